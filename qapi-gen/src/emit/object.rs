//! Writes objects: the struct, its constructor and setters, and how it is read and written.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{Taken, argument, taken};
use super::code::{Code, docs, ident};
use super::docs as facts;
use super::plan::Plan;
use crate::merge::{Item, Member};
use crate::names;

/// What is written as a struct: an object type, or a command's or event's members.
pub(super) struct Shape<'a> {
    pub(super) item: &'a Item,
    pub(super) rust: String,
    pub(super) members: &'a [Member],
    /// Whether it takes members beyond those listed.
    pub(super) open: bool,
}

/// Writes an object type.
pub(super) fn object(plan: &Plan<'_>, item: &Item, members: &[Member], code: &mut Code) {
    let shape = Shape { item, rust: plan.type_name(&item.name), members, open: false };
    structure(plan, &shape, code);
}

/// Writes the struct and everything that does not depend on what it is for.
pub(super) fn structure(plan: &Plan<'_>, shape: &Shape<'_>, code: &mut Code) {
    let header = header(plan, shape.item, &shape.rust, default_works(shape.members));
    let fields: Vec<_> =
        shape.members.iter().map(|member| field(plan, shape.item, member, code)).collect();
    let extra = extra_field(shape.open);
    let makers = plan.is_sent(&shape.item.name).then(|| makers(plan, shape, code));
    let name_and_releases = name_and_releases(plan, shape.item);
    let (take, put, rust) = (take(shape), put(shape), ident(&shape.rust));
    code.add(quote! {
        #header
        pub struct #rust { #(#fields,)* #extra }

        #makers

        impl Object for #rust { #name_and_releases #take #put }
    });
}

/// Returns what makes values: the constructor and the setters.
fn makers(plan: &Plan<'_>, shape: &Shape<'_>, code: &mut Code) -> TokenStream {
    let constructor = constructor(plan, shape, code);
    let setters = setters(plan, shape.item, shape.members, code);
    let with = shape.open.then(|| {
        quote! {
            /// Adds a member that the schema does not list.
            #[must_use]
            pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                self.extra.insert(name, value);
                self
            }
        }
    });
    let rust = ident(&shape.rust);
    quote!(impl #rust { #constructor #setters #with })
}

/// Returns the field of the members that the schema does not list.
pub(super) fn extra_field(open: bool) -> TokenStream {
    let docs = docs([if open {
        "Members beyond those that the schema lists, such as a device's properties."
    } else {
        "Members that no supported release has."
    }]);
    quote!(#docs pub extra: Extra,)
}

fn default_works(members: &[Member]) -> bool {
    members.iter().all(|member| member.optional)
}

/// Returns the documentation and the attributes of a struct.
pub(super) fn header(plan: &Plan<'_>, item: &Item, rust: &str, default: bool) -> TokenStream {
    let (docs, alias) = (docs(facts::item(plan, item)), facts::alias(item, rust));
    let default = default.then(|| quote!(, Default));
    let deprecation = facts::deprecation(&item.features);
    quote! {
        #docs
        #alias
        #[derive(Clone, PartialEq #default)]
        #[non_exhaustive]
        #deprecation
    }
}

/// Returns one field.
pub(super) fn field(plan: &Plan<'_>, item: &Item, member: &Member, code: &mut Code) -> TokenStream {
    let docs = docs(facts::member(plan, item.releases, member));
    let deprecation = facts::deprecation(&member.features);
    let ty = plan.field_type(&item.name, member, code);
    let name = ident(names::member(&member.name));
    quote!(#docs #deprecation pub #name: #ty)
}

fn constructor(plan: &Plan<'_>, shape: &Shape<'_>, code: &mut Code) -> TokenStream {
    let docs = docs([if default_works(shape.members) {
        "Makes one without any of its members."
    } else {
        "Makes one of the members that every release has."
    }]);
    let Initial { parameters, fields } = initial(plan, shape.item, shape.members, code);
    quote! {
        #docs
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#fields,)* extra: Extra::new() }
        }
    }
}

/// The parameters of a constructor and the initial fields.
pub(super) struct Initial {
    pub(super) parameters: Vec<TokenStream>,
    pub(super) fields: Vec<TokenStream>,
}

/// Returns how a constructor makes `members`.
pub(super) fn initial(
    plan: &Plan<'_>,
    item: &Item,
    members: &[Member],
    code: &mut Code,
) -> Initial {
    let (mut parameters, mut fields) = (Vec::new(), Vec::new());
    for member in members {
        if member.optional {
            let name = ident(names::member(&member.name));
            fields.push(quote!(#name: None));
        } else {
            let argument = argument(plan, &item.name, member, code);
            parameters.push(argument.parameter());
            fields.push(argument.initial());
        }
    }
    Initial { parameters, fields }
}

/// Returns one setter for each optional member.
pub(super) fn setters(
    plan: &Plan<'_>,
    item: &Item,
    members: &[Member],
    code: &mut Code,
) -> TokenStream {
    let optional = members.iter().filter(|member| member.optional);
    optional.map(|member| setter(plan, item, member, code)).collect()
}

fn setter(plan: &Plan<'_>, item: &Item, member: &Member, code: &mut Code) -> TokenStream {
    let Taken { generic, name: field, ty, value } = taken(plan, &item.name, member, code);
    let setter = match field.to_string().as_str() {
        // These are taken by the type's own functions.
        taken @ ("new" | "tag" | "with" | "extra") => ident(format!("with_{taken}")),
        _ => field.clone(),
    };
    let deprecation = facts::deprecation(&member.features);
    quote! {
        #deprecation
        #[must_use]
        pub fn #setter #generic(mut self, #field: #ty) -> Self {
            self.#field = #value;
            self
        }
    }
}

/// Returns the constants of the trait `Object`.
pub(super) fn name_and_releases(plan: &Plan<'_>, item: &Item) -> TokenStream {
    let name = &item.name;
    let releases = plan.says_releases(item).then(|| {
        let releases = plan.releases(item.releases);
        quote!(const RELEASES: Releases = #releases;)
    });
    quote!(const NAME: &'static str = #name; #releases)
}

/// Returns the initial field that reads a member.
pub(super) fn read(member: &Member) -> TokenStream {
    let (field, wire) = (ident(names::member(&member.name)), &member.name);
    match member.optional {
        true => quote!(#field: members.optional(#wire)),
        false => quote!(#field: members.required(#wire)?),
    }
}

/// Returns the statement that writes a member.
pub(super) fn write(member: &Member) -> TokenStream {
    let (field, wire) = (ident(names::member(&member.name)), &member.name);
    match member.optional {
        true => quote!(output.put_optional(#wire, &self.#field);),
        false => quote!(output.put(#wire, &self.#field);),
    }
}

fn take(shape: &Shape<'_>) -> TokenStream {
    let reads = shape.members.iter().map(read);
    let extra = if shape.open { quote!(members.rest().into()) } else { quote!(members.extra()) };
    quote! {
        fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
            Ok(Self { #(#reads,)* extra: #extra })
        }
    }
}

fn put(shape: &Shape<'_>) -> TokenStream {
    let writes = shape.members.iter().map(write);
    quote! {
        fn put(&self, output: &mut Output<'_>) {
            #(#writes)*
            output.put_extra(&self.extra);
        }
    }
}
