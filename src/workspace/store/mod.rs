//! The store: one document under one key, written in one piece, and said to be saved only after a read-back.
//!
//! The idea is that a write can fail, but never half: the document, its schema and its revision are
//! one text under one key. A revision is an integer that grows by one a save; a tab that saves on top
//! of a revision it has not seen is refused. A text that cannot be read is copied word for word to a
//! quarantine key and stays where it is until the reader of the page has chosen what to do.
//!
//! The document is small: its tables stand beside it, each under the hash of its content. A table is written before
//! the document that refers to it, so one write still decides what is saved; a crash in between leaves a table that
//! nothing refers to, and the next load collects it.
//!
//! Callers hold a Web Lock around [`Store::save`], so that the check of the revision and the write are one.

mod backups;
mod envelope;
mod load;
mod loaded;
mod loading;
mod others;
mod quarantine;
mod tables;

pub use loaded::{Backup, Kept, LoadStatus, Loaded};
pub use others::Other;

use std::cell::RefCell;

use envelope::{envelope, envelope_as_written, revision_of, unwrap};
use loading::Loading;

use super::open::Opened;
use super::storage::{Fault, Storage};
use crate::{Code, Error, Result};

/// The one key of the document.
pub const KEY: &str = "levier:workspace";
/// What every key of this product begins with.
const PREFIX: &str = "levier:";

/// A store over a storage. See the module for what it promises.
#[derive(Debug)]
pub struct Store<S> {
    storage: S,
    /// Set when what is stored must not be written over: a newer schema, or an unread text.
    guard: Option<Code>,
    /// What was written last, with its revision: while it stands there word for word, it is not read again.
    written: RefCell<Option<(String, u64)>>,
    /// The load that is under way.
    loading: Option<Loading>,
}

impl<S: Storage> Store<S> {
    /// A store that has not looked at its storage yet.
    pub const fn new(storage: S) -> Self {
        Self { storage, guard: None, written: RefCell::new(None), loading: None }
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
        self.savable(expected_revision)?;
        self.write(envelope(text, expected_revision + 1)?, expected_revision + 1)
    }

    /// As [`Store::save`], for a text that [`to_text`] wrote: it is not read once more.
    ///
    /// # Errors
    /// As [`Store::save`].
    ///
    /// [`to_text`]: super::to_text
    pub fn save_written(&self, text: &str, expected_revision: u64) -> Result<u64> {
        self.savable(expected_revision)?;
        self.write(envelope_as_written(text, expected_revision + 1), expected_revision + 1)
    }

    /// Whether what is stored is of the revision that this page knows, and may be written over.
    fn savable(&self, expected_revision: u64) -> Result<()> {
        self.guarded()?;
        match self.stored_revision()? {
            Some(stored) if stored != expected_revision => {
                Err(Error::new(Code::RevisionConflict).with("revision", stored as f64))
            }
            None if expected_revision > 0 => Err(Error::new(Code::StorageWiped)),
            _ => Ok(()),
        }
    }

    /// Saves over whatever is stored: after a conflict in which the user kept this text, after a wipe, or when what
    /// is stored was damaged while the page was open: the damaged text is kept in quarantine.
    ///
    /// # Errors
    /// As [`Store::save`], but neither `revision_conflict` nor `storage_wiped`.
    pub fn save_anew(&self, text: &str, expected_revision: u64) -> Result<u64> {
        if self.guard == Some(Code::NewerSchema) {
            return Err(Code::NewerSchema.into());
        }
        let stored = self.storage.get(KEY).map_err(|fault| refuse(&fault))?;
        let revision = stored.as_deref().and_then(revision_of).unwrap_or(0);
        if let Some(stored) = stored {
            match unwrap(&stored) {
                Ok((_, opened)) => {
                    if opened.read_only() {
                        return Err(Code::NewerSchema.into());
                    }
                }
                // What is in memory wins over a damaged text, which is kept word for word.
                Err(_) => {
                    if self.copy_to_quarantine(KEY, stored).key.is_empty() {
                        return Err(Code::StorageFull.into());
                    }
                }
            }
        }
        let revision = revision.max(expected_revision) + 1;
        self.write(envelope(text, revision)?, revision)
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

    /// Removes everything this product keeps here.
    ///
    /// # Errors
    /// `storage_denied`, `storage_failed`.
    pub fn wipe(&mut self) -> Result<()> {
        for key in self.storage.keys(PREFIX).map_err(|fault| refuse(&fault))? {
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
        Ok(stored.and_then(|text| match &*self.written.borrow() {
            Some((written, revision)) if *written == text => Some(*revision),
            _ => revision_of(&text),
        }))
    }

    fn write(&self, envelope: String, revision: u64) -> Result<u64> {
        self.set_making_room(KEY, &envelope)?;
        match self.storage.get(KEY) {
            Ok(Some(back)) if back == envelope => {
                self.written.replace(Some((envelope, revision)));
                Ok(revision)
            }
            Ok(_) => Err(Code::ReadBackDiffers.into()),
            Err(fault) => Err(refuse(&fault)),
        }
    }
}

/// The first key of that beginning, counted from 1, that is not taken.
fn free_key(prefix: &str, taken: &[String]) -> String {
    let mut number = 1;
    while taken.contains(&format!("{prefix}{number}")) {
        number += 1;
    }
    format!("{prefix}{number}")
}

fn refuse(fault: &Fault) -> Error {
    match fault {
        Fault::Full => Code::StorageFull.into(),
        Fault::Denied => Code::StorageDenied.into(),
        Fault::Failed(words) => Error::new(Code::StorageFailed).found(words),
    }
}
