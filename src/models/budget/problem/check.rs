//! Whether a problem makes sense, and the responses of one that does.

use crate::budget::channel_response::ChannelResponse;
use crate::budget::problem::{BudgetConstraint, BudgetProblem, Membership, amount};
use crate::{Code, Error, Result};
use std::collections::BTreeSet;

impl BudgetProblem {
    /// Checks the groups and says which one each channel is in.
    pub(crate) fn membership(&self) -> Result<Membership> {
        let mut found: Membership = vec![None; self.channels.len()];
        let mut names = BTreeSet::new();
        let unknown = |field: &str, name: &str| Error::new(Code::UnknownId).field(field).found(name);
        for (g, group) in self.groups.iter().enumerate() {
            let named = |error: Error| error.with("group", &*group.name);
            if !names.insert(&group.name) {
                return Err(Error::new(Code::DuplicateName).field("group").found(&*group.name));
            }
            amount("min", group.min).map_err(named)?;
            amount("max", group.max).map_err(named)?;
            if group.min > group.max {
                let error = Error::new(Code::InvalidBounds).field("min");
                return Err(named(error.with("min", group.min).with("max", group.max)));
            }
            for name in &group.channels {
                let Some(i) = self.channels.iter().position(|c| c.name == *name) else {
                    return Err(named(unknown("channels", name)));
                };
                if found[i].is_some_and(|other| other != g) {
                    return Err(named(Error::new(Code::OverlappingGroups).field("channels").found(&**name)));
                }
                found[i] = Some(g);
            }
        }
        for (i, channel) in self.channels.iter().enumerate() {
            let Some(name) = &channel.group else { continue };
            let named = |error: Error| error.with("channel", &*channel.name);
            let Some(g) = self.groups.iter().position(|group| group.name == *name) else {
                return Err(named(unknown("group", name)));
            };
            if found[i].is_some_and(|other| other != g) {
                return Err(Error::new(Code::OverlappingGroups)
                    .field("channels")
                    .found(&*channel.name)
                    .with("group", &**name));
            }
            found[i] = Some(g);
        }
        Ok(found)
    }

    /// Checks the problem and returns its responses, in the order of the channels.
    pub(crate) fn check(&self) -> Result<Vec<ChannelResponse>> {
        self.objective.check()?;
        if self.channels.is_empty() {
            return Err(Error::new(Code::NoChannels));
        }
        match (self.budget.constraint, self.budget.total) {
            (BudgetConstraint::None, _) => {}
            (_, None) => return Err(Error::new(Code::MissingInput).field("total")),
            (_, Some(total)) => amount("total", total)?,
        }
        let mut names = BTreeSet::new();
        self.channels
            .iter()
            .map(|channel| {
                let named = |error: Error| error.with("channel", &*channel.name);
                if !names.insert(&channel.name) {
                    return Err(Error::new(Code::DuplicateName).field("name").found(&*channel.name));
                }
                amount("current", channel.current).map_err(named)?;
                amount("min", channel.min).map_err(named)?;
                amount("max", channel.max).map_err(named)?;
                if let Some(used) = channel.min_if_used {
                    amount("min_if_used", used).map_err(named)?;
                }
                if channel.min > channel.max || channel.min > 0.0 && channel.least() > channel.max {
                    let error = Error::new(Code::InvalidBounds).field("min");
                    return Err(named(error.with("min", channel.min).with("max", channel.max)));
                }
                let curve = channel.shape()?;
                // Parameters can each be fine and the response still beyond any number.
                let widest = channel.max.max(channel.current);
                if !curve.value(widest).is_finite() {
                    return Err(named(Error::new(Code::InvalidCurve).field("params").with("spend", widest)));
                }
                Ok(curve)
            })
            .collect()
    }
}
