//! Which line is the header, and which delimiter: the pair that names the most known fields.
//!
//! Delimiters are not counted: a campaign named `Spring, brand | exact` would mislead a count.

use super::field::{Class, Field};
use super::fold::clean;
use super::money::{self, Sign};
use super::platform::{self, Language, Platform};
use super::record::{Position, Record, Records};
use super::table::Kind;
use crate::Result;

/// What may separate fields.
pub(super) const DELIMITERS: [u8; 4] = *b",;\t|";
/// How far down a header is looked for.
const HEADER_WITHIN: usize = 60;

/// A recognised export.
#[derive(Debug, Clone)]
pub(super) struct Header {
    pub(super) kind: Kind,
    pub(super) delimiter: u8,
    pub(super) line: u64,
    /// The names as they stand in the file.
    pub(super) names: Vec<String>,
    /// The field of each column, each field once.
    pub(super) fields: Vec<Option<Field>>,
    /// Currencies named in the headers, with their column.
    pub(super) signs: Vec<(usize, Sign)>,
    pub(super) platform: &'static Platform,
    pub(super) language: Language,
    /// Where the first record after the header begins.
    pub(super) body: Position,
    /// The line of another header above this one.
    pub(super) other: Option<u64>,
    score: usize,
}

impl Header {
    /// The column that fills a field.
    pub(super) fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|&found| found == Some(field))
    }
}

/// The header of the file, when a platform's or a plain one is recognised.
///
/// # Errors
/// Only what makes the file unreadable under every delimiter: `unclosed_quote`, `too_large`.
pub(super) fn find(text: &str) -> Result<Option<Header>> {
    let mut best: Option<Header> = None;
    let mut failure = None;
    for delimiter in candidates(text) {
        let mut records = Records::new(text, delimiter, Position::START);
        let mut first = None;
        for _ in 0..HEADER_WITHIN {
            let record = match records.next() {
                Some(Ok(record)) => record,
                Some(Err(error)) => {
                    failure.get_or_insert(error);
                    break;
                }
                None => break,
            };
            let Some(mut header) = recognise(&record, delimiter) else { continue };
            header.body = records.position();
            if best.as_ref().is_none_or(|best| header.score > best.score) {
                header.other = first;
                best = Some(header);
            }
            first.get_or_insert(record.line);
        }
    }
    match (best, failure) {
        (None, Some(error)) => Err(error),
        (best, _) => Ok(best),
    }
}

/// The delimiter that a `sep=` line names, otherwise all of them.
pub(super) fn candidates(text: &str) -> Vec<u8> {
    separator_line(text).map_or_else(|| DELIMITERS.to_vec(), |delimiter| vec![delimiter])
}

/// The delimiter of a first line such as `sep=;`, which Excel reads and writes.
fn separator_line(text: &str) -> Option<u8> {
    let first = text.lines().next()?.trim_matches([' ', '"', '\r']);
    let named = first.strip_prefix("sep=").or_else(|| first.strip_prefix("SEP="))?;
    match named.as_bytes() {
        [delimiter] if delimiter.is_ascii_punctuation() => Some(*delimiter),
        [] | [b'\t'] => Some(b'\t'),
        _ => None,
    }
}

/// Whether a record is the `sep=` line.
pub(super) fn is_separator(record: &Record<'_>) -> bool {
    record.line == 1 && separator_line(record.raw).is_some()
}

/// A record read as a header: of the kind whose fields it names the most, if it has a dimension and
/// a measure of that kind.
pub(super) fn recognise(record: &Record<'_>, delimiter: u8) -> Option<Header> {
    let width = record.cells.iter().rposition(|cell| !cell.trim().is_empty())? + 1;
    if width < 2 {
        return None;
    }
    let names: Vec<String> = record.cells[..width].iter().map(|cell| clean(cell)).collect();
    let parsed: Vec<(String, Option<Sign>)> = names.iter().map(|name| money::of_header(name)).collect();
    let bare: Vec<String> = parsed.iter().map(|(name, _)| name.clone()).collect();
    let mut best: Option<Reading> = None;
    for kind in [Kind::Ads, Kind::Web, Kind::Email, Kind::Orders] {
        let reading = Reading::new(kind, &bare);
        if is_table_of(kind, |field| reading.fields.contains(&Some(field)))
            && best.as_ref().is_none_or(|best| reading.score > best.score)
        {
            best = Some(reading);
        }
    }
    let Reading { kind, platform, fields, language, score } = best?;
    let signs =
        parsed.iter().enumerate().filter_map(|(column, (_, sign))| Some((column, (*sign)?))).collect();
    Some(Header {
        kind,
        delimiter,
        line: record.line,
        names,
        fields,
        signs,
        platform,
        language,
        body: Position::START,
        other: None,
        score,
    })
}

