//! Real weekly tables, fitted and reallocated: the plan obeys what the module promises.

use levier::budget::{
    AllocationStatus, BudgetSetup, ChannelBounds, FitForBudget, Reallocation, ReasonCode, reallocate,
};
use levier::response::{ChannelReason, ChannelStatus, Fit, ResponseData, ResponseFamily, ResponseSetup, fit};
use levier::value::Date;

/// A fit of a public table; none, said, when absent.
fn fitted(file: &str, date: &str, outcome: &str, channels: &[&str], controls: &[&str]) -> Option<Fit> {
    let mut reader = csv::Reader::from_path(crate::data::path(file)?).unwrap();
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cells = |name: &str| {
        let at = header.iter().position(|column| column == name).unwrap();
        rows.iter().map(move |row| row[at].to_owned()).collect::<Vec<_>>()
    };
    let numbers = |name: &str| cells(name).iter().map(|cell| cell.parse().ok()).collect::<Vec<Option<f64>>>();
    let all = |names: &[&str]| names.iter().map(|n| ((*n).to_owned(), numbers(n))).collect::<Vec<_>>();
    let data = ResponseData {
        dates: cells(date).iter().map(|cell| Date::parse(&cell[..10]).unwrap()).collect(),
        lines: Vec::new(),
        outcome: numbers(outcome),
        channels: all(channels),
        controls: all(controls),
    };
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let setup = ResponseSetup {
        source: "s1".to_owned(),
        outcome: outcome.to_owned(),
        outcome_is_money: true,
        channels: owned(channels),
        controls: owned(controls),
        family: ResponseFamily::Negexp,
        trend: true,
        fourier_pairs: 2,
        seed: 1,
        replicates: 40,
        events: Vec::new(),
    };
    Some(fit(&data, &setup, &mut |_, _| true).unwrap())
}

fn robyn() -> Option<Fit> {
    fitted(
        "robyn_dt_simulated_weekly.csv",
        "DATE",
        "revenue",
        &["tv_S", "ooh_S", "print_S", "facebook_S", "search_S"],
        &["competitor_sales_B", "newsletter"],
    )
}

fn keeps_its_promises(fit: &Fit, got: &Reallocation) {
    println!("{:?} {:?} {:?} moved {}", got.allocation.status, got.allocation.reason, got.gain, got.moved);
    for plan in &got.allocation.channels {
        println!(
            "  {:15} {:12.2} → {:12.2} {:?} {:?}",
            plan.name, plan.before, plan.after, plan.reason, plan.marginal
        );
    }
    assert_eq!(got.allocation.status, AllocationStatus::Optimal);
    assert_eq!(got.excluded.len() + got.allocation.channels.len(), fit.channels.len());
    let today: f64 = fit.channels.iter().map(|c| c.today).sum();
    let planned = got.allocation.total_spend.unwrap() + got.excluded.iter().map(|e| e.spend).sum::<f64>();
    assert!((planned / today - 1.0).abs() < 1e-9);
    assert_eq!(got.extrapolates, Vec::<String>::new());
    assert!(got.allocation.gain.unwrap() >= -1e-9 * got.allocation.total_response.unwrap());
    for plan in &got.allocation.channels {
        let channel = fit.channels.iter().find(|c| c.name == plan.name).unwrap();
        assert!(plan.after <= channel.seen.max * (1.0 + 1e-9), "{plan:?}");
        let doubtful = channel.status() == ChannelStatus::Weak
            && channel.reason() != Some(ChannelReason::SaturationNotIdentified);
        let held = matches!(plan.reason, ReasonCode::HeldWeak | ReasonCode::HeldPaused);
        assert_eq!(doubtful || channel.today == 0.0, held, "{plan:?} {:?}", channel.reason());
    }
}

#[test]
fn public_tables() {
    let pymc = fitted("pymc_mmm_example.csv", "date_week", "y", &["x1", "x2"], &["event_1", "event_2"]);
    let meridian = fitted(
        "meridian_national_media.csv",
        "time",
        "conversions",
        &["Channel0_spend", "Channel1_spend", "Channel2_spend", "Channel3_spend"],
        &["competitor_activity_score_control", "sentiment_score_control"],
    );
    let as_is = BudgetSetup::default();
    for fit in [pymc, meridian, robyn()].into_iter().flatten() {
        let got = reallocate(&FitForBudget::from(&fit), &as_is).unwrap();
        keeps_its_promises(&fit, &got);
    }
}

#[test]
fn the_user_can_open_every_channel() {
    let Some(fit) = robyn() else { return };
    let open = |name: &String| ChannelBounds {
        name: name.clone(),
        min: Some(0.0),
        max: Some(1e9),
        ..ChannelBounds::default()
    };
    let channels = fit.setup.channels.iter().map(open).collect();
    let setup = BudgetSetup { channels, ..BudgetSetup::default() };
    let got = reallocate(&FitForBudget::from(&fit), &setup).unwrap();
    println!("{:?}", got.gain);
    assert!(got.gain.is_some() && got.moved > 0.0);
    assert!(
        got.allocation
            .channels
            .iter()
            .all(|c| !matches!(c.reason, ReasonCode::HeldWeak | ReasonCode::HeldPaused))
    );
}
