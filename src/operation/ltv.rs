//! What a customer is worth, and how soon acquiring one is paid back.
//!
//! Two conventions are in use for the discounted value, and they differ by one margin: both are given.

use super::Expr;
use super::build::{
    answer, below, beside, count, margin, money, n, otherwise, positive, rate, rates, refuse, signed, warn,
    warn_negative,
};
use super::describe::{Definition, Direction, Stage, Test};
use super::expr::build::{
    T, add, call, div, input, item, len, ln, mul, num, output, piecewise, pow, sub, sum,
};
use super::expr::{Function, Position};
use super::guide::{GuidingQuestion, Picture, answers};
use crate::Code;
use crate::value::Unit;

const fn ltv(id: &'static str, stage: Stage, direction: Direction) -> Definition {
    Definition::new(id, "ltv", stage, direction)
}

const MARGIN: Expr = input("margin_per_period");
const RETENTION: Expr = input("retention");
/// What one unit of money grows to in a period.
const GROWTH: Expr = add(&[num(1.0), input("discount")]);
/// 1 + d − r, what a sum without end divides by.
const ATTRITION: Expr = sub(&[GROWTH, RETENTION]);
const REVENUE: Expr = mul(&[input("aov"), input("orders_per_year"), input("years")]);
const SURVIVORS: Expr = item("survival", Position::Here);
const LAST: Expr = sub(&[len("survival"), num(1.0)]);
const CHURN: Expr = input("monthly_churn");

