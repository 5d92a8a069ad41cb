//! Writes the schema as text, for answers about what is in which release.
//!
//! As data rather than as code, it costs nothing to compile, and nothing to start.

use std::fmt::Write as _;

use super::plan::Plan;
use crate::merge::{Body, Branch, Item, Member, Merged, Payload, Value};
use crate::model::TypeRef;

/// Writes the text: a line for each definition in the order of their names, as
/// `qapi-types/src/known.rs` reads it.
///
/// A line has a name, a kind and then parts, with blanks between: `=TYPE` is the union that a command
/// or event takes, `>TYPE` is a reply, `?TAG` the discriminator of a union, `|VALUE:TYPE` a branch,
/// `@VERSION` the release that brought the definition, `#FEATURE` one of its features, `*` says that
/// unlisted members are taken. Other parts are members, values or alternatives: `NAME:TYPE@VERSION#FEATURE`.
pub(super) fn known(plan: &Plan<'_>) -> String {
    let mut lines: Vec<String> =
        plan.merged.items.iter().map(|item| line(plan.merged, item)).collect();
    lines.sort();
    // Each name has the end of a line before it.
    let lines: String = lines.iter().map(|line| format!("\\n{line}\\\n")).collect();
    format!(
        "/// A line for each definition; [`crate::known`] reads it.\n\
         pub(crate) static KNOWN: &str = \"\\\n{lines}\\n\";\n"
    )
}

fn line(merged: &Merged, item: &Item) -> String {
    let (mut line, of) = (item.name.clone(), (merged, item));
    match &item.body {
        Body::Enum(values) => {
            line.push_str(" enum");
            values.iter().for_each(|value| put_value(&mut line, of, value));
        }
        Body::Object(members) => {
            line.push_str(" object");
            put_members(&mut line, of, members);
        }
        Body::Union { members, discriminator, branches, .. } => {
            line.push_str(" object");
            put_members(&mut line, of, members);
            put(&mut line, format_args!(" ?{discriminator}"));
            put_branches(&mut line, " |", branches);
        }
        Body::Alternate(branches) => {
            line.push_str(" alternate");
            put_branches(&mut line, " ", branches);
        }
        Body::Command { arguments, returns, closed, .. } => {
            line.push_str(if *closed { " command" } else { " command *" });
            put_payload(&mut line, of, arguments);
            if let Some(ty) = returns {
                put(&mut line, format_args!(" >{}", spelling(ty)));
            }
        }
        Body::Event(payload) => {
            line.push_str(" event");
            put_payload(&mut line, of, payload);
        }
    }
    if let Some(since) = &item.since {
        put(&mut line, format_args!(" @{since}"));
    }
    for (name, _) in merged.features_of(&item.name) {
        put(&mut line, format_args!(" #{name}"));
    }
    line
}

/// Whose parts are written.
type Owner<'a> = (&'a Merged, &'a Item);

fn put(line: &mut String, text: std::fmt::Arguments<'_>) {
    line.write_fmt(text).expect("a string takes any text");
}

fn put_payload(line: &mut String, of: Owner<'_>, payload: &Payload) {
    match payload {
        Payload::Members(members) => put_members(line, of, members),
        Payload::Union(name) => put(line, format_args!(" ={name}")),
    }
}

fn put_members(line: &mut String, of: Owner<'_>, members: &[Member]) {
    for member in members {
        put(line, format_args!(" {}:{}", member.name, spelling(&member.ty)));
        put_notes(line, member.since.as_ref(), (of, &member.name));
    }
}

fn put_value(line: &mut String, of: Owner<'_>, value: &Value) {
    put(line, format_args!(" {}", value.name));
    put_notes(line, value.since.as_ref(), (of, &value.name));
}

fn put_branches(line: &mut String, before: &str, branches: &[Branch]) {
    for branch in branches {
        put(line, format_args!("{before}{}:{}", branch.name, spelling(&branch.ty)));
    }
}

/// Notes the release of a part, and its features in any release.
fn put_notes(
    line: &mut String,
    since: Option<&String>,
    ((merged, owner), part): (Owner<'_>, &str),
) {
    if let Some(since) = since {
        put(line, format_args!("@{since}"));
    }
    for (name, _) in merged.features_of(&format!("{}.{part}", owner.name)) {
        put(line, format_args!("#{name}"));
    }
}

fn spelling(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Name(name) => name.clone(),
        TypeRef::List(name) => format!("[{name}]"),
    }
}
