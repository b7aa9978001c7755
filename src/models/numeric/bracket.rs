//! Bisection.
//!
//! Own code: ten lines for a predicate. Both ends of the last interval are returned, since callers need the end that
//! is certain.

/// Halves the interval between a point where a predicate holds and one where it does not, at most `rounds` times
/// or until no number lies between them. Returns both ends, the one where the predicate holds first.
///
/// ```
/// let (below, above) = levier::numeric::bisect(0.0, 2.0, 100, |x| x * x <= 2.0);
/// assert!(below <= std::f64::consts::SQRT_2 && std::f64::consts::SQRT_2 <= above);
/// assert!(above - below < 1e-15);
/// ```
pub fn bisect(
    mut inside: f64,
    mut outside: f64,
    rounds: u32,
    mut holds: impl FnMut(f64) -> bool,
) -> (f64, f64) {
    for _ in 0..rounds {
        let middle = f64::midpoint(inside, outside);
        if middle == inside || middle == outside {
            break;
        }
        if holds(middle) {
            inside = middle;
        } else {
            outside = middle;
        }
    }
    (inside, outside)
}
