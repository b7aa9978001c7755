//! The concave envelope of a response between two spends: the smallest concave curve above it.
//!
//! For a curve that is convex, then concave, it is a chord from the lower end to its tangent point (the knee), then
//! the curve itself. A concave curve has no chord; a convex or straight one is all chord. The envelope of a mean of
//! draws is a [`Hull`].

use crate::budget::channel_response::ChannelResponse;
use crate::budget::channel_response::mean::{Hull, Mean};
use crate::response::{Curve, PreparedCurve};
use std::rc::Rc;

#[derive(Debug, Clone)]
pub(crate) struct Envelope {
    pub(crate) lo: f64,
    pub(crate) hi: f64,
    /// Least spend above zero, when `lo` is 0 and the spends between are not allowed; else 0.
    min_if_used: f64,
    shape: EnvelopeShape,
}

#[derive(Debug, Clone)]
enum EnvelopeShape {
    ChordThenCurve(ChordThenCurve),
    Hull(Rc<Mean>, Rc<Hull>),
}

/// A chord, then a curve.
#[derive(Debug, Clone, Copy)]
struct ChordThenCurve {
    curve: PreparedCurve,
    /// Where chord and curve meet; `lo` when there is no chord.
    knee: f64,
    /// Slope of the chord.
    chord: f64,
    /// Response at `lo`.
    base: f64,
    /// Slopes just above `lo`, infinite for some curves at 0, and just below `hi`.
    first: f64,
    last: f64,
}

impl ChordThenCurve {
    fn new(curve: PreparedCurve, lo: f64, hi: f64, min_if_used: f64) -> Self {
        let shape = curve.curve();
        let (base, slope) = shape.value_and_slope(lo);
        let straight = matches!(shape, Curve::Linear { .. });
        let mut knee = if lo == hi {
            lo
        } else if straight || shape.value(hi) <= base {
            hi
        } else if lo >= curve.concave_from() {
            lo
        } else {
            tangent_point(&curve, lo, base, hi)
        };
        let mut chord = match *shape {
            Curve::Linear { a } => a,
            _ if knee > lo => ((shape.value(knee) - base) / (knee - lo)).max(0.0),
            _ => 0.0,
        };
        if knee < min_if_used && lo < hi {
            knee = min_if_used;
            chord = (shape.value(min_if_used) - base).max(0.0) / (min_if_used - lo);
        }
        let first = if knee > lo { chord } else { slope };
        let last = if knee == hi { chord } else { shape.derivative(hi) };
        Self { curve, knee, chord, base, first, last }
    }

    fn is_straight(&self) -> bool {
        matches!(self.curve.curve(), Curve::Linear { .. })
    }
}

impl Envelope {
    pub(crate) fn new(curve: Curve, lo: f64, hi: f64) -> Self {
        let shape =
            EnvelopeShape::ChordThenCurve(ChordThenCurve::new(PreparedCurve::new(curve), lo, hi, 0.0));
        Self { lo, hi, min_if_used: 0.0, shape }
    }

    /// The same where only zero and spends of at least `min_if_used` are allowed; none when that leaves nothing.
    pub(crate) fn with_gap(shape: &ChannelResponse, lo: f64, hi: f64, min_if_used: f64) -> Option<Self> {
        let lo = if lo > 0.0 { lo.max(min_if_used) } else { lo };
        let hi = if hi < min_if_used { 0.0 } else { hi };
        if lo > hi {
            return None;
        }
        let min_if_used = if lo < min_if_used && hi > lo { min_if_used } else { 0.0 };
        let shape = match shape {
            ChannelResponse::Curve(curve) => {
                EnvelopeShape::ChordThenCurve(ChordThenCurve::new(*curve, lo, hi, min_if_used))
            }
            ChannelResponse::Mean(mean) => {
                EnvelopeShape::Hull(mean.clone(), Rc::new(mean.hull(lo, hi, min_if_used)))
            }
        };
        Some(Self { lo, hi, min_if_used, shape })
    }

    /// Builds the hull again, after its mean has more evaluation points.
    pub(crate) fn refresh(&mut self) {
        if let EnvelopeShape::Hull(mean, hull) = &mut self.shape {
            *hull = Rc::new(mean.hull(self.lo, self.hi, self.min_if_used));
        }
    }

    /// The mean and its hull; none for a curve, which is known everywhere.
    pub(crate) fn mean(&self) -> Option<(&Mean, &Hull)> {
        match &self.shape {
            EnvelopeShape::ChordThenCurve(_) => None,
            EnvelopeShape::Hull(mean, hull) => Some((mean, hull)),
        }
    }

    /// Whether x is one of the spends between zero and the least that is allowed.
    pub(crate) fn is_in_gap(&self, x: f64) -> bool {
        x > self.lo && x < self.min_if_used
    }

    /// The least spend above zero, where there is a gap below it.
    pub(crate) const fn min_if_used(&self) -> f64 {
        self.min_if_used
    }

    /// Where the first chord ends and the curve begins.
    pub(crate) fn knee(&self) -> f64 {
        match &self.shape {
            EnvelopeShape::ChordThenCurve(arc) => arc.knee,
            EnvelopeShape::Hull(_, hull) => hull.knee(),
        }
    }

    /// Response of the curve itself.
    pub(crate) fn response(&self, x: f64) -> f64 {
        match &self.shape {
            EnvelopeShape::ChordThenCurve(arc) => arc.curve.curve().value(x),
            EnvelopeShape::Hull(mean, _) => mean.at(x).0,
        }
    }

