//! Bytes of an export → a table, with a report that says by line what was read, skipped, repaired.
//!
//! The one idea: an ambiguous cell (`1,234`, `03/04/2026`) is resolved from the whole file, and the user is asked where
//! the file is ambiguous too. Nothing is ever read as 0, shifted by a column or added across currencies.
//!
//! In the order that data flows: [`Reader`] keeps the bytes, and `format` tells what is no text. `encoding` makes
//! them text; `record` cuts the text; `header` finds the delimiter and the known columns of a `platform`, by their
//! `field`, with what names say of amounts, and reads what stands above; or `series` offers a mapping of a
//! company's own table. `body` says how the rows are to be read, and `walk` tells them from totals (`total`) and
//! remarks. `evidence` settles in a first pass what the whole file says of decimal marks, currencies and units
//! (`number`), of the order of dates (`day`) and of periods that are names (`period`). `rows` and `series` read in
//! a second pass; `across` reads periods that stand in columns, `free` tables of people. `report` keeps what is
//! said of it; `watch` tells how far a big file is, and `reduce` writes SQL for what is too big. `workbook` reads
//! the sheets of XLSX and ODS files.

mod across;
mod body;
mod column_use;
mod day;
mod encoding;
mod evidence;
mod field;
mod fold;
mod format;
mod free;
mod header;
mod known;
mod number;
mod options;
mod period;
mod platform;
mod pseudonyms;
mod record;
mod reduce;
mod report;
mod rows;
mod series;
mod table;
mod total;
mod walk;
mod watch;
#[cfg(feature = "workbook")]
pub mod workbook;

pub use day::far_date::{MOST_GAP_DAYS, MOST_SPAN_DAYS, check_dates};
pub use fold::folded_words;
pub use free::cell::FreeKind;
pub use free::cell_texts::CellTexts;
pub use free::orders_table::{customer_table, customer_table_watched};
pub use free::sales::Sale;
pub use free::{FreeColumn, FreeTable, KnownOrders, free_table};
pub use options::{
    ColumnProposal, DateOrder, Imported, Lettered, LineAs, LineChoice, MappingProposal, Mark, Options,
    Refusal, RoleChoice,
};
pub use pseudonyms::pseudonymised;
pub use reduce::{Database, Reduced, ReducingQuery, reducing_queries};
pub use report::{
    ColumnUse, Decimal, Encoding, Period, Report, Skip, Skipped, SkippedLine, Warning, WarningCode,
};
pub use table::{ExportRows, ImportedTable, Kind, LineRun, PeriodSeries, Role, SeriesColumn};

use crate::{Code, Error};
use format::other_format;
use header::Chosen;
use watch::Watch;

/// The largest file, in bytes: it is kept in memory while the user answers questions about it.
pub const MAX_BYTES: usize = 128_000_000;

/// Takes a file chunk by chunk, then reads it as often as the user's answers change.
///
/// ```
/// use levier::import::{Options, Reader};
/// let mut reader = Reader::new("export.csv");
/// reader.push(b"Jour;Campagne;Co\xFBt (EUR);Clics\n");
/// reader.push(b"15/09/2026;Search;1 020,50;88\n");
/// let imported = reader.finish(&Options::default()).unwrap();
/// assert_eq!(imported.table.rows().unwrap().number("cost", 0), Some(1020.5));
/// assert_eq!(imported.report.currency.as_deref(), Some("EUR"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Reader {
    file: String,
    bytes: Vec<u8>,
    /// How many bytes came, kept or not.
    size: usize,
}

impl Reader {
    /// A reader of a file of that name.
    pub fn new(file_name: impl Into<String>) -> Self {
        Self { file: file_name.into(), ..Self::default() }
    }

    /// Makes room for a file of so many bytes at once: bytes that grow piece by piece are copied, and stand in memory
    /// twice while they are.
    pub fn expect(&mut self, size: usize) {
        if size <= MAX_BYTES {
            self.bytes.reserve_exact(size);
        }
    }

    /// Takes the next bytes. Past [`MAX_BYTES`] nothing is kept and [`finish`](Self::finish) refuses.
    pub fn push(&mut self, chunk: &[u8]) {
        self.size = self.size.saturating_add(chunk.len());
        if self.size > MAX_BYTES {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(chunk);
        }
    }

    /// Reads the file. The bytes stay, so that it can be read again with other options.
    ///
    /// # Errors
    /// A [`Refusal`]: `empty_file`, `is_xlsx`, `encoding`, `too_large` (limit and maximum in the
    /// details), `no_recognised_header` (the columns in `seen`, and a mapping to confirm when the
    /// file is a table of days and numbers), `no_data_rows`, `row_length`, `unclosed_quote`,
    /// `unreadable_number`, `ambiguous_numbers`, `invalid_date`, `ambiguous_dates`,
    /// `inconsistent_dates`, `far_date`, `mixed_currency`; with roles also `unknown_column`, `duplicate_name`,
    /// `missing_input`, `duplicate_dates`.
    pub fn finish(&self, options: &Options) -> Result<Imported, Refusal> {
        self.finish_watched(options, &|_, _| ())
    }

    /// [`finish`](Self::finish), telling now and then how much is done of how much.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    pub fn finish_watched(
        &self,
        options: &Options,
        tell: &dyn Fn(usize, usize),
    ) -> Result<Imported, Refusal> {
        if self.size > MAX_BYTES {
            let error = record::too_large("bytes", MAX_BYTES).with("size", self.size as f64);
            return Err(error.into());
        }
        let decoded = encoding::decode(&self.bytes)?;
        if let Some(format) = other_format(&decoded.text) {
            return Err(Error::new(Code::NoRecognisedHeader).found(format).with("format", format).into());
        }
        if let Some(roles) = options.roles.as_deref().filter(|roles| !roles.is_empty()) {
            return Ok(series::read(&self.file, &decoded, roles, options)?);
        }
        let chosen = Chosen::new(options.fields.as_ref())?;
        match header::find(&decoded.text, &chosen)? {
            Some(header) => {
                let watch = Watch::new(decoded.text.len(), tell);
                Ok(rows::read(&self.file, &decoded, &header, options, &watch)?)
            }
            None => match across::header::find(&decoded.text) {
                Some(table) => Ok(across::read(&self.file, &decoded, &table, options)?),
                None => Err(unrecognised(&decoded.text)?),
            },
        }
    }
}

/// `no_recognised_header`, with the columns seen and, for a table of days and numbers, roles to confirm.
fn unrecognised(text: &str) -> Result<Refusal, Error> {
    let error = Error::new(Code::NoRecognisedHeader);
    let Some(grid) = series::grid::find(text)? else {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        return Ok(error.with("seen", vec![report::notes::shorten(first)]).into());
    };
    let mapping = series::grid::propose(text, &grid).map(Box::new);
    let seen: Vec<String> = grid.names.iter().map(|name| report::notes::shorten(name)).collect();
    Ok(Refusal { error: error.with("seen", seen), mapping })
}
