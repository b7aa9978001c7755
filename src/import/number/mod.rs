//! One cell → one number. The idea: read it under each decimal mark; a cell that only one mark can
//! read is proof, a cell that both read differently (`1,234`) is in doubt until the file decides.

pub(super) mod decimal;
pub(super) mod money;
mod plain;
pub(super) mod units;

use super::options::Mark;
use money::Sign;
use plain::{Evidence, Plain};
use std::borrow::Cow;

/// What a cell of a measure holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell<'t> {
    /// Nothing, or a word for nothing (`--`, `n/a`).
    Missing,
    /// Hidden by the platform: `<5`, `< 10%`, `>90`.
    Censored,
    /// A number.
    Number(Token<'t>),
    /// Something else.
    Unreadable,
}

/// A number before its decimal mark is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'t> {
    /// Digits, marks, and one space for any kind of grouping space or apostrophe.
    body: Cow<'t, str>,
    /// The body, when it is written as most numbers are.
    plain: Option<Plain>,
    negative: bool,
    percent: bool,
    /// A currency sign or code beside it.
    pub(super) sign: Option<Sign>,
}

/// Reads a cell as far as can be without knowing the decimal mark.
pub(super) fn scan(text: &str) -> Cell<'_> {
    let body = text.strip_prefix('-').unwrap_or(text);
    if let Some(plain) = Plain::of(body) {
        return Cell::Number(Token {
            body: Cow::Borrowed(body),
            plain: Some(plain),
            negative: body.len() < text.len(),
            percent: false,
            sign: None,
        });
    }
    scan_any(text)
}

/// Reads a cell however it is written.
fn scan_any(text: &str) -> Cell<'_> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if is_missing(text) {
        return Cell::Missing;
    }
    if let Some(rest) = text.strip_prefix(['<', '>', '≤', '≥']) {
        return match scan_any(rest) {
            Cell::Number(_) => Cell::Censored,
            _ => Cell::Unreadable,
        };
    }
    token(text)
        .filter(|token| token.read(Mark::Point).is_some() || token.read(Mark::Comma).is_some())
        .map_or(Cell::Unreadable, Cell::Number)
}

/// Words and signs for «no value», in exports and in statistical tables.
fn is_missing(text: &str) -> bool {
    const WORDS: &[&str] = &["n/a", "na", "n.a.", "n/d", "nd", "nan", "null", "none", "#n/a", "s.o.", "s/o"];
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    text.chars().all(|c| matches!(c, '-' | '–' | '—' | '\u{2212}'))
        || WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn token(text: &str) -> Option<Token<'_>> {
    // Spreadsheets put an apostrophe before what they keep as text.
    let mut rest = text.strip_prefix(['\'', '’']).unwrap_or(text);
    let (mut negative, mut percent, mut sign) = (false, false, None);
    // Accounting negatives, with the currency inside or outside: (12,30) €, (12,30 €).
    let mut parentheses = false;
    loop {
        rest = rest.trim();
        if let Some(inner) =
            rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).filter(|_| !parentheses)
        {
            (parentheses, rest) = (true, inner);
        } else if let Some(after) = rest.strip_prefix(['-', '\u{2212}', '–']).filter(|_| !negative) {
            (negative, rest) = (true, after);
        } else if let Some(before) =
            rest.strip_suffix(['-', '\u{2212}']).filter(|_| !negative && !parentheses)
        {
            // Accounting software writes the sign behind: 34,56-.
            (negative, rest) = (true, before);
            if rest.starts_with(['+', '-', '\u{2212}', '–']) {
                return None;
            }
        } else if let Some(after) = rest.strip_prefix('+').filter(|_| !negative) {
            // At most one sign of either kind: `+-5` is not a number.
            rest = after;
            if rest.starts_with(['+', '-', '\u{2212}', '–']) {
                return None;
            }
        } else if let Some(before) = rest.strip_suffix('%').filter(|_| !percent && sign.is_none()) {
            (percent, rest) = (true, before);
        } else if let Some((found, without)) = money::strip_sign(rest).filter(|_| sign.is_none() && !percent)
        {
            (sign, rest) = (Some(found), without);
        } else {
            break;
        }
    }
    if parentheses && negative {
        return None;
    }
    let plain = rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'));
    let body = if plain { Cow::Borrowed(rest) } else { Cow::Owned(simplified(rest)?) };
    let plain = Plain::of(&body);
    Some(Token { body, plain, negative: negative || parentheses, percent, sign })
}

