//! Difference in differences of two groups seen week by week.

use super::input::{finite, largest, mean, missing, numbers, over_positive, probability};
use super::residuals::{Autocorrelation, are_rounding, deviations_by_part};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::stats::{student_two_sided, student_two_sided_quantile};
use serde::{Deserialize, Serialize};

/// The weekly values of a group, before and after.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct GroupPeriods {
    /// Values by week before the start.
    pub before: Option<Vec<Option<f64>>>,
    /// Values by week from the start on.
    pub after: Option<Vec<Option<f64>>>,
}

/// Two groups before and after a campaign.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct DidInput {
    /// The group that the campaign reached.
    pub treated: Option<GroupPeriods>,
    /// The group that it did not reach.
    pub control: Option<GroupPeriods>,
    /// Confidence of the interval (0.95).
    pub confidence: Option<f64>,
}

/// Why an effect has no interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum NoDidInterval {
    /// A period has one value.
    OneObservation,
    /// The weekly gap does not vary.
    ZeroVariance,
}

/// The effect and its doubt.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DidEffect {
    /// Treated before and after, control before and after.
    pub means: [f64; 4],
    /// Effect a week, in the unit of the values.
    pub att: f64,
    /// The effect over what would have been without it, if both groups move by equal amounts.
    pub lift: Option<f64>,
    /// The same if both groups grow by equal shares.
    pub ratio_lift: Option<f64>,
    /// Change of the treated alone.
    pub naive_change: Option<f64>,
    /// Correlation of the gap with that of the week before, corrected for its bias.
    pub r: Option<f64>,
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
    /// Why there is no interval.
    pub reason: Option<NoDidInterval>,
}

/// The three relative effects of four group means: lift, lift by ratio, change of the treated alone.
pub(super) fn relative_effects(means: [f64; 4], att: f64) -> [Option<f64>; 3] {
    let [before, after, control_before, control_after] = means;
    let growth = over_positive(after, before);
    let control_growth = over_positive(control_after, control_before).filter(|growth| *growth > 0.0);
    let ratio = growth.zip(control_growth).and_then(|(growth, control)| finite(growth / control - 1.0));
    [over_positive(att, after - att), ratio, growth.map(|growth| growth - 1.0)]
}

fn periods(group: Option<&GroupPeriods>, field: &str) -> Answered<[Vec<Option<f64>>; 2]> {
    let period = |values: Option<&Vec<Option<f64>>>, found: &str| {
        let values = values.filter(|values| !values.is_empty());
        values.cloned().ok_or_else(|| missing(field).found(found))
    };
    Ok([
        period(group.and_then(|group| group.before.as_ref()), "before")?,
        period(group.and_then(|group| group.after.as_ref()), "after")?,
    ])
}

/// The effect of a campaign from the weekly gap between two groups.
///
/// Values are in any unit; shares are fractions. The error of the gap allows for weeks that resemble the week before:
/// its variance is multiplied by (1 + r)/(1 − r), and the degrees of freedom shrink by the same factor.
///
/// # Errors
/// `missing_input` (field: the group, found: the period), `row_length` (the groups differ in a period),
/// `missing_values` (field: the group, found: the index in the period), `rate_out_of_range` (confidence).
///
/// ```
/// use levier::method::proof::{DidInput, GroupPeriods, did};
/// let group = |before: f64, after: f64| {
///     Some(GroupPeriods { before: Some(vec![Some(before)]), after: Some(vec![Some(after)]) })
/// };
/// let input = DidInput { treated: group(100.0, 135.0), control: group(100.0, 112.0), confidence: None };
/// let effect = did(&input).unwrap();
/// assert_eq!(effect.att, 23.0);
/// assert!((effect.lift.unwrap() - 23.0 / 112.0).abs() < 1e-12);
/// ```
pub fn did(input: &DidInput) -> Answered<DidEffect> {
    let treated = periods(input.treated.as_ref(), "treated")?;
    let control = periods(input.control.as_ref(), "control")?;
    for (place, name) in ["before", "after"].into_iter().enumerate() {
        if treated[place].len() != control[place].len() {
            return Err(Refused::new(Code::RowLength).field("control").found(name));
        }
    }
    let start = treated[0].len();
    let without_gaps = |group: [Vec<Option<f64>>; 2], field: &str| {
        Ok([numbers(&group[0], field)?, numbers(&group[1], field)?].concat())
    };
    let treated = without_gaps(treated, "treated")?;
    let control = without_gaps(control, "control")?;
    let confidence = probability(input.confidence, 0.95, "confidence")?;
    let means =
        [mean(&treated[..start]), mean(&treated[start..]), mean(&control[..start]), mean(&control[start..])];
    let att = (means[1] - means[0]) - (means[3] - means[2]);
    let [lift, ratio_lift, naive_change] = relative_effects(means, att);
    let mut effect = DidEffect {
        means,
        att,
        lift,
        ratio_lift,
        naive_change,
        r: None,
        se: None,
        df: None,
        low: None,
        high: None,
        p: None,
        reason: None,
    };
    let n = treated.len() as f64;
    if start == 1 || treated.len() - start == 1 {
        effect.reason = Some(NoDidInterval::OneObservation);
        return Ok(effect);
    }
    let gap: Vec<f64> = treated.iter().zip(&control).map(|(a, b)| a - b).collect();
    let residuals = deviations_by_part(&gap, start);
    let scale = largest(treated.iter().chain(&control).copied());
    let Some(correlation) = Autocorrelation::of(&residuals).filter(|_| !are_rounding(&residuals, scale))
    else {
        effect.se = Some(0.0);
        effect.reason = Some(NoDidInterval::ZeroVariance);
        return Ok(effect);
    };
    let variance = residuals.iter().map(|e| e * e).sum::<f64>() / (n - 2.0);
    let counts = 1.0 / start as f64 + 1.0 / (n - start as f64);
    let se = (variance * counts * correlation.inflation()).sqrt();
    let df = (n / correlation.inflation() - 2.0).max(1.0);
    let half = student_two_sided_quantile(confidence, df).map(|t| t * se);
    effect.r = Some(correlation.corrected);
    effect.se = Some(se);
    effect.df = Some(df);
    effect.low = half.map(|half| att - half);
    effect.high = half.map(|half| att + half);
    effect.p = student_two_sided(att / se, df);
    Ok(effect)
}
