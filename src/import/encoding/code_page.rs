//! Windows-1252, MacRoman and code page 850, byte by byte.

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

/// 0x80 to 0xFF of MacRoman, what older Macs save.
const MAC_ROMAN: &str = concat!(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü",
    "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø",
    "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ",
    "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
);

/// 0x80 to 0xFF of code page 850, what DOS programs and some tills save.
const IBM_850: &str = concat!(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ",
    "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐",
    "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀",
    "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}",
);

/// The bytes as text; the lower half is ASCII.
fn decode(bytes: &[u8], high: &str) -> String {
    let high: Vec<char> = high.chars().collect();
    let character = |&byte: &u8| if byte < 0x80 { char::from(byte) } else { high[usize::from(byte - 0x80)] };
    bytes.iter().map(character).collect()
}

/// `MacRoman` bytes as text.
pub(in crate::import) fn mac_roman(bytes: &[u8]) -> String {
    decode(bytes, MAC_ROMAN)
}

/// Bytes of code page 850 as text.
pub(in crate::import) fn ibm_850(bytes: &[u8]) -> String {
    decode(bytes, IBM_850)
}

/// The character of a Windows-1252 byte.
pub(in crate::import) fn windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => Some(char::from(byte)),
    }
}

/// The Windows-1252 byte of a character; the unassigned codes stand for themselves, as decoders
/// that produce mojibake leave them.
pub(in crate::import) fn windows_1252_byte(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return match byte {
            0x80..=0x9F if windows_1252(byte).is_some() => None,
            _ => Some(byte),
        };
    }
    let index = HIGH.iter().position(|&high| high == Some(c))?;
    Some(0x80 + index as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_code_pages_have_their_accents() {
        assert_eq!(MAC_ROMAN.chars().count(), 128);
        assert_eq!(IBM_850.chars().count(), 128);
        assert_eq!(mac_roman(b"Co\x9Et \x83t\x8E"), "Coût Été");
        assert_eq!(ibm_850(b"Co\x96t d\x82pens\x82"), "Coût dépensé");
    }
}
