//! [`Args`]: parses the keys of `#[iotest(…)]` and their literals; words are looked up later.
//!
//! A mistake in one key does not affect the others: the tokens are split at commas first, and each
//! piece is parsed by itself.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use iotest_spec::{split_requirements, split_words};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::{Lit, LitInt, LitStr, Path};

pub(crate) use self::cases::{Cases, Named};
use crate::errors::Errors;
use crate::key::{Key, Shape};
use crate::messages;

mod cases;

/// A word, and the literal it stands in.
pub(crate) struct SpannedWord {
    /// The word without blanks around it.
    pub(crate) text: String,
    /// The literal.
    pub(crate) span: Span,
}

/// The given keys, by the kind of value. Values with syntax errors are missing.
#[derive(Default)]
pub(crate) struct Args {
    given: BTreeMap<Key, Span>,
    words: BTreeMap<Key, Vec<SpannedWord>>,
    krate: Option<Path>,
    weight: Option<NonZeroU32>,
    cases: Option<Cases>,
}

impl Args {
    /// Parses the tokens between the parentheses of the attribute.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut args = Self::default();
        for piece in split_at_commas(tokens) {
            match piece {
                Ok(piece) => args.add(&piece, errors),
                Err(comma) => errors.at(comma, messages::EXPECTED_KEY),
            }
        }
        args
    }

    /// Returns the words of a key, empty if it is not given; a text is one word.
    pub(crate) fn words(&self, key: Key) -> &[SpannedWord] {
        self.words.get(&key).map_or(&[], Vec::as_slice)
    }

    /// Returns the value of the key `cases`.
    pub(crate) fn cases(&self) -> Option<&Cases> {
        self.cases.as_ref()
    }

    /// Returns whether a key is given, even with an invalid value.
    pub(crate) fn has(&self, key: Key) -> bool {
        self.given.contains_key(&key)
    }

    /// Returns the path of the runtime crate, if given.
    pub(crate) fn krate(&self) -> Option<&Path> {
        self.krate.as_ref()
    }

    /// Returns how many slots a case takes, if given.
    pub(crate) fn weight(&self) -> Option<NonZeroU32> {
        self.weight
    }

    fn add(&mut self, piece: &[TokenTree], errors: &mut Errors) {
        let [TokenTree::Ident(name), rest @ ..] = piece else {
            return errors.at(piece[0].span(), messages::EXPECTED_KEY);
        };
        let Some(key) = Key::of(&name.to_string()) else {
            return errors.at(name.span(), messages::unknown_key(&name.to_string()));
        };
        if let Some(first) = self.given.get(&key) {
            errors.at(name.span(), messages::given_twice(key));
            errors.at(*first, messages::given_first(key));
        } else {
            self.given.insert(key, name.span());
        }
        match rest {
            [TokenTree::Punct(sign), value @ ..] if sign.as_char() == '=' && !value.is_empty() => {
                self.add_value(key, value, errors);
            }
            [TokenTree::Group(group)]
                if key.shape() == Shape::Cases && group.delimiter() == Delimiter::Parenthesis =>
            {
                let cases = Cases::named(group, errors);
                self.cases = self.cases.take().or(cases);
            }
            [TokenTree::Group(group), ..] => {
                errors.at(group.span(), messages::missing_value(key));
            }
            _ => errors.at(name.span(), messages::missing_value(key)),
        }
    }

    fn add_value(&mut self, key: Key, value: &[TokenTree], errors: &mut Errors) {
        match key {
            Key::Crate => {
                let path = crate_path(value, errors);
                self.krate = self.krate.take().or(path);
            }
            Key::Cases => {
                let table = Cases::table(value, errors);
                self.cases = self.cases.take().or(table);
            }
            Key::Weight => {
                let weight = number(key, value, errors);
                self.weight = self.weight.or(weight);
            }
            // All others take words or a text.
            _ => {
                let mut words = Vec::new();
                for literal in literals(key, value, errors) {
                    add_words(key, &literal, &mut words, errors);
                }
                self.words.entry(key).or_insert(words);
            }
        }
    }
}

