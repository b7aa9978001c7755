//! Survival: the time until an event, censored where it has not happened yet.
//!
//! At every time with an event, the share of the individuals at risk for whom it happens is estimated; the product
//! of the complements is the curve (Kaplan and Meier 1958). The variance is Greenwood's, and the interval is made
//! on log(−log S), so that it stays between 0 and 1 (Kalbfleisch and Prentice 1980).

use super::history::purchase_days;
use super::lifetimes::Lifetimes;
use super::log_rank::{LogRank, log_rank};
use crate::audience::Orders;
use crate::numeric::sort_by;
use crate::stats::two_sided_z;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Whose survival is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SurvivalAsked {
    /// What lasts, and what ends it.
    pub of: SurvivalOf,
    /// A column whose values make the curves; none: one curve.
    pub group: Option<String>,
    /// Of the intervals, such as 0.95.
    pub confidence: f64,
}

/// What lasts, and what ends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SurvivalOf {
    /// A duration, and an event that happened where its column holds the value.
    Columns {
        /// The column of the duration.
        duration: String,
        /// The column of the event.
        event: String,
        /// The value of an event that happened.
        event_value: String,
    },
    /// Days from the first to the second purchase day.
    SecondOrder {},
}

/// The curves, and whether they differ.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Survival {
    /// One a group, those without anybody left out.
    pub curves: Vec<SurvivalCurve>,
    /// The log-rank test of more than one curve; none where it cannot be made.
    pub log_rank: Option<LogRank>,
    /// Rows without a duration or a group.
    pub left_out: u32,
}

/// A curve.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SurvivalCurve {
    /// The group; none for everybody.
    pub name: Option<String>,
    /// How many are watched.
    pub n: u32,
    /// For how many it happened.
    pub events: u32,
    /// The first time with S ≤ 0.5; none where the curve does not fall that far.
    pub median: Option<f64>,
    /// Where the lower ends first come to 0.5: no median is this short but by chance (Brookmeyer and Crowley 1982);
    /// none where they do not, so that nothing is said of it.
    pub median_low: Option<f64>,
    /// The same of the upper ends; none where the curve leaves open how long the median is.
    pub median_high: Option<f64>,
    /// Restricted mean: the area under the curve up to `horizon`.
    pub rmst: f64,
    /// The longest time watched, of the group watched shortest, so that areas compare.
    pub horizon: f64,
    /// A step function: t = 0, and each time with an event.
    pub points: Vec<SurvivalPoint>,
}

/// A step of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SurvivalPoint {
    /// The time.
    pub t: f64,
    /// How many are watched that long.
    pub at_risk: u32,
    /// For how many it happens now.
    pub events: u32,
    /// S(t).
    pub survival: f64,
    /// Greenwood's standard error; 0 where S is 1 or 0.
    pub se: f64,
    /// The interval. Where S has come to 0 it tells nothing of the upper end, which stays that of the step
    /// before.
    pub low: f64,
    /// See `low`.
    pub high: f64,
}

