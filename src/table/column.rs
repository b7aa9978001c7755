//! A column: a name and cells of one type.

use super::texts::Texts;
use crate::value::Date;
use crate::{Code, Error, Result};

/// Cells of one type.
#[derive(Debug, Clone, PartialEq)]
pub enum Cells {
    /// Civil days.
    Days(Days),
    /// Texts, each stored once.
    Texts(Texts),
    /// Finite numbers.
    Numbers(Numbers),
}

impl Cells {
    /// The number of cells, missing ones included.
    pub fn len(&self) -> usize {
        match self {
            Self::Days(days) => days.len(),
            Self::Texts(texts) => texts.len(),
            Self::Numbers(numbers) => numbers.len(),
        }
    }

    /// Whether there is no cell.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cells as days, when they are days.
    pub const fn as_days(&self) -> Option<&Days> {
        if let Self::Days(days) = self { Some(days) } else { None }
    }

    /// The cells as texts, when they are texts.
    pub const fn as_texts(&self) -> Option<&Texts> {
        if let Self::Texts(texts) = self { Some(texts) } else { None }
    }

    /// The cells as numbers, when they are numbers.
    pub const fn as_numbers(&self) -> Option<&Numbers> {
        if let Self::Numbers(numbers) = self { Some(numbers) } else { None }
    }
}

impl From<Days> for Cells {
    fn from(days: Days) -> Self {
        Self::Days(days)
    }
}

impl From<Texts> for Cells {
    fn from(texts: Texts) -> Self {
        Self::Texts(texts)
    }
}

impl From<Numbers> for Cells {
    fn from(numbers: Numbers) -> Self {
        Self::Numbers(numbers)
    }
}

/// A name and its cells.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedColumn {
    name: String,
    cells: Cells,
}

impl NamedColumn {
    /// A column of that name.
    pub fn new(name: impl Into<String>, cells: impl Into<Cells>) -> Self {
        Self { name: name.into(), cells: cells.into() }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The cells.
    pub const fn cells(&self) -> &Cells {
        &self.cells
    }
}

/// Civil days, stored as day numbers (see [`Date::number`]).
///
/// ```
/// use levier::table::Days;
/// use levier::value::Date;
/// let monday = Date::parse("2026-11-30").unwrap();
/// let days = Days::new([Some(monday), None]);
/// assert_eq!(days.get(0), Some(monday));
/// assert_eq!(days.get(1), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Days(Vec<i32>);

/// The day number of a missing day: far before the first day of the calendar.
const MISSING_DAY: i32 = i32::MIN;

impl Days {
    /// A column of days.
    pub fn new(days: impl IntoIterator<Item = Option<Date>>) -> Self {
        Self(days.into_iter().map(|day| day.map_or(MISSING_DAY, Date::number)).collect())
    }

    /// A column of day numbers; none when the calendar does not reach one of them.
    pub(super) fn from_numbers(numbers: impl IntoIterator<Item = Option<i64>>) -> Option<Self> {
        let day = |number: Option<i64>| match number {
            None => Some(MISSING_DAY),
            Some(number) => Date::from_number(i32::try_from(number).ok()?).map(Date::number),
        };
        numbers.into_iter().map(day).collect::<Option<Vec<_>>>().map(Self)
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no cell.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The day of a row; none when it is missing or there is no such row.
    pub fn get(&self, row: usize) -> Option<Date> {
        self.number(row).and_then(Date::from_number)
    }

    /// The day number of a row; none when it is missing or there is no such row.
    pub fn number(&self, row: usize) -> Option<i32> {
        self.0.get(row).copied().filter(|day| *day != MISSING_DAY)
    }

    /// The days, row by row.
    pub fn iter(&self) -> impl Iterator<Item = Option<Date>> + '_ {
        (0..self.len()).map(|row| self.get(row))
    }
}

/// Finite numbers.
///
/// ```
/// use levier::table::Numbers;
/// let numbers = Numbers::new([Some(1.5), None]).unwrap();
/// assert_eq!(numbers.iter().collect::<Vec<_>>(), [Some(1.5), None]);
/// assert!(Numbers::new([Some(f64::INFINITY)]).is_err());
/// ```
#[derive(Debug, Clone, Default)]
pub struct Numbers(Vec<f64>);

impl Numbers {
    /// A column of numbers. The negative zero becomes zero.
    ///
    /// # Errors
    /// `not_a_number` for a NaN or an infinity, with the row counted from 0.
    pub fn new(numbers: impl IntoIterator<Item = Option<f64>>) -> Result<Self> {
        let numbers = numbers.into_iter();
        let mut cells = Vec::with_capacity(numbers.size_hint().0);
        for number in numbers {
            match number {
                None => cells.push(f64::NAN),
                Some(number) if number.is_finite() => cells.push(number + 0.0),
                Some(_) => return Err(Error::new(Code::NotANumber).with("row", cells.len() as f64)),
            }
        }
        Ok(Self(cells))
    }

    /// A column of numbers where a missing one is NaN, without a copy of them.
    ///
    /// # Errors
    /// As [`new`](Self::new), for an infinity.
    pub(crate) fn or_missing(mut numbers: Vec<f64>) -> Result<Self> {
        if let Some(row) = numbers.iter().position(|number| number.is_infinite()) {
            return Err(Error::new(Code::NotANumber).with("row", row as f64));
        }
        for number in &mut numbers {
            *number += 0.0;
        }
        numbers.shrink_to_fit();
        Ok(Self(numbers))
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no cell.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of a row; none when it is missing or there is no such row.
    pub fn get(&self, row: usize) -> Option<f64> {
        self.0.get(row).copied().filter(|number| !number.is_nan())
    }

    /// The numbers, row by row.
    pub fn iter(&self) -> impl Iterator<Item = Option<f64>> + '_ {
        self.0.iter().map(|number| Some(*number).filter(|number| !number.is_nan()))
    }

    /// The numbers for a tight loop: a missing one is NaN.
    pub fn or_nan(&self) -> &[f64] {
        &self.0
    }
}

/// Two columns are equal when the same rows are missing and the others hold the same numbers.
impl PartialEq for Numbers {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}
