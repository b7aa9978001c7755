//! Tables for the tests: public, or simulated with a known truth.

use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
use levier::value::Date;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::collections::BTreeMap;

/// A public table by column; `None`, said, when absent.
pub(crate) fn table(name: &str) -> Option<BTreeMap<String, Vec<String>>> {
    let mut reader = csv::Reader::from_path(crate::data::path(name)?).unwrap();
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in reader.records() {
        for (name, cell) in header.iter().zip(record.unwrap().iter()) {
            columns.entry(name.clone()).or_default().push(cell.to_owned());
        }
    }
    Some(columns)
}

pub(crate) fn numbers(table: &BTreeMap<String, Vec<String>>, column: &str) -> Vec<f64> {
    table[column].iter().map(|cell| cell.parse().unwrap()).collect()
}

pub(crate) fn setup(
    outcome: &str,
    channels: &[&str],
    controls: &[&str],
    family: ResponseFamily,
) -> ResponseSetup {
    let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
    ResponseSetup {
        source: "s1".into(),
        outcome: outcome.into(),
        outcome_is_money: true,
        channels: names(channels),
        controls: names(controls),
        family,
        trend: true,
        fourier_pairs: 2,
        seed: 7,
        replicates: 200,
        events: Vec::new(),
    }
}

pub(crate) fn data(table: &BTreeMap<String, Vec<String>>, date: &str, setup: &ResponseSetup) -> ResponseData {
    let some = |name: &String| (name.clone(), numbers(table, name).into_iter().map(Some).collect::<Vec<_>>());
    ResponseData {
        dates: table[date].iter().map(|cell| Date::parse(&cell[..10]).unwrap()).collect(),
        lines: Vec::new(),
        outcome: some(&setup.outcome).1,
        channels: setup.channels.iter().map(some).collect(),
        controls: setup.controls.iter().map(some).collect(),
    }
}

/// A channel of a simulated table: its truth.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Truth {
    pub(crate) ceiling: f64,
    pub(crate) half: f64,
    pub(crate) theta: f64,
}

impl Truth {
    /// Negative exponential of the steady spend.
    pub(crate) fn value(&self, steady: f64) -> f64 {
        self.ceiling * (1.0 - 0.5_f64.powf(steady / self.half))
    }
}

pub(crate) struct Simulated {
    pub(crate) data: ResponseData,
    pub(crate) setup: ResponseSetup,
    /// True contribution of each channel over the table.
    pub(crate) contributions: Vec<f64>,
}

fn uniform(random: &mut ChaCha8Rng) -> f64 {
    (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64
}

pub(crate) fn normal(random: &mut ChaCha8Rng) -> f64 {
    let (u, v) = (1.0 - uniform(random), uniform(random));
    (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}

/// Weeks of spend that rises and falls with campaigns, an outcome with trend and season, and errors that
/// go together from week to week (autoregressive, 0.3) with standard deviation `noise`.
pub(crate) fn simulate(seed: u64, weeks: usize, truths: &[Truth], noise: f64) -> Simulated {
    simulate_with(seed, weeks, truths, (noise, 0.3))
}

/// The same with another persistence of the errors from week to week.
pub(crate) fn simulate_with(
    seed: u64,
    weeks: usize,
    truths: &[Truth],
    (noise, persistence): (f64, f64),
) -> Simulated {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let first = Date::parse("2022-01-03").unwrap();
    let names: Vec<String> = (0..truths.len()).map(|c| format!("channel{c}")).collect();
    let mut outcome: Vec<f64> = (0..weeks)
        .scan(0.0, |error, t| {
            let fresh = (1.0f64 - persistence * persistence).sqrt();
            *error = persistence * *error + noise * fresh * normal(&mut random);
            let year = std::f64::consts::TAU * t as f64 * 7.0 / 365.25;
            Some(2000.0 + 2.0 * t as f64 + 200.0 * year.cos() - 80.0 * (2.0 * year).sin() + *error)
        })
        .collect();
    let mut contributions = Vec::new();
    let mut channels = Vec::new();
    for (truth, name) in truths.iter().zip(&names) {
        let mut level: f64 = 0.0;
        let spend: Vec<f64> = (0..weeks)
            .map(|_| {
                level = 0.6 * level + 0.8 * normal(&mut random);
                if uniform(&mut random) < 0.15 { 0.0 } else { (1000.0 * (0.7 * level).exp()).round() }
            })
            .collect();
        let mut acting = 0.0;
        let mut total = 0.0;
        for (x, y) in spend.iter().zip(&mut outcome) {
            acting = x + truth.theta * acting;
            let part = truth.value((1.0 - truth.theta) * acting);
            *y += part;
            total += part;
        }
        contributions.push(total);
        channels.push((name.clone(), spend.into_iter().map(Some).collect()));
    }
    let setup =
        setup("sales", &names.iter().map(String::as_str).collect::<Vec<_>>(), &[], ResponseFamily::Negexp);
    let data = ResponseData {
        dates: (0..weeks).map(|t| first.plus_days(7 * i64::try_from(t).unwrap()).unwrap()).collect(),
        lines: Vec::new(),
        outcome: outcome.into_iter().map(Some).collect(),
        channels,
        controls: Vec::new(),
    };
    Simulated { data, setup, contributions }
}
