//! The journal: decisions are written with the figures they were taken on, and reviewed once.

use super::document::{Decision, DecisionReview, Document};
use super::required::required;
use crate::{Code, Error, Result};

/// Writes a decision down; it has no review yet.
pub(super) fn keep_decision(document: &mut Document, mut decision: Decision) -> Result<()> {
    decision.title = required("title", decision.title)?;
    decision.id = document.give_id('d');
    decision.reviewed = None;
    document.decisions.push(decision);
    Ok(())
}

/// Writes down what the review of a decision found; a second review is refused.
pub(super) fn review_decision(document: &mut Document, id: &str, review: DecisionReview) -> Result<()> {
    let decision = document.decisions.iter_mut().find(|known| known.id == id);
    let decision = decision.ok_or_else(|| Error::new(Code::UnknownId).field("id").found(id))?;
    if decision.reviewed.is_some() {
        return Err(Error::new(Code::InvalidCommand).field("reviewed"));
    }
    decision.reviewed = Some(review);
    Ok(())
}
