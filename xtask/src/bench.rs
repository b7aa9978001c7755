//! How fast: the same work natively and through the built Wasm in Node, medians side by side; and calculators a
//! second through the boundary, beside the bare formula in JavaScript.

use std::path::Path;
use std::process::Command;

use crate::run::{output, program};
use crate::{build, tools};

/// What is measured: by medians of whole runs, or in evaluations a second.
const MEDIANS: &[&str] = &["budget", "response"];
const THROUGHPUT: &str = "operations";

/// `cargo xtask bench [NAME]… [--no-build]`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let known = || MEDIANS.iter().copied().chain([THROUGHPUT]);
    let mut asked: Vec<&str> = Vec::new();
    let mut build_first = true;
    for argument in arguments {
        match argument.as_str() {
            "--no-build" => build_first = false,
            name => asked.push(known().find(|known| *known == name).ok_or_else(|| {
                format!("bench: no {name}; there are {}", known().collect::<Vec<_>>().join(", "))
            })?),
        }
    }
    if asked.is_empty() {
        asked = known().collect();
    }
    if build_first {
        build::wasm_only()?;
    }
    for name in asked {
        if name == THROUGHPUT { throughput()? } else { medians(name)? }
    }
    Ok(())
}

/// The script that runs the packages.
fn node() -> Command {
    let mut command = program("node");
    tools::name_packages(command.arg(tools::root().join("tests/bench/run.mjs")));
    command
}

fn medians(section: &str) -> Result<(), String> {
    // Both sides read the same inputs, which the script writes.
    let inputs = tools::root().join("target/bench");
    let with = |mut command: Command, inputs: &Path| {
        command.arg("--inputs").arg(inputs);
        command
    };
    output(with(node(), &inputs).args(["--write", "--only", section]))
        .ok_or("the inputs could not be written")?;
    let native = output(program("cargo").args(["bench", "--quiet", "--bench", "medians", "--"]).arg(&inputs))
        .ok_or("cargo bench failed")?;
    let wasm = output(&mut with(node(), &inputs)).ok_or("tests/bench/run.mjs failed")?;
    let native = table::<1>(&native);
    println!("\n{:<28} {:>12} {:>12} {:>8}", "median, milliseconds", "native", "wasm", "ratio");
    for (name, [slow]) in table(&wasm) {
        let Some((_, [fast])) = native.iter().find(|(other, _)| *other == name) else {
            println!("{name:<28} {:>12} {slow:>12.3}", "—");
            continue;
        };
        println!("{name:<28} {fast:>12.3} {slow:>12.3} {:>8.2}", slow / fast);
    }
    Ok(())
}

fn throughput() -> Result<(), String> {
    let measured = output(node().arg("--throughput")).ok_or("tests/bench/run.mjs failed")?;
    println!("\n{:<28} {:>12} {:>12} {:>8}", "evaluations a second", "engine", "formula", "ratio");
    for (name, [engine, formula]) in table(&measured) {
        println!("{name:<28} {engine:>12.0} {formula:>12.0} {:>8.4}", engine / formula);
    }
    Ok(())
}

/// Lines of a name and so many numbers, separated by tabs.
fn table<const COLUMNS: usize>(text: &str) -> Vec<(String, [f64; COLUMNS])> {
    let line = |line: &str| {
        let (name, numbers) = line.split_once('\t')?;
        let numbers: Vec<f64> = numbers.split('\t').map_while(|number| number.parse().ok()).collect();
        Some((name.to_owned(), numbers.try_into().ok()?))
    };
    text.lines().filter_map(line).collect()
}
