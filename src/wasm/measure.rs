//! The figures of a document's imports, and its objectives judged by them.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::value::Date;
use levier::workspace as core;
use levier::{Code, Error};

/// The KPIs of the imported ads, by channel and by campaign.
///
/// # Errors
/// See [`core::measure`].
#[wasm_bindgen(unchecked_return_type = "Measure")]
pub fn measure(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::measure(&lane::document(text)?).map_err(|error| lane::throw(&error))?)
}

/// An objective judged by the imported figures on a civil date.
///
/// # Errors
/// See [`core::judge`].
#[wasm_bindgen(js_name = judgeObjective, unchecked_return_type = "Verdict")]
pub fn judge_objective(text: &str, objective: &str, today: &str) -> Result<JsValue, JsValue> {
    let document = lane::document(text)?;
    let objective = document.objectives.iter().find(|known| known.id == objective);
    let objective = objective.ok_or_else(|| lane::throw(&Error::new(Code::UnknownId).field("objective")))?;
    let today = Date::parse(today).map_err(|error| lane::throw(&error))?;
    lane::send(&core::judge(&document, objective, today).map_err(|error| lane::throw(&error))?)
}
