//! Texts to documents and back: the schema is looked at first, older ones are brought to the current one,
//! newer ones are shown and never written.

use serde::{Deserialize, Serialize};

use super::document::{Document, SCHEMA};
use crate::{Code, Error, Result};

/// A text that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Opened {
    /// The document's canonical text in the current schema; of a newer schema, the text as it came.
    pub text: String,
    /// The schema that the text was in.
    pub from_schema: u64,
    /// Whether the text is of a newer schema and so must not be written.
    pub read_only: bool,
}

impl Opened {
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
/// `invalid_document` with the line and the reader's words.
///
/// ```
/// use levier::workspace::{Document, open, to_text};
/// let text = to_text(&Document::new("Boutique"));
/// assert_eq!(open(&text).unwrap().text, text);
/// assert!(open("{\"schema\":999,\"anything\":1}").unwrap().read_only);
/// assert_eq!(open("{").unwrap_err().code().as_str(), "invalid_document");
/// ```
pub fn open(text: &str) -> Result<Opened> {
    // A byte-order mark is what an editor adds to an exported file; it says nothing about the document.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Probe { schema } = serde_json::from_str(text).map_err(|error| invalid(&error))?;
    if schema > SCHEMA {
        return Ok(Opened { text: text.to_owned(), from_schema: schema, read_only: true });
    }
    let document = match schema {
        SCHEMA => parse(text)?,
        1 | 2 => from_older(text)?,
        // There is no schema before the first.
        _ => return Err(Error::new(Code::InvalidDocument).field("schema").found(schema.to_string())),
    };
    Ok(Opened { text: to_text(&document), from_schema: schema, read_only: false })
}

/// Schema 2 adds the goal, the groups, the change limit and the periods of a budget question, scenarios, and the dated
/// events of a fit; schema 3 the table of people, segments and messages: all that an older text does not say has its
/// default.
fn from_older(text: &str) -> Result<Document> {
    let document: Document = serde_json::from_str(text).map_err(|error| invalid(&error))?;
    Ok(Document { schema: SCHEMA, ..document })
}

/// Reads a text of the current schema.
///
/// # Errors
/// `invalid_document`.
pub(super) fn parse(text: &str) -> Result<Document> {
    let document: Document = serde_json::from_str(text).map_err(|error| invalid(&error))?;
    if document.schema == SCHEMA {
        Ok(document)
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
