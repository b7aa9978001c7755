//! The random stream of resamples: SplitMix64 (Steele, Lea and Flood 2014).

/// A stream of 64-bit numbers from a state.
#[derive(Debug, Clone)]
pub(super) struct SplitMix(u64);

impl SplitMix {
    pub(super) const fn from_state(state: u64) -> Self {
        Self(state)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// An integer below `bound`, which is not 0. Outputs under 2⁶⁴ mod `bound` are passed over, so that every
    /// integer is equally likely.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        let least = bound.wrapping_neg() % bound;
        loop {
            let drawn = self.next();
            if drawn >= least {
                return drawn % bound;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SplitMix;

    #[test]
    fn the_first_outputs_are_those_published() {
        // Vigna's splitmix64.c from the state 1234567.
        let mut stream = SplitMix::from_state(1_234_567);
        let outputs: Vec<u64> = (0..3).map(|_| stream.next()).collect();
        assert_eq!(
            outputs,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }
}
