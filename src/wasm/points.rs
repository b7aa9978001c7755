//! Clusters and silhouettes of points that a program holds already, without a table.

use crate::audience::{Answer, thrown};
use crate::lane;
use levier::cluster;
use levier::{Code, Error};
use wasm_bindgen::prelude::wasm_bindgen;

/// Clusters of points that a program holds already, without a table.
#[wasm_bindgen]
#[derive(Debug)]
pub struct KMeans(cluster::Partition);

/// Points from their columns, one after the other.
fn points(columns: &[f64], dimensions: usize) -> Answer<cluster::Points> {
    let fine = dimensions > 0 && !columns.is_empty() && columns.len().is_multiple_of(dimensions);
    if !fine || columns.iter().any(|x| !x.is_finite()) {
        return Err(lane::throw(&Error::new(Code::OutOfRange).field("columns")));
    }
    let rows = columns.len() / dimensions;
    Ok(cluster::Points::new(&columns.chunks(rows).map(<[f64]>::to_vec).collect::<Vec<_>>()))
}

#[wasm_bindgen]
impl KMeans {
    /// Of points given column after column. `seed` is a whole number.
    ///
    /// # Errors
    /// `out_of_range` with the field at fault, `too_many_clusters`.
    #[wasm_bindgen(constructor)]
    pub fn new(columns: &[f64], dimensions: usize, k: usize, restarts: usize, seed: u32) -> Answer<KMeans> {
        let points = points(columns, dimensions)?;
        let wrong = |field: &str| lane::throw(&Error::new(Code::OutOfRange).field(field));
        if !(1..=30).contains(&k) {
            return Err(wrong("k"));
        }
        if !(1..=1000).contains(&restarts) {
            return Err(wrong("restarts"));
        }
        points.at_least(k).map_err(|different| {
            let error = Error::new(Code::TooManyClusters).with("k", k as f64);
            lane::throw(&error.with("rows", different as f64))
        })?;
        let found = cluster::k_means(&points, k, restarts, u64::from(seed), &mut |_, _| true);
        Ok(KMeans(thrown(found)?.partition))
    }

    /// The sum of squared distances to the own centre.
    #[wasm_bindgen(getter)]
    pub fn inertia(&self) -> f64 {
        self.0.inertia
    }

    /// Each point's cluster, from 0, the largest first.
    #[wasm_bindgen(getter)]
    pub fn labels(&self) -> Vec<u32> {
        self.0.labels.clone()
    }

    /// The centres, one after the other.
    #[wasm_bindgen(getter)]
    pub fn centres(&self) -> Vec<f64> {
        self.0.centres.concat()
    }
}

/// The mean silhouette of points given column after column; none with fewer than two clusters.
///
/// # Errors
/// `out_of_range` with the field at fault.
#[wasm_bindgen(js_name = meanSilhouette)]
pub fn mean_silhouette(columns: &[f64], dimensions: usize, labels: &[u32]) -> Answer<Option<f64>> {
    let points = points(columns, dimensions)?;
    let k = labels.iter().max().map_or(0, |&most| (most as usize).saturating_add(1));
    if labels.len() != points.len() || k > points.len() {
        return Err(lane::throw(&Error::new(Code::OutOfRange).field("labels")));
    }
    let values = cluster::silhouettes(&points, labels, k);
    Ok(values.map(|values| values.iter().sum::<f64>() / values.len() as f64))
}
