//! The right answers and the wrong paths of an exercise, for the figures of a variant.

use super::description::{AnswerDescription, QuestionDescription};
use super::place::{Chart, PlacePoints};
use crate::Code;
use crate::course::expression::{Expression, ExpressionFault, Figures};
use crate::course::marking::{CourseQuestion, Measure, Path, QuestionType, Target};
use crate::course::reading::{AnswerKind, Form};
use serde::de::DeserializeOwned;

/// How an answer is found, its expressions read.
#[derive(Debug, Clone)]
enum Rule {
    Number(Expression),
    Options(Target),
    Pick {
        place: Expression,
        from: Vec<String>,
    },
    /// An answer that cannot be read, and why.
    Unreadable(Code),
}

/// A question with its expressions read.
#[derive(Debug, Clone)]
pub struct Solver {
    question: QuestionDescription,
    answer: Rule,
    paths: Vec<Rule>,
    chart: Option<Chart>,
}

impl Rule {
    fn of(question: &QuestionDescription, answer: Option<&AnswerDescription>) -> Self {
        let unreadable = |fault: ExpressionFault| Self::Unreadable(fault.error);
        match answer {
            None => Self::Unreadable(Code::Empty),
            Some(AnswerDescription::One(option)) if question.is_choice() => {
                Self::Options(Target::Option(option.clone()))
            }
            Some(AnswerDescription::One(text)) => {
                Expression::parse(text).map_or_else(unreadable, Self::Number)
            }
            Some(AnswerDescription::Several(options)) => Self::Options(Target::Options(options.clone())),
            Some(AnswerDescription::Pick { pick, from }) => {
                let from = from.clone().unwrap_or_default();
                Expression::parse(pick.as_deref().unwrap_or_default())
                    .map_or_else(unreadable, |place| Self::Pick { place, from })
            }
        }
    }

    fn value(&self, figures: &Figures) -> Result<Target, Code> {
        match self {
            Self::Unreadable(code) => Err(*code),
            Self::Options(target) => Ok(target.clone()),
            Self::Number(expression) => {
                expression.evaluate(figures).map(Target::Number).map_err(|fault| fault.error)
            }
            Self::Pick { place, from } => {
                let place = place.evaluate(figures).map_err(|fault| fault.error)?;
                let whole = place >= 0.0 && place.fract() == 0.0;
                let option = whole.then(|| from.get(place as usize)).flatten();
                option.cloned().map(Target::Option).ok_or(Code::Undefined)
            }
        }
    }
}

impl Solver {
    /// Reads the expressions of a question.
    pub fn new(question: &QuestionDescription) -> Self {
        let paths = question.paths().iter().map(|path| Rule::of(question, path.answer.as_ref())).collect();
        Self {
            answer: Rule::of(question, question.answer.as_ref()),
            paths,
            chart: Chart::of(question),
            question: question.clone(),
        }
    }

    /// The description that it solves.
    pub const fn description(&self) -> &QuestionDescription {
        &self.question
    }

    /// The right answer.
    ///
    /// # Errors
    /// Why it has no value: the error of its expression, or `undefined` for a pick out of its list.
    pub fn answer(&self, figures: &Figures) -> Result<Target, Code> {
        self.answer.value(figures)
    }

    /// The answer of every wrong path, in order, or why it has none.
    pub fn paths(&self, figures: &Figures) -> Vec<Result<Target, Code>> {
        self.paths.iter().map(|rule| rule.value(figures)).collect()
    }

    /// The chart that it is answered on.
    pub(in crate::course) const fn chart(&self) -> Option<&Chart> {
        self.chart.as_ref()
    }

    /// The points of that chart.
    pub fn points(&self, figures: &Figures) -> Option<PlacePoints> {
        self.chart.as_ref()?.points(figures)
    }

    /// The question to mark; a path without value is left out, and of several options of a path the first counts.
    ///
    /// # Errors
    /// Why the right answer has no value.
    pub fn question(&self, figures: &Figures) -> Result<CourseQuestion, Code> {
        let own = &self.question;
        let value = self.answer(figures)?;
        let paths = own.paths().iter().zip(self.paths(figures)).filter_map(|(path, value)| {
            let value = match value.ok()? {
                Target::Options(several) => Target::Option(several.into_iter().next()?),
                other => other,
            };
            Some(Path { id: path.id.clone(), value, credit: path.credit })
        });
        Ok(CourseQuestion {
            question_type: Some(if own.is_choice() { QuestionType::Choice } else { QuestionType::Number }),
            op: own.op.clone(),
            id: Some(own.id.clone()),
            kind: self.kind(),
            value,
            tol: own.tol,
            precision: own.precision,
            sign: own.sign,
            accept: own.accept.as_ref().map(|forms| forms.iter().filter_map(|form| named(form)).collect()),
            words: own.words.clone(),
            imprecise_credit: own.imprecise_credit,
            unit_credit: own.unit_credit,
            paths: Some(paths.collect()),
            options: own
                .options
                .as_ref()
                .map(|options| options.iter().map(|option| option.id.clone()).collect()),
        })
    }

    /// How its numbers are compared; none for a choice.
    pub(in crate::course) fn measure(&self) -> Option<Measure> {
        let own = &self.question;
        Some(Measure {
            kind: self.kind()?,
            tolerance: own.tol.unwrap_or_default(),
            precision: own.precision.unwrap_or_default(),
            sign: own.sign.unwrap_or_default(),
        })
    }

    /// What kind of number it asks for; none for a choice or an unknown kind.
    pub fn kind(&self) -> Option<AnswerKind> {
        self.question.kind.as_deref().and_then(named)
    }
}

/// A word of the description as the enumeration that it names.
fn named<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::from(word)).ok()
}

/// Whether this is a form of answers.
pub(in crate::course) fn is_form(word: &str) -> bool {
    named::<Form>(word).is_some()
}

/// Whether this is a kind of number.
pub(in crate::course) fn is_kind(word: &str) -> bool {
    named::<AnswerKind>(word).is_some()
}
