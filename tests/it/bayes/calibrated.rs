//! A small simulation-based calibration, at every run; `cargo xtask bench calibration` runs the large one.

use super::calibration::{Quantity, Shape, calibrate};
use levier::bayes::{MixEffect, MixFamily, MixTrend};

#[test]
fn ranks_of_simulated_truths_are_uniform() {
    uniform(60, Shape::PUBLISHED);
}

#[test]
fn ranks_of_what_drifts_are_uniform_too() {
    uniform(
        40,
        Shape {
            family: MixFamily::Negexp,
            l_max: None,
            normalised: false,
            trend: MixTrend::Drift,
            effect: MixEffect::Drifting,
            lift: false,
        },
    );
}

/// With right code the least of the p-values, times their number, is below 0.001 once in a thousand models. A noise or
/// a Jacobian that is wrong by a tenth gives less than 1e-6 here.
fn uniform(tables: u64, shape: Shape) {
    let report = calibrate(&shape, tables, (250, 400));
    println!("{} divergences", report.divergences);
    for quantity in &report.quantities {
        println!(
            "{:<28} p {:.4}, 90 % covers {:.3}",
            quantity.name,
            quantity.p_uniform(),
            quantity.coverage(0.9)
        );
    }
    assert!(report.worst() > 0.001, "{}", report.worst());
    // Nine tenths, and three standard errors of the mean over all quantities (at worst all alike) on each side.
    let covered: f64 = report.quantities.iter().map(|quantity: &Quantity| quantity.coverage(0.9)).sum();
    let mean = covered / report.quantities.len() as f64;
    assert!((mean - 0.9).abs() < 3.0 * (0.9 * 0.1 / tables as f64).sqrt(), "{mean}");
}
