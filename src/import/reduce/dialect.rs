//! What differs between databases in the SQL that [`writer`](super::writer) writes.

use crate::import::options::DateOrder;
use serde::Serialize;

/// A database that a table may be reduced in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Database {
    /// DuckDB, which reads the file itself.
    Duckdb,
    /// PostgreSQL.
    Postgresql,
    /// BigQuery.
    Bigquery,
    /// Snowflake.
    Snowflake,
    /// Spark SQL.
    Spark,
}

/// The words of a database. `{}` in a text is the place of what it is about.
#[derive(Debug)]
pub(super) struct Dialect {
    pub(super) database: Database,
    /// What stands around a name, and how it is written inside one.
    pub(super) quote: (char, &'static str),
    /// Whether a backslash in a text escapes what follows.
    pub(super) escapes: bool,
    /// Types of texts and of amounts.
    pub(super) text: &'static str,
    pub(super) amount: &'static str,
    /// A day from a text that is not written year first: `{}` is the text, `{pattern}` how it is written.
    day: &'static str,
    /// Day, month and year in a pattern.
    pattern: [&'static str; 3],
    /// Where the rows come from: `{file}`, `{table}`, `{delimiter}`, and `{skip}` lines above the header.
    pub(super) source: &'static str,
    /// What stands before and after the query, so that its result becomes a file; `{table}` names it.
    pub(super) around: [&'static str; 2],
}

pub(super) const ALL: [Dialect; 5] = [
    Dialect {
        database: Database::Duckdb,
        quote: ('"', "\"\""),
        escapes: false,
        text: "VARCHAR",
        amount: "DECIMAL(18, 6)",
        day: "CAST(STRPTIME({}, '{pattern}') AS DATE)",
        pattern: ["%d", "%m", "%Y"],
        source: "READ_CSV('{file}', ALL_VARCHAR = TRUE, HEADER = TRUE, DELIM = '{delimiter}', SKIP = {skip})",
        around: ["COPY (\n", "\n) TO '{table}.csv' (HEADER, DELIMITER ',');\n"],
    },
    Dialect {
        database: Database::Postgresql,
        quote: ('"', "\"\""),
        escapes: false,
        text: "TEXT",
        amount: "NUMERIC(18, 6)",
        day: "TO_DATE({}, '{pattern}')",
        pattern: ["DD", "MM", "YYYY"],
        source: "{table}",
        around: ["COPY (\n", "\n) TO STDOUT WITH (FORMAT csv, HEADER);\n"],
    },
    Dialect {
        database: Database::Bigquery,
        quote: ('`', "\\`"),
        escapes: true,
        text: "STRING",
        amount: "NUMERIC",
        day: "PARSE_DATE('{pattern}', {})",
        pattern: ["%d", "%m", "%Y"],
        source: "{table}",
        around: ["", ";\n"],
    },
    Dialect {
        database: Database::Snowflake,
        quote: ('"', "\"\""),
        escapes: true,
        text: "VARCHAR",
        amount: "NUMBER(18, 6)",
        day: "TO_DATE({}, '{pattern}')",
        pattern: ["DD", "MM", "YYYY"],
        source: "{table}",
        around: ["", ";\n"],
    },
    Dialect {
        database: Database::Spark,
        quote: ('`', "``"),
        escapes: true,
        text: "STRING",
        amount: "DECIMAL(18, 6)",
        day: "TO_DATE({}, '{pattern}')",
        pattern: ["d", "M", "yyyy"],
        source: "{table}",
        // Without it, Spark before version 4 makes a cell that it cannot read a NULL.
        around: ["SET spark.sql.ansi.enabled = true;\n", ";\n"],
    },
];

impl Dialect {
    /// The name of a column.
    pub(super) fn name(&self, name: &str) -> String {
        let (mark, inside) = self.quote;
        format!("{mark}{}{mark}", name.replace(mark, inside))
    }

    /// A text as it stands in a query.
    pub(super) fn literal(&self, text: &str) -> String {
        let text = if self.escapes {
            text.replace('\\', "\\\\").replace('\'', "\\'")
        } else {
            text.replace('\'', "''")
        };
        format!("'{text}'")
    }

    /// A day from the beginning of a text, in an order of day and month and with a mark between them.
    pub(super) fn day(&self, text: &str, order: DateOrder, mark: char) -> String {
        let [day, month, year] = self.pattern;
        let pattern = match order {
            DateOrder::Ymd => return format!("CAST({text} AS DATE)"),
            DateOrder::Dmy => [day, month, year],
            DateOrder::Mdy => [month, day, year],
        };
        let pattern = pattern.join(mark.encode_utf8(&mut [0; 4]));
        self.day.replace("{pattern}", &pattern).replace("{}", text)
    }
}
