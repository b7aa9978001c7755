//! What the document's tables say, handed to the modules that compute: measure and response know nothing
//! of documents.

use super::document::{Document, Source};
use crate::import::{Column, Kind, Role};
use crate::measure::{Measure, MeasureRow, Measured, SourceFile};
use crate::response::{Family, ResponseData, ResponseFit, ResponseSetup, Series};
use crate::{Code, Error, Result};

/// The KPIs of the imported ads, by channel and by campaign.
///
/// # Errors
/// `no_data_rows` when no ads were imported; `mixed_currency`.
pub fn measure(document: &Document) -> Result<Measure> {
    let ads: Vec<&Source> = document.sources.iter().filter(|source| source.table.kind == Kind::Ads).collect();
    let rows = ads.iter().enumerate().flat_map(|(source, found)| {
        found.table.rows.iter().map(move |row| MeasureRow {
            source,
            line: row.line,
            date: row.date,
            date_end: row.date_end,
            campaign: row.texts.get("campaign").map(String::as_str),
            currency: row.texts.get("currency").map(String::as_str),
            numbers: &row.numbers,
        })
    });
    let _ = rows;
    todo!()
}

/// Defaults for fitting curves on the first weekly table: its columns by their roles, saturating exponential,
/// trend, two yearly Fourier pairs.
pub fn guess_setup(document: &Document) -> Option<ResponseSetup> {
    let source = document.sources.iter().find(|source| source.table.kind == Kind::Series)?;
    let named = |role| -> Vec<String> {
        let columns = source.table.columns.iter().filter(|column| column.role == role);
        columns.map(|column| column.name.clone()).collect()
    };
    let outcome = named(Role::Outcome).into_iter().next()?;
    let _ = outcome;
    None
}
