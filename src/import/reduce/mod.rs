//! SQL that reduces a table too big to be read here, written from the beginning of its file: orders to one row a
//! customer or a day, campaigns to one row a day and channel. What comes out is imported like any other file.
//!
//! The rules are those of the reader: exact duplicates are one row, an order on several lines has its total once,
//! cancelled orders are no sales, refunds are subtracted. A cell that the database cannot read ends the query.

mod dialect;
mod reduced;
mod writer;

pub use dialect::Database;
pub use reduced::Reduced;

use super::body::Plan;
use super::day::order::Habit;
use super::day::{self, Day};
use super::encoding;
use super::evidence;
use super::field::Field;
use super::header::preamble::Announced;
use super::header::{self, Chosen};
use super::options::{DateOrder, Options};
use super::record::Records;
use super::table::Kind;
use crate::{Code, Error, Result};
use serde::Serialize;
use writer::Writer;

/// A query for a database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ReducingQuery {
    /// The database that it is written for.
    pub database: Database,
    /// What comes out.
    pub reduced: Reduced,
    /// The query.
    pub sql: String,
}

/// The queries that reduce the table of a file, from its first bytes.
///
/// ```
/// use levier::import::reducing_queries;
/// let head = b"Name,Email,Financial Status,Currency,Total,Created at\n#1,a@example.com,paid,EUR,60.00,2026-09-02\n";
/// let queries = reducing_queries("orders.csv", head).unwrap();
/// assert_eq!(queries.len(), 10, "five databases, customers and days");
/// assert!(queries[0].sql.contains("READ_CSV('orders.csv'"));
/// ```
///
/// # Errors
/// `no_recognised_header` where no query can be written: no known header, or no column of days, amounts and names;
/// those of [`Reader::finish`](super::Reader::finish) about the rows seen.
pub fn reducing_queries(file: &str, head: &[u8]) -> Result<Vec<ReducingQuery>> {
    let unknown = || Error::new(Code::NoRecognisedHeader);
    // Cut where a line ends.
    let end = head.iter().rposition(|&byte| byte == b'\n').map_or(head.len(), |at| at + 1);
    let decoded = encoding::decode(&head[..end])?;
    let header = header::find(&decoded.text, &Chosen::default())?.ok_or_else(unknown)?;
    let plan = Plan::of_header(&header, &decoded.text, &Options::default());
    let habit = if header.language.day_first() { Habit::DayFirst } else { Habit::Unknown };
    let options = Options::default();
    let settled = evidence::gather(&decoded.text, &plan, &Announced::default(), &options, habit, |_| ())?;
    let day = written_day(&decoded.text, &plan, settled.order).ok_or_else(unknown)?;
    let has = |field| header.column(field).is_some();
    let reductions: &[Reduced] = match header.kind {
        Kind::Orders if has(Field::Total) && has(Field::Customer) => &[Reduced::Customers, Reduced::Days],
        Kind::Orders if has(Field::Total) => &[Reduced::Days],
        Kind::Ads if has(Field::Cost) && (has(Field::Channel) || has(Field::Campaign)) => {
            &[Reduced::Channels]
        }
        _ => return Err(unknown()),
    };
    let queries = dialect::ALL.iter().flat_map(|dialect| {
        let writer = Writer { dialect, file, header: &header, plan: &plan, settled: &settled, day };
        reductions.iter().map(move |&reduced| ReducingQuery {
            database: dialect.database,
            reduced,
            sql: writer.write(reduced),
        })
    });
    Ok(queries.collect())
}

