//! How fast: the same work natively and through the built Wasm in Node, medians side by side; and calculators a
//! second through the boundary, beside the bare formula in JavaScript.

use std::path::Path;
use std::process::Command;

use crate::run::{printed, program};
use crate::{bench_check, bench_import, bench_methods, bench_segments, build, peers, tools};

/// What is measured: by medians of whole runs, or in evaluations a second.
const MEDIANS: &[&str] = &["budget", "response"];
const THROUGHPUT: &str = "operations";
/// What three years of daily campaigns cost: a command, the figures, the bytes kept.
const DOCUMENT: &str = "document";
/// The sampled mix model: seconds a chain natively, in Node and in a browser; and its calibration, which takes minutes
/// and so is only run when it is asked for by name.
const MIX: &str = "mix";
const CALIBRATION: &str = "calibration";
/// Clusters, RFM and customer models beside the tools that people know.
const SEGMENTS: &str = "segments";
/// Methods of marketing research beside Python's.
const METHODS: &str = "methods";
/// Big files beside PapaParse and pandas.
const IMPORT: &str = "import";
/// How the cost of each heavy operation grows with its size: a page of the documentation.
const GROWTH: &str = "growth";
/// Simulated tables a shape of the model.
const CALIBRATION_TABLES: &str = "200";

/// Whether each bench runs once on small inputs, to see that it works: `LEVIER_BENCH=once`, which the scripts and the
/// benches of the crate read too. The peers are left out then, and the crate is compiled as for its tests.
pub(crate) fn once() -> bool {
    std::env::var("LEVIER_BENCH").is_ok_and(|value| value == "once")
}

/// All benches.
pub(crate) fn names() -> Vec<&'static str> {
    MEDIANS
        .iter()
        .copied()
        .chain([THROUGHPUT, DOCUMENT, MIX, SEGMENTS, METHODS, IMPORT, GROWTH, CALIBRATION])
        .collect()
}

/// `cargo xtask bench [NAME]… [--no-build]`; `--check` compares ratios with those stated, `--state` states them.
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let mut asked: Vec<&str> = Vec::new();
    let mut build_first = true;
    let mut ratios = None;
    for argument in arguments {
        match argument.as_str() {
            "--no-build" => build_first = false,
            "--check" => ratios = Some(false),
            "--state" => ratios = Some(true),
            name => asked.push(
                names()
                    .into_iter()
                    .find(|known| *known == name)
                    .ok_or_else(|| format!("bench: no {name}; there are {}", names().join(", ")))?,
            ),
        }
    }
    if asked.is_empty() && ratios.is_none() {
        asked = names().into_iter().filter(|name| *name != CALIBRATION).collect();
    }
    if build_first && (ratios.is_some() || asked.iter().any(|name| *name != CALIBRATION)) {
        build::wasm_only()?;
    }
    for name in asked {
        match name {
            THROUGHPUT => throughput()?,
            DOCUMENT => document()?,
            MIX => mix()?,
            CALIBRATION => calibration()?,
            SEGMENTS => bench_segments::run()?,
            METHODS => bench_methods::run()?,
            IMPORT => bench_import::run()?,
            GROWTH => growth()?,
            _ => medians(name)?,
        }
    }
    ratios.map_or(Ok(()), bench_check::run)
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
    printed(with(node(), &inputs).args(["--write", "--only", section]))?;
    let native = printed(native("medians").arg(&inputs))?;
    let answers = tools::root().join("target/bench-answers.json");
    let wasm = printed(with(node(), &inputs).arg("--answers").arg(&answers))?;
    let native = table::<1>(&native);
    println!("\n{:<34} {:>12} {:>12} {:>8}", "median, milliseconds", "native", "wasm", "ratio");
    for (name, [slow]) in table(&wasm) {
        let Some((_, [fast])) = native.iter().find(|(other, _)| *other == name) else {
            println!("{name:<34} {:>12} {slow:>12.3}", "—");
            continue;
        };
        println!("{name:<34} {fast:>12.3} {slow:>12.3} {:>8.2}", slow / fast);
    }
    if section == "budget" && !once() {
        peers::budget(&table(&wasm), &inputs, &answers)?;
    }
    Ok(())
}

