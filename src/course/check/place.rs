//! The chart of a question: its axis, its curves, their names.

use super::checker::Checker;
use super::problem::Problem;
use crate::Code;
use crate::course::exercise::{AXIS, PlaceDescription, QuestionDescription, is_kind};

/// The most curves of a chart that can be told apart.
const MOST_CURVES: usize = 4;

impl Checker<'_> {
    pub(super) fn place(&mut self, question: &QuestionDescription, place: &PlaceDescription, at: &str) {
        let own = |key: &str| format!("{at}.{key}");
        if question.is_choice() {
            self.add(Problem::new(Code::BadQuestion, at).found("choice"));
            return;
        }
        if !place.step.is_some_and(|step| step > 0.0) {
            self.add(Problem::new(Code::OutOfRange, own("step")));
        }
        let parameters = self.exercise.parameters();
        self.expression(place.to.as_deref().unwrap_or_default(), &own("to"), parameters.len());
        let unit = place.unit.as_deref().unwrap_or_default();
        if !is_kind(unit) {
            self.add(Problem::new(Code::BadQuestion, own("unit")).found(unit));
        }
        self.optional(place.title.as_ref(), &own("title"));
        self.optional(place.what.as_ref(), &own("what"));
        self.required(place.x.as_ref(), &own("x"));
        self.required(place.y.as_ref(), &own("y"));
        if !(1..=MOST_CURVES).contains(&place.curves().len()) {
            self.add(Problem::new(Code::OutOfRange, own("curves")));
        }
        // In a curve the name is the axis: a figure of that name could not be told from it.
        if let Some(taken) = parameters.iter().position(|parameter| parameter.name == AXIS) {
            self.add(Problem::new(Code::ReservedId, format!("parameters[{taken}].name")).found(AXIS));
        }
        let known = |name: &str| name == AXIS || parameters.iter().any(|parameter| parameter.name == name);
        for (curve, at) in
            place.curves().iter().enumerate().map(|(n, curve)| (curve, format!("{at}.curves[{n}]")))
        {
            self.required(curve.name.as_ref(), &format!("{at}.name"));
            self.expression_over(curve.y.as_deref().unwrap_or_default(), &format!("{at}.y"), &known);
        }
    }
}
