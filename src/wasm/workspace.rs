//! The open workspace of the page: a handle that commands change, and the texts that it comes from and goes to.

use std::cell::RefCell;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::lane;
use levier::table::TableName;
use levier::workspace::{self as core, Command, Document, Opened};
use levier::{Code, Error};

#[wasm_bindgen(typescript_custom_section)]
const OPENED: &str = r"
/** A table that was packed and not compressed yet. */
export interface PackedTable { name: string; packed: Uint8Array }
/** A table as it is kept: packed and compressed. */
export interface KeptTable { name: string; bytes: Uint8Array }
/** A text that was opened. `tables` are those that a text of an older schema held inside; `kept` those of a file. */
export interface OpenedText { text: string; from_schema: number; read_only: boolean; tables: PackedTable[]; kept: KeptTable[] }
";

thread_local! {
    /// What was opened last, with its canonical text, until a handle of that text takes it: a large text is not read
    /// and checked twice.
    static OPENED: RefCell<Option<(String, Document)>> = const { RefCell::new(None) };
    /// The text that the last command left: it neither crosses nor is read once more to be saved.
    static WRITTEN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Does something with the text that the last command left; none when there is none.
pub(crate) fn with_written<T>(act: impl FnOnce(&str) -> T) -> Option<T> {
    WRITTEN.with_borrow(|written| (!written.is_empty()).then(|| act(written)))
}

/// Holds a document that was opened for the handle of its text.
pub(crate) fn hold_opened(text: &str, document: Option<Document>) {
    OPENED.set(document.map(|document| (text.to_owned(), document)));
}

#[derive(Serialize)]
struct OpenedParts<'a> {
    text: &'a str,
    from_schema: u64,
    read_only: bool,
}

/// The document that a page works on.
#[wasm_bindgen(js_name = Workspace)]
#[derive(Debug)]
pub struct DeskWorkspace(core::Workspace);

#[wasm_bindgen(js_class = Workspace)]
impl DeskWorkspace {
    /// Opens a document's text of the current schema.
    ///
    /// # Errors
    /// See [`core::Workspace::open`].
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, JsValue> {
        match OPENED.take() {
            Some((opened, document)) if opened == text => Ok(Self(core::Workspace::over(document))),
            _ => core::Workspace::open(text).map(Self).map_err(|error| lane::throw(&error)),
        }
    }

    /// Carries out a command (a `Command` as JSON text) and returns the text of the document after it. A refused
    /// command changes nothing.
    ///
    /// # Errors
    /// See [`core::apply`].
    pub fn run(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] command: &str,
    ) -> Result<String, JsValue> {
        let command: Command = lane::read(command, Code::InvalidCommand)?;
        self.0.run(command).map_err(|error| lane::throw(&error))?;
        let text = self.0.text();
        WRITTEN.with_borrow_mut(|written| written.clone_from(&text));
        Ok(text)
    }

    /// Takes the last command back, when all it did was to put an item of the plan, and says whether it did.
    #[wasm_bindgen(js_name = undoPut)]
    pub fn undo_put(&mut self) -> bool {
        self.0.undo_put()
    }

    /// Carries out again what `undoPut` took back, and says whether it did.
    #[wasm_bindgen(js_name = redoPut)]
    pub fn redo_put(&mut self) -> bool {
        self.0.redo_put()
    }

    /// What the last change left, when all it did was to put an item of the plan or to take that back: `{ place, item,
    /// next_id }` as JSON text.
    #[wasm_bindgen(js_name = lastPut)]
    pub fn last_put(&self) -> Option<String> {
        self.0.last_put().and_then(|put| serde_json::to_string(&put).ok())
    }

    /// What the removal of an item of the plan, of an objective or of a segment (`segment:` and its name) would take
    /// along, unlink or move.
    ///
    /// # Errors
    /// See [`core::plan_removal`].
    #[wasm_bindgen(js_name = planRemoval, unchecked_return_type = "Removal")]
    #[allow(clippy::needless_pass_by_value)] // wasm-bindgen hands an optional text over.
    pub fn plan_removal(&self, id: &str, move_to: Option<String>) -> Result<JsValue, JsValue> {
        let found = core::plan_removal(self.0.document(), id, move_to.as_deref());
        lane::send(&found.map_err(|error| lane::throw(&error))?)
    }

    /// The names of the tables that the document refers to.
    #[wasm_bindgen(js_name = tableNames)]
    pub fn table_names(&self) -> Vec<String> {
        self.0.table_names().into_iter().map(String::from).collect()
    }
}

/// The text of an empty document.
#[wasm_bindgen(js_name = newDocument)]
pub fn new_document(name: &str) -> String {
    core::to_text(&Document::new(name))
}

/// Opens a document's text, with the tables that a text of an older schema holds inside.
///
/// # Errors
/// See [`core::open`].
#[wasm_bindgen(js_name = openDocument, unchecked_return_type = "OpenedText")]
pub fn open_document(text: &str) -> Result<JsValue, JsValue> {
    opened(core::open(text).map_err(|error| lane::throw(&error))?, std::iter::empty())
}

/// Reads a workspace file, or the bare text of a document.
///
/// # Errors
/// See [`core::read_file`].
#[wasm_bindgen(js_name = readWorkspaceFile, unchecked_return_type = "OpenedText")]
pub fn read_workspace_file(text: &str) -> Result<JsValue, JsValue> {
    let file = core::read_file(text).map_err(|error| lane::throw(&error))?;
    opened(file.opened, file.tables.iter())
}

/// The text of a workspace file: the document's text, and each table's name and compressed bytes.
///
/// # Errors
/// See [`core::write_file`].
#[wasm_bindgen(js_name = writeWorkspaceFile)]
pub fn write_workspace_file(
    text: &str,
    names: Vec<String>,
    #[wasm_bindgen(unchecked_param_type = "Uint8Array[]")] bytes: &js_sys::Array,
) -> Result<String, JsValue> {
    let bytes: Vec<Vec<u8>> = bytes.iter().map(|own| js_sys::Uint8Array::new(&own).to_vec()).collect();
    let tables =
        names.into_iter().zip(&bytes).map(|(name, own)| Ok((TableName::parse(&name)?, own.as_slice())));
    let tables = tables.collect::<levier::Result<Vec<_>>>().map_err(|error| lane::throw(&error))?;
    core::write_file(text, &tables).map_err(|error| lane::throw(&error))
}

fn opened<'a>(
    opened: Opened,
    kept: impl Iterator<Item = (&'a TableName, &'a Vec<u8>)>,
) -> Result<JsValue, JsValue> {
    let (text, read_only) = (opened.text.as_str(), opened.read_only());
    let parts = lane::send(&OpenedParts { text, from_schema: opened.from_schema, read_only })?;
    let kept: js_sys::Array = kept.map(|(name, bytes)| lane::named(name.as_str(), "bytes", bytes)).collect();
    js_sys::Reflect::set(&parts, &"tables".into(), &lane::packed(&opened.tables))?;
    js_sys::Reflect::set(&parts, &"kept".into(), &kept)?;
    hold_opened(&opened.text, opened.document);
    Ok(parts)
}

/// The names of tables, read one by one.
pub(crate) fn names(texts: Vec<String>) -> Result<Vec<TableName>, JsValue> {
    let names = texts.into_iter().map(TableName::try_from).collect::<Result<_, Error>>();
    names.map_err(|error| lane::throw(&error))
}