/// A number with one kind of grouping space and of exponent; none when another character stands in it.
fn simplified(text: &str) -> Option<String> {
    let mut body = String::with_capacity(text.len());
    for c in text.chars() {
        body.push(match c {
            '0'..='9' | ',' | '.' => c,
            'e' | 'E' => 'e',
            '+' | '-' if body.ends_with('e') => c,
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' | '\'' | '’' => ' ',
            _ => return None,
        });
    }
    Some(body)
}

impl Token<'_> {
    /// Whether a per-cent sign follows it.
    pub(super) const fn is_percent(&self) -> bool {
        self.percent
    }

    /// What it says about the decimal mark.
    pub(super) fn evidence(&self) -> Evidence {
        if let Some(plain) = self.plain {
            return plain.evidence();
        }
        if !self.body.contains([',', '.']) {
            return Evidence::None;
        }
        match (self.read(Mark::Point), self.read(Mark::Comma)) {
            (Some(point), Some(comma)) if point != comma => {
                Evidence::Doubt(if self.body.contains(',') { Mark::Comma } else { Mark::Point })
            }
            (Some(_), None) => Evidence::Proof(Mark::Point),
            (None, Some(_)) => Evidence::Proof(Mark::Comma),
            _ => Evidence::None,
        }
    }

    /// The value under a decimal mark; per cents are fractions. `None` when it is no number under
    /// that mark, or none that is finite.
    pub(super) fn read(&self, decimal: Mark) -> Option<f64> {
        self.read_scaled(decimal, 0)
    }

    /// The value under a decimal mark times a power of ten.
    pub(super) fn read_scaled(&self, decimal: Mark, power: i8) -> Option<f64> {
        let signed = |value: f64| if self.negative && value != 0.0 { -value } else { value };
        if let Some(plain) = self.plain.filter(|_| power == 0 && !self.percent) {
            // Never -0: it would show as «-0».
            return plain.read(decimal).map(signed);
        }
        let mut plain = normal(&self.body, decimal)?;
        let power = i32::from(power) - if self.percent { 2 } else { 0 };
        if power != 0 {
            // Shifting the exponent rounds once; dividing by 100 would round twice.
            let exponent = plain.find('e').map_or(Some(0), |at| plain[at + 1..].parse::<i32>().ok())?;
            let mantissa = &plain[..plain.find('e').unwrap_or(plain.len())];
            plain = Cow::Owned(format!("{mantissa}e{}", exponent + power));
        }
        let value: f64 = plain.parse().ok()?;
        if !value.is_finite() {
            return None;
        }
        Some(signed(value))
    }
}

