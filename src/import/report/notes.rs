//! What is noted while a file is read: lines that are no rows, and warnings, each kind listed so many times.

use crate::error::Detail;
use crate::import::report::{Skip, Skipped, SkippedLine, Warning, WarningCode};
use std::collections::{BTreeMap, BTreeSet};

/// Gathers the report while a file is read, and keeps it short whatever the file holds.
#[derive(Debug, Default)]
pub(in crate::import) struct Notes {
    pub(in crate::import) skipped: Skipped,
    pub(in crate::import) lines: Vec<SkippedLine>,
    warnings: Vec<Warning>,
    /// How many of each code, and where the last listed one stands.
    counts: BTreeMap<WarningCode, (u64, usize)>,
}

const WARNINGS_OF_A_KIND: u64 = 20;
const SKIPPED_LISTED: usize = 100;
const FOUND_CHARACTERS: usize = 120;

impl Notes {
    pub(in crate::import) fn skip(&mut self, line: u64, what: Skip, found: &str) {
        match what {
            Skip::Preamble => self.skipped.preamble_lines += 1,
            Skip::Total => self.skipped.total_rows += 1,
            Skip::Empty => self.skipped.empty_rows += 1,
            Skip::Comment => self.skipped.comment_lines += 1,
            Skip::Duplicate | Skip::Separator | Skip::Cancelled | Skip::Footer | Skip::Units => {}
        }
        if self.lines.len() < SKIPPED_LISTED {
            self.lines.push(SkippedLine { line, what, found: shorten(found) });
        }
    }

    pub(in crate::import) fn warn(&mut self, warning: Warning) {
        let (count, last) = self.counts.entry(warning.code).or_insert((0, 0));
        *count += 1;
        if *count <= WARNINGS_OF_A_KIND {
            *last = self.warnings.len();
            self.warnings.push(warning);
        }
    }

    /// Lets go of what was said of lines that were read as rows and turned out to be totals.
    pub(in crate::import) fn forget_rows(&mut self, lines: &BTreeSet<u64>) {
        let counts = &mut self.counts;
        self.warnings.retain(|warning| {
            let of_row = warning.line.is_some_and(|line| lines.contains(&line));
            if of_row && let Some((count, _)) = counts.get_mut(&warning.code) {
                *count -= 1;
            }
            !of_row
        });
        for (code, (_, last)) in counts {
            *last = self.warnings.iter().rposition(|warning| warning.code == *code).unwrap_or(0);
        }
    }

    /// The warnings, in the order of the file.
    pub(in crate::import) fn warnings(mut self) -> (Skipped, Vec<SkippedLine>, Vec<Warning>) {
        for (count, last) in self.counts.values() {
            if let Some(more) = count.checked_sub(WARNINGS_OF_A_KIND).filter(|&more| more > 0)
                && let Some(warning) = self.warnings.get_mut(*last)
            {
                warning.detail.insert("more".to_owned(), Detail::Number(more as f64));
            }
        }
        self.warnings.sort_by_key(|warning| (warning.line.is_none(), warning.line));
        (self.skipped, self.lines, self.warnings)
    }
}

/// The beginning of a text that may be long, for a report or an error.
pub(in crate::import) fn shorten(text: &str) -> String {
    let text = text.trim_end_matches(['\r', '\n']);
    match text.char_indices().nth(FOUND_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_warning_is_listed_twenty_times_and_then_counted() {
        let mut notes = Notes::default();
        for line in 1..=50 {
            notes.warn(Warning::new(WarningCode::CensoredValue).line(line));
        }
        notes.warn(Warning::new(WarningCode::NegativeCost).line(3));
        let (_, _, warnings) = notes.warnings();
        assert_eq!(warnings.len(), 21);
        let last = warnings.iter().find(|w| w.line == Some(20)).unwrap();
        assert_eq!(last.detail["more"], Detail::Number(30.0));
    }

    #[test]
    fn what_was_said_of_a_total_read_as_a_row_is_let_go() {
        let mut notes = Notes::default();
        for line in 1..=25 {
            notes.warn(Warning::new(WarningCode::NoDate).line(line));
        }
        notes.warn(Warning::new(WarningCode::NegativeCost).line(2));
        notes.forget_rows(&BTreeSet::from([2]));
        let (_, _, warnings) = notes.warnings();
        assert!(warnings.iter().all(|warning| warning.line != Some(2)));
        let last = warnings.iter().find(|warning| warning.line == Some(20)).unwrap();
        assert_eq!((warnings.len(), &last.detail["more"]), (19, &Detail::Number(4.0)));
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        assert_eq!(shorten(&"é".repeat(200)), format!("{}…", "é".repeat(120)));
        assert_eq!(shorten("court\r\n"), "court");
    }
}
