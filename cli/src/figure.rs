//! Numbers as they are read: «1 234,50 €», «+2,5 %»; rounded as the site rounds them.

use levier::operation::{Output, OutputKind, Value};
use levier::value::Unit;

use crate::words::Language;

/// What stands where there is no value.
pub(crate) const NONE: &str = "—";
/// Below this a p is only said to be smaller.
const SMALLEST_P: f64 = 0.0001;

/// How numbers are written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figures<'a> {
    pub(crate) language: Language,
    pub(crate) currency: Option<&'a str>,
}

impl Figures<'_> {
    /// A number in its unit.
    pub(crate) fn value(self, value: f64, unit: Unit) -> String {
        let size = value.abs();
        match unit {
            Unit::Rate => self.percent(value),
            Unit::RelativeChange => signed(value, &self.percent(value)),
            Unit::RateDifference => signed(value, &self.points(value * 100.0)),
            Unit::HalfWidth => format!("±\u{a0}{}", self.points(value * 100.0)),
            Unit::PValue if value < SMALLEST_P => format!("<\u{a0}{}", self.digits(SMALLEST_P, 4, 4)),
            Unit::PValue => {
                let places = if value == 1.0 {
                    0
                } else if value < 0.01 {
                    4
                } else {
                    3
                };
                self.digits(value, places, places)
            }
            Unit::Points => self.points(value),
            Unit::Money => self.money(value),
            Unit::Count => self.digits(value, 0, if size < 1000.0 { 2 } else { 0 }),
            Unit::Ratio => self.digits(value, 2, 2),
            Unit::Number => self.number(value),
            Unit::Days => self.spell(value, "days"),
            Unit::Months => self.spell(value, "months"),
            Unit::Years => self.spell(value, "years"),
            Unit::Periods => self.spell(value, "periods"),
        }
    }

    /// An output of a calculator.
    pub(crate) fn output(self, value: &Value, output: &Output) -> String {
        match (value, output.kind) {
            (Value::List(ends), OutputKind::Interval) => match ends.as_slice() {
                [Value::Number(low), Value::Number(high)] => {
                    format!(
                        "[{}\u{a0};\u{a0}{}]",
                        self.value(*low, output.unit),
                        self.value(*high, output.unit)
                    )
                }
                _ => NONE.to_owned(),
            },
            _ => self.any(value, output.key, output.unit),
        }
    }

    fn any(self, value: &Value, key: &str, unit: Unit) -> String {
        match value {
            Value::Null => NONE.to_owned(),
            Value::Flag(flag) => {
                let word = if *flag { "yes" } else { "no" };
                self.language.message(word, &[]).unwrap_or_else(|| word.to_owned())
            }
            Value::Number(number) => self.value(*number, unit),
            Value::Text(text) => self.language.choice(key, text),
            Value::List(items) => {
                let texts: Vec<String> = items.iter().map(|item| self.any(item, key, unit)).collect();
                if texts.is_empty() { NONE.to_owned() } else { texts.join(" · ") }
            }
            Value::Map(named) => {
                let cell = |(key, value): (&String, &Value)| {
                    format!("{} {}", self.language.output("", key), self.any(value, key, Unit::Number))
                };
                named.iter().map(cell).collect::<Vec<_>>().join(", ")
            }
        }
    }

    fn spell(self, value: f64, unit: &str) -> String {
        let number = self.number(value);
        let counted = self.language.counted(&format!("unit-value-{unit}"), value, number.clone());
        counted.unwrap_or(number)
    }

    /// A plain number: whole from 1,000 up, two decimals below, three digits below 0.1.
    fn number(self, value: f64) -> String {
        let size = value.abs();
        if size > 0.0 && size < 0.1 {
            return self.significant(value);
        }
        self.digits(value, 0, if size >= 1000.0 { 0 } else { 2 })
    }

    /// An amount. Without a currency it stays a bare number: none is invented.
    pub(crate) fn money(self, value: f64) -> String {
        let places = if value.abs() >= 1000.0 || value.fract() == 0.0 { 0 } else { 2 };
        let amount = self.digits(value.abs(), places, places);
        let sign = if value < 0.0 { "−" } else { "" };
        let Some(currency) = self.currency else { return format!("{sign}{amount}") };
        let symbol = match currency {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            other => other,
        };
        match self.language {
            Language::French => format!("{sign}{amount}\u{a0}{symbol}"),
            Language::English if symbol.len() > 2 && symbol.is_ascii() => {
                format!("{sign}{symbol}\u{a0}{amount}")
            }
            Language::English => format!("{sign}{symbol}{amount}"),
        }
    }

    /// A fraction as a percentage: one decimal, two below 10 %, three digits below 0.1 %.
    pub(crate) fn percent(self, value: f64) -> String {
        let (size, hundred) = (value.abs(), value * 100.0);
        let number = match size {
            size if size > 0.0 && size < 0.001 => self.significant(hundred),
            size if size < 0.1 => self.digits(hundred, 0, 2),
            _ => self.digits(hundred, 0, 1),
        };
        format!("{number}{}", if self.language == Language::French { "\u{202f}%" } else { "%" })
    }

    fn points(self, value: f64) -> String {
        let name = if self.language == Language::French { "pt" } else { "pp" };
        format!("{}\u{a0}{name}", self.digits(value, 0, if value.abs() < 10.0 { 2 } else { 1 }))
    }

    /// Three digits that count.
    fn significant(self, value: f64) -> String {
        let places = (2.0 - value.abs().log10().floor()).clamp(0.0, 20.0) as usize;
        self.digits(value, 0, places)
    }

    /// Decimals between two numbers of them, and groups of three digits.
    fn digits(self, value: f64, least: usize, most: usize) -> String {
        let mut text = format!("{:.most$}", value.abs());
        while text.contains('.')
            && text.ends_with('0')
            && text.rsplit('.').next().is_some_and(|d| d.len() > least)
        {
            text.pop();
        }
        let text = text.strip_suffix('.').unwrap_or(&text);
        let (whole, decimals) =
            text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
        let (group, mark) = match self.language {
            Language::French => ('\u{202f}', ','),
            Language::English => (',', '.'),
        };
        let mut written = String::new();
        if value < 0.0 && text.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
            written.push('−');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                written.push(group);
            }
            written.push(digit);
        }
        if let Some(decimals) = decimals {
            written.push(mark);
            written.push_str(decimals);
        }
        written
    }
}

/// A difference with its sign.
pub(crate) fn signed(value: f64, text: &str) -> String {
    if value > 0.0 { format!("+{text}") } else { text.to_owned() }
}
