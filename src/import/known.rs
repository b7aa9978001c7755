//! Names that are known: headers of platforms, columns of currencies, words for amounts.

use super::fold::{fold, folded_words, normalise};
use super::header::amount;
use super::header::{HEADER_WITHIN, candidates};
use super::platform;
use super::record::{Position, Records};
use super::series::role;

/// The most recognised column names in one line of the file's start, over all delimiters.
pub(super) fn most_recognised_headers(text: &str) -> usize {
    let mut most = 0;
    for delimiter in candidates(text) {
        for record in Records::new(text, delimiter, Position::START).take(HEADER_WITHIN) {
            let Ok(record) = record else { break };
            most = most.max(record.cells.iter().filter(|cell| is_header(cell)).count());
        }
    }
    most
}

/// Whether a platform writes this header, or its words say what a column is for.
fn is_header(name: &str) -> bool {
    !name.trim().is_empty()
        && name.len() < 200
        && (platform::is_known(&normalise(name))
            || platform::is_known(&amount::of_header(name).bare)
            || role::is_told(name))
}

/// Whether a column of that name holds currencies.
pub(super) fn is_currency_column(name: &str) -> bool {
    let name = normalise(name);
    platform::field_names(&name).any(|field| field == super::field::Field::Currency)
}

/// Words for amounts in the languages of headers, folded.
const AMOUNTS: &[&str] = &[
    // English, French
    "cost",
    "costs",
    "spend",
    "spent",
    "spending",
    "amount",
    "value",
    "sales",
    "revenue",
    "revenues",
    "cout",
    "couts",
    "depense",
    "depenses",
    "montant",
    "montants",
    "valeur",
    "ventes",
    "revenu",
    "revenus",
    // German, Spanish, Italian, Dutch
    "kosten",
    "ausgaben",
    "betrag",
    "wert",
    "umsatz",
    "umsatze",
    "gasto",
    "gastos",
    "coste",
    "costes",
    "costo",
    "importe",
    "valor",
    "ventas",
    "ingresos",
    "spesa",
    "spese",
    "costi",
    "importo",
    "valore",
    "vendite",
    "ricavi",
    "entrate",
    "uitgaven",
    "bedrag",
    "waarde",
    "omzet",
    "inkomsten",
];

/// Ends of compound words for amounts: `Nettokosten`, `Werbeausgaben`, `advertentiekosten`.
const AMOUNT_ENDS: [&str; 8] =
    ["kosten", "ausgaben", "betrag", "umsatz", "uitgaven", "bedrag", "omzet", "wert"];

/// Words for ratios: `cost per click` is no cost.
const RATIOS: &[&str] = &[
    "per",
    "par",
    "pro",
    "por",
    "rate",
    "taux",
    "ratio",
    "avg",
    "average",
    "moyen",
    "moyenne",
    "mean",
    "share",
    "part",
    "cpc",
    "cpm",
    "cpa",
    "roas",
    "roi",
    "durchschnittliche",
    "durchschnittl",
    "medio",
    "media",
    "gemiddelde",
    "quote",
];

/// Whether the name of a column says that it holds amounts of money.
pub(super) fn says_amount(name: &str) -> bool {
    if name.contains(['/', '%']) {
        return false;
    }
    let folded = fold(name);
    let words = folded_words(&folded);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let compound = words.iter().any(|word| AMOUNT_ENDS.iter().any(|end| word.ends_with(end)));
    (any(AMOUNTS) || compound || folded.contains("chiffre d'affaires")) && !any(RATIOS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_told_by_their_name() {
        for name in [
            "Coût HT (EUR)",
            "Net spend",
            "Amount",
            "conv_value",
            "Chiffre d'affaires",
            "Umsatz",
            "Ventas",
            "Nettokosten",
        ] {
            assert!(says_amount(name), "{name}");
        }
        for name in
            ["Cost per result", "Cost / conv.", "Coût par clic", "Clicks", "Budget", "Value %", "Avg. cost"]
        {
            assert!(!says_amount(name), "{name}");
        }
    }

    #[test]
    fn known_headers_are_counted_under_the_best_delimiter() {
        assert_eq!(most_recognised_headers("Rapport, du mois\nJour;Campagne;Coût;Foo\n1;2;3;4\n"), 3);
        assert_eq!(most_recognised_headers("Jour;Campagne;Co\u{17D}t;Foo\n"), 2);
    }

    #[test]
    fn columns_of_currencies_are_known_in_any_export() {
        assert!(is_currency_column("Currency code") && is_currency_column("devise"));
        assert!(!is_currency_column("Cost"));
    }
}
