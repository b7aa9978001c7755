//! The rules of a document that types cannot state: what is opened is checked before a page reads it.

use super::document::{Document, MOST_SCENARIOS};
use super::plan::surroundings;
use super::source::SourceContent;
use crate::plan::{PlanIndex, check_item};
use crate::{Code, Error, Result};

/// The longest name, title or note of a document, in characters. A person types none this long.
const MOST_CHARACTERS: usize = 20_000;
/// The most items of each list of a document.
const MOST_ITEMS: usize = 20_000;

/// Checks a document by the rules of what uses it.
///
/// # Errors
/// `invalid_document` with the field: an identifier twice, a currency that is not three capital letters, a text
/// or a list that is too long, a setup that names a source that is not there.
///
/// ```
/// use levier::workspace::{Document, check};
/// let mut document = Document::new("Boutique");
/// assert!(check(&document).is_ok());
/// document.settings.currency = Some("<script>".into());
/// assert_eq!(check(&document).unwrap_err().field_name(), Some("currency"));
/// ```
pub fn check(document: &Document) -> Result<()> {
    distinct("sources", document.sources.iter().map(|source| &source.id))?;
    distinct("scenarios", document.scenarios.iter().map(|scenario| &scenario.id))?;
    distinct("objectives", document.objectives.iter().map(|objective| &objective.id))?;
    distinct("decisions", document.decisions.iter().map(|decision| &decision.id))?;
    distinct("campaign_channels", document.campaign_channels.iter().map(|mapped| &mapped.campaign))?;
    if document.scenarios.len() > MOST_SCENARIOS {
        return Err(invalid("scenarios").with("most", MOST_SCENARIOS as f64));
    }
    currency(document.settings.currency.as_deref())?;
    short("name", &document.name)?;
    for source in &document.sources {
        short("file", &source.report.file)?;
        match &source.content {
            SourceContent::Rows { currency: own, .. } => currency(own.as_deref())?,
            SourceContent::Series { currency: own, columns, .. } => {
                currency(own.as_deref())?;
                distinct("columns", columns.iter().map(|column| &column.name))?;
            }
        }
    }
    if let Some(setup) = &document.response
        && document.sources.iter().all(|source| source.id != setup.source)
    {
        return Err(invalid("response").found(setup.source.as_str()));
    }
    for objective in &document.objectives {
        short("title", &objective.title)?;
    }
    let index = PlanIndex::of(&document.plan);
    if document.plan.len() > index.ids().min(MOST_ITEMS) {
        distinct("plan", document.plan.iter().map(|item| &item.id))?;
    }
    let around = surroundings(document, &index);
    for item in &document.plan {
        check_item(item, &around).map_err(|error| {
            let field = error.field_name().unwrap_or("plan").to_owned();
            invalid(&field).found(format!("{} {}: {}", item.kind, item.id, error.code().as_str()))
        })?;
    }
    for decision in &document.decisions {
        short("title", &decision.title)?;
        short("note", &decision.note)?;
        short("owner", &decision.owner)?;
        if let Some(review) = &decision.reviewed {
            short("note", &review.note)?;
        }
    }
    Ok(())
}

fn invalid(field: &str) -> Error {
    Error::new(Code::InvalidDocument).field(field)
}

fn distinct<'a>(field: &str, names: impl Iterator<Item = &'a String>) -> Result<()> {
    let mut names: Vec<&String> = names.collect();
    if names.len() > MOST_ITEMS {
        return Err(invalid(field).with("most", MOST_ITEMS as f64));
    }
    names.sort();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(invalid(field).found(pair[0].as_str())),
        None => Ok(()),
    }
}

fn currency(code: Option<&str>) -> Result<()> {
    let Some(code) = code else { return Ok(()) };
    if code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        Ok(())
    } else {
        Err(invalid("currency").found(code))
    }
}

fn short(field: &str, text: &str) -> Result<()> {
    let size = text.chars().count();
    if size <= MOST_CHARACTERS {
        return Ok(());
    }
    Err(invalid(field).with("most", MOST_CHARACTERS as f64).with("size", size as f64))
}
