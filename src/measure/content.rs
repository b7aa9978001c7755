//! What was sent and what was read: mailings by message, visits by channel, with the rates that judge them.
//!
//! A rate is made of sums over the rows that know both of its parts, and carries Wilson's interval where it is a share.

use super::gather::worth;
use super::rows::Measured;
use super::scope::Scope;
use super::sum::Adder;
use crate::import::Kind;
use crate::stats::{Method, rate_interval};
use serde::Serialize;
use std::collections::BTreeMap;

/// The confidence of the intervals.
const CONFIDENCE: f64 = 0.95;

/// Which content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ContentKind {
    /// Mailings.
    Email,
    /// Visits of a site.
    Web,
}

/// The sums shown of a kind, and its rates: a name, the part and the whole.
struct Shape {
    columns: &'static [&'static str],
    rates: &'static [(&'static str, &'static str, &'static str)],
}

const EMAIL: Shape = Shape {
    columns: &["sent", "delivered", "opens", "clicks", "conversions", "revenue", "unsubscribes"],
    rates: &[
        ("delivery_rate", "delivered", "sent"),
        ("open_rate", "opens", "delivered"),
        ("click_rate", "clicks", "delivered"),
        ("click_to_open", "clicks", "opens"),
        ("order_rate", "conversions", "delivered"),
        ("unsubscribe_rate", "unsubscribes", "delivered"),
    ],
};

// Unique visitors are not among them: the same person counts once over two days.
const WEB: Shape = Shape {
    columns: &["sessions", "engaged_sessions", "conversions", "revenue"],
    rates: &[
        ("engagement_rate", "engaged_sessions", "sessions"),
        ("visit_conversion", "conversions", "sessions"),
    ],
};

/// A rate and its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ContentRate {
    /// The part over the whole.
    pub value: f64,
    /// The lower end of Wilson's interval at 95 %; none where the part may exceed the whole.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// A mailing, a channel of visits, or all of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct ContentGroup {
    /// Its name; empty for the total and for rows without one.
    pub name: String,
    /// Sums by column; absent where no row knows it.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub sums: BTreeMap<&'static str, f64>,
    /// Rates by name; absent where a part is not known or the whole is 0.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, ContentRate>"))]
    pub rates: BTreeMap<&'static str, ContentRate>,
}

/// The figures of a kind of content.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ContentTable {
    /// Which.
    pub kind: ContentKind,
    /// The sums that at least one row knows, in the order to show them.
    pub columns: Vec<&'static str>,
    /// The rates that the total has, in the order to show them.
    pub rates: Vec<&'static str>,
    /// In the order met.
    pub groups: Vec<ContentGroup>,
    /// All rows together.
    pub total: ContentGroup,
}

/// The sums of one group, and of the rows that know both parts of each rate.
#[derive(Clone, Default)]
struct Part {
    sums: BTreeMap<&'static str, Adder>,
    rates: BTreeMap<&'static str, (Adder, Adder)>,
}

impl Part {
    fn add(&mut self, shape: &Shape, value: impl Fn(&str) -> Option<f64>) {
        for column in shape.columns {
            if let Some(value) = value(column) {
                self.sums.entry(column).or_default().add(value);
            }
        }
        for (name, part, whole) in shape.rates {
            if let (Some(part), Some(whole)) = (value(part), value(whole)) {
                let (parts, wholes) = self.rates.entry(name).or_default();
                parts.add(part);
                wholes.add(whole);
            }
        }
    }

    fn group(&self, name: &str) -> ContentGroup {
        let sums = self.sums.iter().filter_map(|(name, sum)| Some((*name, sum.value()?))).collect();
        let rates = self.rates.iter().filter_map(|(name, (part, whole))| {
            let (part, whole) = (part.value()?, whole.value().filter(|whole| *whole > 0.0)?);
            let bounds = rate_interval(part, whole, CONFIDENCE, Method::Wilson);
            let rate = ContentRate {
                value: part / whole,
                low: bounds.map(|bounds| bounds.low),
                high: bounds.map(|bounds| bounds.high),
            };
            Some((*name, rate))
        });
        ContentGroup { name: name.to_owned(), sums, rates: rates.collect() }
    }
}

/// The figures of the sources of a kind; none where no row of it counts.
pub(super) fn content(measured: &Measured<'_>, scope: &Scope, kind: ContentKind) -> Option<ContentTable> {
    let (of, shape, name) = match kind {
        ContentKind::Email => (Kind::Email, EMAIL, "campaign"),
        ContentKind::Web => (Kind::Web, WEB, "channel"),
    };
    let mut order: Vec<String> = Vec::new();
    let mut parts: BTreeMap<String, Part> = BTreeMap::new();
    let mut total = Part::default();
    for (index, source) in measured.sources.iter().enumerate().filter(|(_, source)| source.rows.kind == of) {
        let factor = scope.factor(index).unwrap_or(1.0);
        for row in (0..source.rows.len()).filter(|&row| scope.holds(measured, index, row)) {
            let name = source.rows.text(name, row).unwrap_or(match kind {
                ContentKind::Email => "",
                ContentKind::Web => source.rows.platform.as_str(),
            });
            let value = |column: &str| {
                source.rows.number(column, row).map(|value| value * worth(column, factor, measured))
            };
            if !parts.contains_key(name) {
                order.push(name.to_owned());
            }
            parts.entry(name.to_owned()).or_default().add(&shape, value);
            total.add(&shape, value);
        }
    }
    if order.is_empty() {
        return None;
    }
    let total = total.group("");
    Some(ContentTable {
        kind,
        columns: shape.columns.iter().copied().filter(|column| total.sums.contains_key(column)).collect(),
        rates: shape.rates.iter().map(|rate| rate.0).filter(|rate| total.rates.contains_key(rate)).collect(),
        groups: order.iter().map(|name| parts[name].group(name)).collect(),
        total,
    })
}
