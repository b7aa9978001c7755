//! The three values of each customer, from orders or from the columns of a file of customers.

use crate::audience::{AudienceShape, Column, People, cents};
use crate::import::FreeKind;
use crate::value::Date;
use crate::{Code, Error, Result};

/// Recency in days, frequency in purchases, and what was spent where the file says it.
#[derive(Debug, Clone, PartialEq)]
pub struct RfmValues {
    /// Days from the last purchase to the day of analysis.
    pub recency: Vec<f64>,
    /// Purchases.
    pub frequency: Vec<f64>,
    /// Spent, rounded to cents.
    pub monetary: Option<Vec<f64>>,
}

impl RfmValues {
    /// Those of customers.
    ///
    /// # Errors
    /// `missing_input` when a file of customers has no column for recency or frequency; `missing_values` with the
    /// column and how many customers lack one; `out_of_range` for a last purchase after the day of analysis;
    /// `invalid_date`, `not_numbers`.
    pub fn of(people: &People) -> Result<Self> {
        let roles = people.roles();
        if roles.shape == AudienceShape::Orders {
            return Ok(Self {
                recency: whole(people.column("recency")?)?,
                frequency: whole(people.column("frequency")?)?,
                monetary: people.spent().map(whole).transpose()?,
            });
        }
        let named = |role: &str, name: &Option<String>| match name {
            Some(name) => people.column(name),
            None => Err(Error::new(Code::MissingInput).field(role)),
        };
        let last = named("date", &roles.date)?;
        let recency = if last.kind == FreeKind::Date { since(people, last)? } else { whole(last)? };
        let spent = roles.amount.as_ref().map(|name| whole(people.column(name)?)).transpose()?;
        Ok(Self {
            recency,
            frequency: whole(named("frequency", &roles.frequency)?)?,
            monetary: spent.map(|spent| spent.into_iter().map(cents).collect()),
        })
    }
}

/// A column without a gap.
fn whole(column: &Column) -> Result<Vec<f64>> {
    let known: Vec<f64> = column.numbers()?.flatten().collect();
    let missing = column.numbers()?.count() - known.len();
    if missing > 0 {
        return Err(lacking(column, missing));
    }
    Ok(known)
}

fn lacking(column: &Column, missing: usize) -> Error {
    Error::new(Code::MissingValues).field(column.name.as_str()).with("count", missing as f64)
}

/// Days from a column of days to the day of analysis.
fn since(people: &People, column: &Column) -> Result<Vec<f64>> {
    let as_of = people.as_of().ok_or_else(|| Error::new(Code::MissingInput).field("as_of"))?;
    let days = people.days(column)?;
    let known: Vec<Date> = days.iter().flatten().copied().collect();
    if known.len() < days.len() {
        return Err(lacking(column, days.len() - known.len()));
    }
    if let Some(ahead) = known.iter().find(|day| **day > as_of) {
        let error = Error::new(Code::OutOfRange).field(column.name.as_str()).found(ahead.to_string());
        return Err(error.with("max", as_of.to_string()));
    }
    Ok(known.into_iter().map(|day| day.days_until(as_of) as f64).collect())
}
