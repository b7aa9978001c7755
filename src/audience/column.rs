//! A column of customers: numbers where it has them, the texts of the file beside them.

use crate::import::{CellTexts, FreeKind};
use crate::table::lookup::Lookup;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// How a column came to have one value a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Taken {
    /// It has one in the file.
    Own,
    /// The mean over the customer's orders.
    Mean,
    /// The last one that the customer's orders give.
    Last,
    /// Worked out from the orders.
    Derived,
}

/// A column with one row a customer.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FreeKind,
    /// How its values came about.
    pub taken: Taken,
    /// Its texts; a blank one is missing. None for what is only a number.
    texts: Option<CellTexts>,
    /// Its numbers, NaN where one is missing, which never leaves this module. None for what is no number.
    numbers: Option<Vec<f64>>,
    /// Why numbers that are written in the file cannot be read.
    trouble: Option<Error>,
}

/// Texts that are counted and told.
const MOST_VALUES: usize = 30;
/// Different texts that are counted.
const MOST_DISTINCT: usize = 1000;

impl Column {
    /// A column of numbers; `None` is missing.
    pub(super) fn of_numbers(name: &str, taken: Taken, numbers: Vec<Option<f64>>) -> Self {
        let numbers = numbers.into_iter().map(|number| number.unwrap_or(f64::NAN)).collect();
        Self {
            name: name.to_owned(),
            kind: FreeKind::Number,
            taken,
            texts: None,
            numbers: Some(numbers),
            trouble: None,
        }
    }

    /// A column of texts, with its numbers where it is a column of them.
    pub(super) fn of_texts(
        name: &str,
        kind: FreeKind,
        taken: Taken,
        texts: CellTexts,
        numbers: Option<Result<Vec<Option<f64>>>>,
    ) -> Self {
        let (numbers, trouble) = match numbers {
            Some(Ok(numbers)) => {
                (Some(numbers.into_iter().map(|number| number.unwrap_or(f64::NAN)).collect()), None)
            }
            Some(Err(error)) => (None, Some(error)),
            None => (None, None),
        };
        Self { name: name.to_owned(), kind, taken, texts: Some(texts), numbers, trouble }
    }

