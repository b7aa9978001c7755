//! Customers from a file of orders: who bought when, and each other column brought to one value a customer.

use super::column::{Column, Taken};
use super::days::{civil, in_order};
use super::facts::{AudienceFacts, ReturnedOrders, Tally};
use super::interner::Interner;
use super::orders::Orders;
use super::people::{People, column, needed};
use super::roles::{AudienceRoles, AudienceShape, Returns};
use crate::import::{CellTexts, DateOrder, FreeColumn, FreeKind, FreeTable, check_dates};
use crate::value::Date;
use crate::{Code, Error, Result};

/// An order that is kept: its row, its customer, its day, its amount.
type Kept = (usize, u32, i32, f64);

/// The orders of customers who bought something by the end of what is observed.
struct Selected {
    ids: CellTexts,
    kept: Vec<Kept>,
    end: i32,
    tally: Tally,
}

impl Selected {
    fn past(&self) -> impl Iterator<Item = Kept> + Clone + '_ {
        self.kept.iter().copied().filter(|kept| kept.2 <= self.end)
    }

    fn later(&self) -> impl Iterator<Item = Kept> + Clone + '_ {
        self.kept.iter().copied().filter(|kept| kept.2 > self.end)
    }
}

pub(super) fn read(table: &FreeTable, roles: &AudienceRoles) -> Result<(People, AudienceFacts)> {
    let customer = needed(table, "customer", roles.customer.as_ref())?;
    let date = needed(table, "date", roles.date.as_ref())?;
    let days = in_order(date, roles.date_order)?;
    check_dates(days.iter().enumerate().filter_map(|(row, day)| Some((date.line(row), (*day)?))))?;
    let amounts = column(table, "amount", roles.amount.as_ref())?.map(FreeColumn::numbers).transpose()?;
    let currency = if amounts.is_some() { table.currency()? } else { None };
    let last = days.iter().flatten().max().copied().ok_or_else(|| Error::new(Code::NoDataRows))?;
    let as_of = roles.as_of.unwrap_or(last);
    // What comes after the day of analysis has not been seen on that day.
    let until = roles.until.unwrap_or(as_of).min(as_of);
    let ids = customer.cells();
    let selected = select(&ids, &days, amounts.as_deref(), until, roles.returns, Tally::of(table));
    if selected.ids.is_empty() {
        let first = days.iter().flatten().min().copied().unwrap_or(last);
        let error = Error::new(if first > until { Code::NothingObserved } else { Code::NoDataRows });
        return Err(error.field("as_of").found(until.to_string()).with("first", first.to_string()));
    }
    let bare = |(_, number, day, value): Kept| (number, day, value);
    let customers = selected.ids.len();
    let orders = Orders::new(customers, selected.past().map(bare), amounts.is_some());
    let later = Orders::new(customers, selected.later().map(bare), amounts.is_some());

    let mut columns = derived(&orders, as_of);
    for other in &table.columns {
        let role = |name: &Option<String>| name.as_deref() == Some(other.name.as_str());
        if role(&roles.customer) || role(&roles.date) || role(&roles.amount) {
            continue;
        }
        let rows = selected.past().map(|(row, number, day, _)| (row, number as usize, day));
        columns.push(one_each(other, roles.date_order, customers, rows, &columns));
    }
    let returned = || selected.past().map(|kept| kept.3).filter(|&value| value < 0.0);
    let period = orders.period();
    let facts = AudienceFacts {
        shape: AudienceShape::Orders,
        customers,
        rows: orders.len(),
        from: period.map(|(from, _)| from),
        to: period.map(|(_, to)| to),
        as_of: Some(as_of),
        until: Some(until),
        future_rows: later.len(),
        future_to: later.period().map(|(_, to)| to),
        revenue: amounts.is_some().then(|| selected.past().map(|kept| kept.3).sum()),
        currency,
        returns: (returned().count() > 0)
            .then(|| ReturnedOrders { rows: returned().count(), amount: returned().sum() }),
        columns: columns.iter().map(|column| column.describe(customers)).collect(),
        left_out: selected.tally.0,
    };
    let people = People {
        ids: selected.ids,
        columns,
        orders: Some(orders),
        later: Some(later).filter(|later| !later.is_empty()),
        roles: roles.clone(),
        as_of: Some(as_of),
        until: Some(until),
    };
    Ok((people, facts))
}

