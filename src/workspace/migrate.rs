//! The shapes of schemas 1 to 3, whose documents held their tables inside, and the way from them to today's.
//!
//! Schema 2 added the goal, the groups, the change limit and the periods of a budget question, scenarios, and the
//! dated events of a fit; schema 3 the table of people, segments and messages; schema 4 put the tables beside the
//! document; schema 5 added the plan. All that an older text does not say has its default.

use serde::Deserialize;

use super::audience::{KeptAudience, KeptSegments, Message};
use super::document::{BudgetScenario, CampaignChannel, Decision, Document, Objective, SCHEMA, Settings};
use super::saved_table::SavedTable;
use super::source::{Source, to_content};
use super::tables::Tables;
use crate::audience::AudienceRoles;
use crate::bayes::MixSetup;
use crate::budget::BudgetSetup;
use crate::import::Report;
use crate::response::ResponseSetup;
use crate::table::{NamedColumn, Table, Texts};
use crate::value::Date;
use crate::{Code, Error, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OlderDocument {
    #[serde(rename = "schema")]
    _schema: u64,
    name: String,
    next_id: u64,
    settings: Settings,
    sources: Vec<OlderSource>,
    campaign_channels: Vec<CampaignChannel>,
    response: Option<ResponseSetup>,
    #[serde(default)]
    mix: MixSetup,
    budget: Option<BudgetSetup>,
    #[serde(default)]
    scenarios: Vec<BudgetScenario>,
    #[serde(default)]
    audience: Option<OlderAudience>,
    #[serde(default)]
    segments: Option<KeptSegments>,
    #[serde(default)]
    messages: Vec<Message>,
    objectives: Vec<Objective>,
    decisions: Vec<Decision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OlderSource {
    id: String,
    report: Report,
    table: SavedTable,
    added: Date,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OlderAudience {
    name: String,
    /// CSV with commas, written by [the store of that time](text_table).
    text: Option<String>,
    roles: AudienceRoles,
    customers: usize,
    added: Date,
    example: Option<String>,
}

/// Reads a text of schema 1, 2 or 3: the document of today's schema, and the tables that it held.
///
/// # Errors
/// `invalid_document`; `too_large` for more cells than a table may have.
pub(super) fn migrate_document(text: &str) -> Result<(Document, Tables)> {
    let older: OlderDocument = serde_json::from_str(text).map_err(|error| {
        Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
    })?;
    let mut tables = Tables::default();
    let mut sources = Vec::with_capacity(older.sources.len());
    for source in older.sources {
        let imported = source.table.to_imported()?;
        let content = to_content(&imported);
        tables.share(imported.table());
        sources.push(Source { id: source.id, report: source.report, content, added: source.added });
    }
    let audience = older.audience.map(|kept| kept_audience(kept, &mut tables)).transpose()?;
    let document = Document {
        schema: SCHEMA,
        name: older.name,
        next_id: older.next_id,
        settings: older.settings,
        sources,
        campaign_channels: older.campaign_channels,
        response: older.response,
        mix: older.mix,
        budget: older.budget,
        scenarios: older.scenarios,
        audience,
        segments: older.segments,
        messages: older.messages,
        objectives: older.objectives,
        plan: Vec::new(),
        decisions: older.decisions,
    };
    Ok((document, tables))
}

fn kept_audience(older: OlderAudience, tables: &mut Tables) -> Result<KeptAudience> {
    let table = older.text.as_deref().map(text_table).transpose()?.map(|table| tables.add(table));
    Ok(KeptAudience {
        name: older.name,
        table,
        roles: older.roles,
        customers: older.customers,
        added: older.added,
        example: older.example,
    })
}

/// A CSV text with commas and doubled quotes, as columns of texts; an empty cell is missing.
fn text_table(text: &str) -> Result<Table> {
    let mut records = records(text).into_iter();
    let names = records.next().unwrap_or_default();
    let rows: Vec<Vec<String>> = records.collect();
    let cell = |row: &Vec<String>, at: usize| row.get(at).filter(|cell| !cell.is_empty()).cloned();
    let columns = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| NamedColumn::new(name, Texts::new(rows.iter().map(|row| cell(row, at)))));
    Table::new(rows.len(), columns.collect())
}

fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, quoted) {
            ('"', true) if letters.next_if_eq(&'"').is_some() => cell.push('"'),
            ('"', _) => quoted = !quoted,
            (',', false) => record.push(std::mem::take(&mut cell)),
            ('\n', false) => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            (letter, _) => cell.push(letter),
        }
    }
    if !record.is_empty() || !cell.is_empty() {
        record.push(cell);
        records.push(record);
    }
    records
}

#[cfg(test)]
mod tests {
    use super::text_table;

    #[test]
    fn a_kept_text_becomes_columns_of_texts() {
        let table = text_table("client,\"ville, pays\"\nC000001,\"Lyon \"\"69\"\"\"\nC000002,\n").unwrap();
        assert_eq!(table.rows(), 2);
        assert_eq!(table.texts("ville, pays").unwrap().get(0), Some("Lyon \"69\""));
        assert_eq!(table.texts("ville, pays").unwrap().get(1), None);
        assert_eq!(table.texts("client").unwrap().get(1), Some("C000002"));
    }
}
