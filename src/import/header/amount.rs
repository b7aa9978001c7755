//! What a header says of its amounts: the currency and the unit of `Montant dépensé (EUR)` or `TV (k€)`.

use crate::import::fold::normalise;
use crate::import::header::tax::{bracketed, in_list, without_tax};
use crate::import::number::money::{Sign, code, named};

/// A header without what it says of its amounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) struct HeaderName {
    /// The rest, normalised.
    pub(in crate::import) bare: String,
    /// The currency.
    pub(in crate::import) sign: Option<Sign>,
    /// The power of ten that makes the amounts units: 3 for `k€`, 6 for `M€`, -6 for `_micros`.
    pub(in crate::import) power: i8,
    /// The rest without words for tax or a currency that is not known: the name where no other column has it.
    pub(in crate::import) plain: Option<String>,
}

/// The currency and the unit of a header such as `Montant dépensé (EUR)` or `TV (k€)`, and the header without them.
pub(in crate::import) fn of_header(name: &str) -> HeaderName {
    let whole = amount_of(name);
    if whole.sign.is_some() && without_tax(name).is_none() {
        return whole;
    }
    if let Some(untaxed) = without_tax(name) {
        let HeaderName { bare, sign, power, .. } = amount_of(&untaxed);
        let (sign, power) = (whole.sign.or(sign), if whole.power == 0 { power } else { whole.power });
        return HeaderName { sign, power, plain: Some(bare), ..whole };
    }
    HeaderName { plain: without_unknown_currency(name).map(normalise), ..whole }
}

/// The currency and the unit at the end of a header.
fn amount_of(name: &str) -> HeaderName {
    let name = without_sum(name.trim());
    let read = |bare: &str, sign, power| HeaderName { bare: normalise(bare), sign, power, plain: None };
    let whole = || read(name, None, 0);
    let folded = normalise(name);
    if let Some(bare) = folded.strip_suffix(" micros").or_else(|| folded.strip_suffix("(micros)")) {
        return read(bare.trim(), None, -6);
    }
    let closed = name.strip_suffix([')', ']']).and_then(|rest| rest.rsplit_once(['(', '[']));
    let (bare, inside) = match closed {
        Some((bare, inside)) => (bare, inside),
        // «Coût €», «Spend in thousands», «TV k€».
        None => match name.split_once(" in ").or_else(|| name.split_once(" en ")) {
            Some((bare, unit)) if unit_of(unit).is_some() => (bare, unit),
            _ => match name.rsplit_once(" / ").or_else(|| name.rsplit_once('/')) {
                Some((bare, unit)) if unit_of(unit).is_some() => (bare, unit),
                _ => name.rsplit_once([' ', '\u{A0}', '_']).unwrap_or((name, "")),
            },
        },
    };
    match unit_of(inside) {
        Some((power, sign)) if !bare.trim().is_empty() => read(bare, sign, power),
        _ => whole(),
    }
}

/// The name of what a pivot table sums: `Sum of Cost`, `Somme de Coût`.
fn without_sum(name: &str) -> &str {
    const SUMS: [&str; 6] = ["sum of ", "somme de ", "summe von ", "suma de ", "somma di ", "som van "];
    let begins = |sum: &str| name.get(..sum.len()).is_some_and(|head| head.eq_ignore_ascii_case(sum));
    SUMS.iter().find(|sum| begins(sum)).map_or(name, |sum| name[sum.len()..].trim_start())
}

/// Words for thousands and millions, folded.
const THOUSANDS: &[&str] = &[
    "thousand",
    "thousands",
    "millier",
    "milliers",
    "tausend",
    "tsd",
    "miles",
    "migliaia",
    "duizend",
    "duizenden",
];
const MILLIONS: &[&str] =
    &["million", "millions", "mio", "millionen", "millones", "milioni", "miljoen", "miljoenen"];

/// The power of ten and the currency that a unit such as `k€`, `M EUR` or `in thousands USD` names.
pub(in crate::import) fn unit_of(text: &str) -> Option<(i8, Option<Sign>)> {
    let text = text.trim();
    // «(en k€)», «(in TEUR)».
    let text = ["en ", "in "].iter().find_map(|small| text.strip_prefix(small)).unwrap_or(text).trim_start();
    if let Some(sign) = named(text).or_else(|| spelled(&normalise(text))) {
        return Some((0, Some(sign)));
    }
    if let Some(found) = zeros(text) {
        return Some(found);
    }
    let letter = |c: char| match c {
        'k' | 'K' | 'T' => Some(3),
        'M' | 'm' => Some(6),
        _ => None,
    };
    let mut characters = text.chars();
    if let Some(power) = characters.next().and_then(letter)
        && let Some(sign) = named(characters.as_str())
    {
        return Some((power, Some(sign)));
    }
    let mut characters = text.chars();
    if let Some(power) = characters.next_back().and_then(letter)
        && let Some(sign) = named(characters.as_str())
    {
        return Some((power, Some(sign)));
    }
    let words: Vec<&str> = text.split([' ', '\'', '’', '\u{A0}']).filter(|word| !word.is_empty()).collect();
    let mut power = None;
    let mut sign = None;
    for word in words {
        let folded = normalise(word);
        let folded = folded.as_str();
        if THOUSANDS.contains(&folded) {
            power = Some(3);
        } else if MILLIONS.contains(&folded) {
            power = Some(6);
        } else if let Some(found) = named(word).or_else(|| spelled(folded)) {
            sign = Some(found);
        } else if !["in", "en", "of", "de", "d", "di", "in", "von", "van"].contains(&folded) {
            return None;
        }
    }
    power.map(|power| (power, sign))
}

