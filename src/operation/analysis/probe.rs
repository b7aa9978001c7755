//! One output of a calculator as a function of one of its inputs.

use crate::operation::describe::{Definition, Given, Output, OutputKind};
use crate::operation::input::{Input, InputKind};
use crate::operation::{Value, find};
use crate::value::Unit;
use crate::{Code, Error, Result};
use std::collections::BTreeMap;

/// The inputs that a study holds, checked once, and the number it looks at.
pub(super) struct Probe {
    pub(super) definition: &'static Definition,
    pub(super) output: &'static Output,
    given: Given,
}

/// An input that a study moves.
#[derive(Clone, Copy)]
pub(super) struct Dial {
    pub(super) input: &'static Input,
    pub(super) unit: Unit,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
}

impl Dial {
    /// The input as something to move; none for one that is not a number.
    pub(super) const fn of(input: &'static Input) -> Option<Self> {
        match input.kind {
            InputKind::Number { unit, min, max } => Some(Self { input, unit, min, max }),
            _ => None,
        }
    }

    /// # Errors
    /// `unknown_input`; `not_a_number` for an input that takes something else.
    pub(super) fn find(definition: &'static Definition, key: &str) -> Result<Self> {
        let input = definition.inputs.iter().find(|input| input.key == key);
        let input = input.ok_or_else(|| Error::new(Code::UnknownInput).field(key))?;
        Self::of(input).ok_or_else(|| Error::new(Code::NotANumber).field(key))
    }

    pub(super) fn clip(&self, value: f64) -> f64 {
        let value = self.max.map_or(value, |max| value.min(max));
        self.min.map_or(value, |min| value.max(min))
    }

    /// The value of the example.
    pub(super) fn example(&self) -> f64 {
        Value::from(self.input.example).number().unwrap_or_default()
    }
}

impl Probe {
    /// Checks all inputs. A study that moves one takes it out first: [`Probe::without`].
    ///
    /// # Errors
    /// `unknown_operation`, `unknown_id` for the output, and those of the inputs.
    pub(super) fn new(
        operation: &str,
        inputs: &BTreeMap<String, Value>,
        output: Option<&str>,
    ) -> Result<Self> {
        let definition = find(operation)?;
        Ok(Self { definition, output: numeric(definition, output)?, given: definition.admit(inputs)? })
    }

    /// Checks all inputs but the one that the study moves, whatever stands there.
    pub(super) fn without(
        operation: &str,
        inputs: &BTreeMap<String, Value>,
        output: Option<&str>,
        moved: &str,
    ) -> Result<(Self, Dial, Option<f64>)> {
        let definition = find(operation)?;
        let output = numeric(definition, output)?;
        let dial = Dial::find(definition, moved)?;
        let mut inputs = inputs.clone();
        let current = inputs.insert(moved.to_owned(), Value::Number(dial.clip(dial.example())));
        let mut given = definition.admit(&inputs)?;
        let current = match current {
            None | Some(Value::Null) => dial.input.default.map(Value::from),
            Some(value) => dial.input.kind.admit(dial.input.key, &value).ok(),
        };
        if let Some(value) = &current {
            given.insert(dial.input.key, value.clone());
        }
        Ok((Self { definition, output, given }, dial, current.as_ref().and_then(Value::number)))
    }

    /// The output where an input is at a value, all others as they are.
    ///
    /// # Errors
    /// Why there is none there.
    pub(super) fn at(&mut self, key: &'static str, value: f64) -> Result<f64> {
        let before = self.given.insert(key, Value::Number(value + 0.0));
        let answer = self.here();
        // One that was absent is the one that the study moves: nothing asks for it as it was.
        if let Some(before) = before {
            self.given.insert(key, before);
        }
        answer
    }

    /// The output of the inputs as they are.
    ///
    /// # Errors
    /// Why there is none.
    pub(super) fn here(&self) -> Result<f64> {
        let (found, _) = self.definition.found(&self.given)?;
        match found.outputs.get(self.output.key) {
            Some(Value::Number(value)) => Ok(*value),
            _ => Err(found.reasons.get(self.output.key).copied().unwrap_or(Code::OutOfRange).into()),
        }
    }

    /// What an input is, when it is a number.
    pub(super) fn value(&self, key: &str) -> Option<f64> {
        self.given.get(key).and_then(Value::number)
    }

    /// Every number among the inputs, which are likely places for something to happen.
    pub(super) fn numbers(&self) -> impl Iterator<Item = f64> {
        self.given.values().filter_map(Value::number)
    }
}

/// The output asked for; without one the answer, or the first number where the answer is none.
fn numeric(definition: &'static Definition, key: Option<&str>) -> Result<&'static Output> {
    let is_number = |output: &&Output| output.kind == OutputKind::Number;
    let found = match key {
        Some(key) => definition.output(key).filter(is_number),
        None => {
            Some(definition.primary()).filter(is_number).or_else(|| definition.outputs.iter().find(is_number))
        }
    };
    found.ok_or_else(|| Error::new(Code::UnknownId).field("output").found(key.unwrap_or_default()))
}
