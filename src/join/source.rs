//! What is joined: a file with rows.

use crate::import::ExportRows;
use crate::value::Date;

/// A file of the document with rows.
#[derive(Debug, Clone, Copy)]
pub struct JoinSource<'a> {
    /// Its name.
    pub file: &'a str,
    /// The channel of rows that name none: the platform.
    pub channel: &'a str,
    /// Its first and last day, when known.
    pub period: Option<(Date, Date)>,
    /// Its rows.
    pub rows: &'a ExportRows,
}
