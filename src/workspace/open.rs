//! Opening a text: the schema is looked at first, older ones are brought to the current one, newer ones are
//! shown and never written.

use std::io;

use serde::Deserialize;

use super::check::check;
use super::document::{Document, SCHEMA};
use super::migrate::migrate_document;
use super::tables::Tables;
use crate::{Code, Error, Result};

/// The first schema whose tables stand beside the document.
const BESIDE: u64 = 4;

/// A text that was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The document's canonical text in the current schema; of a newer schema, the text as it came.
    pub text: String,
    /// The document, unless its schema is newer.
    pub document: Option<Document>,
    /// The tables that the text held inside: those of an older schema.
    pub tables: Tables,
    /// The schema that the text was in.
    pub from_schema: u64,
}

impl Opened {
    /// Whether the text is of a newer schema and so must not be written.
    pub const fn read_only(&self) -> bool {
        self.document.is_none()
    }

    /// The older schema that the text was brought from, if it was.
    pub fn migrated_from(&self) -> Option<u64> {
        (self.from_schema < SCHEMA).then_some(self.from_schema)
    }
}

#[derive(Deserialize)]
struct Probe {
    schema: u64,
}

/// Opens a document's text.
///
/// # Errors
/// `invalid_document` with the line and the reader's words, or with the field that the rules of [`check`] refuse.
///
/// ```
/// use levier::workspace::{Document, open, to_text};
/// let text = to_text(&Document::new("Boutique"));
/// assert_eq!(open(&text).unwrap().text, text);
/// assert!(open("{\"schema\":999,\"anything\":1}").unwrap().read_only());
/// assert_eq!(open("{").unwrap_err().code().as_str(), "invalid_document");
/// ```
pub fn open(text: &str) -> Result<Opened> {
    // A byte-order mark is what an editor adds to an exported file; it says nothing about the document.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let parsed = Parsed::of(text)?;
    parsed.check()?;
    Ok(parsed.opened(text))
}

/// A text that was read and not checked yet: a large one is opened in steps, so that the page can draw between them.
#[derive(Debug)]
pub(super) struct Parsed {
    /// The document, unless its schema is newer.
    document: Option<Document>,
    tables: Tables,
    schema: u64,
}

impl Parsed {
    /// Reads a text.
    pub(super) fn of(text: &str) -> Result<Self> {
        let schema = match leading_schema(text) {
            Some(schema) => schema,
            None => serde_json::from_str::<Probe>(text).map_err(|error| invalid(&error))?.schema,
        };
        let (document, tables) = match schema {
            BESIDE..=SCHEMA => (Some(parse(text, schema)?), Tables::default()),
            1..BESIDE => migrate_document(text).map(|(document, tables)| (Some(document), tables))?,
            // There is no schema before the first.
            0 => return Err(Error::new(Code::InvalidDocument).field("schema").found(schema.to_string())),
            _ => (None, Tables::default()),
        };
        Ok(Self { document, tables, schema })
    }

    /// Checks it by the rules of [`check`].
    pub(super) fn check(&self) -> Result<()> {
        self.document.as_ref().map_or(Ok(()), check)
    }

    /// The text that was read, opened: to be called when the check has passed.
    pub(super) fn opened(self, text: &str) -> Opened {
        let Self { document, tables, schema } = self;
        let text = document.as_ref().map_or_else(|| text.to_owned(), |document| text_like(document, text));
        Opened { text, document, tables, from_schema: schema }
    }
}

/// The schema of a text that begins with it, as what is written here does: a large text is then read once. Of a schema
/// that is read here alone: reading the rest then shows whether the text is whole.
fn leading_schema(text: &str) -> Option<u64> {
    let (digits, _) = text.strip_prefix("{\"schema\":")?.split_once(',')?;
    let schema = digits.parse().ok()?;
    (BESIDE..=SCHEMA).contains(&schema).then_some(schema)
}

/// Reads a text whose tables stand beside it: what a schema added is absent from the texts of those before.
fn parse(text: &str, schema: u64) -> Result<Document> {
    let document: Document = serde_json::from_str(text).map_err(|error| invalid(&error))?;
    if document.schema == schema && (schema == SCHEMA || document.plan.is_empty()) {
        Ok(Document { schema: SCHEMA, ..document })
    } else {
        Err(Error::new(Code::InvalidDocument).field("schema").found(document.schema.to_string()))
    }
}

/// The canonical text of a document: equal documents have equal texts.
pub fn to_text(document: &Document) -> String {
    text_like(document, "")
}

/// The same, beside a text that is most likely it: as far as they agree nothing is copied.
fn text_like(document: &Document, likely: &str) -> String {
    let mut writer = Beside { same: 0, rest: likely.as_bytes(), written: Vec::new() };
    // A document holds finite numbers and text keys only, so this cannot fail, nor is what is written no text.
    let written = serde_json::to_writer(&mut writer, document);
    let bytes = match writer {
        Beside { same: 0, written, .. } => written,
        Beside { same, written, .. } => [&likely.as_bytes()[..same], &written].concat(),
    };
    written.ok().and_then(|()| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// What is written, compared with a likely text and copied from where they part.
struct Beside<'a> {
    /// How much of the likely text was written.
    same: usize,
    /// What may follow of it; nothing after they part.
    rest: &'a [u8],
    /// What was written instead.
    written: Vec<u8>,
}

impl io::Write for Beside<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    /// Called for each mark and each name.
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let agrees = match bytes {
            [mark] => self.rest.first() == Some(mark),
            _ => self.rest.starts_with(bytes),
        };
        if agrees {
            self.same += bytes.len();
            self.rest = &self.rest[bytes.len()..];
        } else {
            self.rest = &[];
            match bytes {
                [mark] => self.written.push(*mark),
                _ => self.written.extend_from_slice(bytes),
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn invalid(error: &serde_json::Error) -> Error {
    Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
}
