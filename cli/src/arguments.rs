//! What was typed → what is asked. The flags of a calculator are its inputs, from the one description of it.

use levier::import::Options;
use levier::operation::{self, Definition, InputKind, Value};
use levier::value::Unit;
use levier::{Code, Error};
use lexopt::{Arg, Parser, ValueExt};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::words::Language;

/// What is asked, and how the answer is to be written. No input of a calculator is called as a flag that all share.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) command: Command,
    pub(crate) json: bool,
    pub(crate) language: Language,
    pub(crate) currency: Option<String>,
}

/// One question.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    List,
    Inputs(&'static Definition),
    Calculate { operation: &'static Definition, inputs: BTreeMap<String, Value> },
    Read { file: PathBuf, options: Reading },
    Allocate { file: PathBuf },
}

/// How a file is to be read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    pub(crate) options: Options,
    pub(crate) sheet: Option<String>,
}

impl Asked {
    /// From the arguments after the program's name, and the language of the environment.
    pub(crate) fn read(
        arguments: impl IntoIterator<Item = OsString>,
        environment: Option<&str>,
    ) -> Result<Self, Failure> {
        let mut parser = Parser::from_args(arguments);
        let mut asked = Self {
            command: Command::Help,
            json: false,
            language: Language::of_environment(environment),
            currency: None,
        };
        let mut named = None;
        let mut files = Vec::new();
        let mut flags: BTreeMap<String, String> = BTreeMap::new();
        let mut help = false;
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Value(value) if named.is_none() => named = Some(value.string()?),
                Arg::Value(value) => files.push(PathBuf::from(value)),
                Arg::Long("json") => asked.json = true,
                Arg::Short('h') | Arg::Long("help") => help = true,
                Arg::Short('V') | Arg::Long("version") => asked.command = Command::Version,
                Arg::Long(flag) => {
                    // Inputs are written with hyphens or, as in JSON, with underscores.
                    let key = flag.replace('-', "_");
                    let value = parser.value()?.string()?;
                    if flags.insert(key.clone(), value).is_some() {
                        return Err(Failure::Usage(format!("--{key} stands twice")));
                    }
                }
                Arg::Short(_) => return Err(argument.unexpected().into()),
            }
        }
        if let Some(language) = flags.remove("lang") {
            asked.language = Language::named(&language)
                .ok_or_else(|| Failure::Usage(format!("--lang is fr or en, not {language:?}")))?;
        }
        match named.as_deref() {
            None if flags.is_empty() => return Ok(asked),
            None => return Err(Failure::Usage("which calculator?".to_owned())),
            Some("list") => asked.command = Command::List,
            Some("read") if !help => {
                let mut options = Reading { sheet: flags.remove("sheet"), ..Reading::default() };
                options.options.currency = flags.remove("currency");
                options.options.date_order = word(&mut flags, "date_order")?;
                options.options.decimal = word(&mut flags, "decimal")?;
                asked.command = Command::Read { file: one(&mut files)?, options };
            }
            Some("allocate") if !help => asked.command = Command::Allocate { file: one(&mut files)? },
            Some("read" | "allocate" | "help") => return Ok(asked),
            Some(name) => {
                let operation = operation::find(&name.replace('-', "_"))?;
                asked.currency = flags.remove("currency");
                asked.command = if help {
                    Command::Inputs(operation)
                } else {
                    let inputs = std::mem::take(&mut flags);
                    Command::Calculate { operation, inputs: typed(operation, inputs)? }
                };
            }
        }
        asked.currency = asked.currency.or_else(|| flags.remove("currency"));
        match (flags.keys().next(), files.first()) {
            (Some(flag), _) => Err(Failure::Usage(format!("--{} is not known here", flag.replace('_', "-")))),
            (_, Some(file)) => Err(Failure::Usage(format!("{} is one argument too many", file.display()))),
            _ => Ok(asked),
        }
    }
}

fn one(files: &mut Vec<PathBuf>) -> Result<PathBuf, Failure> {
    if files.is_empty() { Err(Failure::Usage("which file?".to_owned())) } else { Ok(files.remove(0)) }
}

/// A flag that is one of a few words, as the description of the import writes them.
fn word<T: for<'a> serde::Deserialize<'a>>(
    flags: &mut BTreeMap<String, String>,
    key: &str,
) -> Result<Option<T>, Failure> {
    let Some(text) = flags.remove(key) else { return Ok(None) };
    let read = serde_json::from_value(serde_json::Value::String(text.clone()));
    read.map(Some).map_err(|error| Failure::Usage(format!("--{}: {error}", key.replace('_', "-"))))
}

/// The values of a calculator. What is not what an input takes goes to the core as it stands, which refuses it by name.
fn typed(
    operation: &Definition,
    flags: BTreeMap<String, String>,
) -> Result<BTreeMap<String, Value>, Failure> {
    flags
        .into_iter()
        .map(|(key, text)| {
            let input = operation.inputs.iter().find(|input| input.key == key);
            let value = match input.map(|input| input.kind) {
                None | Some(InputKind::Text | InputKind::Date | InputKind::Choice { .. }) => {
                    Value::Text(text)
                }
                Some(InputKind::OneOf { .. }) => number(&text, None),
                Some(InputKind::Number { unit, .. }) => number(&text, Some(unit)),
                Some(InputKind::Numbers { unit, .. }) if !text.trim_start().starts_with('[') => {
                    Value::List(text.split(',').map(|part| number(part, Some(unit))).collect())
                }
                Some(InputKind::Numbers { .. } | InputKind::Row { .. } | InputKind::Rows { .. }) => {
                    serde_json::from_str(&text)
                        .map_err(|_| Error::new(Code::InvalidCommand).field(&*key).found(&*text))?
                }
            };
            Ok((key, value))
        })
        .collect()
}

/// `0.3`, and `30%` where a figure is shown in per cent; anything else stays a text.
fn number(text: &str, unit: Option<Unit>) -> Value {
    let trimmed = text.trim();
    let percent =
        trimmed.strip_suffix('%').filter(|_| matches!(unit, Some(Unit::Rate | Unit::RelativeChange)));
    let read = percent.map_or(trimmed, str::trim_end).parse::<f64>().ok().filter(|number| number.is_finite());
    match read {
        Some(number) if percent.is_some() => Value::Number(number / 100.0),
        Some(number) => Value::Number(number),
        None => Value::Text(text.to_owned()),
    }
}
