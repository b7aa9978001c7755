//! The purchase models: which one, its parameters, and its forecasts for a history.

use super::bg_bb::{self, BgBb};
use super::bg_nbd::{BgNbd, Leaving};
use super::bg_nbd_fit;
use super::history::History;
use super::maximum_likelihood::Maximum;
use super::warning::CustomerWarning;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A purchase model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum PurchaseModel {
    /// BG/NBD: at any moment; who bought once is alive for certain (Fader, Hardie and Lee 2005).
    BgNbd,
    /// MBG/NBD: at any moment; a customer can leave after the first purchase too (Batislam and others 2007).
    MbgNbd,
    /// BG/BB: at periodic opportunities (Fader, Hardie and Shang 2010).
    BgBb,
}

/// A purchase model with its parameters, as JSON `{"bgnbd": {"r": …}}`.
///
/// ```
/// use levier::customer::PurchaseParams;
/// let params: PurchaseParams = serde_json::from_str(r#"{"mbgnbd": {"r": 0.525, "alpha": 6.183, "a": 0.891, "b": 1.614}}"#).unwrap();
/// // Unlike in BG/NBD, who bought once may have left.
/// assert!((params.p_alive(0, 0.0, 38.71).unwrap() - 0.390).abs() < 1e-3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum PurchaseParams {
    /// BG/NBD.
    BgNbd(BgNbd),
    /// MBG/NBD.
    MbgNbd(BgNbd),
    /// BG/BB.
    BgBb(BgBb),
}

impl PurchaseModel {
    /// Whether times count opportunities.
    pub const fn is_periodic(self) -> bool {
        matches!(self, Self::BgBb)
    }

    /// The names of the parameters, in their order.
    pub const fn names(self) -> [&'static str; 4] {
        match self {
            Self::BgNbd | Self::MbgNbd => ["r", "alpha", "a", "b"],
            Self::BgBb => ["alpha", "beta", "gamma", "delta"],
        }
    }

    /// Maximum likelihood over groups of equal histories.
    pub(super) fn fit(self, groups: &[History]) -> Result<(PurchaseParams, Maximum)> {
        let top = match self {
            Self::BgNbd => bg_nbd_fit::fit(Leaving::AfterRepeats, groups),
            Self::MbgNbd => bg_nbd_fit::fit(Leaving::AfterEvery, groups),
            Self::BgBb => bg_bb::fit(groups),
        }?;
        let [first, second, third, fourth] = top.params[..] else {
            return Err(Error::new(Code::NoConvergence));
        };
        let continuous = BgNbd { r: first, alpha: second, a: third, b: fourth };
        let params = match self {
            Self::BgNbd => PurchaseParams::BgNbd(continuous),
            Self::MbgNbd => PurchaseParams::MbgNbd(continuous),
            Self::BgBb => {
                PurchaseParams::BgBb(BgBb { alpha: first, beta: second, gamma: third, delta: fourth })
            }
        };
        Ok((params, top))
    }
}

/// A time as a number of opportunities.
fn whole(t: f64) -> Option<u32> {
    (0.0..1e6).contains(&t).then(|| t.round() as u32)
}

impl PurchaseParams {
    /// Which model they are of.
    pub const fn model(&self) -> PurchaseModel {
        match self {
            Self::BgNbd(_) => PurchaseModel::BgNbd,
            Self::MbgNbd(_) => PurchaseModel::MbgNbd,
            Self::BgBb(_) => PurchaseModel::BgBb,
        }
    }

    /// The parameters of a model in continuous time, and after which purchases customers leave.
    const fn continuous(&self) -> Option<(&BgNbd, Leaving)> {
        match self {
            Self::BgNbd(model) => Some((model, Leaving::AfterRepeats)),
            Self::MbgNbd(model) => Some((model, Leaving::AfterEvery)),
            Self::BgBb(_) => None,
        }
    }

    /// The natural logarithm of a history's likelihood.
    pub fn ln_likelihood(&self, x: u32, t_x: f64, t: f64) -> Option<f64> {
        match self {
            Self::BgBb(model) => model.ln_likelihood(x, whole(t_x)?, whole(t)?),
            _ => self.continuous().and_then(|(model, leaving)| model.ln_likelihood(leaving, x, t_x, t)),
        }
    }

    /// The probability to be there still; with opportunities, at the next one.
    pub fn p_alive(&self, x: u32, t_x: f64, t: f64) -> Option<f64> {
        match self {
            Self::BgBb(model) => model.p_alive(x, whole(t_x)?, whole(t)?),
            _ => self.continuous().and_then(|(model, leaving)| model.p_alive(leaving, x, t_x, t)),
        }
    }

    /// The purchases expected in the `horizon` after T (opportunities: rounded to whole ones).
    pub fn expected(&self, x: u32, t_x: f64, t: f64, horizon: f64) -> Option<f64> {
        Some(self.p_alive(x, t_x, t)? * self.expected_if_alive(x, t, horizon)?)
    }

    /// The purchases expected of who is alive: when they last bought makes no difference to it.
    pub(super) fn expected_if_alive(&self, x: u32, t: f64, horizon: f64) -> Option<f64> {
        match self {
            Self::BgBb(model) => model.expected_if_alive(x, whole(t)?, whole(horizon)?),
            _ => {
                self.continuous().and_then(|(model, leaving)| model.expected_if_alive(leaving, x, t, horizon))
            }
        }
    }

    /// The probability of no purchase in the `horizon` after T; none with opportunities.
    pub fn p_no_purchase(&self, x: u32, t_x: f64, t: f64, horizon: f64) -> Option<f64> {
        self.continuous().and_then(|(model, leaving)| model.p_no_purchase(leaving, x, t_x, t, horizon))
    }

    /// P(X = 0), …, P(X = `last` − 1) and P(X ≥ `last`) of a customer watched for T.
    pub(super) fn counts(&self, t: f64, last: u32) -> Option<Vec<f64>> {
        match self {
            Self::BgBb(model) => model.counts(whole(t)?, last),
            _ => self.continuous().and_then(|(model, leaving)| model.counts(leaving, t, last)),
        }
    }

    /// What must be said of fitted parameters.
    pub(super) fn warnings(&self, top: &Maximum) -> Vec<CustomerWarning> {
        let (leave, all, rate) = match self {
            Self::BgNbd(model) | Self::MbgNbd(model) => (model.a, model.a + model.b, model.r),
            Self::BgBb(model) => (model.gamma, model.gamma + model.delta, model.alpha + model.beta),
        };
        [
            (CustomerWarning::ANearZero, leave / all < 1e-3),
            (CustomerWarning::PoissonLike, rate > 100.0),
            (CustomerWarning::FlatLikelihood, top.is_weakly_identified()),
        ]
        .iter()
        .filter(|(_, holds)| *holds)
        .map(|(warning, _)| *warning)
        .collect()
    }
}
