//! Amounts of money: finite and not negative.

use crate::{Code, Error, Result};

pub(crate) fn amount(field: &str, value: f64) -> Result<()> {
    let code = if !value.is_finite() {
        Code::NotANumber
    } else if value < 0.0 {
        Code::NegativeInput
    } else {
        return Ok(());
    };
    Err(Error::new(code).field(field).found(value.to_string()))
}
