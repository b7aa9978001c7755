//! Where a function of one number reaches a level, between two points on either side of it.

/// A point with what is left to the level there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) left: f64,
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

/// The crossing between two points of opposite signs: within `close` of the level, or as close as a continuous
/// function goes. None when the function jumps over the level or has no value on the way.
pub(super) fn crossing(
    f: &mut dyn FnMut(f64) -> Option<f64>,
    a: Point,
    b: Point,
    close: f64,
) -> Option<Point> {
    let (mut a, mut b) = (a, b);
    let gap = (a.left - b.left).abs();
    for _ in 0..MOST_STEPS {
        for end in [a, b] {
            if end.left == 0.0 {
                return Some(end);
            }
        }
        let x = between(a.x, b.x);
        if x == a.x || x == b.x {
            break;
        }
        let left = f(x)?;
        if (left < 0.0) == (a.left < 0.0) && left != 0.0 {
            a = Point { x, left };
        } else {
            b = Point { x, left };
        }
    }
    let best = if a.left.abs() <= b.left.abs() { a } else { b };
    // Two neighbours of a continuous function are as close as rounding leaves them; across a pole or a step they
    // are as far apart as ever.
    let continuous = (a.left - b.left).abs() <= 1e-6 * gap;
    (best.left.abs() <= close || continuous).then_some(best)
}

/// The last point with a value, from one that has one towards one that has none.
pub(super) fn edge(f: &mut dyn FnMut(f64) -> Option<f64>, inside: Point, outside: f64) -> Point {
    let (mut inside, mut outside) = (inside, outside);
    for _ in 0..MOST_STEPS {
        let x = between(inside.x, outside);
        if x == inside.x || x == outside {
            break;
        }
        match f(x) {
            Some(left) => inside = Point { x, left },
            None => outside = x,
        }
    }
    inside
}

/// A point of the other sign between two of the same, where the function comes closest to the level: golden section.
pub(super) fn turn(f: &mut dyn FnMut(f64) -> Option<f64>, a: f64, middle: Point, b: f64) -> Option<Point> {
    const GOLDEN: f64 = 0.381_966_011_250_105_1; // (3 − √5) / 2
    let (mut a, mut middle, mut b) = (a, middle, b);
    for _ in 0..80 {
        let right = (b - middle.x).abs() > (middle.x - a).abs();
        let x = middle.x + GOLDEN * (if right { b - middle.x } else { a - middle.x });
        if x == middle.x || (b - a).abs() <= 1e-13 * middle.x.abs() {
            return None;
        }
        let left = f(x)?;
        if left == 0.0 || (left < 0.0) != (middle.left < 0.0) {
            return Some(Point { x, left });
        }
        let better = left.abs() < middle.left.abs();
        match (better, right) {
            (true, true) => a = middle.x,
            (true, false) => b = middle.x,
            (false, true) => b = x,
            (false, false) => a = x,
        }
        if better {
            middle = Point { x, left };
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Point, crossing, edge, turn};

    fn point(f: &mut dyn FnMut(f64) -> Option<f64>, x: f64) -> Point {
        Point { x, left: f(x).unwrap() }
    }

    #[test]
    fn a_crossing_is_found_to_the_last_bits_and_a_pole_is_none() {
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
    fn edges_and_turns_are_found() {
        let root = &mut |x: f64| (x <= 3.0).then(|| (3.0 - x).sqrt());
        let inside = point(root, 1.0);
        assert!((edge(root, inside, 10.0).x - 3.0).abs() < 1e-12);
        let bowl = &mut |x: f64| Some((x - 0.7).powi(2) - 1e-6);
        let middle = point(bowl, 0.5);
        let found = turn(bowl, 0.0, middle, 2.0).unwrap();
        assert!(found.left <= 0.0);
        let above = &mut |x: f64| Some((x - 0.7).powi(2) + 1e-6);
        let middle = point(above, 0.5);
        assert!(turn(above, 0.0, middle, 2.0).is_none());
    }
}
