//! Texts numbered in the order in which they are first seen.

#[expect(clippy::disallowed_types, reason = "looked up, never walked: its order shows nowhere")]
use std::collections::HashMap;

/// Numbers for texts that live elsewhere.
#[derive(Default)]
pub(super) struct Interner<'t> {
    #[expect(clippy::disallowed_types, reason = "as above")]
    numbers: HashMap<&'t str, u32>,
    texts: Vec<&'t str>,
}

impl<'t> Interner<'t> {
    /// The text's number, a new one for a new text.
    pub(super) fn number(&mut self, text: &'t str) -> u32 {
        *self.numbers.entry(text).or_insert_with(|| {
            self.texts.push(text);
            self.texts.len() as u32 - 1
        })
    }

    /// The texts, by their numbers.
    pub(super) fn texts(&self) -> &[&'t str] {
        &self.texts
    }
}
