//! What a calculator declares, once. The page, the embed, the explanation, goal seek, the share
//! link, the exercises and the TypeScript types are all read from it.

use super::guide::{AnsweredQuestion, Picture};
use super::input::Input;
use super::{Expr, Value};
pub use crate::value::Stage;
use crate::value::{Unit, map_of};
use crate::{Code, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The higher the better.
    Higher,
    /// The lower the better.
    Lower,
    /// It depends on the rest.
    Depends,
}

/// What an output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum OutputKind {
    /// A number.
    Number,
    /// The two ends of an interval.
    Interval,
    /// Yes or no.
    Flag,
    /// A list of codes.
    Codes,
    /// A text: a code with a name, or the name of a row of the input.
    Text,
    /// A list of numbers, `null` where one is undefined.
    Numbers,
    /// A list of yes or no.
    Flags,
    /// A list of texts.
    Texts,
    /// A list of objects.
    Rows {
        /// What each object holds.
        columns: &'static [OutputColumn],
    },
}

/// What an object of a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct OutputColumn {
    /// Its name; its text is `output-<key>`.
    pub key: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// Whether it is the two ends of an interval, not a number.
    pub interval: bool,
}

/// When a reading of the answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum When {
    /// The answer is a number below this.
    Below {
        /// The limit, excluded.
        limit: f64,
    },
    /// Another output is a number below this.
    OutputBelow {
        /// Key of the output.
        output: &'static str,
        /// The limit, excluded.
        limit: f64,
    },
    /// The answer is this text, or `true` or `false`.
    Is {
        /// The text.
        value: &'static str,
    },
    /// Whatever the answer is.
    Otherwise,
}

/// How to read an answer of a certain size: the first whose condition holds is taken.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ReadingBand {
    /// When it holds.
    pub when: When,
    /// Its name; its text is `op-<id>-reading-<name>`.
    pub name: &'static str,
}

/// One output.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Output {
    /// Its public name, in JSON and JavaScript.
    pub key: &'static str,
    /// What it is.
    pub kind: OutputKind,
    /// Its unit.
    pub unit: Unit,
    /// Whether it is the answer; the others go with it.
    pub primary: bool,
    /// Its formulas: the first whose inputs are all given is the one used, among those whose
    /// condition holds. None when only a procedure gives it.
    pub formulas: &'static [Expr],
    /// Whether it is a count over a count of cases, each in or out: it then gets an interval.
    pub rate_of_counts: bool,
    /// For a list: the input whose items it goes along with, one for one; a number is how many
    /// there are.
    pub along: Option<&'static str>,
}

/// A comparison between two formulas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Test {
    Less(Expr, Expr),
    AtMost(Expr, Expr),
}

/// A rule that inputs must obey beyond their own bounds. It is not looked at when an input it
/// names is absent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Check {
    /// A part larger than its whole. An empty whole is left to `zero_denominator`, which says more.
    Part { part: &'static str, whole: Expr, code: Code },
    /// Refused before anything is computed, since no answer exists.
    Refuse { code: Code, field: &'static str, test: Test },
    /// The answer stands, with a warning.
    Warn { code: Code, test: Test },
    /// An output has no value and this is why; the others stand, even if it is the answer. Looked at
    /// when that output's turn comes, so that it may name those before it.
    Undefined { output: &'static str, code: Code, test: Test },
}

/// A quantity that formulas name besides inputs and outputs, such as z; its text is `symbol-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Symbol {
    /// Its name in formulas.
    pub name: &'static str,
    /// What it is, from inputs and from the symbols before it.
    pub formula: Expr,
}

/// What a procedure found: outputs, and why the missing ones are missing.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) outputs: BTreeMap<&'static str, Value>,
    pub(crate) reasons: BTreeMap<&'static str, Code>,
    /// A warning that no formula could give; it comes before those of the checks.
    pub(crate) warning: Option<Code>,
}

/// What a procedure is given: the inputs that are there, checked.
pub(crate) type Given = BTreeMap<&'static str, Value>;

/// How the outputs are computed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Compute {
    /// Every output is what its formula gives.
    Formula,
    /// Every output is what its formula gives; a procedure gives those without a formula.
    FormulaAnd(fn(&Given) -> Result<Found>),
    /// A procedure gives them; a test holds it to the formulas that are declared.
    Procedure(fn(&Given) -> Result<Found>),
}

