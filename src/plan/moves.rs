//! What can be done about a gap: the moves that the figures of a plan allow, each with what it would cost and bring.
//!
//! A campaign's unit cost is what it has spent over what it has brought. Its interval takes the results for a Poisson
//! count (Byar's limits; Breslow and Day 1987). What money moved would bring is told at that average cost, which is
//! the most it can bring where returns fall.

use super::gap::{GapAim, GapCampaign, Move, MoveKind, Moves, MovesInput, UnitCost};
use super::span::Span;
use crate::stats::normal_quantile;
use crate::value::Date;

/// The share of intervals that hold the truth.
const CONFIDENCE: f64 = 0.9;
/// The share of differences of the size seen that a test would find.
const POWER: f64 = 0.8;
/// A unit cost surely above this many times the planned one is worth stopping.
const FAR: f64 = 1.5;
/// What a move brought is looked at after as many days, where nothing else says when.
const REVIEW: i64 = 28;
/// A test that would take longer, in days, is not offered.
const LONGEST_TEST: f64 = 365.0;

/// The moves that each gap allows.
///
/// A target that is behind: what is left of the dearest campaign that serves it goes to the cheapest, and the cheapest
/// runs longer. A target that is ahead: the dearest campaign can stop as far as the lead goes. A campaign that is
/// surely dearer than planned: other words, or an end. Two campaigns whose costs cannot be told apart: a test, whose
/// size is Schoenfeld's (1981) for the ratio seen.
///
/// ```
/// use levier::plan::{MovesInput, MoveKind, moves};
/// let campaign = |id: &str, spent: f64, obtained: f64| serde_json::json!({"id": id, "objective": "o1",
///     "kpi": "conversions", "start": "2026-09-01", "end": "2026-10-31", "plan": 6000, "expected": 400,
///     "obtained": obtained, "months": [{"month": "2026-10", "forecast": spent + 2000.0, "actual": spent}]});
/// let input: MovesInput = serde_json::from_value(serde_json::json!({"as_of": "2026-10-10",
///     "aims": [{"id": "o1", "objective": "o1", "kpi": "conversions", "target": 900, "point": 700, "side": -1,
///               "deadline": "2026-12-31"}],
///     "campaigns": [campaign("dear", 4000.0, 100.0), campaign("cheap", 4000.0, 300.0)]})).unwrap();
/// let found = moves(&input).moves;
/// assert_eq!((found[0].kind, found[0].campaign.as_str(), found[0].amount), (MoveKind::Reallocate, "dear", 2000.0));
/// // 2,000 at 13.33 a result instead of 40.
/// assert!((found[0].results - 100.0).abs() < 1e-9 && found[0].sure);
/// ```
pub fn moves(input: &MovesInput) -> Moves {
    let mut moves = Vec::new();
    for aim in &input.aims {
        about_aim(input, aim, &mut moves);
    }
    for campaign in &input.campaigns {
        about_campaign(input, campaign, &mut moves);
    }
    let costs = input.campaigns.iter().filter_map(cost).collect();
    Moves { moves, costs }
}

/// What a unit of money brings: results over money, with the interval.
#[derive(Clone, Copy)]
struct Yield {
    mean: f64,
    low: f64,
    high: f64,
}

impl Yield {
    fn of(campaign: &GapCampaign) -> Option<Self> {
        if campaign.spent() <= 0.0 || campaign.obtained < 0.0 {
            return None;
        }
        let z = normal_quantile(f64::midpoint(1.0, CONFIDENCE))?;
        let limit = |count: f64, z: f64| {
            count * (1.0 - 1.0 / (9.0 * count) + z / (3.0 * count.sqrt())).max(0.0).powi(3)
        };
        let low = if campaign.obtained == 0.0 { 0.0 } else { limit(campaign.obtained, -z) };
        let (spent, high) = (campaign.spent(), limit(campaign.obtained + 1.0, z));
        Some(Self { mean: campaign.obtained / spent, low: low / spent, high: high / spent })
    }

    fn unit(self) -> Option<f64> {
        (self.mean > 0.0).then(|| 1.0 / self.mean)
    }
}

