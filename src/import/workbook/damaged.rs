//! A workbook that cannot be read.

use crate::{Code, Error};

/// The error, with what the reader of workbooks says.
pub(super) fn damaged(error: &impl ToString) -> Error {
    Error::new(Code::WorkbookDamaged).found(error.to_string())
}
