//! What a conjoint design can tell apart.

use super::super::input::{or_default, required};
use super::effects::code;
use super::{Attribute, Layout, Profile, check_levels, check_profiles, read_profiles};
use crate::answer::Answered;
use crate::numeric::{Cholesky, Symmetric};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The profiles that people will judge.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DesignInput {
    /// The attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<Attribute>,
    /// The profiles.
    #[serde(default, deserialize_with = "read_profiles")]
    pub profiles: Vec<Profile>,
}

/// The properties of a design.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DesignCheck {
    /// Number of possible profiles.
    pub full_factorial: u64,
    /// Intercept and effects to estimate.
    pub parameters: usize,
    /// Number of profiles.
    pub runs: usize,
    /// Profiles beyond the parameters, at least 0.
    pub df: usize,
    /// Profiles that repeat an earlier one.
    pub duplicates: usize,
    /// Profiles with each level, by attribute.
    pub counts: Vec<Vec<usize>>,
    /// Whether the levels of an attribute appear equally often.
    pub balanced: Vec<bool>,
    /// Each pair of attributes.
    pub pairs: Vec<DesignPair>,
    /// Whether every effect can be estimated.
    pub estimable: bool,
    /// Attributes whose effects cannot.
    pub not_estimable: Vec<String>,
    /// Precision against the full factorial, 0 to 1 (Kuhfeld, Tobias and Garratt 1994).
    pub d_efficiency: f64,
    /// Attributes whose effects mix with the interaction of two others.
    pub confounded: Vec<[String; 3]>,
}

/// How two attributes go together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DesignPair {
    /// The earlier attribute.
    pub a: String,
    /// The later attribute.
    pub b: String,
    /// Whether the frequencies are proportional (Addelman 1962).
    pub orthogonal: bool,
    /// Cramér's V over the levels that occur; `None` if an attribute shows only one.
    pub cramers_v: Option<f64>,
}

/// Balance, orthogonality, estimability, efficiency and confounding of a design.
///
/// # Errors
///
/// `missing_input`, `too_few_levels`, `row_length`, `out_of_range` (with the index of the profile).
pub fn conjoint_design(input: &DesignInput) -> Answered<DesignCheck> {
    let DesignInput { attributes, profiles } = input;
    required(&[("attributes", attributes.is_empty())])?;
    check_levels(attributes)?;
    required(&[("profiles", profiles.is_empty())])?;
    check_profiles(attributes, profiles)?;
    let layout = Layout::of(attributes);
    let columns = layout.columns(profiles);
    let name = |attribute: usize| attributes[attribute].name.clone();
    let not_estimable: Vec<String> = layout.not_estimable(&columns, 1).into_iter().map(name).collect();
    let counts: Vec<Vec<usize>> = (0..attributes.len()).map(|a| layout.counts(profiles, a)).collect();
    let runs = profiles.len();
    let parameters = columns.len();
    let mut pairs = Vec::new();
    for b in 0..attributes.len() {
        for a in 0..b {
            let table = layout.cross_table(profiles, a, b);
            let orthogonal = (0..layout.levels[a])
                .all(|x| (0..layout.levels[b]).all(|y| table[x][y] * runs == counts[a][x] * counts[b][y]));
            let cramers_v = cramers_v(&table, &counts[a], &counts[b], runs);
            pairs.push((a, b, DesignPair { a: name(a), b: name(b), orthogonal, cramers_v }));
        }
    }
    pairs.sort_by_key(|(a, b, _)| (*a, *b));
    Ok(DesignCheck {
        full_factorial: layout.full_factorial(),
        parameters,
        runs,
        df: runs.saturating_sub(parameters),
        duplicates: runs - profiles.iter().collect::<BTreeSet<_>>().len(),
        balanced: counts.iter().map(|counts| counts.windows(2).all(|two| two[0] == two[1])).collect(),
        counts,
        pairs: pairs.into_iter().map(|(_, _, pair)| pair).collect(),
        estimable: not_estimable.is_empty(),
        d_efficiency: if not_estimable.is_empty() { layout.d_efficiency(&columns) } else { 0.0 },
        not_estimable,
        confounded: layout.confounded(profiles).into_iter().map(|three| three.map(name)).collect(),
    })
}

