//! What stands after the number: a scale, a unit, "ex VAT", a word of the question.

use super::kind::{AnswerKind, Form};
use super::normal::normal;

const PERCENT: &[&str] = &["%", "pct", "pour cent", "pourcents", "pourcent", "percent", "per cent"];
const POINTS: &[&str] = &[
    "pt",
    "pts",
    "point",
    "points",
    "pp",
    "p.p",
    "p.p.",
    "point de pourcentage",
    "points de pourcentage",
    "point de %",
    "points de %",
    "percentage point",
    "percentage points",
    "%pt",
    "%pts",
    "%point",
    "%points",
    "% pt",
    "% pts",
    "% point",
    "% points",
];
const BASIS_POINTS: &[&str] =
    &["bp", "bps", "pb", "point de base", "points de base", "basis point", "basis points"];
const EURO: &[&str] = &["€", "eur", "euro", "euros", "d'euro", "d'euros"];
const TIMES: &[&str] = &["x", "×", "fois", "times"];
const ABOUT: &[&str] = &["environ", "env", "about", "approx"];

/// What the rest says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Rest {
    /// The power of ten of the scale; basis points have -2.
    pub(super) power: i32,
    pub(super) form: Option<Form>,
}

/// What the question allows after the number.
pub(super) struct Allowed<'a> {
    pub(super) kind: AnswerKind,
    pub(super) words: &'a [String],
    /// Whether a currency stands before the number, so that no other unit may follow.
    pub(super) after_euro: bool,
}

/// The rest without the marks that end a sentence and one "about".
pub(super) fn trimmed(rest: &str) -> &str {
    let rest = rest.trim_matches(' ').trim_end_matches(['.', ';', '!', ' ']);
    for word in ABOUT {
        let Some((at, _)) = rest.char_indices().rev().nth(word.len() - 1) else { continue };
        let before = &rest[..at];
        if rest[at..].eq_ignore_ascii_case(word) && (before.is_empty() || before.ends_with([' ', '%', '€']))
        {
            return before.trim_end_matches(' ');
        }
    }
    rest
}

/// Whether a text starts with this, and a word of it ends there.
fn starts_with_whole(text: &str, next: &str) -> bool {
    let same = text.get(..next.len()).is_some_and(|own| own.eq_ignore_ascii_case(next));
    same && !(next.ends_with(char::is_alphabetic) && text[next.len()..].starts_with(char::is_alphabetic))
}

/// A part as it was read: what is left after it, and what may follow at once.
fn strip<'a>(text: &'a str, part: &str, exact: bool, at_once: &[&str]) -> Option<&'a str> {
    let end = text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(part.chars().count())?;
    let (head, tail) = text.split_at(end);
    let same = if exact { head == part } else { head.to_lowercase() == part };
    let free = !part.ends_with(char::is_alphabetic)
        || tail.is_empty()
        || tail.starts_with(' ')
        || at_once.iter().any(|next| starts_with_whole(tail, next));
    (same && free).then(|| tail.trim_start_matches(' '))
}

impl Allowed<'_> {
    /// Reads scale, unit, "HT" and a word, each optional; none for anything else.
    pub(super) fn read(&self, rest: &str) -> Option<Rest> {
        self.units(rest, 0).or_else(|| self.scaled(rest))
    }

    fn scaled(&self, rest: &str) -> Option<Rest> {
        const LETTERS: &[(&str, i32)] = &[("k", 3), ("K", 3), ("Mds", 9), ("Md", 9), ("M", 6), ("bn", 9)];
        const WORDS: &[(&str, i32)] = &[
            ("mille", 3),
            ("thousand", 3),
            ("millions", 6),
            ("million", 6),
            ("milliards", 9),
            ("milliard", 9),
        ];
        let euros: &[&str] =
            if self.kind == AnswerKind::Money { &["€", "eur", "e"] } else { &["€", "eur"] };
        let letters =
            LETTERS.iter().filter_map(|(word, power)| Some((strip(rest, word, true, euros)?, *power)));
        let words =
            WORDS.iter().filter_map(|(word, power)| Some((strip(rest, word, false, &["€"])?, *power)));
        letters.chain(words).find_map(|(after, power)| {
            let of = strip(after, "of", false, &[]).and_then(|after| self.units(after, power));
            self.units(after, power).or(of)
        })
    }

    fn units(&self, rest: &str, power: i32) -> Option<Rest> {
        let none = self.net(rest).then_some(Rest { power, form: None });
        let unit = |names: &[&str]| {
            names.iter().any(|name| strip(rest, name, false, &["/"]).is_some_and(|after| self.net(after)))
        };
        let other = |form: Form, power: i32| Some(Rest { power, form: Some(form) });
        none.or_else(|| {
            let money = self.kind == AnswerKind::Money && unit(&["e"]);
            if money || unit(EURO) {
                other(Form::Euro, power)
            } else if self.after_euro || power != 0 {
                None
            } else if unit(PERCENT) {
                other(Form::Percent, 0)
            } else if unit(POINTS) {
                other(Form::Points, 0)
            } else if unit(BASIS_POINTS) {
                other(Form::Points, -2)
            } else {
                None
            }
        })
    }

    fn net(&self, rest: &str) -> bool {
        self.word(rest) || strip(rest, "ht", false, &["/"]).is_some_and(|after| self.word(after))
    }

    fn word(&self, rest: &str) -> bool {
        if rest.is_empty() {
            return true;
        }
        let after = ["/", "par", "per"].iter().filter_map(|link| strip(rest, link, false, &[]));
        std::iter::once(rest).chain(after).any(|word| {
            let lower = word.to_lowercase();
            self.kind == AnswerKind::Ratio && TIMES.contains(&lower.as_str())
                || self.words.iter().any(|own| normal(own).to_lowercase() == lower && !lower.is_empty())
        })
    }
}
