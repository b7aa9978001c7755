//! Opening a text: the schema is looked at first, older ones are brought to the current one, newer ones are
//! shown and never written.

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
    let schema = match leading_schema(text) {
        Some(schema) => schema,
        None => serde_json::from_str::<Probe>(text).map_err(|error| invalid(&error))?.schema,
    };
    if schema > SCHEMA {
        let tables = Tables::default();
        return Ok(Opened { text: text.to_owned(), document: None, tables, from_schema: schema });
    }
    let (document, tables) = match schema {
        BESIDE..=SCHEMA => (parse(text, schema)?, Tables::default()),
        1..BESIDE => migrate_document(text)?,
        // There is no schema before the first.
        _ => return Err(Error::new(Code::InvalidDocument).field("schema").found(schema.to_string())),
    };
    check(&document)?;
    Ok(Opened { text: to_text(&document), document: Some(document), tables, from_schema: schema })
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
    // A document holds finite numbers and text keys only, so this cannot fail.
    serde_json::to_string(document).unwrap_or_default()
}

fn invalid(error: &serde_json::Error) -> Error {
    Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
}
