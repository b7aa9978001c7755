//! Text → records: fields between delimiters, quotes that may hold delimiters and line ends.
//!
//! Why not the `csv` crate: it closes an open quote at the end of the file without a word, cannot
//! say on which line the quote opened, and drops the empty lines that the report has to count. It
//! stays as the oracle of the tests below.

use super::report::notes::shorten;
use crate::{Code, Error, Result};
use std::borrow::Cow;

/// The longest field, in bytes.
pub(super) const MAX_FIELD: usize = 1 << 20;
/// The most fields in a record.
pub(super) const MAX_COLUMNS: usize = 1000;

/// One record of a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Record<'t> {
    /// The line on which it begins, counted from 1.
    pub(super) line: u64,
    /// Where it begins in the text, in bytes.
    pub(super) offset: usize,
    /// The record as it stands in the file, without its line end.
    pub(super) raw: &'t str,
    /// Its fields, unquoted; an empty line has one empty field.
    pub(super) cells: Vec<Cow<'t, str>>,
}

impl Record<'_> {
    /// The field at `index` without the spaces around it; empty beyond the end.
    pub(super) fn cell(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", |cell| trimmed(cell))
    }

    /// Whether nothing is written in it.
    pub(super) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| trimmed(cell).is_empty())
    }
}

/// A text without the spaces around it: most texts have none, which a look at their ends tells.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [] | [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
        _ => text.trim(),
    }
}

/// Where a reading can be taken up again.
#[derive(Debug, Clone, Copy)]
pub(super) struct Position {
    offset: usize,
    line: u64,
}

impl Position {
    pub(super) const START: Self = Self { offset: 0, line: 1 };
}

/// Reads the records of a text one after the other.
#[derive(Debug, Clone)]
pub(super) struct Records<'t> {
    text: &'t str,
    delimiter: u8,
    at: Position,
}

impl<'t> Records<'t> {
    /// Reads from `at` on; the delimiter is an ASCII character.
    pub(super) const fn new(text: &'t str, delimiter: u8, at: Position) -> Self {
        Self { text, delimiter, at }
    }

    /// Where the next record begins.
    pub(super) const fn position(&self) -> Position {
        self.at
    }

    /// Reads the next record into one that is no longer needed; whether there was one. Nothing follows an error.
    pub(super) fn read(&mut self, record: &mut Record<'t>) -> Result<bool> {
        if self.at.offset >= self.text.len() {
            return Ok(false);
        }
        let read = self.cut(record);
        if read.is_err() {
            self.at.offset = self.text.len();
        }
        read.map(|()| true)
    }

    fn cut(&mut self, record: &mut Record<'t>) -> Result<()> {
        let (start, line) = (self.at.offset, self.at.line);
        record.cells.clear();
        loop {
            let cell = match self.opening() {
                Opening::Quote => formula(self.quoted()?),
                Opening::Indented(quote) => self.indented(quote),
                Opening::Bare => Cow::Borrowed(self.bare()),
            };
            if cell.len() > MAX_FIELD {
                return Err(too_large("field_bytes", MAX_FIELD).line(line));
            }
            record.cells.push(cell);
            if record.cells.len() > MAX_COLUMNS {
                return Err(too_large("columns", MAX_COLUMNS).line(line));
            }
            let end = self.at.offset;
            match self.text.as_bytes().get(end) {
                Some(&byte) if byte == self.delimiter => self.at.offset += 1,
                _ => {
                    self.end_line();
                    (record.line, record.offset, record.raw) = (line, start, &self.text[start..end]);
                    return Ok(());
                }
            }
        }
    }

    /// How the next field begins.
    fn opening(&self) -> Opening {
        let rest = &self.text.as_bytes()[self.at.offset..];
        match rest.first() {
            Some(b'"') => return Opening::Quote,
            Some(b' ' | b'=') => {}
            _ => return Opening::Bare,
        }
        let spaces = rest.iter().take_while(|&&byte| byte == b' ').count();
        let equals = usize::from(rest.get(spaces) == Some(&b'='));
        match rest.get(spaces + equals) {
            Some(b'"') => Opening::Indented(self.at.offset + spaces + equals),
            _ => Opening::Bare,
        }
    }

