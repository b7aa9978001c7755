//! The smallest concave curve above a response curve between two spends.
//!
//! For a curve that is convex, then concave, it is a chord from the lower end to the point where it
//! touches the curve (the knee), then the curve itself. Concave: no chord. Convex or straight: all chord.

use crate::response::Curve;

#[derive(Debug, Clone, Copy)]
pub(super) struct Envelope {
    curve: Curve,
    pub(super) lo: f64,
    pub(super) hi: f64,
    /// Where chord and curve meet; `lo` when there is no chord.
    knee: f64,
    /// Slope of the chord.
    chord: f64,
    /// Response at `lo`.
    base: f64,
    /// Least spend above zero, when `lo` is 0 and the spends between are not allowed; else 0.
    used: f64,
}

impl Envelope {
    pub(super) fn new(curve: Curve, lo: f64, hi: f64) -> Self {
        let base = curve.value(lo);
        let knee = if lo == hi {
            lo
        } else if matches!(curve, Curve::Linear { .. }) || curve.value(hi) <= base {
            hi
        } else if curve.is_concave_from(lo) {
            lo
        } else {
            tangent_point(&curve, lo, base, hi)
        };
        let chord = match curve {
            Curve::Linear { a } => a,
            _ if knee > lo => ((curve.value(knee) - base) / (knee - lo)).max(0.0),
            _ => 0.0,
        };
        Self { curve, lo, hi, knee, chord, base, used: 0.0 }
    }

    /// The same where only zero and spends of at least `used` are allowed; none when that leaves nothing.
    pub(super) fn with_gap(curve: Curve, lo: f64, hi: f64, used: f64) -> Option<Self> {
        let lo = if lo > 0.0 { lo.max(used) } else { lo };
        let hi = if hi < used { 0.0 } else { hi };
        if lo > hi {
            return None;
        }
        let mut envelope = Self::new(curve, lo, hi);
        if lo < used && hi > lo {
            envelope.used = used;
            if envelope.knee < used {
                envelope.knee = used;
                envelope.chord = (curve.value(used) - envelope.base).max(0.0) / (used - lo);
            }
        }
        Some(envelope)
    }

    /// Whether x is one of the spends between zero and the least that is allowed.
    pub(super) fn is_in_gap(&self, x: f64) -> bool {
        x > self.lo && x < self.used
    }

    /// The least spend above zero, where there is a gap below it.
    pub(super) const fn used(&self) -> f64 {
        self.used
    }

    pub(super) fn value(&self, x: f64) -> f64 {
        if x < self.knee { self.base + self.chord * (x - self.lo) } else { self.curve.value(x) }
    }

    /// Slope at x.
    pub(super) fn slope(&self, x: f64) -> f64 {
        if x < self.knee { self.chord } else { self.curve.derivative(x) }
    }

    /// How much more than the curve the envelope promises at x.
    /// In a gap, where the curve cannot be had at all: what lies between x and its nearer end.
    pub(super) fn promise(&self, x: f64) -> f64 {
        if self.is_in_gap(x) {
            self.chord.max(f64::MIN_POSITIVE) * (x - self.lo).min(self.used - x)
        } else if x > self.lo && x < self.knee && !self.is_straight() {
            (self.value(x) - self.curve.value(x)).max(0.0)
        } else {
            0.0
        }
    }

    pub(super) const fn is_straight(&self) -> bool {
        matches!(self.curve, Curve::Linear { .. })
    }

    /// The smallest spend that is best when a unit of spend costs `price` of response.
    pub(super) fn demand(&self, price: f64) -> f64 {
        if self.lo == self.hi || (self.knee > self.lo && price >= self.chord) {
            self.lo
        } else if self.knee == self.hi {
            self.hi
        } else {
            self.curve.inverse_derivative(price).clamp(self.knee, self.hi)
        }
    }

    /// The largest such spend: it differs from [`Envelope::demand`] at the price of the chord only.
    pub(super) fn largest_demand(&self, price: f64) -> f64 {
        if self.lo == self.hi {
            self.lo
        } else if price <= 0.0 {
            self.hi
        } else if self.knee > self.lo && price == self.chord {
            self.knee
        } else {
            self.demand(price)
        }
    }

    /// Slope just above the lower end; infinite for some curves at 0.
    pub(super) fn first_slope(&self) -> f64 {
        if self.knee > self.lo { self.chord } else { self.curve.derivative(self.lo) }
    }

    /// Slope just below the upper end.
    pub(super) fn last_slope(&self) -> f64 {
        if self.knee == self.hi { self.chord } else { self.curve.derivative(self.hi) }
    }
}

/// Where the line from (lo, base) touches the concave part, or `hi` when it lies above all of it.
/// f(w) − base − f′(w)·(w − lo) rises with w past the inflection, so a bisection finds its root.
fn tangent_point(curve: &Curve, lo: f64, base: f64, hi: f64) -> f64 {
    let excess = |w: f64| curve.value(w) - base - curve.derivative(w) * (w - lo);
    let from = curve.concave_from();
    if hi <= from || excess(hi) <= 0.0 {
        return hi;
    }
    let (mut below, mut above) = (from.max(lo), hi);
    loop {
        let middle = f64::midpoint(below, above);
        if middle <= below || middle >= above {
            return above;
        }
        if excess(middle) <= 0.0 { below = middle } else { above = middle }
    }
}
