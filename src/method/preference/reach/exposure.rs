//! How contacts spread over people.

use crate::answer::{Answered, Refused};
use crate::error::Code;

/// The most insertions among which the needed number is searched.
const MOST_NEEDED: usize = 10_000;

/// How contacts spread over people.
#[derive(Debug, Clone, Copy)]
pub(super) enum Exposure {
    Binomial(f64),
    BetaBinomial(f64, f64),
    SamePeople(f64),
}

impl Exposure {
    /// The beta-binomial distribution with this reach of one and of two insertions, or one of its limits.
    pub(super) fn of_reaches(c1: f64, c2: f64) -> Answered<Self> {
        let most = c1 * (2.0 - c1);
        if (c2 - c1).abs() <= 1e-12 {
            return Ok(Self::SamePeople(c1));
        }
        if (c2 - most).abs() <= 1e-12 {
            return Ok(Self::Binomial(c1));
        }
        if c2 < c1 || c2 > most {
            return Err(Refused::new(Code::OutOfRange).field("c2").found(vec![c1, most]));
        }
        let twice = 2.0 * c1 - c2;
        let alpha = c1 * (c1 - twice) / (twice - c1 * c1);
        Ok(Self::BetaBinomial(alpha, alpha * (1.0 - c1) / c1))
    }

    /// Logarithm of the share that the insertion after `before` of them leaves without contact.
    fn ln_missed(self, before: usize) -> f64 {
        match self {
            Self::Binomial(p) => (-p).ln_1p(),
            Self::BetaBinomial(alpha, beta) => (-alpha / (alpha + beta + before as f64)).ln_1p(),
            Self::SamePeople(p) => {
                if before == 0 {
                    (-p).ln_1p()
                } else {
                    0.0
                }
            }
        }
    }

    pub(super) fn reach(self, n: usize) -> f64 {
        -(0..n).map(|before| self.ln_missed(before)).sum::<f64>().exp_m1()
    }

    pub(super) fn needed(self, target: f64) -> Option<usize> {
        let mut ln_missed = 0.0;
        (1..=MOST_NEEDED).find(|n| {
            ln_missed += self.ln_missed(n - 1);
            -ln_missed.exp_m1() >= target - 1e-12
        })
    }

    /// Shares of people with 0 to n contacts, by the ratio of neighbours in logarithms.
    pub(super) fn distribution(self, n: usize) -> Vec<f64> {
        let mut shares = vec![0.0; n + 1];
        match self {
            Self::Binomial(p) | Self::SamePeople(p) if p == 0.0 || p == 1.0 => {
                shares[if p == 0.0 { 0 } else { n }] = 1.0;
            }
            Self::SamePeople(p) => {
                shares[0] = 1.0 - p;
                shares[n] += p;
            }
            Self::Binomial(_) | Self::BetaBinomial(..) => {
                let mut ln_share: f64 = (0..n).map(|before| self.ln_missed(before)).sum();
                for (k, share) in shares.iter_mut().enumerate() {
                    *share = ln_share.exp();
                    let (seen, left) = (k as f64, (n - k) as f64);
                    let odds = match self {
                        Self::BetaBinomial(alpha, beta) => (alpha + seen) / (beta + left - 1.0),
                        Self::Binomial(p) | Self::SamePeople(p) => p / (1.0 - p),
                    };
                    ln_share += (left / (seen + 1.0) * odds).ln();
                }
            }
        }
        shares
    }
}

/// Shares with at least 1, 2, … contacts.
pub(super) fn tails(distribution: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut tails: Vec<f64> = distribution[1..]
        .iter()
        .rev()
        .map(|share| {
            sum += share;
            sum
        })
        .collect();
    tails.reverse();
    tails
}
