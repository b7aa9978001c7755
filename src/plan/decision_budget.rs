//! Between the decision and the plan: an amount a channel and period becomes amounts by month of campaigns, and the
//! budgets of campaigns become a total per period.

use std::collections::BTreeMap;

use super::budget_spread::{BudgetSpreadInput, MonthAmount, budget_spread};
use super::channel_name::{channel_code, same_name};
use super::span::Span;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::{Date, Month};
use serde::{Deserialize, Serialize};

/// A campaign that may take an amount, or that gives one.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetedCampaign {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The code of its channel.
    pub channel: Option<String>,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// What it may spend, by month.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub months: BTreeMap<Month, f64>,
}

/// What a decision books on a channel.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BookedChannel {
    /// Its name in the file.
    pub channel: String,
    /// Per period, at least 0; any where the plan is asked.
    pub amount: f64,
}

/// A decision beside the campaigns of a plan.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DecidedBudget {
    /// The first day that is booked.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub first: Date,
    /// The days of a period, at least 1.
    pub period_days: u32,
    /// How many periods, at least 1.
    pub count: u32,
    /// The channels of the decision.
    pub channels: Vec<BookedChannel>,
    /// The campaigns of the plan.
    pub campaigns: Vec<BudgetedCampaign>,
}

/// A campaign with the amounts that it would then have.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OfferedCampaign {
    /// Its id.
    pub id: String,
    /// Its first day, the decision's where that is earlier.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day, the decision's where that is later.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// Every month that changes: what days outside the decision keep, and the decision's part.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub months: BTreeMap<Month, f64>,
}

/// A channel of the decision as the plan would hold it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OfferedChannel {
    /// Its name in the file.
    pub channel: String,
    /// The code of the plan's channel, where the name says one.
    pub code: Option<&'static str>,
    /// Over all periods.
    pub amount: f64,
    /// The same by month.
    pub months: Vec<MonthAmount>,
    /// The campaigns that could take it, the most fitting first.
    pub campaigns: Vec<OfferedCampaign>,
}

/// A decision as the plan would hold it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlannedDecision {
    /// The last day that is booked.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub last: Date,
    /// By channel, as they came.
    pub channels: Vec<OfferedChannel>,
}

/// What the plan holds of a decision's channels.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlannedTotal {
    /// The last day that is booked.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub last: Date,
    /// Over all periods, on the channels of the decision.
    pub amount: f64,
    /// The same per period.
    pub per_period: f64,
    /// What is planned on other channels.
    pub elsewhere: f64,
    /// The channels of the decision on which the plan has nothing.
    pub without: Vec<String>,
}

/// Spreads what a decision books over months, channel by channel, with the campaigns that could take it: those of
/// the channel's name, then those of its channel; among them those that run then, then those that end last.
///
/// # Errors
/// `out_of_range` for a period or a count of 0, or past the calendar; `negative_input`.
///
/// ```
/// use levier::plan::{DecidedBudget, plan_from_decision};
/// let asked: DecidedBudget = serde_json::from_value(serde_json::json!({
///     "first": "2026-10-19", "period_days": 7, "count": 4, "campaigns": [],
///     "channels": [{"channel": "Search", "amount": 2800}]})).unwrap();
/// let planned = plan_from_decision(&asked).unwrap();
/// assert_eq!(planned.last.to_string(), "2026-11-15");
/// let months: Vec<f64> = planned.channels[0].months.iter().map(|month| month.amount).collect();
/// assert_eq!(months, [5200.0, 6000.0]);
/// assert_eq!(planned.channels[0].code, Some("search"));
/// ```
pub fn plan_from_decision(asked: &DecidedBudget) -> Answered<PlannedDecision> {
    let window = window(asked)?;
    let channels = asked.channels.iter().map(|booked| {
        let amount = booked.amount * f64::from(asked.count);
        let (start, end) = (window.start, window.end);
        let months = budget_spread(&BudgetSpreadInput { total: amount, start, end })?.months;
        let fits = fitting(&booked.channel, &asked.campaigns, window);
        let campaigns = fits.into_iter().map(|campaign| offered(campaign, window, &months)).collect();
        let code = channel_code(&booked.channel);
        Ok(OfferedChannel { channel: booked.channel.clone(), code, amount, months, campaigns })
    });
    Ok(PlannedDecision { last: window.end, channels: channels.collect::<Answered<_>>()? })
}

