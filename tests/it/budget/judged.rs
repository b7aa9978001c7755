//! Channels without data beside fitted ones: their curves, their doubt, and what is refused of them.

use super::scenario::{channel, fit};
use levier::Code;
use levier::budget::{
    BudgetSetup, JudgedSpend, NamedSetup, Pace, PeriodSetup, SpendJudge, budget_curve, compare, plan_periods,
    reallocate, reallocate_cautiously,
};
use proptest::prelude::*;

const SALES: SpendJudge = SpendJudge { nothing: 20.0, same: 120.0, half_more: 190.0, unlimited: 700.0 };
const MEDIA: SpendJudge = SpendJudge { nothing: 40.0, same: 140.0, half_more: 180.0, unlimited: 500.0 };

fn with(judges: &[SpendJudge]) -> BudgetSetup {
    let radio = JudgedSpend { name: "radio".to_owned(), today: 400.0, judges: judges.to_vec() };
    BudgetSetup { judged: vec![radio], ..BudgetSetup::default() }
}

#[test]
fn a_judged_channel_is_allocated_beside_the_fitted_ones() {
    let fit = fit(vec![channel("search", 900.0, 400.0, 450.0), channel("poor", 100.0, 400.0, 900.0)]);
    let got = reallocate(&fit, &with(&[SALES, MEDIA])).unwrap();
    assert_eq!(got.total_today, 1200.0);
    let names: Vec<&str> = got.allocation.channels.iter().map(|plan| &*plan.name).collect();
    assert_eq!(names, ["search", "poor", "radio"]);
    // The poor channel gives its half, the fitted one takes what was seen, the judged one the rest.
    let radio = &got.allocation.channels[2];
    assert!((radio.after - 550.0).abs() < 1e-6, "{radio:?}");
    assert_eq!(got.problem.channels[2].max, 600.0, "half as much again is what judges were asked about");
    assert!(got.allocation.certificate.unwrap().gap <= 1e-6);
    let judged = &got.judged[0];
    assert_eq!((&*judged.name, judged.judges, judged.spend), ("radio", 2, radio.after));
    assert!((judged.response - radio.response_after).abs() < 1e-9);
    assert!(judged.low.unwrap() < judged.response && judged.response < judged.high.unwrap());
    // One judge has no spread.
    let alone = reallocate(&fit, &with(&[SALES])).unwrap().judged.remove(0);
    assert_eq!((alone.judges, alone.low, alone.high), (1, None, None));
    // Whoever says nothing of judged channels is answered as before.
    let before = reallocate(&fit, &BudgetSetup::default()).unwrap();
    assert!(before.judged.is_empty() && before.total_today == 800.0);
}

#[test]
fn every_question_knows_the_judged_channel() {
    let fit = fit(vec![channel("search", 900.0, 400.0, 2000.0), channel("poor", 100.0, 400.0, 900.0)]);
    let setup = with(&[SALES, MEDIA]);
    let plan = reallocate(&fit, &setup).unwrap();
    assert_eq!(reallocate_cautiously(&fit, &setup, 0.1).unwrap().spend.len(), 3);
    let curve = budget_curve(&fit, &setup, 100.0).unwrap();
    assert_eq!((curve.today_total, curve.points.is_empty()), (1200.0, false));
    let periods = Some(PeriodSetup { count: 4, total: None, pace: Pace::Free });
    let over = plan_periods(&fit, &BudgetSetup { periods, ..setup.clone() }).unwrap();
    assert_eq!(over.channels.len(), 3);
    let named = |name: &str, budget: &BudgetSetup| NamedSetup {
        name: name.to_owned(),
        budget: budget.clone(),
        kept: None,
    };
    let compared =
        compare(&fit, &[named("without", &BudgetSetup::default()), named("with", &setup)], 0).unwrap();
    let difference = compared[1].difference.as_ref().unwrap();
    assert!((difference.spend - 400.0).abs() < 1e-6);
    let radio = difference.channels.iter().find(|one| one.channel == "radio").unwrap();
    assert!((radio.spend - plan.allocation.spend[2]).abs() < 1e-6);
}

#[test]
fn what_cannot_be_a_judged_channel_is_refused() {
    let fit = fit(vec![channel("radio", 900.0, 400.0, 2000.0), channel("b", 100.0, 400.0, 900.0)]);
    let code = |setup: &BudgetSetup| reallocate(&fit, setup).unwrap_err().code();
    assert_eq!(code(&with(&[SALES])), Code::DuplicateName);
    let other = |today: f64, judges: &[SpendJudge]| {
        let tv = JudgedSpend { name: "tv".to_owned(), today, judges: judges.to_vec() };
        BudgetSetup { judged: vec![tv], ..BudgetSetup::default() }
    };
    assert_eq!(code(&other(0.0, &[SALES])), Code::OutOfRange);
    assert_eq!(code(&other(400.0, &[])), Code::MissingInput);
    assert_eq!(code(&other(400.0, &[SpendJudge { same: 0.0, ..SALES }])), Code::ZeroDenominator);
    assert_eq!(code(&other(400.0, &[SpendJudge { nothing: -1.0, ..SALES }])), Code::NegativeInput);
    assert_eq!(code(&other(400.0, &[SpendJudge { half_more: 900.0, ..SALES }])), Code::AnswersNotIncreasing);
    assert_eq!(code(&other(400.0, &[SpendJudge { unlimited: f64::NAN, ..SALES }])), Code::NotANumber);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the judges say, in order, there is a plan, and it is no worse than today's.
    #[test]
    fn a_plan_with_judges_is_no_worse_than_today(answers in prop::collection::vec((0.0..0.8_f64, 1.05..1.5_f64, 1.6..4.0_f64, 50.0..200.0_f64), 1..5)) {
        let judge = |&(b, r, a, same): &(f64, f64, f64, f64)| SpendJudge {
            nothing: b * same,
            same,
            half_more: r * same,
            unlimited: a * same,
        };
        let judges: Vec<SpendJudge> = answers.iter().map(judge).collect();
        let fit = fit(vec![channel("search", 900.0, 400.0, 2000.0)]);
        let got = reallocate(&fit, &with(&judges)).unwrap();
        prop_assert!(got.allocation.gain.unwrap() >= -1e-9);
        let own = &got.judged[0];
        let several = judges.len() > 1;
        prop_assert_eq!((own.low.is_some(), own.high.is_some()), (several, several));
        prop_assert!(own.low.zip(own.high).is_none_or(|(low, high)| 0.0 < low && low <= high));
    }
}
