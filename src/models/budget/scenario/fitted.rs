//! What a reallocation takes from a fit, and which of its curves may move money.

use crate::Result;
use crate::response::{ChannelFit, ChannelReason, ChannelStatus, Curve, Fit, FitParts};
use crate::value::Date;

/// Errors that persist more than this are a drift.
const MOST_PERSISTING: f64 = 0.9;

/// What a reallocation needs from a fit. Spends are money per period.
///
/// From a [`Fit`], a channel moves money when it is identified, and also when only its saturation is not
/// (`saturation_not_identified`): its effect stands out of the noise, and within the spends seen, where the
/// defaults keep it, the slope is measured. In every other doubt (no effect told from chance, moving with another
/// channel or the baseline, an adstock as slow as a drift) it keeps today's spend.
#[derive(Debug, Clone, PartialEq)]
pub struct FitForBudget {
    /// One a channel.
    pub channels: Vec<FittedChannel>,
    /// Days from one period to the next.
    pub period_days: f64,
    /// Whether the response is money in the currency of the spend.
    pub outcome_is_money: bool,
    /// First day of the last period of the data.
    pub last_start: Option<Date>,
    /// Standard deviation of what the model leaves unexplained of a period's response, widened where it persists
    /// from one period to the next; none when the fit does not say.
    pub unexplained: Option<f64>,
}

/// A channel as fitted.
#[derive(Debug, Clone, PartialEq)]
pub struct FittedChannel {
    /// Its name.
    pub name: String,
    /// Response per period against a steady spend per period; none when it was refused, or when it is known by
    /// its draws: then their mean is its response.
    pub curve: Option<Curve>,
    /// Whether its effect is sure enough to move money without the user's word.
    pub steers: bool,
    /// Why there is no curve, or why it does not move money.
    pub reason: Option<ChannelReason>,
    /// Bootstrap curves, or those of posterior draws; none when refused. The same index is the same replicate in every channel.
    pub draws: Vec<Curve>,
    /// Today's spend.
    pub today: f64,
    /// Highest spend seen in a period.
    pub seen_max: f64,
    /// Adstock: the share of a period's effect left in the next, from 0 to below 1.
    pub carry_over: f64,
}

impl From<&Fit> for FitForBudget {
    fn from(fit: &Fit) -> Self {
        Self {
            channels: fit.channels.iter().map(Into::into).collect(),
            period_days: fit.period_days,
            outcome_is_money: fit.setup.outcome_is_money,
            last_start: fit.dates.last().copied(),
            unexplained: unexplained(fit.reading.residuals.usual, fit.reading.residuals.lag_one),
        }
    }
}

/// The standard deviation of errors that follow one another: what a mean of many of them varies by, times the root of
/// their number (a first-order autoregression).
fn unexplained(usual: f64, lag_one: f64) -> Option<f64> {
    let lag = lag_one.clamp(0.0, MOST_PERSISTING);
    Some(usual * ((1.0 + lag) / (1.0 - lag)).sqrt()).filter(|sd| *sd > 0.0 && sd.is_finite())
}

impl From<&ChannelFit> for FittedChannel {
    fn from(fit: &ChannelFit) -> Self {
        let found = fit.found();
        let reason = fit.reason();
        Self {
            name: fit.name.clone(),
            curve: found.and_then(|estimate| estimate.curve),
            steers: match fit.status() {
                ChannelStatus::Identified => true,
                ChannelStatus::Weak => reason == Some(ChannelReason::SaturationNotIdentified),
                ChannelStatus::Refused => false,
            },
            reason,
            draws: found.map(|estimate| estimate.draws.clone()).unwrap_or_default(),
            today: fit.today,
            seen_max: fit.seen.max,
            carry_over: found.map_or(0.0, |estimate| estimate.carry_over),
        }
    }
}

impl FitForBudget {
    /// Reads what is needed of a [`Fit`]'s JSON text.
    ///
    /// # Errors
    /// `invalid_document` when the text is not a fit.
    ///
    /// ```
    /// use levier::budget::FitForBudget;
    /// assert_eq!(FitForBudget::from_json("{}").unwrap_err().code().as_str(), "invalid_document");
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        let fit = FitParts::from_json(text)?;
        Ok(Self {
            channels: fit.channels.iter().map(Into::into).collect(),
            period_days: fit.period_days,
            outcome_is_money: fit.setup.outcome_is_money,
            last_start: fit.dates.last().copied(),
            unexplained: unexplained(fit.reading.residuals.usual, fit.reading.residuals.lag_one),
        })
    }
}
