//! Days of a table of customers that read two ways: asked about, and kept with the table in the order that was said.

use levier::audience::{AudienceRoles, AudienceShape, Keeping, People, kept};
use levier::import::{DateOrder, FreeTable, customer_table};
use levier::table::{TableName, pack, unpack};
use levier::value::Date;
use levier::workspace::{Command, Document, KeptAudience, apply, open, to_text};

const CUSTOMERS: &str =
    "client;dernier achat;montant;inscription\na;03/04/2026;10;01/02/2026\nb;05/06/2026;20;02/03/2026\n";
const STRICT: Keeping = Keeping { pseudonyms: true, personal: false };

/// The day of the last purchase, or the code of what is asked.
fn last(table: &FreeTable, roles: &AudienceRoles) -> String {
    match People::new(table, roles) {
        Ok((_, facts)) => facts.to.map(|day| day.to_string()).unwrap_or_default(),
        Err(error) => error.code().as_str().to_owned(),
    }
}

/// The table and the roles of its columns after both were kept in a document, written and opened again.
fn kept_and_opened(table: &FreeTable, roles: &AudienceRoles) -> (FreeTable, AudienceRoles) {
    let packed = pack(&kept(table, roles, STRICT).unwrap().table);
    let audience = Some(Box::new(KeptAudience {
        name: "clients.csv".to_owned(),
        table: Some(TableName::of(&packed)),
        roles: roles.clone(),
        customers: 2,
        added: Date::parse("2026-11-30").unwrap(),
        example: None,
    }));
    let document = apply(&Document::new("test"), Command::SetAudience { audience }).unwrap();
    let opened = open(&to_text(&document)).unwrap().document.unwrap();
    (FreeTable::from_table(&unpack(&packed).unwrap()), opened.audience.unwrap().roles)
}

#[test]
fn the_order_of_days_of_a_table_of_customers_is_asked_and_kept() {
    let table = customer_table(CUSTOMERS.as_bytes()).unwrap();
    let guess = AudienceRoles::guess(&table);
    assert_eq!(guess.shape, AudienceShape::Customers);
    let asked = People::new(&table, &guess).map(|_| ()).unwrap_err();
    assert_eq!((asked.code().as_str(), asked.line_number()), ("ambiguous_dates", Some(2)));
    for (order, day, joined) in
        [(DateOrder::Dmy, "2026-06-05", "2026-02-01"), (DateOrder::Mdy, "2026-05-06", "2026-01-02")]
    {
        let roles = AudienceRoles { date_order: Some(order), ..guess.clone() };
        assert_eq!(last(&table, &roles), day);
        let (opened, said) = kept_and_opened(&table, &roles);
        assert_eq!(said, roles);
        assert_eq!(last(&opened, &said), day);
        // The table holds the days themselves: nothing is left to ask.
        assert_eq!(last(&opened, &guess), day);
        let column = opened.columns.iter().find(|column| column.name == "inscription").unwrap();
        assert_eq!(column.days(None).unwrap()[0].unwrap().to_string(), joined, "an attribute too");
    }
    // Nothing is kept as long as it was not said.
    assert_eq!(kept(&table, &guess, STRICT).unwrap_err().code().as_str(), "ambiguous_dates");
}
