//! Planning of a test: sample size, detectable effect and duration.

use super::super::build::{answer, below, beside, count, one_of, otherwise, positive, rate, signed};
use super::super::describe::{Compute, Definition, Direction, Found, Given, Symbol};
use super::super::expr::Function;
use super::super::expr::build::{add, call, div, input, mul, num, output, pow, sqrt, sub, symbol};
use super::super::given::number;
use super::super::input::{Input, InputKind, Literal};
use super::super::{Expr, Value};
use super::{
    ALPHA, ALPHA_ABOVE_0, ALPHA_BELOW_1, EFFECT, POWER_ABOVE_ALPHA, POWER_BELOW_1, experiment,
    or_out_of_range,
};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::stats::{Design, duration as days_needed, power_of, whole};
use crate::value::Unit;
use crate::{Code, Error, Result};

/// The chance of seeing the effect, 80 % unless told.
const POWER: Input = rate("power", 0.8).or(0.8);
const BASELINE: Expr = input("baseline");
const TARGET: Expr = input("target");
const Z: Expr = symbol("z_alpha");
const Z_POWER: Expr = symbol("z_power");

const Z_ALPHA_BY_SIDES: Symbol = Symbol {
    name: "z_alpha",
    formula: call(Function::NormalQuantile, &[sub(&[num(1.0), div(&[input("alpha"), input("sides")])])]),
};
const Z_ALPHA: Symbol = Symbol {
    name: "z_alpha",
    formula: call(Function::NormalQuantile, &[sub(&[num(1.0), div(&[input("alpha"), num(2.0)])])]),
};
const Z_OF_POWER: Symbol =
    Symbol { name: "z_power", formula: call(Function::NormalQuantile, &[input("power")]) };

/// Half of both rates.
const MIDDLE: Expr = div(&[add(&[BASELINE, TARGET]), num(2.0)]);
/// Twice p(1 − p) at the middle: the variance if the rates were equal.
const POOLED: Expr = mul(&[num(2.0), MIDDLE, sub(&[num(1.0), MIDDLE])]);
/// Each rate's own p(1 − p), added.
const OWN: Expr =
    add(&[mul(&[BASELINE, sub(&[num(1.0), BASELINE])]), mul(&[TARGET, sub(&[num(1.0), TARGET])])]);
const TWICE_BASELINE: Expr = mul(&[num(2.0), BASELINE, sub(&[num(1.0), BASELINE])]);
const DIFF: Expr = sub(&[TARGET, BASELINE]);
const H: Expr = mul(&[
    num(2.0),
    sub(&[call(Function::Asin, &[sqrt(&[TARGET])]), call(Function::Asin, &[sqrt(&[BASELINE])])]),
]);

/// The same for the rise that is looked for.
const RISEN: Expr = add(&[BASELINE, output("mde_abs")]);
const MIDDLE_RISEN: Expr = div(&[add(&[BASELINE, RISEN]), num(2.0)]);
const POOLED_RISEN: Expr = mul(&[num(2.0), MIDDLE_RISEN, sub(&[num(1.0), MIDDLE_RISEN])]);
const OWN_RISEN: Expr =
    add(&[mul(&[BASELINE, sub(&[num(1.0), BASELINE])]), mul(&[RISEN, sub(&[num(1.0), RISEN])])]);

const SIZE: Expr = input("n_per_variant");
const POOLED_ERROR: Expr = sqrt(&[div(&[POOLED, SIZE])]);
const OWN_ERROR: Expr = sqrt(&[div(&[OWN, SIZE])]);
const GAP: Expr = call(Function::Abs, &[DIFF]);

/// A number of things, 1 or more.
const fn some(key: &'static str, example: f64) -> Input {
    Input {
        key,
        kind: InputKind::Number { unit: Unit::Count, min: Some(1.0), max: None },
        required: true,
        example: Literal::Number(example),
        default: None,
    }
}

