//! The number itself: where it ends, what its marks mean, and its value.

use super::kind::{AnswerKind, Lang};

/// A number as it is written, between what stands before it and the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    first: String,
    second: Option<String>,
    exponent: i32,
    /// A fraction written with `/`, which may be mixed.
    slash: bool,
    /// Where the rest starts.
    pub(super) end: usize,
}

/// One reading of a run of digits and marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Digits {
    digits: String,
    pub(super) decimals: usize,
}

/// A number that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Figure {
    /// A decimal number, and the other reading of its mark; times ten to the exponent.
    Decimal { first: Digits, also: Option<Digits>, exponent: i32 },
    /// A fraction of two decimal numbers.
    Fraction { over: Digits, under: Digits },
}

const fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',')
}

const fn is_group(c: char) -> bool {
    matches!(c, ' ' | '\'')
}

fn run(text: &[char], start: usize) -> usize {
    let digit = |place: usize| text.get(place).is_some_and(char::is_ascii_digit);
    let mut end = start;
    while let Some(c) = text.get(end).copied() {
        let between = || end > start && digit(end - 1) && digit(end + 1);
        if !(c.is_ascii_digit() || is_mark(c) || is_group(c) && between()) {
            break;
        }
        end += 1;
    }
    end
}

impl Written {
    /// Reads the longest number at this place.
    pub(super) fn read(text: &[char], start: usize) -> Self {
        let slice = |from: usize, to: usize| text[from..to].iter().collect::<String>();
        let mut end = run(text, start);
        let (mut first, mut second) = (slice(start, end), None);
        let (exponent, after) = exponent(text, end).unwrap_or((0, end));
        let mut slash = false;
        if after > end {
            return Self { first, second, exponent, slash, end: after };
        }
        if let Some((from, sign)) = second_start(text, end) {
            end = run(text, from);
            second = Some(slice(from, end));
            slash = sign == '/';
        }
        let last = second.as_mut().unwrap_or(&mut first);
        let follows = text.get(end).copied();
        if last.ends_with(is_mark) && matches!(follows, None | Some('-')) {
            last.pop();
            end += usize::from(follows.is_some());
        }
        Self { first, second, exponent, slash, end }
    }

    /// What its marks mean; none if they fit nothing.
    pub(super) fn figure(&self, kind: AnswerKind, lang: Lang) -> Option<Figure> {
        let Some(second) = &self.second else {
            let (first, also) = Digits::read(&self.first, kind, lang)?;
            return Some(Figure::Decimal { first, also, exponent: self.exponent });
        };
        if self.slash
            && let Some(figure) = mixed(&self.first, second)
        {
            return Some(figure);
        }
        let over = Digits::read(&self.first, kind, lang)?.0;
        Some(Figure::Fraction { over, under: Digits::read(second, kind, lang)?.0 })
    }
}

/// An exponent after a number: its value and where it ends.
fn exponent(text: &[char], at: usize) -> Option<(i32, usize)> {
    if !matches!(text.get(at), Some('e' | 'E')) {
        return None;
    }
    let signed = matches!(text.get(at + 1), Some('+' | '-'));
    let from = at + 1 + usize::from(signed);
    let digits: String = text[from.min(text.len())..].iter().take_while(|c| c.is_ascii_digit()).collect();
    let end = from + digits.len();
    let glued = text.get(end).is_some_and(char::is_ascii_alphanumeric);
    if !(1..=2).contains(&digits.len()) || glued {
        return None;
    }
    let size: i32 = digits.parse().ok()?;
    Some((if text[at + 1] == '-' { -size } else { size }, end))
}

/// Where the second number of a fraction starts, and the sign between the two.
fn second_start(text: &[char], at: usize) -> Option<(usize, char)> {
    let past_space = |place: usize| place + usize::from(text.get(place) == Some(&' '));
    let sign_at = past_space(at);
    let sign = text.get(sign_at).copied().filter(|c| matches!(c, '/' | ':'))?;
    let from = past_space(sign_at + 1);
    let marked = text.get(from).copied().is_some_and(is_mark);
    let digit = text.get(from + usize::from(marked)).is_some_and(char::is_ascii_digit);
    digit.then_some((from, sign))
}

