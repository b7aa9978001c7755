//! Earlier texts: a backup a load, and workspaces that another one has replaced.
//!
//! Backups rotate through three places and give way, oldest first, before anything is refused for want of room.
//! A workspace that was replaced is listed until the reader gives it up.

use super::envelope::{Envelope, Head, as_written, unwrap};
use super::{Backup, Store, refuse};
use crate::workspace::storage::{Fault, Storage};
use crate::{Code, Error, Result};

const BACKUP: &str = "levier:backup:";
const REPLACED: &str = "levier:replaced:";
const BACKUP_SLOTS: u64 = 3;

impl<S: Storage> Store<S> {
    /// Readable backups, newest first.
    pub(super) fn backups(&self) -> Vec<Backup> {
        self.listed(BACKUP)
    }

    /// Workspaces that were replaced, newest first.
    pub fn replaced(&self) -> Vec<Backup> {
        self.listed(REPLACED)
    }

    fn listed(&self, prefix: &str) -> Vec<Backup> {
        let keys = self.storage.keys(prefix).unwrap_or_default();
        let mut backups: Vec<Backup> = keys
            .into_iter()
            .filter_map(|key| {
                // A good text was written here; opening each would make every load wait.
                let stored = self.storage.get(&key).ok()??;
                let (revision, name) = head_as_written(&stored).or_else(|| head(&stored))?;
                Some(Backup { key, revision, name })
            })
            .collect();
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.revision));
        backups
    }

    /// One backup a load, not one a save: a save is one write. No room for it is no failure.
    pub(super) fn keep_backup(&self, stored: &str, revision: u64, backups: &[Backup]) {
        if backups.iter().all(|backup| backup.revision != revision) {
            let used =
                |slot: &u64| backups.iter().find(|b| b.key == format!("{BACKUP}{slot}")).map(|b| b.revision);
            let slot = (0..BACKUP_SLOTS).min_by_key(used).unwrap_or(0);
            let _ = self.storage.set(&format!("{BACKUP}{slot}"), stored);
        }
    }

    /// Keeps the text of a workspace that another one replaces, and returns its key.
    ///
    /// # Errors
    /// `storage_full`, `storage_denied`, `storage_failed`, `invalid_document`.
    pub fn set_aside(&self, text: &str, revision: u64) -> Result<String> {
        let envelope = super::envelope(text, revision)?;
        let taken = self.storage.keys(REPLACED).map_err(|fault| refuse(&fault))?;
        for key in &taken {
            let same = self.storage.get(key).map_err(|fault| refuse(&fault))?;
            if same.as_deref().and_then(|stored| unwrap(stored).ok()).is_some_and(|(_, own)| own.text == text)
            {
                return Ok(key.clone());
            }
        }
        let key = super::free_key(REPLACED, &taken);
        self.set_making_room(&key, &envelope)?;
        Ok(key)
    }

    /// Gives up a workspace that was replaced.
    ///
    /// # Errors
    /// `unknown_id` for another key; `storage_denied`, `storage_failed`.
    pub fn give_up(&self, key: &str) -> Result<()> {
        if !key.starts_with(REPLACED) {
            return Err(Error::new(Code::UnknownId).found(key));
        }
        self.storage.remove(key).map_err(|fault| refuse(&fault))
    }

    /// The document text in a backup, or of a workspace that was replaced.
    ///
    /// # Errors
    /// `unknown_id` when there is none under this key; what reading the document says.
    pub fn backup(&self, key: &str) -> Result<String> {
        if !key.starts_with(BACKUP) && !key.starts_with(REPLACED) {
            return Err(Error::new(Code::UnknownId).found(key));
        }
        let text = self.storage.get(key).map_err(|fault| refuse(&fault))?;
        let text = text.ok_or_else(|| Error::new(Code::UnknownId).found(key))?;
        Ok(unwrap(&text)?.1.text)
    }

    /// Writes a text; where there is no room, removes backups, oldest first, and the tables that only they
    /// referred to, until it fits.
    pub(super) fn set_making_room(&self, key: &str, text: &str) -> Result<()> {
        loop {
            match self.storage.set(key, text) {
                Ok(()) => return Ok(()),
                Err(Fault::Full) => {
                    let Some(oldest) = self.backups().pop().or_else(|| self.unreadable_backup()) else {
                        return Err(refuse(&Fault::Full));
                    };
                    self.storage.remove(&oldest.key).map_err(|fault| refuse(&fault))?;
                }
                Err(fault) => return Err(refuse(&fault)),
            }
        }
    }

    /// A backup that cannot be read: it takes room and can give nothing back.
    fn unreadable_backup(&self) -> Option<Backup> {
        let key = self.storage.keys(BACKUP).ok()?.into_iter().next()?;
        Some(Backup { key, revision: 0, name: String::new() })
    }
}

/// The revision and the name in a text that is read to its end.
fn head(stored: &str) -> Option<(u64, String)> {
    let Envelope { revision, document, .. } = serde_json::from_str(stored).ok()?;
    let Head { name } = serde_json::from_str(document.get()).ok()?;
    Some((revision, name))
}

/// The same in what this version wrote, where the name stands behind the schema: only the beginning is read.
fn head_as_written(stored: &str) -> Option<(u64, String)> {
    let (revision, document) = as_written(stored)?;
    let (schema, rest) = document.strip_prefix("{\"schema\":")?.split_once(",\"name\":")?;
    let _: u64 = schema.parse().ok()?;
    let name = serde_json::Deserializer::from_str(rest).into_iter::<String>().next()?.ok()?;
    Some((revision, name))
}
