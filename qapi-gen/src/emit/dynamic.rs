//! Writes the tables that find types by their wire names, for tools and tests.

use super::code::Code;
use super::plan::{Plan, builtin};
use crate::merge::{Body, Item, Releases};
use crate::model::TypeRef;
use crate::names;

/// Writes the tables of commands, events and types.
pub(super) fn tables(plan: &Plan<'_>, code: &mut Code) {
    code.line("/// Every command.\npub static COMMANDS: &[Entry] = &[");
    for item in &plan.merged.items {
        if let Body::Command { returns, .. } = &item.body {
            let rust = format!("cmd::{}", names::pascal(&item.name));
            let returned = match returns {
                Some(ty) => type_path(plan, ty),
                None => "crate::Empty".to_owned(),
            };
            row(plan, item, &rust, Some(&returned), code);
        }
    }
    code.line("];\n\n/// Every event.\npub static EVENTS: &[Entry] = &[");
    for item in &plan.merged.items {
        if let Body::Event(_) = &item.body {
            row(plan, item, &format!("event::{}", names::pascal(&item.name)), None, code);
        }
    }
    code.line("];\n\n/// Every type.\npub static TYPES: &[Entry] = &[");
    for item in &plan.merged.items {
        if !matches!(item.body, Body::Command { .. } | Body::Event(_)) {
            let rust = format!("{}::{}", plan.target.types(), plan.type_name(&item.name));
            row(plan, item, &rust, None, code);
            for (old, releases) in &item.old_names {
                row_of(plan, item, (old, *releases), &rust, None, code);
            }
        }
    }
    code.line("];");
}

fn type_path(plan: &Plan<'_>, ty: &TypeRef) -> String {
    let element = match builtin(ty.name()) {
        Some(builtin) => builtin.to_owned(),
        None => format!("{}::{}", plan.target.types(), plan.type_name(ty.name())),
    };
    match ty {
        TypeRef::Name(_) => element,
        TypeRef::List(_) => format!("Vec<{element}>"),
    }
}

fn row(plan: &Plan<'_>, item: &Item, rust: &str, returned: Option<&str>, code: &mut Code) {
    row_of(plan, item, (&item.name, item.under_this_name()), rust, returned, code);
}

/// Writes the row of one of an item's names.
fn row_of(
    plan: &Plan<'_>,
    item: &Item,
    (name, releases): (&str, Releases),
    rust: &str,
    returned: Option<&str>,
    code: &mut Code,
) {
    if !plan.is_default(&item.name) {
        code.line("#[cfg(feature = \"full\")]");
    }
    let returned = returned.map_or("None".to_owned(), |ty| format!("Some(recode::<{ty}>)"));
    let releases = plan.releases(releases);
    code.line(format!(
        "Entry {{ name: {name:?}, newest_name: {:?}, releases: {releases}, recode: recode::<{rust}>, recode_return: {returned} }},",
        item.name
    ));
}
