//! The cells of a sheet as text, each in the one way that cannot be read otherwise.

use calamine::{Data, ExcelDateTime};

use super::cells::Cells;

/// What an offered sheet shows of itself.
const SHOWN_ROWS: usize = 3;
const SHOWN_CELLS: usize = 8;

/// All rows down to the last that holds something, cells apart by tabs. Empty rows stay, so that a line is a row.
pub(super) fn written(cells: &Cells) -> String {
    let (first, last) = cells.columns();
    let mut text = String::new();
    let mut line = 0;
    for (at, row) in cells.rows() {
        while line < at {
            text.push('\n');
            line += 1;
        }
        for column in first..=last {
            if column > first {
                text.push('\t');
            }
            if let Some(value) = row.get(&column) {
                text.push_str(&quoted(&written_cell(value)));
            }
        }
        text.push('\n');
        line += 1;
    }
    text
}

/// The first rows that hold something.
pub(super) fn first_rows(cells: &Cells) -> Vec<Vec<String>> {
    let (first, last) = cells.columns();
    let shown = first..=last.min(first + SHOWN_CELLS as u32 - 1);
    let row = |row: &std::collections::BTreeMap<u32, Data>| {
        shown.clone().map(|column| row.get(&column).map_or_else(String::new, written_cell)).collect()
    };
    cells.rows().take(SHOWN_ROWS).map(|(_, own)| row(own)).collect()
}

fn written_cell(value: &Data) -> String {
    match value {
        Data::Empty => String::new(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => written_number(*number),
        Data::String(text) | Data::DurationIso(text) => one_line(text),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(day) => written_day(*day),
        Data::DateTimeIso(text) => written_iso(text),
        Data::Error(error) => error.to_string(),
    }
}

/// A line break inside a cell would begin another row.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\t'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Never three decimals, which could be thousands. Spreadsheets keep fifteen digits, and so does this.
fn written_number(number: f64) -> String {
    let mut text = format!("{number:.15e}").parse::<f64>().unwrap_or(number).to_string();
    let rounded = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
    if rounded.to_string().len() < text.len() {
        text = rounded.to_string();
    }
    if text.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3) {
        text.push('0');
    }
    text
}

fn written_day(day: ExcelDateTime) -> String {
    if day.is_duration() {
        return written_number(day.as_f64());
    }
    let (year, month, of_month, hour, minute, second, _) = day.to_ymd_hms_milli();
    // Below the first day there is a time of day alone.
    if day.as_f64() < 1.0 {
        return format!("{hour:02}:{minute:02}:{second:02}");
    }
    let date = format!("{year:04}-{month:02}-{of_month:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date} {hour:02}:{minute:02}:{second:02}")
    }
}

fn written_iso(text: &str) -> String {
    match text.split_once('T') {
        Some((date, time))
            if time.trim_start_matches("00:00:00").trim_matches(['0', '.', 'Z']).is_empty() =>
        {
            date.to_owned()
        }
        Some((date, time)) => format!("{date} {time}"),
        None => text.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{quoted, written_iso, written_number};

    #[test]
    fn numbers_are_never_ambiguous() {
        for (number, text) in
            [(1234.0, "1234"), (1.234, "1.2340"), (0.1 + 0.2, "0.3"), (12.5, "12.5"), (-0.125, "-0.1250")]
        {
            assert_eq!(written_number(number), text);
        }
    }

    #[test]
    fn days_lose_the_midnight_that_nobody_wrote() {
        assert_eq!(written_iso("2026-03-01T00:00:00"), "2026-03-01");
        assert_eq!(written_iso("2026-03-01"), "2026-03-01");
        assert_eq!(written_iso("2026-03-01T08:30:00"), "2026-03-01 08:30:00");
    }

    #[test]
    fn marks_of_a_table_are_quoted() {
        assert_eq!(quoted("Nice, \"Sud\""), "\"Nice, \"\"Sud\"\"\"");
    }
}
