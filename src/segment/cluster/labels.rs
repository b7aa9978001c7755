//! The cluster of each customer.

use super::prepare::Prepared;
use super::request::ClusterAsked;
use super::run::run;
use crate::Result;
use crate::audience::People;
use crate::segment::line::Labels;

impl ClusterAsked {
    /// Each customer's cluster, `1` for the largest and so on; none for those left out.
    ///
    /// # Errors
    /// Those of [`by_clusters`](crate::segment::by_clusters).
    pub fn labels(&self, people: &People, progress: &mut dyn FnMut(usize, usize) -> bool) -> Result<Labels> {
        let prepared = Prepared::new(people, self)?;
        let ended = run(&prepared, self, progress)?;
        let names = (1..=ended.centres()).map(|number| number.to_string()).collect();
        Ok(Labels { names, of: prepared.spread(people.len(), &ended.labels) })
    }
}
