//! Conjoint analysis: what each level of an attribute adds to the liking of a product (Green and Rao 1971).

pub mod choice;
pub mod design;
mod effects;
pub mod make;
pub mod partworths;
mod regression;
pub mod segments;

pub(super) use effects::{Layout, rank};

use super::input::or_default;
use crate::answer::{Answered, Refused};
use crate::error::Code;
use serde::{Deserialize, Deserializer};

/// An attribute of a product, with its levels.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Attribute {
    /// Name.
    pub name: String,
    /// Names of the levels.
    #[serde(default, deserialize_with = "or_default")]
    pub levels: Vec<String>,
}

/// A product: the index of a level for each attribute.
pub type Profile = Vec<usize>;

/// Reads a profile: what is no index of a level becomes one that no attribute has.
pub(super) fn read_profile<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Profile, D::Error> {
    let levels: Vec<Option<f64>> = or_default(deserializer)?;
    Ok(levels.into_iter().map(|level| level.map_or(usize::MAX, index)).collect())
}

/// Reads an index; null stays absent.
fn read_index<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<usize>, D::Error> {
    Ok(Option::deserialize(deserializer)?.map(index))
}

/// A number as an index; one that is no index becomes larger than any.
fn index(number: f64) -> usize {
    if number >= 0.0 && number.fract() == 0.0 { number as usize } else { usize::MAX }
}

/// Reads several profiles, as [`read_profile`] does one.
fn read_profiles<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Profile>, D::Error> {
    #[derive(Deserialize)]
    struct Read(#[serde(deserialize_with = "read_profile")] Profile);
    let read: Vec<Read> = or_default(deserializer)?;
    Ok(read.into_iter().map(|Read(profile)| profile).collect())
}

/// Refuses an attribute with fewer than two levels.
fn check_levels(attributes: &[Attribute]) -> Answered<()> {
    match attributes.iter().find(|attribute| attribute.levels.len() < 2) {
        Some(attribute) => Err(Refused::new(Code::TooFewLevels).field(&attribute.name)),
        None => Ok(()),
    }
}

/// What is wrong with a profile: its length, or a level that its attribute does not have.
pub(super) fn profile_fault(attributes: &[Attribute], profile: &[usize]) -> Option<Code> {
    if profile.len() != attributes.len() {
        return Some(Code::RowLength);
    }
    let outside = |(level, attribute): (&usize, &Attribute)| *level >= attribute.levels.len();
    profile.iter().zip(attributes).any(outside).then_some(Code::OutOfRange)
}

/// Refuses the first profile of another length, then the first with a level out of range.
fn check_profiles(attributes: &[Attribute], profiles: &[Profile]) -> Answered<()> {
    for code in [Code::RowLength, Code::OutOfRange] {
        if let Some(i) = profiles.iter().position(|profile| profile_fault(attributes, profile) == Some(code))
        {
            return Err(Refused::new(code).field("profiles").found(i));
        }
    }
    Ok(())
}
