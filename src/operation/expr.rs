//! Formulas as trees: what a page writes as `MathML` is what the core computes.

use super::Value;
use super::input::{Input, InputKind, Literal};
use crate::stats::{normal_cdf, normal_quantile};
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// A formula. A page writes it once with names and once with the user's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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
    /// The two ends of an interval, each by a formula of its own.
    Between {
        /// Lower end, upper end.
        args: &'static [Expr],
    },
    /// A function of one argument or two.
    Call {
        /// Which function.
        function: Function,
        /// Its arguments.
        args: &'static [Expr],
    },
    /// A sum over the running index t.
    Sum {
        /// First t, last t, the term; no term at all is 0.
        args: &'static [Expr],
    },
    /// A product over the running index t.
    Product {
        /// First t, last t, the factor; no factor at all is 1.
        args: &'static [Expr],
    },
    /// A formula that stands only where an input has this value. The one that is used, and
    /// explained, is without this condition: it never reaches a page in an answer.
    Where {
        /// Key of the input.
        key: &'static str,
        /// Its value.
        is: Literal,
        /// The formula.
        args: &'static [Expr],
    },
    /// The third argument where the first is at most the second, else the fourth.
    Piecewise {
        /// The two sides of the condition, then the two formulas.
        args: &'static [Expr],
    },
    /// The mean of the numbers of a list that have the place of the running index t in the cycle:
    /// of every first quarter, of every second. Only whole cycles count.
    SeasonMean {
        /// Key of the list.
        key: &'static str,
        /// Key of the input that says how many numbers a cycle has.
        cycle: &'static str,
    },
    /// The running index t of a sum, a product or a list, from 0.
    Index,
    /// How many items a list input has.
    Len {
        /// Key of the input.
        key: &'static str,
    },
    /// One number of a list input.
    Item {
        /// Key of the input.
        key: &'static str,
        /// The column, when its items are rows or it is one row.
        column: Option<&'static str>,
        /// Which item.
        at: Position,
    },
}

/// What [`Expr::Call`] calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// The largest whole number not above, but for a rounding error.
    Floor,
    /// The smallest whole number not below, but for a rounding error.
    Ceil,
    /// The size, without its sign.
    Abs,
    /// The smaller of two.
    Min,
    /// The larger of two.
    Max,
    /// e to the power.
    Exp,
    /// The arc sine, in radians.
    Asin,
    /// The normal quantile: Φ⁻¹(p).
    NormalQuantile,
    /// The normal distribution function: Φ(z).
    NormalCdf,
}

/// Which item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// The first.
    First,
    /// The last.
    Last,
    /// The one at the running index.
    Here,
    /// The one before the running index.
    Before,
}

/// Shorthands, so that the catalogue reads like formulas.
pub(super) mod build {
    use super::{Expr, Function, Literal, Position};

