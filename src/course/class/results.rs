//! The results of a class, from its codes.

use super::counts::{self, EQUAL, ErrorCount, QuestionCounts, Unequal};
use super::identical::{Identical, identical};
use super::line::{self, BadLine};
use super::sheet::{Marker, Sheet, Student};
use crate::answer::Answered;
use crate::course::exercise::Description;
use crate::course::reading::normal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which of several sheets of one student counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    /// The one with the highest score, the later of equals.
    #[default]
    Best,
    /// The last one.
    Last,
}

/// The codes of a class.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ClassRequest {
    /// The exercise.
    pub exercise: Description,
    /// Codes, or cells of a table that hold one.
    pub lines: Vec<String>,
    /// Which of several sheets of one student counts.
    #[serde(default)]
    pub keep: Option<Keep>,
}

/// Several sheets of one student.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Duplicate {
    /// The code of the class.
    pub class: String,
    /// The code of the student.
    pub student: String,
    /// Their lines, from 1.
    pub lines: Vec<usize>,
    /// The line that counts.
    pub kept: usize,
}

/// The results of a class.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ClassResults {
    /// By class, then student.
    pub students: Vec<Student>,
    /// The mean of the scores; none without students.
    pub mean_score: Option<f64>,
    /// By question, in order.
    pub questions: Vec<QuestionCounts>,
    /// The most frequent first.
    pub errors: Vec<ErrorCount>,
    /// Pairs of students with the same answers on different variants.
    pub identical: Vec<Identical>,
    /// Parameters that made the exercise easier for some.
    pub unequal: Vec<Unequal>,
    /// Students with several sheets.
    pub duplicates: Vec<Duplicate>,
    /// Lines that cannot be used.
    pub bad: Vec<BadLine>,
}

/// Marks the codes of a class again and counts what became of them.
///
/// Lines that cannot be used are told in `bad`: with an error of decoding, or `other_exercise`, `other_revision`,
/// `other_questions` and `no_variant`.
///
/// # Errors
/// `bad_grid` with the name of a parameter that is no grid.
///
/// ```
/// use levier::course::class::{ClassRequest, class_results};
/// let exercise = r#"{"id": "sum", "questions": [{"id": "a", "kind": "count", "answer": "6 * 7"}]}"#;
/// let request: ClassRequest =
///     serde_json::from_str(&format!(r#"{{"exercise": {exercise}, "lines": ["", "no code"]}}"#)).unwrap();
/// let results = class_results(&request).unwrap();
/// assert_eq!((results.bad[0].line, results.bad[0].error.as_str()), (2, "not_a_code"));
/// ```
pub fn class_results(request: &ClassRequest) -> Answered<ClassResults> {
    let marker = Marker::new(&request.exercise)?;
    let (mut all, mut bad) = (Vec::new(), Vec::new());
    for (place, text) in request.lines.iter().enumerate() {
        let line = place + 1;
        if normal(text).is_empty() {
            continue;
        }
        match line::code(line, text).and_then(|code| marker.mark(line, code)) {
            Ok(sheet) => all.push(sheet),
            Err(fault) => bad.push(fault),
        }
    }
    let (kept, duplicates) = keep(all, request.keep.unwrap_or_default());
    let students: Vec<Student> = kept.iter().map(Sheet::student).collect();
    Ok(ClassResults {
        mean_score: counts::mean(kept.iter().map(|sheet| sheet.score)),
        questions: counts::questions(&marker, &kept),
        errors: counts::errors(&marker, &kept),
        identical: identical(&marker, &kept),
        unequal: counts::unequal(&request.exercise, &kept),
        students,
        duplicates,
        bad,
    })
}

/// The sheet of every student that counts, by class and student, and those that stand for several.
fn keep(all: Vec<Sheet>, keep: Keep) -> (Vec<Sheet>, Vec<Duplicate>) {
    let mut by_student: BTreeMap<(String, String), Vec<Sheet>> = BTreeMap::new();
    for sheet in all {
        by_student.entry((sheet.code.class.clone(), sheet.code.student.clone())).or_default().push(sheet);
    }
    let (mut kept, mut duplicates) = (Vec::new(), Vec::new());
    for ((class, student), sheets) in by_student {
        let lines: Vec<usize> = sheets.iter().map(|sheet| sheet.line).collect();
        let better = |own: Sheet, next: Sheet| {
            if keep == Keep::Last || next.score >= own.score - EQUAL { next } else { own }
        };
        let Some(sheet) = sheets.into_iter().reduce(better) else { continue };
        if lines.len() > 1 {
            duplicates.push(Duplicate { class, student, lines, kept: sheet.line });
        }
        kept.push(sheet);
    }
    (kept, duplicates)
}
