//! What the columns of a file are for, as its reader says it, or as their names suggest.

use crate::import::{DateOrder, FreeKind, FreeTable};
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// What a row of the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AudienceShape {
    /// An order.
    Orders,
    /// A customer.
    Customers,
}

/// What becomes of negative amounts in a file of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Returns {
    /// They are subtracted from what was spent, and are no purchase.
    Net,
    /// They are left out.
    Drop,
}

/// How a file is to be read. Columns go by their names in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct AudienceRoles {
    /// What a row is.
    pub shape: AudienceShape,
    /// Who: needed for orders.
    pub customer: Option<String>,
    /// The day of the order, needed; or of the customer's last purchase (a column of numbers: days since then).
    pub date: Option<String>,
    /// The amount of the order, or all that the customer spent.
    pub amount: Option<String>,
    /// How many times the customer bought; not for orders, which are counted.
    pub frequency: Option<String>,
    /// The day of analysis; none: the last day in the data.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub as_of: Option<Date>,
    /// The last day of what counts as observed; none: the day of analysis. What comes later is what happened next.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub until: Option<Date>,
    /// What becomes of negative amounts.
    pub returns: Returns,
    /// How to read 03/04/2026, where the file cannot tell: the answer to `ambiguous_dates`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_order: Option<DateOrder>,
}

const CUSTOMER: [&str; 8] = ["customer", "client", "user", "member", "acheteur", "buyer", "carte", "card"];
const DATE: [&str; 5] = ["date", "day", "jour", "last_purchase", "dernier"];
const AMOUNT: [&str; 9] =
    ["amount", "montant", "revenue", "total", "monetary", "ticket", "price", "prix", "ca "];
const FREQUENCY: [&str; 5] = ["frequency", "orders", "commandes", "achats", "purchases"];

impl AudienceRoles {
    /// What the names and contents of a table suggest.
    ///
    /// ```
    /// use levier::audience::{AudienceRoles, AudienceShape};
    /// use levier::import::customer_table;
    /// let table = customer_table(b"customer,order date,amount\na,2026-01-05,10\na,2026-02-01,30\n").unwrap();
    /// let roles = AudienceRoles::guess(&table);
    /// assert_eq!(roles.shape, AudienceShape::Orders);
    /// assert_eq!(roles.date.as_deref(), Some("order date"));
    /// ```
    pub fn guess(table: &FreeTable) -> Self {
        if let Some(orders) = &table.orders {
            return Self {
                shape: AudienceShape::Orders,
                customer: Some(orders.customer.clone()),
                date: Some(orders.date.clone()),
                amount: Some(orders.amount.clone()),
                frequency: None,
                as_of: None,
                until: None,
                returns: Returns::Net,
                date_order: None,
            };
        }
        let named = |words: &[&str], fits: &dyn Fn(FreeKind) -> bool| {
            let mut found = words.iter().filter_map(|word| {
                table.columns.iter().find(|column| {
                    fits(column.kind) && format!("{} ", column.name.to_lowercase()).contains(word)
                })
            });
            found.next().map(|column| column.name.clone())
        };
        let dates = table.columns.iter().find(|column| column.kind == FreeKind::Date);
        let customer = named(&CUSTOMER, &|kind| kind != FreeKind::Date)
            .or_else(|| named(&["id"], &|kind| kind != FreeKind::Date));
        let date = named(&DATE, &|kind| kind == FreeKind::Date).or_else(|| dates.map(|d| d.name.clone()));
        let amount = named(&AMOUNT, &|kind| kind == FreeKind::Number);
        let repeated = customer.as_ref().is_some_and(|name| repeats(table, name));
        let shape = if date.is_some() && repeated { AudienceShape::Orders } else { AudienceShape::Customers };
        let frequency = (shape == AudienceShape::Customers)
            .then(|| named(&FREQUENCY, &|kind| kind == FreeKind::Number))
            .flatten();
        let customer = customer.filter(|_| shape == AudienceShape::Orders || !repeated);
        Self {
            shape,
            customer,
            date,
            amount,
            frequency,
            as_of: None,
            until: None,
            returns: Returns::Net,
            date_order: None,
        }
    }
}

/// Whether a value stands in two rows.
fn repeats(table: &FreeTable, name: &str) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let column = table.columns.iter().find(|column| column.name == name);
    column.is_some_and(|column| {
        column.cells().iter().filter(|cell| !cell.is_empty()).any(|cell| !seen.insert(cell.to_owned()))
    })
}
