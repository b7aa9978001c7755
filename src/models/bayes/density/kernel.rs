//! The loops that a gradient is made of: exponential, logarithm and dot products, written so that the compiler turns
//! them into vector instructions (two numbers at a time in Wasm).
//!
//! The exponential of the standard library is a call that takes one number; it was most of the time of a gradient.
//! Both functions here are straight arithmetic on the bits, without a branch: inside a loop over a slice they are
//! vectorised. No crate does that for Wasm without unsafe code.

/// Rows are padded to a multiple of this, so that no loop has a remainder.
pub(crate) const LANES: usize = 8;

/// 1.5 · 2^52: adding it leaves the nearest whole number in the low bits.
const WHOLE: f64 = 6_755_399_441_055_744.0;
const LN_2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;

/// Chebyshev fit of exp on ±ln(2)/2, degree 10 (mpmath 1.3, `chebyfit`): error 2.2e-16.
const EXP: [f64; 11] = [
    1.0,
    1.000_000_000_000_006_7,
    0.500_000_000_000_000_6,
    0.166_666_666_665_543_14,
    0.041_666_666_666_573_066,
    0.008_333_333_385_699_212,
    0.001_388_888_893_251_478,
    0.000_198_411_702_305_702_86,
    2.480_150_431_378_554e-5,
    2.764_019_739_169_484e-6,
    2.762_637_106_569_635_4e-7,
];

/// e^x for |x| ≤ 700 (beyond, x is taken to 700), to 4e-16 relative.
#[allow(clippy::inline_always, reason = "the loops around it are vectorised only when it is inlined")]
#[inline(always)]
pub(crate) fn exp(x: f64) -> f64 {
    // Comparisons, not `clamp`: these are one instruction each.
    let x = if x < -700.0 { -700.0 } else { x };
    let x = if x > 700.0 { 700.0 } else { x };
    let shifted = x * std::f64::consts::LOG2_E + WHOLE;
    let whole = shifted - WHOLE;
    let rest = (x - whole * LN_2_HIGH) - whole * LN_2_LOW;
    // Estrin's order: the products of a pair do not wait for the pair before.
    let (two, [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10]) = (rest * rest, EXP);
    let four = two * two;
    let low = (c0 + c1 * rest) + (c2 + c3 * rest) * two;
    let high = (c4 + c5 * rest) + (c6 + c7 * rest) * two;
    let sum = low + four * (high + four * ((c8 + c9 * rest) + c10 * two));
    // The low bits of `shifted` are the whole number: moved up, they are added to the exponent.
    f64::from_bits(sum.to_bits().wrapping_add(shifted.to_bits() << 52))
}

/// √½ in bits: what is taken off so that the mantissa runs from √½ to √2.
const ROOT_HALF: u64 = 0x3FE6_A09E_667F_3BCD;
/// 2^52 and 2^52 + 1023, as a number whose low bits are an integer.
const INTEGER: u64 = 0x4330_0000_0000_0000;
const INTEGER_BIASED: f64 = 4_503_599_627_371_519.0;

/// ln x for a normal number x > 0, to 3e-16 beside 1 + |ln x|.
#[allow(clippy::inline_always, reason = "the loops around it are vectorised only when it is inlined")]
#[inline(always)]
pub(crate) fn ln(x: f64) -> f64 {
    // The exponent plus 1023, kept above zero so that an unsigned shift serves.
    let shifted = x.to_bits().wrapping_sub(ROOT_HALF).wrapping_add(1023 << 52);
    let biased = shifted >> 52;
    let whole = f64::from_bits(INTEGER | biased) - INTEGER_BIASED;
    let mantissa = f64::from_bits(x.to_bits().wrapping_sub(biased << 52).wrapping_add(1023 << 52));
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let square = s * s;
    // 2·atanh(s), |s| ≤ 0.172: the first term left out is 2e-17 of the first.
    let mut sum = 1.0 / 21.0;
    let mut odd = 21.0;
    while odd > 1.0 {
        odd -= 2.0;
        sum = sum * square + 1.0 / odd;
    }
    whole * LN_2_HIGH + (2.0 * s * sum + whole * LN_2_LOW)
}

/// Σ a·b over padded slices of one length.
#[inline]
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; LANES];
    for (a, b) in a.as_chunks::<LANES>().0.iter().zip(b.as_chunks::<LANES>().0) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    total(sums)
}

