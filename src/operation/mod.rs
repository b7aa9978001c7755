//! The catalogue of calculators: a description of each, from which all the rest is read.
//!
//! A ratio is its formula: the tree that a page writes is the tree that is evaluated, so adding a
//! KPI is adding one item to a list. What no formula says (an exact interval, the judgement of an
//! objective) has a procedure beside its description, held by a test to the formulas it declares.
//!
//! A new family is a file here, a line in `SUITES` and its texts in the message files; the tests
//! find its reference cases by the names of the operations.

mod admit;
mod analysis;
mod build;
mod describe;
mod evaluate;
mod experiment;
mod explanation;
mod expr;
mod funnel;
mod given;
mod guide;
mod input;
mod kpi;
mod ltv;
mod promotion;
mod rate_ci;
mod share;
mod smart;
mod trade;
mod value;

#[cfg(test)]
mod laws;

pub use analysis::{
    Comparison, ComparisonRequest, ComparisonRow, Monotony, Scenario, SeekRequest, SeekStatus, Sensitivity,
    SensitivityEntry, SensitivityRequest, Sought, Sweep, SweepPoint, SweepRequest, compare, seek,
    sensitivity, sweep,
};
pub use describe::{
    Definition, Direction, Operation, Output, OutputColumn, OutputKind, ReadingBand, Stage, Symbol, When,
};
pub use evaluate::Evaluation;
pub use experiment::{
    Density, DesignReading, Ends, LookReading, Peeking, PlanReading, SplitReading, TestDesign, TestPlan,
    TestReading, TestVariant, TestVerdict, TestVerdictCode, VersionReading, Versus, WeeksReading, plan_test,
    read_test,
};
pub use explanation::{Explanation, FormulaStep, Interval, Provenance, SourceLines};
pub use expr::{Expr, Function, Position};
pub use guide::{AnsweredQuestion, GuidingQuestion, Picture};
pub use input::{Input, InputColumn, InputKind, Literal};
pub use share::{Shared, SharedAnalysis, SharedSeek};
pub use smart::{CHECKS as SMART_CHECKS, DAYS_PER_MONTH};
pub(crate) use trade::seasonal_ratios;
pub use value::Value;

use crate::{Code, Error, Result};
use std::collections::BTreeMap;

static SUITES: &[&[Definition]] = &[
    kpi::AWARENESS,
    kpi::ACQUISITION,
    kpi::CONVERSION,
    kpi::LOYALTY,
    kpi::PROFITABILITY,
    rate_ci::OPERATIONS,
    experiment::PROPORTIONS,
    experiment::INTERVALS,
    experiment::MEANS,
    experiment::BELIEFS,
    experiment::PLANS,
    experiment::LOOKS,
    experiment::SEVERAL,
    experiment::SEGMENTS,
    smart::OPERATIONS,
    ltv::OPERATIONS,
    promotion::PRICE,
    promotion::ACTION,
    promotion::LOYALTY,
    funnel::OPERATIONS,
    trade::OPERATIONS,
];

static INDICATORS: &[&[Definition]] = &[
    kpi::AWARENESS,
    kpi::ACQUISITION,
    kpi::CONVERSION,
    kpi::LOYALTY,
    kpi::PROFITABILITY,
    rate_ci::OPERATIONS,
    smart::OPERATIONS,
];

/// Every calculator, in the order a page lists them.
pub fn catalogue() -> impl Iterator<Item = &'static Definition> {
    SUITES.iter().copied().flatten()
}

/// The calculators that measure and judge: indicators, the intervals around them, the check of an
/// objective. What asks for these alone carries no other suite into its Wasm module.
pub fn indicators() -> impl Iterator<Item = &'static Definition> {
    INDICATORS.iter().copied().flatten()
}

/// A calculator by its public name.
///
/// # Errors
/// `unknown_operation`, with the name.
pub fn find(id: &str) -> Result<&'static Definition> {
    named(SUITES, id)
}

/// A calculator of [`indicators`] by its public name.
///
/// # Errors
/// `unknown_operation`, with the name.
pub fn indicator(id: &str) -> Result<&'static Definition> {
    named(INDICATORS, id)
}

fn named(suites: &[&'static [Definition]], id: &str) -> Result<&'static Definition> {
    let mut all = suites.iter().copied().flatten();
    all.find(|operation| operation.id == id).ok_or_else(|| Error::new(Code::UnknownOperation).found(id))
}

/// Computes one calculator; see [`Definition::evaluate`] for its errors.
///
/// # Errors
/// `unknown_operation`, and those of the calculator.
///
/// ```
/// use levier::operation::{Value, evaluate};
/// let inputs = [("conversions", 250.0), ("visitors", 10_000.0)].map(|(k, v)| (k.to_owned(), v.into()));
/// let answer = evaluate("conversion_rate", &inputs.into()).unwrap();
/// assert_eq!(answer.outputs["value"], Value::Number(0.025));
/// let interval = answer.explanation.interval.unwrap();
/// assert!(interval.low > 0.022 && interval.high < 0.029);
///
/// let nobody = [("conversions", 0.0), ("visitors", 0.0)].map(|(k, v)| (k.to_owned(), v.into()));
/// assert_eq!(evaluate("conversion_rate", &nobody.into()).unwrap_err().code().as_str(), "zero_denominator");
/// ```
pub fn evaluate(id: &str, inputs: &BTreeMap<String, Value>) -> Result<Evaluation> {
    find(id)?.evaluate(inputs)
}