impl Layout {
    /// Number of possible profiles.
    pub(super) fn full_factorial(&self) -> u64 {
        self.levels.iter().fold(1, |product: u64, levels| product.saturating_mul(*levels as u64))
    }

    fn counts(&self, profiles: &[Profile], attribute: usize) -> Vec<usize> {
        let mut counts = vec![0; self.levels[attribute]];
        for profile in profiles {
            counts[profile[attribute]] += 1;
        }
        counts
    }

    fn cross_table(&self, profiles: &[Profile], a: usize, b: usize) -> Vec<Vec<usize>> {
        let mut table = vec![vec![0; self.levels[b]]; self.levels[a]];
        for profile in profiles {
            table[profile[a]][profile[b]] += 1;
        }
        table
    }

    /// (|X'X/N|/|F'F/N_F|)^(1/p), F the full factorial; 0 where X'X has no inverse.
    pub(super) fn d_efficiency(&self, columns: &[Vec<f64>]) -> f64 {
        let (p, runs) = (columns.len(), columns[0].len() as f64);
        let gram = Symmetric::gram(columns);
        let Some(factor) = Cholesky::of(Symmetric::from_fn(p, |i, j| gram.get(i, j) / runs)) else {
            return 0.0;
        };
        let ln_own: f64 = (0..p).map(|i| 2.0 * factor.diagonal(i).ln()).sum();
        ((ln_own - self.ln_det_full()) / p as f64).exp()
    }

    /// ln |F'F/N_F|: the block of an attribute with L levels has the determinant L^(2 − L).
    pub(super) fn ln_det_full(&self) -> f64 {
        self.levels.iter().map(|&levels| (2.0 - levels as f64) * (levels as f64).ln()).sum()
    }

    /// The triples \[a, x, y\] in which an effect of a is not orthogonal to an interaction of x and y.
    fn confounded(&self, profiles: &[Profile]) -> Vec<[usize; 3]> {
        let n = self.levels.len();
        let mut found = Vec::new();
        for a in 0..n {
            for x in (0..n).filter(|&x| x != a) {
                for y in (x + 1..n).filter(|&y| y != a) {
                    if self.mixes(profiles, [a, x, y]) {
                        found.push([a, x, y]);
                    }
                }
            }
        }
        found
    }

    fn mixes(&self, profiles: &[Profile], three: [usize; 3]) -> bool {
        let widths = three.map(|attribute| self.levels[attribute] - 1);
        let coded = |profile: &Profile, i: usize, column: usize| {
            code(profile[three[i]], column, self.levels[three[i]])
        };
        let product = |i: usize, j: usize, k: usize| -> f64 {
            profiles.iter().map(|p| coded(p, 0, i) * coded(p, 1, j) * coded(p, 2, k)).sum()
        };
        (0..widths[0]).any(|i| (0..widths[1]).any(|j| (0..widths[2]).any(|k| product(i, j, k) != 0.0)))
    }
}

fn cramers_v(table: &[Vec<usize>], rows: &[usize], columns: &[usize], runs: usize) -> Option<f64> {
    let shown = |counts: &[usize]| counts.iter().filter(|count| **count > 0).count();
    let smaller = shown(rows).min(shown(columns));
    if smaller < 2 {
        return None;
    }
    let mut chi2 = 0.0;
    for (row, &in_row) in table.iter().zip(rows).filter(|(_, count)| **count > 0) {
        for (&count, &in_column) in row.iter().zip(columns).filter(|(_, count)| **count > 0) {
            let expected = (in_row * in_column) as f64 / runs as f64;
            chi2 += (count as f64 - expected).powi(2) / expected;
        }
    }
    Some((chi2 / (runs * (smaller - 1)) as f64).sqrt())
}
