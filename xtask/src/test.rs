//! Every test, as steps: what does not depend on a failure still runs.

mod count;
mod e2e;
mod native;

use self::count::count_node_tests;
use crate::run::{Log, program};
use crate::step::{self, Outcome, Step, light, step};
use crate::{bench, build, new, reference, setup, tools};

/// Groups that `--only` can name, and what each one is.
const GROUPS: &[&str] = &["native", "wasm", "reference", "site", "e2e", "bench"];

/// `cargo xtask test [--only GROUP]…`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let mut groups: Vec<&str> = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let group = match argument.as_str() {
            "--only" => rest.next().ok_or("--only needs a group")?.as_str(),
            other => return Err(format!("test: unknown argument {other}")),
        };
        groups.push(
            GROUPS
                .iter()
                .find(|known| **known == group)
                .ok_or_else(|| format!("test: no group {group}; there are {}", GROUPS.join(", ")))?,
        );
    }
    if groups.is_empty() {
        groups = GROUPS.to_vec();
    }
    step::run(plan(&groups)).close()
}

/// The order is the order in which steps start when several could. The end-to-end tests wait for the native ones: they
/// would only slow each other down, and a page that is tested expects answers within seconds.
fn plan(groups: &[&str]) -> Vec<Step> {
    let has = |group: &str| groups.contains(&group);
    let in_browser = has("e2e") || has("bench");
    let built = has("wasm") || has("reference") || has("site") || has("e2e") || has("bench");
    let mut steps = Vec::new();
    if in_browser || built {
        steps.extend(setup::steps(in_browser));
    }
    if has("native") {
        steps.push(light("format", &[], |log| {
            log.run(program("cargo").args(["fmt", "--all", "--check", "--", "--color", "never"]))?;
            Ok(String::new())
        }));
    }
    if built {
        steps.push(build::wasm_step());
    }
    if has("site") || has("e2e") {
        steps.push(build::site_step());
    }
    if has("e2e") {
        steps.push(step("end to end", &[build::SITE, setup::BROWSER], e2e::run).after(&["cargo test"]));
        steps.push(light("engines", &[build::SITE, setup::BROWSER], engines).after(&["cargo test"]));
    }
    if has("wasm") {
        steps.push(light("boundary", &[build::WASM], |log| {
            let mut command = program("node");
            let ran =
                log.run(tools::name_packages(command.arg(tools::root().join("tests/boundary/run.mjs"))));
            let counted = count_node_tests(&log.text());
            ran.map(|()| counted)
        }));
    }
    if has("reference") {
        steps.push(light("reference", &[build::WASM], |log| {
            let ran = log.run(&mut reference::runner());
            let last = last_line(log);
            ran.map(|()| last)
        }));
    }
    if has("site") {
        steps.push(light("shipped files", &[build::SITE], shipped_files));
        steps.push(light("npm package", &[build::SITE], |log| script(log, "tests/npm/run.mjs")));
        steps.push(light("site types", &[build::WASM, setup::NPM], |log| npm_script(log, "check")));
        steps.push(step("site lint", &[build::WASM, setup::NPM], |log| npm_script(log, "lint")));
        steps.push(light("site units", &[build::WASM, setup::NPM], |log| npm_script(log, "test")));
    }
    if has("native") {
        steps.push(light("documents", &[], |log| script(log, "tests/docs/run.mjs")));
        steps.push(light("dependencies", &[], |log| script(log, "tests/dependencies/run.mjs")));
        steps.push(light("oldest compiler", &[], native::oldest_compiler));
        steps.push(step("clippy", &[], native::clippy));
        steps.push(step("cargo test", &[], native::tests).after(&["clippy"]));
        steps.push(step("cargo doc", &[], native::docs).after(&["cargo test"]));
    }
    if has("site") {
        let needs = [build::WASM, setup::NPM];
        steps.push(step("scaffolds", &needs, new::check_scaffolds).after(&["cargo test"]));
    }
    if has("bench") {
        let needs = [build::WASM, setup::BROWSER];
        steps.push(step("benches once", &needs, benches_once).after(&["cargo test"]));
    }
    steps
}

/// Runs every bench once on small inputs, so that none rots.
fn benches_once(log: &mut Log) -> Outcome {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let all = bench::names();
    log.run(program(own).arg("bench").args(&all).arg("--no-build").env("LEVIER_BENCH", "once"))?;
    Ok(all.join(", "))
}

/// The quick part of what runs in three engines, in the one that set-up knows; by hand it runs in all.
fn engines(log: &mut Log) -> Outcome {
    let mut command = program("node");
    command.arg(tools::root().join("tests/engines/run.mjs")).args(["--quick", "chromium"]);
    let ran = log.run(&mut command);
    let last = last_line(log);
    ran.map(|()| last)
}

/// A script of the project that needs nothing but Node; its last line sums up.
fn script(log: &mut Log, path: &str) -> Outcome {
    let ran = log.run(program("node").arg(tools::root().join(path)));
    let last = last_line(log);
    ran.map(|()| last)
}

/// What is shipped: sizes against their budgets, and nothing of this machine in it.
fn shipped_files(log: &mut Log) -> Outcome {
    let mut command = program("node");
    command.arg(tools::root().join("tests/shipped/run.mjs")).arg(tools::dist()).arg(tools::root());
    command.args(tools::home()).arg(tools::cargo_home());
    let ran = log.run(&mut command);
    let last = last_line(log);
    ran.map(|()| last)
}

fn npm_script(log: &mut Log, script: &str) -> Outcome {
    let ran = log.run(&mut setup::npm(&["run", "--silent", script]));
    let counted = count_node_tests(&log.text());
    ran.map(|()| counted)
}

fn last_line(log: &Log) -> String {
    log.text().lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::plan;

    #[test]
    fn native_tests_need_no_set_up() {
        assert_eq!(plan(&["native"]).len(), 7);
    }
}
