//! Laws and sizes of tables.

use levier::stats::Random;
use levier::table::{
    Cells, Days, NamedColumn, Numbers, Table, TableName, Texts, TextsBuilder, from_units, pack, to_units,
    unpack,
};
use levier::value::Date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-100_000_i64..100_000).prop_map(|cents| cents as f64 / 100.0),
        any::<i32>().prop_map(f64::from),
        proptest::num::f64::NORMAL | proptest::num::f64::ZERO | proptest::num::f64::SUBNORMAL,
        Just(1e300),
        Just(9_007_199_254_740_993.0),
        Just(0.1 + 0.2),
    ]
}

fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        (2_460_000_i32..2_462_000).prop_map(|number| Date::from_number(number).unwrap()),
        (0_i32..5_000_000).prop_map(|number| Date::from_number(number).unwrap()),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    (0_usize..60).prop_flat_map(|rows| {
        let cells = prop_oneof![
            vec(option::of(day()), rows).prop_map(|days| Cells::from(Days::new(days))),
            vec(option::of(prop_oneof!["[a-c]{0,2}", ".{0,12}"]), rows)
                .prop_map(|texts| Cells::from(Texts::new(texts))),
            vec(option::of(number()), rows).prop_map(|numbers| Numbers::new(numbers).unwrap().into()),
            number().prop_map(move |same| Numbers::new(vec![Some(same); rows]).unwrap().into()),
        ];
        vec(cells, 0..6).prop_map(move |columns| {
            let named = columns.into_iter().enumerate();
            Table::new(rows, named.map(|(at, cells)| NamedColumn::new(format!("c{at}"), cells)).collect())
                .unwrap()
        })
    })
}

proptest! {
    #[test]
    fn a_packed_table_comes_back(table in table()) {
        prop_assert_eq!(unpack(&pack(&table)).unwrap(), table);
    }

    #[test]
    fn equal_bytes_mean_equal_tables_and_names(a in table(), b in table()) {
        let (packed_a, packed_b) = (pack(&a), pack(&b));
        prop_assert_eq!(a == b, packed_a == packed_b);
        prop_assert_eq!(packed_a == packed_b, TableName::of(&packed_a) == TableName::of(&packed_b));
    }

    #[test]
    fn any_change_of_a_byte_changes_the_name(table in table(), at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let packed = pack(&table);
        let mut changed = packed.clone();
        changed[at.index(packed.len())] ^= 1 << bit;
        prop_assert_ne!(TableName::of(&packed), TableName::of(&changed));
        // The reader may refuse the bytes or read another table; it never panics.
        let _ = unpack(&changed);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let _ = unpack(&bytes);
        let _ = unpack(&[b"LVT1".as_slice(), &bytes].concat());
    }

    #[test]
    fn a_cut_table_is_refused(table in table(), at in any::<prop::sample::Index>()) {
        let packed = pack(&table);
        prop_assert!(unpack(&packed[..at.index(packed.len())]).is_err());
    }

    #[test]
    fn bytes_come_back_from_units(bytes in vec(any::<u8>(), 0..100)) {
        prop_assert_eq!(from_units(&to_units(&bytes)).unwrap(), bytes);
    }

    #[test]
    fn equal_units_mean_equal_bytes(text in "[\u{3400}-\u{3410}]{0,12}|.{0,6}") {
        if let Ok(bytes) = from_units(&text) {
            prop_assert_eq!(to_units(&bytes), text);
        }
    }
}

#[test]
fn a_forged_size_takes_no_memory() {
    // Ten million constant rows in 20 bytes are within the limits; a thousand such columns are not.
    let mut forged = b"LVT1".to_vec();
    forged.extend([0x80, 0xad, 0xe2, 0x04, 0xe8, 0x07]);
    assert_eq!(unpack(&forged).unwrap_err().code().as_str(), "too_large");
    // A dictionary whose entries share a long beginning.
    let mut forged = b"LVT1\x01\x01\x01c\x01\x00".to_vec();
    let long = 300_000_usize;
    forged.extend([0xff, 0x7f]);
    forged.extend([0x00, 0xe0, 0xa7, 0x12]);
    forged.extend(vec![b'x'; long]);
    for _ in 0..2_000 {
        forged.extend([0xe0, 0xa7, 0x12, 0x00]);
    }
    assert_eq!(unpack(&forged).unwrap_err().code().as_str(), "too_large");
}

