//! The store and its tables under failures at every write: nothing is lost, and everything is told.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::OnceLock;

use levier::Code;
use levier::stats::Random;
use levier::table::TableName;
use levier::value::Date;
use levier::workspace::{Document, Fault, KEY, LoadStatus, Memory, Settings, Storage, Store, to_text};
use levier::workspace::{KeptAudience, open};

/// A disk of limited room on which the write of a given number fails, or ends the page.
#[derive(Clone, Default)]
struct Disk(Rc<Inner>);

#[derive(Default)]
struct Inner {
    memory: Memory,
    /// UTF-16 units that fit.
    room: Cell<usize>,
    writes: Cell<usize>,
    /// Which write fails, and how.
    fault: RefCell<Option<(usize, Failure)>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Failure {
    Full,
    Denied,
    Failed,
    /// The page ends: this write and every later one does nothing.
    Crash,
    /// The write is taken and another text is kept.
    Torn,
}

impl Disk {
    fn with_room(room: usize) -> Self {
        let disk = Self::default();
        disk.0.room.set(room);
        disk
    }

    fn units(&self, except: &str) -> usize {
        let keys = self.0.memory.keys("").unwrap();
        let size = |key: &String| units(key) + units(&self.0.memory.get(key).unwrap().unwrap());
        keys.iter().filter(|key| *key != except).map(size).sum()
    }

    fn fail(&self, at: usize, failure: Failure) {
        self.0.writes.set(0);
        *self.0.fault.borrow_mut() = Some((at, failure));
    }

    fn heal(&self) {
        *self.0.fault.borrow_mut() = None;
    }

    /// What a write of this number comes to.
    fn next(&self) -> Option<Failure> {
        let number = self.0.writes.get();
        self.0.writes.set(number + 1);
        match *self.0.fault.borrow() {
            Some((at, Failure::Crash)) if number >= at => Some(Failure::Crash),
            Some((at, failure)) if number == at => Some(failure),
            _ => None,
        }
    }
}

impl Storage for Disk {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.0.memory.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        match self.next() {
            Some(Failure::Full) => return Err(Fault::Full),
            Some(Failure::Denied) => return Err(Fault::Denied),
            Some(Failure::Failed | Failure::Crash) => return Err(Fault::Failed("gone".into())),
            Some(Failure::Torn) => {
                let half: String = text.chars().take(text.chars().count() / 2).collect();
                return self.0.memory.set(key, &half);
            }
            None => {}
        }
        if self.units(key) + units(key) + units(text) > self.0.room.get() {
            return Err(Fault::Full);
        }
        self.0.memory.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        match self.next() {
            Some(Failure::Crash | Failure::Failed) => Err(Fault::Failed("gone".into())),
            Some(Failure::Denied) => Err(Fault::Denied),
            _ => self.0.memory.remove(key),
        }
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.0.memory.keys(prefix)
    }
}

/// UTF-16 units, in which browsers count what they keep.
fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// Bytes that stand for a compressed table.
fn table(seed: u64, size: usize) -> (TableName, Vec<u8>) {
    let mut random = Random::seeded(seed);
    let bytes: Vec<u8> = (0..size).map(|_| (random.uniform() * 256.0) as u8).collect();
    (TableName::of(&bytes), bytes)
}

/// A document that refers to a table.
fn document(name: &str, table: &TableName) -> String {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    let template = TEMPLATE.get_or_init(|| {
        let golden = open(include_str!("../fixtures/schema/v4.json").trim_end()).unwrap().document.unwrap();
        let audience = KeptAudience { table: Some(TableName::of(b"any")), ..golden.audience.unwrap() };
        let settings = Settings { currency: Some("EUR".into()), ..Settings::default() };
        to_text(&Document { audience: Some(audience), settings, ..Document::new("%NAME%") })
    });
    template.replace("%NAME%", name).replace(TableName::of(b"any").as_str(), table.as_str())
}

/// A page: the document on screen, its tables in memory, and the last save that it was told had worked.
struct Page {
    store: Store<Disk>,
    revision: u64,
    text: String,
    tables: BTreeMap<TableName, Vec<u8>>,
    saved: Option<String>,
}

impl Page {
    fn open(disk: &Disk) -> (Self, LoadStatus) {
        let mut store = Store::new(disk.clone());
        let loaded = store.load();
        let text = loaded.text.clone().unwrap_or_else(|| to_text(&Document::new("empty")));
        let saved = loaded.text.clone();
        (Self { store, revision: loaded.revision, text, tables: BTreeMap::new(), saved }, loaded.status)
    }

