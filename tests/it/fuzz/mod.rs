//! The fuzz targets on the stable toolchain: seeds, changed at random from a fixed start, so that every run of so many
//! executions is the same. `LEVIER_FUZZ=1000000` runs as many a target; what was found once is a file of
//! `tests/fixtures/fuzz/<target>` and is run first.
#![allow(clippy::disallowed_methods, reason = "a clock tells a hang")]

mod mutate;
mod seeds;
#[path = "../../../fuzz/src/targets.rs"]
#[allow(unreachable_pub, reason = "the fuzz package hands them on")]
mod targets;

use mutate::Mutator;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// Executions a target without the variable.
const FEW: u64 = 300;
/// Longer than this is a hang, on a busy machine too: the inputs are small.
const HANG: Duration = Duration::from_mins(1);

/// What was once slow stays far below this.
const SLOW: Duration = Duration::from_secs(1);

fn fuzz(name: &str) {
    let (_, target) = targets::TARGETS.into_iter().find(|(own, _)| *own == name).expect("a target");
    let run = |bytes: &[u8], which: &str| {
        let started = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(|| target(bytes)));
        let shown = || String::from_utf8_lossy(bytes).chars().take(2000).collect::<String>();
        assert!(result.is_ok(), "{name} panics on {which}: {bytes:?}\n{}", shown());
        let took = started.elapsed();
        assert!(took < HANG, "{name} takes {took:?} on {which}:\n{}", shown());
        took
    };
    let seeds = seeds::of(name);
    // Each of them in every way that the target knows.
    for ending in (0..targets::READINGS).map(|size| "\n".repeat(size)) {
        let ended = |bytes: &Vec<u8>| [bytes, ending.as_bytes()].concat();
        for bytes in found(name).iter().map(ended) {
            let took = run(&bytes, "what was found before");
            assert!(took < SLOW, "{name} takes {took:?} on what was found before");
        }
        for seed in seeds.iter().map(ended) {
            let _ = run(&seed, "a seed");
        }
    }
    let asked = std::env::var("LEVIER_FUZZ").ok().and_then(|count| count.parse().ok());
    // Another start for each run of a longer search.
    let start = std::env::var("LEVIER_FUZZ_START").ok().and_then(|start| start.parse().ok()).unwrap_or(1);
    let mut mutator = Mutator::new(start);
    let began = Instant::now();
    let count = asked.unwrap_or(FEW);
    let mut slowest = (Duration::ZERO, 0);
    for at in 0..count {
        slowest = slowest.max((run(&mutator.of(&seeds), &format!("execution {at}")), at));
    }
    let (longest, at) = slowest;
    println!("{name}: {count} executions in {:?}, the longest {longest:?} (execution {at})", began.elapsed());
}

/// The inputs that once broke a target.
fn found(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fuzz").join(name);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a fixture")).collect()
}

macro_rules! targets {
    ($($name:ident),+) => {
        $(#[test]
        fn $name() {
            fuzz(stringify!($name));
        })+

        #[test]
        fn every_target_is_run() {
            let names: Vec<&str> = targets::TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, [$(stringify!($name)),+]);
        }
    };
}

targets!(bytes_to_table, packed_table, workspace_file, share_link, rules, budget_question);
