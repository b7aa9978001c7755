//! Laws of envelopes and of the concave problem over them.

use super::solve;
use crate::budget::solver::envelope::Envelope;
use crate::response::Curve;
use proptest::prelude::*;

fn curve() -> impl Strategy<Value = Curve> {
    let size = 0.1..10.0_f64;
    prop_oneof![
        (size.clone(), 0.2..5.0_f64, 0.3..6.0_f64).prop_map(|(a, k, n)| Curve::Hill { a, k, n }),
        (size.clone(), 1.0..6.0_f64, -1.0..4.0_f64).prop_map(|(a, b, m)| Curve::LogisticS { a, b, m }),
        (size.clone(), 0.2..5.0_f64, 1.0..6.0_f64, 0.0..2.0_f64).prop_map(|(a, k, n, c)| Curve::HillOffset {
            a,
            k,
            n,
            c
        }),
        (size.clone(), 0.1..3.0_f64).prop_map(|(a, b)| Curve::Log { a, b }),
        size.prop_map(|a| Curve::Linear { a }),
    ]
}

fn envelope() -> impl Strategy<Value = (Curve, Envelope)> {
    (curve(), 0.0..3.0_f64, 0.0..6.0_f64)
        .prop_map(|(curve, lo, room)| (curve, Envelope::new(curve, lo, lo + room)))
}

proptest! {
    #[test]
    fn an_envelope_is_concave_above_its_curve_and_tight_at_its_ends((curve, envelope) in envelope()) {
        let at = |share: f64| envelope.lo + share * (envelope.hi - envelope.lo);
        let slack = 1e-12 * curve.value(envelope.hi);
        for end in [envelope.lo, envelope.hi] {
            prop_assert!((envelope.value(end) - curve.value(end)).abs() <= slack);
        }
        for i in 1..50 {
            let x = at(f64::from(i) / 50.0);
            prop_assert!(envelope.value(x) >= curve.value(x) - slack, "{curve:?} {x}");
            prop_assert!((envelope.overestimate(x) - (envelope.value(x) - curve.value(x))).abs() <= slack);
            let around = envelope.value(at(f64::from(i - 1) / 50.0)) + envelope.value(at(f64::from(i + 1) / 50.0));
            prop_assert!(2.0 * envelope.value(x) >= around - 2.0 * slack, "{curve:?} {x}");
        }
    }

    #[test]
    fn demand_is_the_best_spend_at_its_price(
        (_, envelope) in envelope(), price in 0.0..5.0_f64, mut last in prop_oneof![Just(f64::NAN), -5.0..5.0_f64],
    ) {
        let net = |x: f64| envelope.value(x) - price * x;
        // Whatever it starts from.
        let demand = envelope.demand(price, price.ln(), &mut last);
        let best = net(demand);
        let slack = 1e-12 * (envelope.value(envelope.hi) + price * envelope.hi);
        prop_assert!(envelope.largest_demand(price, demand) >= demand);
        for i in 0..=100 {
            let x = envelope.lo + f64::from(i) / 100.0 * (envelope.hi - envelope.lo);
            prop_assert!(net(x) <= best + slack, "{x} {price}");
        }
    }

    #[test]
    fn the_bound_is_reached_and_the_total_met(
        channels in prop::collection::vec(envelope(), 1..10), repeated in any::<bool>(), share in 0.0..1.0_f64,
    ) {
        let mut envelopes: Vec<Envelope> = channels.into_iter().map(|(_, envelope)| envelope).collect();
        if repeated {
            // Ties at every chord.
            envelopes.extend(envelopes.clone());
        }
        let (low, high) = envelopes.iter().fold((0.0, 0.0), |(l, h), e| (l + e.lo, h + e.hi));
        let total = low + share * (high - low);
        let got = solve(&envelopes, total);
        let value: f64 = envelopes.iter().zip(&got.spend).map(|(e, &x)| e.value(x)).sum();
        prop_assert!((got.spend.iter().sum::<f64>() - total).abs() <= 1e-12 * total);
        prop_assert!((value - got.bound).abs() <= 1e-12 * got.bound, "{value} {}", got.bound);
        // At most one curved channel is left inside its chord.
        let inside = envelopes.iter().zip(&got.spend).filter(|(e, x)| e.overestimate(**x) > 1e-9 * got.bound);
        prop_assert!(inside.count() <= 1);
    }
}
