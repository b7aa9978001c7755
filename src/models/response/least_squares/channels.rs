//! Which channels can hold a curve.

use super::model::Driver;
use crate::response::data::levels::distinct_levels;
use crate::response::data::setup::ResponseSetup;
use crate::response::data::table::{Series, Table};
use crate::response::fit::channel::ChannelReason;

/// Fewest periods for any fit: half a year of weeks.
pub(crate) const FEWEST_PERIODS: usize = 26;
/// A curve with two parameters needs as many spend levels above zero.
const FEWEST_LEVELS: usize = 2;
/// The channels of the setup: those with a curve, in the order of their names, and why the others have none.
pub(crate) struct Channels<'a> {
    pub(crate) drivers: Vec<Driver>,
    pub(crate) names: Vec<String>,
    /// Spends that vary between too few levels for a curve: they enter as straight controls.
    pub(super) straight: Vec<&'a Series>,
    /// By channel of the setup: its place among the drivers, or why it has none.
    pub(super) place: Vec<std::result::Result<usize, ChannelReason>>,
}

impl<'a> Channels<'a> {
    pub(super) fn of(table: &'a Table, setup: &ResponseSetup) -> Self {
        let mut order: Vec<usize> = (0..table.channels.len()).collect();
        order.sort_by(|a, b| table.channels[*a].name.cmp(&table.channels[*b].name));
        let mut all = Self {
            drivers: Vec::new(),
            names: Vec::new(),
            straight: Vec::new(),
            place: vec![Err(ChannelReason::ConstantSpend); order.len()],
        };
        for index in order {
            let series = &table.channels[index];
            all.place[index] = if series.values.iter().all(|x| *x == series.values[0]) {
                Err(ChannelReason::ConstantSpend)
            } else if distinct_levels(&series.values) < FEWEST_LEVELS {
                all.straight.push(series);
                Err(ChannelReason::TooFewSpendLevels)
            } else {
                all.drivers.push(Driver::new(&series.values, setup.family));
                all.names.push(series.name.clone());
                Ok(all.drivers.len() - 1)
            };
        }
        all
    }
}
