//! Laws of the fits: neither the order of customers, nor how weights are split, nor the unit of money changes
//! an answer.

use levier::Code;
use levier::customer::{
    FittedParam, History, PurchaseModel, PurchasesFitAsked, SpendFitAsked, purchases_fit, spend_fit,
};
use levier::stats::Random;
use proptest::prelude::*;

const MODELS: [PurchaseModel; 3] = [PurchaseModel::BgNbd, PurchaseModel::MbgNbd, PurchaseModel::BgBb];

/// Customers who buy at their own pace and leave at random.
fn simulated(seed: u64, n: usize) -> Vec<History> {
    let mut random = Random::seeded(seed);
    (0..n)
        .map(|_| {
            // Rates and chances to leave differ: an exponential rate, a uniform chance.
            let pace = 3.0 * -random.uniform().max(1e-12).ln();
            let leaves = 0.6 * random.uniform();
            let watched = (6.0 + 20.0 * random.uniform()).floor();
            let (mut x, mut t_x, mut now) = (0, 0.0, 0.0);
            loop {
                now += (pace * -random.uniform().max(1e-12).ln()).ceil().max(1.0);
                if now > watched {
                    break;
                }
                (x, t_x) = (x + 1, now);
                if random.uniform() < leaves {
                    break;
                }
            }
            History {
                x,
                t_x,
                t: watched,
                mbar: if x > 0 { 5.0 + 40.0 * random.uniform() } else { 0.0 },
                weight: 1.0,
            }
        })
        .collect()
}

