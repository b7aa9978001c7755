//! Finite numbers of a column as bytes: whole numbers of a decimal unit where all of them are, bits otherwise.

use super::bytes::Bytes;
use super::integers::{CutIntegers, write_integers};
use crate::Result;

/// Powers of ten that are tried: amounts have two decimals, rates up to six.
const POWERS: [f64; 7] = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6];
/// Marks numbers written bit by bit.
const BITS: u8 = 255;
/// Whole numbers are exact below this.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Appends finite numbers without loss.
pub(super) fn write_numbers(out: &mut Vec<u8>, numbers: &[f64]) {
    for (decimals, power) in POWERS.iter().enumerate() {
        if let Some(scaled) = scale(numbers, *power) {
            out.push(decimals as u8);
            write_integers(out, &scaled);
            return;
        }
    }
    out.push(BITS);
    let bits: Vec<i64> = numbers.iter().map(|number| number.to_bits() as i64).collect();
    write_integers(out, &bits);
}

/// The numbers times a power of ten, when each is then whole and comes back to the last bit.
fn scale(numbers: &[f64], power: f64) -> Option<Vec<i64>> {
    let whole = |number: &f64| {
        let scaled = (number * power).round();
        (scaled.abs() < EXACT && scaled / power == *number).then_some(scaled as i64)
    };
    numbers.iter().map(whole).collect()
}

/// Numbers cut out of the bytes and not yet read.
pub(super) struct CutNumbers<'b> {
    /// What whole numbers are divided by; none for numbers written bit by bit.
    power: Option<f64>,
    integers: CutIntegers<'b>,
}

impl<'b> CutNumbers<'b> {
    /// Cuts `count` numbers that [`write_numbers`] wrote.
    pub(super) fn cut(bytes: &mut Bytes<'b>, count: usize) -> Result<Self> {
        let decimals = bytes.byte()?;
        let power = POWERS.get(usize::from(decimals)).copied();
        if power.is_none() && decimals != BITS {
            return Err(bytes.invalid());
        }
        Ok(Self { power, integers: CutIntegers::cut(bytes, count)? })
    }

    /// The numbers.
    pub(super) fn read(&self) -> Vec<f64> {
        let integers = self.integers.read().into_iter();
        match self.power {
            Some(power) => integers.map(|whole| whole as f64 / power).collect(),
            None => integers.map(|bits| f64::from_bits(bits as u64)).collect(),
        }
    }
}
