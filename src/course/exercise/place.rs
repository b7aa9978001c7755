//! The chart on which a number is answered: curves over an axis that begins at 0, and a mark to place on it.
//!
//! The place is an answer like any typed number; the chart only says how it is found.

use super::description::QuestionDescription;
use crate::Code;
use crate::course::expression::{Expression, ExpressionFault, Figures};
use crate::operation::Value;
use serde::Serialize;

/// The name of the axis in a curve's expression.
pub(in crate::course) const AXIS: &str = "x";
/// Into how many parts the axis is cut for drawing.
const PARTS: u32 = 48;
/// Every how many of these places a curve is checked.
const CHECKED: usize = 12;

/// The points of a chart for the figures of a variant.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlacePoints {
    /// Places of the axis, from 0 to its end.
    pub x: Vec<f64>,
    /// By curve its heights there; none where it has none.
    pub curves: Vec<Vec<Option<f64>>>,
}

/// A chart with its expressions read.
#[derive(Debug, Clone)]
pub(in crate::course) struct Chart {
    step: f64,
    to: Result<Expression, Code>,
    curves: Vec<Result<Expression, Code>>,
}

fn parsed(text: Option<&String>) -> Result<Expression, Code> {
    Expression::parse(text.map(String::as_str).unwrap_or_default())
        .map_err(|ExpressionFault { error, .. }| error)
}

fn value(expression: &Result<Expression, Code>, figures: &Figures) -> Result<f64, Code> {
    expression.as_ref().map_err(|code| *code)?.evaluate(figures).map_err(|fault| fault.error)
}

impl Chart {
    /// The chart of a question; none for a question without one.
    pub(super) fn of(question: &QuestionDescription) -> Option<Self> {
        let own = question.place.as_ref()?;
        let curves = own.curves().iter().map(|curve| parsed(curve.y.as_ref())).collect();
        Some(Self { step: own.step.unwrap_or(0.0), to: parsed(own.to.as_ref()), curves })
    }

    /// Where the axis ends.
    pub(in crate::course) fn end(&self, figures: &Figures) -> Result<f64, Code> {
        value(&self.to, figures)
    }

    /// The place nearest to a number to which keys can move the mark.
    pub(in crate::course) fn nearest(&self, number: f64, end: f64) -> f64 {
        (self.step * (number / self.step).round()).clamp(0.0, end)
    }

    /// By curve why it has no height at one of the places that are checked, if so.
    pub(in crate::course) fn faults(&self, figures: &Figures, end: f64) -> Vec<Option<Code>> {
        let checked: Vec<f64> = places(end).step_by(CHECKED).collect();
        let fault = |curve| checked.iter().find_map(|x| value(curve, &at(figures, *x)).err());
        self.curves.iter().map(fault).collect()
    }

    /// Its points; none if the axis has no end above 0.
    pub(super) fn points(&self, figures: &Figures) -> Option<PlacePoints> {
        let end = self.end(figures).ok().filter(|end| *end > 0.0)?;
        let x: Vec<f64> = places(end).collect();
        let figures: Vec<Figures> = x.iter().map(|x| at(figures, *x)).collect();
        let heights = |curve| figures.iter().map(|own| value(curve, own).ok()).collect();
        Some(PlacePoints { curves: self.curves.iter().map(heights).collect(), x })
    }
}

fn places(end: f64) -> impl Iterator<Item = f64> {
    (0..=PARTS).map(move |part| end * f64::from(part) / f64::from(PARTS))
}

/// The figures and a place of the axis.
fn at(figures: &Figures, x: f64) -> Figures {
    let mut all = figures.clone();
    all.insert(AXIS.to_owned(), Value::Number(x));
    all
}
