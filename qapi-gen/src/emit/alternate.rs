//! Writes alternates: one enum whose variant is chosen by the kind of JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::code::{Code, docs, ident};
use super::docs as facts;
use super::object::name_and_releases;
use super::plan::{Plan, builtin};
use super::union::{convertible, is_only_branch};
use crate::merge::{Body, Branch, Item};
use crate::model::TypeRef;

/// What the variant of a branch needs.
struct Variant {
    name: Ident,
    /// The pattern of JSON values that select it.
    pattern: TokenStream,
    /// The kind of JSON, with its article.
    kind: &'static str,
    /// Its type without a box; none for null.
    ty: Option<TokenStream>,
    boxed: bool,
    branch: Branch,
}

/// Writes the alternate `item`.
pub(super) fn alternate(plan: &Plan<'_>, item: &Item, branches: &[Branch], code: &mut Code) {
    let rust = plan.type_name(&item.name);
    let variants: Vec<_> =
        branches.iter().map(|branch| variant(plan, item, branch, code)).collect();
    let (about, alias) = (docs(facts::item(plan, item)), facts::alias(item, &rust));
    let rust = ident(rust);
    let list = variants.iter().map(|Variant { name, kind, ty, boxed, branch, .. }| {
        let docs = docs([format!("`{}`, when the JSON is {kind}.", branch.name)]);
        let payload =
            ty.as_ref().map(|ty| if *boxed { quote!((Deep<#ty>)) } else { quote!((#ty)) });
        quote!(#docs #name #payload)
    });
    let name_and_releases = name_and_releases(plan, item);
    let wire = wire(&rust, &variants);
    code.add(quote! {
        #about
        #alias
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #rust { #(#list,)* }

        impl Alternate for #rust { #name_and_releases }

        #wire
    });
    for variant in variants.iter().filter(|_| plan.is_sent(&item.name)) {
        let conversions = conversions(plan, &rust, variant, code);
        code.add(conversions);
    }
}

fn variant(plan: &Plan<'_>, item: &Item, branch: &Branch, code: &mut Code) -> Variant {
    let (kind_of_value, kind) = json_kind(plan, &branch.ty);
    let (null, name) = (kind == "null", plan.branch_name(item, branch));
    let pattern = ident(kind_of_value);
    let pattern = quote!(wire::Kind::#pattern);
    let ty = if null { None } else { Some(plan.value_type(&branch.ty, code)) };
    let boxed = plan.is_boxed(&item.name, &branch.name);
    Variant { name: ident(name), pattern, kind, ty, boxed, branch: branch.clone() }
}

/// Returns the `Kind` that a type is read from, and the kind of JSON in words.
fn json_kind(plan: &Plan<'_>, ty: &TypeRef) -> (&'static str, &'static str) {
    let name = match ty {
        TypeRef::List(_) => return ("List", "a list"),
        TypeRef::Name(name) => name,
    };
    match builtin(name) {
        Some("String") => ("String", "a string"),
        Some("bool") => ("Boolean", "a boolean"),
        Some("()") => ("Null", "null"),
        Some(_) => ("Number", "a number"),
        None => match plan.item(name).map(|item| &item.body) {
            Some(Body::Enum(_)) => ("String", "a string"),
            _ => ("Object", "an object"),
        },
    }
}

fn wire(rust: &Ident, variants: &[Variant]) -> TokenStream {
    let reads = variants.iter().map(|Variant { name, pattern, ty, .. }| match ty {
        Some(_) => quote!(#pattern => Wire::read(value, notes).map(Self::#name)),
        None => quote!(#pattern => Ok(Self::#name)),
    });
    let writes = variants.iter().map(|Variant { name, ty, .. }| match ty {
        Some(_) => quote!(Self::#name(value) => value.to_value()),
        None => quote!(Self::#name => Value::Null),
    });
    let kinds: Vec<_> = variants.iter().map(|variant| variant.kind).collect();
    let kinds = kinds.join(" or ");
    quote! {
        impl Wire for #rust {
            fn read(value: wire::Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
                match value.kind() {
                    #(#reads,)*
                    _ => Err(unexpected(#kinds, value)),
                }
            }

            fn to_value(&self) -> Value {
                match self { #(#writes,)* }
            }
        }
    }
}

fn conversions(plan: &Plan<'_>, rust: &Ident, variant: &Variant, code: &mut Code) -> TokenStream {
    let Variant { name, boxed, .. } = variant;
    let from = |ty: TokenStream, value: TokenStream| {
        let value = if *boxed { quote!(Deep::new(#value)) } else { value };
        quote! {
            impl From<#ty> for #rust {
                fn from(value: #ty) -> Self {
                    Self::#name(#value)
                }
            }
        }
    };
    let Some(ty) = &variant.ty else {
        return quote! {
            impl From<()> for #rust {
                fn from((): ()) -> Self {
                    Self::#name
                }
            }
        };
    };
    let mut all = from(ty.clone(), quote!(value));
    if variant.branch.ty == TypeRef::Name("str".to_owned()) {
        all.extend(from(quote!(&str), quote!(value.to_owned())));
    }
    let Some(item) = plan.item(variant.branch.ty.name()) else { return all };
    if is_only_branch(item) {
        let branches = format!("{}Branch", plan.type_name(&item.name));
        let mut types = vec![branches];
        let payloads = convertible(plan, item);
        types.extend(payloads.iter().map(|(_, carried)| plan.type_name(carried.ty.name())));
        for ty in &types {
            let ty = ident(ty);
            all.extend(from(quote!(#ty), quote!(value.into())));
        }
        code.types.extend(types);
    }
    all
}
