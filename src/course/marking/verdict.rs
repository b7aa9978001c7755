//! Which of the verdicts applies to a number: right, a known path, a built-in one, coarse, or wrong.

use super::near::{Candidate, Measure, bits};
use super::question::{CourseQuestion, Path, Sign};
use crate::course::reading::{AnswerKind, AnswerReading, Form};

/// A built-in path needs the value within this of the right one, relative.
const BUILT_IN: f64 = 0.05;

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum AnswerVerdict {
    /// The right answer.
    Right,
    /// The right answer with fewer digits than asked.
    RightButImprecise,
    /// The answer of a wrong path.
    WrongPath,
    /// None of these.
    Wrong,
    /// It cannot be read.
    Invalid,
}

/// A verdict with its path, its worth before penalties, and the number that decided.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Decision {
    pub(super) verdict: AnswerVerdict,
    pub(super) path: Option<String>,
    pub(super) credit: f64,
    pub(super) read: Option<f64>,
}

impl Decision {
    pub(super) const fn new(verdict: AnswerVerdict, credit: f64, read: Option<f64>) -> Self {
        Self { verdict, path: None, credit, read }
    }

    pub(super) fn path(path: &str, credit: f64, read: Option<f64>) -> Self {
        Self { verdict: AnswerVerdict::WrongPath, path: Some(path.to_owned()), credit, read }
    }
}

/// The numbers that an answer may stand for, in the order in which they are tried.
fn candidates(reading: &AnswerReading, kind: AnswerKind, accepted: bool) -> Vec<Candidate> {
    let in_hundredths = matches!(reading.form, Form::Percent | Form::Points);
    let readings = [Some((reading.value, reading.decimals, reading.significant))];
    let also = reading.also.map(|other| (other.value, Some(other.decimals), Some(other.significant)));
    let bare = matches!(kind, AnswerKind::Rate | AnswerKind::Points)
        && !reading.is_fraction
        && (reading.form == Form::Number || !accepted);
    let mut all = Vec::new();
    for (value, decimals, significant) in readings.into_iter().chain([also]).flatten() {
        let step = decimals.map_or(0.0, |places| reading.scale * 10_f64.powi(-(places as i32)));
        let (value, step) = match (in_hundredths, accepted) {
            (true, true) => (value, step / 100.0),
            // The unit is dropped: the number itself.
            (true, false) => (value * 100.0, step),
            (false, _) => (value, step),
        };
        if bare {
            all.push(Candidate { value: value / 100.0, step: step / 100.0, significant });
        }
        all.push(Candidate { value, step, significant });
    }
    all
}

/// Decides on a number that was read.
pub(super) fn decide(
    question: &CourseQuestion,
    measure: &Measure,
    v: f64,
    reading: &AnswerReading,
) -> Decision {
    let accepted = question.accepts(reading.form, measure.kind);
    let candidates = candidates(reading, measure.kind, accepted);
    let unit = |read: f64| Decision::path("unit", question.unit_credit.unwrap_or(0.5), Some(read));
    let imprecise =
        |read: f64| Decision::new(AnswerVerdict::RightButImprecise, question.imprecise_credit(), Some(read));
    let own = |path: &Path, read: f64| Decision::path(&path.id, path.credit.unwrap_or(0.0), Some(read));
    let path_where = |fits: &dyn Fn(&Candidate, f64) -> bool| {
        candidates.iter().find_map(|x| {
            let path =
                question.paths().iter().find(|path| path.value.number().is_some_and(|p| fits(x, p)))?;
            Some(own(path, x.value))
        })
    };
    let near_right = || {
        let x = candidates.iter().find(|x| measure.near(x.value, v))?;
        Some(if !accepted {
            unit(x.value)
        } else if measure.precise(x, v) {
            Decision::new(AnswerVerdict::Right, 1.0, Some(x.value))
        } else {
            imprecise(x.value)
        })
    };
    let coarse_right = || {
        let x = candidates.iter().find(|x| measure.coarse(x, v))?;
        Some(if accepted { imprecise(x.value) } else { unit(x.value) })
    };
    near_right()
        .or_else(|| path_where(&|x, p| measure.near(x.value, p)))
        .or_else(|| {
            built_in(&candidates, measure, v).map(|(path, read)| match path {
                "unit" => unit(read),
                other => Decision::path(other, 0.0, Some(read)),
            })
        })
        .or_else(coarse_right)
        .or_else(|| path_where(&|x, p| measure.coarse(x, p)))
        .unwrap_or_else(|| Decision::new(AnswerVerdict::Wrong, 0.0, candidates.first().map(|x| x.value)))
}

/// The built-in path of an answer: a hundred times too much or too little, a thousand times, a factor for a rate.
fn built_in(candidates: &[Candidate], measure: &Measure, v: f64) -> Option<(&'static str, f64)> {
    let close = |y: f64| {
        let (a, b) = measure.signed(y, v);
        measure.near(y, v) && (a - b).abs() <= BUILT_IN * b.abs() + bits(a, b)
    };
    let times = |factor: f64| {
        candidates.iter().find(|x| close(x.value * factor) || close(x.value / factor)).map(|x| x.value)
    };
    let unit =
        || matches!(measure.kind, AnswerKind::Rate | AnswerKind::Points).then(|| times(100.0)).flatten();
    let scale =
        || matches!(measure.kind, AnswerKind::Money | AnswerKind::Count).then(|| times(1000.0)).flatten();
    let factor = || {
        let found = candidates.iter().find(|x| measure.near(x.value - 1.0, v));
        (measure.kind == AnswerKind::Rate).then_some(found?.value)
    };
    let named = |path: &'static str| move |read: f64| (path, read);
    unit()
        .map(named("unit"))
        .or_else(|| scale().map(named("scale")))
        .or_else(|| factor().map(named("factor")))
}

impl Measure {
    /// How the numbers of a question are compared.
    pub(in crate::course) fn of(question: &CourseQuestion, kind: AnswerKind) -> Self {
        Self {
            kind,
            tolerance: question.tol.unwrap_or_default(),
            precision: question.precision.unwrap_or_default(),
            sign: question.sign.unwrap_or(Sign::Exact),
        }
    }
}
