//! Which files import each other.

use super::source::{Module, Named, Source, named, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Groups that may stand: their files hold names that are one concept, and the reason.
const ONE_CONCEPT: &[(&[&str], &str)] = &[];

struct Crate {
    files: BTreeMap<Module, Vec<Named>>,
}

impl Crate {
    fn read() -> Self {
        let sources = sources();
        let children = |module: &Module| -> Vec<String> {
            let below = sources.keys().filter(|other| other.len() == module.len() + 1);
            below.filter(|other| other.starts_with(module)).map(|other| other[module.len()].clone()).collect()
        };
        let named = |(module, source): (&Module, &Source)| {
            let own = if source.is_root { children(module) } else { Vec::new() };
            (module.clone(), named(source, &own))
        };
        Self { files: sources.iter().map(named).collect() }
    }

    /// The file that declares what a path names, through re-exports.
    fn declared_in(&self, from: &Module, path: &[String], followed: &mut Vec<(Module, String)>) -> Module {
        let mut path = path.iter().peekable();
        let mut current = from.clone();
        if path.peek().is_some_and(|part| *part == "crate") {
            path.next();
            current.clear();
        }
        while let Some(part) = path.next_if(|part| *part == "super" || *part == "self") {
            if part == "super" {
                current.pop();
            }
        }
        while let Some(part) = path.peek() {
            let child = [current.clone(), vec![(*part).clone()]].concat();
            if !self.files.contains_key(&child) {
                break;
            }
            current = child;
            path.next();
        }
        let Some(item) = path.next() else { return current };
        let step = (current.clone(), item.clone());
        let passes = |named: &&Named| named.is_reexport && named.path.last() == Some(item);
        match self.files.get(&current).and_then(|all| all.iter().find(passes)) {
            Some(named) if !followed.contains(&step) => {
                followed.push(step);
                self.declared_in(&current, &named.path, followed)
            }
            _ => current,
        }
    }

    /// What each file needs: the files that declare what it names. Roots only pass names on.
    fn arrows(&self) -> BTreeMap<&Module, BTreeSet<Module>> {
        let own = |module: &'_ Module, all: &[Named]| -> BTreeSet<Module> {
            let used = all.iter().filter(|named| !named.is_reexport && is_local(&named.path));
            used.map(|named| self.declared_in(module, &named.path, &mut Vec::new()))
                .filter(|other| other != module && !other.is_empty())
                .collect()
        };
        self.files.iter().map(|(module, all)| (module, own(module, all))).collect()
    }

    /// Groups of files that reach each other.
    fn circles(&self) -> BTreeSet<Vec<String>> {
        let arrows = self.arrows();
        let reached = |from: &Module| -> BTreeSet<Module> {
            let mut seen = BTreeSet::new();
            let mut open: Vec<&Module> = arrows.get(from).into_iter().flatten().collect();
            while let Some(next) = open.pop() {
                if seen.insert(next.clone()) {
                    open.extend(arrows.get(next).into_iter().flatten());
                }
            }
            seen
        };
        let all: BTreeMap<&Module, BTreeSet<Module>> =
            arrows.keys().map(|module| (*module, reached(module))).collect();
        let group = |module: &&Module| -> Vec<String> {
            let near = all[*module].iter().filter(|other| all[*other].contains(*module));
            near.map(|other| other.join("::")).collect()
        };
        all.keys().filter(|module| all[**module].contains(**module)).map(group).collect()
    }
}

fn is_local(path: &[String]) -> bool {
    matches!(path[0].as_str(), "crate" | "super" | "self")
}

#[test]
fn files_do_not_import_each_other() {
    let found = Crate::read().circles();
    let allowed: BTreeSet<Vec<String>> =
        ONE_CONCEPT.iter().map(|(group, _)| group.iter().map(|name| (*name).to_owned()).collect()).collect();
    let new: Vec<_> = found.difference(&allowed).collect();
    assert!(new.is_empty(), "new circles: {new:#?}");
    let gone: Vec<_> = allowed.difference(&found).collect();
    assert!(gone.is_empty(), "dissolved, to be taken off the list: {gone:#?}");
}

#[test]
fn every_exception_has_a_reason() {
    assert!(ONE_CONCEPT.iter().all(|(_, reason)| reason.len() > 20));
}
