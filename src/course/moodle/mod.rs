//! Questions for Moodle: XML, cloze texts and GIFT.
//!
//! - `escape`: texts, numbers and fractions as the formats write them.
//! - `question`: a question and its alternatives.
//! - `xml`: numerical and cloze questions.
//! - `gift`: GIFT.
//! - `ask`: any of these by request.

mod ask;
mod escape;
mod gift;
mod question;
mod xml;

pub use ask::{MoodleRequest, MoodleText, moodle_xml};
pub use escape::{cdata, cloze_html, cloze_text, fraction, gift_text, html, number, xml_text};
pub use gift::gift;
pub use question::{ExportedOption, ExportedPath, ExportedQuestion};
pub use xml::{ClozeQuestion, SingleQuestion, cloze, cloze_question, numerical_question};
