//! From the first step to the sale, and back from a revenue target to the volumes it takes.

use super::Expr;
use super::build::{answer, below, beside, column, l, money, n, names, otherwise, rates, refuse, rows, s};
use super::describe::{Compute, Definition, Direction, Found, Given, OutputKind, Stage, Test};
use super::expr::build::{T, call, cell, div, input, item, len, mul, num, output, product, sub};
use super::expr::{Function, Position};
use super::guide::{GuidingQuestion, Picture, answers};
use super::{Value, given};
use crate::value::Unit;
use crate::{Code, Result};

const fn funnel(id: &'static str, direction: Direction) -> Definition {
    Definition::new(id, "funnel", Stage::Conversion, direction)
}

const LAST_RATE: Expr = sub(&[len("rates"), num(1.0)]);
/// The rates of a chain multiplied, from the running index on.
const RATES_FROM_HERE: Expr = product(&[T, LAST_RATE, item("rates", Position::Here)]);
const ALL_RATES: Expr = product(&[num(0.0), LAST_RATE, item("rates", Position::Here)]);
/// Exact all along the chain: a rounded volume is never carried on.
const VOLUME: Expr = div(&[output("orders"), RATES_FROM_HERE]);

pub(super) static OPERATIONS: &[Definition] = &[
    Definition {
        inputs: &[rows(
            "steps",
            &[names("step"), column("volume", Unit::Count)],
            (2, 20),
            &[
                l(&[s("Impressions"), n(500_000.0)]),
                l(&[s("Sessions"), n(6000.0)]),
                l(&[s("Leads"), n(900.0)]),
                l(&[s("Conversions"), n(180.0)]),
            ],
        )],
        outputs: &[
            beside(
                "step_rates",
                Unit::Rate,
                &[div(&[cell("steps", "volume", Position::Here), cell("steps", "volume", Position::Before)])],
            )
            .kind(OutputKind::Numbers)
            .along("steps"),
            answer(
                "overall_rate",
                Unit::Rate,
                &[div(&[cell("steps", "volume", Position::Last), cell("steps", "volume", Position::First)])],
            ),
            beside("worst_step", Unit::Rate, &[]).kind(OutputKind::Text),
            beside("largest_absolute_loss", Unit::Count, &[]).kind(OutputKind::Text),
            beside("non_monotonic", Unit::Count, &[]).kind(OutputKind::Texts),
        ],
        compute: Compute::FormulaAnd(steps),
        bands: &[below(0.01, "few"), below(0.1, "some"), otherwise("many")],
        pitfalls: &["same-people", "lowest-rate-is-not-the-leak", "several-times-each"],
        picture: Some(&Picture::Funnel { steps: "steps", rates: "step_rates", worst: "worst_step" }),
        questions: &[answers(GuidingQuestion::WhereLost, 1)],
        ..funnel("funnel", Direction::Higher)
    },
    Definition {
        inputs: &[
            money("revenue_target", 300_000.0),
            money("aov", 6000.0),
            rates("rates", (1, 12), &[n(0.04), n(0.45), n(0.4), n(0.25)]),
            money("cost_per_top_unit", 0.6).optional(),
        ],
        outputs: &[
            beside("orders", Unit::Count, &[div(&[input("revenue_target"), input("aov")])]),
            beside("volumes", Unit::Count, &[VOLUME]).kind(OutputKind::Numbers).along("rates"),
            answer("volumes_ceil", Unit::Count, &[call(Function::Ceil, &[VOLUME])])
                .kind(OutputKind::Numbers)
                .along("rates"),
            beside(
                "budget",
                Unit::Money,
                &[mul(&[input("cost_per_top_unit"), div(&[output("orders"), ALL_RATES])])],
            ),
        ],
        checks: &[refuse(Code::Never, "rates", Test::AtMost(ALL_RATES, num(0.0)))],
        bands: &[otherwise("from-the-top")],
        pitfalls: &["rates-hold-at-scale", "round-at-the-end", "sales-take-time"],
        picture: Some(&Picture::BackwardFunnel { volumes: "volumes_ceil", last: "orders", rates: "rates" }),
        questions: &[answers(GuidingQuestion::TargetBudget, 1)],
        ..funnel("reverse_funnel", Direction::Lower)
    },
];

/// Where most is lost, by rate and by number, and the steps larger than the one before.
fn steps(given: &Given) -> Result<Found> {
    let mut found = Found::default();
    let rows = given::rows(given, "steps")?;
    let steps: Vec<(&Value, f64)> = rows
        .iter()
        .filter_map(|cells| if let [name, volume] = *cells { Some((name, volume.number()?)) } else { None })
        .collect();
    let mut worst: Option<(f64, &Value)> = None;
    let mut loss: Option<(f64, &Value)> = None;
    let mut larger = Vec::new();
    for pair in steps.windows(2) {
        let [(_, before), (name, volume)] = *pair else { continue };
        // The first of equals is kept.
        if before > 0.0 && worst.is_none_or(|(rate, _)| volume / before < rate) {
            worst = Some((volume / before, name));
        }
        if before > volume && loss.is_none_or(|(most, _)| before - volume > most) {
            loss = Some((before - volume, name));
        }
        if volume > before {
            larger.push(name.clone());
        }
    }
    for (key, step, why) in
        [("worst_step", worst, Code::ZeroDenominator), ("largest_absolute_loss", loss, Code::NegativeResult)]
    {
        found.outputs.insert(key, step.map_or(Value::Null, |(_, name)| name.clone()));
        if step.is_none() {
            found.reasons.insert(key, why);
        }
    }
    found.warning = (!larger.is_empty()).then_some(Code::PartExceedsWhole);
    found.outputs.insert("non_monotonic", Value::List(larger));
    Ok(found)
}
