//! Tests of two or several rates: the z test, χ² and Fisher's exact test.

use super::super::build::{answer, below, beside, column, l, n, otherwise, rows};
use super::super::describe::{Compute, Definition, Direction, Found, Given, OutputKind, Symbol};
use super::super::expr::build::{add, call, cell, div, input, len, mul, num, output, sqrt, sub, sum, symbol};
use super::super::expr::{Function, Position};
use super::super::given::rows as given_rows;
use super::super::{Expr, InputColumn, Value};
use super::{
    CONV_A, CONV_B, N_A, N_B, RATE_A, RATE_B, SPREAD_A, SPREAD_B, conversions, counts, experiment,
    or_out_of_range,
};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::stats::{fisher_exact, independence};
use crate::value::Unit;
use crate::{Code, Error, Result};

/// The rate of both groups together.
const POOLED: Symbol = Symbol {
    name: "pooled_rate",
    formula: div(&[add(&[input("conv_a"), input("conv_b")]), add(&[input("n_a"), input("n_b")])]),
};
const P: Expr = symbol("pooled_rate");
const P_TIMES_Q: Expr = mul(&[P, sub(&[num(1.0), P])]);
const DIFF: Expr = sub(&[output("rate_b"), output("rate_a")]);

const TABLE: &[InputColumn] = &[column("converted", Unit::Count), column("not_converted", Unit::Count)];
const CONVERTED: Expr = cell("table", "converted", Position::Here);
const NOT: Expr = cell("table", "not_converted", Position::Here);
const LAST: Expr = sub(&[len("table"), num(1.0)]);
const POOLED_OF_TABLE: Symbol = Symbol {
    name: "pooled_rate",
    formula: div(&[sum(&[num(0.0), LAST, CONVERTED]), sum(&[num(0.0), LAST, add(&[CONVERTED, NOT])])]),
};
const ROW_GAP: Expr = sub(&[div(&[CONVERTED, add(&[CONVERTED, NOT])]), P]);

pub(in super::super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[CONV_A, N_A, CONV_B, N_B],
        outputs: &[
            beside("rate_a", Unit::Rate, &[RATE_A]),
            beside("rate_b", Unit::Rate, &[RATE_B]),
            beside("diff", Unit::RateDifference, &[DIFF]),
            beside(
                "rel_lift",
                Unit::RelativeChange,
                &[sub(&[div(&[output("rate_b"), output("rate_a")]), num(1.0)])],
            ),
            beside(
                "z",
                Unit::Number,
                &[div(&[
                    output("diff"),
                    sqrt(&[mul(&[
                        P_TIMES_Q,
                        add(&[div(&[num(1.0), input("n_a")]), div(&[num(1.0), input("n_b")])]),
                    ])]),
                ])],
            ),
            answer(
                "p_two_sided",
                Unit::PValue,
                &[mul(&[
                    num(2.0),
                    sub(&[num(1.0), call(Function::NormalCdf, &[call(Function::Abs, &[output("z")])])]),
                ])],
            ),
            beside(
                "p_one_sided_b_gt_a",
                Unit::PValue,
                &[sub(&[num(1.0), call(Function::NormalCdf, &[output("z")])])],
            ),
            beside(
                "z_unpooled",
                Unit::Number,
                &[div(&[
                    output("diff"),
                    sqrt(&[add(&[div(&[SPREAD_A, input("n_a")]), div(&[SPREAD_B, input("n_b")])])]),
                ])],
            ),
        ],
        symbols: &[POOLED],
        checks: &[conversions("conv_a", input("n_a")), conversions("conv_b", input("n_b"))],
        pitfalls: &["not-the-chance-of-being-wrong", "points-or-percent", "do-not-stop-early"],
        bands: &[below(0.05, "below-5"), otherwise("not-shown")],
        source: "Pearson 1900; Fleiss 1981",
        compute: Compute::Procedure(two_proportion_z),
        questions: &[answers(GuidingQuestion::TestConclusive, 1)],
        ..experiment("two_proportion_z", "ab_two_proportions", Direction::Lower)
    },
    Definition {
        inputs: &[rows("table", TABLE, (2, 50), &[l(&[n(200.0), n(9_800.0)]), l(&[n(250.0), n(9_750.0)])])],
        outputs: &[
            beside(
                "chi2",
                Unit::Number,
                &[sum(&[
                    num(0.0),
                    LAST,
                    div(&[mul(&[add(&[CONVERTED, NOT]), ROW_GAP, ROW_GAP]), P_TIMES_Q]),
                ])],
            ),
            beside("df", Unit::Count, &[LAST]),
            answer("p", Unit::PValue, &[]),
            beside("min_expected", Unit::Count, &[]),
            beside("approximation_ok", Unit::Count, &[]).kind(OutputKind::Flag),
            beside("chi2_yates", Unit::Number, &[]),
            beside("p_yates", Unit::PValue, &[]),
            beside("p_fisher", Unit::PValue, &[]),
        ],
        symbols: &[POOLED_OF_TABLE],
        pitfalls: &["which-one-differs", "counts-not-rates", "few-expected"],
        bands: &[below(0.05, "below-5"), otherwise("not-shown")],
        source: "Pearson 1900; Yates 1934; Fisher 1934",
        compute: Compute::Procedure(chi_square),
        ..experiment("chi_square", "ab_chi_square", Direction::Lower)
    },
];

