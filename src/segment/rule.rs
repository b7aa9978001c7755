//! A rule over columns: conditions joined by and, or, not.

use crate::audience::{Column, People};
use crate::import::FreeKind;
use crate::{Code, Error, Result};
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;

/// What a condition compares with.
#[derive(Debug, Clone, PartialEq)]
pub enum RuleValue {
    /// A number: cells are compared as numbers.
    Number(f64),
    /// A text: cells are compared as texts, in the order of their code points.
    Text(String),
    /// Several, for `in` and `between`.
    List(Vec<RuleValue>),
}

/// How a condition compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum RuleOp {
    /// The same.
    Eq,
    /// Not the same: true of a missing cell.
    Ne,
    /// One of a list.
    In,
    /// Below.
    Lt,
    /// Below or the same.
    Le,
    /// Above.
    Gt,
    /// Above or the same.
    Ge,
    /// Between two, both included.
    Between,
    /// Nothing there: nothing but spaces.
    IsNull,
}

/// A tree of conditions. A missing cell makes a condition false, but for `isnull` and `ne`.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// All of these.
    All(Vec<Rule>),
    /// At least one of these.
    Any(Vec<Rule>),
    /// Not this.
    Not(Box<Rule>),
    /// A condition on one column.
    On {
        /// The column.
        field: String,
        /// How it compares.
        op: RuleOp,
        /// With what; `isnull` needs none.
        value: Option<RuleValue>,
    },
}

/// Trees deeper than this are refused: nobody reads them.
const DEEPEST: usize = 20;

impl Rule {
    /// Which customers it holds for.
    ///
    /// # Errors
    /// `unknown_column` with the columns there are; `missing_input` for a condition without a value; `too_many` for
    /// a tree deeper than twenty levels.
    pub fn holds(&self, people: &People) -> Result<Vec<bool>> {
        self.look(people, 0)
    }

    fn look(&self, people: &People, depth: usize) -> Result<Vec<bool>> {
        if depth > DEEPEST {
            return Err(Error::new(Code::TooMany).field("rule").with("most", DEEPEST as f64));
        }
        let join = |rules: &[Self], start: bool, with: fn(bool, bool) -> bool| {
            let mut held = vec![start; people.len()];
            for rule in rules {
                for (held, next) in held.iter_mut().zip(rule.look(people, depth + 1)?) {
                    *held = with(*held, next);
                }
            }
            Ok(held)
        };
        match self {
            Self::All(rules) => join(rules, true, |a, b| a && b),
            Self::Any(rules) => join(rules, false, |a, b| a || b),
            Self::Not(rule) => Ok(rule.look(people, depth + 1)?.into_iter().map(|held| !held).collect()),
            Self::On { field, op, value } => {
                condition(people.column(field)?, *op, value.as_ref(), people.len())
            }
        }
    }
}

