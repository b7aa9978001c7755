//! The wasm32 target without rustup: Debian's compiler, and a standard library built from its sources.
//!
//! Debian packages no standard library for wasm32, so it is built once. It goes into a sysroot of our
//! own under `target/tools/debian`, beside links to Debian's; a small `rustc` there points to that
//! sysroot. Nothing is written outside `target/`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::run::{Log, program};
use crate::step::Outcome;
use crate::tools;

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const SOURCES: &str = "/usr/lib/rustlib/src/rust/library";
const LINKER: &str = "/usr/bin/lld-22";

/// Asked for by `LEVIER_WASM_TARGET=debian`.
pub(crate) fn wanted() -> bool {
    env::var_os("LEVIER_WASM_TARGET").is_some_and(|value| value == "debian")
}

/// Excluded by `LEVIER_WASM_TARGET=rustup`.
pub(crate) fn refused() -> bool {
    env::var_os("LEVIER_WASM_TARGET").is_some_and(|value| value == "rustup")
}

/// Are Debian's compiler, its sources and the linker installed?
pub(crate) fn has_packages() -> bool {
    [CARGO, RUSTC, SOURCES, LINKER].iter().all(|path| Path::new(path).exists())
}

fn folder() -> PathBuf {
    tools::cache().join("debian")
}

/// The programs to put before all others on PATH: `rustc` with our sysroot, `cargo`, `rust-lld`.
pub(crate) fn bin() -> PathBuf {
    folder().join("bin")
}

/// Written last, so that a half-built sysroot is built again.
fn stamp() -> PathBuf {
    folder().join("stamp")
}

/// Is the standard library built, and by the compiler that is installed now?
pub(crate) fn ready() -> bool {
    let version = crate::run::output(program(RUSTC).arg("-vV"));
    version.is_some() && fs::read_to_string(stamp()).ok() == version
}

/// Builds the standard library for wasm32 and the sysroot around it.
pub(crate) fn build_standard_library(log: &mut Log) -> Outcome {
    if !has_packages() {
        return Err(format!(
            "no wasm32 target: rustup has none, and these are not installed: {}",
            tools::DEBIAN_RUST.join(" ")
        ));
    }
    if ready() {
        return Ok("Debian's compiler, standard library already built".to_owned());
    }
    lay_out().map_err(|error| format!("{}: {error}", folder().display()))?;

    // An empty crate: building it with -Zbuild-std builds the standard library.
    let empty = folder().join("empty");
    let write = |path: &str, text: &str| fs::write(empty.join(path), text).map_err(|error| error.to_string());
    fs::create_dir_all(empty.join("src")).map_err(|error| error.to_string())?;
    write(
        "Cargo.toml",
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    write("src/lib.rs", "")?;
    let build = folder().join("build");
    let mut command = program(CARGO);
    environment(&mut command);
    command
        .current_dir(&empty)
        .args(["build", "--release", "--target", tools::WASM_TARGET, "-Zbuild-std=std,panic_abort,test"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &build)
        // The bitcode is what link-time optimisation reads later.
        .env("CARGO_ENCODED_RUSTFLAGS", standard_library_flags());
    log.run(&mut command)?;

    let from = build.join(tools::WASM_TARGET).join("release/deps");
    let to = folder().join("sysroot/lib/rustlib").join(tools::WASM_TARGET).join("lib");
    copy_libraries(&from, &to).map_err(|error| format!("{}: {error}", to.display()))?;
    let _ = fs::remove_dir_all(&build);
    let version = crate::run::output(program(RUSTC).arg("-vV")).ok_or("rustc -vV failed")?;
    fs::write(stamp(), version).map_err(|error| error.to_string())?;
    Ok("Debian's compiler, standard library built from rust-web-src".to_owned())
}

fn standard_library_flags() -> OsString {
    let mut flags = vec!["-Cembed-bitcode=yes".to_owned()];
    flags.extend(crate::build::remap_flags());
    flags.join("\u{1f}").into()
}

/// Where this compiler finds the sources of the standard library: by its own name and by ours.
pub(crate) fn source_folders() -> Vec<PathBuf> {
    let link = Path::new("/usr/lib/rustlib/src/rust");
    let mut folders = vec![folder().join("sysroot/lib/rustlib/src/rust"), link.to_path_buf()];
    folders.extend(fs::canonicalize(link));
    folders
}

#[cfg(unix)]
fn lay_out() -> std::io::Result<()> {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let _ = fs::remove_dir_all(folder());
    let rustlib = folder().join("sysroot/lib/rustlib");
    fs::create_dir_all(rustlib.join(tools::WASM_TARGET).join("lib"))?;
    for entry in fs::read_dir("/usr/lib/rustlib")? {
        let entry = entry?;
        if entry.file_name() != tools::WASM_TARGET {
            symlink(entry.path(), rustlib.join(entry.file_name()))?;
        }
    }
    fs::create_dir_all(bin())?;
    symlink(LINKER, bin().join("rust-lld"))?;
    symlink(CARGO, bin().join("cargo"))?;
    let sysroot = folder().join("sysroot");
    let rustc = bin().join("rustc");
    fs::write(&rustc, format!("#!/bin/sh\nexec {RUSTC} --sysroot '{}' \"$@\"\n", sysroot.display()))?;
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn lay_out() -> std::io::Result<()> {
    Err(std::io::Error::other("Debian's way is for Debian"))
}

fn copy_libraries(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let file = entry?.path();
        let is_library = file.extension().is_some_and(|extension| extension == "rlib");
        let is_empty_crate =
            file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libempty-"));
        if let (true, false, Some(name)) = (is_library, is_empty_crate, file.file_name()) {
            fs::copy(&file, to.join(name))?;
        }
    }
    Ok(())
}

/// Lets a command use this compiler.
pub(crate) fn environment(command: &mut Command) {
    command.env("PATH", crate::build::path(&[bin()]));
    command.env("RUSTC", bin().join("rustc"));
    // cargo run set it to the libraries of rustup's compiler.
    command.env_remove("LD_LIBRARY_PATH");
}

/// Is this compiler the one that builds the Wasm here?
pub(crate) fn in_use() -> bool {
    (wanted() || !crate::setup::rustup_has_target()) && ready()
}
