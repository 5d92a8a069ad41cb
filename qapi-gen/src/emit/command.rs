//! Writes commands.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::payload_members;
use super::code::{Code, docs, ident};
use super::docs as facts;
use super::object::{Shape, header, name_and_releases, structure};
use super::plan::Plan;
use crate::merge::{Body, Item, Payload};

/// Writes the command `item`.
pub(super) fn command(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let Body::Command { arguments, returns, closed, success_response, allow_oob, allow_preconfig } =
        &item.body
    else {
        return;
    };
    let rust = plan.rust_name(item);
    payload(plan, item, &rust, arguments, !closed, code);
    let returned = match returns {
        Some(ty) => plan.value_type(ty, code),
        None => quote!(Empty),
    };
    let (rust, name) = (ident(rust), &item.name);
    let preconfig = allow_preconfig.then(|| {
        quote!(
            const ALLOW_PRECONFIG: bool = true;
        )
    });
    let silent = (!success_response).then(|| {
        quote!(
            const SUCCESS_RESPONSE: bool = false;
        )
    });
    let releases_and_features = releases_and_features(plan, item);
    code.add(quote! {
        impl Command for #rust {
            const NAME: &'static str = #name;
            const ALLOW_OOB: bool = #allow_oob;
            #preconfig
            #silent
            #releases_and_features
            type Return = #returned;

            fn to_arguments(&self) -> Map<String, Value> {
                wire::members_of(self)
            }
        }
    });
}

/// Exports the type that a command or an event has as its members under the name of that.
fn export(plan: &Plan<'_>, item: &Item, rust: &str, ty: &Item) -> TokenStream {
    let (docs, alias) = (docs(facts::item(plan, item)), facts::alias(item, rust));
    let (types, name) = (plan.target.types(), plan.type_name(&ty.name));
    let renamed = (name != rust).then(|| {
        let rust = ident(rust);
        quote!(as #rust)
    });
    let name = ident(name);
    quote! {
        #docs
        #alias
        #[doc(inline)]
        pub use #types::#name #renamed;
    }
}

/// Writes the struct of a command's or event's payload.
pub(super) fn payload(
    plan: &Plan<'_>,
    item: &Item,
    rust: &str,
    payload: &Payload,
    open: bool,
    code: &mut Code,
) {
    if let Some(ty) = plan.payload(item) {
        return code.add(export(plan, item, rust, ty));
    }
    let Payload::Union(union) = payload else {
        let members = payload_members(payload);
        let shape = Shape { item, rust: rust.to_owned(), members, open };
        return structure(plan, &shape, code);
    };
    let union = plan.element(union, code);
    let (header, name_and_releases) =
        (header(plan, item, rust, false), name_and_releases(plan, item));
    let rust = ident(rust);
    let makers = plan.is_sent(&item.name).then(|| {
        quote! {
            impl #rust {
                /// Makes one of its arguments.
                pub fn new(arguments: impl Into<#union>) -> Self {
                    Self { arguments: arguments.into() }
                }
            }
        }
    });
    code.add(quote! {
        #header
        pub struct #rust {
            /// The arguments.
            pub arguments: #union,
        }

        #makers

        impl Object for #rust {
            #name_and_releases

            fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
                Ok(Self { arguments: Object::take(members)? })
            }

            fn put(&self, output: &mut Output<'_>) {
                self.arguments.put(output);
            }
        }
    });
}

/// Returns the constants that commands and events share.
pub(super) fn releases_and_features(plan: &Plan<'_>, item: &Item) -> TokenStream {
    let releases = plan.says_releases(item).then(|| {
        let releases = plan.releases(item.releases);
        quote!(const RELEASES: Releases = #releases;)
    });
    let features = item.features.iter().map(|feature| &feature.name);
    let features = (!item.features.is_empty())
        .then(|| quote!(const FEATURES: &'static [&'static str] = &[#(#features),*];));
    quote!(#releases #features)
}
