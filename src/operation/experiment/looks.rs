//! Repeated looks at a running test: their error rate, and the methods that control it.

use super::super::build::{
    answer, below, beside, choice, column, count, is, l, n, one_of, otherwise, positive, rate, rows,
};
use super::super::describe::{
    Compute, Definition, Direction, Found, Given, OutputColumn, OutputKind, Symbol,
};
use super::super::expr::build::{add, call, cell, div, input, mul, num, pow, sqrt, sub, symbol};
use super::super::expr::{Function, Position};
use super::super::given::{number, rows as given_rows, text};
use super::super::input::{Input, InputKind, Literal};
use super::super::{Expr, InputColumn, Value};
use super::{
    ALPHA, ALPHA_ABOVE_0, ALPHA_BELOW_1, above_0, below_1, experiment, or_out_of_range, pair, plain,
};
use crate::operation::value::typed;
use crate::stats::{AlwaysValid, Boundary, Counts, always_valid, peeking_risk, sequential_bounds};
use crate::value::{Unit, map_of};
use crate::{Code, Error, Result};

const MOST_LOOKS: f64 = 100.0;

/// How many times the test is looked at.
const LOOKS: Input = Input {
    key: "looks",
    kind: InputKind::Number { unit: Unit::Count, min: Some(1.0), max: Some(MOST_LOOKS) },
    required: true,
    example: Literal::Number(5.0),
    default: None,
};
/// The bound that one look alone would have.
const Z_ALPHA: Symbol = Symbol {
    name: "z_alpha",
    formula: call(Function::NormalQuantile, &[sub(&[num(1.0), div(&[input("alpha"), num(2.0)])])]),
};
const Z_NOMINAL: Symbol = Symbol {
    name: "z_alpha",
    formula: call(Function::NormalQuantile, &[sub(&[num(1.0), div(&[input("alpha_nominal"), num(2.0)])])]),
};
/// 2 for one side, 2.25 for two.
const COEFFICIENT: Symbol =
    Symbol { name: "sides_coefficient", formula: add(&[num(1.75), mul(&[num(0.25), input("sides")])]) };

const LOOK: &[InputColumn] = &[
    column("conv_a", Unit::Count),
    column("n_a", Unit::Count),
    column("conv_b", Unit::Count),
    column("n_b", Unit::Count),
];
const FOUND_AT_LOOK: &[OutputColumn] = &[
    OutputColumn { key: "diff", unit: Unit::RateDifference, interval: false },
    OutputColumn { key: "lambda", unit: Unit::Number, interval: false },
    OutputColumn { key: "p_always_valid", unit: Unit::PValue, interval: false },
    OutputColumn { key: "ci", unit: Unit::RateDifference, interval: true },
];
const N_A: Expr = cell("looks", "n_a", Position::Last);
const N_B: Expr = cell("looks", "n_b", Position::Last);
const RATE_A: Expr = div(&[cell("looks", "conv_a", Position::Last), N_A]);
const RATE_B: Expr = div(&[cell("looks", "conv_b", Position::Last), N_B]);
/// Variance of the difference at the last look.
const V: Symbol = Symbol {
    name: "variance",
    formula: add(&[
        div(&[mul(&[RATE_A, sub(&[num(1.0), RATE_A])]), N_A]),
        div(&[mul(&[RATE_B, sub(&[num(1.0), RATE_B])]), N_B]),
    ]),
};
const VARIANCE: Expr = symbol("variance");
const TAU2: Expr = pow(&[input("tau"), num(2.0)]);
const LAMBDA: Expr = mul(&[
    sqrt(&[div(&[VARIANCE, add(&[VARIANCE, TAU2])])]),
    call(
        Function::Exp,
        &[div(&[
            mul(&[TAU2, pow(&[sub(&[RATE_B, RATE_A]), num(2.0)])]),
            mul(&[num(2.0), VARIANCE, add(&[VARIANCE, TAU2])]),
        ])],
    ),
]);

/// The likelihood ratio at the last look.
const LIKELIHOOD_RATIO: Symbol = Symbol { name: "lambda", formula: LAMBDA };