fn values(params: &[FittedParam]) -> Vec<f64> {
    params.iter().map(|param| param.value).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_order_of_customers_and_how_weights_are_split_change_nothing(seed in 0..10_000_u64) {
        let customers = simulated(seed, 200);
        let mut reversed = customers.clone();
        reversed.reverse();
        // Each customer as two quarters and a half.
        let split: Vec<History> = customers
            .iter()
            .flat_map(|&h| [0.25, 0.5, 0.25].map(|weight| History { weight, ..h }))
            .collect();
        for model in MODELS {
            let fit = |customers: &[History]| purchases_fit(&PurchasesFitAsked { model, customers: customers.to_vec() }).unwrap();
            let told = fit(&customers);
            prop_assert_eq!(&fit(&reversed), &told);
            prop_assert_eq!(&fit(&split), &told);
            prop_assert!(told.loglik.is_finite() && values(&told.params).iter().all(|p| p.is_finite() && *p > 0.0));
            for param in &told.params {
                if let (Some(low), Some(high)) = (param.low, param.high) {
                    prop_assert!(low <= param.value && param.value <= high);
                }
            }
        }
        let spend = |customers: &[History]| spend_fit(&SpendFitAsked { customers: customers.to_vec() }).unwrap();
        let told = spend(&customers);
        prop_assert_eq!(&spend(&reversed), &told);
    }

    #[test]
    fn the_units_of_time_and_of_money_do_not_matter(seed in 0..10_000_u64) {
        let customers = simulated(seed, 300);
        let days: Vec<History> = customers
            .iter()
            .map(|&h| History { t_x: 7.0 * h.t_x, t: 7.0 * h.t, mbar: 100.0 * h.mbar, ..h })
            .collect();
        let fit = |customers: &[History]| {
            let asked = PurchasesFitAsked { model: PurchaseModel::MbgNbd, customers: customers.to_vec() };
            purchases_fit(&asked).unwrap()
        };
        // x purchases a unit seven times shorter: the density is 7ˣ times smaller.
        let (weeks, days_told) = (fit(&customers), fit(&days));
        let shift = weeks.sum_x * 7_f64.ln();
        prop_assert!((weeks.loglik - days_told.loglik - shift).abs() < 1e-5 * weeks.loglik.abs());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever customers are like, there is a fit: with warnings where it says little.
    #[test]
    fn any_customers_have_a_fit(
        rows in prop::collection::vec((0..30_u32, 0..40_u32, 0..60_u32, 0.1..50.0_f64), 5..40), scale in -3.0..3.0_f64,
    ) {
        let customers: Vec<History> = rows
            .iter()
            .map(|&(x, wait, silence, weight)| {
                let t_x = if x == 0 { 0 } else { x + wait };
                History { x, t_x: f64::from(t_x), t: f64::from(t_x + silence), mbar: 0.0, weight }
            })
            .collect();
        for model in MODELS {
            let unit = if model == PurchaseModel::BgBb { 1.0 } else { 10_f64.powf(scale) };
            let customers = customers.iter().map(|&h| History { t_x: unit * h.t_x, t: unit * h.t, ..h }).collect();
            match purchases_fit(&PurchasesFitAsked { model, customers }) {
                Ok(told) => prop_assert!(values(&told.params).iter().all(|p| p.is_finite() && *p > 0.0)),
                Err(error) => prop_assert!(matches!(error.code(), Code::NoRepeats | Code::TooFewCustomers), "{model:?} {error}"),
            }
        }
    }
}

#[test]
fn what_cannot_be_fitted_is_refused_with_its_reason() {
    let one = History { x: 0, t_x: 0.0, t: 10.0, mbar: 0.0, weight: 1.0 };
    for model in MODELS {
        let refused =
            |customers: Vec<History>| purchases_fit(&PurchasesFitAsked { model, customers }).unwrap_err();
        assert_eq!(refused(vec![]).code(), Code::TooFewCustomers);
        assert_eq!(refused(vec![one; 50]).code(), Code::NoRepeats);
        let impossible = History { x: 2, t_x: 11.0, ..one };
        let error = refused(vec![impossible; 50]);
        assert_eq!((error.code(), error.field_name()), (Code::OutOfRange, Some("t_x")));
        assert_eq!(refused(vec![History { t: f64::NAN, ..one }; 50]).field_name(), Some("T"));
    }
}

#[test]
fn degenerate_customers_have_an_answer_with_warnings_or_a_reason() {
    // Everybody buys every unit until the end: nobody leaves, and nobody differs.
    let always = vec![History { x: 20, t_x: 20.0, t: 20.0, mbar: 10.0, weight: 1.0 }; 60];
    // Everybody buys again once, at once, and never more.
    let never = vec![History { x: 1, t_x: 1.0, t: 40.0, mbar: 10.0, weight: 1.0 }; 60];
    // One repeat among many.
    let mut one = vec![History { x: 0, t_x: 0.0, t: 30.0, mbar: 0.0, weight: 1.0 }; 60];
    one.push(History { x: 1, t_x: 3.0, t: 30.0, mbar: 9.0, weight: 1.0 });
    for customers in [always, never, one] {
        for model in MODELS {
            match purchases_fit(&PurchasesFitAsked { model, customers: customers.clone() }) {
                Ok(told) => {
                    assert!(values(&told.params).iter().all(|p| p.is_finite()));
                    assert!(!told.warnings.is_empty(), "{model:?}: {told:?}");
                }
                Err(error) => assert_eq!(error.code(), Code::NoConvergence),
            }
        }
    }
}

/// A gamma draw by Marsaglia and Tsang 2000.
fn gamma(random: &mut Random, shape: f64) -> f64 {
    if shape < 1.0 {
        return gamma(random, shape + 1.0) * random.uniform().max(1e-300).powf(1.0 / shape);
    }
    let d = shape - 1.0 / 3.0;
    loop {
        let z = random.normal();
        let v = (1.0 + z / (9.0 * d).sqrt()).powi(3);
        if v > 0.0 && random.uniform().max(1e-300).ln() < 0.5 * z * z + d - d * v + d * v.ln() {
            return d * v;
        }
    }
}

/// 4,000 customers of a known BG/NBD or MBG/NBD are drawn as the papers tell it; the fit finds the parameters again.
#[test]
fn known_parameters_are_found_again() {
    let [r, alpha, a, b] = [0.8, 5.0, 0.9, 3.0];
    for (model, every) in [(PurchaseModel::BgNbd, false), (PurchaseModel::MbgNbd, true)] {
        let mut random = Random::seeded(11);
        let customers = (0..4000)
            .map(|_| {
                let rate = gamma(&mut random, r) / alpha;
                let (one, other) = (gamma(&mut random, a), gamma(&mut random, b));
                let leaves = one / (one + other);
                let t = 20.0 + 40.0 * random.uniform();
                let (mut x, mut t_x, mut now) = (0, 0.0, 0.0);
                let mut gone = every && random.uniform() < leaves;
                while !gone {
                    now -= random.uniform().max(1e-300).ln() / rate;
                    if now > t {
                        break;
                    }
                    (x, t_x, gone) = (x + 1, now, random.uniform() < leaves);
                }
                History { x, t_x, t, mbar: 0.0, weight: 1.0 }
            })
            .collect();
        let told = purchases_fit(&PurchasesFitAsked { model, customers }).unwrap();
        assert!(told.warnings.is_empty());
        for (param, truth) in told.params.iter().zip([r, alpha, a, b]) {
            // Twice the 90 % interval: one miss in a thousand.
            let (low, high) = (param.low.unwrap(), param.high.unwrap());
            let wider = (high / low).sqrt();
            assert!(low / wider < truth && truth < high * wider, "{model:?} {param:?}, drawn with {truth}");
        }
    }
}