fn condition(column: &Column, op: RuleOp, value: Option<&RuleValue>, rows: usize) -> Result<Vec<bool>> {
    if op == RuleOp::IsNull {
        return Ok((0..rows).map(|row| column.is_missing(row)).collect());
    }
    let incomplete = || Error::new(Code::MissingInput).field(column.name.as_str());
    let value = value.ok_or_else(incomplete)?;
    let asks_number = |value: &RuleValue| matches!(value, RuleValue::Number(_));
    let asked = match value {
        RuleValue::List(list) => list.iter().any(asks_number),
        one => asks_number(one),
    };
    if asked && column.kind == FreeKind::Number {
        // Numbers that the file leaves ambiguous are nobody's guess.
        let _ = column.numbers()?;
    }
    let compare = |row: usize, with: &RuleValue| match with {
        RuleValue::Number(number) => column.number_at(row)?.partial_cmp(number),
        RuleValue::Text(text) => Some(column.text_at(row)?.as_ref().cmp(text.as_str())),
        RuleValue::List(_) => None,
    };
    let (first, second) = match (op, value) {
        (RuleOp::In, RuleValue::List(_)) => (value, value),
        (RuleOp::Between, RuleValue::List(ends)) => match ends.as_slice() {
            [low, high] => (low, high),
            _ => return Err(incomplete()),
        },
        (RuleOp::In | RuleOp::Between, _) | (_, RuleValue::List(_)) => return Err(incomplete()),
        _ => (value, value),
    };
    let holds = |row: usize| match op {
        RuleOp::Eq => compare(row, first) == Some(Ordering::Equal),
        RuleOp::Ne => compare(row, first) != Some(Ordering::Equal),
        RuleOp::Lt => compare(row, first) == Some(Ordering::Less),
        RuleOp::Le => compare(row, first).is_some_and(Ordering::is_le),
        RuleOp::Gt => compare(row, first) == Some(Ordering::Greater),
        RuleOp::Ge => compare(row, first).is_some_and(Ordering::is_ge),
        RuleOp::Between => {
            compare(row, first).is_some_and(Ordering::is_ge)
                && compare(row, second).is_some_and(Ordering::is_le)
        }
        RuleOp::In => match first {
            RuleValue::List(list) => list.iter().any(|one| compare(row, one) == Some(Ordering::Equal)),
            _ => false,
        },
        RuleOp::IsNull => false,
    };
    Ok((0..rows).map(holds).collect())
}

// Read and written by hand: serde's own untagged enums buffer every value first, which weighs in the Wasm.

impl Serialize for RuleValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
        }
    }
}

impl<'de> Deserialize<'de> for RuleValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = RuleValue;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number, a text or a list of them")
            }
            fn visit_f64<E>(self, value: f64) -> std::result::Result<RuleValue, E> {
                Ok(RuleValue::Number(value))
            }
            fn visit_i64<E>(self, value: i64) -> std::result::Result<RuleValue, E> {
                Ok(RuleValue::Number(value as f64))
            }
            fn visit_u64<E>(self, value: u64) -> std::result::Result<RuleValue, E> {
                Ok(RuleValue::Number(value as f64))
            }
            fn visit_str<E>(self, text: &str) -> std::result::Result<RuleValue, E> {
                Ok(RuleValue::Text(text.to_owned()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<RuleValue, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(RuleValue::List(values))
            }
        }
        deserializer.deserialize_any(Read)
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::All(rules) => map.serialize_entry("all", rules)?,
            Self::Any(rules) => map.serialize_entry("any", rules)?,
            Self::Not(rule) => map.serialize_entry("not", rule)?,
            Self::On { field, op, value } => {
                map.serialize_entry("field", field)?;
                map.serialize_entry("op", op)?;
                if let Some(value) = value {
                    map.serialize_entry("value", value)?;
                }
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Rule;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a rule: all, any, not, or field with op and value")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Rule, A::Error> {
                let (mut joined, mut field, mut op, mut value) = (None, None, None, None);
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "all" if joined.is_none() => joined = Some(Rule::All(map.next_value()?)),
                        "any" if joined.is_none() => joined = Some(Rule::Any(map.next_value()?)),
                        "not" if joined.is_none() => joined = Some(Rule::Not(Box::new(map.next_value()?))),
                        "field" => field = Some(map.next_value()?),
                        "op" => op = Some(map.next_value()?),
                        "value" => value = map.next_value()?,
                        _ => {
                            return Err(de::Error::unknown_field(
                                &key,
                                &["all", "any", "not", "field", "op", "value"],
                            ));
                        }
                    }
                }
                match (joined, field, op, &value) {
                    (Some(rule), None, None, None) => Ok(rule),
                    (None, Some(field), Some(op), _) => Ok(Rule::On { field, op, value }),
                    _ => Err(de::Error::missing_field("field")),
                }
            }
        }
        deserializer.deserialize_map(Read)
    }
}
