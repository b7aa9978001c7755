//! What a reallocation takes from a fitted model, and which of its curves may steer money.

use crate::response::{ChannelFit, ChannelReason, ChannelStatus, Curve, ResponseFit};
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

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
    /// Whether the response is money in the currency of the spend.
    pub outcome_is_money: bool,
    /// First day of the last period of the data.
    pub last_start: Option<Date>,
}

/// A channel as fitted.
#[derive(Debug, Clone, PartialEq)]
pub struct FittedChannel {
    /// Its name.
    pub name: String,
    /// Response per period against a steady spend per period; none when it was refused, or when it is known by
    /// its draws: then their mean is its response.
    pub curve: Option<Curve>,
    /// Whether its effect is sure enough to steer money without the user's word.
    pub steers: bool,
    /// Why there is no curve, or why it does not steer: a code.
    pub reason: Option<String>,
    /// Bootstrap curves, or those of posterior draws; none when refused. The same index is the same replicate in every channel.
    pub draws: Vec<Curve>,
    /// Today's spend.
    pub today: f64,
    /// Highest spend seen in a period.
    pub seen_max: f64,
    /// Share of a period's effect left in the next, from 0 to below 1.
    pub carry_over: f64,
}

impl From<&ResponseFit> for FitForBudget {
    fn from(fit: &ResponseFit) -> Self {
        Self {
            channels: fit.channels.iter().map(Into::into).collect(),
            period_days: fit.period_days,
            outcome_is_money: fit.setup.outcome_is_money,
            last_start: fit.dates.last().copied(),
        }
    }
}

impl From<&ChannelFit> for FittedChannel {
    fn from(fit: &ChannelFit) -> Self {
        let verdict = (fit.status, fit.reason);
        let spends = (fit.today, fit.seen.max);
        Self::new(fit.name.clone(), verdict, fit.curve, fit.draws.clone(), spends, fit.carry_over)
    }
}

impl FittedChannel {
    fn new(
        name: String,
        (status, reason): (ChannelStatus, Option<ChannelReason>),
        curve: Option<Curve>,
        draws: Vec<Curve>,
        (today, seen_max): (f64, f64),
        carry_over: Option<f64>,
    ) -> Self {
        let steers = match status {
            ChannelStatus::Identified => true,
            ChannelStatus::Weak => reason == Some(ChannelReason::SaturationNotIdentified),
            ChannelStatus::Refused => false,
        };
        let refused = status == ChannelStatus::Refused;
        let curve = curve.filter(|_| !refused);
        let draws = if refused { Vec::new() } else { draws };
        let carry_over = carry_over.unwrap_or(0.0);
        Self { name, curve, steers, reason: reason.map(|r| code(&r)), draws, today, seen_max, carry_over }
    }
}

/// A code as it travels.
pub(crate) fn code<T: Serialize>(code: &T) -> String {
    serde_json::to_string(code).unwrap_or_default().trim_matches('"').to_owned()
}

/// What of a [`ResponseFit`]'s text a reallocation reads; the rest, mostly long lists, is passed over.
#[derive(Deserialize)]
struct SentFit {
    channels: Vec<SentChannel>,
    period_days: f64,
    setup: Option<SentSetup>,
    #[serde(default)]
    dates: Vec<Date>,
}

#[derive(Deserialize)]
struct SentSetup {
    outcome_is_money: bool,
}

#[derive(Deserialize)]
struct SentChannel {
    name: String,
    status: ChannelStatus,
    reason: Option<ChannelReason>,
    curve: Option<Curve>,
    draws: Vec<Curve>,
    today: f64,
    seen: SentSpend,
    carry_over: Option<f64>,
}

#[derive(Deserialize)]
struct SentSpend {
    max: f64,
}

impl FitForBudget {
    /// Reads what is needed of a [`ResponseFit`]'s JSON text.
    ///
    /// # Errors
    /// `invalid_document` when the text is not a fit.
    ///
    /// ```
    /// use levier::budget::FitForBudget;
    /// assert_eq!(FitForBudget::from_json("{}").unwrap_err().code().as_str(), "invalid_document");
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        let fit: SentFit = serde_json::from_str(text).map_err(|error| {
            Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
        })?;
        let channels = fit.channels.into_iter().map(|sent| {
            FittedChannel::new(
                sent.name,
                (sent.status, sent.reason),
                sent.curve,
                sent.draws,
                (sent.today, sent.seen.max),
                sent.carry_over,
            )
        });
        Ok(Self {
            channels: channels.collect(),
            period_days: fit.period_days,
            outcome_is_money: fit.setup.is_some_and(|setup| setup.outcome_is_money),
            last_start: fit.dates.last().copied(),
        })
    }
}
