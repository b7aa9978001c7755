//! TITLE: campaign reports.

use super::super::field::Field;
use super::super::table::Kind;
use super::description::Language::En;
use super::description::Platform;

pub(super) static PLATFORM: Platform = Platform {
    name: "ID",
    kind: Kind::Ads,
    names: &[(En, &[(Field::Cost, &[/* guess */ "WORDS spend"])])],
    marks: &["WORDS spend"],
    no_sale: &[],
    quirks: &[],
};
