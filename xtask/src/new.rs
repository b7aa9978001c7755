//! `cargo xtask new`: the files of a new KPI, platform or page, registered and with first texts in both languages.
//!
//! What is written compiles and shows: it is then edited. CONTRIBUTING.md has the recipe of each.

mod check;
mod kpi;
mod page;
mod platform;

use std::fs;
use std::path::PathBuf;

pub(crate) use self::check::check_scaffolds;
use crate::tools;

/// `cargo xtask new kpi NAME [--stage STAGE] | platform NAME | page NAME`
pub(crate) fn command(arguments: &[String]) -> Result<(), String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = tools::root();
    let written = match words[..] {
        ["kpi", name] => kpi::write(&root, name, kpi::STAGES[0])?,
        ["kpi", name, "--stage", stage] => kpi::write(&root, name, stage)?,
        ["platform", name] => platform::write(&root, name)?,
        ["page", name] => page::write(&root, name)?,
        _ => {
            return Err(format!(
                "new needs: kpi NAME [--stage {}], platform NAME, or page NAME",
                kpi::STAGES.join("|")
            ));
        }
    };
    println!("Written; edit them, and see CONTRIBUTING.md for what else belongs to it:");
    for path in written {
        println!("  {}", path.strip_prefix(&root).unwrap_or(&path).display());
    }
    Ok(())
}

/// A name that can stand in code, an address and a message: lower-case words joined by `separator`.
fn checked(name: &str, separator: char) -> Result<&str, String> {
    let word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    if name.split(separator).all(word) {
        Ok(name)
    } else {
        Err(format!("{name}: a name is made of lower-case words joined by \"{separator}\""))
    }
}

/// A name as a first title.
fn title(name: &str) -> String {
    let text = name.replace(['_', '-'], " ");
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A template with its words put in.
fn filled(template: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(template.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Writes a file that must not be there yet.
fn create(path: PathBuf, text: &str) -> Result<PathBuf, String> {
    if path.exists() {
        return Err(format!("{} is there already", path.display()));
    }
    let folder = path.parent().ok_or("a file stands in a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// Changes a file.
fn edit(path: PathBuf, change: impl FnOnce(&str) -> Result<String, String>) -> Result<PathBuf, String> {
    let old = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let new = change(&old).map_err(|error| format!("{}: {error}", path.display()))?;
    fs::write(&path, new).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

/// Puts `what` before the first `marker` that follows `after`.
fn insert(text: &str, after: &str, marker: &str, what: &str) -> Result<String, String> {
    let start = text.find(after).ok_or_else(|| format!("no \"{after}\" in it"))?;
    let at = text[start..].find(marker).ok_or_else(|| format!("no \"{}\" in it", marker.trim()))? + start;
    Ok(format!("{}{what}{}", &text[..at], &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::{checked, insert, title};

    #[test]
    fn names_are_checked() {
        assert!(checked("break_even2", '_').is_ok() && checked("two-words", '-').is_ok());
        for name in ["", "Upper", "_x", "x_", "2x", "a b", "a/b", "two-words"] {
            assert!(checked(name, '_').is_err(), "{name}");
        }
        assert_eq!(title("cost_per_lead"), "Cost per lead");
    }

    #[test]
    fn an_insertion_stands_before_its_marker() {
        let text = "other];list = [\na,\n];\n";
        assert_eq!(insert(text, "list", "];", "b,\n"), Ok("other];list = [\na,\nb,\n];\n".to_owned()));
        assert!(insert(text, "list", "}", "").is_err() && insert(text, "absent", "]", "").is_err());
    }
}
