//! The answer along one input: a curve, the current point, and the crossing of 0.

use super::fields::{Fields, needed};
use super::probe::{Dial, Probe};
use crate::numeric::{RootPoint, crossing};
use crate::operation::Value;
use crate::value::Unit;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SweepRequest {
    /// The inputs; the one that moves may be absent.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, OutputValue>"))]
    pub inputs: BTreeMap<String, Value>,
    /// Key of the input that moves.
    pub input: String,
    /// Key of the output to look at; the answer unless told.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub output: Option<String>,
    /// Where to begin; around the current value unless told.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub from: Option<f64>,
    /// Where to end.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub to: Option<f64>,
    /// How many points, 2 to 400; 101 unless told.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub points: Option<usize>,
}

impl TryFrom<Value> for SweepRequest {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let request = Self {
            inputs: fields.inputs("inputs")?,
            input: needed("input", fields.text("input")?)?,
            output: fields.text("output")?,
            from: fields.number("from")?,
            to: fields.number("to")?,
            points: fields.index("points")?,
        };
        fields.end()?;
        Ok(request)
    }
}

/// A point of the curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SweepPoint {
    /// The input.
    pub x: f64,
    /// The output; none where it has no value.
    pub y: Option<f64>,
}

/// The answer along one input.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Sweep {
    /// Key of the input.
    pub input: &'static str,
    /// Key of the output.
    pub output: &'static str,
    /// The unit of the input.
    pub x_unit: Unit,
    /// The unit of the output.
    pub y_unit: Unit,
    /// The points, evenly spaced, upwards.
    pub points: Vec<SweepPoint>,
    /// Where the reader stands; none when the input has no value, or one outside its bounds.
    pub current: Option<SweepPoint>,
    /// Where the output is 0 within the range, nearest to where the reader stands.
    pub crossing: Option<f64>,
}

/// The answer at evenly spaced values of one input.
///
/// # Errors
/// `unknown_operation`, `unknown_input`, `not_a_number` when the input is no number, `unknown_id` for the output,
/// those of the other inputs; `out_of_range` for the points, or for a range that is empty within the input's bounds.
///
/// ```
/// use levier::operation::{SweepRequest, sweep};
/// let inputs = [("revenue", 50_000.0), ("margin_rate", 0.3), ("cost", 10_000.0)];
/// let inputs = inputs.map(|(key, value)| (key.to_owned(), value.into())).into();
/// let request =
///     SweepRequest { inputs, input: "margin_rate".into(), output: None, from: None, to: None, points: None };
/// let answer = sweep("roi", &request).unwrap();
/// assert_eq!((answer.points.len(), answer.points[0].x, answer.points[100].x), (101, 0.0, 0.6));
/// assert_eq!(answer.current.unwrap().y, Some(0.5));
/// assert!((answer.crossing.unwrap() - 0.2).abs() < 1e-12); // 10,000 of margin on 50,000 of revenue
/// ```
pub fn sweep(operation: &str, request: &SweepRequest) -> Result<Sweep> {
    let fault = |field: &str| Error::new(Code::OutOfRange).field(field);
    let count = request.points.unwrap_or(101);
    if !(2..=400).contains(&count) {
        return Err(fault("points"));
    }
    let (mut probe, dial, current) =
        Probe::without(operation, &request.inputs, request.output.as_deref(), &request.input)?;
    let at = current.unwrap_or_else(|| dial.clip(dial.example()));
    let (from, to) = around(dial, at);
    let (from, to) = (dial.clip(request.from.unwrap_or(from)), dial.clip(request.to.unwrap_or(to)));
    if from >= to || !(to - from).is_finite() {
        return Err(fault(if request.from.is_some() { "from" } else { "to" }));
    }
    let key = dial.input.key;
    let mut y = |x: f64| probe.at(key, x).ok();
    let last = (count - 1) as f64;
    let points: Vec<SweepPoint> = (0..count)
        .map(|i| {
            let x = if i + 1 == count { to } else { from + (to - from) * (i as f64 / last) };
            SweepPoint { x, y: y(x) }
        })
        .collect();
    let crossing = zero(&mut y, &points, at);
    let current = current.map(|x| SweepPoint { x, y: y(x) });
    let output = probe.output;
    Ok(Sweep {
        input: key,
        output: output.key,
        x_unit: dial.unit,
        y_unit: output.unit,
        points,
        current,
        crossing,
    })
}

/// A range that shows both less and more than now: from 0 to about twice, to a round end, within the bounds.
fn around(dial: Dial, at: f64) -> (f64, f64) {
    if at == 0.0 {
        // Nothing to double: the whole of a bounded range, else as far as the example goes.
        let far = round_up(2.0 * dial.example().abs().max(0.5));
        let low = dial.min.unwrap_or(if dial.max.is_some() { -far } else { 0.0 });
        return (low, dial.max.unwrap_or(low + far));
    }
    let far = at.signum() * round_up(2.0 * at.abs());
    (dial.clip(far.min(0.0)), dial.clip(far.max(0.0)))
}

/// The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and 10 times a power of ten.
fn round_up(size: f64) -> f64 {
    let power = size.log10().floor();
    // A negative power of ten is not exact, dividing by a positive one is: 0.6, not 0.6000000000000001.
    let scale = 10_f64.powi(power.abs() as i32);
    let digits = if power < 0.0 { size * scale } else { size / scale };
    let steps = [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0];
    let step = steps.into_iter().find(|step| digits <= step * (1.0 + 1e-12)).unwrap_or(10.0);
    if power < 0.0 { step / scale } else { step * scale }
}

fn zero(y: &mut dyn FnMut(f64) -> Option<f64>, points: &[SweepPoint], at: f64) -> Option<f64> {
    let mut nearest: Option<f64> = None;
    let mut offer = |x: f64| {
        if nearest.is_none_or(|best| (x - at).abs() < (best - at).abs()) {
            nearest = Some(x);
        }
    };
    for pair in points.windows(2) {
        let [SweepPoint { x: a, y: Some(left) }, SweepPoint { x: b, y: Some(right) }] = *pair else {
            continue;
        };
        if left == 0.0 {
            offer(a);
        }
        if right == 0.0 {
            offer(b);
        }
        if left != 0.0 && right != 0.0 && (left < 0.0) != (right < 0.0) {
            let root = crossing(y, RootPoint { x: a, value: left }, RootPoint { x: b, value: right }, 0.0);
            if let Some(root) = root {
                offer(root.x);
            }
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::round_up;

    #[test]
    fn ranges_end_at_round_numbers() {
        for (size, end) in
            [(0.6, 0.6), (0.61, 0.8), (20_000.0, 20_000.0), (17.0, 20.0), (9.0, 10.0), (1e-9, 1e-9)]
        {
            assert_eq!(round_up(size), end, "{size}");
        }
    }
}
