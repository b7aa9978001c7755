//! Segments by rules: the first rule that holds decides, and the remaining customers form a segment too.

use super::line::{Labels, SegmentLine};
use super::rule::Rule;
use crate::audience::People;
use crate::stats::independence;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A segment and its rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct NamedRule {
    /// The segment's name.
    pub name: String,
    /// Who belongs to it, unless an earlier one has them.
    #[cfg_attr(feature = "wasm", tsify(type = "Rule"))]
    pub rule: Rule,
}

/// A value of a column whose share is compared between segments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct RateOf {
    /// The column.
    pub column: String,
    /// The text that counts.
    pub value: String,
}

/// Segments by rules.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct RulesAsked {
    /// The segments, tried in this order.
    pub segments: Vec<NamedRule>,
    /// The name of everybody else.
    pub other: String,
    /// The column that values customers; none: what they spent, when the file says it.
    pub value: Option<String>,
    /// A share to compare.
    pub rate: Option<RateOf>,
    /// Columns to cross the segments with.
    pub crosstabs: Vec<String>,
}

/// Segments against the texts of a column; customers without one are left out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Crosstab {
    /// The column.
    pub column: String,
    /// Its texts.
    pub values: Vec<String>,
    /// Customers, by segment and text.
    pub counts: Vec<Vec<usize>>,
    /// Pearson's statistic, without correction, over the segments and texts that have somebody.
    pub chi2: Option<f64>,
    /// Its degrees of freedom.
    pub df: Option<u32>,
    /// Its upper tail.
    pub p: Option<f64>,
    /// Cramér's V: √(χ² / (N · (the smaller side − 1))).
    pub cramers_v: Option<f64>,
}

/// What rules make of the customers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RulesAnswer {
    /// How many customers.
    pub n: usize,
    /// The segments in the order of the rules, everybody else last.
    pub segments: Vec<SegmentLine>,
    /// How many customers each rule holds for, whatever came before it.
    pub matched: Vec<usize>,
    /// How many two rules both hold for.
    pub overlap: Vec<Vec<usize>>,
    /// Σ share²: 1 when everybody is in one segment (Herfindahl and Hirschman).
    pub hhi: f64,
    /// The crossings.
    pub crosstabs: Vec<Crosstab>,
}

/// The most rules, and the most texts of a column that is crossed.
const MOST: usize = 50;

impl RulesAsked {
    /// Each customer's segment.
    ///
    /// # Errors
    /// Those of [`Rule::holds`]; `duplicate_name` when two segments share one; `too_many` rules.
    pub fn labels(&self, people: &People) -> Result<Labels> {
        Ok(self.tried(people)?.0)
    }

    fn tried(&self, people: &People) -> Result<(Labels, Vec<Vec<bool>>)> {
        if self.segments.len() > MOST {
            return Err(Error::new(Code::TooMany).field("segments").with("most", MOST as f64));
        }
        let mut names: Vec<String> = Vec::new();
        for name in self.segments.iter().map(|segment| &segment.name).chain([&self.other]) {
            if names.contains(name) {
                return Err(Error::new(Code::DuplicateName).field("segments").found(name.as_str()));
            }
            names.push(name.clone());
        }
        let held = self.segments.iter().map(|segment| segment.rule.holds(people));
        let held = held.collect::<Result<Vec<_>>>()?;
        let of = (0..people.len()).map(|row| {
            let first = held.iter().position(|held| held[row]).unwrap_or(held.len());
            Some(first as u32)
        });
        Ok((Labels { of: of.collect(), names }, held))
    }
}

/// Segments customers by rules.
///
/// # Errors
/// Those of [`RulesAsked::labels`]; `unknown_column` and `not_numbers` for the value; `too_many` texts to cross.
pub fn by_rules(people: &People, asked: &RulesAsked) -> Result<RulesAnswer> {
    let (labels, held) = asked.tried(people)?;
    let value = match &asked.value {
        Some(name) => Some(people.column(name)?),
        None => people.spent(),
    };
    let mut segments = labels.lines(people, value)?;
    if let Some(rate) = &asked.rate {
        add_rates(&mut segments, &labels, people, rate)?;
    }
    let both = |one: &[bool], other: &[bool]| one.iter().zip(other).filter(|&(a, b)| *a && *b).count();
    let crosstabs = asked.crosstabs.iter().map(|column| crosstab(people, &labels, column));
    Ok(RulesAnswer {
        n: people.len(),
        matched: held.iter().map(|held| both(held, held)).collect(),
        overlap: held.iter().map(|one| held.iter().map(|other| both(one, other)).collect()).collect(),
        hhi: segments.iter().map(|segment| segment.share * segment.share).sum(),
        crosstabs: crosstabs.collect::<Result<_>>()?,
        segments,
    })
}

fn add_rates(segments: &mut [SegmentLine], labels: &Labels, people: &People, rate: &RateOf) -> Result<()> {
    let column = people.column(&rate.column)?;
    let mut counts = vec![(0.0, 0.0); segments.len()];
    for (row, label) in labels.of.iter().enumerate() {
        if let (Some(label), Some(text)) = (label, column.text_at(row)) {
            counts[*label as usize].1 += 1.0;
            counts[*label as usize].0 += f64::from(u8::from(text == rate.value));
        }
    }
    let all = counts.iter().fold((0.0, 0.0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    let share = |(hits, known): (f64, f64)| (known > 0.0).then(|| hits / known);
    let overall = share(all).filter(|&rate| rate > 0.0);
    for (segment, count) in segments.iter_mut().zip(counts) {
        segment.rate = share(count);
        segment.lift = segment.rate.zip(overall).map(|(rate, overall)| rate / overall);
    }
    Ok(())
}

fn crosstab(people: &People, labels: &Labels, name: &str) -> Result<Crosstab> {
    let (codes, values) = people.column(name)?.categories();
    if values.len() > MOST {
        return Err(Error::new(Code::TooMany).field(name).with("most", MOST as f64));
    }
    let mut counts = vec![vec![0_usize; values.len()]; labels.names.len()];
    for (label, code) in labels.of.iter().zip(&codes) {
        if let (Some(label), Some(code)) = (label, code) {
            counts[*label as usize][*code as usize] += 1;
        }
    }
    // A segment without anybody is no row of the test.
    let table: Vec<Vec<f64>> = counts
        .iter()
        .filter(|row| row.iter().any(|&count| count > 0))
        .map(|row| row.iter().map(|&count| count as f64).collect())
        .collect();
    let n: f64 = table.iter().flatten().sum();
    let smaller = table.len().min(values.len());
    let pearson = independence(&table).map(|found| found.pearson);
    let cramers_v = pearson
        .as_ref()
        .filter(|_| smaller > 1 && n > 0.0)
        .map(|found| (found.statistic / (n * (smaller - 1) as f64)).sqrt());
    Ok(Crosstab {
        column: name.to_owned(),
        values,
        counts,
        chi2: pearson.as_ref().map(|found| found.statistic),
        df: pearson.as_ref().map(|found| found.df),
        p: pearson.as_ref().map(|found| found.p),
        cramers_v,
    })
}
