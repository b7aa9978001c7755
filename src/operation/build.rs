//! Shorthands, so that a calculator in the catalogue is a short item.

use super::Expr;
use super::describe::{
    Check, Compute, Definition, Direction, Output, OutputKind, ReadingBand, Stage, Test, When,
};
use super::input::{Input, InputColumn, InputKind, Literal};
use crate::Code;
use crate::value::Unit;

const fn number_input(
    key: &'static str,
    unit: Unit,
    min: Option<f64>,
    max: Option<f64>,
    example: f64,
) -> Input {
    Input {
        key,
        kind: InputKind::Number { unit, min, max },
        required: true,
        example: Literal::Number(example),
        default: None,
    }
}

/// A number of things, 0 or more.
pub(crate) const fn count(key: &'static str, example: f64) -> Input {
    number_input(key, Unit::Count, Some(0.0), None, example)
}
/// An amount, 0 or more.
pub(crate) const fn money(key: &'static str, example: f64) -> Input {
    number_input(key, Unit::Money, Some(0.0), None, example)
}
/// A fraction between 0 and 1.
pub(crate) const fn rate(key: &'static str, example: f64) -> Input {
    number_input(key, Unit::Rate, Some(0.0), Some(1.0), example)
}
/// A number of any unit, 0 or more.
pub(crate) const fn positive(key: &'static str, unit: Unit, example: f64) -> Input {
    number_input(key, unit, Some(0.0), None, example)
}
/// A number with no lower limit: a balance, a base that may be negative.
pub(crate) const fn signed(key: &'static str, unit: Unit, example: f64) -> Input {
    number_input(key, unit, None, None, example)
}
/// A relative change, from losing everything.
pub(crate) const fn change(key: &'static str, example: f64) -> Input {
    number_input(key, Unit::RelativeChange, Some(-1.0), None, example)
}
/// A margin over a selling price: below 0 when sold at a loss, never above 1.
pub(crate) const fn margin(key: &'static str, example: f64) -> Input {
    number_input(key, Unit::Rate, None, Some(1.0), example)
}
/// A confidence level, 0.95 unless told.
pub(crate) const fn confidence() -> Input {
    let input = number_input("confidence", Unit::Rate, Some(0.0), Some(1.0), 0.95);
    Input { required: false, default: Some(Literal::Number(0.95)), ..input }
}
pub(crate) const fn text(key: &'static str, example: &'static str) -> Input {
    Input { key, kind: InputKind::Text, required: false, example: Literal::Text(example), default: None }
}
pub(crate) const fn date(key: &'static str, example: &'static str) -> Input {
    Input { key, kind: InputKind::Date, required: false, example: Literal::Text(example), default: None }
}
pub(crate) const fn choice(
    key: &'static str,
    choices: &'static [&'static str],
    example: &'static str,
) -> Input {
    Input {
        key,
        kind: InputKind::Choice { choices },
        required: true,
        example: Literal::Text(example),
        default: None,
    }
}

/// One of a few numbers.
pub(crate) const fn one_of(key: &'static str, numbers: &'static [f64], example: f64) -> Input {
    let kind = InputKind::OneOf { numbers };
    Input { key, kind, required: true, example: Literal::Number(example), default: None }
}
/// A list of rates between 0 and 1.
pub(crate) const fn rates(
    key: &'static str,
    (at_least, at_most): (usize, usize),
    example: &'static [Literal],
) -> Input {
    let kind = InputKind::Numbers { unit: Unit::Rate, min: Some(0.0), max: Some(1.0), at_least, at_most };
    Input { key, kind, required: true, example: Literal::List(example), default: None }
}
/// A list of numbers.
pub(crate) const fn numbers(
    key: &'static str,
    unit: Unit,
    min: Option<f64>,
    (at_least, at_most): (usize, usize),
    example: &'static [Literal],
) -> Input {
    let kind = InputKind::Numbers { unit, min, max: None, at_least, at_most };
    Input { key, kind, required: true, example: Literal::List(example), default: None }
}
/// One row of named columns.
pub(crate) const fn row(
    key: &'static str,
    columns: &'static [InputColumn],
    example: &'static [Literal],
) -> Input {
    let kind = InputKind::Row { columns };
    Input { key, kind, required: true, example: Literal::List(example), default: None }
}
/// Several rows of the same columns.
pub(crate) const fn rows(
    key: &'static str,
    columns: &'static [InputColumn],
    (at_least, at_most): (usize, usize),
    example: &'static [Literal],
) -> Input {
    let kind = InputKind::Rows { columns, at_least, at_most };
    Input { key, kind, required: true, example: Literal::List(example), default: None }
}
/// A column of numbers, 0 or more.
pub(crate) const fn column(key: &'static str, unit: Unit) -> InputColumn {
    InputColumn { key, unit: Some(unit), min: Some(0.0), max: None }
}
/// A column of texts.
pub(crate) const fn names(key: &'static str) -> InputColumn {
    InputColumn { key, unit: None, min: None, max: None }
}
/// A number in a list.
pub(crate) const fn n(value: f64) -> Literal {
    Literal::Number(value)
}
/// A text in a row.
pub(crate) const fn s(text: &'static str) -> Literal {
    Literal::Text(text)
}
/// A row in a list.
pub(crate) const fn l(items: &'static [Literal]) -> Literal {
    Literal::List(items)
}

