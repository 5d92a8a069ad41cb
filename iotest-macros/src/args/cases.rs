//! [`Cases`]: the key `cases`, as `cases(name = value, …)` or `cases = TABLE`.

use iotest_spec::parameter;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, ExprLit, Token};

use super::Key;
use crate::errors::Errors;
use crate::messages;

/// The value of the key `cases`.
pub(crate) enum Cases {
    /// Named values.
    Named(Vec<Named>),
    /// The expression of a table, evaluated at run time.
    Table(Expr),
}

/// A value with its name.
pub(crate) struct Named {
    /// The name, without `r#`.
    pub(crate) name: String,
    /// The value.
    pub(crate) value: Expr,
}

impl Cases {
    /// Parses the tokens between the parentheses; a mistake drops only its case.
    pub(super) fn named(group: &Group, errors: &mut Errors) -> Option<Self> {
        let mut pairs: Vec<(Ident, Expr)> = Vec::new();
        let parse = |input: ParseStream<'_>| {
            while !input.is_empty() {
                match pair(input) {
                    Ok(pair) => pairs.push(pair),
                    Err(error) => {
                        errors.add(error);
                        skip_to_comma(input)?;
                    }
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        if let Err(error) = Parser::parse2(parse, group.stream()) {
            errors.add(error);
            return None;
        }
        if group.stream().is_empty() {
            errors.at(group.span(), messages::empty_list(Key::Cases));
            return None;
        }
        check_names(&pairs, errors);
        let named = |(name, value): (Ident, _)| Named { name: name.unraw().to_string(), value };
        Some(Self::Named(pairs.into_iter().map(named).collect()))
    }

    /// Parses the tokens after the `=`.
    pub(super) fn table(value: &[TokenTree], errors: &mut Errors) -> Option<Self> {
        let tokens: TokenStream = value.iter().cloned().collect();
        match syn::parse2(tokens.clone()) {
            Ok(Expr::Lit(ExprLit { .. })) => {
                errors.on(tokens, messages::wrong_value(Key::Cases));
                None
            }
            Ok(table) => Some(Self::Table(table)),
            Err(_) => {
                errors.on(tokens, messages::wrong_value(Key::Cases));
                None
            }
        }
    }
}

/// Reads `name = value`, up to a comma or the end.
fn pair(input: ParseStream<'_>) -> syn::Result<(Ident, Expr)> {
    let begins = input.peek(Ident::peek_any) && input.peek2(Token![=]);
    if !begins || input.peek2(Token![==]) {
        return Err(input.error(messages::CASE_WITHOUT_NAME));
    }
    let name = input.call(Ident::parse_any)?;
    input.parse::<Token![=]>()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(name.span(), messages::case_without_value(&name)));
    }
    let value = input.parse()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok((name, value));
    }
    Err(input.error(messages::EXPECTED_CASE_COMMA))
}

fn skip_to_comma(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn check_names(pairs: &[(Ident, Expr)], errors: &mut Errors) {
    for (index, (name, _)) in pairs.iter().enumerate() {
        let text = name.unraw().to_string();
        if let Err(error) = parameter::check(&text) {
            errors.at(name.span(), error);
        }
        let before = pairs[..index].iter().find(|(other, _)| *other == *name);
        if let Some((first, _)) = before {
            errors.at(name.span(), messages::case_twice(&text));
            errors.at(first.span(), messages::case_first(&text));
        }
    }
}
