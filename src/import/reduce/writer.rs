//! One query: what is taken from the table, in the words of a database.

use super::dialect::Dialect;
use super::reduced::Reduced;
use crate::import::body::Plan;
use crate::import::evidence::Settled;
use crate::import::field::Field;
use crate::import::header::Header;
use crate::import::options::{DateOrder, Mark};
use crate::import::platform;
use crate::import::table::Kind;

/// Writes the queries of a table for a database.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) dialect: &'a Dialect,
    pub(super) file: &'a str,
    pub(super) header: &'a Header,
    pub(super) plan: &'a Plan,
    pub(super) settled: &'a Settled,
    pub(super) day: (DateOrder, char),
}

/// The measures of campaigns that add up, with names that the reader knows.
const MEASURES: [(Field, &str); 5] = [
    (Field::Cost, "cost"),
    (Field::Impressions, "impressions"),
    (Field::Clicks, "clicks"),
    (Field::Conversions, "conversions"),
    (Field::Revenue, "conversion_value"),
];

impl Writer<'_> {
    /// A query.
    pub(super) fn write(self, reduced: Reduced) -> String {
        let (table, query) = match reduced {
            Reduced::Customers => {
                let totals = "MAX(day) AS last_order, MIN(day) AS first_order, COUNT(*) AS orders, SUM(amount) AS revenue";
                let whose = "WHERE customer IS NOT NULL\nGROUP BY customer";
                (
                    "customers",
                    format!(
                        "{}\nSELECT customer, {totals}{}\nFROM sales\n{whose}",
                        self.sales(),
                        self.currency()
                    ),
                )
            }
            Reduced::Days => {
                let totals = "COUNT(*) AS orders, SUM(amount) AS revenue";
                let when = "WHERE day IS NOT NULL\nGROUP BY day\nORDER BY day";
                ("days", format!("{}\nSELECT day, {totals}\nFROM sales\n{when}", self.sales()))
            }
            Reduced::Channels => ("channels", self.channels()),
        };
        let [before, after] = self.dialect.around;
        format!("{before}{query}{}", after.replace("{table}", table))
    }

    /// Orders, one row each, without those that were cancelled.
    fn sales(self) -> String {
        let column = |field| self.text(field).unwrap_or_else(|| "NULL".to_owned());
        let refunded = self
            .amount(Field::Refunded)
            .map_or_else(|| "0".to_owned(), |amount| format!("COALESCE({amount}, 0)"));
        let mut cells = vec![
            format!("LOWER({}) AS customer", column(Field::Customer)),
            format!("{} AS day", self.day_of()),
            format!("{} AS total", self.amount(Field::Total).unwrap_or_default()),
            format!("{refunded} AS refunded"),
        ];
        let (sale, group) = if let Some(id) = self.text(Field::OrderId) {
            cells.insert(0, format!("{id} AS order_id"));
            (
                "MIN(customer) AS customer, MIN(day) AS day, total - MAX(refunded) AS amount",
                "\n  GROUP BY order_id, total",
            )
        } else {
            ("customer, day, total - refunded AS amount", "")
        };
        format!(
            "WITH cells AS (\n  SELECT {}\n  FROM {}{}\n),\nsales AS (\n  SELECT {sale}\n  FROM cells\n  WHERE total IS NOT NULL{group}\n)",
            cells.join(",\n    "),
            self.source(),
            self.only_sales(),
        )
    }

    fn only_sales(self) -> String {
        let names = platform::no_sale_statuses().into_iter().map(|status| self.dialect.literal(status));
        let names = names.collect::<Vec<_>>().join(", ");
        let status = self.text(Field::Status).filter(|_| !names.is_empty()).map(|status| {
            // Statuses are compared without accents.
            format!("COALESCE(TRANSLATE(LOWER({status}), 'àâçéèêëîïôöùûüñ', 'aaceeeeiioouuun'), '') NOT IN ({names})")
        });
        let cancelled = self.text(Field::Cancelled).map(|cell| format!("{cell} IS NULL"));
        let conditions: Vec<String> = [status, cancelled].into_iter().flatten().collect();
        if conditions.is_empty() {
            String::new()
        } else {
            format!("\n  WHERE {}", conditions.join("\n    AND "))
        }
    }

    fn channels(self) -> String {
        let (name, cell) = match self.text(Field::Channel) {
            Some(cell) => ("channel", cell),
            None => ("campaign", self.text(Field::Campaign).unwrap_or_default()),
        };
        let measures: Vec<(String, &str)> =
            MEASURES.iter().filter_map(|&(field, name)| Some((self.amount(field)?, name))).collect();
        let mut cells = vec![format!("{} AS day", self.day_of()), format!("{cell} AS {name}")];
        cells.extend(measures.iter().map(|(amount, name)| format!("{amount} AS {name}")));
        let sums = measures.iter().map(|(_, name)| format!("SUM({name}) AS {name}"));
        format!(
            "WITH cells AS (\n  SELECT {}\n  FROM {}\n)\nSELECT day, {name}{}, {}\nFROM cells\nWHERE day IS NOT NULL\nGROUP BY day, {name}\nORDER BY day, {name}",
            cells.join(",\n    "),
            self.source(),
            self.currency(),
            sums.collect::<Vec<_>>().join(", "),
        )
    }

    fn currency(self) -> String {
        let currency = self.settled.currency.as_deref();
        currency.map_or_else(String::new, |code| format!(", {} AS currency", self.dialect.literal(code)))
    }

    fn source(self) -> String {
        let table = if self.header.kind == Kind::Orders { "orders" } else { "campaigns" };
        let file = self.dialect.literal(self.file);
        let source = self
            .dialect
            .source
            .replace("{table}", table)
            .replace("'{file}'", &file)
            .replace("{delimiter}", char::from(self.header.delimiter).encode_utf8(&mut [0; 4]))
            .replace("{skip}", &(self.header.line - 1).to_string());
        format!("(SELECT DISTINCT * FROM {source}) AS written")
    }

    /// The cell of a field as a text without spaces around it; NULL where nothing is written.
    fn text(self, field: Field) -> Option<String> {
        let name = self.dialect.name(&self.header.names[self.header.column(field)?]);
        Some(format!("NULLIF(TRIM(CAST({name} AS {})), '')", self.dialect.text))
    }

    fn day_of(self) -> String {
        // The local day that the platform wrote: what follows it is an hour and an offset.
        let cell = format!("SUBSTR({}, 1, 10)", self.text(Field::Date).unwrap_or_default());
        self.dialect.day(&cell, self.day.0, self.day.1)
    }

    /// The cell of a field as a number: without grouping, with a point before the decimals.
    fn amount(self, field: Field) -> Option<String> {
        let at = self.plan.uses.iter().position(|used| used.field == Some(field))?;
        let (from, to) = match self.settled.marks[at] {
            Mark::Point => (", \u{A0}\u{202F}", ""),
            Mark::Comma => (",. \u{A0}\u{202F}", "."),
        };
        let digits = format!("TRANSLATE({}, '{from}', '{to}')", self.text(field)?);
        let number = format!("CAST(NULLIF({digits}, '--') AS {})", self.dialect.amount);
        Some(match self.plan.uses[at].power {
            0 => number,
            power if power > 0 => format!("{number} * 1{}", "0".repeat(power as usize)),
            power => format!("{number} / 1{}", "0".repeat(power.unsigned_abs() as usize)),
        })
    }
}
