//! Currencies: signs and codes beside numbers, in headers and in their own column; one a file.

use super::fold::normalise;

/// What a currency sign says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    /// A currency (ISO 4217).
    Code(&'static str),
    /// A sign that several currencies share (`$`, `¥`, `kr`): it names none.
    Shared(&'static str),
}

/// Signs, longest first so that `CA$` is not read as `$`.
const SIGNS: &[(&str, Sign)] = &[
    ("US$", Sign::Code("USD")),
    ("CA$", Sign::Code("CAD")),
    ("AU$", Sign::Code("AUD")),
    ("NZ$", Sign::Code("NZD")),
    ("HK$", Sign::Code("HKD")),
    ("A$", Sign::Code("AUD")),
    ("C$", Sign::Code("CAD")),
    ("R$", Sign::Code("BRL")),
    ("€", Sign::Code("EUR")),
    ("£", Sign::Code("GBP")),
    ("₹", Sign::Code("INR")),
    ("₺", Sign::Code("TRY")),
    ("zł", Sign::Code("PLN")),
    ("Kč", Sign::Code("CZK")),
    ("$", Sign::Shared("$")),
    ("¥", Sign::Shared("¥")),
    ("kr", Sign::Shared("kr")),
];

/// Currencies that ad platforms and shops bill in; any other is named by the user.
const CODES: &[&str] = &[
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP",
    "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MAD", "MUR", "MXN", "MYR", "NOK", "NZD", "PEN", "PHP",
    "PLN", "RON", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "VND", "XAF", "XOF", "XPF",
    "ZAR",
];

/// The sign or code at either end of a number, and the number without it.
pub(super) fn strip_sign(text: &str) -> Option<(Sign, &str)> {
    let ends = |sign: &str| text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)).map(str::trim);
    if let Some(found) = SIGNS.iter().find_map(|&(sign, meaning)| Some((meaning, ends(sign)?))) {
        return Some(found);
    }
    // Only look for codes where letters are: numbers alone are the common case.
    if !text.starts_with(|c: char| c.is_ascii_uppercase())
        && !text.ends_with(|c: char| c.is_ascii_uppercase())
    {
        return None;
    }
    CODES.iter().find_map(|&code| Some((Sign::Code(code), ends(code)?)))
}

/// The currency named by a cell of a currency column, by an option or by the end of a header.
pub(super) fn named(text: &str) -> Option<Sign> {
    let text = text.trim();
    let code = CODES.iter().find(|code| text.eq_ignore_ascii_case(code));
    code.map(|&code| Sign::Code(code))
        .or_else(|| SIGNS.iter().find(|(sign, _)| *sign == text).map(|&(_, meaning)| meaning))
}

/// The currency of a header such as `Montant dépensé (EUR)`, and the header without it.
pub(super) fn of_header(name: &str) -> (String, Option<Sign>) {
    let name = name.trim();
    let (bare, inside) = match name.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        Some((bare, inside)) => (bare, inside),
        None => name.rsplit_once(char::is_whitespace).unwrap_or((name, "")),
    };
    match named(inside) {
        Some(sign) if !bare.trim().is_empty() => (normalise(bare), Some(sign)),
        _ => (normalise(name), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_codes_are_told_from_names() {
        assert_eq!(strip_sign("12,5 €"), Some((Sign::Code("EUR"), "12,5")));
        assert_eq!(strip_sign("CA$12"), Some((Sign::Code("CAD"), "12")));
        assert_eq!(strip_sign("$12"), Some((Sign::Shared("$"), "12")));
        assert_eq!(strip_sign("USD 12"), Some((Sign::Code("USD"), "12")));
        assert_eq!(strip_sign("12"), None);
        assert_eq!(named("eur"), Some(Sign::Code("EUR")));
        assert_eq!(named("--"), None);
    }

    #[test]
    fn a_header_gives_its_currency_away() {
        assert_eq!(
            of_header("Montant dépensé (EUR)"),
            ("montant depense".to_owned(), Some(Sign::Code("EUR")))
        );
        assert_eq!(of_header("Coût €"), ("cout".to_owned(), Some(Sign::Code("EUR"))));
        assert_eq!(of_header("Start Date (in UTC)"), ("start date (in utc)".to_owned(), None));
        assert_eq!(of_header("Clicks (all)"), ("clicks (all)".to_owned(), None));
        assert_eq!(of_header("EUR"), ("eur".to_owned(), None));
    }

    #[test]
    fn the_code_list_has_no_gap_in_its_order() {
        assert!(CODES.is_sorted());
        assert!(CODES.iter().all(|code| code.len() == 3));
    }
}
