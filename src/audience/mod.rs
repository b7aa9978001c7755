//! Tables of people: one row an order, or one row a customer, with whatever columns the file has.
//!
//! The one idea: what a column is for is said once, in [`AudienceRoles`]; everything else reads [`People`], one row a
//! customer, and their [`Orders`]. The reader of exports ([`customer_table`](crate::import::customer_table)) knows
//! orders, statuses and refunds; nothing here reads them again. [`kept`] is what may be stored of a table.

mod column;
mod days;
mod example;
mod facts;
mod from_customers;
mod from_orders;
mod interner;
mod kept;
mod orders;
mod people;
mod personal;
mod read;
mod roles;
mod table;

pub use column::{AudienceColumn, Column, Taken, ValueCount};
pub use example::{AudienceExample, example};
pub use facts::{AudienceFacts, LeftOut, ReturnedOrders};
pub(crate) use from_orders::cents;
pub use kept::{Keeping, KeptTable, NotKept, kept};
pub use orders::Orders;
pub use people::People;
pub use roles::{AudienceRoles, AudienceShape, Returns};
pub use table::{AudienceTable, describe};
