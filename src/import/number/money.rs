//! Currencies: signs and codes beside numbers, in headers and in their own column; one a file.

/// A currency by its three letters (ISO 4217).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) struct CurrencyCode([u8; 3]);

impl CurrencyCode {
    /// The code of three ASCII letters in any case; none for another text.
    pub(in crate::import) fn new(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|byte| byte.to_ascii_uppercase())))
    }

    const fn of(letters: [u8; 3]) -> Self {
        Self(letters)
    }

    /// Its three capital letters.
    pub(in crate::import) fn as_str(&self) -> &str {
        // Made of ASCII letters only.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// What a currency sign says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) enum Sign {
    /// A currency.
    Code(CurrencyCode),
    /// A sign that several currencies share (`$`, `¥`, `kr`): it names none.
    Shared(&'static str),
}

pub(in crate::import) const fn code(letters: [u8; 3]) -> Sign {
    Sign::Code(CurrencyCode::of(letters))
}

/// Signs, longest first so that `CA$` is not read as `$`.
const SIGNS: &[(&str, Sign)] = &[
    ("US$", code(*b"USD")),
    ("CA$", code(*b"CAD")),
    ("AU$", code(*b"AUD")),
    ("NZ$", code(*b"NZD")),
    ("HK$", code(*b"HKD")),
    ("A$", code(*b"AUD")),
    ("C$", code(*b"CAD")),
    ("R$", code(*b"BRL")),
    ("€", code(*b"EUR")),
    ("£", code(*b"GBP")),
    ("₹", code(*b"INR")),
    ("₺", code(*b"TRY")),
    ("zł", code(*b"PLN")),
    ("Kč", code(*b"CZK")),
    ("$", Sign::Shared("$")),
    ("¥", Sign::Shared("¥")),
    ("kr", Sign::Shared("kr")),
    ("₽", code(*b"RUB")),
    ("₪", code(*b"ILS")),
    ("₩", code(*b"KRW")),
    ("฿", code(*b"THB")),
    ("₫", code(*b"VND")),
    ("₴", code(*b"UAH")),
    ("₦", code(*b"NGN")),
    ("₱", code(*b"PHP")),
];

/// Short names of currencies, as headers write them and as cells do behind a space.
const SHORT: &[(&str, Sign)] = &[
    ("DH", Sign::Shared("DH")),
    ("Dh", Sign::Shared("DH")),
    ("DHS", Sign::Shared("DH")),
    ("Dhs", Sign::Shared("DH")),
    ("FCFA", Sign::Shared("FCFA")),
    ("F CFA", Sign::Shared("FCFA")),
    ("CFA", Sign::Shared("FCFA")),
    ("DT", code(*b"TND")),
    ("DA", code(*b"DZD")),
    ("SFr", code(*b"CHF")),
    ("Fr.", code(*b"CHF")),
    ("lei", code(*b"RON")),
    ("Ft", code(*b"HUF")),
    ("RM", code(*b"MYR")),
];

/// The currencies in use (ISO 4217).
const CODES: &[&[u8; 3]] = &[
    b"AED", b"AFN", b"ALL", b"AMD", b"ANG", b"AOA", b"ARS", b"AUD", b"AWG", b"AZN", b"BAM", b"BBD", b"BDT",
    b"BGN", b"BHD", b"BIF", b"BMD", b"BND", b"BOB", b"BRL", b"BSD", b"BTN", b"BWP", b"BYN", b"BZD", b"CAD",
    b"CDF", b"CHF", b"CLP", b"CNY", b"COP", b"CRC", b"CUP", b"CVE", b"CZK", b"DJF", b"DKK", b"DOP", b"DZD",
    b"EGP", b"ERN", b"ETB", b"EUR", b"FJD", b"FKP", b"GBP", b"GEL", b"GHS", b"GIP", b"GMD", b"GNF", b"GTQ",
    b"GYD", b"HKD", b"HNL", b"HTG", b"HUF", b"IDR", b"ILS", b"INR", b"IQD", b"IRR", b"ISK", b"JMD", b"JOD",
    b"JPY", b"KES", b"KGS", b"KHR", b"KMF", b"KPW", b"KRW", b"KWD", b"KYD", b"KZT", b"LAK", b"LBP", b"LKR",
    b"LRD", b"LSL", b"LYD", b"MAD", b"MDL", b"MGA", b"MKD", b"MMK", b"MNT", b"MOP", b"MRU", b"MUR", b"MVR",
    b"MWK", b"MXN", b"MYR", b"MZN", b"NAD", b"NGN", b"NIO", b"NOK", b"NPR", b"NZD", b"OMR", b"PAB", b"PEN",
    b"PGK", b"PHP", b"PKR", b"PLN", b"PYG", b"QAR", b"RON", b"RSD", b"RUB", b"RWF", b"SAR", b"SBD", b"SCR",
    b"SDG", b"SEK", b"SGD", b"SHP", b"SLE", b"SOS", b"SRD", b"SSP", b"STN", b"SVC", b"SYP", b"SZL", b"THB",
    b"TJS", b"TMT", b"TND", b"TOP", b"TRY", b"TTD", b"TWD", b"TZS", b"UAH", b"UGX", b"USD", b"UYU", b"UZS",
    b"VED", b"VES", b"VND", b"VUV", b"WST", b"XAF", b"XCD", b"XOF", b"XPF", b"YER", b"ZAR", b"ZMW", b"ZWG",
];

/// Codes that are words in small letters: `Clicks (all)` names no lek.
const WORDS: [&str; 9] = ["ALL", "TOP", "TRY", "PEN", "CUP", "MOP", "SOS", "GEL", "LAK"];

/// The sign or code at either end of a number, and the number without it.
pub(in crate::import) fn strip_sign(text: &str) -> Option<(Sign, &str)> {
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    if digit(text.as_bytes().first()) && digit(text.as_bytes().last()) {
        return None;
    }
    let ends = |sign: &str| text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)).map(str::trim);
    if let Some(found) = SIGNS.iter().find_map(|&(sign, meaning)| Some((meaning, ends(sign)?))) {
        return Some(found);
    }
    let behind =
        |sign: &str| text.strip_suffix(sign).filter(|rest| rest.ends_with([' ', '\u{A0}', '\u{202F}']));
    if let Some((meaning, rest)) = SHORT.iter().find_map(|&(sign, meaning)| Some((meaning, behind(sign)?))) {
        return Some((meaning, rest.trim()));
    }
    // Only look for codes where letters are: numbers alone are the common case.
    if !text.starts_with(|c: char| c.is_ascii_uppercase())
        && !text.ends_with(|c: char| c.is_ascii_uppercase())
    {
        return None;
    }
    let letters = |at: Option<&str>| at.and_then(in_use);
    let before = letters(text.get(..3)).map(|code| (code, &text[3..]));
    let end = text.len().saturating_sub(3);
    let found = before.or_else(|| letters(text.get(end..)).map(|code| (code, &text[..end])));
    found.map(|(code, rest)| (Sign::Code(code), rest.trim()))
}

