//! The whole reading: prefix, number, marks, rest, value.

use super::kind::{AnswerKind, Form, Lang};
use super::normal::{fractions_written, normal};
use super::number::{Digits, Figure, Written};
use super::prefix::{Prefix, number_start};
use super::unit::{Allowed, trimmed};
use crate::Code;
use serde::{Deserialize, Serialize};

/// The longest answer, in code points.
const LONGEST: usize = 40;
/// The largest value that is read.
const LARGEST: f64 = 1e15;

/// An answer to read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ReadRequest {
    /// As typed.
    pub text: String,
    /// The language of who typed it; it decides between two readings of one mark.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// What the question asks for.
    pub kind: AnswerKind,
    /// Words that may follow the number, such as "weeks".
    #[serde(default)]
    pub words: Option<Vec<String>>,
}

/// The other reading of a number whose only mark may group or start the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OtherReading {
    /// Its value.
    pub value: f64,
    /// Its digits after the decimal mark.
    pub decimals: usize,
    /// Its significant digits.
    pub significant: usize,
}

/// An answer that is read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AnswerReading {
    /// Rates and points as fractions, money in euros.
    pub value: f64,
    /// The form in which it was given.
    pub form: Form,
    /// What the number was multiplied by: an exponent, thousands, hundredths for basis points.
    pub scale: f64,
    /// Digits after the decimal mark; none for a fraction.
    pub decimals: Option<usize>,
    /// Digits from the first that is not 0 to the last; none for a fraction.
    pub significant: Option<usize>,
    /// The other reading of its mark.
    pub also: Option<OtherReading>,
    /// Whether it was written as a fraction, whatever its unit.
    #[serde(skip)]
    pub is_fraction: bool,
}

/// Why an answer cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Invalid {
    /// The reason.
    pub invalid: Code,
    /// What stood in the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
}

impl Invalid {
    pub(in crate::course) const fn new(invalid: Code) -> Self {
        Self { invalid, found: None }
    }
}

/// Reads an answer.
///
/// # Errors
/// The first of `empty`, `too_long`, `no_number`, `several_numbers` or `text` (something else before the number),
/// `malformed`, `several_numbers`, `unknown_unit`, `zero_denominator` and `out_of_range`.
///
/// ```
/// use levier::course::reading::{Form, AnswerKind, ReadRequest, answer_read};
/// let ask = |text: &str| ReadRequest { text: text.to_owned(), lang: None, kind: AnswerKind::Rate, words: None };
/// let read = answer_read(&ask("≈ 12,5 %")).unwrap();
/// assert_eq!((read.value, read.form, read.decimals), (0.125, Form::Percent, Some(1)));
/// assert_eq!(answer_read(&ask("12 à 15 %")).unwrap_err().invalid.as_str(), "several_numbers");
/// ```
pub fn answer_read(request: &ReadRequest) -> Result<AnswerReading, Invalid> {
    let refused = |code: Code| Err(Invalid::new(code));
    let plain = normal(&request.text);
    if plain.is_empty() {
        return refused(Code::Empty);
    }
    if plain.chars().count() > LONGEST {
        return refused(Code::TooLong);
    }
    let written = fractions_written(&plain);
    let inner = written.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let text: Vec<char> = inner.unwrap_or(&written).trim_matches(' ').chars().collect();
    let Some(digit) = text.iter().position(char::is_ascii_digit) else { return refused(Code::NoNumber) };

    let start = number_start(&text, digit);
    let number = Written::read(&text, start);
    let before: String = text[..start].iter().collect();
    let rest: String = text[number.end..].iter().collect();
    let has_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let Some(prefix) = Prefix::read(&before, request.kind, inner.is_some()) else {
        if has_digit(&rest) {
            return refused(Code::SeveralNumbers);
        }
        return Err(Invalid { invalid: Code::Text, found: Some(before.trim_matches(' ').to_owned()) });
    };
    let lang = request.lang.unwrap_or_default();
    let Some(figure) = number.figure(request.kind, lang) else { return refused(Code::Malformed) };
    let rest = trimmed(&rest);
    if has_digit(rest) {
        return refused(Code::SeveralNumbers);
    }
    let words = request.words.as_deref().unwrap_or_default();
    let allowed = Allowed { kind: request.kind, words, after_euro: prefix.euro };
    let Some(after) = allowed.read(rest) else {
        return Err(Invalid { invalid: Code::UnknownUnit, found: Some(rest.to_owned()) });
    };
    let euro = prefix.euro.then_some(Form::Euro);
    let accounting = inner.is_some()
        && !prefix.signed
        && matches!(request.kind, AnswerKind::Money | AnswerKind::Count)
        && matches!(figure, Figure::Decimal { .. });
    let reading = valued(&figure, after.form.or(euro), after.power, prefix.negative || accounting)?;
    let too_large = |value: f64| value.abs() > LARGEST;
    if too_large(reading.value) { refused(Code::OutOfRange) } else { Ok(reading) }
}

/// The value of a figure in its unit.
fn valued(figure: &Figure, unit: Option<Form>, power: i32, negative: bool) -> Result<AnswerReading, Invalid> {
    let hundredth = if matches!(unit, Some(Form::Percent | Form::Points)) { -2 } else { 0 };
    // No sign before a zero.
    let signed = |size: f64| if negative && size != 0.0 { -size } else { size };
    let scale = |power: i32| format!("1e{power}").parse().unwrap_or(f64::INFINITY);
    match figure {
        Figure::Fraction { over, under } => {
            if under.times(0) == 0.0 {
                return Err(Invalid::new(Code::ZeroDenominator));
            }
            let value = signed(Figure::quotient(over, under, power + hundredth));
            let form = unit.unwrap_or(Form::Fraction);
            let (decimals, significant, also) = (None, None, None);
            Ok(AnswerReading {
                value,
                form,
                scale: scale(power),
                decimals,
                significant,
                also,
                is_fraction: true,
            })
        }
        Figure::Decimal { first, also, exponent } => {
            let power = power + exponent;
            let value = |digits: &Digits| signed(digits.times(power + hundredth));
            let other = |digits: &Digits| OtherReading {
                value: value(digits),
                decimals: digits.decimals,
                significant: digits.significant(),
            };
            Ok(AnswerReading {
                value: value(first),
                form: unit.unwrap_or(Form::Number),
                scale: scale(power),
                decimals: Some(first.decimals),
                significant: Some(first.significant()),
                also: also.as_ref().map(other),
                is_fraction: false,
            })
        }
    }
}
