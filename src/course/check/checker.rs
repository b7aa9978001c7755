//! The check of a description, in its order, and then of its variants.

use super::figures;
use super::problem::Problem;
use crate::Code;
use crate::course::exercise::Description;
use crate::course::expression::{Expression, ExpressionFault};
use crate::course::name::is_exercise_id;
use serde::{Deserialize, Serialize};

/// The most questions of an exercise.
const MOST_QUESTIONS: usize = 12;

/// An exercise to check.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CheckRequest {
    /// Its description.
    pub exercise: Description,
}

/// What is wrong with an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Checked {
    /// In the order of the description, then by question and path.
    pub problems: Vec<Problem>,
    /// Different sets of figures among 200; none where no figures were drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distinct: Option<usize>,
}

/// Checks an exercise: first its description, then, if nothing but translations is missing, 200 variants.
///
/// ```
/// use levier::course::check::{CheckRequest, exercise_check};
/// let request: CheckRequest = serde_json::from_str(r#"{"exercise": {"id": "Roi", "languages": []}}"#).unwrap();
/// let codes: Vec<_> = exercise_check(&request).problems.iter().map(|own| own.code.as_str()).collect();
/// assert_eq!(codes, ["bad_name", "no_questions"]);
/// ```
pub fn exercise_check(request: &CheckRequest) -> Checked {
    let mut problems = Checker::new(&request.exercise).described();
    let sound = problems.iter().all(|problem| problem.code == Code::MissingTranslation);
    let distinct = sound.then(|| figures::check(&request.exercise, &mut problems));
    Checked { problems, distinct }
}

/// What the check of a description knows.
pub(super) struct Checker<'a> {
    pub(super) exercise: &'a Description,
    pub(super) languages: Vec<String>,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn new(exercise: &'a Description) -> Self {
        let default = || ["fr", "en"].map(str::to_owned).to_vec();
        let languages = exercise.languages.clone().unwrap_or_else(default);
        Self { exercise, languages, problems: Vec::new() }
    }

    fn described(mut self) -> Vec<Problem> {
        let exercise = self.exercise;
        if !is_exercise_id(&exercise.id) {
            self.add(Problem::new(Code::BadName, "id").found(&exercise.id));
        }
        self.parameters();
        for (place, constraint) in exercise.constraints().iter().enumerate() {
            self.expression(constraint, &format!("constraints[{place}]"), exercise.parameters().len());
        }
        self.required(exercise.title.as_ref(), "title");
        self.required(exercise.statement.as_ref(), "statement");
        let questions = exercise.questions();
        if questions.is_empty() {
            self.add(Problem::new(Code::NoQuestions, "questions"));
        } else if questions.len() > MOST_QUESTIONS {
            self.add(Problem::new(Code::TooMany, "questions"));
        }
        let mut ids = Vec::new();
        for (place, question) in questions.iter().enumerate() {
            let at = format!("questions[{place}]");
            self.question_id(&question.id, &format!("{at}.id"), &ids);
            ids.push(&question.id);
            self.question(question, &at);
        }
        self.optional(exercise.interpretation.as_ref(), "interpretation");
        self.problems
    }

    pub(super) fn add(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    fn parameters(&mut self) {
        let parameters = self.exercise.parameters();
        let mut names = Vec::new();
        for (place, parameter) in parameters.iter().enumerate() {
            let at = format!("parameters[{place}]");
            self.parameter_name(&parameter.name, &format!("{at}.name"), &names);
            names.push(&parameter.name);
            match &parameter.expr {
                Some(text) if !parameter.is_drawn() => self.expression(text, &format!("{at}.expr"), place),
                _ if parameter.source().is_none() => self.add(Problem::new(Code::BadGrid, at)),
                _ => {}
            }
        }
    }

    /// Checks an expression over the parameters before this place.
    pub(super) fn expression(&mut self, text: &str, at: &str, parameters: usize) {
        let known = &self.exercise.parameters()[..parameters];
        self.expression_over(text, at, &|name| known.iter().any(|parameter| parameter.name == name));
    }

    /// Checks an expression over the names that are known.
    pub(super) fn expression_over(&mut self, text: &str, at: &str, names: &dyn Fn(&str) -> bool) {
        let checked = Expression::parse(text).and_then(|expression| expression.check(names));
        let Err(ExpressionFault { error, at: place, found }) = checked else { return };
        let problem = match error {
            Code::UnknownName => Problem::new(Code::UnknownParameter, at).found(found.unwrap_or_default()),
            Code::UnknownOperation => Problem::new(error, at).found(found.unwrap_or_default()),
            _ => Problem::new(Code::BadExpression, at).found(error.as_str()),
        };
        self.add(problem.place(place));
    }
}
