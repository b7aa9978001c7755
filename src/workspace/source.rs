//! An imported file in the document: its report, what its columns are for, and the name of its table.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::tables::Tables;
use crate::import::{ExportRows, ImportedTable, Kind, PeriodSeries, Report, SeriesColumn};
use crate::table::{Table, TableName};
use crate::value::Date;
use crate::{Code, Error, Result};

/// One imported file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its identifier in this document.
    pub id: String,
    /// What the import read, skipped and repaired.
    pub report: Report,
    /// What it read.
    pub content: SourceContent,
    /// The day it was added.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub added: Date,
}

/// What a file holds. Its cells stand beside the document, in the table of that name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SourceContent {
    /// A platform's export: one row a campaign, a mailing or an order.
    Rows {
        /// What a row is.
        kind: Kind,
        /// The platform that wrote the file.
        platform: String,
        /// The one currency of every amount (ISO 4217).
        currency: Option<String>,
        /// How many rows it has.
        rows: usize,
        /// The name of its table.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        table: TableName,
    },
    /// A table of periods.
    Series {
        /// The one currency of every amount (ISO 4217).
        currency: Option<String>,
        /// The columns that have a use, in the order of the file.
        columns: Vec<SeriesColumn>,
        /// How many periods it has.
        rows: usize,
        /// The name of its table.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        table: TableName,
    },
}

impl SourceContent {
    /// The name of the table.
    pub const fn table(&self) -> &TableName {
        match self {
            Self::Rows { table, .. } | Self::Series { table, .. } => table,
        }
    }

    /// What the file is about.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Rows { kind, .. } => *kind,
            Self::Series { .. } => Kind::Series,
        }
    }
}

/// What an import read, as content for the document; its table stands beside it.
pub fn to_content(imported: &ImportedTable) -> SourceContent {
    let name = Tables::name_of(imported.table());
    match imported {
        ImportedTable::Rows(rows) => SourceContent::Rows {
            kind: rows.kind,
            platform: rows.platform.clone(),
            currency: rows.currency.clone(),
            rows: rows.len(),
            table: name,
        },
        ImportedTable::Series(series) => SourceContent::Series {
            currency: series.currency.clone(),
            columns: series.columns.clone(),
            rows: series.len(),
            table: name,
        },
    }
}

impl Source {
    /// What was imported, with the cells of its table.
    ///
    /// # Errors
    /// `table_missing`, with the file, when the table is not at hand.
    pub fn imported(&self, tables: &Tables) -> Result<ImportedTable> {
        let name = self.content.table();
        let table = tables.get(name);
        let table: Arc<Table> = table
            .ok_or_else(|| Error::new(Code::TableMissing).field(&self.report.file).found(name.as_str()))?;
        Ok(match &self.content {
            SourceContent::Rows { kind, platform, currency, .. } => ImportedTable::Rows(ExportRows {
                kind: *kind,
                platform: platform.clone(),
                currency: currency.clone(),
                table,
            }),
            SourceContent::Series { currency, columns, .. } => ImportedTable::Series(PeriodSeries {
                currency: currency.clone(),
                columns: columns.clone(),
                table,
            }),
        })
    }
}
