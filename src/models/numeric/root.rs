//! Roots of a function of one number that may be undefined at places.
//!
//! Own code: argmin's bracketing methods assume a continuous function with a value everywhere. A calculator's output has
//! poles, steps and ranges without a value, and goal seek must tell them from a root.

/// A point of a function.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RootPoint {
    /// Where.
    pub x: f64,
    /// The value there.
    pub value: f64,
}

/// Halvings enough to go from 10^15 down to the last bit of 10^-60.
const MOST_STEPS: usize = 300;

/// A number between two others: in the middle of their logarithms when they are far apart, so that small roots are
/// found to as many digits as large ones.
fn between(a: f64, b: f64) -> f64 {
    let (small, large) = if a.abs() < b.abs() { (a, b) } else { (b, a) };
    if small != 0.0 && (small < 0.0) == (large < 0.0) && large / small > 4.0 {
        small.signum() * small.abs().sqrt() * large.abs().sqrt()
    } else {
        a + (b - a) / 2.0
    }
}

/// The root between two points of opposite signs: where the value is within `close` of 0, or as near as a continuous
/// function comes. `None` when the function jumps over 0 or has no value on the way.
///
/// Chandrupatla's method (1997): the middle, or the parabola through the last three points where it can be trusted.
///
/// ```
/// use levier::numeric::{RootPoint, crossing};
/// let f = &mut |x: f64| Some(x * x - 2.0);
/// let ends = [1.0, 2.0].map(|x| RootPoint { x, value: x * x - 2.0 });
/// assert!((crossing(f, ends[0], ends[1], 0.0).unwrap().x - std::f64::consts::SQRT_2).abs() < 1e-15);
/// // 1/x changes sign at 0 but has no root there.
/// let ends = [-1.0, 2.0].map(|x| RootPoint { x, value: 1.0 / x });
/// assert_eq!(crossing(&mut |x| Some(1.0 / x), ends[0], ends[1], 0.0), None);
/// ```
pub fn crossing(
    f: &mut dyn FnMut(f64) -> Option<f64>,
    a: RootPoint,
    b: RootPoint,
    close: f64,
) -> Option<RootPoint> {
    // `a` is the newest point and `b` the nearest of the other sign; `before` is the one that `a` or `b` replaced.
    let (mut a, mut b) = (a, b);
    let gap = (a.value - b.value).abs();
    let mut before: Option<RootPoint> = None;
    for _ in 0..MOST_STEPS {
        for end in [a, b] {
            if end.value == 0.0 {
                return Some(end);
            }
        }
        let middle = between(a.x, b.x);
        if middle == a.x || middle == b.x {
            break;
        }
        let x = before.and_then(|before| on_parabola(a, b, before)).unwrap_or(middle);
        let value = f(x)?;
        let here = RootPoint { x, value };
        if (value < 0.0) == (a.value < 0.0) && value != 0.0 {
            before = Some(a);
        } else {
            before = Some(b);
            b = a;
        }
        a = here;
    }
    let best = if a.value.abs() <= b.value.abs() { a } else { b };
    // Two neighbours of a continuous function are as close as rounding leaves them; across a pole or a step they
    // are as far apart as ever.
    let continuous = (a.value - b.value).abs() <= 1e-6 * gap;
    (best.value.abs() <= close || continuous).then_some(best)
}

/// Where the parabola through three points, x as a function of the value, is 0: a few last bits inside the two ends.
/// `None` where it is not surely single between them.
fn on_parabola(a: RootPoint, b: RootPoint, before: RootPoint) -> Option<f64> {
    let across = (a.x - b.x) / (before.x - b.x);
    let along = (a.value - b.value) / (before.value - b.value);
    if !(along * along < across && (1.0 - along).powi(2) < 1.0 - across) {
        return None;
    }
    let share = a.value / (b.value - a.value) * (before.value / (b.value - before.value))
        + (before.x - a.x) / (b.x - a.x)
            * (a.value / (before.value - a.value))
            * (b.value / (before.value - b.value));
    let x = a.x + share * (b.x - a.x);
    let (low, high) = (a.x.min(b.x), a.x.max(b.x));
    // Two bits from an end at least, so that both ends come close to the root.
    let least = 2.0 * f64::EPSILON * if a.value.abs() < b.value.abs() { a.x.abs() } else { b.x.abs() };
    let x = if high - low > 2.0 * least { x.clamp(low + least, high - least) } else { return None };
    (x > low && x < high).then_some(x)
}

