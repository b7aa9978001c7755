//! Independent values and laws for what compares two groups: beliefs, intervals, plans.

use super::*;
use proptest::prelude::*;

fn posteriors(case: [f64; 6]) -> (Posterior, Posterior) {
    let [xa, na, xb, nb, alpha, beta] = case;
    let of = |x, n| Posterior::new(x, n, alpha, beta).unwrap();
    (of(xa, na), of(xb, nb))
}

/// Conversions and visitors of A and B, and the prior; P(B > A), loss of A, loss of B.
type BeliefCase = ([f64; 6], f64, f64, f64);

#[test]
fn beliefs_agree_with_mpmath() {
    // mpmath 1.3, 60 digits: the finite sum for whole shapes, else quad over the logit scale.
    let cases: Vec<BeliefCase> = vec![
        (
            [200.0, 10_000.0, 250.0, 10_000.0, 1.0, 1.0],
            0.991_422_775_105_882,
            0.005_005_015_778_318_619_4,
            6.015_578_358_611_083_6e-6,
        ),
        (
            [3.0, 40.0, 9.0, 42.0, 0.5, 0.5],
            0.964_730_888_572_548_2,
            0.136_683_059_203_885_77,
            0.001_118_680_304_282_809_2,
        ),
        (
            [0.0, 200.0, 3.0, 200.0, 1.0, 1.0],
            0.938_433_990_212_438_8,
            0.015_153_242_241_422_461,
            0.000_301_757_092_907_610_1,
        ),
        (
            [0.0, 0.0, 0.0, 0.0, 0.5, 0.5],
            0.499_999_999_999_940_44,
            0.202_642_367_284_675_55,
            0.202_642_367_284_675_55,
        ),
        (
            [0.0, 50.0, 0.0, 60.0, 0.5, 0.5],
            0.471_154_905_711_523_46,
            0.004_923_386_735_053_911,
            0.006_530_586_992_205_952_5,
        ),
        (
            [10.0, 100.0, 60.0, 100.0, 1.0, 1.0],
            0.999_999_999_999_989_5,
            0.490_196_078_431_372_64,
            9.281_601_089_405_149e-17,
        ),
        (
            [300.0, 5000.0, 240.0, 5000.0, 1.0, 1.0],
            0.003_970_765_537_271_978,
            5.567_823_487_489_059_5e-6,
            0.012_000_769_742_719_797,
        ),
        (
            [2.0, 10.0, 400.0, 2000.0, 2.0, 5.0],
            0.403_056_968_618_521_2,
            0.023_764_130_063_921_595,
            0.058_759_294_048_798_06,
        ),
        (
            [1000.0, 1000.0, 990.0, 1000.0, 1.0, 1.0],
            0.000_474_980_652_698_045_36,
            4.714_293_132_031_027_5e-7,
            0.009_980_511_349_472_884,
        ),
        (
            [10.0, 20.0, 4000.0, 100_000.0, 1.0, 1.0],
            1.033_736_435_217_242_2e-10,
            3.559_140_467_500_607_5e-13,
            0.459_990_800_184_352_23,
        ),
    ];
    for (case, p, loss_a, loss_b) in cases {
        let (a, b) = posteriors(case);
        let got = compare(a, b).unwrap();
        assert!((got.b_beats_a - p).abs() < 1e-11, "{case:?}: {got:?} against {p}");
        assert!((got.loss_of_a / loss_a - 1.0).abs() < 1e-8, "{case:?}: {got:?} against {loss_a}");
        assert!((got.loss_of_b / loss_b - 1.0).abs() < 1e-8, "{case:?}: {got:?} against {loss_b}");
    }
}