    macro_rules! nodes {
        ($($name:ident $variant:ident),+) => {
            $(pub(crate) const fn $name(args: &'static [Expr]) -> Expr { Expr::$variant { args } })+
        };
    }
    nodes!(add Add, sub Sub, mul Mul, div Div, pow Pow, sqrt Sqrt, ln Ln, pm Pm, between Between, sum Sum,
        product Product, piecewise Piecewise);

    /// The running index.
    pub(crate) const T: Expr = Expr::Index;

    pub(crate) const fn call(function: Function, args: &'static [Expr]) -> Expr {
        Expr::Call { function, args }
    }
    /// Only where an input is this choice.
    pub(crate) const fn where_is(key: &'static str, choice: &'static str, args: &'static [Expr]) -> Expr {
        Expr::Where { key, is: Literal::Text(choice), args }
    }
    /// Only where an input is 0.
    pub(crate) const fn where_zero(key: &'static str, args: &'static [Expr]) -> Expr {
        Expr::Where { key, is: Literal::Number(0.0), args }
    }
    pub(crate) const fn season_mean(key: &'static str, cycle: &'static str) -> Expr {
        Expr::SeasonMean { key, cycle }
    }
    pub(crate) const fn len(key: &'static str) -> Expr {
        Expr::Len { key }
    }
    /// An item of a list of numbers.
    pub(crate) const fn item(key: &'static str, at: Position) -> Expr {
        Expr::Item { key, column: None, at }
    }
    /// A number of a row.
    pub(crate) const fn cell(key: &'static str, column: &'static str, at: Position) -> Expr {
        Expr::Item { key, column: Some(column), at }
    }

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
    /// What the inputs are, to find a column of a row by its name.
    pub(super) declared: &'static [Input],
    /// The running index of a sum, a product or a list.
    pub(super) index: Option<usize>,
}

/// A sum or a product has at most this many terms.
const MOST_TERMS: usize = 10_000;

impl Expr {
    /// The number this formula gives; of two ends the upper one.
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
            Self::Between { args: [_, upper] } => upper.evaluate(scope)?,
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
            Self::Call { function, args } => function.apply(self, args, scope)?,
            Self::Sum { args } => running(args, scope, 0.0, |sum, term| sum + term)?,
            Self::Product { args } => running(args, scope, 1.0, |product, factor| product * factor)?,
            Self::Where { args: [formula], .. } => formula.evaluate(scope)?,
            Self::Piecewise { args: [left, right, one, other] } => {
                let chosen = if left.evaluate(scope)? <= right.evaluate(scope)? { one } else { other };
                chosen.evaluate(scope)?
            }
            Self::SeasonMean { key, cycle } => scope.season_mean(key, cycle)?,
            Self::Index => scope.index.map_or(f64::NAN, |t| t as f64),
            Self::Len { key } => scope.items(key)?.len() as f64,
            Self::Item { key, column, at } => scope.item(key, column, at)?,
            // A tree with another number of arguments: a test keeps it out of the catalogue.
            _ => f64::NAN,
        };
        // Adding 0 turns -0 into 0, which is what a reader expects to see.
        if value.is_finite() { Ok(value + 0.0) } else { Err(self.at_fault(Code::OutOfRange)) }
    }

    /// This formula without its condition; none where the condition does not hold.
    pub(super) fn holding(&self, given: &BTreeMap<&'static str, Value>) -> Option<Self> {
        match *self {
            Self::Where { key, is, args: [formula] } => {
                given.get(key).is_some_and(|value| *value == is.into()).then_some(*formula)
            }
            formula => Some(formula),
        }
    }