pub(in super::super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[
            rate("baseline", 0.03),
            rate("target", 0.033),
            ALPHA,
            POWER,
            one_of("sides", &[1.0, 2.0], 2.0).or(2.0),
        ],
        outputs: &[
            beside(
                "n_per_variant_exact",
                Unit::Count,
                &[pow(&[
                    div(&[add(&[mul(&[Z, sqrt(&[POOLED])]), mul(&[Z_POWER, sqrt(&[OWN])])]), DIFF]),
                    num(2.0),
                ])],
            ),
            answer("n_per_variant", Unit::Count, &[call(Function::Ceil, &[output("n_per_variant_exact")])]),
            beside(
                "n_unpooled_simple",
                Unit::Count,
                &[call(
                    Function::Ceil,
                    &[div(&[mul(&[pow(&[add(&[Z, Z_POWER]), num(2.0)]), OWN]), pow(&[DIFF, num(2.0)])])],
                )],
            ),
            beside(
                "n_evan_miller",
                Unit::Count,
                &[pow(&[
                    div(&[add(&[mul(&[Z, sqrt(&[TWICE_BASELINE])]), mul(&[Z_POWER, sqrt(&[OWN])])]), DIFF]),
                    num(2.0),
                ])],
            ),
            beside(
                "n_arcsine",
                Unit::Count,
                &[mul(&[num(2.0), pow(&[div(&[add(&[Z, Z_POWER]), H]), num(2.0)])])],
            ),
        ],
        symbols: &[Z_ALPHA_BY_SIDES, Z_OF_POWER],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1, POWER_BELOW_1, POWER_ABOVE_ALPHA, EFFECT],
        pitfalls: &["per-version", "points-or-percent", "do-not-stop-early", "power-is-not-confidence"],
        bands: &[below(1_000.0, "quick"), below(50_000.0, "usual"), otherwise("long")],
        source: "Fleiss 1981; Cohen 1988",
        compute: Compute::Procedure(sample_size),
        questions: &[answers(GuidingQuestion::TestPlan, 1)],
        ..experiment("sample_size", "ab_planning", Direction::Lower)
    },
    Definition {
        inputs: &[
            signed("mean", Unit::Number, 2.4).optional(),
            positive("sd", Unit::Number, 11.0),
            signed("abs_effect", Unit::Number, 0.24),
            ALPHA,
            POWER,
        ],
        outputs: &[
            beside(
                "n_per_variant_exact",
                Unit::Count,
                &[mul(&[
                    num(2.0),
                    pow(&[div(&[mul(&[add(&[Z, Z_POWER]), input("sd")]), input("abs_effect")]), num(2.0)]),
                ])],
            ),
            answer("n_per_variant", Unit::Count, &[call(Function::Ceil, &[output("n_per_variant_exact")])]),
        ],
        symbols: &[Z_ALPHA, Z_OF_POWER],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1, POWER_BELOW_1, POWER_ABOVE_ALPHA],
        pitfalls: &["spread-of-visitors", "a-few-large-baskets"],
        bands: &[below(1_000.0, "quick"), below(50_000.0, "usual"), otherwise("long")],
        source: "Cohen 1988",
        compute: Compute::Procedure(sample_size_mean),
        ..experiment("sample_size_mean", "ab_planning", Direction::Lower)
    },
    Definition {
        inputs: &[rate("baseline", 0.05), rate("target", 0.06), count("n_per_variant", 5_000.0), ALPHA],
        outputs: &[answer(
            "power",
            Unit::Rate,
            &[add(&[
                call(Function::NormalCdf, &[div(&[sub(&[GAP, mul(&[Z, POOLED_ERROR])]), OWN_ERROR])]),
                call(
                    Function::NormalCdf,
                    &[div(&[sub(&[mul(&[num(-1.0), GAP]), mul(&[Z, POOLED_ERROR])]), OWN_ERROR])],
                ),
            ])],
        )],
        symbols: &[Z_ALPHA],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1, EFFECT],
        pitfalls: &["before-not-after", "silence-proves-nothing"],
        bands: &[below(0.5, "coin-toss"), below(0.8, "weak"), otherwise("enough")],
        source: "Fleiss 1981",
        compute: Compute::Procedure(power),
        ..experiment("power", "ab_planning", Direction::Higher)
    },
    Definition {
        inputs: &[rate("baseline", 0.05), count("n_per_variant", 10_000.0), ALPHA, POWER],
        outputs: &[
            answer(
                "mde_abs",
                Unit::RateDifference,
                &[div(&[
                    add(&[mul(&[Z, sqrt(&[POOLED_RISEN])]), mul(&[Z_POWER, sqrt(&[OWN_RISEN])])]),
                    sqrt(&[SIZE]),
                ])],
            ),
            beside("mde_rel", Unit::RelativeChange, &[div(&[output("mde_abs"), BASELINE])]),
        ],
        symbols: &[Z_ALPHA, Z_OF_POWER],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1, POWER_BELOW_1, POWER_ABOVE_ALPHA],
        pitfalls: &["not-a-forecast", "points-or-percent"],
        bands: &[otherwise("compare-with-hope")],
        source: "Fleiss 1981",
        compute: Compute::Procedure(mde),
        questions: &[answers(GuidingQuestion::TestPlan, 3)],
        ..experiment("mde", "ab_planning", Direction::Lower)
    },
    Definition {
        inputs: &[
            some("n_per_variant", 8_158.0),
            some("variants", 2.0),
            count("visitors_per_day", 1_200.0),
            rate("traffic_share", 1.0).or(1.0),
        ],
        outputs: &[
            answer(
                "days",
                Unit::Days,
                &[call(
                    Function::Ceil,
                    &[div(&[
                        mul(&[SIZE, input("variants")]),
                        mul(&[input("visitors_per_day"), input("traffic_share")]),
                    ])],
                )],
            ),
            beside(
                "full_weeks",
                Unit::Count,
                &[call(
                    Function::Max,
                    &[num(1.0), call(Function::Ceil, &[div(&[output("days"), num(7.0)])])],
                )],
            ),
        ],
        pitfalls: &["whole-weeks", "unique-visitors"],
        bands: &[below(8.0, "one-week"), below(43.0, "weeks"), otherwise("too-long")],
        source: "Kohavi, Tang and Xu 2020",
        compute: Compute::Procedure(duration),
        questions: &[answers(GuidingQuestion::TestPlan, 2)],
        ..experiment("duration", "ab_planning", Direction::Lower)
    },
];

