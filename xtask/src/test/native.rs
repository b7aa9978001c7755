//! The checks of the Rust code itself.

use std::fs;

use super::count::count_cargo_tests;
use crate::run::{Log, output, program};
use crate::step::Outcome;
use crate::tools;

/// Every feature that adds code beside the tests' own, so that all of it is linted and documented.
const FEATURES: [&str; 2] = [
    "--features",
    "levier-wasm/desk,levier-wasm/lab,levier-wasm/bayes,levier-wasm/study,levier-wasm/sheets,levier-wasm/embed",
];

pub(super) fn clippy(log: &mut Log) -> Outcome {
    let mut command = program("cargo");
    command.args(["clippy", "--workspace", "--all-targets"]).args(FEATURES).args(["--", "-D", "warnings"]);
    log.run(&mut command)?;
    Ok(String::new())
}

/// Tests beside the code, then those of `tests/it`, then the examples of the documentation. Of programs only this one has
/// tests beside its code; to look for others would have the core compiled for them as well.
pub(super) fn tests(log: &mut Log) -> Outcome {
    let ran = [&["--lib", "--bin", "xtask"][..], &["--test", "*"], &["--doc"]].map(|which| {
        let mut command = program("cargo");
        command.arg("test").args(tools::NATIVE).arg("--no-fail-fast").args(which);
        // The laws meet the same cases each time here: a failure comes of what was changed. `cargo test` by
        // hand draws new ones.
        log.run(command.env("PROPTEST_RNG_SEED", "20261123"))
    });
    let counted = count_cargo_tests(&log.text());
    ran.into_iter().collect::<Result<Vec<()>, _>>().map(|_| counted)
}

/// The documentation, whose links must lead somewhere.
pub(super) fn docs(log: &mut Log) -> Outcome {
    let mut command = program("cargo");
    command.args(["doc", "--workspace", "--no-deps"]).args(FEATURES).env("RUSTDOCFLAGS", "-D warnings");
    log.run(&mut command)?;
    Ok("target/doc".to_owned())
}

/// `rust-version` is the oldest compiler that is promised. Everything is compiled with it where it is the usual one;
/// where it stands beside a newer one, it checks the code; elsewhere clippy alone watches for what is too new.
pub(super) fn oldest_compiler(log: &mut Log) -> Outcome {
    let manifest = fs::read_to_string(tools::root().join("Cargo.toml")).map_err(|error| error.to_string())?;
    let promised = promised(&manifest).ok_or("Cargo.toml states no rust-version")?;
    let is = |text: &str| text.split_whitespace().nth(1).is_some_and(|version| minor(version) == promised);
    let usual = output(program("rustc").arg("--version")).ok_or("rustc --version failed")?;
    if is(&usual) {
        return Ok(format!("all is compiled with {promised}"));
    }
    let installed = output(program("rustup").args(["toolchain", "list"])).unwrap_or_default();
    let Some(toolchain) = installed
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .find(|name| minor(name.split('-').next().unwrap_or("")) == promised)
    else {
        return Ok(format!("not compiled with {promised}, which is not installed: clippy watches alone"));
    };
    let mut check = program("rustup");
    check.args(["run", toolchain, "cargo", "check", "--workspace"]).args(FEATURES);
    log.run(check.env("CARGO_TARGET_DIR", tools::root().join("target/oldest")))?;
    Ok(format!("compiles with {promised}"))
}

fn promised(manifest: &str) -> Option<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \""))?;
    Some(minor(line.trim_end_matches('"')))
}

/// `1.95` of `1.95.0`.
fn minor(version: &str) -> String {
    version.split('.').take(2).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::{minor, promised};

    #[test]
    fn the_oldest_compiler_is_read() {
        assert_eq!(promised("name = \"x\"\nrust-version = \"1.95.0\"\n").as_deref(), Some("1.95"));
        assert_eq!(promised("name = \"x\"\n"), None);
        assert_eq!((minor("1.95.0"), minor("1.96")), ("1.95".to_owned(), "1.96".to_owned()));
    }
}
