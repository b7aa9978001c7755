//! What was found about each dated event.

use super::part::{Part, PartKind};
use crate::response::data::event::{Dated, EventStatus, ResponseEvent};
use serde::{Deserialize, Serialize};

/// What was found about an event. Figures in units of the outcome; none unless fitted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct EventFit {
    /// The event.
    pub event: ResponseEvent,
    /// Whether it was fitted.
    pub status: EventStatus,
    /// Periods that it touches.
    pub periods: usize,
    /// What it added to each of them, against the same period without it.
    pub effect: Option<f64>,
    /// 90 % interval of that.
    pub effect_interval: Option<(f64, f64)>,
    /// What it added in all.
    pub total: Option<f64>,
    /// Whether the interval leaves zero out; one period alone is always fitted exactly, and its interval
    /// says how far chance would have taken it.
    pub distinguishable: Option<bool>,
}

/// What was found about each event, from the parts of the fit; `left_out` are the names of events that
/// repeat something else.
pub(crate) fn describe(events: &[Dated], parts: &[Part], left_out: &[&str]) -> Vec<EventFit> {
    events
        .iter()
        .map(|dated| {
            let name = &dated.event.name;
            let repeats = left_out.contains(&name.as_str());
            let status = if repeats { EventStatus::Repeats } else { dated.status() };
            let part = parts
                .iter()
                .find(|part| part.kind == PartKind::Event && part.name.as_ref() == Some(name))
                .filter(|_| status == EventStatus::Fitted);
            let periods = dated.periods();
            let each = |value: f64| value / periods as f64;
            let interval = part.and_then(|part| part.interval);
            EventFit {
                event: dated.event.clone(),
                status,
                periods,
                effect: part.map(|part| each(part.total)),
                effect_interval: interval.map(|(low, high)| (each(low), each(high))),
                total: part.map(|part| part.total),
                distinguishable: interval.map(|(low, high)| low > 0.0 || high < 0.0),
            }
        })
        .collect()
}
