//! The sums and figures of a channel, of a campaign, or of all.

use super::figure::{FIGURES, Figure, figure};
use super::gather::{ADDITIVE, Gathered, Part};
use super::rows::Measured;
use super::sum::Sum;
use crate::value::map_of;
use serde::Serialize;
use std::collections::BTreeMap;

/// The figures of a channel, of a campaign, or of all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct Group {
    /// The channel's or the campaign's name; empty for the total and for rows with no campaign.
    pub name: String,
    /// The channel; empty for the total.
    pub channel: String,
    /// The rows it holds.
    pub rows: u64,
    /// Sums by key, one for each of [`ADDITIVE`].
    pub sums: BTreeMap<&'static str, Sum>,
    /// Figures by id, one for each of [`FIGURES`].
    pub figures: BTreeMap<&'static str, Figure>,
    /// What is left of the revenue at the margin rate once the cost is paid, over the rows that know both; none without
    /// a margin rate.
    pub profit: Option<f64>,
}

pub(super) fn group(part: &Part, gathered: &Gathered<'_>, measured: &Measured<'_>) -> Group {
    Group {
        name: part.name.clone(),
        channel: part.channel.clone(),
        rows: part.len() as u64,
        sums: map_of(ADDITIVE.iter().map(|key| (*key, part.sum(gathered, key)))),
        figures: map_of(FIGURES.iter().map(|recipe| (recipe.id, figure(recipe, part, gathered, measured)))),
        profit: measured.margin_rate.and_then(|margin| profit(part, gathered, margin)),
    }
}

fn profit(part: &Part, gathered: &Gathered<'_>, margin: f64) -> Option<f64> {
    let (used, _) = part.split(gathered, &["revenue", "cost"]);
    let of = |key| used.sum(gathered, key).value;
    Some(of("revenue")? * margin - of("cost")?).filter(|profit| profit.is_finite())
}
