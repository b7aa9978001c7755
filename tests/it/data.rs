//! Public tables: those of `tests/data`, and others where `LEVIER_DATA` names their folder or where they stand beside
//! the project.

use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The folders, the project's own first.
pub(crate) fn folders() -> Vec<PathBuf> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("LEVIER_DATA").map(PathBuf::from);
    let others = named.unwrap_or_else(|| project.join("../shared/data"));
    [project.join("tests/data"), others].into_iter().filter(|folder| folder.is_dir()).collect()
}

/// Where a table is. A test that gets none has nothing to test: it returns, and counts as skipped.
pub(crate) fn path(name: &str) -> Option<PathBuf> {
    let found = folders().into_iter().map(|folder| folder.join(name)).find(|file| file.is_file());
    if found.is_none() {
        skip(&format!("{name} is not at hand: LEVIER_DATA names its folder"));
    }
    found
}

/// Says that the running test is skipped. The harness shows nothing that a passing test prints with `println!`, so this
/// goes to the error output itself, where `cargo xtask test` counts it.
fn skip(why: &str) {
    let thread = std::thread::current();
    let _ = writeln!(std::io::stderr(), "skipped: {}: {why}", thread.name().unwrap_or("a test"));
}

#[test]
fn the_tables_of_the_project_are_small_and_their_sources_are_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let sources = std::fs::read_to_string(folder.join("SOURCES.md")).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        assert!(entry.metadata().unwrap().len() < 300_000, "{name}");
        assert!(name == "SOURCES.md" || sources.contains(&format!("| `{name}` |")), "{name}");
    }
}
