//! Loading, in one go or in steps between which the page can draw.

use super::envelope::revision_of;
use super::loading::Loading;
use super::{KEY, LoadStatus, Loaded, Store};
use crate::Code;
use crate::table::TableName;
use crate::workspace::storage::Storage;
use crate::workspace::tables::Tables;

impl<S: Storage> Store<S> {
    /// Reads what is stored. Writes nothing, but for the copy of a text that cannot be read and, once a
    /// load, a backup of a good text. Never fails: each fault is a status.
    pub fn load(&mut self) -> Loaded {
        self.loading = None;
        loop {
            if let Some(loaded) = self.load_step() {
                return loaded;
            }
        }
    }

    /// A step of [`Store::load`]: what was found, after the last. The text is the one that stood there at the first.
    pub fn load_step(&mut self) -> Option<Loaded> {
        let Some(loading) = self.loading.take() else {
            let status = match self.storage.get(KEY) {
                Ok(Some(stored)) => {
                    self.loading = Some(Loading::of(stored));
                    return None;
                }
                Ok(None) => LoadStatus::Empty,
                Err(_) => LoadStatus::Denied,
            };
            self.guard = None;
            return Some(self.found_nothing(status));
        };
        if loading.is_read() {
            return Some(self.found(loading));
        }
        self.loading = Some(loading.further());
        None
    }

    fn found_nothing(&self, status: LoadStatus) -> Loaded {
        Loaded {
            status,
            text: None,
            document: None,
            revision: 0,
            quarantine: None,
            backups: self.backups(),
            replaced: self.replaced(),
            missing_tables: Vec::new(),
            tables: Tables::default(),
            migrated_from: None,
        }
    }

    fn found(&mut self, loading: Loading) -> Loaded {
        self.guard = None;
        let mut loaded = self.found_nothing(LoadStatus::Empty);
        let (stored, opened) = loading.opened();
        let Ok((revision, opened)) = opened else {
            self.guard = Some(Code::InvalidDocument);
            loaded.status = LoadStatus::Quarantined;
            // Where the wrapping still reads, its revision is the one that a save must expect.
            loaded.revision = revision_of(&stored).unwrap_or(0);
            loaded.quarantine = Some(self.copy_to_quarantine(KEY, stored));
            return loaded;
        };
        loaded.revision = revision;
        loaded.migrated_from = opened.migrated_from();
        let read_only = opened.read_only();
        if let Some(document) = &opened.document {
            let inside = &opened.tables;
            let referred: Vec<TableName> =
                document.table_names().into_iter().filter(|name| !inside.has(name)).collect();
            loaded.missing_tables = self.missing_tables(&referred).unwrap_or(referred);
        }
        loaded.text = Some(opened.text);
        loaded.document = opened.document;
        loaded.tables = opened.tables;
        if read_only {
            self.guard = Some(Code::NewerSchema);
            loaded.status = LoadStatus::Newer;
        } else {
            loaded.status = LoadStatus::Ok;
            self.remove_twin(loaded.text.as_deref().unwrap_or_default());
            self.keep_backup(&stored, revision, &loaded.backups);
        }
        loaded
    }
}
