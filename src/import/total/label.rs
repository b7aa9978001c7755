//! Whether a cell names a total or an average of other rows, in the languages of headers.

use crate::import::fold::fold;

/// What a row says of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Statistic {
    /// Their sum.
    Sum,
    /// Their mean.
    Mean,
    /// Their least value.
    Least,
    /// Their greatest value.
    Greatest,
    /// Their median.
    Median,
    /// Their standard deviation, of the rows or of what they are a sample of.
    Deviation,
}

impl Statistic {
    /// Whether a name of it is a name of campaigns too (`Max`): it is one only where its numbers agree.
    pub(in crate::import) const fn is_doubtful(self) -> bool {
        matches!(self, Self::Least | Self::Greatest | Self::Median | Self::Deviation)
    }
}

/// A name with a word for a total in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct TotalLabel {
    /// What the word means.
    pub(in crate::import) statistic: Statistic,
    /// Whether the name says nothing else: `Grand total`, but not `Search Total` or `Total Energies`.
    pub(in crate::import) alone: bool,
}

/// Words for sums, folded: English, French, German, Spanish, Italian, Dutch.
const SUMS: &[&str] = &[
    "total",
    "totals",
    "subtotal",
    "subtotals",
    "sum",
    "totaux",
    "sous-total",
    "sous-totaux",
    "soustotal",
    "somme",
    "gesamt",
    "gesamtsumme",
    "gesamtergebnis",
    "summe",
    "insgesamt",
    "zwischensumme",
    "teilergebnis",
    "totales",
    "subtotales",
    "suma",
    "totale",
    "totali",
    "subtotale",
    "somma",
    "totaal",
    "subtotaal",
    "eindtotaal",
    "sub-total",
    "overall",
];
/// Words for means.
const MEANS: &[&str] = &[
    "average",
    "averages",
    "avg",
    "mean",
    "moyenne",
    "moyennes",
    "moy",
    "durchschnitt",
    "mittelwert",
    "promedio",
    "gemiddelde",
];
/// Words for other statistics, folded.
const OTHERS: [(&[&str], Statistic); 4] = [
    (&["min", "minimum", "mini", "minimo", "minimale"], Statistic::Least),
    (&["max", "maximum", "maxi", "maximo", "massimo", "maximale"], Statistic::Greatest),
    (&["median", "mediane", "mediana", "mediaan"], Statistic::Median),
    (
        &[
            "ecart-type",
            "ecarttype",
            "ecart",
            "std",
            "stdev",
            "stddev",
            "stdevp",
            "standardabweichung",
            "stdabw",
            "standaarddeviatie",
            "deviation",
            "desviacion",
            "deviazione",
        ],
        Statistic::Deviation,
    ),
];
/// Words beside those for a deviation: `standard deviation`, `écart type`.
const STANDARD: &str = "standard std type estandar tipica dev deviation";
/// Words that are names as often as they are statistics: a total only beside another word, or when the sums say so.
const DOUBTFUL: &[(&str, Statistic)] =
    &[("media", Statistic::Mean), ("som", Statistic::Sum), ("ergebnis", Statistic::Sum)];
/// Words that may stand beside: what is summed, and small words.
const BESIDE: &[&str] = &[
    "account",
    "accounts",
    "campaign",
    "campaigns",
    "grand",
    "general",
    "generale",
    "geral",
    "algemeen",
    "compte",
    "comptes",
    "campagne",
    "campagnes",
    "konto",
    "konten",
    "kampagne",
    "kampagnen",
    "cuenta",
    "cuentas",
    "campana",
    "campanas",
    "campagna",
    "all",
    "tous",
    "toutes",
    "alle",
    "of",
    "for",
    "de",
    "des",
    "du",
    "la",
    "le",
    "les",
    "the",
    "sur",
    "von",
    "der",
    "di",
    "del",
    "van",
    "row",
    "rows",
    "ligne",
    "lignes",
    "result",
    "results",
    "resultat",
    "resultats",
    "report",
    "rapport",
    "page",
    "filtered",
    "filtre",
    "ads",
    "ad",
    "groups",
    "group",
    "sets",
    "annonces",
    "publicites",
    "period",
    "periode",
    "general:",
    "complessivo",
    "sub",
    "sous",
    "n",
    "and",
    "et",
];

