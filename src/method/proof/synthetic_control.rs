//! Synthetic control: a weighted mean of controls that moves as the treated did before.

use super::input::{finite, mean, over_positive, probability};
use super::panel::{PanelUnit, TreatedPanel};
use super::period_effect::PeriodEffect;
use super::placebo_test::{PlaceboTest, error_before, placebo_test};
use super::synthetic_fit::{Period, SyntheticFit};
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::{Deserialize, Serialize};

/// A panel and who was treated from when on.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct SyntheticControlInput {
    /// The units, all over the same periods.
    pub units: Option<Vec<PanelUnit>>,
    /// Ids of the treated units.
    pub treated: Option<Vec<String>>,
    /// Ids of units that the campaign touched, left out of the controls.
    pub excluded: Option<Vec<String>>,
    /// The first treated period, counted from 0, at least 2.
    pub start: Option<f64>,
    /// Whether units are compared less their own means before the start (yes).
    pub remove_means: Option<bool>,
    /// Confidence of the interval (0.9).
    pub confidence: Option<f64>,
}

/// Why there is no placebo test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum NoPlaceboTest {
    /// Fewer than three controls, or fewer than two beside a group as large as the treated.
    TooFewControls,
    /// No gap before the start: nothing to compare the gap after it with.
    PerfectFit,
}

/// The effect on the treated, and what placebo groups of controls show.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SyntheticControl {
    /// Weights of the controls, in their order.
    pub weights: Vec<f64>,
    /// Root mean squared gap before the start.
    pub pre_rmspe: f64,
    /// Root of the sum of squared gaps before the start.
    pub l2: f64,
    /// The same over that of equal weights.
    pub scaled_l2: Option<f64>,
    /// Mean gap from the start on: the effect a unit and period.
    pub att: f64,
    /// Effect of all treated units and periods.
    pub total: f64,
    /// The effect over the mean counterfactual.
    pub lift: Option<f64>,
    /// Gaps from the start on.
    pub effects: Vec<f64>,
    /// What would have been without the effect, from the start on.
    pub counterfactual: Vec<f64>,
    /// The effect of a period in all treated units, as a lift test.
    pub per_period: Option<PeriodEffect>,
    /// Share of the shifts in time of the gaps that are as large as the actual ones at the end.
    pub p_time: Option<f64>,
    /// The placebo test; all keys are `null` when there is none.
    #[serde(flatten)]
    pub placebo: PlaceboTest,
    /// Why there is no placebo test.
    pub reason: Option<NoPlaceboTest>,
}

/// The share of the cyclic shifts of the gaps whose last `after` sizes sum to as much as the actual ones do
/// (Chernozhukov, Wüthrich and Zhu 2021); `None` when all gaps are 0.
fn shift_test(gaps: &[f64], after: usize, scale: f64) -> Option<f64> {
    let count = gaps.len();
    if gaps.iter().all(|gap| gap.abs() <= 1e-12 * scale) {
        return None;
    }
    let sum =
        |shift: usize| (count - after..count).map(|place| gaps[(place + shift) % count].abs()).sum::<f64>();
    let actual = sum(0);
    let reaching = (0..count).filter(|shift| sum(*shift) >= actual * (1.0 - 1e-9)).count();
    Some(reaching as f64 / count as f64)
}

/// The effect on treated units against the weighted mean of controls that fits them best before the start, with a
/// placebo test in space (Abadie, Diamond and Hainmueller 2010) and one in time.
///
/// The treated enter as their mean. Weights are not negative and sum to 1. With `remove_means` units are compared less
/// their own means before the start (Doudchenko and Imbens 2016).
///
/// # Errors
/// As [`super::did_panel`], then `too_few_points` (start, found: 2).
///
/// ```
/// use levier::method::proof::{PanelUnit, SyntheticControlInput, synthetic_control};
/// let units = vec![
///     PanelUnit::new("Lyon", &[2.0, 4.0, 9.0]),
///     PanelUnit::new("Lille", &[1.0, 2.0, 3.0]),
///     PanelUnit::new("Nice", &[1.0, 4.0, 3.0]),
/// ];
/// let treated = Some(vec!["Lyon".into()]);
/// let input = SyntheticControlInput { units: Some(units), treated, start: Some(2.0), ..Default::default() };
/// let effect = synthetic_control(&input).unwrap();
/// // Half of each rises by 2 as Lyon did, and then stands 1 above its mean before: 9 − (3 + 1).
/// assert!(effect.weights.iter().all(|weight| (weight - 0.5).abs() < 1e-12));
/// assert!((effect.att - 5.0).abs() < 1e-12);
/// ```
pub fn synthetic_control(input: &SyntheticControlInput) -> Answered<SyntheticControl> {
    let setup = TreatedPanel::read(
        input.units.as_ref(),
        input.treated.as_ref(),
        input.excluded.as_ref(),
        input.start,
    )?;
    if setup.start < 2 {
        return Err(Refused::new(Code::TooFewPoints).field("start").found(2));
    }
    let confidence = probability(input.confidence, 0.9, "confidence")?;
    let remove_means = input.remove_means.unwrap_or(true);
    let y = setup.panel.mean_of(&setup.treated);
    let controls: Vec<&[f64]> = setup.controls.iter().map(|&place| setup.panel.row(place)).collect();
    let period = Period { start: setup.start, remove_means };
    let fit = SyntheticFit::of(&y, &controls, period);
    let counterfactual: Vec<f64> = (setup.start..y.len()).map(|t| y[t] - fit.gaps[t]).collect();
    let effects = fit.gaps[setup.start..].to_vec();
    let att = mean(&effects);
    let before = (setup.start as f64).sqrt();
    let pre_rmspe = error_before(&fit.gaps, &y, setup.start);
    let equal =
        SyntheticFit::weighted(&y, &controls, period, vec![1.0 / controls.len() as f64; controls.len()]);
    let equal_l2 = error_before(&equal.gaps, &y, setup.start) * before;
    let whole = SyntheticFit::of(&y, &controls, Period { start: y.len(), remove_means });
    let scale = super::input::largest(y.iter().copied());
    let reason = if controls.len() < 3 || controls.len() < setup.treated.len() + 2 {
        Some(NoPlaceboTest::TooFewControls)
    } else {
        (pre_rmspe == 0.0).then_some(NoPlaceboTest::PerfectFit)
    };
    let placebo = match reason {
        Some(_) => PlaceboTest::default(),
        None => placebo_test(&fit.gaps, &controls, setup.treated.len(), period, confidence),
    };
    Ok(SyntheticControl {
        pre_rmspe,
        l2: pre_rmspe * before,
        scaled_l2: (equal_l2 > 0.0).then(|| pre_rmspe * before / equal_l2).and_then(finite),
        att,
        total: att * (setup.treated.len() * setup.periods_after()) as f64,
        lift: over_positive(att, mean(&counterfactual)),
        effects,
        counterfactual,
        per_period: PeriodEffect::of(att, placebo.sd, setup.treated.len()),
        p_time: shift_test(&whole.gaps, setup.periods_after(), scale),
        placebo,
        weights: fit.weights,
        reason,
    })
}
