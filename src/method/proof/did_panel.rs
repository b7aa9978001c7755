//! Difference in differences of many units.

use super::did::relative_effects;
use super::input::{mean, probability};
use super::panel::{PanelUnit, TreatedPanel};
use super::period_effect::PeriodEffect;
use super::residuals::{ROUNDING, line};
use crate::answer::Answered;
use crate::numeric::Moments;
use crate::stats::{student_two_sided, student_two_sided_quantile};
use serde::{Deserialize, Serialize};

/// Below this many treated units their own spread says too little.
const FEW_TREATED: usize = 4;

/// A panel and who was treated from when on.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct DidPanelInput {
    /// The units, all over the same periods.
    pub units: Option<Vec<PanelUnit>>,
    /// Ids of the treated units.
    pub treated: Option<Vec<String>>,
    /// Ids of units that the campaign touched, left out of the controls.
    pub excluded: Option<Vec<String>>,
    /// The first treated period, counted from 0.
    pub start: Option<f64>,
    /// Confidence of the intervals (0.95).
    pub confidence: Option<f64>,
}

/// What limits the doubt of a panel's effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum PanelLimit {
    /// Fewer than four treated units: the doubt is that of the controls.
    FewTreated,
    /// One control.
    OneUnit,
    /// No unit differs from another.
    ZeroVariance,
}

/// The difference of the trends before the start.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PreTrend {
    /// Mean slope of the treated less that of the controls, a period.
    pub difference: f64,
    /// Its standard error.
    pub se: f64,
    /// Lower end of its interval.
    pub low: Option<f64>,
    /// Upper end of its interval.
    pub high: Option<f64>,
    /// The difference of slopes that would be seen with power 0.8.
    pub detectable: Option<f64>,
}

/// The effect on the treated units.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DidPanelEffect {
    /// Effect a unit and period, in the unit of the values.
    pub att: f64,
    /// Effect of all treated units and periods.
    pub total: f64,
    /// The effect over what would have been without it, if units move by equal amounts.
    pub lift: Option<f64>,
    /// The same if units grow by equal shares.
    pub ratio_lift: Option<f64>,
    /// Change of the treated alone.
    pub naive_change: Option<f64>,
    /// Standard error of the effect.
    pub se: Option<f64>,
    /// Degrees of freedom.
    pub df: Option<f64>,
    /// Lower end of the interval.
    pub low: Option<f64>,
    /// Upper end of the interval.
    pub high: Option<f64>,
    /// Two-sided p of no effect.
    pub p: Option<f64>,
    /// Standard error of the regression on unit and period dummies, clustered by unit (CR1).
    pub se_cluster: Option<f64>,
    /// The effect of a period in all treated units, as a lift test.
    pub per_period: Option<PeriodEffect>,
    /// The difference of the trends before the start.
    pub pre_trend: Option<PreTrend>,
    /// What limits the doubt.
    pub reason: Option<PanelLimit>,
}

/// The standard error of a difference of means, with its degrees of freedom.
struct Spread {
    se: f64,
    df: f64,
}

impl Spread {
    /// Welch's from four treated units on; below, the spread of the controls stands for both. `None` without spread.
    fn of(treated: &[f64], controls: &[f64], scale: f64) -> Option<Self> {
        let (n, j) = (treated.len() as f64, controls.len() as f64);
        let variance = |values: &[f64]| Moments::of(values).map_or(0.0, Moments::sample_variance);
        let floor = (ROUNDING * scale).powi(2);
        let over_controls = variance(controls);
        if treated.len() < FEW_TREATED {
            let se = (over_controls * (1.0 / n + 1.0 / j)).sqrt();
            return (over_controls > floor).then_some(Self { se, df: j - 1.0 });
        }
        let over_treated = variance(treated);
        if over_treated.max(over_controls) <= floor {
            return None;
        }
        let (a, b) = (over_treated / n, over_controls / j);
        let df = (a + b).powi(2) / (a * a / (n - 1.0) + b * b / (j - 1.0));
        Some(Self { se: (a + b).sqrt(), df })
    }

    fn half(&self, confidence: f64) -> Option<f64> {
        student_two_sided_quantile(confidence, self.df).map(|t| t * self.se)
    }
}