pub(super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[money("aov", 60.0), count("orders_per_year", 4.0), positive("years", Unit::Years, 3.0)],
        outputs: &[answer("value", Unit::Money, &[REVENUE])],
        bands: &[otherwise("revenue")],
        pitfalls: &["never-over-cac", "lifetime-is-a-guess"],
        ..ltv("ltv_simple", Stage::Loyalty, Direction::Higher)
    },
    Definition {
        inputs: &[
            money("aov", 60.0),
            count("orders_per_year", 4.0),
            positive("years", Unit::Years, 3.0),
            margin("margin_rate", 0.4),
        ],
        outputs: &[answer("value", Unit::Money, &[mul(&[REVENUE, input("margin_rate")])])],
        checks: &[warn_negative("value")],
        bands: &[below(0.0, "loss"), otherwise("ceiling")],
        pitfalls: &["margin-not-markup", "not-discounted", "average-customer"],
        questions: &[answers(GuidingQuestion::CustomerWorth, 1)],
        ..ltv("ltv_margin", Stage::Loyalty, Direction::Higher)
    },
    Definition {
        inputs: &[
            signed("margin_per_period", Unit::Money, 100.0),
            rate("retention", 0.8),
            rate("discount", 0.1),
        ],
        outputs: &[
            answer("first_at_end", Unit::Money, &[div(&[mul(&[MARGIN, RETENTION]), ATTRITION])]),
            beside("first_now", Unit::Money, &[div(&[mul(&[MARGIN, GROWTH]), ATTRITION])]),
        ],
        checks: &[
            refuse(Code::Diverges, "retention", Test::AtMost(ATTRITION, num(0.0))),
            warn_negative("first_at_end"),
        ],
        bands: &[below(0.0, "loss"), otherwise("convention")],
        pitfalls: &["two-conventions", "same-period", "constant-retention"],
        source: "Gupta & Lehmann 2003",
        questions: &[answers(GuidingQuestion::CustomerWorth, 2)],
        ..ltv("ltv_retention", Stage::Loyalty, Direction::Higher)
    },
    Definition {
        inputs: &[
            signed("margin_per_period", Unit::Money, 100.0),
            rate("retention", 0.8),
            rate("discount", 0.1),
            positive("periods", Unit::Periods, 5.0).at_least(1.0),
            money("cac", 96.0).or(0.0),
        ],
        outputs: &[answer(
            "value",
            Unit::Money,
            &[sub(&[
                sum(&[
                    num(0.0),
                    sub(&[input("periods"), num(1.0)]),
                    mul(&[MARGIN, pow(&[div(&[RETENTION, GROWTH]), T])]),
                ]),
                input("cac"),
            ])],
        )],
        checks: &[
            refuse(
                Code::OutOfRange,
                "periods",
                Test::Less(call(Function::Floor, &[input("periods")]), input("periods")),
            ),
            warn(Code::DestroysValue, Test::Less(output("value"), num(0.0))),
        ],
        bands: &[below(0.0, "loss"), otherwise("gain")],
        pitfalls: &["horizon", "first-payment-now", "same-period"],
        source: "Gupta & Lehmann 2003",
        picture: Some(&Picture::Curve { input: "periods", output: "value" }),
        ..ltv("ltv_finite", Stage::Loyalty, Direction::Higher)
    },
    Definition {
        inputs: &[
            signed("margin_per_period", Unit::Money, 20.0),
            rates("survival", (1, 120), &[n(1.0), n(0.6), n(0.45), n(0.4), n(0.37)]),
            rate("discount", 0.01),
        ],
        outputs: &[
            beside("expected_periods", Unit::Periods, &[sum(&[num(0.0), LAST, SURVIVORS])]),
            answer(
                "value",
                Unit::Money,
                &[sum(&[num(0.0), LAST, div(&[mul(&[MARGIN, SURVIVORS]), pow(&[GROWTH, T])])])],
            ),
        ],
        checks: &[
            // Everybody is there at the start, and those left are some of those before.
            refuse(Code::OutOfRange, "survival", Test::Less(item("survival", Position::First), num(1.0))),
            refuse(
                Code::PartExceedsWhole,
                "survival",
                Test::Less(
                    num(0.0),
                    sum(&[
                        num(1.0),
                        LAST,
                        call(
                            Function::Max,
                            &[num(0.0), sub(&[SURVIVORS, item("survival", Position::Before)])],
                        ),
                    ]),
                ),
            ),
            warn_negative("value"),
        ],
        bands: &[below(0.0, "loss"), otherwise("floor")],
        pitfalls: &["cut-at-the-end", "one-cohort", "no-averages"],
        picture: Some(&Picture::Survival { shares: "survival" }),
        questions: &[answers(GuidingQuestion::CustomersStay, 4)],
        ..ltv("ltv_curve", Stage::Loyalty, Direction::Higher)
    },
    Definition {
        inputs: &[rate("annual", 0.1)],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[sub(&[pow(&[add(&[num(1.0), input("annual")]), div(&[num(1.0), num(12.0)])]), num(1.0)])],
        )],
        bands: &[otherwise("compound")],
        pitfalls: &["not-divided-by-twelve", "not-for-churn"],
        ..ltv("annual_to_monthly_rate", Stage::Profitability, Direction::Depends)
    },
    Definition {
        inputs: &[signed("ltv_margin", Unit::Money, 288.0), money("cac", 96.0)],
        outputs: &[answer("value", Unit::Ratio, &[div(&[input("ltv_margin"), input("cac")])])],
        checks: &[warn(Code::DestroysValue, Test::Less(input("ltv_margin"), input("cac")))],
        bands: &[below(1.0, "destroys"), below(3.0, "thin"), otherwise("comfortable")],
        pitfalls: &["margin-not-revenue", "three-is-no-law", "average-not-next"],
        questions: &[answers(GuidingQuestion::CustomerWorth, 3)],
        ..ltv("ltv_cac", Stage::Profitability, Direction::Higher)
    },
    Definition {
        inputs: &[money("cac", 120.0), money("margin_per_month", 20.0), rate("monthly_churn", 0.05).or(0.0)],
        outputs: &[answer(
            "value",
            Unit::Months,
            &[piecewise(&[
                CHURN,
                num(0.0),
                div(&[input("cac"), input("margin_per_month")]),
                // Where all leave after a month, that month alone pays.
                piecewise(&[
                    num(1.0),
                    CHURN,
                    div(&[input("cac"), input("margin_per_month")]),
                    div(&[
                        ln(&[sub(&[
                            num(1.0),
                            div(&[mul(&[input("cac"), CHURN]), input("margin_per_month")]),
                        ])]),
                        ln(&[sub(&[num(1.0), CHURN])]),
                    ]),
                ]),
            ])],
        )],
        checks: &[
            // All the margin there will ever be is the monthly margin over the churn: it is reached only where all
            // leave at once.
            refuse(Code::Never, "cac", Test::Less(input("margin_per_month"), mul(&[input("cac"), CHURN]))),
            refuse(
                Code::Never,
                "cac",
                Test::AtMost(
                    input("margin_per_month"),
                    piecewise(&[num(1.0), CHURN, num(-1.0), mul(&[input("cac"), CHURN])]),
                ),
            ),
        ],
        bands: &[below(12.0, "within-a-year"), below(24.0, "within-two"), otherwise("long")],
        pitfalls: &["customers-leave", "cash-not-profit", "margin-not-revenue"],
        questions: &[answers(GuidingQuestion::CustomerWorth, 4)],
        ..ltv("cac_payback", Stage::Profitability, Direction::Lower)
    },
];
