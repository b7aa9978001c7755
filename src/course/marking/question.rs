//! The question to mark: what is asked for, how precisely, and the wrong paths that are known.

use crate::course::reading::{AnswerKind, Form};
use serde::{Deserialize, Serialize};

/// Whether a question asks for a number or for one of several options.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum QuestionType {
    /// A number.
    #[default]
    Number,
    /// One of several options.
    Choice,
}

/// Whether the sign counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// It does.
    #[default]
    Exact,
    /// Absolute values are compared.
    Any,
}

/// How far an answer may be off.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Tolerance {
    /// In the unit of the value.
    #[serde(default)]
    pub abs: Option<f64>,
    /// As a fraction of the value.
    #[serde(default)]
    pub rel: Option<f64>,
}

/// The digits asked for: decimals (in per cent for rates and points) or significant ones.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Precision {
    /// Digits after the decimal mark.
    #[serde(default)]
    pub decimals: Option<f64>,
    /// Significant digits.
    #[serde(default)]
    pub significant: Option<f64>,
}

/// A right answer or that of a path: a number, or the options that count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum Target {
    /// A number.
    Number(f64),
    /// One option.
    Option(String),
    /// Several options.
    Options(Vec<String>),
}

impl Target {
    /// The number; none for options.
    pub(in crate::course) const fn number(&self) -> Option<f64> {
        if let Self::Number(value) = self { Some(*value) } else { None }
    }

    /// The options; none for a number.
    pub(in crate::course) fn options(&self) -> &[String] {
        match self {
            Self::Number(_) => &[],
            Self::Option(one) => std::slice::from_ref(one),
            Self::Options(several) => several,
        }
    }
}

/// A wrong path: the answer that it leads to, and what that is worth.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Path {
    /// Its name.
    pub id: String,
    /// Where it leads.
    pub value: Target,
    /// What it is worth, from 0 to 1.
    #[serde(default)]
    pub credit: Option<f64>,
}

/// A question with its right answer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CourseQuestion {
    /// A number or a choice.
    #[serde(default, rename = "type")]
    pub question_type: Option<QuestionType>,
    /// Its name in notes.
    #[serde(default)]
    pub op: Option<String>,
    /// Its id, which stands in where it has no name.
    #[serde(default)]
    pub id: Option<String>,
    /// What kind of number.
    #[serde(default)]
    pub kind: Option<AnswerKind>,
    /// The right answer.
    pub value: Target,
    /// How far off is still right.
    #[serde(default)]
    pub tol: Option<Tolerance>,
    /// The digits asked for.
    #[serde(default)]
    pub precision: Option<Precision>,
    /// Whether the sign counts.
    #[serde(default)]
    pub sign: Option<Sign>,
    /// The forms that are accepted, instead of those of the kind.
    #[serde(default)]
    pub accept: Option<Vec<Form>>,
    /// Words that may follow the number.
    #[serde(default)]
    pub words: Option<Vec<String>>,
    /// What a right but imprecise answer is worth.
    #[serde(default)]
    pub imprecise_credit: Option<f64>,
    /// What the right number in a wrong unit is worth.
    #[serde(default)]
    pub unit_credit: Option<f64>,
    /// The wrong paths, in order.
    #[serde(default)]
    pub paths: Option<Vec<Path>>,
    /// The options of a choice.
    #[serde(default)]
    pub options: Option<Vec<String>>,
}

impl CourseQuestion {
    pub(in crate::course) fn paths(&self) -> &[Path] {
        self.paths.as_deref().unwrap_or_default()
    }

    pub(in crate::course) fn imprecise_credit(&self) -> f64 {
        self.imprecise_credit.unwrap_or(0.75)
    }

    /// Whether an answer of this form is accepted.
    pub(super) fn accepts(&self, form: Form, kind: AnswerKind) -> bool {
        if let Some(accepted) = &self.accept {
            return accepted.contains(&form);
        }
        match form {
            Form::Number | Form::Fraction => true,
            Form::Percent => matches!(kind, AnswerKind::Rate | AnswerKind::Ratio),
            Form::Points => kind == AnswerKind::Points,
            Form::Euro => kind == AnswerKind::Money,
        }
    }
}
