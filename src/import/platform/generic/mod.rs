//! What a person's own table calls its columns, and names of platforms that were not told apart.

mod ads;
mod email;
mod orders;
mod web;

pub(super) use ads::ADS;
pub(super) use email::EMAIL;
pub(super) use orders::ORDERS;
pub(super) use web::WEB;
