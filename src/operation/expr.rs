//! Formulas as trees: what a page writes as `MathML` is what the core computes.

use super::Value;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// A formula. A page writes it once with names and once with the user's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "site", derive(tsify::Tsify))]
#[serde(tag = "node", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Expr {
    /// An input, by its key.
    Input {
        /// Key of the input.
        key: &'static str,
    },
    /// Another output of the same operation, by its key.
    Output {
        /// Key of the output.
        key: &'static str,
    },
    /// A constant.
    Number {
        /// Its value.
        value: f64,
    },
    /// A quantity derived from the inputs and named in messages (z).
    Symbol {
        /// Its name.
        name: &'static str,
    },
    /// A sum of two terms or more.
    Add {
        /// The terms.
        args: &'static [Expr],
    },
    /// The first term less the second.
    Sub {
        /// The two terms.
        args: &'static [Expr],
    },
    /// A product of two factors or more.
    Mul {
        /// The factors.
        args: &'static [Expr],
    },
    /// A fraction.
    Div {
        /// Numerator, denominator.
        args: &'static [Expr],
    },
    /// A power.
    Pow {
        /// Base, exponent.
        args: &'static [Expr],
    },
    /// A square root.
    Sqrt {
        /// One argument.
        args: &'static [Expr],
    },
    /// A natural logarithm.
    Ln {
        /// One argument.
        args: &'static [Expr],
    },
    /// The opposite.
    Neg {
        /// One argument.
        args: &'static [Expr],
    },
    /// The two ends of an interval: first argument ± second.
    Pm {
        /// Centre, half-width.
        args: &'static [Expr],
    },
}

/// Shorthands, so that the catalogue reads like formulas.
pub(super) mod build {
    use super::Expr;

    macro_rules! nodes {
        ($($name:ident $variant:ident),+) => {
            $(pub(crate) const fn $name(args: &'static [Expr]) -> Expr { Expr::$variant { args } })+
        };
    }
    nodes!(add Add, sub Sub, mul Mul, div Div, pow Pow, sqrt Sqrt, ln Ln, pm Pm);

    pub(crate) const fn input(key: &'static str) -> Expr {
        Expr::Input { key }
    }
    pub(crate) const fn output(key: &'static str) -> Expr {
        Expr::Output { key }
    }
    pub(crate) const fn num(value: f64) -> Expr {
        Expr::Number { value }
    }
    pub(crate) const fn symbol(name: &'static str) -> Expr {
        Expr::Symbol { name }
    }
}

/// What the names in a formula stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) inputs: &'a BTreeMap<&'static str, Value>,
    pub(super) outputs: &'a BTreeMap<&'static str, Value>,
    pub(super) reasons: &'a BTreeMap<&'static str, Code>,
    pub(super) symbols: &'a BTreeMap<&'static str, f64>,
}

impl Expr {
    /// The number this formula gives; `±` is read as `+`.
    ///
    /// Errors name the input at fault: `missing_input`, `zero_denominator`, `diverges` (the
    /// logarithm of 0), `out_of_range` (no finite real number).
    pub(super) fn evaluate(&self, scope: Scope<'_>) -> Result<f64> {
        let value = match *self {
            Self::Number { value } => value,
            Self::Input { key } => match scope.inputs.get(key) {
                Some(Value::Number(value)) => *value,
                _ => return Err(Error::new(Code::MissingInput).field(key)),
            },
            Self::Output { key } => match (scope.outputs.get(key), scope.reasons.get(key)) {
                (Some(Value::Number(value)), _) => *value,
                (_, reason) => return Err(reason.copied().unwrap_or(Code::MissingInput).into()),
            },
            Self::Symbol { name } => match scope.symbols.get(name) {
                Some(value) => *value,
                None => return Err(Code::OutOfRange.into()),
            },
            Self::Add { args } => {
                args.iter().try_fold(0.0, |sum, arg| Ok::<_, Error>(sum + arg.evaluate(scope)?))?
            }
            Self::Mul { args } => {
                args.iter().try_fold(1.0, |product, arg| Ok::<_, Error>(product * arg.evaluate(scope)?))?
            }
            Self::Sub { args: [a, b] } => a.evaluate(scope)? - b.evaluate(scope)?,
            Self::Pm { args: [a, b] } => a.evaluate(scope)? + b.evaluate(scope)?,
            Self::Div { args: [a, b] } => {
                let (a, denominator) = (a.evaluate(scope)?, b.evaluate(scope)?);
                if denominator == 0.0 {
                    return Err(b.at_fault(Code::ZeroDenominator));
                }
                a / denominator
            }
            Self::Pow { args: [a, b] } => {
                let (base, exponent) = (a.evaluate(scope)?, b.evaluate(scope)?);
                if base == 0.0 && exponent < 0.0 {
                    return Err(a.at_fault(Code::ZeroDenominator));
                }
                base.powf(exponent)
            }
            Self::Sqrt { args: [a] } => a.evaluate(scope)?.sqrt(),
            Self::Neg { args: [a] } => -a.evaluate(scope)?,
            Self::Ln { args: [a] } => {
                let value = a.evaluate(scope)?;
                if value == 0.0 {
                    return Err(a.at_fault(Code::Diverges));
                }
                value.ln()
            }
            // A tree with another number of arguments: a test keeps it out of the catalogue.
            _ => f64::NAN,
        };
        // Adding 0 turns -0 into 0, which is what a reader expects to see.
        if value.is_finite() { Ok(value + 0.0) } else { Err(self.at_fault(Code::OutOfRange)) }
    }

    /// The inputs that this formula names, in the order they are read.
    pub fn inputs(&self) -> Vec<&'static str> {
        self.names(&|leaf| if let Self::Input { key } = leaf { Some(*key) } else { None })
    }

    /// The other outputs that this formula names.
    pub fn outputs(&self) -> Vec<&'static str> {
        self.names(&|leaf| if let Self::Output { key } = leaf { Some(*key) } else { None })
    }

    fn names(&self, name: &dyn Fn(&Self) -> Option<&'static str>) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = name(self).into_iter().collect();
        for key in self.args().iter().flat_map(|arg| arg.names(name)) {
            if !names.contains(&key) {
                names.push(key);
            }
        }
        names
    }

    /// The arguments of this node; a leaf has none.
    pub const fn args(&self) -> &'static [Self] {
        match self {
            Self::Input { .. } | Self::Output { .. } | Self::Number { .. } | Self::Symbol { .. } => &[],
            Self::Add { args }
            | Self::Sub { args }
            | Self::Mul { args }
            | Self::Div { args }
            | Self::Pow { args }
            | Self::Sqrt { args }
            | Self::Ln { args }
            | Self::Neg { args }
            | Self::Pm { args } => args,
        }
    }

    fn at_fault(&self, code: Code) -> Error {
        let error = Error::new(code);
        match self.inputs().first() {
            Some(key) => error.field(*key),
            None => error,
        }
    }
}
