//! A table written as CSV and read again is the same table: in the dialects of spreadsheets, and in the one that Levier
//! itself writes (a mark, every text between quotes, what it is and its period above the names, a total below).

use levier::import::{Imported, Options, Reader, Role, RoleChoice};
use levier::value::Date;
use proptest::prelude::*;

/// How a file is written.
#[derive(Debug, Clone, Copy)]
struct Dialect {
    separator: char,
    decimal: char,
    end: &'static str,
    /// Between quotes: every text, or those that must be.
    all_quoted: bool,
    mark: bool,
    /// Two lines above the names.
    titled: bool,
}

fn dialect() -> impl Strategy<Value = Dialect> {
    let pairs =
        prop::sample::select(vec![(';', ','), (';', '.'), (',', '.'), ('\t', ','), ('\t', '.'), ('|', '.')]);
    let ends = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    (pairs, ends, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |((separator, decimal), end, all_quoted, mark, titled)| Dialect {
            separator,
            decimal,
            end,
            all_quoted,
            mark,
            titled,
        },
    )
}

/// What Levier writes in French, and in English.
const OWN: [Dialect; 2] = [
    Dialect { separator: ';', decimal: ',', end: "\r\n", all_quoted: true, mark: true, titled: true },
    Dialect { separator: ',', decimal: '.', end: "\r\n", all_quoted: true, mark: true, titled: true },
];

impl Dialect {
    fn text(self, text: &str) -> String {
        let must = text.contains([self.separator, '"', '\n', '\r']);
        if must || self.all_quoted { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
    }

    fn number(self, number: Option<f64>) -> String {
        number.map(|number| number.to_string().replace('.', &self.decimal.to_string())).unwrap_or_default()
    }

    fn file(self, rows: &[Vec<String>]) -> Vec<u8> {
        let mut text = String::from(if self.mark { "\u{feff}" } else { "" });
        if self.titled {
            let period = self.text("01/01/2026 – 31/12/2026");
            text += &[&self.text("Boutique, le tableau"), self.end, &period, self.end].concat();
        }
        for row in rows {
            text += &row.join(&self.separator.to_string());
            text += self.end;
        }
        text.into_bytes()
    }
}

fn read(bytes: &[u8], options: &Options) -> Imported {
    let mut reader = Reader::new("file.csv");
    reader.push(bytes);
    reader.finish(options).unwrap_or_else(|refusal| panic!("{refusal}\n{}", String::from_utf8_lossy(bytes)))
}

fn week(at: usize) -> Date {
    Date::parse("2026-01-05").unwrap().plus_days(7 * at as i64).unwrap()
}

/// A week: sales, and the spends of two channels, in cents; a missing spend is an empty cell.
type Week = (u32, Option<u32>, Option<u32>);

fn weeks() -> impl Strategy<Value = Vec<Week>> {
    let cents = || prop::option::weighted(0.9, 1_u32..100_000_000);
    proptest::collection::vec((1_u32..100_000_000, cents(), cents()), 3..30)
}

fn cents(value: u32) -> f64 {
    format!("{value}e-2").parse().expect("a number")
}

fn weekly_table_comes_back(weeks: &[Week], dialect: Dialect) -> Result<(), TestCaseError> {
    let names = ["Semaine", "CA", "Télé; radio", "E-mail \"été\""];
    let mut rows = vec![names.map(|name| dialect.text(name)).to_vec()];
    for (at, (sales, tv, mail)) in weeks.iter().enumerate() {
        rows.push(vec![
            dialect.text(&week(at).to_string()),
            dialect.number(Some(cents(*sales))),
            dialect.number(tv.map(cents)),
            dialect.number(mail.map(cents)),
        ]);
    }
    let roles = [Role::Date, Role::Outcome, Role::Spend, Role::Spend];
    let roles = names.iter().zip(roles).map(|(name, role)| RoleChoice { column: (*name).to_owned(), role });
    let options = Options {
        roles: Some(roles.collect()),
        // Where every number has three digits after its mark, the file leaves open what the mark is.
        decimal: Some(if dialect.decimal == ',' {
            levier::import::Mark::Comma
        } else {
            levier::import::Mark::Point
        }),
        ..Options::default()
    };
    let imported = read(&dialect.file(&rows), &options);
    let series = imported.table.series().expect("a table of periods");
    prop_assert_eq!(series.dates(), (0..weeks.len()).map(week).collect::<Vec<_>>());
    for (place, name) in names.iter().enumerate().skip(1) {
        let expected: Vec<Option<f64>> =
            weeks.iter().map(|(sales, tv, mail)| [Some(*sales), *tv, *mail][place - 1].map(cents)).collect();
        prop_assert_eq!(series.values(name), Some(expected), "{}", name);
    }
    Ok(())
}

/// A row of a platform's export: campaign, clicks, cost in cents.
type Row = (String, u32, u32);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = ("[A-Za-zéàœ€ ;,|\"']{0,8}[A-Za-z0-9é]", 1_u32..3_000_000, 1_u32..500_000_000);
    proptest::collection::vec(row, 2..12).prop_filter("names are no totals, rows differ", |rows| {
        let mut seen = std::collections::BTreeSet::new();
        rows.iter().all(|row| !row.0.to_lowercase().contains("total") && seen.insert(row.clone()))
    })
}

