//! The reference cases: published figures, scipy, lifetimes, lifelines, pandas and mpmath.

use crate::customer::{compare::check, tables::Table};
use levier::audience::Orders;
use levier::customer::{
    CustomerValuesAsked, GammaGamma, History, LifetimeAsked, ProjectionAsked, PurchaseModel,
    PurchasesConditionalAsked, PurchasesFitAsked, RetentionAsked, SpendConditionalAsked, SpendFitAsked,
    cohorts, customer_values, histories, lifetime, purchases_conditional, purchases_fit, retention,
    retention_projection, spend_conditional, spend_fit, survival_of_durations,
};
use levier::value::Date;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

fn run(file: &str) {
    let path = format!("{}/tests/cases/segments/{file}.json", env!("CARGO_MANIFEST_DIR"));
    let suite: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for case in suite["cases"].as_array().unwrap() {
        let kind = case["kind"].as_str().unwrap();
        if let Some(told) = answer(kind, &case["input"]) {
            check(case, &told);
        }
    }
}

macro_rules! suites { ($($name:ident)*) => { $(#[test] fn $name() { run(stringify!($name)); })* } }
suites! {
    bgbb_donations bgnbd_cdnow_sample bgnbd_closed_form_grid mbgnbd_cdnow clv_simple cohort_online_retail_uk
    km_telco_all sbg_regular
}

fn answer(kind: &str, input: &Value) -> Option<Value> {
    Some(match kind {
        "bgnbd_fit" | "mbgnbd_fit" | "bgbb_fit" => fit(kind, input)?,
        "bgnbd_conditional" | "mbgnbd_conditional" => conditional(kind, input)?,
        "gamma_gamma_fit" => {
            let told = spend_fit(&SpendFitAsked { customers: history(input)? }).unwrap();
            with_params(&told)
        }
        "gamma_gamma_conditional" => {
            let params: GammaGamma = of(&input["params"]);
            json!(spend_conditional(&SpendConditionalAsked { params, customers: listed(input) }))
        }
        "clv" => json!(
            customer_values(&CustomerValuesAsked {
                params: of(&json!({ "bgnbd": input["bgnbd_params"] })),
                spend: of(&input["gamma_gamma_params"]),
                periods: of(&input["periods"]),
                period_length: of(&input["period_length"]),
                discount_rate: of(&input["discount_rate"]),
                customers: listed(input),
            })
            .unwrap()
        ),
        "clv_geometric" => json!(lifetime(&of::<LifetimeAsked>(input)).unwrap()),
        "sbg_fit" => json!(
            retention(&RetentionAsked {
                survivors: of(&input["survivors"]),
                periods: of(&input["periods"]),
                discount: 0.1,
                renewals: 0,
            })
            .unwrap()
        ),
        "sbg_projection" => projection(input),
        "cohorts" => json!(cohort_table(input)?),
        "month_over_month" => json!(cohort_table(input)?.months),
        "kaplan_meier" => kaplan_meier(input)?,
        "log_rank" => json!(survival(input, 0.95)?.log_rank.unwrap()),
        other => panic!("no case of kind {other}"),
    })
}

fn of<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

/// An answer whose parameters are a list, with an object of them instead.
fn with_params(answer: &impl serde::Serialize) -> Value {
    let mut told = json!(answer);
    let params: Map<String, Value> = told["params"]
        .as_array()
        .unwrap()
        .iter()
        .map(|param| (param["name"].as_str().unwrap().to_owned(), param["value"].clone()))
        .collect();
    told["params"] = Value::Object(params);
    told
}

fn day(text: &str) -> i32 {
    Date::parse(&text[..10]).unwrap().number()
}

/// Orders of a table, by the first appearance of each customer.
fn orders(table: &Table, columns: &Value) -> Orders {
    let amounts = columns.get("amount").map(|column| table.numbers(column));
    let mut numbers = BTreeMap::new();
    let rows: Vec<(u32, i32, f64)> = table
        .texts(&columns["customer"])
        .into_iter()
        .zip(table.texts(&columns["date"]))
        .enumerate()
        .map(|(row, (customer, date))| {
            let next = numbers.len() as u32;
            let number = *numbers.entry(customer).or_insert(next);
            (number, day(date), amounts.as_ref().map_or(0.0, |amounts| amounts[row]))
        })
        .collect();
    Orders::new(numbers.len(), rows, amounts.is_some())
}

fn table(input: &Value) -> Option<Table> {
    Table::of(input["table"].as_str().unwrap(), &input["filters"])
}

fn history(input: &Value) -> Option<Vec<History>> {
    let table = table(input)?;
    let columns = &input["columns"];
    if input["form"] == "transactions" {
        let orders = orders(&table, columns);
        let end = day(input["observation_end"].as_str().unwrap());
        return Some(histories(&orders, end, of(&input["time_unit_days"])).into_iter().flatten().collect());
    }
    let column = |key: &str| columns.get(key).map(|name| table.numbers(name));
    let watched = column("T").or_else(|| column("n"));
    let at = |values: &Option<Vec<f64>>, row: usize| values.as_ref().map(|values| values[row]);
    let (x, t_x, mbar, weight) = (column("x").unwrap(), column("t_x"), column("mbar"), column("weight"));
    Some(
        x.iter()
            .enumerate()
            .map(|(row, &x)| History {
                x: x as u32,
                t_x: at(&t_x, row).unwrap_or(0.0),
                t: at(&watched, row).unwrap_or(0.0),
                mbar: at(&mbar, row).unwrap_or(0.0),
                weight: at(&weight, row).unwrap_or(1.0),
            })
            .collect(),
    )
}

/// Customers that stand in the case itself.
fn listed(input: &Value) -> Vec<History> {
    let of_one = |customer: &Value| {
        let mut fields = customer.clone();
        fields.as_object_mut().unwrap().remove("id");
        of(&fields)
    };
    input["customers"].as_array().unwrap().iter().map(of_one).collect()
}

fn fit(kind: &str, input: &Value) -> Option<Value> {
    let model: PurchaseModel = of(&json!(kind.strip_suffix("_fit").unwrap()));
    let customers = history(input)?;
    Some(with_params(&purchases_fit(&PurchasesFitAsked { model, customers }).unwrap()))
}

fn conditional(kind: &str, input: &Value) -> Option<Value> {
    let model = kind.strip_suffix("_conditional").unwrap();
    let customers = if input["form"].is_null() { listed(input) } else { history(input)? };
    let asked = PurchasesConditionalAsked {
        params: of(&json!({ model: input["params"] })),
        horizons: input.get("horizons").map_or_else(Vec::new, of),
        customers,
    };
    let mut told = json!(purchases_conditional(&asked).unwrap());
    let last = told["expected_purchases_new_customer"].as_array().unwrap().last().cloned();
    told["expected_purchases_new_customer_last_horizon"] = json!(last);
    if let Some(actual) = input.get("actual") {
        let table = table(actual)?;
        let mut days: Vec<(&str, &str)> = table
            .texts(&actual["columns"]["customer"])
            .into_iter()
            .zip(table.texts(&actual["columns"]["date"]))
            .collect();
        days.sort_unstable();
        days.dedup();
        told["actual_purchase_days"] = json!(days.len());
    }
    Some(told)
}

fn projection(input: &Value) -> Value {
    let answer = retention_projection(&ProjectionAsked {
        params: of(&input["params"]),
        periods: of(&input["periods"]),
        discount: of(&input["discount"]),
        renewals: of(&input["renewals"]),
    })
    .unwrap();
    let survival = &answer.survival;
    let actual: Vec<f64> = of(&input["actual_survivors"]);
    let compared: Vec<usize> = of(&input["compare_periods"]);
    let error = |t: usize| (100.0 * survival[t] - 100.0 * actual[t] / actual[0]).abs();
    let mut told = json!(answer);
    told["abs_error_points"] = compared.into_iter().map(error).collect();
    told
}

fn cohort_table(input: &Value) -> Option<levier::customer::Cohorts> {
    let orders = orders(&table(input)?, &input["columns"]);
    let (_, last) = orders.days().unwrap();
    Some(cohorts(&orders, last).unwrap())
}

fn survival(input: &Value, confidence: f64) -> Option<levier::customer::Survival> {
    let table = table(input)?;
    let columns = &input["columns"];
    let durations: Vec<Option<f64>> = table.numbers(&columns["duration"]).into_iter().map(Some).collect();
    let happened = input["event_value"].as_str().unwrap();
    let events: Vec<bool> = table.texts(&columns["event"]).into_iter().map(|cell| cell == happened).collect();
    let mut names: Vec<String> = Vec::new();
    let groups: Option<Vec<Option<u32>>> = columns.get("group").map(|column| {
        let mut number = |cell: &str| {
            let known = names.iter().position(|name| name == cell);
            known.unwrap_or_else(|| {
                names.push(cell.to_owned());
                names.len() - 1
            }) as u32
        };
        table.texts(column).into_iter().map(|cell| Some(number(cell))).collect()
    });
    Some(survival_of_durations(&durations, &events, groups.as_deref(), &names, confidence).unwrap())
}

/// The curve at the times asked for: each of them is a step of it.
fn kaplan_meier(input: &Value) -> Option<Value> {
    let told = survival(input, of(&input["confidence"]))?;
    let curve = &told.curves[0];
    assert_eq!(curve.horizon, of::<f64>(&input["rmst_horizon"]));
    let times: Vec<f64> = of(&input["times"]);
    let points: Vec<_> =
        times.iter().map(|t| curve.points.iter().find(|point| point.t == *t).unwrap()).collect();
    Some(json!({
        "n": curve.n,
        "events": curve.events,
        "median": curve.median,
        "rmst": curve.rmst,
        "at_risk": points.iter().map(|point| point.at_risk).collect::<Vec<_>>(),
        "events_at": points.iter().map(|point| point.events).collect::<Vec<_>>(),
        "survival": points.iter().map(|point| point.survival).collect::<Vec<_>>(),
        "standard_error": points.iter().map(|point| point.se).collect::<Vec<_>>(),
        "ci_lower": points.iter().map(|point| point.low).collect::<Vec<_>>(),
        "ci_upper": points.iter().map(|point| point.high).collect::<Vec<_>>(),
    }))
}
