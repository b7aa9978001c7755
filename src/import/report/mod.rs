//! What was read, skipped, repaired or doubted, by line: everything a person needs to trust the table.

pub(super) mod about;
pub(super) mod notes;
pub(super) mod unread;

use super::table::Kind;
use crate::error::Detail;
use crate::value::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How the bytes became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, low byte first: «CSV pour Excel», `LinkedIn`, Matomo.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1252, what Excel saves as «CSV» in western Europe.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// `MacRoman`, what older Macs save.
    #[serde(rename = "macintosh")]
    MacRoman,
    /// Code page 850, what DOS programs save.
    #[serde(rename = "ibm850")]
    Ibm850,
}

/// The decimal mark of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Decimal {
    /// 1234.5
    #[serde(rename = ".")]
    Point,
    /// 1234,5
    #[serde(rename = ",")]
    Comma,
    /// Each column has its own mark, and each column is clear.
    #[serde(rename = "mixed")]
    Mixed,
}

/// The first and last day that a file covers, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// The last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub to: Date,
}

macro_rules! warnings {
    ($($name:ident => $text:literal: $doc:literal,)+) => {
        /// What was repaired, assumed or doubted; the meaning of each code is its documentation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
        #[non_exhaustive]
        pub enum WarningCode { $(#[doc = $doc] #[serde(rename = $text)] $name,)+ }

        impl WarningCode {
            /// Every code, in alphabetical order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as it travels.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

warnings! {
    CensoredValue => "censored_value": "A masked value such as `<5`, kept as missing.",
    CustomerKeyIsName => "customer_key_is_name": "No e-mail: customers are told apart by name only.",
    DateOrderAssumedDmy => "date_order_assumed_dmy": "Headers that are not English: day before month was assumed.",
    DateOutsidePeriod => "date_outside_period": "A date outside the period that the file announces.",
    DuplicateRowIgnored => "duplicate_row_ignored": "An exact copy of an earlier row, left out.",
    ExcelSerialDates => "excel_serial_dates": "Day numbers of a spreadsheet, read as days (`from` and `to` in the details).",
    FooterTextIgnored => "footer_text_ignored": "Prose in a single cell below the last row, left out.",
    LegacyEncoding => "legacy_encoding": "`MacRoman` or code page 850; `found` is a word that shows it.",
    MatomoWeekRangeRepaired => "matomo_week_range_repaired":
        "Weekly ranges written without quotes had shifted every column; repaired.",
    MissingCustomer => "missing_customer": "An order without a customer.",
    MixedResultTypes => "mixed_result_types": "The results column mixes several kinds of result.",
    MojibakeRepaired => "mojibake_repaired": "UTF-8 encoded twice (`dÃ©pensÃ©`); repaired.",
    NegativeCost => "negative_cost": "A negative cost, kept: a credit.",
    NoCurrency => "no_currency": "Amounts without a currency (`found`: an ambiguous sign such as `$`).",
    NoDate => "no_date": "No date column and no period; with a line, a row without its date.",
    OrderExcludedCancelled => "order_excluded_cancelled": "A cancelled or voided order, left out.",
    RateUsesOtherDenominator => "rate_uses_other_denominator":
        "A rate of the file divides by something else than ours.",
    RepeatedOrderLines => "repeated_order_lines":
        "An order on several lines, its total on each: the total was taken once, the items were added.",
    SeveralTables => "several_tables": "The file holds another table from this line on; it was not read.",
    TotalMismatch => "total_mismatch": "A total row differs from the sum of its rows (`sum` in the details).",
    TwoLineHeader => "two_line_header": "A first line that groups the columns of the second; the names were joined.",
    UniqueVisitorsNotAdditive => "unique_visitors_not_additive":
        "Unique visitors of several periods must not be added.",
    UnitInHeader => "unit_in_header":
        "Amounts in thousands, millions or millionths, multiplied (`before` and `after` in the details).",
    UnitsLineRead => "units_line_read": "A line of units and currencies below the header: no row.",
    UnreadMeasure => "unread_measure": "A column of amounts or of days that nothing was read from.",
    YearFromElsewhere => "year_from_elsewhere":
        "Months without their year: it was taken from a line above the table or from the name of the file.",
}

/// One thing to know about the reading, with its place when it has one.
///
/// At most 20 of a kind are listed one by one; the last of them then says in `detail` how many
/// `more` there are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Warning {
    /// What it is.
    pub code: WarningCode,
    /// The line of the file, counted from 1.
    pub line: Option<u64>,
    /// The field or the column.
    pub field: Option<String>,
    /// What stood there, word for word.
    pub found: Option<String>,
    /// What a sentence about it needs besides.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number | string | string[]>"))]
    pub detail: BTreeMap<String, Detail>,
}

/// Why a line gave no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Skip {
    /// Above the header.
    Preamble,
    /// A total: a checksum, never a row.
    Total,
    /// Nothing in it.
    Empty,
    /// A remark (`# …`).
    Comment,
    /// An exact copy of an earlier row.
    Duplicate,
    /// A line for a spreadsheet (`sep=;`) or the header once more.
    Separator,
    /// A cancelled order.
    Cancelled,
    /// Prose below the last row.
    Footer,
    /// Units and currencies below the header.
    Units,
}

/// How many lines gave no row. A `sep=` line counts with the preamble.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Skipped {
    /// Lines above the header that say something.
    pub preamble_lines: u64,
    /// Total rows.
    pub total_rows: u64,
    /// Lines with nothing in them.
    pub empty_rows: u64,
    /// Remarks.
    pub comment_lines: u64,
}

/// One line that gave no row. At most 100 are listed; the counts in [`Skipped`] are whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SkippedLine {
    /// The line of the file, counted from 1.
    pub line: u64,
    /// Why.
    pub what: Skip,
    /// The beginning of the line, at most 120 characters.
    pub found: String,
}

/// What a column of the file became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ColumnUse {
    /// The name in the file.
    pub name: String,
    /// The field it fills, or for a series its role; `None` when it is not used.
    pub field: Option<String>,
}

