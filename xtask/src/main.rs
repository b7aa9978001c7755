//! `cargo xtask`: everything between a fresh clone and a running, tested site.
//!
//! One idea: each command is a list of named steps with what they need. The list runs in parallel where
//! it can, tells what each step did and how long it took, and keeps going past a failure as far as
//! the rest does not depend on it.
//!
//! - [`tools`]: every pinned version and where the tools are kept.
//! - [`step`]: the runner; [`run`]: commands with their log.
//! - [`setup`]: tools, system packages, the wasm32 target, npm packages; [`debian`]: the closed-network way.
//! - [`build`]: crate → Wasm → site. [`serve`]: the local server.
//! - [`new`]: the files of a new KPI, platform or page. [`release`]: the files of a version.
//! - [`test`](mod@test): every test; [`mod@reference`]: reference cases through the Wasm; [`bench`](mod@bench): how fast.

#![allow(clippy::disallowed_methods)] // the clock tells how long each step took

mod bench;
mod bench_check;
mod bench_import;
mod bench_methods;
mod bench_segments;
mod build;
mod debian;
mod new;
mod peers;
mod reference;
mod release;
mod run;
mod serve;
mod setup;
mod step;
mod test;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  build                              set up what is missing, build the Wasm and the site (www/dist)
  serve [--port N] [--no-build]      build, then serve the site on http://localhost:8080
  test [--only GROUP]...             every test; groups: native, wasm, reference, site, e2e, bench
  reference [DIR]... [--data DIR]    reference cases through the built Wasm in Node (default: tests/cases)
            [--no-build]
  bench [NAME]... [--no-build]       budget, response: the same work natively and in Wasm, medians side by side;
                                     operations: evaluations a second; document: a
                                     command and the figures of 21,600 rows; mix: seconds a chain natively, in Node and in
                                     a browser; import: big files beside PapaParse and pandas;
                                     all of these by default; calibration: ranks of simulated truths
        --check                      each heavy operation over a simple loop in the same run, beside what
                                     tests/bench/ratios.json states: what is 1.3 times worse in three runs is said,
                                     with exit status 1; --state writes the file
  release [--no-build]               the files of a version, in target/release-files: site, npm package, crate,
                                     notes, checksums
  new kpi NAME [--stage STAGE]       writes the files of a new KPI, registered, with texts in both languages
  new platform NAME, new page NAME   the same of a platform that is imported, of a page of the site

Environment:
  LEVIER_WASM_TARGET=rustup|debian   where the wasm32 standard library comes from (default: rustup, then debian)
  LEVIER_BENCH=once                  runs each bench one time on small inputs, to see that it works
  CHROME                             the browser, when it stands in an unusual place
";

fn main() -> ExitCode {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.is_empty() {
        print!("{HELP}");
        return ExitCode::FAILURE;
    }
    let command = arguments.remove(0);
    let outcome = match command.as_str() {
        "build" => build::command(&arguments),
        "serve" => serve::command(&arguments),
        "test" => test::command(&arguments),
        "reference" => reference::command(&arguments),
        "bench" => bench::command(&arguments),
        "new" => new::command(&arguments),
        "release" => release::command(&arguments),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("unknown command {other}\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