#[test]
fn a_column_of_another_length_is_refused() {
    let short = NamedColumn::new("a", Numbers::new([Some(1.0)]).unwrap());
    assert_eq!(Table::new(2, vec![short.clone()]).unwrap_err().code().as_str(), "row_length");
    let twice = Table::new(1, vec![short.clone(), short]).unwrap_err();
    assert_eq!(twice.code().as_str(), "duplicate_name");
}

/// The UTF-16 units that a table takes in local storage, compressed as the browser does.
fn units(table: &Table) -> usize {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut encoder, &pack(table)).unwrap();
    to_units(&encoder.finish().unwrap()).chars().count()
}

/// A million orders of 200,000 customers over three years, and three years of 40 campaigns a day, fit together into
/// the 5,242,880 units that browsers give a site, with room for the document and its backups.
#[test]
fn a_million_orders_and_three_years_of_campaigns_fit_into_local_storage() {
    let mut random = Random::seeded(1);
    let first = Date::parse("2023-11-27").unwrap().number();
    let (orders, customers, days) = (1_000_000, 200_000, 1_095);
    let on: Vec<i32> = {
        let mut on: Vec<i32> = (0..orders).map(|_| first + random.below(days) as i32).collect();
        on.sort_unstable();
        on
    };
    let mut customer = TextsBuilder::default();
    let mut numbers: Vec<Option<u32>> = vec![None; customers];
    let mut seen = 0;
    let mut amounts = Vec::with_capacity(orders);
    for _ in 0..orders {
        let number = *numbers[random.below(customers)].get_or_insert_with(|| {
            seen += 1;
            seen
        });
        customer.push(Some(&format!("C{number:06}")));
        // Amounts around 49 EUR, to the cent.
        amounts.push(Some((100.0 * (3.9 + 0.6 * random.normal()).exp()).round() / 100.0));
    }
    let orders_table = Table::new(
        orders,
        vec![
            NamedColumn::new("customer", customer.build()),
            NamedColumn::new("date", Days::new(on.into_iter().map(Date::from_number))),
            NamedColumn::new("amount", Numbers::new(amounts).unwrap()),
        ],
    )
    .unwrap();

    let campaigns = 40;
    let rows = days * campaigns;
    let mut ads: [Vec<Option<f64>>; 5] = Default::default();
    for row in 0..rows {
        let cost =
            (100.0 * (4.0 + 0.02 * (row % campaigns) as f64 + 0.3 * random.normal()).exp()).round() / 100.0;
        let impressions = (cost * 120.0 * (0.1 * random.normal()).exp()).round();
        let clicks = (impressions * 0.02 * (0.1 * random.normal()).exp()).round();
        let conversions = (clicks * 0.03 * (0.2 * random.normal()).exp()).round();
        let revenue = (conversions * 5_800.0 * (0.1 * random.normal()).exp()).round() / 100.0;
        for (column, value) in ads.iter_mut().zip([impressions, clicks, cost, conversions, revenue]) {
            column.push(Some(value));
        }
    }
    let names = (0..rows).map(|row| Some(format!("Campaign {:02}", row % campaigns)));
    let dates = (0..rows).map(|row| Date::from_number(first + (row / campaigns) as i32));
    let mut columns = vec![
        NamedColumn::new("line", Numbers::new((0..rows).map(|row| Some(row as f64 + 2.0))).unwrap()),
        NamedColumn::new("date", Days::new(dates)),
        NamedColumn::new("campaign", Texts::new(names)),
    ];
    for (name, column) in ["impressions", "clicks", "cost", "conversions", "revenue"].into_iter().zip(ads) {
        columns.push(NamedColumn::new(name, Numbers::new(column).unwrap()));
    }
    let ads_table = Table::new(rows, columns).unwrap();

    let (of_orders, of_ads) = (units(&orders_table), units(&ads_table));
    println!(
        "{:.2} bytes an order, {:.2} bytes a row of {rows} advertising rows",
        of_orders as f64 * 2.0 / orders as f64,
        of_ads as f64 * 2.0 / rows as f64
    );
    assert!(of_orders + of_ads < 4_000_000, "{of_orders} + {of_ads} units");
    assert_eq!(unpack(&pack(&orders_table)).unwrap(), orders_table);
    assert_eq!(unpack(&pack(&ads_table)).unwrap(), ads_table);
}
