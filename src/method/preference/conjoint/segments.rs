//! Segments of people by their part-worths: who wants the same things (Green and Krieger 1991).
//!
//! People use a scale of ratings differently. Each person's part-worths are divided by the sum of their ranges, so
//! that the ranges are the importances and the segments differ in tastes alone.

use super::super::input::first_greatest;
use super::effects::{ranges, transposed};
use super::partworths::{ConjointInput, conjoint_partworths};
use super::read_index;
use crate::answer::{Answered, Refused};
use crate::cluster::{Points, k_means, nearest, silhouettes};
use crate::error::Code;
use crate::segment::overlaps;
use crate::stats::Random;
use serde::{Deserialize, Serialize};

/// People below which there is nothing to divide: two segments of two.
const FEWEST: usize = 4;
/// Numbers of segments that are tried, at most.
const MOST_SEGMENTS: usize = 6;
/// Starts of k-means.
const STARTS: usize = 20;
/// Samples of people drawn with replacement.
const SAMPLES: usize = 20;
const SEED: u64 = 20_260_101;
/// Below this mean silhouette there is no substantial structure (Kaufman and Rousseeuw 1990).
const CLEAR: f64 = 0.25;

/// Profiles, what people said of them, and into how many segments they are divided.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SegmentsInput {
    /// The profiles and the answers.
    #[serde(flatten)]
    pub survey: ConjointInput,
    /// How many segments; none: the number with the highest mean silhouette.
    #[serde(default, deserialize_with = "read_index")]
    pub k: Option<usize>,
}

/// Segments of people, the largest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TasteSegments {
    /// How many people are in a segment.
    pub n: usize,
    /// The segments.
    pub segments: Vec<TasteSegment>,
    /// Mean silhouette (Rousseeuw 1987).
    pub silhouette: f64,
    /// Whether the silhouette speaks of segments at all: 0.25 and more.
    pub clear: bool,
    /// The numbers of segments that were tried, with their mean silhouettes.
    pub tried: Vec<TriedSegments>,
    /// People without importances: they are in no segment.
    pub left_out: Vec<String>,
}

/// A number of segments that was tried.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TriedSegments {
    /// How many segments.
    pub k: usize,
    /// Mean silhouette.
    pub silhouette: f64,
}

/// People of like tastes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TasteSegment {
    /// Who they are.
    pub people: Vec<String>,
    /// Their share of all people in segments.
    pub share: f64,
    /// Mean importance of each attribute, summing to 1.
    pub importances: Vec<f64>,
    /// Index of the most important attribute.
    pub first: usize,
    /// Mean part-worths, those of each person over the sum of the person's ranges.
    pub partworths: Vec<Vec<f64>>,
    /// Index of the level liked best, by attribute.
    pub liked: Vec<usize>,
    /// Mean overlap (Jaccard) with the segments found again on samples of the people: 0.75 and more is stable, below
    /// 0.6 there is nothing to rely on (Hennig 2007).
    pub found_again: Option<f64>,
}

/// A person's importances and rescaled part-worths.
struct Taste {
    id: String,
    importances: Vec<f64>,
    partworths: Vec<Vec<f64>>,
}

/// Segments by k-means (Hartigan and Wong 1979) on rescaled part-worths.
///
/// # Errors
///
/// Those of [`conjoint_partworths`]; `too_few_points` (fewer than four people with importances), `zero_variance`
/// (all of the same tastes), `out_of_range` (`k` below 2 or above half the people, the different tastes or 6).
pub fn conjoint_segments(input: &SegmentsInput) -> Answered<TasteSegments> {
    let found = conjoint_partworths(&input.survey)?;
    let tastes: Vec<Taste> = found
        .respondents
        .into_iter()
        .filter_map(|person| {
            let (importances, partworths) = (person.found.importances?, person.found.partworths?);
            Some(Taste { id: person.id, importances, partworths: rescaled(partworths) })
        })
        .collect();
    if tastes.len() < FEWEST {
        return Err(Refused::new(Code::TooFewPoints).field("respondents").found(FEWEST));
    }
    let points = points(&tastes);
    let most = most_segments(&points)?;
    if let Some(asked) = input.k.filter(|asked| !(2..=most).contains(asked)) {
        let found = if asked < 2 { 2 } else { most };
        return Err(Refused::new(Code::OutOfRange).field("k").found(found));
    }
    let divisions: Vec<(Vec<u32>, f64)> = (2..=most).map(|k| divided(&points, k)).collect();
    let tried: Vec<TriedSegments> = (2..)
        .zip(&divisions)
        .map(|(k, (_, silhouette))| TriedSegments { k, silhouette: *silhouette })
        .collect();
    let silhouettes: Vec<f64> = tried.iter().map(|one| one.silhouette).collect();
    let k = input.k.or_else(|| first_greatest(&silhouettes).map(|at| at + 2)).unwrap_or(2);
    let (labels, silhouette) = &divisions[k - 2];
    let again = found_again(&points, labels, k);
    Ok(TasteSegments {
        n: tastes.len(),
        segments: (0..k).map(|segment| described(&tastes, labels, segment, again[segment])).collect(),
        silhouette: *silhouette,
        clear: *silhouette >= CLEAR,
        tried,
        left_out: found.left_out,
    })
}

