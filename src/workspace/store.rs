//! The store: one document under one key, written in one piece, and said to be saved only after a read-back.
//!
//! The idea is that a write can fail, but never half: the document, its schema and its revision are
//! one text under one key. A revision is an integer that grows by one a save; a tab that saves on top
//! of a revision it has not seen is refused. A text that cannot be read is copied word for word to a
//! quarantine key and stays where it is until the reader of the page has chosen what to do.
//!
//! Callers hold a Web Lock around [`Store::save`], so that the check of the revision and the write are one.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::open::{Opened, open};
use super::storage::{Fault, Storage};
use crate::{Code, Error, Result};

/// The one key of the document.
pub const KEY: &str = "levier:workspace";
const BACKUP: &str = "levier:backup:";
const QUARANTINE: &str = "levier:quarantine:";
const BACKUP_SLOTS: u64 = 3;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<'a> {
    levier: &'a str,
    revision: u64,
    #[serde(borrow)]
    document: &'a RawValue,
}

/// What a load found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Loaded {
    /// How it went.
    pub status: LoadStatus,
    /// The document's canonical text, when there is one to show.
    pub text: Option<String>,
    /// The revision that a save must expect.
    pub revision: u64,
    /// The text that could not be read, and where it is kept; nothing is written over it before the user chooses.
    pub quarantine: Option<Kept>,
    /// Readable earlier texts, newest first.
    pub backups: Vec<Backup>,
    /// The schema that the text was migrated from, if it was.
    pub migrated_from: Option<u64>,
}

/// How a load went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum LoadStatus {
    /// Nothing is stored.
    Empty,
    /// A document was read.
    Ok,
    /// The stored text cannot be read.
    Quarantined,
    /// The document was made by a newer version: it can be looked at and exported, never written.
    Newer,
    /// The storage cannot be used: the document lives in memory.
    Denied,
}

/// A text kept word for word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Kept {
    /// Where it is kept; empty when there was no room to copy it (it then still stands under the main key).
    pub key: String,
    /// The text, as far as it is valid Unicode; the key holds it word for word.
    pub text: String,
}

/// An earlier text that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Backup {
    /// Its key.
    pub key: String,
    /// The revision it was.
    pub revision: u64,
}

/// A store over a storage. See the module for what it promises.
#[derive(Debug)]
pub struct Store<S> {
    storage: S,
    /// Set when what is stored must not be written over: a newer schema, or an unread text.
    guard: Option<Code>,
}

impl<S: Storage> Store<S> {
    /// A store that has not looked at its storage yet.
    pub const fn new(storage: S) -> Self {
        Self { storage, guard: None }
    }

    /// Reads what is stored. Writes nothing, but for the copy of a text that cannot be read and, once a
    /// load, a backup of a good text. Never fails: each fault is a status.
    pub fn load(&mut self) -> Loaded {
        self.guard = None;
        let mut loaded = Loaded {
            status: LoadStatus::Empty,
            text: None,
            revision: 0,
            quarantine: None,
            backups: self.backups(),
            migrated_from: None,
        };
        let stored = match self.storage.get(KEY) {
            Ok(Some(stored)) => stored,
            Ok(None) => return loaded,
            Err(_) => return Loaded { status: LoadStatus::Denied, ..loaded },
        };
        let Ok((revision, opened)) = unwrap(&stored) else {
            self.guard = Some(Code::InvalidDocument);
            loaded.status = LoadStatus::Quarantined;
            // Where the wrapping still reads, its revision is the one that a save must expect.
            loaded.revision = revision_of(&stored).unwrap_or(0);
            loaded.quarantine = Some(self.keep_quarantined(stored));
            return loaded;
        };
        loaded.revision = revision;
        loaded.migrated_from = opened.migrated_from();
        loaded.text = Some(opened.text);
        if opened.read_only {
            self.guard = Some(Code::NewerSchema);
            loaded.status = LoadStatus::Newer;
        } else {
            loaded.status = LoadStatus::Ok;
            self.keep_backup(&stored, revision, &loaded.backups);
        }
        loaded
    }

    /// Saves the document and returns its new revision, once a read-back has shown it is there.
    ///
    /// # Errors
    /// - `revision_conflict`: another tab saved since; `detail.revision` is the stored one.
    /// - `storage_wiped`: what was saved before is gone; [`Store::save_anew`] writes it back.
    /// - `storage_full`, `storage_denied`, `storage_failed`: the old text stands.
    /// - `read_back_differs`: the storage took the text and gave another back.
    /// - `newer_schema`, `invalid_document`: what is stored must not be written over (see [`Store::release`]).
    pub fn save(&self, text: &str, expected_revision: u64) -> Result<u64> {
        self.guarded()?;
        match (self.stored_revision()?, expected_revision) {
            (Some(stored), expected) if stored != expected => {
                Err(Error::new(Code::RevisionConflict).with("revision", stored as f64))
            }
            (None, expected) if expected > 0 => Err(Error::new(Code::StorageWiped)),
            (_, expected) => self.write(text, expected + 1),
        }
    }

