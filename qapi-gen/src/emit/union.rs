//! Writes unions: the common members as a struct, and one enum for the branches.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::code::{Code, docs, ident};
use super::docs as facts;
use super::object::{self, Initial};
use super::plan::{Carried, Plan};
use crate::merge::{Body, Branch, Item, Member, Value};
use crate::model::TypeRef;
use crate::names;

/// One union with what its parts are called.
struct Union<'a> {
    item: &'a Item,
    rust: Ident,
    /// The name of the enum of branches.
    branch_enum: Ident,
    /// The field of the discriminator.
    field: Ident,
    members: &'a [Member],
    discriminator: &'a Member,
    tag: &'a Item,
    values: &'a [Value],
    branches: &'a [Branch],
}

/// Writes the union `item`.
pub(super) fn union(plan: &Plan<'_>, item: &Item, code: &mut Code) {
    let Body::Union { members, discriminator, branches, .. } = &item.body else { return };
    let tag = plan.tag_enum(members, discriminator);
    let Body::Enum(values) = &tag.body else { return };
    let rust = plan.type_name(&item.name);
    let discriminator = members.iter().find(|m| m.name == *discriminator);
    let discriminator = discriminator.expect("the schema's check found it");
    let union = Union {
        item,
        branch_enum: ident(format!("{rust}Branch")),
        rust: ident(rust),
        field: ident(names::member(&discriminator.name)),
        members,
        discriminator,
        tag,
        values,
        branches,
    };
    let parts = [structure, implementation, branch_enum, branch_functions, conversions];
    for part in parts {
        let items = part(plan, &union, code);
        code.add(items);
    }
}

fn structure(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, rust, branch_enum, field, discriminator, .. } = union;
    let header = object::header(plan, item, &plan.type_name(&item.name), false);
    let extra = object::extra_field(false);
    let fields: Vec<_> = union
        .members
        .iter()
        .map(|member| match member.name == discriminator.name {
            true => {
                let docs = docs([format!("`{}` and the members that go with it.", member.name)]);
                quote!(#docs pub #field: #branch_enum)
            }
            false => object::field(plan, item, member, code),
        })
        .collect();
    let makers = plan.is_sent(&item.name).then(|| makers(plan, union, code));
    let (tag, tag_docs) =
        (plan.element(&union.tag.name, code), docs([format!("Returns `{}`.", discriminator.name)]));
    quote! {
        #header
        pub struct #rust { #(#fields,)* #extra }

        impl #rust {
            #makers

            #tag_docs
            pub fn tag(&self) -> #tag {
                self.#field.tag()
            }
        }
    }
}

/// Returns what makes values: the constructor and the setters.
fn makers(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, branch_enum, field, .. } = union;
    let others: Vec<_> = others(union).cloned().collect();
    let Initial { parameters, fields } = object::initial(plan, item, &others, code);
    let setters = object::setters(plan, item, &others, code);
    let by_name = by_name(plan, union, code);
    quote! {
        /// Makes one of its branch and the members that every release has.
        pub fn new(#(#parameters,)* #field: impl Into<#branch_enum>) -> Self {
            Self { #(#fields,)* #field: #field.into(), extra: Extra::new() }
        }

        #by_name
        #setters
    }
}

/// Returns the common members without the discriminator.
fn others<'a>(union: &Union<'a>) -> impl Iterator<Item = &'a Member> {
    let discriminator = &union.discriminator.name;
    union.members.iter().filter(move |member| member.name != *discriminator)
}

