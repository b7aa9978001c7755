//! Finds texts that were seen before. Each goes by a number, and stands wherever its keeper has put it: nothing of it is
//! copied here but half of its hash.

/// The numbers of texts by their hashes, in places that are tried one after the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lookup {
    /// A hash above a number counted from 1; 0 where nothing stands. A power of two of them, half of them empty.
    places: Vec<u64>,
    count: usize,
}

impl Lookup {
    /// The number of a text; `is` says whether a number goes with it.
    pub(crate) fn find(&self, text: &str, is: impl Fn(u32) -> bool) -> Option<u32> {
        if self.places.is_empty() { None } else { self.search(hash(text.as_bytes()), is).ok() }
    }

    /// The number of a text, or else `next`, which from now on goes with it.
    pub(crate) fn find_or(&mut self, text: &str, next: u32, is: impl Fn(u32) -> bool) -> u32 {
        if self.count * 2 >= self.places.len() {
            self.grow();
        }
        let hash = hash(text.as_bytes());
        match self.search(hash, is) {
            Ok(number) => number,
            Err(place) => {
                self.places[place] = u64::from(hash) << 32 | u64::from(next + 1);
                self.count += 1;
                next
            }
        }
    }

    /// The number that goes with a text of that hash, or the empty place where it would stand.
    fn search(&self, hash: u32, is: impl Fn(u32) -> bool) -> Result<u32, usize> {
        let mask = self.places.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let found = self.places[place];
            if found == 0 {
                return Err(place);
            }
            let number = found as u32 - 1;
            if (found >> 32) as u32 == hash && is(number) {
                return Ok(number);
            }
            place = (place + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let size = (self.places.len() * 2).max(16);
        let old = std::mem::replace(&mut self.places, vec![0; size]);
        for found in old.into_iter().filter(|&found| found != 0) {
            let mut place = (found >> 32) as usize & (size - 1);
            while self.places[place] != 0 {
                place = (place + 1) & (size - 1);
            }
            self.places[place] = found;
        }
    }
}

/// A hash by eight bytes at a time. The bytes are those of the user's own file: nobody else chooses them.
fn hash(bytes: &[u8]) -> u32 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let (words, rest) = bytes.as_chunks::<8>();
    let mix = |hash: u64, word: u64| (hash.rotate_left(26) ^ word).wrapping_mul(ODD);
    let hash = words.iter().fold(bytes.len() as u64, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let last = rest.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte));
    let hash = mix(hash, last);
    (mix(hash ^ hash >> 32, 0) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn prop_a_text_has_the_number_of_its_first_appearance(
            texts in proptest::collection::vec("[ab]{0,3}|[a-c]{7,18}", 0..200),
        ) {
            let mut lookup = Lookup::default();
            let mut known: Vec<&str> = Vec::new();
            for text in &texts {
                let first = known.iter().position(|other| other == text);
                prop_assert_eq!(lookup.find(text, |number| known[number as usize] == text), first.map(|at| at as u32));
                let number = lookup.find_or(text, known.len() as u32, |number| known[number as usize] == text);
                prop_assert_eq!(number as usize, first.unwrap_or(known.len()));
                if first.is_none() {
                    known.push(text);
                }
            }
        }
    }

    #[test]
    fn hashes_of_numbered_texts_spread() {
        let mut taken = vec![0_u32; 1 << 12];
        for number in 0..1 << 12 {
            taken[hash(format!("customer.{number}@example.com").as_bytes()) as usize & 0xFFF] += 1;
        }
        assert!(taken.iter().all(|&count| count < 12));
    }
}