/// The statistic other than a sum or a mean that a word names.
fn other_of(word: &str) -> Option<Statistic> {
    let holds = |words: &[&str]| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    OTHERS.iter().find(|(words, _)| holds(words)).map(|&(_, statistic)| statistic)
}

/// Of each letter, the lengths of the words for statistics that begin with it, as bits: most words are told apart by
/// their first letter and their length.
const LENGTHS: [u32; 26] = {
    let mut lengths = [0; 26];
    let doubtful = &[DOUBTFUL[0].0, DOUBTFUL[1].0, DOUBTFUL[2].0];
    let lists = [SUMS, MEANS, doubtful, OTHERS[0].0, OTHERS[1].0, OTHERS[2].0, OTHERS[3].0];
    let mut list = 0;
    while list < lists.len() {
        let mut word = 0;
        while word < lists[list].len() {
            let known = lists[list][word].as_bytes();
            lengths[(known[0] - b'a') as usize] |= 1 << known.len();
            word += 1;
        }
        list += 1;
    }
    lengths
};

/// Whether a word begins with the letter of a word for a statistic that is as long.
fn may_be_known(word: &str) -> bool {
    let first = word.as_bytes().first().map_or(0, u8::to_ascii_lowercase);
    let lengths = first.checked_sub(b'a').and_then(|letter| LENGTHS.get(usize::from(letter)));
    lengths.is_some_and(|lengths| {
        u32::try_from(word.len()).is_ok_and(|length| length < 32 && lengths >> length & 1 == 1)
    })
}

/// Whether a word of an ASCII text is one for a statistic.
fn holds_known_word(text: &str) -> bool {
    let doubtful = DOUBTFUL.iter().map(|(word, _)| word);
    let known = |word: &str| {
        SUMS.iter().chain(MEANS).chain(doubtful.clone()).any(|known| known.eq_ignore_ascii_case(word))
            || other_of(word).is_some()
    };
    let cuts = |byte: &u8| !(byte.is_ascii_alphanumeric() || *byte == b'-');
    let mut rest = text;
    loop {
        let end = rest.bytes().position(|byte| cuts(&byte)).unwrap_or(rest.len());
        let word = rest[..end].trim_matches('-');
        if may_be_known(word) && known(word) {
            return true;
        }
        if end == rest.len() {
            return false;
        }
        rest = &rest[end + 1..];
    }
}

/// What a name says of a total; none when it has no word for one.
pub(in crate::import) fn total_label(text: &str) -> Option<TotalLabel> {
    // Most cells are no totals: a look at their letters is enough.
    if text.as_bytes().first().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    let start = text.trim_start_matches(['-', '–', '—', ' ', '"', '\'', '*', '(', '[']);
    if start.len() < 3 || start.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if start.is_ascii() && !holds_known_word(start) {
        return None;
    }
    let text = fold(start);
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty())
        .collect();
    let statistic_of = |word: &&str| {
        if SUMS.contains(word) {
            Some(Statistic::Sum)
        } else if MEANS.contains(word) {
            Some(Statistic::Mean)
        } else {
            None
        }
    };
    let number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(statistic) = words.iter().find_map(statistic_of) {
        let beside = |word: &&str| statistic_of(word).is_some() || BESIDE.contains(word) || number(word);
        // «Total: Search» is the total of something, whatever follows.
        let first = words.first().and_then(statistic_of).is_some();
        let colon =
            first && words.first().is_some_and(|word| text[word.len()..].trim_start().starts_with(':'));
        return Some(TotalLabel { statistic, alone: colon || words.iter().all(beside) });
    }
    // «Max» alone; in a longer name it says nothing.
    if let Some(statistic) = words.iter().find_map(|word| other_of(word)) {
        let beside = |word: &&str| {
            other_of(word) == Some(statistic)
                || (statistic == Statistic::Deviation && STANDARD.split(' ').any(|known| known == *word))
                || matches!(*word, "value" | "valeur" | "wert" | "valor" | "valore")
        };
        if words.iter().all(beside) {
            return Some(TotalLabel { statistic, alone: true });
        }
    }
    let doubtful = DOUBTFUL.iter().find(|(word, _)| words.contains(word))?;
    Some(TotalLabel { statistic: doubtful.1, alone: false })
}