fn export_comes_back(rows: &[Row], dialect: Dialect, total: bool) -> Result<(), TestCaseError> {
    let mut written =
        vec![["Jour", "Campagne", "Clics", "Coût (EUR)"].map(|name| dialect.text(name)).to_vec()];
    for (at, (name, clicks, cost)) in rows.iter().enumerate() {
        let day = Date::parse("2026-01-01").unwrap().plus_days(at as i64).unwrap();
        let clicks = dialect.number(Some(f64::from(*clicks)));
        written.push(vec![
            dialect.text(&day.to_string()),
            dialect.text(name),
            clicks,
            dialect.number(Some(cents(*cost))),
        ]);
    }
    if total {
        let clicks: u32 = rows.iter().map(|row| row.1).sum();
        let cost: u64 = rows.iter().map(|row| u64::from(row.2)).sum();
        let cost: f64 = format!("{cost}e-2").parse().unwrap();
        let sums = [dialect.number(Some(f64::from(clicks))), dialect.number(Some(cost))];
        written.push([dialect.text("Total"), String::new()].into_iter().chain(sums).collect());
    }
    let imported = read(&dialect.file(&written), &Options::default());
    let table = imported.table.rows().expect("a platform's export");
    prop_assert_eq!(table.len(), rows.len(), "a total is no row");
    for (row, (name, clicks, cost)) in rows.iter().enumerate() {
        prop_assert_eq!(table.text("campaign", row), Some(name.trim()));
        prop_assert_eq!(table.number("clicks", row), Some(f64::from(*clicks)));
        prop_assert_eq!(table.number("cost", row), Some(cents(*cost)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn prop_a_weekly_table_comes_back_in_every_dialect(weeks in weeks(), dialect in dialect()) {
        weekly_table_comes_back(&weeks, dialect)?;
    }

    #[test]
    fn prop_a_weekly_table_that_levier_wrote_comes_back(weeks in weeks(), own in 0_usize..2) {
        weekly_table_comes_back(&weeks, OWN[own])?;
    }

    #[test]
    fn prop_an_export_comes_back_in_every_dialect(rows in rows(), dialect in dialect(), total in any::<bool>()) {
        export_comes_back(&rows, dialect, total)?;
    }

    #[test]
    fn prop_an_export_that_levier_wrote_comes_back(rows in rows(), own in 0_usize..2, total in any::<bool>()) {
        export_comes_back(&rows, OWN[own], total)?;
    }
}
