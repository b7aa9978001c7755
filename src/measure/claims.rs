//! Sales that several platforms claim, against the orders that the shop received over the same days.
//!
//! Each platform counts what followed its own clicks or views. A sale that followed two of them is counted twice, and
//! no export says so: only the shop's own orders do.

use super::rows::Measured;
use super::scope::{Scope, days_of};
use super::sum::Adder;
use crate::import::{Kind, Period};
use crate::value::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// More sales claimed than there were.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Claims {
    /// The days that the ads and the orders both cover.
    pub period: Period,
    /// What each platform claims, in the order of their names.
    pub platforms: Vec<PlatformClaim>,
    /// Their sum.
    pub claimed: f64,
    /// The orders of the shop.
    pub orders: u64,
    /// The spend over the orders; none without a spend.
    pub cost_per_order: Option<f64>,
}

/// What one platform claims.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PlatformClaim {
    /// Its name.
    pub platform: String,
    /// Its conversions.
    pub conversions: f64,
}

/// What two platforms or more claim, when it is more than the shop sold; none otherwise. `sales` holds the orders.
pub(super) fn claims(
    ads: &Measured<'_>,
    ads_scope: &Scope,
    sales: &Measured<'_>,
    sales_scope: &Scope,
) -> Option<Claims> {
    let sold = || rows(sales, sales_scope, Kind::Orders);
    let claimed = || rows(ads, ads_scope, Kind::Ads);
    let (sold_from, sold_to) = span(sold().map(|row| row.2))?;
    let (ads_from, ads_to) = span(claimed().map(|row| row.2))?;
    let (from, to) = (sold_from.max(ads_from), sold_to.min(ads_to));
    let inside = |(first, last): (Date, Date)| first >= from && last <= to;
    let orders = sold().filter(|row| inside(row.2)).count() as u64;
    let mut platforms: BTreeMap<&str, Adder> = BTreeMap::new();
    let mut cost = Adder::default();
    for (source, row, _) in claimed().filter(|row| inside(row.2)) {
        let rows = ads.sources[source].rows;
        if let Some(conversions) = rows.number("conversions", row) {
            platforms.entry(&rows.platform).or_default().add(conversions);
        }
        if let Some(spent) = rows.number("cost", row) {
            cost.add(spent * ads_scope.factor(source).unwrap_or(1.0));
        }
    }
    let platforms: Vec<PlatformClaim> = platforms
        .into_iter()
        .filter_map(|(platform, sum)| {
            let conversions = sum.value().filter(|sum| *sum > 0.0)?;
            Some(PlatformClaim { platform: platform.to_owned(), conversions })
        })
        .collect();
    let claimed: f64 = platforms.iter().map(|one| one.conversions).sum();
    let too_many = platforms.len() > 1 && orders > 0 && claimed > orders as f64;
    too_many.then(|| Claims {
        period: Period { from, to },
        platforms,
        claimed,
        orders,
        cost_per_order: cost.value().map(|cost| cost / orders as f64).filter(|cost| cost.is_finite()),
    })
}

/// The rows of a kind that count and have days.
fn rows<'a>(
    measured: &'a Measured<'a>,
    scope: &'a Scope,
    kind: Kind,
) -> impl Iterator<Item = (usize, usize, (Date, Date))> + 'a {
    let sources = measured.sources.iter().enumerate().filter(move |(_, source)| source.rows.kind == kind);
    sources.flat_map(move |(index, source)| {
        let own = (0..source.rows.len()).filter(move |&row| scope.holds(measured, index, row));
        own.filter_map(move |row| Some((index, row, days_of(measured, index, row)?)))
    })
}

fn span(days: impl Iterator<Item = (Date, Date)>) -> Option<(Date, Date)> {
    days.reduce(|(first, last), (from, to)| (first.min(from), last.max(to)))
}
