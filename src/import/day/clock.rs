//! The hour behind a day, and its offset, which are stepped over.

/// Steps over `T10:00:00Z`, ` 10:00:00 +0200`, ` 09:30 am`, `, 8:15 AM`, ` à 14:03`.
pub(super) fn skip_time(text: &str) -> &str {
    let trimmed = text.trim_start_matches([' ', ',', 'T', '\u{A0}', '\u{202F}']);
    let trimmed = ["à ", "at "].iter().find_map(|word| trimmed.strip_prefix(word)).unwrap_or(trimmed);
    let clock = trimmed.len()
        - trimmed.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h')).len();
    if !trimmed[..clock].contains([':', 'h']) {
        return text;
    }
    let mut rest = &trimmed[clock..];
    let bare = rest.trim_start();
    if bare.get(..2).is_some_and(|end| end.eq_ignore_ascii_case("am") || end.eq_ignore_ascii_case("pm")) {
        rest = &bare[2..];
    }
    let bare = rest.trim_start();
    if let Some(after) = bare.strip_prefix("UTC").or_else(|| bare.strip_prefix('Z')) {
        return after;
    }
    if let Some(offset) = bare.strip_prefix(['+', '-']) {
        let after = offset.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
        if (2..=5).contains(&(offset.len() - after.len())) {
            return after;
        }
    }
    rest
}
