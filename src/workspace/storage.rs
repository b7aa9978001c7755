//! Where text is kept: a few keys, each with a text. The browser's local storage is one; tests inject faults through others.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Why a storage did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No room left. What was stored before is untouched.
    Full,
    /// The browser does not let this page keep anything.
    Denied,
    /// Anything else, with the storage's own words.
    Failed(String),
}

impl Fault {
    /// Reads a browser's exception by its name and its legacy code: browsers disagree on both.
    ///
    /// ```
    /// use levier::workspace::Fault;
    /// assert_eq!(Fault::classify("NS_ERROR_DOM_QUOTA_REACHED", 1014, ""), Fault::Full);
    /// assert_eq!(Fault::classify("SecurityError", 18, ""), Fault::Denied);
    /// ```
    #[must_use]
    pub fn classify(name: &str, code: u16, message: &str) -> Self {
        match (name, code) {
            ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED", _) | (_, 22 | 1014) => Self::Full,
            ("SecurityError" | "NotAllowedError", _) | (_, 18) => Self::Denied,
            _ => Self::Failed(format!("{name}: {message}")),
        }
    }
}

/// A place that keeps texts under keys. A failed `set` must leave the old text as it was.
pub trait Storage {
    /// The text under a key, if there is one.
    ///
    /// # Errors
    /// [`Fault::Denied`] or [`Fault::Failed`].
    fn get(&self, key: &str) -> Result<Option<String>, Fault>;

    /// Writes a text under a key.
    ///
    /// # Errors
    /// Any [`Fault`]; the old text then stands.
    fn set(&self, key: &str, text: &str) -> Result<(), Fault>;

    /// Copies the text of one key to another word for word. Browsers keep texts that are not valid Unicode
    /// (a lone surrogate); a copy through [`Storage::get`] would mend them, so such storages do it themselves.
    ///
    /// # Errors
    /// Any [`Fault`].
    fn copy(&self, from: &str, to: &str) -> Result<(), Fault> {
        self.get(from)?.map_or(Ok(()), |text| self.set(to, &text))
    }

    /// Removes a key and its text; a key that is not there is no error.
    ///
    /// # Errors
    /// [`Fault::Denied`] or [`Fault::Failed`].
    fn remove(&self, key: &str) -> Result<(), Fault>;

    /// Every key that begins with `prefix`, in order.
    ///
    /// # Errors
    /// [`Fault::Denied`] or [`Fault::Failed`].
    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault>;
}

/// Texts in memory only: where a browser keeps nothing, and in tests.
#[derive(Debug, Default)]
pub struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
}

impl Storage for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        Ok(self.texts.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }
}
