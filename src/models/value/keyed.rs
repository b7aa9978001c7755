//! Maps and sets filled one entry at a time. `collect` and `from` sort their entries first, which brings a
//! copy of the whole sort into the Wasm for each type; with the few entries here inserting is as fast.

use std::collections::{BTreeMap, BTreeSet};

/// A map of the pairs; of two with the same key the later stays.
pub fn map_of<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.insert(key, value);
    }
    map
}

/// The set of the items.
pub fn set_of<K: Ord>(items: impl IntoIterator<Item = K>) -> BTreeSet<K> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}
