//! Mailchimp: campaign reports.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "mailchimp",
    kind: Kind::Email,
    names: &[(
        En,
        &[
            (Field::Date, &["send date"]),
            (Field::Campaign, &["title"]),
            (Field::Sent, &["total recipients"]),
            (Field::Delivered, &["successful deliveries"]),
            (Field::Opens, &["unique opens"]),
            (Field::Clicks, &["unique clicks"]),
            (Field::Unsubscribes, &["unsubscribes"]),
            (Field::Bounces, &["total bounces"]),
            (Field::HardBounces, &["hard bounces"]),
            (Field::SoftBounces, &["soft bounces"]),
            (Field::Complaints, &["abuse complaints"]),
            (Field::OpenRate, &["open rate"]),
            (Field::Conversions, &["total orders"]),
            (Field::Revenue, &["total revenue"]),
        ],
    )],
    marks: &[
        "abuse complaints",
        "times forwarded",
        "forwarded opens",
        "times liked on facebook",
        "analytics roi",
    ],
    no_sale: &[],
    quirks: &[],
};
