//! The store over the browser's local storage.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Storage as WebStorage;

use crate::lane;
use levier::workspace::{Fault, Memory, Storage, Store};

/// A method of a storage, called with JavaScript's own strings, so that a copy is word for word: a lone surrogate does
/// not survive a string of Rust.
fn call(storage: &WebStorage, method: &str, inputs: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(storage, &method.into())?.dyn_into()?;
    method.apply(storage, &inputs.iter().copied().collect())
}

fn fault(thrown: &JsValue) -> Fault {
    let text = |name| Reflect::get(thrown, &JsValue::from_str(name)).ok().and_then(|value| value.as_string());
    let code = Reflect::get(thrown, &JsValue::from_str("code")).ok().and_then(|code| code.as_f64());
    let name = text("name").unwrap_or_default();
    Fault::classify(&name, code.map_or(0, |code| code as u16), &text("message").unwrap_or_default())
}

/// Local storage, told apart from the trait of its name.
struct Web(WebStorage);

impl Storage for Web {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.0.get_item(key).map_err(|thrown| fault(&thrown))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.0.set_item(key, text).map_err(|thrown| fault(&thrown))
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), Fault> {
        let text = call(&self.0, "getItem", &[&from.into()]).map_err(|thrown| fault(&thrown))?;
        if text.is_null() {
            return Ok(());
        }
        call(&self.0, "setItem", &[&to.into(), &text]).map(|_| ()).map_err(|thrown| fault(&thrown))
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.0.remove_item(key).map_err(|thrown| fault(&thrown))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        let length = self.0.length().map_err(|thrown| fault(&thrown))?;
        let keys = (0..length).map(|index| self.0.key(index).map_err(|thrown| fault(&thrown)));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        let mut keys: Vec<String> =
            keys.into_iter().flatten().filter(|key| key.starts_with(prefix)).collect();
        keys.sort();
        Ok(keys)
    }
}

/// Either place a document can live in.
enum Place {
    Web(Web),
    Memory(Memory),
}

impl Place {
    fn storage(&self) -> &dyn Storage {
        match self {
            Self::Web(storage) => storage,
            Self::Memory(memory) => memory,
        }
    }
}

impl Storage for Place {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.storage().get(key)
    }
    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.storage().set(key, text)
    }
    fn copy(&self, from: &str, to: &str) -> Result<(), Fault> {
        self.storage().copy(from, to)
    }
    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.storage().remove(key)
    }
    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.storage().keys(prefix)
    }
}

/// The store of the page. Call `save` and `saveAnew` under a Web Lock.
#[wasm_bindgen(js_name = Store)]
pub struct WebStore(Store<Place>);

#[wasm_bindgen(js_class = Store)]
impl WebStore {
    /// Over local storage, or over memory when the browser gives none.
    #[wasm_bindgen(constructor)]
    pub fn new(storage: Option<WebStorage>) -> Self {
        Self(Store::new(
            storage.map_or_else(|| Place::Memory(Memory::default()), |storage| Place::Web(Web(storage))),
        ))
    }

    /// Reads what is stored.
    ///
    /// # Errors
    /// None of its own: each fault is a status.
    #[wasm_bindgen(unchecked_return_type = "Loaded")]
    pub fn load(&mut self) -> Result<JsValue, JsValue> {
        lane::send(&self.0.load())
    }

    /// Saves on top of an expected revision; returns the new one after a read-back.
    ///
    /// # Errors
    /// See [`Store::save`].
    pub fn save(&self, text: &str, expected_revision: f64) -> Result<f64, JsValue> {
        let saved = self.0.save(text, expected_revision as u64);
        saved.map(|revision| revision as f64).map_err(|error| lane::throw(&error))
    }

    /// Saves over whatever is stored, when the user says so.
    ///
    /// # Errors
    /// See [`Store::save_anew`].
    #[wasm_bindgen(js_name = saveAnew)]
    pub fn save_anew(&self, text: &str, expected_revision: f64) -> Result<f64, JsValue> {
        let saved = self.0.save_anew(text, expected_revision as u64);
        saved.map(|revision| revision as f64).map_err(|error| lane::throw(&error))
    }

    /// The user has chosen what to do with an unreadable text.
    pub fn release(&mut self) {
        self.0.release();
    }

    /// The document text in a backup.
    ///
    /// # Errors
    /// See [`Store::backup`].
    pub fn backup(&self, key: &str) -> Result<String, JsValue> {
        self.0.backup(key).map_err(|error| lane::throw(&error))
    }

    /// Texts in quarantine.
    ///
    /// # Errors
    /// None of its own.
    #[wasm_bindgen(unchecked_return_type = "Kept[]")]
    pub fn quarantined(&self) -> Result<JsValue, JsValue> {
        lane::send(&self.0.quarantined())
    }

    /// Removes one text from quarantine.
    ///
    /// # Errors
    /// See [`Store::discard_quarantined`].
    #[wasm_bindgen(js_name = discardQuarantine)]
    pub fn discard_quarantine(&self, key: &str) -> Result<(), JsValue> {
        self.0.discard_quarantined(key).map_err(|error| lane::throw(&error))
    }

    /// Removes everything kept here.
    ///
    /// # Errors
    /// See [`Store::wipe`].
    pub fn wipe(&mut self) -> Result<(), JsValue> {
        self.0.wipe().map_err(|error| lane::throw(&error))
    }
}
