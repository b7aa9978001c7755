//! Tables of people: one row an order, or one row a customer, with whatever columns the file has.
//!
//! The one idea: cells stay text until they are used as numbers, and what a column is for is said once, in
//! [`AudienceRoles`]; everything else reads [`People`], one row a customer, and their [`Orders`].

mod column;
mod days;
mod example;
mod from_customers;
mod from_orders;
mod interner;
mod kept;
mod orders;
mod people;
mod roles;
mod table;

pub use column::{AudienceColumn, Column, Taken, ValueCount};
pub use example::{AudienceExample, example};
pub(crate) use from_orders::cents;
pub use kept::{MOST_KEPT, kept_text};
pub use orders::Orders;
pub use people::{AudienceFacts, LeftOut, People, ReturnedOrders};
pub use roles::{AudienceRoles, AudienceShape, Returns};
pub use table::{AudienceTable, describe};
