//! Texts that cannot be read: kept word for word until the reader has chosen what to do with them.

use super::{Kept, Store, free_key, refuse};
use crate::workspace::storage::Storage;
use crate::{Code, Error, Result};

const QUARANTINE: &str = "levier:quarantine:";

impl<S: Storage> Store<S> {
    /// Every text in quarantine, word for word.
    pub fn quarantined(&self) -> Vec<Kept> {
        let keys = self.storage.keys(QUARANTINE).unwrap_or_default();
        keys.into_iter()
            .filter_map(|key| self.storage.get(&key).ok().flatten().map(|text| Kept { key, text }))
            .collect()
    }

    /// Removes one text from quarantine, when the user says so.
    ///
    /// # Errors
    /// `unknown_id` for a key that is no quarantine key; `storage_denied`, `storage_failed`.
    pub fn discard_quarantined(&self, key: &str) -> Result<()> {
        if !key.starts_with(QUARANTINE) {
            return Err(Error::new(Code::UnknownId).found(key));
        }
        self.storage.remove(key).map_err(|fault| refuse(&fault))
    }

    /// Copies the text of a key to a quarantine key of its own, unless the same text is there already.
    pub(super) fn copy_to_quarantine(&self, from: &str, text: String) -> Kept {
        if let Some(same) = self.quarantined().into_iter().find(|kept| kept.text == text) {
            return same;
        }
        let taken = self.storage.keys(QUARANTINE).unwrap_or_default();
        let key = free_key(QUARANTINE, &taken);
        match self.storage.copy(from, &key) {
            Ok(()) => Kept { key, text },
            Err(_) => Kept { key: String::new(), text },
        }
    }
}
