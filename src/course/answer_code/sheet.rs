//! What a code says: nine fields.

use super::symbols::{ANSWER, FIELD, symbols, text};
use crate::course::name::{is_exercise_id, revision};
use crate::course::reading::normal;
use crate::course::variant::code;
use serde::{Deserialize, Serialize};

/// The most minutes that are told.
const MOST_MINUTES: u32 = 999;

/// The answers of one student to one exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Sheet {
    /// The id of the exercise.
    pub exercise: String,
    /// Its revision.
    pub revision: u32,
    /// The language in which it was answered: `fr` or `en`.
    pub lang: String,
    /// The code of the class.
    #[serde(default)]
    pub class: String,
    /// The code of the student.
    #[serde(default)]
    pub student: String,
    /// How long it took; at most 999 are told.
    #[serde(default)]
    pub minutes: u32,
    /// Hints taken before the answer, by question; at most 9 are told.
    #[serde(default)]
    pub hints: Vec<u32>,
    /// Valid attempts before the answer, by question; at most 9 are told.
    #[serde(default)]
    pub tries: Vec<u32>,
    /// The answers as typed, by question; empty where none was given.
    #[serde(default)]
    pub answers: Vec<String>,
}

pub(super) fn is_language(lang: &str) -> bool {
    matches!(lang, "fr" | "en")
}

/// A digit a question, without zeros at the end.
fn digits(counts: &[u32]) -> String {
    let all: String = counts.iter().map(|count| count.min(&9).to_string()).collect();
    all.trim_end_matches('0').to_owned()
}

fn counts(digits: &str) -> Option<Vec<u32>> {
    if digits.ends_with('0') {
        return None;
    }
    digits.chars().map(|c| c.to_digit(10)).collect()
}

impl Sheet {
    /// An empty sheet.
    pub fn new(exercise: &str, revision: u32, lang: &str) -> Self {
        Self {
            exercise: exercise.to_owned(),
            revision,
            lang: lang.to_owned(),
            class: String::new(),
            student: String::new(),
            minutes: 0,
            hints: Vec::new(),
            tries: Vec::new(),
            answers: Vec::new(),
        }
    }

    pub(super) fn symbols(&self) -> Vec<u8> {
        let fields = [
            self.exercise.clone(),
            self.revision.to_string(),
            self.lang.clone(),
            code(&self.class),
            code(&self.student),
            self.minutes.min(MOST_MINUTES).to_string(),
            digits(&self.hints),
            digits(&self.tries),
        ];
        let mut out = Vec::new();
        for field in &fields {
            out.extend(symbols(field));
            out.push(FIELD);
        }
        let answers: Vec<String> = self.answers.iter().map(|answer| normal(answer)).collect();
        let given = answers.iter().rposition(|answer| !answer.is_empty()).map_or(0, |last| last + 1);
        for (place, answer) in answers[..given].iter().enumerate() {
            if place > 0 {
                out.push(ANSWER);
            }
            out.extend(symbols(answer));
        }
        out
    }

    /// The sheet of its symbols; none if they are none.
    pub(super) fn of(symbols: &[u8]) -> Option<Self> {
        let fields: Vec<&[u8]> = symbols.split(|symbol| *symbol == FIELD).collect();
        let [before @ .., last] = fields.as_slice() else { return None };
        if before.iter().any(|field| field.contains(&ANSWER)) {
            return None;
        }
        let texts: Vec<String> = before.iter().map(|field| text(field)).collect::<Option<_>>()?;
        let [exercise, own_revision, lang, class, student, minutes, hints, tries] = texts.try_into().ok()?;
        let answers = if last.is_empty() {
            Vec::new()
        } else {
            last.split(|symbol| *symbol == ANSWER).map(text).collect::<Option<_>>()?
        };
        let told: u32 = minutes.parse().ok().filter(|told| *told <= MOST_MINUTES)?;
        (is_exercise_id(&exercise) && is_language(&lang) && told.to_string() == minutes).then_some(())?;
        Some(Self {
            revision: revision(&own_revision)?,
            minutes: told,
            hints: counts(&hints)?,
            tries: counts(&tries)?,
            exercise,
            lang,
            class,
            student,
            answers,
        })
    }
}