fn cost(campaign: &GapCampaign) -> Option<UnitCost> {
    let own = Yield::of(campaign)?;
    let high = (own.low > 0.0).then(|| 1.0 / own.low);
    Some(UnitCost { campaign: campaign.id.clone(), unit: own.unit(), low: 1.0 / own.high, high })
}

/// What an amount brings more in one campaign than in another, with an interval: the doubts add as squares.
fn difference(amount: f64, from: Yield, to: Yield) -> (f64, f64, f64) {
    let mean = to.mean - from.mean;
    let below = (to.mean - to.low).hypot(from.high - from.mean);
    let above = (to.high - to.mean).hypot(from.mean - from.low);
    (amount * mean, amount * (mean - below), amount * (mean + above))
}

/// A campaign whose costs are known.
#[derive(Clone, Copy)]
struct Known<'a> {
    campaign: &'a GapCampaign,
    brings: Yield,
    /// Still to spend.
    left: f64,
}

impl<'a> Known<'a> {
    fn of(campaign: &'a GapCampaign, as_of: Date) -> Option<Self> {
        Some(Self { campaign, brings: Yield::of(campaign)?, left: campaign.left(as_of) })
    }

    fn runs(&self, as_of: Date) -> bool {
        self.campaign.end > as_of
    }
}

fn about_aim(input: &MovesInput, aim: &GapAim, moves: &mut Vec<Move>) {
    let as_of = input.as_of;
    let serves = |campaign: &&GapCampaign| {
        campaign.kpi == aim.kpi && campaign.objective.as_ref().is_none_or(|id| *id == aim.objective)
    };
    let mut known: Vec<Known> =
        input.campaigns.iter().filter(serves).filter_map(|campaign| Known::of(campaign, as_of)).collect();
    known.sort_by(|a, b| b.brings.mean.total_cmp(&a.brings.mean));
    let Some(best) = known.first() else { return };
    let worst = known.iter().rev().find(|one| one.left > 0.0);
    let short = aim.target - aim.point;
    if aim.side < 0 {
        if let Some(worst) = worst.filter(|worst| worst.campaign.id != best.campaign.id && best.runs(as_of)) {
            moves.push(reallocate(&aim.id, *worst, *best, as_of));
        }
        moves.extend(extend(aim, short, *best, as_of));
    } else if let Some(worst) = worst.filter(|_| aim.side > 0 && short < 0.0) {
        let mean = worst.brings.mean;
        let amount = if mean > 0.0 { worst.left.min(-short / mean) } else { worst.left };
        moves.push(stop(&aim.id, *worst, amount, None, as_of));
    }
}

fn about_campaign(input: &MovesInput, campaign: &GapCampaign, moves: &mut Vec<Move>) {
    let as_of = input.as_of;
    let Some(own) = Known::of(campaign, as_of).filter(|own| own.left > 0.0) else { return };
    let planned = campaign.plan.zip(campaign.expected);
    let planned = planned.filter(|(plan, expected)| *plan > 0.0 && *expected > 0.0);
    let planned = planned.map(|(plan, expected)| expected / plan);
    if let Some(planned) = planned.filter(|planned| own.brings.high < *planned) {
        moves.push(change_message(own, planned, as_of));
        if own.brings.high * FAR < planned {
            moves.push(stop(&campaign.id, own, own.left, Some(1.0 / planned), as_of));
        }
    }
    let others = input.campaigns.iter().filter(|other| other.id != campaign.id && other.kpi == campaign.kpi);
    let better = others
        .filter_map(|other| Known::of(other, as_of))
        .filter(|other| other.runs(as_of) && other.brings.mean > own.brings.mean)
        .max_by(|a, b| a.brings.mean.total_cmp(&b.brings.mean));
    let Some(better) = better else { return };
    let moved = reallocate(&campaign.id, own, better, as_of);
    if moved.sure {
        moves.push(moved);
    } else {
        moves.extend(test(own, better, as_of));
    }
}