    /// Its numbers; `None` where one is missing.
    ///
    /// # Errors
    /// `not_numbers`, or why those of the file cannot be read.
    pub fn numbers(&self) -> Result<impl Iterator<Item = Option<f64>> + Clone + '_> {
        match (&self.numbers, &self.trouble) {
            (Some(numbers), _) => Ok(numbers.iter().map(|&number| (!number.is_nan()).then_some(number))),
            (None, Some(error)) => Err(error.clone()),
            (None, None) => Err(Error::new(Code::NotNumbers).field(self.name.as_str())),
        }
    }

    /// A row's number; a text is tried as one.
    pub(crate) fn number_at(&self, row: usize) -> Option<f64> {
        match (&self.numbers, &self.texts) {
            (Some(numbers), _) => Some(numbers[row]).filter(|number| !number.is_nan()),
            (None, Some(texts)) => texts.get(row).parse().ok().filter(|number: &f64| number.is_finite()),
            (None, None) => None,
        }
    }

    /// Whether a row's text compares so with another; false when it is missing. `None`: the column has no texts.
    pub(crate) fn text_at(&self, row: usize) -> Option<std::borrow::Cow<'_, str>> {
        match (&self.texts, &self.numbers) {
            (Some(texts), _) => Some(texts.get(row)).filter(|text| !text.is_empty()).map(Into::into),
            (None, Some(numbers)) => {
                Some(numbers[row]).filter(|number| !number.is_nan()).map(|number| number.to_string().into())
            }
            (None, None) => None,
        }
    }

    fn rows(&self) -> usize {
        self.texts.as_ref().map_or_else(|| self.numbers.as_ref().map_or(0, Vec::len), CellTexts::len)
    }

    /// Which rows have this text.
    pub fn is(&self, text: &str) -> Vec<bool> {
        (0..self.rows()).map(|row| self.text_at(row).is_some_and(|own| own == text)).collect()
    }

    /// Which rows have a value.
    pub fn known(&self) -> impl Iterator<Item = bool> + '_ {
        (0..self.rows()).map(|row| !self.is_missing(row))
    }

    /// Whether a row has no value.
    pub(crate) fn is_missing(&self, row: usize) -> bool {
        match (&self.numbers, &self.texts) {
            // «n/a» in a column of numbers is no number.
            (Some(numbers), _) => numbers[row].is_nan(),
            (None, Some(texts)) => texts.get(row).is_empty(),
            (None, None) => true,
        }
    }

    /// Each row's text as a number from 0, missing ones `None`, and the texts in the order of their code points.
    pub fn categories(&self) -> (Vec<Option<u32>>, Vec<String>) {
        let mut names: BTreeMap<String, u32> = BTreeMap::new();
        for row in 0..self.rows() {
            if let Some(text) = self.text_at(row)
                && !names.contains_key(text.as_ref())
            {
                names.insert(text.into_owned(), 0);
            }
        }
        for (index, code) in names.values_mut().enumerate() {
            *code = index as u32;
        }
        let codes = (0..self.rows())
            .map(|row| self.text_at(row).and_then(|text| names.get(text.as_ref()).copied()))
            .collect();
        (codes, names.into_keys().collect())
    }

    /// What it holds, for a reader who chooses columns.
    pub(super) fn describe(&self, rows: usize) -> AudienceColumn {
        let missing = (0..rows).filter(|&row| self.is_missing(row)).count();
        let mut column = AudienceColumn {
            name: self.name.clone(),
            kind: self.kind,
            derived: self.taken == Taken::Derived,
            taken: self.taken,
            missing,
            distinct: None,
            min: None,
            max: None,
            mean: None,
            values: Vec::new(),
        };
        if self.kind == FreeKind::Number {
            let known = || self.numbers.iter().flatten().copied().filter(|number| !number.is_nan());
            column.min = known().reduce(f64::min);
            column.max = known().reduce(f64::max);
            let count = known().count();
            column.mean =
                (count > 0).then(|| known().sum::<f64>() / count as f64).filter(|mean| mean.is_finite());
        } else {
            let mut known = Lookup::default();
            let mut values: Vec<ValueCount> = Vec::new();
            for row in 0..rows {
                let Some(text) = self.text_at(row) else { continue };
                let next = values.len() as u32;
                let number = known.find_or(&text, next, |number| values[number as usize].value == text);
                if let Some(value) = values.get_mut(number as usize) {
                    value.n += 1;
                } else if values.len() < MOST_DISTINCT {
                    values.push(ValueCount { value: text.into_owned(), n: 1 });
                } else {
                    return column;
                }
            }
            column.distinct = Some(values.len());
            values.sort_by(|one, other| other.n.cmp(&one.n).then_with(|| one.value.cmp(&other.value)));
            values.truncate(MOST_VALUES);
            column.values = values;
        }
        column
    }
}

/// A column as it is told to a reader.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AudienceColumn {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FreeKind,
    /// Whether it was worked out from the orders: `recency`, `frequency`, `monetary`, `average_order`, `first_order`,
    /// `last_order`.
    pub derived: bool,
    /// How it came to have one value a customer.
    pub taken: Taken,
    /// Rows without a value.
    pub missing: usize,
    /// How many different texts it has, up to a thousand; none when there are more, and for numbers.
    pub distinct: Option<usize>,
    /// The smallest number.
    pub min: Option<f64>,
    /// The largest.
    pub max: Option<f64>,
    /// Their mean.
    pub mean: Option<f64>,
    /// The most frequent texts.
    pub values: Vec<ValueCount>,
}

/// A text and how many rows have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ValueCount {
    /// The text.
    pub value: String,
    /// How many rows have it.
    pub n: usize,
}
