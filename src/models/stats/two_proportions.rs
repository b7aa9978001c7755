//! Two rates of counts: the z test, and four intervals of their difference or ratio.

use super::normal::{normal_tail, two_sided_z};
use super::{Bounds, Method, probability, rate_interval};
use crate::numeric::bisect;

/// Conversions and visitors of two groups, A the reference.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counts {
    xa: f64,
    na: f64,
    xb: f64,
    nb: f64,
}

/// The z test of two rates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoProportions {
    /// z with the variance pooled, as if the rates were equal: the test.
    pub z: f64,
    /// z with each group's own variance; `None` when neither has any.
    pub z_unpooled: Option<f64>,
    /// P(as far apart or farther, either way) when the rates are equal.
    pub p_two_sided: f64,
    /// P(B as far above A or farther) when the rates are equal.
    pub p_b_above_a: f64,
}

impl Counts {
    /// Conversions and visitors of A, then of B; `None` unless 0 ≤ conversions ≤ visitors and visitors > 0.
    ///
    /// ```
    /// use levier::stats::Counts;
    /// let counts = Counts::new(200.0, 10_000.0, 250.0, 10_000.0).unwrap();
    /// assert!((counts.diff() - 0.005).abs() < 1e-15);
    /// assert!((counts.lift().unwrap() - 0.25).abs() < 1e-12);
    /// assert_eq!(counts.min_expected(), 225.0);
    /// assert_eq!(Counts::new(3.0, 2.0, 1.0, 2.0), None);
    /// ```
    pub fn new(xa: f64, na: f64, xb: f64, nb: f64) -> Option<Self> {
        let sound = |x: f64, n: f64| n > 0.0 && n.is_finite() && (0.0..=n).contains(&x);
        (sound(xa, na) && sound(xb, nb)).then_some(Self { xa, na, xb, nb })
    }

    /// A's rate.
    pub fn rate_a(self) -> f64 {
        self.xa / self.na
    }

    /// B's rate.
    pub fn rate_b(self) -> f64 {
        self.xb / self.nb
    }

    /// B's rate less A's.
    pub fn diff(self) -> f64 {
        self.rate_b() - self.rate_a()
    }

    /// B's rate over A's, less 1; `None` when A has no conversion.
    pub fn lift(self) -> Option<f64> {
        let lift = self.rate_b() / self.rate_a() - 1.0;
        lift.is_finite().then_some(lift)
    }

    /// The smallest count expected of the four cells when the rates are equal.
    pub fn min_expected(self) -> f64 {
        let converted = self.xa + self.xb;
        let not = (self.na - self.xa) + (self.nb - self.xb);
        self.na.min(self.nb) * (converted.min(not) / (self.na + self.nb))
    }

    pub(super) fn unpooled_variance(self) -> f64 {
        rate_variance(self.xa, self.na) + rate_variance(self.xb, self.nb)
    }

    /// Whether the rates differ; `None` when nobody, or everybody, converted.
    ///
    /// ```
    /// use levier::stats::Counts;
    /// // statsmodels: proportions_ztest([250, 200], [10000, 10000]).
    /// let test = Counts::new(200.0, 10_000.0, 250.0, 10_000.0).unwrap().z_test().unwrap();
    /// assert!((test.p_two_sided - 0.01712582887219501).abs() < 1e-12);
    /// ```
    pub fn z_test(self) -> Option<TwoProportions> {
        let n = self.na + self.nb;
        let pooled = rate_variance(self.xa + self.xb, n) * (n / self.na) * (n / self.nb);
        let z = self.diff() / pooled.sqrt();
        if !z.is_finite() {
            return None;
        }
        let z_unpooled = self.diff() / self.unpooled_variance().sqrt();
        Some(TwoProportions {
            z,
            z_unpooled: z_unpooled.is_finite().then_some(z_unpooled),
            p_two_sided: probability(2.0 * normal_tail(z.abs())),
            p_b_above_a: probability(normal_tail(z)),
        })
    }

    /// Wald's interval of the difference: poor for few counts, and may leave \[−1, 1\].
    ///
    /// ```
    /// use levier::stats::Counts;
    /// let counts = Counts::new(200.0, 10_000.0, 250.0, 10_000.0).unwrap();
    /// // 0.005 ± 1.96 √(0.02·0.98/10⁴ + 0.025·0.975/10⁴)
    /// assert!((counts.wald(0.95).unwrap().low - 0.0008899129980008439).abs() < 1e-12);
    /// ```
    pub fn wald(self, confidence: f64) -> Option<Bounds> {
        let half = two_sided_z(confidence)? * self.unpooled_variance().sqrt();
        Some(Bounds { low: self.diff() - half, high: self.diff() + half })
    }

