//! What stands before the number: a name, "about", a sign, a currency.

use super::kind::AnswerKind;

/// Words and signs for "about", each before those that it starts with.
const ABOUT: &[&str] = &["environ", "env.", "env", "about", "approx.", "approx", "ca.", "ca", "≈", "~", "="];
/// Words that turn the figure after them around, so that what they name is no plain name.
const LOSSES: &[&str] = &[
    "perte",
    "baisse",
    "chute",
    "recul",
    "diminution",
    "déficit",
    "moins",
    "loss",
    "drop",
    "fall",
    "decrease",
    "deficit",
    "minus",
];
/// Words that end with a point of their own.
const ABBREVIATIONS: &[&str] = &["env", "approx", "ca"];

/// What a prefix says of the number after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Prefix {
    pub(super) signed: bool,
    pub(super) negative: bool,
    pub(super) euro: bool,
}

/// Where the number starts, given its first digit: a mark right before it is its own.
pub(super) fn number_start(text: &[char], digit: usize) -> usize {
    let Some(before) = digit.checked_sub(1) else { return digit };
    let word = |word: &str| {
        let lower: String = text[..before].iter().collect::<String>().to_lowercase();
        lower.ends_with(word)
    };
    match text[before] {
        ',' => before,
        '.' if !ABBREVIATIONS.iter().any(|own| word(own)) => before,
        _ => digit,
    }
}

impl Prefix {
    /// Reads what stands before the number; none if it is something else.
    pub(super) fn read(text: &str, kind: AnswerKind, in_parentheses: bool) -> Option<Self> {
        let rest = if in_parentheses { text } else { without_name(text) };
        let left: String = rest.to_lowercase().chars().filter(|c| *c != ' ').collect();
        if let Some(found) = Self::sign_and_currency(&left) {
            return Some(found);
        }
        if in_parentheses {
            return None;
        }
        let after = |word: &str| left.strip_prefix(word).and_then(|rest| Self::after_about(rest, kind));
        Self::after_about(&left, kind).or_else(|| ABOUT.iter().find_map(|word| after(word)))
    }

    fn after_about(left: &str, kind: AnswerKind) -> Option<Self> {
        if kind == AnswerKind::Ratio && (left == "x" || left == "×") {
            return Some(Self::default());
        }
        Self::sign_and_currency(left)
    }

    fn sign_and_currency(left: &str) -> Option<Self> {
        let currency = |text: &str| match text {
            "" => Some(false),
            "€" | "eur" => Some(true),
            _ => None,
        };
        let plain = currency(left).map(|euro| Self { euro, ..Self::default() });
        let signs =
            [("+/-", false), ("±", false), ("+", false), ("-", true), ("moins", true), ("minus", true)];
        let signed = || {
            signs.iter().find_map(|(sign, negative)| {
                let other = left.strip_prefix(sign).and_then(currency);
                let euro = other.or_else(|| left.strip_suffix(sign).and_then(currency))?;
                Some(Self { signed: true, negative: *negative, euro })
            })
        };
        plain.or_else(signed)
    }
}

/// What follows a name and its mark, as in `ROI: 50`; the whole text without one.
fn without_name(text: &str) -> &str {
    let Some((name, rest)) = text.split_once(['=', ':', '≈']) else { return text };
    let (name, lower) = (name.trim(), name.to_lowercase());
    let plain = (1..=20).contains(&name.chars().count())
        && name.starts_with(char::is_alphabetic)
        && !name.contains(['<', '>', '≤', '≥', '≠', '~', '!'])
        && !LOSSES.iter().any(|word| lower.contains(word));
    if plain { rest } else { text }
}