    /// What the site does at a change: tables first, then the document, then what nothing refers to goes.
    fn change(&mut self, text: String, tables: &[(TableName, Vec<u8>)]) -> levier::Result<()> {
        self.text = text;
        self.tables.extend(tables.iter().cloned());
        let referred = open(&self.text)?.document.unwrap().table_names();
        for name in self.store.missing_tables(&referred)? {
            self.store.put_table(&name, &self.tables[&name])?;
        }
        self.revision = self.store.save(&self.text, self.revision)?;
        self.saved = Some(self.text.clone());
        // A failed collection is no failure of the save.
        let keep: Vec<TableName> = self.tables.keys().cloned().collect();
        let _ = self.store.collect_tables(&keep);
        Ok(())
    }
}

/// Everything that the store says it holds can be read, with its tables.
fn whole(disk: &Disk, text: &str, tables: &BTreeMap<TableName, Vec<u8>>) {
    let mut store = Store::new(disk.clone());
    let loaded = store.load();
    assert_eq!(loaded.status, LoadStatus::Ok);
    assert_eq!(loaded.text.as_deref(), Some(text));
    assert_eq!(loaded.missing_tables, []);
    for name in open(text).unwrap().document.unwrap().table_names() {
        assert_eq!(store.table(&name).unwrap().as_ref(), Some(&tables[&name]), "{name}");
    }
}

/// A disk after some sessions, the document it holds, and everything that it ever held.
struct Past {
    disk: Disk,
    good: String,
    texts: Vec<String>,
    tables: BTreeMap<TableName, Vec<u8>>,
}

impl Past {
    fn of_sessions(sessions: u64) -> Self {
        let disk = Disk::with_room(4_000);
        let (mut texts, mut tables) = (Vec::new(), BTreeMap::new());
        for session in 0..sessions {
            let (mut page, _) = Page::open(&disk);
            let own = table(session, 40 + 10 * session as usize);
            tables.insert(own.0.clone(), own.1.clone());
            page.change(document(&format!("v{session}"), &own.0), &[own]).unwrap();
            texts.push(page.text);
        }
        Self { good: texts[texts.len() - 1].clone(), disk, texts, tables }
    }

    /// The same disk for one more trial.
    fn again(&self) -> Disk {
        let disk = Disk::with_room(4_000);
        for key in self.disk.0.memory.keys("").unwrap() {
            disk.0.memory.set(&key, &self.disk.0.memory.get(&key).unwrap().unwrap()).unwrap();
        }
        disk
    }
}

#[test]
fn ten_thousand_failures_at_any_write_lose_nothing() {
    let mut random = Random::seeded(20_261_129);
    let failures = [Failure::Full, Failure::Denied, Failure::Failed, Failure::Crash, Failure::Torn];
    let pasts: Vec<Past> = (1..=5).map(Past::of_sessions).collect();
    let mut told = 0;
    for round in 0..10_000_u64 {
        let past = &pasts[random.below(pasts.len())];
        let disk = past.again();
        let (mut page, _) = Page::open(&disk);
        let failure = failures[random.below(failures.len())];
        disk.fail(random.below(5), failure);
        let own = table(1_000 + round, 40 + random.below(60));
        let mut all = past.tables.clone();
        all.insert(own.0.clone(), own.1.clone());
        let result = page.change(document("after", &own.0), std::slice::from_ref(&own));
        disk.heal();
        // What was told to be saved, else the last good document: a later page finds nothing else.
        let expected = if result.is_ok() { page.text.clone() } else { past.good.clone() };
        let stored = disk.0.memory.get(KEY).unwrap().unwrap();
        if failure == Failure::Torn && result.is_err() && open_envelope(&stored).is_none() {
            // The storage kept half a document and the read-back told so: the next load keeps it word for word.
            let mut next = Store::new(disk.clone());
            let loaded = next.load();
            assert_eq!(loaded.status, LoadStatus::Quarantined);
            assert_eq!(loaded.quarantine.unwrap().text, stored);
            let back = |key: &str| next.backup(key).is_ok_and(|text| past.texts.contains(&text));
            assert!(loaded.backups.iter().any(|backup| back(&backup.key)), "a backup holds an earlier text");
            // The page that is still open writes its document over it.
            page.store.put_table(&own.0, &own.1).unwrap();
            page.store.save_anew(&page.text, page.revision).unwrap();
            whole(&disk, &page.text, &all);
            told += 1;
            continue;
        }
        whole(&disk, &expected, &all);
        if result.is_err() {
            told += 1;
            // The same page tries again and succeeds.
            let text = page.text.clone();
            page.change(text, &[]).unwrap();
            whole(&disk, &page.text, &all);
        }
    }
    assert!(told > 3_000, "{told} of 10,000 were told");
}

