//! Set-up: what a fresh machine lacks, looked for first and installed only then.
//!
//! The slow parts are steps of their own, so that they start at once and beside each other.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::debian;
use crate::run::{Log, output, program};
use crate::step::{Outcome, Step, light, step};
use crate::tools::{self, Tool};

pub(crate) const WASM_TOOLS: &str = "wasm tools";
pub(crate) const WASM_PACK: &str = "wasm-pack";
pub(crate) const WASM_TARGET: &str = "wasm32 target";
pub(crate) const NPM: &str = "npm packages";
pub(crate) const BROWSER: &str = "browser";
const RUSTUP: &str = "rustup target";
const PACKAGES: &str = "system packages";

/// Everything that building needs; with `browser`, also what testing in a browser needs.
pub(crate) fn steps(browser: bool) -> Vec<Step> {
    let mut steps = vec![
        light(RUSTUP, &[], rustup_target),
        light(PACKAGES, &[RUSTUP], move |log| system_packages(log, browser)),
        light(NPM, &[], npm_packages),
        step(WASM_TOOLS, &[], wasm_tools),
        // Both in one folder, so that what they share is compiled once: one after the other, since it has a lock.
        step(WASM_PACK, &[], wasm_pack).after(&[WASM_TOOLS]),
        // After the packages, not in need of them: where only the browser is missing, building goes on.
        step(WASM_TARGET, &[RUSTUP], wasm_target).after(&[PACKAGES]),
    ];
    if browser {
        steps.push(light(BROWSER, &[], find_browser).after(&[PACKAGES]));
    }
    steps
}

/// Does the ordinary compiler have the target?
pub(crate) fn rustup_has_target() -> bool {
    output(program("rustc").args(["--print", "sysroot"])).is_some_and(|sysroot| {
        PathBuf::from(sysroot).join("lib/rustlib").join(tools::WASM_TARGET).join("lib").is_dir()
    })
}

fn rustup_target(log: &mut Log) -> Outcome {
    if debian::wanted() {
        return Ok("LEVIER_WASM_TARGET=debian: not asked".to_owned());
    }
    if rustup_has_target() {
        return Ok("already there".to_owned());
    }
    if debian::ready() {
        return Ok("Debian's compiler was set up by an earlier run".to_owned());
    }
    match log.run(program("rustup").args(["target", "add", tools::WASM_TARGET])) {
        Ok(()) if rustup_has_target() => Ok("downloaded by rustup".to_owned()),
        Err(error) if debian::refused() => Err(error),
        _ => Ok("rustup cannot get it here: Debian's compiler will build it".to_owned()),
    }
}

fn wasm_target(log: &mut Log) -> Outcome {
    if !debian::wanted() && rustup_has_target() {
        return Ok("rustup's".to_owned());
    }
    debian::build_standard_library(log)
}

fn system_packages(log: &mut Log, browser: bool) -> Outcome {
    let mut wanted: Vec<&str> = Vec::new();
    let rustup_has_it = !debian::wanted() && rustup_has_target();
    if !rustup_has_it && !debian::ready() && !debian::has_packages() {
        wanted.extend(tools::DEBIAN_RUST);
    }
    if browser && tools::chrome().is_none() {
        wanted.extend(tools::DEBIAN_BROWSER);
    }
    let extras = if browser { extras() } else { Vec::new() };
    if wanted.is_empty() && extras.is_empty() {
        return Ok("nothing missing".to_owned());
    }
    let list = wanted.join(" ");
    let by_hand = format!("apt-get install --no-install-recommends {list}");
    if tools::find(&["apt-get"]).is_none() {
        return Err(format!(
            "missing: {list}\nThis system has no apt-get. Install Chrome (or set CHROME), and the \
             wasm32 target with: rustup target add {}",
            tools::WASM_TARGET
        ));
    }
    if !is_root() {
        return Err(format!("missing: {list}\nInstall them with:\n  sudo {by_hand}"));
    }
    let apt = || {
        let mut command = program("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["-o", "DPkg::Lock::Timeout=600", "-y"]);
        command
    };
    log.run(apt().arg("update"))?;
    if !wanted.is_empty() {
        log.run(apt().args(["install", "--no-install-recommends"]).args(&wanted))?;
    }
    // Not every release has them, and the tests go on without.
    for extra in extras {
        if log.run(apt().args(["install", "--no-install-recommends", extra])).is_ok() {
            wanted.push(extra);
        }
    }
    Ok(format!("installed {}", wanted.join(" ")))
}

fn is_root() -> bool {
    output(program("id").arg("-u")).as_deref() == Some("0")
}

/// What is missing and can be had without asking: a quicker browser for the end-to-end tests, and a driver for those that
/// run in several engines.
fn extras() -> Vec<&'static str> {
    if env::var_os("CHROME").is_some() || tools::find(&["apt-get"]).is_none() || !is_root() {
        return Vec::new();
    }
    let packages = [(tools::HEADLESS_SHELL, tools::HEADLESS_SHELL), (tools::CHROMIUM_DRIVER, "chromedriver")];
    let missing = packages.into_iter().filter(|(_, program)| tools::find(&[program]).is_none());
    missing.map(|(package, _)| package).collect()
}

