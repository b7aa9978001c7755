//! What a reallocation takes from a fitted model, and which of its curves may steer money.

use crate::response::{ChannelFit, ChannelReason, ChannelStatus, Curve, ResponseFit};

/// What a reallocation needs from a fit. Spends are money per period.
///
/// From a [`ResponseFit`], a channel steers money when it is identified, and also when only its bend is
/// not (`saturation_not_identified`): its effect stands out of the noise, and within the spends seen,
/// where the defaults keep it, the slope is measured. In every other doubt (no effect told from chance,
/// moving with another channel or the baseline, a carry-over as slow as a drift) it does not.
#[derive(Debug, Clone, PartialEq)]
pub struct FitForBudget {
    /// One a channel.
    pub channels: Vec<FittedChannel>,
    /// Days from one period to the next.
    pub period_days: f64,
}

/// A channel as fitted.
#[derive(Debug, Clone, PartialEq)]
pub struct FittedChannel {
    /// Its name.
    pub name: String,
    /// Response per period against a steady spend per period; none when it was refused.
    pub curve: Option<Curve>,
    /// Whether its effect is sure enough to steer money without the user's word.
    pub steers: bool,
    /// Why there is no curve, or why it does not steer: a code.
    pub reason: Option<String>,
    /// Bootstrap curves; the same index is the same replicate in every channel.
    pub draws: Vec<Curve>,
    /// Today's spend.
    pub today: f64,
    /// Highest spend seen in a period.
    pub seen_max: f64,
}

impl From<&ResponseFit> for FitForBudget {
    fn from(fit: &ResponseFit) -> Self {
        Self { channels: fit.channels.iter().map(Into::into).collect(), period_days: fit.period_days }
    }
}

impl From<&ChannelFit> for FittedChannel {
    fn from(fit: &ChannelFit) -> Self {
        let steers = match fit.status {
            ChannelStatus::Identified => true,
            ChannelStatus::Weak => fit.reason == Some(ChannelReason::SaturationNotIdentified),
            ChannelStatus::Refused => false,
        };
        Self {
            name: fit.name.clone(),
            curve: fit.curve.filter(|_| fit.status != ChannelStatus::Refused),
            steers,
            reason: fit.reason.and_then(code),
            draws: fit.draws.clone(),
            today: fit.today,
            seen_max: fit.seen.max,
        }
    }
}

/// The reason as it travels.
fn code(reason: ChannelReason) -> Option<String> {
    serde_json::to_value(reason).ok()?.as_str().map(str::to_owned)
}