/// The last point where the function has a value, from one that has one towards one that has none.
///
/// ```
/// use levier::numeric::{RootPoint, last_defined};
/// let root = &mut |x: f64| (x <= 3.0).then(|| (3.0 - x).sqrt());
/// let inside = RootPoint { x: 1.0, value: 2.0_f64.sqrt() };
/// assert!((last_defined(root, inside, 10.0).x - 3.0).abs() < 1e-12);
/// ```
pub fn last_defined(f: &mut dyn FnMut(f64) -> Option<f64>, inside: RootPoint, outside: f64) -> RootPoint {
    let (mut inside, mut outside) = (inside, outside);
    for _ in 0..MOST_STEPS {
        let x = between(inside.x, outside);
        if x == inside.x || x == outside {
            break;
        }
        match f(x) {
            Some(value) => inside = RootPoint { x, value },
            None => outside = x,
        }
    }
    inside
}

/// A point of the other sign between two of the same sign, around a `middle` that is nearer to 0 than both: golden
/// section search. `None` when the function does not reach 0.
pub fn sign_change(
    f: &mut dyn FnMut(f64) -> Option<f64>,
    a: f64,
    middle: RootPoint,
    b: f64,
) -> Option<RootPoint> {
    const GOLDEN: f64 = 0.381_966_011_250_105_1; // (3 − √5) / 2
    let (mut a, mut middle, mut b) = (a, middle, b);
    for _ in 0..80 {
        let right = (b - middle.x).abs() > (middle.x - a).abs();
        let x = middle.x + GOLDEN * (if right { b - middle.x } else { a - middle.x });
        if x == middle.x || (b - a).abs() <= 1e-13 * middle.x.abs() {
            return None;
        }
        let value = f(x)?;
        if value == 0.0 || (value < 0.0) != (middle.value < 0.0) {
            return Some(RootPoint { x, value });
        }
        let better = value.abs() < middle.value.abs();
        match (better, right) {
            (true, true) => a = middle.x,
            (true, false) => b = middle.x,
            (false, true) => b = x,
            (false, false) => a = x,
        }
        if better {
            middle = RootPoint { x, value };
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{RootPoint, crossing, last_defined, sign_change};

    fn point(f: &mut dyn FnMut(f64) -> Option<f64>, x: f64) -> RootPoint {
        RootPoint { x, value: f(x).unwrap() }
    }

    #[test]
    fn a_root_is_found_to_the_last_bits_and_a_pole_is_none() {
        let f = &mut |x: f64| Some(x * x - 2.0);
        let (a, b) = (point(f, 1.0), point(f, 2.0));
        assert!((crossing(f, a, b, 0.0).unwrap().x - std::f64::consts::SQRT_2).abs() < 1e-15);
        let tiny = &mut |x: f64| Some(x - 1e-40);
        let (a, b) = (point(tiny, 0.0), point(tiny, 1.0));
        assert!((crossing(tiny, a, b, 0.0).unwrap().x / 1e-40 - 1.0).abs() < 1e-12);
        let pole = &mut |x: f64| (x != 0.1).then(|| 1.0 / (x - 0.1));
        let (a, b) = (point(pole, -1.0), point(pole, 1.0));
        assert!(crossing(pole, a, b, 0.0).is_none());
        let step = &mut |x: f64| Some(x.floor() - 2.5);
        let (a, b) = (point(step, 0.0), point(step, 9.0));
        assert!(crossing(step, a, b, 0.0).is_none());
    }

    #[test]
    fn the_end_of_a_domain_and_a_double_root_are_found() {
        let root = &mut |x: f64| (x <= 3.0).then(|| (3.0 - x).sqrt());
        let inside = point(root, 1.0);
        assert!((last_defined(root, inside, 10.0).x - 3.0).abs() < 1e-12);
        let bowl = &mut |x: f64| Some((x - 0.7).powi(2) - 1e-6);
        let middle = point(bowl, 0.5);
        let found = sign_change(bowl, 0.0, middle, 2.0).unwrap();
        assert!(found.value <= 0.0);
        let above = &mut |x: f64| Some((x - 0.7).powi(2) + 1e-6);
        let middle = point(above, 0.5);
        assert!(sign_change(above, 0.0, middle, 2.0).is_none());
    }
}
