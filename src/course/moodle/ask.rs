//! A piece of an export, by request.

use super::escape::{cdata, cloze_html, cloze_text, fraction, gift_text, html, number, xml_text};
use super::gift::gift;
use super::question::ExportedQuestion;
use super::xml::{ClozeQuestion, SingleQuestion, cloze, cloze_question, numerical_question};
use crate::answer::Answered;
use serde::{Deserialize, Serialize};

/// What to write.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum MoodleRequest {
    /// A text in XML.
    XmlText {
        /// The text.
        text: String,
    },
    /// A text as paragraphs.
    Html {
        /// The text.
        text: String,
    },
    /// A text that XML takes as it is.
    Cdata {
        /// The text.
        text: String,
    },
    /// A text as paragraphs of a cloze.
    ClozeHtml {
        /// The text.
        text: String,
    },
    /// A text inside a piece of a cloze.
    ClozeText {
        /// The text.
        text: String,
    },
    /// A text in GIFT.
    GiftText {
        /// The text.
        text: String,
    },
    /// A number.
    Number {
        /// The number.
        value: f64,
    },
    /// A fraction of a grade.
    Fraction {
        /// From 0 to 1.
        credit: f64,
    },
    /// The piece of a question inside a cloze.
    Cloze {
        /// The question.
        question: Box<ExportedQuestion>,
    },
    /// A numerical question.
    NumericalQuestion(Box<SingleQuestion>),
    /// Several questions in one text.
    ClozeQuestion(ClozeQuestion),
    /// A question in GIFT.
    Gift(Box<SingleQuestion>),
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MoodleText {
    /// As the file holds it.
    pub text: String,
}

/// Writes a piece of an export for Moodle.
///
/// # Errors
/// `missing_input` for a question about a number without kind or value.
///
/// ```
/// use levier::course::moodle::{MoodleRequest, moodle_xml};
/// let request = MoodleRequest::ClozeText { text: "R&D {x}".to_owned() };
/// assert_eq!(moodle_xml(&request).unwrap().text, "R&#38;amp;D &#123;x&#125;");
/// ```
pub fn moodle_xml(request: &MoodleRequest) -> Answered<MoodleText> {
    Ok(MoodleText {
        text: match request {
            MoodleRequest::XmlText { text } => xml_text(text),
            MoodleRequest::Html { text } => html(text),
            MoodleRequest::Cdata { text } => cdata(text),
            MoodleRequest::ClozeHtml { text } => cloze_html(text),
            MoodleRequest::ClozeText { text } => cloze_text(text),
            MoodleRequest::GiftText { text } => gift_text(text),
            MoodleRequest::Number { value } => number(*value),
            MoodleRequest::Fraction { credit } => fraction(*credit),
            MoodleRequest::Cloze { question } => cloze(question)?,
            MoodleRequest::NumericalQuestion(own) => numerical_question(own)?,
            MoodleRequest::ClozeQuestion(own) => cloze_question(own)?,
            MoodleRequest::Gift(own) => gift(own)?,
        },
    })
}
