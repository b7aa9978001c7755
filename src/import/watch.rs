//! How far the reading of a big file is: two passes over the same text.

use std::cell::Cell;

/// The passes that count towards progress.
const PASSES: usize = 2;
/// Bytes between two reports of progress.
const STEP: usize = 1 << 18;

/// Tells how much is done of how much.
pub(super) struct Watch<'w> {
    tell: &'w dyn Fn(usize, usize),
    length: usize,
    next: Cell<usize>,
}

impl<'w> Watch<'w> {
    /// Of a text of so many bytes.
    pub(super) const fn new(length: usize, tell: &'w dyn Fn(usize, usize)) -> Self {
        Self { tell, length, next: Cell::new(0) }
    }

    /// A pass, counted from 0, has come to a place of the text.
    pub(super) fn see(&self, pass: usize, offset: usize) {
        let done = pass * self.length + offset;
        if done >= self.next.get() {
            self.next.set(done + STEP);
            (self.tell)(done, PASSES * self.length);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn what_is_told_grows_from_nothing_to_nearly_all() {
        let told = RefCell::new(Vec::new());
        let tell = |done, total| told.borrow_mut().push((done, total));
        let watch = Watch::new(4 * STEP, &tell);
        for pass in 0..PASSES {
            (0..4 * STEP).step_by(STEP / 8).for_each(|offset| watch.see(pass, offset));
        }
        let told = told.into_inner();
        assert_eq!(told.len(), 8);
        assert!(told.is_sorted() && told.iter().all(|&(done, total)| done < total && total == 8 * STEP));
    }
}
