//! The request to plan or to analyse a test: named values, each refused with its field and its version.

use super::design::TestDesign;
use super::reading::{TestPlan, TestVariant};
use crate::operation::Value;
use crate::operation::analysis::Fields;
use crate::operation::value::typed;
use crate::{Code, Error, Result};

fn missing(field: &'static str) -> Error {
    Error::new(Code::MissingInput).field(field)
}

/// How often results are looked at: a whole number; how large it may be, quadrature says.
fn looks(fields: &mut Fields) -> Result<u32> {
    match fields.number("looks")? {
        None => Ok(1),
        Some(looks) if looks.fract() == 0.0 && (1.0..=f64::from(u32::MAX)).contains(&looks) => {
            Ok(looks as u32)
        }
        Some(looks) => Err(Error::new(Code::OutOfRange).field("looks").found(typed(looks))),
    }
}

fn variant(value: Value, item: usize) -> Result<TestVariant> {
    let mut fields = Fields::of(value)?;
    let name = fields.text("name")?.ok_or_else(|| missing("name").with("item", item as f64))?;
    let mut count = |key: &'static str| {
        let found = fields.number(key)?;
        found.ok_or_else(|| missing(key).with("item", item as f64))
    };
    let (visitors, conversions) = (count("visitors")?, count("conversions")?);
    fields.end()?;
    Ok(TestVariant { name, visitors, conversions })
}

impl TryFrom<Value> for TestPlan {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let mut variants = Vec::new();
        for (at, item) in fields.list("variants")?.into_iter().enumerate() {
            variants.push(variant(item, at + 1)?);
        }
        let mut weights = Vec::new();
        for (at, weight) in fields.list("weights")?.into_iter().enumerate() {
            let weight = weight.number().ok_or_else(|| missing("weights").with("item", (at + 1) as f64))?;
            weights.push(weight);
        }
        let plan = Self {
            variants,
            weights: (!weights.is_empty()).then_some(weights),
            alpha: fields.number("alpha")?.unwrap_or(0.05),
            power: fields.number("power")?.unwrap_or(0.8),
            baseline: fields.number("baseline")?,
            mde_rel: fields.number("mde_rel")?,
            visitors_per_day: fields.number("visitors_per_day")?,
            looks: looks(&mut fields)?,
            prior_alpha: fields.number("prior_alpha")?.unwrap_or(1.0),
            prior_beta: fields.number("prior_beta")?.unwrap_or(1.0),
        };
        fields.end()?;
        Ok(plan)
    }
}

/// The effect comes as a change, `mde_rel`, or as the rate that it leads to, `target`.
impl TryFrom<Value> for TestDesign {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let baseline = fields.number("baseline")?.ok_or_else(|| missing("baseline"))?;
        let (change, target) = (fields.number("mde_rel")?, fields.number("target")?);
        let design = Self {
            baseline,
            // A baseline of 0 is refused before the change is looked at.
            mde_rel: change
                .or(target.map(|target| target / baseline - 1.0))
                .ok_or_else(|| missing("mde_rel"))?,
            alpha: fields.number("alpha")?.unwrap_or(0.05),
            power: fields.number("power")?.unwrap_or(0.8),
            versions: fields.number("versions")?.unwrap_or(2.0),
            visitors_per_day: fields.number("visitors_per_day")?,
            traffic_share: fields.number("traffic_share")?.unwrap_or(1.0),
            weeks: fields.number("weeks")?,
            looks: looks(&mut fields)?,
        };
        fields.end()?;
        Ok(design)
    }
}
