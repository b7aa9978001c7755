//! Questions in GIFT.

use super::escape::{fraction, gift_text, html, one_line};
use super::xml::SingleQuestion;
use crate::answer::Answered;

/// A question in GIFT, a line an alternative or an option.
///
/// # Errors
/// `missing_input` for a number without kind or value.
pub fn gift(own: &SingleQuestion) -> Answered<String> {
    let question = &own.question;
    let told = |feedback: Option<&str>| {
        feedback.map_or_else(String::new, |text| ["#", &gift_text(&html(text))].concat())
    };
    let grade = |credit: f64| ["%", &fraction(credit), "%"].concat();
    let mut lines = Vec::new();
    let open = if question.is_choice() {
        for choice in question.choices() {
            let mark = match choice.credit {
                None if choice.first => String::from("="),
                None => String::from("~%100%"),
                Some(0.0) => String::from("~"),
                Some(credit) => ["~", &grade(credit)].concat(),
            };
            lines.push([mark, gift_text(&html(choice.text)), told(choice.feedback)].concat());
        }
        "{"
    } else {
        for own in question.alternatives()? {
            let credit = own.credit.map_or_else(String::new, grade);
            lines.push(format!("={credit}{}:{}{}", own.number, own.tolerance, told(own.feedback)));
        }
        "{#"
    };
    let (name, text) = (gift_text(&one_line(&own.name)), gift_text(&html(&own.text)));
    let first = format!("::{name}::[html]{text}{open}");
    let general = own.general.as_deref().filter(|text| !text.is_empty());
    lines.extend(general.map(|text| ["####", &gift_text(&html(text))].concat()));
    Ok(format!("{first}\n{}\n}}\n", lines.join("\n")))
}