/// The report of an import.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The name of the file.
    pub file: String,
    /// What it is about.
    pub kind: Kind,
    /// The platform that wrote it, or `generic`.
    pub platform: String,
    /// The language of the headers (`fr`, `en`), when they tell.
    pub ui_language: Option<String>,
    /// How the bytes became text.
    pub encoding: Encoding,
    /// What separates the fields.
    pub delimiter: String,
    /// The decimal mark; `None` when no number of the file needs one.
    pub decimal: Option<Decimal>,
    /// The days covered: as announced above the header, otherwise as found in the rows.
    pub period: Option<Period>,
    /// The one currency of the amounts.
    pub currency: Option<String>,
    /// The line of the header.
    pub header_line: u64,
    /// How many rows the table has.
    pub rows_read: u64,
    /// How many lines gave no row.
    pub skipped: Skipped,
    /// The lines that gave no row.
    pub skipped_lines: Vec<SkippedLine>,
    /// What to know about the reading.
    pub warnings: Vec<Warning>,
    /// What each column became, in the order of the file.
    pub columns: Vec<ColumnUse>,
}

impl Warning {
    /// A warning about the file as a whole.
    pub(super) const fn new(code: WarningCode) -> Self {
        Self { code, line: None, field: None, found: None, detail: BTreeMap::new() }
    }

    pub(super) const fn line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    pub(super) fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    pub(super) fn found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    pub(super) fn with(mut self, name: &str, detail: impl Into<Detail>) -> Self {
        self.detail.insert(name.to_owned(), detail.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_travel_under_the_names_they_are_declared_with() {
        let names: Vec<_> = WarningCode::ALL.iter().map(|code| code.as_str()).collect();
        assert!(names.is_sorted());
        for code in WarningCode::ALL {
            assert_eq!(serde_json::to_string(code).unwrap(), format!("\"{}\"", code.as_str()));
        }
    }
}
