//! The whole outcome, from nothing to its total: the base, then what each event and channel added.
//!
//! The idea: each step starts where the one before ended, so a picture of them is a proof that nothing
//! was counted twice.

use super::part::{Part, PartKind};
use serde::{Deserialize, Serialize};

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// What would have come anyway: level, trend, season, controls.
    Base,
    /// A dated event.
    Event,
    /// A channel that entered as a straight control.
    StraightChannel,
    /// A channel with a curve.
    Channel,
    /// The outcome over all periods.
    Total,
}

/// One step, in units of the outcome over all periods.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct WaterfallStep {
    /// What it is.
    pub kind: StepKind,
    /// The event or channel.
    pub name: Option<String>,
    /// Where it starts: where the step before ended.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What it adds; of the total, the total.
    pub value: f64,
    /// 90 % interval of that; none without draws, and none of the total, which was observed.
    pub interval: Option<(f64, f64)>,
    /// That, as a share of the total; none when the total is not positive.
    pub share: Option<f64>,
}

impl WaterfallStep {
    /// The steps from parts: the base, events in their order, channels from the largest to the smallest.
    ///
    /// ```
    /// use levier::response::{Part, PartKind, StepKind, WaterfallStep};
    /// let part = |kind, name: Option<&str>, total: f64| Part {
    ///     kind, name: name.map(str::to_owned), values: vec![total], total, interval: None, share: None,
    /// };
    /// let parts = [part(PartKind::Level, None, 60.0), part(PartKind::Channel, Some("tv"), 40.0)];
    /// let steps = WaterfallStep::from_parts(&parts);
    /// assert_eq!((steps[1].from, steps[1].to), (60.0, 100.0));
    /// assert_eq!((steps[2].kind, steps[2].to), (StepKind::Total, 100.0));
    /// ```
    pub fn from_parts(parts: &[Part]) -> Vec<Self> {
        let of = |wanted: StepKind| parts.iter().filter(move |part| step(part.kind) == wanted);
        let base: Vec<&Part> = of(StepKind::Base).collect();
        let mut channels: Vec<&Part> = of(StepKind::StraightChannel).chain(of(StepKind::Channel)).collect();
        channels.sort_by(|a, b| b.total.total_cmp(&a.total));
        let total: f64 = parts.iter().map(|part| part.total).sum();
        let share = |value: f64| (total > 0.0).then_some(value / total);
        // Of the base only the level has a total: the rest is counted from its own mean.
        let value: f64 = base.iter().map(|part| part.total).sum();
        let interval = base.iter().find(|part| part.kind == PartKind::Level).and_then(|part| part.interval);
        let mut steps = vec![Self {
            kind: StepKind::Base,
            name: None,
            from: 0.0,
            to: value,
            value,
            interval,
            share: share(value),
        }];
        let mut from = value;
        for part in of(StepKind::Event).chain(channels) {
            steps.push(Self {
                kind: step(part.kind),
                name: part.name.clone(),
                from,
                to: from + part.total,
                value: part.total,
                interval: part.interval,
                share: share(part.total),
            });
            from += part.total;
        }
        steps.push(Self {
            kind: StepKind::Total,
            name: None,
            from: 0.0,
            to: from,
            value: from,
            interval: None,
            share: share(from),
        });
        steps
    }
}

fn step(kind: PartKind) -> StepKind {
    match kind {
        PartKind::Event => StepKind::Event,
        PartKind::StraightChannel => StepKind::StraightChannel,
        PartKind::Channel => StepKind::Channel,
        _ => StepKind::Base,
    }
}
