//! The names and the revisions of exercises, as codes and states carry them.

/// The longest id of an exercise or of a question.
pub(super) const LONGEST_ID: usize = 16;

/// Whether this is a lower-case letter, then lower-case letters, digits and underscores, at most so many.
pub(super) fn is_name(text: &str, longest: usize) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && text.len() <= longest
}

/// Whether this may be the id of an exercise.
pub(super) fn is_exercise_id(text: &str) -> bool {
    is_name(text, LONGEST_ID)
}

/// A revision from 1 to 9999, written without zeros in front.
pub(super) fn revision(text: &str) -> Option<u32> {
    let digits = text.len() <= 4 && !text.starts_with('0') && text.chars().all(|c| c.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
