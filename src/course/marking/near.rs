//! When a number counts as another: tolerance, the last place asked for, coarse answers.

use super::question::{Precision, Sign, Tolerance};
use crate::course::reading::AnswerKind;

/// The last bits of two numbers, relative to the larger.
const BITS: f64 = 1e-9;
/// A coarse answer is at most this far off, relative to the value.
const COARSE: f64 = 0.2;

/// What is compared, and how.
#[derive(Debug, Clone, Copy)]
pub(in crate::course) struct Measure {
    pub(in crate::course) kind: AnswerKind,
    pub(in crate::course) tolerance: Tolerance,
    pub(in crate::course) precision: Precision,
    pub(in crate::course) sign: Sign,
}

/// A number that an answer may stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) value: f64,
    /// One unit of its last digit; 0 for a fraction.
    pub(super) step: f64,
    /// Its significant digits; none for a fraction, which has as many as are asked for.
    pub(super) significant: Option<usize>,
}

/// The allowance for the last bits of two numbers.
pub(super) fn bits(x: f64, v: f64) -> f64 {
    BITS * x.abs().max(v.abs())
}

/// The power of ten at or below a number, which is not 0.
fn magnitude(v: f64) -> i32 {
    let power = |e: i32| format!("1e{e}").parse::<f64>().unwrap_or(f64::INFINITY);
    let mut e = v.abs().log10().floor() as i32;
    while power(e) > v.abs() {
        e -= 1;
    }
    while power(e + 1) <= v.abs() {
        e += 1;
    }
    e
}

impl Measure {
    /// The last place asked for; none without a precision, or for significant digits of 0.
    pub(in crate::course) fn last_place(&self, v: f64) -> Option<f64> {
        if let Some(decimals) = self.precision.decimals {
            let hundredth = if matches!(self.kind, AnswerKind::Rate | AnswerKind::Points) { 2 } else { 0 };
            return Some(10_f64.powi(-(decimals as i32) - hundredth));
        }
        let significant = self.precision.significant?;
        (v != 0.0 && v.is_finite()).then(|| 10_f64.powi(magnitude(v) + 1 - significant as i32))
    }

    /// How far off a value still counts as it.
    pub(in crate::course) fn tolerance(&self, v: f64) -> f64 {
        let absolute = self.tolerance.abs.unwrap_or(0.0);
        let relative = self.tolerance.rel.unwrap_or(0.0) * v.abs();
        absolute.max(relative).max(self.last_place(v).unwrap_or(0.0) / 2.0)
    }

    fn asked(&self) -> bool {
        self.precision.decimals.is_some() || self.precision.significant.is_some()
    }

    /// Both as they are compared: without their signs where any sign is right.
    pub(super) fn signed(&self, x: f64, v: f64) -> (f64, f64) {
        if self.sign == Sign::Any { (x.abs(), v.abs()) } else { (x, v) }
    }

    /// Whether x counts as v.
    pub(in crate::course) fn near(&self, x: f64, v: f64) -> bool {
        let (x, v) = self.signed(x, v);
        (x - v).abs() <= self.tolerance(v) + bits(x, v)
    }

    /// Whether two right values are so near that one answer may count as both.
    pub(in crate::course) fn overlap(&self, a: f64, b: f64) -> bool {
        let (a, b) = self.signed(a, b);
        (a - b).abs() <= self.tolerance(a) + self.tolerance(b) + bits(a, b)
    }

    /// Whether a candidate has the digits asked for of v.
    pub(super) fn precise(&self, candidate: &Candidate, v: f64) -> bool {
        let (x, v) = self.signed(candidate.value, v);
        if !self.asked() || (x - v).abs() <= BITS * v.abs() {
            return true;
        }
        match self.precision.significant {
            Some(asked) if self.precision.decimals.is_none() => {
                candidate.significant.is_none_or(|digits| digits as f64 >= asked)
            }
            _ => self.last_place(v).is_some_and(|place| candidate.step <= place * (1.0 + BITS)),
        }
    }

    /// Whether a candidate is v told with fewer digits than asked, rounded or cut.
    pub(super) fn coarse(&self, candidate: &Candidate, v: f64) -> bool {
        let (x, v) = self.signed(candidate.value, v);
        if !self.asked() || x * v <= 0.0 {
            return false;
        }
        let (gap, slack) = ((x - v).abs(), bits(x, v));
        let rounded = self.last_place(v).is_some_and(|place| gap <= place + slack)
            || gap <= candidate.step / 2.0 + slack;
        let cut = x.abs() <= v.abs() + slack && gap < candidate.step - slack;
        gap <= COARSE * v.abs() + slack && (rounded || cut)
    }
}
