//! Writes enums.

use quote::quote;

use super::code::{Code, docs, ident};
use super::docs as facts;
use super::plan::Plan;
use crate::merge::{Item, Value};
use crate::names;

/// Writes the enum `item` with `values`.
pub(super) fn enumeration(plan: &Plan<'_>, item: &Item, values: &[Value], code: &mut Code) {
    let rust = plan.type_name(&item.name);
    let (about, alias) = (docs(facts::item(plan, item)), facts::alias(item, &rust));
    let deprecation = facts::deprecation(&item.features);
    let (rust, name) = (ident(rust), &item.name);
    let variants: Vec<_> = values.iter().map(|value| ident(names::pascal(&value.name))).collect();
    let list = values.iter().zip(&variants).map(|(value, variant)| {
        let docs = docs(facts::value(plan, item.releases, value));
        let deprecation = facts::deprecation(&value.features);
        quote!(#docs #deprecation #variant)
    });
    let releases = plan.says_releases(item).then(|| {
        let releases = plan.releases(item.releases);
        quote!(const RELEASES: Releases = #releases;)
    });
    let texts: Vec<_> = values.iter().map(|value| &value.name).collect();
    code.add(quote! {
        #about
        #alias
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        #deprecation
        pub enum #rust {
            #(#list,)*
            /// A value that no supported release has, as QEMU spelt it.
            Unrecognized(Unknown),
        }

        impl Enum for #rust {
            const NAME: &'static str = #name;
            #releases
            const VALUES: &'static [&'static str] = &[#(#texts),*];

            fn as_str(&self) -> &'static str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Unrecognized(text) => text.as_str(),
                }
            }

            fn known(text: &str) -> Option<Self> {
                Some(match text {
                    #(#texts => Self::#variants,)*
                    _ => return None,
                })
            }

            fn unrecognized(text: Unknown) -> Self {
                Self::Unrecognized(text)
            }
        }
    });
}
