//! The import: a reader that lives in JavaScript until it is freed, so that a file is sent once and
//! read again for each answer of the user.

use crate::lane;
use levier::import::{Imported, Options, Reader, Refusal};
use levier::workspace::{SavedImport, SavedTable};
use levier::Code;
use wasm_bindgen::prelude::*;

/// Takes a file chunk by chunk and reads it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ImportReader(Reader);

#[wasm_bindgen]
impl ImportReader {
    /// A reader of a file of that name.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(js_name = fileName)] file_name: &str) -> Self {
        Self(Reader::new(file_name))
    }

    /// Takes the next bytes of the file.
    pub fn push(&mut self, chunk: &[u8]) {
        self.0.push(chunk);
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
        let Imported { report, table } = self.0.finish(&options).map_err(|refusal| throw(&refusal))?;
        lane::send(&SavedImport { report, table: SavedTable::from(&table) })
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
