//! Cohorts: customers grouped by the month of their first purchase, and their activity in each month after it.
//!
//! A cell that has not been observed yet is absent, never 0 %. Rows are ragged: `[cohort][k]` with k in calendar
//! months from the cohort's own. They end with the month of the last observed day, which may be incomplete.

use super::history::{nothing_observed, purchase_days};
use super::month;
use crate::Result;
use crate::audience::Orders;
use serde::Serialize;

/// The cohort table, and beside it the months one after the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Cohorts {
    /// Months of a first purchase, `YYYY-MM`; those without one are left out.
    pub cohort: Vec<String>,
    /// Customers of each.
    pub size: Vec<u32>,
    /// Customers with a purchase k months on.
    pub active: Vec<Vec<u32>>,
    /// `active` over `size`.
    pub retention: Vec<Vec<f64>>,
    /// Customers whose last purchase is k months on or later.
    pub rolling_active: Vec<Vec<u32>>,
    /// `rolling_active` over `size`.
    pub rolling_retention: Vec<Vec<f64>>,
    /// Amounts of each month, returns taken off; none without amounts.
    pub revenue: Option<Vec<Vec<f64>>>,
    /// Running sums of `revenue` over `size`.
    pub cumulative_revenue_per_customer: Option<Vec<Vec<f64>>>,
    /// For each k, `active` over `size`, of the cohorts observed that long.
    pub pooled_retention: Vec<f64>,
    /// The same over months that were observed to their last day.
    pub whole_month_retention: Vec<f64>,
    /// Whether the last month was observed to its last day.
    pub last_month_complete: bool,
    /// Month over month.
    pub months: Months,
}

/// Every calendar month from the first purchase to the last day observed, also those without a purchase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Counted {
    active: Vec<u32>,
    new: Vec<u32>,
    retained: Vec<u32>,
}

/// Who bought in a month, against the month before. One list each, by month.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Months {
    /// `YYYY-MM`.
    pub month: Vec<String>,
    /// Customers with a purchase in the month.
    pub active: Vec<u32>,
    /// Those whose first purchase it is.
    pub new: Vec<u32>,
    /// Those who bought in the month before too.
    pub retained: Vec<u32>,
    /// Neither new nor active in the month before.
    pub reactivated: Vec<u32>,
    /// Active in the month before, not in this one.
    pub lost: Vec<u32>,
    /// `retained` over the active of the month before; none where there were none.
    pub retention_rate: Vec<Option<f64>>,
    /// `lost` over the active of the month before.
    pub churn_rate: Vec<Option<f64>>,
}

/// The cohort table of orders up to the day `end` (a [`Date::number`](crate::value::Date::number)), the last
/// one observed.
///
/// ```
/// use levier::audience::Orders;
/// use levier::customer::cohorts;
/// use levier::value::Date;
/// let day = |text: &str| Date::parse(text).unwrap().number();
/// let orders = Orders::new(2, vec![(0, day("2024-01-05"), 9.0), (1, day("2024-01-20"), 5.0), (0, day("2024-02-10"), 7.0)], true);
/// let table = cohorts(&orders, day("2024-02-29")).unwrap();
/// assert_eq!((table.cohort, table.retention), (vec!["2024-01".to_owned()], vec![vec![1.0, 0.5]]));
/// assert!(table.last_month_complete);
/// ```
///
/// # Errors
/// `nothing_observed` without a purchase by that day.
pub fn cohorts(orders: &Orders, end: i32) -> Result<Cohorts> {
    let purchases: Vec<Vec<i32>> = (0..orders.customers()).map(|c| active_months(orders, c, end)).collect();
    let first = purchases.iter().filter_map(|months| months.first()).min();
    let first = *first.ok_or_else(|| nothing_observed(orders))?;
    let last = month::of(end);
    let width = (last - first + 1) as usize;
    let mut size = vec![0_u32; width];
    let mut active: Vec<Vec<u32>> = (0..width).map(|c| vec![0; width - c]).collect();
    let mut rolling = active.clone();
    let mut revenue: Vec<Vec<f64>> = (0..width).map(|c| vec![0.0; width - c]).collect();
    let mut counted = Counted { active: vec![0; width], new: vec![0; width], retained: vec![0; width] };
    for (customer, months) in purchases.iter().enumerate() {
        let Some(&joined) = months.first() else { continue };
        let cohort = (joined - first) as usize;
        size[cohort] += 1;
        counted.new[cohort] += 1;
        for (index, &bought) in months.iter().enumerate() {
            active[cohort][(bought - joined) as usize] += 1;
            counted.active[(bought - first) as usize] += 1;
            if index > 0 && months[index - 1] == bought - 1 {
                counted.retained[(bought - first) as usize] += 1;
            }
        }
        let stayed = months[months.len() - 1] - joined;
        rolling[cohort][..=stayed as usize].iter_mut().for_each(|n| *n += 1);
        // Returns count in the month they came, except those of purchases from before the first that is seen.
        for (day, amount) in orders.of(customer).take_while(|&(day, _)| day <= end) {
            if month::of(day) >= joined {
                revenue[cohort][(month::of(day) - joined) as usize] += amount;
            }
        }
    }
    let kept: Vec<usize> = (0..width).filter(|&cohort| size[cohort] > 0).collect();
    let share = |rows: &[Vec<u32>]| -> Vec<Vec<f64>> {
        kept.iter().map(|&c| rows[c].iter().map(|n| f64::from(*n) / f64::from(size[c])).collect()).collect()
    };
    // Of the cohorts that are seen for k months, all of them before the month `until`.
    let pooled = |until: usize| -> Vec<f64> {
        (0..until.saturating_sub(kept[0]))
            .map(|k| {
                let seen = || kept.iter().filter(|&&c| c + k < until);
                let sum: u32 = seen().map(|&c| active[c][k]).sum();
                f64::from(sum) / f64::from(seen().map(|&c| size[c]).sum::<u32>())
            })
            .collect()
    };
    let last_month_complete = month::ends_with(end);
    let running = |c: usize| -> Vec<f64> {
        let mut sum = 0.0;
        revenue[c]
            .iter()
            .map(|amount| {
                sum += amount;
                sum / f64::from(size[c])
            })
            .collect()
    };
    let has_amounts = orders.has_amounts();
    Ok(Cohorts {
        cohort: kept.iter().map(|&c| month::text(first + c as i32)).collect(),
        size: kept.iter().map(|&c| size[c]).collect(),
        retention: share(&active),
        rolling_retention: share(&rolling),
        active: kept.iter().map(|&c| active[c].clone()).collect(),
        rolling_active: kept.iter().map(|&c| rolling[c].clone()).collect(),
        cumulative_revenue_per_customer: has_amounts.then(|| kept.iter().map(|&c| running(c)).collect()),
        revenue: has_amounts.then(|| kept.iter().map(|&c| revenue[c].clone()).collect()),
        pooled_retention: pooled(width),
        whole_month_retention: pooled(if last_month_complete { width } else { width - 1 }),
        last_month_complete,
        months: months(first, counted),
    })
}

