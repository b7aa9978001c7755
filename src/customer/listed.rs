//! Every customer's history, one line each: for a download, or for another model.

use super::history::{Clock, History, histories};
use crate::audience::Orders;
use crate::{Code, Error, Result};

/// Histories at the end of a day, times in units of so many days; customers who had not bought yet are left out.
///
/// ```
/// use levier::audience::Orders;
/// let orders = Orders::new(1, [(0, 0, 20.0), (0, 14, 30.0)], true);
/// let history = levier::customer::customer_histories(&orders, 28, 7.0).unwrap()[0];
/// assert_eq!((history.x, history.t_x, history.t, history.mbar), (1, 2.0, 4.0, 30.0));
/// ```
///
/// # Errors
/// `out_of_range` for a unit that is not above 0.
pub fn customer_histories(orders: &Orders, end: i32, unit_days: f64) -> Result<Vec<History>> {
    if !(unit_days > 0.0 && unit_days.is_finite()) {
        return Err(Error::new(Code::OutOfRange).field("unit_days").found(unit_days.to_string()));
    }
    Ok(histories(orders, end, Clock::Days(unit_days)).into_iter().flatten().collect())
}
