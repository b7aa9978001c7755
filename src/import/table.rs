//! What a file becomes: rows of fields for a platform's export, columns with roles for a table of periods.

use crate::table::{Cells, Days, NamedColumn, Numbers, Table, Texts};
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a file is about, which decides what its columns may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Campaigns: cost, impressions, clicks, conversions.
    Ads,
    /// Audience by channel or by period: sessions, users.
    Web,
    /// Mailings: sent, delivered, opened, clicked.
    Email,
    /// Orders: one row an order.
    Orders,
    /// Periods: dates, an outcome, spends and controls, said by the user.
    Series,
}

/// What a column of a table of periods is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The first day of the period.
    Date,
    /// What the marketing is meant to move: revenue, sales, conversions.
    Outcome,
    /// What was spent on one channel.
    Spend,
    /// What else moves the outcome: price, promotion, competitor, weather.
    Control,
    /// Not used.
    Ignore,
}

/// The data of a file. Tables are shared: a clone copies no cell.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportedTable {
    /// A platform's export.
    Rows(ExportRows),
    /// A table of periods, read with the roles that the user gave.
    Series(PeriodSeries),
}

impl ImportedTable {
    /// What the file is about.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Rows(rows) => rows.kind,
            Self::Series(_) => Kind::Series,
        }
    }

    /// The platform that wrote the file, `generic` when none is recognised.
    pub fn platform(&self) -> &str {
        match self {
            Self::Rows(rows) => &rows.platform,
            Self::Series(_) => "generic",
        }
    }

    /// The one currency of every amount (ISO 4217), when the file or the user says it.
    pub fn currency(&self) -> Option<&str> {
        match self {
            Self::Rows(rows) => rows.currency.as_deref(),
            Self::Series(series) => series.currency.as_deref(),
        }
    }

    /// The columns.
    pub const fn table(&self) -> &Arc<Table> {
        match self {
            Self::Rows(rows) => &rows.table,
            Self::Series(series) => &series.table,
        }
    }

    /// The rows of a platform's export; none for a table of periods.
    pub const fn rows(&self) -> Option<&ExportRows> {
        if let Self::Rows(rows) = self { Some(rows) } else { None }
    }

    /// A table of periods; none for a platform's export.
    pub const fn series(&self) -> Option<&PeriodSeries> {
        if let Self::Series(series) = self { Some(series) } else { None }
    }

    /// The line of the file on which a row begins, counted from 1.
    pub fn line(&self, row: usize) -> u64 {
        line(self.table(), row)
    }

    /// The lines of the file that were read, as runs in their order.
    pub fn line_runs(&self) -> Vec<LineRun> {
        let mut lines: Vec<u64> = (0..self.table().rows()).map(|row| self.line(row)).collect();
        lines.sort_unstable();
        let mut runs: Vec<LineRun> = Vec::new();
        for line in lines {
            match runs.last_mut() {
                Some(run) if line <= run.to + 1 => {
                    run.to = line;
                    run.rows += 1;
                }
                _ => runs.push(LineRun { from: line, to: line, rows: 1 }),
            }
        }
        runs
    }
}

/// Lines of a file that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LineRun {
    /// The first line, counted from 1.
    pub from: u64,
    /// The last one.
    pub to: u64,
    /// How many rows begin on them.
    pub rows: u64,
}

