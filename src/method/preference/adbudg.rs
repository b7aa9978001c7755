//! The response that managers expect, from four answers (ADBUDG: Little 1970).

use super::input::{distinct, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::response::{Curve, JudgedResponse};
use serde::{Deserialize, Serialize};

/// The answers of several judges about one budget.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Judgement {
    /// Today's spend.
    pub spend: Option<f64>,
    /// The judges.
    #[serde(default, deserialize_with = "or_default")]
    pub judges: Vec<Judge>,
    /// Spends at which the response is read.
    #[serde(default, deserialize_with = "or_default")]
    pub points: Vec<f64>,
    /// Further points, in multiples of today's spend.
    #[serde(default, deserialize_with = "or_default")]
    pub times: Vec<f64>,
}

/// One judge and the four answers.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Judge {
    /// Name.
    pub id: String,
    /// The answers.
    #[serde(flatten)]
    pub answers: JudgeAnswers,
}

/// The response expected at four levels of spend.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct JudgeAnswers {
    /// With nothing.
    pub nothing: Option<f64>,
    /// As now.
    pub same: Option<f64>,
    /// With 1.5 times today's spend.
    pub half_more: Option<f64>,
    /// With unlimited money.
    pub unlimited: Option<f64>,
}

/// The curves of the judges and of their mean.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Judged {
    /// The spends at which the curves are read: the points, then the multiples.
    pub points: Vec<f64>,
    /// A curve for each judge.
    pub judges: Vec<JudgeCurve>,
    /// The curve of the mean answers.
    pub combined: CombinedCurve,
}

/// The curve of one judge.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct JudgeCurve {
    /// Name of the judge.
    pub id: String,
    /// The curve.
    #[serde(flatten)]
    pub curve: AdbudgCurve,
}

/// The curve of the mean answers, with the range of the judges.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CombinedCurve {
    /// The curve.
    #[serde(flatten)]
    pub curve: AdbudgCurve,
    /// Least value of the judges at each point; `None` with one judge.
    pub low: Vec<Option<f64>>,
    /// Greatest value of the judges at each point; `None` with one judge.
    pub high: Vec<Option<f64>>,
}

/// The parameters of a curve and its values.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AdbudgCurve {
    /// Response with nothing, over today's.
    pub b: f64,
    /// Response with half more, over today's.
    pub r: f64,
    /// Response with unlimited money, over today's.
    pub a: f64,
    /// Scale of the curve.
    pub d: f64,
    /// Exponent of the curve.
    pub c: f64,
    /// Response with nothing.
    pub base: f64,
    /// The same curve above its base in the form of Hill; `None` where its scale is no finite number.
    pub hill: Option<Hill>,
    /// Spend at which the marginal response is greatest; `None` where it only falls.
    pub inflection: Option<f64>,
    /// Response at each point.
    pub values: Vec<f64>,
}

/// `a·xⁿ/(kⁿ + xⁿ)`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Hill {
    /// Most response above the base.
    pub a: f64,
    /// Spend at half of it.
    pub k: f64,
    /// Exponent.
    pub n: f64,
}

