//! Earning more than it costs: margins, returns, thresholds, growth and share.

use super::SUITE;
use crate::Code;
use crate::operation::build::{
    answer, below, beside, margin, money, never, otherwise, part, positive, rate, refuse, signed, undefined,
    warn_negative,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{add, div, input, mul, num, output, pow, sub};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::value::Unit;

const fn kpi(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, SUITE, Stage::Profitability, direction)
}

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[money("revenue", 20_000.0), money("ad_spend", 5000.0)],
        outputs: &[answer("value", Unit::Ratio, &[div(&[input("revenue"), input("ad_spend")])])],
        pitfalls: &["revenue-is-not-profit", "attributed-not-caused", "average-not-next"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("roas", Direction::Higher)
    },
    Definition {
        inputs: &[money("revenue", 50_000.0), margin("margin_rate", 0.3), money("cost", 10_000.0)],
        outputs: &[
            answer(
                "value",
                Unit::RelativeChange,
                &[div(&[
                    sub(&[mul(&[input("revenue"), input("margin_rate")]), input("cost")]),
                    input("cost"),
                ])],
            ),
            beside(
                "roi_on_revenue",
                Unit::RelativeChange,
                &[div(&[sub(&[input("revenue"), input("cost")]), input("cost")])],
            ),
        ],
        pitfalls: &["on-revenue", "attributed-not-caused", "vat"],
        bands: &[below(-1.0, "sold-at-a-loss"), below(0.0, "loses"), otherwise("earns")],
        questions: &[answers(GuidingQuestion::CampaignProfitable, 1)],
        ..kpi("roi", Direction::Higher)
    },
    Definition {
        inputs: &[
            money("revenue_exposed", 120_000.0),
            money("revenue_baseline", 95_000.0),
            margin("margin_rate", 0.4),
            money("cost", 6000.0),
        ],
        outputs: &[answer(
            "value",
            Unit::RelativeChange,
            &[div(&[
                sub(&[
                    mul(&[sub(&[input("revenue_exposed"), input("revenue_baseline")]), input("margin_rate")]),
                    input("cost"),
                ]),
                input("cost"),
            ])],
        )],
        pitfalls: &["needs-a-baseline", "comparable-groups"],
        bands: &[below(-1.0, "negative-margin"), below(0.0, "loses"), otherwise("earns")],
        questions: &[answers(GuidingQuestion::CampaignProfitable, 4)],
        ..kpi("incremental_roi", Direction::Higher)
    },
    Definition {
        inputs: &[margin("margin_rate", 0.4)],
        outputs: &[answer("value", Unit::Ratio, &[div(&[num(1.0), input("margin_rate")])])],
        checks: &[never("margin_rate", input("margin_rate"))],
        pitfalls: &["margin-not-markup", "covers-media-only"],
        bands: &[otherwise("compare")],
        questions: &[answers(GuidingQuestion::CampaignProfitable, 2)],
        ..kpi("break_even_roas", Direction::Lower)
    },
    Definition {
        inputs: &[
            money("aov_ht", 80.0),
            margin("margin_rate", 0.45),
            rate("return_rate", 0.1).or(0.0),
            rate("payment_fee_rate", 0.02).or(0.0),
            money("shipping_cost", 5.0).or(0.0),
            money("return_cost", 6.0).or(0.0),
        ],
        outputs: &[
            beside(
                "margin_kept",
                Unit::Money,
                &[mul(&[input("aov_ht"), sub(&[num(1.0), input("return_rate")]), input("margin_rate")])],
            ),
            beside(
                "order_costs",
                Unit::Money,
                &[add(&[
                    mul(&[input("aov_ht"), input("payment_fee_rate")]),
                    input("shipping_cost"),
                    mul(&[input("return_rate"), input("return_cost")]),
                ])],
            ),
            beside("contribution", Unit::Money, &[sub(&[output("margin_kept"), output("order_costs")])]),
            answer("value", Unit::Ratio, &[div(&[input("aov_ht"), output("contribution")])]),
            beside("on_margin_alone", Unit::Ratio, &[div(&[num(1.0), input("margin_rate")])]),
        ],
        checks: &[
            undefined("value", Code::Never, Test::AtMost(output("contribution"), num(0.0))),
            undefined("on_margin_alone", Code::Never, Test::AtMost(input("margin_rate"), num(0.0))),
            warn_negative("contribution"),
        ],
        pitfalls: &["gross-revenue-counted", "returned-goods-lost", "vat-outside"],
        bands: &[otherwise("compare")],
        ..kpi("break_even_roas_all_costs", Direction::Lower)
    },
    Definition {
        inputs: &[margin("margin_rate", 0.4), rate("target_profit_rate", 0.15)],
        outputs: &[answer(
            "value",
            Unit::Ratio,
            &[div(&[num(1.0), sub(&[input("margin_rate"), input("target_profit_rate")])])],
        )],
        checks: &[never("target_profit_rate", sub(&[input("margin_rate"), input("target_profit_rate")]))],
        pitfalls: &["profit-on-revenue", "higher-target-less-volume"],
        bands: &[otherwise("compare")],
        questions: &[answers(GuidingQuestion::TargetBudget, 2)],
        ..kpi("target_roas", Direction::Depends)
    },
    Definition {
        inputs: &[money("aov_ht", 80.0), margin("margin_rate", 0.45), money("variable_order_cost", 6.0)],
        outputs: &[answer(
            "value",
            Unit::Money,
            &[sub(&[mul(&[input("aov_ht"), input("margin_rate")]), input("variable_order_cost")])],
        )],
        checks: &[warn_negative("value")],
        pitfalls: &["first-order-only", "average-basket"],
        bands: &[below(0.0, "loses"), otherwise("compare")],
        questions: &[answers(GuidingQuestion::CampaignProfitable, 3)],
        ..kpi("break_even_cpa", Direction::Higher)
    },
    Definition {
        inputs: &[money("total_revenue", 300_000.0), money("total_marketing_cost", 60_000.0)],
        outputs: &[answer(
            "value",
            Unit::Ratio,
            &[div(&[input("total_revenue"), input("total_marketing_cost")])],
        )],
        pitfalls: &["not-a-channel-metric", "organic-included"],
        bands: &[otherwise("compare")],
        ..kpi("mer", Direction::Higher)
    },
    Definition {
        inputs: &[money("price_ht", 50.0), money("unit_cost", 30.0)],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[div(&[sub(&[input("price_ht"), input("unit_cost")]), input("price_ht")])],
        )],
        checks: &[warn_negative("value")],
        pitfalls: &["margin-not-markup", "price-with-vat"],
        bands: &[below(0.0, "loss"), otherwise("compare")],
        questions: &[answers(GuidingQuestion::BreakEven, 2)],
        ..kpi("margin_rate", Direction::Higher)
    },
    Definition {
        inputs: &[money("price_ht", 50.0), money("unit_cost", 30.0)],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[div(&[sub(&[input("price_ht"), input("unit_cost")]), input("unit_cost")])],
        )],
        pitfalls: &["margin-not-markup"],
        bands: &[below(0.0, "loss"), otherwise("compare")],
        ..kpi("markup_rate", Direction::Higher)
    },
    Definition {
        inputs: &[money("price_ttc", 120.0), rate("vat_rate", 0.2)],
        outputs: &[answer(
            "value",
            Unit::Money,
            &[div(&[input("price_ttc"), add(&[num(1.0), input("vat_rate")])])],
        )],
        pitfalls: &["divide-not-subtract"],
        bands: &[otherwise("use")],
        questions: &[answers(GuidingQuestion::Price, 3)],
        ..kpi("price_ht", Direction::Depends)
    },
    Definition {
        inputs: &[signed("old", Unit::Number, 80_000.0), signed("new", Unit::Number, 100_000.0)],
        outputs: &[answer(
            "value",
            Unit::RelativeChange,
            &[sub(&[div(&[input("new"), input("old")]), num(1.0)])],
        )],
        checks: &[refuse(Code::NegativeBase, "old", Test::Less(input("old"), num(0.0)))],
        pitfalls: &["small-base", "up-then-down", "points-not-percent"],
        bands: &[below(0.0, "decline"), otherwise("no-decline")],
        ..kpi("growth", Direction::Higher)
    },
    Definition {
        inputs: &[
            signed("first", Unit::Number, 100_000.0),
            positive("last", Unit::Number, 146_410.0),
            positive("periods", Unit::Periods, 4.0),
        ],
        outputs: &[answer(
            "value",
            Unit::RelativeChange,
            &[sub(&[
                pow(&[div(&[input("last"), input("first")]), div(&[num(1.0), input("periods")])]),
                num(1.0),
            ])],
        )],
        checks: &[refuse(Code::NegativeBase, "first", Test::Less(input("first"), num(0.0)))],
        pitfalls: &["not-divided", "ends-only", "count-intervals"],
        bands: &[below(0.0, "decline"), otherwise("no-decline")],
        ..kpi("cagr", Direction::Higher)
    },
    Definition {
        inputs: &[positive("own", Unit::Number, 500_000.0), positive("market", Unit::Number, 2_000_000.0)],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("own"), input("market")])])],
        checks: &[part("own", input("market"))],
        pitfalls: &["value-or-volume", "market-boundary"],
        bands: &[otherwise("compare")],
        ..kpi("market_share", Direction::Higher)
    },
    Definition {
        inputs: &[rate("own_share", 0.25), rate("leader_share", 0.4)],
        outputs: &[answer("value", Unit::Ratio, &[div(&[input("own_share"), input("leader_share")])])],
        pitfalls: &["leader-or-follower"],
        bands: &[below(1.0, "behind"), otherwise("level-or-ahead")],
        source: "BCG 1970",
        ..kpi("relative_market_share", Direction::Higher)
    },
];
