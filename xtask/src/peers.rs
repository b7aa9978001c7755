//! The tools that Levier is measured against: the allocator and scipy's SLSQP on the same problems, how long each takes and how far below the
//! certified optimum a local search from the current plan ends; and Python and Node with the packages of other benches.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bench::table;
use crate::run::{printed, program};
use crate::tools;

/// Prints the table; `wasm` has the medians of the Wasm module, `answers` its certificates.
pub(crate) fn budget(wasm: &[(String, [f64; 1])], inputs: &Path, answers: &Path) -> Result<(), String> {
    let mut python = match scipy() {
        Ok(python) => python,
        Err(why) => {
            println!("\nscipy is not here and could not be installed, so SLSQP does not run beside: {why}");
            return Ok(());
        }
    };
    let script = tools::root().join("tests/bench/slsqp.py");
    let measured = printed(python.arg(script).arg(inputs).arg(answers))?;
    println!(
        "\n{:<34} {:>9} {:>10} {:>7} {:>9} {:>28}",
        "from current spends", "wasm, ms", "SLSQP, ms", "times", "our gap", "SLSQP below the optimum by"
    );
    println!(
        "{:<34} {:>9} {:>10} {:>7} {:>9} {:>10} {:>8} {:>8}",
        "", "", "", "", "largest", "median", "worst", "> 1 %"
    );
    for (name, [slow, gap, median, worst, share]) in table(&measured) {
        let Some((_, [ours])) = wasm.iter().find(|(other, _)| *other == name) else { continue };
        println!(
            "{name:<34} {ours:>9.3} {slow:>10.2} {:>7.0} {gap:>9.0e} {:>8.3} % {:>6.2} % {:>6.1} %",
            slow / ours,
            100.0 * median,
            100.0 * worst,
            100.0 * share
        );
    }
    Ok(())
}

/// Python with scipy: the machine's own, or from a folder under `target` that is filled by pip.
fn scipy() -> Result<Command, String> {
    let folder = tools::root().join("target/bench-python");
    let python = tools::find(&["python3", "python"]).ok_or("there is no Python")?;
    let command = || {
        let mut command = program(&python);
        command.env("PYTHONPATH", &folder);
        command
    };
    let has =
        || command().args(["-c", "import scipy.optimize"]).output().is_ok_and(|done| done.status.success());
    if !has() {
        let mut pip = command();
        pip.args(["-m", "pip", "install", "--quiet", "--target"]).arg(&folder).arg("scipy");
        let done = pip.output().map_err(|error| error.to_string())?;
        if !done.status.success() || !has() {
            let said = String::from_utf8_lossy(&done.stderr);
            return Err(said.lines().last().unwrap_or("pip failed").to_owned());
        }
    }
    Ok(command())
}

/// Python with these packages in an environment under `target`, installed where one of the imports fails.
pub(crate) fn environment(packages: &[&str], imports: &str) -> Result<Command, String> {
    let folder = tools::root().join("target/peers");
    let own = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let has = || {
        let test = format!("import {imports}");
        program(&own).args(["-c", &test]).output().is_ok_and(|done| done.status.success())
    };
    if !has() {
        let python = tools::find(&["python3", "python"]).ok_or("there is no Python")?;
        let done = |command: &mut Command| {
            let output = command.output().map_err(|error| error.to_string())?;
            let said = String::from_utf8_lossy(&output.stderr);
            let last = said.lines().last().unwrap_or("it failed").to_owned();
            if output.status.success() { Ok(()) } else { Err(last) }
        };
        done(program(&python).args(["-m", "venv"]).arg(&folder))?;
        done(program(&own).args(["-m", "pip", "install", "--quiet"]).args(packages))?;
    }
    if has() { Ok(program(&own)) } else { Err("the packages do not load".to_owned()) }
}

/// The folder under `target` that holds a package of npm, installed where it is missing.
pub(crate) fn node_package(name: &str, version: &str) -> Result<PathBuf, String> {
    let folder = tools::root().join("target/peers-node");
    if !folder.join("node_modules").join(name).is_dir() {
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let mut install = program(npm);
        install.args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
        let done = install.arg(format!("{name}@{version}")).output().map_err(|error| error.to_string())?;
        if !done.status.success() {
            let said = String::from_utf8_lossy(&done.stderr);
            return Err(said.lines().last().unwrap_or("npm failed").to_owned());
        }
    }
    Ok(folder)
}
