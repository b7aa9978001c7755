//! The parameters of an exercise: grids, lists of values, and what follows from them.

use crate::course::expression::Expression;
use crate::operation::Value;
use serde::Deserialize;

/// The most values of a grid.
const MOST_VALUES: i64 = 1_000_000;

/// A parameter as it is described: a grid, a list of values, or an expression over those before it.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Parameter {
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// The first value of a grid.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub from: Value,
    /// The last value of a grid, which its steps need not reach.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub to: Value,
    /// The step of a grid.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub step: Value,
    /// A list to draw from.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "OutputValue[] | null"))]
    pub values: Option<Vec<Value>>,
    /// An expression over the parameters before it.
    #[serde(default)]
    pub expr: Option<String>,
    /// Its value in the version without codes.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub default: Option<Value>,
}

/// Where a parameter comes from, checked.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::course) enum Source {
    Grid(Grid),
    Values(Vec<Value>),
    /// None: the expression cannot be read, so no try ever holds.
    Derived(Option<Expression>),
}

/// The values (a + k·c)/10ˢ for k from 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::course) struct Grid {
    first: i64,
    step: i64,
    scale: f64,
    pub(in crate::course) values: u64,
}

impl Grid {
    /// The grid of three numbers; none if it is none, or has too many values.
    fn of(from: f64, to: f64, step: f64) -> Option<Self> {
        let scaled = |power: i32| {
            let scale = 10_f64.powi(power);
            let whole = |x: f64| {
                let (y, nearest) = (x * scale, (x * scale).round());
                ((y - nearest).abs() <= 1e-6 && nearest.abs() < 9e15).then_some(nearest as i64)
            };
            Some((whole(from)?, whole(to)?, whole(step)?, scale))
        };
        let (first, last, step, scale) = (0..=6).find_map(scaled)?;
        if step <= 0 || last < first {
            return None;
        }
        let values = (last - first) / step + 1;
        (values <= MOST_VALUES).then_some(Self { first, step, scale, values: values as u64 })
    }

    pub(in crate::course) fn value(&self, place: u64) -> f64 {
        (self.first + place as i64 * self.step) as f64 / self.scale
    }
}

impl Parameter {
    /// Whether it is drawn, not derived.
    pub fn is_drawn(&self) -> bool {
        self.expr.is_none() || self.values.is_some()
    }

    /// Where it comes from; none for a bad grid or an empty list.
    pub(in crate::course) fn source(&self) -> Option<Source> {
        if let Some(values) = &self.values {
            return (!values.is_empty()).then(|| Source::Values(values.clone()));
        }
        if let Some(text) = &self.expr {
            return Some(Source::Derived(Expression::parse(text).ok()));
        }
        Grid::of(self.from.number()?, self.to.number()?, self.step.number()?).map(Source::Grid)
    }
}
