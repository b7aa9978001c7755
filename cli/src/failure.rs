//! Why there is no answer: an error of the core, or a command that cannot be read.

use levier::Error;
use std::fmt;
use std::io;
use std::path::Path;

/// What is written to the standard error.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core refuses.
    Refused(Error),
    /// The command line cannot be read.
    Usage(String),
    /// A file cannot be read or written.
    File(String),
}

impl Failure {
    pub(crate) fn of_file(path: impl AsRef<Path>, error: &io::Error) -> Self {
        Self::File(format!("file_unreadable: {}: {error}", path.as_ref().display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => error.fmt(f),
            Self::Usage(text) => write!(f, "usage: {text}\nlevier --help says what can be asked"),
            Self::File(text) => f.write_str(text),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}
