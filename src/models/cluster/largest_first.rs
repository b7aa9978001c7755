//! Clusters numbered from the largest to the smallest.

use crate::numeric::sort_indices_by;
use std::cmp::Ordering;

/// The clusters from the largest to the smallest, by their present numbers, and each customer's new label. `tie`
/// orders clusters of equal size.
pub fn largest_first(
    labels: &[u32],
    k: usize,
    tie: &dyn Fn(usize, usize) -> Ordering,
) -> (Vec<usize>, Vec<u32>) {
    let mut counts = vec![0_usize; k];
    for &label in labels {
        counts[label as usize] += 1;
    }
    let order = sort_indices_by(k, &|a, b| counts[b].cmp(&counts[a]).then_with(|| tie(a, b)));
    let mut renumbered = vec![0_u32; k];
    for (new, &old) in order.iter().enumerate() {
        renumbered[old] = new as u32;
    }
    let labels = labels.iter().map(|&label| renumbered[label as usize]).collect();
    (order, labels)
}

#[cfg(test)]
mod tests {
    use super::largest_first;

    #[test]
    fn equal_sizes_are_ordered_by_the_tie() {
        let (order, labels) = largest_first(&[0, 1, 1, 2, 2, 2, 3], 4, &|a, b| b.cmp(&a));
        assert_eq!(order, [2, 1, 3, 0]);
        assert_eq!(labels, [3, 1, 1, 0, 0, 0, 2]);
    }
}