/// Part-worths over the sum of their ranges.
fn rescaled(partworths: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let sum: f64 = ranges(&partworths).sum();
    partworths.into_iter().map(|levels| levels.into_iter().map(|worth| worth / sum).collect()).collect()
}

/// A column a level.
fn points(tastes: &[Taste]) -> Points {
    let rows: Vec<Vec<f64>> = tastes.iter().map(|taste| taste.partworths.concat()).collect();
    Points::new(&transposed(&rows))
}

/// The greatest number of segments that is tried: 6, half the people, or as many as there are different tastes.
fn most_segments(points: &Points) -> Answered<usize> {
    let most = MOST_SEGMENTS.min(points.len() / 2);
    match points.at_least(most) {
        Ok(()) => Ok(most),
        Err(different) if different >= 2 => Ok(different),
        Err(_) => Err(Refused::new(Code::ZeroVariance).field("respondents")),
    }
}

/// The segments of `k`, and their mean silhouette.
fn divided(points: &Points, k: usize) -> (Vec<u32>, f64) {
    let labels = labels(points, k, STARTS);
    let values = silhouettes(points, &labels, k).unwrap_or_default();
    let mean = values.iter().sum::<f64>() / points.len() as f64;
    (labels, mean)
}

fn labels(points: &Points, k: usize, starts: usize) -> Vec<u32> {
    let found = k_means(points, k, starts, SEED, &mut |_, _| true);
    found.map_or_else(|_| vec![0; points.len()], |found| found.partition.labels)
}

/// Of each segment, the mean overlap with those found on samples of the people.
fn found_again(points: &Points, labels: &[u32], k: usize) -> Vec<Option<f64>> {
    let mut random = Random::seeded(SEED);
    let (mut sums, mut counted) = (vec![0.0; k], 0_u32);
    for _ in 0..SAMPLES {
        let places: Vec<usize> = (0..points.len()).map(|_| random.below(points.len())).collect();
        let sample = points.take(&places);
        // A sample with fewer different tastes than segments says nothing.
        if sample.at_least(k).is_err() {
            continue;
        }
        let Ok(again) = k_means(&sample, k, 1, SEED, &mut |_, _| true) else { continue };
        counted += 1;
        let theirs = nearest(points, &again.partition.centres);
        for (sum, overlap) in sums.iter_mut().zip(overlaps(labels, &theirs, k)) {
            *sum += overlap;
        }
    }
    sums.into_iter().map(|sum| (counted > 0).then(|| sum / f64::from(counted))).collect()
}

/// A segment by the means of its people.
fn described(tastes: &[Taste], labels: &[u32], segment: usize, found_again: Option<f64>) -> TasteSegment {
    let own: Vec<&Taste> = tastes
        .iter()
        .zip(labels)
        .filter(|(_, label)| **label as usize == segment)
        .map(|(taste, _)| taste)
        .collect();
    let count = own.len() as f64;
    let mean = |of: &dyn Fn(&Taste) -> f64| own.iter().map(|taste| of(taste)).sum::<f64>() / count;
    let attributes = tastes[0].partworths.iter().enumerate();
    let partworths: Vec<Vec<f64>> = attributes
        .map(|(a, levels)| (0..levels.len()).map(|l| mean(&|taste| taste.partworths[a][l])).collect())
        .collect();
    let importances: Vec<f64> = (0..partworths.len()).map(|a| mean(&|taste| taste.importances[a])).collect();
    TasteSegment {
        people: own.iter().map(|taste| taste.id.clone()).collect(),
        share: count / tastes.len() as f64,
        first: first_greatest(&importances).unwrap_or(0),
        liked: partworths.iter().map(|levels| first_greatest(levels).unwrap_or(0)).collect(),
        importances,
        partworths,
        found_again,
    }
}
