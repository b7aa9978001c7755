//! The store under faults: the last good document is never lost, and "saved" is never said wrongly.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use levier::Code;
use levier::workspace::{Document, Fault, KEY, LoadStatus, Memory, Storage, Store, to_text};

/// A memory that can be told to fail, counts its writes, and can be shared by two stores as two tabs share one.
#[derive(Clone, Default)]
pub(crate) struct Faulty(Rc<Inner>);

#[derive(Default)]
struct Inner {
    memory: Memory,
    writes: RefCell<Vec<String>>,
    set_fault: RefCell<Option<Fault>>,
    get_fault: RefCell<Option<Fault>>,
    /// Bytes of texts that fit.
    room: Cell<Option<usize>>,
    /// What a read gives back instead of what was written.
    lies: RefCell<Option<String>>,
}

impl Storage for Faulty {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        if let Some(fault) = self.0.get_fault.borrow().clone() {
            return Err(fault);
        }
        if let Some(lie) = self.0.lies.borrow().clone() {
            return Ok(Some(lie));
        }
        self.0.memory.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        if let Some(fault) = self.0.set_fault.borrow().clone() {
            return Err(fault);
        }
        let others: usize = self
            .0
            .memory
            .keys("")
            .unwrap()
            .iter()
            .filter(|other| *other != key)
            .map(|other| other.len() + self.0.memory.get(other).unwrap().map_or(0, |text| text.len()))
            .sum();
        if self.0.room.get().is_some_and(|room| others + key.len() + text.len() > room) {
            return Err(Fault::Full);
        }
        self.0.writes.borrow_mut().push(key.to_owned());
        self.0.memory.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.0.memory.remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.0.memory.keys(prefix)
    }
}

fn named(name: &str) -> String {
    to_text(&Document::new(name))
}

fn code<T: std::fmt::Debug>(result: levier::Result<T>) -> Code {
    result.unwrap_err().code()
}

#[test]
fn what_is_saved_is_found_again() {
    let disk = Faulty::default();
    let mut store = Store::new(disk.clone());
    assert_eq!(store.load().status, LoadStatus::Empty);
    assert_eq!(store.save(&named("one"), 0).unwrap(), 1);
    assert_eq!(store.save(&named("two"), 1).unwrap(), 2);
    let loaded = Store::new(disk).load();
    assert_eq!((loaded.status, loaded.revision), (LoadStatus::Ok, 2));
    assert_eq!(loaded.text.as_deref(), Some(named("two").as_str()));
}

#[test]
fn a_save_is_one_write() {
    let disk = Faulty::default();
    let store = Store::new(disk.clone());
    store.save(&named("one"), 0).unwrap();
    disk.0.writes.borrow_mut().clear();
    store.save(&named("two"), 1).unwrap();
    assert_eq!(*disk.0.writes.borrow(), [KEY]);
}

#[test]
fn a_text_that_was_just_written_is_stored_as_one_that_is_read_again() {
    let (read, written) = (Faulty::default(), Faulty::default());
    let (checked, trusted) = (Store::new(read.clone()), Store::new(written.clone()));
    for (revision, name) in ["one", "\"two\" } é", "three"].into_iter().enumerate() {
        let text = named(name);
        checked.save(&text, revision as u64).unwrap();
        assert_eq!(trusted.save_written(&text, revision as u64).unwrap(), revision as u64 + 1);
        assert_eq!(read.0.memory.get(KEY).unwrap(), written.0.memory.get(KEY).unwrap());
    }
    assert_eq!(code(trusted.save_written(&named("four"), 2)), Code::RevisionConflict);
    assert_eq!(code(checked.save("{\"schema\":", 3)), Code::InvalidDocument);
}

#[test]
fn what_changed_since_the_last_save_is_read_again_however_little_it_is() {
    let disk = Faulty::default();
    let store = Store::new(disk.clone());
    store.save(&named("one"), 0).unwrap();
    let stored = disk.0.memory.get(KEY).unwrap().unwrap();
    // One mark less inside: no revision can be read, although the text begins and ends as it should.
    disk.0.memory.set(KEY, &stored.replacen("\"one\"", "\"one", 1)).unwrap();
    assert_eq!(code(store.save_written(&named("two"), 1)), Code::StorageWiped);
    disk.0.memory.set(KEY, &stored.replacen("\"revision\":1,", "\"revision\":7,", 1)).unwrap();
    assert_eq!(code(store.save_written(&named("two"), 1)), Code::RevisionConflict);
    disk.0.memory.set(KEY, &stored).unwrap();
    assert_eq!(store.save_written(&named("two"), 1).unwrap(), 2);
}

