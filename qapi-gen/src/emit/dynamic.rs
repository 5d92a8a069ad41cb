//! Writes the tables that find types by their wire names, for tools and tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::ident;
use super::plan::{Plan, builtin_type};
use crate::merge::{Body, Item, Releases};
use crate::model::TypeRef;

/// Returns the tables of commands, events and types.
pub(super) fn tables(plan: &Plan<'_>) -> TokenStream {
    let home = plan.target.types();
    let (mut commands, mut events, mut types) = (Vec::new(), Vec::new(), Vec::new());
    for item in plan.items() {
        let name = (item.name.as_str(), item.under_this_name());
        let rust = ident(plan.rust_name(item));
        match &item.body {
            Body::Command { returns, .. } => {
                let returned =
                    returns.as_ref().map_or(quote!(crate::Empty), |ty| type_path(plan, ty));
                commands.push(row(plan, item, name, &quote!(cmd::#rust), Some(&returned)));
            }
            Body::Event(_) => events.push(row(plan, item, name, &quote!(event::#rust), None)),
            _ => {
                let old = item.old_names.iter().map(|(old, releases)| (old.as_str(), *releases));
                for name in [name].into_iter().chain(old) {
                    types.push(row(plan, item, name, &quote!(#home::#rust), None));
                }
            }
        }
    }
    quote! {
        /// Every command.
        pub static COMMANDS: &[Entry] = &[#(#commands,)*];
        /// Every event.
        pub static EVENTS: &[Entry] = &[#(#events,)*];
        /// Every type.
        pub static TYPES: &[Entry] = &[#(#types,)*];
    }
}

fn type_path(plan: &Plan<'_>, ty: &TypeRef) -> TokenStream {
    let element = builtin_type(ty.name()).unwrap_or_else(|| {
        let name = ident(plan.type_name(ty.name()));
        let home = plan.target.types();
        quote!(#home::#name)
    });
    match ty {
        TypeRef::Name(_) => element,
        TypeRef::List(_) => quote!(Vec<#element>),
    }
}

/// Returns the row of one of an item's names.
fn row(
    plan: &Plan<'_>,
    item: &Item,
    (name, releases): (&str, Releases),
    rust: &TokenStream,
    returned: Option<&TokenStream>,
) -> TokenStream {
    let only_full = plan.only_full(&item.name);
    let returned = returned.map_or(quote!(None), |ty| quote!(Some(recode::<#ty>)));
    let (newest_name, releases) = (&item.name, plan.releases(releases));
    quote! {
        #only_full
        Entry {
            name: #name,
            newest_name: #newest_name,
            releases: #releases,
            recode: recode::<#rust>,
            recode_return: #returned,
        }
    }
}
