//! What a move does to the budgets of campaigns, month by month, to the cent.

use super::budget_spread::{BudgetSpreadInput, budget_spread};
use super::gap::{BudgetChange, GapCampaign, GapMonth};
use crate::value::{Date, Month};

impl GapCampaign {
    /// Spent so far.
    pub(super) fn spent(&self) -> f64 {
        self.months.iter().filter_map(|month| month.actual).sum()
    }

    /// Still to spend.
    pub(super) fn left(&self, as_of: Date) -> f64 {
        self.months.iter().map(|month| month.left(as_of)).sum()
    }

    /// The budget when a share of what is left is not spent.
    pub(super) fn without(&self, share: f64, as_of: Date) -> BudgetChange {
        let open = self.months.iter().filter(|month| month.left(as_of) > 0.0);
        let kept = |month: &GapMonth| {
            (month.month, cents(month.actual.unwrap_or(0.0) + (1.0 - share) * month.left(as_of)))
        };
        BudgetChange { campaign: self.id.clone(), months: open.map(kept).collect() }
    }

    /// The budget with an amount more, spread over some days; none when there are no days.
    pub(super) fn with_more(&self, amount: f64, start: Date, end: Date) -> Option<BudgetChange> {
        let parts = budget_spread(&BudgetSpreadInput { total: amount, start, end }).ok()?.months;
        let had = |month: Month| {
            let known = self.months.iter().find(|known| known.month == month);
            known.and_then(|known| known.forecast.or(known.actual)).unwrap_or(0.0)
        };
        let months = parts.iter().map(|part| (part.month, cents(had(part.month) + part.amount))).collect();
        Some(BudgetChange { campaign: self.id.clone(), months })
    }
}

impl GapMonth {
    fn left(&self, as_of: Date) -> f64 {
        if self.month.last() < as_of {
            return 0.0;
        }
        (self.forecast.unwrap_or(0.0) - self.actual.unwrap_or(0.0)).max(0.0)
    }
}

fn cents(amount: f64) -> f64 {
    (100.0 * amount).round() / 100.0
}
