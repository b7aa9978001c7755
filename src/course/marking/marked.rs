//! The whole marking: verdict, penalties, note.

use super::near::Measure;
use super::question::{CourseQuestion, QuestionType};
use super::verdict::{AnswerVerdict, Decision, decide};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::course::reading::{AnswerKind, Invalid, Lang, ReadRequest, answer_read, normal};
use serde::{Deserialize, Serialize};

/// What hints and attempts take off.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Penalty {
    /// For every hint, as a fraction; 0.1 if absent.
    #[serde(default)]
    pub hint: Option<f64>,
    /// For every valid attempt before, as a fraction; 0 if absent.
    #[serde(default)]
    pub attempt: Option<f64>,
}

/// The attempts before this one.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AttemptHistory {
    /// How many were valid.
    #[serde(default)]
    pub attempts: Option<u32>,
    /// The best credit so far.
    #[serde(default)]
    pub best: Option<f64>,
}

/// An answer to mark.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarkRequest {
    /// The question.
    pub question: CourseQuestion,
    /// As typed, or the id of an option.
    pub answer: String,
    /// The language of who answers.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// Hints taken so far.
    #[serde(default)]
    pub hints: Option<u32>,
    /// What hints and attempts take off.
    #[serde(default)]
    pub penalty: Option<Penalty>,
    /// The attempts before.
    #[serde(default)]
    pub history: Option<AttemptHistory>,
}

/// An answer that is marked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Marked {
    /// What it is.
    pub verdict: AnswerVerdict,
    /// The wrong path that it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Why it cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Code>,
    /// What stood in the way of reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// From 0 to 1, less the penalties; none for an invalid answer.
    pub credit: Option<f64>,
    /// The best credit, this one included.
    pub best: f64,
    /// Valid attempts, this one included.
    pub attempts: u32,
    /// The name of the question and what became of it, such as `roi/on_revenue`.
    pub note: String,
    /// The number that decided; none for a choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<f64>,
}

/// Marks an answer.
///
/// # Errors
/// `missing_input` for a question whose kind or number is missing. An answer that cannot be read is no error: its
/// verdict is `invalid`, with the reason of reading or `unknown_option`.
///
/// ```
/// use levier::course::marking::{MarkRequest, AnswerVerdict, mark};
/// let request: MarkRequest = serde_json::from_str(
///     r#"{"question": {"id": "roi", "kind": "rate", "value": 0.5, "precision": {"decimals": 0}}, "answer": "50"}"#,
/// )
/// .unwrap();
/// let marked = mark(&request).unwrap();
/// assert_eq!((marked.verdict, marked.note.as_str()), (AnswerVerdict::Right, "roi/right"));
/// ```
pub fn mark(request: &MarkRequest) -> Answered<Marked> {
    let question = &request.question;
    let missing = |key: &str| Refused::new(Code::MissingInput).field(key);
    let decision = if question.question_type == Some(QuestionType::Choice) {
        choose(question, &request.answer)
    } else {
        let kind = question.kind.ok_or_else(|| missing("kind"))?;
        let value = question.value.number().ok_or_else(|| missing("value"))?;
        number(request, kind, value)
    };
    let history = request.history.unwrap_or_default();
    let (attempts, best) = (history.attempts.unwrap_or(0), history.best.unwrap_or(0.0));
    let name = question.op.as_ref().or(question.id.as_ref()).map_or("", String::as_str);
    Ok(match decision {
        Err(Invalid { invalid, found }) => Marked {
            verdict: AnswerVerdict::Invalid,
            path: None,
            reason: Some(invalid),
            found,
            credit: None,
            best,
            attempts,
            note: [name, "/invalid"].concat(),
            read: None,
        },
        Ok(Decision { verdict, path, credit, read }) => {
            let penalty = request.penalty.unwrap_or_default();
            let hints = penalty.hint.unwrap_or(0.1) * f64::from(request.hints.unwrap_or(0));
            let again = penalty.attempt.unwrap_or(0.0) * f64::from(attempts);
            let credit = credit * (1.0 - hints - again).max(0.0);
            let outcome = match (verdict, &path) {
                (_, Some(path)) => path,
                (AnswerVerdict::Right, _) => "right",
                (AnswerVerdict::RightButImprecise, _) => "imprecise",
                _ => "wrong",
            };
            let note = [name, "/", outcome].concat();
            let (best, attempts) = (best.max(credit), attempts + 1);
            let (reason, found) = (None, None);
            Marked { verdict, path, reason, found, credit: Some(credit), best, attempts, note, read }
        }
    })
}

/// A score out of 100: the credits of the questions, each by its points; 0 without points.
///
/// ```
/// assert_eq!(levier::course::marking::score(&[1.0, 1.0, 2.0], &[1.0, 0.0, 0.5]), 50.0);
/// ```
pub fn score(points: &[f64], credits: &[f64]) -> f64 {
    let total: f64 = points.iter().sum();
    let earned: f64 = points.iter().zip(credits).map(|(own, credit)| own * credit).sum();
    if total > 0.0 { 100.0 * earned / total } else { 0.0 }
}

fn number(request: &MarkRequest, kind: AnswerKind, value: f64) -> Result<Decision, Invalid> {
    let question = &request.question;
    let text = request.answer.clone();
    let reading =
        answer_read(&ReadRequest { text, lang: request.lang, kind, words: question.words.clone() })?;
    Ok(decide(question, &Measure::of(question, kind), value, &reading))
}

fn choose(question: &CourseQuestion, answer: &str) -> Result<Decision, Invalid> {
    let option = normal(answer);
    if option.is_empty() {
        return Err(Invalid::new(Code::Empty));
    }
    if !question.options.as_deref().unwrap_or_default().contains(&option) {
        return Err(Invalid::new(Code::UnknownOption));
    }
    if question.value.options().contains(&option) {
        return Ok(Decision::new(AnswerVerdict::Right, 1.0, None));
    }
    let path = question.paths().iter().find(|path| path.value.options().contains(&option));
    Ok(match path {
        Some(path) => Decision::path(&path.id, path.credit.unwrap_or(0.0), None),
        None => Decision::new(AnswerVerdict::Wrong, 0.0, None),
    })
}
