//! What a class did: by question, by error, and by the size of a parameter.

use super::sheet::{Marker, Sheet};
use crate::course::exercise::Description;
use crate::course::marking::AnswerVerdict;
use crate::numeric::median;
use crate::operation::Value;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Scores closer than this are equal.
pub(super) const EQUAL: f64 = 1e-9;
/// The fewest students from which a mean says something.
const FEW: usize = 5;
/// A question is hard below this mean credit.
const HARD: f64 = 0.4;
/// Two groups are unequal from this difference of mean scores.
const UNEQUAL: f64 = 20.0;

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct QuestionCounts {
    /// Its id.
    pub id: String,
    /// Students who answered.
    pub answered: usize,
    /// Right answers.
    pub right: usize,
    /// Right but imprecise ones.
    pub imprecise: usize,
    /// Wrong ones, on a known path or not.
    pub wrong: usize,
    /// Those that cannot be read.
    pub invalid: usize,
    /// The mean credit of all students; none without students.
    pub mean_credit: Option<f64>,
    /// Whether five students or more have a mean credit below 0.4.
    pub hard: bool,
}

/// An error and how often it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ErrorCount {
    /// The id of the question.
    pub question: String,
    /// Which error.
    pub note: String,
    /// How many students made it.
    pub count: usize,
}

/// A parameter whose size made a difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Unequal {
    /// Its name.
    pub parameter: String,
    /// The mean score of those with a value below the median.
    pub low: f64,
    /// The mean score of those with a value above it.
    pub high: f64,
}

/// The mean of numbers; none without numbers.
pub(super) fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let all: Vec<f64> = numbers.collect();
    (!all.is_empty()).then(|| all.iter().sum::<f64>() / all.len() as f64)
}

/// The counts of every question, in order.
pub(super) fn questions(marker: &Marker<'_>, sheets: &[Sheet]) -> Vec<QuestionCounts> {
    let of = |place: usize| {
        let answers = || sheets.iter().map(move |sheet| &sheet.answers[place]);
        let count = |verdict: AnswerVerdict| answers().filter(|own| own.verdict == Some(verdict)).count();
        let mean_credit = mean(answers().map(|own| own.credit));
        QuestionCounts {
            id: marker.solvers[place].description().id.clone(),
            answered: answers().filter(|own| own.verdict.is_some()).count(),
            right: count(AnswerVerdict::Right),
            imprecise: count(AnswerVerdict::RightButImprecise),
            wrong: count(AnswerVerdict::Wrong) + count(AnswerVerdict::WrongPath),
            invalid: count(AnswerVerdict::Invalid),
            mean_credit,
            hard: sheets.len() >= FEW && mean_credit.is_some_and(|credit| credit < HARD),
        }
    };
    (0..marker.solvers.len()).map(of).collect()
}

/// The errors that were made, the most frequent first, then by question and note.
pub(super) fn errors(marker: &Marker<'_>, sheets: &[Sheet]) -> Vec<ErrorCount> {
    let mut counts: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for sheet in sheets {
        for (place, answer) in sheet.answers.iter().enumerate() {
            let error = matches!(
                answer.verdict,
                Some(AnswerVerdict::Wrong | AnswerVerdict::WrongPath | AnswerVerdict::RightButImprecise)
            );
            if let Some(note) = answer.note.as_deref().filter(|_| error) {
                *counts.entry((place, note)).or_default() += 1;
            }
        }
    }
    let mut sorted: Vec<_> = counts.into_iter().collect();
    sorted.sort_by_key(|(_, count)| Reverse(*count));
    let id = |place: usize| marker.solvers[place].description().id.clone();
    let error = |((place, note), count): ((usize, &str), usize)| ErrorCount {
        question: id(place),
        note: note.to_owned(),
        count,
    };
    sorted.into_iter().map(error).collect()
}

/// The parameters drawn from a grid whose size made a difference.
pub(super) fn unequal(exercise: &Description, sheets: &[Sheet]) -> Vec<Unequal> {
    let grids = exercise.parameters().iter().filter(|own| own.is_drawn() && own.values.is_none());
    grids
        .filter_map(|parameter| {
            let value = |sheet: &Sheet| sheet.figures.get(&parameter.name).and_then(Value::number);
            let values: Vec<f64> = sheets.iter().filter_map(value).collect();
            let middle = median(values)?;
            let group = |belongs: &dyn Fn(f64) -> bool| {
                let own: Vec<f64> = sheets
                    .iter()
                    .filter(|own| value(own).is_some_and(belongs))
                    .map(|own| own.score)
                    .collect();
                (own.len() >= FEW).then(|| mean(own.into_iter())).flatten()
            };
            let (low, high) = (group(&|x| x < middle)?, group(&|x| x > middle)?);
            let parameter = parameter.name.clone();
            ((low - high).abs() >= UNEQUAL - EQUAL).then_some(Unequal { parameter, low, high })
        })
        .collect()
}
