//! The answer of an RFM analysis: bands of values, the grid, the segments and their later purchases.

use super::boxes::RfmBox;
use super::request::{RfmAsked, RfmCuts, Scored};
use super::score::RfmConvention;
use super::values::RfmValues;
use crate::audience::{Orders, People};
use crate::numeric::{quantile, sort_ascending};
use crate::segment::line::SegmentLine;
use crate::value::Date;
use crate::{Result, segment::SegmentValue};
use serde::Serialize;
use std::collections::BTreeSet;

/// A score: who has it, and the values it stands for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ScoreBand {
    /// The score.
    pub score: u32,
    /// How many customers have it.
    pub n: usize,
    /// The smallest of their values.
    pub from: Option<f64>,
    /// The largest.
    pub to: Option<f64>,
}

/// The bands of the three values, from score 1 up.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RfmScores {
    /// Of recency, in days.
    #[serde(rename = "R")]
    pub recency: Vec<ScoreBand>,
    /// Of frequency.
    #[serde(rename = "F")]
    pub frequency: Vec<ScoreBand>,
    /// Of what was spent, when that is known.
    #[serde(rename = "M")]
    pub monetary: Option<Vec<ScoreBand>>,
}

/// A cell of the grid of recency by frequency.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RfmCell {
    /// Its score of recency.
    pub r: u32,
    /// Its score of frequency.
    pub f: u32,
    /// How many customers.
    pub n: usize,
    /// What they spent.
    pub revenue: Option<f64>,
    /// A customer's mean of it.
    #[serde(rename = "mean_M")]
    pub mean_monetary: Option<f64>,
    /// The segment that has the cell whatever was spent.
    pub segment: Option<String>,
}

/// What a segment did after the last day observed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FutureSpend {
    /// Customers whose later orders add up to more than 0 (who ordered at all, where no amounts are known).
    pub buyers: usize,
    /// Over the segment.
    pub repurchase_rate: f64,
    /// Spent later, a customer of the segment, buyers or not.
    pub mean_spend: Option<f64>,
}

/// A segment by RFM.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RfmSegment {
    /// Its name, size and worth.
    #[serde(flatten)]
    pub line: SegmentLine,
    /// Mean days since the last purchase; none for nobody, as are the others.
    #[serde(rename = "mean_R")]
    pub mean_recency: Option<f64>,
    /// Mean purchases.
    #[serde(rename = "mean_F")]
    pub mean_frequency: Option<f64>,
    /// Mean of what was spent.
    #[serde(rename = "mean_M")]
    pub mean_monetary: Option<f64>,
    /// Median days.
    #[serde(rename = "median_R")]
    pub median_recency: Option<f64>,
    /// Median purchases.
    #[serde(rename = "median_F")]
    pub median_frequency: Option<f64>,
    /// Median of what was spent.
    #[serde(rename = "median_M")]
    pub median_monetary: Option<f64>,
    /// What it did next, when later orders exist.
    pub future: Option<FutureSpend>,
}

/// What RFM makes of the customers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RfmAnswer {
    /// How many customers.
    pub n: usize,
    /// The day of analysis.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub as_of: Option<Date>,
    /// Scores go from 1 to this.
    pub bins: u32,
    /// The convention for ties and cuts.
    pub convention: RfmConvention,
    /// The bands.
    pub scores: RfmScores,
    /// Cuts: those in use, or where one score ends and the next begins.
    pub cuts: RfmCuts,
    /// Every cell of recency by frequency.
    pub grid: Vec<RfmCell>,
    /// The segments in the order of their boxes, everybody else last.
    pub segments: Vec<RfmSegment>,
    /// The boxes in use.
    pub boxes: Vec<RfmBox>,
    /// How many different triples of scores there are.
    pub distinct_scores: usize,
    /// The sum of 100 R + 10 F + M.
    pub sum_of_scores: u64,
    /// The last later order, when there are some.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub future_to: Option<Date>,
}

/// Segments customers by RFM.
///
/// # Errors
/// Those of [`RfmAsked::labels`].
pub fn by_rfm(people: &People, asked: &RfmAsked) -> Result<RfmAnswer> {
    let values = RfmValues::of(people)?;
    let scored = asked.score(people, &values)?;
    answer(people, asked, &values, &scored)
}

fn answer(people: &People, asked: &RfmAsked, values: &RfmValues, scored: &Scored) -> Result<RfmAnswer> {
    let bins = asked.bins;
    let labels = asked.place(scored);
    let boxes = asked.boxes();
    let scores = RfmScores {
        recency: bands(&values.recency, &scored.recency, bins),
        frequency: bands(&values.frequency, &scored.frequency, bins),
        monetary: values.monetary.as_ref().map(|spent| bands(spent, &scored.monetary, bins)),
    };
    let own = asked.thresholds.clone().filter(|_| asked.convention == RfmConvention::Thresholds);
    let package = asked.convention == RfmConvention::RPackage;
    let cuts = own.unwrap_or_else(|| {
        let of = |values: &[f64], bands: &[ScoreBand]| {
            if package { super::score::package_cuts(values, bins) } else { edges(bands) }
        };
        let mut by_days: Vec<ScoreBand> = scores.recency.clone();
        by_days.reverse();
        let recency = if package { of(&values.recency, &[]) } else { upper_edges(&by_days) };
        RfmCuts {
            recency,
            frequency: of(&values.frequency, &scores.frequency),
            monetary: match (&values.monetary, &scores.monetary) {
                (Some(spent), Some(bands)) => of(spent, bands),
                _ => Vec::new(),
            },
        }
    });
    let spent = values.monetary.as_deref();
    let total: f64 = spent.map_or(0.0, |spent| spent.iter().sum());
    let lines = labels.lines(people, None)?;
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); labels.names.len()];
    for (row, label) in labels.of.iter().enumerate() {
        if let Some(label) = label {
            members[*label as usize].push(row);
        }
    }
    let segments =
        lines.into_iter().zip(&members).map(|(line, rows)| segment(people, line, rows, values, total));
    let triples = || scored.recency.iter().zip(&scored.frequency).zip(&scored.monetary);
    let code = |((&r, &f), &m): ((&u32, &u32), &u32)| 100 * r + 10 * f + m;
    Ok(RfmAnswer {
        n: people.len(),
        as_of: people.as_of(),
        bins,
        convention: asked.convention,
        cuts,
        grid: grid(scored, spent, bins, &boxes),
        segments: segments.collect(),
        distinct_scores: triples().map(code).collect::<BTreeSet<_>>().len(),
        sum_of_scores: triples().map(|triple| u64::from(code(triple))).sum(),
        boxes,
        scores,
        future_to: people.later().and_then(Orders::period).map(|(_, to)| to),
    })
}

