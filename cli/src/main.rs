//! `levier`: the core of Levier on the command line.
//!
//! - [`arguments`]: what was typed → what is asked.
//! - [`calculate`], [`list`], [`read`], [`allocate`]: one question each, answered as text or as JSON.
//! - [`words`]: names and sentences, from the message files of the site; [`figure`]: numbers as they are read.
//! - [`failure`]: why there is no answer.
//!
//! An answer goes to the standard output and the exit status is 0. A refusal goes to the standard error with its code, its
//! place and what was found there; the status is 2.

mod allocate;
mod arguments;
mod calculate;
mod failure;
mod figure;
mod list;
mod read;
mod table;
mod words;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Asked, Command};
use failure::Failure;

const HELP: &str = "\
levier CALCULATOR --INPUT VALUE...   computes a calculator, such as: levier roas --revenue 5000 --ad-spend 1000
levier CALCULATOR --help             its inputs
levier list                          every calculator
levier read FILE                     what an export (CSV, XLSX, ODS) holds: platform, columns, period, totals
    --date-order dmy|mdy|ymd         how to read 03/04/2026
    --decimal .|,                    how to read 1,234
    --sheet NAME                     the sheet of a workbook
levier allocate FILE                 the best allocation of a plan in JSON; - reads the standard input

--json            the whole answer as JSON
--lang fr|en      the language of the answer; by default that of the environment
--currency CODE   the currency of amounts, such as EUR
";

fn main() -> ExitCode {
    let asked = Asked::read(std::env::args_os().skip(1), std::env::var("LANG").ok().as_deref());
    let written = asked.and_then(|asked| answer(&asked)).and_then(|text| {
        // A reader that has seen enough closes the pipe: no fault.
        match io::stdout().write_all(text.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::of_file("-", &error)),
            _ => Ok(()),
        }
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}

fn answer(asked: &Asked) -> Result<String, Failure> {
    match &asked.command {
        Command::Help => Ok(HELP.to_owned()),
        Command::Version => Ok(format!("levier {}\n", env!("CARGO_PKG_VERSION"))),
        Command::List => list::list(asked),
        Command::Inputs(operation) => list::inputs(operation, asked),
        Command::Calculate { operation, inputs } => calculate::calculate(operation, inputs, asked),
        Command::Read { file, options } => read::read(file, options, asked),
        Command::Allocate { file } => allocate::allocate(file, asked),
    }
}
