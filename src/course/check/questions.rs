//! Questions of an exercise: what they ask, their bounds, their answers and wrong paths.

use super::checker::Checker;
use super::problem::Problem;
use crate::Code;
use crate::course::exercise::{AnswerDescription, QuestionDescription, is_form, is_kind};

impl Checker<'_> {
    pub(super) fn question(&mut self, question: &QuestionDescription, at: &str) {
        let own = |key: &str| format!("{at}.{key}");
        self.sort(question, at);
        if question.points.is_some_and(|points| points <= 0.0) {
            self.add(Problem::new(Code::OutOfRange, own("points")));
        }
        let tolerance = question.tol.unwrap_or_default();
        if [tolerance.abs, tolerance.rel].iter().flatten().any(|size| *size < 0.0) {
            self.add(Problem::new(Code::OutOfRange, own("tol")));
        }
        let precision = question.precision.unwrap_or_default();
        let within = |digits: Option<f64>, least: f64, most: f64| {
            digits.is_none_or(|own| own.fract() == 0.0 && (least..=most).contains(&own))
        };
        if !within(precision.decimals, 0.0, 6.0) || !within(precision.significant, 1.0, 10.0) {
            self.add(Problem::new(Code::OutOfRange, own("precision")));
        }
        self.required(question.text.as_ref(), &own("text"));
        for (place, hint) in question.hints.iter().flatten().enumerate() {
            self.required(Some(hint), &format!("{at}.hints[{place}]"));
        }
        let mut ids = Vec::new();
        for (place, option) in question.options().iter().enumerate() {
            let at = format!("{at}.options[{place}]");
            self.option_id(&option.id, &format!("{at}.id"), &ids);
            ids.push(&option.id);
            self.required(option.text.as_ref(), &format!("{at}.text"));
        }
        self.answer(question, question.answer.as_ref(), &own("answer"));
        let mut ids = Vec::new();
        for (place, path) in question.paths().iter().enumerate() {
            let at = format!("{at}.paths[{place}]");
            self.path_id(&path.id, &format!("{at}.id"), &ids);
            ids.push(&path.id);
            if path.credit.is_some_and(|credit| !(0.0..1.0).contains(&credit)) {
                self.add(Problem::new(Code::OutOfRange, format!("{at}.credit")));
            }
            self.answer(question, path.answer.as_ref(), &format!("{at}.answer"));
            self.optional(path.feedback.as_ref(), &format!("{at}.feedback"));
        }
        if let Some(place) = &question.place {
            self.place(question, place, &own("place"));
        }
    }

    /// The type, the kind and the forms that are accepted.
    fn sort(&mut self, question: &QuestionDescription, at: &str) {
        if !question.is_number() && !question.is_choice() {
            let found = question.question_type.as_deref().unwrap_or_default();
            self.add(Problem::new(Code::BadQuestion, format!("{at}.type")).found(found));
        }
        let kind = question.kind.as_deref().unwrap_or_default();
        if question.is_number() && !is_kind(kind) {
            self.add(Problem::new(Code::BadQuestion, format!("{at}.kind")).found(kind));
        }
        for form in question.accept.iter().flatten().filter(|form| !is_form(form)) {
            self.add(Problem::new(Code::BadQuestion, format!("{at}.accept")).found(form));
        }
    }

    fn answer(&mut self, question: &QuestionDescription, answer: Option<&AnswerDescription>, at: &str) {
        let parameters = self.exercise.parameters().len();
        if question.is_number() {
            let text = match answer {
                Some(AnswerDescription::One(text)) => text.as_str(),
                _ => "",
            };
            self.expression(text, at, parameters);
        } else if question.is_choice() {
            let none = [String::new()];
            let options: &[String] = match answer {
                None => &none,
                Some(AnswerDescription::One(one)) => std::slice::from_ref(one),
                Some(AnswerDescription::Several(several)) => several,
                Some(AnswerDescription::Pick { pick, from }) => {
                    self.expression(pick.as_deref().unwrap_or_default(), &format!("{at}.pick"), parameters);
                    from.as_deref().unwrap_or_default()
                }
            };
            for option in options {
                if !question.options().iter().any(|own| own.id == *option) {
                    self.add(Problem::new(Code::UnknownOption, at).found(option));
                }
            }
        }
    }
}
