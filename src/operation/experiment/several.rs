//! Several versions or several measures at once, and the test of a sample ratio mismatch.

use super::super::build::{answer, beside, column, is, l, n, numbers, otherwise, rate, rates, row, rows};
use super::super::describe::{Compute, Definition, Direction, Found, Given, OutputKind};
use super::super::expr::build::{add, call, cell, div, input, item, len, mul, num, pow, sqrt, sub, sum};
use super::super::expr::{Function, Position};
use super::super::given::{number, numbers as given_numbers, rows as given_rows};
use super::super::{Expr, Input, InputColumn, InputKind, Output, Value};
use super::{ALPHA, ALPHA_ABOVE_0, ALPHA_BELOW_1, above_0, below_1, experiment, or_out_of_range, plain};
use crate::operation::guide::{GuidingQuestion, answers};
use crate::stats::{Counts, benjamini_hochberg, bonferroni, goodness_of_fit, holm, sidak};
use crate::value::Unit;
use crate::{Code, Error, Result};

const P_VALUES: Input = Input {
    kind: InputKind::Numbers {
        unit: Unit::PValue,
        min: Some(0.0),
        max: Some(1.0),
        at_least: 1,
        at_most: 200,
    },
    ..rates("p_values", (1, 200), &[n(0.012), n(0.03), n(0.2)])
};
const P: Expr = item("p_values", Position::Here);
const TESTS: Expr = len("p_values");

const GROUP: &[InputColumn] = &[column("conversions", Unit::Count), column("visitors", Unit::Count)];
const CONTROL_X: Expr = cell("control", "conversions", Position::First);
const CONTROL_N: Expr = cell("control", "visitors", Position::First);
const VARIANT_X: Expr = cell("variants", "conversions", Position::Here);
const VARIANT_N: Expr = cell("variants", "visitors", Position::Here);
const POOLED: Expr = div(&[add(&[CONTROL_X, VARIANT_X]), add(&[CONTROL_N, VARIANT_N])]);
/// The pooled z of a variant, without its sign.
const Z: Expr = call(
    Function::Abs,
    &[div(&[
        sub(&[div(&[VARIANT_X, VARIANT_N]), div(&[CONTROL_X, CONTROL_N])]),
        sqrt(&[mul(&[
            POOLED,
            sub(&[num(1.0), POOLED]),
            add(&[div(&[num(1.0), CONTROL_N]), div(&[num(1.0), VARIANT_N])]),
        ])]),
    ])],
);

const OBSERVED: Expr = item("observed", Position::Here);
const LAST: Expr = sub(&[len("observed"), num(1.0)]);
const EXPECTED: Expr = div(&[
    mul(&[sum(&[num(0.0), LAST, OBSERVED]), item("weights", Position::Here)]),
    sum(&[num(0.0), LAST, item("weights", Position::Here)]),
]);

const fn list(key: &'static str, kind: OutputKind, along: &'static str, formulas: &'static [Expr]) -> Output {
    beside(key, Unit::PValue, formulas).kind(kind).along(along)
}

pub(in super::super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[P_VALUES],
        outputs: &[
            list(
                "bonferroni",
                OutputKind::Numbers,
                "p_values",
                &[call(Function::Min, &[num(1.0), mul(&[TESTS, P])])],
            ),
            answer("holm", Unit::PValue, &[]).kind(OutputKind::Numbers).along("p_values"),
            list(
                "sidak",
                OutputKind::Numbers,
                "p_values",
                &[sub(&[num(1.0), pow(&[sub(&[num(1.0), P]), TESTS])])],
            ),
            list("benjamini_hochberg", OutputKind::Numbers, "p_values", &[]),
            list("reject_holm_5pct", OutputKind::Flags, "p_values", &[]),
        ],
        pitfalls: &["one-in-twenty", "choose-before", "false-discoveries"],
        bands: &[otherwise("against-5")],
        source: "Holm 1979; Benjamini and Hochberg 1995",
        compute: Compute::Procedure(adjust_p),
        ..experiment("adjust_p", "ab_multiple", Direction::Lower)
    },
    Definition {
        inputs: &[
            row("control", GROUP, &[n(120.0), n(4_000.0)]),
            rows("variants", GROUP, (1, 50), &[l(&[n(150.0), n(4_000.0)]), l(&[n(165.0), n(4_000.0)])]),
            ALPHA,
        ],
        outputs: &[
            list(
                "p_raw",
                OutputKind::Numbers,
                "variants",
                &[mul(&[num(2.0), sub(&[num(1.0), call(Function::NormalCdf, &[Z])])])],
            ),
            answer("p_holm", Unit::PValue, &[]).kind(OutputKind::Numbers).along("variants"),
            list("reject", OutputKind::Flags, "variants", &[]),
        ],
        checks: &[ALPHA_ABOVE_0, ALPHA_BELOW_1],
        pitfalls: &["more-versions-more-luck", "against-the-control-only"],
        bands: &[otherwise("against-alpha")],
        source: "Holm 1979",
        compute: Compute::Procedure(multi_variant),
        ..experiment("multi_variant", "ab_multiple", Direction::Lower)
    },
    Definition {
        inputs: &[
            numbers("observed", Unit::Count, Some(0.0), (2, 20), &[n(10_500.0), n(9_800.0)]),
            numbers("weights", Unit::Ratio, Some(0.0), (2, 20), &[n(0.5), n(0.5)]),
            rate("threshold", 0.001).or(0.001),
        ],
        outputs: &[
            Output { primary: true, ..beside("srm", Unit::Count, &[]).kind(OutputKind::Flag) },
            beside("p", Unit::PValue, &[]),
            beside(
                "chi2",
                Unit::Number,
                &[sum(&[num(0.0), LAST, div(&[pow(&[sub(&[OBSERVED, EXPECTED]), num(2.0)]), EXPECTED])])],
            ),
            beside("df", Unit::Count, &[LAST]),
            beside("expected", Unit::Count, &[EXPECTED]).kind(OutputKind::Numbers).along("observed"),
        ],
        checks: &[above_0("threshold", input("threshold")), below_1("threshold", input("threshold"))],
        pitfalls: &["everything-else-is-void", "visitors-not-conversions", "a-strict-threshold"],
        bands: &[is("true", "mismatch"), otherwise("as-planned")],
        source: "Pearson 1900; Fabijan et al. 2019",
        compute: Compute::Procedure(srm),
        questions: &[answers(GuidingQuestion::TestConclusive, 4)],
        ..experiment("srm", "ab_srm", Direction::Depends)
    },
];

