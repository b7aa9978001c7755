//! UTF-8 that was read as Windows-1252 and encoded again (`dÃ©pensÃ©`): undone character by character.

use crate::import::encoding::code_page::windows_1252_byte;

/// The text with its double encoding undone, and where the first repair stands in the original;
/// `None` when there is nothing to undo.
///
/// A repair is made only where the characters are, byte for byte, one well-formed UTF-8 character,
/// and only in a text where one of them begins with `Ã`, `Â` or `â€`: no language writes `Ã©`,
/// while `Å”` alone may be a quoted Swedish letter.
pub(in crate::import) fn repair(text: &str) -> Option<(String, usize)> {
    let mut fixed = String::new();
    let (mut copied, mut at, mut first, mut sure) = (0, 0, None, false);
    while let Some(offset) = text[at..].find(['Ã', 'Â', 'â', 'Å']) {
        at += offset;
        match character(&text[at..]) {
            Some((c, length)) => {
                fixed.push_str(&text[copied..at]);
                fixed.push(c);
                first.get_or_insert(at);
                sure |= text[at..].starts_with(['Ã', 'Â'])
                    || text[at..].starts_with("â€")
                    || text[at..].starts_with("â‚");
                at += length;
                copied = at;
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    fixed.push_str(&text[copied..]);
    first.filter(|_| sure).map(|first| (fixed, first))
}

/// The character that the beginning of `text` encodes twice, and how many bytes of `text` it takes.
fn character(text: &str) -> Option<(char, usize)> {
    let mut characters = text.chars();
    let lead = windows_1252_byte(characters.next()?)?;
    let follow = match lead {
        0xC2..=0xDF => 1,
        0xE0..=0xEF => 2,
        _ => return None,
    };
    let mut bytes = vec![lead];
    let mut length = text.len() - characters.as_str().len();
    for _ in 0..follow {
        let c = characters.next()?;
        // Read as Latin-1 instead, 0x80 to 0x9F are control characters.
        let latin = u8::try_from(u32::from(c)).ok();
        bytes.push(windows_1252_byte(c).or(latin).filter(|byte| (0x80..=0xBF).contains(byte))?);
        length += c.len_utf8();
    }
    let c = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((c, length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn double_encoding_is_undone_and_good_text_left_alone() {
        assert_eq!(repair("Montant dÃ©pensÃ© (EUR)").unwrap().0, "Montant dépensé (EUR)");
        assert_eq!(repair("12â‚¬").unwrap().0, "12€");
        assert_eq!(repair("Ã\u{89}tÃ© â\u{82}¬").unwrap().0, "Été €");
        assert_eq!(repair("Lâ€™Ã©tÃ©").unwrap().0, "L’été");
        for good in ["Été à Nîmes", "SÃO PAULO", "Âge", "château", "Åse", "“Å”", ""] {
            assert_eq!(repair(good), None, "{good}");
        }
    }

    proptest! {
        #[test]
        fn prop_a_text_encoded_twice_comes_back(text in "[a-zéèàçôû€’ ]{0,12}é[a-z]{0,4}") {
            // Undefined codes of Windows-1252 stand for themselves, as browsers decode them.
            let twice: String = text.bytes().map(|byte| {
                (0..=0x2122_u32).filter_map(char::from_u32).find(|&c| windows_1252_byte(c) == Some(byte)).unwrap()
            }).collect();
            prop_assert_eq!(repair(&twice).unwrap().0, text);
        }
    }
}
