//! The normal form of what somebody typed.

/// What a character counts as: spaces of any width as one, dashes as `-`; none for an invisible mark.
const fn plain(c: char) -> Option<char> {
    Some(match c {
        '\t'
        | '\r'
        | '\n'
        | ' '
        | '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => ' ',
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => return None,
        '\u{2010}'..='\u{2014}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '’' => '\'',
        other => other,
    })
}

/// Whether a character counts as a space, as a hyphen or as nothing.
pub(in crate::course) const fn passed_over(c: char) -> bool {
    matches!(plain(c), None | Some(' ' | '-'))
}

/// Spaces of any width as one space, dashes as `-`, apostrophes as `'`, invisible marks gone, ends trimmed.
///
/// ```
/// use levier::course::reading::normal;
/// assert_eq!(normal(" −3\u{202f}000\u{a0} € "), "-3 000 €");
/// ```
pub fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for next in text.chars().filter_map(plain) {
        if next != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(next);
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    out
}

/// Fractions of one character written out: `2¾` is `2 3/4`.
pub(super) fn fractions_written(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '½' => out.push_str(" 1/2 "),
            '¼' => out.push_str(" 1/4 "),
            '¾' => out.push_str(" 3/4 "),
            '⅓' => out.push_str(" 1/3 "),
            '⅔' => out.push_str(" 2/3 "),
            other => out.push(other),
        }
    }
    normal(&out)
}