fn flags(p_values: &[Option<f64>], alpha: f64) -> Value {
    Value::List(p_values.iter().map(|p| p.map_or(Value::Null, |p| Value::Flag(p <= alpha))).collect())
}

fn listed(values: impl IntoIterator<Item = Option<f64>>) -> Value {
    Value::List(values.into_iter().map(|value| value.and_then(plain).unwrap_or_default()).collect())
}

#[expect(clippy::type_complexity, reason = "a table of four corrections")]
fn adjust_p(given: &Given) -> Result<Found> {
    let p_values = given_numbers(given, "p_values")?;
    let mut found = Found::default();
    let corrections: [(&'static str, fn(&[f64]) -> Vec<f64>); 4] = [
        ("bonferroni", bonferroni),
        ("holm", holm),
        ("sidak", sidak),
        ("benjamini_hochberg", benjamini_hochberg),
    ];
    for (key, correct) in corrections {
        found.outputs.insert(key, listed(correct(&p_values).into_iter().map(Some)));
    }
    let holm: Vec<_> = holm(&p_values).into_iter().map(Some).collect();
    found.outputs.insert("reject_holm_5pct", flags(&holm, 0.05));
    Ok(found)
}

fn multi_variant(given: &Given) -> Result<Found> {
    let control = group(&given_numbers(given, "control")?, "control", 0)?;
    let mut raw = Vec::new();
    for (at, cells) in given_rows(given, "variants")?.into_iter().enumerate() {
        let cells: Vec<f64> = cells.iter().filter_map(Value::number).collect();
        let (x, n) = group(&cells, "variants", at)?;
        let counts = or_out_of_range(Counts::new(control.0, control.1, x, n), "variants")?;
        raw.push(counts.z_test().map(|test| test.p_two_sided));
    }
    // A comparison that cannot be made still counts among those tried.
    let tried: Vec<f64> = raw.iter().map(|p| p.unwrap_or(1.0)).collect();
    let corrected: Vec<_> = holm(&tried).into_iter().zip(&raw).map(|(p, made)| made.map(|_| p)).collect();
    if raw.iter().all(Option::is_none) {
        return Err(Error::new(Code::ZeroVariance).field("variants"));
    }
    let mut found = Found::default();
    found.outputs.insert("reject", flags(&corrected, number(given, "alpha")?));
    found.outputs.insert("p_raw", listed(raw));
    found.outputs.insert("p_holm", listed(corrected));
    Ok(found)
}

/// Conversions and visitors of a row, the first within the second.
fn group(cells: &[f64], key: &'static str, at: usize) -> Result<(f64, f64)> {
    let fault = |code: Code| Error::new(code).field(key).with("item", (at + 1) as f64);
    match cells {
        [_, 0.0] => Err(fault(Code::ZeroDenominator)),
        [x, n] if x > n => Err(fault(Code::ConversionsExceedVisitors)),
        [x, n] => Ok((*x, *n)),
        _ => Err(fault(Code::MissingInput)),
    }
}

fn srm(given: &Given) -> Result<Found> {
    let (observed, weights) = (given_numbers(given, "observed")?, given_numbers(given, "weights")?);
    if observed.len() != weights.len() {
        return Err(Error::new(Code::OutOfRange).field("weights").found(weights.len().to_string()));
    }
    if let Some(at) = weights.iter().position(|weight| *weight == 0.0) {
        return Err(Error::new(Code::ZeroDenominator).field("weights").with("item", (at + 1) as f64));
    }
    if observed.iter().all(|count| *count == 0.0) {
        return Err(Error::new(Code::ZeroDenominator).field("observed"));
    }
    let (test, expected) = or_out_of_range(goodness_of_fit(&observed, &weights), "observed")?;
    let mismatch = test.p < number(given, "threshold")?;
    let mut found = Found::default();
    found.outputs.insert("srm", Value::Flag(mismatch));
    found.number("p", Some(test.p), Code::OutOfRange);
    found.number("chi2", Some(test.statistic), Code::OutOfRange);
    found.number("df", Some(f64::from(test.df)), Code::OutOfRange);
    found.outputs.insert("expected", listed(expected.into_iter().map(Some)));
    // The groups are not comparable: nothing else that is computed from them may be read.
    found.warning = mismatch.then_some(Code::SampleRatioMismatch);
    Ok(found)
}
