//! Bytes → text. A byte-order mark decides; then UTF-8 if all of it is; then Windows-1252, which
//! Excel writes in western Europe, unless MacRoman or code page 850 knows more headers. What is no text is named
//! for what it is, never decoded by force.

pub(super) mod code_page;
pub(super) mod mojibake;
pub(super) mod signature;

use super::known;
use super::report::Encoding;
use super::report::notes::shorten;
use crate::{Code, Error, Result};
use code_page::{ibm_850, mac_roman, windows_1252};
use std::borrow::Cow;

/// A file as text.
#[derive(Debug)]
pub(super) struct Decoded<'b> {
    /// No copy of the bytes where they are text already.
    pub(super) text: Cow<'b, str>,
    pub(super) encoding: Encoding,
    /// The line of the first repair, when UTF-8 had been encoded twice.
    pub(super) repaired: Option<u64>,
}

/// Decodes a file.
///
/// # Errors
/// `empty_file`; `is_xlsx` for an Excel workbook; `encoding` for what is no text (`format` in the
/// details when the kind of file is known) or is damaged text (line and byte found).
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>> {
    if bytes.is_empty() {
        return Err(Code::EmptyFile.into());
    }
    signature::refuse_known(bytes)?;
    let (text, encoding) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes)?.into(), Encoding::Utf16Le),
        [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes)?.into(), Encoding::Utf16Be),
        [0xEF, 0xBB, 0xBF, rest @ ..] => {
            let text = std::str::from_utf8(rest).map_err(|error| bad_byte(rest, error.valid_up_to()))?;
            (Cow::Borrowed(text), Encoding::Utf8)
        }
        _ => unmarked(bytes)?,
    };
    // A mark inside the text is where two files were glued: it says nothing.
    let ascii = text.is_ascii();
    let text = if !ascii && text.contains('\u{FEFF}') { text.replace('\u{FEFF}', "").into() } else { text };
    // Before the look for control characters: twice-encoded `Á` holds one until it is undone.
    let repair = if ascii { None } else { mojibake::repair(&text) };
    let (text, repaired) = match repair {
        Some((fixed, at)) => (Cow::Owned(fixed), Some(line_of(text.as_bytes(), at))),
        None => (text, None),
    };
    if let Some(at) = control(&text) {
        let found = text[at..].chars().next().map_or(0, u32::from);
        let line = line_of(text.as_bytes(), at);
        return Err(Error::new(Code::Encoding).line(line).found(format!("U+{found:04X}")));
    }
    if text.trim().is_empty() {
        return Err(Code::EmptyFile.into());
    }
    Ok(Decoded { text, encoding, repaired })
}

/// Bytes that are looked at together.
const CHUNK: usize = 1 << 10;

/// The first control character that is no tab and no line end.
fn control(text: &str) -> Option<usize> {
    let is_space = |byte: &u8| matches!(byte, b'\t' | b'\r' | b'\n');
    if text.is_ascii() {
        let is_control = |byte: &u8| byte.is_ascii_control() && !is_space(byte);
        // Without an end in the middle, a chunk is looked at all at once.
        let has = |chunk: &[u8]| chunk.iter().fold(false, |found, byte| found | is_control(byte));
        let (at, chunk) = text.as_bytes().chunks(CHUNK).enumerate().find(|(_, chunk)| has(chunk))?;
        return chunk.iter().position(is_control).map(|within| at * CHUNK + within);
    }
    text.find(|c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n'))
}

/// UTF-8, UTF-16 whose mark was lost, or Windows-1252.
fn unmarked(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding)> {
    // Text of western languages in UTF-16 has a zero in nearly every second byte; any other text has none.
    let head = &bytes[..bytes.len().min(2048)];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd > 0 && even == 0 && odd * 4 > head.len() {
        return Ok((utf16(bytes, u16::from_le_bytes)?.into(), Encoding::Utf16Le));
    }
    if even > 0 && odd == 0 && even * 4 > head.len() {
        return Ok((utf16(bytes, u16::from_be_bytes)?.into(), Encoding::Utf16Be));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text), Encoding::Utf8));
    }
    // Damaged UTF-8 (a file cut short, two files glued) would turn into `Ã©` throughout: more
    // sequences that are UTF-8 than are not says that it was UTF-8.
    let (mut good, mut bad, mut first_bad, mut at) = (0_usize, 0_usize, None, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            bad += 1;
            first_bad.get_or_insert(at);
            at += chunk.invalid().len();
        }
    }
    if good > bad {
        return Err(bad_byte(bytes, first_bad.unwrap_or(0)));
    }
    let (text, encoding) = one_byte_a_character(bytes)?;
    Ok((text.into(), encoding))
}

