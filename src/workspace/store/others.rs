//! Other workspaces: each whole under a key of its own, beside the one that is open.
//!
//! Opening another workspace is three writes: the open one is put away and read back, the other takes the main key,
//! its own key goes. The first that fails ends it, and the open workspace stands. A page that ends in between leaves
//! one workspace in two places, word for word: the next load removes the second. The tables that a workspace put away
//! refers to stay, since a table is collected only when no text of the store names it.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::envelope::Head;
use super::{Store, refuse};
use crate::value::Date;
use crate::workspace::command::{Command, apply};
use crate::workspace::open::{Opened, open, to_text};
use crate::workspace::storage::Storage;
use crate::{Code, Error, Result};

const OTHER: &str = "levier:other:";

/// A workspace that is not open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Other {
    /// Its key.
    pub key: String,
    /// Its name; empty when a newer version made it.
    pub name: String,
    /// The day on which it was put away.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub date: Date,
    /// The UTF-16 units of its text, without its tables.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub units: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PutAway<'a> {
    levier: &'a str,
    date: Date,
    #[serde(borrow)]
    document: &'a RawValue,
}

impl<S: Storage> Store<S> {
    /// Workspaces that are not open, the one put away last first. What cannot be read is moved to quarantine.
    pub fn others(&self) -> Vec<Other> {
        let keys = self.storage.keys(OTHER).unwrap_or_default();
        let mut others: Vec<Other> = keys.into_iter().filter_map(|key| self.listed_other(key)).collect();
        others.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.name.cmp(&b.name)));
        others
    }

    fn listed_other(&self, key: String) -> Option<Other> {
        let stored = self.storage.get(&key).ok()??;
        let head =
            read(&stored).and_then(|(date, text)| Some((date, serde_json::from_str::<Head>(text).ok()?)));
        let Some((date, head)) = head else {
            if !self.copy_to_quarantine(&key, stored).key.is_empty() {
                let _ = self.storage.remove(&key);
            }
            return None;
        };
        Some(Other { key, name: head.name, date, units: stored.encode_utf16().count() })
    }

    /// A workspace that is not open.
    ///
    /// # Errors
    /// `unknown_id` when there is none under this key; what reading the document says.
    pub fn other(&self, key: &str) -> Result<Opened> {
        let unknown = || Error::new(Code::UnknownId).found(key);
        if !key.starts_with(OTHER) {
            return Err(unknown());
        }
        let stored = self.storage.get(key).map_err(|fault| refuse(&fault))?.ok_or_else(unknown)?;
        let (_, text) = read(&stored).ok_or(Code::InvalidDocument)?;
        open(text)
    }

    /// Whether this text is put away, word for word.
    pub fn holds(&self, text: &str) -> bool {
        self.key_of(text).is_some()
    }

    fn key_of(&self, text: &str) -> Option<String> {
        let keys = self.storage.keys(OTHER).ok()?;
        keys.into_iter().find(|key| {
            let stored = self.storage.get(key).ok().flatten();
            stored.as_deref().and_then(read).is_some_and(|(_, own)| own == text)
        })
    }

    /// Puts a workspace away and reads it back; returns its key. A text that is put away already stays as it is.
    ///
    /// # Errors
    /// `storage_full`, `storage_denied`, `storage_failed`, `read_back_differs`, `invalid_document`.
    pub fn put_away(&self, text: &str, date: Date) -> Result<String> {
        if let Some(key) = self.key_of(text) {
            return Ok(key);
        }
        let taken = self.storage.keys(OTHER).map_err(|fault| refuse(&fault))?;
        let key = super::free_key(OTHER, &taken);
        let written = self.write_other(&key, text, date);
        if written.is_err() {
            // What was half written must not pass for a workspace.
            let _ = self.storage.remove(&key);
        }
        written.map(|()| key)
    }

    fn write_other(&self, key: &str, text: &str, date: Date) -> Result<()> {
        let invalid = |error: serde_json::Error| Error::new(Code::InvalidDocument).found(error.to_string());
        let document: &RawValue = serde_json::from_str(text).map_err(invalid)?;
        let stored = serde_json::to_string(&PutAway { levier: "other", date, document }).map_err(invalid)?;
        self.set_making_room(key, &stored)?;
        match self.storage.get(key).map_err(|fault| refuse(&fault))? {
            Some(back) if back == stored => Ok(()),
            _ => Err(Code::ReadBackDiffers.into()),
        }
    }

    /// Opens `text` in the place of the open workspace, which is put away first (`leaving`, none when it holds
    /// nothing); `from` is the key where the text was put away. Returns the new revision. Call it under the lock.
    ///
    /// # Errors
    /// As [`Store::save`] and [`Store::put_away`]; the open workspace then stands, in its place or in memory.
    pub fn switch(
        &self,
        leaving: Option<&str>,
        text: &str,
        from: Option<&str>,
        expected_revision: u64,
        date: Date,
    ) -> Result<u64> {
        self.savable(expected_revision)?;
        let put_away = leaving.map(|leaving| self.put_away(leaving, date)).transpose()?;
        let revision = self.save(text, expected_revision).inspect_err(|_| {
            // Only while the main key still holds the open workspace is the one put away not needed.
            if let (Some(key), Ok(())) = (&put_away, self.savable(expected_revision)) {
                let _ = self.storage.remove(key);
            }
        })?;
        if let Some(from) = from.filter(|from| from.starts_with(OTHER) && put_away.as_deref() != Some(*from))
        {
            // The next load removes what stays.
            let _ = self.storage.remove(from);
        }
        Ok(revision)
    }

    /// Names a workspace that is not open.
    ///
    /// # Errors
    /// As [`Store::other`], `newer_schema`, and what the command and the write say.
    pub fn rename_other(&self, key: &str, name: String) -> Result<()> {
        let document = self.other(key)?.document.ok_or(Code::NewerSchema)?;
        let date = self.others().into_iter().find(|other| other.key == key).map(|other| other.date);
        let date = date.ok_or_else(|| Error::new(Code::UnknownId).found(key))?;
        let text = to_text(&apply(&document, Command::Rename { name })?);
        // Written beside first: a write that is torn must not take the old text.
        let beside = self.put_away(&text, date)?;
        if beside == key { Ok(()) } else { self.storage.remove(key).map_err(|fault| refuse(&fault)) }
    }

    /// Removes a workspace that is not open: its text goes to those that were replaced, until it is given up.
    ///
    /// # Errors
    /// As [`Store::other`] and [`Store::set_aside`]; it then stays.
    pub fn remove_other(&self, key: &str) -> Result<()> {
        self.set_aside(&self.other(key)?.text, 0)?;
        self.storage.remove(key).map_err(|fault| refuse(&fault))
    }

    /// The open workspace is in no second place: a page that ended while it opened it left one.
    pub(super) fn remove_twin(&self, text: &str) {
        if let Some(key) = self.key_of(text) {
            let _ = self.storage.remove(&key);
        }
    }
}

/// The day and the document's text in what is stored.
fn read(stored: &str) -> Option<(Date, &str)> {
    let found: PutAway = serde_json::from_str(stored).ok()?;
    Some((found.date, found.document.get()))
}
