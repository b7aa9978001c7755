//! The files of `src`, each with the paths that it names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A module as its path from the root of the crate, such as `["stats", "beta"]`.
pub(super) type Module = Vec<String>;

/// A file of `src`.
pub(super) struct Source {
    /// Its text without comments, tests and attributes for tests.
    pub(super) text: String,
    /// Whether it is a `mod.rs` or `lib.rs`, whose public imports are re-exports.
    pub(super) is_root: bool,
}

/// An imported or named path; `is_reexport` where a root passes it on.
pub(super) struct Named {
    pub(super) path: Vec<String>,
    pub(super) is_reexport: bool,
}

/// All files of `src`, by module. Those of the models stand where `levier` gives them: at the root.
pub(super) fn sources() -> BTreeMap<Module, Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    read(&root.join(MODELS), &mut Vec::new(), &mut found);
    read(&root, &mut Vec::new(), &mut found);
    found
}

/// The folder of the crate of models.
const MODELS: &str = "models";

fn read(directory: &Path, module: &mut Module, found: &mut BTreeMap<Module, Source>) {
    for entry in fs::read_dir(directory).expect("a folder of src") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        if path.is_dir() {
            if module.is_empty() && name == MODELS {
                continue;
            }
            module.push(name);
            read(&path, module, found);
            module.pop();
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let is_root = name == "mod" || name == "lib";
            let own = if is_root { module.clone() } else { [module.clone(), vec![name]].concat() };
            let text = without_tests(&fs::read_to_string(&path).expect("a source file"))
                .replace("levier_models::", "crate::");
            found.insert(own, Source { text, is_root });
        }
    }
}

/// The text up to its own tests, without comments.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths that a file names: its `use` items, paths that start with `crate` or `super`, and in a root those
/// that start with one of its children.
pub(super) fn named(source: &Source, children: &[String]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut rest = String::new();
    let mut text = source.text.as_str();
    while let Some(at) = find_word(text, "use ") {
        rest.push_str(&text[..at]);
        let statement = &text[at + 4..];
        let end = statement.find(';').unwrap_or(statement.len());
        let visibility = text[..at].trim_end();
        let is_public =
            visibility.ends_with("pub") || visibility.ends_with(')') && visibility.contains("pub(");
        for mut path in expanded(&statement[..end], &[]) {
            if children.contains(&path[0]) {
                path.insert(0, String::from("self"));
            }
            found.push(Named { path, is_reexport: is_public && source.is_root });
        }
        text = &statement[end..];
    }
    rest.push_str(text);
    let mut words = vec![String::from("crate"), String::from("super")];
    words.extend(children.iter().cloned());
    for word in &words {
        let mut text = rest.as_str();
        while let Some(at) = find_word(text, &format!("{word}::")) {
            // A visibility names no file that is needed.
            if text[..at].ends_with("pub(in ") {
                text = &text[at + word.len()..];
                continue;
            }
            let end = text[at..].find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            let path = &text[at..end.map_or(text.len(), |end| at + end)];
            let mut path: Vec<String> =
                path.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
            if children.contains(&path[0]) {
                path.insert(0, String::from("self"));
            }
            found.push(Named { path, is_reexport: false });
            text = &text[at + word.len()..];
        }
    }
    found
}

/// Where a word starts that no letter and no path precedes.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find(word) {
        let at = from + at;
        let before = text[..at].chars().next_back();
        if before.is_none_or(|c| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            return Some(at);
        }
        from = at + word.len();
    }
    None
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`; names after `as` are left out.
fn expanded(tree: &str, prefix: &[String]) -> Vec<Vec<String>> {
    let tree = tree.trim();
    if let Some(open) = tree.find('{') {
        let mut outer = prefix.to_vec();
        outer.extend(segments(&tree[..open]));
        let inner = &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())];
        return items(inner).into_iter().flat_map(|item| expanded(item, &outer)).collect();
    }
    let tree = tree.split(" as ").next().unwrap_or(tree);
    let path = [prefix.to_vec(), segments(tree)].concat();
    if path.is_empty() { Vec::new() } else { vec![path] }
}

fn segments(path: &str) -> Vec<String> {
    path.split("::").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Splits at the commas outside braces.
fn items(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&list[start..]);
    found
}
