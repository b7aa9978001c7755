//! Being bought from: conversion, basket, and the effect of a change.

use super::SUITE;
use crate::Code;
use crate::operation::Expr;
use crate::operation::build::{
    answer, below, beside, change, count, otherwise, part, positive, rate, signed, undefined, warn,
    warn_negative,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{add, div, input, ln, mul, num, output, sub};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::value::Unit;

const fn kpi(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, SUITE, Stage::Conversion, direction)
}

/// A rate after a change said in per cent: of the rate, or in points.
const AS_RELATIVE: Expr = mul(&[input("base_rate"), add(&[num(1.0), input("rate_change")])]);
const AS_POINTS: Expr = add(&[input("base_rate"), input("rate_change")]);

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[count("conversions", 250.0), count("visitors", 10_000.0)],
        outputs: &[
            answer("value", Unit::Rate, &[div(&[input("conversions"), input("visitors")])]).of_counts()
        ],
        checks: &[warn(Code::PartExceedsWhole, Test::Less(input("visitors"), input("conversions")))],
        pitfalls: &["which-base", "average-of-rates", "points-not-percent"],
        bands: &[below(1.0, "compare"), otherwise("check-counts")],
        questions: &[answers(GuidingQuestion::WhereLost, 2)],
        ..kpi("conversion_rate", Direction::Higher)
    },
    Definition {
        inputs: &[count("customers", 18.0), count("leads", 240.0)],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("customers"), input("leads")])]).of_counts()],
        checks: &[part("customers", input("leads"))],
        pitfalls: &["same-cohort"],
        bands: &[otherwise("compare")],
        ..kpi("lead_to_customer_rate", Direction::Higher)
    },
    Definition {
        inputs: &[signed("revenue", Unit::Money, 12_500.0), count("orders", 200.0)],
        outputs: &[answer("value", Unit::Money, &[div(&[input("revenue"), input("orders")])])],
        checks: &[warn_negative("value")],
        pitfalls: &["vat-and-shipping", "mean-not-typical"],
        bands: &[below(0.0, "refunds"), otherwise("compare")],
        ..kpi("average_order_value", Direction::Higher)
    },
    Definition {
        inputs: &[rate("test", 0.025), rate("control", 0.02)],
        outputs: &[
            answer(
                "value",
                Unit::RelativeChange,
                &[sub(&[div(&[input("test"), input("control")]), num(1.0)])],
            ),
            beside("points", Unit::RateDifference, &[sub(&[input("test"), input("control")])]),
        ],
        pitfalls: &["points-not-percent", "no-control-no-effect"],
        bands: &[below(0.0, "lower"), otherwise("not-lower")],
        ..kpi("uplift", Direction::Higher)
    },
    Definition {
        inputs: &[change("observed_growth", 0.35), change("control_growth", 0.12)],
        outputs: &[
            answer(
                "value",
                Unit::RelativeChange,
                &[sub(&[
                    div(&[
                        add(&[num(1.0), input("observed_growth")]),
                        add(&[num(1.0), input("control_growth")]),
                    ]),
                    num(1.0),
                ])],
            ),
            // What most people do first.
            beside(
                "growth_gap",
                Unit::RateDifference,
                &[sub(&[input("observed_growth"), input("control_growth")])],
            ),
        ],
        pitfalls: &["divide-not-subtract", "comparable-control", "control-touched"],
        bands: &[below(0.0, "less"), below(0.005, "same"), otherwise("more")],
        ..kpi("growth_against_control", Direction::Higher)
    },
    Definition {
        inputs: &[rate("base_rate", 0.4), change("rate_change", 0.15)],
        outputs: &[
            answer("if_relative", Unit::Rate, &[AS_RELATIVE]),
            beside("if_points", Unit::Rate, &[AS_POINTS]),
            beside(
                "readings_gap",
                Unit::RateDifference,
                &[sub(&[output("if_points"), output("if_relative")])],
            ),
        ],
        checks: &[
            undefined("if_relative", Code::RateOutOfRange, Test::Less(num(1.0), AS_RELATIVE)),
            undefined("if_points", Code::RateOutOfRange, Test::Less(num(1.0), AS_POINTS)),
            undefined("if_points", Code::RateOutOfRange, Test::Less(AS_POINTS, num(0.0))),
        ],
        pitfalls: &["ask-which", "points-for-small-rates"],
        bands: &[otherwise("ask")],
        ..kpi("rate_change_readings", Direction::Depends)
    },
    Definition {
        inputs: &[
            positive("q0", Unit::Count, 100.0),
            positive("q1", Unit::Count, 135.0),
            positive("p0", Unit::Money, 100.0),
            positive("p1", Unit::Money, 80.0),
        ],
        outputs: &[
            // The arc is the answer, since it is the same read forwards or backwards.
            answer(
                "arc",
                Unit::Number,
                &[div(&[
                    div(&[
                        sub(&[input("q1"), input("q0")]),
                        div(&[add(&[input("q0"), input("q1")]), num(2.0)]),
                    ]),
                    div(&[
                        sub(&[input("p1"), input("p0")]),
                        div(&[add(&[input("p0"), input("p1")]), num(2.0)]),
                    ]),
                ])],
            ),
            beside(
                "point",
                Unit::Number,
                &[div(&[
                    div(&[sub(&[input("q1"), input("q0")]), input("q0")]),
                    div(&[sub(&[input("p1"), input("p0")]), input("p0")]),
                ])],
            ),
            beside(
                "log",
                Unit::Number,
                &[div(&[ln(&[div(&[input("q1"), input("q0")])]), ln(&[div(&[input("p1"), input("p0")])])])],
            ),
        ],
        pitfalls: &["three-formulas", "not-causal", "volume-not-revenue"],
        bands: &[below(-1.0, "elastic"), below(0.0, "inelastic"), otherwise("check-data")],
        questions: &[answers(GuidingQuestion::Price, 1)],
        ..kpi("price_elasticity", Direction::Depends)
    },
];
