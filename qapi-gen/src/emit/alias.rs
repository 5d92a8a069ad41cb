//! Writes the names that types had in older releases, as deprecated aliases.
//!
//! A type under its old and its new name is one type, so that `From` and `Into` hold between them.

use super::code::Code;
use super::plan::Plan;
use crate::merge::{Body, Item, Releases};

/// An old name of a type, and the name in Rust that it stands for.
pub(super) struct Alias {
    pub(super) old: String,
    pub(super) new: String,
    /// The releases that call the type so.
    pub(super) releases: Releases,
}

/// Returns the old names of a type, and those of the enum of a union's branches.
pub(super) fn aliases(plan: &Plan<'_>, item: &Item) -> Vec<Alias> {
    if matches!(item.body, Body::Command { .. } | Body::Event(_)) {
        return Vec::new();
    }
    let new = plan.type_name(&item.name);
    let mut aliases = Vec::new();
    for (old, releases) in &item.old_names {
        let (old, releases) = (plan.type_name(old), *releases);
        if matches!(item.body, Body::Union { .. }) {
            let (old, new) = (format!("{old}Branch"), format!("{new}Branch"));
            aliases.push(Alias { old, new, releases });
        }
        aliases.push(Alias { old, new: new.clone(), releases });
    }
    aliases
}

/// Writes the aliases of a type.
pub(super) fn write(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let later = plan.merged.names(item.under_this_name());
    let later = later.first().copied().unwrap_or_default();
    for Alias { old, new, releases } in aliases(plan, item) {
        match plan.merged.names(releases).join(", ") {
            none if none.is_empty() => {
                code.line(format!(
                    "/// What [`{new}`] was called before QEMU's sources were read."
                ));
            }
            releases => code.line(format!("/// What QEMU {releases} calls [`{new}`].")),
        }
        code.line(format!("#[deprecated(note = \"QEMU {later} calls it `{new}`\")]"));
        code.line(format!("pub type {old} = {new};\n"));
    }
}
