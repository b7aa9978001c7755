//! The browser's local storage, or memory where there is none.

use std::cell::RefCell;

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Storage as WebStorage;

use levier::workspace::{Fault, KEY, Memory, Storage};

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
pub(crate) struct Web {
    storage: WebStorage,
    /// The text under the main key as it last crossed, and as it was read: it is compared where it is, since a large
    /// text takes longer to cross than to be compared.
    known: RefCell<Option<(JsValue, String)>>,
}

impl Web {
    fn call(&self, method: &str, inputs: &[&JsValue]) -> Result<JsValue, Fault> {
        call(&self.storage, method, inputs).map_err(|thrown| fault(&thrown))
    }
}

impl Storage for Web {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        let text = self.call("getItem", &[&key.into()])?;
        if key != KEY {
            return Ok(text.as_string());
        }
        let mut known = self.known.borrow_mut();
        if known.as_ref().is_none_or(|(crossed, _)| *crossed != text) {
            *known = text.as_string().map(|read| (text, read));
        }
        Ok(known.as_ref().map(|(_, read)| read.clone()))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        let crossed = JsValue::from_str(text);
        self.call("setItem", &[&key.into(), &crossed])?;
        if key == KEY {
            self.known.replace(Some((crossed, text.to_owned())));
        }
        Ok(())
    }

    fn copy(&self, from: &str, to: &str) -> Result<(), Fault> {
        let text = self.call("getItem", &[&from.into()])?;
        if text.is_null() {
            return Ok(());
        }
        self.call("setItem", &[&to.into(), &text]).map(|_| ())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.storage.remove_item(key).map_err(|thrown| fault(&thrown))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        let length = self.storage.length().map_err(|thrown| fault(&thrown))?;
        let keys = (0..length).map(|index| self.storage.key(index).map_err(|thrown| fault(&thrown)));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        let mut keys: Vec<String> =
            keys.into_iter().flatten().filter(|key| key.starts_with(prefix)).collect();
        keys.sort();
        Ok(keys)
    }
}

/// Either place a document can live in.
pub(crate) enum Place {
    Web(Web),
    Memory(Memory),
}

impl Place {
    /// Local storage, or memory when the browser gives none.
    pub(crate) fn of(storage: Option<WebStorage>) -> Self {
        storage.map_or_else(
            || Self::Memory(Memory::default()),
            |storage| Self::Web(Web { storage, known: RefCell::new(None) }),
        )
    }

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
