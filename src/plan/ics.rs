//! The plan as an iCalendar file (RFC 5545, Desruisseaux 2009).

use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// The longest line in octets; longer ones are folded.
const LINE_OCTETS: usize = 75;

/// The items to export.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct IcsInput {
    /// An id of the calendar, part of the id of each event.
    pub calendar_id: String,
    /// The day of the export.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub exported: Date,
    /// `fr` or `en`.
    pub language: String,
    /// The items.
    pub items: Vec<IcsItem>,
}

/// An item to export: an event of whole days.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct IcsItem {
    /// Its id.
    pub id: String,
    /// Its first day.
    pub start: String,
    /// Its last day.
    pub end: String,
    /// Its title.
    pub summary: String,
    /// More about it.
    pub description: Option<String>,
    /// Its kind, one text.
    pub category: Option<String>,
    /// How often it has changed.
    pub revision: Option<u64>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Ics {
    /// Its text; every line ends in CR LF.
    pub text: String,
}

/// Writes items as events of whole days.
///
/// ```
/// use levier::plan::{IcsInput, ics};
/// let input: IcsInput = serde_json::from_str(
///     r#"{"calendar_id": "4f3c", "exported": "2026-11-28", "language": "en",
///         "items": [{"id": "c1", "start": "2027-03-01", "end": "2027-03-01", "summary": "Sales, week 1"}]}"#,
/// ).unwrap();
/// let text = ics(&input).unwrap().text;
/// assert!(text.contains("DTEND;VALUE=DATE:20270302\r\nSUMMARY:Sales\\, week 1\r\n"));
/// ```
///
/// # Errors
/// `nothing_to_export`; by item in the order of the file, with its id: `invalid_date`, also when the calendar has no
/// day after its end, and `ends_before_start`.
pub fn ics(input: &IcsInput) -> Answered<Ics> {
    if input.items.is_empty() {
        return Err(Refused::new(Code::NothingToExport));
    }
    let mut items: Vec<&IcsItem> = input.items.iter().collect();
    items.sort_by_key(|item| (&item.start, &item.end, &item.id));
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:-//Levier//Plan 1//{}", input.language.to_uppercase()));
    file.line("CALSCALE:GREGORIAN");
    for item in items {
        event(&mut file, item, input)?;
    }
    file.line("END:VCALENDAR");
    Ok(Ics { text: file.0 })
}

fn event(file: &mut File, item: &IcsItem, input: &IcsInput) -> Answered<()> {
    let refused = |code| Refused::new(code).field(&item.id);
    let day = |text: &str| Date::parse(text).map_err(|_| refused(Code::InvalidDate));
    let (start, end) = (day(&item.start)?, day(&item.end)?);
    if end < start {
        return Err(refused(Code::EndsBeforeStart));
    }
    let after = end.plus_days(1).ok_or_else(|| refused(Code::InvalidDate))?;
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{}-{}@levier", item.id, input.calendar_id));
    file.line(&format!("DTSTAMP:{}T000000Z", digits(input.exported)));
    file.line(&format!("DTSTART;VALUE=DATE:{}", digits(start)));
    file.line(&format!("DTEND;VALUE=DATE:{}", digits(after)));
    file.line(&format!("SUMMARY:{}", escaped(&item.summary)));
    for (name, text) in [("DESCRIPTION", &item.description), ("CATEGORIES", &item.category)] {
        let text = text.as_deref().map(escaped).unwrap_or_default();
        if !text.is_empty() {
            file.line(&format!("{name}:{text}"));
        }
    }
    file.line(&format!("SEQUENCE:{}", item.revision.unwrap_or(0)));
    file.line("TRANSP:TRANSPARENT");
    file.line("END:VEVENT");
    Ok(())
}

fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A text value: line ends as `\n`, the characters with a meaning escaped, control characters dropped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\t' => escaped.push('\t'),
            '\0'..='\u{1f}' | '\u{7f}' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The text of a file, written line by line.
struct File(String);

impl File {
    /// Adds a line, folded when it is too long, never inside a character.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LINE_OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            octets += letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }
}
