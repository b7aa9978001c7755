//! A text as a QR code, so that a link on a printed page can be followed.

use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

/// A QR code (ISO/IEC 18004, model 2), without its quiet zone of 4 modules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Qr {
    /// Modules on a side: 21 to 177.
    pub size: u32,
    /// Row by row from the top left, `1` for dark, `0` for light.
    pub modules: String,
}

/// The smallest code that holds the text with a medium correction (15 %); none when it is too long for any: 2,331
/// bytes.
///
/// ```
/// let code = levier::qr::encode("https://example.org/#/shared/1.q1YqUbJSMjRQqgUA").unwrap();
/// assert_eq!(code.size, 33);
/// assert_eq!(code.modules.len(), 33 * 33);
/// assert!(levier::qr::encode(&"x".repeat(2_332)).is_none());
/// ```
pub fn encode(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let side = code.size();
    let modules = (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(|(x, y)| if code.get_module(x, y) { '1' } else { '0' })
        .collect();
    Some(Qr { size: side.unsigned_abs(), modules })
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn finder_patterns_stand_in_three_corners() {
        let code = encode("Levier").unwrap();
        assert_eq!(code.size, 21);
        let row = |y: usize| &code.modules[y * 21..(y + 1) * 21];
        for y in [0, 6] {
            assert_eq!(&row(y)[..8], "11111110");
            assert_eq!(&row(y)[13..], "01111111");
            assert_eq!(&row(20 - y)[..8], "11111110");
        }
        assert!(code.modules.bytes().all(|module| module == b'0' || module == b'1'));
    }

    #[test]
    fn the_longest_text_fits_and_one_byte_more_does_not() {
        assert_eq!(encode(&"é".repeat(1_165)).unwrap().size, 177);
        assert_eq!(encode(&"é".repeat(1_166)), None);
    }
}