/// What the campaigns of a decision's channels may spend in its periods. An amount of a month lies evenly on the
/// campaign's days in it.
///
/// # Errors
/// Those of [`plan_from_decision`].
pub fn decision_from_plan(asked: &DecidedBudget) -> Answered<PlannedTotal> {
    let window = window(asked)?;
    let (mut amount, mut elsewhere) = (0.0, 0.0);
    let mut found = vec![false; asked.channels.len()];
    for campaign in &asked.campaigns {
        let inside: f64 = campaign
            .months
            .iter()
            .map(|(month, amount)| amount * inside_share(campaign, *month, window))
            .sum();
        let at = asked.channels.iter().position(|booked| fits(&booked.channel, campaign));
        match at.filter(|_| inside > 0.0) {
            Some(at) => {
                found[at] = true;
                amount += inside;
            }
            None => elsewhere += inside,
        }
    }
    let without = asked.channels.iter().zip(found).filter(|(_, found)| !found);
    Ok(PlannedTotal {
        last: window.end,
        amount,
        per_period: (100.0 * amount / f64::from(asked.count)).round() / 100.0,
        elsewhere,
        without: without.map(|(booked, _)| booked.channel.clone()).collect(),
    })
}

fn window(asked: &DecidedBudget) -> Answered<Span> {
    let days = i64::from(asked.period_days) * i64::from(asked.count);
    let last = (days > 0).then(|| asked.first.plus_days(days - 1)).flatten();
    let last = last.ok_or_else(|| Refused::new(Code::OutOfRange).field("count"))?;
    Ok(Span::of(asked.first, last))
}

fn fits(channel: &str, campaign: &BudgetedCampaign) -> bool {
    let code = channel_code(channel);
    same_name(channel, &campaign.title) || (code.is_some() && code == campaign.channel.as_deref())
}

fn fitting<'a>(channel: &str, campaigns: &'a [BudgetedCampaign], window: Span) -> Vec<&'a BudgetedCampaign> {
    let mut found: Vec<&BudgetedCampaign> = campaigns.iter().filter(|one| fits(channel, one)).collect();
    let runs = |one: &BudgetedCampaign| Span::of(one.start, one.end).common(window).is_some();
    found.sort_by_key(|one| (!same_name(channel, &one.title), !runs(one), std::cmp::Reverse(one.end)));
    found
}

fn offered(campaign: &BudgetedCampaign, window: Span, months: &[MonthAmount]) -> OfferedCampaign {
    let amount = |part: &MonthAmount| {
        let had = campaign.months.get(&part.month).copied().unwrap_or(0.0);
        let kept = had * (1.0 - inside_share(campaign, part.month, window));
        (part.month, ((kept + part.amount) * 100.0).round() / 100.0)
    };
    OfferedCampaign {
        id: campaign.id.clone(),
        start: campaign.start.min(window.start),
        end: campaign.end.max(window.end),
        months: months.iter().map(amount).collect(),
    }
}

/// The share of a campaign's days in a month that lie in a window; of the month's days where it has none.
fn inside_share(campaign: &BudgetedCampaign, month: Month, window: Span) -> f64 {
    let whole = Span::of(month.first(), month.last());
    let own = Span::of(campaign.start, campaign.end).common(whole).unwrap_or(whole);
    let inside = own.common(window).map_or(0, Span::days);
    inside as f64 / own.days() as f64
}
