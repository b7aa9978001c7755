//! Bytes as a text of UTF-16 units: 15 bits a unit.
//!
//! Local storage counts UTF-16 units and keeps only texts. All units lie in U+3400 to U+B3FF, below the
//! surrogates, so that every text is valid Unicode and survives every browser. Sixteen bits a unit would save
//! 6 % and need lone surrogates, which Rust strings and some browsers do not keep.

use crate::{Code, Error, Result};

const BITS: u32 = 15;
const FIRST: u32 = 0x3400;
const COUNT: u32 = 1 << BITS;

/// The bytes as a text. The first unit tells how many bits of the last one are padding.
///
/// ```
/// use levier::table::{from_units, to_units};
/// let text = to_units(&[1, 2, 3, 255]);
/// assert_eq!(text.chars().count(), 4);
/// assert_eq!(from_units(&text).unwrap(), [1, 2, 3, 255]);
/// ```
pub fn to_units(bytes: &[u8]) -> String {
    let bits = bytes.len() * 8;
    let units = bits.div_ceil(BITS as usize);
    let padding = (units * BITS as usize - bits) as u32;
    let mut text = String::with_capacity(3 * (units + 1));
    text.push(unit(padding));
    let (mut held, mut count) = (0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        count += 8;
        if count >= BITS {
            count -= BITS;
            text.push(unit(held >> count));
            held &= (1 << count) - 1;
        }
    }
    if count > 0 {
        text.push(unit(held << (BITS - count)));
    }
    text
}

/// The bytes of a text that [`to_units`] wrote.
///
/// # Errors
/// `invalid_document` when a character or the length is not one that [`to_units`] writes.
pub fn from_units(text: &str) -> Result<Vec<u8>> {
    let invalid = || Error::new(Code::InvalidDocument).field("table");
    let mut values = text.chars().map(|unit| {
        let value = (unit as u32).wrapping_sub(FIRST);
        if value < COUNT { Ok(value) } else { Err(invalid()) }
    });
    let padding = values.next().ok_or_else(invalid)??;
    if padding >= BITS {
        return Err(invalid());
    }
    let mut bytes = Vec::with_capacity(text.len() / 3 * BITS as usize / 8 + 1);
    let (mut held, mut count) = (0_u32, 0_u32);
    for value in values {
        held = (held << BITS) | value?;
        count += BITS;
        while count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
            held &= (1 << count) - 1;
        }
    }
    // A padding of 8 bits or more filled a byte of its own above.
    let whole = padding / 8;
    if count != padding % 8 || held != 0 || bytes.len() < whole as usize {
        return Err(invalid());
    }
    let kept = bytes.len() - whole as usize;
    if bytes[kept..].iter().any(|byte| *byte != 0) {
        return Err(invalid());
    }
    bytes.truncate(kept);
    Ok(bytes)
}

fn unit(value: u32) -> char {
    // The range lies below the surrogates, so every value is a character.
    char::from_u32(FIRST + value).unwrap_or('\u{3400}')
}