/// Survival of durations: `None` where there is none to speak of. Groups number the `names`.
///
/// ```
/// use levier::customer::survival_of_durations;
/// let days = [Some(5.0), Some(8.0), Some(8.0), Some(20.0)];
/// let told = survival_of_durations(&days, &[true, true, false, false], None, &[], 0.95).unwrap();
/// let curve = &told.curves[0];
/// assert_eq!(curve.points.iter().map(|p| p.survival).collect::<Vec<_>>(), [1.0, 0.75, 0.5]);
/// assert_eq!((curve.median, curve.rmst), (Some(8.0), 5.0 + 3.0 * 0.75 + 12.0 * 0.5));
/// ```
///
/// # Errors
/// `out_of_range` for the confidence, `nothing_observed` without any duration.
///
/// # Panics
/// When the lists differ in length or a group has no name.
pub fn survival_of_durations(
    durations: &[Option<f64>],
    events: &[bool],
    groups: Option<&[Option<u32>]>,
    names: &[String],
    confidence: f64,
) -> Result<Survival> {
    let z = two_sided_z(confidence).ok_or(Error::new(Code::OutOfRange).field("confidence"))?;
    assert_eq!(durations.len(), events.len(), "a duration each");
    let mut lives: Vec<Lifetimes> = vec![Vec::new(); groups.map_or(1, |_| names.len())];
    let mut left_out = 0;
    for (row, (&duration, &event)) in durations.iter().zip(events).enumerate() {
        let group = groups.map_or(Some(0), |groups| groups[row]);
        match (duration.filter(|t| t.is_finite() && *t >= 0.0), group) {
            (Some(t), Some(group)) => lives[group as usize].push((t, event)),
            _ => left_out += 1,
        }
    }
    for group in &mut lives {
        sort_by(group, &|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
    }
    let end = |group: &Lifetimes| group.last().map(|life| life.0);
    let nobody = || Error::new(Code::TooFewCustomers).with("min", 1.0).with("rows", 0.0);
    let horizon = lives.iter().filter_map(end).min_by(f64::total_cmp).ok_or_else(nobody)?;
    let curves = lives
        .iter()
        .enumerate()
        .filter(|(_, group)| !group.is_empty())
        .map(|(index, group)| curve(groups.map(|_| names[index].clone()), group, horizon, z))
        .collect();
    Ok(Survival { curves, log_rank: log_rank(&lives), left_out })
}

/// Days from the first to the second purchase day of each customer, and whether there was a second by the day
/// `end`; no duration for those who had not bought at all.
pub fn second_order(orders: &Orders, end: i32) -> (Vec<Option<f64>>, Vec<bool>) {
    (0..orders.customers())
        .map(|customer| match purchase_days(orders, customer, end)[..] {
            [] => (None, false),
            [(first, _)] => (Some(f64::from(end - first)), false),
            [(first, _), (second, _), ..] => (Some(f64::from(second - first)), true),
        })
        .unzip()
}

/// One half, with the last digits that a product of shares may lose.
const HALF: f64 = 0.5 * (1.0 + 1e-12);

fn curve(name: Option<String>, lives: &Lifetimes, horizon: f64, z: f64) -> SurvivalCurve {
    let n = lives.len() as u32;
    let mut points =
        vec![SurvivalPoint { t: 0.0, at_risk: n, events: 0, survival: 1.0, se: 0.0, low: 1.0, high: 1.0 }];
    let (mut survival, mut hazard, mut row) = (1.0, 0.0, 0);
    while row < lives.len() {
        let (t, at_risk) = (lives[row].0, lives.len() - row);
        let same = lives[row..].iter().take_while(|life| life.0 == t).count();
        let events = lives[row..row + same].iter().filter(|life| life.1).count();
        row += same;
        if events == 0 {
            continue;
        }
        survival *= (at_risk - events) as f64 / at_risk as f64;
        hazard += events as f64 / (at_risk as f64 * (at_risk - events) as f64);
        let high = points[points.len() - 1].high;
        let (se, low, high) = interval(survival, hazard, z).unwrap_or((0.0, 0.0, high));
        let point =
            SurvivalPoint { t, at_risk: at_risk as u32, events: events as u32, survival, se, low, high };
        match points.last_mut() {
            Some(last) if last.t == t => *last = point,
            _ => points.push(point),
        }
    }
    let area = points.iter().enumerate().map(|(i, point)| {
        let until = points.get(i + 1).map_or(horizon, |next| next.t.min(horizon));
        point.survival * (until - point.t).max(0.0)
    });
    SurvivalCurve {
        name,
        n,
        events: lives.iter().filter(|life| life.1).count() as u32,
        median: half(&points, |point| point.survival),
        median_low: half(&points, |point| point.low),
        median_high: half(&points, |point| point.high),
        rmst: area.sum(),
        horizon,
        points,
    }
}

/// The first time with at most one half.
fn half(points: &[SurvivalPoint], of: impl Fn(&SurvivalPoint) -> f64) -> Option<f64> {
    points.iter().find(|point| of(point) <= HALF).map(|point| point.t)
}

/// Standard error, lower and upper end; none at S = 0.
fn interval(survival: f64, hazard: f64, z: f64) -> Option<(f64, f64, f64)> {
    if survival <= 0.0 {
        return None;
    }
    let se = survival * hazard.sqrt();
    let width = z * se / (survival * survival.ln());
    // ln S is negative: the wider power is the lower end.
    Some((se, survival.powf((-width).exp()), survival.powf(width.exp())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_half_that_rounding_lifts_is_a_half() {
        for n in [24_usize, 38, 44, 46, 54, 62] {
            let durations: Vec<Option<f64>> = (0..n).map(|i| Some(1.0 + i as f64)).collect();
            let events: Vec<bool> = (0..n).map(|i| i < n / 2).collect();
            let told = survival_of_durations(&durations, &events, None, &[], 0.9).unwrap();
            assert_eq!(told.curves[0].median, Some((n / 2) as f64), "{n}");
        }
    }

    /// lifelines 0.30.3, `median_survival_times` of the log-log interval, on remission (Freireich and others 1963,
    /// by group) and on acute myelogenous leukaemia (Miller 1997, maintained or not); as R's `survfit` with
    /// `conf.type = "log-log"`.
    #[test]
    fn the_interval_of_a_median_is_that_of_other_tools() {
        let on_6mp = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
        let placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
        let maintained = [9, 13, 18, 23, 31, 34, 48, 13, 28, 45, 161];
        let not = [5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45, 16];
        let interval = |days: &[u32], events: usize, confidence: f64| {
            let durations: Vec<Option<f64>> = days.iter().map(|day| Some(f64::from(*day))).collect();
            let events: Vec<bool> = (0..days.len()).map(|row| row < events).collect();
            let told = survival_of_durations(&durations, &events, None, &[], confidence).unwrap();
            let curve = &told.curves[0];
            (curve.median.unwrap(), curve.median_low, curve.median_high)
        };
        assert_eq!(interval(&on_6mp, 9, 0.95), (23.0, Some(13.0), None));
        assert_eq!(interval(&placebo, 21, 0.95), (8.0, Some(4.0), Some(11.0)));
        assert_eq!(interval(&maintained, 7, 0.9), (31.0, Some(18.0), Some(48.0)));
        assert_eq!(interval(&maintained, 7, 0.95), (31.0, Some(13.0), None));
        assert_eq!(interval(&not, 11, 0.9), (23.0, Some(8.0), Some(33.0)));
        assert_eq!(interval(&not, 11, 0.95), (23.0, Some(5.0), Some(33.0)));
    }

    proptest! {
        #[test]
        fn a_curve_falls_inside_its_interval(
            rows in prop::collection::vec((0..30_u32, any::<bool>(), 0..3_u32), 1..60),
        ) {
            let durations: Vec<Option<f64>> = rows.iter().map(|row| Some(f64::from(row.0))).collect();
            let events: Vec<bool> = rows.iter().map(|row| row.1).collect();
            let groups: Vec<Option<u32>> = rows.iter().map(|row| Some(row.2)).collect();
            let names: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
            let told = survival_of_durations(&durations, &events, Some(&groups), &names, 0.9).unwrap();
            for curve in &told.curves {
                prop_assert!(curve.points.windows(2).all(|w| w[1].survival < w[0].survival && w[1].t > w[0].t));
                for point in &curve.points {
                    prop_assert!(0.0 <= point.low && point.low <= point.survival + 1e-12);
                    prop_assert!(point.survival <= point.high + 1e-12 && point.high <= 1.0 && point.se.is_finite());
                }
                prop_assert!(curve.rmst <= curve.horizon + 1e-9);
                let ends = [curve.median_low, curve.median, curve.median_high];
                let ends = ends.map(|end| end.unwrap_or(f64::INFINITY));
                prop_assert!(ends.is_sorted(), "{ends:?}");
            }
            if let Some(test) = told.log_rank {
                prop_assert!(test.chi2 >= 0.0 && (0.0..=1.0).contains(&test.p));
            }
            // The order of the rows does not matter.
            let back = |n: usize| rows.len() - 1 - n;
            let again = survival_of_durations(
                &(0..rows.len()).map(|n| durations[back(n)]).collect::<Vec<_>>(),
                &(0..rows.len()).map(|n| events[back(n)]).collect::<Vec<_>>(),
                Some(&(0..rows.len()).map(|n| groups[back(n)]).collect::<Vec<_>>()),
                &names,
                0.9,
            ).unwrap();
            prop_assert_eq!(again, told);
        }
    }

    #[test]
    fn the_second_order_is_waited_for() {
        let orders =
            Orders::new(3, vec![(0, 10, 1.0), (0, 10, 1.0), (0, 15, 1.0), (1, 12, 1.0), (2, 99, 1.0)], true);
        assert_eq!(second_order(&orders, 20), (vec![Some(5.0), Some(8.0), None], vec![true, false, false]));
    }
}