    /// Newcombe's hybrid score interval of the difference (1998, method 10): each rate's Wilson interval, combined.
    ///
    /// ```
    /// use levier::stats::Counts;
    /// // Newcombe (1998), table II (a): 56/70 less 48/80 is 0.0524 to 0.3339.
    /// let bounds = Counts::new(48.0, 80.0, 56.0, 70.0).unwrap().newcombe(0.95).unwrap();
    /// assert!((bounds.low - 0.0524).abs() < 5e-5 && (bounds.high - 0.3339).abs() < 5e-5);
    /// ```
    pub fn newcombe(self, confidence: f64) -> Option<Bounds> {
        let a = rate_interval(self.xa, self.na, confidence, Method::Wilson)?;
        let b = rate_interval(self.xb, self.nb, confidence, Method::Wilson)?;
        let (pa, pb) = (self.rate_a(), self.rate_b());
        Some(Bounds {
            low: self.diff() - (pb - b.low).hypot(a.high - pa),
            high: self.diff() + (b.high - pb).hypot(pa - a.low),
        })
    }

    /// The interval of the relative lift by its logarithm (Katz et al., 1978); `None` when a group has no
    /// conversion.
    ///
    /// ```
    /// use levier::stats::Counts;
    /// let bounds = Counts::new(200.0, 10_000.0, 250.0, 10_000.0).unwrap().katz(0.95).unwrap();
    /// assert!((bounds.low - 0.040064397676184305).abs() < 1e-12);
    /// assert!((bounds.high - 0.502310821802086).abs() < 1e-12);
    /// ```
    pub fn katz(self, confidence: f64) -> Option<Bounds> {
        if self.xa == 0.0 || self.xb == 0.0 {
            return None;
        }
        let part = |x: f64, n: f64| (n - x) / n / x;
        let half = two_sided_z(confidence)? * (part(self.xa, self.na) + part(self.xb, self.nb)).sqrt();
        let ln_ratio = (self.rate_b() / self.rate_a()).ln();
        let bounds = Bounds { low: (ln_ratio - half).exp_m1(), high: (ln_ratio + half).exp_m1() };
        bounds.high.is_finite().then_some(bounds)
    }

    /// The score interval of the difference (Miettinen and Nurminen, 1985): the differences that a score test
    /// with variance N/(N − 1) would not reject.
    ///
    /// ```
    /// use levier::stats::Counts;
    /// // Newcombe (1998), table II (a), method 6: 0.0528 to 0.3382.
    /// let bounds = Counts::new(48.0, 80.0, 56.0, 70.0).unwrap().miettinen_nurminen(0.95).unwrap();
    /// assert!((bounds.low - 0.0528).abs() < 5e-5 && (bounds.high - 0.3382).abs() < 5e-5);
    /// ```
    pub fn miettinen_nurminen(self, confidence: f64) -> Option<Bounds> {
        let z = two_sided_z(confidence)?;
        let diff = self.diff();
        let accepted = |delta: f64| {
            let variance = self.score_variance(delta);
            (diff - delta).powi(2) <= z * z * variance
        };
        // The statistic grows from the estimate outwards; 51 halvings of an interval of length 2 leave 1e-15.
        let end = |rejected: f64| bisect(diff, rejected, 51, accepted).0;
        Some(Bounds { low: end(-1.0), high: end(1.0) })
    }

    /// Variance of the difference at the likeliest rates that differ by `delta`.
    fn score_variance(self, delta: f64) -> f64 {
        let Self { xa, na, xb, nb } = self;
        // The likelihood's slope falls as A's rate rises. A count of 0 has no term.
        let slope = |p: f64| {
            let term = |x: f64, rate: f64| if x == 0.0 { 0.0 } else { x / rate };
            term(xa, p) - term(na - xa, 1.0 - p) + term(xb, p + delta) - term(nb - xb, 1.0 - p - delta)
        };
        let (low, high) = bisect((-delta).max(0.0), (1.0 - delta).min(1.0), 100, |rate| slope(rate) > 0.0);
        let p = f64::midpoint(low, high);
        let q = (p + delta).clamp(0.0, 1.0);
        let n = na + nb;
        (p * (1.0 - p) / na + q * (1.0 - q) / nb) * (n / (n - 1.0))
    }
}

/// p(1 − p)/n for p = x/n, exact at both ends.
fn rate_variance(x: f64, n: f64) -> f64 {
    x / n * ((n - x) / n) / n
}