    /// Saves over whatever is stored: after a conflict in which the user kept this text, or after a wipe.
    ///
    /// # Errors
    /// As [`Store::save`], but neither `revision_conflict` nor `storage_wiped`.
    pub fn save_anew(&self, text: &str, expected_revision: u64) -> Result<u64> {
        self.guarded()?;
        let stored = self.stored_revision()?.unwrap_or(0);
        self.write(text, stored.max(expected_revision) + 1)
    }

    /// The stored text and revision as they are now (another tab may have saved).
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`, or what reading the document says.
    pub fn current(&self) -> Result<Option<(u64, Opened)>> {
        self.storage.get(KEY).map_err(|fault| refuse(&fault))?.map(|text| unwrap(&text)).transpose()
    }

    /// The user has chosen what to do with a text that could not be read: saving is possible again.
    /// A document of a newer schema stays guarded.
    pub fn release(&mut self) {
        if self.guard == Some(Code::InvalidDocument) {
            self.guard = None;
        }
    }

    /// The document text in a backup.
    ///
    /// # Errors
    /// `unknown_id` when there is none under this key; what reading the document says.
    pub fn backup(&self, key: &str) -> Result<String> {
        let text = self.storage.get(key).map_err(|fault| refuse(&fault))?;
        let text = text.ok_or_else(|| Error::new(Code::UnknownId).found(key))?;
        Ok(unwrap(&text)?.1.text)
    }

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

    /// Removes everything this product keeps here.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn wipe(&mut self) -> Result<()> {
        for key in self.storage.keys("levier:").map_err(|fault| refuse(&fault))? {
            self.storage.remove(&key).map_err(|fault| refuse(&fault))?;
        }
        self.guard = None;
        Ok(())
    }

    fn guarded(&self) -> Result<()> {
        self.guard.map_or(Ok(()), |code| Err(code.into()))
    }

    /// The revision under the key now; an unreadable text that the user has released counts as none.
    fn stored_revision(&self) -> Result<Option<u64>> {
        let stored = self.storage.get(KEY).map_err(|fault| refuse(&fault))?;
        Ok(stored.and_then(|text| revision_of(&text)))
    }

    fn write(&self, text: &str, revision: u64) -> Result<u64> {
        let document: &RawValue = serde_json::from_str(text)
            .map_err(|error| Error::new(Code::InvalidDocument).found(error.to_string()))?;
        let envelope = serde_json::to_string(&Envelope { levier: "workspace", revision, document })
            .map_err(|error| Error::new(Code::InvalidDocument).found(error.to_string()))?;
        self.storage.set(KEY, &envelope).map_err(|fault| refuse(&fault))?;
        match self.storage.get(KEY) {
            Ok(Some(back)) if back == envelope => Ok(revision),
            Ok(_) => Err(Code::ReadBackDiffers.into()),
            Err(fault) => Err(refuse(&fault)),
        }
    }

    fn backups(&self) -> Vec<Backup> {
        let keys = self.storage.keys(BACKUP).unwrap_or_default();
        let mut backups: Vec<Backup> = keys
            .into_iter()
            .filter_map(|key| {
                let (revision, _) = unwrap(&self.storage.get(&key).ok()??).ok()?;
                Some(Backup { key, revision })
            })
            .collect();
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.revision));
        backups
    }

    /// One backup a load, not one a save: a save is one write. No room for it is no failure.
    fn keep_backup(&self, stored: &str, revision: u64, backups: &[Backup]) {
        if backups.iter().all(|backup| backup.revision != revision) {
            let used =
                |slot: &u64| backups.iter().find(|b| b.key == format!("{BACKUP}{slot}")).map(|b| b.revision);
            let slot = (0..BACKUP_SLOTS).min_by_key(used).unwrap_or(0);
            let _ = self.storage.set(&format!("{BACKUP}{slot}"), stored);
        }
    }

    fn keep_quarantined(&self, text: String) -> Kept {
        if let Some(same) = self.quarantined().into_iter().find(|kept| kept.text == text) {
            return same;
        }
        let taken = self.storage.keys(QUARANTINE).unwrap_or_default();
        let mut number = 1;
        while taken.contains(&format!("{QUARANTINE}{number}")) {
            number += 1;
        }
        let key = format!("{QUARANTINE}{number}");
        match self.storage.copy(KEY, &key) {
            Ok(()) => Kept { key, text },
            Err(_) => Kept { key: String::new(), text },
        }
    }
}

/// The revision that a stored text says it is, whatever its document is worth.
fn revision_of(stored: &str) -> Option<u64> {
    serde_json::from_str::<Envelope>(stored).ok().map(|found| found.revision)
}

fn unwrap(stored: &str) -> Result<(u64, Opened)> {
    let envelope: Envelope = serde_json::from_str(stored).map_err(|error| {
        Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
    })?;
    Ok((envelope.revision, open(envelope.document.get())?))
}

fn refuse(fault: &Fault) -> Error {
    match fault {
        Fault::Full => Code::StorageFull.into(),
        Fault::Denied => Code::StorageDenied.into(),
        Fault::Failed(words) => Error::new(Code::StorageFailed).found(words),
    }
}
