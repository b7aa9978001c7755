//! How sure a rate is: intervals, survey margins and sizes, the net promoter score.

use super::build::{answer, below, beside, confidence, count, otherwise, part, rate, refuse, undefined};
use super::describe::{Compute, Definition, Direction, Found, Given, OutputKind, Stage, Symbol, Test};
use super::expr::Function;
use super::expr::build::{add, call, div, input, mul, num, output, pm, pow, sqrt, sub, symbol};
use super::given::number;
use super::guide::{GuidingQuestion, Picture, answers};
use super::{Expr, Value};
use crate::stats::{Bounds, Method, rate_interval, share_difference_interval, two_sided_z};
use crate::value::Unit;
use crate::{Code, Error, Result};

/// Φ⁻¹((1 + confidence) / 2): as far as a normal variable goes on either side with this confidence.
const Z_OF_CONFIDENCE: Symbol = Symbol {
    name: "z",
    formula: call(Function::NormalQuantile, &[div(&[add(&[num(1.0), input("confidence")]), num(2.0)])]),
};

const fn ci(id: &'static str, direction: Direction) -> Definition {
    Definition {
        symbols: &[Z_OF_CONFIDENCE],
        ..Definition::new(id, "rate_confidence_interval", Stage::Conversion, direction)
    }
}

const CONFIDENCE_ABOVE_0: super::describe::Check =
    refuse(Code::RateOutOfRange, "confidence", Test::AtMost(input("confidence"), num(0.0)));
const CONFIDENCE_BELOW_1: super::describe::Check =
    refuse(Code::RateOutOfRange, "confidence", Test::AtMost(num(1.0), input("confidence")));

const Z2: Expr = pow(&[symbol("z"), num(2.0)]);
const N: Expr = input("n");
const P: Expr = input("p");
const P_TIMES_Q: Expr = mul(&[P, sub(&[num(1.0), P])]);
/// The rate found, and its share of failures.
const RATE: Expr = output("rate");
const RATE_VARIANCE: Expr = mul(&[RATE, sub(&[num(1.0), RATE])]);
/// Agresti and Coull's trials and centre.
const AC_N: Expr = add(&[N, Z2]);
const AC_P: Expr = div(&[add(&[input("successes"), div(&[Z2, num(2.0)])]), AC_N]);

