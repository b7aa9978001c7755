//! Segments and customers: the Wasm in Node beside scikit-learn, pandas, lifetimes, scipy and ml-kmeans, on the same
//! inputs in one run. The peers are installed under `target`, for this alone.

use std::collections::BTreeMap;

use crate::bench::once;
use crate::peers;
use crate::run::{printed, program};
use crate::tools;

/// What pip installs.
const PYTHON: &[&str] = &["scikit-learn", "pandas", "scipy", "lifetimes"];
/// What npm installs: a name and a version.
const NODE: (&str, &str) = ("ml-kmeans", "7");

/// Who did it, in how many seconds, with what result and how much memory.
struct Run {
    who: String,
    seconds: f64,
    result: f64,
    megabytes: f64,
}

pub(crate) fn run() -> Result<(), String> {
    let inputs = tools::root().join("target/bench-segments");
    let node = || {
        let mut command = program("node");
        command.arg(tools::root().join("tests/bench/segments.mjs")).arg("--inputs").arg(&inputs);
        command
    };
    printed(node().arg("--write"))?;
    let mut ours = node();
    ours.arg("--package").arg(tools::LAB.folder());
    if !once() {
        match peers::node_package(NODE.0, NODE.1) {
            Ok(folder) => _ = ours.arg("--ml").arg(folder),
            Err(why) => println!("ml-kmeans does not run beside: {why}"),
        }
    }
    let mut lines = printed(&mut ours)?;
    if !once() {
        match peers::environment(PYTHON, "sklearn, pandas, scipy") {
            Ok(mut python) => {
                let script = tools::root().join("tests/bench/segments.py");
                lines.push('\n');
                lines += &printed(python.arg(script).arg(&inputs))?;
            }
            Err(why) => println!("the Python peers do not run beside: {why}"),
        }
    }
    let mut tasks: BTreeMap<String, Vec<Run>> = BTreeMap::new();
    for line in lines.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [who, what, seconds, result, megabytes] = parts[..] else { continue };
        let number = |text: &str| text.parse().map_err(|_| format!("not a number: {line}"));
        let run = Run {
            who: who.to_owned(),
            seconds: number(seconds)?,
            result: number(result)?,
            megabytes: number(megabytes)?,
        };
        tasks.entry(what.to_owned()).or_default().push(run);
    }
    println!("\n{:<26} {:<16} {:>10} {:>8} {:>18} {:>7}", "", "", "seconds", "times", "result", "MB");
    for (what, runs) in tasks {
        let own = runs[0].seconds;
        for Run { who, seconds, result, megabytes } in runs {
            let times = seconds / own;
            println!("{what:<26} {who:<16} {seconds:>10.4} {times:>8.2} {result:>18.6} {megabytes:>7.0}");
        }
    }
    Ok(())
}