/// What the names of rows say of a total, place by place: rows that follow each other often have the same ones.
#[derive(Debug, Default)]
pub(in crate::import) struct Labels(Vec<(String, Option<TotalLabel>)>);

impl Labels {
    /// [`total_label`] of a name in a place.
    pub(in crate::import) fn of(&mut self, place: usize, name: &str) -> Option<TotalLabel> {
        if self.0.len() <= place {
            self.0.resize_with(place + 1, Default::default);
        }
        let (before, label) = &mut self.0[place];
        if before != name {
            *label = total_label(name);
            name.clone_into(before);
        }
        *label
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_name_themselves() {
        for label in [
            "Total",
            "TOTAL",
            "Totaux",
            "Total : campagnes",
            "Total: Campaigns",
            "Total: Search",
            "Total of 2 results",
            "Grand total",
            "Total général",
            "Total (12)",
            "Sous-total",
            "Somme",
            "Gesamtsumme",
            "Gesamt",
            "Suma",
            "Totale complessivo",
            "Totaal",
            "Sum",
            "--Total--",
        ] {
            let found = total_label(label).unwrap_or_else(|| panic!("{label}"));
            assert!(found.alone && found.statistic == Statistic::Sum, "{label}");
        }
        for label in ["Average", "Moyenne", "Moy.", "Durchschnitt", "Promedio"] {
            assert_eq!(
                total_label(label),
                Some(TotalLabel { statistic: Statistic::Mean, alone: true }),
                "{label}"
            );
        }
    }

    /// Each known word, with other letters and marks around it, is found where its first letter and length are tried first.
    #[test]
    fn no_known_word_is_passed_over() {
        let lists = OTHERS.iter().map(|(words, _)| *words).chain([SUMS, MEANS]);
        let words = lists.flatten().copied().chain(DOUBTFUL.iter().map(|(word, _)| *word));
        for word in words {
            for text in [word.to_owned(), word.to_uppercase(), format!("a -{word}- b"), format!("x/{word}")] {
                assert!(holds_known_word(&text), "{text}");
            }
            assert!(!holds_known_word(&format!("{word}qq zz{word}")), "{word}");
        }
        assert!(!holds_known_word("") && !holds_known_word(&"-a".repeat(40)));
    }

    #[test]
    fn a_name_is_told_whatever_stands_above_it() {
        let mut labels = Labels::default();
        for name in ["Total", "Total", "Search", "", "", "Moyenne", "Search", "Search", "Total"] {
            assert_eq!(labels.of(1, name), total_label(name), "{name}");
            assert_eq!(labels.of(0, "Somme"), total_label("Somme"));
        }
    }

    #[test]
    fn other_statistics_name_themselves_alone() {
        for (label, statistic) in [
            ("Min", Statistic::Least),
            ("Maximum", Statistic::Greatest),
            ("Médiane", Statistic::Median),
            ("Écart-type", Statistic::Deviation),
            ("Ecart type", Statistic::Deviation),
            ("Standard deviation", Statistic::Deviation),
            ("Std. dev.", Statistic::Deviation),
            ("Standardabweichung", Statistic::Deviation),
        ] {
            assert_eq!(total_label(label), Some(TotalLabel { statistic, alone: true }), "{label}");
        }
        for label in
            ["Performance Max", "Max Mara", "Mini Cooper", "Median Group", "Standard", "Type", "HBO Max"]
        {
            assert_eq!(total_label(label), None, "{label}");
        }
    }

    #[test]
    fn a_word_in_a_longer_name_is_not_alone() {
        for label in
            ["Total Energies - Search", "Search Total", "Total of everything", "Media", "Average Joe"]
        {
            assert!(total_label(label).is_some_and(|found| !found.alone), "{label}");
        }
        for label in ["TotalEnergies", "Totally new", "", "To", "Été", "Campaigns", "2026-09-01"] {
            assert_eq!(total_label(label), None, "{label}");
        }
    }
}