/// The rows of a platform's export, one a campaign and period, a mailing or an order.
///
/// The columns of `table` are `line` (of the file, counted from 1), `date` and `date_end` (days), texts
/// (`campaign`, `campaign_id`, `ad_group`, `channel`, `customer`, `order_id`, `status`, `result_kind`) and numbers
/// (`cost` and `revenue` in the table's currency, counts, `total`, `refunded` and `items` of an order). Only the
/// columns that the file has are there. What a cell does not say is missing, never 0.
///
/// ```
/// use levier::import::{Kind, Options, Reader};
/// let mut reader = Reader::new("ads.csv");
/// reader.push(b"Campaign,Currency,Cost,Clicks\nSearch,EUR,10.50,3\nVideo,EUR,--,7\n");
/// let imported = reader.finish(&Options::default()).unwrap();
/// let rows = imported.table.rows().unwrap();
/// assert_eq!((rows.kind, rows.currency.as_deref(), rows.len()), (Kind::Ads, Some("EUR"), 2));
/// assert_eq!(rows.text("campaign", 1), Some("Video"));
/// assert_eq!(rows.number("cost", 0), Some(10.5));
/// assert_eq!(rows.number("cost", 1), None);
/// assert_eq!(rows.line(1), 3);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct ExportRows {
    /// What the rows are.
    pub kind: Kind,
    /// The platform that wrote them, `generic` when no header of its own gives it away.
    pub platform: String,
    /// The one currency of every amount (ISO 4217), when the file or the user says it.
    pub currency: Option<String>,
    /// The columns.
    pub table: Arc<Table>,
}

impl ExportRows {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.table.rows()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The line of the file on which a row begins, counted from 1.
    pub fn line(&self, row: usize) -> u64 {
        line(&self.table, row)
    }

    /// A text of a row; none when it is missing or the file has no such column.
    pub fn text(&self, column: &str, row: usize) -> Option<&str> {
        self.table.texts(column)?.get(row)
    }

    /// A number of a row; none when it is missing or the file has no such column.
    pub fn number(&self, column: &str, row: usize) -> Option<f64> {
        self.table.numbers(column)?.get(row)
    }

    /// A day of a row (`date` or `date_end`); none when it is missing or the file has no such column.
    pub fn day(&self, column: &str, row: usize) -> Option<Date> {
        self.table.days(column)?.get(row)
    }
}

/// A column of a table of periods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SeriesColumn {
    /// The name in the file, and in the table.
    pub name: String,
    /// What it is for: the day, an outcome, a spend or a control.
    pub role: Role,
}

/// A table of periods in the order of the file, each first day once.
///
/// The first column of `table` holds the lines of the file; the others go by their names in the file. Only columns
/// with a role are kept.
///
/// ```
/// use levier::import::{Options, Reader, Role, RoleChoice};
/// let mut reader = Reader::new("weeks.csv");
/// reader.push(b"week,sales,tv\n2026-01-05,120,40\n2026-01-12,95,\n");
/// let choice = |column: &str, role| RoleChoice { column: column.to_owned(), role };
/// let roles = vec![choice("week", Role::Date), choice("sales", Role::Outcome), choice("tv", Role::Spend)];
/// let imported = reader.finish(&Options { roles: Some(roles), ..Options::default() }).unwrap();
/// let series = imported.table.series().unwrap();
/// assert_eq!(series.dates()[1].to_string(), "2026-01-12");
/// assert_eq!(series.values("tv").unwrap(), [Some(40.0), None]);
/// assert_eq!(series.names(Role::Spend).collect::<Vec<_>>(), ["tv"]);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodSeries {
    /// The one currency of every amount (ISO 4217), when the file or the user says it.
    pub currency: Option<String>,
    /// The columns that have a role, the day's included, in the order of the file.
    pub columns: Vec<SeriesColumn>,
    /// Their cells, after the lines.
    pub table: Arc<Table>,
}

impl PeriodSeries {
    /// A table of periods from its parts: a day and a line for each period, and named columns of numbers.
    ///
    /// # Errors
    /// `row_length` when a column has another length, `duplicate_name`, `not_a_number`, `too_large`.
    ///
    /// ```
    /// use levier::import::{PeriodSeries, Role};
    /// use levier::value::Date;
    /// let days = [Date::parse("2026-01-05").unwrap()];
    /// let columns = vec![("tv".to_owned(), Role::Spend, vec![Some(40.0)])];
    /// let series = PeriodSeries::new(None, "week", &days, &[2], columns).unwrap();
    /// assert_eq!((series.len(), series.line(0)), (1, 2));
    /// ```
    pub fn new(
        currency: Option<String>,
        date: &str,
        days: &[Date],
        lines: &[u64],
        columns: Vec<(String, Role, Vec<Option<f64>>)>,
    ) -> Result<Self> {
        let mut named = vec![NamedColumn::new(date, Days::new(days.iter().copied().map(Some)))];
        let mut roles = vec![SeriesColumn { name: date.to_owned(), role: Role::Date }];
        for (name, role, values) in columns {
            named.push(NamedColumn::new(name.as_str(), Numbers::new(values)?));
            roles.push(SeriesColumn { name, role });
        }
        let table = with_lines(lines, named)?;
        Ok(Self { currency, columns: roles, table: Arc::new(table) })
    }

