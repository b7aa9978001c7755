//! Which regions to treat, and for how long: what a difference in differences could see in the history.

use super::detectable::{Demands, Detectable};
use super::input::{count, finite, listed, mean, missing, probability};
use super::panel::{Panel, PanelUnit};
use super::residuals::ROUNDING;
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::{Deserialize, Serialize};

/// Below this many independent windows the spread says little.
const FEW_WINDOWS: usize = 5;

/// Windows are split in halves, one to choose and one to state, from this many independent ones on.
const SPLIT_WINDOWS: usize = 4;

/// A history and the tests that might be run.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct GeoDesignInput {
    /// The units, all over the same periods.
    pub units: Option<Vec<PanelUnit>>,
    /// Sets of units that might be treated.
    pub candidates: Option<Vec<Vec<String>>>,
    /// Units that serve in no test.
    pub excluded: Option<Vec<String>>,
    /// Lengths of the test, in periods.
    pub lengths: Option<Vec<Option<f64>>>,
    /// Periods read before a test.
    pub before: Option<f64>,
    /// Chance of calling an effect real that is not (0.1, two-sided).
    pub alpha: Option<f64>,
    /// Chance of seeing the detectable effect (0.8).
    pub power: Option<f64>,
    /// The effect hoped for, as a share of the baseline.
    pub expected_lift: Option<f64>,
    /// Cost of treating one unit for one period.
    pub cost_per_period: Option<f64>,
}

/// Why a design states no detectable effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum DesignLimit {
    /// The history does not move.
    ZeroVariance,
    /// Fewer than two windows that do not overlap.
    TooFewWindows,
}

/// What a test of one length on one set of units could see.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GeoDesign {
    /// Ids of the treated units.
    pub treated: Vec<String>,
    /// Length of the test, in periods.
    pub length: usize,
    /// Stretches of the history read as if they were a test.
    pub windows: usize,
    /// How many of them do not overlap.
    pub independent: usize,
    /// Whether there are fewer than five of those.
    pub few: bool,
    /// Mean of the treated values.
    pub baseline: f64,
    /// The treated part of the values of all units.
    pub share: Option<f64>,
    /// Mean effect of the windows, in the unit of the values.
    pub bias: f64,
    /// Root of the mean squared effect.
    pub sd: f64,
    /// Cost of the test.
    pub cost: Option<f64>,
    /// The effect beyond which a test is called real.
    pub threshold: Option<f64>,
    /// The effect seen with the power asked.
    pub mde: Option<f64>,
    /// The same over the baseline.
    pub mde_relative: Option<f64>,
    /// The same over all treated units and periods.
    pub mde_total: Option<f64>,
    /// Chance of seeing the effect hoped for.
    pub power: Option<f64>,
    /// Why the last five are not stated.
    pub reason: Option<DesignLimit>,
}

/// The design with the lowest relative detectable effect, stated on windows that had no part in the choice.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BestDesign {
    /// Its place in the list.
    pub index: usize,
    /// Root of the mean squared effect.
    pub sd: f64,
    /// The effect beyond which a test is called real.
    pub threshold: Option<f64>,
    /// The effect seen with the power asked.
    pub mde: Option<f64>,
    /// The same over the baseline.
    pub mde_relative: Option<f64>,
    /// The same over all treated units and periods.
    pub mde_total: Option<f64>,
    /// Chance of seeing the effect hoped for.
    pub power: Option<f64>,
}

/// All designs, and the best one.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GeoDesigns {
    /// By candidate, then by length.
    pub designs: Vec<GeoDesign>,
    /// The best one; `None` when no design has enough windows.
    pub best: Option<BestDesign>,
}

/// The effects that a set of units would have shown, window by window.
struct Windows {
    effects: Vec<f64>,
    length: usize,
    independent: usize,
    /// Spreads up to this one are rounding errors.
    rounding: f64,
}

impl Windows {
    fn of(gap: &[f64], before: usize, length: usize, rounding: f64) -> Self {
        let effect = |window: &[f64]| mean(&window[before..]) - mean(&window[..before]);
        let effects = gap.windows(before + length).map(effect).collect();
        Self { effects, length, independent: (gap.len() - before) / length, rounding }
    }

    /// Root of the mean squared effect; with `half`, of the windows in even (0) or odd (1) blocks.
    fn deviation(&self, half: Option<usize>) -> f64 {
        let in_half = |place: usize| half.is_none_or(|half| (place / self.length) % 2 == half);
        let squares =
            self.effects.iter().enumerate().filter(|(place, _)| in_half(*place)).map(|(_, e)| e * e);
        let count = squares.clone().count();
        let deviation = (squares.sum::<f64>() / count as f64).sqrt();
        if deviation > self.rounding { deviation } else { 0.0 }
    }
}

/// One set of units treated for one length.
struct Candidate {
    demands: Demands,
    windows: Windows,
    baseline: f64,
    /// Treated units times periods.
    cells: f64,
}

impl Candidate {
    fn detectable(&self, sd: f64, independent: usize) -> Detectable {
        self.demands.detectable(sd, independent as f64 - 1.0, self.baseline, self.cells)
    }

    fn limit(&self) -> Option<DesignLimit> {
        if self.windows.deviation(None) == 0.0 {
            Some(DesignLimit::ZeroVariance)
        } else {
            (self.windows.independent < 2).then_some(DesignLimit::TooFewWindows)
        }
    }

