//! An export: what was recognised, its columns and their totals, and what was not read.

use levier::Error;
use levier::import::{ImportedTable, MAX_BYTES, Reader, Report, Warning, workbook};
use levier::table::{Cells, Table};
use levier::value::Unit;
use levier::workspace::SavedTable;
use serde::Serialize;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::arguments::{Asked, Reading};
use crate::calculate::json;
use crate::failure::Failure;
use crate::figure::{Figures, NONE};
use crate::words::{Language, hyphened};

/// The whole answer: what was read, and the table.
#[derive(Serialize)]
struct Answer<'a> {
    report: &'a Report,
    table: SavedTable,
}

pub(crate) fn read(file: &Path, reading: &Reading, asked: &Asked) -> Result<String, Failure> {
    let bytes = bytes_of(file)?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let mut reader = Reader::new(name);
    if bytes.starts_with(b"PK\x03\x04") {
        reader.push(sheet(&bytes, reading.sheet.as_deref())?.as_bytes());
    } else {
        reader.push(&bytes);
    }
    let imported = reader.finish(&reading.options).map_err(|refusal| Failure::from(refusal.error))?;
    if asked.json {
        let table = SavedTable::from(&imported.table);
        return json(&Answer { report: &imported.report, table });
    }
    Ok(said(&imported.report, table_of(&imported.table), asked.language))
}

/// The bytes of a file, or enough of them to be refused.
fn bytes_of(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|opened| opened.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| Failure::of_file(file, &error))?;
    Ok(bytes)
}

/// The sheet of that name, or the only one that is seen.
fn sheet(bytes: &[u8], name: Option<&str>) -> Result<String, Failure> {
    if let Some(name) = name {
        return Ok(workbook::sheet_text(bytes, name)?);
    }
    let seen: Vec<String> =
        workbook::sheets(bytes)?.into_iter().filter(|sheet| !sheet.hidden).map(|sheet| sheet.name).collect();
    match seen.as_slice() {
        [only] => Ok(workbook::sheet_text(bytes, only)?),
        _ => Err(Error::new(levier::Code::MissingInput).field("sheet").found(seen.join(", ")).into()),
    }
}

fn table_of(table: &ImportedTable) -> &Table {
    match table {
        ImportedTable::Rows(rows) => &rows.table,
        ImportedTable::Series(series) => &series.table,
    }
}

fn said(report: &Report, table: &Table, language: Language) -> String {
    let figures = Figures { language, currency: report.currency.as_deref() };
    let word = |name: &str| language.message(name, &[]).unwrap_or_else(|| name.to_owned());
    let mut text = String::new();
    let mut line = |name: &str, value: &str| text.push_str(&language.pair(word(name), value));
    line("cli-file", &report.file);
    let kind = code_of(&report.kind);
    line("cli-kind", &word(&format!("data-kind-{kind}")));
    line("cli-platform", &word(&format!("data-platform-{}", hyphened(&report.platform))));
    let period = report.period.map(|period| format!("{} – {}", period.from, period.to));
    line("cli-period", period.as_deref().unwrap_or(NONE));
    line("cli-currency", report.currency.as_deref().unwrap_or(NONE));
    line("cli-rows", &figures.value(report.rows_read as f64, Unit::Count));
    text.push_str(&language.heading("cli-columns"));
    for column in &report.columns {
        let field = column.field.clone().unwrap_or_else(|| word("cli-not-read"));
        let _ = writeln!(text, "  {} → {field}", column.name);
    }
    let totals = totals(table, figures);
    if !totals.is_empty() {
        text.push_str(&language.heading("cli-totals"));
        for total in &totals {
            let _ = write!(text, "  {total}");
        }
    }
    if !report.skipped_lines.is_empty() {
        text.push_str(&language.heading("cli-left-out"));
        for skipped in &report.skipped_lines {
            let place =
                language.message("cli-line", &[("line", skipped.line.to_string())]).unwrap_or_default();
            let _ = writeln!(text, "  {place}, {}: {}", code_of(&skipped.what), skipped.found);
        }
    }
    if !report.warnings.is_empty() {
        text.push_str(&language.heading("cli-warnings"));
        for warning in &report.warnings {
            let _ = writeln!(text, "  {}", warned(warning, language));
        }
    }
    text
}

/// The code of a word of the core.
fn code_of(word: &impl Serialize) -> String {
    let value = serde_json::to_value(word).ok();
    value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// Its code, place and what stood there, as an error is written.
fn warned(warning: &Warning, language: Language) -> String {
    let mut text = warning.code.as_str().to_owned();
    if let Some(line) = warning.line {
        let _ = write!(
            text,
            ", {}",
            language.message("cli-line", &[("line", line.to_string())]).unwrap_or_default()
        );
    }
    if let Some(field) = &warning.field {
        let _ = write!(text, ", {field}");
    }
    if let Some(found) = &warning.found {
        let _ = write!(text, ", {found:?}");
    }
    text
}

/// The sums of what may be added: amounts and counts, never rates or unique people.
fn totals(table: &Table, figures: Figures<'_>) -> Vec<String> {
    const ADDED: [(&str, Unit); 11] = [
        ("cost", Unit::Money),
        ("impressions", Unit::Count),
        ("clicks", Unit::Count),
        ("conversions", Unit::Count),
        ("conversion_value", Unit::Money),
        ("results", Unit::Count),
        ("sessions", Unit::Count),
        ("revenue", Unit::Money),
        ("sent", Unit::Count),
        ("delivered", Unit::Count),
        ("amount", Unit::Money),
    ];
    let total = |(name, unit): &(&str, Unit)| {
        let Some(Cells::Numbers(numbers)) = table.cells(name) else { return None };
        let sum: f64 = numbers.iter().flatten().sum();
        Some(figures.language.pair((*name).to_owned(), &figures.value(sum, *unit)))
    };
    ADDED.iter().filter_map(total).collect()
}
