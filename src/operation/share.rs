//! What a link to a calculator holds: scenarios, what was studied, the reader's currency and language.
//!
//! A link comes from anyone: it is read strictly, and small. Its shape is checked here; its values are checked where
//! any value is, when they are computed, so that a wrong one shows in its own field.

use super::analysis::Fields;
use super::{Definition, Scenario, Value, find};
use crate::{Code, Error, Result};
use serde::Serialize;

/// The version written.
const VERSION: f64 = 1.0;
/// The longest text read, in bytes.
const MOST_BYTES: usize = 65_536;
/// The longest name, in characters.
const MOST_NAME: usize = 120;
/// The longest list of an input.
const MOST_ITEMS: usize = 2_000;

/// A goal sought; see [`super::SeekRequest`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SharedSeek {
    /// Key of the input to find.
    pub input: String,
    /// Key of the output that is to reach the target.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// The target.
    pub target: f64,
}

/// What was studied.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SharedAnalysis {
    /// A goal sought.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seek: Option<SharedSeek>,
    /// How far inputs are moved; see [`super::SensitivityRequest`].
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<f64>,
}

/// What a link holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Shared {
    /// The version of this shape: 1.
    pub v: u32,
    /// The calculator.
    pub operation: String,
    /// One to six scenarios.
    pub scenarios: Vec<Scenario>,
    /// Which one is shown, counted from 0.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected: Option<usize>,
    /// What was studied.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub analysis: Option<SharedAnalysis>,
    /// A currency, `EUR`.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// A language, `fr` or `en`.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

impl Shared {
    /// Refuses a text too long to be a link, before anything reads it.
    ///
    /// # Errors
    /// `too_large`, with the bytes it has and may have.
    pub fn admit_text(text: &str) -> Result<()> {
        if text.len() <= MOST_BYTES {
            return Ok(());
        }
        let error = Error::new(Code::TooLarge);
        Err(error.with("bytes", text.len() as f64).with("at_most", MOST_BYTES as f64))
    }

    /// Reads the text of a link.
    ///
    /// # Errors
    /// `too_large`, `newer_schema`, `unknown_operation`, `unknown_input`; `invalid_command` for a text that is not of
    /// this shape, an unknown field included; `out_of_range` with the field whose content is beyond what a link holds.
    ///
    /// ```
    /// use levier::operation::Shared;
    /// let text = r#"{"v":1,"operation":"cpa","scenarios":[{"name":"","inputs":{"cost":500,"conversions":-4}}]}"#;
    /// // A wrong value is kept for its field to say what is wrong.
    /// let shared = Shared::from_json(text).unwrap();
    /// assert_eq!(Shared::from_json(&shared.to_json()).unwrap(), shared);
    /// let code = |text: &str| Shared::from_json(text).unwrap_err().code().as_str();
    /// assert_eq!(code(&text.replace("\"v\":1", "\"v\":2")), "newer_schema");
    /// assert_eq!(code(&text.replace("\"cost\"", "\"__proto__\"")), "unknown_input");
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        Self::admit_text(text)?;
        let value: Value = serde_json::from_str(text)
            .map_err(|error| Error::new(Code::InvalidCommand).found(error.to_string()))?;
        value.try_into()
    }

    /// The canonical text: the same content is the same text.
    pub fn to_json(&self) -> String {
        // Texts, finite numbers and lists: there is nothing that cannot be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn beyond(field: &str) -> Error {
    Error::new(Code::OutOfRange).field(field)
}

fn invalid(field: &str) -> Error {
    Error::new(Code::InvalidCommand).field(field)
}

impl TryFrom<Value> for Shared {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        // The version first: a newer shape has fields of its own.
        match fields.number("v")? {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => {
                return Err(Error::new(Code::NewerSchema).with("version", newer));
            }
            _ => return Err(invalid("v")),
        }
        let operation = fields.text("operation")?.ok_or_else(|| invalid("operation"))?;
        let definition = find(&operation)?;
        let items = fields.list("scenarios")?;
        if !(1..=6).contains(&items.len()) {
            return Err(beyond("scenarios"));
        }
        let mut scenarios = Vec::new();
        for item in items {
            let scenario = Scenario::try_from(item)?;
            admit(definition, &scenario)?;
            scenarios.push(scenario);
        }
        let selected = fields.index("selected")?;
        if selected.is_some_and(|selected| selected >= scenarios.len()) {
            return Err(beyond("selected"));
        }
        let analysis = fields.take("analysis").map(SharedAnalysis::try_from).transpose()?;
        let currency = fields.text("currency")?;
        let is_currency =
            |code: &String| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        if !currency.iter().all(is_currency) {
            return Err(beyond("currency"));
        }
        let language = fields.text("language")?;
        if !language.iter().all(|tag| tag == "fr" || tag == "en") {
            return Err(beyond("language"));
        }
        fields.end()?;
        Ok(Self { v: 1, operation, scenarios, selected, analysis, currency, language })
    }
}

impl TryFrom<Value> for SharedAnalysis {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let seek = fields.take("seek").map(SharedSeek::try_from).transpose()?;
        let range = fields.number("range")?;
        fields.end()?;
        Ok(Self { seek, range })
    }
}

impl TryFrom<Value> for SharedSeek {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let seek = Self {
            input: fields.text("input")?.ok_or_else(|| invalid("input"))?,
            output: fields.text("output")?,
            target: fields.number("target")?.ok_or_else(|| invalid("target"))?,
        };
        fields.end()?;
        Ok(seek)
    }
}

