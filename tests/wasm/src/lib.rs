//! What crosses the boundary, seen from JavaScript in a real browser.
#![cfg(all(test, target_arch = "wasm32"))]

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test::wasm_bindgen_test]
fn starts() {
    assert_eq!(levier::Code::NotANumber.as_str(), "not_a_number");
}
