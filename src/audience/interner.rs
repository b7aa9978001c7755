//! Texts numbered in the order in which they are first seen.

use crate::table::lookup::Lookup;

/// Numbers for texts that live elsewhere.
#[derive(Default)]
pub(super) struct Interner<'t> {
    known: Lookup,
    texts: Vec<&'t str>,
}

impl<'t> Interner<'t> {
    /// The text's number, a new one for a new text.
    pub(super) fn number(&mut self, text: &'t str) -> u32 {
        let (next, texts) = (self.texts.len() as u32, &mut self.texts);
        let number = self.known.find_or(text, next, |number| texts[number as usize] == text);
        if number == next {
            texts.push(text);
        }
        number
    }

    /// The texts, by their numbers.
    pub(super) fn texts(&self) -> &[&'t str] {
        &self.texts
    }
}
