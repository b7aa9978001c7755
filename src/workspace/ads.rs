//! The document's advertising tables, handed to the measure module, which knows nothing of documents.

use super::document::Document;
use super::source::Source;
use super::tables::Tables;
use crate::Result;
use crate::import::{ImportedTable, Kind};
use crate::measure::{
    self, CampaignMonth, Measure, MeasureAsked, MeasureOverTime, MeasureSource, Measured, PeriodSums,
    PeriodsAsked,
};
use crate::value::{Rate, map_of};

/// The KPIs of the imported ads, by channel and by campaign.
///
/// # Errors
/// `no_data_rows` when no ads were imported; `mixed_currency` with the currencies; `table_missing` when a table
/// is not at hand.
pub fn measure(document: &Document, tables: &Tables) -> Result<Measure> {
    measured(document, tables, measure::measure)
}

/// The figures of chosen days, of mailings and visits too; see [`measure::measure_over_time`].
///
/// # Errors
/// Those of [`measure::measure_over_time`]; `table_missing` when a table is not at hand.
pub fn measure_over_time(
    document: &Document,
    tables: &Tables,
    asked: &MeasureAsked,
) -> Result<MeasureOverTime> {
    let contents = imported(document, tables, |kind| matches!(kind, Kind::Email | Kind::Web | Kind::Orders))?;
    let contents: Vec<MeasureSource<'_>> = sources_of(&contents);
    measured(document, tables, |ads| measure::measure_over_time(ads, &contents, asked))
}

/// What each campaign spent and brought, month by month; see [`measure::campaign_months`].
///
/// # Errors
/// `table_missing` when a table is not at hand.
pub fn campaign_months(document: &Document, tables: &Tables) -> Result<Vec<CampaignMonth>> {
    measured(document, tables, |asked| Ok(measure::campaign_months(asked)))
}

/// The sums of equal periods; see [`measure::period_sums`].
///
/// # Errors
/// Those of [`measure::period_sums`]; `table_missing` when a table is not at hand.
pub fn period_sums(document: &Document, tables: &Tables, asked: &PeriodsAsked) -> Result<PeriodSums> {
    measured(document, tables, |rows| measure::period_sums(rows, asked))
}

/// Asks about the rows of the imported ads, under the user's settings.
fn measured<T>(
    document: &Document,
    tables: &Tables,
    ask: impl FnOnce(&Measured<'_>) -> Result<T>,
) -> Result<T> {
    let ads = imported(document, tables, |kind| kind == Kind::Ads)?;
    let sources = sources_of(&ads);
    let mapped = document.campaign_channels.iter();
    let campaign_channels = map_of(mapped.map(|mapped| (mapped.campaign.clone(), mapped.channel.clone())));
    ask(&Measured {
        sources: &sources,
        campaign_channels: &campaign_channels,
        margin_rate: document.settings.margin_rate.map(Rate::get),
        currency: document.settings.currency.as_deref(),
        revenue_vat: document.settings.held_vat(),
    })
}

/// The files of some kinds, with their tables.
fn imported<'a>(
    document: &'a Document,
    tables: &Tables,
    of: impl Fn(Kind) -> bool,
) -> Result<Vec<(&'a Source, ImportedTable)>> {
    let sources = document.sources.iter().filter(|source| of(source.content.kind()));
    sources.map(|source| Ok((source, source.imported(tables)?))).collect()
}

fn sources_of<'a>(files: &'a [(&'a Source, ImportedTable)]) -> Vec<MeasureSource<'a>> {
    files.iter().filter_map(|(source, table)| measure_source(source, table)).collect()
}

fn measure_source<'a>(source: &'a Source, table: &'a ImportedTable) -> Option<MeasureSource<'a>> {
    Some(MeasureSource {
        id: &source.id,
        file: &source.report.file,
        period: source.report.period.map(|period| (period.from, period.to)),
        rows: table.rows()?,
    })
}
