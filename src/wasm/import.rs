//! The import: a reader that lives in JavaScript until it is freed, so that a file is sent once and
//! read again for each answer of the user.

use crate::lane;
use levier::import::{Imported, Options, Reader, ReducingQuery, Refusal, pseudonymised, reducing_queries};
use levier::workspace::{ImportPreview, SavedImport, SavedTable, Tables, to_content};
use levier::{Code, Error};
use wasm_bindgen::prelude::*;

/// The rows that a preview shows.
const SHOWN: usize = 20;

/// Takes a file chunk by chunk and reads it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ImportReader {
    reader: Reader,
    /// What was read last.
    imported: Option<Imported>,
}

#[wasm_bindgen]
impl ImportReader {
    /// A reader of a file of that name, and of so many bytes where that is known.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(js_name = fileName)] file_name: &str, size: Option<usize>) -> Self {
        let mut reader = Reader::new(file_name);
        reader.expect(size.unwrap_or_default());
        Self { reader, imported: None }
    }

    /// Takes the next bytes of the file.
    pub fn push(&mut self, chunk: &[u8]) {
        self.reader.push(chunk);
    }

    /// Reads the file with these options (an `Options` as JSON text).
    ///
    /// # Errors
    /// Throws an `Error` with the code of the refusal, and with `mapping` (a `MappingProposal`) when
    /// the file is a table of days and numbers without a known header.
    #[wasm_bindgen(unchecked_return_type = "SavedImport")]
    pub fn finish(
        &self,
        #[wasm_bindgen(js_name = optionsJson)] options_json: &str,
    ) -> Result<JsValue, JsValue> {
        let options: Options = lane::read(options_json, Code::InvalidCommand)?;
        let Imported { report, table } = self.reader.finish(&options).map_err(|refusal| throw(&refusal))?;
        lane::send(&SavedImport { report, table: SavedTable::from(&table) })
    }

    /// Reads the file as [`finish`](Self::finish) does, and returns its report, its first rows and the lines that
    /// were read. All of it stays here until [`content`](Self::content) is asked for. A function is told how much is
    /// done of how much.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    #[wasm_bindgen(unchecked_return_type = "ImportPreview")]
    pub fn preview(
        &mut self,
        #[wasm_bindgen(js_name = optionsJson)] options_json: &str,
        #[wasm_bindgen(js_name = onProgress)] on_progress: Option<js_sys::Function>,
    ) -> Result<JsValue, JsValue> {
        let options: Options = lane::read(options_json, Code::InvalidCommand)?;
        let tell = lane::teller(on_progress);
        let imported = self.reader.finish_watched(&options, &tell).map_err(|refusal| throw(&refusal))?;
        let preview = ImportPreview::of(&imported, SHOWN);
        self.imported = Some(imported);
        lane::send(&preview)
    }

    /// What the document keeps of the file that was read last, and its table: `{ report, content, tables }`, packed.
    /// Customers go by pseudonyms under a key of 16 bytes.
    ///
    /// # Errors
    /// `missing_input` before [`preview`](Self::preview), or with the field `key` for a key of another length.
    #[wasm_bindgen(
        unchecked_return_type = "{ report: Report; content: SourceContent; tables: { name: string; packed: Uint8Array }[] }"
    )]
    pub fn content(&self, key: &[u8]) -> Result<JsValue, JsValue> {
        let missing = |field: &str| lane::throw(&Error::new(Code::MissingInput).field(field));
        let imported = self.imported.clone().ok_or_else(|| missing("file"))?;
        let key: [u8; 16] = key.try_into().map_err(|_| missing("key"))?;
        let kept = pseudonymised(imported, key).map_err(|error| lane::throw(&error))?;
        let mut tables = Tables::default();
        tables.share(kept.table.table());
        let object = js_sys::Object::new();
        js_sys::Reflect::set(&object, &"report".into(), &lane::send(&kept.report)?)?;
        js_sys::Reflect::set(&object, &"content".into(), &lane::send(&to_content(&kept.table))?)?;
        js_sys::Reflect::set(&object, &"tables".into(), &lane::packed(&tables))?;
        Ok(object.into())
    }
}

/// The SQL that reduces the table of a file too big to be read here, from its first bytes.
///
/// # Errors
/// See [`reducing_queries`].
#[wasm_bindgen(js_name = reducingQueries, unchecked_return_type = "ReducingQuery[]")]
pub fn queries(file: &str, head: &[u8]) -> Result<JsValue, JsValue> {
    let queries: Vec<ReducingQuery> = reducing_queries(file, head).map_err(|error| lane::throw(&error))?;
    lane::send(&queries)
}

fn throw(refusal: &Refusal) -> JsValue {
    let error = lane::throw(&refusal.error);
    if let Some(mapping) = refusal.mapping.as_deref().and_then(|mapping| lane::send(mapping).ok()) {
        // Setting a property of a fresh Error cannot fail.
        let _ = js_sys::Reflect::set(&error, &"mapping".into(), &mapping);
    }
    error
}
