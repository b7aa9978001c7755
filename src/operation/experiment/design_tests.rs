//! A design agrees with the calculators it chains and with the analysis that follows it.

use super::*;
use crate::operation::{TestPlan, Value, find, read_test};
use crate::value::map_of;
use proptest::prelude::*;

const USUAL: TestDesign = TestDesign {
    baseline: 0.03,
    mde_rel: 0.1,
    alpha: 0.05,
    power: 0.8,
    versions: 2.0,
    visitors_per_day: Some(4_000.0),
    traffic_share: 0.5,
    weeks: Some(4.0),
    looks: 5,
};

/// An output of a calculator.
fn of(operation: &str, inputs: &[(&str, f64)], output: &str) -> f64 {
    let given = map_of(inputs.iter().map(|(key, value)| ((*key).to_owned(), Value::Number(*value))));
    find(operation).unwrap().evaluate(&given).unwrap().outputs[output].number().unwrap()
}

#[test]
fn a_plan_chains_the_calculators() {
    let plan = plan_test(&USUAL).unwrap();
    // Reference n02: 53,211 a version; twice that at 2,000 a day, 53.2 days.
    assert_eq!((plan.needed, plan.total), (53_211.0, 106_422.0));
    assert_eq!((plan.entering, plan.days, plan.weeks), (Some(2_000.0), Some(54.0), Some(8.0)));
    assert!((plan.target - 0.033).abs() < 1e-15 && (plan.diff - 0.003).abs() < 1e-15);
    let at_hand = plan.at_hand.unwrap();
    assert_eq!(at_hand.visitors, 28_000.0);
    let mde = of("mde", &[("baseline", 0.03), ("n_per_variant", 28_000.0)], "mde_abs");
    assert_eq!(at_hand.rise, Some(mde));
    assert_eq!(at_hand.lift, Some(mde / 0.03));
    let seen = [("baseline", 0.03), ("target", plan.target), ("n_per_variant", 28_000.0), ("alpha", 0.05)];
    assert_eq!(at_hand.power, Some(of("power", &seen, "power")));
    let looks = [("looks", 5.0), ("alpha_nominal", 0.05)];
    assert_eq!(plan.peeking.risk, of("peeking_inflation", &looks, "type1_error"));
}

#[test]
fn the_bounds_are_those_that_are_tabled() {
    // Jennison and Turnbull (2000), tables 2.1 and 2.3, five looks: Pocock z 2.413; O'Brien-Fleming 2.040 √(5/k).
    let plan = plan_test(&USUAL).unwrap();
    assert_eq!(plan.looks.len(), 5);
    for row in &plan.looks {
        let k = f64::from(row.look);
        assert!((row.pocock - two_sided(2.413)).abs() < 2e-5, "{row:?}");
        let hard = two_sided(2.040 * (5.0 / k).sqrt());
        assert!((row.obrien_fleming / hard - 1.0).abs() < 0.01, "{row:?} {hard}");
    }
    // The same book, tables 2.2 and 2.4: 1.228 and 1.028 times the visitors of a single look.
    assert!((plan.looks[4].visitors_pocock / plan.needed - 1.228).abs() < 1e-3);
    assert!((plan.looks[4].visitors_obrien_fleming / plan.needed - 1.028).abs() < 1e-3);
    assert_eq!(plan.looks[0].visitors_pocock, (plan.looks[4].visitors_pocock / 5.0).ceil());
    let once = plan_test(&TestDesign { looks: 1, ..USUAL }).unwrap();
    assert!((once.looks[0].pocock - 0.05).abs() < 1e-9 && (once.peeking.risk - 0.05).abs() < 1e-9);
}