fn two_proportion_z(given: &Given) -> Result<Found> {
    let counts = counts(given)?;
    let mut found = Found::default();
    found.number("rate_a", Some(counts.rate_a()), Code::OutOfRange);
    found.number("rate_b", Some(counts.rate_b()), Code::OutOfRange);
    found.number("diff", Some(counts.diff()), Code::OutOfRange);
    found.number("rel_lift", counts.lift(), Code::ZeroDenominator);
    let test = counts.z_test();
    found.number("z", test.map(|t| t.z), Code::ZeroVariance);
    found.number("p_two_sided", test.map(|t| t.p_two_sided), Code::ZeroVariance);
    found.number("p_one_sided_b_gt_a", test.map(|t| t.p_b_above_a), Code::ZeroVariance);
    found.number("z_unpooled", test.and_then(|t| t.z_unpooled), Code::ZeroVariance);
    Ok(found)
}

fn chi_square(given: &Given) -> Result<Found> {
    let mut table = Vec::new();
    for cells in given_rows(given, "table")? {
        let row: Vec<f64> = cells.iter().filter_map(Value::number).collect();
        if row.iter().sum::<f64>() == 0.0 {
            let item = (table.len() + 1) as f64;
            return Err(Error::new(Code::ZeroDenominator).field("table").with("item", item));
        }
        table.push(row);
    }
    for column in 0..TABLE.len() {
        if table.iter().all(|row| row[column] == 0.0) {
            return Err(Error::new(Code::ZeroVariance).field("table").with("column", TABLE[column].key));
        }
    }
    let test = or_out_of_range(independence(&table), "table")?;
    let mut found = Found::default();
    found.number("chi2", Some(test.pearson.statistic), Code::OutOfRange);
    found.number("df", Some(f64::from(test.pearson.df)), Code::OutOfRange);
    found.number("p", Some(test.pearson.p), Code::OutOfRange);
    found.number("min_expected", Some(test.min_expected), Code::OutOfRange);
    found.tell("approximation_ok", Some(Value::Flag(test.min_expected >= 5.0)), Code::OutOfRange);
    found.number("chi2_yates", test.yates.map(|y| y.statistic), Code::TwoByTwoOnly);
    found.number("p_yates", test.yates.map(|y| y.p), Code::TwoByTwoOnly);
    match table.as_slice() {
        [a, b] => found.number("p_fisher", fisher_exact(a[0], a[1], b[0], b[1]), Code::OutOfRange),
        _ => found.number("p_fisher", None, Code::TwoByTwoOnly),
    }
    Ok(found)
}
