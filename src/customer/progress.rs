//! Progress of a long computation, which the caller may cancel.

use crate::{Code, Error, Result};

/// Reports the progress of a computation.
pub(super) struct Progress<'a> {
    tell: &'a mut dyn FnMut(usize, usize) -> bool,
    done: usize,
    told: usize,
    total: usize,
}

impl<'a> Progress<'a> {
    pub(super) fn new(tell: &'a mut dyn FnMut(usize, usize) -> bool, total: usize) -> Self {
        Self { tell, done: 0, told: 0, total }
    }

    /// Adds finished steps; reports at every hundredth of the whole.
    ///
    /// # Errors
    /// `cancelled` when the caller wants no more.
    pub(super) fn step(&mut self, steps: usize) -> Result<()> {
        self.done += steps;
        if self.done < self.total && self.done - self.told <= self.total / 100 {
            return Ok(());
        }
        self.told = self.done;
        if (self.tell)(self.done.min(self.total), self.total) {
            Ok(())
        } else {
            Err(Error::new(Code::Cancelled))
        }
    }
}