#[test]
fn what_is_planned_is_what_is_waited_for() {
    for versions in [2.0, 3.0, 5.0] {
        let plan = plan_test(&TestDesign { versions, ..USUAL }).unwrap();
        let variants: Vec<String> = (0..versions as usize)
            .map(|at| format!(r#"{{"name": "{at}", "visitors": 1000, "conversions": 30}}"#))
            .collect();
        let text = format!(
            r#"{{"variants": [{}], "baseline": 0.03, "mde_rel": 0.1, "visitors_per_day": 2000}}"#,
            variants.join(",")
        );
        let reading = read_test(&serde_json::from_str::<TestPlan>(&text).unwrap()).unwrap();
        assert_eq!(reading.plan.unwrap().needed, plan.needed, "{versions}");
    }
}

#[test]
fn each_refusal_names_its_field() {
    let faults = [
        (TestDesign { baseline: 0.0, ..USUAL }, Code::RateOutOfRange, "baseline"),
        (TestDesign { mde_rel: 0.0, ..USUAL }, Code::NoEffectToDetect, "mde_rel"),
        (TestDesign { mde_rel: 40.0, ..USUAL }, Code::RateOutOfRange, "mde_rel"),
        (TestDesign { power: 0.04, ..USUAL }, Code::RateOutOfRange, "power"),
        (TestDesign { versions: 2.5, ..USUAL }, Code::OutOfRange, "versions"),
        (TestDesign { versions: 9.0, ..USUAL }, Code::OutOfRange, "versions"),
        (TestDesign { visitors_per_day: Some(0.0), ..USUAL }, Code::ZeroDenominator, "visitors_per_day"),
        (TestDesign { visitors_per_day: Some(-1.0), ..USUAL }, Code::NegativeInput, "visitors_per_day"),
        (TestDesign { traffic_share: 1.5, ..USUAL }, Code::RateOutOfRange, "traffic_share"),
        (TestDesign { looks: 0, ..USUAL }, Code::OutOfRange, "looks"),
        (TestDesign { looks: 1_000, ..USUAL }, Code::OutOfRange, "looks"),
        (TestDesign { weeks: Some(0.0), ..USUAL }, Code::OutOfRange, "weeks"),
    ];
    for (design, code, field) in faults {
        let error = plan_test(&design).unwrap_err();
        assert_eq!((error.code(), error.field_name()), (code, Some(field)), "{design:?}");
    }
}

#[test]
fn a_request_is_read_strictly() {
    let version = |visitors: Value| {
        Value::Map(map_of([
            ("name".to_owned(), Value::Text("A".to_owned())),
            ("visitors".to_owned(), visitors),
            ("conversions".to_owned(), Value::Number(1.0)),
        ]))
    };
    let request = |second: Value, more: &[(&str, Value)]| {
        let variants = Value::List(vec![version(Value::Number(10.0)), second]);
        let more = more.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        TestPlan::try_from(Value::Map(map_of(more.chain([("variants".to_owned(), variants)]))))
    };
    assert!(request(version(Value::Number(10.0)), &[("mde_rel", Value::Null)]).is_ok());
    let error = request(version(Value::Null), &[]).unwrap_err();
    assert_eq!((error.code(), error.field_name()), (Code::MissingInput, Some("visitors")));
    let error = request(version(Value::Number(1.0)), &[("looks", Value::Number(1.5))]).unwrap_err();
    assert_eq!((error.code(), error.field_name()), (Code::OutOfRange, Some("looks")));
    let error = request(version(Value::Number(1.0)), &[("lookz", Value::Number(1.0))]).unwrap_err();
    assert_eq!((error.code(), error.field_name()), (Code::InvalidCommand, Some("lookz")));
    // Two rates say what a rate and a change say.
    let rates = [("baseline".to_owned(), Value::Number(0.03)), ("target".to_owned(), Value::Number(0.033))];
    let design = TestDesign::try_from(Value::Map(map_of(rates))).unwrap();
    assert_eq!(plan_test(&design).unwrap().needed, 53_211.0);
    let error = TestDesign::try_from(Value::Map(map_of([]))).unwrap_err();
    assert_eq!((error.code(), error.field_name()), (Code::MissingInput, Some("baseline")));
}

proptest! {
    #[test]
    fn a_plan_is_finite_and_more_is_harder(
        baseline in 0.001..0.9_f64, mde_rel in -0.9..0.5_f64, versions in 2..=7_u32, looks in 1..=6_u32,
        a_day in 1.0..1e5_f64, weeks in 0.1..50.0_f64,
    ) {
        let design = TestDesign {
            baseline, mde_rel, versions: f64::from(versions), looks, visitors_per_day: Some(a_day),
            weeks: Some(weeks), ..USUAL
        };
        if let Ok(plan) = plan_test(&design) {
            prop_assert!(plan.needed.is_finite() && plan.needed >= 1.0 && plan.diff.is_finite());
            let at_hand = plan.at_hand.unwrap();
            prop_assert!(at_hand.power.is_none_or(|power| (0.0..=1.0).contains(&power)));
            let more = plan_test(&TestDesign { versions: design.versions + 1.0, ..design }).unwrap();
            prop_assert!(more.needed >= plan.needed);
            prop_assert!(plan.looks.windows(2).all(|pair| pair[0].obrien_fleming <= pair[1].obrien_fleming));
        }
    }
}