#[test]
fn beliefs_of_millions_agree_with_scipy() {
    // scipy 1.17: sums of 400,000 points of pdf·sf, cdf·sf; sums of cdf are good to about 1e-6.
    let cases: Vec<BeliefCase> = vec![
        (
            [200_000.0, 10_000_000.0, 200_900.0, 10_000_000.0, 1.0, 1.0],
            0.924_483_085_950_236_2,
            9.212_258_567_236_127e-5,
            2.122_603_672_357_806_6e-6,
        ),
        (
            [200_000.0, 10_000_000.0, 201_500.0, 10_000_000.0, 0.5, 0.5],
            0.991_607_903_564_354,
            0.000_150_175_098_269_427_1,
            1.751_132_694_256_371_4e-7,
        ),
        (
            [5_000_000.0, 10_000_000.0, 5_002_000.0, 9_999_000.0, 1.0, 1.0],
            0.868_241_663_448_730_1,
            0.000_264_827_431_519_088_6,
            1.480_247_902_882_892_4e-5,
        ),
        (
            [30_000.0, 1_000_000.0, 200.0, 9000.0, 1.0, 1.0],
            3.924_360_961_943_637e-6,
            1.533_593_571_058_454_8e-9,
            0.007_672_570_058_707_575,
        ),
        (
            [200.0, 10_000.0, 250.0, 10_000.0, 1.0, 1.0],
            0.991_422_775_105_881_3,
            0.005_005_015_778_318_62,
            6.015_578_358_611_073e-6,
        ),
        (
            [1000.0, 10_000_000.0, 1100.0, 10_000_000.0, 0.5, 0.5],
            0.985_468_077_192_006_6,
            1.002_353_498_083_739_3e-5,
            2.353_598_083_729_270_4e-8,
        ),
    ];
    for (case, p, loss_a, loss_b) in cases {
        let (a, b) = posteriors(case);
        let got = compare(a, b).unwrap();
        assert!((got.b_beats_a - p).abs() < 1e-8, "{case:?}: {got:?} against {p}");
        assert!((got.loss_of_a / loss_a - 1.0).abs() < 1e-5, "{case:?}: {got:?} against {loss_a}");
        assert!((got.loss_of_b / loss_b - 1.0).abs() < 1e-5, "{case:?}: {got:?} against {loss_b}");
    }
}

#[test]
fn a_belief_has_a_mean_an_interval_and_a_density() {
    let belief = Posterior::new(3.0, 40.0, 0.5, 0.5).unwrap();
    assert!((belief.mean() - 0.085_365_853_658_536_59).abs() < 1e-15);
    // scipy: beta(3.5, 37.5).ppf([0.025, 0.975]), .pdf(0.1).
    let bounds = belief.interval(0.95).unwrap();
    assert!((bounds.low - 0.021_576_674_442_978_006).abs() < 1e-12);
    assert!((bounds.high - 0.186_814_297_237_624_77).abs() < 1e-12);
    assert!((belief.density(0.1).unwrap() / 7.357_861_515_235_616 - 1.0).abs() < 1e-12);
    assert_eq!(Posterior::new(0.0, 40.0, 0.5, 0.5).unwrap().density(0.0), None);
    assert_eq!(Posterior::new(2.0, 1.0, 1.0, 1.0), None);
    assert_eq!(Posterior::new(0.0, 1.0, 0.0, 1.0), None);
    assert_eq!(belief.interval(1.0), None);
}

fn counts(xa: f64, na: f64, xb: f64, nb: f64) -> Counts {
    Counts::new(xa, na, xb, nb).unwrap()
}

#[test]
fn intervals_of_a_difference_agree_with_newcombe() {
    // Newcombe (1998), table II, first six pairs, methods 10 and 6 (Miettinen and Nurminen); all the digits by
    // statsmodels 0.15 confint_proportions_2indep("newcomb") and mpmath 1.3 (roots of the likelihood's cubic).
    for (case, newcombe, miettinen) in [
        (
            [56.0, 70.0, 48.0, 80.0],
            [-0.333_872_654_036_906_14, -0.052_431_472_402_364_98],
            [-0.338_172_940_015_868_34, -0.052_829_713_245_844_6],
        ),
        (
            [9.0, 10.0, 3.0, 10.0],
            [-0.809_017_973_535_488, -0.170_522_723_934_502_9],
            [-0.840_649_543_943_328_2, -0.170_025_016_424_398_74],
        ),
        (
            [6.0, 7.0, 2.0, 7.0],
            [-0.806_249_637_524_227_8, -0.058_227_927_482_312_09],
            [-0.853_405_259_897_420_3, -0.034_175_545_084_364_385],
        ),
        (
            [5.0, 56.0, 0.0, 29.0],
            [-0.192_560_013_855_111_65, 0.038_137_147_903_536_936],
            [-0.193_330_976_690_880_73, 0.032_596_561_743_513_76],
        ),
        (
            [0.0, 10.0, 0.0, 20.0],
            [-0.277_532_799_862_889_26, 0.161_125_158_052_819_4],
            [-0.284_381_339_534_377_33, 0.165_760_227_542_171_65],
        ),
        ([10.0, 10.0, 0.0, 10.0], [-1.0, -0.607_509_350_430_524_1], [-1.0, -0.663_641_551_894_767_5]),
        (
            [200.0, 10_000.0, 250.0, 10_000.0],
            [0.000_887_047_599_294_145_7, 0.009_138_266_721_419_232],
            [0.000_892_805_520_092_702_3, 0.009_144_754_966_884_16],
        ),
        (
            [1.0, 1_000_000.0, 5.0, 900_000.0],
            [-1.091_571_109_698_940_2e-6, 1.205_169_752_795_636_1e-5],
            [-6.846_377_769_655_408e-7, 1.210_949_870_525_475_2e-5],
        ),
        (
            [31_000.0, 100_000.0, 30_000.0, 100_000.0],
            [-0.014_035_064_331_617_126, -0.005_964_489_889_707_448],
            [-0.014_035_212_884_514_49, -0.005_964_540_793_752_301],
        ),
    ] {
        let [xa, na, xb, nb] = case;
        let got = counts(xa, na, xb, nb);
        let (n, m) = (got.newcombe(0.95).unwrap(), got.miettinen_nurminen(0.95).unwrap());
        assert!(
            (n.low - newcombe[0]).abs() < 1e-12 && (n.high - newcombe[1]).abs() < 1e-12,
            "{case:?} {n:?}"
        );
        assert!(
            (m.low - miettinen[0]).abs() < 1e-7 && (m.high - miettinen[1]).abs() < 1e-7,
            "{case:?} {m:?}"
        );
    }
}

