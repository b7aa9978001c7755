//! Orders of customers, held as columns: who, which day, how much.

use crate::value::Date;

/// Orders, sorted by customer and then by day. Customers are numbered from 0; days are [`Date::number`]s.
///
/// ```
/// use levier::audience::Orders;
/// let orders = Orders::new(2, vec![(1, 20, 5.0), (0, 12, 30.0), (0, 10, 10.0)], true);
/// assert_eq!(orders.of(0).collect::<Vec<_>>(), [(10, 10.0), (12, 30.0)]);
/// assert_eq!((orders.customers(), orders.len(), orders.has_amounts()), (2, 3, true));
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Orders {
    /// Where each customer's orders begin, and the end of all.
    starts: Vec<u32>,
    day: Vec<i32>,
    amount: Vec<f64>,
    has_amounts: bool,
}

impl Orders {
    /// Orders `(customer, day, amount)` of so many customers, in any order; without amounts, those given are 0.
    ///
    /// # Panics
    /// When a customer's number is not below `customers`.
    pub fn new(customers: usize, mut orders: Vec<(u32, i32, f64)>, has_amounts: bool) -> Self {
        // Stable, so that the orders of a day stay as they came.
        orders.sort_by_key(|&(customer, day, _)| (customer, day));
        let mut starts = vec![0_u32; customers + 1];
        for &(customer, _, _) in &orders {
            starts[customer as usize + 1] += 1;
        }
        for index in 0..customers {
            starts[index + 1] += starts[index];
        }
        let (day, amount) = orders.into_iter().map(|(_, day, amount)| (day, amount)).unzip();
        Self { starts, day, amount, has_amounts }
    }

    /// How many customers there are, those too who ordered nothing.
    pub fn customers(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many orders there are.
    pub fn len(&self) -> usize {
        self.day.len()
    }

    /// Whether there is no order at all.
    pub fn is_empty(&self) -> bool {
        self.day.is_empty()
    }

    /// Whether amounts are known.
    pub const fn has_amounts(&self) -> bool {
        self.has_amounts
    }

    /// The orders of a customer, `(day, amount)`, by day.
    pub fn of(&self, customer: usize) -> impl Iterator<Item = (i32, f64)> + '_ {
        let range = self.starts[customer] as usize..self.starts[customer + 1] as usize;
        self.day[range.clone()].iter().copied().zip(self.amount[range].iter().copied())
    }

    /// The first and the last day of any order.
    pub fn days(&self) -> Option<(i32, i32)> {
        Some((*self.day.iter().min()?, *self.day.iter().max()?))
    }

    /// The first and the last day as dates.
    pub fn period(&self) -> Option<(Date, Date)> {
        let (first, last) = self.days()?;
        Some((Date::from_number(first)?, Date::from_number(last)?))
    }
}