    /// A field whose quote stands behind spaces or an equals sign: what is in the quotes, when they close on this
    /// line and nothing follows them; otherwise the field as it stands.
    fn indented(&mut self, quote: usize) -> Cow<'t, str> {
        let start = self.at;
        self.at.offset = quote;
        let read = self.quoted();
        let whole = self.text[quote..self.at.offset].trim_end();
        let nothing_follows = |cell: &str| whole.len() == cell.len() + cell.matches('"').count() + 2;
        match read {
            Ok(cell)
                if self.at.line == start.line && whole.ends_with('"') && nothing_follows(cell.trim_end()) =>
            {
                cell
            }
            _ => {
                self.at = start;
                Cow::Borrowed(self.bare())
            }
        }
    }

    /// Steps over `\n`, `\r\n` or a lone `\r`.
    fn end_line(&mut self) {
        let rest = &self.text.as_bytes()[self.at.offset..];
        let length = match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => return,
        };
        self.at = Position { offset: self.at.offset + length, line: self.at.line + 1 };
    }

    fn bare(&mut self) -> &'t str {
        let start = self.at.offset;
        let rest = &self.text.as_bytes()[start..];
        let ends = |&byte: &u8| byte == self.delimiter || byte == b'\n' || byte == b'\r';
        self.at.offset += rest.iter().position(ends).unwrap_or(rest.len());
        &self.text[start..self.at.offset]
    }

    fn quoted(&mut self) -> Result<Cow<'t, str>> {
        let bytes = self.text.as_bytes();
        let (open, open_line) = (self.at.offset, self.at.line);
        let unclosed = || {
            let line_end =
                self.text[open..].find(['\r', '\n']).map_or(self.text.len(), |length| open + length);
            Error::new(Code::UnclosedQuote).line(open_line).found(shorten(&self.text[open..line_end]))
        };
        let mut cell = Cow::Borrowed("");
        let (mut from, mut at, mut line) = (open + 1, open + 1, open_line);
        loop {
            match bytes.get(at) {
                None => return Err(unclosed()),
                Some(b'"') => {
                    append(&mut cell, &self.text[from..at]);
                    if bytes.get(at + 1) == Some(&b'"') {
                        append(&mut cell, "\"");
                        at += 2;
                        from = at;
                        continue;
                    }
                    break;
                }
                Some(b'\n') => line += 1,
                Some(b'\r') if bytes.get(at + 1) != Some(&b'\n') => line += 1,
                Some(_) => {}
            }
            at += 1;
        }
        self.at = Position { offset: at + 1, line };
        let tail = self.bare();
        if !tail.is_empty() {
            // Text after the closing quote. On one line it is read as spreadsheets read it; over
            // several, the quote closed where another was meant to open: rows were swallowed.
            if line != open_line && !tail.trim().is_empty() {
                return Err(unclosed());
            }
            append(&mut cell, tail);
        }
        Ok(cell)
    }

    /// The next record; none at the end, or where it cannot be read: the first failure is then noted.
    pub(super) fn next_unless_failed(&mut self, failure: &mut Option<Error>) -> Option<Record<'t>> {
        match self.next()? {
            Ok(record) => Some(record),
            Err(error) => {
                failure.get_or_insert(error);
                None
            }
        }
    }
}

impl<'t> Iterator for Records<'t> {
    type Item = Result<Record<'t>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = Record::default();
        match self.read(&mut record) {
            Ok(read) => read.then_some(Ok(record)),
            Err(error) => Some(Err(error)),
        }
    }
}

/// How a field begins.
enum Opening {
    /// With a quote.
    Quote,
    /// With spaces or an equals sign before the quote at that place.
    Indented(usize),
    /// With neither.
    Bare,
}

/// The text of a formula that is a text (`="00123"`), which spreadsheets write to keep zeros; other cells as they are.
fn formula(cell: Cow<'_, str>) -> Cow<'_, str> {
    let text = trimmed(&cell).strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    match text {
        Some(text) if !text.contains('"') => Cow::Owned(text.to_owned()),
        _ => cell,
    }
}

fn append<'t>(cell: &mut Cow<'t, str>, part: &'t str) {
    if cell.is_empty() {
        *cell = Cow::Borrowed(part);
    } else {
        cell.to_mut().push_str(part);
    }
}

/// `too_large`, naming the limit and its value.
pub(super) fn too_large(limit: &str, max: usize) -> Error {
    Error::new(Code::TooLarge).with("limit", limit).with("max", max as f64)
}

