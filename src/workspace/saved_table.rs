//! The data of a file as schemas 1 to 3 write it: rows of fields, or dates, lines and columns.

use crate::import::{ExportRows, Imported, ImportedTable, Kind, LineRun, PeriodSeries, Report, Role};
use crate::table::{Cells, Days, NamedColumn, Numbers, TextsBuilder};
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One row of an export. A key that is absent is missing, never 0.
///
/// `texts` has `campaign`, `campaign_id`, `ad_group`, `channel`, `customer`, `order_id`, `status`,
/// `result_kind`; `numbers` has the measures (`cost` and `revenue` in the table's currency, counts,
/// `total` and `items` of an order).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SavedRow {
    /// The line of the file on which the row begins, counted from 1.
    pub line: u64,
    /// The day, or the first day, of the row.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub date: Option<Date>,
    /// The last day, for a row that covers several.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub date_end: Option<Date>,
    /// Names and identifiers, word for word.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub texts: BTreeMap<String, String>,
    /// Measures, all finite.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub numbers: BTreeMap<String, f64>,
}

/// One column of a table of periods; `values` has one item a date, `None` where the file has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SavedColumn {
    /// The name in the file.
    pub name: String,
    /// What it is for: outcome, spend or control.
    pub role: Role,
    /// One value a period.
    pub values: Vec<Option<f64>>,
}

/// The data of a file. A `series` has `dates`, `lines` and `columns`; every other kind has `rows`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SavedTable {
    /// What the file is about.
    pub kind: Kind,
    /// The platform that wrote it, `generic` when no header of its own gives it away.
    pub platform: String,
    /// The one currency of every amount (ISO 4217), when the file or the user says it.
    pub currency: Option<String>,
    /// The rows, in the order of the file.
    pub rows: Vec<SavedRow>,
    /// The first day of each period, in the order of the file, each once.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// The line of the file of each period.
    pub lines: Vec<u64>,
    /// The columns of a series that have a use, in the order of the file.
    pub columns: Vec<SavedColumn>,
}

/// A file that was read, as it is handed to the page and to the document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SavedImport {
    /// What was read, skipped, repaired.
    pub report: Report,
    /// The data.
    pub table: SavedTable,
}

/// What a page shows of a file before it is kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ImportPreview {
    /// What was read, skipped, repaired.
    pub report: Report,
    /// The first rows.
    pub table: SavedTable,
    /// The lines that were read.
    pub lines: Vec<LineRun>,
}

impl ImportPreview {
    /// The preview of a file, with at most so many rows.
    pub fn of(imported: &Imported, rows: usize) -> Self {
        Self {
            report: imported.report.clone(),
            table: SavedTable::first(&imported.table, rows),
            lines: imported.table.line_runs(),
        }
    }
}

impl From<&ImportedTable> for SavedTable {
    fn from(table: &ImportedTable) -> Self {
        Self::first(table, table.table().rows())
    }
}

impl SavedTable {
    /// The first rows of a table.
    pub fn first(table: &ImportedTable, most: usize) -> Self {
        let mut saved = Self {
            kind: table.kind(),
            platform: table.platform().to_owned(),
            currency: table.currency().map(str::to_owned),
            rows: Vec::new(),
            dates: Vec::new(),
            lines: Vec::new(),
            columns: Vec::new(),
        };
        match table {
            ImportedTable::Rows(rows) => {
                saved.rows = (0..rows.len().min(most)).map(|row| saved_row(rows, row)).collect();
            }
            ImportedTable::Series(series) => {
                saved.dates = series.dates().into_iter().take(most).collect();
                saved.lines = (0..series.len().min(most)).map(|row| series.line(row)).collect();
                let columns = series.columns.iter().filter(|column| column.role != Role::Date);
                let columns = columns.map(|column| SavedColumn {
                    name: column.name.clone(),
                    role: column.role,
                    values: series.values(&column.name).unwrap_or_default().into_iter().take(most).collect(),
                });
                saved.columns = columns.collect();
            }
        }
        saved
    }
}

fn saved_row(rows: &ExportRows, row: usize) -> SavedRow {
    let mut saved = SavedRow {
        line: rows.line(row),
        date: rows.day("date", row),
        date_end: rows.day("date_end", row),
        texts: BTreeMap::new(),
        numbers: BTreeMap::new(),
    };
    // The first column holds the lines.
    for column in &rows.table.columns()[1..] {
        match column.cells() {
            Cells::Texts(texts) => {
                if let Some(text) = texts.get(row) {
                    saved.texts.insert(column.name().to_owned(), text.to_owned());
                }
            }
            Cells::Numbers(numbers) => {
                if let Some(number) = numbers.get(row) {
                    saved.numbers.insert(column.name().to_owned(), number);
                }
            }
            Cells::Days(_) => {}
        }
    }
    saved
}

impl SavedTable {
    /// The table with typed columns.
    ///
    /// # Errors
    /// `invalid_document` for a text that no import writes: dates, lines and values of different lengths, one name
    /// twice, a number that is not finite.
    pub fn to_imported(&self) -> Result<ImportedTable> {
        let made = if self.kind == Kind::Series { self.to_series() } else { self.to_rows() };
        made.map_err(|error| Error::new(Code::InvalidDocument).field("table").found(error.code().as_str()))
    }

    fn to_series(&self) -> Result<ImportedTable> {
        let mut date = "date".to_owned();
        while self.columns.iter().any(|column| column.name == date) {
            date.push('_');
        }
        let columns =
            self.columns.iter().map(|column| (column.name.clone(), column.role, column.values.clone()));
        let series =
            PeriodSeries::new(self.currency.clone(), &date, &self.dates, &self.lines, columns.collect())?;
        Ok(ImportedTable::Series(series))
    }

    fn to_rows(&self) -> Result<ImportedTable> {
        let lines: Vec<u64> = self.rows.iter().map(|row| row.line).collect();
        let mut columns = Vec::new();
        let days = |name: &str, of: fn(&SavedRow) -> Option<Date>| {
            let known = self.rows.iter().any(|row| of(row).is_some());
            known.then(|| NamedColumn::new(name, Days::new(self.rows.iter().map(of))))
        };
        columns.extend(days("date", |row| row.date));
        columns.extend(days("date_end", |row| row.date_end));
        let texts: BTreeSet<&str> =
            self.rows.iter().flat_map(|row| row.texts.keys().map(String::as_str)).collect();
        for key in texts {
            let mut cells = TextsBuilder::default();
            self.rows.iter().for_each(|row| cells.push(row.texts.get(key).map(String::as_str)));
            columns.push(NamedColumn::new(key, cells.build()));
        }
        let numbers: BTreeSet<&str> =
            self.rows.iter().flat_map(|row| row.numbers.keys().map(String::as_str)).collect();
        for key in numbers {
            let cells = Numbers::new(self.rows.iter().map(|row| row.numbers.get(key).copied()))?;
            columns.push(NamedColumn::new(key, cells));
        }
        let rows = ExportRows::new(self.kind, &self.platform, self.currency.clone(), &lines, columns)?;
        Ok(ImportedTable::Rows(rows))
    }
}