    /// The relative detectable effect on even blocks, by which designs are compared, and the figures on odd ones.
    fn split(&self, index: usize) -> Option<(f64, BestDesign)> {
        if self.limit().is_some() || self.windows.independent < SPLIT_WINDOWS {
            return None;
        }
        let independent = self.windows.independent / 2;
        let chosen_by = self.detectable(self.windows.deviation(Some(0)), independent).mde_relative?;
        let sd = self.windows.deviation(Some(1));
        let Detectable { threshold, mde, mde_relative, mde_total, power } = self.detectable(sd, independent);
        Some((chosen_by, BestDesign { index, sd, threshold, mde, mde_relative, mde_total, power }))
    }

    fn design(self, treated: Vec<String>, share: Option<f64>, cost: Option<f64>) -> GeoDesign {
        let (sd, reason) = (self.windows.deviation(None), self.limit());
        let seen = match reason {
            None => self.detectable(sd, self.windows.independent),
            Some(_) => Detectable::default(),
        };
        GeoDesign {
            treated,
            length: self.windows.length,
            windows: self.windows.effects.len(),
            independent: self.windows.independent,
            few: self.windows.independent < FEW_WINDOWS,
            baseline: self.baseline,
            share,
            bias: mean(&self.windows.effects),
            sd,
            cost,
            threshold: seen.threshold,
            mde: seen.mde,
            mde_relative: seen.mde_relative,
            mde_total: seen.mde_total,
            power: seen.power,
            reason,
        }
    }
}

/// Where a candidate's units stand, and its lengths.
struct Asked<'a> {
    panel: Panel<'a>,
    candidates: Vec<(Vec<usize>, Vec<usize>)>,
    lengths: Vec<usize>,
    before: usize,
    demands: Demands,
}

fn read(input: &GeoDesignInput) -> Answered<Asked<'_>> {
    let panel = Panel::read(input.units.as_ref())?;
    let candidates = listed(input.candidates.as_ref(), "candidates")?;
    let lengths = listed(input.lengths.as_ref(), "lengths")?;
    input.before.ok_or_else(|| missing("before"))?;
    let excluded = panel.excluded(input.excluded.as_ref())?;
    let mut sides = Vec::new();
    for candidate in candidates {
        let treated = panel.places(listed(Some(candidate), "candidates")?, "candidates")?;
        panel.apart(&treated, &excluded)?;
        let controls = panel.controls(&treated, &excluded, "candidates")?;
        sides.push((treated, controls));
    }
    let demands = Demands {
        alpha: probability(input.alpha, 0.1, "alpha")?,
        power: probability(input.power, 0.8, "power")?,
        expected_lift: input.expected_lift,
    };
    let before = count(input.before, None, 1.0, "before")?;
    let lengths =
        lengths.iter().map(|length| count(*length, None, 1.0, "lengths")).collect::<Answered<Vec<_>>>()?;
    for length in &lengths {
        if panel.periods() < before + length + 1 {
            return Err(Refused::new(Code::TooFewPoints).field("lengths").found(before + length + 1));
        }
    }
    Ok(Asked { panel, candidates: sides, lengths, before, demands })
}

/// What tests on sets of regions could see: each stretch of the history is read as if it were a test, by difference in
/// differences against all other units (detectable effects after Bloom 1995).
///
/// # Errors
/// Those of the units as in [`super::did_panel`]; `missing_input` (candidates, lengths, before), `unknown_id`,
/// `duplicate_name`, `both_sides` (field: the unit), `no_control` (candidates), `rate_out_of_range` (alpha, power),
/// `out_of_range` (before, lengths), `too_few_points` (lengths, found: the number of periods needed).
///
/// ```
/// use levier::method::proof::{GeoDesignInput, PanelUnit, geo_design};
/// let units = vec![
///     PanelUnit::new("Lyon", &[10.0, 12.0, 11.0, 13.0, 12.0, 10.0]),
///     PanelUnit::new("Lille", &[20.0, 21.0, 20.0, 24.0, 22.0, 21.0]),
/// ];
/// let input = GeoDesignInput {
///     units: Some(units),
///     candidates: Some(vec![vec!["Lyon".into()]]),
///     lengths: Some(vec![Some(1.0)]),
///     before: Some(2.0),
///     ..Default::default()
/// };
/// let found = geo_design(&input).unwrap();
/// assert_eq!((found.designs[0].windows, found.designs[0].independent), (4, 4));
/// assert!(found.designs[0].mde > found.designs[0].threshold);
/// ```
pub fn geo_design(input: &GeoDesignInput) -> Answered<GeoDesigns> {
    let asked = read(input)?;
    let all: f64 = asked.panel.rows().iter().flatten().sum();
    let mut designs = Vec::new();
    let mut best: Option<(f64, BestDesign)> = None;
    let names = input.candidates.as_deref().unwrap_or_default();
    for ((treated, controls), names) in asked.candidates.iter().zip(names) {
        let own = asked.panel.mean_of(treated);
        let gap: Vec<f64> = own.iter().zip(asked.panel.mean_of(controls)).map(|(a, b)| a - b).collect();
        let part: f64 = treated.iter().flat_map(|&place| asked.panel.row(place)).sum();
        for &length in &asked.lengths {
            let candidate = Candidate {
                demands: asked.demands,
                windows: Windows::of(&gap, asked.before, length, ROUNDING * asked.panel.largest()),
                baseline: mean(&own),
                cells: (treated.len() * length) as f64,
            };
            if let Some((relative, stated)) = candidate.split(designs.len())
                && best.as_ref().is_none_or(|(lowest, _)| relative < lowest - 1e-9 * lowest.abs())
            {
                best = Some((relative, stated));
            }
            let share = (all != 0.0).then(|| part / all).and_then(finite);
            let cost = input.cost_per_period.map(|cost| cost * candidate.cells);
            designs.push(candidate.design(names.clone(), share, cost));
        }
    }
    Ok(GeoDesigns { designs, best: best.map(|(_, best)| best) })
}
