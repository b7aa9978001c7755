//! `cargo xtask release`: the files of a version, in `target/release-files`: the site as a zip, the npm package, the crates,
//! what changed, and the checksums of all.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Log, printed, program};
use crate::step::{self, Outcome, step};
use crate::{build, setup, tools};

/// `cargo xtask release [--no-build]`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let build_first = match arguments {
        [] => true,
        [flag] if flag == "--no-build" => false,
        [other, ..] => return Err(format!("release: unknown argument {other}")),
    };
    let mut steps = setup::steps(false);
    if build_first {
        steps.push(build::wasm_step());
        steps.push(build::site_step());
    }
    steps.push(step("release files", &[build::SITE, setup::NPM], files));
    step::run(steps).close()
}

/// Everything of a version. The checksums come last, since they are of all the others.
fn files(log: &mut Log) -> Outcome {
    let version = version(&read("Cargo.toml")?).ok_or("Cargo.toml states no version")?;
    let folder = tools::root().join("target/release-files");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    log.run(
        node("release.mjs")
            .arg("zip")
            .arg(tools::dist())
            .arg(folder.join(format!("levier-{version}-site.zip"))),
    )?;
    npm_package(log, &folder)?;
    crate_files(log, &folder, &version)?;
    write(&folder.join("notes.md"), &notes(&read("CHANGELOG.md")?, &version))?;
    log.run(node("release.mjs").arg("sums").arg(&folder))?;
    Ok(folder.display().to_string())
}

fn node(script: &str) -> std::process::Command {
    let mut command = program("node");
    command.arg(tools::www().join(script));
    command
}

fn npm_package(log: &mut Log, folder: &Path) -> Result<(), String> {
    let made = tools::root().join("target/npm-package");
    log.run(node("npm-package.mjs").arg(&made).current_dir(tools::www()))?;
    log.run(program("npm").arg("pack").arg(&made).arg("--pack-destination").arg(folder))
}

/// The two crates as they would be published. What is not committed is told by cargo, which then makes none.
fn crate_files(log: &mut Log, folder: &Path, version: &str) -> Result<(), String> {
    let crates = ["levier-models", "levier"];
    let mut command = program("cargo");
    command.args(["package", "--no-verify"]);
    log.run(crates.iter().fold(&mut command, |command, name| command.args(["--package", name])))?;
    let target = printed(program("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let made = target_folder(&target).ok_or("cargo states no target folder")?.join("package");
    for name in crates {
        let file = format!("{name}-{version}.crate");
        let from = made.join(&file);
        fs::copy(&from, folder.join(&file)).map_err(|error| format!("{}: {error}", from.display()))?;
    }
    Ok(())
}

/// The folder that cargo builds in, from its description of the workspace.
fn target_folder(metadata: &str) -> Option<PathBuf> {
    let (_, rest) = metadata.split_once("\"target_directory\":\"")?;
    Some(PathBuf::from(rest.split('"').next()?))
}

fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(tools::root().join(file)).map_err(|error| format!("{file}: {error}"))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The first version that a manifest states: its package's own.
fn version(manifest: &str) -> Option<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""))?;
    Some(line.trim_end_matches('"').to_owned())
}

/// What a changelog says of a version. What is not released yet comes with it, since it is in the files too.
fn notes(changelog: &str, version: &str) -> String {
    let about =
        |heading: &str| heading.starts_with("[Unreleased]") || heading.starts_with(&format!("[{version}]"));
    let sections = changelog.split("\n## ").skip(1).filter(|section| about(section));
    let text: Vec<String> = sections.map(|section| format!("## {}\n", section.trim_end())).collect();
    text.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{notes, read, target_folder, version};

    #[test]
    fn notes_are_those_of_the_version() {
        let changelog =
            "# Log\n\n## [Unreleased]\n\n- new\n\n## [0.2.0] - 2026-01-02\n\n- two\n\n## [0.1.0]\n\n- one\n";
        assert_eq!(
            notes(changelog, "0.2.0"),
            "## [Unreleased]\n\n- new\n\n## [0.2.0] - 2026-01-02\n\n- two\n"
        );
        assert_eq!(notes(changelog, "0.2"), "## [Unreleased]\n\n- new\n");
    }

    #[test]
    fn every_manifest_states_the_version_that_the_changelog_has() {
        let own = version(&read("Cargo.toml").unwrap()).unwrap();
        assert!(notes(&read("CHANGELOG.md").unwrap(), &own).contains(&format!("## [{own}]")));
        for manifest in ["src/models/Cargo.toml", "src/wasm/Cargo.toml", "cli/Cargo.toml"] {
            assert_eq!(version(&read(manifest).unwrap()).as_ref(), Some(&own), "{manifest}");
        }
        assert!(read("www/package.json").unwrap().contains(&format!("\"version\": \"{own}\"")));
    }

    #[test]
    fn the_target_folder_is_read() {
        let found = target_folder(r#"{"packages":[],"target_directory":"elsewhere/target","version":1}"#);
        assert_eq!(found, Some("elsewhere/target".into()));
    }
}