/// The order of day and month in the first day written, and the mark between them; none for a day in words.
fn written_day(text: &str, plan: &Plan, order: DateOrder) -> Option<(DateOrder, char)> {
    let used = plan.use_of(Field::Date)?;
    let records = Records::new(text, plan.delimiter, plan.body).filter_map(Result::ok);
    let mut cells = records.map(|record| record.cell(used.column).to_owned());
    let cell = cells.find(|cell| day::cell(cell).is_some())?;
    let mark = cell.chars().find(|c| !c.is_ascii_digit())?;
    match day::cell(&cell)?.0 {
        Day::Known(_) if cell.get(4..5) == Some("-") => Some((DateOrder::Ymd, '-')),
        Day::Numeric { .. } => Some((order, mark)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Options, Reader};
    use super::*;

    const ORDERS: &str = "Name,Email,Financial Status,Currency,Total,Created at,Cancelled at,Refunded Amount\n\
        #1,a@example.com,paid,EUR,60.00,2026-09-02 10:00:00 +0200,,0.00\n#2,b@exa";

    fn queries(head: &str) -> Vec<ReducingQuery> {
        reducing_queries("it's.csv", head.as_bytes()).unwrap()
    }

    #[test]
    fn a_query_takes_the_columns_of_the_file_by_their_names() {
        let queries = queries(ORDERS);
        let sql = |database, reduced| {
            &queries.iter().find(|query| (query.database, query.reduced) == (database, reduced)).unwrap().sql
        };
        let duckdb = sql(Database::Duckdb, Reduced::Customers);
        assert!(
            duckdb
                .contains("READ_CSV('it''s.csv', ALL_VARCHAR = TRUE, HEADER = TRUE, DELIM = ',', SKIP = 0)")
        );
        assert!(duckdb.contains("LOWER(NULLIF(TRIM(CAST(\"Email\" AS VARCHAR)), '')) AS customer"));
        assert!(duckdb.contains("'voided'") && duckdb.contains("\"Cancelled at\""));
        assert!(sql(Database::Bigquery, Reduced::Days).contains("CAST(`Created at` AS STRING)"));
        assert!(sql(Database::Postgresql, Reduced::Days).starts_with("COPY (\nWITH cells AS ("));
        assert!(sql(Database::Snowflake, Reduced::Days).contains("CAST(\"Created at\" AS VARCHAR)"));
        assert!(
            sql(Database::Spark, Reduced::Days).starts_with("SET spark.sql.ansi.enabled = true;\nWITH cells")
        );
    }

    #[test]
    fn marks_and_the_order_of_days_are_those_of_the_file() {
        let french = "Jour;Campagne;Coût (EUR);Clics\n15/09/2026;Search;1 020,50;88\n";
        let queries = queries(french);
        assert_eq!(queries.len(), 5);
        assert!(queries[0].sql.contains("'%d/%m/%Y'") && queries[0].sql.contains("'EUR' AS currency"));
        assert!(queries[3].sql.contains("'DD/MM/YYYY'") && queries[4].sql.contains("'d/M/yyyy'"));
        assert!(queries[0].sql.contains("TRANSLATE(NULLIF(TRIM(CAST(\"Coût (EUR)\" AS VARCHAR)), ''), ',. "));
    }

    #[test]
    fn a_table_without_days_or_a_known_header_has_no_query() {
        for head in ["Campaign,Cost,Clicks\nSearch,10.50,3\n", "a,b\n1,2\n"] {
            let error = reducing_queries("x.csv", head.as_bytes()).unwrap_err();
            assert_eq!(error.code(), Code::NoRecognisedHeader);
        }
    }

    #[test]
    fn what_comes_out_is_recognised() {
        let channels = "day,campaign,currency,cost,impressions,clicks,conversions,conversion_value\n\
            2026-09-01,Search,EUR,10.500000,100,3.000000,1.000000,55.000000\n";
        let mut reader = Reader::new("channels.csv");
        reader.push(channels.as_bytes());
        let imported = reader.finish(&Options::default()).unwrap();
        let rows = imported.table.rows().unwrap();
        assert_eq!(
            (rows.kind, rows.number("cost", 0), rows.number("revenue", 0)),
            (Kind::Ads, Some(10.5), Some(55.0))
        );
    }
}
