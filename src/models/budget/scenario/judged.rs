//! Channels without data: what judges expect of them stands beside the fitted channels.
//!
//! A judged channel has the curve of the mean answers (Little 1970), above what comes with nothing. The judges take
//! turns in the draws of the fit, so that their spread is part of the doubt about the gain. Half as much again is the
//! most that they were asked about: beyond it the plan is told as an extrapolation.

use super::fitted::{FitForBudget, FittedChannel};
use crate::response::{Curve, JudgedResponse};
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Largest spend that judges are asked about, over today's, apart from unlimited money.
const ASKED: f64 = 1.5;

/// A judge's answers: the response of a period.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SpendJudge {
    /// With nothing.
    pub nothing: f64,
    /// With today's spend.
    pub same: f64,
    /// With half as much again.
    pub half_more: f64,
    /// With unlimited money.
    pub unlimited: f64,
}

/// A channel without data, and what judges expect of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct JudgedSpend {
    /// Its name, which no channel of the fit has.
    pub name: String,
    /// Today's spend per period.
    pub today: f64,
    /// One at least.
    pub judges: Vec<SpendJudge>,
}

/// What a judged channel of a plan is expected to bring, what comes with nothing left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct JudgedReturn {
    /// The channel.
    pub name: String,
    /// How many judges.
    pub judges: usize,
    /// Its planned spend.
    pub spend: f64,
    /// The response of the mean answers.
    pub response: f64,
    /// That of the least hopeful judge; none with one judge.
    pub low: Option<f64>,
    /// That of the most hopeful.
    pub high: Option<f64>,
}

impl JudgedSpend {
    /// The curve of the mean answers, and that of each judge.
    fn curves(&self) -> Result<(Curve, Vec<Curve>)> {
        let of = |error: Error| error.with("channel", &*self.name);
        if !(self.today > 0.0 && self.today.is_finite()) {
            return Err(of(Error::new(Code::OutOfRange).field("today").found(self.today.to_string())));
        }
        if self.judges.is_empty() {
            return Err(of(Error::new(Code::MissingInput).field("judges")));
        }
        let read = |judge: &SpendJudge| {
            let answers = [judge.nothing, judge.same, judge.half_more, judge.unlimited];
            if let Some(bad) = answers.iter().find(|answer| !answer.is_finite()) {
                return Err(of(Error::new(Code::NotANumber).field("judges").found(bad.to_string())));
            }
            JudgedResponse::of(answers).map_err(|(code, key)| of(Error::new(code).field(key)))
        };
        let all: Vec<JudgedResponse> = self.judges.iter().map(read).collect::<Result<_>>()?;
        let curve = |judged: &JudgedResponse| {
            judged.curve(self.today).ok_or_else(|| of(Error::new(Code::InvalidCurve).field("judges")))
        };
        Ok((curve(&JudgedResponse::mean(&all))?, all.iter().map(curve).collect::<Result<_>>()?))
    }

    /// As a fit would have it, with as many draws as its other channels.
    fn fitted(&self, draws: usize) -> Result<FittedChannel> {
        let (curve, judges) = self.curves()?;
        Ok(FittedChannel {
            name: self.name.clone(),
            curve: Some(curve),
            steers: true,
            reason: None,
            draws: judges.into_iter().cycle().take(draws).collect(),
            today: self.today,
            seen_max: ASKED * self.today,
            carry_over: 0.0,
        })
    }

    /// What it is expected to bring at a planned spend.
    pub(super) fn returns(&self, spend: f64) -> Result<JudgedReturn> {
        let (curve, judges) = self.curves()?;
        let ends = judges.iter().map(|judge| judge.value(spend));
        let several = judges.len() > 1;
        Ok(JudgedReturn {
            name: self.name.clone(),
            judges: judges.len(),
            spend,
            response: curve.value(spend),
            low: ends.clone().reduce(f64::min).filter(|_| several),
            high: ends.reduce(f64::max).filter(|_| several),
        })
    }
}

impl FitForBudget {
    /// The fit with judged channels after its own.
    pub(super) fn with_judged(&self, judged: &[JudgedSpend]) -> Result<Cow<'_, Self>> {
        if judged.is_empty() {
            return Ok(Cow::Borrowed(self));
        }
        let draws = self.channels.iter().map(|channel| channel.draws.len()).max().unwrap_or(0);
        let mut whole = self.clone();
        for channel in judged {
            if whole.channels.iter().any(|known| known.name == channel.name) {
                return Err(Error::new(Code::DuplicateName).field("name").found(&*channel.name));
            }
            whole.channels.push(channel.fitted(draws)?);
        }
        Ok(Cow::Owned(whole))
    }
}
