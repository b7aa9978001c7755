//! Hill's curve a·xⁿ/(kⁿ + xⁿ), Archibald Hill's of 1910.

pub(crate) fn value(a: f64, k: f64, n: f64, x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { a / (1.0 + (k / x).powf(n)) }
}

pub(crate) fn slope(a: f64, k: f64, n: f64, x: f64) -> f64 {
    if a == 0.0 {
        return 0.0;
    }
    if x == 0.0 {
        return if n < 1.0 {
            f64::INFINITY
        } else if n == 1.0 {
            a / k
        } else {
            0.0
        };
    }
    // r/(1 + r)² is the same for r and 1/r: take the one that cannot overflow.
    let r = (if x < k { x / k } else { k / x }).powf(n);
    a * n * (r / ((1.0 + r) * (1.0 + r))) / x
}

pub(crate) fn inflection(k: f64, n: f64) -> f64 {
    if n > 1.0 { k * ((n - 1.0) / (n + 1.0)).powf(1.0 / n) } else { 0.0 }
}

/// Value and slope, from one power.
pub(crate) fn both(a: f64, k: f64, n: f64, x: f64) -> (f64, f64) {
    if x == 0.0 || a == 0.0 {
        return (0.0, slope(a, k, n, x));
    }
    let r = (if x < k { x / k } else { k / x }).powf(n);
    let part = 1.0 / (1.0 + r);
    let reached = if x < k { r * part } else { part };
    (a * reached, a * n * (r * part * part) / x)
}

/// ln(a·n/k): where the log slope ln f′ = level + (n − 1)·y − 2·ln(1 + e^(n·y)) starts from, y = ln(x/k).
pub(crate) fn level(a: f64, k: f64, n: f64) -> f64 {
    a.ln() + n.ln() - k.ln()
}

/// Newton on the log slope against log spend y: L(y) = excess + (n − 1)·y − 2·ln(1 + e^(n·y)), where
/// `excess` is [`level`] less the log of the slope sought. L is concave, so from a point on the right of
/// the root every step stays on the right and the descent cannot overshoot; its two asymptotes, which lie
/// above it, give that point. A guess `near` the root that falls short of it is sent past it by one step.
pub(crate) fn log_spend(n: f64, excess: f64, near: f64) -> f64 {
    let mut far = excess / (n + 1.0);
    if n < 1.0 {
        far = far.min(excess / (1.0 - n));
    }
    let mut y = if near < far { near } else { far };
    for _ in 0..200 {
        let e = (-n * y.abs()).exp();
        let (softplus, share) =
            if y > 0.0 { (n * y + e.ln_1p(), 1.0 / (1.0 + e)) } else { (e.ln_1p(), e / (1.0 + e)) };
        let height = excess + (n - 1.0) * y - 2.0 * softplus;
        let fall = 2.0 * n * share - (n - 1.0);
        let step = height / fall;
        if fall <= 0.0 || height > 0.0 {
            // Left of the root: on the rising side of L, or within a step of it. A step that is nothing but
            // rounding is the end of the search.
            let short = fall > 0.0 && step <= 4.0 * f64::EPSILON * (1.0 + y.abs());
            if short || y >= far {
                break;
            }
            y = if fall > 0.0 { (y + step).min(far) } else { far };
            continue;
        }
        if step.is_nan() || step >= 0.0 {
            break;
        }
        y += step;
        // The error after a step is of the order of its square.
        if -step <= 1e-9 * (1.0 + y.abs()) {
            break;
        }
    }
    y
}
