//! The F distribution of a ratio of two variances.

use super::beta::beta_cdf;

/// P(F > f) for F with `df1` and `df2` degrees of freedom; `None` for a negative f or degrees that are not positive.
///
/// ```
/// use levier::stats::f_tail;
/// // scipy: f.sf(3, 2, 10).
/// assert!((f_tail(3.0, 2.0, 10.0).unwrap() - 0.095367431640625).abs() < 1e-14);
/// ```
pub fn f_tail(f: f64, df1: f64, df2: f64) -> Option<f64> {
    if !(f >= 0.0 && df1 > 0.0 && df2 > 0.0) {
        return None;
    }
    // df1·F/(df2 + df1·F) is Beta(df1/2, df2/2); its mirror keeps the digits of a small tail.
    beta_cdf(df2 / (df2 + df1 * f), df2 / 2.0, df1 / 2.0)
}
