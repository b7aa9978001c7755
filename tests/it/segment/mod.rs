//! Tables of people and their segments: laws that hold for any table, what is refused, and known answers.

mod laws;
mod refusals;
mod stories;

use levier::audience::{AudienceRoles, AudienceShape, People, Returns};
use levier::import::free_table;

/// Roles that say nothing yet.
pub(crate) fn roles(shape: AudienceShape) -> AudienceRoles {
    AudienceRoles {
        shape,
        customer: None,
        date: None,
        amount: None,
        frequency: None,
        as_of: None,
        until: None,
        returns: Returns::Net,
        date_order: None,
    }
}

/// Roles of orders with the columns `who`, `day` and `amount`.
pub(crate) fn order_roles() -> AudienceRoles {
    AudienceRoles {
        customer: Some("who".into()),
        date: Some("day".into()),
        amount: Some("amount".into()),
        ..roles(AudienceShape::Orders)
    }
}

/// The customers of a CSV of orders.
pub(crate) fn orders(csv: &str) -> People {
    People::new(&free_table(csv.as_bytes()).unwrap(), &order_roles()).unwrap().0
}

/// The customers of a CSV with a row for each.
pub(crate) fn customers(csv: &str) -> People {
    People::new(&free_table(csv.as_bytes()).unwrap(), &roles(AudienceShape::Customers)).unwrap().0
}
