//! Verdicts on tests whose analysis is known, and laws of the whole analysis.

use super::*;
use proptest::prelude::*;

fn plan(groups: &[(f64, f64)]) -> TestPlan {
    let variants = groups.iter().zip(["A", "B", "C", "D", "E"]).map(|((visitors, conversions), name)| {
        TestVariant { name: name.to_owned(), visitors: *visitors, conversions: *conversions }
    });
    TestPlan {
        variants: variants.collect(),
        weights: None,
        alpha: 0.05,
        power: 0.8,
        baseline: None,
        mde_rel: None,
        visitors_per_day: None,
        looks: 1,
        prior_alpha: 1.0,
        prior_beta: 1.0,
    }
}

fn code(plan: &TestPlan) -> TestVerdictCode {
    read_test(plan).unwrap().verdict.code
}

const TYPICAL: [(f64, f64); 2] = [(10_000.0, 200.0), (10_000.0, 250.0)];

#[test]
fn a_broken_split_stops_everything() {
    // scipy: chisquare([10500, 9800]).pvalue = 8.97e-7; B alone would win by far.
    let reading = read_test(&plan(&[(10_500.0, 200.0), (9_800.0, 400.0)])).unwrap();
    assert_eq!(reading.verdict.code, TestVerdictCode::SampleRatioMismatch);
    assert!(reading.split.blocks && (reading.split.p / 8.967_641_661_817_901e-7 - 1.0).abs() < 1e-8);
    assert_eq!(reading.verdict.figures["expected"], 10_150.0);
    // The same visitors as planned at 52 / 48.
    let planned =
        TestPlan { weights: Some(vec![52.0, 48.0]), ..plan(&[(10_500.0, 200.0), (9_800.0, 400.0)]) };
    assert_eq!(code(&planned), TestVerdictCode::Winner);
}

#[test]
fn an_unfinished_test_is_not_concluded() {
    let unfinished = TestPlan {
        baseline: Some(0.03),
        mde_rel: Some(0.1),
        visitors_per_day: Some(4_000.0),
        looks: 5,
        ..plan(&TYPICAL)
    };
    let reading = read_test(&unfinished).unwrap();
    // 53,211 visitors a version (operations' reference n02), 43,211 more of each at 2,000 a day: 22 days.
    assert_eq!(reading.verdict.code, TestVerdictCode::NotYet);
    assert!(reading.verdict.peeked);
    let figures = &reading.verdict.figures;
    assert_eq!((figures["needed"], figures["missing"]), (53_211.0, 43_211.0));
    assert_eq!((figures["days"], figures["weeks"]), (22.0, 4.0));
    assert!((reading.peeking.risk - 0.141_689_332_590_942_07).abs() < 1e-6);
    // Looked at once, the same is no fault.
    assert!(!read_test(&TestPlan { looks: 1, ..unfinished.clone() }).unwrap().verdict.peeked);
    // One in nine goes to A, which needs 30,350 and B eight times as many (Fleiss, Tytun and Ury, 1980).
    let uneven = TestPlan {
        variants: plan(&[(1_000.0, 30.0), (8_000.0, 240.0)]).variants,
        weights: Some(vec![1.0, 8.0]),
        ..unfinished
    };
    let figures = read_test(&uneven).unwrap().verdict.figures;
    assert_eq!((figures["missing"], figures["days"]), (264_150.0, 67.0));
}

#[test]
fn a_finished_test_is_concluded() {
    let finished = TestPlan { baseline: Some(0.02), mde_rel: Some(0.3), ..plan(&TYPICAL) };
    let reading = read_test(&finished).unwrap();
    assert_eq!(reading.verdict.code, TestVerdictCode::Winner);
    assert_eq!(reading.verdict.variant.as_deref(), Some("B"));
    // statsmodels proportions_ztest, confint_proportions_2indep("newcomb"); the posterior in closed form.
    let versus = reading.versions[1].versus.clone().unwrap();
    assert!((versus.p.unwrap() - 0.017_125_828_872_195_01).abs() < 1e-12);
    assert!((versus.diff_interval.low - 0.000_887_047_599_294_145_7).abs() < 1e-12);
    assert!((versus.beats_control - 0.991_422_775_105_880_6).abs() < 1e-9);
    let swapped = TestPlan { variants: plan(&[TYPICAL[1], TYPICAL[0]]).variants, ..finished };
    assert_eq!(code(&swapped), TestVerdictCode::Loser);
    let flat = TestPlan { variants: plan(&[(10_000.0, 200.0), (10_000.0, 205.0)]).variants, ..swapped };
    let reading = read_test(&flat).unwrap();
    assert_eq!(reading.verdict.code, TestVerdictCode::NoDifferenceShown);
    assert!(reading.verdict.figures["low"] < 0.0 && reading.verdict.figures["high"] > 0.0);
}