/// The currency in use that has this code in capital letters.
fn in_use(text: &str) -> Option<CurrencyCode> {
    let letters: &[u8; 3] = text.as_bytes().try_into().ok()?;
    CODES.binary_search(&letters).is_ok().then(|| CurrencyCode::of(*letters))
}

/// The currency named by the end of a header or by a line of units: a sign, or a code in capital letters; in small
/// letters too where they are no word.
pub(in crate::import) fn named(text: &str) -> Option<Sign> {
    let text = text.trim();
    if let Some(&(_, meaning)) = SIGNS.iter().chain(SHORT).find(|(sign, _)| *sign == text) {
        return Some(meaning);
    }
    let capitals = text.to_ascii_uppercase();
    let word = capitals != text && WORDS.contains(&capitals.as_str());
    in_use(&capitals).filter(|_| !word).map(Sign::Code)
}

/// The currency named by a cell of a currency column: any code of three letters, in any case, or a sign.
pub(in crate::import) fn of_cell(text: &str) -> Option<Sign> {
    let text = text.trim();
    let sign = SIGNS.iter().chain(SHORT).find(|(sign, _)| *sign == text).map(|&(_, meaning)| meaning);
    sign.or_else(|| CurrencyCode::new(text).map(Sign::Code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_codes_are_told_from_names() {
        assert_eq!(strip_sign("12,5 €"), Some((code(*b"EUR"), "12,5")));
        assert_eq!(strip_sign("CA$12"), Some((code(*b"CAD"), "12")));
        assert_eq!(strip_sign("$12"), Some((Sign::Shared("$"), "12")));
        assert_eq!(strip_sign("USD 12"), Some((code(*b"USD"), "12")));
        assert_eq!(strip_sign("12 DZD"), Some((code(*b"DZD"), "12")));
        assert_eq!(strip_sign("12"), None);
        assert_eq!(named("eur"), Some(code(*b"EUR")));
        assert_eq!((named("ALL"), named("all"), named("--")), (Some(code(*b"ALL")), None, None));
        assert_eq!((of_cell("xyz"), of_cell("1a2")), (Some(code(*b"XYZ")), None));
    }

    #[test]
    fn the_codes_are_in_order() {
        assert!(CODES.is_sorted());
    }
}
