//! Klaviyo: the export of campaigns.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "klaviyo",
    kind: Kind::Email,
    names: &[(
        En,
        &[
            (Field::Date, &["send time"]),
            (Field::Campaign, &["campaign name"]),
            (Field::Sent, &["total recipients"]),
            (Field::Delivered, &["successful deliveries"]),
            (Field::Opens, &["unique opens"]),
            (Field::Clicks, &["unique clicks"]),
            (Field::Unsubscribes, &["unsubscribes"]),
            (Field::Bounces, &["bounces"]),
            (Field::Complaints, &["spam complaints"]),
            (Field::OpenRate, &["open rate"]),
            (Field::Conversions, &["unique placed order"]),
            (Field::Revenue, &["revenue", "placed order value"]),
        ],
    )],
    marks: &[
        "send time",
        "spam complaints",
        "spam complaints rate",
        "unique placed order",
        "placed order rate",
        "placed order value",
        "winning variant?",
    ],
    no_sale: &[],
    quirks: &[],
};
