//! Writes the implementations of schemars' `JsonSchema`, each a text and the types it refers to.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::json;

use super::code::Code;
use super::plan::Plan;
use crate::json_schema::Schema;
use crate::merge::{Body, Item};
use crate::names;

/// Writes one line for each definition of the default features, or of `full` alone.
pub(super) fn schemas(plan: &Plan<'_>, full: bool, code: &mut Code) {
    for item in &plan.merged.items {
        if plan.is_default(&item.name) != full {
            schema(plan, item, code);
        }
    }
}

fn schema(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let used = RefCell::new(BTreeSet::new());
    let reference = |name: &str| {
        used.borrow_mut().insert(name.to_owned());
        json!({"$ref": name})
    };
    let schema = Schema { merged: plan.merged, reference: &reference }.item(item);
    let rust = match item.body {
        Body::Command { .. } => format!("cmd::{}", names::pascal(&item.name)),
        Body::Event(_) => format!("event::{}", names::pascal(&item.name)),
        _ => format!("{}::{}", plan.target.types(), plan.type_name(&item.name)),
    };
    let path = |name: &String| format!("{}::{}", plan.target.types(), plan.type_name(name));
    let used: Vec<_> = used.into_inner().iter().map(path).collect();
    code.line(format!(
        "schema!({rust}, {:?}, [{}],\nr##\"{schema}\"##);",
        item.name,
        used.join(", ")
    ));
}