#[test]
fn a_full_storage_keeps_the_old_text_and_says_so() {
    let disk = Faulty::default();
    let mut store = Store::new(disk.clone());
    store.save(&named("good"), 0).unwrap();
    disk.0.room.set(Some(disk.0.memory.get(KEY).unwrap().unwrap().len() + KEY.len() + 4));
    assert_eq!(code(store.save(&named(&"long ".repeat(50)), 1)), Code::StorageFull);
    assert_eq!(store.load().text.as_deref(), Some(named("good").as_str()));
    disk.0.room.set(None);
    assert_eq!(store.save(&named("again"), 1).unwrap(), 2);
}

#[test]
fn each_fault_has_its_code() {
    for (fault, expected) in [
        (Fault::classify("QuotaExceededError", 0, ""), Code::StorageFull),
        (Fault::classify("DOMException", 22, ""), Code::StorageFull),
        (Fault::classify("NS_ERROR_DOM_QUOTA_REACHED", 1014, ""), Code::StorageFull),
        (Fault::classify("SecurityError", 18, ""), Code::StorageDenied),
        (Fault::classify("Error", 0, "disk on fire"), Code::StorageFailed),
    ] {
        let disk = Faulty::default();
        *disk.0.set_fault.borrow_mut() = Some(fault);
        assert_eq!(code(Store::new(disk).save(&named("x"), 0)), expected);
    }
}

#[test]
fn saved_is_said_only_after_a_read_back() {
    let disk = Faulty::default();
    let store = Store::new(disk.clone());
    store.save(&named("one"), 0).unwrap();
    let old = disk.0.memory.get(KEY).unwrap();
    *disk.0.lies.borrow_mut() = old;
    assert_eq!(code(store.save(&named("two"), 1)), Code::ReadBackDiffers);
}

#[test]
fn two_tabs_never_overwrite_each_other_silently() {
    let disk = Faulty::default();
    let (mut a, mut b) = (Store::new(disk.clone()), Store::new(disk.clone()));
    a.save(&named("start"), 0).unwrap();
    let (in_a, in_b) = (a.load().revision, b.load().revision);
    a.save(&named("from a"), in_a).unwrap();
    let error = b.save(&named("from b"), in_b).unwrap_err();
    assert_eq!(error.code(), Code::RevisionConflict);
    assert_eq!(a.load().text.as_deref(), Some(named("from a").as_str()));
    // The user of b chooses to keep b's.
    assert_eq!(b.save_anew(&named("from b"), in_b).unwrap(), 3);
    assert_eq!(code(a.save(&named("a again"), 2)), Code::RevisionConflict);
}

#[test]
fn a_wipe_elsewhere_is_told_and_can_be_written_back() {
    let disk = Faulty::default();
    let store = Store::new(disk.clone());
    store.save(&named("one"), 0).unwrap();
    disk.0.memory.remove(KEY).unwrap();
    assert_eq!(code(store.save(&named("two"), 1)), Code::StorageWiped);
    assert_eq!(store.save_anew(&named("two"), 1).unwrap(), 2);
}

