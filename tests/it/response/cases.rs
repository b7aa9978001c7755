//! The reference cases of curve fits, series fits and carry-over (scipy, 40 to 60 starts each).

use levier::response::{
    CurveCase, FitReport, FitStatus, SeriesCase, TransformCase, fit_curve, fit_series, transform,
};
use serde_json::Value;

fn read(name: &str) -> String {
    let path = format!("{}/tests/cases/budget/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

/// The tolerances are those of the files: parameters within 1e-4 relative without noise; with noise an
/// SSE at most 1e-5 above, and parameters within 0.1 standard error where they are identified.
fn check(name: &str) {
    let text = read(name);
    let file: Value = serde_json::from_str(&text).unwrap();
    let report: FitReport = match file["kind"].as_str().unwrap() {
        "curve_fit" => fit_curve(&serde_json::from_str::<CurveCase>(&text).unwrap()).unwrap(),
        _ => fit_series(&serde_json::from_str::<SeriesCase>(&text).unwrap()).unwrap(),
    };
    let expected = &file["expected"];
    if expected["status"] == "refuse" {
        assert_eq!(report.status, FitStatus::Refuse);
        assert_eq!(report.reason.as_deref(), Some("too_few_spend_levels"));
        assert_eq!((report.detail["levels"], report.detail["parameters"]), (1.0, 3.0));
        return;
    }
    assert_eq!(report.status, FitStatus::Ok);
    assert_eq!(report.identified, expected["identified"].as_bool(), "{name}: {report:?}");
    let metrics = report.metrics.as_ref().unwrap();
    let noiseless = number(&file["generated_from"]["noise_sd"]) == 0.0;
    let names: Vec<&String> = expected["params"].as_object().unwrap().keys().collect();
    assert_eq!(report.params.keys().collect::<Vec<_>>().len(), names.len());
    for key in names {
        let (got, want) = (report.params[key], number(&expected["params"][key]));
        let error = number(&expected["std_err"][key]);
        if noiseless {
            assert!((got / want - 1.0).abs() < 1e-4, "{name} {key}: {got}, expected {want}");
        } else if report.identified == Some(true) {
            assert!((got - want).abs() < 0.1 * error, "{name} {key}: {got}, expected {want} ± {error}");
        }
        if !noiseless {
            let own = report.std_err[key].unwrap();
            assert!((own / error - 1.0).abs() < 1e-3, "{name} {key}: standard error {own}, expected {error}");
        }
    }
    if noiseless {
        assert!(metrics.r2.unwrap() > 1.0 - 1e-12);
    } else {
        let want = &expected["metrics"];
        assert!(
            metrics.sse <= number(&want["sse"]) * (1.0 + 1e-5),
            "{name}: {} {}",
            metrics.sse,
            want["sse"]
        );
        for (key, got) in [
            ("r2", metrics.r2),
            ("nrmse_range", metrics.nrmse_range),
            ("mape_pct", metrics.mape_pct),
            ("aicc_gaussian", metrics.aicc_gaussian),
        ] {
            assert!(
                (got.unwrap() / number(&want[key]) - 1.0).abs() < 1e-4,
                "{name} {key}: {got:?} {}",
                want[key]
            );
        }
    }
    if let Some(totals) = expected["contribution_total"].as_object() {
        for (channel, want) in totals {
            let got = report.contribution_total.as_ref().unwrap()[channel];
            assert!((got / number(want) - 1.0).abs() < 1e-4, "{name} {channel}: {got}, expected {want}");
        }
    }
}

macro_rules! cases { ($($name:ident)*) => { $(#[test] fn $name() { check(stringify!($name)); })* } }
cases! {
    f01_negexp_exact f02_hill_n1_noise f03_hill_s_noise f04_log_noise f05_not_identified_linear_range
    f06_constant_spend f07_adstock_exact f08_adstock_hill_noise f09_two_channels_noise
}

#[test]
fn f10_adstock_conventions() {
    let text = read("f10_adstock_conventions");
    let file: Value = serde_json::from_str(&text).unwrap();
    let report = transform(&serde_json::from_str::<TransformCase>(&text).unwrap()).unwrap();
    let expected = file["expected"]["transforms"].as_array().unwrap();
    assert_eq!(report.transforms.len(), expected.len());
    for (got, want) in report.transforms.iter().zip(expected) {
        let output = want["output"].as_array().unwrap();
        assert_eq!(got.output.len(), output.len());
        for (a, b) in got.output.iter().zip(output) {
            let b = number(b);
            assert!((a - b).abs() <= 1e-9 * b.abs() + 1e-9, "{}: {a}, expected {b}", want["convention"]);
        }
    }
}
