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
    pub fn new(
        customers: usize,
        orders: impl IntoIterator<Item = (u32, i32, f64), IntoIter: Clone>,
        has_amounts: bool,
    ) -> Self {
        let orders = orders.into_iter();
        let mut starts = vec![0_u32; customers + 1];
        for (customer, _, _) in orders.clone() {
            starts[customer as usize + 1] += 1;
        }
        for index in 0..customers {
            starts[index + 1] += starts[index];
        }
        let len = starts[customers] as usize;
        let (mut day, mut amount) = (vec![0; len], vec![0.0; len]);
        let mut next = starts.clone();
        for (customer, on, of) in orders {
            // A customer has few orders, and files are mostly in the order of time: each order is put in its place,
            // after those of the same day, so that they stay as they came.
            let (start, mut at) = (starts[customer as usize] as usize, next[customer as usize] as usize);
            next[customer as usize] += 1;
            while at > start && day[at - 1] > on {
                (day[at], amount[at]) = (day[at - 1], amount[at - 1]);
                at -= 1;
            }
            (day[at], amount[at]) = (on, of);
        }
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
