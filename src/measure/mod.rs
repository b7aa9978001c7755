//! Imported tables → groups by channel and by campaign → sums → figures.
//!
//! The one idea: a ratio is made of sums over the rows where both its parts are known, never of
//! an average of ratios and never with 0 for what is missing. What had to be left out is said
//! beside the figure, and every figure keeps the lines it came from.

mod figure;
mod gather;
mod sum;

pub use figure::{ExcludedAmount, FIGURES, Figure, PITFALLS};
pub use gather::{ADDITIVE, LINES_KEPT};
pub use sum::Sum;

use crate::import::Period;
use crate::value::Date;
use crate::value::{map_of, set_of};
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One row of an advertising export: what was measured for a campaign, on a day or a period.
#[derive(Debug, Clone, Copy)]
pub struct MeasureRow<'a> {
    /// Line of the file, counted from 1.
    pub line: u64,
    /// The campaign's name.
    pub campaign: Option<&'a str>,
    /// The channel, when the file has a column for it.
    pub channel: Option<&'a str>,
    /// What its conversions are, when the file says so row by row.
    pub result_kind: Option<&'a str>,
    /// Numbers by key (`impressions`, `clicks`, `cost`, `conversions`, `revenue`); an absent key
    /// is a missing number, never 0.
    pub numbers: &'a BTreeMap<String, f64>,
}

/// One imported file of kind `ads`.
#[derive(Debug, Clone)]
pub struct MeasureSource<'a> {
    /// Its id in the document.
    pub id: &'a str,
    /// The file's name.
    pub file: &'a str,
    /// The platform, which stands for the channel until campaigns are mapped.
    pub platform: &'a str,
    /// Its currency, if the file names one.
    pub currency: Option<&'a str>,
    /// Its first and last day, if known.
    pub period: Option<(Date, Date)>,
    /// Its rows.
    pub rows: Vec<MeasureRow<'a>>,
}

/// What to measure, with the user's settings.
#[derive(Debug, Clone, Copy)]
pub struct Measured<'a> {
    /// The files.
    pub sources: &'a [MeasureSource<'a>],
    /// The channel of a campaign, where the user said so.
    pub campaign_channels: &'a BTreeMap<String, String>,
    /// Margin over revenue without VAT; ROI waits for it.
    pub margin_rate: Option<f64>,
    /// The currency of files that name none.
    pub currency: Option<&'a str>,
}

/// Something to know before reading the figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct MeasureNote {
    /// `reach_not_summed`, `periods_differ`, `overlapping_sources` or `mixed_result_types`.
    pub code: &'static str,
    /// What its sentence needs.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number | string | string[]>"))]
    pub detail: BTreeMap<&'static str, crate::error::Detail>,
}

/// The figures of a channel, of a campaign, or of all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct Group {
    /// The channel's or the campaign's name; empty for the total and for rows with no campaign.
    pub name: String,
    /// The channel; empty for the total.
    pub channel: String,
    /// The rows it holds.
    pub rows: u64,
    /// Sums by key, one for each of [`ADDITIVE`].
    pub sums: BTreeMap<&'static str, Sum>,
    /// Figures by id, one for each of [`FIGURES`].
    pub figures: BTreeMap<&'static str, Figure>,
}

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
/// # Errors
/// `no_data_rows` when there is no row at all; `mixed_currency`, with the currencies, when the
/// files are not all in one.
pub fn measure(measured: &Measured<'_>) -> Result<Measure> {
    if measured.sources.iter().all(|source| source.rows.is_empty()) {
        return Err(Error::new(Code::NoDataRows));
    }
    let currency = one_currency(measured)?;
    let gathered = gather::gather(measured);
    let figures = |part: &gather::Part<'_>| part.group(measured);
    let total = figures(&gathered.total);
    Ok(Measure {
        currency,
        period: whole_period(measured.sources),
        channels: gathered.channels.iter().map(figures).collect(),
        campaigns: gathered.campaigns.iter().map(figures).collect(),
        columns: ADDITIVE.iter().copied().filter(|key| total.sums[key].known_rows > 0).collect(),
        figure_ids: FIGURES.iter().map(|recipe| recipe.id).collect(),
        notes: notes(measured.sources),
        total,
    })
}

fn one_currency(measured: &Measured<'_>) -> Result<Option<String>> {
    let with_rows = measured.sources.iter().filter(|source| !source.rows.is_empty());
    let currencies = set_of(with_rows.filter_map(|source| source.currency.or(measured.currency)));
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

fn notes(sources: &[MeasureSource<'_>]) -> Vec<MeasureNote> {
    let mut notes = Vec::new();
    let mut note = |code, detail: Vec<(&'static str, crate::error::Detail)>| {
        notes.push(MeasureNote { code, detail: map_of(detail) });
    };
    let rows = || sources.iter().flat_map(|source| &source.rows);

    let with_reach = rows().filter(|row| row.numbers.contains_key("reach")).count();
    if with_reach > 1 {
        note("reach_not_summed", vec![("rows", (with_reach as f64).into())]);
    }
    let kinds = set_of(rows().filter_map(|row| row.result_kind));
    if kinds.len() > 1 {
        let kinds: Vec<String> = kinds.into_iter().map(str::to_owned).collect();
        note("mixed_result_types", vec![("kinds", kinds.into())]);
    }
    let periods = set_of(sources.iter().filter_map(|source| source.period));
    if periods.len() > 1 {
        let files: Vec<String> = sources.iter().map(|source| source.file.to_owned()).collect();
        note("periods_differ", vec![("files", files.into())]);
    }
    // The same platform twice over the same days is most likely the same money twice.
    for (at, first) in sources.iter().enumerate() {
        for second in &sources[at + 1..] {
            let meet = match (first.period, second.period) {
                (Some((from, to)), Some((other_from, other_to))) => from <= other_to && other_from <= to,
                _ => false,
            };
            let campaigns = |source: &MeasureSource<'_>| -> BTreeSet<String> {
                set_of(source.rows.iter().filter_map(|row| row.campaign.map(str::to_owned)))
            };
            if meet && first.platform == second.platform && !campaigns(first).is_disjoint(&campaigns(second))
            {
                let files = vec![first.file.to_owned(), second.file.to_owned()];
                note("overlapping_sources", vec![("files", files.into())]);
            }
        }
    }
    notes
}