/// Splits tokens at commas, except in the angle brackets of a path (`a::<B, C>`). An empty piece is an
/// error at its comma.
fn split_at_commas(tokens: TokenStream) -> Vec<Result<Vec<TokenTree>, Span>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    let (mut depth, mut before) = (0_usize, ' ');
    for token in tokens {
        let sign = if let TokenTree::Punct(punct) = &token { punct.as_char() } else { ' ' };
        match (before, sign) {
            (':', '<') => depth += 1,
            (_, '<') if depth > 0 => depth += 1,
            ('-' | '=', '>') => {}
            (_, '>') => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = sign;
        match token {
            TokenTree::Punct(punct) if sign == ',' && depth == 0 => {
                let piece = std::mem::take(&mut piece);
                pieces.push(if piece.is_empty() { Err(punct.span()) } else { Ok(piece) });
            }
            token => piece.push(token),
        }
    }
    if !piece.is_empty() {
        pieces.push(Ok(piece));
    }
    pieces
}

/// Returns the string literals of a value: one literal, or those of an array.
fn literals(key: Key, value: &[TokenTree], errors: &mut Errors) -> Vec<LitStr> {
    match value {
        [TokenTree::Group(group)] if is_array(group) && key.shape() != Shape::Text => {
            let pieces = split_at_commas(group.stream());
            if pieces.is_empty() {
                errors.at(group.span(), messages::empty_list(key));
            }
            let mut literals = Vec::new();
            for piece in pieces {
                match piece {
                    Ok(piece) => literals.extend(literal(key, &piece, errors)),
                    Err(comma) => errors.at(comma, messages::wrong_value(key)),
                }
            }
            literals
        }
        _ => literal(key, value, errors).into_iter().collect(),
    }
}

fn is_array(group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket
}

fn literal(key: Key, value: &[TokenTree], errors: &mut Errors) -> Option<LitStr> {
    let found = match value {
        // Tokens passed on by a `macro_rules!` macro are in an invisible group.
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::None => {
            syn::parse2(group.stream()).ok()
        }
        [first, ..] => syn::parse2(first.clone().into()).ok(),
        [] => None,
    };
    match (found, value) {
        (Some(Lit::Str(literal)), [_]) => Some(literal),
        (Some(_), [_, TokenTree::Ident(next), ..]) => {
            errors.at(next.span(), messages::EXPECTED_COMMA);
            None
        }
        _ => {
            errors.on(value.iter().cloned().collect::<TokenStream>(), messages::wrong_value(key));
            None
        }
    }
}

/// Splits a literal into words; none is an error.
fn add_words(key: Key, literal: &LitStr, words: &mut Vec<SpannedWord>, errors: &mut Errors) {
    let (text, before) = (literal.value(), words.len());
    let mut add =
        |text: &str| words.push(SpannedWord { text: text.to_owned(), span: literal.span() });
    match key.shape() {
        Shape::Requirements => split_requirements(&text).into_iter().for_each(add),
        Shape::Words => split_words(&text).for_each(add),
        Shape::Text | Shape::Number | Shape::Path | Shape::Cases => return add(&text),
    }
    if words.len() == before {
        errors.at(literal.span(), messages::empty_list(key));
    }
}

fn number(key: Key, value: &[TokenTree], errors: &mut Errors) -> Option<NonZeroU32> {
    let tokens: TokenStream = value.iter().cloned().collect();
    let number = syn::parse2::<LitInt>(tokens.clone()).and_then(|number| number.base10_parse());
    if number.is_err() {
        errors.on(tokens, messages::wrong_value(key));
    }
    number.ok()
}

fn crate_path(value: &[TokenTree], errors: &mut Errors) -> Option<Path> {
    let tokens: TokenStream = value.iter().cloned().collect();
    let parsed = match syn::parse2::<LitStr>(tokens.clone()) {
        Ok(text) => text.parse_with(Path::parse_mod_style),
        Err(_) => Path::parse_mod_style.parse2(tokens.clone()),
    };
    let Ok(path) = parsed else {
        errors.on(tokens, messages::wrong_value(Key::Crate));
        return None;
    };
    let first = &path.segments[0].ident;
    if path.leading_colon.is_none() && (first == "self" || first == "super") {
        errors.at(first.span(), messages::RELATIVE_CRATE);
        return None;
    }
    Some(path)
}

#[cfg(test)]
mod tests;
