//! A brand against its competitors: the stages that people pass, and the voice that it has.

mod funnel;
mod voice;

pub use funnel::{
    BrandCounts, BrandFunnel, BrandFunnelInput, BrandStages, StageGap, StageRate, brand_funnel,
};
pub use voice::{BrandVoice, VoiceInput, VoiceOfBrand, VoiceShares, share_of_voice};

use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::method::preference::input::{distinct, required};

/// The place of one's own brand among at least two of different names.
fn own_place(names: &[&String], own: Option<&String>) -> Answered<usize> {
    required(&[("brands", names.is_empty())])?;
    distinct(names.iter().copied())?;
    if names.len() < 2 {
        return Err(Refused::new(Code::TooFewPoints).field("brands").found(2));
    }
    let own = own.ok_or_else(|| super::input::missing("own"))?;
    let place = names.iter().position(|name| *name == own);
    place.ok_or_else(|| Refused::new(Code::UnknownId).field("own").found(own.as_str()))
}
