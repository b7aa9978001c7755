//! Crate → Wasm → site.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::run::{Log, program};
use crate::step::{Outcome, Step, step};
use crate::tools::{Aim, Package, Tool};
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

/// The Wasm packages, `www/pkg`, one after the other, since they share a folder of compiled crates and its lock.
pub(crate) fn wasm_step() -> Step {
    let needs = [setup::WASM_TOOLS, setup::WASM_PACK, setup::WASM_TARGET, setup::NPM];
    step(WASM, &needs, |log| {
        let made = tools::PACKAGES.iter().map(|package| build_wasm(package, log));
        Ok(made.collect::<Result<Vec<_>, _>>()?.join("; "))
    })
}

/// The static files, `www/dist`.
pub(crate) fn site_step() -> Step {
    step(SITE, &[WASM, setup::NPM], |log| {
        log.run(&mut setup::npm(&["run", "--silent", "build"]))?;
        Ok("www/dist".to_owned())
    })
}

/// The file of a package that says what it was built from.
const BUILT_FROM: &str = "built-from.txt";

/// A package is built anew unless it says that it was built from these sources, and its module is one. Times of files
/// do not tell: a source may change while its module is being built.
fn is_built(package: &Package) -> Result<bool, String> {
    let said = fs::read_to_string(package.folder().join(BUILT_FROM)).unwrap_or_default();
    Ok(said == recipe_id()? && is_wasm(&package.module()))
}

/// Whether a file begins as a Wasm module does.
fn is_wasm(file: &Path) -> bool {
    let mut start = [0; 4];
    fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == *b"\0asm"
}

fn build_wasm(package: &Package, log: &mut Log) -> Outcome {
    let name = package.name;
    if is_built(package)? {
        return Ok(format!("{name} as it was built"));
    }
    let recipe = recipe_id()?;
    // The sources must be there before their folders can be named in the flags.
    log.run(wasm_environment(program("cargo").args(["fetch", "--target", tools::WASM_TARGET])))?;
    // cargo gives all packages the same file, and would take another's for a fresh one. Only the edge is thrown away:
    // what the core depends on is compiled once, the core once for all of an aim.
    let clean = ["clean", "--quiet", "--release", "--package", "levier-wasm", "--target", tools::WASM_TARGET];
    log.run(wasm_environment(program("cargo").args(clean)))?;
    // Written beside and then renamed: an interrupted build leaves no package that looks finished.
    let (beside, folder) = (tools::packages().join(format!("{name}.part")), package.folder());
    remove(&beside)?;
    let mut pack = program(Tool::wasm_pack().file());
    pack.args(["build", "--release", "--target", "web", "--mode", "no-install"])
        .args(["--no-pack", "--no-gitignore", "--out-name", name, "--out-dir"])
        .arg(&beside)
        .arg(tools::root().join("src/wasm"))
        .args(["--", "--features", &format!("{name},{}", package.aim.core_features())])
        // The loops are in the models: level 3 in every module.
        .args(["--config", "profile.release.package.levier-models.opt-level=3"])
        .env("WASM_PACK_CACHE", tools::cache().join("wasm-pack"))
        .env("LEVIER_BUILD", build_id()?);
    if package.aim == Aim::Speed {
        // All of the core: files and figures are waited for, too. What it depends on stays small.
        pack.args(["--config", "profile.release.package.levier.opt-level=3"]);
    }
    log.run(wasm_environment(&mut pack))?;
    fs::write(beside.join(BUILT_FROM), recipe).map_err(|error| format!("{BUILT_FROM}: {error}"))?;
    remove(&folder)?;
    fs::rename(&beside, &folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let file = package.module();
    let size = fs::metadata(&file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    Ok(format!("{name} {} kB before compression", size.div_ceil(1000)))
}

/// What changes with any source of the Wasm: it stands in each module, for pages to compare with the one they were
/// built with.
fn build_id() -> Result<String, String> {
    hash_of(&["src", "Cargo.lock"])
}

/// What changes with anything that a package is built from, and how.
fn recipe_id() -> Result<String, String> {
    hash_of(&["src", "Cargo.toml", "Cargo.lock", "xtask/src"])
}

fn hash_of(names: &[&str]) -> Result<String, String> {
    let mut hasher = DefaultHasher::new();
    for name in names {
        hash_files(&tools::root().join(name), &mut hasher).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// The names and contents of the files of a folder, in the order of their names.
fn hash_files(path: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    if !path.is_dir() {
        path.file_name().hash(hasher);
        fs::read(path)?.hash(hasher);
        return Ok(());
    }
    let mut inside = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    inside.sort();
    inside.iter().try_for_each(|entry| hash_files(entry, hasher))
}

/// Removes a folder, when there is one.
fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}

/// Lets cargo build for wasm32: the compiler, the tools, and a folder of its own, since Debian's
/// compiler and rustup's would otherwise undo each other's work.
pub(crate) fn wasm_environment(command: &mut Command) -> &mut Command {
    // wasm-pack finds wasm-bindgen on PATH.
    let mut first: Vec<PathBuf> = Tool::wasm_bindgen().map(|tool| tool.bin()).into_iter().collect();
    let mut flags = remap_flags();
    // What is stripped is names: wasm-bindgen writes its glue by the features that the module says it uses.
    flags.push("-Clink-arg=--keep-section=target_features".to_owned());
    // The same flags for all: what the core depends on, the models first, is compiled once for both aims.
    flags.push("-Ctarget-feature=+simd128".to_owned());
    // The lab is 7 % smaller than at level 3's own threshold, and as fast; large plans are a tenth faster than at level z's.
    flags.push("-Cllvm-args=-inline-threshold=50".to_owned());
    if debian::in_use() {
        debian::environment(command);
        first.insert(0, debian::bin());
    }
    command
        .env("PATH", path(&first))
        .env("CARGO_TARGET_DIR", tools::root().join("target/wasm"))
        // Size first, but for what is said above. Native builds keep the profile's own level.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z")
        // Without it a module is linked in a second from the core as it was compiled. With it each module optimised the core
        // anew, for size, and clustering took three times as long.
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
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
    let mut flags: Vec<String> = tools::home().iter().map(|home| prefix(home, "~")).collect();
    flags.push(prefix(&tools::root(), "levier"));
    flags.extend(debian::source_folders().iter().map(|folder| prefix(folder, "/rustc")));
    let sources = tools::cargo_home().join("registry/src");
    let folders = fs::read_dir(&sources).into_iter().flatten().flatten();
    flags.extend(folders.map(|folder| prefix(&folder.path(), "crates")));
    flags
}