#[test]
fn without_a_plan_it_says_what_it_would_take() {
    // 100 against 120 of 10,000: p = 0.175, and 42,693 a version to show 1 % against 1.2 % (Fleiss).
    let reading = read_test(&plan(&[(10_000.0, 100.0), (10_000.0, 120.0)])).unwrap();
    assert_eq!(reading.verdict.code, TestVerdictCode::InconclusiveNoPlan);
    assert_eq!(reading.verdict.figures["needed"], 42_693.0);
    assert_eq!(code(&plan(&[(1_000.0, 50.0), (1_000.0, 50.0)])), TestVerdictCode::EqualRates);
    assert_eq!(code(&plan(&TYPICAL)), TestVerdictCode::Winner);
    // The same difference after ten looks, each a chance to stop: p = 0.017 against 0.0106.
    let peeked = TestPlan { looks: 10, ..plan(&TYPICAL) };
    assert_eq!(code(&peeked), TestVerdictCode::InconclusiveNoPlan);
    assert!((read_test(&peeked).unwrap().peeking.corrected - 0.0106).abs() < 1e-4);
    assert_eq!(code(&plan(&[(100.0, 0.0), (100.0, 6.0)])), TestVerdictCode::TooFewConversions);
    assert_eq!(code(&plan(&[(100.0, 0.0), (100.0, 0.0)])), TestVerdictCode::TooFewConversions);
    assert_eq!(code(&plan(&[(100.0, 100.0), (100.0, 100.0)])), TestVerdictCode::TooFewConversions);
}

#[test]
fn several_versions_share_the_risk() {
    // statsmodels multipletests(method="holm"): reference mv01.
    let reading = read_test(&plan(&[(4_000.0, 120.0), (4_000.0, 150.0), (4_000.0, 165.0)])).unwrap();
    let holm = |at: usize| reading.versions[at].versus.as_ref().unwrap().p_holm.unwrap();
    assert!((holm(1) - 0.063_260_846_695_686_24).abs() < 1e-12);
    assert!((holm(2) - 0.013_280_876_077_284_733).abs() < 1e-12);
    assert_eq!(reading.verdict.variant.as_deref(), Some("C"));
    assert_eq!(reading.densities.len(), 3);
}

#[test]
fn an_uneven_split_needs_sizes_of_its_own() {
    // Fleiss, Tytun and Ury (1980): 5 % to 6 % with a power of 80 %.
    let sizes = |weights: [f64; 2]| {
        let groups = [(39_625.0, 1_981.0), (4_403.0, 264.0)];
        let test = TestPlan {
            mde_rel: Some(0.2),
            baseline: Some(0.05),
            weights: Some(weights.into()),
            ..plan(&groups)
        };
        read_test(&test).unwrap().plan.unwrap()
    };
    let planned = sizes([90.0, 10.0]);
    assert_eq!(planned.sizes, [39_625.0, 4_403.0]);
    assert_eq!((planned.needed, planned.missing), (44_028.0, 0.0));
    assert_eq!(sizes([80.0, 20.0]).sizes, [19_963.0, 4_991.0]);
    assert_eq!(sizes([1.0, 1.0]).sizes, [8_158.0, 8_158.0]);
}

#[test]
fn an_interval_is_at_the_level_of_its_verdict() {
    // 500 against 565, 505, 498 and 501 of 10,000 each: Holm's p is .163, its interval at 98.75 %.
    let groups: Vec<_> = [500.0, 565.0, 505.0, 498.0, 501.0].map(|x| (10_000.0, x)).into();
    let reading = read_test(&plan(&groups)).unwrap();
    let versus = reading.versions[1].versus.as_ref().unwrap();
    assert!((versus.p_holm.unwrap() - 0.162_626_686_314_15).abs() < 1e-9);
    assert!((versus.confidence - 0.9875).abs() < 1e-12);
    assert!(
        (versus.diff_interval.low + 0.0014).abs() < 1e-4 && (versus.diff_interval.high - 0.0145).abs() < 1e-4
    );
    assert_eq!(reading.verdict.code, TestVerdictCode::InconclusiveNoPlan);
    // Holm's second step has one comparison less to share with.
    let three = read_test(&plan(&[(4_000.0, 120.0), (4_000.0, 150.0), (4_000.0, 165.0)])).unwrap();
    let confidence = |at: usize| three.versions[at].versus.as_ref().unwrap().confidence;
    assert_eq!((confidence(1), confidence(2)), (0.95, 0.975));
}

