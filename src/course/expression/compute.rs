//! An expression: its text read, its names checked, its value computed.

use super::fault::ExpressionFault;
use super::figures::Figures;
use super::{parse, token, tree};
use crate::Code;
use serde::{Deserialize, Serialize};

/// The longest expression, in code points.
const LONGEST: usize = 500;

/// An expression whose syntax is right.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression(tree::Node);

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// `too_long`, `empty`; then the leftmost of `bad_character`, `unexpected`, `unexpected_end`, `too_deep`.
    pub fn parse(text: &str) -> Result<Self, ExpressionFault> {
        if text.chars().count() > LONGEST {
            return Err(ExpressionFault::new(Code::TooLong, LONGEST + 1));
        }
        if text.chars().all(token::is_blank) {
            return Err(ExpressionFault::new(Code::Empty, 1));
        }
        parse::parse(text).map(Self)
    }

    /// Checks its names against the catalogue and against the names that are known.
    ///
    /// # Errors
    /// The leftmost of `unknown_name`, `unknown_function`, `wrong_arguments`, `unknown_operation`,
    /// `repeated_input`, `unknown_input` and `unknown_output`.
    pub fn check(&self, known: &dyn Fn(&str) -> bool) -> Result<(), ExpressionFault> {
        let mut faults = Vec::new();
        self.0.name_faults(known, &mut faults);
        faults.into_iter().min_by_key(|fault| fault.at).map_or(Ok(()), Err)
    }

    /// Computes it; its names are those of [`Self::check`].
    ///
    /// # Errors
    /// The first in computing, operands before their operator: `division_by_zero`, `not_real`, `overflow`,
    /// `bad_argument`, `not_a_number`, and `operation` with the error of the operation.
    pub fn evaluate(&self, figures: &Figures) -> Result<f64, ExpressionFault> {
        self.0.evaluate(figures)
    }
}

/// Whether an expression calls this name as a function.
pub fn is_function(name: &str) -> bool {
    name == "op" || tree::Function::named(name).is_some()
}

/// An expression and the figures that it names.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ExpressionRequest {
    /// The expression.
    pub text: String,
    /// Numbers and texts by name.
    #[serde(default)]
    pub parameters: Option<Figures>,
}

/// The value of an expression.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ExpressionAnswer {
    /// A finite number; a comparison that holds is 1, one that does not is 0.
    pub value: f64,
}

/// Reads, checks and computes an expression.
///
/// # Errors
/// Those of [`Expression::parse`], then of [`Expression::check`], then of [`Expression::evaluate`].
///
/// ```
/// use levier::course::expression::{ExpressionRequest, expression};
/// let ask = |text: &str| expression(&ExpressionRequest { text: text.to_owned(), parameters: None });
/// assert_eq!(ask("-2 ^ 2").unwrap().value, -4.0);
/// let roi = r#"op("roi", revenue = 50000, margin_rate = 0.3, cost = 10000).value"#;
/// assert_eq!(ask(roi).unwrap().value, 0.5);
/// assert_eq!(ask("1 / (3 - 3)").unwrap_err().at, 3);
/// ```
pub fn expression(request: &ExpressionRequest) -> Result<ExpressionAnswer, ExpressionFault> {
    let none = Figures::new();
    let figures = request.parameters.as_ref().unwrap_or(&none);
    let parsed = Expression::parse(&request.text)?;
    parsed.check(&|name| figures.contains_key(name))?;
    Ok(ExpressionAnswer { value: parsed.evaluate(figures)? + 0.0 })
}
