//! A channel of a judged budget: the curve of its judges, or one that was fitted to data.

use super::adbudg::JudgeAnswers;
use super::input::or_default;
use crate::answer::{Answered, Refused};
use crate::budget::BudgetChannel;
use crate::error::Code;
use crate::numeric::{quantile, sort_ascending};
use crate::response::{Curve, JudgedResponse};
use serde::{Deserialize, Serialize};

/// A channel and the response expected of it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct JudgedChannel {
    /// Name.
    pub id: String,
    /// Today's spend.
    pub spend: Option<f64>,
    /// The response at four levels of spend.
    #[serde(flatten)]
    pub answers: JudgeAnswers,
    /// The answers of further judges: the curve is that of the mean answers, their spread its doubt.
    #[serde(default, deserialize_with = "or_default")]
    pub others: Vec<JudgeAnswers>,
    /// Least spend, 0 unless given.
    pub min: Option<f64>,
    /// Largest spend; without bound unless given.
    pub max: Option<f64>,
}

/// A channel whose curve was fitted to data.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FittedCurve {
    /// Name.
    pub id: String,
    /// Today's spend.
    pub spend: f64,
    /// The response to a steady spend; without it, the mean of the draws.
    pub curve: Option<Curve>,
    /// The same by bootstrap or posterior draw.
    #[serde(default, deserialize_with = "or_default")]
    pub draws: Vec<Curve>,
    /// Least spend, 0 unless given.
    pub min: Option<f64>,
    /// Largest spend; without bound unless given.
    pub max: Option<f64>,
}

/// What a channel of the plan gets and is expected to bring, what it brings with nothing included.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlannedResponse {
    /// Name.
    pub id: String,
    /// Whether its curve comes from judgement.
    pub judged: bool,
    /// Its spend.
    pub spend: f64,
    /// Its response.
    pub response: f64,
    /// The least of its judges, or the 5 % quantile of its draws; `None` with one judge or without draws.
    pub low: Option<f64>,
    /// The greatest of its judges, or the 95 % quantile of its draws.
    pub high: Option<f64>,
    /// Its response at today's spend.
    pub today: f64,
}

/// A channel ready for the allocator.
#[derive(Debug, Clone)]
pub(super) struct ReadyChannel {
    pub(super) id: String,
    pub(super) spend: f64,
    pub(super) min: f64,
    pub(super) max: Option<f64>,
    /// Response with nothing; a fitted curve has none of its own.
    pub(super) base: f64,
    /// None: the mean of the draws.
    curve: Option<Curve>,
    /// The most that it can bring above its base; `None` for a fitted curve.
    pub(super) most: Option<f64>,
    /// Each judge's base and curve.
    judges: Vec<(f64, Curve)>,
    draws: Vec<Curve>,
}

impl ReadyChannel {
    pub(super) fn judged(channel: &JudgedChannel) -> Answered<Self> {
        let refuse = |code: Code| Refused::new(code).field(&channel.id);
        let spend = channel.spend.ok_or_else(|| refuse(Code::MissingInput).found("spend"))?;
        if spend <= 0.0 {
            return Err(refuse(Code::OutOfRange).found("spend"));
        }
        let read = |answers: &JudgeAnswers| answers.relative(&channel.id);
        let all: Vec<JudgedResponse> =
            std::iter::once(&channel.answers).chain(&channel.others).map(read).collect::<Answered<_>>()?;
        let curve = |judged: &JudgedResponse| -> Answered<(f64, Curve)> {
            let curve = judged.curve(spend).ok_or_else(|| refuse(Code::InvalidCurve))?;
            Ok((judged.base(), curve))
        };
        let mean = JudgedResponse::mean(&all);
        let (base, own) = curve(&mean)?;
        Ok(Self {
            id: channel.id.clone(),
            spend,
            min: channel.min.unwrap_or(0.0),
            max: channel.max,
            base,
            curve: Some(own),
            most: Some(mean.most()),
            judges: all.iter().map(curve).collect::<Answered<_>>()?,
            draws: Vec::new(),
        })
    }

    /// A fitted one; refused without a curve and without draws.
    pub(super) fn fitted(channel: &FittedCurve) -> Answered<Self> {
        if channel.curve.is_none() && channel.draws.is_empty() {
            return Err(Refused::new(Code::MissingInput).field(&channel.id).found("curve"));
        }
        Ok(Self {
            id: channel.id.clone(),
            spend: channel.spend,
            min: channel.min.unwrap_or(0.0),
            max: channel.max,
            base: 0.0,
            curve: channel.curve,
            most: None,
            judges: Vec::new(),
            draws: channel.draws.clone(),
        })
    }

    /// As the allocator takes it.
    pub(super) fn in_budget(&self, max: f64) -> BudgetChannel {
        match &self.curve {
            Some(curve) => BudgetChannel::new(&self.id, curve, self.spend, self.min, max),
            None => BudgetChannel::of_draws(&self.id, self.draws.clone(), self.spend, self.min, max),
        }
    }

    /// Its response, what comes with nothing included.
    fn response(&self, spend: f64) -> f64 {
        let mean =
            || self.draws.iter().map(|draw| draw.value(spend)).sum::<f64>() / self.draws.len().max(1) as f64;
        self.base + self.curve.map_or_else(mean, |curve| curve.value(spend))
    }

    /// Its part of a plan.
    pub(super) fn planned(&self, spend: f64) -> PlannedResponse {
        let mut seen: Vec<f64> = self.judges.iter().map(|(base, curve)| base + curve.value(spend)).collect();
        seen.extend(self.draws.iter().map(|draw| draw.value(spend)));
        sort_ascending(&mut seen);
        let end = |p: f64| {
            let p = if self.draws.is_empty() { p.round() } else { p };
            (seen.len() > 1).then(|| quantile(&seen, p))
        };
        PlannedResponse {
            id: self.id.clone(),
            judged: !self.judges.is_empty(),
            spend,
            response: self.response(spend),
            low: end(0.05),
            high: end(0.95),
            today: self.response(self.spend),
        }
    }
}