#[test]
fn a_text_that_cannot_be_read_is_kept_word_for_word() {
    let good = {
        let disk = Faulty::default();
        Store::new(disk.clone()).save(&named("good"), 0).unwrap();
        disk.0.memory.get(KEY).unwrap().unwrap()
    };
    let broken = [
        good[..good.len() / 2].to_owned(),
        format!("\u{feff}{good}"),
        "[]".to_owned(),
        "\u{fffd}".to_owned(),
        String::new(),
        good.replace("\"name\"", "\"__proto__\":{},\"name\""),
        good.replace("\"schema\":5", "\"schema\":0"),
        good.replace("\"next_id\":1", "\"next_id\":-1"),
        good.replace("\"margin_rate\":null", "\"margin_rate\":1e999"),
        good.replace("\"revision\":1", "\"revision\":01"),
        good.replace("\"revision\":1", "\"revision\":+1"),
        good.replace("\"document\":", "\"document\":\u{feff}"),
        format!("{},\"more\":1}}", good.strip_suffix('}').unwrap()),
        format!("{},\"document\":{{}}}}", good.strip_suffix('}').unwrap()),
        format!("{good}}}"),
    ];
    for text in broken {
        let disk = Faulty::default();
        disk.0.memory.set(KEY, &text).unwrap();
        let mut store = Store::new(disk.clone());
        let loaded = store.load();
        assert_eq!(loaded.status, LoadStatus::Quarantined, "{text}");
        let kept = loaded.quarantine.unwrap();
        assert_eq!(kept.text, text);
        assert_eq!(disk.0.memory.get(&kept.key).unwrap().as_deref(), Some(text.as_str()));
        assert_eq!(code(store.save(&named("new"), 0)), Code::InvalidDocument, "not before the user chooses");
        assert_eq!(disk.0.memory.get(KEY).unwrap().as_deref(), Some(text.as_str()));
        // Loading again does not pile up copies.
        store.load();
        assert_eq!(store.quarantined().len(), 1);
        store.release();
        // Its document cannot be read, but the revision it carries may be: the load has said which.
        store.save(&named("new"), loaded.revision).unwrap();
        assert_eq!(store.quarantined()[0].text, text);
        assert_eq!(code(store.discard_quarantined(KEY)), Code::UnknownId);
        store.discard_quarantined(&kept.key).unwrap();
        assert!(store.quarantined().is_empty());
    }
}

#[test]
fn a_text_that_another_program_has_laid_out_is_read_as_what_it_says() {
    let disk = Faulty::default();
    Store::new(disk.clone()).save(&named("good"), 0).unwrap();
    let written = disk.0.memory.get(KEY).unwrap().unwrap();
    let laid_out: serde_json::Value = serde_json::from_str(&written).unwrap();
    for text in
        [serde_json::to_string_pretty(&laid_out).unwrap(), laid_out.to_string(), format!(" {written} ")]
    {
        assert_ne!(text, written);
        disk.0.memory.set(KEY, &text).unwrap();
        let loaded = Store::new(disk.clone()).load();
        assert_eq!((loaded.status, loaded.revision), (LoadStatus::Ok, 1), "{text}");
        assert_eq!(loaded.text.as_deref(), Some(named("good").as_str()));
        // Its backup is listed by its name too.
        let again = Store::new(disk.clone()).load();
        assert_eq!(again.backups[0].name, "good");
    }
}

#[test]
fn a_newer_schema_is_read_only_and_nothing_is_written() {
    let disk = Faulty::default();
    let newer = r#"{"levier":"workspace","revision":7,"document":{"schema":999,"future":[1]}}"#;
    disk.0.memory.set(KEY, newer).unwrap();
    let mut store = Store::new(disk.clone());
    let loaded = store.load();
    assert_eq!((loaded.status, loaded.revision), (LoadStatus::Newer, 7));
    assert_eq!(loaded.text.as_deref(), Some(r#"{"schema":999,"future":[1]}"#));
    assert_eq!(code(store.save(&named("old"), 7)), Code::NewerSchema);
    store.release();
    assert_eq!(code(store.save_anew(&named("old"), 7)), Code::NewerSchema);
    assert!(disk.0.writes.borrow().is_empty());
}

#[test]
fn backups_rotate_one_a_load_and_come_back() {
    let disk = Faulty::default();
    let store = Store::new(disk.clone());
    let mut revision = 0;
    for n in 0..6 {
        revision = store.save(&named(&format!("v{n}")), revision).unwrap();
        Store::new(disk.clone()).load();
    }
    let loaded = Store::new(disk.clone()).load();
    let revisions: Vec<u64> = loaded.backups.iter().map(|backup| backup.revision).collect();
    assert_eq!(revisions, [6, 5, 4]);
    disk.0.memory.set(KEY, "garbage").unwrap();
    let newest = &Store::new(disk.clone()).load().backups[0];
    assert_eq!(store.backup(&newest.key).unwrap(), named("v5"));
}

#[test]
fn no_storage_is_a_status() {
    let disk = Faulty::default();
    *disk.0.get_fault.borrow_mut() = Some(Fault::Denied);
    let mut store = Store::new(disk);
    assert_eq!(store.load().status, LoadStatus::Denied);
    assert_eq!(code(store.save(&named("x"), 0)), Code::StorageDenied);
}