/// Response curves through the answers of the judges.
///
/// # Errors
///
/// `missing_input` (spend), `out_of_range` (spend), `missing_input` (judges), `duplicate_name`; by judge
/// `missing_input`, `negative_input`, `zero_denominator`, `answers_not_increasing`; `negative_input` (points).
///
/// Source: Little (1970), Management Science 16(8).
///
/// ```
/// use levier::method::preference::adbudg::{JudgeAnswers, Judge, Judgement, adbudg};
/// let answers =
///     JudgeAnswers { nothing: Some(0.5), same: Some(1.0), half_more: Some(1.25), unlimited: Some(2.0) };
/// let judges = vec![Judge { id: "sales".into(), answers }];
/// let found = adbudg(&Judgement { spend: Some(1.0), judges, points: vec![1.0], times: vec![] }).unwrap();
/// assert!((found.combined.curve.c - 1.7095112913514547).abs() < 1e-12);
/// assert!((found.combined.curve.values[0] - 1.0).abs() < 1e-12);
/// ```
pub fn adbudg(judgement: &Judgement) -> Answered<Judged> {
    let spend = judgement.spend.ok_or_else(|| missing("spend"))?;
    if spend <= 0.0 {
        return Err(Refused::new(Code::OutOfRange).field("spend"));
    }
    required(&[("judges", judgement.judges.is_empty())])?;
    distinct(judgement.judges.iter().map(|judge| &judge.id))?;
    let points: Vec<f64> =
        judgement.points.iter().copied().chain(judgement.times.iter().map(|times| times * spend)).collect();
    let mut relatives = Vec::new();
    for Judge { id, answers } in &judgement.judges {
        relatives.push(answers.relative(id)?);
    }
    if let Some(i) = points.iter().position(|point| *point < 0.0) {
        return Err(Refused::new(Code::NegativeInput).field("points").found(i));
    }
    let judges: Vec<JudgeCurve> = judgement
        .judges
        .iter()
        .zip(&relatives)
        .map(|(judge, relative)| JudgeCurve {
            id: judge.id.clone(),
            curve: AdbudgCurve::of(*relative, spend, &points),
        })
        .collect();
    let range = |pick: fn(f64, f64) -> f64| -> Vec<Option<f64>> {
        let several = judges.len() > 1;
        (0..points.len())
            .map(|i| judges.iter().map(|judge| judge.curve.values[i]).reduce(pick).filter(|_| several))
            .collect()
    };
    let (low, high) = (range(f64::min), range(f64::max));
    Ok(Judged {
        combined: CombinedCurve {
            curve: AdbudgCurve::of(JudgedResponse::mean(&relatives), spend, &points),
            low,
            high,
        },
        judges,
        points,
    })
}

impl JudgeAnswers {
    /// The answers over today's response; `id` names what they are about in a refusal.
    pub(super) fn relative(&self, id: &str) -> Answered<JudgedResponse> {
        let refuse = |code: Code, key: &str| Refused::new(code).field(id).found(key);
        let read = |key: &str, value: Option<f64>| value.ok_or_else(|| refuse(Code::MissingInput, key));
        let answers = [
            read("nothing", self.nothing)?,
            read("same", self.same)?,
            read("half_more", self.half_more)?,
            read("unlimited", self.unlimited)?,
        ];
        JudgedResponse::of(answers).map_err(|(code, key)| refuse(code, key))
    }
}

impl Hill {
    /// The form of Hill of a judged curve above its base.
    fn of(judged: JudgedResponse, spend: f64) -> Option<Self> {
        match judged.curve(spend)? {
            Curve::Hill { a, k, n } => Some(Self { a, k, n }),
            _ => None,
        }
    }
}

impl AdbudgCurve {
    fn of(judged: JudgedResponse, spend: f64, points: &[f64]) -> Self {
        let JudgedResponse { same, b, a, rise } = judged;
        let (d, c) = (judged.d(), judged.c());
        let inflection = (c > 1.0)
            .then(|| (spend.ln() + (d * (c - 1.0) / (c + 1.0)).ln() / c).exp())
            .filter(|x| x.is_finite());
        // x^c/(d + x^c) in logarithms, so that no power overflows.
        let share = |point: f64| {
            let ratio = point / spend;
            let log = if ratio > 0.0 && ratio.is_finite() { ratio.ln() } else { point.ln() - spend.ln() };
            1.0 / (1.0 + (d.ln() - c * log).exp())
        };
        Self {
            b,
            r: 1.0 + rise,
            a,
            d,
            c,
            base: judged.base(),
            hill: Hill::of(judged, spend),
            inflection,
            values: points.iter().map(|point| same * (b + (a - b) * share(*point))).collect(),
        }
    }
}
