//! Texts of an exercise: every language, and the figures that they name.

use super::checker::Checker;
use super::problem::Problem;
use crate::Code;
use crate::course::exercise::Translations;
use crate::course::variant::{Piece, pieces};

impl Checker<'_> {
    /// A text that every language must have.
    pub(super) fn required(&mut self, texts: Option<&Translations>, at: &str) {
        self.text(texts, at, true);
    }

    /// A text that every language must have if one has it.
    pub(super) fn optional(&mut self, texts: Option<&Translations>, at: &str) {
        let written = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        let told = texts.is_some_and(|texts| texts.values().any(written));
        self.text(texts, at, told);
    }

    fn text(&mut self, texts: Option<&Translations>, at: &str, required: bool) {
        for language in self.languages.clone() {
            let at = format!("{at}.{language}");
            let text = texts.and_then(|texts| texts.get(&language)?.as_deref()).unwrap_or_default();
            if !text.trim().is_empty() {
                self.placeholders(text, &at);
            } else if required {
                self.add(Problem::new(Code::MissingTranslation, at));
            }
        }
    }

    fn placeholders(&mut self, text: &str, at: &str) {
        let parameters = self.exercise.parameters();
        for piece in pieces(text) {
            match piece {
                Piece::Figure { name, .. } if !parameters.iter().any(|own| own.name == name) => {
                    self.add(Problem::new(Code::UnknownParameter, at).found(name));
                }
                Piece::Brace { place, .. } => {
                    self.add(Problem::new(Code::BadPlaceholder, at).place(place));
                }
                Piece::Figure { .. } | Piece::Plain(_) => {}
            }
        }
    }
}