/// A header as an export of one kind.
struct Reading {
    kind: Kind,
    platform: &'static Platform,
    fields: Vec<Option<Field>>,
    language: Language,
    /// How many fields are named.
    score: usize,
}

impl Reading {
    fn new(kind: Kind, names: &[String]) -> Self {
        let platform = platform::of(kind, names);
        let mut language = Language::En;
        // Of each field, the best rank so far and its column.
        let mut chosen: Vec<(Field, (usize, usize), usize)> = Vec::new();
        for (column, name) in names.iter().enumerate() {
            let Some(known) = platform.find(name) else { continue };
            language = language.max(known.language);
            match chosen.iter_mut().find(|taken| taken.0 == known.field) {
                Some(taken) if known.rank < taken.1 => (taken.1, taken.2) = (known.rank, column),
                Some(_) => {}
                None => chosen.push((known.field, known.rank, column)),
            }
        }
        let mut fields = vec![None; names.len()];
        for &(field, _, column) in &chosen {
            fields[column] = Some(field);
        }
        Self { kind, platform, fields, language, score: chosen.len() }
    }
}

/// Whether these fields make a table of that kind. A date alone is no dimension, since weekly tables
/// of a company's own begin with one; two audience measures beside it are a web report.
fn is_table_of(kind: Kind, has: impl Fn(Field) -> bool) -> bool {
    let any = |fields: &[Field]| fields.iter().any(|&field| has(field));
    let count = |fields: &[Field]| fields.iter().filter(|&&field| has(field)).count();
    let audience = [Field::Sessions, Field::Users, Field::EngagedSessions];
    match kind {
        Kind::Ads => {
            any(&[Field::Campaign, Field::CampaignId, Field::AdGroup, Field::Channel])
                && any(&[
                    Field::Cost,
                    Field::Impressions,
                    Field::Reach,
                    Field::Clicks,
                    Field::Conversions,
                    Field::Revenue,
                ])
        }
        Kind::Web => {
            has(Field::Channel) && (any(&audience) || count(&[Field::Conversions, Field::Revenue]) == 2)
                || has(Field::Date) && count(&audience) >= 2
        }
        Kind::Email => {
            has(Field::Campaign) && count(&[Field::Sent, Field::Delivered, Field::Opens, Field::Clicks]) >= 2
        }
        Kind::Orders => {
            has(Field::OrderId)
                && has(Field::Total)
                && any(&[Field::Date, Field::Customer, Field::Status, Field::Items])
        }
        Kind::Series => false,
    }
}

/// Whether a field is a name that tells rows apart.
pub(super) fn is_dimension(field: Field) -> bool {
    field.class() == Class::Text && !matches!(field, Field::Status | Field::ResultKind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(text: &str) -> Option<Header> {
        find(text).unwrap()
    }

    #[test]
    fn the_delimiter_is_the_one_that_names_fields() {
        let found = header("Day,Campaign,Cost\n2026-09-01,a | b | c; d; e; f,1\n").unwrap();
        assert_eq!((found.delimiter, found.line, found.kind), (b',', 1, Kind::Ads));
        let found = header("Rapport, du mois\n\nJour;Campagne;Coût\n").unwrap();
        assert_eq!((found.delimiter, found.line, found.language), (b';', 3, Language::Fr));
    }

    #[test]
    fn tables_of_periods_are_not_taken_for_exports() {
        for text in [
            "DATE,revenue,tv_S,search_S\n2026-01-05,1,2,3\n",
            "date,sessions,tv,search\n2026-01-05,1,2,3\n",
            "Day,Cost,Clicks\n2026-01-05,1,2\n",
            "Keyword,Quality score\nchaussures running,7\n",
            "Channel,Region,Fresh,Milk\n2,3,12669,9656\n",
            "age,job,day,month,duration,campaign\n58,manager,5,may,261,1\n",
        ] {
            assert!(header(text).is_none(), "{text}");
        }
    }

    #[test]
    fn the_better_name_wins_a_field() {
        let found = header("Campaign name,Purchases,Results,Clicks (all),Link clicks\nA,1,2,3,4\n").unwrap();
        let at = |field| found.column(field).map(|column| found.names[column].as_str());
        assert_eq!(at(Field::Conversions), Some("Results"));
        assert_eq!(at(Field::Clicks), Some("Link clicks"));
    }
}
