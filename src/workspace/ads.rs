//! The document's advertising tables, handed to the measure module, which knows nothing of documents.

use super::document::Document;
use super::source::Source;
use super::tables::Tables;
use crate::Result;
use crate::import::{ImportedTable, Kind};
use crate::measure::{self, CampaignMonth, Measure, MeasureSource, Measured, PeriodSums, PeriodsAsked};
use crate::value::{Rate, map_of};

/// The KPIs of the imported ads, by channel and by campaign.
///
/// # Errors
/// `no_data_rows` when no ads were imported; `mixed_currency` with the currencies; `table_missing` when a table
/// is not at hand.
pub fn measure(document: &Document, tables: &Tables) -> Result<Measure> {
    measured(document, tables, measure::measure)
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
    let ads = || document.sources.iter().filter(|source| source.content.kind() == Kind::Ads);
    let imported = ads().map(|source| source.imported(tables)).collect::<Result<Vec<_>>>()?;
    let sources: Vec<MeasureSource<'_>> =
        ads().zip(&imported).filter_map(|(source, table)| measure_source(source, table)).collect();
    let mapped = document.campaign_channels.iter();
    let campaign_channels = map_of(mapped.map(|mapped| (mapped.campaign.clone(), mapped.channel.clone())));
    ask(&Measured {
        sources: &sources,
        campaign_channels: &campaign_channels,
        margin_rate: document.settings.margin_rate.map(Rate::get),
        currency: document.settings.currency.as_deref(),
    })
}

fn measure_source<'a>(source: &'a Source, table: &'a ImportedTable) -> Option<MeasureSource<'a>> {
    Some(MeasureSource {
        id: &source.id,
        file: &source.report.file,
        period: source.report.period.map(|period| (period.from, period.to)),
        rows: table.rows()?,
    })
}
