//! The tokens of an expression, read one by one so that the first fault of the syntax is the leftmost.

use super::fault::ExpressionFault;
use crate::Code;

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Digits, maybe with a point and digits.
    Number,
    /// A letter, then letters, digits and underscores.
    Name,
    /// What stands between two quotation marks.
    Text(String),
    /// An operator or a bracket, written in ASCII: `≤` is `<=`.
    Sign(&'static str),
    /// The end of the expression.
    End,
}

/// A token with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The place of its first code point, from 1.
    pub(super) at: usize,
    /// As it is written.
    pub(super) written: String,
}

/// Reads tokens from the left.
pub(super) struct Tokens {
    characters: Vec<char>,
    next: usize,
}

pub(super) const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '\u{202f}')
}

/// The ASCII writing of an operator of one character.
const fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "+",
        '-' | '−' => "-",
        '*' | '×' | '·' => "*",
        '/' | '÷' => "/",
        '^' => "^",
        '(' => "(",
        ')' => ")",
        '[' => "[",
        ']' => "]",
        ',' => ",",
        '.' => ".",
        '=' => "=",
        '<' => "<",
        '>' => ">",
        '≤' => "<=",
        '≥' => ">=",
        '≠' => "!=",
        _ => return None,
    })
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        Self { characters: text.chars().collect(), next: 0 }
    }

    /// The next token.
    pub(super) fn read(&mut self) -> Result<Token, ExpressionFault> {
        while self.peek(0).is_some_and(is_blank) {
            self.next += 1;
        }
        let start = self.next;
        let kind = self.kind()?;
        Ok(Token { kind, at: start + 1, written: self.characters[start..self.next].iter().collect() })
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.characters.get(self.next + ahead).copied()
    }

    fn skip(&mut self, belongs: impl Fn(char) -> bool) {
        while self.peek(0).is_some_and(&belongs) {
            self.next += 1;
        }
    }

    fn kind(&mut self) -> Result<Kind, ExpressionFault> {
        let Some(first) = self.peek(0) else { return Ok(Kind::End) };
        if first.is_ascii_digit() {
            self.skip(|c| c.is_ascii_digit());
            if self.peek(0) == Some('.') && self.peek(1).is_some_and(|c| c.is_ascii_digit()) {
                self.next += 1;
                self.skip(|c| c.is_ascii_digit());
            }
            return Ok(Kind::Number);
        }
        if first.is_ascii_alphabetic() {
            self.skip(|c| c.is_ascii_alphanumeric() || c == '_');
            return Ok(Kind::Name);
        }
        if first == '"' {
            return self.text();
        }
        let two = match (first, self.peek(1)) {
            ('<', Some('=')) => Some("<="),
            ('>', Some('=')) => Some(">="),
            ('!', Some('=')) => Some("!="),
            _ => None,
        };
        self.next += if two.is_some() { 2 } else { 1 };
        match two.or_else(|| sign(first)) {
            Some(sign) => Ok(Kind::Sign(sign)),
            None => Err(ExpressionFault::new(Code::BadCharacter, self.next).found(first)),
        }
    }

    fn text(&mut self) -> Result<Kind, ExpressionFault> {
        self.next += 1;
        let start = self.next;
        self.skip(|c| c != '"');
        if self.peek(0).is_none() {
            return Err(ExpressionFault::new(Code::UnexpectedEnd, self.characters.len() + 1));
        }
        let text = self.characters[start..self.next].iter().collect();
        self.next += 1;
        Ok(Kind::Text(text))
    }
}