/// The effect on treated units against controls, with one difference a unit, mean after less mean before (Bertrand,
/// Duflo and Mullainathan 2004).
///
/// From four treated units on the error is Welch's (1947); with fewer it is the spread of the controls. The interval
/// supposes that the treated vary as the controls do.
///
/// # Errors
/// `missing_input` (units, treated, start), `duplicate_name`, `row_length`, `missing_values` (field: the unit),
/// `unknown_id` (field: treated or excluded), `both_sides` (field: the unit), `out_of_range` (start, found: the number
/// of periods), `no_control` (field: units), `rate_out_of_range` (confidence).
///
/// ```
/// use levier::method::proof::{DidPanelInput, PanelLimit, PanelUnit, did_panel};
/// let units = vec![
///     PanelUnit::new("Lyon", &[10.0, 12.0, 19.0, 21.0]),
///     PanelUnit::new("Lille", &[20.0, 22.0, 24.0, 26.0]),
///     PanelUnit::new("Nice", &[30.0, 32.0, 33.0, 35.0]),
/// ];
/// let treated = Some(vec!["Lyon".into()]);
/// let input = DidPanelInput { units: Some(units), treated, start: Some(2.0), ..Default::default() };
/// let effect = did_panel(&input).unwrap();
/// // 9 in Lyon, 3.5 elsewhere.
/// assert_eq!((effect.att, effect.reason), (5.5, Some(PanelLimit::FewTreated)));
/// ```
pub fn did_panel(input: &DidPanelInput) -> Answered<DidPanelEffect> {
    let setup = TreatedPanel::read(
        input.units.as_ref(),
        input.treated.as_ref(),
        input.excluded.as_ref(),
        input.start,
    )?;
    let confidence = probability(input.confidence, 0.95, "confidence")?;
    let start = setup.start;
    let change = |place: &usize| {
        let row = setup.panel.row(*place);
        mean(&row[start..]) - mean(&row[..start])
    };
    let treated: Vec<f64> = setup.treated.iter().map(change).collect();
    let controls: Vec<f64> = setup.controls.iter().map(change).collect();
    let att = mean(&treated) - mean(&controls);
    let [lift, ratio_lift, naive_change] = relative_effects(setup.means(), att);
    let mut effect = DidPanelEffect {
        att,
        total: att * (treated.len() * setup.periods_after()) as f64,
        lift,
        ratio_lift,
        naive_change,
        se: None,
        df: None,
        low: None,
        high: None,
        p: None,
        se_cluster: None,
        per_period: None,
        pre_trend: None,
        reason: None,
    };
    if controls.len() == 1 {
        effect.reason = Some(PanelLimit::OneUnit);
        return Ok(effect);
    }
    let scale = setup.panel.largest();
    let Some(spread) = Spread::of(&treated, &controls, scale) else {
        effect.se = Some(0.0);
        effect.reason = Some(PanelLimit::ZeroVariance);
        return Ok(effect);
    };
    let half = spread.half(confidence);
    effect.se = Some(spread.se);
    effect.df = Some(spread.df);
    effect.per_period = PeriodEffect::of(att, effect.se, treated.len());
    effect.low = half.map(|half| att - half);
    effect.high = half.map(|half| att + half);
    effect.p = student_two_sided(att / spread.se, spread.df);
    if treated.len() < FEW_TREATED {
        effect.reason = Some(PanelLimit::FewTreated);
    } else {
        effect.se_cluster = Some(clustered_error(&setup, att));
    }
    effect.pre_trend = pre_trend(&setup, scale, confidence);
    Ok(effect)
}

fn pre_trend(setup: &TreatedPanel, scale: f64, confidence: f64) -> Option<PreTrend> {
    if setup.start < 3 {
        return None;
    }
    let slope =
        |place: &usize| line(&setup.panel.row(*place)[..setup.start], 0).map(|fit| fit.coefficients[0]);
    let treated: Vec<f64> = setup.treated.iter().filter_map(slope).collect();
    let controls: Vec<f64> = setup.controls.iter().filter_map(slope).collect();
    let difference = mean(&treated) - mean(&controls);
    let Some(spread) = Spread::of(&treated, &controls, scale) else {
        return Some(PreTrend { difference, se: 0.0, low: None, high: None, detectable: None });
    };
    let half = spread.half(confidence);
    // The one-sided quantile at 0.8 is the two-sided one at 0.6.
    let detectable = half.zip(spread.half(0.6)).map(|(half, power)| half + power);
    Some(PreTrend {
        difference,
        se: spread.se,
        low: half.map(|half| difference - half),
        high: half.map(|half| difference + half),
        detectable,
    })
}

/// The error of the effect in the regression on unit and period dummies, clustered by unit, with the factor
/// G/(G − 1)·(N − 1)/(N − K) of CR1.
fn clustered_error(setup: &TreatedPanel, att: f64) -> f64 {
    let places: Vec<usize> = setup.treated.iter().chain(&setup.controls).copied().collect();
    let by_period = setup.panel.mean_of(&places);
    let overall = mean(&by_period);
    let (units, periods) = (places.len() as f64, by_period.len() as f64);
    let treated_share = setup.treated.len() as f64 / units;
    let after_share = setup.periods_after() as f64 / periods;
    let (mut squares, mut scores) = (0.0, 0.0);
    for (rank, &place) in places.iter().enumerate() {
        let row = setup.panel.row(place);
        let own = mean(row);
        let side = f64::from(u8::from(rank < setup.treated.len())) - treated_share;
        let mut score = 0.0;
        for (period, value) in row.iter().enumerate() {
            let after = f64::from(u8::from(period >= setup.start)) - after_share;
            let dummy = side * after;
            squares += dummy * dummy;
            score += dummy * (value - own - by_period[period] + overall - att * dummy);
        }
        scores += score * score;
    }
    let n = units * periods;
    let factor = units / (units - 1.0) * (n - 1.0) / (n - units - periods);
    (factor * scores).sqrt() / squares
}
