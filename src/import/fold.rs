//! Names as they are compared: without case, accents, full stops or stray marks.

/// Lowercase, without accents, with plain apostrophes and single spaces.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        for c in text.chars().map(|c| c.to_ascii_lowercase()) {
            // As `char::is_whitespace`, which knows the vertical tab.
            let space = c.is_ascii_whitespace() || c == '\u{B}';
            if !space {
                folded.push(c);
            } else if !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
        return folded.trim().to_owned();
    }
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ÿ' | 'ý' => folded.push('y'),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            // Accents written as marks of their own, byte-order and zero-width marks.
            '\u{300}'..='\u{36F}' | '\u{FEFF}' | '\u{200B}' => {}
            c if c.is_whitespace() => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            c => folded.push(c),
        }
    }
    folded.trim().to_owned()
}

/// A header as the aliases are written: folded, without full stops; underscores are spaces.
pub(super) fn normalise(name: &str) -> String {
    fold(&name.replace(['.', '_'], " "))
}

/// A column name as shown: without the spaces and marks around it.
pub(super) fn clean(name: &str) -> String {
    name.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').to_owned()
}

/// The words of a column name, folded: lowercase, without accents or digits at their end.
///
/// ```
/// use levier::import::folded_words;
/// assert_eq!(folded_words("BrandSearch_spend"), ["brand", "search", "spend"]);
/// assert_eq!(folded_words("Dépenses TV"), ["depenses", "tv"]);
/// ```
pub fn folded_words(name: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(name.len() + 8);
    let mut before = ' ';
    for c in name.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    fold(&spaced)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ascii_is_folded_like_the_rest() {
        let all: String = (0..128_u8).map(char::from).collect();
        // A mark of zero width is dropped, and makes the text one that is not ASCII.
        assert_eq!(fold(&all), fold(&format!("{all}\u{200B}")));
    }

    #[test]
    fn names_are_compared_without_accents_marks_or_case() {
        assert_eq!(normalise("  Nom de l’ensemble   de publicités "), "nom de l'ensemble de publicites");
        assert_eq!(normalise("Impr."), "impr");
        assert_eq!(normalise("COU\u{302}T"), "cout");
        assert_eq!(normalise("N. Chiffre d'affaires (formaté)"), "n chiffre d'affaires (formate)");
    }
}
