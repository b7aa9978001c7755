//! The seed of a variant and the stream of numbers drawn from it.

use crate::course::reading::normal;
use unicode_normalization::UnicodeNormalization;

/// The text that a variant is drawn from: exercise, class and student, in one writing whatever was typed.
///
/// ```
/// use levier::course::variant::seed_text;
/// assert_eq!(seed_text("promo", " M2|A", "17 "), "promo|m2 a|17");
/// ```
pub fn seed_text(exercise: &str, class: &str, student: &str) -> String {
    [exercise, &code(class), &code(student)].join("|")
}

/// A code of a class or a student: normal form, lower case, composed characters, no `|`.
pub fn code(text: &str) -> String {
    normal(&text.replace('|', " ")).to_lowercase().nfc().collect()
}

/// The FNV-1a hash of 64 bits of a text's UTF-8 (Fowler, Noll and Vo 1991).
///
/// ```
/// assert_eq!(levier::course::variant::fnv1a("foobar"), 0x8594_4171_f739_67e8);
/// ```
pub fn fnv1a(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The SplitMix64 generator (Steele, Lea and Flood 2014).
///
/// ```
/// use levier::course::variant::SplitMix64;
/// assert_eq!(SplitMix64::new(1_234_567).output(), 6_457_827_717_110_365_317);
/// ```
#[derive(Debug, Clone)]
pub struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    /// The generator in this state.
    pub const fn new(state: u64) -> Self {
        Self { state }
    }

    /// The next output.
    pub const fn output(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = self.state;
        let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to this bound, excluded, each as likely; 0 for a bound of 0.
    pub const fn below(&mut self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        // Outputs below 2^64 mod bound would make small numbers more likely.
        let passed_over = bound.wrapping_neg() % bound;
        loop {
            let output = self.output();
            if output >= passed_over {
                return output % bound;
            }
        }
    }
}
