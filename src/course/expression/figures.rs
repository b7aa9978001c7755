//! The figures that expressions compute with.

use crate::operation::Value;
use std::collections::BTreeMap;

/// The figures of a variant: a number or a text for every parameter.
pub type Figures = BTreeMap<String, Value>;