/// The code page under which most headers are known; in a draw Windows-1252.
fn one_byte_a_character(bytes: &[u8]) -> Result<(String, Encoding)> {
    let western: std::result::Result<String, usize> =
        bytes.iter().enumerate().map(|(at, &byte)| windows_1252(byte).ok_or(at)).collect();
    // Code pages differ in the upper half only, and few headers are needed to tell.
    let head = &bytes[..bytes.len().min(HEAD)];
    let score = |text: &str| known::most_recognised_headers(text);
    let likely: String = head.iter().map(|&byte| windows_1252(byte).unwrap_or('\u{FFFD}')).collect();
    let at_western = score(&likely);
    let older = [(Encoding::MacRoman, mac_roman as fn(&[u8]) -> String), (Encoding::Ibm850, ibm_850)];
    let best = older.into_iter().map(|(encoding, decode)| (score(&decode(head)), encoding, decode));
    // Of two that know as many headers, the first.
    let best = best.reduce(|best, other| if other.0 > best.0 { other } else { best });
    if let Some((known, encoding, decode)) = best
        && known > at_western
    {
        return Ok((decode(bytes), encoding));
    }
    let text = western.map_err(|at| bad_byte(bytes, at))?;
    match strange_letter(&text) {
        Some((at, word)) => {
            Err(Error::new(Code::Encoding).line(line_of(text.as_bytes(), at)).found(shorten(word)))
        }
        None => Ok((text, Encoding::Windows1252)),
    }
}

/// How many bytes are looked at for headers.
const HEAD: usize = 64 << 10;

/// The first word with a letter that no western language writes inside one: another code page was read as
/// Windows-1252.
fn strange_letter(text: &str) -> Option<(usize, &str)> {
    text.match_indices(['ƒ', 'Ž', '‚']).find_map(|(at, found)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[at + found.len()..].chars().next().is_some_and(char::is_alphanumeric);
        (before || after).then(|| (at, word_at(text, at)))
    })
}

/// The word around a place.
fn word_at(text: &str, at: usize) -> &str {
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '\t' | '|' | '"');
    let start =
        text[..at].rfind(ends).map_or(0, |end| end + text[end..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(ends).map_or(text.len(), |end| at + end);
    &text[start..end]
}

/// A word whose letters show the code page, and its line.
pub(super) fn shown(text: &str) -> Option<(u64, &str)> {
    let at = text.find(|c: char| !c.is_ascii() && c.is_alphabetic())?;
    Some((line_of(text.as_bytes(), at), word_at(text, at)))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len() / 2 + bytes.len() / 8);
    let mut lines = 1;
    for c in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))) {
        let c = c.map_err(|error| {
            let found = format!("{:04X}", error.unpaired_surrogate());
            Error::new(Code::Encoding).line(lines).found(found)
        })?;
        lines += u64::from(c == '\n');
        text.push(c);
    }
    match rest {
        [] => Ok(text),
        [byte, ..] => Err(Error::new(Code::Encoding).line(lines).found(format!("{byte:02X}"))),
    }
}

fn bad_byte(bytes: &[u8], at: usize) -> Error {
    let found = bytes.get(at).map_or_else(String::new, |byte| format!("{byte:02X}"));
    Error::new(Code::Encoding).line(line_of(bytes, at)).found(found)
}