/// A calculator, as declared in the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Definition {
    /// Its public name.
    pub id: &'static str,
    /// The family it is listed under.
    pub suite: &'static str,
    /// The stage of the customer journey.
    pub stage: Stage,
    /// Which way is better.
    pub direction: Direction,
    /// What goes in.
    pub inputs: &'static [Input],
    /// What comes out.
    pub outputs: &'static [Output],
    /// The traps people fall into, as names; see [`Definition::pitfall_keys`].
    pub pitfalls: &'static [&'static str],
    /// How to read the answer by its size; the last one is for whatever is left.
    pub bands: &'static [ReadingBand],
    /// The picture of the answer; none where its numbers say it all.
    pub picture: Option<&'static Picture>,
    /// The questions that it answers.
    pub questions: &'static [AnsweredQuestion],
    /// Author and year, `T` for a textbook formula, `V` for the platforms' own definition.
    pub source: &'static str,
    pub(crate) checks: &'static [Check],
    pub(crate) symbols: &'static [Symbol],
    pub(crate) compute: Compute,
}

/// A calculator, as it is sent to a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Operation {
    /// Its public name.
    pub id: &'static str,
    /// The family it is listed under.
    pub suite: &'static str,
    /// The stage of the customer journey.
    pub stage: Stage,
    /// Which way is better.
    pub direction: Direction,
    /// What goes in.
    pub inputs: &'static [Input],
    /// What comes out.
    pub outputs: &'static [Output],
    /// The formula of the answer; where only a procedure gives the answer, of what it rests on.
    pub formula: Expr,
    /// The traps people fall into, as message keys.
    pub pitfalls: Vec<String>,
    /// What formulas name besides inputs and outputs.
    pub symbols: &'static [Symbol],
    /// How to read the answer by its size.
    pub bands: &'static [ReadingBand],
    /// The picture of the answer; none where its numbers say it all.
    #[cfg_attr(not(feature = "guide"), serde(skip))]
    pub picture: Option<&'static Picture>,
    /// The questions that it answers.
    #[cfg_attr(not(feature = "guide"), serde(skip))]
    pub questions: &'static [AnsweredQuestion],
    /// Author and year, `T` for a textbook formula, `V` for the platforms' own definition.
    pub source: &'static str,
}

impl Definition {
    /// The output that is the answer.
    pub fn primary(&self) -> &'static Output {
        // A test checks that each operation has exactly one.
        self.outputs.iter().find(|output| output.primary).unwrap_or(&self.outputs[0])
    }

    /// An output by its key.
    pub fn output(&self, key: &str) -> Option<&'static Output> {
        self.outputs.iter().find(|output| output.key == key)
    }

    /// The messages of its traps: `op-<id>-pitfall-<name>`, hyphens for underscores.
    pub fn pitfall_keys(&self) -> Vec<String> {
        let id = self.id.replace('_', "-");
        self.pitfalls.iter().map(|name| ["op-", &id, "-pitfall-", name].concat()).collect()
    }

    /// The message that reads an answer: `op-<id>-reading-<name>`; none for an answer that is missing.
    pub fn reading(&self, outputs: &BTreeMap<&'static str, Value>) -> Option<String> {
        let answer = outputs.get(self.primary().key)?;
        let holds = |when: &When| match (when, answer) {
            (When::Below { limit }, Value::Number(value)) => value < limit,
            (When::OutputBelow { output, limit }, _) => {
                outputs.get(output).and_then(Value::number).is_some_and(|value| value < *limit)
            }
            (When::Is { value }, Value::Text(text)) => text == value,
            (When::Is { value }, Value::Flag(flag)) => *value == if *flag { "true" } else { "false" },
            (When::Otherwise, _) => *answer != Value::Null,
            _ => false,
        };
        let band = self.bands.iter().find(|band| holds(&band.when))?;
        Some(["op-", &self.id.replace('_', "-"), "-reading-", band.name].concat())
    }

    /// The example of every input.
    pub fn example(&self) -> BTreeMap<String, Value> {
        map_of(self.inputs.iter().map(|input| (input.key.to_owned(), input.example.into())))
    }

    /// The formula that these inputs call for, to explain an output: its own, else the first of
    /// another output, such as the exact size behind a rounded one, else of the last symbol it rests on.
    pub(crate) fn formula(&self, output: &Output, given: &Given) -> Expr {
        let own = output.formula(given);
        let other = || self.outputs.iter().find_map(|other| other.formula(given));
        let symbol = || self.symbols.last().map(|symbol| symbol.formula);
        // A test checks that every operation has a formula.
        own.or_else(other).or_else(symbol).unwrap_or(Expr::Number { value: 0.0 })
    }

    /// What a page needs to know of it.
    pub fn describe(&self) -> Operation {
        let given = map_of(self.inputs.iter().map(|input| (input.key, input.example.into())));
        Operation {
            id: self.id,
            suite: self.suite,
            stage: self.stage,
            direction: self.direction,
            inputs: self.inputs,
            outputs: self.outputs,
            formula: self.formula(self.primary(), &given),
            pitfalls: self.pitfall_keys(),
            symbols: self.symbols,
            bands: self.bands,
            picture: self.picture,
            questions: self.questions,
            source: self.source,
        }
    }
}
