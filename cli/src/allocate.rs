//! The best allocation of a problem in JSON: a channel a line, with its reason, and how far the plan is proven.

use levier::budget::{Allocation, AllocationStatus, BudgetProblem, allocate as best};
use levier::value::Unit;
use serde::Serialize;
use std::fs;
use std::io;
use std::path::Path;

use crate::arguments::Asked;
use crate::calculate::json;
use crate::failure::Failure;
use crate::figure::{Figures, NONE, signed};
use crate::table::{Side, lines};

pub(crate) fn allocate(file: &Path, asked: &Asked) -> Result<String, Failure> {
    let text =
        if file == Path::new("-") { io::read_to_string(io::stdin()) } else { fs::read_to_string(file) };
    let text = text.map_err(|error| Failure::of_file(file, &error))?;
    let plan = best(&BudgetProblem::from_json(&text)?)?;
    if asked.json {
        return json(&plan);
    }
    Ok(said(&plan, asked))
}

fn said(plan: &Allocation, asked: &Asked) -> String {
    let language = asked.language;
    let figures = Figures { language, currency: asked.currency.as_deref() };
    let word = |name: &str| language.message(name, &[]).unwrap_or_else(|| name.to_owned());
    if plan.status == AllocationStatus::Infeasible {
        let reason = reason(&plan.reason, figures);
        return format!(
            "{}\n",
            language.message("cli-infeasible", &[("reason", reason)]).unwrap_or_default()
        );
    }
    let count = |value: f64| figures.value(value, Unit::Count);
    let change = |value: f64| signed(value, &figures.money(value));
    let heads = ["channel", "today", "plan", "change", "response", "reason"];
    let mut rows = vec![heads.map(|head| word(&format!("cli-{head}"))).to_vec()];
    for channel in &plan.channels {
        rows.push(vec![
            channel.name.clone(),
            figures.money(channel.before),
            figures.money(channel.after),
            change(channel.change),
            count(channel.response_after),
            reason(&channel.reason, figures),
        ]);
    }
    let or_none =
        |value: Option<f64>, write: &dyn Fn(f64) -> String| value.map_or_else(|| NONE.to_owned(), write);
    rows.push(vec![
        word("cli-total"),
        figures.money(plan.current_total_spend),
        or_none(plan.total_spend, &|value| figures.money(value)),
        or_none(plan.total_spend.map(|spend| spend - plan.current_total_spend), &change),
        or_none(plan.total_response, &count),
        or_none(plan.gain, &|gain| signed(gain, &count(gain))),
    ]);
    let sides = [Side::Left, Side::Right, Side::Right, Side::Right, Side::Right, Side::Left];
    let gap = plan.certificate.map_or(0.0, |certificate| certificate.gap);
    let proven = match plan.status {
        AllocationStatus::BestFound => language.message("cli-best-found", &[("gap", figures.percent(gap))]),
        _ => language.message("cli-proven", &[]),
    };
    format!("{}{}\n", lines(&rows, &sides), proven.unwrap_or_default())
}

/// The code of a reason, in words where there are some.
fn reason(code: &impl Serialize, figures: Figures<'_>) -> String {
    let value = serde_json::to_value(code).ok();
    let code = value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    figures.language.code(code, figures.currency)
}
