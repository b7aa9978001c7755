//! What a load found: the document, how it went, and what earlier texts there are.

use serde::Serialize;

use crate::table::TableName;
use crate::workspace::document::Document;
use crate::workspace::tables::Tables;

/// What a load found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Loaded {
    /// How it went.
    pub status: LoadStatus,
    /// The document's canonical text, when there is one to show.
    pub text: Option<String>,
    /// The document of that text, unless its schema is newer.
    #[serde(skip)]
    pub document: Option<Document>,
    /// The revision that a save must expect.
    pub revision: u64,
    /// The text that could not be read, and where it is kept; nothing is written over it before the user chooses.
    pub quarantine: Option<Kept>,
    /// Readable earlier texts, newest first.
    pub backups: Vec<Backup>,
    /// Workspaces that were replaced and not given up, newest first.
    pub replaced: Vec<Backup>,
    /// The tables that the document refers to and that are not kept beside it.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub missing_tables: Vec<TableName>,
    /// The tables that a document of an older schema held inside.
    #[serde(skip)]
    pub tables: Tables,
    /// The schema that the text was migrated from, if it was.
    pub migrated_from: Option<u64>,
}

/// How a load went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum LoadStatus {
    /// Nothing is stored.
    Empty,
    /// A document was read.
    Ok,
    /// The stored text cannot be read.
    Quarantined,
    /// The document was made by a newer version: it can be looked at and exported, never written.
    Newer,
    /// The storage cannot be used: the document lives in memory.
    Denied,
}

/// A text kept word for word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Kept {
    /// Where it is kept; empty when there was no room to copy it (it then still stands under the main key).
    pub key: String,
    /// The text, as far as it is valid Unicode; the key holds it word for word.
    pub text: String,
}

/// An earlier text that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Backup {
    /// Its key.
    pub key: String,
    /// The revision it was.
    pub revision: u64,
    /// The workspace's name.
    pub name: String,
}
