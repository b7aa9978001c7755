//! The tables of the store: one key each, beside the document.
//!
//! A stored table is the text of [`to_units`]: eight bytes of checksum, then the compressed bytes. A table is
//! written before the document that refers to it, and collected when no text of the store refers to it any more.

use super::{Kept, PREFIX, Store, refuse};
use crate::table::{TableName, from_units, to_units};
use crate::workspace::storage::Storage;
use crate::{Code, Error, Result};

pub(super) const TABLE: &str = "levier:table:";
const CHECKSUM: usize = 8;

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let name = TableName::of(bytes);
    let mut sum = [0; CHECKSUM];
    sum.copy_from_slice(&name.as_str().as_bytes()[..CHECKSUM]);
    sum
}

impl<S: Storage> Store<S> {
    /// Keeps the compressed bytes of a table, and returns the UTF-16 units that they take. A table that is kept
    /// already is not written again. Where there is no room, backups give way, oldest first.
    ///
    /// # Errors
    /// `storage_full` with the units that were asked for; `storage_denied`, `storage_failed`; `read_back_differs`.
    pub fn put_table(&self, name: &TableName, compressed: &[u8]) -> Result<usize> {
        let key = format!("{TABLE}{name}");
        let text = to_units(&[checksum(compressed).as_slice(), compressed].concat());
        let units = text.chars().count() + key.len();
        if self.storage.get(&key).map_err(|fault| refuse(&fault))?.as_deref() == Some(text.as_str()) {
            return Ok(units);
        }
        self.set_making_room(&key, &text).map_err(|error| error.with("units", units as f64))?;
        match self.storage.get(&key) {
            Ok(Some(back)) if back == text => Ok(units),
            Ok(_) => {
                // What is not the table must not pass for it; if it cannot be removed, its checksum tells.
                let _ = self.storage.remove(&key);
                Err(Code::ReadBackDiffers.into())
            }
            Err(fault) => Err(refuse(&fault)),
        }
    }

    /// The compressed bytes of a table; none when it is not kept here.
    ///
    /// # Errors
    /// `table_damaged` when the text is not the one that was written: it is moved to quarantine word for word.
    pub fn table(&self, name: &TableName) -> Result<Option<Vec<u8>>> {
        let key = format!("{TABLE}{name}");
        let Some(text) = self.storage.get(&key).map_err(|fault| refuse(&fault))? else { return Ok(None) };
        let whole = from_units(&text)
            .ok()
            .filter(|bytes| bytes.len() >= CHECKSUM && checksum(&bytes[CHECKSUM..]) == bytes[..CHECKSUM]);
        if let Some(mut bytes) = whole {
            bytes.drain(..CHECKSUM);
            return Ok(Some(bytes));
        }
        self.quarantine_table(name)?;
        Err(Error::new(Code::TableDamaged).found(name.as_str()))
    }

    /// Moves the text of a damaged table to quarantine word for word. Where there is no room for the copy, the
    /// text stays where it is.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn quarantine_table(&self, name: &TableName) -> Result<Kept> {
        let key = format!("{TABLE}{name}");
        let text = self.storage.get(&key).map_err(|fault| refuse(&fault))?.unwrap_or_default();
        let kept = self.copy_to_quarantine(&key, text);
        if !kept.key.is_empty() {
            self.storage.remove(&key).map_err(|fault| refuse(&fault))?;
        }
        Ok(kept)
    }

    /// The names of the tables kept here.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn table_names(&self) -> Result<Vec<TableName>> {
        let keys = self.storage.keys(TABLE).map_err(|fault| refuse(&fault))?;
        Ok(keys.iter().filter_map(|key| TableName::parse(key.strip_prefix(TABLE)?).ok()).collect())
    }

    /// The tables that a document text refers to and that are not kept here.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn missing_tables(&self, referred: &[TableName]) -> Result<Vec<TableName>> {
        let here = self.table_names()?;
        Ok(referred.iter().filter(|name| !here.contains(name)).cloned().collect())
    }

    /// Removes every table that no text of the store refers to (document, backups, what was set aside,
    /// quarantine), nor `keep` (the undo steps of the page). Returns what was removed. Call it under the lock.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`: what was not removed is removed another time.
    pub fn collect_tables(&self, keep: &[TableName]) -> Result<Vec<TableName>> {
        let mut removed = self.table_names()?;
        removed.retain(|name| !keep.contains(name));
        let referred = self.referred(&removed)?;
        removed.retain(|name| !referred.contains(name));
        for name in &removed {
            self.storage.remove(&format!("{TABLE}{name}")).map_err(|fault| refuse(&fault))?;
        }
        Ok(removed)
    }

    /// Which of these tables a text of the store refers to. No text is read for none.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn referred(&self, names: &[TableName]) -> Result<Vec<TableName>> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let texts = self.texts()?;
        Ok(names
            .iter()
            .filter(|name| texts.iter().any(|text| text.contains(name.as_str())))
            .cloned()
            .collect())
    }

    /// Every text of the store but its tables.
    fn texts(&self) -> Result<Vec<String>> {
        let keys = self.storage.keys(PREFIX).map_err(|fault| refuse(&fault))?;
        let mut texts = Vec::new();
        // A damaged table in quarantine is no document, and cannot hold a name by chance: its units are no digits.
        for key in keys.iter().filter(|key| !key.starts_with(TABLE)) {
            texts.extend(self.storage.get(key).map_err(|fault| refuse(&fault))?);
        }
        Ok(texts)
    }

    /// Removes one table, when it has found a place elsewhere.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn remove_table(&self, name: &TableName) -> Result<()> {
        self.storage.remove(&format!("{TABLE}{name}")).map_err(|fault| refuse(&fault))
    }
}
