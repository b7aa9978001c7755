//! Sorting: one copy of the standard library's sort for numbers and one for indices.
//!
//! Rust compiles a generic sort once per closure, 2 to 4 kB of Wasm each. These functions take the comparison as
//! a trait object, so that the module holds one copy whatever the number of callers.

use std::cmp::Ordering;

/// Sorts numbers from the smallest to the largest.
///
/// ```
/// let mut numbers = [3.0, -1.0, 2.0];
/// levier::numeric::sort_ascending(&mut numbers);
/// assert_eq!(numbers, [-1.0, 2.0, 3.0]);
/// ```
#[inline(never)]
pub fn sort_ascending(numbers: &mut [f64]) {
    numbers.sort_unstable_by(f64::total_cmp);
}

/// The indices 0, 1, …, `len` − 1 in the order of a comparison; equal ones keep their order.
///
/// ```
/// use levier::numeric::sort_indices_by;
/// let spend = [20.0_f64, 50.0, 20.0];
/// let largest_first = sort_indices_by(3, &|a, b| spend[b].total_cmp(&spend[a]));
/// assert_eq!(largest_first, [1, 0, 2]);
/// ```
#[inline(never)]
pub fn sort_indices_by(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|&a, &b| compare(a, b));
    order
}

/// Sorts items by a comparison; equal ones keep their order. Each item is moved twice.
///
/// ```
/// let mut names = vec!["tv", "radio", "search"];
/// levier::numeric::sort_by(&mut names, &|a, b| a.len().cmp(&b.len()));
/// assert_eq!(names, ["tv", "radio", "search"]);
/// levier::numeric::sort_by(&mut names, &|a, b| b.cmp(a));
/// assert_eq!(names, ["tv", "search", "radio"]);
/// ```
pub fn sort_by<T>(items: &mut Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) {
    let order = sort_indices_by(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|index| taken[index].take()));
}

#[cfg(test)]
mod tests {
    use super::{sort_by, sort_indices_by};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_the_stable_sort_of_the_standard_library(
            items in prop::collection::vec((0..5_u8, any::<u16>()), 0..60),
        ) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            let order = sort_indices_by(items.len(), &|a, b| items[a].0.cmp(&items[b].0));
            prop_assert_eq!(&order.iter().map(|&i| items[i]).collect::<Vec<_>>(), &expected);
            let mut sorted = items;
            sort_by(&mut sorted, &|a, b| a.0.cmp(&b.0));
            prop_assert_eq!(sorted, expected);
        }
    }
}
