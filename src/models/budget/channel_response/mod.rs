//! The response of a channel: one curve, or the mean of many.

pub(super) mod mean;

use super::channel_response::mean::Mean;
use crate::response::{Curve, PreparedCurve};
use std::rc::Rc;

/// Response against spend.
#[derive(Debug, Clone)]
pub(crate) enum ChannelResponse {
    /// A curve, whose envelope and inverse slope have closed forms or nearly.
    Curve(PreparedCurve),
    /// The mean of draws, known by its values and slopes at evaluation points.
    Mean(Rc<Mean>),
}

impl From<Curve> for ChannelResponse {
    fn from(curve: Curve) -> Self {
        Self::Curve(PreparedCurve::new(curve))
    }
}

/// Two means are equal only when they are the same object.
impl PartialEq for ChannelResponse {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Curve(a), Self::Curve(b)) => a == b,
            (Self::Mean(a), Self::Mean(b)) => Rc::ptr_eq(a, b),
            _ => false,
        }
    }
}

impl ChannelResponse {
    pub(crate) fn value(&self, x: f64) -> f64 {
        match self {
            Self::Curve(curve) => curve.curve().value(x),
            Self::Mean(mean) => mean.at(x).0,
        }
    }

    /// Slope at x; may be infinite at 0.
    pub(crate) fn derivative(&self, x: f64) -> f64 {
        match self {
            Self::Curve(curve) => curve.curve().derivative(x),
            Self::Mean(mean) => mean.at(x).1,
        }
    }

    /// A spend from which it is concave. For a mean, the last one at which any draw turns.
    pub(crate) fn concave_from(&self) -> f64 {
        match self {
            Self::Curve(curve) => curve.concave_from(),
            Self::Mean(mean) => mean.concave_from(),
        }
    }

    pub(crate) fn is_concave_from(&self, x: f64) -> bool {
        x >= self.concave_from()
    }

    /// Where it turns from convex to concave; for a mean, the evaluation point with the largest slope.
    pub(crate) fn inflection(&self) -> f64 {
        match self {
            Self::Curve(curve) => curve.concave_from(),
            Self::Mean(mean) => mean.steepest_at(),
        }
    }

    /// The smallest spend from `x` down to `floor` (where it is concave) with slopes of at most `price` from there
    /// to x; x itself when there is none.
    pub(crate) fn least_spend_with_slope(&self, price: f64, x: f64, floor: f64) -> f64 {
        match self {
            Self::Curve(curve) => curve.curve().inverse_derivative(price).max(floor).min(x),
            Self::Mean(mean) => {
                let (mut steep, mut flat) = (floor.max(mean.concave_from()).min(x), x);
                if mean.evaluate(steep).1 <= price {
                    return steep;
                }
                if mean.evaluate(x).1 > price {
                    return x;
                }
                for _ in 0..60 {
                    let middle = f64::midpoint(steep, flat);
                    if mean.evaluate(middle).1 <= price { flat = middle } else { steep = middle }
                }
                flat
            }
        }
    }
}