fn throughput() -> Result<(), String> {
    let measured = printed(node().arg("--throughput"))?;
    println!("\n{:<28} {:>12} {:>12} {:>8}", "evaluations a second", "engine", "formula", "ratio");
    for (name, [engine, formula]) in table(&measured) {
        println!("{name:<28} {engine:>12.0} {formula:>12.0} {:>8.4}", engine / formula);
    }
    Ok(())
}

fn document() -> Result<(), String> {
    let mut command = program("node");
    let printed = printed(tools::name_packages(command.arg(tools::root().join("tests/bench/document.mjs"))))?;
    println!("\n{printed}");
    Ok(())
}

fn growth() -> Result<(), String> {
    let mut command = program("node");
    tools::name_packages(command.arg(tools::root().join("tests/bench/growth.mjs")));
    let page = tools::root().join("docs/performance.md");
    println!("\n{}", printed(command.arg("--write").arg(page))?);
    Ok(())
}

/// A bench of the crate, before its arguments.
fn native(name: &str) -> Command {
    let mut command = program("cargo");
    command.args(["bench", "--quiet"]).args(tools::NATIVE).args(["--bench", name]);
    if once() {
        command.args(["--profile", "dev"]);
    }
    command.arg("--");
    command
}

fn mix() -> Result<(), String> {
    let inputs = tools::root().join("target/bench-mix");
    let node = || {
        let mut command = program("node");
        command.arg(tools::root().join("tests/bench/mix.mjs")).arg("--inputs").arg(&inputs);
        command
    };
    printed(node().arg("--write"))?;
    let native = printed(native("mix").arg(&inputs))?;
    let wasm = |browser: bool| {
        let mut command = node();
        command.arg("--package").arg(tools::BAYES.folder()).args(browser.then_some("--browser"));
        if let Some(chrome) = tools::chrome() {
            command.env("CHROME", chrome);
        }
        printed(&mut command)
    };
    let sides = [("native", native), ("Node", wasm(false)?), ("browser", wasm(true)?)];
    let heads = ["s a chain", "ratio", "R-hat", "least ESS", "gradients", "diverged", "s summary"];
    println!(
        "\n{:<34} {:<8} {}",
        "4 chains, 1,000 + 1,000 draws",
        "",
        heads.map(|head| format!("{head:>10}")).concat()
    );
    let native = table::<6>(&sides[0].1);
    for (side, text) in &sides {
        for (name, [seconds, r_hat, effective, gradients, diverged, summary]) in table::<6>(text) {
            let fast = native.iter().find(|(other, _)| *other == name).map_or(f64::NAN, |(_, row)| row[0]);
            println!(
                "{name:<34} {side:<8} {seconds:>10.3}{:>10.2}{r_hat:>10.4}{effective:>10.0}{gradients:>10.1}{diverged:>10}{summary:>10.3}",
                seconds / fast
            );
        }
    }
    Ok(())
}

fn calibration() -> Result<(), String> {
    let tables = if once() { "2" } else { CALIBRATION_TABLES };
    println!("{}", printed(native(CALIBRATION).arg(tables))?);
    Ok(())
}

/// Lines of a name and so many numbers, separated by tabs.
pub(crate) fn table<const COLUMNS: usize>(text: &str) -> Vec<(String, [f64; COLUMNS])> {
    let line = |line: &str| {
        let (name, numbers) = line.split_once('\t')?;
        let numbers: Vec<f64> = numbers.split('\t').map_while(|number| number.parse().ok()).collect();
        Some((name.to_owned(), numbers.try_into().ok()?))
    };
    text.lines().filter_map(line).collect()
}
