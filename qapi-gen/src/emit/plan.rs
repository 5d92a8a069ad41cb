//! [`Plan`]: the emitter's decisions about names, made before it writes.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::code::{Code, ident};
use super::problems::problems;
use crate::merge::{Body, Branch, Item, Member, Merged, Releases};
use crate::model::TypeRef;
use crate::overrides::Overrides;
use crate::{graph, names};

/// The destination of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// In `qapi-types`, split by its features.
    Bindings,
    /// In `qapi-types`, in the module of the guest agent, whole.
    GuestAgent,
    /// In another crate that depends on `qapi-types`, whole.
    Module {
        /// The path of the module inside that crate, such as `crate::qmp`.
        path: &'a str,
    },
}

impl Target<'_> {
    /// Returns the path of the hand-written traits.
    pub(super) fn runtime(self) -> TokenStream {
        match self {
            Self::Bindings | Self::GuestAgent => quote!(crate),
            Self::Module { .. } => quote!(qapi_types),
        }
    }

    /// Returns the path under which all generated types are found.
    pub(super) fn types(self) -> TokenStream {
        match self {
            Self::Bindings => quote!(crate),
            Self::GuestAgent => quote!(crate::guest_agent),
            Self::Module { path } => {
                let parts = path.split("::").map(ident);
                quote!(#(#parts)::*)
            }
        }
    }
}

/// The merged model with the emitter's decisions.
pub(super) struct Plan<'a> {
    pub(super) merged: &'a Merged,
    pub(super) overrides: &'a Overrides,
    pub(super) target: Target<'a>,
    items: BTreeMap<&'a str, &'a Item>,
    default: BTreeSet<String>,
    received: BTreeSet<String>,
    /// The object types that one command or event has as its members, by its name.
    payloads: BTreeMap<&'a str, &'a Item>,
    wrappers: BTreeSet<String>,
    floating: BTreeSet<String>,
    boxes: BTreeSet<(String, String)>,
}

/// What a branch of a union carries.
#[derive(Debug, Clone)]
pub(super) struct Carried {
    /// Its type, or that of the one member of the type that it has in the schema.
    pub(super) ty: TypeRef,
    /// The name of that member: `data`.
    pub(super) inside: Option<String>,
    pub(super) boxed: bool,
}

impl<'a> Plan<'a> {
    /// Makes the decisions.
    ///
    /// # Errors
    /// * one line for each name that needs an override or that an override gets wrong.
    pub(super) fn new(
        merged: &'a Merged,
        overrides: &'a Overrides,
        target: Target<'a>,
    ) -> Result<Self, Vec<String>> {
        let items: BTreeMap<_, _> = merged.items.iter().map(|i| (i.name.as_str(), i)).collect();
        let default = graph::closure(merged, &overrides.default_roots);
        let received = graph::received(merged, &overrides.default_roots, &overrides.command_line);
        let boxes = graph::boxes(merged);
        let payloads = payloads(merged, &items);
        let (wrappers, floating) = (graph::wrappers(merged), graph::floating(merged));
        let plan = Self {
            merged,
            overrides,
            target,
            items,
            default,
            received,
            payloads,
            wrappers,
            floating,
            boxes,
        };
        let problems = problems(&plan);
        if problems.is_empty() { Ok(plan) } else { Err(problems) }
    }

