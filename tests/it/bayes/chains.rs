//! A chain depends on its seed and its number, and on nothing else.

use super::run::draws;
use crate::response::tables::{Truth, simulate};
use levier::bayes::{MixChain, mix_defaults};

const TRUTHS: [Truth; 2] =
    [Truth { ceiling: 900.0, half: 1200.0, theta: 0.5 }, Truth { ceiling: 600.0, half: 700.0, theta: 0.2 }];

#[test]
fn the_draws_do_not_depend_on_how_they_are_asked_for() {
    let table = simulate(5, 104, &TRUTHS, 100.0);
    let model = mix_defaults(&table.data, &table.setup).unwrap();
    let new =
        |chain, seed| MixChain::new(&table.data, &table.setup, &model, (chain, seed), (60, 50)).unwrap();
    let (mut whole, mut parts) = (new(1, 9), new(1, 9));
    assert_eq!(whole.advance(1_000_000).unwrap().done, 110);
    let mut last = parts.advance(0).unwrap();
    assert!(last.tuning && last.done == 0 && last.total == 110);
    for count in [1, 58, 1, 1, 7, 42, 30] {
        last = parts.advance(count).unwrap();
    }
    assert_eq!((last.done, last.tuning), (110, false));
    assert_eq!(whole.draws(), parts.draws());
    assert_eq!(whole.stats(), parts.stats());
    for (chain, seed) in [(2, 9), (1, 10)] {
        let mut other = new(chain, seed);
        other.advance(110).unwrap();
        assert_ne!(whole.draws(), other.draws());
    }
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let table = simulate(6, 80, &TRUTHS, 100.0);
    let model = mix_defaults(&table.data, &table.setup).unwrap();
    let (told, _) = draws(&table.data, &table.setup, &model, 3, (1, 50, 50));
    let mut turned = table.data.clone();
    turned.dates.reverse();
    turned.outcome.reverse();
    for (_, values) in &mut turned.channels {
        values.reverse();
    }
    assert_eq!(mix_defaults(&turned, &table.setup).unwrap().lift_tests, model.lift_tests);
    assert_eq!(told, draws(&turned, &table.setup, &model, 3, (1, 50, 50)).0);
}
