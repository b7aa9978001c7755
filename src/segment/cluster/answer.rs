//! The answer of a clustering: its quality, and the size, centre and distinctive traits of each cluster.

use super::prepare::Prepared;
use super::projection::{Projection, project};
use super::request::{ClusterAsked, ClusterMethod};
use super::run::{Ended, run};
use super::traits::{Trait, traits};
use crate::Result;
use crate::audience::People;
use crate::cluster::{
    Gower, Partition, Points, calinski_harabasz, davies_bouldin, mean_silhouette, silhouettes,
};
use crate::segment::line::{Labels, SegmentValue};
use crate::stats::Random;
use serde::Serialize;

/// A column's value at the centre of a cluster.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CentreCell {
    /// The column.
    pub column: String,
    /// Its mean in the file's unit.
    pub number: Option<f64>,
    /// Its most frequent word.
    pub text: Option<String>,
}

/// A cluster.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Cluster {
    /// Its number, from 1.
    pub name: String,
    /// How many customers.
    pub n: usize,
    /// Over all customers, those left out too.
    pub share: f64,
    /// What they are worth.
    pub value: Option<SegmentValue>,
    /// The mean silhouette of its customers.
    pub silhouette: Option<f64>,
    /// Its centre.
    pub centre: Vec<CentreCell>,
    /// k-medoids: the customer who stands for it.
    pub medoid: Option<String>,
    /// What sets it apart, the strongest first.
    pub traits: Vec<Trait>,
}

/// Clusters, and how good they are.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ClusterAnswer {
    /// How.
    pub method: ClusterMethod,
    /// How many.
    pub k: usize,
    /// Customers that took part.
    pub n: usize,
    /// Customers that lack a value.
    pub left_out: usize,
    /// Inertia, or the method's own cost.
    pub cost: f64,
    /// k-means: the sum of squared distances to the mean of all.
    pub total_ss: Option<f64>,
    /// 1 − inertia ÷ total.
    pub explained: Option<f64>,
    /// The mean silhouette.
    pub silhouette: Option<f64>,
    /// Over how many customers.
    pub silhouette_of: usize,
    /// Higher is better.
    pub calinski_harabasz: Option<f64>,
    /// Lower is better.
    pub davies_bouldin: Option<f64>,
    /// Starts that ended at the best cost.
    pub reached_best: usize,
    /// Starts.
    pub restarts: usize,
    /// k-medoids: every choice was tried, so the cost is the least there is.
    pub exact: bool,
    /// The clusters, largest first.
    pub clusters: Vec<Cluster>,
    /// The centres in the space of the points: scaled, weighed.
    pub centroids: Vec<Vec<f64>>,
    /// k-medoids: the rows of the medoids among all customers, from 0.
    pub medoid_rows: Vec<usize>,
    /// k-prototypes: the most frequent words, cluster by cluster.
    pub modes: Vec<Vec<String>>,
    /// A picture; none with a single column.
    pub projection: Option<Projection>,
    /// Each customer's cluster, in the order of the file; none for those left out, and for everybody when there are
    /// more than 20,000.
    pub labels: Option<Vec<Option<u32>>>,
}

/// Above this a silhouette is a sample's.
const SILHOUETTE: usize = 10_000;
/// Above this many customers the labels are only in the export.
const MOST_LABELS: usize = 20_000;

