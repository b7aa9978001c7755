//! Texts and numbers as Moodle's formats write them.

/// The fractions of a grade that Moodle accepts, in hundredths; none between.
const FRACTIONS: &[f64] = &[
    90.0, 83.33333, 80.0, 75.0, 70.0, 66.66667, 60.0, 50.0, 40.0, 33.33333, 30.0, 25.0, 20.0, 16.66667,
    14.28571, 12.5, 11.11111, 10.0, 5.0, 0.0,
];
/// The significant digits of a number.
const DIGITS: usize = 10;

/// Line ends as LF, without other control characters than tabs.
fn clean(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| *c >= ' ' || matches!(c, '\t' | '\n')).collect()
}

/// A text with `&`, `<` and `>` as entities.
pub fn xml_text(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn numbered(text: &str, marks: &[char]) -> String {
    text.chars()
        .map(|c| if marks.contains(&c) { format!("&#{};", u32::from(c)) } else { c.to_string() })
        .collect()
}

/// The lines of a text that are not blank, trimmed and escaped.
fn lines(text: &str, escape: impl Fn(&str) -> String) -> Vec<String> {
    clean(text).split('\n').map(str::trim).filter(|line| !line.is_empty()).map(escape).collect()
}

fn paragraphs(lines: &[String]) -> String {
    lines.iter().map(|line| ["<p>", line, "</p>"].concat()).collect()
}

/// A text as paragraphs, a line each.
pub fn html(text: &str) -> String {
    paragraphs(&lines(text, xml_text))
}

/// A text as paragraphs in which no brace opens a question.
pub fn cloze_html(text: &str) -> String {
    cloze_with(text, None)
}

/// The same, with a piece that goes after the text, inside its last paragraph.
pub(super) fn cloze_with(text: &str, piece: Option<&str>) -> String {
    let mut lines = lines(text, |line| numbered(line, &['&', '<', '>', '{', '}']));
    match (lines.last_mut(), piece) {
        (Some(last), Some(piece)) => last.extend([" ", piece]),
        (None, Some(piece)) => lines.push(piece.to_owned()),
        (_, None) => {}
    }
    paragraphs(&lines)
}

/// A text in one line: line ends and the blanks around them are one space.
pub(super) fn one_line(text: &str) -> String {
    let is_blank = |c: char| matches!(c, ' ' | '\t' | '\n');
    let text = clean(text);
    let (mut out, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some(start) = rest.find(is_blank) {
        let (before, after) = rest.split_at(start);
        let end = after.find(|c| !is_blank(c)).unwrap_or(after.len());
        let blank = &after[..end];
        out.extend([before, if blank.contains('\n') { " " } else { blank }]);
        rest = &after[end..];
    }
    out.push_str(rest);
    out
}

/// A text inside a piece of a cloze; Moodle decodes it once.
pub fn cloze_text(text: &str) -> String {
    numbered(&xml_text(&one_line(text)), &['&', '#', '~', '{', '}', '/', '"', '\\'])
}

/// A text that XML takes as it is.
pub fn cdata(text: &str) -> String {
    ["<![CDATA[", &clean(text).replace("]]>", "]]]]><![CDATA[>"), "]]>"].concat()
}

/// A text in GIFT.
pub fn gift_text(text: &str) -> String {
    let mut out = String::new();
    for c in clean(text).chars() {
        match c {
            '\\' | '~' | '=' | '#' | '{' | '}' | ':' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ => out.push(c),
        }
    }
    out
}

/// A number with at most ten significant digits, without an exponent.
///
/// ```
/// use levier::course::moodle::number;
/// assert_eq!(number(77.142_857_142_857_15), "77.14285714");
/// assert_eq!(number(8.000_000_000_000_007), "8");
/// ```
pub fn number(value: f64) -> String {
    let written = format!("{:.*e}", DIGITS - 1, value.abs());
    let (mantissa, exponent) = written.split_once('e').unwrap_or((&written, "0"));
    let (digits, exponent) = (mantissa.replace('.', ""), exponent.parse::<i32>().unwrap_or(0));
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return String::from("0");
    }
    let zeros = |count: i32| "0".repeat(count.max(0) as usize);
    let whole = (exponent + 1).max(0) as usize;
    let mut out = String::from(if value < 0.0 { "-" } else { "" });
    if whole == 0 {
        out.extend(["0.", &zeros(-exponent - 1), digits]);
    } else if whole >= digits.len() {
        out.extend([digits, &zeros((whole - digits.len()) as i32)]);
    } else {
        out.extend([&digits[..whole], ".", &digits[whole..]]);
    }
    out
}

/// A credit from 0 to 1 as the nearest fraction that Moodle accepts; the lower of two as near.
pub fn fraction(credit: f64) -> String {
    if credit >= 1.0 {
        return String::from("100");
    }
    let gap = |own: f64| (own - 100.0 * credit).abs();
    let nearest = FRACTIONS.iter().copied().fold(
        90.0,
        |best, own| {
            if gap(own) <= gap(best) + 1e-9 { own } else { best }
        },
    );
    number(nearest)
}
