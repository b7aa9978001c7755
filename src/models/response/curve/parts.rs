//! A curve from its parts: the family's name and the parameters by theirs.

use super::Curve;
use crate::{Code, Error, Result};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A curve as it travels. Reading it in two parts keeps serde's buffering of tagged enums out of the Wasm; the
/// parameters go to places of their own, since a fit may bring tens of thousands of curves.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts<'a> {
    #[serde(borrow)]
    family: Cow<'a, str>,
    params: Given,
}

/// Parameters by name, those of all families.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    a: Option<f64>,
    b: Option<f64>,
    c: Option<f64>,
    k: Option<f64>,
    l: Option<f64>,
    m: Option<f64>,
    n: Option<f64>,
    p: Option<f64>,
}

impl Given {
    fn places(&mut self) -> [(&'static str, &mut Option<f64>); 8] {
        let Self { a, b, c, k, l, m, n, p } = self;
        [("a", a), ("b", b), ("c", c), ("k", k), ("l", l), ("m", m), ("n", n), ("p", p)]
    }

    /// The curve, which takes every parameter.
    fn curve(mut self, family: &str) -> Result<Curve> {
        let mut get = |name: &'static str| {
            let place = self.places().into_iter().find(|(other, _)| *other == name);
            place
                .and_then(|(_, value)| value.take())
                .ok_or_else(|| Error::new(Code::InvalidCurve).field(name).with("family", family))
        };
        let curve = match family {
            "negexp" => Curve::Negexp { a: get("a")?, b: get("b")? },
            "hill" => Curve::Hill { a: get("a")?, k: get("k")?, n: get("n")? },
            "log" => Curve::Log { a: get("a")?, b: get("b")? },
            "power" => Curve::Power { a: get("a")?, p: get("p")? },
            "linear" => Curve::Linear { a: get("a")? },
            "logistic0" => Curve::Logistic0 { a: get("a")?, l: get("l")? },
            "logistic_s" => Curve::LogisticS { a: get("a")?, b: get("b")?, m: get("m")? },
            "tanh" => Curve::Tanh { b: get("b")?, c: get("c")? },
            "hill_offset" => Curve::HillOffset { a: get("a")?, k: get("k")?, n: get("n")?, c: get("c")? },
            _ => return Err(Error::new(Code::InvalidCurve).field("family").found(family)),
        };
        if let Some((extra, _)) = self.places().into_iter().find(|(_, value)| value.is_some()) {
            return Err(Error::new(Code::InvalidCurve).field(extra).with("family", family));
        }
        curve.validate().map(|()| curve)
    }
}

impl<'de> Deserialize<'de> for Curve {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let parts = Parts::deserialize(deserializer)?;
        parts.params.curve(&parts.family).map_err(serde::de::Error::custom)
    }
}

impl Curve {
    /// A curve from its family and its parameters; checked as by [`Curve::validate`].
    ///
    /// # Errors
    /// `invalid_curve`: `field` is `family`, or the parameter that is missing, unknown or out of range.
    ///
    /// ```
    /// use levier::response::Curve;
    /// let params = [("a".to_owned(), 2.0)].into();
    /// assert_eq!(Curve::from_parts("linear", &params), Ok(Curve::Linear { a: 2.0 }));
    /// assert_eq!(Curve::from_parts("power", &params).unwrap_err().field_name(), Some("p"));
    /// ```
    pub fn from_parts(family: &str, params: &BTreeMap<String, f64>) -> Result<Self> {
        let mut given = Given::default();
        for (name, &value) in params {
            let Some((_, place)) = given.places().into_iter().find(|(other, _)| other == name) else {
                return Err(Error::new(Code::InvalidCurve).field(name).with("family", family));
            };
            *place = Some(value);
        }
        given.curve(family)
    }
}
