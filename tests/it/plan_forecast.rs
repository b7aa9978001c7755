//! The forecast of a total beside what statsmodels and scipy compute from the same weeks of public data.

use levier::plan::{Forecast, TrackedTarget, forecast};
use serde_json::Value;

#[test]
fn forecasts_of_public_series_are_those_of_statsmodels() {
    let told: Value = serde_json::from_str(include_str!("../data/plan_forecast.json")).unwrap();
    let cases = told["cases"].as_array().unwrap();
    assert!(cases.len() >= 5);
    for case in cases {
        let asked: TrackedTarget = serde_json::from_value(case["input"].clone()).unwrap();
        let Forecast { point, low, high, dispersion, .. } = forecast(&asked);
        for (name, found) in [("point", point), ("low", low), ("high", high), ("dispersion", dispersion)] {
            let expected = case["expected"][name].as_f64().unwrap();
            let found = found.unwrap();
            assert!(
                (found - expected).abs() <= 1e-8 * expected.abs(),
                "{} {name}: {found} {expected}",
                case["series"]
            );
        }
    }
}