/// Σ a·b, Σ a·c and Σ a·d in one pass.
#[inline]
pub(crate) fn dots(a: &[f64], b: &[f64], c: &[f64], d: &[f64]) -> [f64; 3] {
    let mut sums = [[0.0; LANES]; 3];
    let (a, _) = a.as_chunks::<LANES>();
    let others = b.as_chunks::<LANES>().0.iter().zip(c.as_chunks::<LANES>().0).zip(d.as_chunks::<LANES>().0);
    for (a, ((b, c), d)) in a.iter().zip(others) {
        for lane in 0..LANES {
            sums[0][lane] += a[lane] * b[lane];
            sums[1][lane] += a[lane] * c[lane];
            sums[2][lane] += a[lane] * d[lane];
        }
    }
    sums.map(total)
}

fn total(sums: [f64; LANES]) -> f64 {
    let [a, b, c, d, e, f, g, h] = sums;
    ((a + b) + (c + d)) + ((e + f) + (g + h))
}

/// to += factor · from, over padded slices of one length.
#[inline]
pub(crate) fn add(to: &mut [f64], factor: f64, from: &[f64]) {
    for (to, from) in to.as_chunks_mut::<LANES>().0.iter_mut().zip(from.as_chunks::<LANES>().0) {
        for lane in 0..LANES {
            to[lane] += factor * from[lane];
        }
    }
}

/// out_t = in_t + θ·out_{t−1}, over padded slices of one length, `middle` being room for it.
///
/// Term by term, each would wait for the one before. With u_t = in_t + θ·in_{t−1} + θ²·in_{t−2} + θ³·in_{t−3}, which
/// waits for nothing, out_t = u_t + θ⁴·out_{t−4}: four at a time.
#[inline]
pub(crate) fn decay(input: &[f64], theta: f64, middle: &mut [f64], output: &mut [f64]) {
    let (Some((first, _)), Some((head, _))) =
        (input.split_first_chunk::<2>(), middle.split_first_chunk_mut::<2>())
    else {
        return;
    };
    *head = [first[0], first[1] + theta * first[0]];
    for ((cell, now), before) in middle[2..].iter_mut().zip(&input[2..]).zip(&input[1..]) {
        *cell = now + theta * before;
    }
    let square = theta * theta;
    output[..2].copy_from_slice(&middle[..2]);
    for ((cell, now), before) in output[2..].iter_mut().zip(&middle[2..]).zip(&*middle) {
        *cell = now + square * before;
    }
    let fourth = square * square;
    let mut last = [0.0; 4];
    for chunk in output.as_chunks_mut::<4>().0 {
        for lane in 0..4 {
            last[lane] = chunk[lane] + fourth * last[lane];
        }
        *chunk = last;
    }
}

/// A length rounded up to whole lanes.
pub(crate) fn padded(length: usize) -> usize {
    length.next_multiple_of(LANES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn exp_agrees_with_the_standard_library(x in -700.0..700.0_f64) {
            prop_assert!((exp(x) / x.exp() - 1.0).abs() <= 4.0 * f64::EPSILON);
        }

        #[test]
        fn ln_agrees_with_the_standard_library(power in -300.0..300.0_f64, near in 0.5..2.0_f64) {
            for x in [10_f64.powf(power), near] {
                prop_assert!((ln(x) - x.ln()).abs() <= 1.5 * f64::EPSILON * (1.0 + x.ln().abs()), "{x}");
            }
        }
    }

    proptest! {
        #[test]
        fn decay_is_the_recursion(x in prop::collection::vec(0.0..1.0_f64, 1..40), theta in 0.0..1.0_f64) {
            let rows = x.len();
            let mut x = x;
            x.resize(padded(rows), 0.0);
            let (mut middle, mut told) = (vec![0.0; x.len()], vec![0.0; x.len()]);
            decay(&x, theta, &mut middle, &mut told);
            let mut last = 0.0;
            for (x, told) in x.iter().zip(told) {
                last = x + theta * last;
                prop_assert!((told - last).abs() < 1e-13 * (1.0 + last));
            }
        }
    }

    #[test]
    fn ends_are_kept() {
        assert_eq!((exp(0.0), ln(1.0)), (1.0, 0.0));
        assert_eq!((exp(-1e9), exp(1e9)), (exp(-700.0), exp(700.0)));
        assert!(exp(-1e9) > 0.0 && exp(-1e9) < 1e-303);
    }
}
