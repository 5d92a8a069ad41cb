//! [`Argument`]: how constructors and setters take a member's value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::code::{Code, ident};
use super::plan::{Plan, builtin};
use crate::merge::{Body, Member, Payload};
use crate::model::TypeRef;
use crate::names;

/// One parameter and the expression that turns it into the field's value.
pub(super) struct Argument {
    /// The name of the field and the parameter.
    pub(super) name: Ident,
    /// `impl Into<BlockdevRef>`
    ty: TokenStream,
    /// `file.into()`; none if it is the parameter itself.
    value: Option<TokenStream>,
}

impl Argument {
    /// Returns `file: impl Into<BlockdevRef>`.
    pub(super) fn parameter(&self) -> TokenStream {
        let Self { name, ty, .. } = self;
        quote!(#name: #ty)
    }

    /// Returns `file: file.into()`, or `file` if that is the value.
    pub(super) fn initial(&self) -> TokenStream {
        let name = &self.name;
        self.value.as_ref().map_or(quote!(#name), |value| quote!(#name: #value))
    }
}

/// Returns how the value of `member` of `owner` is taken.
pub(super) fn argument(plan: &Plan<'_>, owner: &str, member: &Member, code: &mut Code) -> Argument {
    let name = ident(names::member(&member.name));
    let element = plan.element(member.ty.name(), code);
    let converts = converts(plan, member.ty.name());
    let (ty, mut value) = match (&member.ty, converts) {
        _ if means_file(plan, owner, member) => {
            (quote!(impl Into<FileName>), Some(quote!(#name.into().into_string())))
        }
        (TypeRef::Name(_), false) => (element, None),
        (TypeRef::Name(_), true) => (quote!(impl Into<#element>), Some(quote!(#name.into()))),
        (TypeRef::List(_), false) => {
            (quote!(impl IntoIterator<Item = #element>), Some(quote!(#name.into_iter().collect())))
        }
        (TypeRef::List(_), true) => (
            quote!(impl IntoIterator<Item = impl Into<#element>>),
            Some(quote!(#name.into_iter().map(Into::into).collect())),
        ),
    };
    if plan.is_boxed(owner, &member.name) {
        let inner = value.unwrap_or(quote!(#name));
        value = Some(quote!(Deep::new(#inner)));
    }
    Argument { name, ty, value }
}

/// How a setter takes the value of an optional member.
pub(super) struct Taken {
    /// `<How>`, if what is taken is converted in one of several ways.
    pub(super) generic: Option<TokenStream>,
    /// The name of the field and the parameter.
    pub(super) name: Ident,
    /// `impl IntoMember<BlockdevRef, How>`
    pub(super) ty: TokenStream,
    /// `file.into_member()`
    pub(super) value: TokenStream,
}

/// Returns how a setter takes the value of `member` of `owner`.
pub(super) fn taken(plan: &Plan<'_>, owner: &str, member: &Member, code: &mut Code) -> Taken {
    let Argument { name, ty, value } = argument(plan, owner, member, code);
    let element = plan.element(member.ty.name(), code);
    // An `Option` iterates and becomes JSON itself: as a list with its value, and as null.
    let is_any = builtin(member.ty.name()) == Some("Value");
    if is_any || matches!(member.ty, TypeRef::List(_)) {
        let value = value.unwrap_or(quote!(#name));
        return Taken { generic: None, ty, value: quote!(Some(#value)), name };
    }
    let (generic, ty, value) = match converts(plan, member.ty.name()) {
        _ if means_file(plan, owner, member) => (
            Some(quote!(<How>)),
            quote!(impl IntoMember<FileName, How>),
            quote!(#name.into_member().map(FileName::into_string)),
        ),
        true => (
            Some(quote!(<How>)),
            quote!(impl IntoMember<#element, How>),
            quote!(#name.into_member()),
        ),
        false => (None, quote!(impl Into<Option<#element>>), quote!(#name.into())),
    };
    let boxed = plan.is_boxed(owner, &member.name);
    let value = if boxed { quote!(#value.map(Deep::new)) } else { value };
    Taken { generic, name, ty, value }
}

/// Returns whether the string of a member means a file.
fn means_file(plan: &Plan<'_>, owner: &str, member: &Member) -> bool {
    let is_string = matches!(&member.ty, TypeRef::Name(name) if builtin(name) == Some("String"));
    let of_one_owner = format!("{owner}.{}", member.name);
    is_string
        && plan
            .overrides
            .file_names
            .iter()
            .any(|name| [&member.name, &of_one_owner].contains(&name))
}

/// Returns whether a value can be made of something else than its own type.
pub(super) fn converts(plan: &Plan<'_>, ty: &str) -> bool {
    match builtin(ty) {
        Some("String" | "Value") => true,
        Some(_) => false,
        None => {
            let body = plan.item(ty).map(|item| &item.body);
            matches!(body, Some(Body::Union { .. } | Body::Alternate(_)))
        }
    }
}

/// Returns the members of a payload; a union is seen as one member.
pub(super) fn payload_members(payload: &Payload) -> &[Member] {
    match payload {
        Payload::Members(members) => members,
        Payload::Union(_) => &[],
    }
}
