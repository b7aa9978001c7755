//! The figures of chosen days, beside those of the days before and of a year before, in one currency.

use super::answer::{Measure, measure_within};
use super::claims::{Claims, claims};
use super::content::{ContentKind, ContentTable, content};
use super::rows::{MeasureSource, Measured};
use super::scope::{Scope, days_of};
use super::trend::{Trend, trend};
use crate::import::{Kind, Period};
use crate::value::{Date, map_of, set_of};
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which days, and in what currency.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MeasureAsked {
    /// The first day; none: the first of the dated rows.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub from: Option<Date>,
    /// The last day; none: the last of the dated rows.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub to: Option<Date>,
    /// The last so many days of the dated rows, in place of the two; at least 1.
    pub last_days: Option<u32>,
    /// The currency of the answer; none: the one that most rows are in.
    pub currency: Option<String>,
    /// What one unit of another currency is worth in it. Files in a currency without a rate are left out.
    pub rates: BTreeMap<String, f64>,
}

/// The figures of one stretch of days.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct MeasuredPeriod {
    /// The days.
    pub period: Period,
    /// Their figures.
    pub measure: Measure,
    /// By sum and by figure of the total: what the chosen days are over these, less 1; absent where one of both is not
    /// known, or these are 0 or less.
    pub changes: BTreeMap<&'static str, f64>,
}

/// The figures over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct MeasureOverTime {
    /// The currencies met, in order.
    pub currencies: Vec<String>,
    /// The one of the answer.
    pub currency: Option<String>,
    /// Those whose files are left out, since they have no rate.
    pub left_out: Vec<String>,
    /// From the first to the last day of the dated rows; none when no row has a date.
    pub known: Option<Period>,
    /// Rows without a date: they are in the figures of all days only.
    pub undated_rows: u64,
    /// The figures of the days chosen; of everything when no days are chosen; none where no advertising row is among
    /// them.
    pub now: Option<Measure>,
    /// As many days before; none where the rows do not cover them.
    pub before: Option<MeasuredPeriod>,
    /// The same days a year before; none where the rows do not cover them.
    pub year_ago: Option<MeasuredPeriod>,
    /// Sums by step of time over the days chosen.
    pub trend: Option<Trend>,
    /// Mailings and visits on the days chosen.
    pub content: Vec<ContentTable>,
    /// Where platforms together claim more sales than the shop received orders.
    pub claims: Option<Claims>,
}

/// Measures chosen days: the rows of `ads`, and those of mailings, visits and orders under the same settings.
///
/// # Errors
/// `no_data_rows` when no row is left; `ends_before_start`; `out_of_range` (`rates`) for a rate that is not above 0, or
/// (`last_days`) for no days.
pub fn measure_over_time(
    ads: &Measured<'_>,
    contents: &[MeasureSource<'_>],
    asked: &MeasureAsked,
) -> Result<MeasureOverTime> {
    if let (Some(from), Some(to)) = (asked.from, asked.to)
        && to < from
    {
        return Err(Error::new(Code::EndsBeforeStart).field("to"));
    }
    if let Some((_, rate)) = asked.rates.iter().find(|(_, rate)| !(**rate > 0.0 && rate.is_finite())) {
        return Err(Error::new(Code::OutOfRange).field("rates").found(rate.to_string()));
    }
    if asked.last_days == Some(0) {
        return Err(Error::new(Code::OutOfRange).field("last_days"));
    }
    let contents = Measured { sources: contents, ..*ads };
    let met: Vec<(&str, usize)> = [ads, &contents].into_iter().flat_map(rows_by_currency).collect();
    let currencies: Vec<String> =
        set_of(met.iter().map(|one| one.0)).into_iter().map(str::to_owned).collect();
    let most = || most_rows(&rows_by_currency(ads)).or_else(|| most_rows(&met));
    let currency = asked.currency.clone().or_else(most);
    let factors = |measured: &Measured<'_>| -> Vec<Option<f64>> {
        let own = measured.sources.iter().map(|source| own_currency(measured, source));
        let factor = |own: Option<&str>| match own {
            Some(own) if Some(own) != currency.as_deref() => asked.rates.get(own).copied(),
            _ => Some(1.0),
        };
        own.map(factor).collect()
    };
    let (ads_factors, content_factors) = (factors(ads), factors(&contents));
    let left_out = |one: &&String| Some(*one) != currency.as_ref() && !asked.rates.contains_key(*one);
    let left_out = currencies.iter().filter(left_out).cloned().collect();
    let scope = |days| Scope { days, factors: Some(ads_factors.clone()) };
    let of_content = |days| Scope { days, factors: Some(content_factors.clone()) };
    let (known_ads, undated_ads) = known_days(ads, &scope(None));
    let (known_content, undated_content) = known_days(&contents, &of_content(None));
    let known = match (known_ads, known_content) {
        (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
        (one, other) => one.or(other),
    };
    // The last days are those of the ads, where there are any: a mailing of next week has none beside it.
    let last = known_ads.or(known).map(|(_, last)| last);
    let chosen = known.zip(last).and_then(|(days, last)| chosen_days(asked, days, last));
    let of = |days: Option<(Date, Date)>| {
        measure_within(ads, &scope(days), currency.clone(), days.or(known_ads).map(period))
    };
    let now = Some(of(chosen)).filter(|measure| measure.total.rows > 0);
    let content: Vec<ContentTable> = [ContentKind::Email, ContentKind::Web]
        .into_iter()
        .filter_map(|kind| content(&contents, &of_content(chosen), kind))
        .collect();
    if now.is_none() && content.is_empty() {
        return Err(Error::new(Code::NoDataRows));
    }
    let covered = |days: Option<(Date, Date)>| {
        let inside =
            |&(from, to): &(Date, Date)| known_ads.is_some_and(|(first, last)| from >= first && to <= last);
        let (days, now) = (days.filter(inside)?, now.as_ref()?);
        let measure = of(Some(days));
        Some(MeasuredPeriod { period: period(days), changes: changes(now, &measure), measure })
    };
    let before =
        |(from, to): (Date, Date)| Some((from.plus_days(-(from.days_until(to) + 1))?, from.plus_days(-1)?));
    let year_ago = |(from, to): (Date, Date)| Some((a_year_before(from)?, a_year_before(to)?));
    Ok(MeasureOverTime {
        before: covered(chosen.and_then(before)),
        year_ago: covered(chosen.and_then(year_ago)),
        trend: chosen.or(known_ads).filter(|_| now.is_some()).map(|days| trend(ads, &scope(None), days)),
        known: known.map(period),
        currencies,
        currency,
        left_out,
        undated_rows: undated_ads + undated_content,
        now,
        content,
        claims: claims(ads, &scope(chosen), &contents, &of_content(chosen)),
    })
}

/// The days asked for; none when all of them are.
fn chosen_days(asked: &MeasureAsked, (first, last): (Date, Date), latest: Date) -> Option<(Date, Date)> {
    if let Some(days) = asked.last_days {
        return Some((latest.plus_days(1 - i64::from(days))?, latest));
    }
    let narrowed = asked.from.is_some() || asked.to.is_some();
    narrowed.then(|| (asked.from.unwrap_or(first), asked.to.unwrap_or(last)))
}

fn own_currency<'a>(measured: &Measured<'a>, source: &MeasureSource<'a>) -> Option<&'a str> {
    source.rows.currency.as_deref().or(measured.currency)
}

fn rows_by_currency<'a>(measured: &Measured<'a>) -> Vec<(&'a str, usize)> {
    let own = measured.sources.iter();
    own.filter_map(|source| Some((own_currency(measured, source)?, source.rows.len()))).collect()
}

