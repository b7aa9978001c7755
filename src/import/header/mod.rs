//! Which line is the header, and which delimiter: the pair that names the most known fields.
//!
//! Delimiters are not counted: a campaign named `Spring, brand | exact` would mislead a count.

pub(super) mod amount;
pub(super) mod days;
pub(super) mod preamble;
pub(super) mod tax;
pub(super) mod two_lines;

use super::field::{Class, Field};
use super::fold::{clean, normalise};
use super::platform::{self, Known, Language, Platform};
use super::record::{MAX_COLUMNS, Position, Record, Records};
use super::table::Kind;
use crate::{Code, Error, Result};
use amount::HeaderName;
use std::collections::BTreeMap;

/// What may separate fields.
pub(super) const DELIMITERS: [u8; 4] = *b",;\t|";
/// How far down a header is looked for.
pub(super) const HEADER_WITHIN: usize = 60;

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
    /// What the headers say of amounts, one a column.
    pub(super) amounts: Vec<HeaderName>,
    /// Fields that several columns of one name could fill: the first fills it.
    pub(super) repeated: Vec<(Field, Vec<usize>)>,
    /// The first line of a header on two lines.
    pub(super) groups_line: Option<u64>,
    pub(super) platform: &'static Platform,
    pub(super) language: Language,
    /// Where the first record after the header begins.
    pub(super) body: Position,
    /// The line of another header above this one.
    pub(super) other: Option<u64>,
    score: usize,
}

impl Header {
    /// The line on which the header begins.
    pub(super) fn first_line(&self) -> u64 {
        self.groups_line.unwrap_or(self.line)
    }

    /// The column that fills a field.
    pub(super) fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|&found| found == Some(field))
    }
}

