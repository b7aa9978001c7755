//! The same work natively and through the built Wasm in Node, medians side by side.

use crate::run::{output, program};
use crate::{build, tools};

/// `cargo xtask bench [--no-build]`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    match arguments {
        [] => build::wasm_only()?,
        [only] if only == "--no-build" => {}
        other => return Err(format!("bench: unknown arguments {}", other.join(" "))),
    }
    // Both sides read the same inputs, which the script writes.
    let script = tools::root().join("tests/bench/run.mjs");
    let inputs = tools::root().join("target/bench");
    let node = || {
        let mut command = program("node");
        tools::name_packages(command.arg(&script)).arg("--inputs").arg(&inputs);
        command
    };
    output(node().arg("--write")).ok_or("the inputs could not be written")?;
    let native = output(program("cargo").args(["bench", "--quiet", "--bench", "medians", "--"]).arg(&inputs))
        .ok_or("cargo bench failed")?;
    let wasm = output(&mut node()).ok_or("tests/bench/run.mjs failed")?;
    let medians = |text: &str| -> Vec<(String, f64)> {
        let lines = text.lines().filter_map(|line| line.split_once('\t'));
        lines.filter_map(|(name, median)| Some((name.to_owned(), median.parse().ok()?))).collect()
    };
    let (native, wasm) = (medians(&native), medians(&wasm));
    println!("\n{:<28} {:>12} {:>12} {:>8}", "median, milliseconds", "native", "wasm", "ratio");
    for (name, slow) in &wasm {
        let Some((_, fast)) = native.iter().find(|(other, _)| other == name) else {
            println!("{name:<28} {:>12} {slow:>12.3}", "—");
            continue;
        };
        println!("{name:<28} {fast:>12.3} {slow:>12.3} {:>8.2}", slow / fast);
    }
    Ok(())
}
