//! Whether anything became slower: ratios to a simple loop in the same run, beside those that were stated.
//!
//! A ratio is measured in several runs, and what counts is the best of them: a busy machine makes a run worse, not
//! better. Absolute times are compared nowhere.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::bench::table;
use crate::run::{printed, program};
use crate::tools;

/// So many runs must all be this much worse than what was stated.
const RUNS: usize = 3;
const WORSE: f64 = 1.3;

type Ratios = BTreeMap<String, f64>;

/// `cargo xtask bench --check`: compares. With `state`, writes what was measured in place of what was stated.
pub(crate) fn run(state: bool) -> Result<(), String> {
    let runs = (0..RUNS).map(|_| measured()).collect::<Result<Vec<Ratios>, String>>()?;
    let best = best(&runs);
    if state {
        return std::fs::write(file(), written(&best)).map_err(|error| error.to_string());
    }
    let text = std::fs::read_to_string(file()).map_err(|error| format!("{}: {error}", file().display()))?;
    let stated = read(&text)?;
    println!(
        "\n{:<66} {:>10} {:>10} {:>8}",
        "over a simple loop, best of three runs", "stated", "now", "ratio"
    );
    for (name, now) in &best {
        let Some(then) = stated.get(name) else {
            println!("{name:<66} {:>10} {now:>10.3e}", "—");
            continue;
        };
        println!("{name:<66} {then:>10.3e} {now:>10.3e} {:>8.2}", now / then);
    }
    let found = worse(&stated, &runs);
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

fn file() -> PathBuf {
    tools::root().join("tests/bench/ratios.json")
}

fn measured() -> Result<Ratios, String> {
    let mut node = program("node");
    let printed = printed(node.arg(tools::root().join("tests/bench/ratios.mjs")))?;
    Ok(table::<1>(&printed).into_iter().map(|(name, [ratio])| (name, ratio)).collect())
}

/// The least ratio of each work over the runs.
fn best(runs: &[Ratios]) -> Ratios {
    let mut best = Ratios::new();
    for (name, &ratio) in runs.iter().flatten() {
        let least = best.entry(name.clone()).or_insert(ratio);
        *least = least.min(ratio);
    }
    best
}

/// A line for each work that is worse in every run, that was stated and is not measured, or that nobody stated.
fn worse(stated: &Ratios, runs: &[Ratios]) -> Vec<String> {
    let best = best(runs);
    let mut found = Vec::new();
    for (name, &then) in stated {
        match best.get(name) {
            None => found.push(format!("{name}: stated, but nothing measures it")),
            Some(now) if now.is_nan() || *now > WORSE * then => {
                found.push(format!(
                    "{name}: {:.2} times as slow as stated, in {} runs",
                    now / then,
                    runs.len()
                ));
            }
            Some(_) => {}
        }
    }
    let unknown = best.keys().filter(|name| !stated.contains_key(*name));
    found.extend(unknown.map(|name| format!("{name}: not stated; `cargo xtask bench --state` writes it")));
    found
}

/// Names and numbers, a pair a line: JSON that reads well beside its last version.
fn written(ratios: &Ratios) -> String {
    let lines: Vec<String> =
        ratios.iter().map(|(name, ratio)| format!("  \"{name}\": {ratio:.3e}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn read(text: &str) -> Result<Ratios, String> {
    let pair = |line: &str| {
        let (name, ratio) = line.trim().trim_end_matches(',').rsplit_once("\": ")?;
        let ratio: f64 = ratio.parse().ok().filter(|ratio: &f64| ratio.is_finite() && *ratio > 0.0)?;
        Some((name.strip_prefix('"')?.to_owned(), ratio))
    };
    let inner =
        text.trim().strip_prefix('{').and_then(|text| text.strip_suffix('}')).ok_or("not an object")?;
    let lines = inner.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| pair(line).ok_or_else(|| format!("not a name and a ratio: {line}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Ratios, best, read, worse, written};

    fn ratios(pairs: &[(&str, f64)]) -> Ratios {
        pairs.iter().map(|&(name, ratio)| (name.to_owned(), ratio)).collect()
    }

    #[test]
    fn only_what_is_worse_in_every_run_is_said() {
        let stated = ratios(&[("allocate", 2.0), ("k-means", 10.0)]);
        let run = |allocate: f64, k_means: f64| ratios(&[("allocate", allocate), ("k-means", k_means)]);
        // A busy machine: one run of three is slow.
        assert!(worse(&stated, &[run(2.1, 10.0), run(9.0, 31.0), run(2.0, 12.9)]).is_empty());
        // Exactly 1.3 times is not worse yet.
        assert!(worse(&stated, &[run(2.6, 13.0)]).is_empty());
        let found = worse(&stated, &[run(2.1, 14.0), run(9.0, 31.0), run(2.0, 13.5)]);
        assert_eq!(found, ["k-means: 1.35 times as slow as stated, in 3 runs"]);
        // Faster is never said.
        assert!(worse(&stated, &[run(0.1, 0.1)]).is_empty());
    }

    #[test]
    fn what_is_stated_and_what_is_measured_are_the_same_works() {
        let found = worse(&ratios(&[("gone", 1.0)]), &[ratios(&[("new", 1.0)])]);
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with("gone: stated") && found[1].starts_with("new: not stated"));
        assert_eq!(worse(&ratios(&[("odd", 1.0)]), &[ratios(&[("odd", f64::NAN)])]).len(), 1);
    }

    #[test]
    fn the_file_reads_back_as_it_was_written() {
        let stated = ratios(&[("goal seek, 50 looks", 12.5), ("a: \u{201c}quoted\u{201d} name", 0.0321)]);
        assert_eq!(read(&written(&stated)).unwrap(), stated);
        assert!(read("[1]").is_err());
        assert!(read("{\n  \"a\": no\n}").is_err());
        assert!(read("{\n  \"a\": -1\n}").is_err());
        assert_eq!(
            best(&[stated.clone(), ratios(&[("goal seek, 50 looks", 11.0)])])["goal seek, 50 looks"],
            11.0
        );
    }
}
