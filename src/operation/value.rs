//! What goes into an operation and what comes out of it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An input or an output. Numbers that leave the core are finite.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(
    feature = "site",
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
    Map(BTreeMap<String, Value>),
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
            Self::Number(value) => value.to_string(),
            Self::Text(text) => text.clone(),
            Self::List(_) | Self::Map(_) => serde_json::to_string(self).unwrap_or_default(),
        }
    }
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
