//! What goes into an operation and what comes out of it.

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// An input or an output. Numbers that leave the core are finite.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(
    feature = "wasm",
    derive(tsify::Tsify),
    tsify(hashmap_as_object, missing_as_null, type_prefix = "Output")
)]
#[serde(untagged)]
pub enum Value {
    /// Nothing: an input not given, an output that is undefined.
    #[default]
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text, a date or a choice.
    Text(String),
    /// Several values: the two ends of an interval, a list of codes.
    List(Vec<Value>),
    /// Named values.
    Map(
        // TypeScript's `Record` may not name the type that it stands in.
        #[cfg_attr(feature = "wasm", tsify(type = "{ [key: string]: OutputValue }"))] BTreeMap<String, Value>,
    ),
}

/// Read by hand: serde's own way of reading an untagged enum buffers every value first, which weighs in the Wasm.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, a text, yes or no, a list, named values or null")
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
                Ok(Value::Flag(flag))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
                Ok(Value::Number(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(Value::Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(Value::Number(value as f64))
            }
            fn visit_str<E>(self, text: &str) -> Result<Value, E> {
                Ok(Value::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(Value::List(values))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut named = BTreeMap::new();
                while let Some((name, value)) = map.next_entry()? {
                    named.insert(name, value);
                }
                Ok(Value::Map(named))
            }
        }
        deserializer.deserialize_any(Read)
    }
}

impl Value {
    /// The number, if this is one.
    pub const fn number(&self) -> Option<f64> {
        if let Self::Number(value) = self { Some(*value) } else { None }
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// How this would look to the person who typed it, for an error to quote.
    pub(super) fn found(&self) -> String {
        match self {
            Self::Null => String::from("null"),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(value) => typed(*value),
            Self::Text(text) => text.clone(),
            Self::List(items) => {
                let mut text = String::from("[");
                for item in items {
                    separate(&mut text, '[');
                    text.push_str(&item.found());
                }
                text.push(']');
                text
            }
            Self::Map(named) => {
                let mut text = String::from("{");
                for (name, value) in named {
                    separate(&mut text, '{');
                    text.push_str(name);
                    text.push_str(": ");
                    text.push_str(&value.found());
                }
                text.push('}');
                text
            }
        }
    }
}

/// A comma, except after the opening bracket.
fn separate(text: &mut String, open: char) {
    if text.len() > open.len_utf8() {
        text.push_str(", ");
    }
}

/// A number as a person would type it: to 15 digits, to 12 where it takes a power of ten.
///
/// By hand: the standard library's way needs 20 kB of tables and long arithmetic in the Wasm to write any number to
/// its last bit. Here a whole number over a power of ten that gives back the very same number is its decimal
/// writing, since that division is correctly rounded; what has no such writing is rounded.
pub(super) fn typed(value: f64) -> String {
    /// Whole numbers below this are exact, and so are they over a power of ten.
    const EXACT: f64 = 1e15;
    if value.is_nan() {
        return String::from("NaN");
    }
    let sign = if value < 0.0 { "-" } else { "" };
    let size = value.abs();
    if size == f64::INFINITY {
        return [sign, "inf"].concat();
    }
    if size >= EXACT || (size < 1e-6 && size > 0.0) {
        let mut power = size.log10().floor();
        // Two steps: no power of ten is as small or as large as some numbers need. Powers that far are right to
        // 14 digits.
        let half = (power / 2.0).trunc() as i32;
        let mut digits = size / 10_f64.powi(half) / 10_f64.powi(power as i32 - half);
        if digits >= 10.0 - 1e-11 {
            (digits, power) = (1.0, power + 1.0);
        }
        return [sign, &typed((digits * 1e11).round() / 1e11), "e", &(power as i64).to_string()].concat();
    }
    let (mut places, mut scale) = (0_usize, 1.0);
    while (size * scale).round() / scale != size && size * scale < EXACT / 10.0 && places < 20 {
        places += 1;
        scale *= 10.0;
    }
    let digits = ((size * scale).round() as u64).to_string();
    let missing = (places + 1).saturating_sub(digits.len());
    let whole = digits.len() + missing - places;
    let mut text = String::from(sign);
    for (at, digit) in "0".repeat(missing).chars().chain(digits.chars()).enumerate() {
        if at == whole {
            text.push('.');
        }
        text.push(digit);
    }
    while places > 0 && text.ends_with('0') {
        text.pop();
    }
    if text.ends_with('.') {
        text.pop();
    }
    text
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}
impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, typed};

    #[test]
    fn what_was_typed_is_quoted_as_typed() {
        for text in ["0", "-1", "2.5", "0.1", "0.025", "1234567.89", "-0.000125", "100000000000000", "19.99"]
        {
            assert_eq!(typed(text.parse().unwrap()), text);
        }
        for (number, text) in [
            (-0.0, "0"),
            (1e15, "1e15"),
            (1e300, "1e300"),
            (-2.5e-300, "-2.5e-300"),
            (5e-324, "4.94065645841e-324"),
            (f64::MAX, "1.79769313486e308"),
            (0.1 + 0.2, "0.3"),
            (f64::NEG_INFINITY, "-inf"),
            (f64::NAN, "NaN"),
        ] {
            assert_eq!(typed(number), text);
        }
        let list = Value::List(vec![1.5.into(), "a".into(), Value::List(vec![Value::Null, true.into()])]);
        assert_eq!(list.found(), "[1.5, a, [null, true]]");
    }

    proptest::proptest! {
        #[test]
        fn it_reads_back_within_12_digits(number in proptest::num::f64::NORMAL) {
            let back: f64 = typed(number).parse().unwrap();
            proptest::prop_assert!((back - number).abs() <= 6e-12 * number.abs(), "{} {number}", typed(number));
        }
    }
}
