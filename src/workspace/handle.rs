//! The open workspace: one document in memory, changed by commands.

use std::collections::VecDeque;
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
    /// Where the last change put an item, or took one away, when it did nothing else.
    put: Option<usize>,
    /// What the last commands replaced, the newest last, as far back as each did nothing but put an item.
    undo: VecDeque<Replaced>,
    /// What the last steps back replaced, until another command is carried out.
    redo: Vec<Replaced>,
}

/// An item that was put goes back this often without the whole document being opened.
const MOST_UNDONE: usize = 100;

/// What stood at a place of the plan before an item was put there.
#[derive(Debug, Clone)]
struct Replaced {
    place: usize,
    /// Nothing where the item was added, at the end.
    item: Option<PlanItem>,
    next_id: u64,
}

/// What a change of one item left: the rest of the document is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LastPut<'a> {
    /// Where the item stands in the plan.
    pub place: usize,
    /// The item as it is kept; nothing where it was taken away, from the end.
    pub item: Option<&'a PlanItem>,
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
        Self { document: Arc::new(document), index: None, put: None, undo: VecDeque::new(), redo: Vec::new() }
    }

    /// Carries out a command. A refused command changes nothing.
    ///
    /// # Errors
    /// See [`apply`].
    pub fn run(&mut self, command: Command) -> Result<()> {
        self.put = None;
        if let Command::PutItem { item } = command {
            let index = self.index.get_or_insert_with(|| PlanIndex::of(&self.document.plan));
            let next_id = self.document.next_id;
            let before = index.place(&item.id).map(|place| self.document.plan[place].clone());
            let place = put_item(Arc::make_mut(&mut self.document), index, *item)?;
            self.put = Some(place);
            self.redo.clear();
            self.undo.push_back(Replaced { place, item: before, next_id });
            if self.undo.len() > MOST_UNDONE {
                self.undo.pop_front();
            }
            return Ok(());
        }
        self.document = Arc::new(apply(&self.document, command)?);
        self.index = None;
        self.undo.clear();
        self.redo.clear();
        Ok(())
    }

    /// Takes the last command back, when all it did was to put an item, and says whether it did: opening the text before
    /// it, which gives the same document, reads and checks the whole of it. [`Workspace::last_put`] is then of this step.
    ///
    /// ```
    /// use levier::workspace::{Command, Workspace};
    /// let item = serde_json::json!({"id": "", "kind": "person", "revision": 0, "fields": {"name": "Équipe"}});
    /// let mut workspace = Workspace::new("Boutique");
    /// let before = workspace.text();
    /// workspace.run(Command::PutItem { item: serde_json::from_value(item).unwrap() }).unwrap();
    /// let after = workspace.text();
    /// assert!(workspace.undo_put());
    /// assert_eq!(workspace.text(), before);
    /// assert!(workspace.redo_put());
    /// assert_eq!(workspace.text(), after);
    /// assert!(!workspace.redo_put());
    /// ```
    pub fn undo_put(&mut self) -> bool {
        let Some(one) = self.undo.pop_back() else { return false };
        let replaced = self.swap(one);
        self.redo.push(replaced);
        true
    }

    /// Carries out again what [`Workspace::undo_put`] took back, and says whether it did.
    pub fn redo_put(&mut self) -> bool {
        let Some(one) = self.redo.pop() else { return false };
        let replaced = self.swap(one);
        self.undo.push_back(replaced);
        true
    }

    /// Puts back what stood at a place, and gives what stood there until now.
    fn swap(&mut self, one: Replaced) -> Replaced {
        let Replaced { place, item, next_id } = one;
        let document = Arc::make_mut(&mut self.document);
        let next_id = std::mem::replace(&mut document.next_id, next_id);
        self.put = Some(place);
        let before = match item {
            None => document.plan.pop(),
            Some(item) if place == document.plan.len() => {
                document.plan.push(item);
                None
            }
            Some(item) => Some(std::mem::replace(&mut document.plan[place], item)),
        };
        if let Some(index) = &mut self.index {
            match (document.plan.get(place), &before) {
                (Some(now), _) => index.put(now, place),
                (None, Some(gone)) => index.take_away(&gone.id),
                (None, None) => {}
            }
        }
        Replaced { place, item: before, next_id }
    }

    /// What the last change left, when all it did was to put an item, or to take that back.
    ///
    /// ```
    /// use levier::workspace::{Command, Workspace};
    /// let item = serde_json::json!({"id": "", "kind": "person", "revision": 0, "fields": {"name": "Équipe"}});
    /// let mut workspace = Workspace::new("Boutique");
    /// workspace.run(Command::PutItem { item: serde_json::from_value(item).unwrap() }).unwrap();
    /// let put = workspace.last_put().unwrap();
    /// assert_eq!((put.place, put.item.unwrap().id.as_str(), put.next_id), (0, "i1", 2));
    /// ```
    pub fn last_put(&self) -> Option<LastPut<'_>> {
        let place = self.put?;
        Some(LastPut { place, item: self.document.plan.get(place), next_id: self.document.next_id })
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
