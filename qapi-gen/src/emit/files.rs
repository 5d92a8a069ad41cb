//! Lays the code out in files and gives each its imports.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::code::{Code, docs, ident};
use super::layout::{file, text_file};
use super::plan::{Plan, Target};
use super::{
    alias, alternate, any, command, dynamic, enumeration, event, known, object, schemas, union,
};
use crate::merge::{Body, Item, Merged};
use crate::names;
use crate::overrides::Overrides;

/// The three kinds of files: their directory and how their items are reached.
const DIRECTORIES: [(&str, &str); 3] =
    [("types", "types"), ("cmd", "commands"), ("event", "events")];

/// Returns the files below `generated`, by relative path.
///
/// # Errors
/// * one line for each decision that the overrides must make first.
pub fn emit(
    merged: &Merged,
    overrides: &Overrides,
    target: Target<'_>,
) -> Result<BTreeMap<String, String>, Vec<String>> {
    let plan = Plan::new(merged, overrides, target)?;
    let mut files = BTreeMap::new();
    for (kind_directory, what) in DIRECTORIES {
        directory_files(&plan, kind_directory, what, &mut files);
    }
    if target != Target::GuestAgent {
        files.insert("event/any.rs".to_owned(), any_event(&plan));
    }
    files.insert("cmd/any.rs".to_owned(), any_command(&plan));
    let modules = match target {
        Target::Module { .. } => return Ok(files),
        Target::Bindings => quote!({cmd, event}),
        Target::GuestAgent => quote!(guest_agent::cmd),
    };
    files.insert("dynamic.rs".to_owned(), tables(&plan, &modules));
    files.insert("skew.rs".to_owned(), skew(&plan));
    if target == Target::GuestAgent {
        files.insert("json_schema.rs".to_owned(), json_schemas(&plan, &modules, false));
        // It has no events.
        files.retain(|path, _| !path.starts_with("event"));
        return Ok(files);
    }
    let doc = "Every definition of the supported releases, as text.";
    files.insert("known.rs".to_owned(), text_file(doc, &known::known(&plan)));
    for (full, path) in [(false, "json_schema.rs"), (true, "json_schema/full.rs")] {
        files.insert(path.to_owned(), json_schemas(&plan, &modules, full));
    }
    Ok(files)
}

fn any_event(plan: &Plan<'_>) -> String {
    let (runtime, events) = (plan.target.runtime(), any::event(plan));
    file(
        "[`AnyEvent`]: an event whose type is known only at run time.",
        quote! {
            use super::*;
            use serde_json::Value;
            use #runtime::DecodeError;
            use #runtime::wire::{self, Named, Node, Notes, named};
            #events
        },
    )
}

fn any_command(plan: &Plan<'_>) -> String {
    let (runtime, commands) = (plan.target.runtime(), any::command(plan));
    file(
        "[`AnyCommand`] and [`AnyReply`]: commands and replies whose types are known only at run time.",
        quote! {
            use super::*;
            use serde_json::Value;
            use #runtime::{Command, DecodeError};
            use #runtime::wire::{self, Json, Named, Node, Notes, Wire, named};
            #commands
        },
    )
}

fn tables(plan: &Plan<'_>, modules: &TokenStream) -> String {
    let tables = dynamic::tables(plan);
    let words = Code { items: tables.clone(), ..Code::default() }.words();
    let value = quote! { use serde_json::Value; };
    let value = words.iter().any(|word| word == "Value").then_some(value);
    file(
        "The types by their wire names.",
        quote! {
            #value
            use crate::dynamic::{Entry, recode};
            use crate::Releases;
            use crate::#modules;
            #tables
        },
    )
}

fn json_schemas(plan: &Plan<'_>, modules: &TokenStream, full: bool) -> String {
    let schemas = schemas::schemas(plan, full);
    let rest = quote! {
        #[cfg(feature = "full")]
        mod full;
    };
    let rest = (!full && plan.target == Target::Bindings).then_some(rest);
    file(
        "The JSON Schemas of all types.",
        quote! {
            use crate::json_schema::schema;
            use crate::#modules;
            #rest
            #schemas
        },
    )
}

fn directory_of(item: &Item) -> &'static str {
    match item.body {
        Body::Command { .. } => "cmd",
        Body::Event(_) => "event",
        _ => "types",
    }
}