    /// The inputs that this formula names, in the order they are read.
    pub fn inputs(&self) -> Vec<&'static str> {
        self.names(&|leaf| match leaf {
            Self::Input { key }
            | Self::Len { key }
            | Self::Item { key, .. }
            | Self::SeasonMean { key, .. } => Some(*key),
            _ => None,
        })
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
            Self::Input { .. }
            | Self::Output { .. }
            | Self::Number { .. }
            | Self::Symbol { .. }
            | Self::Index
            | Self::Len { .. }
            | Self::Item { .. }
            | Self::SeasonMean { .. } => &[],
            Self::Add { args }
            | Self::Sub { args }
            | Self::Mul { args }
            | Self::Div { args }
            | Self::Pow { args }
            | Self::Sqrt { args }
            | Self::Ln { args }
            | Self::Neg { args }
            | Self::Pm { args }
            | Self::Between { args }
            | Self::Call { args, .. }
            | Self::Where { args, .. }
            | Self::Piecewise { args }
            | Self::Sum { args }
            | Self::Product { args } => args,
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

/// Adds up, or multiplies, what the last argument gives for each t from the first to the second.
fn running(args: &[Expr], scope: Scope<'_>, start: f64, join: fn(f64, f64) -> f64) -> Result<f64> {
    let [from, to, term] = args else { return Ok(f64::NAN) };
    let (first, last) = (from.evaluate(scope)?, to.evaluate(scope)?);
    if last < first {
        return Ok(start);
    }
    if first < 0.0 || last - first >= MOST_TERMS as f64 {
        return Err(to.at_fault(Code::OutOfRange));
    }
    // A last t that is not whole stands for the whole one below it.
    (first as usize..=last as usize)
        .try_fold(start, |total, t| Ok(join(total, term.evaluate(Scope { index: Some(t), ..scope })?)))
}

/// The whole number that rounding errors moved by a hair: 22.999999999999996 visits are 23.
fn whole(a: f64) -> Option<f64> {
    let nearest = a.round();
    ((a - nearest).abs() <= 1e-12 * nearest.abs()).then_some(nearest)
}

impl Function {
    fn apply(self, call: &Expr, args: &[Expr], scope: Scope<'_>) -> Result<f64> {
        let value = match args {
            [a, b] => {
                let (a, b) = (a.evaluate(scope)?, b.evaluate(scope)?);
                match self {
                    Self::Min => Some(a.min(b)),
                    Self::Max => Some(a.max(b)),
                    _ => None,
                }
            }
            [a] => {
                let a = a.evaluate(scope)?;
                match self {
                    Self::Floor => Some(whole(a).unwrap_or(a.floor())),
                    Self::Ceil => Some(whole(a).unwrap_or(a.ceil())),
                    Self::Abs => Some(a.abs()),
                    Self::Exp => Some(a.exp()),
                    Self::Asin => Some(a.asin()),
                    Self::NormalQuantile => normal_quantile(a),
                    Self::NormalCdf => Some(normal_cdf(a)),
                    Self::Min | Self::Max => None,
                }
            }
            _ => None,
        };
        value.ok_or_else(|| call.at_fault(Code::OutOfRange))
    }
}

impl Scope<'_> {
    fn items(&self, key: &'static str) -> Result<&[Value]> {
        match self.inputs.get(key) {
            Some(Value::List(items)) => Ok(items),
            _ => Err(Error::new(Code::MissingInput).field(key)),
        }
    }

    fn season_mean(&self, key: &'static str, cycle: &'static str) -> Result<f64> {
        let items = self.items(key)?;
        let length = match self.inputs.get(cycle).and_then(Value::number) {
            Some(length) if length >= 1.0 => length as usize,
            _ => return Err(Error::new(Code::OutOfRange).field(cycle)),
        };
        let (cycles, place) = (items.len() / length, self.index.unwrap_or(0) % length);
        if cycles == 0 {
            return Err(Error::new(Code::SampleTooSmall).field(key));
        }
        let same = items.iter().take(cycles * length).skip(place).step_by(length);
        Ok(same.filter_map(Value::number).sum::<f64>() / cycles as f64)
    }

    fn item(&self, key: &'static str, column: Option<&str>, at: Position) -> Result<f64> {
        let items = self.items(key)?;
        let kind = self.declared.iter().find(|input| input.key == key).map(|input| input.kind);
        let place =
            |columns: &[super::input::InputColumn]| columns.iter().position(|c| Some(c.key) == column);
        let row = match at {
            Position::First => Some(0),
            Position::Last => items.len().checked_sub(1),
            Position::Here => self.index,
            Position::Before => self.index.and_then(|t| t.checked_sub(1)),
        };
        let value = match kind {
            Some(InputKind::Row { columns }) => place(columns).and_then(|at| items.get(at)),
            Some(InputKind::Rows { columns, .. }) => match (row.and_then(|t| items.get(t)), place(columns)) {
                (Some(Value::List(cells)), Some(at)) => cells.get(at),
                _ => None,
            },
            _ => row.and_then(|t| items.get(t)),
        };
        match value {
            Some(Value::Number(value)) => Ok(*value),
            _ => Err(Error::new(Code::MissingInput).field(key)),
        }
    }
}