#[test]
fn very_large_counts_are_read() {
    let reading = read_test(&plan(&[(2.6e7, 52_000.0), (2.6e7, 53_000.0)])).unwrap();
    assert_eq!(reading.verdict.code, TestVerdictCode::Winner);
    assert!((reading.versions[1].versus.as_ref().unwrap().p.unwrap() - 0.002).abs() < 1e-4);
    assert_eq!(code(&plan(&[(1e12, 5e11), (1e12, 5.001e11)])), TestVerdictCode::Winner);
}

#[test]
fn a_tiny_version_does_not_keep_the_others_from_being_read() {
    let groups = [(1_000.0, 100.0), (1_000.0, 200.0), (5.0, 0.0)];
    let test = TestPlan { weights: Some(vec![1_000.0, 1_000.0, 5.0]), ..plan(&groups) };
    let reading = read_test(&test).unwrap();
    assert_eq!(
        (reading.verdict.code, reading.verdict.variant.as_deref()),
        (TestVerdictCode::Winner, Some("B"))
    );
    assert_eq!(reading.verdict.unjudged, ["C"]);
    assert!(reading.versions[1].versus.as_ref().unwrap().p.unwrap() < 1e-9);
}

#[test]
fn refuses_what_is_no_test() {
    let refusal = |plan: TestPlan| read_test(&plan).unwrap_err().code().as_str();
    assert_eq!(refusal(plan(&TYPICAL[..1])), "missing_input");
    assert_eq!(refusal(plan(&[(10.0, 11.0), (10.0, 1.0)])), "conversions_exceed_visitors");
    assert_eq!(refusal(plan(&[(0.0, 0.0), (10.0, 1.0)])), "zero_denominator");
    assert_eq!(refusal(plan(&[(10.0, -1.0), (10.0, 1.0)])), "negative_input");
    assert_eq!(refusal(plan(&[(f64::NAN, 1.0), (10.0, 1.0)])), "not_a_number");
    assert_eq!(refusal(TestPlan { alpha: 0.0, ..plan(&TYPICAL) }), "rate_out_of_range");
    assert_eq!(refusal(TestPlan { power: 0.01, ..plan(&TYPICAL) }), "rate_out_of_range");
    assert_eq!(refusal(TestPlan { looks: 0, ..plan(&TYPICAL) }), "out_of_range");
    assert_eq!(refusal(TestPlan { weights: Some(vec![1.0]), ..plan(&TYPICAL) }), "out_of_range");
    assert_eq!(refusal(TestPlan { mde_rel: Some(0.0), ..plan(&TYPICAL) }), "no_effect_to_detect");
    assert_eq!(refusal(TestPlan { mde_rel: Some(60.0), ..plan(&TYPICAL) }), "rate_out_of_range");
    assert_eq!(refusal(TestPlan { prior_alpha: 0.0, ..plan(&TYPICAL) }), "out_of_range");
    let mut twins = plan(&TYPICAL);
    twins.variants[1].name = String::from("A");
    assert_eq!(refusal(twins), "duplicate_name");
    let misspelt = r#"{"variants": [], "wieghts": []}"#;
    assert!(serde_json::from_str::<TestPlan>(misspelt).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_reading_is_whole(
        groups in proptest::collection::vec((1_u32..50_000, 0.0..=1.0_f64), 2..=4),
        mde in proptest::option::of(0.05..0.5_f64),
        looks in 1_u32..8,
    ) {
        let groups: Vec<_> = groups.iter().map(|(n, share)| {
            let n = f64::from(*n);
            (n, (n * share * share * share).round())
        }).collect();
        let test = TestPlan { mde_rel: mde, baseline: Some(0.05), looks, ..plan(&groups) };
        let reading = read_test(&test).unwrap();
        for version in &reading.versions {
            prop_assert!(version.rate_interval.low <= version.rate && version.rate <= version.rate_interval.high);
            if let Some(versus) = &version.versus {
                prop_assert!(versus.diff_interval.low <= versus.diff && versus.diff <= versus.diff_interval.high);
                prop_assert!((0.0..=1.0).contains(&versus.beats_control));
                prop_assert!(versus.p_holm >= versus.p);
            }
        }
        for figure in reading.verdict.figures.values() {
            prop_assert!(figure.is_finite());
        }
        for density in &reading.densities {
            prop_assert!(density.rates.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(density.densities.iter().all(|d| d.is_finite() && *d >= 0.0));
        }
        prop_assert!(!(reading.split.blocks && reading.verdict.code != TestVerdictCode::SampleRatioMismatch));
        prop_assert!(reading.peeking.risk >= test.alpha - 1e-9 && reading.peeking.corrected <= test.alpha + 1e-9);
        // What is said travels as JSON, where no number may be missing.
        prop_assert!(serde_json::to_string(&reading).is_ok());
    }
}