fn open_envelope(stored: &str) -> Option<()> {
    let value: serde_json::Value = serde_json::from_str(stored).ok()?;
    open(&value["document"].to_string()).ok().map(|_| ())
}

#[test]
fn no_room_between_a_table_and_its_document_keeps_the_old_document_whole() {
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let first = table(1, 300);
    page.change(document("first", &first.0), std::slice::from_ref(&first)).unwrap();
    let good = page.text.clone();
    // The second table fits, its document does not.
    let second = table(2, 300);
    let used = disk.units("");
    disk.0.room.set(used + 300);
    let error =
        page.change(document(&"long ".repeat(80), &second.0), std::slice::from_ref(&second)).unwrap_err();
    assert_eq!(error.code(), Code::StorageFull);
    let all: BTreeMap<_, _> = [first.clone(), second.clone()].into();
    whole(&disk, &good, &all);
    assert_eq!(page.store.table_names().unwrap().len(), 2, "the second table waits for its document");
    // A later page collects what nothing refers to.
    let (later, _) = Page::open(&disk);
    assert_eq!(later.store.collect_tables(&[]).unwrap(), [second.0]);
    whole(&disk, &good, &all);
}

#[test]
fn backups_give_way_oldest_first_before_anything_is_refused() {
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    for step in 0..4 {
        let own = table(step, 100);
        page.change(document(&format!("v{step}"), &own.0), &[own]).unwrap();
        page = Page::open(&disk).0;
    }
    let before = Store::new(disk.clone()).load().backups.len();
    assert_eq!(before, 3);
    disk.0.room.set(disk.units("") + 100);
    let large = table(99, 900);
    page.change(document("large", &large.0), std::slice::from_ref(&large)).unwrap();
    whole(&disk, &page.text, &[large].into());
    let left = Store::new(disk.clone()).load().backups;
    assert!(left.len() < before && !left.is_empty(), "{left:?}");
    assert!(left.iter().any(|backup| backup.name == "v3"), "the newest stays: {left:?}");
}

#[test]
fn two_tabs_never_lose_each_other_s_tables() {
    let disk = Disk::with_room(100_000);
    let (mut a, _) = Page::open(&disk);
    let (mut b, _) = Page::open(&disk);
    let (of_a, of_b) = (table(1, 200), table(2, 200));
    a.change(document("a", &of_a.0), std::slice::from_ref(&of_a)).unwrap();
    let conflict = b.change(document("b", &of_b.0), std::slice::from_ref(&of_b)).unwrap_err();
    assert_eq!(conflict.code(), Code::RevisionConflict);
    // B looked away for a moment: A collects, and B's table is gone from the storage.
    assert_eq!(a.store.collect_tables(&[]).unwrap(), std::slice::from_ref(&of_b.0));
    // The reader keeps B's: what A saved is set aside with its table, and B's table is written again from memory.
    let (revision, theirs) = b.store.current().unwrap().unwrap();
    b.store.set_aside(&theirs.text, revision).unwrap();
    b.store.put_table(&of_b.0, &of_b.1).unwrap();
    b.store.save_anew(&b.text, b.revision).unwrap();
    assert_eq!(b.store.collect_tables(&[]).unwrap(), []);
    let all: BTreeMap<_, _> = [of_a.clone(), of_b].into();
    whole(&disk, &b.text, &all);
    let replaced = Store::new(disk.clone()).load().replaced;
    assert_eq!(replaced.len(), 1);
    assert_eq!(b.store.backup(&replaced[0].key).unwrap(), a.text);
    assert_eq!(b.store.table(&of_a.0).unwrap(), Some(of_a.1.clone()));
    // Given up, its table goes with it, once no backup refers to it either.
    b.store.give_up(&replaced[0].key).unwrap();
    assert_eq!(b.store.give_up("levier:workspace").unwrap_err().code(), Code::UnknownId);
    assert!(Store::new(disk).load().replaced.is_empty());
}

