//! The weekly tables of the document, handed to the response module, which knows nothing of documents.

use super::document::{Document, Source};
use super::saved_table::SavedColumn;
use crate::import::{Kind, Role};
use crate::response::{ResponseData, ResponseFamily, ResponseSetup, ResponseTask};
use crate::{Code, Error, Result};

/// The seed of the intervals, unless the user gives another.
const SEED: u64 = 1;
/// Bootstrap replicates: the 5 % and 95 % ends then rest on ten draws each.
const REPLICATES: u32 = 200;

/// Defaults for fitting curves on the first weekly table: its columns by their roles, a saturating
/// exponential, a trend, two yearly Fourier pairs. None when no table has an outcome and a spend.
pub fn guess_setup(document: &Document) -> Option<ResponseSetup> {
    let source = document.sources.iter().find(|source| {
        source.table.kind == Kind::Series
            && !named(source, Role::Outcome).is_empty()
            && !named(source, Role::Spend).is_empty()
    })?;
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
/// `missing_input` (field `response`) when nothing was set up; `unknown_id`, `unknown_column`.
pub fn response_task(document: &Document) -> Result<ResponseTask> {
    let setup = document.response.as_ref().ok_or_else(|| Error::new(Code::MissingInput).field("response"))?;
    Ok(ResponseTask { data: response_data(document, setup)?, setup: setup.clone() })
}

/// The columns that a setup names.
///
/// # Errors
/// `unknown_id` when the source is gone; `unknown_column` with its name.
pub fn response_data(document: &Document, setup: &ResponseSetup) -> Result<ResponseData> {
    let source = document.sources.iter().find(|source| source.id == setup.source);
    let source = source.ok_or_else(|| Error::new(Code::UnknownId).field("source").found(&setup.source))?;
    let table = &source.table;
    let values = |name: &String| -> Result<Vec<Option<f64>>> {
        let column = table.columns.iter().find(|column: &&SavedColumn| column.name == *name);
        let column = column.ok_or_else(|| Error::new(Code::UnknownColumn).field(name).found(name))?;
        Ok(column.values.clone())
    };
    let several = |names: &[String]| -> Result<Vec<_>> {
        names.iter().map(|name| Ok((name.clone(), values(name)?))).collect()
    };
    Ok(ResponseData {
        dates: table.dates.clone(),
        lines: table.lines.clone(),
        outcome: values(&setup.outcome)?,
        channels: several(&setup.channels)?,
        controls: several(&setup.controls)?,
    })
}

fn named(source: &Source, role: Role) -> Vec<String> {
    let columns = source.table.columns.iter().filter(|column| column.role == role);
    columns.map(|column| column.name.clone()).collect()
}

/// Whether a column's name says that it holds amounts; the user can say otherwise.
fn reads_as_money(name: &str) -> bool {
    let name = name.to_lowercase();
    ["revenue", "revenu", "chiffre", "turnover", "amount", "montant", "ca_", "ca ht"]
        .iter()
        .any(|word| name.contains(word))
        || name == "ca"
}
