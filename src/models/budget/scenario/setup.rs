//! What the user says about the budget: the goal, the total, channels, groups, how far things may move, over
//! how many periods. Every field has a default: with none given, the question is how best to spend today's total.

use super::booking::setup::Booking;
use super::fitted::FitForBudget;
use super::goal::{BudgetGoal, GoalKind};
use super::judged::JudgedSpend;
use crate::budget::problem::{BudgetConstraint, amount};
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the user says about one channel.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ChannelBounds {
    /// The channel.
    pub name: String,
    /// Least spend; none: the default.
    pub min: Option<f64>,
    /// Largest spend; none: the default.
    pub max: Option<f64>,
    /// Keeps today's spend, whatever the bounds.
    pub locked: bool,
    /// Least spend if there is any: nothing, or at least this.
    #[serde(default)]
    pub min_if_used: Option<f64>,
}

/// In what the limits of a group are said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LimitUnit {
    /// Money a period.
    #[default]
    Money,
    /// A fraction of the budget (of the ceiling, when there is one).
    Share,
}

/// What the user says about several channels together; channels without a curve count with the spend they keep.
///
/// ```
/// use levier::budget::{GroupBounds, LimitUnit};
/// let text = r#"{"name": "online", "channels": ["search", "social"], "max": 0.6, "unit": "share"}"#;
/// let group: GroupBounds = serde_json::from_str(text).unwrap();
/// assert_eq!((group.max, group.unit), (Some(0.6), LimitUnit::Share));
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct GroupBounds {
    /// The group's name, unique.
    pub name: String,
    /// Its channels; a channel is in one group at most.
    pub channels: Vec<String>,
    /// Least sum.
    pub min: Option<f64>,
    /// Largest sum.
    pub max: Option<f64>,
    /// In what both are said.
    pub unit: LimitUnit,
}

/// How a plan over several periods is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// One sum for all periods, spent when it does most.
    #[default]
    Free,
    /// The same total in each period.
    Even,
}

/// A plan over several periods.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PeriodSetup {
    /// How many periods, 1 to 104.
    pub count: u32,
    /// Spend over all of them; none: the total per period, as many times.
    pub total: Option<f64>,
    /// How it is paid.
    pub pace: Pace,
}

/// What the user says about the budget.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetSetup {
    /// Spend per period over all channels, those without a curve and the judged ones included; none: today's.
    pub total: Option<f64>,
    /// `eq` or `le` for the most response; `le` or `none` for the goals that find the total.
    pub constraint: BudgetConstraint,
    /// Channels absent from it have the defaults.
    pub channels: Vec<ChannelBounds>,
    /// What is looked for.
    #[serde(default)]
    pub goal: BudgetGoal,
    /// Limits on several channels together.
    #[serde(default)]
    pub groups: Vec<GroupBounds>,
    /// How far a channel without bounds of its own may move from today's spend, as a fraction of it.
    #[serde(default)]
    pub change_limit: Option<f64>,
    /// Over how many periods; none: a steady spend, without end.
    #[serde(default)]
    pub periods: Option<PeriodSetup>,
    /// In what amounts, from which day and for how long it is booked; none: as usual.
    #[serde(default)]
    pub booking: Option<Booking>,
    /// Channels without data, whose curves come from judgement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judged: Vec<JudgedSpend>,
}

impl Default for BudgetSetup {
    /// Today's total, spent in full for the most response.
    fn default() -> Self {
        Self {
            total: None,
            constraint: BudgetConstraint::Eq,
            channels: Vec::new(),
            goal: BudgetGoal::default(),
            groups: Vec::new(),
            change_limit: None,
            periods: None,
            booking: None,
            judged: Vec::new(),
        }
    }
}

impl BudgetSetup {
    /// Whether the total is the user's to give, not the goal's to find.
    ///
    /// ```
    /// use levier::budget::{BudgetConstraint, BudgetSetup};
    /// assert!(BudgetSetup::default().has_total());
    /// assert!(!BudgetSetup { constraint: BudgetConstraint::None, ..BudgetSetup::default() }.has_total());
    /// ```
    #[must_use]
    pub fn has_total(&self) -> bool {
        self.constraint != BudgetConstraint::None
    }

    /// Refuses what names a channel twice or one that the fit lacks, and limits that are no amounts.
    pub(crate) fn check(&self, fit: &FitForBudget) -> Result<()> {
        let finds = self.goal.kind != GoalKind::MaxResponse;
        let never = if finds { BudgetConstraint::Eq } else { BudgetConstraint::None };
        if self.constraint == never {
            return Err(Error::new(Code::UnsupportedProblem).field("constraint"));
        }
        if let Some(limit) = self.change_limit {
            amount("change_limit", limit)?;
        }
        let known = |name: &String, field: &'static str| {
            let known = fit.channels.iter().any(|c| c.name == *name);
            if known { Ok(()) } else { Err(Error::new(Code::UnknownId).field(field).found(&**name)) }
        };
        let mut named = BTreeSet::new();
        for bounds in &self.channels {
            known(&bounds.name, "channels")?;
            if !named.insert(&bounds.name) {
                return Err(Error::new(Code::DuplicateName).field("name").found(&*bounds.name));
            }
            bounds.check().map_err(|error| error.with("channel", &*bounds.name))?;
        }
        let (mut groups, mut grouped) = (BTreeSet::new(), BTreeSet::new());
        for group in &self.groups {
            if !groups.insert(&group.name) {
                return Err(Error::new(Code::DuplicateName).field("group").found(&*group.name));
            }
            let of_group = |error: Error| error.with("group", &*group.name);
            group.check(self).map_err(of_group)?;
            for channel in &group.channels {
                known(channel, "channels").map_err(of_group)?;
                if !grouped.insert(channel) {
                    let error = Error::new(Code::OverlappingGroups).field("channels").found(&**channel);
                    return Err(of_group(error));
                }
            }
        }
        Ok(())
    }
}

impl ChannelBounds {
    fn check(&self) -> Result<()> {
        for (field, value) in [("min", self.min), ("max", self.max), ("min_if_used", self.min_if_used)] {
            if let Some(value) = value {
                amount(field, value)?;
            }
        }
        // The least spend when used must leave room below the maximum, or the channel could only be left out.
        let (Some(used), Some(max)) = (self.min_if_used, self.max) else { return Ok(()) };
        if used > max && !self.locked {
            return Err(Error::new(Code::InvalidBounds)
                .field("min_if_used")
                .with("min", used)
                .with("max", max));
        }
        Ok(())
    }
}

impl GroupBounds {
    fn check(&self, setup: &BudgetSetup) -> Result<()> {
        for (field, value) in [("min", self.min), ("max", self.max)] {
            let Some(value) = value else { continue };
            amount(field, value)?;
            if self.unit == LimitUnit::Share {
                if value > 1.0 {
                    return Err(Error::new(Code::RateOutOfRange).field(field).found(value.to_string()));
                }
                // A share of a total that is still to be found is not a sum that can be held to.
                if !setup.has_total() {
                    return Err(Error::new(Code::MissingInput).field("total"));
                }
            }
        }
        match (self.min, self.max) {
            (Some(min), Some(max)) if min > max => {
                Err(Error::new(Code::InvalidBounds).field("min").with("min", min).with("max", max))
            }
            _ => Ok(()),
        }
    }

    /// The limits in money, of a budget of `total`.
    pub(crate) fn in_money(&self, total: f64) -> (Option<f64>, Option<f64>) {
        let money = |limit: f64| if self.unit == LimitUnit::Share { limit * total } else { limit };
        (self.min.map(money), self.max.map(money))
    }
}
