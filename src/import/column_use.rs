//! What a column of the file is read as.

use super::field::{Class, Field};
use super::period::names::PeriodNames;

/// What a column is read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Use {
    pub(super) column: usize,
    /// How errors and warnings name it: the field's key, or the column's name in a series.
    pub(super) label: String,
    pub(super) class: Class,
    /// The field, in a recognised export.
    pub(super) field: Option<Field>,
    /// The power of ten that makes its amounts units: 3 for `k€`.
    pub(super) power: i8,
    /// What names of periods mean in it.
    pub(super) periods: PeriodNames,
}
