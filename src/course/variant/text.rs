//! The figures of a variant in a text: `{price:euro}`, `{rate:percent:1}`.

use crate::course::expression::{Figures, round};
use crate::course::reading::Lang;
use crate::operation::Value;

/// How a figure is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Number,
    Percent,
    Points,
    Euro,
}

/// A piece of a text; places count code points from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::course) enum Piece {
    /// Text as it stands.
    Plain(char),
    /// A figure.
    Figure { name: String, format: PieceFormat },
    /// A brace that is neither doubled nor of a placeholder.
    Brace { character: char, place: usize },
}

/// The format of a figure in a text, with its decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::course) struct PieceFormat(Format, Option<i32>);

/// Takes a text apart.
pub(in crate::course) fn pieces(text: &str) -> Vec<Piece> {
    let characters: Vec<char> = text.chars().collect();
    let (mut at, mut pieces) = (0, Vec::new());
    while let Some(&c) = characters.get(at) {
        if !matches!(c, '{' | '}') {
            pieces.push(Piece::Plain(c));
            at += 1;
        } else if characters.get(at + 1) == Some(&c) {
            pieces.push(Piece::Plain(c));
            at += 2;
        } else if let Some((piece, end)) = (c == '{').then(|| figure(&characters, at)).flatten() {
            pieces.push(piece);
            at = end;
        } else {
            pieces.push(Piece::Brace { character: c, place: at + 1 });
            at += 1;
        }
    }
    pieces
}

fn figure(characters: &[char], open: usize) -> Option<(Piece, usize)> {
    let close = open + characters[open..].iter().position(|c| *c == '}')?;
    let inner: String = characters[open + 1..close].iter().collect();
    let mut parts = inner.split(':');
    let name = parts.next()?;
    let named = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let format = match parts.next() {
        None | Some("number") => Format::Number,
        Some("percent") => Format::Percent,
        Some("points") => Format::Points,
        Some("euro") => Format::Euro,
        Some(_) => return None,
    };
    let decimals = match parts.next() {
        None => None,
        Some(digit) if digit.len() == 1 => Some(digit.parse().ok().filter(|places| *places <= 6)?),
        Some(_) => return None,
    };
    let piece = Piece::Figure { name: name.to_owned(), format: PieceFormat(format, decimals) };
    (named && parts.next().is_none()).then_some((piece, close + 1))
}

/// Writes the figures into a text; a placeholder without figure stays as it is.
///
/// ```
/// use levier::course::{reading::Lang, variant::fill};
/// let figures = [("price", 1200.5), ("rate", 0.125)].map(|(name, x)| (name.to_owned(), x.into())).into();
/// assert_eq!(fill("{price:euro}, {rate:percent}", &figures, Lang::En), "€1,200.50, 12.5%");
/// ```
pub fn fill(text: &str, figures: &Figures, lang: Lang) -> String {
    let mut out = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Plain(character) | Piece::Brace { character, .. } => out.push(character),
            Piece::Figure { name, format } => match figures.get(&name) {
                Some(Value::Number(value)) => out.push_str(&format.write(*value, lang)),
                Some(Value::Text(text)) => out.push_str(text),
                _ => out.extend(["{", &name, "}"]),
            },
        }
    }
    out
}

impl PieceFormat {
    fn write(self, value: f64, lang: Lang) -> String {
        let Self(format, decimals) = self;
        let shown = if matches!(format, Format::Percent | Format::Points) { value * 100.0 } else { value };
        let whole = || round(shown, 6).fract() == 0.0;
        let number = match (decimals, format) {
            (Some(places), _) => grouped(shown, places, false, lang),
            (None, Format::Euro) => grouped(shown, if whole() { 0 } else { 2 }, false, lang),
            (None, _) => grouped(shown, 6, true, lang),
        };
        let (sign, size) = number.strip_prefix('-').map_or(("", number.as_str()), |size| ("-", size));
        match (format, lang) {
            (Format::Number, _) => number,
            (Format::Percent, Lang::Fr) => [&number, "\u{202f}%"].concat(),
            (Format::Percent, Lang::En) => [&number, "%"].concat(),
            (Format::Points, Lang::Fr) => [&number, "\u{a0}pt"].concat(),
            (Format::Points, Lang::En) => [&number, "\u{a0}pp"].concat(),
            (Format::Euro, Lang::Fr) => [&number, "\u{a0}€"].concat(),
            (Format::Euro, Lang::En) => [sign, "€", size].concat(),
        }
    }
}

/// A rounded number with its thousands grouped, without a minus before 0.
fn grouped(value: f64, decimals: i32, drop_zeros: bool, lang: Lang) -> String {
    let (separator, mark) = if lang == Lang::Fr { ('\u{202f}', ',') } else { (',', '.') };
    let rounded = round(value, decimals);
    let digits = format!("{:.*}", decimals as usize, rounded.abs());
    let (whole, mut part) = digits.split_once('.').unwrap_or((&digits, ""));
    if drop_zeros {
        part = part.trim_end_matches('0');
    }
    let mut out = String::from(if rounded < 0.0 { "-" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    if !part.is_empty() {
        out.push(mark);
        out.push_str(part);
    }
    out
}
