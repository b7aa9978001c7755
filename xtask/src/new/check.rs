//! Checks that what `new` writes compiles and passes, one of each in a copy of the project.

use std::fs;
use std::path::{Path, PathBuf};

use super::{kpi, page, platform};
use crate::run::{Log, program};
use crate::step::Outcome;
use crate::{setup, tools};

/// The crate compiles with one of each, and the site's types and texts agree.
pub(crate) fn check_scaffolds(log: &mut Log) -> Outcome {
    let copy = copied()?;
    let written = one_of_each(&copy)?;
    // In the folder of all other checks: what the crate depends on is compiled there.
    let mut check = program("cargo");
    check.args(["check", "--lib"]).current_dir(&copy);
    log.run(check.env("CARGO_TARGET_DIR", tools::root().join("target")))?;
    log.run(setup::npm(&["run", "--silent", "check"]).current_dir(copy.join("www")))?;
    let texts = ["test/run.mjs", "pages", "messages"];
    log.run(program("node").args(texts).current_dir(copy.join("www")))?;
    Ok(format!("{} files written or changed", written.len()))
}

/// A KPI of each stage, a platform and a page.
fn one_of_each(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut written = Vec::new();
    for stage in kpi::STAGES {
        written.extend(kpi::write(root, &format!("scaffolded_{stage}"), stage)?);
    }
    written.extend(platform::write(root, "scaffolded_ads")?);
    written.extend(page::write(root, "scaffolded")?);
    Ok(written)
}

/// A fresh copy of the project's own files, with the installed packages and the types of the built ones.
fn copied() -> Result<PathBuf, String> {
    let root = tools::root();
    let copy = root.join("target/scaffolds");
    if copy.exists() {
        fs::remove_dir_all(&copy).map_err(failed(&copy))?;
    }
    let mut list = program("git");
    list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let names = list.output().map_err(|error| format!("git: {error}"))?.stdout;
    let names = String::from_utf8_lossy(&names).into_owned();
    let mut files: Vec<PathBuf> = names.split('\0').map(PathBuf::from).collect();
    for package in inside(&tools::packages()) {
        files.extend(inside(&package).filter(|path| named(path).ends_with(".d.ts")));
    }
    for file in files {
        let from = root.join(file);
        let to = copy.join(from.strip_prefix(&root).unwrap_or(&from));
        // A file that is listed may have been deleted since.
        if from.is_file() {
            let folder = to.parent().unwrap_or(&copy);
            fs::create_dir_all(folder).and_then(|()| fs::copy(&from, &to)).map_err(failed(&to))?;
        }
    }
    let modules = copy.join("www/node_modules");
    link(&tools::www().join("node_modules"), &modules).map_err(failed(&modules))?;
    Ok(copy)
}

fn failed(path: &Path) -> impl FnOnce(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}

fn inside(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

fn named(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or("")
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(from, to)
}
