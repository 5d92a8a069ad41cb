//! [`Attributes`]: the other attributes of the function.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

use crate::args::Args;
use crate::errors::Errors;
use crate::key::Key;
use crate::messages;

/// The function's attributes, by their effect.
#[derive(Default)]
pub(crate) struct Attributes {
    /// Attributes that stay on the function.
    pub(crate) kept: Vec<Attribute>,
    /// The `cfg` conditions, which apply to the registration too.
    pub(crate) cfgs: Vec<Attribute>,
    /// The doc comment.
    pub(crate) doc: Doc,
    /// The reason of `#[ignore = "reason"]`.
    pub(crate) ignore: Option<LitStr>,
}

impl Attributes {
    /// Classifies the attributes; those that are not allowed on a test are errors and dropped.
    pub(crate) fn classify(attributes: &[Attribute], args: &Args, errors: &mut Errors) -> Self {
        let mut found = Self::default();
        for attribute in attributes {
            let name = attribute.path().segments.last().map(|segment| segment.ident.to_string());
            match name.as_deref() {
                Some("ignore") => found.ignore = ignore(attribute, args, errors),
                Some("should_panic") => errors.on(attribute, messages::SHOULD_PANIC),
                Some("test") => errors.on(attribute, messages::TEST),
                Some("iotest") => errors.on(attribute, messages::IOTEST_TWICE),
                Some("cfg") => {
                    found.cfgs.push(attribute.clone());
                    found.kept.push(attribute.clone());
                }
                Some("doc") => {
                    found.doc.add(&attribute.meta);
                    found.kept.push(attribute.clone());
                }
                _ => found.kept.push(attribute.clone()),
            }
        }
        found
    }
}

fn ignore(attribute: &Attribute, args: &Args, errors: &mut Errors) -> Option<LitStr> {
    if !args.words(Key::Ignore).is_empty() {
        errors.on(attribute, messages::IGNORED_TWICE);
        return None;
    }
    match string(&attribute.meta) {
        Some(reason) if reason.value().trim().is_empty() => {
            errors.at(reason.span(), messages::BLANK_REASON);
            None
        }
        Some(reason) => Some(reason.clone()),
        None => {
            errors.on(attribute, messages::IGNORE_WITHOUT_REASON);
            None
        }
    }
}

/// Returns the string of `name = "string"`.
fn string(meta: &Meta) -> Option<&LitStr> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
            _ => None,
        },
        Meta::Path(_) | Meta::List(_) => None,
    }
}

/// A doc comment: text, and expressions such as `include_str!("…")`.
#[derive(Default)]
pub(crate) struct Doc(Vec<Part>);

enum Part {
    Text(String),
    Macro(TokenStream),
}

impl Doc {
    /// Adds the lines of a `#[doc = "…"]`; `#[doc(hidden)]` and the like have none.
    fn add(&mut self, meta: &Meta) {
        let Meta::NameValue(pair) = meta else { return };
        if !self.0.is_empty() {
            self.push("\n");
        }
        match string(meta) {
            Some(text) => {
                let text = text.value();
                let lines = text.split('\n').map(|line| line.strip_prefix(' ').unwrap_or(line));
                self.push(&lines.collect::<Vec<_>>().join("\n"));
            }
            None => self.0.push(Part::Macro(pair.value.to_token_stream())),
        }
    }

    fn push(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Part::Text(last)) => last.push_str(text),
            _ => self.0.push(Part::Text(text.to_owned())),
        }
    }

    /// Returns the text as one constant expression.
    pub(crate) fn expression(&self) -> TokenStream {
        match &self.0[..] {
            [] => "".to_token_stream(),
            [Part::Text(text)] => text.to_token_stream(),
            parts => {
                let parts = parts.iter().map(|part| match part {
                    Part::Text(text) => text.to_token_stream(),
                    Part::Macro(tokens) => tokens.clone(),
                });
                quote_spanned!(Span::mixed_site()=> ::core::concat!(#(#parts),*))
            }
        }
    }
}
