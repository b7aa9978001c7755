//! What people prefer, what they would pay, and whom a message reaches.

pub mod adbudg;
pub mod adbudg_allocation;
pub mod adbudg_channel;
pub mod attribute_map;
pub mod brand;
pub mod conjoint;
pub mod gabor_granger;
mod input;
pub mod market;
pub mod mds;
pub mod reach;
mod stream;
pub mod van_westendorp;

use crate::answer::{Answered, Refused};
use crate::error::Code;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Answers a question of this `kind`; `None` for an unknown kind.
pub fn answer(kind: &str, input: &Value) -> Option<Value> {
    Some(match kind {
        "adbudg" => ask(adbudg::adbudg, input),
        "adbudg_allocation" => ask(adbudg_allocation::adbudg_allocation, input),
        "attribute_map" => ask(attribute_map::attribute_map, input),
        "brand_funnel" => ask(brand::brand_funnel, input),
        "best_product" => ask(market::best_product::best_product, input),
        "conjoint_choice" => ask(conjoint::choice::conjoint_choice, input),
        "conjoint_design" => ask(conjoint::design::conjoint_design, input),
        "conjoint_make" => ask(conjoint::make::conjoint_make, input),
        "conjoint_partworths" => ask(conjoint::partworths::conjoint_partworths, input),
        "conjoint_segments" => ask(conjoint::segments::conjoint_segments, input),
        "gabor_granger" => ask(gabor_granger::gabor_granger, input),
        "grp_plan" => ask(reach::grp_plan, input),
        "market_simulator" => ask(market::simulator::market_simulator, input),
        "mds" => ask(mds::mds, input),
        "mds_stress" => ask(mds::mds_stress, input),
        "reach" => ask(reach::reach, input),
        "reach_mixed" => ask(reach::reach_mixed, input),
        "share_of_voice" => ask(brand::share_of_voice, input),
        "van_westendorp" => ask(van_westendorp::van_westendorp, input),
        _ => return None,
    })
}

/// Reads the input, asks, and writes the result; a number that is not finite becomes null.
fn ask<I: DeserializeOwned, O: Serialize>(question: fn(&I) -> Answered<O>, input: &Value) -> Value {
    let result = match serde_json::from_value::<I>(input.clone()) {
        Ok(input) => question(&input),
        Err(_) => Err(first_gap(input).unwrap_or_else(|| Refused::new(Code::MissingValues))),
    };
    match result {
        Ok(found) => serde_json::to_value(found),
        Err(refused) => serde_json::to_value(refused),
    }
    .unwrap_or(Value::Null)
}

/// The first `null` in a list of numbers of the input, by its key and its index.
fn first_gap(input: &Value) -> Option<Refused> {
    input.as_object()?.iter().find_map(|(key, list)| {
        let list = list.as_array().filter(|list| list.iter().any(Value::is_number))?;
        let index = list.iter().position(Value::is_null)?;
        Some(Refused::new(Code::MissingValues).field(key).found(index))
    })
}