/// Groups customers; with each one's cluster.
///
/// # Errors
/// `out_of_range`, `missing_input` or `duplicate_name` with the field at fault; `unknown_column`; `not_numbers`;
/// `constant_column`; `too_few_customers`; `too_many_clusters` with how many different customers there are;
/// `cancelled` when `progress(done, total)` returned false.
pub fn by_clusters(
    people: &People,
    asked: &ClusterAsked,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<(ClusterAnswer, Labels)> {
    let prepared = Prepared::new(people, asked)?;
    let ended = run(&prepared, asked, progress)?;
    let spread = prepared.spread(people.len(), &ended.labels);
    let names = (1..=ended.centres()).map(|number| number.to_string()).collect();
    let labels = Labels { names, of: spread };
    let means = asked.method == ClusterMethod::KMeans;
    let partition = means.then(|| Partition {
        centres: ended.means.clone(),
        labels: ended.labels.clone(),
        inertia: ended.cost,
        rounds: 0,
    });
    let points = partition.is_some().then(|| prepared.points());
    let total_ss = points.as_ref().map(Points::total_ss);
    let each = own_silhouettes(&prepared, asked, &ended);
    let silhouette = each.as_ref().and_then(|(values, _)| mean_silhouette(values));
    let pair = || points.as_ref().zip(partition.as_ref());
    let answer = ClusterAnswer {
        method: asked.method,
        k: asked.k,
        n: prepared.rows.len(),
        left_out: prepared.left_out,
        cost: ended.cost,
        total_ss,
        explained: total_ss.filter(|&total| total > 0.0).map(|total| 1.0 - ended.cost / total),
        silhouette,
        silhouette_of: each.as_ref().map_or(0, |(values, _)| values.len()),
        calinski_harabasz: pair()
            .zip(total_ss)
            .and_then(|((points, partition), total)| calinski_harabasz(points, partition, total)),
        davies_bouldin: pair().and_then(|(points, partition)| davies_bouldin(points, partition)),
        reached_best: ended.reached,
        restarts: asked.restarts,
        exact: ended.exact,
        clusters: clusters(people, &prepared, &ended, &labels, each.as_ref())?,
        centroids: ended.means.clone(),
        medoid_rows: ended.medoids.iter().map(|&place| prepared.rows[place]).collect(),
        modes: ended.modes.iter().map(|mode| words(&prepared, mode)).collect(),
        projection: project(&prepared, &ended.labels, asked.seed),
        labels: (people.len() <= MOST_LABELS).then(|| labels.of.clone()),
    };
    Ok((answer, labels))
}

fn words(prepared: &Prepared, mode: &[u32]) -> Vec<String> {
    prepared.worded.iter().zip(mode).map(|(column, &code)| column.values[code as usize].clone()).collect()
}

/// Silhouettes and the clusters they belong to: of everybody, or of a sample.
fn own_silhouettes(prepared: &Prepared, asked: &ClusterAsked, ended: &Ended) -> Option<(Vec<f64>, Vec<u32>)> {
    let n = prepared.rows.len();
    let places =
        if n > SILHOUETTE { Random::seeded(asked.seed).places(n, SILHOUETTE) } else { (0..n).collect() };
    let labels: Vec<u32> = places.iter().map(|&place| ended.labels[place]).collect();
    let values = match asked.method {
        ClusterMethod::KMeans => silhouettes(&prepared.points().take(&places), &labels, asked.k),
        _ => Gower::new(prepared.take(&places).mixed(false)).silhouettes(&labels, asked.k),
    };
    values.map(|values| (values, labels))
}

fn clusters(
    people: &People,
    prepared: &Prepared,
    ended: &Ended,
    labels: &Labels,
    each: Option<&(Vec<f64>, Vec<u32>)>,
) -> Result<Vec<Cluster>> {
    let lines = labels.lines(people, people.spent())?;
    let of = |(c, line): (usize, crate::segment::SegmentLine)| {
        let members: Vec<usize> =
            (0..ended.labels.len()).filter(|&i| ended.labels[i] as usize == c).collect();
        let own = each.map(|(values, of)| {
            let own = values.iter().zip(of).filter(|&(_, &label)| label as usize == c);
            own.map(|(value, _)| *value).collect::<Vec<f64>>()
        });
        let numbers = prepared.numeric.iter().map(|column| CentreCell {
            column: column.name.clone(),
            number: mean_silhouette(&members.iter().map(|&i| column.raw[i]).collect::<Vec<f64>>()),
            text: None,
        });
        let texts = prepared.worded.iter().map(|column| {
            let mut counts = vec![0_usize; column.values.len()];
            for &i in &members {
                counts[column.codes[i] as usize] += 1;
            }
            let most =
                (0..counts.len()).fold(0, |best, code| if counts[code] > counts[best] { code } else { best });
            CentreCell { column: column.name.clone(), number: None, text: column.values.get(most).cloned() }
        });
        Cluster {
            n: line.n,
            share: line.share,
            value: line.value,
            name: line.name,
            silhouette: own.as_deref().and_then(mean_silhouette),
            centre: numbers.chain(texts).collect(),
            medoid: ended.medoids.get(c).map(|&place| people.id(prepared.rows[place]).to_owned()),
            traits: traits(prepared, &members),
        }
    };
    Ok(lines.into_iter().enumerate().map(of).collect())
}
