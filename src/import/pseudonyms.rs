//! An import as it may be kept: customers by pseudonyms, and no line of an order quoted.

use super::options::Imported;
use super::report::{Report, Skip};
use super::table::{ExportRows, ImportedTable, Kind};
use crate::Result;
use crate::table::{Cells, NamedColumn, Table, Texts};
use siphasher::sip128::{Hasher128, SipHasher24};
use std::hash::Hasher;
use std::sync::Arc;

/// An import whose customers go by pseudonyms: `C` and twelve digits of a keyed hash (SipHash-2-4, Aumasson and
/// Bernstein 2012). Under one key a customer has one pseudonym in every file; who has no key cannot tell who it is.
/// Lines of orders that gave no row are counted in the report and no longer quoted. Other imports stay as they are.
///
/// ```
/// use levier::import::{Options, Reader, pseudonymised};
/// let mut reader = Reader::new("orders.csv");
/// reader.push(b"Name,Email,Financial Status,Currency,Total,Created at\n#1,a@example.com,paid,EUR,60.00,2026-09-02\n");
/// let imported = pseudonymised(reader.finish(&Options::default()).unwrap(), [7; 16]).unwrap();
/// let customer = imported.table.rows().unwrap().text("customer", 0).unwrap();
/// assert!(customer.starts_with('C') && customer.len() == 13);
/// ```
///
/// # Errors
/// Those of making a table, which the table at hand rules out.
pub fn pseudonymised(imported: Imported, key: [u8; 16]) -> Result<Imported> {
    let Imported { report, table } = imported;
    let ImportedTable::Rows(rows) = table else { return Ok(Imported { report, table }) };
    if rows.kind != Kind::Orders {
        return Ok(Imported { report, table: ImportedTable::Rows(rows) });
    }
    let columns = rows.table.columns().iter().map(|column| match column.cells() {
        Cells::Texts(texts) if column.name() == "customer" => {
            NamedColumn::new(column.name(), named(texts, key))
        }
        cells => NamedColumn::new(column.name(), cells.clone()),
    });
    let table = Table::new(rows.table.rows(), columns.collect())?;
    let rows = ExportRows { table: Arc::new(table), ..rows };
    Ok(Imported { report: unquoted(report), table: ImportedTable::Rows(rows) })
}

fn named(texts: &Texts, key: [u8; 16]) -> Texts {
    let pseudonym = |text: &String| {
        let mut hasher = SipHasher24::new_with_key(&key);
        hasher.write(text.as_bytes());
        format!("C{:012x}", hasher.finish128().h1 >> 16)
    };
    let names: Vec<String> = texts.dictionary().iter().map(pseudonym).collect();
    Texts::new((0..texts.len()).map(|row| texts.code(row).map(|code| names[code as usize].as_str())))
}

/// The report without the texts of orders.
fn unquoted(mut report: Report) -> Report {
    for line in &mut report.skipped_lines {
        if !matches!(line.what, Skip::Preamble | Skip::Comment | Skip::Separator) {
            line.found.clear();
        }
    }
    report
}
