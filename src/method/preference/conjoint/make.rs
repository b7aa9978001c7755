//! A conjoint design made to be as precise as possible.

use super::super::input::{missing, or_default, required};
use super::effects::code;
use super::{Attribute, Layout, Profile, check_levels};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::numeric::{Cholesky, Symmetric, dot};
use crate::stats::Random;
use serde::{Deserialize, Serialize};

/// Steps of search in all: a start takes about profiles × levels × squared parameters.
const EFFORT: usize = 60_000_000;
/// Most runs of a design that is made.
const MOST_RUNS: f64 = 1_000.0;
/// An exchange counts if it multiplies the determinant by more than this.
const GAIN: f64 = 1.0 + 1e-9;

/// What a design is made for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MakeInput {
    /// The attributes.
    #[serde(default, deserialize_with = "or_default")]
    pub attributes: Vec<Attribute>,
    /// Number of profiles to make.
    pub runs: Option<f64>,
}

/// The design made.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MadeDesign {
    /// Number of possible profiles.
    pub full_factorial: u64,
    /// Intercept and effects to estimate.
    pub parameters: usize,
    /// Number of profiles.
    pub runs: usize,
    /// The profiles.
    pub profiles: Vec<Profile>,
    /// Precision against the full factorial.
    pub d_efficiency: f64,
    /// 1 − d_efficiency.
    pub inefficiency: f64,
}

/// A design of `runs` profiles with the greatest D-efficiency found: coordinate exchange (Meyer and Nachtsheim 1995)
/// from many starts, half of them the best design so far with a part of its profiles drawn anew. The seed is fixed.
///
/// # Errors
///
/// `missing_input`, `too_few_levels`, `too_few_points` (runs below the parameters), `out_of_range` (runs).
pub fn conjoint_make(input: &MakeInput) -> Answered<MadeDesign> {
    required(&[("attributes", input.attributes.is_empty())])?;
    let wanted = input.runs.ok_or_else(|| missing("runs"))?;
    check_levels(&input.attributes)?;
    let layout = Layout::of(&input.attributes);
    let parameters = 1 + layout.effects();
    if wanted < parameters as f64 {
        return Err(Refused::new(Code::TooFewPoints).field("runs").found(parameters));
    }
    if wanted > MOST_RUNS || wanted.fract() != 0.0 {
        return Err(Refused::new(Code::OutOfRange).field("runs"));
    }
    let runs = wanted as usize;
    let profiles = Search::new(&layout, runs).best();
    let d_efficiency = layout.d_efficiency(&layout.columns(&profiles));
    Ok(MadeDesign {
        full_factorial: layout.full_factorial(),
        parameters,
        runs,
        profiles,
        d_efficiency,
        inefficiency: 1.0 - d_efficiency,
    })
}

struct Search<'a> {
    layout: &'a Layout,
    runs: usize,
    random: Random,
}

impl<'a> Search<'a> {
    fn new(layout: &'a Layout, runs: usize) -> Self {
        Self { layout, runs, random: Random::seeded(20_260_101) }
    }

    fn best(mut self) -> Vec<Profile> {
        let size = 1 + self.layout.effects();
        let starts = (EFFORT / (self.runs * self.layout.levels.iter().sum::<usize>() * size * size / 4))
            .clamp(20, 3_000);
        let mut best = self.balanced();
        let mut reached = self.efficiency(&best);
        for start in 0..starts {
            let mut design = if start % 2 == 0 { self.balanced() } else { best.clone() };
            if start % 2 == 1 {
                for _ in 0..=self.runs / 4 {
                    let row = self.random.below(self.runs);
                    design[row] = self.profile();
                }
            }
            self.exchange(&mut design, 1e-3);
            self.exchange(&mut design, 0.0);
            let own = self.efficiency(&design);
            if own > reached + 1e-13 {
                (best, reached) = (design, own);
            }
            if reached > 1.0 - 1e-12 {
                break;
            }
        }
        best
    }

    fn efficiency(&self, design: &[Profile]) -> f64 {
        self.layout.d_efficiency(&self.layout.columns(design))
    }

    fn profile(&mut self) -> Profile {
        self.layout.levels.iter().map(|levels| self.random.below(*levels)).collect()
    }

    /// A random design in which the levels of each attribute appear as equally often as possible.
    fn balanced(&mut self) -> Vec<Profile> {
        let mut design = vec![vec![0; self.layout.levels.len()]; self.runs];
        for (attribute, &levels) in self.layout.levels.iter().enumerate() {
            let shift = self.random.below(levels);
            let mut column: Vec<usize> = (0..self.runs).map(|run| (run + shift) % levels).collect();
            for i in (1..self.runs).rev() {
                column.swap(i, self.random.below(i + 1));
            }
            for (row, level) in design.iter_mut().zip(column) {
                row[attribute] = level;
            }
        }
        design
    }

    /// Changes one level of one profile at a time while the determinant of X'X + `ridge`·I grows.
    fn exchange(&self, design: &mut [Profile], ridge: f64) {
        for _ in 0..50 {
            let gram = Symmetric::gram(&self.layout.columns(design));
            let lifted =
                Symmetric::from_fn(gram.size(), |i, j| gram.get(i, j) + if i == j { ridge } else { 0.0 });
            let Some(mut inverse) = Cholesky::of(lifted).map(|factor| factor.inverse()) else { return };
            let mut moved = false;
            for profile in design.iter_mut() {
                for attribute in 0..self.layout.levels.len() {
                    moved |= self.improve(profile, attribute, &mut inverse);
                }
            }
            if !moved {
                return;
            }
        }
    }

    /// Gives the attribute of a profile its best level; says whether it changed.
    fn improve(&self, profile: &mut Profile, attribute: usize, inverse: &mut [Vec<f64>]) -> bool {
        let levels = self.layout.levels[attribute];
        let block = self.layout.block(attribute, 1);
        let row = self.layout.row(profile, Some(1.0));
        let product: Vec<f64> = inverse.iter().map(|line| dot(line, &row)).collect();
        let own = dot(&row, &product);
        let mut best = (GAIN, profile[attribute]);
        for level in (0..levels).filter(|&level| level != profile[attribute]) {
            let change: Vec<f64> = block
                .clone()
                .enumerate()
                .map(|(column, place)| code(level, column, levels) - row[place])
                .collect();
            let along = dot(&change, &product[block.clone()]);
            let spread: f64 = block
                .clone()
                .zip(&change)
                .map(|(place, by)| by * dot(&change, &inverse[place][block.clone()]))
                .sum();
            let ratio = (1.0 + own + 2.0 * along + spread) * (1.0 - own) + (own + along).powi(2);
            if ratio > best.0 {
                best = (ratio, level);
            }
        }
        let changed = best.1 != profile[attribute];
        if changed {
            profile[attribute] = best.1;
            add_to_inverse(inverse, &self.layout.row(profile, Some(1.0)), 1.0);
            add_to_inverse(inverse, &row, -1.0);
        }
        changed
    }
}

/// The inverse after `sign`·row·row' is added to the matrix (Sherman and Morrison 1950).
fn add_to_inverse(inverse: &mut [Vec<f64>], row: &[f64], sign: f64) {
    let product: Vec<f64> = inverse.iter().map(|line| dot(line, row)).collect();
    let factor = sign / (1.0 + sign * dot(row, &product));
    for (line, &own) in inverse.iter_mut().zip(&product) {
        for (cell, other) in line.iter_mut().zip(&product) {
            *cell -= factor * own * other;
        }
    }
}
