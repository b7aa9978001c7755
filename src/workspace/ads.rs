//! The document's advertising tables, handed to the measure module, which knows nothing of documents.

use super::document::{Document, Source};
use crate::Result;
use crate::import::Kind;
use crate::measure::{self, Measure, MeasureRow, MeasureSource, Measured};
use crate::value::{Rate, map_of};

/// The KPIs of the imported ads, by channel and by campaign.
///
/// # Errors
/// `no_data_rows` when no ads were imported; `mixed_currency` with the currencies.
pub fn measure(document: &Document) -> Result<Measure> {
    let ads = document.sources.iter().filter(|source| source.table.kind == Kind::Ads);
    let sources: Vec<MeasureSource<'_>> = ads.map(rows_of).collect();
    let mapped = document.campaign_channels.iter();
    let campaign_channels = map_of(mapped.map(|mapped| (mapped.campaign.clone(), mapped.channel.clone())));
    measure::measure(&Measured {
        sources: &sources,
        campaign_channels: &campaign_channels,
        margin_rate: document.settings.margin_rate.map(Rate::get),
        currency: document.settings.currency.as_deref(),
    })
}

fn rows_of(source: &Source) -> MeasureSource<'_> {
    MeasureSource {
        id: &source.id,
        file: &source.report.file,
        platform: &source.table.platform,
        currency: source.table.currency.as_deref(),
        period: source.report.period.map(|period| (period.from, period.to)),
        rows: source
            .table
            .rows
            .iter()
            .map(|row| MeasureRow {
                line: row.line,
                campaign: row.texts.get("campaign").map(String::as_str),
                channel: row.texts.get("channel").map(String::as_str),
                result_kind: row.texts.get("result_kind").map(String::as_str),
                numbers: &row.numbers,
            })
            .collect(),
    }
}
