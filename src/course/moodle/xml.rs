//! Questions in Moodle XML: numerical ones, and several in one text (cloze).

use super::escape::{cdata, cloze_html, cloze_text, cloze_with, fraction, html, number, xml_text};
use super::question::{Alternative, Choice, ExportedQuestion};
use crate::answer::Answered;
use crate::course::expression::round;
use serde::Deserialize;

/// A question of its own: numerical in XML, any in GIFT.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SingleQuestion {
    /// Its name in the question bank.
    pub name: String,
    /// The statement.
    pub text: String,
    /// The question.
    pub question: ExportedQuestion,
    /// What an attempt takes off, as a fraction; 0 if absent.
    #[serde(default)]
    pub penalty: Option<f64>,
    /// What to say to everybody.
    #[serde(default)]
    pub general: Option<String>,
}

/// Several questions in one text.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ClozeQuestion {
    /// Its name in the question bank.
    pub name: String,
    /// The statement.
    pub text: String,
    /// The questions, in order.
    pub questions: Vec<ExportedQuestion>,
    /// What an attempt takes off, as a fraction; 0 if absent.
    #[serde(default)]
    pub penalty: Option<f64>,
    /// What to say to everybody.
    #[serde(default)]
    pub general: Option<String>,
}

/// The piece of a question inside a cloze text.
///
/// # Errors
/// `missing_input` for a number without kind or value.
pub fn cloze(question: &ExportedQuestion) -> Answered<String> {
    let grade = |credit: Option<f64>| match credit {
        None => String::from("="),
        Some(credit) => ["%", &fraction(credit), "%"].concat(),
    };
    let told =
        |feedback: Option<&str>| feedback.map_or_else(String::new, |text| ["#", &cloze_text(text)].concat());
    let (form, pieces): (&str, Vec<String>) = if question.is_choice() {
        let choices = question.choices();
        let piece = |own: &Choice<'_>| [grade(own.credit), cloze_text(own.text), told(own.feedback)].concat();
        ("MULTICHOICE_V", choices.iter().map(piece).collect())
    } else {
        let alternatives = question.alternatives()?;
        let piece = |own: &Alternative<'_>| {
            format!("{}{}:{}{}", grade(own.credit), own.number, own.tolerance, told(own.feedback))
        };
        ("NUMERICAL", alternatives.iter().map(piece).collect())
    };
    let points = number(round(question.points(), 0).max(1.0));
    Ok(["{", &points, ":", form, ":", &pieces.join("~"), "}"].concat())
}

/// A text in CDATA, nothing for none.
fn wrapped(html: &str) -> String {
    if html.is_empty() { String::new() } else { cdata(html) }
}

fn formatted(element: &str, html: &str) -> String {
    format!("<{element} format=\"html\"><text>{}</text></{element}>\n", wrapped(html))
}

fn general(text: Option<&String>) -> String {
    formatted("generalfeedback", &text.map_or_else(String::new, |text| html(text)))
}

/// A numerical question.
///
/// # Errors
/// `missing_input` for a question without kind or value.
pub fn numerical_question(own: &SingleQuestion) -> Answered<String> {
    let mut out =
        format!("<question type=\"numerical\">\n<name><text>{}</text></name>\n", xml_text(&own.name));
    out.push_str(&formatted("questiontext", &html(&own.text)));
    out.push_str(&general(own.general.as_ref()));
    out.extend(["<defaultgrade>", &number(own.question.points()), "</defaultgrade>\n"]);
    out.push_str(&closing(own.penalty));
    for alternative in own.question.alternatives()? {
        let grade = alternative.credit.map_or_else(|| String::from("100"), fraction);
        let answer = format!(
            "<answer fraction=\"{grade}\" format=\"moodle_auto_format\"><text>{}</text><tolerance>{}</tolerance>\
             <feedback format=\"html\"><text>{}</text></feedback></answer>\n",
            alternative.number,
            alternative.tolerance,
            wrapped(&alternative.feedback.map_or_else(String::new, html)),
        );
        out.push_str(&answer);
    }
    out.push_str("</question>\n");
    Ok(out)
}

/// The lines of the penalty and of the visibility.
fn closing(penalty: Option<f64>) -> String {
    format!("<penalty>{}</penalty>\n<hidden>0</hidden>\n", number(penalty.unwrap_or(0.0)))
}

/// Several questions in one text.
///
/// # Errors
/// `missing_input` for a number without kind or value.
pub fn cloze_question(own: &ClozeQuestion) -> Answered<String> {
    let mut text = cloze_html(&own.text);
    for question in &own.questions {
        text.push_str(&cloze_with(question.text.as_deref().unwrap_or_default(), Some(&cloze(question)?)));
    }
    let mut out = format!("<question type=\"cloze\">\n<name><text>{}</text></name>\n", xml_text(&own.name));
    out.push_str(&formatted("questiontext", &text));
    out.push_str(&general(own.general.as_ref()));
    out.push_str(&closing(own.penalty));
    out.push_str("</question>\n");
    Ok(out)
}