/// Customers are numbered as they first buy; those who only sent goods back are nobody's customers yet.
fn select(
    customers: &CellTexts,
    days: &[Option<Date>],
    amounts: Option<&[Option<f64>]>,
    until: Date,
    returns: Returns,
    mut tally: Tally,
) -> Selected {
    let mut known = Interner::default();
    // Of each identifier, whether it bought and whether it sent something back, by the end of what is observed.
    let (mut bought, mut returned) = (Vec::new(), Vec::new());
    let mut rows: Vec<Kept> = Vec::new();
    for (row, (id, day)) in customers.iter().zip(days).enumerate() {
        let (true, Some(day)) = (!id.is_empty(), *day) else {
            tally.add(if id.is_empty() { "no_customer" } else { "no_date" });
            continue;
        };
        let Some(value) = amounts.map_or(Some(0.0), |amounts| amounts[row]) else {
            tally.add("no_amount");
            continue;
        };
        if value < 0.0 && returns == Returns::Drop {
            tally.add("dropped_returns");
            continue;
        }
        let number = known.number(id);
        if number as usize == bought.len() {
            bought.push(false);
            returned.push(false);
        }
        if day <= until {
            let of = if value < 0.0 { &mut returned } else { &mut bought };
            of[number as usize] = true;
        }
        rows.push((row, number, day.number(), value));
    }
    let mut ids = CellTexts::default();
    let mut place = vec![None; bought.len()];
    for (number, id) in known.texts().iter().enumerate() {
        if bought[number] {
            place[number] = Some(ids.len() as u32);
            ids.push(id);
        } else if returned[number] {
            tally.add("only_returns");
        }
    }
    let kept = |(row, number, day, value): Kept| Some((row, place[number as usize]?, day, value));
    Selected { ids, kept: rows.into_iter().filter_map(kept).collect(), end: until.number(), tally }
}

/// What orders say of each customer.
fn derived(orders: &Orders, as_of: Date) -> Vec<Column> {
    let customers = 0..orders.customers();
    let bought = |customer: usize| orders.of(customer).filter(|&(_, amount)| amount >= 0.0);
    let each = |name: &str, of: &dyn Fn(usize) -> Option<f64>| {
        Column::of_numbers(name, Taken::Derived, customers.clone().map(of).collect())
    };
    let frequency = |customer: usize| bought(customer).count() as f64;
    let spent = |customer: usize| cents(orders.of(customer).map(|(_, amount)| amount).sum());
    let last = |customer: usize| bought(customer).last().map(|(day, _)| day);
    let first = |customer: usize| bought(customer).next().map(|(day, _)| day);
    let mut columns = vec![
        each("recency", &|customer| last(customer).map(|day| f64::from(as_of.number() - day))),
        each("frequency", &|customer| Some(frequency(customer))),
    ];
    if orders.has_amounts() {
        columns.push(each("monetary", &|customer| Some(spent(customer))));
        columns.push(each("average_order", &|customer| Some(spent(customer) / frequency(customer).max(1.0))));
    }
    let days = |name: &str, of: &dyn Fn(usize) -> Option<i32>| {
        let mut texts = CellTexts::default();
        for customer in customers.clone() {
            let date = of(customer).and_then(Date::from_number);
            texts.push(&date.map(|date| date.to_string()).unwrap_or_default());
        }
        Column::of_texts(name, FreeKind::Date, Taken::Derived, texts, None)
    };
    columns.push(days("first_order", &first));
    columns.push(days("last_order", &last));
    columns
}

/// Amounts are sums of cents: rounding takes away what adding binary fractions left.
pub(crate) fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}

/// A column of orders brought to one value a customer: the mean of its numbers, the last of its texts.
fn one_each(
    column: &FreeColumn,
    order: Option<DateOrder>,
    customers: usize,
    rows: impl Iterator<Item = (usize, usize, i32)>,
    taken: &[Column],
) -> Column {
    let clash = taken.iter().any(|other| other.name == column.name);
    let name = if clash { format!("{} #", column.name) } else { column.name.clone() };
    if column.kind == FreeKind::Number {
        match column.numbers() {
            Ok(values) => {
                let mut sums = vec![(0.0, 0.0); customers];
                for (row, customer, _) in rows {
                    if let Some(value) = values[row] {
                        sums[customer].0 += value;
                        sums[customer].1 += 1.0;
                    }
                }
                let mean = |(sum, count): (f64, f64)| (count > 0.0).then(|| sum / count);
                return Column::of_numbers(&name, Taken::Mean, sums.into_iter().map(mean).collect());
            }
            Err(error) => {
                let blank = (0..customers).map(|_| "").collect();
                return Column::of_texts(&name, FreeKind::Number, Taken::Mean, blank, Some(Err(error)));
            }
        }
    }
    let written = column.cells();
    let mut latest: Vec<Option<(i32, usize)>> = vec![None; customers];
    for (row, customer, day) in rows {
        let newer = latest[customer].is_none_or(|(known, _)| day >= known);
        if newer && !written.get(row).is_empty() {
            latest[customer] = Some((day, row));
        }
    }
    let civil = civil(column, order);
    let cells = civil.as_ref().unwrap_or(&written);
    let kind = if civil.is_some() { FreeKind::Date } else { FreeKind::Text };
    let texts = latest.iter().map(|last| last.map_or("", |(_, row)| cells.get(row))).collect();
    Column::of_texts(&name, kind, Taken::Last, texts, None)
}
