//! Whether a cell names a total.

use super::fold::fold;

/// Whether a text is the label of a total row, and not a name that begins with the word.
pub(super) fn is_total_label(text: &str) -> bool {
    if !text
        .get(..3)
        .is_some_and(|start| ["tot", "gra", "sub", "sou"].iter().any(|s| start.eq_ignore_ascii_case(s)))
    {
        return false;
    }
    let text = fold(text);
    let exact = ["total", "totals", "totaux", "grand total", "total general", "subtotal", "sous-total"];
    if exact.contains(&text.as_str()) {
        return true;
    }
    let Some(rest) = ["total", "totals", "totaux", "grand total"]
        .iter()
        .filter_map(|word| text.strip_prefix(word))
        .next_back()
    else {
        return false;
    };
    let rest = rest.trim_start();
    let counted = ["of ", "for ", "des ", "de ", "sur ", "("].iter().find_map(|word| rest.strip_prefix(word));
    rest.starts_with(':')
        || counted.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
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
            "Total of 2 results",
            "Grand total",
            "Total général",
            "Total (12)",
        ] {
            assert!(is_total_label(label), "{label}");
        }
        for label in [
            "Total Energies - Search",
            "TotalEnergies",
            "Totally new",
            "Total of everything",
            "",
            "To",
            "Été",
        ] {
            assert!(!is_total_label(label), "{label}");
        }
    }
}
