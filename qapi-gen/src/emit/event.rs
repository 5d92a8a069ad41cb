//! Writes events, and the enum of all of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::{Code, ident};
use super::command::{payload, releases_and_features};
use super::plan::Plan;
use crate::merge::{Body, Item};

/// Writes the event `item`.
pub(super) fn event(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let Body::Event(data) = &item.body else { return };
    let rust = plan.rust_name(item);
    payload(plan, item, &rust, data, false, code);
    let (rust, name) = (ident(rust), &item.name);
    let releases_and_features = releases_and_features(plan, item);
    code.add(quote! {
        impl Event for #rust {
            const NAME: &'static str = #name;
            #releases_and_features
        }
    });
}

/// Returns the enum that holds any event.
pub(super) fn any(plan: &Plan<'_>) -> TokenStream {
    let events: Vec<&Item> =
        plan.merged.items.iter().filter(|item| matches!(item.body, Body::Event(_))).collect();
    let only_full: Vec<_> = events.iter().map(|item| plan.only_full(&item.name)).collect();
    let rust: Vec<_> = events.iter().map(|item| ident(plan.rust_name(item))).collect();
    let names: Vec<_> = events.iter().map(|item| &item.name).collect();
    quote! {
        /// Any event, decoded by its name.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum AnyEvent {
            #(#only_full #rust(#rust),)*
            /// An event that the enabled features do not hold.
            Unrecognized {
                /// Its name on the wire.
                name: Box<str>,
                /// Its data, or null.
                data: Value,
            },
        }

        impl AnyEvent {
            /// Reads the data of the event `name`; an event without data is read as an empty object.
            ///
            /// # Errors
            /// * [`DecodeError`] if the data of a known event is not of its type.
            pub fn decode(name: &str, data: Value) -> Result<Self, DecodeError> {
                Ok(match name {
                    #(#only_full #names => Self::#rust(wire::decode(&data)?),)*
                    _ => Self::Unrecognized { name: name.into(), data },
                })
            }

            /// Returns the event's name on the wire.
            pub fn name(&self) -> &str {
                match self {
                    #(#only_full Self::#rust(_) => #names,)*
                    Self::Unrecognized { name, .. } => name,
                }
            }
        }
    }
}