/// Thousands and millions in figures: `$000`, `000s EUR`, `x 1 000 €`, `× 1.000.000`.
fn zeros(text: &str) -> Option<(i8, Option<Sign>)> {
    let is_part =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '.' | ',' | '\'' | '’');
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text[start..].find(|c: char| !is_part(c)).map_or(text.len(), |length| start + length);
    let digits: String = text[start..end].chars().filter(char::is_ascii_digit).collect();
    let power = match digits.as_str() {
        "000" | "1000" => 3,
        "000000" | "1000000" => 6,
        _ => return None,
    };
    // What stands before and behind is a currency or nothing.
    let before = text[..start].trim_end_matches(['x', '×', '*', '\'', '’', ' ', '\u{A0}']);
    let behind = text[end..].strip_prefix('s').unwrap_or(&text[end..]);
    let sign = |part: &str| match part.trim() {
        "" => Some(None),
        part => named(part).or_else(|| spelled(&normalise(part))).map(Some),
    };
    let (before, behind) = (sign(before)?, sign(behind)?);
    Some((power, before.or(behind)))
}

/// A currency by its name.
fn spelled(word: &str) -> Option<Sign> {
    match word {
        "euro" | "euros" => Some(code(*b"EUR")),
        "dollar" | "dollars" | "dolares" => Some(Sign::Shared("$")),
        "pounds" => Some(code(*b"GBP")),
        _ => None,
    }
}

/// Short words in brackets that are no currency: they say which period or part an amount is of.
const OTHERS: &str = "YTD MTD QTD WTD LY PY CY TY LW LM YOY WOW MOM QOQ AVG MIN MAX EST ROI CPA CPC \
    CPM CTR AOV LTV ALL NEW OLD ID FR EN DE ES IT NL BE CH CA UK US EU TV SEA SEO SEM N B2B B2C PMAX";

/// A header without a currency in brackets that is not known: `Coût (Dhs)`.
fn without_unknown_currency(name: &str) -> Option<&str> {
    let (before, inside) = bracketed(name)?;
    let short = (1..=5).contains(&inside.chars().count());
    let capitals = inside.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '$'));
    let sign = inside.chars().any(|c| !c.is_alphanumeric() && !c.is_ascii() && !c.is_whitespace());
    let currency = short && (capitals || sign) && !in_list(OTHERS, inside) && unit_of(inside).is_none();
    currency.then_some(before).filter(|before| !before.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_gives_its_currency_and_its_unit_away() {
        let of = |name: &str| {
            let HeaderName { bare, sign, power, .. } = of_header(name);
            (bare, sign, power)
        };
        let read = |bare: &str, sign, power| (bare.to_owned(), sign, power);
        let euro = Some(code(*b"EUR"));
        assert_eq!(of("Montant dépensé (EUR)"), read("montant depense", euro, 0));
        assert_eq!(of("Amount spent (DZD)"), read("amount spent", Some(code(*b"DZD")), 0));
        assert_eq!(of("Coût €"), read("cout", euro, 0));
        assert_eq!(of("Start Date (in UTC)"), read("start date (in utc)", None, 0));
        assert_eq!(of("Coût (en k€)"), read("cout", euro, 3));
        assert_eq!(of("Kosten (in TEUR)"), read("kosten", euro, 3));
        assert_eq!(of("Umsatz in T€"), read("umsatz", euro, 3));
        assert_eq!(of("Somme de Coût (€)"), read("cout", euro, 0));
        assert_eq!(of("Clicks (all)"), read("clicks (all)", None, 0));
        assert_eq!(of("EUR"), read("eur", None, 0));
        assert_eq!(of("depenses tv (k€)"), read("depenses tv", euro, 3));
        assert_eq!(of("CA M€"), read("ca", euro, 6));
        assert_eq!(of("Spend (in thousands USD)"), read("spend", Some(code(*b"USD")), 3));
        assert_eq!(of("Ventes (en milliers d'euros)"), read("ventes", euro, 3));
        assert_eq!(of("Spend in thousands"), read("spend", None, 3));
        assert_eq!(of("Spend ($000)"), read("spend", Some(Sign::Shared("$")), 3));
        assert_eq!(of("Kosten (x 1.000 €)"), read("kosten", euro, 3));
        assert_eq!(of("Coût ('000)"), read("cout", None, 3));
        assert_eq!(of("Coût (euros)"), read("cout", euro, 0));
        assert_eq!(of("Coût en euros"), read("cout", euro, 0));
        assert_eq!(of("Rate (1000 km)"), read("rate (1000 km)", None, 0));
        assert_eq!(of("Coût (DH)"), read("cout", Some(Sign::Shared("DH")), 0));
        assert_eq!(of("Coût / FCFA"), read("cout", Some(Sign::Shared("FCFA")), 0));
        assert_eq!(of("Cost/EUR"), read("cost", euro, 0));
        assert_eq!(of("Cost / conv."), read("cost / conv", None, 0));
        assert_eq!(of("Cost (R$)"), read("cost", Some(code(*b"BRL")), 0));
        assert_eq!(of("Spend (kr)"), read("spend", Some(Sign::Shared("kr")), 0));
        assert_eq!(of("Coût (CHF)"), read("cout", Some(code(*b"CHF")), 0));
        assert_eq!(of_header("Coût TTC (€)").plain.as_deref(), Some("cout"));
        assert_eq!(of_header("Coût (€ HT)").sign, euro);
        assert_eq!(of("cost_micros"), read("cost", None, -6));
        assert_eq!(of("Spend (TTC)"), read("spend (ttc)", None, 0));
        assert_eq!(of("Dépenses en TV"), read("depenses en tv", None, 0));
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
