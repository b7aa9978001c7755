    Definition {
        inputs: &[KIND("part", 250.0), KIND("whole", 1000.0)],
        outputs: &[answer("value", Unit::UNIT, &[div(&[input("part"), input("whole")])])],
        pitfalls: &["compare-like-with-like"],
        bands: &[otherwise("compare")],
        ..kpi("ID", Direction::Higher)
    },
