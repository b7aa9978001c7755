//! The open workspace: one document in memory, changed by commands.

use std::sync::Arc;

use super::command::{Command, apply};
use super::document::Document;
use super::open::{Opened, open, to_text};
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
pub struct Workspace(Arc<Document>);

impl Workspace {
    /// An empty document of that name.
    pub fn new(name: &str) -> Self {
        Self(Arc::new(Document::new(name)))
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
        let document = opened.document.ok_or_else(|| Error::new(Code::NewerSchema))?;
        Ok(Self(Arc::new(document)))
    }

    /// Carries out a command. A refused command changes nothing.
    ///
    /// # Errors
    /// See [`apply`].
    pub fn run(&mut self, command: Command) -> Result<()> {
        self.0 = Arc::new(apply(&self.0, command)?);
        Ok(())
    }

    /// The document.
    pub fn document(&self) -> &Document {
        &self.0
    }

    /// The canonical text of the document.
    pub fn text(&self) -> String {
        to_text(&self.0)
    }

    /// The names of the tables that the document refers to, each once.
    pub fn table_names(&self) -> Vec<TableName> {
        self.0.table_names()
    }
}
