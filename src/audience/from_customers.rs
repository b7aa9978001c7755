//! Customers from a file that has one row for each.

use super::column::{Column, Taken};
use super::days::{civil, in_order};
use super::facts::{AudienceFacts, Tally};
use super::people::{People, column};
use super::roles::{AudienceRoles, AudienceShape};
use crate::import::{CellTexts, FreeColumn, FreeKind, FreeTable, check_dates};
use crate::{Code, Error, Result};
use std::collections::BTreeSet;

pub(super) fn read(table: &FreeTable, roles: &AudienceRoles) -> Result<(People, AudienceFacts)> {
    let customer = column(table, "customer", roles.customer.as_ref())?;
    let date = column(table, "date", roles.date.as_ref())?;
    column(table, "amount", roles.amount.as_ref())?;
    column(table, "frequency", roles.frequency.as_ref())?;
    let currency = if roles.amount.is_some() { table.currency()? } else { None };
    let written = customer.map(FreeColumn::cells);
    let mut tally = Tally::of(table);
    let (mut seen, mut rows) = (BTreeSet::new(), Vec::with_capacity(table.rows));
    for row in 0..table.rows {
        match written.as_ref().map(|cells| cells.get(row)) {
            Some("") => tally.add("no_customer"),
            Some(id) if !seen.insert(id) => tally.add("duplicate_customer"),
            _ => rows.push(row),
        }
    }
    if rows.is_empty() {
        return Err(Error::new(Code::NoDataRows));
    }
    let mut ids = CellTexts::default();
    for &row in &rows {
        match &written {
            Some(cells) => ids.push(cells.get(row)),
            None => ids.push(&(row + 1).to_string()),
        }
    }
    let mut columns = Vec::with_capacity(table.columns.len());
    for other in &table.columns {
        if roles.customer.as_deref() == Some(other.name.as_str()) {
            continue;
        }
        if let Some(days) = civil(other, roles.date_order) {
            let texts = rows.iter().map(|&row| days.get(row)).collect();
            columns.push(Column::of_texts(&other.name, FreeKind::Date, Taken::Own, texts, None));
            continue;
        }
        let cells = other.cells();
        let texts = rows.iter().map(|&row| cells.get(row)).collect();
        let numbers = (other.kind == FreeKind::Number)
            .then(|| other.numbers().map(|all| rows.iter().map(|&row| all[row]).collect()));
        // Days whose order cannot be told are texts.
        let kind = if other.kind == FreeKind::Date { FreeKind::Text } else { other.kind };
        columns.push(Column::of_texts(&other.name, kind, Taken::Own, texts, numbers));
    }
    let days = date
        .filter(|date| date.kind == FreeKind::Date)
        .map(|date| in_order(date, roles.date_order))
        .transpose()?;
    if let (Some(date), Some(days)) = (date, &days) {
        check_dates(days.iter().enumerate().filter_map(|(row, day)| Some((date.line(row), (*day)?))))?;
    }
    let last = days.as_ref().and_then(|days| days.iter().flatten().max().copied());
    let as_of = roles.as_of.or(last);
    let until = roles.until.or(as_of);
    let spent = roles.amount.as_ref().and_then(|name| columns.iter().find(|column| column.name == *name));
    let revenue = spent.map(|column| column.numbers().map(|numbers| numbers.flatten().sum())).transpose()?;
    let facts = AudienceFacts {
        shape: AudienceShape::Customers,
        customers: ids.len(),
        rows: rows.len(),
        left_out: tally.0,
        from: days.as_ref().and_then(|days| days.iter().flatten().min().copied()),
        to: last,
        as_of,
        until,
        future_rows: 0,
        future_to: None,
        revenue: revenue.filter(|sum: &f64| sum.is_finite()),
        currency,
        returns: None,
        columns: columns.iter().map(|column| column.describe(ids.len())).collect(),
    };
    let people = People { ids, columns, orders: None, later: None, roles: roles.clone(), as_of, until };
    Ok((people, facts))
}
