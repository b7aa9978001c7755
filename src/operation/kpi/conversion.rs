//! Being bought from: conversion, basket, and the effect of a change.

use super::SUITE;
use crate::Code;
use crate::operation::build::{
    answer, below, beside, count, otherwise, part, positive, rate, signed, warn, warn_negative,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{add, div, input, ln, num, sub};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::value::Unit;

const fn kpi(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, SUITE, Stage::Conversion, direction)
}

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
