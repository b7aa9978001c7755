//! Simulation-based calibration of the mix model (Talts, Betancourt, Simpson, Vehtari and Gelman 2018): parameters from
//! the priors, an outcome from the parameters, a posterior from the outcome. Over many such tables the rank of the truth
//! among the draws is uniform, for every parameter and every contribution, if and only if the sampler samples the model.
//!
//! `cargo xtask bench calibration` prints a table of p-values and coverages.

#[path = "../tests/it/bayes/calibration.rs"]
mod calibration;

use calibration::{Shape, calibrate};
use levier::bayes::{MixEffect, MixFamily, MixTrend};
use std::env;

fn main() {
    // (`cargo test --benches` starts this program too.)
    let Some(tables) = env::args().skip(1).find_map(|argument| argument.parse().ok()) else { return };
    let shapes = [
        Shape::PUBLISHED,
        Shape {
            family: MixFamily::Negexp,
            l_max: None,
            normalised: true,
            trend: MixTrend::Linear,
            effect: MixEffect::Drifting,
            lift: false,
        },
        Shape {
            family: MixFamily::Hill,
            l_max: None,
            normalised: false,
            trend: MixTrend::Drift,
            effect: MixEffect::Steady,
            lift: false,
        },
    ];
    for shape in shapes {
        println!("\n{shape:?}, {tables} tables");
        println!("{:<28} {:>10} {:>12} {:>12}", "quantity", "p uniform", "50 % covers", "90 % covers");
        let report = calibrate(&shape, tables, (500, 1000));
        for quantity in &report.quantities {
            println!(
                "{:<28} {:>10.4} {:>12.3} {:>12.3}",
                quantity.name,
                quantity.p_uniform(),
                quantity.coverage(0.5),
                quantity.coverage(0.9)
            );
        }
        println!(
            "least p, times {} quantities: {:.3}; {} divergences",
            report.quantities.len(),
            report.worst(),
            report.divergences
        );
    }
}
