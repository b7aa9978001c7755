//! The methods of marketing research: the Wasm in Node beside scikit-learn, statsmodels, scipy and numpy, on the same
//! questions in one run: how long each takes, and how far apart their answers are.

use crate::bench::{once, table};
use crate::peers;
use crate::run::{printed, program};
use crate::tools;

/// What pip installs.
const PYTHON: &[&str] = &["numpy", "scipy", "scikit-learn", "statsmodels"];

pub(crate) fn run() -> Result<(), String> {
    let inputs = tools::root().join("target/bench-methods");
    let node = || {
        let mut command = program("node");
        command.arg(tools::root().join("tests/bench/methods.mjs")).arg("--inputs").arg(&inputs);
        command
    };
    printed(node().arg("--write"))?;
    let ours = table::<1>(&printed(&mut node())?);
    let mut theirs = String::new();
    if !once() {
        match peers::environment(PYTHON, "numpy, scipy, sklearn, statsmodels") {
            Ok(mut python) => {
                theirs = printed(python.arg(tools::root().join("tests/bench/methods.py")).arg(&inputs))?;
            }
            Err(why) => println!("the Python peers do not run beside: {why}"),
        }
    }
    println!("\n{:<18} {:>10} {:<30} {:>10} {:>8} {:>11}", "", "wasm, ms", "", "ms", "times", "difference");
    for (kind, [seconds]) in ours {
        let peer = theirs.lines().find_map(|line| {
            let parts: Vec<&str> = line.split('\t').collect();
            let [name, who, own, apart] = parts[..] else { return None };
            (name == kind).then_some((who, own.parse::<f64>().ok()?, apart.parse::<f64>().ok()?))
        });
        match peer {
            None => println!("{kind:<18} {:>10.3}", 1e3 * seconds),
            Some((who, own, apart)) => println!(
                "{kind:<18} {:>10.3} {who:<30} {:>10.3} {:>8.1} {apart:>11.1e}",
                1e3 * seconds,
                1e3 * own,
                own / seconds
            ),
        }
    }
    Ok(())
}
