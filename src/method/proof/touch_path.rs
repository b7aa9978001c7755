//! Paths of touches, and the people who took them.

use super::input::missing;
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::Deserialize;

/// A path of touches and how many people took it.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct TouchPath {
    /// The channels touched, in order.
    pub path: Option<Vec<String>>,
    /// People who converted at its end (0).
    pub conversions: Option<f64>,
    /// People who did not (0).
    pub nulls: Option<f64>,
    /// Days from each touch to the end.
    pub days: Option<Vec<Option<f64>>>,
}

impl TouchPath {
    /// The channels touched; none when the list is absent.
    pub(super) fn touches(&self) -> &[String] {
        self.path.as_deref().unwrap_or_default()
    }

    /// Whether it has a touch and people.
    pub(super) fn is_kept(&self) -> bool {
        !self.touches().is_empty() && self.conversions.unwrap_or(0.0) + self.nulls.unwrap_or(0.0) > 0.0
    }
}

/// Refuses the first path with a negative count or days that do not fit its touches.
pub(super) fn check(paths: &[TouchPath]) -> Answered<()> {
    for (index, path) in paths.iter().enumerate() {
        let at = |code| Err(Refused::new(code).field("paths").found(index));
        if path.path.is_none() {
            return Err(missing("paths").found(index));
        }
        if [path.conversions, path.nulls].into_iter().flatten().any(|people| people < 0.0) {
            return at(Code::NegativeInput);
        }
        let Some(days) = &path.days else { continue };
        if days.len() != path.touches().len() {
            return at(Code::RowLength);
        }
        if days.iter().any(Option::is_none) {
            return at(Code::MissingValues);
        }
        if days.iter().flatten().any(|day| *day < 0.0) {
            return at(Code::NegativeInput);
        }
    }
    Ok(())
}

/// A path that is kept: its channels as places, and its people.
#[derive(Debug, Clone)]
pub(super) struct KeptPath {
    pub(super) touches: Vec<usize>,
    pub(super) conversions: f64,
    pub(super) nulls: f64,
    /// Age of each touch at the end of the path, in days or in touches.
    pub(super) ages: Vec<f64>,
}

impl KeptPath {
    /// A path whose touches are all in `channels`, which are sorted.
    pub(super) fn of(path: &TouchPath, channels: &[String]) -> Self {
        let touches = path.touches();
        let age = |place: usize| {
            let days = path.days.as_ref().and_then(|days| days[place]);
            days.unwrap_or((touches.len() - 1 - place) as f64)
        };
        Self {
            touches: touches.iter().filter_map(|name| channels.binary_search(name).ok()).collect(),
            conversions: path.conversions.unwrap_or(0.0),
            nulls: path.nulls.unwrap_or(0.0),
            ages: (0..touches.len()).map(age).collect(),
        }
    }
}