    pub(crate) fn value(&self, x: f64) -> f64 {
        match &self.shape {
            EnvelopeShape::ChordThenCurve(arc) if x < arc.knee => arc.base + arc.chord * (x - self.lo),
            EnvelopeShape::ChordThenCurve(arc) => arc.curve.curve().value(x),
            EnvelopeShape::Hull(_, hull) => hull.value(x),
        }
    }

    /// Slope at x.
    pub(crate) fn slope(&self, x: f64) -> f64 {
        match &self.shape {
            EnvelopeShape::ChordThenCurve(arc) if x < arc.knee => arc.chord,
            EnvelopeShape::ChordThenCurve(arc) => arc.curve.curve().derivative(x),
            EnvelopeShape::Hull(_, hull) => hull.slope(x),
        }
    }

    /// How much the envelope overestimates the curve at x.
    /// In a gap, where the curve cannot be had at all: what lies between x and its nearer end.
    pub(crate) fn overestimate(&self, x: f64) -> f64 {
        let inside = x > self.lo && x < self.hi;
        if self.is_in_gap(x) {
            let slope = (self.value(self.min_if_used) - self.value(self.lo)) / (self.min_if_used - self.lo);
            return slope.max(f64::MIN_POSITIVE) * (x - self.lo).min(self.min_if_used - x);
        }
        match &self.shape {
            EnvelopeShape::ChordThenCurve(arc) if x > self.lo && x < arc.knee && !arc.is_straight() => {
                (self.value(x) - arc.curve.curve().value(x)).max(0.0)
            }
            EnvelopeShape::Hull(mean, hull) if inside => (hull.value(x) - mean.at(x).0).max(0.0),
            _ => 0.0,
        }
    }

    /// Whether the envelope equals the curve at every spend from `demand` to `largest_demand` of one price.
    pub(crate) fn is_straight(&self) -> bool {
        matches!(&self.shape, EnvelopeShape::ChordThenCurve(arc) if arc.is_straight())
    }

    /// The smallest spend that is best when a unit of spend costs `price` of response, whose logarithm is
    /// `log_price`; `last` as for [`PreparedCurve::demand`].
    pub(crate) fn demand(&self, price: f64, log_price: f64, last: &mut f64) -> f64 {
        match &self.shape {
            _ if self.lo == self.hi => self.lo,
            EnvelopeShape::Hull(_, hull) => hull.demand(price),
            EnvelopeShape::ChordThenCurve(arc) if price >= arc.first => self.lo,
            EnvelopeShape::ChordThenCurve(arc) if arc.knee == self.hi || price < arc.last => self.hi,
            EnvelopeShape::ChordThenCurve(arc) => {
                arc.curve.demand(price, log_price, last).clamp(arc.knee, self.hi)
            }
        }
    }

    /// The largest such spend, where the smallest is `demand`: they differ at the price of a chord only.
    pub(crate) fn largest_demand(&self, price: f64, demand: f64) -> f64 {
        match &self.shape {
            _ if self.lo == self.hi => self.lo,
            _ if price <= 0.0 => self.hi,
            EnvelopeShape::Hull(_, hull) => hull.largest_demand(price),
            EnvelopeShape::ChordThenCurve(arc) if arc.knee > self.lo && price == arc.chord => arc.knee,
            EnvelopeShape::ChordThenCurve(_) => demand,
        }
    }

    /// The prices at which demand jumps or bends.
    pub(crate) fn breaks(&self, into: &mut Vec<f64>) {
        match &self.shape {
            _ if self.lo == self.hi => {}
            EnvelopeShape::Hull(_, hull) => into.extend(hull.slopes()),
            EnvelopeShape::ChordThenCurve(arc) => into.extend([arc.first, arc.last]),
        }
    }
}

/// Where the line from (lo, base) touches the concave part, or `hi` when it lies above all of it.
/// f(w) − base − f′(w)·(w − lo) rises with w past the inflection: a bracketed secant finds its root
/// (Anderson and Björck 1973). The end kept is at or past the root, where the chord lies no lower than
/// the curve before it.
fn tangent_point(prepared: &PreparedCurve, lo: f64, base: f64, hi: f64) -> f64 {
    let excess = |w: f64| {
        let (value, slope) = prepared.curve().value_and_slope(w);
        value - base - slope * (w - lo)
    };
    let from = prepared.concave_from();
    if hi <= from {
        return hi;
    }
    let (mut below, mut above) = (from.max(lo), hi);
    let (mut at_below, mut at_above) = (excess(below), excess(hi));
    if at_above <= 0.0 {
        return hi;
    }
    // A chord this near the tangent lies below the curve by the square of the distance: by nothing.
    let near = |above: f64| (1e-9 * (above - lo)).max(2.0 * f64::EPSILON * above);
    let mut from_above = false;
    for round in 0..200 {
        let enough = near(above);
        if above - below <= enough {
            break;
        }
        // A little past the estimate, on the side that did not move last, so that both ends close in.
        let aside = if from_above { -0.3 } else { 0.3 } * enough;
        let mut at = above - (above - below) * (at_above / (at_above - at_below)) + aside;
        if round % 5 == 4 || !(at > below && at < above) {
            at = f64::midpoint(below, above);
        }
        if at <= below || at >= above {
            break;
        }
        let next = excess(at);
        from_above = next > 0.0;
        if from_above {
            at_below *= anderson_bjorck_factor(next, at_above);
            (above, at_above) = (at, next);
        } else {
            at_above *= anderson_bjorck_factor(next, at_below);
            (below, at_below) = (at, next);
        }
    }
    above
}

/// The factor by which the value at the other end of the bracket is scaled once this end has moved from `last` to
/// `next` (Anderson and Björck, 1973).
pub(crate) fn anderson_bjorck_factor(next: f64, last: f64) -> f64 {
    let factor = 1.0 - next / last;
    if factor > 0.0 { factor } else { 0.5 }
}