    /// Returns the definitions that code is written for.
    pub(super) fn items(&self) -> impl Iterator<Item = &'a Item> {
        self.merged.items.iter().filter(|item| !self.is_wrapper(&item.name))
    }

    /// Returns whether a type has no code of its own, since branches of unions carry its one member.
    pub(super) fn is_wrapper(&self, name: &str) -> bool {
        self.wrappers.contains(name)
    }

    /// Returns whether every value equals itself: no floating-point number is in it.
    pub(super) fn is_eq(&self, item: &Item) -> bool {
        match &item.body {
            // A reply is no part of its command.
            Body::Command { arguments, .. } => {
                graph::payload_types(arguments).iter().all(|part| !self.floating.contains(*part))
            }
            _ => !self.floating.contains(&item.name),
        }
    }

    /// Returns what a branch of the union `owner` carries.
    pub(super) fn carried(&self, owner: &str, branch: &Branch) -> Carried {
        let boxed = self.is_boxed(owner, &branch.name);
        let wrapper = self.item(branch.ty.name()).filter(|item| self.is_wrapper(&item.name));
        match wrapper.map(|item| (&item.name, &item.body)) {
            Some((name, Body::Object(members))) => Carried {
                ty: members[0].ty.clone(),
                inside: Some(members[0].name.clone()),
                boxed: boxed || self.is_boxed(name, &members[0].name),
            },
            _ => Carried { ty: branch.ty.clone(), inside: None, boxed },
        }
    }

    pub(super) fn item(&self, name: &str) -> Option<&'a Item> {
        self.items.get(name).copied()
    }

    pub(super) fn is_default(&self, name: &str) -> bool {
        self.target != Target::Bindings || self.default.contains(name)
    }

    pub(super) fn is_boxed(&self, owner: &str, part: &str) -> bool {
        self.boxes.contains(&(owner.to_owned(), part.to_owned()))
    }

    /// Returns whether users make values of a type, event or command; else only QEMU does.
    pub(super) fn is_sent(&self, name: &str) -> bool {
        !self.received.contains(name)
    }

    /// Returns the type that implements a command or an event, if it has none of its own.
    pub(super) fn payload(&self, item: &Item) -> Option<&'a Item> {
        self.payloads.get(item.name.as_str()).copied()
    }

    /// Returns the Rust name of a command, event or type.
    pub(super) fn rust_name(&self, item: &Item) -> String {
        let others = match item.body {
            Body::Command { .. } => &self.overrides.command_names,
            Body::Event(_) => &self.overrides.event_names,
            _ => return self.type_name(&item.name),
        };
        others.get(&item.name).cloned().unwrap_or_else(|| names::pascal(&item.name))
    }

    /// Returns the Rust name of a type.
    pub(super) fn type_name(&self, name: &str) -> String {
        match self.overrides.type_names.get(name) {
            Some(other) => other.clone(),
            // A downstream name, `__org.example_Name`, is none in Rust.
            None if name.contains(['.', '-', '_']) => names::pascal(name),
            None => name.to_owned(),
        }
    }

    /// Returns the Rust name of a branch of the alternate `item`.
    pub(super) fn branch_name(&self, item: &Item, branch: &Branch) -> String {
        let is_null = matches!(&branch.ty, TypeRef::Name(name) if name == "null");
        let other = self.overrides.variant_names.get(&format!("{}.{}", item.name, branch.name));
        match other {
            Some(name) => name.clone(),
            None if is_null => "Null".to_owned(),
            None => names::pascal(&branch.name),
        }
    }

    /// Returns the attribute of what only the feature `full` has.
    pub(super) fn only_full(&self, name: &str) -> Option<TokenStream> {
        (!self.is_default(name)).then(|| quote!(#[cfg(feature = "full")]))
    }

    /// Returns the Rust type of one value, and notes it as used.
    pub(super) fn element(&self, name: &str, code: &mut Code) -> TokenStream {
        builtin_type(name).unwrap_or_else(|| {
            let name = self.type_name(name);
            let rust = ident(&name);
            if code.taken.contains(&name) {
                let home = self.target.types();
                return quote!(#home::#rust);
            }
            code.types.insert(name);
            quote!(#rust)
        })
    }

    /// Returns the Rust type of a reference without its box.
    pub(super) fn value_type(&self, ty: &TypeRef, code: &mut Code) -> TokenStream {
        let element = self.element(ty.name(), code);
        match ty {
            TypeRef::Name(_) => element,
            TypeRef::List(_) => quote!(Vec<#element>),
        }
    }

    /// Returns the Rust type of a member's field.
    pub(super) fn field_type(&self, owner: &str, member: &Member, code: &mut Code) -> TokenStream {
        let mut ty = self.value_type(&member.ty, code);
        if self.is_boxed(owner, &member.name) {
            ty = quote!(Deep<#ty>);
        }
        if member.optional { quote!(Option<#ty>) } else { ty }
    }

    /// Returns whether an item must say its releases.
    pub(super) fn says_releases(&self, item: &Item) -> bool {
        self.target != Target::Bindings || self.merged.lacks_one(item.releases)
    }

    /// Returns `Releases::ALL` or those that are listed.
    pub(super) fn releases(&self, releases: Releases) -> TokenStream {
        if self.target == Target::Bindings && !self.merged.lacks_one(releases) {
            return quote!(Releases::ALL);
        }
        let names = self.merged.names(releases);
        quote!(Releases::only(&[#(#names),*]))
    }

    /// Returns the enum whose values select a union's branch.
    pub(super) fn tag_enum(&self, members: &[Member], discriminator: &str) -> &'a Item {
        let tag = members.iter().find(|member| member.name == discriminator);
        let found = tag.and_then(|member| self.item(member.ty.name()));
        found.expect("the schema's check found the discriminator to be of an enum type")
    }
}

/// Returns, by command or event, the object type that is its members and those of no other one.
///
/// What is deprecated, or takes more than its members, has a type of its own.
fn payloads<'a>(
    merged: &'a Merged,
    items: &BTreeMap<&'a str, &'a Item>,
) -> BTreeMap<&'a str, &'a Item> {
    let mut users: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in &merged.items {
        item.payload.iter().for_each(|name| users.entry(name).or_default().push(item));
    }
    let alone = users.into_iter().filter_map(|(name, users)| {
        let [user] = users[..] else { return None };
        let is_open = matches!(user.body, Body::Command { closed: false, .. });
        let is_deprecated = user.features.iter().any(|feature| feature.name == "deprecated");
        let ty = items.get(name).filter(|ty| matches!(ty.body, Body::Object(_)))?;
        (!is_open && !is_deprecated).then_some((user.name.as_str(), *ty))
    });
    alone.collect()
}

/// Returns the Rust type of a built-in QAPI type.
pub(super) fn builtin(name: &str) -> Option<&'static str> {
    Some(match name {
        "str" => "String",
        "int" | "int64" => "i64",
        "int8" => "i8",
        "int16" => "i16",
        "int32" => "i32",
        "uint8" => "u8",
        "uint16" => "u16",
        "uint32" => "u32",
        "uint64" | "size" => "u64",
        "number" => "f64",
        "bool" => "bool",
        "null" => "()",
        "any" => "Value",
        "QType" => "String",
        _ => return None,
    })
}

/// Returns the Rust type of a built-in QAPI type, as tokens.
pub(super) fn builtin_type(name: &str) -> Option<TokenStream> {
    builtin(name).map(|name| match name {
        "()" => quote!(()),
        name => ident(name).into_token_stream(),
    })
}