fn reallocate(about: &str, from: Known, to: Known, as_of: Date) -> Move {
    let (results, low, high) = difference(from.left, from.brings, to.brings);
    let more = tomorrow(as_of).and_then(|start| to.campaign.with_more(from.left, start, to.campaign.end));
    Move {
        to: Some(to.campaign.id.clone()),
        amount: from.left,
        results,
        low,
        high,
        unit: from.brings.unit(),
        other_unit: to.brings.unit(),
        sure: low > 0.0,
        budgets: std::iter::once(from.campaign.without(1.0, as_of)).chain(more).collect(),
        review: as_of.plus_days(REVIEW),
        ..Move::of(about, MoveKind::Reallocate, from.campaign)
    }
}

fn change_message(own: Known, planned: f64, as_of: Date) -> Move {
    Move {
        amount: own.left,
        results: own.left * (planned - own.brings.mean),
        low: own.left * (planned - own.brings.high),
        high: own.left * (planned - own.brings.low),
        unit: own.brings.unit(),
        other_unit: Some(1.0 / planned),
        sure: true,
        review: as_of.plus_days(REVIEW),
        ..Move::of(&own.campaign.id, MoveKind::ChangeMessage, own.campaign)
    }
}

fn stop(about: &str, one: Known, amount: f64, planned: Option<f64>, as_of: Date) -> Move {
    Move {
        amount,
        results: -amount * one.brings.mean,
        low: -amount * one.brings.high,
        high: -amount * one.brings.low,
        unit: one.brings.unit(),
        other_unit: planned,
        sure: true,
        budgets: vec![one.campaign.without(amount / one.left, as_of)],
        review: as_of.plus_days(REVIEW),
        ..Move::of(about, MoveKind::Stop, one.campaign)
    }
}

/// How long a campaign would run on at its pace to make up what is missing, never past the deadline.
fn extend(aim: &GapAim, short: f64, best: Known, as_of: Date) -> Option<Move> {
    let campaign = best.campaign;
    let so_far = days_so_far(campaign, as_of);
    let (a_day, spent_a_day) = (campaign.obtained / so_far, campaign.spent() / so_far);
    if so_far <= 0.0 || a_day <= 0.0 || short <= 0.0 {
        return None;
    }
    let begin = campaign.end.max(as_of);
    let days = ((short / a_day).ceil() as i64).min(begin.days_until(aim.deadline));
    let end = begin.plus_days(days).filter(|_| days > 0)?;
    let amount = spent_a_day * days as f64;
    Some(Move {
        amount,
        results: amount * best.brings.mean,
        low: amount * best.brings.low,
        high: amount * best.brings.high,
        unit: best.brings.unit(),
        days: Some(days),
        end: Some(end),
        sure: best.brings.low > 0.0,
        budgets: vec![campaign.with_more(amount, tomorrow(begin)?, end)?],
        review: Some(end),
        ..Move::of(&aim.id, MoveKind::Extend, campaign)
    })
}

/// Both run side by side with the same money: how long until a ratio as large as the one seen would show.
fn test(own: Known, better: Known, as_of: Date) -> Option<Move> {
    let ratio = better.brings.mean / own.brings.mean;
    let size = normal_quantile(f64::midpoint(1.0, CONFIDENCE))? + normal_quantile(POWER)?;
    let events = 4.0 * size * size / ratio.ln().powi(2);
    let a_day = |one: Known| one.campaign.obtained / days_so_far(one.campaign, as_of);
    let days = (events / (a_day(own) + a_day(better))).ceil();
    if own.brings.mean <= 0.0 || !(1.0..=LONGEST_TEST).contains(&days) {
        return None;
    }
    let end = as_of.plus_days(days as i64);
    Some(Move {
        to: Some(better.campaign.id.clone()),
        results: events.ceil(),
        low: events.ceil(),
        high: events.ceil(),
        unit: own.brings.unit(),
        other_unit: better.brings.unit(),
        days: Some(days as i64),
        end,
        review: end,
        ..Move::of(&own.campaign.id, MoveKind::Test, own.campaign)
    })
}

fn days_so_far(campaign: &GapCampaign, as_of: Date) -> f64 {
    Span::of(campaign.start, campaign.end.min(as_of)).days() as f64
}

fn tomorrow(day: Date) -> Option<Date> {
    day.plus_days(1)
}
