//! Workbooks whose parts are written here, read as sheets and then as exports.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use levier::Code;
use levier::import::{Options, Reader, workbook};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Packs parts into an archive.
fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An XLSX file of sheets, each its name and the inside of its XML: rows, then what follows them. Style 1 is a day.
fn xlsx(sheets: &[(&str, String)]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let (mut names, mut relations, mut parts) = (String::new(), String::new(), Vec::new());
    for (at, (name, inside)) in sheets.iter().enumerate() {
        let id = at + 1;
        write!(names, r#"<sheet name="{name}" sheetId="{id}" r:id="rId{id}"/>"#).unwrap();
        write!(
            relations,
            r#"<Relationship Id="rId{id}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{id}.xml"/>"#
        )
        .unwrap();
        parts.push((
            format!("xl/worksheets/sheet{id}.xml"),
            format!(r#"<worksheet xmlns="{MAIN}">{inside}</worksheet>"#),
        ));
    }
    let styles = sheets.len() + 1;
    write!(relations, r#"<Relationship Id="rId{styles}" Type="{RELATIONS}/styles" Target="styles.xml"/>"#)
        .unwrap();
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
        (
            "_rels/.rels".to_owned(),
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{names}</sheets></workbook>"#),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#
            ),
        ),
        (
            "xl/styles.xml".to_owned(),
            format!(
                r#"<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#
            ),
        ),
    ];
    all.extend(parts);
    let borrowed: Vec<(&str, String)> =
        all.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
    archive(&borrowed)
}

fn label(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn number(at: &str, value: f64) -> String {
    format!(r#"<c r="{at}"><v>{value}</v></c>"#)
}

fn day(at: &str, serial: u32) -> String {
    format!(r#"<c r="{at}" s="1"><v>{serial}</v></c>"#)
}

fn rows(rows: &[(u32, String)]) -> String {
    let rows = rows.iter().fold(String::new(), |mut all, (at, cells)| {
        write!(all, r#"<row r="{at}">{cells}</row>"#).unwrap();
        all
    });
    format!("<sheetData>{rows}</sheetData>")
}

/// 2026-03-02 and the day after, by number.
const MARCH_2: u32 = 46_083;

fn weekly() -> Vec<(u32, String)> {
    let heads = [("A", "Jour"), ("B", "Coût (EUR)"), ("C", "Clics"), ("D", "Campagne")];
    let mut all = vec![(3, heads.iter().map(|(column, name)| label(&format!("{column}3"), name)).collect())];
    for week in 0..8 {
        let at = 4 + week;
        let cells = [
            day(&format!("A{at}"), MARCH_2 + 7 * week),
            number(&format!("B{at}"), 1.234 + f64::from(week)),
            number(&format!("C{at}"), 100.0 + f64::from(week)),
            label(&format!("D{at}"), "Search, marque"),
        ];
        all.push((at, cells.concat()));
    }
    all
}

#[test]
fn typed_cells_are_read_as_what_they_are() {
    let book = xlsx(&[("Feuille 1", rows(&weekly())), ("Vide", rows(&[]))]);
    let sheets = workbook::sheets(&book).unwrap();
    assert_eq!(sheets.len(), 1, "an empty sheet is not offered");
    assert_eq!((sheets[0].name.as_str(), sheets[0].rows, sheets[0].hidden), ("Feuille 1", 9, false));
    assert_eq!(sheets[0].first[1], ["2026-03-02", "1.2340", "100", "Search, marque"]);

    let text = workbook::sheet_text(&book, "Feuille 1").unwrap();
    let mut reader = Reader::new("classeur.xlsx");
    reader.push(text.as_bytes());
    let imported = reader.finish(&Options::default()).unwrap();
    let rows = imported.table.rows().unwrap();
    assert_eq!(
        (imported.report.rows_read, rows.number("cost", 0), rows.number("clicks", 7)),
        (8, Some(1.234), Some(107.0))
    );
    assert!(imported.report.warnings.is_empty(), "{:?}", imported.report.warnings);
}

#[test]
fn a_line_of_the_text_is_a_row_of_the_sheet() {
    let book = xlsx(&[("A", rows(&weekly()))]);
    let text = workbook::sheet_text(&book, "A").unwrap();
    assert_eq!(text.lines().nth(2), Some("Jour\tCoût (EUR)\tClics\tCampagne"), "the header stands in row 3");
}

#[test]
fn a_label_merged_over_rows_is_that_of_each_and_an_amount_is_refused() {
    let merged = |cells: String| {
        let sheet = rows(&[
            (1, label("A1", "Canal") + &label("B1", "Coût")),
            (2, cells + &number("C2", 5.0)),
            (3, number("C3", 7.0)),
        ]);
        xlsx(&[("A", sheet + r#"<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>"#)])
    };
    let text = workbook::sheet_text(&merged(label("A2", "Search")), "A").unwrap();
    assert_eq!(text, "Canal\tCoût\t\nSearch\t\t5\nSearch\t\t7\n");
    let refused = workbook::sheets(&merged(number("A2", 90.0))).unwrap_err();
    assert_eq!((refused.code(), refused.found_text()), (Code::MergedAmount, Some("A2")));
}

#[test]
fn a_formula_gives_its_saved_result_or_its_cell() {
    let sheet = |cell: &str| xlsx(&[("A", rows(&[(1, label("A1", "Total") + cell)]))]);
    let with = sheet(r#"<c r="B1"><f>1+2</f><v>3</v></c>"#);
    assert_eq!(workbook::sheet_text(&with, "A").unwrap(), "Total\t3\n");
    let refused = workbook::sheets(&sheet(r#"<c r="B1"><f>1+2</f></c>"#)).unwrap_err();
    assert_eq!((refused.code(), refused.found_text()), (Code::FormulaWithoutValue, Some("B1")));
}

#[test]
fn a_cell_far_out_costs_nothing_or_is_refused() {
    let far = xlsx(&[("A", rows(&[(1, number("A1", 1.0)), (1_048_576, number("XFD1048576", 2.0))]))]);
    let refused = workbook::sheets(&far).unwrap_err();
    assert_eq!((refused.code(), refused.found_text()), (Code::TooLarge, Some("XFD1048576")));
}

#[test]
fn what_is_no_workbook_is_said() {
    assert_eq!(workbook::sheets(b"PK\x03\x04 and no more").unwrap_err().code(), Code::WorkbookDamaged);
    assert_eq!(
        workbook::sheets(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").unwrap_err().code(),
        Code::WorkbookLocked
    );
    let archive = archive(&[("notes.txt", "rien".to_owned())]);
    assert_eq!(workbook::sheets(&archive).unwrap_err().code(), Code::WorkbookDamaged);
    let good = xlsx(&[("A", rows(&weekly()))]);
    assert_eq!(workbook::sheets(&good[..good.len() / 2]).unwrap_err().code(), Code::WorkbookDamaged);
    assert_eq!(workbook::sheet_text(&good, "B").unwrap_err().code(), Code::UnknownId);
    assert_eq!(workbook::sheets(&xlsx(&[("A", rows(&[]))])).unwrap_err().code(), Code::EmptyFile);
}

#[test]
fn an_archive_that_states_a_huge_size_is_refused_before_it_is_unpacked() {
    let mut bomb = archive(&[
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("xl/worksheets/sheet1.xml", "<worksheet/>".to_owned()),
    ]);
    // The size that the last entry of the directory states.
    let entry = bomb.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    bomb[entry + 24..entry + 28].copy_from_slice(&401_000_000_u32.to_le_bytes());
    assert_eq!(workbook::sheets(&bomb).unwrap_err().code(), Code::TooLarge);
}

#[test]
fn an_ods_file_is_read_with_its_days() {
    let cell = |kind: &str, value: &str, text: &str| {
        format!(
            r#"<table:table-cell office:value-type="{kind}" office:{value}="{text}"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let text = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Feuille1"><table:table-row>{}{}</table:table-row><table:table-row>{}{}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#,
        text("Date"),
        text("Coût"),
        cell("date", "date-value", "2026-03-02"),
        cell("float", "value", "12.5"),
    );
    let book = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
                .to_owned(),
        ),
        ("content.xml", content),
    ]);
    assert_eq!(workbook::sheet_text(&book, "Feuille1").unwrap(), "Date\tCoût\n2026-03-02\t12.5\n");
}
