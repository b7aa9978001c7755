//! Reads numbers and texts from bytes that may come from a stranger: each step is checked.

use crate::{Code, Error, Result};

/// Bytes read from the front.
pub(super) struct Bytes<'b> {
    all: &'b [u8],
    at: usize,
}

impl<'b> Bytes<'b> {
    pub(super) fn new(all: &'b [u8]) -> Self {
        Self { all, at: 0 }
    }

    /// Whether all are read.
    pub(super) fn is_empty(&self) -> bool {
        self.at == self.all.len()
    }

    /// The error of bytes that no table has, with their place.
    pub(super) fn invalid(&self) -> Error {
        Error::new(Code::InvalidDocument).field("table").with("byte", self.at as f64)
    }

    pub(super) fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?[0])
    }

    pub(super) fn take(&mut self, count: usize) -> Result<&'b [u8]> {
        let end = self.at.checked_add(count).filter(|end| *end <= self.all.len());
        let end = end.ok_or_else(|| self.invalid())?;
        let taken = &self.all[self.at..end];
        self.at = end;
        Ok(taken)
    }

    pub(super) fn text(&mut self, count: usize) -> Result<&'b str> {
        let taken = self.take(count)?;
        std::str::from_utf8(taken).map_err(|_| self.invalid())
    }

    pub(super) fn unsigned(&mut self) -> Result<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(self.invalid());
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(self.invalid())
    }

    pub(super) fn count(&mut self) -> Result<usize> {
        let value = self.unsigned()?;
        usize::try_from(value).map_err(|_| self.invalid())
    }

    pub(super) fn signed(&mut self) -> Result<i64> {
        let value = self.unsigned()?;
        Ok(((value >> 1) as i64) ^ -((value & 1) as i64))
    }
}