pub(super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[count("successes", 250.0), count("n", 10_000.0), confidence()],
        outputs: &[
            beside("rate", Unit::Rate, &[div(&[input("successes"), N])]),
            answer(
                "wilson",
                Unit::Rate,
                &[div(&[
                    pm(&[
                        add(&[RATE, div(&[Z2, mul(&[num(2.0), N])])]),
                        mul(&[
                            symbol("z"),
                            sqrt(&[add(&[
                                div(&[RATE_VARIANCE, N]),
                                div(&[Z2, mul(&[num(4.0), pow(&[N, num(2.0)])])]),
                            ])]),
                        ]),
                    ]),
                    add(&[num(1.0), div(&[Z2, N])]),
                ])],
            )
            .kind(OutputKind::Interval),
            beside(
                "agresti_coull",
                Unit::Rate,
                &[pm(&[
                    AC_P,
                    mul(&[symbol("z"), sqrt(&[div(&[mul(&[AC_P, sub(&[num(1.0), AC_P])]), AC_N])])]),
                ])],
            )
            .kind(OutputKind::Interval),
            beside("clopper_pearson", Unit::Rate, &[]).kind(OutputKind::Interval),
            beside("jeffreys", Unit::Rate, &[]).kind(OutputKind::Interval),
            beside(
                "wald",
                Unit::Rate,
                &[pm(&[RATE, mul(&[symbol("z"), sqrt(&[div(&[RATE_VARIANCE, N])])])])],
            )
            .kind(OutputKind::Interval),
        ],
        checks: &[CONFIDENCE_ABOVE_0, CONFIDENCE_BELOW_1, part("successes", N)],
        pitfalls: &["not-a-probability", "only-sampling-error", "wald-fails", "which-method"],
        bands: &[otherwise("width")],
        source: "Wilson 1927; Brown, Cai and DasGupta 2001",
        compute: Compute::Procedure(rate_ci),
        ..ci("rate_ci", Direction::Higher)
    },
    Definition {
        stage: Stage::Awareness,
        inputs: &[count("n", 1000.0), rate("p", 0.5), count("population", 20_000.0).optional(), confidence()],
        outputs: &[
            answer(
                "margin",
                Unit::HalfWidth,
                &[
                    mul(&[
                        symbol("z"),
                        sqrt(&[div(&[P_TIMES_Q, N])]),
                        sqrt(&[div(&[
                            sub(&[input("population"), N]),
                            sub(&[input("population"), num(1.0)]),
                        ])]),
                    ]),
                    // Without a population size the sample is from one too large to matter.
                    mul(&[symbol("z"), sqrt(&[div(&[P_TIMES_Q, N])])]),
                ],
            ),
            // Wilson's, which holds where nobody or everybody says yes.
            beside("interval", Unit::Rate, &[]).kind(OutputKind::Interval),
        ],
        checks: &[
            CONFIDENCE_ABOVE_0,
            CONFIDENCE_BELOW_1,
            part("n", input("population")),
            // A margin of 0 would say that nobody is unsure.
            undefined("margin", Code::ZeroVariance, Test::AtMost(P_TIMES_Q, num(0.0))),
        ],
        compute: Compute::FormulaAnd(survey_interval),
        pitfalls: &["random-sample-only", "subgroups"],
        bands: &[otherwise("either-side")],
        source: "Cochran 1977",
        picture: Some(&Picture::Curve { input: "n", output: "margin" }),
        questions: &[answers(GuidingQuestion::Survey, 2)],
        ..ci("survey_margin", Direction::Lower)
    },
    Definition {
        stage: Stage::Awareness,
        inputs: &[
            rate("margin", 0.05),
            rate("p", 0.5),
            count("population", 20_000.0).optional(),
            confidence(),
        ],
        outputs: &[
            beside(
                "n_exact",
                Unit::Count,
                &[
                    div(&[
                        UNLIMITED,
                        add(&[num(1.0), div(&[sub(&[UNLIMITED, num(1.0)]), input("population")])]),
                    ]),
                    UNLIMITED,
                ],
            ),
            answer("n", Unit::Count, &[call(Function::Ceil, &[output("n_exact")])]),
        ],
        checks: &[
            CONFIDENCE_ABOVE_0,
            CONFIDENCE_BELOW_1,
            refuse(Code::ZeroVariance, "p", Test::AtMost(P_TIMES_Q, num(0.0))),
        ],
        pitfalls: &["half-is-the-worst-case", "answers-not-invitations"],
        bands: &[otherwise("minimum")],
        source: "Cochran 1977",
        compute: Compute::Procedure(survey_sample_size),
        questions: &[answers(GuidingQuestion::Survey, 1)],
        ..ci("survey_sample_size", Direction::Lower)
    },
    Definition {
        stage: Stage::Loyalty,
        inputs: &[count("promoters", 60.0), count("passives", 25.0), count("detractors", 15.0), confidence()],
        outputs: &[
            beside("n", Unit::Count, &[ASKED]),
            answer("nps", Unit::Points, &[mul(&[num(100.0), sub(&[PROMOTERS, DETRACTORS])])]),
            beside(
                "margin",
                Unit::Points,
                &[mul(&[
                    num(100.0),
                    symbol("z"),
                    sqrt(&[div(&[
                        sub(&[
                            add(&[PROMOTERS, DETRACTORS]),
                            pow(&[sub(&[PROMOTERS, DETRACTORS]), num(2.0)]),
                        ]),
                        output("n"),
                    ])]),
                ])],
            ),
            // The score interval of the difference of two shares of one sample, which holds where all agree.
            beside("interval", Unit::Points, &[]).kind(OutputKind::Interval),
        ],
        checks: &[
            CONFIDENCE_ABOVE_0,
            CONFIDENCE_BELOW_1,
            refuse(Code::ZeroDenominator, "promoters", Test::AtMost(ASKED, num(0.0))),
            // All of one opinion: the spread among those asked says nothing of the others.
            undefined("margin", Code::ZeroVariance, Test::AtMost(output("n"), input("promoters"))),
            undefined("margin", Code::ZeroVariance, Test::AtMost(output("n"), input("passives"))),
            undefined("margin", Code::ZeroVariance, Test::AtMost(output("n"), input("detractors"))),
        ],
        compute: Compute::FormulaAnd(score_interval),
        pitfalls: &["score-not-percent", "wide-margin"],
        bands: &[below(0.0, "more-detractors"), otherwise("no-more-detractors")],
        source: "Reichheld 2003; interval: Tango 1998",
        questions: &[answers(GuidingQuestion::Survey, 3)],
        ..ci("nps", Direction::Higher)
    },
];

