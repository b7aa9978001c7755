//! Laws and sizes of tables.

use levier::table::{
    Cells, Days, NamedColumn, Numbers, Table, TableName, Texts, from_units, pack, to_units, unpack,
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
