//! The seeded generator: `ChaCha8`. A seed gives the same draws in every browser and natively.

use rand_chacha::ChaCha8Rng;
use rand_core::{RngCore, SeedableRng};

/// A stream of random numbers from a seed.
///
/// ```
/// use levier::stats::Random;
/// let (mut one, mut other) = (Random::seeded(7), Random::seeded(7));
/// assert_eq!(one.uniform(), other.uniform());
/// assert!(one.below(10) < 10);
/// ```
#[derive(Debug, Clone)]
pub struct Random(ChaCha8Rng);

impl Random {
    /// The stream of a seed.
    pub fn seeded(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number in \[0, 1), a multiple of 2⁻⁵³.
    ///
    /// ```
    /// let mut random = levier::stats::Random::seeded(1);
    /// assert!((0..100).all(|_| (0.0..1.0).contains(&random.uniform())));
    /// ```
    pub fn uniform(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// An integer in \[0, bound), each as likely as the others up to 2⁻⁶⁴ × bound; 0 when the bound is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.0.next_u64()) * bound as u128) >> 64) as usize
    }

    /// `wanted` different places below `n`, ascending: each is taken with the chance that fills what is left exactly
    /// (Knuth 1969, algorithm S).
    ///
    /// ```
    /// let places = levier::stats::Random::seeded(1).places(10, 4);
    /// assert!(places.len() == 4 && places.windows(2).all(|two| two[0] < two[1]) && places[3] < 10);
    /// ```
    pub fn places(&mut self, n: usize, wanted: usize) -> Vec<usize> {
        let mut places = Vec::with_capacity(wanted);
        for place in 0..n {
            if self.below(n - place) < wanted - places.len() {
                places.push(place);
            }
        }
        places
    }

    /// A standard normal number (Box and Muller, 1958; the cosine half).
    ///
    /// ```
    /// let mut random = levier::stats::Random::seeded(1);
    /// let mean = (0..10_000).map(|_| random.normal()).sum::<f64>() / 10_000.0;
    /// assert!(mean.abs() < 0.05);
    /// ```
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }
}
