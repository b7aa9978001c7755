//! A load that is under way.

use super::envelope::{as_written, unwrap};
use crate::Result;
use crate::workspace::open::{Opened, Parsed};

/// A load that is under way: what is stored, and how far it was read.
#[derive(Debug)]
pub(super) struct Loading {
    stored: String,
    read: Read,
}

/// How far a stored text was read.
#[derive(Debug)]
enum Read {
    /// Read as this version writes, with its revision.
    Parsed(u64, Parsed),
    /// Checked, too.
    Checked(u64, Parsed),
    /// Not what this version writes, or not valid: it is read from its beginning, in one go.
    Otherwise,
}

impl Loading {
    pub(super) fn of(stored: String) -> Self {
        let parsed =
            as_written(&stored).and_then(|(revision, text)| Some((revision, Parsed::of(text).ok()?)));
        let read = parsed.map_or(Read::Otherwise, |(revision, parsed)| Read::Parsed(revision, parsed));
        Self { stored, read }
    }

    /// Whether nothing is left to read.
    pub(super) const fn is_read(&self) -> bool {
        !matches!(self.read, Read::Parsed(..))
    }

    /// One step further.
    pub(super) fn further(self) -> Self {
        let read = match self.read {
            Read::Parsed(revision, parsed) if parsed.check().is_ok() => Read::Checked(revision, parsed),
            Read::Parsed(..) => Read::Otherwise,
            read => read,
        };
        Self { read, ..self }
    }

    /// What is stored, and what it opens as.
    pub(super) fn opened(self) -> (String, Result<(u64, Opened)>) {
        let opened = match (self.read, as_written(&self.stored)) {
            (Read::Checked(revision, parsed), Some((_, text))) => Ok((revision, parsed.opened(text))),
            _ => unwrap(&self.stored),
        };
        (self.stored, opened)
    }
}
