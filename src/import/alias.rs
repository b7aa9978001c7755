//! The header names of the platforms, and the field that each fills.
//!
//! Names are as [`normalise`](super::header::normalise) leaves them. Within a language the first
//! name wins when a file has several (`Results` over `Purchases`). Seen in public parsers, tests and
//! vendor sources unless marked `guess`.

use super::table::Kind;

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

/// The names of one field: English (and those common to both languages), French.
type Names = (Field, &'static [&'static str], &'static [&'static str]);

/// Each kind with the names of its fields.
pub(super) const KINDS: &[(Kind, &[Names])] =
    &[(Kind::Ads, ADS), (Kind::Web, WEB), (Kind::Email, EMAIL), (Kind::Orders, ORDERS)];

const ADS: &[Names] = &[
    (
        Field::Date,
        &["day", "date", "reporting starts", "start date (in utc)", /* guess */ "week", "month"],
        &["jour", "debut des rapports", /* guess */ "date de debut (en utc)", "semaine", "mois"],
    ),
    (Field::DateEnd, &["reporting ends"], &["fin des rapports"]),
    (Field::Campaign, &["campaign", "campaign name"], &["campagne", "nom de la campagne"]),
    (Field::CampaignId, &["campaign id"], &["id de la campagne", /* guess */ "id de campagne"]),
    (
        Field::AdGroup,
        &["ad set name", "ad group name"],
        &["nom de l'ensemble de publicites", "groupe d'annonces"],
    ),
    // guess: what a person's own table says instead of campaigns.
    (Field::Channel, &["channel"], &["canal"]),
    (Field::Impressions, &["impr", "impressions"], &[]),
    (Field::Reach, &["reach"], &["couverture", "portee"]),
    (
        Field::Clicks,
        &["clicks", "link clicks", "clicks (destination)", "clicks (all)"],
        &["clics", "clics sur un lien", "clics sur le lien", "clics (tous)"],
    ),
    (
        Field::Cost,
        &["cost", "amount spent", "total spent", "spend"],
        &["cout", "montant depense", "depense", "depenses", /* guess */ "total depense"],
    ),
    (
        Field::Conversions,
        &["conversions", "results", "leads", "purchases"],
        &["resultats", "prospects", "achats"],
    ),
    (
        Field::Revenue,
        &[
            "conv value",
            "conversion value",
            "purchases conversion value",
            "total conversion value",
            /* guess */ "revenue",
        ],
        &[
            "valeur de conversion des achats",
            "valeur de conv",
            "valeur de conversion",
            /* guess */ "chiffre d'affaires",
            "revenu",
            "revenus",
            "ventes",
        ],
    ),
    (Field::Currency, &["currency code", "currency"], &["devise", "code de la devise"]),
    (Field::ResultKind, &["result indicator"], &["indicateur de resultats"]),
];

const WEB: &[Names] = &[
    (Field::Date, &["date", "day"], &[]),
    (
        Field::Channel,
        &["session primary channel group (default channel group)", "session default channel group"],
        &[
            "groupe de canaux par defaut pour la session",
            "groupe de canaux principal pour la session (groupe de canaux par defaut)",
        ],
    ),
    (Field::Sessions, &["sessions", "visits"], &["visites"]),
    (Field::Users, &["active users", "unique visitors"], &["utilisateurs actifs", "visiteurs uniques"]),
    (Field::EngagedSessions, &["engaged sessions"], &["sessions avec engagement"]),
    (Field::Conversions, &["key events", "conversions"], &["evenements cles"]),
    (Field::Revenue, &["total revenue", "revenue"], &["revenu total", "revenu"]),
];

const EMAIL: &[Names] = &[
    (Field::Date, &["send date", "send date/time"], &["date d'envoi"]),
    (Field::Campaign, &["title", "campaign name"], &["nom de la campagne"]),
    (Field::Sent, &["total recipients", "sent", "emails sent"], &[/* guess */ "envoyes"]),
    (Field::Delivered, &["successful deliveries", "delivered"], &[/* guess */ "delivres"]),
    (Field::Opens, &["unique opens", /* guess */ "unique openers"], &[/* guess */ "ouvreurs uniques"]),
    (Field::Clicks, &["unique clicks", /* guess */ "unique clickers"], &[/* guess */ "cliqueurs uniques"]),
    (Field::Unsubscribes, &["unsubscribes", /* guess */ "unsubscriptions"], &[/* guess */ "desabonnements"]),
    (Field::Bounces, &["total bounces"], &[/* guess */ "rebonds"]),
    (Field::HardBounces, &["hard bounces"], &[]),
    (Field::SoftBounces, &["soft bounces"], &[]),
    (
        Field::Complaints,
        &["abuse complaints", "abuse reports", /* guess */ "complaints"],
        &[/* guess */ "plaintes"],
    ),
    (Field::OpenRate, &["open rate"], &["taux d'ouverture"]),
];

