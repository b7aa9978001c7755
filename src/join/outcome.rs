//! What should grow, day by day.

use super::cover::Cover;
use super::source::JoinSource;
use super::unit::PeriodUnit;
use crate::import::{ExportRows, Kind};
use crate::value::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What should grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// What the shop sold, less refunds, in money.
    Revenue,
    /// How many orders the shop took.
    Orders,
    /// How many customers bought for the first time in the files.
    NewCustomers,
    /// Visits.
    Sessions,
    /// The conversions that the platforms claim: one sale may be claimed by two of them.
    ClaimedConversions,
    /// The revenue that the platforms claim.
    ClaimedRevenue,
}

impl OutcomeKind {
    /// Every kind, what the shop knows first.
    pub(super) const ALL: [Self; 6] = [
        Self::Revenue,
        Self::Orders,
        Self::NewCustomers,
        Self::Sessions,
        Self::ClaimedConversions,
        Self::ClaimedRevenue,
    ];

    /// Its key.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Revenue => "revenue",
            Self::Orders => "orders",
            Self::NewCustomers => "new_customers",
            Self::Sessions => "sessions",
            Self::ClaimedConversions => "claimed_conversions",
            Self::ClaimedRevenue => "claimed_revenue",
        }
    }

    /// Whether it is an amount of money.
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Revenue | Self::ClaimedRevenue)
    }

    /// The kind of files that say it.
    const fn of(self) -> Kind {
        match self {
            Self::Revenue | Self::Orders | Self::NewCustomers => Kind::Orders,
            Self::Sessions => Kind::Web,
            Self::ClaimedConversions | Self::ClaimedRevenue => Kind::Ads,
        }
    }

    const fn column(self) -> &'static str {
        match self {
            Self::Revenue => "total",
            Self::Orders => "date",
            Self::NewCustomers => "customer",
            Self::Sessions => "sessions",
            Self::ClaimedConversions => "conversions",
            Self::ClaimedRevenue => "revenue",
        }
    }

    /// Whether a file says it.
    pub(super) fn is_in(self, source: &JoinSource<'_>) -> bool {
        let table = &source.rows.table;
        source.rows.kind == self.of() && table.days("date").is_some() && table.cells(self.column()).is_some()
    }
}

/// Amounts by day, and the days that are covered.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) days: BTreeMap<Date, f64>,
    pub(super) cover: Cover,
    /// Rows without their day or value, and rows of several periods.
    pub(super) unknown_rows: u64,
}

/// Whether a row is of one period: what several made together is of none of them.
fn of_one_period(rows: &ExportRows, unit: PeriodUnit, row: usize) -> bool {
    let day = rows.day("date", row);
    day.zip(rows.day("date_end", row).or(day)).is_some_and(|(from, to)| unit.holds(from, to))
}

/// Adds up an outcome in periods of a unit.
pub(super) fn gather(kind: OutcomeKind, unit: PeriodUnit, sources: &[JoinSource<'_>]) -> Outcome {
    let mut outcome = Outcome::default();
    let mut customers: BTreeMap<&str, Date> = BTreeMap::new();
    for source in sources.iter().filter(|source| kind.is_in(source)) {
        let rows = source.rows;
        let mut add = |day: Option<Date>, amount: Option<f64>| match (day, amount) {
            (Some(day), Some(amount)) => *outcome.days.entry(day).or_default() += amount,
            _ => outcome.unknown_rows += 1,
        };
        match kind {
            OutcomeKind::Revenue => rows.sales().for_each(|sale| add(sale.day, sale.amount)),
            OutcomeKind::Orders => {
                rows.sales().filter(|sale| !sale.refund).for_each(|sale| add(sale.day, Some(1.0)));
            }
            OutcomeKind::NewCustomers => {
                for sale in rows.sales().filter(|sale| !sale.refund) {
                    if let Some((customer, day)) = sale.customer.zip(sale.day) {
                        let first = customers.entry(customer).or_insert(day);
                        *first = (*first).min(day);
                    } else {
                        add(None, None);
                    }
                }
            }
            OutcomeKind::Sessions | OutcomeKind::ClaimedConversions | OutcomeKind::ClaimedRevenue => {
                (0..rows.len()).for_each(|row| {
                    let day = rows.day("date", row).filter(|_| of_one_period(rows, unit, row));
                    add(day, rows.number(kind.column(), row));
                });
            }
        }
        let all = (0..rows.len()).filter(|&row| rows.day("date", row).is_some());
        let (placed, across): (Vec<usize>, Vec<usize>) = all.partition(|&row| of_one_period(rows, unit, row));
        let first = placed.iter().filter_map(|&row| rows.day("date", row)).min();
        let last = placed.iter().filter_map(|&row| rows.day("date_end", row).or(rows.day("date", row))).max();
        // A file that announces its days covers them, unless some of its rows could not be placed in them.
        let cover = match (source.period.filter(|_| across.is_empty()), first.zip(last)) {
            (Some((from, to)), Some((first, last))) => Some((from.min(first), to.max(last))),
            (_, found) => found,
        };
        if let Some(span) = cover {
            outcome.cover.add(span);
        }
    }
    for day in customers.into_values() {
        *outcome.days.entry(day).or_default() += 1.0;
    }
    outcome
}
