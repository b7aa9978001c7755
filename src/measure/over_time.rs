//! The sums of the imported rows over time: by campaign and month, and by equal periods from a day on.
//!
//! A row that covers several days belongs to a month or to a period only when all of its days do; it is never cut.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::gather::{ADDITIVE, Gathered, Part, gather};
use super::rows::Measured;
use super::scope::{Scope, days_of};
use super::sum::Adder;
use crate::value::Date;
use crate::{Code, Error, Result};

/// What the files say of a campaign in a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CampaignMonth {
    /// The campaign's name.
    pub campaign: String,
    /// Its channel.
    pub channel: String,
    /// The month, `YYYY-MM`.
    pub month: String,
    /// The sums that at least one row knows, by the names of [`ADDITIVE`].
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub sums: BTreeMap<&'static str, f64>,
}

/// What each campaign spent and brought, month by month: campaigns in the order met, months in order. Rows of several
/// months, and rows without days, are left out.
///
/// ```
/// use levier::import::{Options, Reader};
/// use levier::measure::{MeasureSource, Measured, campaign_months};
/// let mut reader = Reader::new("ads.csv");
/// reader.push(b"Day,Campaign,Currency,Cost\n2026-09-30,Search,EUR,10\n2026-10-01,Search,EUR,4\n2026-10-02,Search,EUR,3\n");
/// let imported = reader.finish(&Options::default()).unwrap();
/// let rows = imported.table.rows().unwrap();
/// let sources = [MeasureSource { id: "s1", file: "ads.csv", period: None, rows }];
/// let channels = Default::default();
/// let months = campaign_months(&Measured { sources: &sources, campaign_channels: &channels, margin_rate: None, currency: None, revenue_vat: None });
/// let cost: Vec<_> = months.iter().map(|one| (one.month.as_str(), one.sums["cost"])).collect();
/// assert_eq!(cost, [("2026-09", 10.0), ("2026-10", 7.0)]);
/// ```
pub fn campaign_months(measured: &Measured<'_>) -> Vec<CampaignMonth> {
    let gathered = gather(measured, &Scope::default());
    gathered.campaigns.iter().flat_map(|part| months_of(part, &gathered, measured)).collect()
}

fn months_of(part: &Part, gathered: &Gathered<'_>, measured: &Measured<'_>) -> Vec<CampaignMonth> {
    let mut months: BTreeMap<(i32, u8), Columns> = BTreeMap::new();
    for (source, row) in part.places() {
        let Some((from, to)) = days_of(measured, source, row) else { continue };
        if (from.year(), from.month()) == (to.year(), to.month()) {
            months.entry((from.year(), from.month())).or_default().add(gathered, source, row);
        }
    }
    let month = |((year, month), columns): ((i32, u8), Columns)| CampaignMonth {
        campaign: part.name.clone(),
        channel: part.channel.clone(),
        month: format!("{year:04}-{month:02}"),
        sums: columns.values(),
    };
    months.into_iter().map(month).collect()
}

/// Which periods to add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PeriodsAsked {
    /// The first day of the first period.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// The last day that counts.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub to: Date,
    /// The length of a period in days, at least 1.
    pub period_days: u32,
    /// The channel; none for all of them.
    pub channel: Option<String>,
    /// The columns of [`ADDITIVE`] that a row must know to count: those of a figure that is one sum over another, which
    /// compares the same rows above and below. None must be known unless said.
    #[serde(default)]
    pub known: Vec<String>,
}

/// Sums of equal periods, one after the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PeriodSums {
    /// The first day that the files tell of.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub begins: Option<Date>,
    /// The last day with figures that counts; none when the files begin after the first day or end before it.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub as_of: Option<Date>,
    /// The sums of each whole period, by the names of [`ADDITIVE`]; a column that no row knows is absent.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number[]>"))]
    pub sums: BTreeMap<&'static str, Vec<f64>>,
    /// What came after the last whole period.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub rest: BTreeMap<&'static str, f64>,
    /// Rows that could not be placed, since they reach over the edge of a period.
    pub unplaced: u64,
}

