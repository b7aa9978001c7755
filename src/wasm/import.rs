//! The import: a reader that lives in JavaScript until it is freed, so that a file is sent once and
//! read again for each answer of the user.

use crate::lane;
use levier::import::{Imported, Options, Reader, Refusal, pseudonymised};
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
    /// A reader of a file of that name.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(js_name = fileName)] file_name: &str) -> Self {
        Self { reader: Reader::new(file_name), imported: None }
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
    /// were read. All of it stays here until [`content`](Self::content) is asked for.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    #[wasm_bindgen(unchecked_return_type = "ImportPreview")]
    pub fn preview(
        &mut self,
        #[wasm_bindgen(js_name = optionsJson)] options_json: &str,
    ) -> Result<JsValue, JsValue> {
        let options: Options = lane::read(options_json, Code::InvalidCommand)?;
        let imported = self.reader.finish(&options).map_err(|refusal| throw(&refusal))?;
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

fn throw(refusal: &Refusal) -> JsValue {
    let error = lane::throw(&refusal.error);
    if let Some(mapping) = refusal.mapping.as_deref().and_then(|mapping| lane::send(mapping).ok()) {
        // Setting a property of a fresh Error cannot fail.
        let _ = js_sys::Reflect::set(&error, &"mapping".into(), &mapping);
    }
    error
}
