//! [`merge`]: one set of types over several releases.
//!
//! A member stays mandatory only if every release that has its owner has it, and has it mandatory.
//! Each item and member lists its releases. What cannot be merged without a decision is an error, unless the
//! overrides hold the decision with its reason.

mod flatten;
mod item;
mod join;
mod renames;
mod since;
#[cfg(test)]
mod tests;
mod widen;

use std::collections::{BTreeMap, BTreeSet};

pub use item::{Body, Branch, Item, Member, Merged, Payload, Releases, Value};
pub use renames::renames;

use crate::model::Model;
use crate::overrides::Overrides;

/// Merges `models`, given from the oldest release to the newest.
///
/// # Errors
/// * one line for each change between releases that the overrides do not decide.
pub fn merge(models: &[Model], overrides: &Overrides) -> Result<Merged, Vec<String>> {
    let releases: Vec<_> = models.iter().map(|model| model.release.clone()).collect();
    let mut decisions = join::Decisions::of(overrides, widen::Wideners::of(models));
    // The definitions under their newest names: those of the newest release, then what older ones add.
    let mut known = Model::default();
    let mut joined: BTreeMap<String, Item> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let mut features: BTreeMap<String, Releases> = BTreeMap::new();
    let mut provisional = Releases::default();
    for (index, model) in models.iter().enumerate().rev() {
        if model.is_provisional {
            provisional = provisional.or(Releases::single(index));
        }
        let earlier: Vec<_> = model.old_names.iter().map(|(a, b)| (a.clone(), b.clone())).collect();
        let renames = renames(model, &known);
        let model = renames::apply(model, &renames);
        for mut item in flatten::flatten(&model, Releases::single(index)) {
            let old = renames.iter().filter(|(_, new)| **new == item.name);
            item.old_names.extend(old.map(|(old, _)| (old.clone(), item.releases)));
            // No release has a name that only a provisional model had.
            let old =
                earlier.iter().filter(|(_, new)| renames.get(new).unwrap_or(new) == &item.name);
            item.old_names.extend(old.map(|(old, _)| (old.clone(), Releases::default())));
            for (of, releases, list) in item.featured() {
                for feature in list {
                    let known = features.entry(format!("{of}#{}", feature.name)).or_default();
                    *known = known.or(releases);
                }
            }
            match joined.get_mut(&item.name) {
                Some(newer) => join::join(newer, item, &model.release, &mut decisions),
                None => {
                    order.push(item.name.clone());
                    joined.insert(item.name.clone(), item);
                }
            }
        }
        let names: BTreeSet<_> = known.definitions.iter().map(|known| &known.name).collect();
        let added = model.definitions.iter().filter(|definition| !names.contains(&definition.name));
        let added: Vec<_> = added.cloned().collect();
        known.definitions.extend(added);
    }
    join::loosen_branches(&mut joined, overrides);
    joined.values_mut().for_each(|item| since::drop_contradicted(item, &releases));
    let items = order.iter().filter_map(|name| joined.remove(name)).collect();
    let join::Decisions { problems, accepted, .. } = decisions;
    match problems.is_empty() {
        true => Ok(Merged { releases, provisional, items, accepted, features }),
        false => Err(problems.into_iter().collect()),
    }
}