const ASKED: Expr = add(&[input("promoters"), input("passives"), input("detractors")]);
/// The size for a population without limit.
const UNLIMITED: Expr = div(&[mul(&[Z2, P_TIMES_Q]), pow(&[input("margin"), num(2.0)])]);
const PROMOTERS: Expr = div(&[input("promoters"), output("n")]);
const DETRACTORS: Expr = div(&[input("detractors"), output("n")]);

fn rate_ci(given: &Given) -> Result<Found> {
    let (successes, n) = (number(given, "successes")?, number(given, "n")?);
    let confidence = number(given, "confidence")?;
    if n == 0.0 {
        return Err(Error::new(Code::ZeroDenominator).field("n"));
    }
    let mut found = Found::default();
    found.outputs.insert("rate", Value::Number(successes / n));
    for (key, method) in [
        ("wilson", Method::Wilson),
        ("agresti_coull", Method::AgrestiCoull),
        ("clopper_pearson", Method::ClopperPearson),
        ("jeffreys", Method::Jeffreys),
        ("wald", Method::Wald),
    ] {
        match rate_interval(successes, n, confidence, method) {
            Some(bounds) => {
                found.outputs.insert(key, Value::List(vec![bounds.low.into(), bounds.high.into()]));
            }
            None if key == "wilson" => return Err(Error::new(Code::OutOfRange).field("n")),
            None => {
                found.outputs.insert(key, Value::Null);
                found.reasons.insert(key, Code::OutOfRange);
            }
        }
    }
    Ok(found)
}

/// Wilson's interval of a share of those asked; of a small population, as if more had been asked of a large one.
fn survey_interval(given: &Given) -> Result<Found> {
    let (n, p) = (number(given, "n")?, number(given, "p")?);
    let confidence = number(given, "confidence")?;
    let asked = match given.get("population").and_then(Value::number) {
        Some(population) => n * (population - 1.0) / (population - n),
        None => n,
    };
    // Everybody was asked: nothing is left open.
    let bounds = if asked.is_infinite() {
        Some(Bounds { low: p, high: p })
    } else {
        rate_interval(p * asked, asked, confidence, Method::Wilson)
    };
    Ok(interval(bounds))
}

fn interval(bounds: Option<Bounds>) -> Found {
    let mut found = Found::default();
    found.interval("interval", bounds, Code::OutOfRange);
    found
}

/// The interval of a score, in points.
fn score_interval(given: &Given) -> Result<Found> {
    let (promoters, detractors) = (number(given, "promoters")?, number(given, "detractors")?);
    let n = promoters + detractors + number(given, "passives")?;
    let bounds = share_difference_interval(promoters, detractors, n, number(given, "confidence")?);
    Ok(interval(bounds.map(|bounds| Bounds { low: 100.0 * bounds.low, high: 100.0 * bounds.high })))
}

fn survey_sample_size(given: &Given) -> Result<Found> {
    let (margin, p) = (number(given, "margin")?, number(given, "p")?);
    let z = two_sided_z(number(given, "confidence")?)
        .ok_or_else(|| Error::new(Code::RateOutOfRange).field("confidence"))?;
    if margin == 0.0 {
        return Err(Error::new(Code::ZeroDenominator).field("margin"));
    }
    let unlimited = z * z * (p * (1.0 - p)) / margin.powi(2);
    let exact = match given.get("population").and_then(Value::number) {
        Some(0.0) => return Err(Error::new(Code::ZeroDenominator).field("population")),
        // The correction would turn the size of a sample of part of a person below 0.
        Some(population) if population < 1.0 => {
            return Err(Error::new(Code::OutOfRange).field("population"));
        }
        Some(population) => unlimited / (1.0 + (unlimited - 1.0) / population),
        None => unlimited,
    };
    if !exact.is_finite() {
        return Err(Error::new(Code::OutOfRange).field("margin"));
    }
    let mut found = Found::default();
    found.outputs.insert("n_exact", Value::Number(exact));
    // A hair above a whole number is that number: 384.00000000001 is not 385 people.
    found.outputs.insert("n", Value::Number((exact - exact * 1e-12).ceil()));
    Ok(found)
}
