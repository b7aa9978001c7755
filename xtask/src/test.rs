//! Every test, as steps: what does not depend on a failure still runs.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::run::{Log, program};
use crate::step::{self, Outcome, Step, light, step};
use crate::tools::Aim;
use crate::{bench, build, new, reference, serve, setup, tools};

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
    let in_browser = has("wasm") || has("e2e") || has("bench");
    let built = has("reference") || has("site") || has("e2e") || has("bench");
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
        steps.extend(build::wasm_steps());
    }
    if has("site") || has("e2e") {
        steps.push(build::site_step());
    }
    if has("e2e") {
        steps.push(step("end to end", &[build::SITE, setup::BROWSER], end_to_end).after(&["cargo test"]));
    }
    if has("reference") {
        steps.push(light("reference", &[build::WASM, build::WORKERS], |log| {
            let ran = log.run(&mut reference::runner());
            let last = last_line(log);
            ran.map(|()| last)
        }));
    }
    if has("site") {
        steps.push(light("shipped files", &[build::SITE], shipped_files));
        steps.push(light("site types", &[build::WASM, build::WORKERS, setup::NPM], |log| {
            npm_script(log, "check")
        }));
        steps.push(step("site lint", &[build::WASM, build::WORKERS, setup::NPM], |log| {
            npm_script(log, "lint")
        }));
        steps.push(light("site units", &[build::WASM, build::WORKERS, setup::NPM], |log| {
            npm_script(log, "test")
        }));
    }
    if has("native") {
        steps.push(step("clippy", &[], |log| {
            let all = [
                "clippy",
                "--workspace",
                "--all-targets",
                "--features",
                "levier/site,levier/decision,levier/bayes,levier/calculators,levier/audience",
                "--",
                "-D",
                "warnings",
            ];
            log.run(program("cargo").args(all))?;
            Ok(String::new())
        }));
        let tests = step("cargo test", &[], |log| {
            let mut command = program("cargo");
            command.args(["test", "--workspace", "--features", "levier/bayes", "--no-fail-fast"]);
            // The laws meet the same cases each time here: a failure comes of what was changed. `cargo test` by
            // hand draws new ones.
            let ran = log.run(command.env("PROPTEST_RNG_SEED", "20261123"));
            let counted = count_cargo_tests(&log.text());
            ran.map(|()| counted)
        });
        steps.push(tests.after(&["clippy"]));
    }
    if has("site") {
        let needs = [build::WASM, build::WORKERS, setup::NPM];
        steps.push(step("scaffolds", &needs, new::check_scaffolds).after(&["cargo test"]));
    }
    if has("bench") {
        let needs = [build::WASM, build::WORKERS, setup::BROWSER];
        steps.push(step("benches once", &needs, benches_once).after(&["cargo test"]));
    }
    if has("wasm") {
        steps.push(step(
            "wasm in a browser",
            &[setup::WASM_TOOLS, setup::WASM_TARGET, setup::BROWSER],
            wasm_tests,
        ));
    }
    steps
}

