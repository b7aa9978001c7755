//! The response that a judge expects, from four answers (ADBUDG: Little 1970, Management Science 16(8)).
//!
//! Asked for the response with nothing, as now, with half as much again and with unlimited money, a judge gives a
//! curve: `same·(b + (a − b)xᶜ/(d + xᶜ))`, x the spend over today's.

use super::Curve;
use crate::error::Code;

/// Answers relative to the response of today.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct JudgedResponse {
    /// The response of today, in its own unit.
    pub same: f64,
    /// With nothing.
    pub b: f64,
    /// With unlimited money.
    pub a: f64,
    /// With half as much again, less 1: kept apart, for c depends on it alone where it is small.
    pub rise: f64,
}

impl JudgedResponse {
    /// The answers, which must rise: nothing, same, half more, unlimited.
    ///
    /// # Errors
    /// The code and the answer at fault: `negative_input`, `zero_denominator` (same), `answers_not_increasing`.
    ///
    /// ```
    /// use levier::response::JudgedResponse;
    /// let judged = JudgedResponse::of([60.0, 90.0, 108.0, 150.0]).unwrap();
    /// let curve = judged.curve(4000.0).unwrap();
    /// assert!((judged.base() + curve.value(4000.0) - 90.0).abs() < 1e-9);
    /// assert!((judged.base() + curve.value(6000.0) - 108.0).abs() < 1e-9);
    /// assert_eq!(JudgedResponse::of([60.0, 50.0, 108.0, 150.0]).unwrap_err().1, "nothing");
    /// ```
    pub fn of([nothing, same, half_more, unlimited]: [f64; 4]) -> Result<Self, (Code, &'static str)> {
        let keyed =
            [("nothing", nothing), ("same", same), ("half_more", half_more), ("unlimited", unlimited)];
        if let Some((key, _)) = keyed.iter().find(|(_, value)| *value < 0.0) {
            return Err((Code::NegativeInput, key));
        }
        if same == 0.0 {
            return Err((Code::ZeroDenominator, "same"));
        }
        let fault = if nothing >= same {
            "nothing"
        } else if half_more <= same {
            "half_more"
        } else if half_more >= unlimited {
            "unlimited"
        } else {
            let rise = (half_more - same) / same;
            return Ok(Self { same, b: nothing / same, a: unlimited / same, rise });
        };
        Err((Code::AnswersNotIncreasing, fault))
    }

    /// The mean answers.
    pub fn mean(all: &[Self]) -> Self {
        let mean = |pick: fn(&Self) -> f64| all.iter().map(pick).sum::<f64>() / all.len() as f64;
        Self {
            same: mean(|one| one.same),
            b: mean(|one| one.b),
            a: mean(|one| one.a),
            rise: mean(|one| one.rise),
        }
    }

    /// (a − 1)/(1 − b), which the spend raised to `c` is added to.
    pub fn d(self) -> f64 {
        (self.a - 1.0) / (1.0 - self.b)
    }

    /// ln(d(r − b)/(a − r))/ln 1.5, written so that it stays positive for a small rise.
    pub fn c(self) -> f64 {
        let up = (self.rise / (1.0 - self.b)).ln_1p() - (-self.rise / (self.a - 1.0)).ln_1p();
        up / 1.5_f64.ln()
    }

    /// The response with nothing.
    pub fn base(self) -> f64 {
        self.same * self.b
    }

    /// The most response above its base.
    pub fn most(self) -> f64 {
        self.same * (self.a - self.b)
    }

    /// The curve above its base, for today's spend; none where its scale is no finite number.
    pub fn curve(self, today: f64) -> Option<Curve> {
        let ln_k = today.ln() + self.d().ln() / self.c();
        (ln_k.abs() < 700.0).then(|| Curve::Hill { a: self.most(), k: ln_k.exp(), n: self.c() })
    }
}
