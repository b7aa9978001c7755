//! A load in steps, between which a page draws and another tab may write.

use levier::Code;
use levier::workspace::{Document, KEY, LoadStatus, Loaded, Memory, Storage, Store, to_text};

use crate::store::Faulty;

fn store_of(stored: Option<&str>) -> Store<Memory> {
    let memory = Memory::default();
    if let Some(stored) = stored {
        memory.set(KEY, stored).unwrap();
    }
    Store::new(memory)
}

fn in_steps<S: Storage>(store: &mut Store<S>) -> Loaded {
    std::iter::repeat_with(|| store.load_step()).flatten().next().unwrap()
}

fn wrapped(document: &str) -> String {
    format!("{{\"levier\":\"workspace\",\"revision\":4,\"document\":{document}}}")
}

#[test]
fn a_load_in_steps_finds_what_a_load_at_once_finds() {
    let good = to_text(&Document::new("Boutique"));
    let mut texts = vec![
        wrapped(&good),
        // Laid out by another program, of a newer schema, refused by the check, torn, and no document at all.
        wrapped(&good).replace(',', ", "),
        wrapped("{\"schema\":99,\"anything\":1}"),
        wrapped(&good.replacen("\"currency\":null", "\"currency\":\"<b>\"", 1)),
        wrapped(&good)[..90].to_owned(),
        wrapped("{\"schema\":0}"),
        "[]".to_owned(),
        String::new(),
    ];
    for version in 1..=5 {
        let path = format!("{}/tests/fixtures/schema/v{version}.json", env!("CARGO_MANIFEST_DIR"));
        let compact: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        texts.push(wrapped(&compact.to_string()));
    }
    let mut found = Vec::new();
    for stored in texts.iter().map(|text| Some(text.as_str())).chain([None]) {
        let (mut once, mut stepped) = (store_of(stored), store_of(stored));
        let (in_one_go, in_steps) = (once.load(), in_steps(&mut stepped));
        assert_eq!(in_one_go, in_steps, "{stored:?}");
        // What guards the stored text is the same, too.
        let after = |store: &Store<Memory>| store.save(&good, in_one_go.revision);
        assert_eq!(after(&once), after(&stepped), "{stored:?}");
        found.push(in_one_go.status);
    }
    let [ok, newer, damaged] = [LoadStatus::Ok, LoadStatus::Newer, LoadStatus::Quarantined];
    assert_eq!(found, [&[ok, ok, newer][..], &[damaged; 5], &[ok; 5], &[LoadStatus::Empty]].concat());
}

#[test]
fn what_another_tab_writes_between_the_steps_is_a_conflict_and_not_lost() {
    let (mine, theirs) = (to_text(&Document::new("one")), to_text(&Document::new("two")));
    let disk = Faulty::default();
    let (mut here, other) = (Store::new(disk.clone()), Store::new(disk));
    other.save(&mine, 0).unwrap();
    assert_eq!(here.load_step(), None);
    other.save(&theirs, 1).unwrap();
    let loaded = in_steps(&mut here);
    assert_eq!((loaded.text.as_deref(), loaded.revision), (Some(mine.as_str()), 1));
    assert_eq!(here.save(&mine, loaded.revision).unwrap_err().code(), Code::RevisionConflict);
    assert_eq!(here.load().text.as_deref(), Some(theirs.as_str()));
}
