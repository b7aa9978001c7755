//! The exercises that come with the product, and the answers to an exercise for given figures.

use super::description::Description;
use super::place::PlacePoints;
use super::solve::Solver;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::course::expression::Figures;
use crate::course::marking::Target;
use crate::course::variant::Plan;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Vec<Description>> =
    LazyLock::new(|| serde_json::from_str(include_str!("library.json")).unwrap_or_default());

/// The exercises that come with the product.
pub fn library() -> &'static [Description] {
    &LIBRARY
}

/// An exercise of the library by its id, or a description.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum AskedExercise {
    /// One that comes with the product.
    Id(String),
    /// One that somebody described.
    Own(Box<Description>),
}

impl AskedExercise {
    /// Its description; `unknown_id` where the library has none.
    fn description(&self) -> Answered<&Description> {
        match self {
            Self::Own(own) => Ok(own),
            Self::Id(id) => {
                let found = library().iter().find(|own| own.id == *id);
                found.ok_or_else(|| Refused::new(Code::UnknownId).found(id.as_str()))
            }
        }
    }
}

/// Figures for an exercise.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AnswersRequest {
    /// The exercise.
    pub exercise: AskedExercise,
    /// The drawn parameters; the derived ones are computed.
    #[serde(default)]
    pub parameters: Option<Figures>,
}

/// The answers to every question, by their ids.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Answers {
    /// By question.
    pub questions: BTreeMap<String, QuestionAnswers>,
}

/// The right answer to a question and those of its wrong paths.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct QuestionAnswers {
    /// The right answer: a number, an option or several; none where it is undefined.
    pub value: Option<Target>,
    /// The answers of the wrong paths, by their ids.
    pub paths: BTreeMap<String, Option<Target>>,
    /// The points of the chart that it is answered on; absent without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlacePoints>,
}

/// Computes the answers to an exercise for given figures.
///
/// # Errors
/// `unknown_id` for an exercise that the library does not have; `bad_grid` for a parameter that is none; `missing_input` if a drawn
/// parameter is not given or a derived one fails.
///
/// ```
/// use levier::course::exercise::{AnswersRequest, exercises, library};
/// assert_eq!(library().len(), 30);
/// let request: AnswersRequest = serde_json::from_str(
///     r#"{"exercise": "control", "parameters": {"growth": 0.35, "base": 0.12, "before": 1000}}"#,
/// )
/// .unwrap();
/// let answers = exercises(&request).unwrap();
/// assert_eq!(serde_json::to_value(&answers.questions["extra"].paths["gross"]).unwrap(), 350.0);
///
/// let own: AnswersRequest = serde_json::from_str(
///     r#"{"exercise": {"id": "own", "parameters": [{"name": "a", "from": 1, "to": 9, "step": 1}],
///         "questions": [{"id": "double", "answer": "2 * a"}]}, "parameters": {"a": 4}}"#,
/// )
/// .unwrap();
/// let answers = exercises(&own).unwrap();
/// assert_eq!(serde_json::to_value(&answers.questions["double"].value).unwrap(), 8.0);
/// ```
pub fn exercises(request: &AnswersRequest) -> Answered<Answers> {
    let exercise = request.exercise.description()?;
    let plan = Plan::new(exercise.parameters(), exercise.constraints())
        .map_err(|name| Refused::new(Code::BadGrid).found(name))?;
    let given = request.parameters.clone().unwrap_or_default();
    let figures = plan.with(&given).ok_or_else(|| Refused::new(Code::MissingInput).field("parameters"))?;
    let answers = |solver: &Solver| {
        let own = solver.description();
        let paths = own.paths().iter().zip(solver.paths(&figures));
        let paths = paths.map(|(path, value)| (path.id.clone(), value.ok())).collect();
        let place = solver.points(&figures);
        (own.id.clone(), QuestionAnswers { value: solver.answer(&figures).ok(), paths, place })
    };
    Ok(Answers { questions: exercise.questions().iter().map(|own| answers(&Solver::new(own))).collect() })
}
