//! A platform: a file of `src/import/platform`, its place in the list, its name on screen.

use std::path::{Path, PathBuf};

use super::{checked, create, edit, filled, insert, title};

pub(super) fn write(root: &Path, name: &str) -> Result<Vec<PathBuf>, String> {
    let id = checked(name, '_')?;
    let title = title(id);
    let words = [("ID", id), ("TITLE", &*title), ("WORDS", &*id.replace('_', " "))];
    let folder = root.join("src/import/platform");
    let file = filled(include_str!("../../templates/platform.rs"), &words);
    let message = format!("data-platform-{} = {title}\n", id.replace('_', "-"));
    Ok(vec![
        create(folder.join(format!("{id}.rs")), &file)?,
        edit(folder.join("mod.rs"), |text| {
            let listed =
                insert(text, "static ALL", "    &generic::ADS,", &format!("    &{id}::PLATFORM,\n"))?;
            declared(&listed, id)
        })?,
        edit(root.join("www/src/messages/platforms.ftl"), |text| {
            Ok(format!("{}\n{message}", text.trim_end()))
        })?,
    ])
}

/// With `mod id;` in its alphabetical place.
fn declared(text: &str, id: &str) -> Result<String, String> {
    let name = |line: &str| Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned());
    let next = text.lines().find(|line| name(line).is_some_and(|other| *other > *id));
    let last = text.lines().rfind(|line| name(line).is_some());
    let line = format!("mod {id};\n");
    match (next, last) {
        (Some(next), _) => insert(text, "mod ", next, &line),
        (None, Some(last)) => Ok(text.replacen(&format!("{last}\n"), &format!("{last}\n{line}"), 1)),
        (None, None) => Err("no module in it".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn modules_stay_in_alphabetical_order() {
        let text = "//! x\n\nmod b;\nmod d;\n\nuse x;\n";
        let with = |id| declared(text, id).expect("there are modules");
        assert_eq!(with("a"), "//! x\n\nmod a;\nmod b;\nmod d;\n\nuse x;\n");
        assert_eq!(with("c"), "//! x\n\nmod b;\nmod c;\nmod d;\n\nuse x;\n");
        assert_eq!(with("e"), "//! x\n\nmod b;\nmod d;\nmod e;\n\nuse x;\n");
    }
}
