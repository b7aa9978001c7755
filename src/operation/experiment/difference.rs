//! Intervals of the difference of two rates.

use super::super::Expr;
use super::super::build::{answer, beside, confidence, otherwise};
use super::super::describe::{Compute, Definition, Direction, Found, Given, OutputKind, Symbol};
use super::super::expr::Function;
use super::super::expr::build::{
    add, between, call, div, input, mul, num, output, pm, pow, sqrt, sub, symbol,
};
use super::super::given::number;
use super::{
    CONV_A, CONV_B, N_A, N_B, RATE_A, RATE_B, SPREAD_A, SPREAD_B, above_0, below_1, conversions, counts,
    experiment, or_out_of_range,
};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::value::Unit;
use crate::{Code, Result};

/// As far as a normal variable goes on either side with this confidence.
const Z: Symbol = Symbol {
    name: "z",
    formula: call(Function::NormalQuantile, &[div(&[add(&[num(1.0), input("confidence")]), num(2.0)])]),
};

const Z2: Expr = pow(&[symbol("z"), num(2.0)]);

/// An end of Wilson's interval of one rate: `sub` for the lower one, `add` for the upper one.
macro_rules! wilson_end {
    ($end:ident, $rate:expr, $spread:expr, $n:expr) => {
        div(&[
            $end(&[
                add(&[$rate, div(&[Z2, mul(&[num(2.0), $n])])]),
                mul(&[
                    symbol("z"),
                    sqrt(&[add(&[div(&[$spread, $n]), div(&[Z2, mul(&[num(4.0), pow(&[$n, num(2.0)])])])])]),
                ]),
            ]),
            add(&[num(1.0), div(&[Z2, $n])]),
        ])
    };
}
const LOW_A: Symbol = Symbol { name: "low_a", formula: wilson_end!(sub, RATE_A, SPREAD_A, input("n_a")) };
const HIGH_A: Symbol = Symbol { name: "high_a", formula: wilson_end!(add, RATE_A, SPREAD_A, input("n_a")) };
const LOW_B: Symbol = Symbol { name: "low_b", formula: wilson_end!(sub, RATE_B, SPREAD_B, input("n_b")) };
const HIGH_B: Symbol = Symbol { name: "high_b", formula: wilson_end!(add, RATE_B, SPREAD_B, input("n_b")) };

/// How far the ends of two rates are from them, together.
macro_rules! reach {
    ($a:expr, $b:expr) => {
        sqrt(&[add(&[pow(&[$a, num(2.0)]), pow(&[$b, num(2.0)])])])
    };
}
/// Newcombe (1998), method 10.
const NEWCOMBE: Expr = between(&[
    sub(&[output("diff"), reach!(sub(&[RATE_B, symbol("low_b")]), sub(&[symbol("high_a"), RATE_A]))]),
    add(&[output("diff"), reach!(sub(&[symbol("high_b"), RATE_B]), sub(&[RATE_A, symbol("low_a")]))]),
]);

pub(in super::super) static OPERATIONS: &[Definition] = &[Definition {
    inputs: &[CONV_A, N_A, CONV_B, N_B, confidence()],
    outputs: &[
        beside("diff", Unit::RateDifference, &[sub(&[RATE_B, RATE_A])]),
        answer("newcombe", Unit::RateDifference, &[NEWCOMBE]).kind(OutputKind::Interval),
        beside("miettinen_nurminen", Unit::RateDifference, &[]).kind(OutputKind::Interval),
        beside(
            "wald",
            Unit::RateDifference,
            &[pm(&[
                output("diff"),
                mul(&[
                    symbol("z"),
                    sqrt(&[add(&[div(&[SPREAD_A, input("n_a")]), div(&[SPREAD_B, input("n_b")])])]),
                ]),
            ])],
        )
        .kind(OutputKind::Interval),
        beside("rel_lift", Unit::RelativeChange, &[sub(&[div(&[RATE_B, RATE_A]), num(1.0)])]),
        beside("rel_lift_katz", Unit::RelativeChange, &[]).kind(OutputKind::Interval),
    ],
    symbols: &[Z, LOW_A, HIGH_A, LOW_B, HIGH_B],
    checks: &[
        above_0("confidence", input("confidence")),
        below_1("confidence", input("confidence")),
        conversions("conv_a", input("n_a")),
        conversions("conv_b", input("n_b")),
    ],
    pitfalls: &["overlapping-intervals", "zero-inside", "wald-fails"],
    bands: &[otherwise("by-its-ends")],
    source: "Newcombe 1998; Miettinen and Nurminen 1985; Katz et al. 1978",
    compute: Compute::Procedure(diff_ci),
    questions: &[answers(GuidingQuestion::TestConclusive, 2)],
    ..experiment("diff_ci", "ab_difference_ci", Direction::Depends)
}];

fn diff_ci(given: &Given) -> Result<Found> {
    let (counts, confidence) = (counts(given)?, number(given, "confidence")?);
    let mut found = Found::default();
    found.number("diff", Some(counts.diff()), Code::OutOfRange);
    let newcombe = or_out_of_range(counts.newcombe(confidence), "n_a")?;
    found.interval("newcombe", Some(newcombe), Code::OutOfRange);
    found.interval("miettinen_nurminen", counts.miettinen_nurminen(confidence), Code::OutOfRange);
    found.interval("wald", counts.wald(confidence), Code::OutOfRange);
    found.number("rel_lift", counts.lift(), Code::ZeroDenominator);
    found.interval("rel_lift_katz", counts.katz(confidence), Code::ZeroDenominator);
    Ok(found)
}
