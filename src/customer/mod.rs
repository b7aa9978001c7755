//! Customers over time: cohorts, survival, retention, purchases to come, spend and lifetime value.

mod bg_nbd;
mod bg_nbd_forecast;
mod fit;
mod history;
mod month;
mod rising;

pub use bg_nbd::{BgNbd, Leaving};
pub use history::History;
