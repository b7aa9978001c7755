//! A document's text as it is stored: with its revision around it.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::workspace::open::{Opened, open};
use crate::{Code, Error, Result};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Envelope<'a> {
    levier: &'a str,
    pub(super) revision: u64,
    #[serde(borrow)]
    pub(super) document: &'a RawValue,
}

/// What a list shows of a document, without reading all of it.
#[derive(Deserialize)]
pub(super) struct Head {
    #[serde(default)]
    pub(super) name: String,
}

/// A document's text with its revision, as it is stored.
pub(super) fn envelope(text: &str, revision: u64) -> Result<String> {
    let invalid = |error: serde_json::Error| Error::new(Code::InvalidDocument).found(error.to_string());
    let document: &RawValue = serde_json::from_str(text).map_err(invalid)?;
    serde_json::to_string(&Envelope { levier: "workspace", revision, document }).map_err(invalid)
}

/// The same without reading the text, which must be one. [`as_written`] is its inverse.
pub(super) fn envelope_as_written(text: &str, revision: u64) -> String {
    format!("{{\"levier\":\"workspace\",\"revision\":{revision},\"document\":{text}}}")
}

/// The revision that a stored text says it is, whatever its document is worth.
pub(super) fn revision_of(stored: &str) -> Option<u64> {
    serde_json::from_str::<Envelope>(stored).ok().map(|found| found.revision)
}

/// The revision and the document's text in what this version wrote, found by how it begins and ends: a large text is
/// not read once more for its wrapping. What is found is a document only when [`open`] says so.
pub(super) fn as_written(stored: &str) -> Option<(u64, &str)> {
    let rest = stored.strip_prefix("{\"levier\":\"workspace\",\"revision\":")?;
    let (digits, rest) = rest.split_once(",\"document\":")?;
    let revision: u64 = digits.parse().ok().filter(|revision: &u64| revision.to_string() == digits)?;
    let document = rest.strip_suffix('}').filter(|document| document.starts_with('{'))?;
    Some((revision, document))
}

pub(super) fn unwrap(stored: &str) -> Result<(u64, Opened)> {
    if let Some((revision, document)) = as_written(stored)
        && let Ok(opened) = open(document)
    {
        return Ok((revision, opened));
    }
    let envelope: Envelope = serde_json::from_str(stored).map_err(|error| {
        Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
    })?;
    Ok((envelope.revision, open(envelope.document.get())?))
}
