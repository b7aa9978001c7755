//! The same answers on different variants.

use super::sheet::{Answer, Marker, Sheet};
use crate::course::exercise::Solver;
use serde::Serialize;

/// The fewest questions that must be the same.
const FEW: usize = 2;

/// Two sheets with the same answers although their figures differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Identical {
    /// Their lines, rising.
    pub lines: [usize; 2],
}

/// The pairs of sheets with the same answers on different variants, by their lines.
pub(super) fn identical(marker: &Marker<'_>, sheets: &[Sheet]) -> Vec<Identical> {
    let mut pairs = Vec::new();
    for (place, a) in sheets.iter().enumerate() {
        for b in &sheets[place + 1..] {
            if same_answers(marker, a, b) {
                pairs.push(Identical { lines: [a.line.min(b.line), a.line.max(b.line)] });
            }
        }
    }
    pairs.sort();
    pairs
}

fn same_answers(marker: &Marker<'_>, a: &Sheet, b: &Sheet) -> bool {
    let questions = || {
        let both = marker.solvers.iter().zip(a.answers.iter().zip(&b.answers));
        both.filter(|(_, (a, b))| !(a.text.is_empty() && b.text.is_empty()))
    };
    questions().count() >= FEW
        && questions().all(|(_, (a, b))| same(a, b))
        && questions().any(|(solver, (a, b))| differs(solver, a, b))
}

/// Whether two answers are the same: as texts, or as numbers in the same form.
fn same(a: &Answer, b: &Answer) -> bool {
    let numbers = || {
        let (a, b) = (a.reading.as_ref()?, b.reading.as_ref()?);
        Some(a.form == b.form && a.value == b.value)
    };
    a.text == b.text || numbers().unwrap_or(false)
}

/// Whether the right values of two variants are so far apart that one answer cannot be right in both.
fn differs(solver: &Solver, a: &Answer, b: &Answer) -> bool {
    let (a, b) = (&a.question.value, &b.question.value);
    match (solver.measure(), a.number(), b.number()) {
        (Some(measure), Some(a), Some(b)) => !measure.overlap(a, b),
        _ => a != b,
    }
}
