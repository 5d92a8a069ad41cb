//! [`merge`]: one set of types over several releases.
//!
//! A member stays mandatory only if every release that has its owner has it, and has it mandatory.
//! Each item and member lists its releases. What cannot be merged without a decision is an error, unless the
//! overrides hold the decision with its reason.

mod flatten;
mod item;
mod join;
mod renames;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use item::{Body, Branch, Item, Member, Merged, Payload, Releases, Value};

use crate::model::Model;
use crate::overrides::Overrides;

/// Merges `models`, given from the oldest release to the newest.
///
/// # Errors
/// * one line for each change between releases that the overrides do not decide.
pub fn merge(models: &[Model], overrides: &Overrides) -> Result<Merged, Vec<String>> {
    let releases: Vec<_> = models.iter().map(|model| model.release.clone()).collect();
    let mut decisions = join::Decisions::of(overrides);
    let newest = models.last().cloned().unwrap_or_default();
    let mut joined: BTreeMap<String, Item> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for (index, model) in models.iter().enumerate().rev() {
        let renames = renames::renames(model, &newest);
        let model = renames::apply(model, &renames);
        for mut item in flatten::flatten(&model, Releases::single(index)) {
            let old = renames.iter().filter(|(_, new)| **new == item.name);
            item.old_names.extend(old.map(|(old, _)| old.clone()));
            match joined.get_mut(&item.name) {
                Some(newer) => join::join(newer, item, &mut decisions),
                None => {
                    order.push(item.name.clone());
                    joined.insert(item.name.clone(), item);
                }
            }
        }
    }
    join::loosen_branches(&mut joined, overrides);
    let items = order.iter().filter_map(|name| joined.remove(name)).collect();
    let join::Decisions { problems, accepted, .. } = decisions;
    if problems.is_empty() { Ok(Merged { releases, items, accepted }) } else { Err(problems) }
}