/// The months in which a customer bought, up to a day.
fn active_months(orders: &Orders, customer: usize, end: i32) -> Vec<i32> {
    let mut months: Vec<i32> =
        purchase_days(orders, customer, end).iter().map(|&(day, _)| month::of(day)).collect();
    months.dedup();
    months
}

fn months(first: i32, counted: Counted) -> Months {
    let Counted { active, new, retained } = counted;
    let width = active.len();
    let before = |i: usize| if i == 0 { 0 } else { active[i - 1] };
    let lost: Vec<u32> = (0..width).map(|i| before(i) - retained[i]).collect();
    let rate = |part: &[u32]| -> Vec<Option<f64>> {
        (0..width).map(|i| (before(i) > 0).then(|| f64::from(part[i]) / f64::from(before(i)))).collect()
    };
    Months {
        month: (0..width).map(|i| month::text(first + i as i32)).collect(),
        reactivated: (0..width).map(|i| active[i] - new[i] - retained[i]).collect(),
        retention_rate: rate(&retained),
        churn_rate: rate(&lost),
        lost,
        active,
        new,
        retained,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn without_a_purchase_there_is_no_table() {
        let orders = Orders::new(1, vec![(0, 100, 5.0)], true);
        assert_eq!(cohorts(&orders, 99).unwrap_err().code(), Code::NothingObserved);
        assert_eq!(cohorts(&Orders::default(), 99).unwrap_err().code(), Code::NoDataRows);
    }

    proptest::proptest! {
        #[test]
        fn the_laws_of_cohorts_hold(rows in proptest::collection::vec((0..12_u32, 0..700_i32, -5.0..20.0_f64), 1..80), end in 300..900_i32) {
            let base = 2_460_311;
            let orders = Orders::new(12, rows.iter().map(|&(c, d, a)| (c, base + d, a)).collect::<Vec<_>>(), true);
            let Ok(table) = cohorts(&orders, base + end) else { return Ok(()) };
            for c in 0..table.cohort.len() {
                proptest::prop_assert_eq!(table.active[c][0], table.size[c]);
                proptest::prop_assert_eq!(table.rolling_active[c][0], table.size[c]);
                proptest::prop_assert!(table.rolling_active[c].windows(2).all(|w| w[1] <= w[0]));
                proptest::prop_assert!(table.active[c].iter().zip(&table.rolling_active[c]).all(|(a, r)| a <= r));
            }
            // The cells of the table and the months count the same customers.
            let cells: u32 = table.active.iter().flatten().sum();
            proptest::prop_assert_eq!(cells, table.months.active.iter().sum::<u32>());
            proptest::prop_assert_eq!(table.size.iter().sum::<u32>(), table.months.new.iter().sum::<u32>());
            // Who they are does not matter.
            let renamed = Orders::new(12, rows.iter().map(|&(c, d, a)| (11 - c, base + d, a)).collect::<Vec<_>>(), true);
            let again = cohorts(&renamed, base + end).unwrap();
            proptest::prop_assert_eq!(again.active, table.active);
            proptest::prop_assert_eq!(again.months, table.months);
        }
    }
}
