//! A fraction between 0 and 1.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A rate, stored as a fraction: 0.025 is shown as 2.5 %.
///
/// ```
/// use levier::value::Rate;
/// assert_eq!(Rate::new(0.025).unwrap().get(), 0.025);
/// assert_eq!(Rate::new(2.5).unwrap_err().code().as_str(), "rate_out_of_range");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Rate(f64);

impl Rate {
    /// # Errors
    /// `rate_out_of_range` outside \[0, 1\] (NaN included).
    pub fn new(value: f64) -> Result<Self> {
        if (0.0..=1.0).contains(&value) {
            Ok(Self(value))
        } else {
            Err(Error::new(Code::RateOutOfRange).found(value.to_string()))
        }
    }

    /// The fraction.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Rate {
    type Error = Error;
    fn try_from(value: f64) -> Result<Self> {
        Self::new(value)
    }
}

impl From<Rate> for f64 {
    fn from(value: Rate) -> Self {
        value.0
    }
}
