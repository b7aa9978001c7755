//! Prices cut: the volume that pays for it, the margin it takes, and what an offer is really worth.

use super::promotion;
use crate::Code;
use crate::operation::Expr;
use crate::operation::build::{
    answer, below, beside, change, choice, count, money, n, otherwise, positive, rate, rates, undefined,
    warn_negative,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{
    add, call, div, input, item, len, mul, num, output, piecewise, product, sub, where_is, where_zero,
};
use crate::operation::expr::{Function, Position};
use crate::operation::guide::{GuidingQuestion, Picture, answers};
use crate::value::Unit;

/// What is left of the price.
const KEPT: Expr = sub(&[num(1.0), input("discount")]);
const PROMO_PRICE: Expr = mul(&[input("price"), KEPT]);
const MARGIN_BEFORE: Expr = output("margin_before");
const MARGIN_PROMO: Expr = output("margin_promo");
const RISEN: Expr = add(&[num(1.0), input("rise")]);
const RISEN_PRICE: Expr = mul(&[input("price"), RISEN]);
const SOLD: Expr = mul(&[input("base"), add(&[num(1.0), input("obs")])]);
const UPLIFT: Expr = add(&[num(1.0), input("sales_uplift")]);
const VOLUME: Expr = output("volume_multiplier");
const THRESHOLD_MARGIN: Expr = div(&[mul(&[VOLUME, input("discount")]), sub(&[VOLUME, num(1.0)])]);

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[
            money("price", 50.0),
            money("cost", 20.0),
            rate("discount", 0.2),
            count("base", 1000.0).optional(),
            money("fixed", 3000.0).or(0.0),
            change("obs", 0.35).optional(),
        ],
        outputs: &[
            beside("margin_before", Unit::Money, &[sub(&[input("price"), input("cost")])]),
            beside("margin_promo", Unit::Money, &[sub(&[PROMO_PRICE, input("cost")])]),
            beside("margin_rate_before", Unit::Rate, &[div(&[MARGIN_BEFORE, input("price")])]),
            beside("margin_rate_promo", Unit::Rate, &[div(&[MARGIN_PROMO, PROMO_PRICE])]),
            answer(
                "required_uplift",
                Unit::RelativeChange,
                &[
                    sub(&[
                        div(&[
                            add(&[mul(&[input("base"), MARGIN_BEFORE]), input("fixed")]),
                            mul(&[input("base"), MARGIN_PROMO]),
                        ]),
                        num(1.0),
                    ]),
                    // Without a cost of its own, the size of the base does not matter.
                    where_zero("fixed", &[sub(&[div(&[MARGIN_BEFORE, MARGIN_PROMO]), num(1.0)])]),
                ],
            ),
            beside(
                "required_units",
                Unit::Count,
                &[mul(&[input("base"), add(&[num(1.0), output("required_uplift")])])],
            ),
            beside(
                "profit_change",
                Unit::Money,
                &[sub(&[
                    sub(&[mul(&[SOLD, MARGIN_PROMO]), mul(&[input("base"), MARGIN_BEFORE])]),
                    input("fixed"),
                ])],
            ),
            beside(
                "revenue_change_rate",
                Unit::RelativeChange,
                &[sub(&[mul(&[KEPT, add(&[num(1.0), input("obs")])]), num(1.0)])],
            ),
        ],
        checks: &[
            undefined("required_uplift", Code::Never, Test::AtMost(MARGIN_PROMO, num(0.0))),
            warn_negative("profit_change"),
        ],
        bands: &[below(0.25, "modest"), below(1.0, "high"), otherwise("double")],
        pitfalls: &["revenue-can-rise", "margin-on-which-price", "pulled-forward"],
        picture: Some(&Picture::Curve { input: "obs", output: "profit_change" }),
        questions: &[answers(GuidingQuestion::PromotionPays, 2), answers(GuidingQuestion::Price, 2)],
        ..promotion("discount_break_even", Stage::Profitability, Direction::Lower)
    },
    Definition {
        inputs: &[
            money("price", 50.0),
            money("cost", 30.0),
            positive("rise", Unit::Rate, 0.05),
            count("base", 1000.0).optional(),
            change("volume_change", -0.08).optional(),
        ],
        outputs: &[
            beside("margin_before", Unit::Money, &[sub(&[input("price"), input("cost")])]),
            beside("margin_after", Unit::Money, &[sub(&[RISEN_PRICE, input("cost")])]),
            answer(
                "allowed_volume_change",
                Unit::RelativeChange,
                &[sub(&[div(&[MARGIN_BEFORE, output("margin_after")]), num(1.0)])],
            ),
            beside(
                "profit_change",
                Unit::Money,
                &[sub(&[
                    mul(&[input("base"), add(&[num(1.0), input("volume_change")]), output("margin_after")]),
                    mul(&[input("base"), MARGIN_BEFORE]),
                ])],
            ),
            beside(
                "revenue_change_rate",
                Unit::RelativeChange,
                &[sub(&[mul(&[RISEN, add(&[num(1.0), input("volume_change")])]), num(1.0)])],
            ),
            // A cut of the same per cent does not lead back.
            beside(
                "after_same_cut",
                Unit::RelativeChange,
                &[sub(&[mul(&[RISEN, sub(&[num(1.0), input("rise")])]), num(1.0)])],
            ),
            beside("undoing_cut", Unit::RelativeChange, &[sub(&[div(&[num(1.0), RISEN]), num(1.0)])]),
        ],
        checks: &[
            undefined("allowed_volume_change", Code::Never, Test::AtMost(output("margin_after"), num(0.0))),
            undefined("allowed_volume_change", Code::Never, Test::AtMost(MARGIN_BEFORE, num(0.0))),
            warn_negative("profit_change"),
        ],
        bands: &[otherwise("threshold")],
        pitfalls: &["margin-decides", "up-then-down", "lost-for-good"],
        picture: Some(&Picture::Curve { input: "volume_change", output: "profit_change" }),
        questions: &[answers(GuidingQuestion::Price, 4)],
        ..promotion("price_rise_break_even", Stage::Profitability, Direction::Depends)
    },
    Definition {
        inputs: &[
            rate("discount", 0.2),
            change("sales_uplift", 0.35),
            choice("sales_kind", &["volume", "revenue"], "volume"),
        ],
        outputs: &[
            beside(
                "volume_multiplier",
                Unit::Ratio,
                &[
                    where_is("sales_kind", "volume", &[UPLIFT]),
                    where_is("sales_kind", "revenue", &[div(&[UPLIFT, KEPT])]),
                ],
            ),
            beside(
                "revenue_multiplier",
                Unit::Ratio,
                &[
                    where_is("sales_kind", "volume", &[mul(&[UPLIFT, KEPT])]),
                    where_is("sales_kind", "revenue", &[UPLIFT]),
                ],
            ),
            answer("break_even_margin_rate", Unit::Rate, &[THRESHOLD_MARGIN]),
        ],
        checks: &[
            undefined("break_even_margin_rate", Code::Never, Test::AtMost(VOLUME, num(1.0))),
            // Even a product that costs nothing would earn less.
            undefined("break_even_margin_rate", Code::Never, Test::Less(num(1.0), THRESHOLD_MARGIN)),
        ],
        bands: &[below(0.3, "low"), below(0.6, "middling"), otherwise("high")],
        pitfalls: &["sales-of-what", "margin-before-discount", "caused-or-season"],
        source: "T",
        ..promotion("break_even_margin_rate", Stage::Profitability, Direction::Lower)
    },
    Definition {
        inputs: &[
            choice(
                "kind",
                &[
                    "buy_x_get_y",
                    "nth_discounted",
                    "extra_product",
                    "chained",
                    "vat_offered",
                    "amount_off_threshold",
                    "cashback",
                ],
                "buy_x_get_y",
            ),
            count("buy", 2.0).optional(),
            count("free", 1.0).optional(),
            count("n", 2.0).at_least(1.0).optional(),
            rate("discount", 0.5).optional(),
            rate("extra", 0.25).optional(),
            rates("discounts", (1, 10), &[n(0.2), n(0.1)]).optional(),
            rate("vat_rate", 0.2).optional(),
            money("amount", 10.0).optional(),
            money("threshold", 50.0).optional(),
            money("basket", 80.0).optional(),
            rate("rate", 0.1).optional(),
            rate("redemption", 0.6).optional(),
        ],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[
                where_is(
                    "kind",
                    "buy_x_get_y",
                    &[div(&[input("free"), add(&[input("buy"), input("free")])])],
                ),
                where_is("kind", "nth_discounted", &[div(&[input("discount"), input("n")])]),
                where_is(
                    "kind",
                    "extra_product",
                    &[div(&[input("extra"), add(&[num(1.0), input("extra")])])],
                ),
                where_is(
                    "kind",
                    "chained",
                    &[sub(&[
                        num(1.0),
                        product(&[
                            num(0.0),
                            sub(&[len("discounts"), num(1.0)]),
                            sub(&[num(1.0), item("discounts", Position::Here)]),
                        ]),
                    ])],
                ),
                where_is(
                    "kind",
                    "vat_offered",
                    &[div(&[input("vat_rate"), add(&[num(1.0), input("vat_rate")])])],
                ),
                where_is(
                    "kind",
                    "amount_off_threshold",
                    &[piecewise(&[
                        input("threshold"),
                        input("basket"),
                        div(&[call(Function::Min, &[input("amount"), input("basket")]), input("basket")]),
                        num(0.0),
                    ])],
                ),
                where_is("kind", "cashback", &[mul(&[input("rate"), input("redemption")])]),
            ],
        )],
        bands: &[below(0.1, "light"), below(0.25, "marked"), otherwise("deep")],
        pitfalls: &["advertised-is-not-real", "discounts-do-not-add", "more-units-each"],
        questions: &[answers(GuidingQuestion::PromotionPays, 3)],
        ..promotion("effective_discount", Stage::Profitability, Direction::Depends)
    },
];
