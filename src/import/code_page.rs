//! Windows-1252, byte by byte.

/// 0x80 to 0x9F of Windows-1252 (the rest is Latin-1); five codes are unassigned.
const HIGH: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The character of a Windows-1252 byte.
pub(super) fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => Some(char::from(byte)),
    }
}

/// The Windows-1252 byte of a character; the unassigned codes stand for themselves, as decoders
/// that produce mojibake leave them.
pub(super) fn windows_1252_byte(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return match byte {
            0x80..=0x9F if windows_1252(byte).is_some() => None,
            _ => Some(byte),
        };
    }
    let index = HIGH.iter().position(|&high| high == Some(c))?;
    Some(0x80 + index as u8)
}
