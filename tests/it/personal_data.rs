//! What is kept of a table of people: no column that names a person, unless it is asked for.

use levier::audience::{AudienceRoles, Keeping, KeptTable, NotKept, kept};
use levier::import::customer_table;

const STRICT: Keeping = Keeping { pseudonyms: true, personal: false };

/// A table of orders with one more column, under a name that tells nothing.
fn keep(name: &str, cells: [&str; 3], keeping: Keeping) -> KeptTable {
    let csv = format!(
        "customer;day;amount;channel;{name}\na;2026-01-05;10;web;{}\nb;2026-01-06;20;shop;{}\na;2026-02-01;30;web;{}\n",
        cells[0], cells[1], cells[2]
    );
    let table = customer_table(csv.as_bytes()).unwrap();
    kept(&table, &AudienceRoles::guess(&table), keeping).unwrap()
}

fn is_left_out(name: &str, cells: [&str; 3], why: NotKept) {
    let strict = keep(name, cells, STRICT);
    assert_eq!(strict.left_out, [(name.to_owned(), why)]);
    let names: Vec<&str> = strict.table.columns().iter().map(levier::table::NamedColumn::name).collect();
    assert_eq!(names, ["customer", "day", "amount", "channel"]);
    let text = format!("{:?}", strict.table);
    assert!(cells.iter().all(|cell| cell.is_empty() || !text.contains(cell)), "{text}");
    // Asked for, it is kept.
    let open = keep(name, cells, Keeping { personal: true, ..STRICT });
    assert!(open.left_out.is_empty() && open.table.cells(name).is_some());
}

#[test]
fn email_addresses_are_not_kept() {
    is_left_out("x", ["ann@example.com", "", "bob@example.org"], NotKept::Email);
    // One in a column of remarks is enough.
    is_left_out("x", ["called", "write to ann@example.com", "none"], NotKept::Email);
}

#[test]
fn telephone_numbers_are_not_kept() {
    is_left_out("x", ["+33 6 12 34 56 78", "06.98.76.54.32", ""], NotKept::Telephone);
    is_left_out("x", ["0612345678", "0698765432", "0600000000"], NotKept::Telephone);
}

#[test]
fn ip_addresses_are_not_kept() {
    is_left_out("x", ["192.168.0.12", "10.0.0.7", ""], NotKept::IpAddress);
    is_left_out("x", ["2001:db8::ff00:42:8329", "2001:db8::1", ""], NotKept::IpAddress);
}

#[test]
fn names_of_persons_are_not_kept() {
    is_left_out("Prénom", ["Léa", "Hugo", "Léa"], NotKept::PersonalName);
    is_left_out("Billing name", ["Ann Smith", "Bob Jones", "Ann Smith"], NotKept::PersonalName);
}

#[test]
fn postal_addresses_are_not_kept() {
    is_left_out("x", ["12 rue des Lilas", "5 High Street", ""], NotKept::PostalAddress);
    is_left_out("Adresse", ["Les Lilas", "Bourg", ""], NotKept::PostalAddress);
}

#[test]
fn identifiers_become_numbers_and_attributes_stay() {
    let strict = keep("city", ["Lyon", "Nice", "Lyon"], STRICT);
    assert!(strict.left_out.is_empty());
    let customers: Vec<_> = strict.table.texts("customer").unwrap().iter().collect();
    assert_eq!(customers, [Some("C000001"), Some("C000002"), Some("C000001")]);
    let named = keep("city", ["Lyon", "Nice", "Lyon"], Keeping { pseudonyms: false, ..STRICT });
    assert_eq!(named.table.texts("customer").unwrap().get(1), Some("b"));
    assert_eq!(strict.table.numbers("amount").unwrap().get(2), Some(30.0));
    assert_eq!(strict.table.days("day").unwrap().get(0).unwrap().to_string(), "2026-01-05");
}

/// A Shopify export under pseudonyms holds no trace of a person.
#[test]
fn an_export_of_orders_keeps_no_trace_of_a_person() {
    let file = "Name,Email,Financial Status,Currency,Total,Created at,Billing Name,Billing Street,Billing Phone,Notes\n\
        #1,ann@example.com,paid,EUR,60.00,2026-09-02,Ann Smith,12 High Street,+44 20 7946 0000,ring twice\n\
        #2,bob@example.com,paid,EUR,20.00,2026-09-03,Bob Jones,3 Low Road,+44 20 7946 0001,\n";
    let table = customer_table(file.as_bytes()).unwrap();
    let kept = kept(&table, &AudienceRoles::guess(&table), STRICT).unwrap();
    let text = format!("{:?}", kept.table);
    for trace in ["ann@", "bob@", "Smith", "Jones", "Street", "Road", "7946"] {
        assert!(!text.contains(trace), "{trace} in {text}");
    }
    assert!(text.contains("C000001"));
    assert!(kept.table.columns().iter().any(|column| {
        column
            .cells()
            .as_days()
            .is_some_and(|days| days.get(1).is_some_and(|day| day.to_string() == "2026-09-03"))
    }));
}
