//! Sensitivity: each input is lowered and raised while the others stay, and the widest swing comes first (a tornado
//! chart; Eschenbach 1992).

use super::fields::Fields;
use super::probe::{Dial, Probe};
use crate::operation::Value;
use crate::value::Unit;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SensitivityRequest {
    /// The inputs.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, OutputValue>"))]
    pub inputs: BTreeMap<String, Value>,
    /// Key of the output to look at; the answer unless told.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub output: Option<String>,
    /// How far each input is moved, relative to itself, above 0 and up to 1; 0.1 unless told.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub range: Option<f64>,
}

impl TryFrom<Value> for SensitivityRequest {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let request = Self {
            inputs: fields.inputs("inputs")?,
            output: fields.text("output")?,
            range: fields.number("range")?,
        };
        fields.end()?;
        Ok(request)
    }
}

/// One input, moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct SensitivityEntry {
    /// Key of the input.
    pub input: &'static str,
    /// Its lower value, within its bounds.
    pub low: f64,
    /// Its higher value, within its bounds.
    pub high: f64,
    /// The output at the lower value.
    pub low_output: Option<f64>,
    /// Why there is none.
    pub low_reason: Option<Code>,
    /// The output at the higher value.
    pub high_output: Option<f64>,
    /// Why there is none.
    pub high_reason: Option<Code>,
    /// How far the output goes, from its smallest to its largest of now, low and high; none when it has no value at
    /// either end.
    pub swing: Option<f64>,
    /// The input is 0: a share of it is 0 too, so that it was not moved.
    pub unchanged: bool,
}

/// What moves the output.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Sensitivity {
    /// Key of the output.
    pub output: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// The output now.
    pub base: f64,
    /// How far each input was moved, relative to itself.
    pub range: f64,
    /// Every input that is a number and has a value, the widest swing first.
    pub entries: Vec<SensitivityEntry>,
}

/// Moves each number a little to either side.
///
/// # Errors
/// Those of [`super::super::evaluate`], `unknown_id` for the output, `out_of_range` for the range.
///
/// ```
/// use levier::operation::{SensitivityRequest, sensitivity};
/// let inputs = [("revenue", 50_000.0), ("margin_rate", 0.3), ("cost", 10_000.0)];
/// let inputs = inputs.map(|(key, value)| (key.to_owned(), value.into())).into();
/// let answer = sensitivity("roi", &SensitivityRequest { inputs, output: None, range: None }).unwrap();
/// assert_eq!(answer.base, 0.5);
/// // 11,000 spent for the same 15,000 of margin: 4,000 / 11,000; 9,000: 6,000 / 9,000.
/// let cost = &answer.entries[0];
/// assert_eq!((cost.input, cost.low_output, cost.high_output), ("cost", Some(6.0 / 9.0), Some(4.0 / 11.0)));
/// ```
pub fn sensitivity(operation: &str, request: &SensitivityRequest) -> Result<Sensitivity> {
    let range = request.range.unwrap_or(0.1);
    if range <= 0.0 || range > 1.0 {
        return Err(Error::new(Code::OutOfRange).field("range"));
    }
    let mut probe = Probe::new(operation, &request.inputs, request.output.as_deref())?;
    let base = probe.here()?;
    let mut entries: Vec<SensitivityEntry> = Vec::new();
    for dial in probe.definition.inputs.iter().filter_map(Dial::of) {
        let Some(value) = probe.value(dial.input.key) else { continue };
        let entry = moved(&mut probe, dial, value, base, range);
        // Few entries: each goes to its place, behind those that swing as far.
        let place = entries.iter().position(|other| other.width() < entry.width());
        entries.insert(place.unwrap_or(entries.len()), entry);
    }
    let output = probe.output;
    Ok(Sensitivity { output: output.key, unit: output.unit, base, range, entries })
}

impl SensitivityEntry {
    fn width(&self) -> f64 {
        self.swing.unwrap_or(-1.0)
    }
}

fn moved(probe: &mut Probe, dial: Dial, value: f64, base: f64, range: f64) -> SensitivityEntry {
    let (one, other) = (dial.clip(value - range * value), dial.clip(value + range * value));
    let (low, high) = (one.min(other), one.max(other));
    let (at_low, at_high) = (probe.at(dial.input.key, low), probe.at(dial.input.key, high));
    let mut outputs = vec![base];
    outputs.extend([&at_low, &at_high].into_iter().flatten());
    let swing = (outputs.len() > 1).then(|| {
        let largest = outputs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        largest - outputs.iter().copied().fold(f64::INFINITY, f64::min)
    });
    let reason = |answer: &Result<f64>| answer.as_ref().err().map(Error::code);
    SensitivityEntry {
        input: dial.input.key,
        low,
        high,
        low_reason: reason(&at_low),
        low_output: at_low.ok(),
        high_reason: reason(&at_high),
        high_output: at_high.ok(),
        swing: swing.filter(|swing| swing.is_finite()),
        unchanged: value == 0.0,
    }
}