fn implementation(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, rust, branch_enum, field, discriminator, .. } = union;
    let (tag, wire) = (plan.element(&union.tag.name, code), &discriminator.name);
    let name_and_releases = object::name_and_releases(plan, item);
    let tag = match plan.overrides.default_tags.get(&item.name) {
        // Some release sends none.
        Some(default) => {
            let default = ident(names::pascal(default));
            quote!(let tag = members.optional(#wire).unwrap_or(#tag::#default);)
        }
        None => quote!(let tag: #tag = members.required(#wire)?;),
    };
    let reads = others(union).map(object::read);
    let writes = union.members.iter().map(|member| match member.name == discriminator.name {
        true => quote!(output.put_tag(#wire, self.tag().as_str());),
        false => object::write(member),
    });
    // The branch is read last: one that is not recognised takes every member that is left.
    quote! {
        impl Object for #rust {
            #name_and_releases

            fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
                #tag
                Ok(Self {
                    #(#reads,)*
                    #field: #branch_enum::take(tag, members)?,
                    extra: members.extra(),
                })
            }

            fn put(&self, output: &mut Output<'_>) {
                #(#writes)*
                self.#field.put(output);
                output.put_extra(&self.extra);
            }
        }
    }
}

/// Returns the branch with members that `value` selects.
fn branch<'a>(union: &Union<'a>, value: &Value) -> Option<&'a Branch> {
    union.branches.iter().find(|branch| branch.name == value.name)
}

