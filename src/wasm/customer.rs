//! Models of customers on histories and figures that a caller has: no table is needed.

use crate::audience::{Answer, asked, told};
use crate::lane;
use levier::customer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Who stays, from how many did: [`customer::RetentionAsked`] as JSON text.
///
/// # Errors
/// See [`customer::retention`].
#[wasm_bindgen(unchecked_return_type = "Retention")]
pub fn retention(asked_json: &str) -> Answer<JsValue> {
    told(customer::retention(&asked(asked_json)?))
}

/// A lifetime value at constant margin and retention: [`customer::LifetimeAsked`] as JSON text.
///
/// # Errors
/// See [`customer::lifetime`].
#[wasm_bindgen(unchecked_return_type = "Lifetime")]
pub fn lifetime(asked_json: &str) -> Answer<JsValue> {
    told(customer::lifetime(&asked(asked_json)?))
}

/// Fits a model of purchases to histories: [`customer::PurchasesFitAsked`] as JSON text.
///
/// # Errors
/// See [`customer::purchases_fit`].
#[wasm_bindgen(js_name = purchasesFit, unchecked_return_type = "PurchasesFitAnswer")]
pub fn purchases_fit(asked_json: &str) -> Answer<JsValue> {
    told(customer::purchases_fit(&asked(asked_json)?))
}

/// Forecasts histories at given parameters: [`customer::PurchasesConditionalAsked`] as JSON text.
///
/// # Errors
/// See [`customer::purchases_conditional`].
#[wasm_bindgen(js_name = purchasesConditional, unchecked_return_type = "PurchasesConditionalAnswer")]
pub fn purchases_conditional(asked_json: &str) -> Answer<JsValue> {
    told(customer::purchases_conditional(&asked(asked_json)?))
}

/// Fits the spend a purchase: [`customer::SpendFitAsked`] as JSON text.
///
/// # Errors
/// See [`customer::spend_fit`].
#[wasm_bindgen(js_name = spendFit, unchecked_return_type = "SpendFitAnswer")]
pub fn spend_fit(asked_json: &str) -> Answer<JsValue> {
    told(customer::spend_fit(&asked(asked_json)?))
}

/// Expects the spend a purchase at given parameters: [`customer::SpendConditionalAsked`] as JSON text.
///
/// # Errors
/// `invalid_command` when the text is no such question.
#[wasm_bindgen(js_name = spendConditional, unchecked_return_type = "SpendConditionalAnswer")]
pub fn spend_conditional(asked_json: &str) -> Answer<JsValue> {
    lane::send(&customer::spend_conditional(&asked(asked_json)?))
}

/// Values customers at given parameters: [`customer::CustomerValuesAsked`] as JSON text.
///
/// # Errors
/// See [`customer::customer_values`].
#[wasm_bindgen(js_name = customerValues, unchecked_return_type = "CustomerValuesAnswer")]
pub fn customer_values(asked_json: &str) -> Answer<JsValue> {
    told(customer::customer_values(&asked(asked_json)?))
}

/// The projection of known parameters: [`customer::ProjectionAsked`] as JSON text.
///
/// # Errors
/// See [`customer::retention_projection`].
#[wasm_bindgen(js_name = retentionProjection, unchecked_return_type = "ProjectionAnswer")]
pub fn retention_projection(asked_json: &str) -> Answer<JsValue> {
    told(customer::retention_projection(&asked(asked_json)?))
}