/// A whole number, a space, a fraction below 1.
fn mixed(first: &str, second: &str) -> Option<Figure> {
    let all_digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let (whole, over) = first.rsplit_once(' ')?;
    if !all_digits(over) || over.len() > 2 || !all_digits(second) {
        return None;
    }
    let whole = if all_digits(whole) { whole.to_owned() } else { grouped(whole, is_group)? };
    let (whole, over, under): (u128, u128, u128) =
        (whole.parse().ok()?, over.parse().ok()?, second.parse().ok()?);
    let sum = (over < under).then(|| whole.checked_mul(under)?.checked_add(over)).flatten()?;
    let digits = |number: u128| Digits { digits: number.to_string(), decimals: 0 };
    Some(Figure::Fraction { over: digits(sum), under: digits(under) })
}

/// The digits of a grouped whole number; none if a group is no group.
fn grouped(text: &str, separates: impl Fn(char) -> bool) -> Option<String> {
    let mut groups = text.split(separates);
    let first = groups.next()?;
    let digits = |group: &str| group.chars().all(|c| c.is_ascii_digit());
    if !(1..=3).contains(&first.len()) || first.starts_with('0') || !digits(first) {
        return None;
    }
    let mut all = first.to_owned();
    for group in groups {
        if group.len() != 3 || !digits(group) {
            return None;
        }
        all.push_str(group);
    }
    Some(all)
}

impl Digits {
    /// The reading of a run, and the other one where its only mark may be of either sort.
    fn read(text: &str, kind: AnswerKind, lang: Lang) -> Option<(Self, Option<Self>)> {
        let count = |mark: char| text.matches(mark).count();
        if text.ends_with(is_mark) {
            return None;
        }
        if text.contains(is_group) {
            let separator = if text.contains(' ') { ' ' } else { '\'' };
            let (whole, decimals) = text.split_once(is_mark).unwrap_or((text, ""));
            return Self::decimal(&grouped(whole, |c| c == separator)?, decimals).map(|own| (own, None));
        }
        let last = text.chars().rev().find(|c| is_mark(*c));
        let Some(mark) = last else { return Self::decimal(text, "").map(|own| (own, None)) };
        let other = if mark == '.' { ',' } else { '.' };
        let (whole, decimals) = text.rsplit_once(mark)?;
        if count(other) > 0 {
            return Self::decimal(&grouped(whole, |c| c == other)?, decimals).map(|own| (own, None));
        }
        if count(mark) > 1 {
            return Self::decimal(&grouped(text, |c| c == mark)?, "").map(|own| (own, None));
        }
        let decimal = Self::decimal(whole, decimals)?;
        match grouped(text, |c| c == mark).and_then(|digits| Self::decimal(&digits, "")) {
            None => Some((decimal, None)),
            Some(group) => {
                let first =
                    matches!(kind, AnswerKind::Money | AnswerKind::Count) || lang == Lang::En && mark == ',';
                Some(if first { (group, Some(decimal)) } else { (decimal, Some(group)) })
            }
        }
    }

    fn decimal(whole: &str, decimals: &str) -> Option<Self> {
        let digits = [whole, decimals].concat();
        digits.chars().all(|c| c.is_ascii_digit()).then_some(Self { digits, decimals: decimals.len() })
    }

    /// Digits from the first that is not 0 to the last.
    pub(super) fn significant(&self) -> usize {
        match self.digits.trim_start_matches('0').len() {
            0 => 1 + self.decimals,
            digits => digits,
        }
    }

    /// The double nearest to the number times ten to the power.
    pub(super) fn times(&self, power: i32) -> f64 {
        let exponent = power - self.decimals as i32;
        format!("{}e{exponent}", self.digits).parse().unwrap_or(f64::INFINITY)
    }
}

impl Figure {
    /// The fraction's value times ten to the power, from whole numbers as long as they are exact.
    pub(super) fn quotient(over: &Digits, under: &Digits, power: i32) -> f64 {
        let both = power + under.decimals as i32 - over.decimals as i32;
        let whole =
            |digits: &Digits, power: i32| Digits { digits: digits.digits.clone(), decimals: 0 }.times(power);
        whole(over, both.max(0)) / whole(under, (-both).max(0))
    }
}
