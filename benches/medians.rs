//! The native half of `cargo xtask bench`: reads the inputs that `tests/bench/run.mjs` wrote, runs each
//! from its text to its answer as text (what crossing into Wasm does too), and prints the median.
#![allow(clippy::disallowed_methods)] // a benchmark needs a clock

use levier::{budget, response};
use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, fs};

type Answer = Result<String, Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    // cargo adds `--bench`; the folder is the other argument. Without one there is nothing to run
    // (`cargo test --benches` starts this program too).
    let Some(folder) = env::args().skip(1).find(|argument| !argument.starts_with("--")).map(PathBuf::from)
    else {
        return Ok(());
    };
    let mut files =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    files.sort();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file)?;
        let call = match name.split_whitespace().next() {
            Some("allocate") => allocate,
            Some("fitCurve") => fit_curve,
            Some("fitSeries") => fit_series,
            _ => return Err(format!("{name}: unknown call").into()),
        };
        let texts: Vec<&str> = text.lines().collect();
        println!("{name}\t{:.6}", median(&texts, call)?);
    }
    Ok(())
}

/// Milliseconds; every text in turn, at least 5 runs in all and half a second. With `LEVIER_BENCH=once` each text one
/// time, to see that it works.
fn median(texts: &[&str], call: fn(&str) -> Answer) -> Result<f64, Box<dyn Error>> {
    if env::var("LEVIER_BENCH").is_ok_and(|value| value == "once") {
        for text in texts {
            black_box(call(text)?);
        }
        return Ok(0.0);
    }
    for text in texts.iter().take(5) {
        black_box(call(text)?);
    }
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < 5 || start.elapsed() < Duration::from_millis(500) || times.len() % texts.len() != 0 {
        let text = texts[times.len() % texts.len()];
        let before = Instant::now();
        black_box(call(black_box(text))?);
        times.push(before.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[times.len() / 2])
}

fn allocate(text: &str) -> Answer {
    Ok(serde_json::to_string(&budget::allocate(&serde_json::from_str(text)?)?)?)
}

fn fit_curve(text: &str) -> Answer {
    Ok(serde_json::to_string(&response::fit_curve(&serde_json::from_str(text)?)?)?)
}

fn fit_series(text: &str) -> Answer {
    Ok(serde_json::to_string(&response::fit_series(&serde_json::from_str(text)?)?)?)
}
