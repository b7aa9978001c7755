//! The tree of an expression, and the names that it uses.

use super::fault::ExpressionFault;
use crate::Code;
use crate::operation::{Definition, find};

/// An operator between two operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Less,
    AtMost,
    More,
    AtLeast,
    Equal,
    Different,
}

/// A function of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Min,
    Max,
    Round,
    Floor,
    Ceil,
    Sqrt,
    Ln,
    Exp,
}

impl Function {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "min" => Self::Min,
            "max" => Self::Max,
            "round" => Self::Round,
            "floor" => Self::Floor,
            "ceil" => Self::Ceil,
            "sqrt" => Self::Sqrt,
            "ln" => Self::Ln,
            "exp" => Self::Exp,
            _ => return None,
        })
    }

    const fn takes(self, arguments: usize) -> bool {
        match self {
            Self::Min | Self::Max => arguments >= 2 && arguments <= 99,
            Self::Round => arguments == 1 || arguments == 2,
            _ => arguments == 1,
        }
    }
}

/// A step of the way from the outputs of an operation to a number.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Name(String),
    Place(usize),
}

/// What an input of an operation is given.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Given {
    Text(String),
    List(Vec<Given>),
    Number(Node),
}

/// A named input, with the place of its name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NamedInput {
    pub(super) name: String,
    pub(super) at: usize,
    pub(super) given: Given,
}

/// A call of the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Call {
    pub(super) at: usize,
    pub(super) id: String,
    pub(super) id_at: usize,
    pub(super) inputs: Vec<NamedInput>,
    /// The name of the output, then what leads further in.
    pub(super) output: String,
    pub(super) output_at: usize,
    pub(super) steps: Vec<Step>,
}

/// A part of an expression, with the place where a fault of its own is told.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Number { at: usize, value: f64 },
    Name { at: usize, name: String },
    Minus(Box<Node>),
    Binary { at: usize, operator: Operator, left: Box<Node>, right: Box<Node> },
    Function { at: usize, name: String, arguments: Vec<Node> },
    Operation(Box<Call>),
}

impl Node {
    /// Adds the faults of the names: what is unknown, repeated, or called with a wrong number of arguments.
    pub(super) fn name_faults(&self, known: &dyn Fn(&str) -> bool, faults: &mut Vec<ExpressionFault>) {
        match self {
            Self::Number { .. } => {}
            Self::Name { at, name } => {
                if !known(name) {
                    faults.push(ExpressionFault::new(Code::UnknownName, *at).found(name));
                }
            }
            Self::Minus(operand) => operand.name_faults(known, faults),
            Self::Binary { left, right, .. } => {
                left.name_faults(known, faults);
                right.name_faults(known, faults);
            }
            Self::Function { at, name, arguments } => {
                match Function::named(name) {
                    None => faults.push(ExpressionFault::new(Code::UnknownFunction, *at).found(name)),
                    Some(function) if !function.takes(arguments.len()) => {
                        faults.push(ExpressionFault::new(Code::WrongArguments, *at).found(name));
                    }
                    Some(_) => {}
                }
                for argument in arguments {
                    argument.name_faults(known, faults);
                }
            }
            Self::Operation(call) => call.name_faults(known, faults),
        }
    }
}

impl Call {
    fn name_faults(&self, known: &dyn Fn(&str) -> bool, faults: &mut Vec<ExpressionFault>) {
        let definition: Option<&Definition> = find(&self.id).ok();
        if definition.is_none() {
            faults.push(ExpressionFault::new(Code::UnknownOperation, self.id_at).found(&self.id));
        }
        for (place, input) in self.inputs.iter().enumerate() {
            if self.inputs[..place].iter().any(|before| before.name == input.name) {
                faults.push(ExpressionFault::new(Code::RepeatedInput, input.at).found(&input.name));
            } else if definition.is_some_and(|found| !found.inputs.iter().any(|own| own.key == input.name)) {
                faults.push(ExpressionFault::new(Code::UnknownInput, input.at).found(&input.name));
            }
            input.given.name_faults(known, faults);
        }
        if definition.is_some_and(|found| found.output(&self.output).is_none()) {
            faults.push(ExpressionFault::new(Code::UnknownOutput, self.output_at).found(&self.output));
        }
    }
}

impl Given {
    fn name_faults(&self, known: &dyn Fn(&str) -> bool, faults: &mut Vec<ExpressionFault>) {
        match self {
            Self::Text(_) => {}
            Self::List(items) => items.iter().for_each(|item| item.name_faults(known, faults)),
            Self::Number(node) => node.name_faults(known, faults),
        }
    }
}