#[test]
fn a_table_changed_by_hand_is_told_and_kept_word_for_word() {
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let own = table(7, 200);
    page.change(document("x", &own.0), std::slice::from_ref(&own)).unwrap();
    let key = format!("levier:table:{}", own.0);
    let text = disk.0.memory.get(&key).unwrap().unwrap();
    for changed in [
        text.replacen(text.chars().nth(30).unwrap(), "\u{4000}\u{4001}", 1),
        text.chars().take(50).collect(),
        "not a table".to_owned(),
        String::new(),
    ] {
        disk.0.memory.set(&key, &changed).unwrap();
        let (later, status) = Page::open(&disk);
        assert_eq!(status, LoadStatus::Ok, "the document itself is whole");
        assert_eq!(later.store.table(&own.0).unwrap_err().code(), Code::TableDamaged);
        let kept = later.store.quarantined();
        assert!(kept.iter().any(|kept| kept.text == changed), "{changed}");
        assert_eq!(later.store.table(&own.0).unwrap(), None, "and is missing from now on");
        assert_eq!(Store::new(disk.clone()).load().missing_tables, std::slice::from_ref(&own.0));
        // The open page still has it and mends the storage.
        page.store.put_table(&own.0, &own.1).unwrap();
        whole(&disk, &page.text, &[own.clone()].into());
    }
}

#[test]
fn a_crash_before_the_collection_leaves_only_what_the_next_load_collects() {
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let (old, new) = (table(1, 200), table(2, 200));
    page.change(document("old", &old.0), std::slice::from_ref(&old)).unwrap();
    page.tables.clear();
    // Table, document, then the page ends.
    disk.fail(2, Failure::Crash);
    page.change(document("new", &new.0), std::slice::from_ref(&new)).unwrap();
    disk.heal();
    let (later, _) = Page::open(&disk);
    assert_eq!(later.store.table_names().unwrap().len(), 2);
    assert_eq!(later.store.collect_tables(&[]).unwrap(), [old.0]);
    whole(&disk, &page.text, &[new].into());
}

#[test]
fn a_text_damaged_while_the_page_is_open_gives_way_to_memory() {
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let own = table(1, 100);
    page.change(document("good", &own.0), std::slice::from_ref(&own)).unwrap();
    disk.0.memory.set(KEY, "{\"levier\":\"workspace\",\"revision\":").unwrap();
    // The page reads the store again, as a conflict makes it do, and the reader keeps what is on screen.
    assert_eq!(page.store.load().status, LoadStatus::Quarantined);
    page.store.save_anew(&page.text, page.revision).unwrap();
    whole(&disk, &page.text, &[own].into());
    assert_eq!(page.store.quarantined()[0].text, "{\"levier\":\"workspace\",\"revision\":");
}

#[test]
fn a_replaced_workspace_is_listed_until_it_is_given_up() {
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let own = table(1, 100);
    page.change(document("mine", &own.0), std::slice::from_ref(&own)).unwrap();
    let key = page.store.set_aside(&page.text, page.revision).unwrap();
    assert_eq!(page.store.set_aside(&page.text, page.revision).unwrap(), key, "once");
    let mine = page.text.clone();
    page.tables.clear();
    page.change(to_text(&Document::new("example")), &[]).unwrap();
    let loaded = Store::new(disk.clone()).load();
    assert_eq!(loaded.replaced.len(), 1);
    assert_eq!(loaded.replaced[0].name, "mine");
    assert_eq!(page.store.backup(&key).unwrap(), mine);
    assert_eq!(page.store.table(&own.0).unwrap(), Some(own.1), "its table stays with it");
}

const OTHER: &str = "levier:other:";

/// The texts of the workspaces that a later page finds, the open one first, each with its tables.
fn found(disk: &Disk, tables: &BTreeMap<TableName, Vec<u8>>) -> Vec<String> {
    let mut store = Store::new(disk.clone());
    let open_one = store.load().text;
    let others = store.others().into_iter().map(|other| store.other(&other.key).unwrap().text);
    let texts: Vec<String> = open_one.into_iter().chain(others).collect();
    let referred = texts.iter().flat_map(|text| open(text).unwrap().document.unwrap().table_names());
    for name in referred {
        assert_eq!(store.table(&name).unwrap().as_ref(), Some(&tables[&name]), "{name}");
    }
    texts
}