/// The header of the file, when a platform's or a plain one is recognised.
///
/// # Errors
/// Only what makes the file unreadable under every delimiter: `unclosed_quote`, `too_large`.
pub(super) fn find(text: &str, chosen: &Chosen) -> Result<Option<Header>> {
    let mut best: Option<Header> = None;
    let mut failure = None;
    for delimiter in candidates(text) {
        let mut records = Records::new(text, delimiter, Position::START);
        let mut first = None;
        let mut above: Option<Record<'_>> = None;
        for _ in 0..HEADER_WITHIN {
            let Some(record) = records.next_unless_failed(&mut failure) else { break };
            let joined = above.as_ref().and_then(|above| two_lines::join(above, &record));
            let groups_line = joined.as_ref().and(above.as_ref()).map(|above| above.line);
            let header = match joined {
                Some(names) => recognise_names(names, record.line, delimiter, chosen)?,
                None => recognise(&record, delimiter, chosen)?,
            };
            above = Some(record);
            let Some(mut header) = header else { continue };
            (header.body, header.groups_line) = (records.position(), groups_line);
            if best.as_ref().is_none_or(|best| header.score > best.score) {
                header.other = first;
                best = Some(header);
            }
            first.get_or_insert(groups_line.unwrap_or(above.as_ref().map_or(0, |record| record.line)));
        }
    }
    if let Some(header) = best.as_mut().filter(|_| !chosen.has(Field::Date)) {
        days::adopt(text, (header.delimiter, header.body), &header.names, &mut header.fields);
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

/// The columns of fields as the user chose them.
#[derive(Debug, Clone, Default)]
pub(super) struct Chosen(Vec<(Field, usize)>);

impl Chosen {
    /// From fields by their key and columns by their place counted from 1.
    ///
    /// # Errors
    /// `unknown_column` for a field or a place that there is not.
    pub(super) fn new(fields: Option<&BTreeMap<String, usize>>) -> Result<Self> {
        let chosen = fields.into_iter().flatten().map(|(key, &place)| {
            let column = place.checked_sub(1).filter(|&column| column < MAX_COLUMNS);
            let unknown = || Error::new(Code::UnknownColumn).field("fields").found(format!("{key}: {place}"));
            Field::of_key(key).zip(column).ok_or_else(unknown)
        });
        Ok(Self(chosen.collect::<Result<_>>()?))
    }

    fn has(&self, field: Field) -> bool {
        self.0.iter().any(|(chosen, _)| *chosen == field)
    }
}

/// A record read as a header: of the kind whose fields it names the most, if it has a dimension and
/// a measure of that kind.
///
/// # Errors
/// `unknown_column` when a chosen place is beyond the last column.
pub(super) fn recognise(record: &Record<'_>, delimiter: u8, chosen: &Chosen) -> Result<Option<Header>> {
    let Some(last) = record.cells.iter().rposition(|cell| !cell.trim().is_empty()) else { return Ok(None) };
    let names = record.cells[..=last].iter().map(|cell| clean(cell)).collect();
    recognise_names(names, record.line, delimiter, chosen)
}

fn recognise_names(names: Vec<String>, line: u64, delimiter: u8, chosen: &Chosen) -> Result<Option<Header>> {
    // A table of any kind has two fields: most lines of a file end here.
    let known = || chosen.0.len() + names.iter().filter(|name| may_be_known(name)).take(2).count();
    if names.len() < 2 || known() < 2 {
        return Ok(None);
    }
    let amounts: Vec<HeaderName> = names.iter().map(|name| amount::of_header(name)).collect();
    // A name is looked up as it stands before its currency is taken off: «Clicks (all)».
    let whole: Vec<String> = names.iter().map(|name| normalise(name)).collect();
    let mut best: Option<Reading> = None;
    for kind in [Kind::Ads, Kind::Web, Kind::Email, Kind::Orders] {
        let reading = Reading::new(kind, &whole, &amounts, chosen);
        if is_table_of(kind, |field| reading.fields.contains(&Some(field)))
            && best.as_ref().is_none_or(|best| reading.score > best.score)
        {
            best = Some(reading);
        }
    }
    let Some(Reading { kind, platform, fields, repeated, language, score }) = best else { return Ok(None) };
    if let Some((field, column)) = chosen.0.iter().find(|(_, column)| *column >= names.len()) {
        let found = format!("{}: {}", field.key(), column + 1);
        return Err(Error::new(Code::UnknownColumn)
            .line(line)
            .field("fields")
            .found(found)
            .with("seen", names));
    }
    Ok(Some(Header {
        kind,
        delimiter,
        line,
        names,
        fields,
        amounts,
        repeated,
        groups_line: None,
        platform,
        language,
        body: Position::START,
        other: None,
        score,
    }))
}

/// Whether a name has a meaning on a platform, as it stands or without what it says of amounts.
fn may_be_known(name: &str) -> bool {
    let is_known = || {
        let HeaderName { bare, plain, .. } = amount::of_header(name);
        platform::is_known(&bare) || plain.is_some_and(|plain| platform::is_known(&plain))
    };
    // No name is of figures and marks alone.
    name.chars().any(char::is_alphabetic) && (platform::is_known(&normalise(name)) || is_known())
}

/// A header as an export of one kind.
struct Reading {
    kind: Kind,
    platform: &'static Platform,
    fields: Vec<Option<Field>>,
    repeated: Vec<(Field, Vec<usize>)>,
    language: Language,
    /// How many fields are named.
    score: usize,
}

/// The columns that fill a field under its best name.
struct Filled {
    field: Field,
    rank: (usize, usize),
    columns: Vec<usize>,
}

impl Reading {
    fn new(kind: Kind, whole: &[String], amounts: &[HeaderName], chosen: &Chosen) -> Self {
        let bare: Vec<&str> = amounts.iter().map(|amount| amount.bare.as_str()).collect();
        let all = || whole.iter().map(String::as_str).chain(bare.iter().copied());
        let platform = platform::of(kind, &all());
        let mut filled: Vec<Filled> = Vec::new();
        for (column, (whole, bare)) in whole.iter().zip(&bare).enumerate() {
            let known = platform.find(whole).or_else(|| platform.find(bare));
            let Some(known) = known.or_else(|| beside_others(platform, &amounts[column])) else { continue };
            match filled.iter_mut().find(|taken| taken.field == known.field) {
                Some(taken) if taken.rank.0 >= LAST && known.rank.0 >= LAST => taken.columns.push(column),
                Some(taken) if known.rank < taken.rank => {
                    (taken.rank, taken.columns) = (known.rank, vec![column]);
                }
                Some(taken) if known.rank == taken.rank => taken.columns.push(column),
                Some(_) => {}
                None => filled.push(Filled { field: known.field, rank: known.rank, columns: vec![column] }),
            }
        }
        // «Coût HT» and «Coût TTC»: none is chosen.
        filled.retain(|taken| taken.rank.0 < LAST || taken.columns.len() == 1);
        end_rows_on_their_day(&mut filled, whole);
        filled.retain(|taken| !chosen.has(taken.field));
        let mut fields = vec![None; whole.len()];
        for taken in &filled {
            fields[taken.columns[0]] = Some(taken.field);
        }
        for &(field, column) in chosen.0.iter().filter(|(_, column)| *column < whole.len()) {
            fields[column] = Some(field);
        }
        let repeated = filled.into_iter().filter(|taken| taken.columns.len() > 1);
        let repeated = repeated.map(|taken| (taken.field, taken.columns)).collect();
        let language = platform::language_of(kind, &all());
        let score = fields.iter().flatten().count();
        Self { kind, platform, fields, repeated, language, score }
    }
}

/// The rank from which a name is one only where no other column has it.
const LAST: usize = usize::MAX / 2;

/// The field of an amount whose header says whether tax is in it, or has a currency that is not known.
fn beside_others(platform: &Platform, amount: &HeaderName) -> Option<Known> {
    let known = platform.find(amount.plain.as_deref()?)?;
    let rank = (LAST + known.rank.0, known.rank.1);
    (known.field.class() == Class::Money).then_some(Known { rank, ..known })
}

/// A row that has its own day ends on it, whatever the report's last day says.
fn end_rows_on_their_day(filled: &mut Vec<Filled>, names: &[String]) {
    const STARTS: [&str; 12] = [
        "start",
        "starts",
        "started",
        "from",
        "begin",
        "beginning",
        "beginn",
        "debut",
        "inicio",
        "inizio",
        "von",
        "launch",
    ];
    let day = filled.iter().find(|taken| taken.field == Field::Date).map(|taken| &names[taken.columns[0]]);
    let is_start =
        |name: &String| name.split(|c: char| !c.is_alphanumeric()).any(|word| STARTS.contains(&word));
    if day.is_some_and(|name| !is_start(name)) {
        filled.retain(|taken| taken.field != Field::DateEnd);
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
        find(text, &Chosen::default()).unwrap()
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
