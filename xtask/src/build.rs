//! Crate → Wasm → site.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use std::{env, fs};

use crate::run::{Log, program};
use crate::step::{Outcome, Step, step};
use crate::tools::{Aim, Package};
use crate::{debian, setup, step as steps, tools};

pub(crate) const WASM: &str = "wasm";
pub(crate) const SITE: &str = "site";

/// `cargo xtask build`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    if let Some(unknown) = arguments.first() {
        return Err(format!("build takes no argument, found {unknown}"));
    }
    whole()
}

/// Sets up and builds all of it.
pub(crate) fn whole() -> Result<(), String> {
    let mut list = setup::steps(false);
    list.push(wasm_step());
    list.push(site_step());
    steps::run(list).close()
}

/// Sets up and builds what runs without a page: the Wasm packages.
pub(crate) fn wasm_only() -> Result<(), String> {
    let mut list = setup::steps(false);
    list.push(wasm_step());
    steps::run(list).close()
}

/// The Wasm packages, `www/pkg…`: one after the other, since they would wait for the same lock.
pub(crate) fn wasm_step() -> Step {
    step(WASM, &[setup::WASM_TOOLS, setup::WASM_TARGET, setup::NPM], |log| {
        let made =
            [tools::SITE, tools::DECISION, tools::CALCULATORS, tools::EMBED, tools::AUDIENCE, tools::BAYES]
                .map(|package| build_wasm(&package, log));
        Ok(made.into_iter().collect::<Result<Vec<_>, _>>()?.join("; "))
    })
}

/// The static files, `www/dist`.
pub(crate) fn site_step() -> Step {
    step(SITE, &[WASM, setup::NPM], |log| {
        log.run(&mut setup::npm(&["run", "--silent", "build"]))?;
        Ok("www/dist".to_owned())
    })
}

/// wasm-opt takes over a minute: it runs only when something it depends on is newer than its answer.
fn is_built(package: &Package) -> bool {
    let built = fs::metadata(package.module()).and_then(|file| file.modified());
    let depends =
        ["src", "Cargo.toml", "Cargo.lock", "xtask/src"].map(|name| newest(&tools::root().join(name)));
    let latest = depends.into_iter().collect::<Option<Vec<_>>>().and_then(|times| times.into_iter().max());
    built.ok().zip(latest).is_some_and(|(built, latest)| built > latest)
}

/// When a file, or the newest file of a folder, was last written.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|found| found.modified()).ok()?;
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    Some(inside.filter_map(|entry| newest(&entry.path())).fold(own, SystemTime::max))
}

fn build_wasm(package: &Package, log: &mut Log) -> Outcome {
    let name = package.name;
    if is_built(package) {
        return Ok(format!("{name} as it was built"));
    }
    // The sources must be there before their folders can be named in the flags.
    log.run(wasm_environment(program("cargo").args(["fetch", "--target", tools::WASM_TARGET]), Aim::Size))?;
    // cargo gives both packages the same file, and would take the other's for a fresh one. Only the crate's own
    // work is thrown away: what it depends on is compiled once for both.
    let clean = ["clean", "--quiet", "--release", "--package", "levier", "--target", tools::WASM_TARGET];
    log.run(wasm_environment(program("cargo").args(clean), package.aim))?;
    let crate_only = ["build", "--lib", "--release", "--target", tools::WASM_TARGET];
    let features = ["--features", package.feature];
    let mut compile = program("cargo");
    compile.args(crate_only).args(features);
    if package.aim == Aim::Speed {
        // The loops are the crate's own; what they depend on stays small, and as it was compiled.
        compile.args(["--config", "profile.release.package.levier.opt-level=3"]);
    }
    log.run(wasm_environment(&mut compile, package.aim))?;
    let compiled = tools::root().join("target/wasm").join(tools::WASM_TARGET).join("release/levier.wasm");
    log.run(
        program(tools::bin().join("wasm-bindgen"))
            .arg(compiled)
            .args(["--target", "web", "--out-name", name, "--out-dir"])
            .arg(package.folder()),
    )?;
    let level = if package.aim == Aim::Size { "-Oz" } else { "-O3" };
    log.run(&mut wasm_opt(&package.module(), level))?;
    let file = package.module();
    let size = fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    Ok(format!("{name} {} kB before compression", size.div_ceil(1000)))
}

/// Binaryen's optimiser (an npm package has it), on a module in its place.
fn wasm_opt(module: &Path, level: &str) -> Command {
    let name = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
    let mut command = program(tools::www().join("node_modules/.bin").join(name));
    command.arg(module).arg("-o").arg(module).arg(level);
    command
}

/// Lets cargo build for wasm32: the compiler, the tools, and a folder of its own, since Debian's
/// compiler and rustup's would otherwise undo each other's work.
pub(crate) fn wasm_environment(command: &mut Command, aim: Aim) -> &mut Command {
    let mut first = vec![tools::bin()];
    let mut flags = remap_flags();
    if aim == Aim::Speed {
        flags.push("-Ctarget-feature=+simd128".to_owned());
    }
    if debian::in_use() {
        debian::environment(command);
        first.insert(0, debian::bin());
    }
    command
        .env("PATH", path(&first))
        .env("CARGO_TARGET_DIR", tools::root().join("target/wasm"))
        // Size first: the module is a third smaller at `z` than at 3. The fit takes the same time (0.4 s for the
        // example); a reallocation took 2.1 ms where it took 1.0. Native builds keep the profile's own level.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z")
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
}

/// PATH with these folders before the others.
pub(crate) fn path(first: &[PathBuf]) -> OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    env::join_paths(first.iter().cloned().chain(env::split_paths(&old))).unwrap_or(old)
}

/// Panic messages name source files; these flags keep the folders of this machine out of them.
/// Where several match, the last one counts.
pub(crate) fn remap_flags() -> Vec<String> {
    let prefix = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags: Vec<String> = home().iter().map(|home| prefix(home, "~")).collect();
    flags.push(prefix(&tools::root(), "levier"));
    flags.extend(debian::source_folders().iter().map(|folder| prefix(folder, "/rustc")));
    let sources = cargo_home().join("registry/src");
    let folders = fs::read_dir(&sources).into_iter().flatten().flatten();
    flags.extend(folders.map(|folder| prefix(&folder.path(), "crates")));
    flags
}

/// The user's folder.
pub(crate) fn home() -> Option<PathBuf> {
    env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from)
}

/// Where cargo keeps what it downloads.
pub(crate) fn cargo_home() -> PathBuf {
    env::var_os("CARGO_HOME").map_or_else(|| home().unwrap_or_default().join(".cargo"), PathBuf::from)
}