/// wasm-bindgen-test in headless Chromium.
fn wasm_tests(log: &mut Log) -> Outcome {
    let driver = tools::chromedriver().ok_or("no chromedriver found: set CHROMEDRIVER")?;
    let mut command = program("cargo");
    command
        .args(["test", "--package", "levier-wasm-tests", "--target", tools::WASM_TARGET])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools::bin().join("wasm-bindgen-test-runner"))
        .env("CHROMEDRIVER", driver)
        // A few tests that run for moments: compiling is what takes long.
        .envs([("CARGO_PROFILE_DEV_OPT_LEVEL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "0")])
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", webdriver_settings()?);
    log.run(build::wasm_environment(&mut command, Aim::Size))?;
    Ok(count_cargo_tests(&log.text()))
}

/// Settings for the driver: this machine's browser, with the arguments that all browser tests share.
fn webdriver_settings() -> Result<PathBuf, String> {
    let chrome = tools::chrome().ok_or("no Chromium or Chrome found: set CHROME")?;
    let shared = tools::root().join("tests/e2e/harness/chromium-arguments.json");
    let arguments = fs::read_to_string(&shared).map_err(|error| format!("{}: {error}", shared.display()))?;
    let binary = chrome.display().to_string().replace('\\', "\\\\");
    let text = format!(
        "{{ \"goog:chromeOptions\": {{ \"binary\": \"{binary}\", \"args\": {} }} }}\n",
        arguments.trim()
    );
    let file = tools::cache().join("webdriver.json");
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(file)
}

/// The tests of `tests/e2e` against the built site.
fn end_to_end(log: &mut Log) -> Outcome {
    let folder = tools::root().join("tests/e2e");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let chrome = tools::headless().ok_or("no Chromium or Chrome found: set CHROME")?;
    let mut command = program("node");
    command
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files)
        .env("LEVIER_URL", serve::in_background()?)
        .env("CHROME", chrome);
    let ran = log.run(&mut command);
    let counted = count_node_tests(&log.text());
    ran.map(|()| counted)
}

/// Every bench one time on small inputs: those that nothing runs stop working.
fn benches_once(log: &mut Log) -> Outcome {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let all = bench::names();
    log.run(program(own).arg("bench").args(&all).arg("--no-build").env("LEVIER_BENCH", "once"))?;
    Ok(all.join(", "))
}

/// What is shipped: sizes against their budgets, and nothing of this machine in it.
fn shipped_files(log: &mut Log) -> Outcome {
    let mut command = program("node");
    command.arg(tools::root().join("tests/shipped/run.mjs")).arg(tools::dist()).arg(tools::root());
    command.args(build::home()).arg(build::cargo_home());
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

/// Adds up the `test result:` lines of cargo. A test that says that it lacks its data has not passed: it is skipped.
fn count_cargo_tests(text: &str) -> String {
    let mut sums = [0_u32; 3];
    for line in text.lines().filter(|line| line.contains("test result:")) {
        for (sum, word) in sums.iter_mut().zip(["passed", "failed", "ignored"]) {
            let number = line
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(word)?.trim().parse::<u32>().ok());
            *sum += number.unwrap_or(0);
        }
    }
    let skipped: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split_once("skipped: ")?.1.split_once(": ").map(|(test, _)| test))
        .collect();
    let passed = sums[0].saturating_sub(u32::try_from(skipped.len()).unwrap_or(u32::MAX));
    let end = if skipped.is_empty() {
        String::new()
    } else {
        format!(", {} skipped for lack of data", skipped.len())
    };
    format!("{passed} passed, {} failed, {} ignored{end}", sums[1], sums[2])
}

/// The counts that node:test prints at its end (`ℹ pass 12`); empty for scripts that run no tests.
fn count_node_tests(text: &str) -> String {
    let sum = |word: &str| -> Option<u32> {
        let lines = text.lines().map(|line| line.trim_start_matches(['ℹ', '#', ' ']));
        lines.filter_map(|line| line.strip_prefix(word)?.trim().parse::<u32>().ok()).reduce(|a, b| a + b)
    };
    match (sum("pass "), sum("fail ")) {
        (Some(passed), Some(failed)) => match sum("skipped ") {
            None | Some(0) => format!("{passed} passed, {failed} failed"),
            Some(skipped) => format!("{passed} passed, {failed} failed, {skipped} skipped"),
        },
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{count_cargo_tests, count_node_tests, plan};

    #[test]
    fn counts_are_added_up() {
        let text = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                    x\ntest result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(count_cargo_tests(text), "15 passed, 2 failed, 1 ignored");
        // Written while the harness was in the middle of a line of its own.
        let lacking = "test a ... skipped: room::a: x.csv is not at hand\nok\nskipped: room::a: y.csv is not at hand\n\
                       test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured\n";
        assert_eq!(count_cargo_tests(lacking), "1 passed, 0 failed, 0 ignored, 1 skipped for lack of data");
        assert_eq!(count_node_tests("ℹ tests 4\nℹ pass 3\nℹ fail 1\n"), "3 passed, 1 failed");
        assert_eq!(count_node_tests("# pass 3\n# fail 0\n# skipped 2\n"), "3 passed, 0 failed, 2 skipped");
        assert_eq!(count_node_tests("nothing"), "");
    }

    #[test]
    fn native_tests_need_no_set_up() {
        assert_eq!(plan(&["native"]).len(), 3);
    }
}
