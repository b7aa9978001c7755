//! The open workspace: one document in memory, changed by commands.

use std::sync::Arc;

use serde::Serialize;

use super::command::{Command, apply};
use super::document::Document;
use super::open::{Opened, open, to_text};
use super::plan::put_item;
use crate::plan::{PlanIndex, PlanItem};
use crate::table::TableName;
use crate::{Code, Error, Result};

/// The document that a page works on. Its text is written only to save, to export and to recover.
///
/// ```
/// use levier::workspace::{Command, Workspace};
/// let mut workspace = Workspace::new("Sans titre");
/// workspace.run(Command::Rename { name: "Boutique".into() }).unwrap();
/// assert_eq!(workspace.document().name, "Boutique");
/// let again = Workspace::open(&workspace.text()).unwrap();
/// assert_eq!(again.document(), workspace.document());
/// ```
#[derive(Debug, Clone)]
pub struct Workspace {
    document: Arc<Document>,
    /// Of the plan, once an item was put: a plan of thousands is not read again for the next one.
    index: Option<PlanIndex>,
    /// Where the last command put an item, when it did nothing else.
    put: Option<usize>,
}

/// What a command that put an item left: the rest of the document is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LastPut<'a> {
    /// Where the item stands in the plan.
    pub place: usize,
    /// The item as it is kept.
    pub item: &'a PlanItem,
    /// The number of the next identifier to give.
    pub next_id: u64,
}

impl Workspace {
    /// An empty document of that name.
    pub fn new(name: &str) -> Self {
        Self::over(Document::new(name))
    }

    /// Opens a text of the current schema or of an older one whose tables stand beside it already.
    ///
    /// # Errors
    /// See [`open`]; `newer_schema` for a text that must not be changed.
    pub fn open(text: &str) -> Result<Self> {
        Self::of(open(text)?)
    }

    /// The workspace of a text that was opened.
    ///
    /// # Errors
    /// `newer_schema` for a text that must not be changed.
    pub fn of(opened: Opened) -> Result<Self> {
        Ok(Self::over(opened.document.ok_or_else(|| Error::new(Code::NewerSchema))?))
    }

    /// The workspace of a document that was opened.
    pub fn over(document: Document) -> Self {
        Self { document: Arc::new(document), index: None, put: None }
    }

    /// Carries out a command. A refused command changes nothing.
    ///
    /// # Errors
    /// See [`apply`].
    pub fn run(&mut self, command: Command) -> Result<()> {
        self.put = None;
        if let Command::PutItem { item } = command {
            let index = self.index.get_or_insert_with(|| PlanIndex::of(&self.document.plan));
            self.put = Some(put_item(Arc::make_mut(&mut self.document), index, *item)?);
            return Ok(());
        }
        self.document = Arc::new(apply(&self.document, command)?);
        self.index = None;
        Ok(())
    }

    /// What the last command left, when all it did was to put an item.
    ///
    /// ```
    /// use levier::workspace::{Command, Workspace};
    /// let item = serde_json::json!({"id": "", "kind": "person", "revision": 0, "fields": {"name": "Équipe"}});
    /// let mut workspace = Workspace::new("Boutique");
    /// workspace.run(Command::PutItem { item: serde_json::from_value(item).unwrap() }).unwrap();
    /// let put = workspace.last_put().unwrap();
    /// assert_eq!((put.place, put.item.id.as_str(), put.next_id), (0, "i1", 2));
    /// ```
    pub fn last_put(&self) -> Option<LastPut<'_>> {
        let place = self.put?;
        Some(LastPut { place, item: self.document.plan.get(place)?, next_id: self.document.next_id })
    }

    /// The document.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The canonical text of the document.
    pub fn text(&self) -> String {
        to_text(&self.document)
    }

    /// The names of the tables that the document refers to, each once.
    pub fn table_names(&self) -> Vec<TableName> {
        self.document.table_names()
    }
}
