//! A number that is neither NaN nor infinite.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A finite number: the only kind that enters or leaves the core.
///
/// ```
/// use levier::value::Finite;
/// assert_eq!(Finite::new(2.5).unwrap().get(), 2.5);
/// assert!(Finite::new(f64::NAN).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Finite(f64);

impl Finite {
    /// # Errors
    /// `not_a_number` for NaN and the infinities.
    pub fn new(value: f64) -> Result<Self> {
        if value.is_finite() {
            Ok(Self(value))
        } else {
            Err(Error::new(Code::NotANumber).found(value.to_string()))
        }
    }

    /// The number.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Finite {
    type Error = Error;
    fn try_from(value: f64) -> Result<Self> {
        Self::new(value)
    }
}

impl From<Finite> for f64 {
    fn from(value: Finite) -> Self {
        value.0
    }
}