    /// How many periods there are.
    pub fn len(&self) -> usize {
        self.table.rows()
    }

    /// Whether there is no period.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The first day of each period.
    pub fn dates(&self) -> Vec<Date> {
        let name = self.names(Role::Date).next().unwrap_or_default();
        self.table.days(name).map_or_else(Vec::new, |days| days.iter().flatten().collect())
    }

    /// The line of the file of a period, counted from 1.
    pub fn line(&self, row: usize) -> u64 {
        line(&self.table, row)
    }

    /// The names of the columns of a role.
    pub fn names(&self, role: Role) -> impl Iterator<Item = &str> + '_ {
        self.columns.iter().filter(move |column| column.role == role).map(|column| column.name.as_str())
    }

    /// The numbers of a column, one a period; none when there is no such column.
    pub fn values(&self, name: &str) -> Option<Vec<Option<f64>>> {
        self.columns.iter().find(|column| column.name == name)?;
        Some(self.table.numbers(name)?.iter().collect())
    }
}

fn line(table: &Table, row: usize) -> u64 {
    let lines = table.columns().first().and_then(|column| column.cells().as_numbers());
    lines.and_then(|lines| lines.get(row)).map_or(0, |line| line as u64)
}

/// A table whose first column holds lines, under a name that no other column has.
pub(super) fn with_lines(lines: &[u64], columns: Vec<NamedColumn>) -> Result<Table> {
    let mut name = "line".to_owned();
    while columns.iter().any(|column| column.name() == name) {
        name.push('_');
    }
    let cells = Numbers::new(lines.iter().map(|&line| Some(line as f64)))?;
    let all = std::iter::once(NamedColumn::new(name, cells)).chain(columns);
    Table::new(lines.len(), all.collect())
}

impl ExportRows {
    /// Rows from their parts: a line for each row, and columns that go by the keys of fields.
    ///
    /// # Errors
    /// `row_length` when a column has another length, `duplicate_name`, `too_large`; `unknown_column` for a day
    /// that is not in a column of days, a text or a number elsewhere.
    ///
    /// ```
    /// use levier::import::{ExportRows, Kind};
    /// use levier::table::{NamedColumn, Numbers, Texts};
    /// let campaigns = NamedColumn::new("campaign", Texts::new([Some("Search")]));
    /// let costs = NamedColumn::new("cost", Numbers::new([Some(12.5)]).unwrap());
    /// let rows = ExportRows::new(Kind::Ads, "generic", None, &[2], vec![campaigns, costs]).unwrap();
    /// assert_eq!(rows.number("cost", 0), Some(12.5));
    /// ```
    pub fn new(
        kind: Kind,
        platform: &str,
        currency: Option<String>,
        lines: &[u64],
        columns: Vec<NamedColumn>,
    ) -> Result<Self> {
        for column in &columns {
            let is_day = matches!(column.name(), "date" | "date_end");
            if is_day != matches!(column.cells(), Cells::Days(_)) {
                return Err(Error::new(Code::UnknownColumn).field("column").found(column.name()));
            }
        }
        let table = Arc::new(with_lines(lines, columns)?);
        Ok(Self { kind, platform: platform.to_owned(), currency, table })
    }

    /// Texts of a column; none when the file has no such column.
    pub fn texts(&self, column: &str) -> Option<&Texts> {
        self.table.texts(column)
    }
}