/// The number as Rust writes it, if it is well formed under that mark; no copy where it is written so already.
fn normal(body: &str, decimal: Mark) -> Option<Cow<'_, str>> {
    let (mark, other) = match decimal {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let (mantissa, exponent) = body.split_once('e').map_or((body, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once(mark).map_or((mantissa, None), |(w, f)| (w, Some(f)));
    if fraction.is_some_and(|f| f.is_empty() || !f.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let whole = if whole.contains(' ') { ungroup(whole, ' ')? } else { ungroup(whole, other)? };
    if whole.is_empty() && fraction.is_none() {
        return None;
    }
    if exponent.is_none() && !whole.is_empty() && matches!(whole, Cow::Borrowed(_)) {
        match (fraction, decimal) {
            (None, _) => return Some(whole),
            (Some(_), Mark::Point) => return Some(Cow::Borrowed(body)),
            (Some(_), Mark::Comma) => {}
        }
    }
    let mut plain = if whole.is_empty() { "0".to_owned() } else { whole.into_owned() };
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    if let Some(exponent) = exponent {
        if mantissa.contains([' ', other]) {
            return None;
        }
        let power: i16 = exponent.parse().ok()?;
        plain = format!("{plain}e{power}");
    }
    Some(Cow::Owned(plain))
}

/// The digits of a whole number; groups after the first have three, and a grouped number has no
/// leading zero (`0,123` is a decimal). In India the groups between have two: `1,23,456`.
fn ungroup(whole: &str, separator: char) -> Option<Cow<'_, str>> {
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    match whole.rfind(separator) {
        None => return all_digits(whole).then_some(Cow::Borrowed(whole)),
        // The last group has three digits.
        Some(at) if whole.len() != at + 4 => return None,
        Some(_) => {}
    }
    let groups: Vec<&str> = whole.split(separator).collect();
    let (first, others) = groups.split_first()?;
    if let Some((last, between)) = others.split_last() {
        let indian = separator == ',' && !between.is_empty() && between.iter().all(|group| group.len() == 2);
        let western = between.iter().all(|group| group.len() == 3);
        let most = if indian { 2 } else { 3 };
        if last.len() != 3
            || !(western || indian)
            || first.is_empty()
            || first.len() > most
            || first.starts_with('0')
        {
            return None;
        }
    }
    let digits = groups.concat();
    all_digits(&digits).then_some(Cow::Owned(digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(text: &str, mark: Mark) -> Option<f64> {
        match scan(text) {
            Cell::Number(token) => token.read(mark),
            _ => None,
        }
    }

    fn evidence(text: &str) -> Evidence {
        match scan(text) {
            Cell::Number(token) => token.evidence(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_ways_exports_write_numbers() {
        use Mark::{Comma, Point};
        for (text, mark, expected) in [
            ("1\u{202F}234,56", Comma, 1234.56),
            ("1\u{A0}020,50 €", Comma, 1020.5),
            ("(12,30) €", Comma, -12.3),
            ("(12,30 €)", Comma, -12.3),
            ("-€12.30", Point, -12.3),
            ("€ -12.30", Point, -12.3),
            ("1,020.50", Point, 1020.5),
            ("1.234,5", Comma, 1234.5),
            ("1'234.50 CHF", Point, 1234.5),
            ("EUR 1,234,567", Point, 1_234_567.0),
            ("\u{2212}7", Point, -7.0),
            (",5", Comma, 0.5),
            ("1.426697e+06", Point, 1_426_697.0),
            ("1.19e-05", Point, 1.19e-5),
            ("3,00\u{A0}%", Comma, 0.03),
            ("-0", Point, 0.0),
            ("34,56-", Comma, -34.56),
            ("1.234,56- €", Comma, -1234.56),
            ("'-12.50", Point, -12.5),
            ("1,23,456.50", Point, 123_456.5),
            ("₹12,34,567", Point, 1_234_567.0),
        ] {
            let read = value(text, mark).unwrap_or_else(|| panic!("{text} is a number"));
            assert_eq!(read.to_bits(), f64::to_bits(expected), "{text}: {read}");
        }
    }

    #[test]
    fn what_is_no_number_is_never_read_as_one() {
        for text in [
            "abc",
            "12,3,4",
            "1 23",
            "12.34.5",
            "1,2345.6",
            "+-5",
            "--5",
            "(-5)",
            "1e400",
            "€",
            "12 €€",
            "12:30",
            "2026-09-01",
            "١٢",
            "0x10",
            "inf",
            "1.",
            "5 %%",
            "1 000,000 5",
        ] {
            assert_eq!(scan(text), Cell::Unreadable, "{text}");
        }
        for text in ["", " ", "--", " --", "-", "—", "N/A", "na", "NaN", "null"] {
            assert_eq!(scan(text), Cell::Missing, "{text:?}");
        }
        for text in ["<5", "< 10%", ">90 %", "<1,5"] {
            assert_eq!(scan(text), Cell::Censored, "{text}");
        }
        assert_eq!(scan("<b>5"), Cell::Unreadable);
    }

    #[test]
    fn a_cell_proves_a_mark_or_leaves_it_in_doubt() {
        use Mark::{Comma, Point};
        assert_eq!(evidence("1,234"), Evidence::Doubt(Comma));
        assert_eq!(evidence("1.234"), Evidence::Doubt(Point));
        assert_eq!(evidence("-12.345 €"), Evidence::Doubt(Point));
        assert_eq!(evidence("1,234,567"), Evidence::Proof(Point));
        assert_eq!(evidence("1 234,567"), Evidence::Proof(Comma));
        assert_eq!(evidence("0,123"), Evidence::Proof(Comma));
        assert_eq!(evidence("1234.567"), Evidence::Proof(Point));
        assert_eq!(evidence("12 034"), Evidence::None);
        assert_eq!(evidence("842"), Evidence::None);
    }

    fn group(whole: &str, separator: &str) -> String {
        let bytes = whole.as_bytes();
        let mut text = String::new();
        for (i, &byte) in bytes.iter().enumerate() {
            if i > 0 && (bytes.len() - i).is_multiple_of(3) {
                text.push_str(separator);
            }
            text.push(char::from(byte));
        }
        text
    }

    proptest! {
        /// Whatever the convention, the value that was written is the value that is read.
        #[test]
        fn prop_every_convention_reads_back(
            cents in -1_000_000_000_000_i64..1_000_000_000_000,
            decimals in 0_usize..5,
            separator in prop::sample::select(vec!["", "\u{202F}", "\u{A0}", "\u{2009}", " ", "'", "other"]),
            comma in any::<bool>(),
            style in 0..5,
        ) {
            let (mark, point, other) = if comma { (Mark::Comma, ",", ".") } else { (Mark::Point, ".", ",") };
            let separator = if separator == "other" { other } else { separator };
            let text = format!("{}e-{decimals}", cents.unsigned_abs());
            let magnitude: f64 = text.parse().unwrap();
            let digits = format!("{:0>width$}", cents.unsigned_abs(), width = decimals + 1);
            let (whole, fraction) = digits.split_at(digits.len() - decimals);
            let written = group(whole, separator) + if decimals > 0 { point } else { "" } + fraction;
            let negative = cents < 0;
            let written = match (style, negative) {
                (0, true) => format!("-{written} €"),
                (1, true) => format!("({written}) €"),
                (2, true) => format!("-€{written}"),
                (3, true) => format!("\u{2212}{written}\u{A0}EUR"),
                (_, true) => format!("({written})"),
                (0 | 1, false) => format!("{written} €"),
                (2, false) => format!("€{written}"),
                (3, false) => format!("EUR {written}"),
                (_, false) => written,
            };
            let expected = if negative { -magnitude } else { magnitude };
            prop_assert_eq!(value(&written, mark), Some(expected), "{}", written);
        }

        /// The short way reads what the long way reads, to the bit, and says the same of marks.
        #[test]
        fn prop_a_plain_number_is_read_the_same_either_way(
            text in "-?[0-9]{0,16}([.,][0-9]{0,4}){0,2}|-?0?[.,]?[0-9]{3}|[0-9]{1,4}[.,][0-9]{3}",
        ) {
            let long = |text| match scan_any(text) {
                Cell::Number(token) => Cell::Number(Token { plain: None, ..token }),
                other => other,
            };
            match (scan(&text), long(&text)) {
                (Cell::Number(short), Cell::Number(long)) => {
                    prop_assert_eq!(short.evidence(), long.evidence());
                    for (mark, power) in [(Mark::Point, 0), (Mark::Comma, 0), (Mark::Point, 3), (Mark::Comma, -2)] {
                        let read = |token: &Token<'_>| token.read_scaled(mark, power).map(f64::to_bits);
                        prop_assert_eq!(read(&short), read(&long), "{} {:?}", text, mark);
                    }
                    prop_assert_eq!(Token { plain: None, ..short }, long);
                }
                (short, long) => prop_assert_eq!(short, long),
            }
        }

        #[test]
        fn prop_any_text_is_scanned(text in "\\PC{0,20}") {
            if let Cell::Number(token) = scan(&text) {
                for mark in [Mark::Point, Mark::Comma] {
                    prop_assert!(token.read(mark).is_none_or(f64::is_finite));
                }
            }
        }
    }
}
