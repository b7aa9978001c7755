//! A page: its folder, its place in the list of pages, its texts in both languages.

use std::path::{Path, PathBuf};

use super::{checked, create, edit, filled, insert, title};

pub(super) fn write(root: &Path, name: &str) -> Result<Vec<PathBuf>, String> {
    // One word: it is a key of the list, part of an address and of the element's name.
    let name = checked(name, ' ').ok().filter(|name| !name.contains(' '));
    let name = name.ok_or("the name of a page is one lower-case word")?;
    let title = title(name);
    let words = [("NAME", name), ("TITLE", &*title)];
    let page = include_str!("../../templates/page.ts");
    let texts = [
        ("fr", include_str!("../../templates/page.fr.ftl")),
        ("en", include_str!("../../templates/page.en.ftl")),
    ];
    let mut written =
        vec![create(root.join(format!("www/src/pages/{name}/index.ts")), &filled(page, &words))?];
    for (language, template) in texts {
        let path = root.join(format!("www/src/messages/{language}/{name}.ftl"));
        written.push(create(path, &filled(template, &words))?);
    }
    written.push(edit(root.join("www/src/app/pages.ts"), |text| {
        insert(text, "export const PAGES = {", "} as const", &format!("  {name}: 'more',\n"))
    })?);
    Ok(written)
}
