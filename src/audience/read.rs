//! The customers of a table, once its columns have roles.

use super::facts::AudienceFacts;
use super::people::People;
use super::roles::{AudienceRoles, AudienceShape};
use super::{from_customers, from_orders};
use crate::Result;
use crate::import::FreeTable;

impl People {
    /// The customers of a table.
    ///
    /// ```
    /// use levier::audience::{AudienceRoles, AudienceShape, People, Returns};
    /// use levier::import::customer_table;
    /// let file = "client,day,amount\na,2026-01-05,10\nb,2026-01-07,20\na,2026-02-01,30\n";
    /// let roles = AudienceRoles {
    ///     shape: AudienceShape::Orders,
    ///     customer: Some("client".into()),
    ///     date: Some("day".into()),
    ///     amount: Some("amount".into()),
    ///     frequency: None,
    ///     as_of: None,
    ///     until: None,
    ///     returns: Returns::Net,
    ///     date_order: None,
    /// };
    /// let (people, facts) = People::new(&customer_table(file.as_bytes()).unwrap(), &roles).unwrap();
    /// assert_eq!((people.len(), facts.rows, facts.revenue), (2, 3, Some(60.0)));
    /// assert_eq!(people.column("frequency").unwrap().numbers().unwrap().next(), Some(Some(2.0)));
    /// ```
    ///
    /// # Errors
    /// `missing_input` with the role that is needed; `unknown_column`; those of reading a column's numbers or days;
    /// `far_date` when a day is years away from all others; `nothing_observed` when the day of analysis is before every order; `no_data_rows` when no row is left.
    pub fn new(table: &FreeTable, roles: &AudienceRoles) -> Result<(Self, AudienceFacts)> {
        match roles.shape {
            AudienceShape::Orders => from_orders::read(table, roles),
            AudienceShape::Customers => from_customers::read(table, roles),
        }
    }
}
