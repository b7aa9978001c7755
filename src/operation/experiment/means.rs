//! Welch's test of two means, such as revenue per visitor, basket or time.

use super::super::build::{answer, below, beside, count, n, numbers, otherwise, positive, signed};
use super::super::describe::{Compute, Definition, Direction, Found, Given, OutputKind};
use super::super::expr::Position;
use super::super::expr::build::{add, div, input, item, len, mul, num, output, pow, sqrt, sub, sum};
use super::super::given::{number, numbers as given_numbers};
use super::super::{Expr, Literal};
use super::{experiment, or_out_of_range};
use crate::stats::{Sample, welch};
use crate::value::Unit;
use crate::{Code, Error, Result};

const CONFIDENCE: f64 = 0.95;
/// Enough for a pasted column; more is summed up before.
const MOST_VALUES: usize = 100_000;

/// Variance of each mean.
const VA: Expr = div(&[pow(&[input("sd_a"), num(2.0)]), input("n_a")]);
const VB: Expr = div(&[pow(&[input("sd_b"), num(2.0)]), input("n_b")]);
const MEAN_A: Expr = div(&[
    sum(&[num(0.0), sub(&[len("values_a"), num(1.0)]), item("values_a", Position::Here)]),
    len("values_a"),
]);
const MEAN_B: Expr = div(&[
    sum(&[num(0.0), sub(&[len("values_b"), num(1.0)]), item("values_b", Position::Here)]),
    len("values_b"),
]);

const VALUES_A: &[Literal] = &[n(42.0), n(55.5), n(61.0), n(38.0), n(70.0), n(49.0), n(58.5), n(64.0)];
const VALUES_B: &[Literal] = &[n(66.0), n(59.5), n(81.0), n(47.0), n(92.0), n(71.0), n(63.5), n(78.0)];

pub(in super::super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[
            signed("mean_a", Unit::Number, 2.4),
            positive("sd_a", Unit::Number, 11.2),
            count("n_a", 9_800.0),
            signed("mean_b", Unit::Number, 2.71),
            positive("sd_b", Unit::Number, 12.6),
            count("n_b", 9_750.0),
        ],
        outputs: &[
            beside("diff", Unit::Number, &[sub(&[input("mean_b"), input("mean_a")])]),
            beside("t", Unit::Number, &[div(&[output("diff"), sqrt(&[add(&[VA, VB])])])]),
            beside(
                "df",
                Unit::Number,
                &[div(&[
                    pow(&[add(&[VA, VB]), num(2.0)]),
                    add(&[
                        div(&[mul(&[VA, VA]), sub(&[input("n_a"), num(1.0)])]),
                        div(&[mul(&[VB, VB]), sub(&[input("n_b"), num(1.0)])]),
                    ]),
                ])],
            ),
            answer("p_two_sided", Unit::PValue, &[]),
            beside("ci", Unit::Number, &[]).kind(OutputKind::Interval),
            beside(
                "rel_lift",
                Unit::RelativeChange,
                &[sub(&[div(&[input("mean_b"), input("mean_a")]), num(1.0)])],
            ),
        ],
        pitfalls: &["per-visitor-not-per-order", "a-few-large-baskets"],
        bands: &[below(0.05, "below-5"), otherwise("not-shown")],
        source: "Welch 1947",
        compute: Compute::Procedure(welch_summary),
        ..experiment("welch_summary", "ab_continuous", Direction::Lower)
    },
    Definition {
        inputs: &[
            numbers("values_a", Unit::Number, None, (1, MOST_VALUES), VALUES_A),
            numbers("values_b", Unit::Number, None, (1, MOST_VALUES), VALUES_B),
        ],
        outputs: &[
            beside("diff", Unit::Number, &[sub(&[MEAN_B, MEAN_A])]),
            beside("t", Unit::Number, &[]),
            beside("df", Unit::Number, &[]),
            answer("p_two_sided", Unit::PValue, &[]),
            beside("ci", Unit::Number, &[]).kind(OutputKind::Interval),
            beside("rel_lift", Unit::RelativeChange, &[sub(&[div(&[MEAN_B, MEAN_A]), num(1.0)])]),
        ],
        pitfalls: &["keep-the-zeros", "a-few-large-baskets"],
        bands: &[below(0.05, "below-5"), otherwise("not-shown")],
        source: "Welch 1947",
        compute: Compute::Procedure(welch_raw),
        ..experiment("welch_raw", "ab_continuous", Direction::Lower)
    },
];

fn welch_summary(given: &Given) -> Result<Found> {
    let sample = |mean, sd, n| -> Result<Sample> {
        Ok(Sample { mean: number(given, mean)?, sd: number(given, sd)?, n: number(given, n)? })
    };
    let (a, b) = (sample("mean_a", "sd_a", "n_a")?, sample("mean_b", "sd_b", "n_b")?);
    for (sample, key) in [(a, "n_a"), (b, "n_b")] {
        if sample.n < 2.0 {
            return Err(Error::new(Code::SampleTooSmall).field(key));
        }
    }
    compared(a, b, "sd_a")
}

fn welch_raw(given: &Given) -> Result<Found> {
    let sample = |key: &'static str| -> Result<Sample> {
        let values = given_numbers(given, key)?;
        if values.len() < 2 {
            return Err(Error::new(Code::SampleTooSmall).field(key));
        }
        or_out_of_range(Sample::of(&values), key)
    };
    compared(sample("values_a")?, sample("values_b")?, "values_a")
}

fn compared(a: Sample, b: Sample, field: &'static str) -> Result<Found> {
    if a.sd == 0.0 && b.sd == 0.0 {
        return Err(Error::new(Code::ZeroVariance).field(field));
    }
    let test = or_out_of_range(welch(a, b, CONFIDENCE), field)?;
    let mut found = Found::default();
    found.number("diff", Some(test.diff), Code::OutOfRange);
    found.number("t", Some(test.t), Code::OutOfRange);
    found.number("df", Some(test.df), Code::OutOfRange);
    found.number("p_two_sided", Some(test.p), Code::OutOfRange);
    found.interval("ci", Some(test.interval), Code::OutOfRange);
    let base = if a.mean < 0.0 { Code::NegativeBase } else { Code::ZeroDenominator };
    found.number("rel_lift", (a.mean > 0.0).then(|| b.mean / a.mean - 1.0), base);
    Ok(found)
}
