//! The highest point of a function with a single maximum.
//!
//! Own code: argmin's golden section search is the same ten lines behind a solver, a problem and an executor, and
//! its cost function has no way to say that a point has no value.

/// Where a function with a single maximum in \[`low`, `high`\] is highest, to within `close` (golden section
/// search, Kiefer 1953). `None` as soon as the function has no value.
///
/// ```
/// let top = levier::numeric::maximum_in(&mut |x| Some(-(x - 2.0) * (x - 2.0)), 0.0, 5.0, 1e-6).unwrap();
/// assert!((top - 2.0).abs() < 1e-6);
/// ```
pub fn maximum_in(
    f: &mut dyn FnMut(f64) -> Option<f64>,
    mut low: f64,
    mut high: f64,
    close: f64,
) -> Option<f64> {
    const GOLDEN: f64 = 0.618_033_988_749_894_9; // (√5 − 1) / 2
    let (mut p, mut q) = (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
    let (mut at_p, mut at_q) = (f(p)?, f(q)?);
    while high - low > close {
        if at_p >= at_q {
            (high, q, at_q) = (q, p, at_p);
            p = high - GOLDEN * (high - low);
            at_p = f(p)?;
        } else {
            (low, p, at_p) = (p, q, at_q);
            q = low + GOLDEN * (high - low);
            at_q = f(q)?;
        }
    }
    Some(f64::midpoint(low, high))
}
