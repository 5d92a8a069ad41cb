//! [`Function`]: parses the function under the attribute, except its body.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, FnArg, LitStr, ReturnType, Safety, Signature, Type, Visibility};

use crate::errors::Errors;
use crate::messages;

/// A function item. The body is kept as tokens, so that a syntax error in it, as while it is typed,
/// affects neither the registration nor completion.
pub(crate) struct Function {
    /// The attributes except this `#[iotest]`.
    pub(crate) attributes: Vec<Attribute>,
    visibility: Visibility,
    signature: Signature,
    body: Group,
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        if !begins_function(input) {
            return Err(input.error(messages::NOT_A_FUNCTION));
        }
        let signature: Signature = input.parse()?;
        match input.parse() {
            Ok(TokenTree::Group(body)) if is_body(&body) => {
                Ok(Self { attributes, visibility, signature, body })
            }
            _ => Err(syn::Error::new(signature.ident.span(), messages::NO_BODY)),
        }
    }
}

/// Returns whether a function follows, with any qualifiers before its `fn`.
fn begins_function(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    while let Ok(word) = ahead.call(Ident::parse_any) {
        match word.to_string().as_str() {
            "fn" => return true,
            "const" | "async" | "unsafe" | "safe" | "extern" | "default" => {
                // The ABI of `extern "C"`; the fork is discarded.
                drop(ahead.parse::<Option<LitStr>>());
            }
            _ => return false,
        }
    }
    false
}

/// Returns whether a group is a block: braces, or the invisible group of a `$body:block`.
fn is_body(group: &Group) -> bool {
    matches!(group.delimiter(), Delimiter::Brace | Delimiter::None)
}

impl Function {
    /// Returns the function's name.
    pub(crate) fn name(&self) -> &Ident {
        &self.signature.ident
    }

    /// Returns the type behind the reference of the first argument.
    pub(crate) fn context(&self) -> Option<&Type> {
        match self.signature.inputs.first() {
            Some(FnArg::Typed(argument)) => mut_referent(&argument.ty),
            Some(FnArg::Receiver(_)) | None => None,
        }
    }

    /// Returns the return type, if it is written.
    pub(crate) fn return_type(&self) -> Option<&Type> {
        match &self.signature.output {
            ReturnType::Type(_, returned) => Some(returned),
            ReturnType::Default => None,
        }
    }

    /// Returns the type of the fixture, if the function takes one.
    pub(crate) fn fixture(&self) -> Option<&Type> {
        mut_referent(self.further_arguments().next()?)
    }

    /// Returns the parameter, if the function takes one.
    pub(crate) fn parameter(&self) -> Option<Parameter<'_>> {
        let ty = self.further_arguments().last().filter(|last| mut_referent(last).is_none())?;
        Some(parameter(ty))
    }

    /// Returns the types of the arguments after the context.
    fn further_arguments(&self) -> impl Iterator<Item = &Type> {
        self.signature.inputs.iter().skip(1).filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some(&*argument.ty),
            FnArg::Receiver(_) => None,
        })
    }

    /// Adds errors for signatures that the harness cannot call. `has_cases` is whether the attribute
    /// has the key `cases`.
    pub(crate) fn check(&self, has_cases: bool, errors: &mut Errors) {
        self.check_qualifiers(errors);
        let generics = &self.signature.generics;
        if !generics.params.is_empty() {
            errors.on(&generics.params, messages::GENERIC);
        } else if let Some(clause) = &generics.where_clause {
            errors.on(clause, messages::GENERIC);
        }
        self.check_context(errors);
        self.check_further_arguments(has_cases, errors);
    }

    fn check_qualifiers(&self, errors: &mut Errors) {
        let signature = &self.signature;
        if let Some(word) = &signature.constness {
            errors.on(word, messages::CONST);
        }
        if let Some(word) = &signature.asyncness {
            errors.on(word, messages::ASYNC);
        }
        if let Safety::Unsafe(word) = &signature.safety {
            errors.on(word, messages::UNSAFE);
        }
        if let Some(abi) = &signature.abi {
            errors.on(abi, messages::EXTERN);
        }
        if let Some(dots) = &signature.variadic {
            errors.on(dots, messages::VARIADIC);
        }
    }

    fn check_context(&self, errors: &mut Errors) {
        match self.signature.inputs.first() {
            Some(FnArg::Receiver(receiver)) => errors.on(receiver, messages::METHOD),
            Some(FnArg::Typed(argument)) if mut_referent(&argument.ty).is_none() => {
                errors.on(&argument.ty, messages::NOT_A_CONTEXT);
            }
            Some(FnArg::Typed(_)) => {}
            None => errors.at(self.signature.paren_token.span.join(), messages::NO_ARGUMENT),
        }
    }

    /// Checks the arguments after the context: a fixture, then a parameter, both optional.
    fn check_further_arguments(&self, has_cases: bool, errors: &mut Errors) {
        let (mut fixture, mut parameter) = (false, false);
        for argument in self.signature.inputs.iter().skip(1) {
            let FnArg::Typed(typed) = argument else { continue };
            let is_fixture = mut_referent(&typed.ty).is_some();
            match (fixture, parameter) {
                (_, false) if !is_fixture => {
                    parameter = true;
                    if !has_cases {
                        errors.on(argument, messages::PARAMETER_WITHOUT_CASES);
                    }
                }
                (false, false) => fixture = true,
                (false, true) if is_fixture => {
                    fixture = true;
                    errors.on(argument, messages::FIXTURE_LAST);
                }
                _ => errors.on(argument, messages::FURTHER_ARGUMENT),
            }
            let ty = mut_referent(&typed.ty).unwrap_or(&typed.ty);
            if matches!(ty, Type::ImplTrait(_)) {
                errors.on(ty, messages::GENERIC);
            }
        }
        if has_cases && !fixture && !parameter {
            errors.at(self.signature.paren_token.span.join(), messages::CASES_WITHOUT_PARAMETER);
        }
    }

    /// Writes the function with `attributes` instead of its own.
    pub(crate) fn with_attributes(&self, attributes: &[Attribute]) -> TokenStream {
        let mut tokens = TokenStream::new();
        attributes.iter().for_each(|attribute| attribute.to_tokens(&mut tokens));
        self.visibility.to_tokens(&mut tokens);
        self.signature.to_tokens(&mut tokens);
        self.body.to_tokens(&mut tokens);
        tokens
    }
}

/// The last argument of a test with parameters.
#[derive(Clone, Copy)]
pub(crate) struct Parameter<'a> {
    /// The type of its value.
    pub(crate) ty: &'a Type,
    /// How the value is passed.
    pub(crate) pass_by: PassBy,
}

/// How a test takes its parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassBy {
    /// By value.
    Value,
    /// By reference, without a named lifetime.
    Reference,
}

fn parameter(argument: &Type) -> Parameter<'_> {
    match argument {
        Type::Reference(reference) if reference.lifetime.is_none() => {
            Parameter { ty: &reference.elem, pass_by: PassBy::Reference }
        }
        Type::Group(group) => parameter(&group.elem),
        Type::Paren(paren) => parameter(&paren.elem),
        ty => Parameter { ty, pass_by: PassBy::Value },
    }
}

/// Returns the type behind `&mut`; the compiler checks that it is the right one.
fn mut_referent(argument: &Type) -> Option<&Type> {
    match argument {
        Type::Reference(reference) => reference.mutability.map(|_| &*reference.elem),
        Type::Group(group) => mut_referent(&group.elem),
        Type::Paren(paren) => mut_referent(&paren.elem),
        _ => None,
    }
}
