//! BG/NBD and MBG/NBD: customers who buy at their own rate and may leave after each purchase.
//!
//! The purchases of an active customer are a Poisson process whose rate follows a gamma (r, α) over customers.
//! After each purchase the customer leaves with a probability that follows a beta (a, b). BG/NBD (Fader, Hardie and
//! Lee 2005) has one chance to leave per repeat purchase, x of them; MBG/NBD (Batislam, Denizel and Filiztekin
//! 2007) has one more, after the first purchase. With y = x or y = x + 1 chances the two are one family:
//!
//! L = Γ(r + x) / Γ(r) · αʳ · (b)_y / (a + b)_y · [(α + T)^−(r + x) + (y > 0) · a / (b + y − 1) · (α + t_x)^−(r + x)]

use super::pochhammer::ln_pochhammer;
use serde::{Deserialize, Serialize};

/// Parameters of BG/NBD and MBG/NBD, all above 0. The unit of α is that of the times.
///
/// ```
/// use levier::customer::{BgNbd, Leaving};
/// // Fader, Hardie and Lee 2005: the CDNOW customer with x = 2, t_x = 30.43, T = 38.86 weeks.
/// let model = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/// let expected = model.expected(Leaving::AfterRepeats, 2, 30.43, 38.86, 39.0).unwrap();
/// assert!((expected - 1.226).abs() < 5e-4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BgNbd {
    /// Shape of the rates: small where customers differ much.
    pub r: f64,
    /// Rate parameter of the rates: their mean is r / α purchases a unit of time.
    pub alpha: f64,
    /// With `b`: the mean probability to leave after a purchase is a / (a + b).
    pub a: f64,
    /// See `a`.
    pub b: f64,
}

/// After which purchases a customer can leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// After repeat purchases only: BG/NBD, in which who bought once is alive for certain.
    AfterRepeats,
    /// After the first purchase too: MBG/NBD.
    AfterEvery,
}

impl Leaving {
    /// The chances to leave, after x repeat purchases.
    pub(super) const fn chances(self, x: u32) -> u32 {
        match self {
            Self::AfterRepeats => x,
            Self::AfterEvery => x + 1,
        }
    }
}

impl BgNbd {
    pub(super) fn is_valid(&self) -> bool {
        [self.r, self.alpha, self.a, self.b].iter().all(|p| p.is_finite() && *p > 0.0)
    }

    /// The logarithm of the odds of having left against being there.
    pub(super) fn ln_odds_gone(&self, leaving: Leaving, x: u32, t_x: f64, t: f64) -> f64 {
        let chances = leaving.chances(x);
        if chances == 0 {
            return f64::NEG_INFINITY;
        }
        let silence = ((t - t_x) / (self.alpha + t_x)).ln_1p();
        (self.a / (self.b + f64::from(chances) - 1.0)).ln() + (self.r + f64::from(x)) * silence
    }

    /// The natural logarithm of a history's likelihood; no constant is dropped.
    pub fn ln_likelihood(&self, leaving: Leaving, x: u32, t_x: f64, t: f64) -> Option<f64> {
        if !(self.is_valid() && t_x >= 0.0 && t >= t_x) {
            return None;
        }
        let chances = leaving.chances(x);
        let odds = self.ln_odds_gone(leaving, x, t_x, t);
        let value = ln_pochhammer(self.r, x).0 + ln_pochhammer(self.b, chances).0
            - ln_pochhammer(self.a + self.b, chances).0
            - self.r * (t / self.alpha).ln_1p()
            - f64::from(x) * (self.alpha + t).ln()
            + softplus(odds);
        value.is_finite().then_some(value)
    }
}

/// ln(1 + eᵈ)
fn softplus(d: f64) -> f64 {
    if d > 0.0 { d + (-d).exp().ln_1p() } else { d.exp().ln_1p() }
}
