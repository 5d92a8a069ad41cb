//! Writes the names that types had in older releases, as deprecated aliases.
//!
//! A type under its old and its new name is one type, so that `From` and `Into` hold between them.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::{docs, ident};
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

/// Returns the aliases of a type.
pub(super) fn definitions(plan: &Plan<'_>, item: &Item) -> TokenStream {
    let later = plan.merged.names(item.under_this_name());
    let later = later.first().copied().unwrap_or_default();
    let aliases = aliases(plan, item).into_iter().map(|Alias { old, new, releases }| {
        let what = match plan.merged.names(releases).join(", ") {
            none if none.is_empty() => {
                format!("What [`{new}`] was called before QEMU's sources were read.")
            }
            releases => format!("What QEMU {releases} calls [`{new}`]."),
        };
        let (docs, note) = (docs([what]), format!("QEMU {later} calls it `{new}`"));
        let (old, new) = (ident(old), ident(new));
        quote! {
            #docs
            #[deprecated(note = #note)]
            pub type #old = #new;
        }
    });
    aliases.collect()
}