/// Writes the files of one directory, and the one above it that names them.
fn directory_files(
    plan: &Plan<'_>,
    kind_directory: &str,
    what: &str,
    files: &mut BTreeMap<String, String>,
) {
    let ours = plan.target == Target::Bindings;
    for full in if ours { vec![false, true] } else { vec![false] } {
        let mut modules: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        for item in plan.items() {
            if directory_of(item) == kind_directory && plan.is_default(&item.name) != full {
                modules.entry(&item.module).or_default().push(item);
            }
        }
        let directory =
            if full { format!("{kind_directory}/full") } else { kind_directory.to_owned() };
        for (module, items) in &modules {
            let path = format!("{directory}/{}.rs", names::module(module));
            files.insert(path, module_file(plan, module, what, items));
        }
        let gate = (plan.target.runtime().to_string() == "crate")
            .then(|| quote!(#[cfg(feature = "dynamic")]));
        let more = match kind_directory {
            _ if full => quote!(),
            "event" => quote! {
                mod any;
                pub use any::AnyEvent;
            },
            // They take the compiler as long as a fourth of all else.
            "cmd" => quote! {
                #gate
                mod any;
                #gate
                pub use any::{AnyCommand, AnyReply};
            },
            _ => quote!(),
        };
        let index = index(plan, &modules);
        let rest = (ours && !full).then(|| {
            quote! {
                #[cfg(feature = "full")]
                mod full;
                #[cfg(feature = "full")]
                pub use full::*;
            }
        });
        let doc = match (kind_directory, full) {
            ("types", false) => {
                "The types that commands and events carry, and those that tools print."
            }
            ("cmd", false) => "The commands, each a type named after it.",
            ("event", false) => "The events, each a type named after it, and [`AnyEvent`].",
            _ => "What only the feature `full` holds.",
        };
        files.insert(format!("{directory}.rs"), file(doc, quote!(#more #index #rest)));
    }
}

/// Returns the modules of a directory and what they export.
fn index(plan: &Plan<'_>, modules: &BTreeMap<&str, Vec<&Item>>) -> TokenStream {
    let names: Vec<_> = modules.keys().map(|module| ident(names::module(module))).collect();
    let exports = modules.iter().map(|(module, items)| {
        let mut exported: BTreeSet<String> = BTreeSet::new();
        for item in items {
            exported.extend(rust_names(plan, item));
            exported.extend(alias::aliases(plan, item).into_iter().map(|alias| alias.old));
        }
        let (name, exported) = (ident(names::module(module)), idents(&exported));
        quote!(pub use #name::{#(#exported),*};)
    });
    quote!(#(mod #names;)* #(#exports)*)
}

fn idents<'a>(names: impl IntoIterator<Item = &'a String>) -> Vec<Ident> {
    names.into_iter().map(ident).collect()
}

/// Returns the names that an item defines.
fn rust_names(plan: &Plan<'_>, item: &Item) -> Vec<String> {
    match item.body {
        Body::Union { .. } => {
            let name = plan.rust_name(item);
            vec![format!("{name}Branch"), name]
        }
        _ => vec![plan.rust_name(item)],
    }
}

fn module_file(plan: &Plan<'_>, module: &str, what: &str, items: &[&Item]) -> String {
    let mut code = Code::default();
    if what != "types" {
        code.taken = items.iter().flat_map(|item| rust_names(plan, item)).collect();
    }
    let (mut enums, mut objects, mut branches) = (Vec::new(), Vec::new(), Vec::new());
    let (mut values, mut eq) = (Vec::new(), Vec::new());
    for item in items {
        let list = match &item.body {
            Body::Enum(_) => &mut enums,
            Body::Alternate(_) => &mut values,
            _ => &mut objects,
        };
        match &item.body {
            Body::Enum(values) => enumeration::enumeration(plan, item, values, &mut code),
            Body::Object(members) => object::object(plan, item, members, &mut code),
            Body::Union { .. } => union::union(plan, item, &mut code),
            Body::Alternate(branches) => alternate::alternate(plan, item, branches, &mut code),
            Body::Command { .. } => command::command(plan, item, &mut code),
            Body::Event(_) => event::event(plan, item, &mut code),
        }
        code.add(alias::definitions(plan, item));
        if let Body::Union { .. } = &item.body {
            branches.extend(rust_names(plan, item).into_iter().take(1));
        }
        if plan.payload(item).is_some() {
            continue;
        }
        if plan.is_eq(item) && !matches!(item.body, Body::Enum(_)) {
            eq.extend(rust_names(plan, item));
        }
        list.push(rust_names(plan, item).pop().expect("every item defines a name"));
    }
    let lists = [
        ("enums", enums),
        ("objects", objects),
        ("branches", branches),
        ("values", values),
        ("eq", eq),
    ];
    for (name, list) in lists {
        if !list.is_empty() {
            let (name, list) = (ident(name), idents(&list));
            code.add(quote!(#name!(#(#list)*);));
        }
    }
    let defined: BTreeSet<_> = items.iter().flat_map(|item| rust_names(plan, item)).collect();
    let foreign =
        code.types.iter().filter(|name| what != "types" || !defined.contains(*name)).cloned();
    let uses = imports(plan, &code, foreign.collect());
    let items = code.items;
    file(&format!("The {what} of schema module `{module}`."), quote!(#uses #items))
}

/// Returns the imports: hand-written items, and the generated types of other files.
fn imports(plan: &Plan<'_>, code: &Code, foreign: BTreeSet<String>) -> TokenStream {
    let words = code.words();
    let used = |name: &&&str| {
        let has = |parts: &[&str]| words.windows(parts.len()).any(|window| window == parts);
        match **name {
            "enums" | "objects" | "branches" | "values" | "eq" => has(&[name, "!"]),
            "Enum" => has(&["impl", "Enum"]) || has(&[".", "as_str"]),
            "wire" => has(&["wire", ":"]),
            "Alternate" | "Command" | "Event" => has(&["impl", name, "for"]),
            name => has(&[name]),
        }
    };
    let list = |names: &[&str]| -> BTreeSet<String> {
        names.iter().filter(used).map(|name| (*name).to_owned()).collect()
    };
    let (runtime, types) = (plan.target.runtime(), plan.target.types());
    let wire = [
        "Alternate",
        "Deep",
        "Enum",
        "Extra",
        "Members",
        "Notes",
        "Object",
        "Output",
        "Wire",
        "branches",
        "enums",
        "eq",
        "objects",
        "unexpected",
        "values",
    ];
    let own = [
        "Command",
        "DecodeError",
        "Empty",
        "Event",
        "FileName",
        "IntoMember",
        "Releases",
        "Unknown",
        "wire",
    ];
    let mut lists = vec![
        (quote!(serde_json), list(&["Map", "Value"])),
        (quote!(#runtime::wire), list(&wire)),
        (runtime.clone(), list(&own)),
    ];
    match types.to_string() == runtime.to_string() {
        true => lists[2].1.extend(foreign),
        false => lists.push((types, foreign)),
    }
    let lists = lists.iter().filter(|(_, names)| !names.is_empty()).map(|(path, names)| {
        let names = idents(names);
        match &names[..] {
            [name] => quote!(use #path::#name;),
            names => quote!(use #path::{#(#names),*};),
        }
    });
    lists.collect()
}

/// Writes the table of what some supported release lacks.
fn skew(plan: &Plan<'_>) -> String {
    let mut rows: BTreeMap<String, TokenStream> = BTreeMap::new();
    for item in &plan.merged.items {
        if plan.merged.lacks_one(item.releases) {
            rows.insert(item.name.clone(), plan.releases(item.releases));
        }
        let mut part = |name: &str, releases: crate::merge::Releases| {
            if !releases.covers(item.releases) {
                rows.insert(format!("{}.{name}", item.name), plan.releases(releases));
            }
        };
        match &item.body {
            Body::Enum(values) => values.iter().for_each(|v| part(&v.name, v.releases)),
            Body::Object(members) | Body::Union { members, .. } => {
                members.iter().for_each(|m| part(&m.name, m.releases));
            }
            Body::Command { arguments: payload, .. } | Body::Event(payload) => {
                let members = super::arguments::payload_members(payload);
                members.iter().for_each(|m| part(&m.name, m.releases));
            }
            Body::Alternate(branches) => branches.iter().for_each(|b| part(&b.name, b.releases)),
        }
        for (of, having, _) in item.featured() {
            let features = plan.merged.features_of(&of);
            for (feature, found) in features.filter(|(_, found)| !found.covers(having)) {
                rows.insert(format!("{of}#{feature}"), plan.releases(found));
            }
        }
    }
    // A row for each set of releases: the compiler's work grows with the square of the rows.
    let mut sets: BTreeMap<String, (TokenStream, Vec<String>)> = BTreeMap::new();
    for (name, set) in rows {
        sets.entry(set.to_string()).or_insert_with(|| (set, Vec::new())).1.push(name);
    }
    let (names, rows) = (
        &plan.merged.releases,
        sets.into_values().map(|(set, names)| {
            let names = names.join(" ");
            quote!((#set, #names))
        }),
    );
    let about = docs([
        "Releases, and each `Name`, `Name.part` or either with `#feature` that only these have.",
    ]);
    file(
        "The supported releases, and what some of them lack.",
        quote! {
            use crate::Releases;
            /// The supported QEMU releases, oldest first.
            pub(crate) const RELEASES: &[&str] = &[#(#names),*];
            #about
            pub(crate) static SKEW: &[(Releases, &str)] = &[#(#rows,)*];
        },
    )
}
