//! How alike two titles are.

use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing about the work, French and English.
const STOP_WORDS: &str =
    "le la les l un une des de du d et a au aux en pour sur par avec the an of and to in for on by with";

/// Pairs of neighbouring characters, with how often each occurs.
pub(super) type LetterPairs = BTreeMap<(char, Option<char>), u32>;

/// Dice's coefficient (1945) over the pairs of neighbouring letters of two titles, 0 to 1.
pub(super) fn title_similarity(a: &LetterPairs, b: &LetterPairs) -> f64 {
    let count = |pairs: &LetterPairs| pairs.values().sum::<u32>();
    let all = count(a) + count(b);
    let common: u32 = a.iter().map(|(pair, times)| b.get(pair).map_or(0, |other| *other.min(times))).sum();
    if all == 0 { 0.0 } else { f64::from(2 * common) / f64::from(all) }
}

/// The pairs of neighbouring characters of each word, with how often each occurs; a word of one character is its own.
pub(super) fn letter_pairs(title: &str) -> LetterPairs {
    let mut pairs = BTreeMap::new();
    let plain = plain(title);
    for word in plain.split(' ').filter(|word| !word.is_empty()) {
        if STOP_WORDS.split(' ').any(|stop| stop == word) {
            continue;
        }
        let letters: Vec<char> = word.chars().collect();
        let single = letters.first().filter(|_| letters.len() == 1).map(|letter| (*letter, None));
        let neighbours = letters.windows(2).map(|pair| (pair[0], Some(pair[1])));
        for pair in single.into_iter().chain(neighbours) {
            *pairs.entry(pair).or_insert(0) += 1;
        }
    }
    pairs
}

/// Lower case letters without accents and digits; anything else is a space.
pub(super) fn plain(title: &str) -> String {
    let mut plain = String::new();
    for letter in title.to_lowercase().nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            '0'..='9' | 'a'..='z' => plain.push(letter),
            _ => plain.push(' '),
        }
    }
    plain
}
