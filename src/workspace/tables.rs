//! The tables at hand, shared by everything that reads them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::table::{Table, TableName, pack, unpack};
use crate::{Code, Error, Result};

/// Tables by name. A clone shares the tables.
///
/// ```
/// use levier::table::{NamedColumn, Numbers, Table, pack};
/// use levier::workspace::Tables;
/// let cost = Numbers::new([Some(12.5)]).unwrap();
/// let packed = pack(&Table::new(1, vec![NamedColumn::new("cost", cost)]).unwrap());
/// let mut tables = Tables::default();
/// let name = tables.hold(&packed).unwrap();
/// assert_eq!(tables.get(&name).unwrap().rows(), 1);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tables(BTreeMap<TableName, Arc<Table>>);

impl Tables {
    /// Takes a packed table and returns its name.
    ///
    /// # Errors
    /// See [`unpack`].
    pub fn hold(&mut self, packed: &[u8]) -> Result<TableName> {
        let name = TableName::of(packed);
        if !self.0.contains_key(&name) {
            self.0.insert(name.clone(), Arc::new(unpack(packed)?));
        }
        Ok(name)
    }

    /// Takes a packed table that is said to have that name.
    ///
    /// # Errors
    /// `table_damaged` when the bytes have another name; see [`unpack`].
    pub fn hold_as(&mut self, name: &TableName, packed: &[u8]) -> Result<()> {
        if TableName::of(packed) != *name {
            return Err(Error::new(Code::TableDamaged).found(name.as_str()));
        }
        self.hold(packed).map(|_| ())
    }

    /// Takes a table and returns its name.
    pub fn add(&mut self, table: Table) -> TableName {
        let name = Self::name_of(&table);
        self.0.entry(name.clone()).or_insert_with(|| Arc::new(table));
        name
    }

    /// Takes a shared table and returns its name.
    pub fn share(&mut self, table: &Arc<Table>) -> TableName {
        let name = Self::name_of(table);
        self.0.entry(name.clone()).or_insert_with(|| Arc::clone(table));
        name
    }

    /// The name that a table has.
    pub fn name_of(table: &Table) -> TableName {
        TableName::of(&pack(table))
    }

    /// The table of that name.
    pub fn get(&self, name: &TableName) -> Option<Arc<Table>> {
        self.0.get(name).cloned()
    }

    /// Whether there is a table of that name.
    pub fn has(&self, name: &TableName) -> bool {
        self.0.contains_key(name)
    }

    /// Lets go of every table that `keep` does not name.
    pub fn retain(&mut self, keep: &[TableName]) {
        self.0.retain(|name, _| keep.contains(name));
    }

    /// The tables and their names.
    pub fn iter(&self) -> impl Iterator<Item = (&TableName, &Arc<Table>)> {
        self.0.iter()
    }

    /// Takes every table of another set.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}