/// A name of a bearable length; inputs that the calculator has, of a bearable size.
fn admit(definition: &Definition, scenario: &Scenario) -> Result<()> {
    if scenario.name.chars().count() > MOST_NAME {
        return Err(beyond("name"));
    }
    for (key, value) in &scenario.inputs {
        if !definition.inputs.iter().any(|input| input.key == key) {
            return Err(Error::new(Code::UnknownInput).field(key));
        }
        if !bearable(value) {
            return Err(beyond(key));
        }
    }
    Ok(())
}

/// Lists of a bearable length, rows included; nothing with names, which no input has.
fn bearable(value: &Value) -> bool {
    match value {
        Value::Map(_) => false,
        Value::List(list) => list.len() <= MOST_ITEMS && list.iter().all(bearable),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::Shared;
    use crate::operation::{Value, catalogue};
    use crate::{Code, Error};
    use serde_json::{Value as Json, json};

    fn link() -> Json {
        json!({
            "v": 1, "operation": "cpa", "selected": 1, "currency": "EUR", "language": "fr",
            "scenarios": [
                {"name": "Aujourd’hui", "inputs": {"cost": 500, "conversions": 4}},
                {"name": "", "inputs": {"cost": "cinq cents", "conversions": null}},
            ],
            "analysis": {"seek": {"input": "conversions", "target": 100.5}, "range": 0.2},
        })
    }

    /// The code of a link with one thing changed.
    fn code(change: impl FnOnce(&mut Json)) -> Result<(), Code> {
        let mut link = link();
        change(&mut link);
        Shared::from_json(&link.to_string()).map(drop).map_err(|error: Error| error.code())
    }

    #[test]
    fn every_calculator_s_example_comes_back_word_for_word() {
        for operation in catalogue() {
            let scenario = json!({"name": "a", "inputs": operation.example()});
            let text = json!({"v": 1, "operation": operation.id, "scenarios": [scenario]}).to_string();
            let shared = Shared::from_json(&text).unwrap();
            assert_eq!(shared.scenarios[0].inputs, operation.example());
            assert_eq!(Shared::from_json(&shared.to_json()).unwrap().to_json(), shared.to_json());
        }
        assert_eq!(code(|_| {}), Ok(()));
        let shared = Shared::from_json(&link().to_string()).unwrap();
        assert_eq!(shared.scenarios[1].inputs["cost"], Value::from("cinq cents"));
        assert_eq!(serde_json::from_str::<Json>(&shared.to_json()).unwrap()["analysis"], link()["analysis"]);
    }

    #[test]
    fn whatever_is_beyond_a_link_is_refused() {
        assert_eq!(code(|link| link["v"] = json!(2)), Err(Code::NewerSchema));
        // A newer shape is told as such whatever else it holds.
        assert_eq!(code(|link| *link = json!({"v": 3, "news": []})), Err(Code::NewerSchema));
        for wrong in [json!(0), json!("1"), json!(null), json!(0.5)] {
            assert_eq!(code(|link| link["v"] = wrong), Err(Code::InvalidCommand));
        }
        assert_eq!(code(|link| link["surprise"] = json!(1)), Err(Code::InvalidCommand));
        assert_eq!(code(|link| link["__proto__"] = json!({})), Err(Code::InvalidCommand));
        assert_eq!(code(|link| link["scenarios"][0]["color"] = json!(1)), Err(Code::InvalidCommand));
        assert_eq!(code(|link| link["analysis"]["sweep"] = json!(1)), Err(Code::InvalidCommand));
        assert_eq!(code(|link| link["analysis"]["seek"]["x"] = json!(1)), Err(Code::InvalidCommand));
        assert_eq!(code(|link| link["operation"] = json!("nothing")), Err(Code::UnknownOperation));
        assert_eq!(
            code(|link| link["scenarios"][0]["inputs"]["__proto__"] = json!(1)),
            Err(Code::UnknownInput)
        );
        assert_eq!(code(|link| link["scenarios"][0]["inputs"]["cost"] = json!({})), Err(Code::OutOfRange));
        let many = vec![0; 2_001];
        assert_eq!(code(|link| link["scenarios"][0]["inputs"]["cost"] = json!(many)), Err(Code::OutOfRange));
        assert_eq!(code(|link| link["scenarios"] = json!([])), Err(Code::OutOfRange));
        let seven = vec![json!({"name": "", "inputs": {}}); 7];
        assert_eq!(code(|link| link["scenarios"] = json!(seven)), Err(Code::OutOfRange));
        assert_eq!(code(|link| link["scenarios"][0]["name"] = json!("é".repeat(120))), Ok(()));
        assert_eq!(code(|link| link["scenarios"][0]["name"] = json!("é".repeat(121))), Err(Code::OutOfRange));
        assert_eq!(code(|link| link["selected"] = json!(2)), Err(Code::OutOfRange));
        assert_eq!(code(|link| link["selected"] = json!(0.5)), Err(Code::InvalidCommand));
        assert_eq!(code(|link| link["currency"] = json!("<b>")), Err(Code::OutOfRange));
        assert_eq!(code(|link| link["language"] = json!("de")), Err(Code::OutOfRange));
        assert_eq!(Shared::from_json(&" ".repeat(65_537)).unwrap_err().code(), Code::TooLarge);
        assert_eq!(Shared::from_json("[]").unwrap_err().code(), Code::InvalidCommand);
        assert_eq!(Shared::from_json(&"[".repeat(60_000)).unwrap_err().code(), Code::InvalidCommand);
    }
}
