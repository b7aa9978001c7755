//! A procedure gives what the formulas it declares give, wherever those say everything.

use super::describe::{Compute, Found, OutputKind};
use super::expr::Scope;
use super::input::{InputKind, Literal};
use super::{Expr, Function, Value, catalogue};
use crate::value::Unit;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The two ends that a formula with ± stands for.
fn ends(expr: &Expr, scope: Scope<'_>) -> Option<(f64, f64)> {
    match expr {
        Expr::Pm { args: [centre, half] } => {
            let (centre, half) = (centre.evaluate(scope).ok()?, half.evaluate(scope).ok()?);
            Some((centre - half, centre + half))
        }
        Expr::Between { args: [low, high] } => Some((low.evaluate(scope).ok()?, high.evaluate(scope).ok()?)),
        Expr::Div { args: [above, below] } => {
            let ((low, high), below) = (ends(above, scope)?, below.evaluate(scope).ok()?);
            Some((low / below, high / below))
        }
        other => other.evaluate(scope).ok().map(|value| (value, value)),
    }
}

proptest! {
    #[test]
    fn procedures_agree_with_their_formulas(draws in prop::collection::vec(0.05..0.95_f64, 16)) {
        for operation in catalogue().filter(|o| matches!(o.compute, Compute::Procedure(_))) {
            let mut inputs = operation.example();
            for (input, draw) in operation.inputs.iter().zip(&draws) {
                if let (InputKind::Number { max, .. }, Some(Value::Number(value))) = (input.kind, inputs.get_mut(input.key)) {
                    *value = if max == Some(1.0) { *draw } else { (*value * draw * 2.0).max(1e-3) };
                }
            }
            let Ok(answer) = operation.evaluate(&inputs) else { continue };
            let given: BTreeMap<&'static str, Value> =
                operation.inputs.iter().filter_map(|i| Some((i.key, inputs.get(i.key)?.clone()))).collect();
            let symbols = operation.symbol_values(&given);
            let found = Found { outputs: answer.outputs, reasons: answer.reasons, warning: None };
            let scope = operation.scope(&given, &found, &symbols);
            for output in operation.outputs {
                let Some(formula) = output.formulas.first() else { continue };
                let close = |got: f64, told: f64| (got - told).abs() <= 1e-9 * told.abs().max(1e-3);
                match (&found.outputs[output.key], output.kind) {
                    // One number an item.
                    (Value::List(got), OutputKind::Numbers) => {
                        for (t, got) in got.iter().enumerate() {
                            let told = formula.evaluate(Scope { index: Some(t), ..scope }).unwrap();
                            prop_assert!(close(got.number().unwrap(), told), "{} {} {t}", operation.id, output.key);
                        }
                        continue;
                    }
                    // The formula is that of the last row's main column, held to it where it is computed.
                    (_, OutputKind::Rows { .. }) => continue,
                    _ => {}
                }
                let (low, high) = ends(formula, scope).unwrap();
                match &found.outputs[output.key] {
                    Value::Number(got) => prop_assert!(close(*got, low), "{} {}: {got} {low}", operation.id, output.key),
                    Value::List(got) => {
                        // The procedure keeps the ends of a rate within 0 and 1.
                        let kept = |end: f64| if output.unit == Unit::Rate { end.clamp(0.0, 1.0) } else { end };
                        prop_assert!(close(got[0].number().unwrap(), kept(low)), "{} {}", operation.id, output.key);
                        prop_assert!(close(got[1].number().unwrap(), kept(high)), "{} {}", operation.id, output.key);
                    }
                    other => prop_assert!(false, "{} {}: {other:?}", operation.id, output.key),
                }
            }
        }
    }
}

fn well_formed(expr: &Expr) -> bool {
    let arity = expr.args().len();
    let right = match expr {
        Expr::Input { .. }
        | Expr::Output { .. }
        | Expr::Number { .. }
        | Expr::Symbol { .. }
        | Expr::Index
        | Expr::Len { .. }
        | Expr::Item { .. }
        | Expr::SeasonMean { .. } => arity == 0,
        Expr::Sum { .. } | Expr::Product { .. } => arity == 3,
        Expr::Piecewise { .. } => arity == 4,
        Expr::Add { .. } | Expr::Mul { .. } => arity >= 2,
        Expr::Sub { .. }
        | Expr::Div { .. }
        | Expr::Pow { .. }
        | Expr::Pm { .. }
        | Expr::Between { .. }
        | Expr::Call { function: Function::Min | Function::Max, .. } => arity == 2,
        Expr::Sqrt { .. } | Expr::Ln { .. } | Expr::Neg { .. } | Expr::Call { .. } | Expr::Where { .. } => {
            arity == 1
        }
    };
    right && expr.args().iter().all(well_formed)
}

#[test]
fn formulas_are_well_formed_and_rates_of_counts_are_fractions() {
    for operation in catalogue() {
        let explained =
            !operation.symbols.is_empty() || operation.outputs.iter().any(|o| !o.formulas.is_empty());
        assert!(explained, "{} has no formula", operation.id);
        for output in operation.outputs {
            for formula in output.formulas {
                assert!(well_formed(formula), "{} {}", operation.id, output.key);
                assert!(!output.rate_of_counts || matches!(formula, Expr::Div { .. }), "{}", operation.id);
            }
            if matches!(operation.compute, Compute::Formula) {
                assert!(!output.formulas.is_empty(), "{} {} has no formula", operation.id, output.key);
            }
        }
    }
}

/// Whatever is chosen, there is a formula for it.
#[test]
fn conditional_formulas_cover_every_choice() {
    for operation in catalogue() {
        for output in operation.outputs {
            let conditions: Vec<_> =
                output
                    .formulas
                    .iter()
                    .map_while(|formula| {
                        if let Expr::Where { key, is, .. } = formula { Some((*key, *is)) } else { None }
                    })
                    .collect();
            // One that always holds is enough.
            if conditions.is_empty() || conditions.len() < output.formulas.len() {
                continue;
            }
            let key = conditions[0].0;
            let Some(InputKind::Choice { choices }) = operation
                .inputs
                .iter()
                .find(|input| input.key == key && input.required)
                .map(|input| input.kind)
            else {
                panic!("{} {}: {key} is no required choice", operation.id, output.key)
            };
            for choice in choices {
                assert!(conditions.contains(&(key, Literal::Text(choice))), "{} {choice}", operation.id);
            }
        }
    }
}