/// What the totals are over earlier ones, less 1.
fn changes(now: &Measure, then: &Measure) -> BTreeMap<&'static str, f64> {
    let values = |measure: &Measure| -> BTreeMap<&'static str, f64> {
        let sums = measure.total.sums.iter().map(|(key, sum)| (*key, sum.value));
        let figures = measure.total.figures.iter().map(|(key, figure)| (*key, figure.value));
        map_of(sums.chain(figures).filter_map(|(key, value)| Some((key, value?))))
    };
    let then = values(then);
    let over = |(key, now): (&'static str, f64)| {
        let then = then.get(key).copied().filter(|then| *then > 0.0)?;
        Some((key, now / then - 1.0)).filter(|(_, change)| change.is_finite())
    };
    map_of(values(now).into_iter().filter_map(over))
}

fn period((from, to): (Date, Date)) -> Period {
    Period { from, to }
}

/// The same day a year before; of 29 February, the 28th.
fn a_year_before(day: Date) -> Option<Date> {
    let earlier = |of_month| Date::new(day.year() - 1, day.month(), of_month).ok();
    earlier(day.day()).or_else(|| earlier(28))
}

/// The currency of the most rows, the first of equals.
fn most_rows(met: &[(&str, usize)]) -> Option<String> {
    let mut rows: BTreeMap<&str, usize> = BTreeMap::new();
    for (own, count) in met {
        *rows.entry(own).or_default() += count;
    }
    let most = rows.values().copied().max()?;
    rows.into_iter().find(|(_, count)| *count == most).map(|(currency, _)| currency.to_owned())
}

/// From the first to the last day of the dated rows, and how many rows have no date. Orders are not shown here, and so
/// set no days.
fn known_days(measured: &Measured<'_>, scope: &Scope) -> (Option<(Date, Date)>, u64) {
    let (mut known, mut undated): (Option<(Date, Date)>, u64) = (None, 0);
    let shown = |source: &MeasureSource<'_>| source.rows.kind != Kind::Orders;
    for (index, source) in measured.sources.iter().enumerate().filter(|(_, source)| shown(source)) {
        for row in (0..source.rows.len()).filter(|&row| scope.holds(measured, index, row)) {
            let Some((from, to)) = days_of(measured, index, row) else {
                undated += 1;
                continue;
            };
            known = Some(known.map_or((from, to), |(first, last)| (first.min(from), last.max(to))));
        }
    }
    (known, undated)
}
