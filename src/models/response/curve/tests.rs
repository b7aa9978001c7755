//! Laws of the nine families, in units from 1e-6 to 1e12.

use super::Curve;
use proptest::prelude::*;

/// A curve of each family whose natural spend is `unit` and whose natural response is `size`.
fn curves(unit: f64, size: f64, shape: f64, n: f64) -> Vec<Curve> {
    let a = size;
    vec![
        Curve::Negexp { a, b: shape / unit },
        Curve::Hill { a, k: unit, n },
        Curve::Log { a, b: shape / unit },
        Curve::Power { a: size / unit.powf(0.9 / (1.0 + shape)), p: 0.9 / (1.0 + shape) },
        Curve::Linear { a: size / unit },
        Curve::Logistic0 { a, l: shape / unit },
        Curve::LogisticS { a, b: 2.0 / unit, m: unit * (shape - 1.0) },
        Curve::Tanh { b: size, c: unit / size },
        Curve::HillOffset { a, k: unit, n, c: 0.3 * shape * unit },
    ]
}

fn setting() -> impl Strategy<Value = (f64, f64, f64, f64, f64)> {
    (-6.0..12.0_f64, -6.0..12.0_f64, 0.2..3.0_f64, 0.3..4.0_f64, 0.01..4.0_f64)
        .prop_map(|(u, s, shape, n, at)| (10_f64.powf(u), 10_f64.powf(s), shape, n, at))
}

proptest! {
    #[test]
    fn the_derivative_is_the_slope_of_the_value((unit, size, shape, n, at) in setting()) {
        for curve in curves(unit, size, shape, n) {
            let (x, h) = (at * unit, 1e-4 * at * unit);
            // Richardson's extrapolation of central differences: error of order h⁴.
            let slope = |h: f64| (curve.value(x + h) - curve.value(x - h)) / (2.0 * h);
            let numeric = (4.0 * slope(h) - slope(2.0 * h)) / 3.0;
            let exact = curve.derivative(x);
            let scale = exact.abs() + 1e-3 * size / unit;
            prop_assert!((numeric - exact).abs() < 1e-6 * scale, "{curve:?} at {x}: {numeric} {exact}");
        }
    }

    #[test]
    fn the_inverse_gives_the_slope_back((unit, size, shape, n, at) in setting()) {
        for curve in curves(unit, size, shape, n) {
            if matches!(curve, Curve::Linear { .. }) { continue; }
            let x = curve.concave_from() + at * unit;
            let slope = curve.derivative(x);
            let back = curve.inverse_derivative(slope);
            prop_assert!((curve.derivative(back) / slope - 1.0).abs() < 1e-10, "{curve:?}: {x} {back}");
            prop_assert!((back - x).abs() < 1e-6 * x, "{curve:?}: {x} {back}");
        }
    }

    #[test]
    fn slopes_fall_after_the_inflection_and_rise_before((unit, size, shape, n, at) in setting()) {
        for curve in curves(unit, size, shape, n) {
            let from = curve.concave_from();
            let (x, y) = (from + at * unit, from + 1.01 * at * unit);
            prop_assert!(curve.derivative(x) >= curve.derivative(y), "{curve:?}");
            if let Some(inflection) = curve.inflection() {
                let (x, y) = (0.5 * inflection, 0.9 * inflection);
                prop_assert!(curve.derivative(x) < curve.derivative(y), "{curve:?}");
                prop_assert!(curve.derivative(y) < curve.derivative(inflection), "{curve:?}");
            }
        }
    }

    #[test]
    fn nothing_is_ever_not_a_number(
        (unit, size, shape, n, _) in setting(), x in prop_oneof![Just(0.0), Just(1e-300), Just(1e300), 0.0..1e13],
        slope in prop_oneof![Just(0.0), Just(1e-300), Just(1e300), 0.0..1e13],
    ) {
        for curve in curves(unit, size, shape, n) {
            prop_assert!(curve.validate().is_ok());
            prop_assert!(!curve.value(x).is_nan() && curve.value(x) >= 0.0, "{curve:?}");
            prop_assert!(!curve.derivative(x).is_nan() && curve.derivative(x) >= 0.0, "{curve:?}");
            let back = curve.inverse_derivative(slope);
            prop_assert!(!back.is_nan() && back >= curve.concave_from(), "{curve:?}");
        }
    }

    #[test]
    fn it_travels_both_ways((unit, size, shape, n, _) in setting()) {
        for curve in curves(unit, size, shape, n) {
            let text = serde_json::to_string(&curve).unwrap();
            prop_assert_eq!(serde_json::from_str::<Curve>(&text).unwrap(), curve);
            let params = curve.params().into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
            prop_assert_eq!(Curve::from_parts(curve.family(), &params).unwrap(), curve);
        }
    }
}