fn design(given: &Given) -> Result<Design> {
    let sides = given.get("sides").and_then(Value::number).unwrap_or(2.0);
    Ok(Design { alpha: number(given, "alpha")?, power: number(given, "power")?, sides })
}

fn sample_size(given: &Given) -> Result<Found> {
    let sizes = design(given)?.sizes(number(given, "baseline")?, number(given, "target")?);
    let sizes = or_out_of_range(sizes, "target")?;
    let mut found = Found::default();
    found.number("n_per_variant_exact", Some(sizes.fleiss), Code::OutOfRange);
    found.number("n_per_variant", Some(whole(sizes.fleiss)), Code::OutOfRange);
    found.number("n_unpooled_simple", Some(whole(sizes.unpooled)), Code::OutOfRange);
    found.number("n_evan_miller", Some(sizes.evan_miller), Code::OutOfRange);
    found.number("n_arcsine", Some(sizes.arcsine), Code::OutOfRange);
    Ok(found)
}

fn sample_size_mean(given: &Given) -> Result<Found> {
    let (sd, effect) = (number(given, "sd")?, number(given, "abs_effect")?);
    if effect == 0.0 {
        return Err(Error::new(Code::NoEffectToDetect).field("abs_effect"));
    }
    if sd == 0.0 {
        return Err(Error::new(Code::ZeroVariance).field("sd"));
    }
    let n = or_out_of_range(design(given)?.size_for_mean(sd, effect), "abs_effect")?;
    let mut found = Found::default();
    found.number("n_per_variant_exact", Some(n), Code::OutOfRange);
    found.number("n_per_variant", Some(whole(n)), Code::OutOfRange);
    Ok(found)
}

fn power(given: &Given) -> Result<Found> {
    let n = number(given, "n_per_variant")?;
    if n == 0.0 {
        return Err(Error::new(Code::ZeroDenominator).field("n_per_variant"));
    }
    let power = power_of(number(given, "baseline")?, number(given, "target")?, n, number(given, "alpha")?);
    let mut found = Found::default();
    found.number("power", Some(or_out_of_range(power, "n_per_variant")?), Code::OutOfRange);
    Ok(found)
}

fn mde(given: &Given) -> Result<Found> {
    let (baseline, n) = (number(given, "baseline")?, number(given, "n_per_variant")?);
    if n == 0.0 {
        return Err(Error::new(Code::ZeroDenominator).field("n_per_variant"));
    }
    // Not even a rise to 100 % would be seen.
    let rise = design(given)?.detectable_rise(baseline, n);
    let rise = rise.ok_or_else(|| Error::new(Code::Never).field("n_per_variant"))?;
    let mut found = Found::default();
    found.number("mde_abs", Some(rise), Code::OutOfRange);
    let reason = if baseline == 0.0 { Code::ZeroDenominator } else { Code::OutOfRange };
    found.number("mde_rel", Some(rise / baseline), reason);
    Ok(found)
}

fn duration(given: &Given) -> Result<Found> {
    let (n, variants) = (number(given, "n_per_variant")?, number(given, "variants")?);
    let (visitors, share) = (number(given, "visitors_per_day")?, number(given, "traffic_share")?);
    for (value, key) in [(visitors, "visitors_per_day"), (share, "traffic_share")] {
        if value == 0.0 {
            return Err(Error::new(Code::ZeroDenominator).field(key));
        }
    }
    let (days, weeks) = or_out_of_range(days_needed(n * variants, visitors * share), "visitors_per_day")?;
    let mut found = Found::default();
    found.number("days", Some(days), Code::OutOfRange);
    found.number("full_weeks", Some(weeks), Code::OutOfRange);
    Ok(found)
}
