//! The files of the document joined into one table of periods, and that table as a source of its own.

use super::document::Document;
use super::source::{SourceContent, to_content};
use super::tables::Tables;
use crate::import::{ColumnUse, Encoding, ImportedTable, Kind, Period, PeriodSeries, Report, Role, Skipped};
use crate::join::{JoinAsked, JoinSource, JoinedTable, join_periods};
use crate::value::map_of;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The exports of the document as one table of periods.
///
/// # Errors
/// Those of [`join_periods`]; `table_missing` when a table is not at hand.
pub fn joined(document: &Document, tables: &Tables, asked: &JoinAsked) -> Result<JoinedTable> {
    let used = || document.sources.iter().filter(|source| source.content.kind() != Kind::Series);
    let imported = used().map(|source| source.imported(tables)).collect::<Result<Vec<_>>>()?;
    let sources: Vec<JoinSource<'_>> = used()
        .zip(&imported)
        .filter_map(|(source, table)| {
            Some(JoinSource {
                file: &source.report.file,
                channel: channel_of(&source.report.file, table.platform()),
                period: source.report.period.map(|period| (period.from, period.to)),
                rows: table.rows()?,
            })
        })
        .collect();
    let mapped = document.campaign_channels.iter();
    let channels = map_of(mapped.map(|mapped| (mapped.campaign.clone(), mapped.channel.clone())));
    join_periods(&sources, &channels, document.settings.currency.as_deref(), asked)
}

/// The channel of rows that name none: the platform, or the file where no platform is recognised.
fn channel_of<'a>(file: &'a str, platform: &'a str) -> &'a str {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    if platform == "generic" && !stem.is_empty() { stem } else { platform }
}

/// How the joined table is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct KeepJoined {
    /// How it is made.
    pub asked: JoinAsked,
    /// Its name among the files.
    pub file: String,
    /// The name of its column of days.
    pub period: String,
    /// The names of its columns, by the names that the joined table gives them.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub names: BTreeMap<String, String>,
}

/// The joined table as a source: what `add_source` takes, and its table.
#[derive(Debug, Clone)]
pub struct JoinedSource {
    /// Its report.
    pub report: Report,
    /// What it holds.
    pub content: SourceContent,
    /// Its table.
    pub table: ImportedTable,
}

/// The joined table as a source of its own, so that it can be corrected, downloaded and given back.
///
/// # Errors
/// Those of [`joined`]; `missing_input` with the field `gaps` while something has to be said first; `duplicate_name`
/// when two columns would have one name.
pub fn joined_source(document: &Document, tables: &Tables, keep: &KeepJoined) -> Result<JoinedSource> {
    let made = joined(document, tables, &keep.asked)?;
    if let Some(question) = made.questions.first() {
        return Err(Error::new(Code::MissingInput).field("gaps").found(&question.channel));
    }
    let name = |key: &str| keep.names.get(key).map_or(key, String::as_str).to_owned();
    let columns: Vec<(String, Role, Vec<Option<f64>>)> =
        made.columns.into_iter().map(|column| (name(&column.name), column.role, column.values)).collect();
    let uses = columns.iter().map(|(name, role, _)| {
        let role = if *role == Role::Outcome { "outcome" } else { "spend" };
        ColumnUse { name: name.clone(), field: Some(role.to_owned()) }
    });
    let first = ColumnUse { name: keep.period.clone(), field: Some("date".to_owned()) };
    let report = Report {
        file: keep.file.clone(),
        kind: Kind::Series,
        platform: "generic".to_owned(),
        ui_language: None,
        encoding: Encoding::Utf8,
        delimiter: ",".to_owned(),
        decimal: None,
        period: made
            .periods
            .first()
            .zip(made.periods.last())
            .map(|(from, to)| Period { from: *from, to: made.unit.end(*to) }),
        currency: made.currency.clone(),
        header_line: 1,
        rows_read: made.periods.len() as u64,
        skipped: Skipped::default(),
        skipped_lines: Vec::new(),
        warnings: Vec::new(),
        columns: std::iter::once(first).chain(uses).collect(),
    };
    let lines: Vec<u64> = (0..made.periods.len() as u64).map(|row| row + 2).collect();
    let series = PeriodSeries::new(made.currency, &keep.period, &made.periods, &lines, columns)?;
    let table = ImportedTable::Series(series);
    Ok(JoinedSource { report, content: to_content(&table), table })
}
