//! The name of a table: the hash of its packed bytes.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use siphasher::sip128::{Hasher128, SipHasher24};
use std::fmt;
use std::hash::Hasher;

/// The name of a table, 32 hexadecimal digits: SipHash-2-4 with 128 bits of the packed bytes (Aumasson and
/// Bernstein 2012). Two tables of one name are equal for every practical purpose, and a byte changed by hand
/// no longer agrees with the name.
///
/// ```
/// use levier::table::TableName;
/// let name = TableName::of(b"packed bytes");
/// assert_eq!(name.as_str().len(), 32);
/// assert_ne!(name, TableName::of(b"packed bytez"));
/// assert!(TableName::parse("not a name").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TableName(String);

impl TableName {
    /// The name of these packed bytes.
    pub fn of(packed: &[u8]) -> Self {
        let mut hasher = SipHasher24::new();
        hasher.write(packed);
        let hash = hasher.finish128();
        Self(format!("{:016x}{:016x}", hash.h1, hash.h2))
    }

    /// Reads a name.
    ///
    /// # Errors
    /// `invalid_document` unless it is 32 hexadecimal digits in lower case.
    pub fn parse(text: &str) -> Result<Self> {
        let digits = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if text.len() == 32 && digits {
            Ok(Self(text.to_owned()))
        } else {
            Err(Error::new(Code::InvalidDocument).field("table").found(text))
        }
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for TableName {
    type Error = Error;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<TableName> for String {
    fn from(name: TableName) -> Self {
        name.0
    }
}
