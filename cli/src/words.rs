//! Names and sentences, from the message files of the site. Of Fluent this reads what those of the calculators use: texts
//! with names in them, and a choice between forms.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A language that every text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    French,
    English,
}

macro_rules! messages {
    ($folder:literal: $($file:literal)+) => {
        concat!($(include_str!(concat!("../../www/src/messages/", $folder, "/", $file, ".ftl")), "\n"),+)
    };
}

macro_rules! language {
    ($folder:literal) => {
        LazyLock::new(|| {
            parsed(concat!(
                include_str!(concat!("messages/", $folder, ".ftl")),
                messages!($folder: "shell" "codes" "currency" "calculators-words" "reading" "data"
                    "operations/experiment" "operations/fields" "operations/funnel" "operations/kpi-acquisition"
                    "operations/kpi-awareness" "operations/kpi-conversion" "operations/kpi-loyalty"
                    "operations/kpi-profitability" "operations/ltv" "operations/promotion" "operations/rates"
                    "operations/smart" "operations/trade")
            ))
        })
    };
}

type Messages = BTreeMap<&'static str, String>;

static FRENCH: LazyLock<Messages> = language!("fr");
static ENGLISH: LazyLock<Messages> = language!("en");
static PLATFORMS: LazyLock<Messages> =
    LazyLock::new(|| parsed(include_str!("../../www/src/messages/platforms.ftl")));

/// Messages by their names; a line that is set in goes on with the message above it.
fn parsed(text: &'static str) -> Messages {
    let mut messages = Messages::new();
    let mut current = None;
    for line in text.lines() {
        if line.starts_with([' ', '}']) {
            if let Some(message) = current.and_then(|name| messages.get_mut(name)) {
                message.push('\n');
                message.push_str(line.trim());
            }
        } else if let Some((name, message)) = line.split_once(" =").filter(|_| !line.starts_with('#')) {
            messages.insert(name, message.trim().to_owned());
            current = Some(name);
        }
    }
    messages
}

/// What stands for the names in a text.
pub(crate) type Args<'a> = &'a [(&'a str, String)];

impl Language {
    /// `fr`, `en`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// French where the environment is; English otherwise.
    pub(crate) fn of_environment(locale: Option<&str>) -> Self {
        if locale.is_some_and(|locale| locale.starts_with("fr")) { Self::French } else { Self::English }
    }

    /// A message; none when there is none of that name, or when a name in it has no text.
    pub(crate) fn message(self, name: &str, args: Args<'_>) -> Option<String> {
        let messages = if self == Self::French { &FRENCH } else { &ENGLISH };
        let text = messages.get(name).or_else(|| PLATFORMS.get(name))?;
        self.filled(chosen(text, args), args)
    }

    /// The form of a message that a number asks for: «1 jour», «2 jours».
    pub(crate) fn counted(self, name: &str, number: f64, value: String) -> Option<String> {
        let one = if self == Self::French { number.abs() < 2.0 } else { number == 1.0 };
        self.message(name, &[("n", if one { "one" } else { "other" }.to_owned()), ("value", value)])
    }

    /// A text with its names filled in: `{ $name }` by what is given, `{ name }` by another message.
    fn filled(self, text: &str, args: Args<'_>) -> Option<String> {
        let mut whole = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            whole.push_str(before);
            let given = |name| args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
            let name = name.trim();
            let part = name.strip_prefix('$').map_or_else(|| self.message(name, args), given)?;
            whole.push_str(&part);
            rest = after;
        }
        whole.push_str(rest);
        Some(whole)
    }

    /// A name and what it stands for, on a line.
    pub(crate) fn pair(self, name: String, value: &str) -> String {
        self.message("cli-pair", &[("name", name), ("value", value.to_owned())]).unwrap_or_default() + "\n"
    }

    /// A name above a list, on a line; the name is a message.
    pub(crate) fn heading(self, name: &str) -> String {
        let name = self.message(name, &[]).unwrap_or_default();
        self.message("cli-heading", &[("name", name)]).unwrap_or_default() + "\n"
    }

    /// The first of some messages that there is.
    fn first(self, names: &[String]) -> Option<String> {
        names.iter().find_map(|name| self.message(name, &[]))
    }

    /// What an operation, an input or an output is called; its key when no text says it.
    pub(crate) fn operation(self, id: &str) -> String {
        self.first(&[format!("op-{}", hyphened(id))]).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn input(self, operation: &str, key: &str) -> String {
        self.field("input", operation, key)
    }

    pub(crate) fn output(self, operation: &str, key: &str) -> String {
        if key == "value" { self.operation(operation) } else { self.field("output", operation, key) }
    }

    fn field(self, kind: &str, operation: &str, key: &str) -> String {
        let (operation, hyphened_key) = (hyphened(operation), hyphened(key));
        let names = [format!("op-{operation}-{kind}-{hyphened_key}"), format!("{kind}-{hyphened_key}")];
        self.first(&names).unwrap_or_else(|| key.to_owned())
    }

    /// A word of a choice; a text that is no such word stays as it is.
    pub(crate) fn choice(self, key: &str, choice: &str) -> String {
        let (key, word) = (hyphened(key), hyphened(choice));
        let names = [format!("choice-{key}-{word}"), format!("choice-{word}")];
        self.first(&names).unwrap_or_else(|| choice.to_owned())
    }

    /// Why a figure is not there, or what to mind in it; the code when no sentence says it.
    pub(crate) fn code(self, code: &str, currency: Option<&str>) -> String {
        let coin = match currency {
            Some("EUR") => "euro",
            Some("USD") => "dollar",
            Some("GBP") => "pound",
            Some("CHF") => "franc",
            _ => "unit",
        };
        let said = |kind| self.message(&format!("{kind}-{}", hyphened(code)), &[("coin", coin.to_owned())]);
        ["warning", "reason", "error"].into_iter().find_map(said).unwrap_or_else(|| code.to_owned())
    }
}

/// Names of messages have hyphens where keys have underscores.
pub(crate) fn hyphened(key: &str) -> String {
    key.replace('_', "-").to_lowercase()
}

/// The form of a text that is a choice: the one that its name asks for, else the usual one.
fn chosen<'a>(text: &'a str, args: Args<'_>) -> &'a str {
    let Some(name) = text.lines().next().and_then(|line| line.strip_prefix("{ $")?.strip_suffix(" ->"))
    else {
        return text;
    };
    let forms = || text.lines().filter_map(|line| line.split_once(']'));
    let asked = args.iter().find(|(known, _)| *known == name).map(|(_, value)| format!("[{value}"));
    let found = asked.and_then(|asked| forms().find(|(mark, _)| *mark == asked));
    found.or_else(|| forms().find(|(mark, _)| mark.starts_with('*'))).map_or(text, |(_, form)| form.trim())
}