#[test]
fn marginal_returns_of_the_reference_cases() {
    // cases/budget p04 (scipy and mpmath): spend, marginal response.
    let close = |curve: Curve, x: f64, expected: f64| {
        assert!((curve.derivative(x) / expected - 1.0).abs() < 1e-9, "{curve:?}: {}", curve.derivative(x));
    };
    close(Curve::Log { a: 42000.0, b: 1.0 / 9000.0 }, 39120.7147036, 0.872804991752);
    close(Curve::Power { a: 900.0, p: 0.45 }, 40000.0, 1.19212563777);
    close(Curve::Negexp { a: 120_000.0, b: 1.0 / 22000.0 }, 40314.8331226, 0.872804991752);
    close(Curve::Hill { a: 160_000.0, k: 70000.0, n: 1.0 }, 43279.2593004, 0.872804991752);
    close(Curve::Logistic0 { a: 52000.0, l: 6.25e-5 }, 26553.0659437, 0.872804991752);
    close(Curve::Tanh { b: 21000.0, c: 0.62 }, 10732.1269296, 0.872804991752);
    // p19: Robyn's form.
    close(Curve::HillOffset { a: 98000.0, k: 36000.0, n: 1.6, c: 5200.0 }, 31563.6744457, 1.06596927575);
}

#[test]
fn small_spends_keep_their_digits() {
    // Below 1e-12 of the scale a curve is its tangent at 0.
    for curve in curves(1e6, 1e6, 0.8, 1.0) {
        let x = 1e-9;
        if matches!(curve, Curve::Power { .. } | Curve::HillOffset { .. }) {
            continue;
        }
        assert!((curve.value(x) / (curve.derivative(0.0) * x) - 1.0).abs() < 1e-12, "{curve:?}");
    }
}

#[test]
fn infinite_slopes_and_dead_channels() {
    assert_eq!(Curve::Power { a: 1.0, p: 0.5 }.derivative(0.0), f64::INFINITY);
    assert_eq!(Curve::Hill { a: 1.0, k: 1.0, n: 0.5 }.derivative(0.0), f64::INFINITY);
    assert_eq!(Curve::Hill { a: 0.0, k: 1.0, n: 0.5 }.inverse_derivative(0.0), 0.0);
    assert_eq!(Curve::Power { a: 0.0, p: 0.5 }.inverse_derivative(1.0), 0.0);
    assert_eq!(Curve::Linear { a: 2.0 }.inverse_derivative(2.0), 0.0);
    assert_eq!(Curve::Linear { a: 2.0 }.inverse_derivative(1.9), f64::INFINITY);
}

#[test]
fn a_wrong_parameter_is_named() {
    let wrong = [
        (Curve::Negexp { a: -1.0, b: 1.0 }, "a"),
        (Curve::Negexp { a: 1.0, b: 0.0 }, "b"),
        (Curve::Hill { a: 1.0, k: f64::NAN, n: 1.0 }, "k"),
        (Curve::Power { a: 1.0, p: 1.0 }, "p"),
        (Curve::LogisticS { a: 1.0, b: 1.0, m: f64::INFINITY }, "m"),
        (Curve::HillOffset { a: 1.0, k: 1.0, n: 2.0, c: -1.0 }, "c"),
    ];
    for (curve, field) in wrong {
        let error = curve.validate().unwrap_err();
        assert_eq!((error.code().as_str(), error.field_name()), ("invalid_curve", Some(field)));
    }
    for text in [
        r#"{"family":"cubic","params":{"a":1.0}}"#,
        r#"{"family":"linear","params":{"a":1.0,"b":2.0}}"#,
        r#"{"family":"linear","params":{}}"#,
    ] {
        assert!(serde_json::from_str::<Curve>(text).is_err(), "{text}");
    }
}
