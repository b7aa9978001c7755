//! Whole numbers of a column as bytes: constant, direct or by differences, in planes of bytes.
//!
//! All lowest bytes stand together, then all second bytes and so on. A general compressor (deflate) then meets
//! runs of equal or nearly equal bytes and comes near the entropy of each plane.

use super::bytes::Bytes;
use crate::Result;

const CONSTANT: u8 = 0;
const DIRECT: u8 = 1;
const DELTA: u8 = 2;

/// Appends a number of any size, seven bits a byte, the lowest first (LEB128).
pub(super) fn write_unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value as u8) | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Appends a signed number; those near zero are short (zigzag).
pub(super) fn write_signed(out: &mut Vec<u8>, value: i64) {
    write_unsigned(out, ((value << 1) ^ (value >> 63)) as u64);
}

/// Appends the numbers in the form that should compress best.
pub(super) fn write_integers(out: &mut Vec<u8>, values: &[i64]) {
    let Some(first) = values.first().copied() else { return };
    if values.iter().all(|value| *value == first) {
        out.push(CONSTANT);
        write_signed(out, first);
        return;
    }
    let direct = Planes::of(values.to_vec());
    let deltas: Option<Vec<i64>> = values.windows(2).map(|pair| pair[1].checked_sub(pair[0])).collect();
    let delta = deltas.and_then(Planes::of);
    match (direct, delta) {
        (Some(direct), Some(delta)) if delta.entropy() < direct.entropy() => {
            out.push(DELTA);
            write_signed(out, first);
            delta.write(out);
        }
        (Some(direct), _) => {
            out.push(DIRECT);
            direct.write(out);
        }
        (None, Some(delta)) => {
            out.push(DELTA);
            write_signed(out, first);
            delta.write(out);
        }
        // The range of 64 bits overflows both ways: the bits themselves.
        (None, None) => {
            out.push(DIRECT);
            Planes { least: 0, width: 8, offsets: values.iter().map(|value| *value as u64).collect() }
                .write(out);
        }
    }
}

/// Whole numbers cut out of the bytes and not yet read: what they say costs nothing until the rest is known to
/// be right, for one constant of a few bytes may stand for millions of rows.
pub(super) enum CutIntegers<'b> {
    /// One number, so many times.
    Constant(i64, usize),
    /// The numbers themselves.
    Direct(CutPlanes<'b>),
    /// The first one and the differences.
    Delta(i64, CutPlanes<'b>),
}

impl<'b> CutIntegers<'b> {
    /// Cuts `count` numbers that [`write_integers`] wrote.
    pub(super) fn cut(bytes: &mut Bytes<'b>, count: usize) -> Result<Self> {
        if count == 0 {
            return Ok(Self::Constant(0, 0));
        }
        match bytes.byte()? {
            CONSTANT => Ok(Self::Constant(bytes.signed()?, count)),
            DIRECT => Ok(Self::Direct(CutPlanes::cut(bytes, count)?)),
            DELTA => Ok(Self::Delta(bytes.signed()?, CutPlanes::cut(bytes, count - 1)?)),
            _ => Err(bytes.invalid()),
        }
    }

    /// The numbers.
    pub(super) fn read(&self) -> Vec<i64> {
        match self {
            Self::Constant(value, count) => vec![*value; *count],
            Self::Direct(planes) => planes.read(),
            Self::Delta(first, planes) => {
                let deltas = planes.read().into_iter();
                let following = deltas.scan(*first, |last, delta| {
                    *last = last.wrapping_add(delta);
                    Some(*last)
                });
                std::iter::once(*first).chain(following).collect()
            }
        }
    }
}

/// Numbers as distances from the least one, and how many bytes the largest distance needs.
struct Planes {
    least: i64,
    width: usize,
    offsets: Vec<u64>,
}

impl Planes {
    /// None when the range does not fit into 63 bits.
    fn of(values: Vec<i64>) -> Option<Self> {
        let least = values.iter().copied().min()?;
        let range = values.iter().copied().max()?.checked_sub(least)?;
        let width = (64 - range.leading_zeros()).div_ceil(8).max(1) as usize;
        Some(Self { least, width, offsets: values.into_iter().map(|value| (value - least) as u64).collect() })
    }

    /// The entropy of the planes in bits, each byte taken by itself (Shannon 1948).
    fn entropy(&self) -> f64 {
        let total = self.offsets.len() as f64;
        (0..self.width)
            .map(|plane| {
                let mut counts = [0_u32; 256];
                for offset in &self.offsets {
                    counts[usize::from((offset >> (8 * plane)) as u8)] += 1;
                }
                let seen = counts.iter().filter(|count| **count > 0).map(|count| f64::from(*count));
                seen.map(|count| count * (total / count).log2()).sum::<f64>()
            })
            .sum()
    }

    fn write(&self, out: &mut Vec<u8>) {
        write_signed(out, self.least);
        out.push(self.width as u8);
        for plane in 0..self.width {
            out.extend(self.offsets.iter().map(|offset| (offset >> (8 * plane)) as u8));
        }
    }
}

/// Planes cut out of the bytes.
pub(super) struct CutPlanes<'b> {
    least: i64,
    count: usize,
    planes: &'b [u8],
}

impl<'b> CutPlanes<'b> {
    fn cut(bytes: &mut Bytes<'b>, count: usize) -> Result<Self> {
        let least = bytes.signed()?;
        let width = usize::from(bytes.byte()?);
        if !(1..=8).contains(&width) {
            return Err(bytes.invalid());
        }
        Ok(Self { least, count, planes: bytes.take(count.saturating_mul(width))? })
    }

    fn read(&self) -> Vec<i64> {
        let mut offsets = vec![0_u64; self.count];
        for (plane, own) in self.planes.chunks_exact(self.count.max(1)).enumerate() {
            for (offset, byte) in offsets.iter_mut().zip(own) {
                *offset |= u64::from(*byte) << (8 * plane);
            }
        }
        offsets.into_iter().map(|offset| self.least.wrapping_add(offset as i64)).collect()
    }
}
