//! Reference cases, run through the built Wasm in Node by `tests/reference/run.mjs`.

use std::path::PathBuf;
use std::process::Command;

use crate::run::program;
use crate::{build, tools};

/// `cargo xtask reference [DIR…] [--data DIR] [--no-build]`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let mut build_first = true;
    let mut passed_on = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            "--no-build" => build_first = false,
            other => passed_on.push(other.to_owned()),
        }
    }
    if build_first {
        build::wasm_only()?;
        println!();
    }
    // The folders given are the caller's, so this one runs where the caller stands.
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    let status =
        runner().current_dir(here).args(passed_on).status().map_err(|error| format!("node: {error}"))?;
    if status.success() { Ok(()) } else { Err("reference: not all passed".to_owned()) }
}

/// The runner, without folders: it then takes `tests/cases`.
pub(crate) fn runner() -> Command {
    let script: PathBuf = tools::root().join("tests/reference/run.mjs");
    let mut command = program("node");
    tools::name_packages(command.arg(script));
    command
}
