//! Columns of customers as points: missing values dropped or filled, logarithms, scales and weights.

use super::request::{ClusterAsked, ClusterMethod, Missing};
use crate::audience::People;
use crate::cluster::{Mixed, Points};
use crate::import::FreeKind;
use crate::numeric::{Moments, median};
use crate::{Code, Error, Result};

/// A column of numbers that takes part.
#[derive(Debug, Clone)]
pub(super) struct Numeric {
    pub(super) name: String,
    /// In the file's unit.
    pub(super) raw: Vec<f64>,
    /// After logarithm, scale and weight.
    pub(super) point: Vec<f64>,
    /// After the logarithm only.
    pub(super) level: Vec<f64>,
    pub(super) weight: f64,
}

/// A column of words that takes part.
#[derive(Debug, Clone)]
pub(super) struct Worded {
    pub(super) name: String,
    pub(super) codes: Vec<u32>,
    pub(super) values: Vec<String>,
    pub(super) weight: f64,
}

/// The customers that take part, and their columns.
#[derive(Debug, Clone)]
pub(super) struct Prepared {
    /// The customers, ascending.
    pub(super) rows: Vec<usize>,
    pub(super) left_out: usize,
    pub(super) numeric: Vec<Numeric>,
    pub(super) worded: Vec<Worded>,
}

enum Cells {
    Numbers(Vec<Option<f64>>),
    Words(Vec<Option<u32>>, Vec<String>),
}

impl Prepared {
    pub(super) fn new(people: &People, asked: &ClusterAsked) -> Result<Self> {
        asked.check()?;
        let mut read = Vec::with_capacity(asked.columns.len());
        for chosen in &asked.columns {
            let column = people.column(&chosen.name)?;
            let numbers = asked.method == ClusterMethod::KMeans || column.kind == FreeKind::Number;
            read.push(if numbers {
                Cells::Numbers(column.numbers()?.collect())
            } else {
                let (codes, values) = column.categories();
                Cells::Words(codes, values)
            });
        }
        let known = |row: usize| {
            read.iter().all(|cells| match cells {
                Cells::Numbers(numbers) => numbers[row].is_some(),
                Cells::Words(codes, _) => codes[row].is_some(),
            })
        };
        let rows: Vec<usize> = match asked.missing {
            Missing::Drop => (0..people.len()).filter(|&row| known(row)).collect(),
            Missing::Fill => (0..people.len()).collect(),
        };
        let left_out = people.len() - rows.len();
        if rows.len() < 2 {
            return Err(Error::new(Code::TooFewCustomers).with("min", 2.0).with("rows", rows.len() as f64));
        }
        let (mut numeric, mut worded) = (Vec::new(), Vec::new());
        for (chosen, cells) in asked.columns.iter().zip(read) {
            let name = chosen.name.clone();
            let constant = || Error::new(Code::ConstantColumn).field(chosen.name.as_str());
            match cells {
                Cells::Numbers(numbers) => {
                    let raw = filled(&rows, &numbers).ok_or_else(constant)?;
                    let level = if chosen.log { logarithms(&chosen.name, &raw)? } else { raw.clone() };
                    let point = scaled(&level, asked.standardise, chosen.weight).ok_or_else(constant)?;
                    numeric.push(Numeric { name, raw, point, level, weight: chosen.weight });
                }
                Cells::Words(codes, values) => {
                    let codes = completed(&rows, &codes, values.len()).ok_or_else(constant)?;
                    if codes.iter().all(|code| *code == codes[0]) {
                        return Err(constant());
                    }
                    worded.push(Worded { name, codes, values, weight: chosen.weight });
                }
            }
        }
        Ok(Self { rows, left_out, numeric, worded })
    }

    /// The numbers as points.
    pub(super) fn points(&self) -> Points {
        let columns: Vec<Vec<f64>> = self.numeric.iter().map(|column| column.point.clone()).collect();
        Points::new(&columns)
    }

    /// Numbers and words; numbers scaled and weighed, or only after their logarithm, as Gower's distance wants them.
    pub(super) fn mixed(&self, scaled: bool) -> Mixed {
        let numeric = self.numeric.iter();
        Mixed {
            n: self.rows.len(),
            numeric: numeric.map(|c| if scaled { c.point.clone() } else { c.level.clone() }).collect(),
            categorical: self.worded.iter().map(|column| column.codes.clone()).collect(),
            weights: (self.numeric.iter().map(|column| column.weight))
                .chain(self.worded.iter().map(|column| column.weight))
                .collect(),
        }
    }

    /// The customers at these places among those that take part.
    pub(super) fn take(&self, places: &[usize]) -> Self {
        let pick = |values: &[f64]| places.iter().map(|&i| values[i]).collect::<Vec<f64>>();
        let numeric = self.numeric.iter().map(|column| Numeric {
            name: column.name.clone(),
            raw: pick(&column.raw),
            point: pick(&column.point),
            level: pick(&column.level),
            weight: column.weight,
        });
        let worded = self.worded.iter().map(|column| Worded {
            codes: places.iter().map(|&i| column.codes[i]).collect(),
            ..column.clone()
        });
        Self {
            rows: places.iter().map(|&i| self.rows[i]).collect(),
            left_out: self.left_out,
            numeric: numeric.collect(),
            worded: worded.collect(),
        }
    }

    /// Each customer of the file's label, from those of the customers that take part.
    pub(super) fn spread(&self, people: usize, labels: &[u32]) -> Vec<Option<u32>> {
        let mut of = vec![None; people];
        for (&row, &label) in self.rows.iter().zip(labels) {
            of[row] = Some(label);
        }
        of
    }
}

/// The numbers of these rows, gaps filled with the median; none when there is no number.
fn filled(rows: &[usize], numbers: &[Option<f64>]) -> Option<Vec<f64>> {
    let known: Vec<f64> = rows.iter().filter_map(|&row| numbers[row]).collect();
    if known.len() == rows.len() && !known.is_empty() {
        return Some(known);
    }
    let median = median(known)?;
    Some(rows.iter().map(|&row| numbers[row].unwrap_or(median)).collect())
}

/// The codes of these rows, gaps filled with the most frequent; none when there is no value.
fn completed(rows: &[usize], codes: &[Option<u32>], values: usize) -> Option<Vec<u32>> {
    let mut counts = vec![0_usize; values];
    for code in rows.iter().filter_map(|&row| codes[row]) {
        counts[code as usize] += 1;
    }
    let most = (0..values).reduce(|best, code| if counts[code] > counts[best] { code } else { best })?;
    Some(rows.iter().map(|&row| codes[row].unwrap_or(most as u32)).collect())
}

fn logarithms(name: &str, raw: &[f64]) -> Result<Vec<f64>> {
    let low = raw.iter().copied().find(|&x| x <= -1.0);
    if let Some(low) = low {
        return Err(Error::new(Code::OutOfRange).field(name).found(low.to_string()));
    }
    Ok(raw.iter().map(|x| x.ln_1p()).collect())
}

/// z-scores by the standard deviation of the population, or the numbers as they stand, times the root of the weight.
/// None for a constant column.
fn scaled(level: &[f64], standardise: bool, weight: f64) -> Option<Vec<f64>> {
    let moments = Moments::of(level)?;
    let (mean, variance) = (moments.mean, moments.variance());
    if level.iter().all(|x| *x == level[0]) || variance.is_nan() || variance <= 0.0 || !variance.is_finite() {
        return None;
    }
    let root = weight.sqrt();
    let sd = variance.sqrt();
    let point = |x: &f64| if standardise { root * (x - mean) / sd } else { root * x };
    Some(level.iter().map(point).collect())
}
