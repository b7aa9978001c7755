//! The description of an exercise, as a teacher or a file gives it. Nothing in it is checked yet.

use crate::course::marking::{Penalty, Precision, Sign, Tolerance};
use crate::course::variant::Parameter;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A text in several languages, by their codes.
pub type Translations = BTreeMap<String, Option<String>>;

/// An exercise: figures to draw, questions, and their wrong paths.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Description {
    /// Its name in codes and links.
    #[serde(default)]
    pub id: String,
    /// Its revision, from 1.
    #[serde(default)]
    pub revision: Option<u32>,
    /// The languages that it is written in; French and English if absent.
    #[serde(default)]
    pub languages: Option<Vec<String>>,
    /// Its title.
    #[serde(default)]
    pub title: Option<Translations>,
    /// Its statement, with figures in braces.
    #[serde(default)]
    pub statement: Option<Translations>,
    /// What to retain once it is done.
    #[serde(default)]
    pub interpretation: Option<Translations>,
    /// Its parameters, in order.
    #[serde(default)]
    pub parameters: Option<Vec<Parameter>>,
    /// Expressions that must not be 0.
    #[serde(default)]
    pub constraints: Option<Vec<String>>,
    /// Its questions.
    #[serde(default)]
    pub questions: Option<Vec<QuestionDescription>>,
    /// What hints and attempts take off.
    #[serde(default)]
    pub penalty: Option<Penalty>,
}

/// A question before its figures are drawn.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct QuestionDescription {
    /// Its name in the exercise.
    #[serde(default)]
    pub id: String,
    /// `number` or `choice`; a number if absent.
    #[serde(default, rename = "type")]
    pub question_type: Option<String>,
    /// Its name in notes.
    #[serde(default)]
    pub op: Option<String>,
    /// `rate`, `points`, `money`, `count` or `ratio`.
    #[serde(default)]
    pub kind: Option<String>,
    /// What it is worth; 1 if absent.
    #[serde(default)]
    pub points: Option<f64>,
    /// The forms that are accepted.
    #[serde(default)]
    pub accept: Option<Vec<String>>,
    /// How far off is still right.
    #[serde(default)]
    pub tol: Option<Tolerance>,
    /// The digits asked for.
    #[serde(default)]
    pub precision: Option<Precision>,
    /// Whether the sign counts.
    #[serde(default)]
    pub sign: Option<Sign>,
    /// Words that may follow the number.
    #[serde(default)]
    pub words: Option<Vec<String>>,
    /// What a right but imprecise answer is worth.
    #[serde(default)]
    pub imprecise_credit: Option<f64>,
    /// What the right number in a wrong unit is worth.
    #[serde(default)]
    pub unit_credit: Option<f64>,
    /// What is asked.
    #[serde(default)]
    pub text: Option<Translations>,
    /// Hints, in the order in which they are given.
    #[serde(default)]
    pub hints: Option<Vec<Translations>>,
    /// The options of a choice.
    #[serde(default)]
    pub options: Option<Vec<OptionDescription>>,
    /// The right answer.
    #[serde(default)]
    pub answer: Option<AnswerDescription>,
    /// The wrong paths.
    #[serde(default)]
    pub paths: Option<Vec<PathDescription>>,
    /// The chart on which a number is answered.
    #[serde(default)]
    pub place: Option<PlaceDescription>,
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OptionDescription {
    /// Its name.
    #[serde(default)]
    pub id: String,
    /// What it says.
    #[serde(default)]
    pub text: Option<Translations>,
}

/// A wrong path before its figures are drawn.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PathDescription {
    /// Its name.
    #[serde(default)]
    pub id: String,
    /// Where it leads.
    #[serde(default)]
    pub answer: Option<AnswerDescription>,
    /// What it is worth, from 0 to below 1.
    #[serde(default)]
    pub credit: Option<f64>,
    /// What to say to who took it.
    #[serde(default)]
    pub feedback: Option<Translations>,
}

/// An answer: an expression for a number; an option, several, or a pick for a choice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum AnswerDescription {
    /// An expression, or one option.
    One(String),
    /// Several options that are all right.
    Several(Vec<String>),
    /// The option at a place that is computed.
    Pick {
        /// The place, from 0.
        #[serde(default)]
        pick: Option<String>,
        /// The options to pick from.
        #[serde(default)]
        from: Option<Vec<String>>,
    },
}

impl Description {
    /// The parameters, in order.
    pub fn parameters(&self) -> &[Parameter] {
        self.parameters.as_deref().unwrap_or_default()
    }

    /// The constraints, in order.
    pub fn constraints(&self) -> &[String] {
        self.constraints.as_deref().unwrap_or_default()
    }

    /// The questions, in order.
    pub fn questions(&self) -> &[QuestionDescription] {
        self.questions.as_deref().unwrap_or_default()
    }
}

impl QuestionDescription {
    /// The wrong paths, in order.
    pub fn paths(&self) -> &[PathDescription] {
        self.paths.as_deref().unwrap_or_default()
    }

    /// The options, in order.
    pub fn options(&self) -> &[OptionDescription] {
        self.options.as_deref().unwrap_or_default()
    }

    /// Whether it is a choice.
    pub fn is_choice(&self) -> bool {
        self.question_type.as_deref() == Some("choice")
    }

    /// Whether it asks for a number.
    pub fn is_number(&self) -> bool {
        matches!(self.question_type.as_deref(), None | Some("number"))
    }

    /// What it is worth in the score.
    pub fn worth(&self) -> f64 {
        self.points.unwrap_or(1.0)
    }
}

/// A chart, as it is written.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlaceDescription {
    /// How far a key moves the mark, in the unit of the answer.
    #[serde(default)]
    pub step: Option<f64>,
    /// Where the axis ends: an expression.
    #[serde(default)]
    pub to: Option<String>,
    /// How heights are written, a kind of answer; the axis is written as the answer is.
    #[serde(default)]
    pub unit: Option<String>,
    /// What the chart shows; the pages say it from the axes if absent.
    #[serde(default)]
    pub title: Option<Translations>,
    /// What the chart shows, for whom does not see it.
    #[serde(default)]
    pub what: Option<Translations>,
    /// What stands along the axis.
    #[serde(default)]
    pub x: Option<Translations>,
    /// What the heights are.
    #[serde(default)]
    pub y: Option<Translations>,
    /// The curves.
    #[serde(default)]
    pub curves: Option<Vec<CurveDescription>>,
}

/// A curve of a chart.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CurveDescription {
    /// Its name in the messages of the exercises that come with the product.
    #[serde(default)]
    pub id: Option<String>,
    /// Its name in the chart.
    #[serde(default)]
    pub name: Option<Translations>,
    /// Its height: an expression over the figures and `x`.
    #[serde(default)]
    pub y: Option<String>,
}

impl PlaceDescription {
    /// The curves, in order.
    pub fn curves(&self) -> &[CurveDescription] {
        self.curves.as_deref().unwrap_or_default()
    }
}
