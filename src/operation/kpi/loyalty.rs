//! Being bought from again: retention, repeat purchase, direct messages.

use super::SUITE;
use crate::Code;
use crate::operation::Expr;
use crate::operation::build::{
    answer, below, beside, count, money, otherwise, part, positive, rate, refuse, signed, undefined, warn,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{div, input, mul, num, output, pow, sub};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::value::Unit;

const fn kpi(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, SUITE, Stage::Loyalty, direction)
}

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        // Either the three counts of a period, or the two of a cohort.
        inputs: &[
            count("customers_start", 1000.0).optional(),
            count("customers_end", 1080.0).optional(),
            count("new_customers", 200.0).optional(),
            count("cohort_start", 50_000.0).optional(),
            count("cohort_retained", 15_000.0).optional(),
        ],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[
                div(&[sub(&[input("customers_end"), input("new_customers")]), input("customers_start")]),
                div(&[input("cohort_retained"), input("cohort_start")]),
            ],
        )
        .of_counts()],
        checks: &[
            part("cohort_retained", input("cohort_start")),
            refuse(
                Code::PartExceedsWhole,
                "new_customers",
                Test::Less(input("customers_end"), input("new_customers")),
            ),
            refuse(
                Code::PartExceedsWhole,
                "customers_end",
                Test::Less(input("customers_start"), sub(&[input("customers_end"), input("new_customers")])),
            ),
        ],
        pitfalls: &["what-is-active", "new-customers-out", "monthly-is-not-annual", "interval-of-a-census"],
        bands: &[otherwise("compare")],
        questions: &[answers(GuidingQuestion::CustomersStay, 1)],
        ..kpi("retention_rate", Direction::Higher)
    },
    Definition {
        inputs: &[count("customers_lost", 120.0), count("customers_start", 1000.0)],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("customers_lost"), input("customers_start")])])
            .of_counts()],
        checks: &[part("customers_lost", input("customers_start"))],
        pitfalls: &["monthly-is-not-annual", "when-is-one-lost", "interval-of-a-census"],
        bands: &[otherwise("compare")],
        questions: &[answers(GuidingQuestion::CustomersStay, 2)],
        ..kpi("churn_rate", Direction::Lower)
    },
    Definition {
        inputs: &[rate("monthly_churn", 0.05)],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[sub(&[num(1.0), pow(&[sub(&[num(1.0), input("monthly_churn")]), num(12.0)])])],
        )],
        pitfalls: &["not-times-twelve", "constant-churn"],
        bands: &[otherwise("compare")],
        ..kpi("churn_monthly_to_annual", Direction::Lower)
    },
    Definition {
        inputs: &[rate("churn", 0.05)],
        outputs: &[answer("value", Unit::Periods, &[div(&[num(1.0), input("churn")])])],
        pitfalls: &["constant-churn", "period-of-the-churn"],
        bands: &[otherwise("average")],
        ..kpi("expected_lifetime", Direction::Higher)
    },
    Definition {
        inputs: &[count("customers_2plus", 340.0), count("customers", 1000.0)],
        outputs: &[
            answer("value", Unit::Rate, &[div(&[input("customers_2plus"), input("customers")])]).of_counts()
        ],
        checks: &[part("customers_2plus", input("customers"))],
        pitfalls: &["recent-customers", "window", "interval-of-a-census"],
        bands: &[otherwise("compare")],
        questions: &[answers(GuidingQuestion::CustomersStay, 3)],
        ..kpi("repeat_purchase_rate", Direction::Higher)
    },
    Definition {
        inputs: &[
            count("sent", 10_000.0),
            count("bounced", 400.0),
            count("unique_opens", 2400.0),
            count("unique_clicks", 288.0),
            count("unsubscribed", 24.0),
            count("complaints", 3.0),
        ],
        outputs: &[
            beside("delivered", Unit::Count, &[sub(&[input("sent"), input("bounced")])]),
            beside("delivery_rate", Unit::Rate, &[div(&[output("delivered"), input("sent")])]),
            beside("bounce_rate", Unit::Rate, &[div(&[input("bounced"), input("sent")])]),
            beside("open_rate", Unit::Rate, &[div(&[input("unique_opens"), output("delivered")])]),
            // Opens are inflated by machines: the click is the answer.
            answer("click_rate", Unit::Rate, &[div(&[input("unique_clicks"), output("delivered")])])
                .of_counts(),
            beside(
                "click_to_open_rate",
                Unit::Rate,
                &[div(&[input("unique_clicks"), input("unique_opens")])],
            ),
            beside("unsubscribe_rate", Unit::Rate, &[div(&[input("unsubscribed"), output("delivered")])]),
            beside("complaint_rate", Unit::Rate, &[div(&[input("complaints"), output("delivered")])]),
        ],
        checks: &[
            part("bounced", input("sent")),
            part("unique_opens", DELIVERED),
            part("unique_clicks", DELIVERED),
            part("unsubscribed", DELIVERED),
            part("complaints", DELIVERED),
            // Some readers click in a message whose images, and so its opening, were never loaded.
            warn(Code::PartExceedsWhole, Test::Less(input("unique_opens"), input("unique_clicks"))),
            // Of a mailing that bounced as a whole, how much bounced still stands.
            undefined("click_rate", Code::ZeroDenominator, Test::AtMost(output("delivery_rate"), num(0.0))),
        ],
        pitfalls: &["opens-inflated", "sent-or-delivered", "click-to-open-base"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("email", Direction::Higher)
    },
    Definition {
        inputs: &[
            count("sent", 4000.0),
            count("delivered", 3900.0),
            count("clicks", 390.0),
            count("conversions", 78.0),
            money("cost_per_sms", 0.06),
            signed("margin_per_conversion", Unit::Money, 9.0),
            positive("segments", Unit::Count, 1.0).or(1.0),
        ],
        outputs: &[
            beside("delivery_rate", Unit::Rate, &[div(&[input("delivered"), input("sent")])]),
            beside("click_rate", Unit::Rate, &[div(&[input("clicks"), input("delivered")])]),
            beside("conversion_rate", Unit::Rate, &[div(&[input("conversions"), input("delivered")])]),
            beside("cost", Unit::Money, &[mul(&[input("sent"), input("segments"), input("cost_per_sms")])]),
            beside("cost_per_conversion", Unit::Money, &[div(&[output("cost"), input("conversions")])]),
            answer(
                "profit",
                Unit::Money,
                &[sub(&[mul(&[input("conversions"), input("margin_per_conversion")]), output("cost")])],
            ),
        ],
        checks: &[
            part("delivered", input("sent")),
            part("clicks", input("delivered")),
            part("conversions", input("delivered")),
            warn(Code::NegativeResult, Test::Less(output("profit"), num(0.0))),
        ],
        pitfalls: &["no-open-rate", "segments", "would-have-bought"],
        bands: &[below(0.0, "loses"), otherwise("earns")],
        source: "T",
        ..kpi("sms", Direction::Higher)
    },
];

const DELIVERED: Expr = sub(&[input("sent"), input("bounced")]);
