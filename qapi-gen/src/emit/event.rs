//! Writes events.

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
