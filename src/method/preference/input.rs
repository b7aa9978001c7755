//! What the inputs of these methods have in common.

use crate::answer::Refused;
use crate::error::Code;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;

/// Reads null as the default, like an absent key.
pub(super) fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// The refusal of an input without this key.
pub(super) fn missing(key: &str) -> Refused {
    Refused::new(Code::MissingInput).field(key)
}

/// Refuses the first of these keys whose list is empty.
pub(super) fn required(lists: &[(&str, bool)]) -> Result<(), Refused> {
    match lists.iter().find(|(_, is_empty)| *is_empty) {
        Some((key, _)) => Err(missing(key)),
        None => Ok(()),
    }
}

/// Refuses a name given twice.
pub(super) fn distinct<'a>(names: impl Iterator<Item = &'a String>) -> Result<(), Refused> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Refused::new(Code::DuplicateName).field(name));
        }
    }
    Ok(())
}

/// The index of the greatest value; among values equal within 1e-9 of it, the first.
pub(super) fn first_greatest(values: &[f64]) -> Option<usize> {
    let greatest = values.iter().copied().filter(|value| !value.is_nan()).reduce(f64::max)?;
    values.iter().position(|value| *value >= greatest - 1e-9 * greatest.abs())
}

#[cfg(test)]
mod tests {
    use super::first_greatest;

    #[test]
    fn a_draw_goes_to_the_first() {
        assert_eq!(first_greatest(&[1.0, 2.0 - 1e-12, 2.0]), Some(1));
        assert_eq!(first_greatest(&[f64::NAN, -3.0]), Some(1));
        assert_eq!(first_greatest(&[]), None);
    }
}