fn bands(values: &[f64], scores: &[u32], bins: u32) -> Vec<ScoreBand> {
    let mut bands: Vec<ScoreBand> =
        (1..=bins).map(|score| ScoreBand { score, n: 0, from: None, to: None }).collect();
    for (&value, &score) in values.iter().zip(scores) {
        let band = &mut bands[score as usize - 1];
        band.n += 1;
        band.from = Some(band.from.map_or(value, |from| from.min(value)));
        band.to = Some(band.to.map_or(value, |to| to.max(value)));
    }
    bands
}

/// Where each band after the first begins; an empty one begins with the next.
fn edges(bands: &[ScoreBand]) -> Vec<f64> {
    let top = bands.iter().filter_map(|band| band.to).fold(0.0, f64::max);
    let mut edges: Vec<f64> = Vec::new();
    let mut next = top;
    for band in bands.iter().skip(1).rev() {
        next = band.from.unwrap_or(next);
        edges.push(next);
    }
    edges.reverse();
    edges
}

/// Where each band but the last ends, bands going up in value.
fn upper_edges(bands: &[ScoreBand]) -> Vec<f64> {
    let mut last = 0.0;
    let ends = bands.iter().take(bands.len().saturating_sub(1)).map(|band| {
        last = band.to.unwrap_or(last);
        last
    });
    ends.collect()
}

fn grid(scored: &Scored, spent: Option<&[f64]>, bins: u32, boxes: &[RfmBox]) -> Vec<RfmCell> {
    let mut cells = vec![(0_usize, 0.0); (bins * bins) as usize];
    for (row, (&r, &f)) in scored.recency.iter().zip(&scored.frequency).enumerate() {
        let cell = &mut cells[((r - 1) * bins + f - 1) as usize];
        cell.0 += 1;
        cell.1 += spent.map_or(0.0, |spent| spent[row]);
    }
    let place = |(index, &(n, sum)): (usize, &(usize, f64))| {
        let (r, f) = (index as u32 / bins + 1, index as u32 % bins + 1);
        let revenue = spent.map(|_| sum);
        RfmCell {
            r,
            f,
            n,
            revenue,
            mean_monetary: revenue.filter(|_| n > 0).map(|revenue| revenue / n as f64),
            segment: boxes.iter().find(|held| held.covers(r, f, bins)).map(|held| held.name.clone()),
        }
    };
    cells.iter().enumerate().map(place).collect()
}

fn segment(people: &People, line: SegmentLine, rows: &[usize], values: &RfmValues, total: f64) -> RfmSegment {
    let of = |values: &[f64]| {
        let mut own: Vec<f64> = rows.iter().map(|&row| values[row]).collect();
        if own.is_empty() {
            return (None, None, 0.0);
        }
        let sum: f64 = own.iter().sum();
        sort_ascending(&mut own);
        (Some(sum / own.len() as f64), Some(quantile(&own, 0.5)), sum)
    };
    let (mean_recency, median_recency, _) = of(&values.recency);
    let (mean_frequency, median_frequency, _) = of(&values.frequency);
    let spent = values.monetary.as_deref().map(of);
    let overall = total / people.len() as f64;
    let value = spent.map(|(mean, _, sum)| SegmentValue {
        mean,
        sum,
        share: (total > 0.0).then(|| sum / total),
        index: mean.filter(|_| overall > 0.0).map(|mean| 100.0 * mean / overall),
    });
    RfmSegment {
        line: SegmentLine { value, ..line },
        mean_recency,
        mean_frequency,
        mean_monetary: spent.and_then(|spent| spent.0),
        median_recency,
        median_frequency,
        median_monetary: spent.and_then(|spent| spent.1),
        future: people.later().filter(|_| !rows.is_empty()).map(|later| future(later, rows)),
    }
}

fn future(later: &Orders, rows: &[usize]) -> FutureSpend {
    let (mut buyers, mut spent) = (0, 0.0);
    for &row in rows {
        let sum: f64 = later.of(row).map(|(_, amount)| amount).sum();
        let bought = if later.has_amounts() { sum > 0.0 } else { later.of(row).next().is_some() };
        buyers += usize::from(bought);
        spent += sum;
    }
    let n = rows.len() as f64;
    FutureSpend {
        buyers,
        repurchase_rate: buyers as f64 / n,
        mean_spend: later.has_amounts().then(|| spent / n),
    }
}
