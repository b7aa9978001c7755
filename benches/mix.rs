//! The native half of `cargo xtask bench mix`: the chains of each input, one after the other, as in
//! `tests/bench/mix.mjs`, which writes the inputs and runs the same in Wasm.
//!
//! Prints, separated by tabs: name, median seconds a chain, largest R-hat, least effective draws, gradients a draw,
//! divergences, seconds of the summary. With `--parameters`, what was found, too.

#![allow(clippy::disallowed_methods)] // it measures time

use levier::bayes::{MixChain, MixModel, mix_defaults, mix_summary};
use levier::response::ResponseTask;
use serde::Deserialize;
use serde_json::Value;
use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

/// An input: the default model of the task with some fields set.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    task: ResponseTask,
    set: serde_json::Map<String, Value>,
    chains: u32,
    tune: usize,
    draws: usize,
    seed: u64,
}

fn main() -> Result<(), Box<dyn Error>> {
    // (`cargo test --benches` starts this program too.)
    let Some(folder) = env::args().skip(1).find(|argument| !argument.starts_with("--")).map(PathBuf::from)
    else {
        return Ok(());
    };
    let mut files =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.sort();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        run(&name, &serde_json::from_str(&fs::read_to_string(&file)?)?)?;
    }
    Ok(())
}

fn run(name: &str, input: &Input) -> Result<(), Box<dyn Error>> {
    let (data, setup) = (&input.task.data, &input.task.setup);
    let mut model = serde_json::to_value(mix_defaults(data, setup)?)?;
    if let Value::Object(fields) = &mut model {
        fields.extend(input.set.clone());
    }
    let model: MixModel = serde_json::from_value(model)?;
    let (mut draws, mut stats, mut times) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..input.chains {
        let before = Instant::now();
        let mut chain = MixChain::new(data, setup, &model, (number, input.seed), (input.tune, input.draws))?;
        chain.advance(input.tune + input.draws)?;
        times.push(before.elapsed().as_secs_f64());
        draws.extend_from_slice(chain.draws());
        stats.push(chain.stats().clone());
    }
    times.sort_by(f64::total_cmp);
    let before = Instant::now();
    let fit = mix_summary(data, setup, &model, &draws, &stats)?;
    let summed = before.elapsed().as_secs_f64();
    let Some(sampled) = &fit.sampled else { return Ok(()) };
    let sampling = &sampled.sampling;
    let all = f64::from(input.chains) * (input.tune + input.draws) as f64;
    println!(
        "{name}\t{:.4}\t{:.4}\t{:.0}\t{:.1}\t{}\t{summed:.3}",
        times[times.len() / 2],
        sampling.r_hat.unwrap_or(f64::NAN),
        sampling.ess_bulk.zip(sampling.ess_tail).map_or(f64::NAN, |(bulk, tail)| bulk.min(tail)),
        sampling.gradients as f64 / all,
        sampling.divergences,
    );
    if env::args().any(|argument| argument == "--parameters") {
        for p in &sampled.parameters {
            let (name, of) = (format!("{:?}", p.name.role), p.name.of.as_deref().unwrap_or(""));
            println!("  {name} {of} {:.4} [{:.4}, {:.4}]", p.mean, p.interval.0, p.interval.1);
        }
        for c in &fit.channels {
            let own = sampled.channel(&c.name);
            let (contraction, evidence) = (own.map(|s| s.contraction), own.map(|s| s.evidence));
            println!("  {} {:?} {:?} {contraction:?} {evidence:?}", c.name, c.status(), c.reason());
        }
        println!("  {:?} {:?} {:?}", sampled.sampling, sampled.checks, fit.notes);
    }
    Ok(())
}
