//! Being known: exposure, voice and awareness.

use super::SUITE;
use crate::Code;
use crate::operation::build::{
    answer, below, beside, choice, count, money, otherwise, part, positive, rate, refuse,
};
use crate::operation::describe::{Definition, Direction, Stage, Test};
use crate::operation::expr::build::{div, input, mul, num, sub};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::value::Unit;

const fn kpi(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, SUITE, Stage::Awareness, direction)
}

pub(in crate::operation) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[money("cost", 450.0), count("impressions", 90_000.0)],
        outputs: &[answer(
            "value",
            Unit::Money,
            &[mul(&[div(&[input("cost"), input("impressions")]), num(1000.0)])],
        )],
        pitfalls: &["cheap-is-not-seen", "formats-differ"],
        bands: &[otherwise("compare")],
        source: "V",
        ..kpi("cpm", Direction::Lower)
    },
    Definition {
        inputs: &[count("impressions", 90_000.0), count("reach", 30_000.0)],
        outputs: &[answer("value", Unit::Ratio, &[div(&[input("impressions"), input("reach")])])],
        checks: &[refuse(
            Code::ReachExceedsImpressions,
            "reach",
            Test::Less(input("impressions"), input("reach")),
        )],
        pitfalls: &["reach-not-additive", "average-hides"],
        bands: &[below(2.0, "once"), otherwise("compare")],
        source: "V",
        ..kpi("frequency", Direction::Depends)
    },
    Definition {
        inputs: &[count("reach", 30_000.0), count("audience", 200_000.0), count("impressions", 90_000.0)],
        outputs: &[
            answer(
                "value",
                Unit::Points,
                &[mul(&[div(&[input("impressions"), input("audience")]), num(100.0)])],
            ),
            beside(
                "reach_pct",
                Unit::Points,
                &[mul(&[div(&[input("reach"), input("audience")]), num(100.0)])],
            ),
            beside("frequency", Unit::Ratio, &[div(&[input("impressions"), input("reach")])]),
        ],
        checks: &[
            part("reach", input("audience")),
            refuse(Code::ReachExceedsImpressions, "reach", Test::Less(input("impressions"), input("reach"))),
        ],
        pitfalls: &["not-people", "same-grp-two-plans"],
        bands: &[below(100.0, "under-one-each"), otherwise("one-or-more-each")],
        ..kpi("grp", Direction::Higher)
    },
    Definition {
        inputs: &[
            count("citing", 270.0),
            count("respondents", 1000.0),
            choice("kind", &["spontaneous", "aided"], "spontaneous"),
        ],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("citing"), input("respondents")])]).of_counts()],
        checks: &[part("citing", input("respondents"))],
        pitfalls: &["kinds-not-comparable", "small-sample"],
        bands: &[otherwise("compare")],
        questions: &[answers(GuidingQuestion::Survey, 4)],
        ..kpi("awareness_rate", Direction::Higher)
    },
    Definition {
        inputs: &[money("own", 120_000.0), money("market", 480_000.0)],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("own"), input("market")])])],
        checks: &[part("own", input("market"))],
        pitfalls: &["market-boundary", "same-measure"],
        bands: &[otherwise("compare")],
        ..kpi("share_of_voice", Direction::Higher)
    },
    Definition {
        inputs: &[rate("share_of_voice", 0.25), rate("market_share", 0.18)],
        outputs: &[answer(
            "value",
            Unit::RateDifference,
            &[sub(&[input("share_of_voice"), input("market_share")])],
        )],
        pitfalls: &["points-not-percent", "slow-and-average"],
        bands: &[below(0.0, "below"), otherwise("level-or-above")],
        source: "Binet and Field 2007",
        ..kpi("excess_share_of_voice", Direction::Higher)
    },
    Definition {
        inputs: &[
            count("interactions", 840.0),
            count("base", 21_000.0),
            choice("base_kind", &["reach", "impressions", "followers"], "reach"),
        ],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("interactions"), input("base")])])],
        pitfalls: &["base-changes-all", "interactions-not-people"],
        bands: &[below(1.0, "compare"), otherwise("at-least-the-base")],
        source: "V",
        ..kpi("engagement_rate", Direction::Higher)
    },
    Definition {
        inputs: &[count("buyers", 12_000.0), count("target_population", 80_000.0)],
        outputs: &[answer("value", Unit::Rate, &[div(&[input("buyers"), input("target_population")])])],
        checks: &[part("buyers", input("target_population"))],
        pitfalls: &["buyers-not-purchases", "window"],
        bands: &[otherwise("compare")],
        ..kpi("penetration_rate", Direction::Higher)
    },
    Definition {
        inputs: &[
            rate("penetration", 0.2),
            rate("repeat_rate", 0.35),
            positive("intensity_index", Unit::Number, 1.2),
        ],
        outputs: &[answer(
            "value",
            Unit::Rate,
            &[mul(&[input("penetration"), input("repeat_rate"), input("intensity_index")])],
        )],
        pitfalls: &["long-run-only", "index-not-rate"],
        bands: &[below(1.0, "forecast"), otherwise("whole-market")],
        source: "Parfitt and Collins 1968",
        ..kpi("parfitt_collins_share", Direction::Higher)
    },
];
