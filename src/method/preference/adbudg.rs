//! The response that managers expect, from four answers (ADBUDG: Little 1970).

use super::input::{distinct, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::error::Code;
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

/// The answers relative to today's response.
#[derive(Debug, Clone, Copy)]
pub(super) struct Relative {
    same: f64,
    b: f64,
    a: f64,
    /// `r − 1`: kept apart, for c depends on it alone where it is small.
    rise: f64,
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
        .map(|(judge, relative)| JudgeCurve { id: judge.id.clone(), curve: relative.curve(spend, &points) })
        .collect();
    let range = |pick: fn(f64, f64) -> f64| -> Vec<Option<f64>> {
        let several = judges.len() > 1;
        (0..points.len())
            .map(|i| judges.iter().map(|judge| judge.curve.values[i]).reduce(pick).filter(|_| several))
            .collect()
    };
    let (low, high) = (range(f64::min), range(f64::max));
    Ok(Judged {
        combined: CombinedCurve { curve: Relative::mean(&relatives).curve(spend, &points), low, high },
        judges,
        points,
    })
}

impl JudgeAnswers {
    /// The answers over today's response; `id` names what they are about in a refusal.
    pub(super) fn relative(&self, id: &str) -> Answered<Relative> {
        let refuse = |code: Code, key: &str| Refused::new(code).field(id).found(key);
        let read = |key: &str, value: Option<f64>| value.ok_or_else(|| refuse(Code::MissingInput, key));
        let nothing = read("nothing", self.nothing)?;
        let same = read("same", self.same)?;
        let half_more = read("half_more", self.half_more)?;
        let unlimited = read("unlimited", self.unlimited)?;
        let keyed =
            [("nothing", nothing), ("same", same), ("half_more", half_more), ("unlimited", unlimited)];
        if let Some((key, _)) = keyed.iter().find(|(_, value)| *value < 0.0) {
            return Err(refuse(Code::NegativeInput, key));
        }
        if same == 0.0 {
            return Err(refuse(Code::ZeroDenominator, "same"));
        }
        let fault = if nothing >= same {
            "nothing"
        } else if half_more <= same {
            "half_more"
        } else if half_more >= unlimited {
            "unlimited"
        } else {
            let rise = (half_more - same) / same;
            return Ok(Relative { same, b: nothing / same, a: unlimited / same, rise });
        };
        Err(refuse(Code::AnswersNotIncreasing, fault))
    }
}

impl Relative {
    /// The mean answers.
    pub(super) fn mean(all: &[Self]) -> Self {
        let mean = |pick: fn(&Self) -> f64| all.iter().map(pick).sum::<f64>() / all.len() as f64;
        Self {
            same: mean(|one| one.same),
            b: mean(|one| one.b),
            a: mean(|one| one.a),
            rise: mean(|one| one.rise),
        }
    }

    fn d(self) -> f64 {
        (self.a - 1.0) / (1.0 - self.b)
    }

    /// ln(d(r − b)/(a − r))/ln 1.5, written so that it stays positive for a small rise.
    fn c(self) -> f64 {
        let up = (self.rise / (1.0 - self.b)).ln_1p() - (-self.rise / (self.a - 1.0)).ln_1p();
        up / 1.5_f64.ln()
    }

    /// Response with nothing.
    pub(super) fn base(self) -> f64 {
        self.same * self.b
    }

    /// The curve above its base, for today's spend.
    pub(super) fn hill(self, spend: f64) -> Option<Hill> {
        let ln_k = spend.ln() + self.d().ln() / self.c();
        let a = self.same * (self.a - self.b);
        (ln_k.abs() < 700.0).then(|| Hill { a, k: ln_k.exp(), n: self.c() })
    }

    fn curve(self, spend: f64, points: &[f64]) -> AdbudgCurve {
        let (b, a, d, c) = (self.b, self.a, self.d(), self.c());
        let inflection = (c > 1.0)
            .then(|| (spend.ln() + (d * (c - 1.0) / (c + 1.0)).ln() / c).exp())
            .filter(|x| x.is_finite());
        // x^c/(d + x^c) in logarithms, so that no power overflows.
        let share = |point: f64| 1.0 / (1.0 + (d.ln() - c * (point / spend).ln()).exp());
        AdbudgCurve {
            b,
            r: 1.0 + self.rise,
            a,
            d,
            c,
            base: self.base(),
            hill: self.hill(spend),
            inflection,
            values: points.iter().map(|point| self.same * (b + (a - b) * share(*point))).collect(),
        }
    }
}
