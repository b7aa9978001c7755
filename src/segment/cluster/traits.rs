//! The distinctive traits of a cluster: the columns on which it differs most from all customers.

use super::prepare::Prepared;
use crate::import::FreeKind;
use crate::numeric::{Moments, sort_by};
use serde::Serialize;

/// A column on which a cluster differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Trait {
    /// The column.
    pub column: String,
    /// A number or a text.
    pub kind: FreeKind,
    /// A text's value that is over- or under-represented.
    pub value: Option<String>,
    /// The mean of the cluster, or the share that has the value.
    pub mean: f64,
    /// The same over all customers that took part.
    pub overall: f64,
    /// 100 × mean ÷ overall; none when that is not above 0.
    pub index: Option<f64>,
    /// The difference in standard deviations of all.
    pub effect: f64,
}

/// The number of traits reported.
const TOLD: usize = 5;

pub(super) fn traits(prepared: &Prepared, members: &[usize]) -> Vec<Trait> {
    if members.is_empty() {
        return Vec::new();
    }
    let n = members.len() as f64;
    let all = prepared.rows.len() as f64;
    let made = |column: &str, kind, value: Option<String>, mean: f64, overall: f64, sd: f64| Trait {
        column: column.to_owned(),
        kind,
        value,
        mean,
        overall,
        index: (overall > 0.0).then(|| 100.0 * mean / overall),
        effect: if sd > 0.0 { (mean - overall) / sd } else { 0.0 },
    };
    let numbers = prepared.numeric.iter().filter_map(|column| {
        let overall = Moments::of(&column.raw)?;
        let mean = members.iter().map(|&i| column.raw[i]).sum::<f64>() / n;
        Some(made(&column.name, FreeKind::Number, None, mean, overall.mean, overall.deviation()))
    });
    let texts = prepared.worded.iter().filter_map(|column| {
        let mut counts = vec![(0.0, 0.0); column.values.len()];
        for &code in &column.codes {
            counts[code as usize].1 += 1.0;
        }
        for &i in members {
            counts[column.codes[i] as usize].0 += 1.0;
        }
        let of = |(code, &(own, every)): (usize, &(f64, f64))| {
            let overall = every / all;
            let value = Some(column.values[code].clone());
            made(&column.name, FreeKind::Text, value, own / n, overall, (overall * (1.0 - overall)).sqrt())
        };
        counts.iter().enumerate().map(of).max_by(|a, b| a.effect.abs().total_cmp(&b.effect.abs()))
    });
    let mut found: Vec<Trait> = numbers.chain(texts).collect();
    sort_by(&mut found, &|a, b| b.effect.abs().total_cmp(&a.effect.abs()));
    found.truncate(TOLD);
    found
}
