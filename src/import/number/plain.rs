//! A number as most files write it: digits with at most one mark between them. What either decimal mark makes of it is
//! known at once, to the last bit what the text says.

use crate::import::options::Mark;

/// What a number says about the decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Evidence {
    /// No mark, or one that changes nothing.
    None,
    /// Only this mark as decimal makes it a number.
    Proof(Mark),
    /// Both readings are numbers, and differ; this mark stands in it.
    Doubt(Mark),
}

/// The most digits: with fewer than 2^53 units and a power of ten that is exact, one division rounds once.
const MOST_DIGITS: usize = 15;
/// Powers of ten, all of them exact.
const POWERS: [f64; MOST_DIGITS + 1] =
    [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// Digits with at most one mark between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plain {
    /// All digits as one whole number.
    units: u64,
    /// The mark that stands between them, and how many digits follow it.
    mark: Option<(Mark, usize)>,
    /// Whether the mark may part thousands instead.
    groups: bool,
}

impl Plain {
    /// Of a text that is written so, without a sign.
    pub(super) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() > MOST_DIGITS + 1 {
            return None;
        }
        let (mut units, mut mark) = (0_u64, None);
        for (at, &byte) in bytes.iter().enumerate() {
            match byte {
                b'0'..=b'9' => units = 10 * units + u64::from(byte - b'0'),
                b'.' | b',' if mark.is_none() => {
                    mark = Some((if byte == b'.' { Mark::Point } else { Mark::Comma }, at));
                }
                _ => return None,
            }
        }
        match mark {
            None if bytes.is_empty() || bytes.len() > MOST_DIGITS => None,
            None => Some(Self { units, mark: None, groups: false }),
            Some((_, at)) if at == 0 || at + 1 == bytes.len() => None,
            Some((mark, at)) => {
                let after = bytes.len() - at - 1;
                Some(Self {
                    units,
                    mark: Some((mark, after)),
                    groups: after == 3 && at <= 3 && bytes[0] != b'0',
                })
            }
        }
    }

    /// The value under a decimal mark; `None` when it is no number under that mark.
    pub(super) fn read(self, decimal: Mark) -> Option<f64> {
        match self.mark {
            Some((mark, after)) if mark == decimal => Some(self.units as f64 / POWERS[after]),
            Some(_) if !self.groups => None,
            _ => Some(self.units as f64),
        }
    }

    /// What it says about the decimal mark.
    pub(super) const fn evidence(self) -> Evidence {
        match self.mark {
            None => Evidence::None,
            // A thousand or more is never the same number in thousandths.
            Some((mark, _)) if self.groups => Evidence::Doubt(mark),
            Some((mark, _)) => Evidence::Proof(mark),
        }
    }
}