/// A reading for answers below this.
pub(crate) const fn below(limit: f64, name: &'static str) -> ReadingBand {
    ReadingBand { when: When::Below { limit }, name }
}
/// A reading for answers beside which another output is below this.
pub(crate) const fn output_below(output: &'static str, limit: f64, name: &'static str) -> ReadingBand {
    ReadingBand { when: When::OutputBelow { output, limit }, name }
}
/// A reading for one text or flag.
pub(crate) const fn is(value: &'static str, name: &'static str) -> ReadingBand {
    ReadingBand { when: When::Is { value }, name }
}
/// The reading of whatever is left.
pub(crate) const fn otherwise(name: &'static str) -> ReadingBand {
    ReadingBand { when: When::Otherwise, name }
}

impl Input {
    /// Not below this.
    pub(crate) const fn at_least(mut self, low: f64) -> Self {
        if let InputKind::Number { unit, max, .. } = self.kind {
            self.kind = InputKind::Number { unit, min: Some(low), max };
        }
        self
    }
    /// May be left out.
    pub(crate) const fn optional(mut self) -> Self {
        self.required = false;
        self
    }
    /// May be left out, and is then this.
    pub(crate) const fn or(mut self, default: f64) -> Self {
        self.required = false;
        self.default = Some(Literal::Number(default));
        self
    }
}

/// The answer, a number with its formulas.
pub(crate) const fn answer(key: &'static str, unit: Unit, formulas: &'static [Expr]) -> Output {
    Output {
        key,
        kind: OutputKind::Number,
        unit,
        primary: true,
        formulas,
        rate_of_counts: false,
        along: None,
    }
}
/// A number beside the answer.
pub(crate) const fn beside(key: &'static str, unit: Unit, formulas: &'static [Expr]) -> Output {
    Output { primary: false, ..answer(key, unit, formulas) }
}

impl Output {
    /// Counts of cases, each in or out: the figure gets an interval.
    pub(crate) const fn of_counts(mut self) -> Self {
        self.rate_of_counts = true;
        self
    }
    /// A list that goes along with the items of an input.
    pub(crate) const fn along(mut self, input: &'static str) -> Self {
        self.along = Some(input);
        self
    }
    /// Another kind than a number.
    pub(crate) const fn kind(mut self, kind: OutputKind) -> Self {
        self.kind = kind;
        self
    }
}

impl Definition {
    /// A calculator with its name, its place and nothing else yet.
    pub(crate) const fn new(
        id: &'static str,
        suite: &'static str,
        stage: Stage,
        direction: Direction,
    ) -> Self {
        Self {
            id,
            suite,
            stage,
            direction,
            inputs: &[],
            outputs: &[],
            pitfalls: &[],
            bands: &[],
            picture: None,
            questions: &[],
            source: "T",
            checks: &[],
            symbols: &[],
            compute: Compute::Formula,
        }
    }
}

/// A part that cannot exceed its whole.
pub(crate) const fn part(part: &'static str, whole: Expr) -> Check {
    Check::Part { part, whole, code: Code::PartExceedsWhole }
}
/// No answer where `low` is not above `high`.
pub(crate) const fn never(field: &'static str, expr: Expr) -> Check {
    Check::Refuse { code: Code::Never, field, test: Test::AtMost(expr, Expr::Number { value: 0.0 }) }
}
pub(crate) const fn refuse(code: Code, field: &'static str, test: Test) -> Check {
    Check::Refuse { code, field, test }
}
pub(crate) const fn warn(code: Code, test: Test) -> Check {
    Check::Warn { code, test }
}
/// Warns of an answer below 0.
pub(crate) const fn warn_negative(output: &'static str) -> Check {
    let test = Test::Less(Expr::Output { key: output }, Expr::Number { value: 0.0 });
    Check::Warn { code: Code::NegativeResult, test }
}
/// No value for an output, for this reason, though the others stand.
pub(crate) const fn undefined(output: &'static str, code: Code, test: Test) -> Check {
    Check::Undefined { output, code, test }
}