/// The sums of whole periods from a day on, and of what came after them.
///
/// # Errors
/// `out_of_range` with `period_days` below 1.
///
/// ```
/// use levier::import::{Options, Reader};
/// use levier::measure::{MeasureSource, Measured, PeriodsAsked, period_sums};
/// use levier::value::Date;
/// let mut reader = Reader::new("ads.csv");
/// let days = (1..=9).map(|day| format!("2026-09-{day:02},Search,EUR,{day}\n"));
/// reader.push(format!("Day,Campaign,Currency,Cost\n{}", days.collect::<String>()).as_bytes());
/// let imported = reader.finish(&Options::default()).unwrap();
/// let period = imported.report.period.map(|period| (period.from, period.to));
/// let rows = imported.table.rows().unwrap();
/// let sources = [MeasureSource { id: "s1", file: "ads.csv", period, rows }];
/// let channels = Default::default();
/// let measured = Measured { sources: &sources, campaign_channels: &channels, margin_rate: None, currency: None, revenue_vat: None };
/// let day = |text| Date::parse(text).unwrap();
/// let asked = PeriodsAsked { from: day("2026-09-02"), to: day("2026-09-30"), period_days: 3, channel: None, known: vec![] };
/// let found = period_sums(&measured, &asked).unwrap();
/// // 2 + 3 + 4 and 5 + 6 + 7; 8 and 9 are no whole period.
/// assert_eq!(found.sums["cost"], [9.0, 18.0]);
/// assert_eq!(found.rest["cost"], 17.0);
/// assert_eq!(found.as_of, Some(day("2026-09-09")));
/// ```
pub fn period_sums(measured: &Measured<'_>, asked: &PeriodsAsked) -> Result<PeriodSums> {
    if asked.period_days < 1 {
        return Err(Error::new(Code::OutOfRange).field("period_days"));
    }
    let gathered = gather(measured, &Scope::default());
    let parts = match &asked.channel {
        None => vec![&gathered.total],
        Some(name) => gathered.channels.iter().filter(|part| part.name == *name).collect(),
    };
    let placed = || {
        let places = parts.iter().flat_map(|part| part.places());
        places.filter_map(|(source, row)| Some((source, row, days_of(measured, source, row)?)))
    };
    let begins = placed().map(|(_, _, (from, _))| from).min();
    let ends = placed().map(|(_, _, (_, to))| to).max().map(|last| last.min(asked.to));
    let as_of = ends.filter(|&last| last >= asked.from && begins.is_some_and(|first| first <= asked.from));
    let mut found = PeriodSums { begins, as_of, sums: BTreeMap::new(), rest: BTreeMap::new(), unplaced: 0 };
    let Some(last) = as_of else { return Ok(found) };
    let length = i64::from(asked.period_days);
    let whole = (asked.from.days_until(last) + 1) / length;
    let (mut periods, mut rest) = (vec![Columns::default(); whole as usize], Columns::default());
    let mut all = Columns::default();
    let wanted: Vec<usize> =
        (0..ADDITIVE.len()).filter(|&at| asked.known.iter().any(|key| key == ADDITIVE[at])).collect();
    let knows = |source: usize, row: usize| {
        wanted.iter().all(|&wanted| gathered.known(source, row).any(|(column, _)| column == wanted))
    };
    for (source, row, (from, to)) in placed() {
        if to < asked.from || from > last || !knows(source, row) {
            continue;
        }
        let place = |day: Date| (asked.from.days_until(day).div_euclid(length)).min(whole);
        if from < asked.from || to > last || place(from) != place(to) {
            found.unplaced += 1;
            continue;
        }
        periods.get_mut(place(from) as usize).unwrap_or(&mut rest).add(&gathered, source, row);
        all.add(&gathered, source, row);
    }
    for name in all.values().into_keys() {
        let of = |columns: &Columns| columns.values().get(name).copied().unwrap_or(0.0);
        found.sums.insert(name, periods.iter().map(of).collect());
        found.rest.insert(name, of(&rest));
    }
    Ok(found)
}

/// The sums of the columns of [`ADDITIVE`].
#[derive(Clone, Default)]
struct Columns([Adder; ADDITIVE.len()]);

impl Columns {
    fn add(&mut self, gathered: &Gathered<'_>, source: usize, row: usize) {
        for (column, value) in gathered.known(source, row) {
            self.0[column].add(value);
        }
    }

    fn values(&self) -> BTreeMap<&'static str, f64> {
        let known = ADDITIVE.iter().zip(&self.0);
        known.filter_map(|(name, adder)| Some((*name, adder.value()?))).collect()
    }
}
