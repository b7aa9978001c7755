//! Tree → number, operands first and left to right.

use super::fault::ExpressionFault;
use super::figures::Figures;
use super::rounding;
use super::tree::{Call, Function, Given, Node, Operator, Step};
use crate::Code;
use crate::operation::{Value, evaluate};
use std::collections::BTreeMap;

/// Two numbers closer than this, relative to the larger of them and 1, compare as equal.
const EQUAL: f64 = 1e-9;

impl Node {
    pub(super) fn evaluate(&self, figures: &Figures) -> Result<f64, ExpressionFault> {
        match self {
            Self::Number { at, value } => finite(*value, *at),
            Self::Name { at, name } => match figures.get(name) {
                Some(Value::Number(value)) => finite(*value, *at),
                Some(_) => Err(ExpressionFault::new(Code::NotANumber, *at).found(name)),
                None => Err(ExpressionFault::new(Code::UnknownName, *at).found(name)),
            },
            Self::Minus(operand) => Ok(-operand.evaluate(figures)?),
            Self::Binary { at, operator, left, right } => {
                let (left, right) = (left.evaluate(figures)?, right.evaluate(figures)?);
                finite(operator.apply(left, right).map_err(|code| ExpressionFault::new(code, *at))?, *at)
            }
            Self::Function { at, name, arguments } => {
                let values: Vec<f64> =
                    arguments.iter().map(|argument| argument.evaluate(figures)).collect::<Result<_, _>>()?;
                let Some(function) = Function::named(name) else {
                    return Err(ExpressionFault::new(Code::UnknownFunction, *at).found(name));
                };
                let value = function.apply(&values).map_err(|code| match code {
                    Code::BadArgument => ExpressionFault::new(code, *at).found(name),
                    _ => ExpressionFault::new(code, *at),
                })?;
                finite(value, *at)
            }
            Self::Operation(call) => call.evaluate(figures),
        }
    }
}

fn finite(value: f64, at: usize) -> Result<f64, ExpressionFault> {
    if value.is_finite() { Ok(value) } else { Err(ExpressionFault::new(Code::Overflow, at)) }
}

impl Operator {
    fn apply(self, a: f64, b: f64) -> Result<f64, Code> {
        let delta = EQUAL * 1_f64.max(a.abs()).max(b.abs());
        let truth = |holds: bool| if holds { 1.0 } else { 0.0 };
        Ok(match self {
            Self::Add => a + b,
            Self::Subtract => a - b,
            Self::Multiply => a * b,
            Self::Divide if b == 0.0 => return Err(Code::DivisionByZero),
            Self::Divide => a / b,
            Self::Power if a == 0.0 && b < 0.0 => return Err(Code::NotReal),
            Self::Power if a < 0.0 && b.fract() != 0.0 => return Err(Code::NotReal),
            Self::Power => a.powf(b),
            Self::Less => truth(a < b - delta),
            Self::AtMost => truth(a <= b + delta),
            Self::More => truth(b < a - delta),
            Self::AtLeast => truth(b <= a + delta),
            Self::Equal => truth((a - b).abs() <= delta),
            Self::Different => truth((a - b).abs() > delta),
        })
    }
}

impl Function {
    fn apply(self, values: &[f64]) -> Result<f64, Code> {
        let x = values[0];
        Ok(match self {
            Self::Min => values.iter().copied().fold(x, f64::min),
            Self::Max => values.iter().copied().fold(x, f64::max),
            Self::Round => {
                let decimals = values.get(1).copied().unwrap_or(0.0);
                if decimals.fract() != 0.0 || decimals.abs() > 9.0 {
                    return Err(Code::BadArgument);
                }
                rounding::round(x, decimals as i32)
            }
            Self::Floor => rounding::floor(x),
            Self::Ceil => rounding::ceil(x),
            Self::Sqrt if x < 0.0 => return Err(Code::NotReal),
            Self::Sqrt => x.sqrt(),
            Self::Ln if x <= 0.0 => return Err(Code::NotReal),
            Self::Ln => x.ln(),
            Self::Exp => x.exp(),
        })
    }
}

impl Call {
    fn evaluate(&self, figures: &Figures) -> Result<f64, ExpressionFault> {
        let mut inputs = BTreeMap::new();
        for input in &self.inputs {
            inputs.insert(input.name.clone(), input.given.value(figures)?);
        }
        let failed = |reason: &str| ExpressionFault::new(Code::Operation, self.at).found(reason);
        let answer = evaluate(&self.id, &inputs).map_err(|error| failed(error.code().as_str()))?;
        let undefined = || {
            let reason = answer.reasons.get(self.output.as_str()).copied().unwrap_or(Code::Undefined);
            failed(reason.as_str())
        };
        let mut value = answer.outputs.get(self.output.as_str()).ok_or_else(undefined)?;
        let mut name = &self.output;
        for step in &self.steps {
            value = match (step, value) {
                (Step::Name(next), Value::Map(named)) => {
                    name = next;
                    named.get(next)
                }
                (Step::Place(place), Value::List(items)) => items.get(*place),
                _ => None,
            }
            .ok_or_else(undefined)?;
        }
        match value {
            Value::Number(number) if number.is_finite() => Ok(*number),
            Value::Flag(flag) => Ok(f64::from(u8::from(*flag))),
            Value::Null | Value::Number(_) => Err(undefined()),
            _ => Err(ExpressionFault::new(Code::NotANumber, self.at).found(name)),
        }
    }
}

impl Given {
    fn value(&self, figures: &Figures) -> Result<Value, ExpressionFault> {
        Ok(match self {
            Self::Text(text) => Value::Text(text.clone()),
            Self::List(items) => {
                Value::List(items.iter().map(|item| item.value(figures)).collect::<Result<_, _>>()?)
            }
            // A text may stand alone as an input; anywhere else it is no number.
            Self::Number(Node::Name { name, .. })
                if figures.get(name).is_some_and(|own| own.text().is_some()) =>
            {
                figures[name].clone()
            }
            Self::Number(node) => Value::Number(node.evaluate(figures)?),
        })
    }
}
