//! What is fuzzed: each function takes any bytes and panics where a law is broken. cargo-fuzz runs them
//! (`fuzz_targets/`), and so does a test on the stable toolchain (`tests/it/fuzz`).

use levier::audience::{AudienceRoles, People};
use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, reallocate};
use levier::import::{DateOrder, Lettered, Mark, Options, Reader, Role, RoleChoice, free_table};
use levier::operation::Shared;
use levier::response::Curve;
use levier::segment::{RulesAsked, by_rules};
use levier::table::{pack, unpack};
use levier::workspace::{open, read_file};

/// What is fuzzed.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Target); 6] = [
    ("bytes_to_table", bytes_to_table),
    ("packed_table", packed_table),
    ("workspace_file", workspace_file),
    ("share_link", share_link),
    ("rules", rules),
    ("budget_question", budget_question),
];

/// How many ways a file is read.
pub const READINGS: usize = 4;

/// Any file is a table of finite numbers or a coded reason, whichever way it is read. Its length says which of the ways
/// ([`READINGS`]): one more line end is the next.
pub fn bytes_to_table(bytes: &[u8]) {
    let role = |column: &str, role| RoleChoice { column: column.to_owned(), role };
    let options = match bytes.len() % READINGS {
        0 => Options::default(),
        1 => Options {
            date_order: Some(DateOrder::Dmy),
            lettered: Some(Lettered::HalfYear),
            year: Some(2026),
            decimal: Some(Mark::Comma),
            across: Some("cost".to_owned()),
            ..Options::default()
        },
        2 => {
            let roles = vec![role("date", Role::Date), role("y", Role::Outcome), role("x1", Role::Spend)];
            Options { roles: Some(roles), ..Options::default() }
        }
        _ => {
            if let Ok(table) = free_table(bytes) {
                let _ = AudienceRoles::guess(&table);
            }
            return;
        }
    };
    let mut reader = Reader::new("file.csv");
    reader.push(bytes);
    if let Ok(imported) = reader.finish(&options) {
        for column in imported.table.table().columns() {
            let numbers = column.cells().as_numbers().into_iter();
            assert!(numbers.flat_map(|numbers| numbers.iter().flatten()).all(f64::is_finite));
        }
    }
}

/// A packed table that can be read is written as it was.
pub fn packed_table(bytes: &[u8]) {
    if let Ok(table) = unpack(bytes) {
        let packed = pack(&table);
        assert_eq!(unpack(&packed).as_ref(), Ok(&table));
    }
}

/// A workspace that opens opens again, as the same.
pub fn workspace_file(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(file) = read_file(text) else { return };
    if !file.opened.read_only() {
        assert_eq!(open(&file.opened.text).map(|again| again.text).as_ref(), Ok(&file.opened.text));
    }
}

/// What a share link holds, written again, is the same.
pub fn share_link(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(shared) = Shared::from_json(text) else { return };
    assert_eq!(Shared::from_json(&shared.to_json()).as_ref(), Ok(&shared));
}

/// Rules put every customer into one segment, or are refused.
pub fn rules(bytes: &[u8]) {
    let Ok(asked) = serde_json::from_slice::<RulesAsked>(bytes) else { return };
    let people = people();
    if let Ok(answer) = by_rules(&people, &asked) {
        assert_eq!(answer.segments.iter().map(|line| line.n).sum::<usize>(), people.len());
    }
}

/// A budget question is answered with finite spends, or refused.
pub fn budget_question(bytes: &[u8]) {
    let Ok(setup) = serde_json::from_slice::<BudgetSetup>(bytes) else { return };
    if let Ok(answer) = reallocate(&fit(), &setup) {
        assert!(answer.allocation.spend.iter().all(|spend| spend.is_finite() && *spend >= 0.0));
    }
}

/// Four customers with a number, a text and a day.
fn people() -> People {
    let text = "client;city;frequency;total;date\na;Lyon;2;10;2026-01-01\nb;Lille;1;20;2026-02-01\n\
                c;;4;30;2026-03-01\nd;Lyon;1;5;2026-01-15\n";
    let table = free_table(text.as_bytes()).expect("a table");
    People::new(&table, &AudienceRoles::guess(&table)).expect("people").0
}

/// Three channels, one of which the data hold.
fn fit() -> FitForBudget {
    let channel = |name: &str, a: f64, today: f64, steers| FittedChannel {
        name: name.to_owned(),
        curve: Some(Curve::Negexp { a, b: 1e-3 }),
        steers,
        reason: None,
        draws: (0..20).map(|at| Curve::Negexp { a: a * (0.8 + 0.02 * f64::from(at)), b: 1e-3 }).collect(),
        today,
        seen_max: 2.0 * today,
        carry_over: 0.3,
    };
    FitForBudget {
        channels: vec![
            channel("search", 900.0, 400.0, true),
            channel("social", 300.0, 500.0, true),
            channel("tv", 200.0, 300.0, false),
        ],
        period_days: 7.0,
        outcome_is_money: false,
        last_start: None,
        unexplained: Some(10.0),
    }
}
