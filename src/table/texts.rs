//! Texts by dictionary: each different text is stored once, in the order of first appearance.

use super::lookup::Lookup;
use crate::{Code, Error, Result};
use std::collections::BTreeSet;

/// The code of a missing text.
const MISSING_TEXT: u32 = u32::MAX;

/// A column of texts.
///
/// ```
/// use levier::table::Texts;
/// let texts = Texts::new([Some("Search"), None, Some("Video"), Some("Search")]);
/// assert_eq!(texts.get(3), Some("Search"));
/// assert_eq!(texts.get(1), None);
/// assert_eq!(texts.dictionary(), ["Search", "Video"]);
/// assert_eq!(texts.code(2), Some(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    dictionary: Vec<String>,
    codes: Vec<u32>,
}

impl Texts {
    /// A column of texts.
    pub fn new<T: AsRef<str>>(texts: impl IntoIterator<Item = Option<T>>) -> Self {
        let mut builder = TextsBuilder::default();
        for text in texts {
            builder.push(text.as_ref().map(AsRef::as_ref));
        }
        builder.build()
    }

    /// A column from its dictionary and one code a row.
    ///
    /// # Errors
    /// `invalid_document` unless the dictionary holds each text once, in the order of first appearance.
    pub(super) fn from_parts(
        dictionary: Vec<String>,
        codes: impl IntoIterator<Item = Option<i64>>,
    ) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidDocument).field("dictionary");
        let distinct: BTreeSet<&str> = dictionary.iter().map(String::as_str).collect();
        if distinct.len() != dictionary.len() {
            return Err(invalid());
        }
        let mut seen = 0_usize;
        let mut rows = Vec::new();
        for code in codes {
            let Some(code) = code else {
                rows.push(MISSING_TEXT);
                continue;
            };
            let code = usize::try_from(code).map_err(|_| invalid())?;
            if code > seen || code >= dictionary.len() {
                return Err(invalid());
            }
            seen = seen.max(code + 1);
            rows.push(code as u32);
        }
        if seen == dictionary.len() { Ok(Self { dictionary, codes: rows }) } else { Err(invalid()) }
    }

    /// The number of cells.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there is no cell.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// The text of a row; none when it is missing or there is no such row.
    pub fn get(&self, row: usize) -> Option<&str> {
        self.code(row).map(|code| self.dictionary[code as usize].as_str())
    }

    /// The place in the dictionary of a row's text.
    pub fn code(&self, row: usize) -> Option<u32> {
        self.codes.get(row).copied().filter(|code| *code != MISSING_TEXT)
    }

    /// The different texts, in the order of first appearance.
    pub fn dictionary(&self) -> &[String] {
        &self.dictionary
    }

    /// The texts, row by row.
    pub fn iter(&self) -> impl Iterator<Item = Option<&str>> + '_ {
        (0..self.len()).map(|row| self.get(row))
    }
}

/// Builds a column of texts row by row.
#[derive(Debug, Default)]
pub struct TextsBuilder {
    known: Lookup,
    texts: Texts,
}

impl TextsBuilder {
    /// Adds the text of the next row.
    pub fn push(&mut self, text: Option<&str>) {
        let Texts { dictionary, codes } = &mut self.texts;
        let Some(text) = text else {
            codes.push(MISSING_TEXT);
            return;
        };
        // Rows that follow each other often say the same.
        let before =
            codes.last().filter(|code| dictionary.get(**code as usize).is_some_and(|known| known == text));
        let code = before.copied().unwrap_or_else(|| {
            let next = dictionary.len() as u32;
            self.known.find_or(text, next, |code| dictionary[code as usize] == text)
        });
        if code as usize == dictionary.len() {
            dictionary.push(text.to_owned());
        }
        codes.push(code);
    }

    /// The column.
    pub fn build(self) -> Texts {
        self.texts
    }
}
