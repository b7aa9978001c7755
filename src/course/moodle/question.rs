//! A question to export, and the alternatives by which Moodle marks it.

use super::escape::number;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::course::marking::{Measure, Precision, QuestionType, Sign, Target, Tolerance};
use crate::course::reading::AnswerKind;
use serde::Deserialize;

/// A question of a variant, with its texts in one language.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ExportedQuestion {
    /// A number or a choice.
    #[serde(default, rename = "type")]
    pub question_type: Option<QuestionType>,
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
    /// What a right but imprecise answer is worth.
    #[serde(default)]
    pub imprecise_credit: Option<f64>,
    /// What it is worth.
    #[serde(default)]
    pub points: Option<f64>,
    /// What is asked.
    #[serde(default)]
    pub text: Option<String>,
    /// What to say to a right answer.
    #[serde(default)]
    pub feedback: Option<String>,
    /// What to say to an imprecise one.
    #[serde(default)]
    pub imprecise_feedback: Option<String>,
    /// The wrong paths.
    #[serde(default)]
    pub paths: Option<Vec<ExportedPath>>,
    /// The options of a choice.
    #[serde(default)]
    pub options: Option<Vec<ExportedOption>>,
}

/// A wrong path with its feedback.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ExportedPath {
    /// Where it leads.
    pub value: Target,
    /// What it is worth.
    #[serde(default)]
    pub credit: Option<f64>,
    /// What to say to who took it.
    #[serde(default)]
    pub feedback: Option<String>,
}

/// An option with its text.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ExportedOption {
    /// Its name.
    pub id: String,
    /// What it says.
    #[serde(default)]
    pub text: Option<String>,
}

/// A number that is accepted, with what it is worth; the first that matches counts.
pub(super) struct Alternative<'a> {
    pub(super) number: String,
    pub(super) tolerance: String,
    /// None for a right answer.
    pub(super) credit: Option<f64>,
    pub(super) feedback: Option<&'a str>,
}

/// An option with what it is worth.
pub(super) struct Choice<'a> {
    pub(super) text: &'a str,
    /// None for a right option.
    pub(super) credit: Option<f64>,
    /// Whether it is the first of the right ones.
    pub(super) first: bool,
    pub(super) feedback: Option<&'a str>,
}

fn said(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

impl ExportedQuestion {
    pub(super) fn is_choice(&self) -> bool {
        self.question_type == Some(QuestionType::Choice)
    }

    pub(super) fn points(&self) -> f64 {
        self.points.unwrap_or(1.0)
    }

    fn paths(&self) -> &[ExportedPath] {
        self.paths.as_deref().unwrap_or_default()
    }

    /// The alternatives of a number: right ones, paths, then the right value with fewer digits.
    pub(super) fn alternatives(&self) -> Answered<Vec<Alternative<'_>>> {
        let missing = |key: &str| Refused::new(Code::MissingInput).field(key);
        let kind = self.kind.ok_or_else(|| missing("kind"))?;
        let v = self.value.number().ok_or_else(|| missing("value"))?;
        let measure = Measure {
            kind,
            tolerance: self.tol.unwrap_or_default(),
            precision: self.precision.unwrap_or_default(),
            sign: self.sign.unwrap_or_default(),
        };
        let in_per_cent = matches!(kind, AnswerKind::Rate | AnswerKind::Points);
        let shown = if in_per_cent { 100.0 } else { 1.0 };
        let values = if measure.sign == Sign::Any && v != 0.0 { vec![v, -v] } else { vec![v] };
        let mut all = Vec::new();
        let mut add = |x: f64, tolerance: f64, scale: f64, credit: Option<f64>, feedback| {
            let (number, tolerance) = (number(x * scale), number(tolerance * scale));
            all.push(Alternative { number, tolerance, credit, feedback });
        };
        let near = measure.tolerance(v);
        for scale in if in_per_cent { vec![100.0, 1.0] } else { vec![1.0] } {
            for x in &values {
                add(*x, near, scale, None, said(self.feedback.as_ref()));
            }
        }
        for path in self.paths() {
            if let Some(p) = path.value.number() {
                let credit = Some(path.credit.unwrap_or(0.0));
                add(p, measure.tolerance(p), shown, credit, said(path.feedback.as_ref()));
            }
        }
        let coarse = measure.last_place(v).map(|place| place.min(0.2 * v.abs()));
        if let Some(wide) = coarse.filter(|wide| v != 0.0 && *wide > near) {
            for x in &values {
                let credit = Some(self.imprecise_credit.unwrap_or(0.75));
                add(*x, wide, shown, credit, said(self.imprecise_feedback.as_ref()));
            }
        }
        Ok(all)
    }

    /// The options of a choice, in order.
    pub(super) fn choices(&self) -> Vec<Choice<'_>> {
        let right = self.value.options();
        let options = self.options.as_deref().unwrap_or_default();
        options
            .iter()
            .map(|option| {
                let is_right = right.contains(&option.id);
                let path = self.paths().iter().find(|path| path.value.options().contains(&option.id));
                let own = path.and_then(|path| path.feedback.as_ref());
                Choice {
                    text: option.text.as_deref().unwrap_or_default(),
                    credit: (!is_right).then(|| path.and_then(|path| path.credit).unwrap_or(0.0)),
                    first: right.first() == Some(&option.id),
                    feedback: said(if is_right { self.feedback.as_ref() } else { own }),
                }
            })
            .collect()
    }
}
