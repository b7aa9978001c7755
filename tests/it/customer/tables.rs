//! The tables of the reference cases.

use serde_json::Value;

/// A table: a header and rows of text.
pub(crate) struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table after its filters; none where the tables are not at hand.
    pub(crate) fn of(name: &str, filters: &Value) -> Option<Self> {
        let mut reader = csv::Reader::from_path(crate::data::path(name)?).unwrap();
        let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let mut table = Self { header, rows };
        for filter in filters.as_array().into_iter().flatten() {
            table.keep(filter);
        }
        Some(table)
    }

    fn keep(&mut self, filter: &Value) {
        let column = self.index(filter["column"].as_str().unwrap());
        let (op, value) = (filter["op"].as_str().unwrap(), &filter["value"]);
        self.rows.retain(|row| {
            let cell = &row[column];
            let order = match value.as_f64() {
                Some(number) => cell.trim().parse::<f64>().unwrap().partial_cmp(&number).unwrap(),
                // Of a date the first ten characters count.
                None => cell.chars().take(10).collect::<String>().as_str().cmp(value.as_str().unwrap()),
            };
            match op {
                "eq" => value.as_str().map_or(order.is_eq(), |text| cell == text),
                "gt" => order.is_gt(),
                "ge" => order.is_ge(),
                "lt" => order.is_lt(),
                "le" => order.is_le(),
                "not_prefix" => !cell.starts_with(value.as_str().unwrap()),
                other => panic!("filter {other}"),
            }
        });
    }

    fn index(&self, column: &str) -> usize {
        self.header.iter().position(|name| name == column).unwrap()
    }

    /// A column as text.
    pub(crate) fn texts(&self, column: &Value) -> Vec<&str> {
        let index = self.index(column.as_str().unwrap());
        self.rows.iter().map(|row| row[index].as_str()).collect()
    }

    /// A column as numbers.
    pub(crate) fn numbers(&self, column: &Value) -> Vec<f64> {
        self.texts(column).iter().map(|text| text.trim().parse().unwrap()).collect()
    }
}
