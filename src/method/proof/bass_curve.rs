//! Bass's curve of adoption.

use serde::Serialize;

/// The curve of Bass (1969): a market `m`, innovation `p` and imitation `q`, both a period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct BassCurve {
    pub(super) m: f64,
    pub(super) p: f64,
    pub(super) q: f64,
}

impl BassCurve {
    /// The share of the market that has adopted by time t: F(t) = (1 − E)/(1 + (q/p)E), E = e^(−(p + q)t).
    pub(super) fn share(self, t: f64) -> f64 {
        let sum = self.p + self.q;
        let rest = (-sum * t).exp();
        -self.p * (-sum * t).exp_m1() / (self.p + self.q * rest)
    }

    /// Sold by time t.
    pub(super) fn sold(self, t: f64) -> f64 {
        self.m * self.share(t)
    }

    /// Sold in a period, 1 being the first.
    pub(super) fn in_period(self, period: usize) -> f64 {
        self.sold(period as f64) - self.sold(period as f64 - 1.0)
    }

    /// When sales are highest; `None` when they fall from the start.
    pub(super) fn peak_time(self) -> Option<f64> {
        (self.q > self.p).then(|| (self.q / self.p).ln() / (self.p + self.q))
    }

    /// The highest rate of sales, a period; `None` when they fall from the start.
    pub(super) fn peak_sales(self) -> Option<f64> {
        (self.q > self.p).then(|| self.m * (self.p + self.q).powi(2) / (4.0 * self.q))
    }

    /// The forecast of the first periods.
    pub(super) fn forecast(self, periods: usize) -> BassForecast {
        BassForecast {
            p: self.p,
            q: self.q,
            m: self.m,
            sales: (1..=periods).map(|period| self.in_period(period)).collect(),
            cumulative: (1..=periods).map(|period| self.sold(period as f64)).collect(),
            peak_time: self.peak_time(),
            peak_sales: self.peak_sales(),
        }
    }
}

/// Sales of a launch by period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BassForecast {
    /// Innovation, a period.
    pub p: f64,
    /// Imitation, a period.
    pub q: f64,
    /// Size of the market.
    pub m: f64,
    /// Sales in each period.
    pub sales: Vec<f64>,
    /// Sold by the end of each period.
    pub cumulative: Vec<f64>,
    /// When sales are highest, in periods from the launch; `None` when they fall from the start.
    pub peak_time: Option<f64>,
    /// The highest rate of sales, a period.
    pub peak_sales: Option<f64>,
}