#[test]
fn counts_without_variance_have_no_test() {
    assert_eq!(counts(0.0, 500.0, 0.0, 500.0).z_test(), None);
    assert_eq!(counts(5.0, 5.0, 5.0, 5.0).z_test(), None);
    assert_eq!(counts(0.0, 500.0, 3.0, 500.0).katz(0.95), None);
    assert_eq!(counts(0.0, 500.0, 3.0, 500.0).lift(), None);
    assert_eq!(Counts::new(1.0, 0.0, 1.0, 2.0), None);
    assert_eq!(Counts::new(3.0, 2.0, 1.0, 2.0), None);
    assert_eq!(Counts::new(f64::NAN, 2.0, 1.0, 2.0), None);
    assert!(counts(0.0, 5.0, 5.0, 5.0).z_test().unwrap().z_unpooled.is_none());
}

prop_compose! {
    fn group()(n in 1_u32..200_000, share in 0.0..=1.0_f64) -> (f64, f64) {
        let n = f64::from(n);
        ((n * share * share).round(), n)
    }
}

proptest! {
    #[test]
    fn swapping_the_groups_mirrors_the_difference((xa, na) in group(), (xb, nb) in group(), confidence in 0.5..0.999_f64) {
        let (one, other) = (counts(xa, na, xb, nb), counts(xb, nb, xa, na));
        for method in [Counts::wald, Counts::newcombe, Counts::miettinen_nurminen] {
            let (here, there) = (method(one, confidence).unwrap(), method(other, confidence).unwrap());
            prop_assert!(here.low <= one.diff() && one.diff() <= here.high);
            prop_assert!((here.low + there.high).abs() < 1e-9 && (here.high + there.low).abs() < 1e-9);
        }
        if let (Some(here), Some(there)) = (one.katz(confidence), other.katz(confidence)) {
            let lift = one.lift().unwrap();
            prop_assert!(here.low <= lift + 1e-9 && lift <= here.high + 1e-9 * (1.0 + here.high));
            prop_assert!(((1.0 + here.low) * (1.0 + there.high) - 1.0).abs() < 1e-9);
        }
        match (one.z_test(), other.z_test()) {
            (Some(here), Some(there)) => {
                prop_assert!((0.0..=1.0).contains(&here.p_two_sided));
                prop_assert!((here.p_two_sided - there.p_two_sided).abs() < 1e-12);
                prop_assert!((here.p_b_above_a + there.p_b_above_a - 1.0).abs() < 1e-12);
                // The pooled z squared is Pearson's χ² of the table.
                let table = [vec![xa, na - xa], vec![xb, nb - xb]];
                let found = independence(&table).unwrap();
                prop_assert!((found.pearson.statistic - here.z * here.z).abs() <= 1e-9 * (1.0 + here.z * here.z));
                prop_assert!((found.min_expected - one.min_expected()).abs() <= 1e-9 * found.min_expected);
                prop_assert!(found.yates.unwrap().p >= found.pearson.p - 1e-15);
            }
            (here, there) => prop_assert!(here.is_none() && there.is_none()),
        }
    }

    #[test]
    fn the_score_interval_inverts_the_score_test((xa, na) in group(), (xb, nb) in group()) {
        // At a difference of 0 the score test is the pooled z, but for N/(N − 1).
        let groups = counts(xa, na, xb, nb);
        if let Some(test) = groups.z_test() {
            let n = na + nb;
            let z = test.z.abs() * ((n - 1.0) / n).sqrt();
            let bounds = groups.miettinen_nurminen(0.95).unwrap();
            if (z - 1.959_963_984_540_054).abs() > 1e-6 {
                prop_assert_eq!(z < 1.959_963_984_540_054, bounds.low <= 0.0 && 0.0 <= bounds.high);
            }
        }
    }

    #[test]
    fn swapping_the_groups_mirrors_the_beliefs((xa, na) in group(), (xb, nb) in group(), prior in 0.05..5.0_f64) {
        let (a, b) = posteriors([xa, na, xb, nb, prior, prior]);
        let (one, other) = (compare(a, b).unwrap(), compare(b, a).unwrap());
        prop_assert!((0.0..=1.0).contains(&one.b_beats_a));
        prop_assert!((one.b_beats_a + other.b_beats_a - 1.0).abs() < 1e-8);
        prop_assert!((one.loss_of_a - other.loss_of_b).abs() <= 1e-7 * one.loss_of_a);
        prop_assert!(one.loss_of_a >= 0.0 && one.loss_of_b >= 0.0);
        prop_assert!(((one.loss_of_a - one.loss_of_b) - (b.mean() - a.mean())).abs() < 1e-12);
    }

    #[test]
    fn a_plan_reaches_its_power(baseline in 0.001..0.9_f64, lift in 0.01..0.9_f64, alpha in 0.001..0.2_f64, power in 0.5..0.99_f64) {
        let target = (baseline * (1.0 + lift)).min(0.99);
        prop_assume!((target - baseline).abs() > 1e-6);
        let design = Design { alpha, power, sides: 2.0 };
        let sizes = design.sizes(baseline, target).unwrap();
        let n = whole(sizes.fleiss);
        let reached = power_of(baseline, target, n, alpha).unwrap();
        prop_assert!(reached >= power - 1e-9 && reached <= 1.0, "{reached} for {power}");
        let rise = design.detectable_rise(baseline, sizes.fleiss).unwrap();
        prop_assert!((rise / (target - baseline) - 1.0).abs() < 1e-9);
        prop_assert!(design.detectable_rise(baseline, n).unwrap() <= rise * (1.0 + 1e-9));
        let one_sided = Design { sides: 1.0, ..design }.sizes(baseline, target).unwrap();
        prop_assert!(one_sided.fleiss < sizes.fleiss);
    }
}

