//! Texts that are no tables.

/// Texts that are no tables, by how they begin.
pub(super) fn other_format(text: &str) -> Option<&'static str> {
    let start: String = text.trim_start().chars().take(200).collect::<String>().to_ascii_lowercase();
    let begins = |starts: &[&str]| starts.iter().any(|s| start.starts_with(s));
    if begins(&["<!doctype html", "<html", "<table", "<head", "<body"]) {
        Some("html")
    } else if begins(&["<?xml", "<svg", "<workbook"]) {
        Some(if start.contains("<html") { "html" } else { "xml" })
    } else if start
        .strip_prefix(['{', '['])
        .is_some_and(|rest| rest.trim_start().starts_with(['"', '{', '[', '}', ']']))
    {
        Some("json")
    } else if begins(&["{\\rtf"]) {
        Some("rtf")
    } else {
        None
    }
}
