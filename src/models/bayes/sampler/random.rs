//! Seeded random numbers.

use nuts_rs::rand::SeedableRng;
use nuts_rs::rand::rngs::ChaCha8Rng;

/// A stream of random numbers of a chain: `ChaCha8`, one stream a chain and purpose.
pub(crate) fn stream(seed: u64, chain: u32, purpose: u64) -> ChaCha8Rng {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    random.set_stream((u64::from(chain) << 8) | purpose);
    random
}
