//! Tables of people: one row an order, or one row a customer, with whatever columns the file has.
//!
//! The one idea: cells stay text until they are used as numbers, and what a column is for is said once, in
//! [`Orders`] and the table of customers that everything else reads.

mod orders;

pub use orders::Orders;
