//! The number of clusters: four indices over k, and whether they agree.

use super::prepare::Prepared;
use super::request::ClusterAsked;
use super::request::ClusterMethod;
use super::run::run;
use crate::audience::People;
use crate::cluster::{Gower, Partition, calinski_harabasz, davies_bouldin, mean_silhouette, silhouettes};
use crate::stats::Random;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// The indices at one k.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct KRow {
    /// How many clusters.
    pub k: usize,
    /// Inertia, or the method's own cost.
    pub cost: f64,
    /// Highest is best; none for one cluster.
    pub silhouette: Option<f64>,
    /// Highest is best; k-means alone.
    pub calinski_harabasz: Option<f64>,
    /// Lowest is best; k-means alone.
    pub davies_bouldin: Option<f64>,
}

/// Which k each index picks, the first of equals.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct KChoice {
    /// The indices.
    pub rows: Vec<KRow>,
    /// Where the cost stops falling fast: the largest 1 − x − y, both scaled from 0 to 1 over the range of k.
    pub elbow: Option<usize>,
    /// The highest silhouette's.
    pub silhouette: Option<usize>,
    /// The highest ratio's.
    pub calinski_harabasz: Option<usize>,
    /// The lowest index's.
    pub davies_bouldin: Option<usize>,
    /// Whether all that pick one pick the same.
    pub agree: bool,
}

/// Indices that are known already, one item a k.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KCurve {
    /// The numbers of clusters, ascending.
    pub k: Vec<usize>,
    /// The inertia at each.
    pub inertia: Vec<f64>,
    /// The silhouette, none for one cluster.
    pub silhouette: Vec<Option<f64>>,
    /// The ratio of Caliński and Harabasz.
    pub calinski_harabasz: Vec<Option<f64>>,
    /// The index of Davies and Bouldin.
    pub davies_bouldin: Vec<Option<f64>>,
}

impl KCurve {
    /// Which k each index picks.
    ///
    /// # Errors
    /// `missing_values` when the lists differ in length.
    pub fn choice(&self) -> Result<KChoice> {
        let n = self.k.len();
        let lengths = [
            self.inertia.len(),
            self.silhouette.len(),
            self.calinski_harabasz.len(),
            self.davies_bouldin.len(),
        ];
        if lengths.iter().any(|&length| length != n) {
            return Err(Error::new(Code::MissingValues).field("curve"));
        }
        let row = |i: usize| KRow {
            k: self.k[i],
            cost: self.inertia[i],
            silhouette: self.silhouette[i],
            calinski_harabasz: self.calinski_harabasz[i],
            davies_bouldin: self.davies_bouldin[i],
        };
        Ok(pick((0..n).map(row).collect()))
    }
}

/// Above this a silhouette is a sample's.
const SAMPLE: usize = 5_000;
const MOST_K: usize = 15;

/// The indices for every k from 1 to `k_max`, whatever k was asked for.
///
/// # Errors
/// Those of [`super::by_clusters`].
pub fn choose_k(
    people: &People,
    asked: &ClusterAsked,
    k_max: usize,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<KChoice> {
    if !(2..=MOST_K).contains(&k_max) {
        return Err(Error::new(Code::OutOfRange).field("k_max").found(k_max.to_string()));
    }
    let prepared = Prepared::new(people, asked)?;
    let n = prepared.rows.len();
    let places: Vec<usize> =
        if n > SAMPLE { Random::seeded(asked.seed).places(n, SAMPLE) } else { (0..n).collect() };
    let means = asked.method == ClusterMethod::KMeans;
    let points = prepared.points();
    let (total_ss, sample) = (points.total_ss(), points.take(&places));
    let gower = (!means).then(|| Gower::new(prepared.take(&places).mixed(false)));
    let mut rows = Vec::new();
    for k in 1..=k_max {
        let one = ClusterAsked { k, ..asked.clone() };
        let mut part = |done: usize, total: usize| progress((k - 1) * total + done, k_max * total);
        let ended = match run(&prepared, &one, &mut part) {
            Ok(ended) => ended,
            // Fewer different customers than clusters: the curve ends there.
            Err(error) if error.code() == Code::TooManyClusters && k > 2 => break,
            Err(error) => return Err(error),
        };
        let labels: Vec<u32> = places.iter().map(|&place| ended.labels[place]).collect();
        let values = match &gower {
            Some(gower) => gower.silhouettes(&labels, k),
            None => silhouettes(&sample, &labels, k),
        };
        let partition = means.then_some(Partition {
            centres: ended.means,
            labels: ended.labels,
            inertia: ended.cost,
            rounds: 0,
        });
        rows.push(KRow {
            k,
            cost: ended.cost,
            silhouette: values.as_deref().and_then(mean_silhouette),
            calinski_harabasz: partition.as_ref().and_then(|part| calinski_harabasz(&points, part, total_ss)),
            davies_bouldin: partition.as_ref().and_then(|part| davies_bouldin(&points, part)),
        });
    }
    Ok(pick(rows))
}

/// Which k each index picks.
pub fn pick(rows: Vec<KRow>) -> KChoice {
    let best = |of: &dyn Fn(&KRow) -> Option<f64>| {
        let known = rows.iter().filter_map(|row| Some((row.k, of(row)?)));
        known.reduce(|best, next| if next.1 > best.1 { next } else { best }).map(|(k, _)| k)
    };
    let (first, last) = (rows.first(), rows.last());
    let elbow = first.zip(last).filter(|(first, last)| first.cost > last.cost && last.k > first.k).and_then(
        |(first, last)| {
            best(&|row| {
                let x = (row.k - first.k) as f64 / (last.k - first.k) as f64;
                let y = (row.cost - last.cost) / (first.cost - last.cost);
                Some(1.0 - x - y)
            })
        },
    );
    let silhouette = best(&|row| row.silhouette);
    let calinski_harabasz = best(&|row| row.calinski_harabasz);
    let davies_bouldin = best(&|row| row.davies_bouldin.map(|index| -index));
    let picked: Vec<usize> =
        [elbow, silhouette, calinski_harabasz, davies_bouldin].into_iter().flatten().collect();
    let agree = picked.windows(2).all(|pair| pair[0] == pair[1]);
    KChoice { rows, elbow, silhouette, calinski_harabasz, davies_bouldin, agree }
}
