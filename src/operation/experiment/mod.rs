//! Experiments: significance, effect size, sample size and repeated looks.
//!
//! Group A is the reference; a difference is B − A. The computations are in `stats`; this module declares what each
//! calculator takes, returns and refuses.

mod belief;
mod design;
mod difference;
mod looks;
mod means;
mod planning;
mod proportions;
mod reading;
mod report;
mod request;
mod segments;
mod several;

pub(super) use belief::OPERATIONS as BELIEFS;
pub(super) use difference::OPERATIONS as INTERVALS;
pub(super) use looks::OPERATIONS as LOOKS;
pub(super) use means::OPERATIONS as MEANS;
pub(super) use planning::OPERATIONS as PLANS;
pub(super) use proportions::OPERATIONS as PROPORTIONS;
pub(super) use segments::OPERATIONS as SEGMENTS;
pub(super) use several::OPERATIONS as SEVERAL;

pub use design::{DesignReading, LookReading, TestDesign, WeeksReading, plan_test};
pub use reading::{TestPlan, TestVariant, read_test};
pub use report::{
    Density, Ends, Peeking, PlanReading, SplitReading, TestReading, TestVerdict, TestVerdictCode,
    VersionReading, Versus,
};

use super::build::{count, rate, refuse};
use super::describe::{Check, Definition, Direction, Found, Given, Stage, Test};
use super::expr::Function;
use super::expr::build::{call, div, input, mul, num, sub};
use super::given::number;
use super::input::Input;
use super::{Expr, Value};
use crate::stats::{Bounds, Counts};
use crate::{Code, Error, Result};

const fn experiment(id: &'static str, suite: &'static str, direction: Direction) -> Definition {
    Definition::new(id, suite, Stage::Conversion, direction)
}

const CONV_A: Input = count("conv_a", 200.0);
const N_A: Input = count("n_a", 10_000.0);
const CONV_B: Input = count("conv_b", 250.0);
const N_B: Input = count("n_b", 10_000.0);
/// The risk of a false alarm, 5 % unless told.
const ALPHA: Input = rate("alpha", 0.05).or(0.05);

const RATE_A: Expr = div(&[input("conv_a"), input("n_a")]);
const RATE_B: Expr = div(&[input("conv_b"), input("n_b")]);
/// p(1 − p) of each group.
const SPREAD_A: Expr = mul(&[RATE_A, sub(&[num(1.0), RATE_A])]);
const SPREAD_B: Expr = mul(&[RATE_B, sub(&[num(1.0), RATE_B])]);

const fn conversions(part: &'static str, whole: Expr) -> Check {
    Check::Part { part, whole, code: Code::ConversionsExceedVisitors }
}
const fn above_0(key: &'static str, value: Expr) -> Check {
    refuse(Code::RateOutOfRange, key, Test::AtMost(value, num(0.0)))
}
const fn below_1(key: &'static str, value: Expr) -> Check {
    refuse(Code::RateOutOfRange, key, Test::AtMost(num(1.0), value))
}
const ALPHA_ABOVE_0: Check = above_0("alpha", input("alpha"));
const ALPHA_BELOW_1: Check = below_1("alpha", input("alpha"));
const POWER_BELOW_1: Check = below_1("power", input("power"));
/// A power no larger than the risk is had without a test.
const POWER_ABOVE_ALPHA: Check =
    refuse(Code::RateOutOfRange, "power", Test::AtMost(input("power"), input("alpha")));
const EFFECT: Check = refuse(
    Code::NoEffectToDetect,
    "target",
    Test::AtMost(call(Function::Abs, &[sub(&[input("target"), input("baseline")])]), num(0.0)),
);

/// The four counts of two groups; the checks have seen that no part exceeds its whole.
fn counts(given: &Given) -> Result<Counts> {
    let (xa, na) = (number(given, "conv_a")?, number(given, "n_a")?);
    let (xb, nb) = (number(given, "conv_b")?, number(given, "n_b")?);
    for (n, key) in [(na, "n_a"), (nb, "n_b")] {
        if n == 0.0 {
            return Err(Error::new(Code::ZeroDenominator).field(key));
        }
    }
    Counts::new(xa, na, xb, nb).ok_or_else(|| Error::new(Code::OutOfRange).field("n_a"))
}

/// What a value is when it has none: an error, whose code stands for the whole.
fn or_out_of_range<T>(value: Option<T>, field: &'static str) -> Result<T> {
    value.ok_or_else(|| Error::new(Code::OutOfRange).field(field))
}

fn pair(bounds: Bounds) -> Value {
    Value::List(vec![bounds.low.into(), bounds.high.into()])
}

/// A finite number, never −0.
fn plain(value: f64) -> Option<Value> {
    value.is_finite().then_some(Value::Number(value + 0.0))
}

impl Found {
    /// An output, or why it has none.
    fn tell(&mut self, key: &'static str, value: Option<Value>, reason: Code) {
        if value.is_none() {
            self.reasons.insert(key, reason);
        }
        self.outputs.insert(key, value.unwrap_or_default());
    }

    /// A number, or why there is none.
    fn number(&mut self, key: &'static str, value: Option<f64>, reason: Code) {
        self.tell(key, value.and_then(plain), reason);
    }

    /// The two ends of an interval, or why there is none.
    pub(in crate::operation) fn interval(&mut self, key: &'static str, bounds: Option<Bounds>, reason: Code) {
        let finite = bounds.filter(|b| b.low.is_finite() && b.high.is_finite());
        self.tell(key, finite.map(|b| pair(Bounds { low: b.low + 0.0, high: b.high + 0.0 })), reason);
    }
}
