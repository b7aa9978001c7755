//! Actions launched: what a promotion, a bundle, a coupon or an app launch brings once paid for.

use super::promotion;
use crate::Code;
use crate::operation::Expr;
use crate::operation::build::{
    answer, below, beside, change, count, money, otherwise, rate, signed, warn, warn_negative,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{add, div, input, mul, num, output, sub};
use crate::operation::guide::{GuidingQuestion, Picture, answers};
use crate::value::Unit;

const fn minus(args: &'static [Expr]) -> Expr {
    Expr::Neg { args }
}

const EXTRA_UNITS: Expr = mul(&[input("base_units"), input("volume_uplift")]);
const FULL_MARGIN: Expr = sub(&[input("price_ht"), input("unit_cost")]);
const PROMO_MARGIN: Expr =
    sub(&[mul(&[input("price_ht"), sub(&[num(1.0), input("discount")])]), input("unit_cost")]);
const RETAINED: Expr = mul(&[input("downloads"), input("retention_m1")]);

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[
            count("base_units", 1000.0),
            change("volume_uplift", 0.9),
            money("price_ht", 50.0),
            money("unit_cost", 20.0),
            rate("discount", 0.2),
            money("fixed_cost", 1500.0).or(0.0),
            count("cannibalised_units", 120.0).or(0.0),
            signed("cannibalised_unit_margin", Unit::Money, 18.0).or(0.0),
            count("forward_bought_units", 150.0).or(0.0),
        ],
        outputs: &[
            beside("gain_on_extra_units", Unit::Money, &[mul(&[EXTRA_UNITS, PROMO_MARGIN])]),
            beside(
                "subsidy_to_base_buyers",
                Unit::Money,
                &[minus(&[mul(&[input("base_units"), input("price_ht"), input("discount")])])],
            ),
            beside(
                "cannibalisation",
                Unit::Money,
                &[minus(&[mul(&[input("cannibalised_units"), input("cannibalised_unit_margin")])])],
            ),
            beside(
                "forward_buying",
                Unit::Money,
                &[minus(&[mul(&[input("forward_bought_units"), FULL_MARGIN])])],
            ),
            beside("fixed", Unit::Money, &[minus(&[input("fixed_cost")])]),
            answer(
                "incremental_profit",
                Unit::Money,
                &[add(&[
                    output("gain_on_extra_units"),
                    output("subsidy_to_base_buyers"),
                    output("cannibalisation"),
                    output("forward_buying"),
                    output("fixed"),
                ])],
            ),
        ],
        checks: &[
            // Units pulled forward are among the extra ones.
            warn(Code::PartExceedsWhole, Test::Less(EXTRA_UNITS, input("forward_bought_units"))),
            warn_negative("incremental_profit"),
        ],
        bands: &[below(0.0, "loss"), otherwise("gain")],
        pitfalls: &["base-buyers-too", "pulled-forward", "needs-a-baseline"],
        picture: Some(&Picture::Waterfall {
            parts: &[
                "gain_on_extra_units",
                "subsidy_to_base_buyers",
                "cannibalisation",
                "forward_buying",
                "fixed",
            ],
            total: "incremental_profit",
        }),
        questions: &[answers(GuidingQuestion::PromotionPays, 1)],
        ..promotion("promotion_incremental_profit", Stage::Profitability, Direction::Higher)
    },
    Definition {
        inputs: &[
            money("price_a", 30.0),
            money("cost_a", 12.0),
            money("price_b", 20.0),
            money("cost_b", 9.0),
            money("bundle_price", 42.0),
            count("bundles", 200.0),
            count("lost_a", 90.0).or(0.0),
            count("lost_b", 60.0).or(0.0),
            money("fixed", 300.0).or(0.0),
        ],
        outputs: &[
            beside(
                "bundle_discount",
                Unit::Rate,
                &[sub(&[
                    num(1.0),
                    div(&[input("bundle_price"), add(&[input("price_a"), input("price_b")])]),
                ])],
            ),
            beside(
                "bundle_margin",
                Unit::Money,
                &[sub(&[input("bundle_price"), add(&[input("cost_a"), input("cost_b")])])],
            ),
            beside(
                "lost_margin",
                Unit::Money,
                &[add(&[
                    mul(&[input("lost_a"), sub(&[input("price_a"), input("cost_a")])]),
                    mul(&[input("lost_b"), sub(&[input("price_b"), input("cost_b")])]),
                ])],
            ),
            answer(
                "incremental_profit",
                Unit::Money,
                &[sub(&[
                    mul(&[input("bundles"), output("bundle_margin")]),
                    add(&[output("lost_margin"), input("fixed")]),
                ])],
            ),
        ],
        checks: &[
            // A bundle may stand in for several sales of one product, but seldom does.
            warn(Code::PartExceedsWhole, Test::Less(input("bundles"), input("lost_a"))),
            warn(Code::PartExceedsWhole, Test::Less(input("bundles"), input("lost_b"))),
            warn_negative("incremental_profit"),
        ],
        bands: &[below(0.0, "loss"), otherwise("gain")],
        pitfalls: &["lost-single-sales", "discount-is-not-the-cost"],
        ..promotion("bundle", Stage::Profitability, Direction::Higher)
    },
    Definition {
        inputs: &[
            count("distributed", 20_000.0),
            rate("redemption", 0.04),
            money("face_value", 5.0),
            money("handling", 0.3).or(0.0),
            signed("basket_margin", Unit::Money, 14.0),
            rate("share_would_buy_anyway", 0.4),
            money("print_cost", 800.0).or(0.0),
        ],
        outputs: &[
            beside("redeemed", Unit::Count, &[mul(&[input("distributed"), input("redemption")])]),
            beside(
                "incremental_orders",
                Unit::Count,
                &[mul(&[output("redeemed"), sub(&[num(1.0), input("share_would_buy_anyway")])])],
            ),
            beside(
                "cost",
                Unit::Money,
                &[add(&[
                    mul(&[output("redeemed"), add(&[input("face_value"), input("handling")])]),
                    input("print_cost"),
                ])],
            ),
            answer(
                "incremental_profit",
                Unit::Money,
                &[sub(&[mul(&[output("incremental_orders"), input("basket_margin")]), output("cost")])],
            ),
        ],
        checks: &[warn_negative("incremental_profit")],
        bands: &[below(0.0, "loss"), otherwise("gain")],
        pitfalls: &["would-buy-anyway", "margin-before-coupon", "redemption-unknown"],
        questions: &[answers(GuidingQuestion::PromotionPays, 4)],
        ..promotion("coupon", Stage::Profitability, Direction::Higher)
    },
    Definition {
        inputs: &[count("downloads", 50_000.0), rate("retention_m1", 0.3), money("budget", 60_000.0)],
        outputs: &[
            beside("retained", Unit::Count, &[RETAINED]),
            beside("cost_per_install", Unit::Money, &[div(&[input("budget"), input("downloads")])]),
            answer("cost_per_retained", Unit::Money, &[div(&[input("budget"), RETAINED])]),
        ],
        bands: &[otherwise("compare")],
        pitfalls: &["installs-are-not-users", "month-one-is-not-twelve", "all-costs"],
        ..promotion("app_launch", Stage::Acquisition, Direction::Lower)
    },
];
