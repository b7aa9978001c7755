//! The workspace as a file: the document and its tables in one JSON text.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::open::{Opened, open};
use crate::table::TableName;
use crate::{Code, Error, Result};

/// The mark of a workspace file.
const MARK: &str = "workspace-file";
/// The largest workspace file, in bytes.
pub(crate) const MOST_FILE_BYTES: usize = 64 << 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileText<'a> {
    levier: &'a str,
    #[serde(borrow)]
    document: &'a RawValue,
    /// Compressed tables in base64, by name.
    tables: BTreeMap<TableName, String>,
}

#[derive(Deserialize)]
struct FileProbe<'a> {
    #[serde(default, borrow)]
    levier: Option<std::borrow::Cow<'a, str>>,
}

/// What a workspace file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkspaceFile {
    /// The document. A file of schema 1 to 3 has its tables inside.
    pub opened: Opened,
    /// The compressed tables beside it, as they came: whoever decompresses one compares its name.
    pub tables: BTreeMap<TableName, Vec<u8>>,
}

/// The text of a workspace file.
///
/// # Errors
/// `invalid_document` when `document` is no JSON.
///
/// ```
/// use levier::workspace::{Document, read_file, to_text, write_file};
/// let text = write_file(&to_text(&Document::new("Boutique")), &[]).unwrap();
/// assert_eq!(read_file(&text).unwrap().opened.document.unwrap().name, "Boutique");
/// ```
pub fn write_file(document: &str, tables: &[(TableName, &[u8])]) -> Result<String> {
    let document: &RawValue = serde_json::from_str(document).map_err(|error| invalid(&error))?;
    let coded = tables.iter().map(|(name, bytes)| (name.clone(), STANDARD.encode(bytes)));
    let text = FileText { levier: MARK, document, tables: coded.collect() };
    serde_json::to_string(&text).map_err(|error| invalid(&error))
}

/// Reads a workspace file, or the bare text of a document.
///
/// # Errors
/// `too_large` above 64 MiB; `invalid_document`; `table_missing` when the document of a file refers to a
/// table that is not in the file.
pub fn read_file(text: &str) -> Result<WorkspaceFile> {
    if text.len() > MOST_FILE_BYTES {
        let error = Error::new(Code::TooLarge).with("limit", "bytes").with("max", MOST_FILE_BYTES as f64);
        return Err(error.with("size", text.len() as f64));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let probe: FileProbe<'_> = serde_json::from_str(text).map_err(|error| invalid(&error))?;
    if probe.levier.as_deref() != Some(MARK) {
        // The tables of a bare text may be kept here already.
        return Ok(WorkspaceFile { opened: open(text)?, tables: BTreeMap::new() });
    }
    let file: FileText<'_> = serde_json::from_str(text).map_err(|error| invalid(&error))?;
    let decode = |(name, coded): (TableName, String)| {
        let bytes = STANDARD.decode(&coded);
        let damaged = || Error::new(Code::TableDamaged).found(name.as_str());
        Ok((name.clone(), bytes.map_err(|_| damaged())?))
    };
    let tables = file.tables.into_iter().map(decode).collect::<Result<_>>()?;
    complete(WorkspaceFile { opened: open(file.document.get())?, tables })
}

fn complete(file: WorkspaceFile) -> Result<WorkspaceFile> {
    let names = file.opened.document.iter().flat_map(super::Document::table_names);
    match names.into_iter().find(|name| !file.tables.contains_key(name) && !file.opened.tables.has(name)) {
        Some(name) => Err(Error::new(Code::TableMissing).found(name.as_str())),
        None => Ok(file),
    }
}

fn invalid(error: &serde_json::Error) -> Error {
    Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
}