pub(in super::super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[LOOKS, rate("alpha_nominal", 0.05).or(0.05)],
        outputs: &[answer("type1_error", Unit::Rate, &[])],
        symbols: &[Z_NOMINAL],
        checks: &[
            above_0("alpha_nominal", input("alpha_nominal")),
            below_1("alpha_nominal", input("alpha_nominal")),
        ],
        pitfalls: &["looking-is-testing", "stopping-is-the-fault"],
        bands: &[below(0.07, "kept"), below(0.15, "inflated"), otherwise("lost")],
        source: "Armitage, McPherson and Rowe 1969",
        compute: Compute::Procedure(peeking_inflation),
        ..experiment("peeking_inflation", "ab_sequential", Direction::Lower)
    },
    Definition {
        inputs: &[LOOKS, ALPHA, choice("kind", &["obf", "pocock"], "obf")],
        outputs: &[answer("z_bounds", Unit::Number, &[]).kind(OutputKind::Numbers)],
        symbols: &[Z_ALPHA],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1],
        pitfalls: &["looks-set-before", "even-spacing"],
        bands: &[otherwise("stop-beyond")],
        source: "Pocock 1977; O'Brien and Fleming 1979",
        compute: Compute::Procedure(group_sequential_bounds),
        ..experiment("group_sequential_bounds", "ab_sequential", Direction::Depends)
    },
    Definition {
        inputs: &[
            rows(
                "looks",
                LOOK,
                (1, 1_000),
                &[
                    l(&[n(41.0), n(2_000.0), n(55.0), n(2_000.0)]),
                    l(&[n(80.0), n(4_000.0), n(120.0), n(4_000.0)]),
                ],
            ),
            positive("tau", Unit::RateDifference, 0.01).or(0.01),
            ALPHA,
        ],
        outputs: &[answer("looks", Unit::Number, &[])
            .kind(OutputKind::Rows { columns: FOUND_AT_LOOK })
            .along("looks")],
        symbols: &[V, LIKELIHOOD_RATIO],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1],
        pitfalls: &["the-price-of-freedom", "tau-set-before"],
        bands: &[otherwise("last-p")],
        source: "Johari, Pekelis and Walsh 2015",
        compute: Compute::Procedure(msprt),
        ..experiment("msprt", "ab_sequential", Direction::Depends)
    },
    Definition {
        inputs: &[
            count("N", 1_000.0),
            count("conv_control", 150.0),
            count("conv_treatment", 214.0),
            one_of("sides", &[1.0, 2.0], 2.0).or(2.0),
        ],
        outputs: &[
            beside("threshold", Unit::Count, &[mul(&[symbol("sides_coefficient"), sqrt(&[input("N")])])]),
            super::super::Output {
                primary: true,
                ..beside("decision", Unit::Count, &[]).kind(OutputKind::Text)
            },
        ],
        symbols: &[COEFFICIENT],
        pitfalls: &["even-split", "conversions-not-visitors"],
        bands: &[
            is("treatment_wins", "treatment-wins"),
            is("control_wins", "control-wins"),
            is("no_winner", "no-winner"),
            otherwise("continue"),
        ],
        source: "Miller 2015",
        compute: Compute::Procedure(evan_miller_sequential),
        ..experiment("evan_miller_sequential", "ab_sequential", Direction::Depends)
    },
];

/// A number of looks, whole.
fn looks(given: &Given) -> Result<u32> {
    let looks = number(given, "looks")?;
    if looks.fract() == 0.0 && (1.0..=MOST_LOOKS).contains(&looks) {
        return Ok(looks as u32);
    }
    Err(Error::new(Code::OutOfRange).field("looks").found(typed(looks)))
}

fn peeking_inflation(given: &Given) -> Result<Found> {
    let risk =
        or_out_of_range(peeking_risk(looks(given)?, number(given, "alpha_nominal")?), "alpha_nominal")?;
    let mut found = Found::default();
    found.number("type1_error", Some(risk), Code::OutOfRange);
    Ok(found)
}

fn group_sequential_bounds(given: &Given) -> Result<Found> {
    let boundary = if text(given, "kind")? == "pocock" { Boundary::Pocock } else { Boundary::OBrienFleming };
    let bounds =
        or_out_of_range(sequential_bounds(looks(given)?, number(given, "alpha")?, boundary), "alpha")?;
    let mut found = Found::default();
    found.outputs.insert("z_bounds", Value::List(bounds.into_iter().map(Value::Number).collect()));
    Ok(found)
}

fn msprt(given: &Given) -> Result<Found> {
    let mut looks = Vec::new();
    for cells in given_rows(given, "looks")? {
        let cell = |at: usize| cells.get(at).and_then(Value::number).unwrap_or_default();
        let (xa, na, xb, nb) = (cell(0), cell(1), cell(2), cell(3));
        let fault = |code: Code| Error::new(code).field("looks").with("item", (looks.len() + 1) as f64);
        if na == 0.0 || nb == 0.0 {
            return Err(fault(Code::ZeroDenominator));
        }
        if xa > na || xb > nb {
            return Err(fault(Code::ConversionsExceedVisitors));
        }
        looks.push(Counts::new(xa, na, xb, nb).ok_or_else(|| fault(Code::OutOfRange))?);
    }
    let tau = number(given, "tau")?;
    if tau == 0.0 {
        return Err(Error::new(Code::ZeroDenominator).field("tau"));
    }
    let found_at = or_out_of_range(always_valid(&looks, tau, number(given, "alpha")?), "tau")?;
    let mut found = Found::default();
    found.outputs.insert("looks", Value::List(found_at.iter().map(at_look).collect()));
    Ok(found)
}

/// A look as an object; what it cannot say yet is `null`.
fn at_look(look: &AlwaysValid) -> Value {
    let number = |value: Option<f64>| value.and_then(plain).unwrap_or_default();
    let ci = look.interval.map(pair).unwrap_or_default();
    let cells = [("diff", number(Some(look.diff))), ("lambda", number(look.ratio)), ("ci", ci)];
    let p = ("p_always_valid", number(Some(look.p)));
    Value::Map(map_of(cells.into_iter().chain([p]).map(|(key, value)| (String::from(key), value))))
}

fn evan_miller_sequential(given: &Given) -> Result<Found> {
    let (size, sides) = (number(given, "N")?, number(given, "sides")?);
    let (control, treatment) = (number(given, "conv_control")?, number(given, "conv_treatment")?);
    if size == 0.0 {
        return Err(Error::new(Code::ZeroDenominator).field("N"));
    }
    let threshold = (1.75 + 0.25 * sides) * size.sqrt();
    let ahead = treatment - control;
    let decision = if ahead >= threshold {
        "treatment_wins"
    } else if sides == 2.0 && -ahead >= threshold {
        "control_wins"
    } else if control + treatment >= size {
        "no_winner"
    } else {
        "continue"
    };
    let mut found = Found::default();
    found.number("threshold", Some(threshold), Code::OutOfRange);
    found.outputs.insert("decision", decision.into());
    Ok(found)
}
