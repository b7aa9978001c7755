//! What a header adds to the name of an amount: whether tax is in it.

use crate::import::fold::fold;

/// Words for taxes, and for amounts with or without them, folded.
const TAXES: &str = "ttc ht htva ttva vat tva tax taxes taxe mwst ust iva btw gst \
    net nets nette gross brut brute brutto netto";
/// Words beside them.
const BESIDE: &str = "excl incl excluding including exclusive inclusive ex inc hors sans avec \
    without with of de la les toutes comprises comprise zzgl inkl exkl ohne mit sin con incluido incluida esclusa inclusa exclusief inclusief";
/// Whether a word is one of a list that is parted by spaces.
pub(in crate::import) fn in_list(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// A header without its words for tax, when it has some: `Coût TTC (€)` is `Coût (€)`.
pub(in crate::import) fn without_tax(name: &str) -> Option<String> {
    let Some((before, inside)) = bracketed(name) else {
        return stripped(name).filter(|rest| !rest.is_empty());
    };
    match (stripped(inside), stripped(before)) {
        (Some(rest), _) if rest.is_empty() => Some(before.to_owned()),
        (Some(rest), _) => Some(format!("{before} ({rest})")),
        (None, Some(rest)) if !rest.is_empty() => Some(format!("{rest} ({inside})")),
        _ => None,
    }
}

/// What stands before a bracket at the end, and what stands in it.
pub(in crate::import) fn bracketed(name: &str) -> Option<(&str, &str)> {
    let (before, inside) = name.trim().strip_suffix([')', ']'])?.rsplit_once(['(', '['])?;
    Some((before.trim(), inside.trim()))
}

/// A text without the words for tax at its end; none when it has none.
fn stripped(text: &str) -> Option<String> {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let (mut taxed, mut kept) = (false, words.len());
    while let Some(word) = words.pop() {
        let mark = matches!(word, "," | "-" | "–" | "/");
        let word = fold(word);
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let tax = in_list(TAXES, word);
        if !tax && !in_list(BESIDE, word) && !mark {
            break;
        }
        taxed |= tax;
        kept = words.len();
    }
    let rest = || text.split_whitespace().take(kept).collect::<Vec<_>>().join(" ");
    taxed.then(|| rest().trim_end_matches([',', '-', '–', '/', ' ']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_tax_are_taken_off() {
        for (name, rest) in [
            ("Coût TTC", "Coût"),
            ("Coût HT (€)", "Coût (€)"),
            ("Cost (excl. VAT)", "Cost"),
            ("Coût (€ TTC)", "Coût (€)"),
            ("Cost (EUR, excl. VAT)", "Cost (EUR)"),
            ("Kosten inkl. MwSt.", "Kosten"),
            ("Montant dépensé hors taxes", "Montant dépensé"),
        ] {
            assert_eq!(without_tax(name).as_deref(), Some(rest), "{name}");
        }
        for name in ["Cost", "TTC", "Cost (EUR)", "Coût de la campagne", "Cost of goods", "Clicks (all)"] {
            assert_eq!(without_tax(name), None, "{name}");
        }
    }
}
