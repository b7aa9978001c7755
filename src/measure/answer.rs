//! The figures of the imported files.

use super::figure::FIGURES;
use super::gather::{ADDITIVE, Part, gather};
use super::group::{Group, group};
use super::notes::{MeasureNote, notes};
use super::rows::{MeasureSource, Measured};
use super::scope::Scope;
use crate::import::Period;
use crate::value::set_of;
use crate::{Code, Error, Result};
use serde::Serialize;

/// All figures of the imported files.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Measure {
    /// The one currency, if known.
    pub currency: Option<String>,
    /// From the first day of any file to the last.
    pub period: Option<Period>,
    /// By channel, in the order met.
    pub channels: Vec<Group>,
    /// By campaign, in the order met.
    pub campaigns: Vec<Group>,
    /// All rows together.
    pub total: Group,
    /// The sums that at least one row knows, in the order of [`ADDITIVE`].
    pub columns: Vec<&'static str>,
    /// The figures, in the order to show them.
    pub figure_ids: Vec<&'static str>,
    /// What to know before reading.
    pub notes: Vec<MeasureNote>,
}

/// Measures the files.
///
/// ```
/// use levier::import::{Options, Reader};
/// use levier::measure::{MeasureSource, Measured, measure};
/// let mut reader = Reader::new("ads.csv");
/// reader.push(b"Campaign,Currency,Cost,Clicks\nSearch,EUR,10.50,3\nVideo,EUR,4.50,7\n");
/// let imported = reader.finish(&Options::default()).unwrap();
/// let rows = imported.table.rows().unwrap();
/// let sources = [MeasureSource { id: "s1", file: "ads.csv", period: None, rows }];
/// let channels = Default::default();
/// let measured = Measured { sources: &sources, campaign_channels: &channels, margin_rate: None, currency: None, revenue_vat: None };
/// let measure = measure(&measured).unwrap();
/// assert_eq!(measure.total.sums["cost"].value, Some(15.0));
/// assert_eq!(measure.total.figures["cpc"].value, Some(1.5));
/// assert_eq!(measure.currency.as_deref(), Some("EUR"));
/// ```
///
/// # Errors
/// `no_data_rows` when there is no row at all; `mixed_currency`, with the currencies, when the
/// files are not all in one.
pub fn measure(measured: &Measured<'_>) -> Result<Measure> {
    if measured.sources.iter().all(|source| source.rows.is_empty()) {
        return Err(Error::new(Code::NoDataRows));
    }
    let currency = one_currency(measured)?;
    Ok(measure_within(measured, &Scope::default(), currency, whole_period(measured.sources)))
}

/// The figures of the rows of a scope.
pub(super) fn measure_within(
    measured: &Measured<'_>,
    scope: &Scope,
    currency: Option<String>,
    period: Option<Period>,
) -> Measure {
    let gathered = gather(measured, scope);
    let figures = |part: &Part| group(part, &gathered, measured);
    let total = figures(&gathered.total);
    Measure {
        currency,
        period,
        channels: gathered.channels.iter().map(figures).collect(),
        campaigns: gathered.campaigns.iter().map(figures).collect(),
        columns: ADDITIVE.iter().copied().filter(|key| total.sums[key].known_rows > 0).collect(),
        figure_ids: FIGURES.iter().map(|recipe| recipe.id).collect(),
        notes: notes(measured.sources),
        total,
    }
}

fn one_currency(measured: &Measured<'_>) -> Result<Option<String>> {
    let with_rows = measured.sources.iter().filter(|source| !source.rows.is_empty());
    let currencies =
        set_of(with_rows.filter_map(|source| source.rows.currency.as_deref().or(measured.currency)));
    if currencies.len() > 1 {
        let list: Vec<String> = currencies.into_iter().map(str::to_owned).collect();
        return Err(Error::new(Code::MixedCurrency).found(list.join(", ")).with("currencies", list));
    }
    Ok(currencies.first().map(|currency| (*currency).to_owned()))
}

fn whole_period(sources: &[MeasureSource<'_>]) -> Option<Period> {
    let periods = || sources.iter().filter_map(|source| source.period);
    let from = periods().map(|(from, _)| from).min()?;
    let to = periods().map(|(_, to)| to).max()?;
    Some(Period { from, to })
}
