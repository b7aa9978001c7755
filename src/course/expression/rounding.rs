//! Rounding as a person does it: a number that is whole but for the last bits counts as whole.

/// What the last bits may be off: 1e-9 of the number, at least 1e-9 and at most 1e-6.
fn slack(y: f64) -> f64 {
    1e-9 * y.abs().clamp(1.0, 1000.0)
}

/// The largest whole number at or below `x`.
pub fn floor(x: f64) -> f64 {
    (x + slack(x)).floor()
}

/// The smallest whole number at or above `x`.
pub fn ceil(x: f64) -> f64 {
    (x - slack(x)).ceil()
}

/// `x` to this many decimals, halves away from zero; below 0 decimals, to tens, hundreds and so on.
///
/// ```
/// use levier::course::expression::round;
/// assert_eq!(round(2.675, 2), 2.68); // as a double, 2.675 is a little less
/// assert_eq!(round(-2.5, 0), -3.0);
/// assert_eq!(round(27_142.0, -3), 27_000.0);
/// ```
pub fn round(x: f64, decimals: i32) -> f64 {
    let power = 10_f64.powi(decimals.abs());
    let y = if decimals < 0 { x.abs() / power } else { x.abs() * power };
    let whole = (y + 0.5 + slack(y)).floor();
    let size = if decimals < 0 { whole * power } else { whole / power };
    if x < 0.0 { -size } else { size }
}
