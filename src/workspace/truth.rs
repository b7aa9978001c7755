//! The truth behind the example, for as long as the example is what is being fitted.
//!
//! The generator's parameters are shown only when the fitted table is exactly the example's: the table of the document is
//! compared with what the generator makes, cell by cell, and the setup with its outcome.

use super::document::Document;
use super::example::{CHANNELS, Language, NOISE, carried, outcome, simulate};
use super::tables::Tables;
use crate::response::{Curve, KnownTruth, TrueChannel};

/// What generated the table that the document's curves are fitted on; none when it is not the
/// example's, to the last cell.
pub fn known_truth(document: &Document, tables: &Tables) -> Option<KnownTruth> {
    let setup = document.response.as_ref()?;
    let source = document.sources.iter().find(|source| source.id == setup.source)?;
    let imported = source.imported(tables).ok()?;
    let series = imported.series()?;
    let language =
        [Language::French, Language::English].into_iter().find(|l| setup.outcome == outcome(*l))?;
    let weeks = simulate();
    let same = |name: &str, made: &[f64]| {
        let column = series.values(name);
        column.is_some_and(|own| own.len() == made.len() && own.iter().zip(made).all(|(a, b)| *a == Some(*b)))
    };
    let name = |place: usize| CHANNELS[place].name[usize::from(language == Language::English)];
    let unchanged = series.dates() == weeks.dates
        && same(setup.outcome.as_str(), &weeks.sales)
        && weeks.spend.iter().enumerate().all(|(place, spend)| same(name(place), spend));
    if !unchanged || !setup.channels.iter().all(|asked| (0..CHANNELS.len()).any(|c| asked == name(c))) {
        return None;
    }
    let channels = CHANNELS
        .iter()
        .enumerate()
        .filter(|(place, _)| setup.channels.iter().any(|asked| asked == name(*place)))
        .map(|(place, truth)| {
            let brought = carried(truth, &weeks.spend[place]);
            let n = brought.len() as f64;
            let contribution: f64 = brought.iter().sum();
            let variance = brought.iter().map(|b| (b - contribution / n).powi(2)).sum::<f64>() / n;
            let rate = std::f64::consts::LN_2 / truth.half;
            TrueChannel {
                name: name(place).to_owned(),
                carry_over: truth.carry_over,
                // A spend kept up is carried over to spend/(1 − θ).
                curve: Curve::Negexp { a: truth.ceiling, b: rate / (1.0 - truth.carry_over) },
                contribution,
                variation: variance.sqrt(),
            }
        })
        .collect();
    let all: f64 = CHANNELS.iter().zip(&weeks.spend).flat_map(|(truth, spend)| carried(truth, spend)).sum();
    // Chance is counted with the base: a model cannot tell the two over the whole data.
    Some(KnownTruth { noise: NOISE, base: weeks.sales.iter().sum::<f64>() - all, channels })
}
