//! A test read by segment: the total may say the opposite of each of its parts (Simpson 1951).
//!
//! The difference at an equal mix weighs each segment by n_A n_B / (n_A + n_B), the test adds up over segments (Mantel
//! and Haenszel 1959): neither compares visitors of different segments.

use super::super::build::{answer, beside, column, l, n, names, otherwise, rows, s};
use super::super::describe::{Compute, Definition, Direction, Found, Given, OutputKind};
use super::super::expr::Position;
use super::super::expr::build::{add, cell, div, len, mul, num, sub, sum};
use super::super::given::rows as given_rows;
use super::super::{Expr, InputColumn, Value};
use super::experiment;
use crate::stats::{independence, normal_tail};
use crate::value::Unit;
use crate::{Code, Error, Result};

const SEGMENT: &[InputColumn] = &[
    names("segment"),
    column("conv_a", Unit::Count),
    column("n_a", Unit::Count),
    column("conv_b", Unit::Count),
    column("n_b", Unit::Count),
];
const X_A: Expr = cell("segments", "conv_a", Position::Here);
const N_A: Expr = cell("segments", "n_a", Position::Here);
const X_B: Expr = cell("segments", "conv_b", Position::Here);
const N_B: Expr = cell("segments", "n_b", Position::Here);
const LAST: Expr = sub(&[len("segments"), num(1.0)]);
const WEIGHT: Expr = div(&[mul(&[N_A, N_B]), add(&[N_A, N_B])]);
const DIFF: Expr = sub(&[div(&[X_B, N_B]), div(&[X_A, N_A])]);
/// Shares of segments that differ by chance less often than this are no chance: the usual bound of such a check.
const MIX_BOUND: f64 = 0.001;

pub(in super::super) static OPERATIONS: &[Definition] = &[Definition {
    inputs: &[rows(
        "segments",
        SEGMENT,
        (2, 50),
        &[
            l(&[s("Mobile"), n(20.0), n(1_000.0), n(66.0), n(3_000.0)]),
            l(&[s("Desktop"), n(180.0), n(3_000.0), n(65.0), n(1_000.0)]),
        ],
    )],
    outputs: &[
        answer(
            "equal_mix_diff",
            Unit::RateDifference,
            &[div(&[sum(&[num(0.0), LAST, mul(&[WEIGHT, DIFF])]), sum(&[num(0.0), LAST, WEIGHT])])],
        ),
        beside(
            "pooled_diff",
            Unit::RateDifference,
            &[sub(&[
                div(&[sum(&[num(0.0), LAST, X_B]), sum(&[num(0.0), LAST, N_B])]),
                div(&[sum(&[num(0.0), LAST, X_A]), sum(&[num(0.0), LAST, N_A])]),
            ])],
        ),
        beside("segment_verdict", Unit::Number, &[]).kind(OutputKind::Text),
        beside("p", Unit::PValue, &[]),
        beside("mix_p", Unit::PValue, &[]),
        beside("segment_diffs", Unit::RateDifference, &[DIFF]).kind(OutputKind::Numbers).along("segments"),
    ],
    pitfalls: &["total-compares-mixes", "same-draw-everywhere", "many-segments-much-luck"],
    bands: &[otherwise("equal-mix")],
    source: "Simpson 1951; Mantel and Haenszel 1959",
    compute: Compute::FormulaAnd(read_segments),
    ..experiment("segmented_test", "ab_two_proportions", Direction::Higher)
}];

fn read_segments(given: &Given) -> Result<Found> {
    let (mut gap, mut variance, mut weighed, mut weights) = (0.0, 0.0, 0.0, 0.0);
    let (mut total, mut visitors) = ([0.0; 4], Vec::new());
    let (mut above, mut below) = (false, false);
    for (at, cells) in given_rows(given, "segments")?.into_iter().enumerate() {
        let cell = |place: usize| cells.get(place).and_then(Value::number).unwrap_or_default();
        let [xa, na, xb, nb] = [cell(1), cell(2), cell(3), cell(4)];
        let fault = |code: Code| Error::new(code).field("segments").with("item", (at + 1) as f64);
        if na == 0.0 || nb == 0.0 {
            return Err(fault(Code::ZeroDenominator));
        }
        if xa > na || xb > nb {
            return Err(fault(Code::ConversionsExceedVisitors));
        }
        let (n, x) = (na + nb, xa + xb);
        gap += xb - nb * x / n;
        if n > 1.0 {
            variance += na * nb * x * (n - x) / (n * n * (n - 1.0));
        }
        let diff = xb / nb - xa / na;
        weighed += na * nb / n * diff;
        weights += na * nb / n;
        (above, below) = (above || diff > 0.0, below || diff < 0.0);
        for (sum, value) in total.iter_mut().zip([xa, na, xb, nb]) {
            *sum += value;
        }
        visitors.push(vec![na, nb]);
    }
    let [xa, na, xb, nb] = total;
    let mix_p = independence(&visitors).map(|test| test.pearson.p);
    let verdict = if (xb / nb - xa / na) * (weighed / weights) < 0.0 {
        "reversed"
    } else if mix_p.is_some_and(|p| p < MIX_BOUND) {
        "mix_differs"
    } else if above && below {
        "segments_differ"
    } else {
        "agree"
    };
    let mut found = Found::default();
    found.outputs.insert("segment_verdict", verdict.into());
    let p = (variance > 0.0).then(|| 2.0 * normal_tail((gap / variance.sqrt()).abs()));
    found.number("p", p, Code::ZeroVariance);
    found.number("mix_p", mix_p, Code::OutOfRange);
    Ok(found)
}
