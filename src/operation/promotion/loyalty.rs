//! Loyalty rewarded: a card whose every nth visit is free, and what two announced rises say of it.

use super::promotion;
use crate::Code;
use crate::operation::Expr;
use crate::operation::build::{
    answer, below, beside, change, count, margin, money, never, otherwise, output_below, rate, refuse, warn,
    warn_negative,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::Function;
use crate::operation::expr::build::{add, call, div, input, mul, num, output, sub};
use crate::operation::guide::{GuidingQuestion, Picture, answers};
use crate::value::Unit;

const MORE_VISITS: Expr = add(&[num(1.0), input("visit_uplift")]);
/// For a customer who comes often, one visit in n is free.
const THRESHOLD_MARGIN: Expr = div(&[MORE_VISITS, mul(&[input("n"), input("visit_uplift")])]);
const COST_RATE: Expr = sub(&[num(1.0), input("margin_rate")]);

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[
            count("customers", 300.0),
            count("visits_per_customer_year", 24.0),
            money("ticket_ht", 20.0),
            margin("margin_rate", 0.65),
            count("n", 10.0).at_least(1.0),
            change("visit_uplift", 0.25),
            rate("breakage", 0.0).or(0.0),
        ],
        outputs: &[
            beside("visits_after", Unit::Count, &[mul(&[input("visits_per_customer_year"), MORE_VISITS])]),
            beside(
                "free_per_customer",
                Unit::Count,
                &[mul(&[
                    call(Function::Floor, &[div(&[output("visits_after"), input("n")])]),
                    sub(&[num(1.0), input("breakage")]),
                ])],
            ),
            beside(
                "paid_per_customer",
                Unit::Count,
                &[sub(&[output("visits_after"), output("free_per_customer")])],
            ),
            beside(
                "effective_discount",
                Unit::Rate,
                &[div(&[output("free_per_customer"), output("visits_after")])],
            ),
            beside(
                "revenue_before",
                Unit::Money,
                &[mul(&[input("customers"), input("visits_per_customer_year"), input("ticket_ht")])],
            ),
            beside(
                "revenue_after",
                Unit::Money,
                &[mul(&[input("customers"), output("paid_per_customer"), input("ticket_ht")])],
            ),
            beside(
                "revenue_change_rate",
                Unit::RelativeChange,
                &[sub(&[div(&[output("revenue_after"), output("revenue_before")]), num(1.0)])],
            ),
            beside("profit_before", Unit::Money, &[mul(&[output("revenue_before"), input("margin_rate")])]),
            // A free visit costs as much to serve as a paid one.
            beside(
                "profit_after",
                Unit::Money,
                &[sub(&[
                    output("revenue_after"),
                    mul(&[input("customers"), output("visits_after"), input("ticket_ht"), COST_RATE]),
                ])],
            ),
            answer("profit_change", Unit::Money, &[sub(&[output("profit_after"), output("profit_before")])]),
        ],
        checks: &[warn_negative("profit_change")],
        // Nobody comes often enough: what changes is due to visits alone.
        bands: &[
            output_below("free_per_customer", 1e-9, "nothing-offered"),
            below(0.0, "loss"),
            otherwise("gain"),
        ],
        pitfalls: &["already-regulars", "free-has-a-cost", "average-hides-rare"],
        picture: Some(&Picture::Curve { input: "margin_rate", output: "profit_change" }),
        questions: &[answers(GuidingQuestion::LoyaltyCard, 1)],
        ..promotion("loyalty_nth_free", Stage::Loyalty, Direction::Higher)
    },
    Definition {
        inputs: &[count("n", 10.0).at_least(1.0), change("visit_uplift", 0.25)],
        outputs: &[answer("value", Unit::Rate, &[THRESHOLD_MARGIN])],
        checks: &[
            never("visit_uplift", input("visit_uplift")),
            // No margin is above the whole price.
            refuse(Code::Never, "visit_uplift", Test::Less(num(1.0), THRESHOLD_MARGIN)),
        ],
        bands: &[below(0.3, "low"), below(0.6, "middling"), otherwise("high")],
        pitfalls: &["frequent-customers-only", "uplift-to-be-proven"],
        questions: &[answers(GuidingQuestion::LoyaltyCard, 2)],
        ..promotion("loyalty_break_even_margin", Stage::Loyalty, Direction::Lower)
    },
    Definition {
        inputs: &[
            change("visits_uplift", 0.25),
            change("revenue_uplift", 0.15),
            count("n", 10.0).at_least(1.0),
        ],
        outputs: &[
            answer(
                "regular_share_if_ticket_constant",
                Unit::Rate,
                &[div(&[input("revenue_uplift"), input("visits_uplift")])],
            ),
            beside(
                "ticket_change_if_all_regulars",
                Unit::RelativeChange,
                &[sub(&[
                    div(&[
                        add(&[num(1.0), input("revenue_uplift")]),
                        add(&[num(1.0), input("visits_uplift")]),
                    ]),
                    num(1.0),
                ])],
            ),
            beside(
                "revenue_change_if_all_regulars_and_tenth_free",
                Unit::RelativeChange,
                &[sub(&[
                    mul(&[
                        add(&[num(1.0), input("visits_uplift")]),
                        sub(&[num(1.0), div(&[num(1.0), input("n")])]),
                    ]),
                    num(1.0),
                ])],
            ),
        ],
        checks: &[
            warn(Code::PartExceedsWhole, Test::Less(num(1.0), output("regular_share_if_ticket_constant"))),
            warn_negative("regular_share_if_ticket_constant"),
        ],
        bands: &[below(0.0, "opposite"), below(1.0, "possible"), otherwise("something-else")],
        pitfalls: &["visits-of-whom", "several-stories"],
        questions: &[answers(GuidingQuestion::LoyaltyCard, 3)],
        ..promotion("loyalty_decomposition", Stage::Loyalty, Direction::Depends)
    },
];
