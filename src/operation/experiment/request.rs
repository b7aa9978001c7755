//! A test's plan from named values, as the calculators' module receives it: the shape that serde reads, with the same
//! defaults, without a second reader of JSON.

use super::reading::{TestPlan, TestVariant, alpha, looks, power, prior};
use crate::operation::Value;
use crate::operation::analysis::{Fields, needed};
use crate::{Code, Error, Result};

impl TryFrom<Value> for TestVariant {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let variant = Self {
            name: needed("name", fields.text("name")?)?,
            visitors: needed("visitors", fields.number("visitors")?)?,
            conversions: needed("conversions", fields.number("conversions")?)?,
        };
        fields.end()?;
        Ok(variant)
    }
}

impl TryFrom<Value> for TestPlan {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let mut variants = Vec::new();
        for variant in fields.list("variants")? {
            variants.push(variant.try_into()?);
        }
        let weights = fields.take("weights").map(weights).transpose()?;
        let plan = Self {
            variants,
            weights,
            alpha: fields.number("alpha")?.unwrap_or_else(alpha),
            power: fields.number("power")?.unwrap_or_else(power),
            baseline: fields.number("baseline")?,
            mde_rel: fields.number("mde_rel")?,
            visitors_per_day: fields.number("visitors_per_day")?,
            looks: fields.index("looks")?.map_or_else(looks, |looks| looks as u32),
            prior_alpha: fields.number("prior_alpha")?.unwrap_or_else(prior),
            prior_beta: fields.number("prior_beta")?.unwrap_or_else(prior),
        };
        fields.end()?;
        Ok(plan)
    }
}

fn weights(value: Value) -> Result<Vec<f64>> {
    let wrong = || Error::new(Code::InvalidCommand).field("weights");
    let Value::List(items) = value else { return Err(wrong()) };
    items.iter().map(|item| item.number().ok_or_else(wrong)).collect()
}

#[cfg(test)]
mod tests {
    use super::TestPlan;
    use crate::operation::Value;

    #[test]
    fn it_reads_what_serde_reads() {
        let variants = r#""variants": [{"name": "A", "visitors": 10, "conversions": 2},
            {"name": "B", "visitors": 9, "conversions": 3}]"#;
        for rest in ["", r#", "weights": [1, 2], "alpha": 0.1, "looks": 3, "mde_rel": 0.2, "prior_beta": 2"#]
        {
            let text = format!("{{{variants}{rest}}}");
            let value: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(TestPlan::try_from(value).unwrap(), serde_json::from_str::<TestPlan>(&text).unwrap());
        }
        for wrong in [r#", "surprise": 1"#, r#", "weights": ["a"]"#, r#", "looks": 1.5"#, r#", "alpha": "x""#]
        {
            let text = format!("{{{variants}{wrong}}}");
            let value: Value = serde_json::from_str(&text).unwrap();
            assert_eq!(TestPlan::try_from(value).unwrap_err().code().as_str(), "invalid_command", "{wrong}");
            assert!(serde_json::from_str::<TestPlan>(&text).is_err(), "{wrong}");
        }
    }
}