fn branch_enum(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, rust, branch_enum, discriminator, .. } = union;
    let wire = &discriminator.name;
    let about = docs([format!("The branches of [`{rust}`], selected by `{wire}`.")]);
    let variants = union.values.iter().map(|value| {
        let docs = docs(facts::value(plan, item.releases, value));
        let deprecation = facts::deprecation(&value.features);
        let variant = ident(names::pascal(&value.name));
        let payload = branch(union, value).map(|branch| {
            let carried = plan.carried(&item.name, branch);
            let ty = plan.value_type(&carried.ty, code);
            if carried.boxed { quote!((Deep<#ty>)) } else { quote!((#ty)) }
        });
        quote!(#docs #deprecation #variant #payload)
    });
    let variants: Vec<_> = variants.collect();
    let tag = docs([format!("The value of `{wire}`.")]);
    quote! {
        #about
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #branch_enum {
            #(#variants,)*
            /// A branch that no supported release has.
            Unrecognized {
                #tag
                tag: Unknown,
                /// The members that no common member takes.
                members: Map<String, Value>,
            },
        }
    }
}

fn branch_functions(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, branch_enum, discriminator, values, .. } = union;
    let tag = plan.element(&union.tag.name, code);
    let about = docs([format!("Returns `{}`.", discriminator.name)]);
    let variants: Vec<_> = values.iter().map(|value| ident(names::pascal(&value.name))).collect();
    let tags = values.iter().zip(&variants).map(|(value, variant)| {
        let payload = branch(union, value).map(|_| quote!((_)));
        quote!(Self::#variant #payload => #tag::#variant)
    });
    let takes = values.iter().zip(&variants).map(|(value, variant)| {
        let payload = branch(union, value).map(|branch| {
            let Carried { inside, boxed, .. } = plan.carried(&item.name, branch);
            let taken = match inside {
                Some(member) => quote!(members.required(#member)?),
                None => quote!(members.branch()?),
            };
            if boxed { quote!((Deep::new(#taken))) } else { quote!((#taken)) }
        });
        quote!(#tag::#variant => Self::#variant #payload)
    });
    let puts = values.iter().zip(&variants).filter_map(|(value, variant)| {
        let Carried { inside, boxed, .. } = plan.carried(&item.name, branch(union, value)?);
        let data = if boxed { quote!(&**data) } else { quote!(data) };
        Some(match inside {
            Some(member) => quote!(Self::#variant(data) => output.put(#member, #data)),
            None => quote!(Self::#variant(branch) => branch.put(output)),
        })
    });
    let empty = values.iter().any(|value| branch(union, value).is_none());
    let rest = empty.then(|| quote!(_ => {}));
    quote! {
        impl #branch_enum {
            #about
            pub fn tag(&self) -> #tag {
                match self {
                    #(#tags,)*
                    Self::Unrecognized { tag, .. } => #tag::Unrecognized(*tag),
                }
            }

            fn take(tag: #tag, members: &mut Members<'_>) -> Result<Self, DecodeError> {
                Ok(match tag {
                    #(#takes,)*
                    #tag::Unrecognized(tag) => Self::Unrecognized { tag, members: members.rest() },
                })
            }

            fn put(&self, output: &mut Output<'_>) {
                match self {
                    #(#puts,)*
                    Self::Unrecognized { members, .. } => output.put_all(members),
                    #rest
                }
            }
        }
    }
}

/// Returns the branches that carry a generated type which no other branch of the union carries.
///
/// A type that several branches carry makes none of them: which one would be a guess.
pub(super) fn convertible<'a>(plan: &Plan<'_>, item: &'a Item) -> Vec<(&'a Branch, Carried)> {
    let Body::Union { branches, .. } = &item.body else { return Vec::new() };
    let carried: Vec<_> =
        branches.iter().map(|branch| (branch, plan.carried(&item.name, branch))).collect();
    let count = |ty: &TypeRef| carried.iter().filter(|(_, carried)| carried.ty == *ty).count();
    let is_type = |ty: &TypeRef| matches!(ty, TypeRef::Name(name) if plan.item(name).is_some());
    let alone = |(_, Carried { ty, .. }): &&(&Branch, Carried)| is_type(ty) && count(ty) == 1;
    carried.iter().filter(alone).cloned().collect()
}

/// Returns a constructor for each branch whose type others carry too, named after the branch.
fn by_name(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, branch_enum, .. } = union;
    let convertible: BTreeSet<_> =
        convertible(plan, item).into_iter().map(|(branch, _)| &branch.name).collect();
    let others: Vec<_> = others(union).cloned().collect();
    let taken: BTreeSet<_> = others.iter().map(|member| names::member(&member.name)).collect();
    let mut all = TokenStream::new();
    for value in union.values {
        let Some(branch) = branch(union, value).filter(|b| !convertible.contains(&b.name)) else {
            continue;
        };
        let mut name = names::member(&value.name);
        // A setter and the type's own functions come first.
        if taken.contains(&name) || ["new", "tag"].contains(&name.as_str()) {
            name = format!("of_{}", name.trim_start_matches("r#"));
        }
        let carried = plan.carried(&item.name, branch);
        let (name, variant) = (ident(name), ident(names::pascal(&value.name)));
        let ty = plan.value_type(&carried.ty, code);
        // A member may have the name, too.
        let data = ident(if taken.contains("data") { "branch_data" } else { "data" });
        let inner = if carried.boxed { quote!(Deep::new(#data)) } else { quote!(#data) };
        let Initial { parameters, .. } = object::initial(plan, item, &others, code);
        let mandatory = others.iter().filter(|member| !member.optional);
        let given = mandatory.map(|member| ident(names::member(&member.name)));
        let docs = docs([format!("Makes one of branch `{}`.", value.name)]);
        let deprecation = facts::deprecation(&value.features);
        all.extend(quote! {
            #docs
            #deprecation
            pub fn #name(#(#parameters,)* #data: #ty) -> Self {
                Self::new(#(#given,)* #branch_enum::#variant(#inner))
            }
        });
    }
    all
}

/// Returns whether a branch alone makes a value of the union.
pub(super) fn is_only_branch(item: &Item) -> bool {
    let Body::Union { members, discriminator, .. } = &item.body else { return false };
    members.iter().all(|member| member.optional || member.name == *discriminator)
}

fn conversions(plan: &Plan<'_>, union: &Union<'_>, code: &mut Code) -> TokenStream {
    let Union { item, rust, branch_enum, .. } = union;
    if !plan.is_sent(&item.name) {
        return TokenStream::new();
    }
    let from = |ty: &TokenStream, target: &Ident, value: TokenStream| {
        quote! {
            impl From<#ty> for #target {
                fn from(branch: #ty) -> Self {
                    #value
                }
            }
        }
    };
    let whole = is_only_branch(item);
    let mut all = TokenStream::new();
    if whole {
        all.extend(from(&quote!(#branch_enum), rust, quote!(Self::new(branch))));
    }
    for (branch, carried) in convertible(plan, item) {
        let variant = ident(names::pascal(&branch.name));
        let ty = plan.value_type(&carried.ty, code);
        let value = if carried.boxed { quote!(Deep::new(branch)) } else { quote!(branch) };
        all.extend(from(&ty, branch_enum, quote!(Self::#variant(#value))));
        if whole {
            all.extend(from(&ty, rust, quote!(Self::new(branch))));
        }
    }
    all
}
