//! Being visited, and at what cost.

use super::SUITE;
use crate::operation::build::{answer, count, money, otherwise, part};
use crate::operation::describe::{Definition, Direction, Stage};
use crate::operation::expr::build::{add, div, input};
use crate::value::Unit;

const fn kpi(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, SUITE, Stage::Acquisition, direction)
}

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[count("clicks", 120.0), count("impressions", 48_000.0)],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("clicks"), input("impressions")])]).of_counts()],
        checks: &[part("clicks", input("impressions"))],
        pitfalls: &["two-kinds-of-click", "average-of-rates", "clicks-are-not-sales"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("ctr", Direction::Higher)
    },
    Definition {
        inputs: &[money("cost", 300.0), count("clicks", 400.0)],
        outputs: &[answer("value", Unit::Money, &[div(&[input("cost"), input("clicks")])])],
        pitfalls: &["cheap-clicks", "average-not-next", "click-is-not-visit"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("cpc", Direction::Lower)
    },
    Definition {
        inputs: &[money("cost", 5000.0), count("conversions", 200.0)],
        outputs: &[answer("value", Unit::Money, &[div(&[input("cost"), input("conversions")])])],
        pitfalls: &["what-is-a-conversion", "missing-is-not-zero", "average-not-next"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("cpa", Direction::Lower)
    },
    Definition {
        inputs: &[money("cost", 2400.0), count("leads", 80.0)],
        outputs: &[answer("value", Unit::Money, &[div(&[input("cost"), input("leads")])])],
        pitfalls: &["lead-quality"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("cpl", Direction::Lower)
    },
    Definition {
        inputs: &[money("acquisition_cost", 10_000.0), count("new_customers", 500.0)],
        outputs: &[answer(
            "value",
            Unit::Money,
            &[div(&[input("acquisition_cost"), input("new_customers")])],
        )],
        pitfalls: &["new-customers-only", "media-only", "time-lag"],
        bands: &[otherwise("compare")],
        ..kpi("cac", Direction::Lower)
    },
    Definition {
        inputs: &[
            money("media", 12_000.0),
            money("salaries", 8000.0),
            money("tools", 900.0),
            money("agency", 2500.0),
            money("content", 1600.0),
            money("other", 0.0),
            count("new_customers", 125.0),
        ],
        outputs: &[answer(
            "value",
            Unit::Money,
            &[div(&[
                add(&[
                    input("media"),
                    input("salaries"),
                    input("tools"),
                    input("agency"),
                    input("content"),
                    input("other"),
                ]),
                input("new_customers"),
            ])],
        )],
        pitfalls: &["same-period", "shared-costs"],
        bands: &[otherwise("compare")],
        ..kpi("cac_fully_loaded", Direction::Lower)
    },
];