#[test]
fn a_plan_without_effect_has_no_size() {
    let design = Design { alpha: 0.05, power: 0.8, sides: 2.0 };
    assert_eq!(design.sizes(0.05, 0.05), None);
    assert_eq!(design.sizes(0.05, 1.05), None);
    assert_eq!(Design { power: 0.01, ..design }.sizes(0.05, 0.06), None);
    assert_eq!(design.detectable_rise(0.05, 1.0), None);
    assert_eq!(design.size_for_mean(0.0, 1.0), None);
    assert_eq!(power_of(0.0, 0.0, 10.0, 0.05), None);
    assert_eq!(power_of(0.0, 1.0, 100.0, 0.05), Some(1.0));
    assert!((power_of(0.1, 0.1, 100.0, 0.05).unwrap() - 0.05).abs() < 1e-12);
    assert_eq!(duration(16_316.0, 1_200.0), Some((14.0, 2.0)));
    assert_eq!(duration(1.0, 0.0), None);
    // scipy: 2·((norm.ppf(0.975) + norm.ppf(0.8))·11/0.24)².
    assert!((design.size_for_mean(11.0, 0.24).unwrap() / 32_976.196_106_119_43 - 1.0).abs() < 1e-12);
}

#[test]
fn an_always_valid_p_never_goes_back_up() {
    let looks = [(50.0, 52.0, 1000.0), (60.0, 110.0, 2000.0), (151.0, 148.0, 3000.0)]
        .map(|(a, b, n)| counts(a, n, b, n));
    let found = always_valid(&looks, 0.01, 0.05).unwrap();
    assert!(found[1].p < found[0].p && found[2].p == found[1].p);
    assert!(found[2].ratio.unwrap() < 1.0);
    // The interval leaves 0 out exactly when the ratio passes 1/α.
    for look in &found {
        let bounds = look.interval.unwrap();
        assert_eq!(look.ratio.unwrap() > 20.0, bounds.low > 0.0 || bounds.high < 0.0);
    }
    let nothing = always_valid(&[counts(0.0, 10.0, 0.0, 10.0)], 0.01, 0.05).unwrap();
    assert_eq!((nothing[0].ratio, nothing[0].p, nothing[0].interval), (None, 1.0, None));
    assert_eq!(always_valid(&looks, 0.0, 0.05), None);
    assert_eq!(always_valid(&looks, 0.01, 1.0), None);
    let sure = always_valid(&[counts(1e6, 1e8, 9e7, 1e8)], 0.01, 0.05).unwrap();
    assert_eq!((sure[0].ratio, sure[0].p), (None, 0.0));
}
