//! What a curve returns, how steep it is, and where it turns.

use super::Curve;
use super::PreparedCurve;
use super::hill;

impl Curve {
    /// Response to a spend x ≥ 0 (a negative x is read as 0). Zero at zero, save for `hill_offset`,
    /// whose carry-over earns response with no new spend.
    ///
    /// ```
    /// use levier::response::Curve;
    /// let curve = Curve::Hill { a: 100.0, k: 50.0, n: 1.0 };
    /// assert_eq!(curve.value(0.0), 0.0);
    /// // Half of the ceiling at the half-saturation.
    /// assert!((curve.value(50.0) - 50.0).abs() < 1e-12);
    /// ```
    pub fn value(&self, x: f64) -> f64 {
        let x = x.max(0.0);
        match *self {
            Self::Negexp { a, b } => -a * (-b * x).exp_m1(),
            Self::Hill { a, k, n } => hill::value(a, k, n, x),
            Self::Log { a, b } => a * (b * x).ln_1p(),
            Self::Power { a, p } => a * x.powf(p),
            Self::Linear { a } => a * x,
            Self::Logistic0 { a, l } => a * (0.5 * l * x).tanh(),
            // σ(u) − σ(v) = σ(u)·σ(−v)·(1 − e^(v−u)): no difference of near-equal numbers.
            Self::LogisticS { a, b, m } => a * sigmoid(b * (x - m)) * sigmoid(b * m) * -(-b * x).exp_m1(),
            Self::Tanh { b, c } => b * (x / b / c).tanh(),
            Self::HillOffset { a, k, n, c } => hill::value(a, k, n, x + c),
        }
    }

    /// Slope at a spend x ≥ 0: response per unit of spend. `f64::INFINITY` at 0 for `power` and for
    /// `hill` with n < 1 (unless a = 0): callers that report it must turn that into a reason.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert_eq!(Curve::Log { a: 6.0, b: 1.0 }.derivative(2.0), 2.0);
    /// assert_eq!(Curve::Power { a: 1.0, p: 0.5 }.derivative(0.0), f64::INFINITY);
    /// ```
    pub fn derivative(&self, x: f64) -> f64 {
        let x = x.max(0.0);
        match *self {
            Self::Negexp { a, b } => a * b * (-b * x).exp(),
            Self::Hill { a, k, n } => hill::slope(a, k, n, x),
            Self::Log { a, b } => a * b / (1.0 + b * x),
            Self::Power { a: 0.0, .. } => 0.0,
            Self::Power { a, p } => a * p * x.powf(p - 1.0),
            Self::Linear { a } => a,
            Self::Logistic0 { a, l } => 0.5 * a * l * sech2(0.5 * l * x),
            Self::LogisticS { a, b, m } => 0.25 * a * b * sech2(0.5 * b * (x - m)),
            Self::Tanh { b, c } => sech2(x / b / c) / c,
            Self::HillOffset { a, k, n, c } => hill::slope(a, k, n, x + c),
        }
    }

    /// Where an S-shaped curve turns from convex to concave; `None` when it is concave from 0 on.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert_eq!(Curve::LogisticS { a: 1.0, b: 1.0, m: 3.0 }.inflection(), Some(3.0));
    /// assert_eq!(Curve::Hill { a: 1.0, k: 2.0, n: 1.0 }.inflection(), None);
    /// ```
    pub fn inflection(&self) -> Option<f64> {
        let at = match *self {
            Self::Hill { k, n, .. } => hill::inflection(k, n),
            Self::HillOffset { k, n, c, .. } => hill::inflection(k, n) - c,
            Self::LogisticS { m, .. } => m,
            _ => 0.0,
        };
        (at > 0.0).then_some(at)
    }

    /// The spend from which the curve is concave: its inflection, or 0.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert_eq!(Curve::LogisticS { a: 1.0, b: 1.0, m: 3.0 }.concave_from(), 3.0);
    /// assert_eq!(Curve::Log { a: 1.0, b: 1.0 }.concave_from(), 0.0);
    /// ```
    pub fn concave_from(&self) -> f64 {
        self.inflection().unwrap_or(0.0)
    }

    /// Whether the curve is concave for every spend ≥ 0.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert!(Curve::Hill { a: 1.0, k: 1.0, n: 1.0 }.is_concave());
    /// assert!(!Curve::Hill { a: 1.0, k: 1.0, n: 2.0 }.is_concave());
    /// ```
    pub fn is_concave(&self) -> bool {
        self.inflection().is_none()
    }

    /// Whether the curve is concave for every spend ≥ x.
    ///
    /// ```
    /// use levier::response::Curve;
    /// let curve = Curve::LogisticS { a: 1.0, b: 1.0, m: 3.0 };
    /// assert!(curve.is_concave_from(3.0) && !curve.is_concave_from(2.9));
    /// ```
    pub fn is_concave_from(&self, x: f64) -> bool {
        x >= self.concave_from()
    }

    /// Both at once, for about the price of one.
    pub(crate) fn value_and_slope(&self, x: f64) -> (f64, f64) {
        let x = x.max(0.0);
        match *self {
            Self::Hill { a, k, n } => hill::both(a, k, n, x),
            Self::HillOffset { a, k, n, c } => hill::both(a, k, n, x + c),
            Self::Negexp { a, b } => {
                let less = (-b * x).exp_m1();
                (-a * less, a * b * (1.0 + less))
            }
            Self::Logistic0 { a, l } => {
                let (height, steep) = tanh_both(0.5 * l * x);
                (a * height, 0.5 * a * l * steep)
            }
            Self::Tanh { b, c } => {
                let (height, steep) = tanh_both(x / b / c);
                (b * height, steep / c)
            }
            _ => (self.value(x), self.derivative(x)),
        }
    }

    /// The smallest spend of the concave part, x ≥ [`Curve::concave_from`], whose slope is at most
    /// `slope`: what to spend when a unit of spend must return `slope`. `f64::INFINITY` when the slope
    /// never falls that low (a straight line above its price, any saturating curve at a price of 0).
    ///
    /// ```
    /// use levier::response::Curve;
    /// let curve = Curve::Log { a: 6.0, b: 1.0 };
    /// // 6/(1 + x) = 2 at x = 2.
    /// assert!((curve.inverse_derivative(2.0) - 2.0).abs() < 1e-12);
    /// assert_eq!(Curve::Linear { a: 3.0 }.inverse_derivative(2.0), f64::INFINITY);
    /// ```
    pub fn inverse_derivative(&self, slope: f64) -> f64 {
        let mut last = f64::NAN;
        PreparedCurve::new(*self).demand(slope, slope.ln(), &mut last)
    }
}

fn sigmoid(u: f64) -> f64 {
    let e = (-u.abs()).exp();
    if u < 0.0 { e / (1.0 + e) } else { 1.0 / (1.0 + e) }
}

/// 1/cosh²(u), from exp(−2|u|) so that nothing overflows.
fn sech2(u: f64) -> f64 {
    let e = (-2.0 * u.abs()).exp();
    4.0 * e / ((1.0 + e) * (1.0 + e))
}

/// tanh(u) and sech²(u), for u ≥ 0.
fn tanh_both(u: f64) -> (f64, f64) {
    // With m = e^(−2u) − 1: tanh = −m/(2 + m), sech² = 4·(1 + m)/(2 + m)².
    let m = (-2.0 * u).exp_m1();
    let whole = 2.0 + m;
    (-m / whole, 4.0 * (1.0 + m) / (whole * whole))
}
