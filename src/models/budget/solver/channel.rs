//! A channel as the search sees it.

use super::envelope::Envelope;
use crate::budget::channel_response::ChannelResponse;

/// A channel as the search sees it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SolverChannel {
    pub(crate) response: ChannelResponse,
    pub(crate) min: f64,
    pub(crate) max: f64,
    /// Least spend above zero; 0 where any is allowed.
    pub(crate) min_if_used: f64,
    /// Its group, by place.
    pub(crate) group: Option<usize>,
}

impl SolverChannel {
    pub(crate) fn envelope(&self, lo: f64, hi: f64) -> Option<Envelope> {
        Envelope::with_gap(&self.response, lo, hi, self.min_if_used)
    }

    /// Whether x is a spend between zero and the least that is allowed.
    pub(crate) fn is_in_gap(&self, x: f64) -> bool {
        x > 0.0 && x < self.min_if_used
    }
}
