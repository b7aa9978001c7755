//! The marking of one sheet, with the figures of its student.

use super::line::BadLine;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::course::answer_code::Sheet as Answers;
use crate::course::exercise::{Description, QuestionDescription, Solver};
use crate::course::expression::Figures;
use crate::course::marking::{AnswerVerdict, AttemptHistory, CourseQuestion, MarkRequest, mark, score};
use crate::course::reading::{AnswerReading, Lang, ReadRequest, answer_read, normal};
use crate::course::variant::Plan;
use serde::Serialize;
use serde_json::Value;

/// The result of a student.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Student {
    /// The code of the class.
    pub class: String,
    /// The code of the student.
    pub student: String,
    /// The line of the sheet that counts, from 1.
    pub line: usize,
    /// Out of 100.
    pub score: f64,
    /// From 0 to 1, by question.
    pub credits: Vec<f64>,
    /// What became of each answer, by question; none without an answer.
    pub notes: Vec<Option<String>>,
    /// How long it took.
    pub minutes: u32,
    /// Hints taken, in all.
    pub hints: u32,
}

/// An exercise with its expressions read.
pub(super) struct Marker<'a> {
    exercise: &'a Description,
    plan: Plan,
    pub(super) solvers: Vec<Solver>,
}

/// A sheet that is marked.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) line: usize,
    pub(super) code: Answers,
    pub(super) figures: Figures,
    pub(super) score: f64,
    /// By question.
    pub(super) answers: Vec<Answer>,
}

/// An answer that is marked.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) question: CourseQuestion,
    /// In normal form; empty without an answer.
    pub(super) text: String,
    pub(super) credit: f64,
    pub(super) note: Option<String>,
    /// None without an answer.
    pub(super) verdict: Option<AnswerVerdict>,
    /// The number that was read.
    pub(super) reading: Option<AnswerReading>,
}

impl<'a> Marker<'a> {
    pub(super) fn new(exercise: &'a Description) -> Answered<Self> {
        let plan = Plan::new(exercise.parameters(), exercise.constraints())
            .map_err(|name| Refused::new(Code::BadGrid).found(name))?;
        Ok(Self { exercise, plan, solvers: exercise.questions().iter().map(Solver::new).collect() })
    }

    /// Marks the answers of a code.
    pub(super) fn mark(&self, line: usize, code: Answers) -> Result<Sheet, BadLine> {
        let bad = |error: Code, found: Option<Value>| BadLine { line, error, found, place: None };
        if code.exercise != self.exercise.id {
            return Err(bad(Code::OtherExercise, Some(code.exercise.into())));
        }
        if code.revision != self.exercise.revision.unwrap_or(1) {
            return Err(bad(Code::OtherRevision, Some(code.revision.into())));
        }
        let most = code.answers.len().max(code.hints.len()).max(code.tries.len());
        if most > self.solvers.len() {
            return Err(bad(Code::OtherQuestions, Some(most.into())));
        }
        let without = || bad(Code::NoVariant, None);
        let drawn = self.plan.draw(&code.exercise, &code.class, &code.student).ok_or_else(without)?;
        let answers: Vec<Answer> = self
            .solvers
            .iter()
            .enumerate()
            .map(|(place, solver)| self.answer(solver, place, &code, &drawn.figures).ok_or_else(without))
            .collect::<Result<_, _>>()?;
        let credits: Vec<f64> = answers.iter().map(|answer| answer.credit).collect();
        let points: Vec<f64> = self.exercise.questions().iter().map(QuestionDescription::worth).collect();
        Ok(Sheet { line, code, figures: drawn.figures, score: score(&points, &credits), answers })
    }

    /// Marks one answer; none if the question has no right value for these figures.
    fn answer(&self, solver: &Solver, place: usize, code: &Answers, figures: &Figures) -> Option<Answer> {
        let question = solver.question(figures).ok()?;
        let text = normal(code.answers.get(place).map_or("", String::as_str));
        if text.is_empty() {
            let (credit, note, verdict, reading) = (0.0, None, None, None);
            return Some(Answer { question, text, credit, note, verdict, reading });
        }
        let count = |counts: &[u32]| counts.get(place).copied().unwrap_or(0);
        let lang = if code.lang == "en" { Lang::En } else { Lang::Fr };
        let request = MarkRequest {
            question,
            answer: text,
            lang: Some(lang),
            hints: Some(count(&code.hints)),
            penalty: self.exercise.penalty,
            history: Some(AttemptHistory { attempts: Some(count(&code.tries)), best: None }),
        };
        let marked = mark(&request).ok()?;
        let MarkRequest { question, answer: text, .. } = request;
        let words = question.words.clone();
        let read =
            |kind| answer_read(&ReadRequest { text: text.clone(), lang: Some(lang), kind, words }).ok();
        let reading = solver.kind().and_then(read);
        let (credit, verdict) = (marked.credit.unwrap_or(0.0), Some(marked.verdict));
        Some(Answer { question, text, credit, note: Some(marked.note), verdict, reading })
    }
}

impl Sheet {
    pub(super) fn student(&self) -> Student {
        Student {
            class: self.code.class.clone(),
            student: self.code.student.clone(),
            line: self.line,
            score: self.score,
            credits: self.answers.iter().map(|answer| answer.credit).collect(),
            notes: self.answers.iter().map(|answer| answer.note.clone()).collect(),
            minutes: self.code.minutes,
            hints: self.code.hints.iter().sum(),
        }
    }
}
