//! Big files: the lab's Wasm in Node beside PapaParse with the same typing and pandas' C reader, on the same files in
//! one run. Each reading has a process of its own, whose memory at its peak is measured. Then the SQL for tables that
//! are too big, run by DuckDB and, where there is Java, by Spark.

use std::collections::BTreeMap;
use std::path::Path;

use crate::bench::once;
use crate::peers;
use crate::run::{printed, program};
use crate::tools;

/// What npm installs: a name and a version.
const NODE: (&str, &str) = ("papaparse", "5");
/// What pip installs.
const PYTHON: &[&str] = &["pandas"];
/// What runs or parses the SQL.
const DATABASES: &[&str] = &["duckdb", "pyspark", "sqlglot"];

pub(crate) fn run() -> Result<(), String> {
    let inputs = tools::root().join("target/bench-import");
    let node = || {
        let mut command = program("node");
        command.arg(tools::root().join("tests/bench/import.mjs")).arg("--inputs").arg(&inputs);
        command
    };
    // The tiny files of a run once are none of a whole run.
    if inputs.is_dir() {
        std::fs::remove_dir_all(&inputs).map_err(|error| error.to_string())?;
    }
    printed(node().arg("--write"))?;
    let mut ours = node();
    ours.arg("--package").arg(tools::LAB.folder());
    if !once() {
        match peers::node_package(NODE.0, NODE.1) {
            Ok(folder) => _ = ours.arg("--papa").arg(folder),
            Err(why) => println!("PapaParse does not run beside: {why}"),
        }
    }
    let mut lines = printed(&mut ours)?;
    if !once() {
        match peers::environment(PYTHON, "pandas") {
            Ok(mut python) => {
                let script = tools::root().join("tests/bench/import.py");
                lines.push('\n');
                lines += &printed(python.arg(script).arg(&inputs))?;
            }
            Err(why) => println!("pandas does not run beside: {why}"),
        }
    }
    print_table(&lines)?;
    if once() { Ok(()) } else { reducing_queries(&inputs) }
}

fn print_table(lines: &str) -> Result<(), String> {
    let mut tasks: BTreeMap<&str, Vec<(&str, Vec<&str>)>> = BTreeMap::new();
    for line in lines.lines() {
        let mut parts = line.split('\t');
        let (Some(who), Some(what)) = (parts.next(), parts.next()) else { continue };
        tasks.entry(what).or_default().push((who, parts.collect()));
    }
    println!("\n{:<26} {:<10} {:>9} {:>7} {:>9} {:>12}", "", "", "seconds", "MB/s", "peak, MB", "found");
    for (what, runs) in tasks {
        for (who, figures) in runs {
            if figures[0] == "refused" {
                let refused = format!("{what:<26} {who:<10} refused: {}", figures[1..].join(" "));
                if once() {
                    return Err(refused);
                }
                println!("{refused}");
                continue;
            }
            let numbers: Result<Vec<f64>, _> = figures.iter().map(|figure| figure.parse::<f64>()).collect();
            let [seconds, size, peak, found] = numbers.map_err(|error| error.to_string())?[..] else {
                return Err(format!("not four figures: {figures:?}"));
            };
            println!("{what:<26} {who:<10} {seconds:>9.2} {:>7.1} {peak:>9.0} {found:>12}", size / seconds);
        }
    }
    Ok(())
}

/// Runs the SQL for tables that are too big in databases, and compares what comes out with the import's own reading.
fn reducing_queries(inputs: &Path) -> Result<(), String> {
    let mut databases = match peers::environment(DATABASES, "duckdb, sqlglot") {
        Ok(python) => python,
        Err(why) => {
            println!("no database runs beside: {why}");
            return Ok(());
        }
    };
    let node = || {
        let mut command = program("node");
        command.arg(tools::root().join("tests/bench/import-sql.mjs"));
        command.arg("--package").arg(tools::LAB.folder()).arg("--inputs").arg(inputs);
        command
    };
    printed(node().arg("--write"))?;
    print!("{}", printed(databases.arg(tools::root().join("tests/bench/import-sql.py")).arg(inputs))?);
    println!("\n{:<26} {:<12} {:<10} {:>9} {:>22}", "reduced", "to", "by", "rows", "largest difference");
    for line in printed(&mut node())?.lines() {
        if let [file, what, database, rows, largest] = line.split('\t').collect::<Vec<_>>()[..] {
            println!("{file:<26} {what:<12} {database:<10} {rows:>9} {largest:>22}");
        }
    }
    Ok(())
}
