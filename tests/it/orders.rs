//! Orders of a platform's export: the pages of customers and the import read the same sales.

use levier::audience::{AudienceFacts, AudienceRoles, Keeping, People, Returns, kept};
use levier::import::{FreeTable, Options, Reader, customer_table};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn case(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/imports").join(name)).unwrap()
}

fn customers(table: &FreeTable, returns: Returns) -> (People, AudienceFacts) {
    People::new(table, &AudienceRoles { returns, ..AudienceRoles::guess(table) }).unwrap()
}

fn left_out(facts: &AudienceFacts) -> Vec<(&str, usize)> {
    facts.left_out.iter().map(|left| (left.code, left.n)).collect()
}

/// p10 and p11: the same sum and the same customers on both ways.
#[test]
fn both_pages_give_the_same_sum_and_the_same_customers() {
    for name in ["p10_shopify_orders.csv", "p11_woocommerce_fr.csv"] {
        let bytes = case(name);
        let mut reader = Reader::new(name);
        reader.push(&bytes);
        let imported = reader.finish(&Options::default()).unwrap();
        let rows = imported.table.rows().unwrap();
        let sum = |column: &str| (0..rows.len()).filter_map(|row| rows.number(column, row)).sum::<f64>();
        let names: BTreeSet<&str> = (0..rows.len()).filter_map(|row| rows.text("customer", row)).collect();

        let table = customer_table(&bytes).unwrap();
        let (people, facts) = customers(&table, Returns::Net);
        assert_eq!(facts.revenue, Some(sum("total") - sum("refunded")), "{name}");
        assert_eq!((0..people.len()).map(|at| people.id(at)).collect::<BTreeSet<_>>(), names, "{name}");
        assert_eq!(facts.currency, imported.report.currency, "{name}");
        let (_, gross) = customers(&table, Returns::Drop);
        assert_eq!(gross.revenue, Some(sum("total")), "{name}");
    }
}

/// p10: 95 and 60 were sold, 20 of them given back, an order of 45 was voided.
#[test]
fn a_voided_order_is_no_purchase_and_is_said() {
    let table = customer_table(&case("p10_shopify_orders.csv")).unwrap();
    let (people, facts) = customers(&table, Returns::Net);
    assert_eq!((people.len(), facts.revenue), (2, Some(135.0)));
    assert_eq!(left_out(&facts), [("cancelled_order", 1)]);
    let returns = facts.returns.as_ref().unwrap();
    assert_eq!((returns.rows, returns.amount), (1, -20.0));
    let frequency = people.column("frequency").unwrap().numbers().unwrap();
    assert_eq!(frequency.collect::<Vec<_>>(), [Some(1.0), Some(1.0)], "a refunded order stays one order");
    assert_eq!(facts.currency.as_deref(), Some("EUR"));
    // The attributes of the file are still there for rules.
    assert!(people.column("Lineitem quantity").is_ok() && people.column("Discount Code").is_ok());
    let (_, gross) = customers(&table, Returns::Drop);
    assert_eq!((gross.revenue, gross.returns.as_ref()), (Some(155.0), None));
    assert_eq!(left_out(&gross), [("cancelled_order", 1), ("dropped_returns", 1)]);
}

#[test]
fn a_file_without_known_columns_is_read_by_its_roles() {
    let table = customer_table(b"who,day,amount\na,2026-01-05,5\na,2026-03-01,7\n").unwrap();
    assert_eq!(table.orders, None);
    // A column of names and a total are no export of orders without customers.
    let table = customer_table(b"Name,Date,Total\na,2026-01-05,5\na,2026-01-05,5\n").unwrap();
    assert_eq!((table.orders, table.rows), (None, 2));
}

#[test]
fn a_kept_table_gives_the_same_customers() {
    for name in ["p10_shopify_orders.csv", "p11_woocommerce_fr.csv"] {
        let table = customer_table(&case(name)).unwrap();
        let (people, facts) = customers(&table, Returns::Net);
        let keeping = Keeping { pseudonyms: true, personal: false };
        let kept = kept(&table, people.roles(), keeping).unwrap();
        let packed = levier::table::pack(&kept.table);
        let again = FreeTable::from_table(&levier::table::unpack(&packed).unwrap());
        let (others, same) = People::new(&again, people.roles()).unwrap();
        assert_eq!(others.orders(), people.orders(), "{name}");
        assert_eq!(
            (same.revenue, same.customers, same.from, same.to),
            (facts.revenue, facts.customers, facts.from, facts.to)
        );
        assert!((0..others.len()).all(|at| others.id(at).starts_with("C0000")));
    }
}

#[test]
fn one_placeholder_date_makes_no_cohorts_of_centuries() {
    for placeholder in ["9999-12-31", "0024-05-01", "1900-01-01"] {
        let mut csv = "customer,day,amount\n".to_owned();
        for order in 0..60 {
            let day = if order == 30 {
                placeholder.to_owned()
            } else {
                format!("2026-{:02}-{:02}", 1 + order / 20, 1 + order % 20)
            };
            let _ = writeln!(csv, "c{},{day},10", order % 7);
        }
        let table = customer_table(csv.as_bytes()).unwrap();
        let error = People::new(&table, &AudienceRoles::guess(&table)).unwrap_err();
        assert_eq!((error.code().as_str(), error.line_number()), ("far_date", Some(32)), "{placeholder}");
        assert_eq!(error.found_text(), Some(placeholder));
    }
}