/// Nothing, or dashes for nothing.
pub(super) fn is_silent(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '–' | '—' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str, delimiter: u8) -> Result<Vec<(u64, Vec<String>)>> {
        Records::new(text, delimiter, Position::START)
            .map(|record| record.map(|r| (r.line, r.cells.iter().map(ToString::to_string).collect())))
            .collect()
    }

    fn row(line: u64, cells: &[&str]) -> (u64, Vec<String>) {
        (line, cells.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn quotes_hold_delimiters_line_ends_and_quotes() {
        let read = cells("a,\"b,\"\"c\"\"\r\nd\",e\r\n\r\nf", b',').unwrap();
        assert_eq!(read, [row(1, &["a", "b,\"c\"\r\nd", "e"]), row(3, &[""]), row(4, &["f"])]);
        assert_eq!(cells("a;\"\";\n", b';').unwrap(), [row(1, &["a", "", ""])]);
        assert_eq!(cells("a\rb", b',').unwrap(), [row(1, &["a"]), row(2, &["b"])]);
    }

    #[test]
    fn an_open_quote_is_refused_where_it_opened() {
        for text in ["x\n\"a,1\nb,2\n", "x\n\"a,1\n\"b\",2\n", "x\n\"a,\"\"\n"] {
            let error = cells(text, b',').unwrap_err();
            assert_eq!((error.code(), error.line_number()), (Code::UnclosedQuote, Some(2)), "{text:?}");
        }
        // On one line, stray text is kept, as spreadsheets do; a shift would show as row_length.
        assert_eq!(cells("\"a\" b,1", b',').unwrap(), [row(1, &["a b", "1"])]);
    }

    #[test]
    fn a_quote_behind_spaces_or_an_equals_sign_is_a_quote() {
        assert_eq!(
            cells("\"a\", \"b, c\", 2\n", b',').unwrap(),
            [row(1, &["a", "b, c", " 2"])],
            "the space before a quote is nothing"
        );
        let formulas = "=\"00123\",\"=\"\"1,234.50\"\"\",=\"1,2\"\n";
        assert_eq!(cells(formulas, b',').unwrap(), [row(1, &["00123", "1,234.50", "1,2"])]);
        // An inch sign is no quote.
        let inches = "5, \"inch,1\n6, \"x\" y,2\n";
        assert_eq!(
            cells(inches, b',').unwrap(),
            [row(1, &["5", " \"inch", "1"]), row(2, &["6", " \"x\" y", "2"])]
        );
        assert_eq!(cells("=1+1,=\"a\"&\"b\"\n", b',').unwrap(), [row(1, &["=1+1", "=\"a\"&\"b\""])]);
    }

    #[test]
    fn limits_are_named() {
        let wide = ",".repeat(MAX_COLUMNS);
        let error = cells(&wide, b',').unwrap_err();
        assert_eq!((error.code(), error.line_number()), (Code::TooLarge, Some(1)));
        assert!(cells(&wide[1..], b',').is_ok());
        let long = "x".repeat(MAX_FIELD + 1);
        assert_eq!(cells(&long, b',').unwrap_err().details()["limit"], "field_bytes".into());
    }

    proptest! {
        #[test]
        fn prop_ends_without_spaces_are_left_alone(text in "[a \u{A0}\u{85}~!\u{B}\u{1F}é\u{7F}\t]{0,4}") {
            prop_assert_eq!(trimmed(&text), text.trim());
        }

        // The csv crate as oracle: on whatever it writes, both readers agree.
        #[test]
        fn prop_reads_what_csv_writes(
            rows in proptest::collection::vec(proptest::collection::vec("[a-z,;\"\n\r é]{0,6}", 2..5), 1..6),
            delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        ) {
            let mut writer = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let read: Vec<Vec<String>> = cells(&text, delimiter).unwrap().into_iter().map(|(_, row)| row).collect();
            prop_assert_eq!(&read, &rows);
            let mut reader =
                csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
            let theirs: Vec<Vec<String>> =
                reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read, theirs);
        }

        #[test]
        fn prop_every_line_is_counted(text in "[a,\"\n\r]{0,40}") {
            if let Ok(read) = cells(&text, b',') {
                prop_assert!(read.windows(2).all(|pair| pair[0].0 < pair[1].0));
            }
        }
    }
}
