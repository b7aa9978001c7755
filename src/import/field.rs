//! What the columns of a recognised export mean.

/// How the cells of a field are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A day.
    Date,
    /// A name or an identifier, never a number.
    Text,
    /// A whole number of things: `1,234` in it is a grouped number.
    Count,
    /// A number that may have decimals.
    Number,
    /// An amount of money.
    Money,
    /// Read for what it says about the rest, not kept as a value.
    Aside,
}

macro_rules! fields {
    ($($name:ident $text:literal $class:ident,)+) => {
        /// What a column of a recognised export means.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Field { $($name,)+ }

        impl Field {
            /// Its key in a row and in a report.
            pub(super) const fn key(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The field of a key.
            pub(super) fn of_key(key: &str) -> Option<Self> {
                match key { $($text => Some(Self::$name),)+ _ => None }
            }

            pub(super) const fn class(self) -> Class {
                match self { $(Self::$name => Class::$class,)+ }
            }
        }
    };
}

fields! {
    Date "date" Date,
    DateEnd "date_end" Date,
    Campaign "campaign" Text,
    CampaignId "campaign_id" Text,
    AdGroup "ad_group" Text,
    Channel "channel" Text,
    Customer "customer" Text,
    OrderId "order_id" Text,
    Status "status" Text,
    ResultKind "result_kind" Text,
    Currency "currency" Aside,
    Cancelled "cancelled" Aside,
    OpenRate "open_rate" Aside,
    MoneyFormatted "money_formatted" Aside,
    Impressions "impressions" Count,
    Reach "reach" Count,
    Clicks "clicks" Count,
    Cost "cost" Money,
    Conversions "conversions" Number,
    Revenue "revenue" Money,
    Sessions "sessions" Count,
    Users "users" Count,
    EngagedSessions "engaged_sessions" Count,
    Sent "sent" Count,
    Delivered "delivered" Count,
    Opens "opens" Count,
    Unsubscribes "unsubscribes" Count,
    Bounces "bounces" Count,
    HardBounces "hard_bounces" Count,
    SoftBounces "soft_bounces" Count,
    Complaints "complaints" Count,
    Total "total" Money,
    Refunded "refunded" Money,
    Discount "discount" Money,
    Items "items" Count,
}
