//! The weekly tables of the document, handed to the response module, which knows nothing of documents.

use super::document::Document;
use super::source::{Source, SourceContent};
use super::tables::Tables;
use crate::import::Role;
use crate::response::{ResponseData, ResponseFamily, ResponseSetup, ResponseTask};
use crate::{Code, Error, Result};

/// The seed of the intervals, unless the user gives another.
const SEED: u64 = 1;
/// Bootstrap replicates: the 5 % and 95 % ends then rest on ten draws each.
const REPLICATES: u32 = 200;

/// Defaults for fitting curves on the first weekly table: its columns by their roles, a saturating
/// exponential, a trend, two yearly Fourier pairs. None when no table has an outcome and a spend.
pub fn guess_setup(document: &Document) -> Option<ResponseSetup> {
    let source = document
        .sources
        .iter()
        .find(|source| !named(source, Role::Outcome).is_empty() && !named(source, Role::Spend).is_empty())?;
    let outcome = named(source, Role::Outcome).into_iter().next()?;
    Some(ResponseSetup {
        source: source.id.clone(),
        outcome_is_money: reads_as_money(&outcome),
        outcome,
        channels: named(source, Role::Spend),
        controls: named(source, Role::Control),
        family: ResponseFamily::Negexp,
        trend: true,
        fourier_pairs: 2,
        seed: SEED,
        replicates: REPLICATES,
        events: Vec::new(),
    })
}

/// What the document asks to be fitted, with its data.
///
/// # Errors
/// `missing_input` (field `response`) when nothing was set up; `unknown_id`, `unknown_column`, `table_missing`.
pub fn response_task(document: &Document, tables: &Tables) -> Result<ResponseTask> {
    let setup = document.response.as_ref().ok_or_else(|| Error::new(Code::MissingInput).field("response"))?;
    Ok(ResponseTask { data: response_data(document, tables, setup)?, setup: setup.clone() })
}

/// The columns that a setup names.
///
/// # Errors
/// `unknown_id` when the source is gone; `unknown_column` with its name; `table_missing`.
pub fn response_data(document: &Document, tables: &Tables, setup: &ResponseSetup) -> Result<ResponseData> {
    let source = document.sources.iter().find(|source| source.id == setup.source);
    let source = source.ok_or_else(|| Error::new(Code::UnknownId).field("source").found(&setup.source))?;
    let imported = source.imported(tables)?;
    let series = imported.series().ok_or_else(|| Error::new(Code::UnknownColumn).field(&setup.outcome))?;
    let values = |name: &String| -> Result<Vec<Option<f64>>> {
        series.values(name).ok_or_else(|| Error::new(Code::UnknownColumn).field(name).found(name))
    };
    let several = |names: &[String]| -> Result<Vec<_>> {
        names.iter().map(|name| Ok((name.clone(), values(name)?))).collect()
    };
    Ok(ResponseData {
        dates: series.dates(),
        lines: (0..series.len()).map(|row| series.line(row)).collect(),
        outcome: values(&setup.outcome)?,
        channels: several(&setup.channels)?,
        controls: several(&setup.controls)?,
    })
}

fn named(source: &Source, role: Role) -> Vec<String> {
    let SourceContent::Series { columns, .. } = &source.content else { return Vec::new() };
    columns.iter().filter(|column| column.role == role).map(|column| column.name.clone()).collect()
}

/// Whether a column's name says that it holds amounts; the user can say otherwise.
fn reads_as_money(name: &str) -> bool {
    let name = name.to_lowercase();
    ["revenue", "revenu", "chiffre", "turnover", "amount", "montant", "ca_", "ca ht"]
        .iter()
        .any(|word| name.contains(word))
        || name == "ca"
}