fn find_browser(_: &mut Log) -> Outcome {
    let chrome = tools::chrome().ok_or("no Chromium or Chrome found: set CHROME")?;
    Ok(output(program(&chrome).arg("--version")).unwrap_or_else(|| chrome.display().to_string()))
}

/// npm packages, from the lock file; left alone while the lock file is the one they came from.
fn npm_packages(log: &mut Log) -> Outcome {
    let node = output(program("node").arg("--version")).ok_or("Node is missing: see README.md")?;
    let major = node.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < tools::NODE_MAJOR) {
        return Err(format!("Node {node} is too old: install version {} or later", tools::NODE_MAJOR));
    }
    let lock = tools::www().join("package-lock.json");
    let stamp = tools::www().join("node_modules/.from-lock");
    let text = fs::read(&lock).map_err(|error| format!("{}: {error}", lock.display()))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == text) {
        return Ok("as in package-lock.json".to_owned());
    }
    log.run(npm(&["ci", "--no-audit", "--no-fund"]).current_dir(tools::www()))?;
    fs::write(&stamp, &text).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok("installed".to_owned())
}

/// npm, in the site's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(tools::www()).args(arguments);
    command
}

/// wasm-bindgen-cli, which writes the glue.
fn wasm_tools(log: &mut Log) -> Outcome {
    cargo_tool(log, &Tool::wasm_bindgen()?)
}

/// wasm-pack, which builds every package. No registry has it compiled: the npm package of that name downloads it.
fn wasm_pack(log: &mut Log) -> Outcome {
    cargo_tool(log, &Tool::wasm_pack())
}

fn cargo_tool(log: &mut Log, tool: &Tool) -> Outcome {
    let (name, version) = (tool.name, &tool.version);
    if has_version(tool) {
        return Ok(format!("{name} {version}"));
    }
    // Some closed registries lack a version that the tool's own lock file names: then its ranges decide.
    log.run(&mut cargo_install(tool, true)).or_else(|_| log.run(&mut cargo_install(tool, false)))?;
    Ok(format!("{name} {version} installed"))
}

fn has_version(tool: &Tool) -> bool {
    output(program(tool.file()).arg("--version"))
        .is_some_and(|line| line.split_whitespace().any(|word| word == tool.version))
}

fn cargo_install(tool: &Tool, locked: bool) -> Command {
    let mut command = program("cargo");
    command
        .args(["install", tool.name, "--version", &tool.version, "--force", "--root"])
        .arg(tool.folder())
        // Not optimised: it runs for seconds, and fully optimised it takes more than twice as long to build.
        .env("CARGO_TARGET_DIR", tools::cache().join("build"))
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "false")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    if tool.program == "wasm-bindgen" {
        // The glue alone: the runner of tests and its drivers of browsers are not used.
        command.args(["--no-default-features", "--bin", tool.program]);
    }
    if locked {
        command.arg("--locked");
    }
    command
}
