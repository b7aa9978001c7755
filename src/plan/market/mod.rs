//! The market: who comes first by weighted criteria, where each activity stands, how large the market is.
//!
//! - `weighting`: weighted sums of ratings, and how often each comes first when the weights are swept.
//! - `portfolio`: the growth-share matrix and the attractiveness-strength matrix.
//! - `size`: the size of a market as a chain of factors, with an interval.
//! - `sweep`: weights drawn evenly from all that there are.

mod portfolio;
mod size;
mod sweep;
mod weighting;

pub use portfolio::{
    Activity, GrowthShareBox, PlacedActivity, Portfolio, PortfolioInput, PriorityZone, portfolio,
};
pub use size::{MarketFactor, MarketSize, MarketSizeInput, SizedFactor, market_size};
pub use weighting::{RankedRow, RatedRow, Weighting, WeightingInput, weighting};
