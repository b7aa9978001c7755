//! The tests of `tests/e2e` against the built site: files in two lanes, the longest first, so that both lanes end
//! together.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::count::count_node_tests;
use crate::run::{Log, printed, program};
use crate::step::Outcome;
use crate::{serve, tools};

const LANES: usize = 2;

/// The files that take longest, as measured; the others follow by name.
const LONGEST: &[&str] = &[
    "methods",
    "access",
    "embed",
    "calculators",
    "bayes",
    "storage",
    "course",
    "smoke",
    "segments",
    "plan",
    "test-page",
    "tabs",
    "decision-plan",
    "start",
    "tables",
    "customers",
    "share",
    "screens",
];

pub(super) fn run(log: &mut Log) -> Outcome {
    let chrome = tools::headless().ok_or("no Chromium or Chrome found: set CHROME")?;
    let url = serve::in_background()?;
    let folder = tools::root().join("tests/e2e");
    let waiting = Mutex::new(ordered(&folder)?);
    let told = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                    let Some(file) = next else { return };
                    let mut command = program("node");
                    command.args(["--test", "--test-reporter=spec"]).arg(&file);
                    let ran = printed(command.env("LEVIER_URL", &url).env("CHROME", &chrome));
                    told.lock().unwrap_or_else(PoisonError::into_inner).push((file, ran));
                }
            });
        }
    });
    let told = told.into_inner().unwrap_or_else(PoisonError::into_inner);
    let mut failed = Vec::new();
    for (file, ran) in told {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        log.write(&format!("# {name}\n{}\n", ran.as_ref().unwrap_or_else(|text| text)))?;
        if ran.is_err() {
            failed.push(name);
        }
    }
    if failed.is_empty() {
        Ok(count_node_tests(&log.text()))
    } else {
        Err(format!("failed in {}; {}", failed.join(", "), count_node_tests(&log.text())))
    }
}

/// The test files, the longest first.
fn ordered(folder: &Path) -> Result<VecDeque<PathBuf>, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort_by_key(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let place = LONGEST.iter().position(|long| name == format!("{long}.test.mjs"));
        (place.unwrap_or(LONGEST.len()), name)
    });
    Ok(files.into())
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, ordered};
    use crate::tools;

    #[test]
    fn the_files_that_go_first_are_there() {
        let files = ordered(&tools::root().join("tests/e2e")).expect("the folder is there");
        for (file, name) in files.iter().zip(LONGEST) {
            assert!(file.ends_with(format!("{name}.test.mjs")), "{}: not {name}", file.display());
        }
    }
}
