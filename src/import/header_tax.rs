//! What a header adds to the name of an amount: whether tax is in it, or a currency that is not known.

use super::fold::fold;
use super::header_amount::unit_of;

/// Words for taxes, and for amounts with or without them, folded.
const TAXES: &str = "ttc ht htva ttva vat tva tax taxes taxe mwst ust iva btw gst \
    net nets nette gross brut brute brutto netto";
/// Words beside them.
const BESIDE: &str = "excl incl excluding including exclusive inclusive ex inc hors sans avec \
    without with of de la les toutes comprises comprise zzgl inkl exkl ohne mit sin con incluido incluida esclusa inclusa exclusief inclusief";
/// Short words in brackets that are no currency: they say which period or part an amount is of.
const OTHERS: &str = "YTD MTD QTD WTD LY PY CY TY LW LM YOY WOW MOM QOQ AVG MIN MAX EST ROI CPA CPC \
    CPM CTR AOV LTV ALL NEW OLD ID FR EN DE ES IT NL BE CH CA UK US EU TV SEA SEO SEM N B2B B2C PMAX";

fn in_list(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// A header without its words for tax, when it has some: `Coût TTC (€)` is `Coût (€)`.
pub(super) fn without_tax(name: &str) -> Option<String> {
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

/// A header without a currency in brackets that is not known: `Coût (Dhs)`.
pub(super) fn without_unknown_currency(name: &str) -> Option<&str> {
    let (before, inside) = bracketed(name)?;
    let short = (1..=5).contains(&inside.chars().count());
    let capitals = inside.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '$'));
    let sign = inside.chars().any(|c| !c.is_alphanumeric() && !c.is_ascii() && !c.is_whitespace());
    let currency = short && (capitals || sign) && !in_list(OTHERS, inside) && unit_of(inside).is_none();
    currency.then_some(before).filter(|before| !before.is_empty())
}

fn bracketed(name: &str) -> Option<(&str, &str)> {
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

    #[test]
    fn only_a_short_sign_may_be_a_currency() {
        for name in ["Cost (XYZ)", "Coût (DHS.)", "Cost (₡)"] {
            assert!(without_unknown_currency(name).is_some(), "{name}");
        }
        for name in
            ["Cost (YTD)", "Cost (LY)", "Cost (all)", "Cost (EUR)", "Cost (7-day)", "Cost (%)", "(XYZ)"]
        {
            assert_eq!(without_unknown_currency(name), None, "{name}");
        }
    }
}
