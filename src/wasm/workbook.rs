//! Workbooks: the sheets of an XLSX or ODS file, and one of them as text.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::import::workbook;

/// The sheets of a workbook that hold something.
///
/// # Errors
/// See [`workbook::sheets`].
#[wasm_bindgen(js_name = workbookSheets, unchecked_return_type = "WorkbookSheet[]")]
pub fn workbook_sheets(bytes: &[u8]) -> Result<JsValue, JsValue> {
    lane::send(&workbook::sheets(bytes).map_err(|error| lane::throw(&error))?)
}

/// A sheet as text: cells apart by tabs, a line a row.
///
/// # Errors
/// See [`workbook::sheet_text`].
#[wasm_bindgen(js_name = sheetText)]
pub fn sheet_text(bytes: &[u8], name: &str) -> Result<String, JsValue> {
    workbook::sheet_text(bytes, name).map_err(|error| lane::throw(&error))
}
