//! Changes of bytes: a few at a time, as a fuzzer without coverage makes them.

/// What readers trip over: marks, numbers at an edge, names that mean something.
const WORDS: [&[u8]; 34] = [
    b"",
    b"0",
    b"-1",
    b"1e308",
    b"1e-324",
    b"-0",
    b"NaN",
    b"null",
    b"true",
    b"[]",
    b"{}",
    b"\"\"",
    b"\"__proto__\"",
    b"9999-12-31",
    b"0000-00-00",
    b"29/02/2025",
    b"4294967296",
    b"18446744073709551615",
    b"1.234,5",
    b"=1+1",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\0",
    b"\r",
    b"\r\n",
    b"\"",
    b";",
    b",",
    b"\t",
    b"\xE2\x82\xAC",
    b"Total",
    b"date",
    b"<5",
    b"KW 36/2026",
];

/// A stream of changed seeds, the same for the same start (`SplitMix64`, Steele, Lea and Flood 2014).
pub(super) struct Mutator(u64);

impl Mutator {
    pub(super) const fn new(start: u64) -> Self {
        Self(start)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when there is none.
    fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { (self.next() % end as u64) as usize }
    }

    /// A seed, changed.
    pub(super) fn of(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(6) {
            self.change(&mut bytes, seeds);
        }
        bytes.truncate(1 << 14);
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let from = self.below(bytes.len() + 1);
        let to = (from + self.below(12)).min(bytes.len());
        match self.below(8) {
            0 if from < bytes.len() => bytes[from] ^= 1 << self.below(8),
            1 if from < bytes.len() => bytes[from] = self.next() as u8,
            2 => drop(bytes.drain(from..to)),
            3 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(to..to, copy);
            }
            4 => {
                let other = &seeds[self.below(seeds.len())];
                let start = self.below(other.len());
                let end = (start + self.below(200)).min(other.len());
                bytes.splice(from..to, other[start..end].iter().copied());
            }
            5 => self.number(bytes, from),
            6 => bytes.truncate(from),
            _ => {
                let word = WORDS[self.below(WORDS.len())];
                bytes.splice(from..to, word.iter().copied());
            }
        }
    }

    /// Puts a word in place of the next number.
    fn number(&mut self, bytes: &mut Vec<u8>, from: usize) {
        let digit = |byte: &u8| byte.is_ascii_digit();
        let Some(start) = bytes[from..].iter().position(digit).map(|at| from + at) else { return };
        let length = bytes[start..].iter().take_while(|byte| digit(byte)).count();
        let word = WORDS[self.below(WORDS.len())];
        bytes.splice(start..start + length, word.iter().copied());
    }
}
