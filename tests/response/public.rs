#![allow(dead_code, clippy::all)]
//! Public tables whose truth is published with them (all simulated by their authors).

use super::tables::{data, numbers, setup, table};
use levier::response::{ResponseFamily, ResponseFit, fit};

fn show(title: &str, fit: &ResponseFit) {
    println!(
        "{title}: r2 {:.3} nrmse {:.3} holdout {:?} notes {:?}",
        fit.r2, fit.nrmse, fit.holdout, fit.notes
    );
    for c in &fit.channels {
        println!(
            "  {:12} {:?} {:?} {:?} carry-over {:.2} share {:.3} interval {:.3?} {:?} max {:.0}",
            c.name,
            c.status,
            c.reason,
            c.collinear_with,
            c.carry_over.unwrap_or(-1.0),
            c.contribution_share.unwrap_or(-1.0),
            c.contribution_interval.map(|(l, h)| (l / c.contribution.unwrap(), h / c.contribution.unwrap())),
            c.curve,
            c.seen.max,
        );
    }
}

#[test]
fn explore() {
    for family in [ResponseFamily::Negexp, ResponseFamily::Hill] {
        println!("===== {family:?}");
        for (file, date, outcome, channels, controls) in [
            ("pymc_mmm_example.csv", "date_week", "y", vec!["x1", "x2"], vec!["event_1", "event_2"]),
            ("pymc_media_tvp_data.csv", "date_week", "y", vec!["x1", "x2"], vec!["event_1", "event_2"]),
            ("pymc_mmm_roas_data.csv", "date", "y", vec!["x1", "x2"], vec![]),
            (
                "meridian_national_media.csv",
                "time",
                "conversions",
                vec!["Channel0_spend", "Channel1_spend", "Channel2_spend", "Channel3_spend"],
                vec!["competitor_activity_score_control", "sentiment_score_control"],
            ),
            (
                "robyn_dt_simulated_weekly.csv",
                "DATE",
                "revenue",
                vec!["tv_S", "ooh_S", "print_S", "facebook_S", "search_S"],
                vec!["competitor_sales_B", "newsletter"],
            ),
            (
                "robyn_dt_simulated_weekly.csv",
                "DATE",
                "revenue",
                vec!["tv_S", "ooh_S", "print_S", "facebook_S", "search_S"],
                vec!["competitor_sales_B"],
            ),
            (
                "robyn_dt_simulated_weekly.csv",
                "DATE",
                "revenue",
                vec!["tv_S", "ooh_S", "print_S", "facebook_S", "search_S"],
                vec![],
            ),
            (
                "pymc_case_study_data.csv",
                "wk_strt_dt",
                "sales",
                vec![
                    "mdsp_dm",
                    "mdsp_inst",
                    "mdsp_nsp",
                    "mdsp_auddig",
                    "mdsp_audtr",
                    "mdsp_vidtr",
                    "mdsp_viddig",
                    "mdsp_so",
                    "mdsp_on",
                    "mdsp_sem",
                ],
                vec!["me_ics_all", "me_gas_dpg", "mrkdn_valadd_edw", "mrkdn_pdm"],
            ),
        ] {
            let Some(t) = table(file) else { continue };
            let mut s = setup(outcome, &channels, &controls, family);
            for pairs in if file.starts_with("robyn") { vec![2, 0] } else { vec![2] } {
                s.fourier_pairs = pairs;
                let start = std::time::Instant::now();
                let f = fit(&data(&t, date, &s), &s, &mut |_, _| true);
                let time = start.elapsed();
                match f {
                    Ok(f) => show(&format!("{file} {controls:?} pairs {pairs} {time:?}"), &f),
                    Err(e) => println!("{file} {e} {:?}", e.details()),
                }
            }
            if file.contains("tvp") {
                println!(
                    "truth {} {}",
                    numbers(&t, "x1_contribution").iter().sum::<f64>() / numbers(&t, "y").iter().sum::<f64>(),
                    numbers(&t, "x2_contribution").iter().sum::<f64>() / numbers(&t, "y").iter().sum::<f64>()
                );
            }
            if file.contains("roas") {
                println!(
                    "truth {} {}",
                    100.0 * numbers(&t, "x1_effect").iter().sum::<f64>()
                        / numbers(&t, "y").iter().sum::<f64>(),
                    100.0 * numbers(&t, "x2_effect").iter().sum::<f64>()
                        / numbers(&t, "y").iter().sum::<f64>()
                );
            }
        }
    }
}
