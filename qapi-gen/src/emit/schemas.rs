//! Writes the implementations of schemars' `JsonSchema`, each a text and the types it refers to.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::json;

use super::code::ident;
use super::plan::Plan;
use crate::json_schema::Schema;
use crate::merge::{Body, Item};

/// Returns one line for each definition of the default features, or of `full` alone.
pub(super) fn schemas(plan: &Plan<'_>, full: bool) -> TokenStream {
    let items = plan
        .items()
        .filter(|item| plan.is_default(&item.name) != full && plan.payload(item).is_none());
    items.map(|item| schema(plan, item)).collect()
}

fn schema(plan: &Plan<'_>, item: &Item) -> TokenStream {
    let used = RefCell::new(BTreeSet::new());
    let by_name = |name: &str| {
        used.borrow_mut().insert(name.to_owned());
        json!({"$ref": name})
    };
    // A type without code of its own stands in place.
    let reference = |name: &str| match plan.item(name).filter(|_| plan.is_wrapper(name)) {
        Some(wrapper) => Schema { merged: plan.merged, reference: &by_name }.item(wrapper),
        None => by_name(name),
    };
    let schema = Schema { merged: plan.merged, reference: &reference }.item(item);
    let home = plan.target.types();
    let rust = ident(plan.rust_name(item));
    let rust = match item.body {
        Body::Command { .. } => quote!(cmd::#rust),
        Body::Event(_) => quote!(event::#rust),
        _ => quote!(#home::#rust),
    };
    let used = used.into_inner();
    let used = used.iter().map(|name| ident(plan.type_name(name)));
    let (name, text) = (&item.name, format!("r##\"{schema}\"##"));
    let text: Literal = text.parse().expect("JSON has no quote with two number signs");
    quote!(schema!(#rust, #name, [#(#home::#used),*], #text);)
}