/// The line of a place, whichever way lines end.
fn line_of(bytes: &[u8], at: usize) -> u64 {
    let before = &bytes[..at.min(bytes.len())];
    let feeds = before.split(|&byte| byte == b'\n').skip(1).count();
    let returns = before.windows(2).filter(|pair| pair[0] == b'\r' && pair[1] != b'\n').count();
    let last = usize::from(before.last() == Some(&b'\r') && bytes.get(at) != Some(&b'\n'));
    1 + (feeds + returns + last) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_control_character_is_found_wherever_it_stands() {
        for at in [0, 1, CHUNK - 1, CHUNK, 3 * CHUNK + 7] {
            let text = format!("{}\u{7}", "a\t\r\n".repeat(CHUNK).split_at(at).0);
            assert_eq!(control(&text), Some(at));
            assert_eq!(control(&text[..at]), None);
            assert_eq!(control(&format!("{text}é")), Some(at));
        }
    }

    fn code(bytes: &[u8]) -> &'static str {
        decode(bytes).unwrap_err().code().as_str()
    }

    #[test]
    fn files_that_are_no_text_are_named() {
        assert_eq!(code(b""), "empty_file");
        assert_eq!(code(b" \r\n\n"), "empty_file");
        assert_eq!(code(b"\xEF\xBB\xBF"), "empty_file");
        assert_eq!(code(b"PK\x03\x04....[Content_Types].xml"), "is_xlsx");
        assert_eq!(code(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "is_xlsx");
        assert_eq!(code(b"\x89PNG\r\n\x1a\n"), "encoding");
        assert_eq!(code(b"\xFF\xD8\xFF\xE0"), "encoding");
        assert_eq!(code(b"Campaign,Cost\nA\0,1"), "encoding");
    }

    #[test]
    fn damaged_text_is_refused_with_its_line() {
        // A UTF-8 file cut in the middle of its last character.
        let error = decode("Campagne;Coût\nÉté;1\nGén".as_bytes().split_last().unwrap().1).map(|_| ());
        assert!(error.is_ok(), "a cut between two characters is still UTF-8");
        let cut = &"Campagne;Coût\nÉté;1\nGé".as_bytes()[..25];
        let error = decode(cut).unwrap_err();
        assert_eq!(
            (error.code().as_str(), error.line_number(), error.found_text()),
            ("encoding", Some(3), Some("C3"))
        );
        let odd = decode(b"\xFF\xFEA\0\n\0B").unwrap_err();
        assert_eq!((odd.code().as_str(), odd.line_number()), ("encoding", Some(2)));
        let lone = decode(b"\xFF\xFEA\0\x00\xD8B\0").unwrap_err();
        assert_eq!((lone.code().as_str(), lone.found_text()), ("encoding", Some("D800")));
    }

    #[test]
    fn text_encoded_twice_is_repaired_with_its_line() {
        let decoded = decode("Campaign\nÃ\u{81}vila d'Ã©tÃ©".as_bytes()).unwrap();
        assert_eq!((&*decoded.text, decoded.repaired), ("Campaign\nÁvila d'été", Some(2)));
    }

    #[test]
    fn the_code_page_is_the_published_one() {
        // Unicode's mapping table CP1252.TXT: 0x80 EURO SIGN, 0x96 EN DASH, 0xA0 NO-BREAK SPACE, 0x9C OE.
        let text = decode(b"\x80 \x96 \xA0 \x9C \xE9").unwrap();
        assert_eq!((&*text.text, text.encoding), ("€ – \u{A0} œ é", Encoding::Windows1252));
        assert_eq!(code(b"caf\xE9 \x81"), "encoding");
        // A byte that it does not have, under headers that every code page reads: which one is not known.
        assert_eq!(code(b"Date;Campaign;Cost\n15/09/2026;\x90t\x82;12\n"), "encoding");
    }

    fn line() -> impl Strategy<Value = String> {
        "[ -~\u{A0}-\u{FF}€–\u{202F}Ωж😀]{1,40}".prop_filter("not blank, no lone mark", |text| {
            !text.trim().is_empty() && mojibake::repair(text).is_none() && !text.starts_with("PK")
        })
    }

    proptest! {
        #[test]
        fn prop_text_survives_every_unicode_encoding(text in line()) {
            let mut utf8 = b"\xEF\xBB\xBF".to_vec();
            utf8.extend(text.as_bytes());
            let mut le = b"\xFF\xFE".to_vec();
            let mut be = b"\xFE\xFF".to_vec();
            for unit in text.encode_utf16() {
                le.extend(unit.to_le_bytes());
                be.extend(unit.to_be_bytes());
            }
            for bytes in [utf8, le, be] {
                prop_assert_eq!(&decode(&bytes).unwrap().text, &text);
            }
        }

        #[test]
        fn prop_western_text_survives_windows_1252(text in "[ -~\u{A0}-\u{FF}€–œ]{0,40}é[a-z]") {
            let bytes: Vec<u8> = text.chars().map(|c| crate::import::encoding::code_page::windows_1252_byte(c).unwrap()).collect();
            let decoded = decode(&bytes);
            // Bytes that happen to be UTF-8, or repairable, are another text on purpose.
            if let Ok(decoded) = decoded && decoded.encoding == Encoding::Windows1252 && decoded.repaired.is_none() {
                prop_assert_eq!(decoded.text, text);
            }
        }

        #[test]
        fn prop_any_bytes_are_decoded_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = decode(&bytes);
        }
    }
}
