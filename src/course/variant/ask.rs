//! A variant, or a part of drawing it, by request.

use super::draw::{MOST_TRIES, Plan};
use super::parameter::Parameter;
use super::seed::{SplitMix64, fnv1a};
use super::text::fill;
use crate::Code;
use crate::course::expression::Figures;
use crate::course::reading::Lang;
use serde::{Deserialize, Serialize};

/// What to draw, or a part of drawing to try by itself.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VariantRequest {
    /// The exercise.
    #[serde(default)]
    pub exercise: Option<String>,
    /// The code of the class.
    #[serde(default)]
    pub class: Option<String>,
    /// The code of the student.
    #[serde(default)]
    pub student: Option<String>,
    /// The parameters, in order.
    #[serde(default)]
    pub parameters: Option<Vec<Parameter>>,
    /// Expressions that must not be 0.
    #[serde(default)]
    pub constraints: Option<Vec<String>>,
    /// A text to write the figures into.
    #[serde(default)]
    pub text: Option<String>,
    /// The language of the text.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// Figures for the text, instead of drawn ones.
    #[serde(default)]
    pub values: Option<Figures>,
    /// A text to hash.
    #[serde(default)]
    pub hash_text: Option<String>,
    /// The state of a generator, as a decimal text.
    #[serde(default)]
    pub state: Option<String>,
    /// How many outputs to give.
    #[serde(default)]
    pub draws: Option<usize>,
    /// Bounds to draw below, as decimal texts.
    #[serde(default)]
    pub below: Option<Vec<String>>,
}

/// A variant, or the part that was asked for.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VariantAnswer {
    /// The text it was drawn from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The hash, as 16 hexadecimal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// How many tries it took.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tries: Option<u32>,
    /// The value of every parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Figures>,
    /// The text with its figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Outputs of the generator, as decimal texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outputs: Option<Vec<String>>,
    /// Numbers drawn below the bounds, as decimal texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drawn: Option<Vec<String>>,
}

/// Why there is no variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct NoVariant {
    /// `bad_grid`, `no_variant`, or `malformed` for a state or a bound that is no number of 64 bits.
    pub error: Code,
    /// The parameter or the text at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// How often it was tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tries: Option<u32>,
}

/// Draws a variant, or computes the part that is asked for: a hash, outputs, numbers below bounds, a text.
///
/// # Errors
/// `bad_grid`, with the name of the parameter; `no_variant`, with the number of tries; `malformed`.
///
/// ```
/// use levier::course::variant::{VariantRequest, variant};
/// let request = serde_json::from_str::<VariantRequest>(
///     r#"{"exercise": "x", "student": "1", "parameters": [{"name": "a", "from": 0, "to": 10, "step": 4}]}"#,
/// );
/// let drawn = variant(&request.unwrap()).unwrap();
/// assert_eq!(drawn.seed.as_deref(), Some("x||1"));
/// assert_eq!(drawn.parameters.unwrap()["a"].number(), Some(4.0));
/// ```
pub fn variant(request: &VariantRequest) -> Result<VariantAnswer, NoVariant> {
    let lang = request.lang.unwrap_or_default();
    let hexadecimal = |hash: u64| Some(format!("{hash:016x}"));
    if let Some(text) = &request.hash_text {
        return Ok(VariantAnswer { hash: hexadecimal(fnv1a(text)), ..VariantAnswer::default() });
    }
    if let Some(state) = &request.state {
        return stream(request, state);
    }
    if let (Some(values), Some(text)) = (&request.values, &request.text) {
        return Ok(VariantAnswer { text: Some(fill(text, values, lang)), ..VariantAnswer::default() });
    }
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let plan = Plan::new(
        request.parameters.as_deref().unwrap_or_default(),
        request.constraints.as_deref().unwrap_or_default(),
    )
    .map_err(|name| NoVariant { error: Code::BadGrid, found: Some(name), tries: None })?;
    let drawn = plan
        .draw(&text(&request.exercise), &text(&request.class), &text(&request.student))
        .ok_or(NoVariant { error: Code::NoVariant, found: None, tries: Some(MOST_TRIES) })?;
    Ok(VariantAnswer {
        text: request.text.as_ref().map(|text| fill(text, &drawn.figures, lang)),
        seed: Some(drawn.seed),
        hash: hexadecimal(drawn.hash),
        tries: Some(drawn.tries),
        parameters: Some(drawn.figures),
        ..VariantAnswer::default()
    })
}

fn stream(request: &VariantRequest, state: &str) -> Result<VariantAnswer, NoVariant> {
    let number = |text: &str| {
        let wrong = || NoVariant { error: Code::Malformed, found: Some(text.to_owned()), tries: None };
        text.parse::<u64>().map_err(|_| wrong())
    };
    let mut stream = SplitMix64::new(number(state)?);
    let outputs = request.draws.map(|draws| (0..draws).map(|_| stream.output().to_string()).collect());
    let drawn = match &request.below {
        None => None,
        Some(bounds) => Some(
            bounds.iter().map(|own| Ok(stream.below(number(own)?).to_string())).collect::<Result<_, _>>()?,
        ),
    };
    Ok(VariantAnswer { outputs, drawn, ..VariantAnswer::default() })
}
