//! The profile of each segment: every column as an index against the average.

use super::line::Labels;
use crate::audience::{Column, People};
use crate::import::FreeKind;
use crate::numeric::{Moments, sort_indices_by};
use serde::Serialize;

/// A segment that is described.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ProfileSegment {
    /// Its name.
    pub name: String,
    /// How many customers.
    pub n: usize,
    /// Over all.
    pub share: f64,
}

/// A column of numbers in a segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProfileMean {
    /// The mean of those who have one.
    pub mean: Option<f64>,
    /// 100 × mean ÷ mean of all.
    pub index: Option<f64>,
    /// The difference in standard deviations of all.
    pub effect: Option<f64>,
}

/// A word of a column in a segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProfileShare {
    /// The share of those who have a word.
    pub share: f64,
    /// 100 × share ÷ share of all.
    pub index: Option<f64>,
}

/// A word of a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ProfileValue {
    /// The word.
    pub value: String,
    /// The share of all who have a word.
    pub share: f64,
    /// By segment.
    pub by: Vec<ProfileShare>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProfileColumn {
    /// Its name.
    pub column: String,
    /// Numbers or texts.
    pub kind: FreeKind,
    /// The mean of all, of numbers.
    pub overall: Option<f64>,
    /// Numbers by segment.
    pub by: Vec<ProfileMean>,
    /// The most frequent words.
    pub values: Vec<ProfileValue>,
}

/// Segments on every column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ProfileAnswer {
    /// The segments.
    pub segments: Vec<ProfileSegment>,
    /// The columns that describe: numbers, and words of which there are few.
    pub columns: Vec<ProfileColumn>,
}

/// The number of words of a column that are reported, and the most different words that a described column has.
const TOLD: usize = 8;
const FEW: usize = 100;

/// Describes segments.
pub fn profile(people: &People, labels: &Labels) -> ProfileAnswer {
    let counts = labels.counts();
    let segment = |(name, &n): (&String, &usize)| ProfileSegment {
        name: name.clone(),
        n,
        share: n as f64 / people.len() as f64,
    };
    let columns = people.columns().iter().filter_map(|column| match column.kind {
        FreeKind::Number => numbers(column, labels),
        FreeKind::Text => words(column, labels),
        FreeKind::Date => None,
    });
    ProfileAnswer {
        segments: labels.names.iter().zip(&counts).map(segment).collect(),
        columns: columns.collect(),
    }
}

fn numbers(column: &Column, labels: &Labels) -> Option<ProfileColumn> {
    let known: Vec<Option<f64>> = column.numbers().ok()?.collect();
    let moments = |of: &dyn Fn(usize) -> bool| {
        let own = known.iter().enumerate().filter(|&(row, _)| of(row)).filter_map(|(_, number)| *number);
        let moments = Moments::of_each(own).filter(|moments| moments.squares.is_finite())?;
        Some((moments.mean, moments.deviation()))
    };
    let (overall, sd) = moments(&|_| true)?;
    let by = (0..labels.names.len()).map(|segment| {
        let mean = moments(&|row| labels.of[row] == Some(segment as u32)).map(|(mean, _)| mean);
        ProfileMean {
            mean,
            index: mean.filter(|_| overall > 0.0).map(|mean| 100.0 * mean / overall),
            effect: mean.filter(|_| sd > 0.0).map(|mean| (mean - overall) / sd),
        }
    });
    Some(ProfileColumn {
        column: column.name.clone(),
        kind: column.kind,
        overall: Some(overall),
        by: by.collect(),
        values: Vec::new(),
    })
}

fn words(column: &Column, labels: &Labels) -> Option<ProfileColumn> {
    let (codes, values) = column.categories();
    if values.is_empty() || values.len() > FEW {
        return None;
    }
    let segments = labels.names.len();
    let mut counts = vec![vec![0.0; segments]; values.len()];
    let mut overall = vec![0.0; values.len()];
    let (mut of_segment, mut all) = (vec![0.0; segments], 0.0);
    for (code, label) in codes.iter().zip(&labels.of) {
        let Some(code) = code else { continue };
        overall[*code as usize] += 1.0;
        all += 1.0;
        if let Some(label) = label {
            counts[*code as usize][*label as usize] += 1.0;
            of_segment[*label as usize] += 1.0;
        }
    }
    let order = sort_indices_by(values.len(), &|a, b| f64::total_cmp(&overall[b], &overall[a]));
    let told = order.into_iter().take(TOLD).map(|code| {
        let share = overall[code] / all;
        let by = (0..segments).map(|segment| {
            let own = counts[code][segment] / f64::max(of_segment[segment], 1.0);
            ProfileShare { share: own, index: (share > 0.0).then(|| 100.0 * own / share) }
        });
        ProfileValue { value: values[code].clone(), share, by: by.collect() }
    });
    Some(ProfileColumn {
        column: column.name.clone(),
        kind: column.kind,
        overall: None,
        by: Vec::new(),
        values: told.collect(),
    })
}