const ORDERS: &[Names] = &[
    (Field::OrderId, &["name", "order #"], &[/* guess */ "commande n°"]),
    (Field::Date, &["created at", "date"], &[]),
    (Field::Customer, &["email", "customer"], &[/* guess */ "client"]),
    (Field::Total, &["total", "net sales"], &[/* guess */ "ventes nettes"]),
    (Field::Refunded, &["refunded amount"], &[]),
    (Field::Discount, &["discount amount"], &[]),
    (Field::Items, &["lineitem quantity", "items sold"], &[/* guess */ "articles vendus"]),
    (Field::Currency, &["currency"], &[]),
    (Field::Status, &["financial status", "status"], &[/* guess */ "etat"]),
    (Field::Cancelled, &["cancelled at"], &[]),
    (Field::MoneyFormatted, &["n revenue (formatted)"], &[/* guess */ "n chiffre d'affaires (formate)"]),
];

/// Headers that only one platform writes, for the `platform` of the report.
const MARKS: &[(&str, Kind, &[&str])] = &[
    (
        "google_ads",
        Kind::Ads,
        &[
            "impr",
            "currency code",
            "code de la devise",
            "campaign status",
            "etat de la campagne",
            "conv value",
            "valeur de conv",
        ],
    ),
    (
        "meta_ads",
        Kind::Ads,
        &[
            "amount spent",
            "montant depense",
            "reporting starts",
            "debut des rapports",
            "ad set name",
            "link clicks",
            "nom de l'ensemble de publicites",
            "clics sur un lien",
            "clics sur le lien",
        ],
    ),
    (
        "linkedin_ads",
        Kind::Ads,
        &[
            "total spent",
            "total depense",
            "start date (in utc)",
            "date de debut (en utc)",
            "campaign group name",
        ],
    ),
    ("tiktok_ads", Kind::Ads, &["clicks (destination)", "ctr (destination)", "cpc (destination)"]),
    (
        "ga4",
        Kind::Web,
        &[
            "session primary channel group (default channel group)",
            "session default channel group",
            "engaged sessions",
            "groupe de canaux par defaut pour la session",
            "sessions avec engagement",
            "key events",
            "evenements cles",
            "groupe de canaux principal pour la session (groupe de canaux par defaut)",
        ],
    ),
    ("matomo", Kind::Web, &["visits", "visites", "bounce rate", "taux de rebond", "actions"]),
    (
        "mailchimp",
        Kind::Email,
        &["total recipients", "successful deliveries", "send weekday", "abuse complaints"],
    ),
    (
        "brevo",
        Kind::Email,
        &["date d'envoi", "cliqueurs uniques", "ouvreurs uniques", "unique openers", "unique clickers"],
    ),
    ("shopify", Kind::Orders, &["financial status", "lineitem quantity", "fulfillment status"]),
    (
        "woocommerce",
        Kind::Orders,
        &["n revenue (formatted)", "n chiffre d'affaires (formate)", "attribution"],
    ),
];

/// The platform whose own headers are the most, `generic` when there are none.
pub(super) fn platform(kind: Kind, headers: &[String]) -> &'static str {
    let count = |marks: &[&str]| headers.iter().filter(|header| marks.contains(&header.as_str())).count();
    let mut best = ("generic", 0);
    for &(platform, of, marks) in MARKS {
        let found = count(marks);
        if of == kind && found > best.1 {
            best = (platform, found);
        }
    }
    best.0
}

/// A name found among the aliases of a kind: its field, its rank in its language, whether it is French.
pub(super) fn find(names: &[Names], header: &str) -> Option<(Field, usize, bool)> {
    names.iter().find_map(|&(field, english, french)| {
        let place = |list: &[&str]| list.iter().position(|&name| name == header);
        place(english)
            .map(|rank| (field, rank, false))
            .or_else(|| place(french).map(|rank| (field, rank, true)))
    })
}

#[cfg(test)]
mod tests {
    use super::super::header::normalise;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_alias_is_normalised_and_stands_once_in_its_kind() {
        for (kind, names) in KINDS {
            let mut seen = BTreeSet::new();
            for (field, english, french) in *names {
                for name in english.iter().chain(*french) {
                    assert_eq!(&normalise(name), name, "{kind:?} {field:?}");
                    assert!(seen.insert(*name), "{kind:?}: {name} twice");
                }
            }
        }
        for (_, _, marks) in MARKS {
            assert!(marks.iter().all(|mark| normalise(mark) == *mark));
        }
    }
}