#[test]
fn opening_another_workspace_loses_neither_whatever_write_fails() {
    let date = Date::parse("2026-11-29").unwrap();
    let failures = [Failure::Full, Failure::Denied, Failure::Failed, Failure::Crash, Failure::Torn];
    let mut refused = 0;
    for failure in failures {
        for at in 0..4 {
            let disk = Disk::with_room(100_000);
            let (of_a, of_b) = (table(1, 60), table(2, 60));
            let tables: BTreeMap<_, _> = [of_a.clone(), of_b.clone()].into();
            let (a, b) = (document("A", &of_a.0), document("B", &of_b.0));
            let (mut page, _) = Page::open(&disk);
            page.change(b.clone(), std::slice::from_ref(&of_b)).unwrap();
            page.store.put_table(&of_a.0, &of_a.1).unwrap();
            page.revision = page.store.switch(Some(&b), &a, None, page.revision, date).unwrap();
            page.store.collect_tables(&[]).unwrap();
            assert_eq!(found(&disk, &tables), [a.clone(), b.clone()]);
            let key = page.store.others()[0].key.clone();
            disk.fail(at, failure);
            let opened = page.store.switch(Some(&a), &b, Some(&key), page.revision, date);
            disk.heal();
            let (mut later, status) = Page::open(&disk);
            if status == LoadStatus::Quarantined {
                // The main key is torn: both are put away, and the page that is still open has its own in memory.
                assert_eq!(opened.unwrap_err().code(), Code::ReadBackDiffers);
                let mut texts = found(&disk, &tables);
                texts.sort();
                assert_eq!(texts, [a.clone(), b.clone()]);
                continue;
            }
            let texts = found(&disk, &tables);
            let expected = if opened.is_ok() { [b.clone(), a.clone()] } else { [a.clone(), b.clone()] };
            assert_eq!(texts, expected, "{failure:?} at write {at}");
            refused += usize::from(opened.is_err());
            // What was refused can be asked again, and nothing that either refers to is collected.
            if opened.is_err() {
                let key = later.store.others()[0].key.clone();
                later.revision = later.store.switch(Some(&a), &b, Some(&key), later.revision, date).unwrap();
            }
            later.store.collect_tables(&[]).unwrap();
            assert_eq!(found(&disk, &tables), [b, a]);
        }
    }
    assert!(refused >= 6, "{refused}");
}

#[test]
fn no_room_to_put_the_open_workspace_away_changes_nothing() {
    let date = Date::parse("2026-11-29").unwrap();
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let own = table(1, 60);
    page.change(document(&"long ".repeat(80), &own.0), std::slice::from_ref(&own)).unwrap();
    let mine = page.text.clone();
    disk.0.room.set(disk.units("") + 300);
    let blank = to_text(&Document::new("blank"));
    let error = page.store.switch(Some(&mine), &blank, None, page.revision, date).unwrap_err();
    assert_eq!(error.code(), Code::StorageFull);
    assert_eq!(disk.0.memory.keys(OTHER).unwrap(), [""; 0]);
    whole(&disk, &mine, &[own].into());
    // Another tab's save is found before anything is written.
    disk.0.room.set(100_000);
    let conflict = page.store.switch(Some(&mine), &blank, None, page.revision + 1, date).unwrap_err();
    assert_eq!(conflict.code(), Code::RevisionConflict);
    assert_eq!(disk.0.memory.keys(OTHER).unwrap(), [""; 0]);
}

#[test]
fn a_workspace_put_away_is_named_removed_and_taken_back() {
    let date = Date::parse("2026-11-29").unwrap();
    let disk = Disk::with_room(100_000);
    let (mut page, _) = Page::open(&disk);
    let own = table(1, 60);
    page.change(document("mine", &own.0), std::slice::from_ref(&own)).unwrap();
    let blank = to_text(&Document::new("blank"));
    page.store.switch(Some(&page.text), &blank, None, page.revision, date).unwrap();
    let key = page.store.others()[0].key.clone();
    assert!(page.store.holds(&page.text));
    assert_eq!(page.store.rename_other(&key, " ".into()).unwrap_err().code(), Code::InvalidCommand);
    assert_eq!(page.store.rename_other(KEY, "x".into()).unwrap_err().code(), Code::UnknownId);
    page.store.rename_other(&key, "<b>renamed</b>".into()).unwrap();
    let others = page.store.others();
    assert_eq!((others.len(), others[0].name.as_str(), others[0].date), (1, "<b>renamed</b>", date));
    page.store.remove_other(&others[0].key).unwrap();
    assert_eq!(page.store.others(), []);
    let replaced = page.store.replaced();
    assert_eq!(replaced[0].name, "<b>renamed</b>");
    assert_eq!(page.store.collect_tables(&[]).unwrap(), [], "its table stays until it is given up");
    // A text damaged by hand is kept word for word.
    disk.0.memory.set("levier:other:7", "{\"levier\":\"other\"").unwrap();
    assert_eq!(page.store.others(), []);
    assert_eq!(page.store.quarantined()[0].text, "{\"levier\":\"other\"");
}
