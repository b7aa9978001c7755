//! The names of public types.

use super::source::sources;
use std::collections::BTreeMap;

/// The public types that files declare, each with its files.
fn public_types() -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // The Wasm edge repeats the names of what it exports.
    for (module, source) in
        sources().into_iter().filter(|(module, _)| module.first().is_none_or(|room| room != "wasm"))
    {
        for line in source.text.lines() {
            let declared = ["pub struct ", "pub enum ", "pub trait ", "pub type "];
            let Some(rest) = declared.iter().find_map(|start| line.strip_prefix(start)) else { continue };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            found.entry(name).or_default().push(module.join("::"));
        }
    }
    found
}

#[test]
fn no_public_type_shares_its_name_with_another() {
    let shared: BTreeMap<String, Vec<String>> =
        public_types().into_iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(shared.is_empty(), "types that share a name: {shared:#?}");
}
