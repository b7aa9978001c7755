//! What each column of a table of periods is for, and how the table is to be read.

use crate::import::body::{Plan, told};
use crate::import::column_use::Use;
use crate::import::field::{Class, Field};
use crate::import::header::amount::{self, HeaderName};
use crate::import::known;
use crate::import::options::{Options, RoleChoice};
use crate::import::period::names::PeriodNames;
use crate::import::report::ColumnUse;
use crate::import::series::grid::{self, Grid};
use crate::import::table::{Kind, Role};
use crate::{Code, Error, Result};

/// What a column was read as.
pub(in crate::import) fn column_use(name: &str, roles: &[RoleChoice]) -> ColumnUse {
    let role = roles.iter().find(|choice| choice.column == name).map_or(Role::Ignore, |choice| choice.role);
    let field = match role {
        Role::Date => Some("date"),
        Role::Outcome => Some("outcome"),
        Role::Spend => Some("spend"),
        Role::Control => Some("control"),
        Role::Ignore => None,
    };
    ColumnUse { name: name.to_owned(), field: field.map(str::to_owned) }
}

/// The error for roles that name columns which the file does not have.
pub(in crate::import) fn unknown_column(text: &str, roles: &[RoleChoice]) -> Result<Error> {
    let seen = grid::find(text)?.map_or_else(Vec::new, |grid| grid.names);
    let missing = roles.iter().find(|choice| !seen.contains(&choice.column));
    let name = missing.map_or("", |choice| choice.column.as_str());
    Ok(Error::new(Code::UnknownColumn).field(name).found(name).with("seen", seen))
}

/// The columns that have a use, in the order of the file.
pub(in crate::import) fn columns_of(grid: &Grid, roles: &[RoleChoice]) -> Result<Vec<(usize, Role)>> {
    let mut used = Vec::new();
    for (index, choice) in roles.iter().enumerate() {
        if choice.role == Role::Ignore {
            continue;
        }
        let twice = || {
            Error::new(Code::DuplicateName)
                .line(grid.line)
                .field(choice.column.as_str())
                .found(choice.column.as_str())
        };
        let mut at = (0..grid.names.len()).filter(|&column| grid.names[column] == choice.column);
        let (Some(column), None) = (at.next(), at.next()) else { return Err(twice()) };
        let again = roles[..index].iter().any(|before| {
            before.column == choice.column || (choice.role == Role::Date && before.role == Role::Date)
        });
        if again {
            return Err(twice());
        }
        used.push((column, choice.role));
    }
    if !used.iter().any(|&(_, role)| role == Role::Date) {
        return Err(Error::new(Code::MissingInput).field("date"));
    }
    if used.len() < 2 {
        return Err(Error::new(Code::MissingInput).field("outcome"));
    }
    used.sort_unstable_by_key(|&(column, _)| column);
    Ok(used)
}

/// How the table is to be read, and the role of each use. A column of currencies is read whatever its role.
pub(in crate::import) fn plan(
    text: &str,
    grid: &Grid,
    used: &[(usize, Role)],
    options: &Options,
) -> (Plan, Vec<Role>) {
    let amounts: Vec<HeaderName> = grid.names.iter().map(|name| amount::of_header(name)).collect();
    let class = |role: Role| if role == Role::Date { Class::Date } else { Class::Number };
    let mut uses: Vec<(Use, Role)> = used
        .iter()
        .map(|&(column, role)| {
            let power = if role == Role::Date { 0 } else { amounts[column].power };
            let label = grid.names[column].clone();
            let periods = PeriodNames::of(&label);
            (Use { column, label, class: class(role), field: None, power, periods }, role)
        })
        .collect();
    let is_used = |column: usize| used.iter().any(|&(other, _)| other == column);
    let currencies = (0..grid.names.len())
        .filter(|&column| !is_used(column) && known::is_currency_column(&grid.names[column]));
    for column in currencies {
        let label = grid.names[column].clone();
        let field = Some(Field::Currency);
        let used =
            Use { column, label, class: Class::Aside, field, power: 0, periods: PeriodNames::default() };
        uses.push((used, Role::Ignore));
    }
    let is_date = |&&(_, role): &&(usize, Role)| role == Role::Date;
    let (uses, roles): (Vec<Use>, Vec<Role>) = uses.into_iter().unzip();
    let mut plan = Plan {
        kind: Kind::Series,
        delimiter: grid.delimiter,
        header_line: grid.line,
        names: grid.names.clone(),
        body: grid.body,
        uses,
        dimensions: used.iter().filter(is_date).map(|&(column, _)| column).collect(),
        join_weeks: false,
        items_on_further_lines: false,
        signs: Vec::new(),
        units_line: None,
        told: told(options),
    };
    plan.read_units(text, |column| {
        let money = used.iter().any(|&(other, role)| other == column && role != Role::Control);
        amounts[column].sign.filter(|_| money)
    });
    (plan, roles)
}
