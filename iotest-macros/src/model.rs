//! [`TestModel`]: the attribute's declarations, with all words looked up in [`iotest_spec`].

use std::num::NonZeroU32;
use std::time::Duration;

use iotest_spec::vocabulary::{AioMode, CacheMode, Format, Platform, Protocol};
use iotest_spec::{ChoiceBuf, NameKind, Requirement, parse_duration};
use syn::Path;

use crate::args::{Args, Cases, SpannedWord};
use crate::errors::Errors;
use crate::key::Key;
use crate::messages;

/// The values of the attribute's keys; `None` or empty for keys that are not given.
pub(crate) struct TestModel<'a> {
    pub(crate) formats: Option<ChoiceBuf<Format>>,
    pub(crate) protocols: Option<ChoiceBuf<Protocol>>,
    pub(crate) platforms: Option<ChoiceBuf<Platform>>,
    pub(crate) cache_modes: Option<ChoiceBuf<CacheMode>>,
    pub(crate) aio_modes: Option<ChoiceBuf<AioMode>>,
    pub(crate) required_formats: Vec<&'a str>,
    pub(crate) unsupported_imgopts: Vec<&'a str>,
    pub(crate) groups: Vec<&'a str>,
    pub(crate) requires: Vec<Requirement<'a>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) weight: Option<NonZeroU32>,
    pub(crate) ignore: Option<&'a str>,
    pub(crate) krate: Option<&'a Path>,
    pub(crate) cases: Option<&'a Cases>,
}

impl<'a> TestModel<'a> {
    /// Looks up all words of the arguments; errors point at the words.
    pub(crate) fn check(args: &'a Args, errors: &mut Errors) -> Self {
        Self {
            formats: choice(args, Key::Formats, errors),
            protocols: choice(args, Key::Protocols, errors),
            platforms: choice(args, Key::Platforms, errors),
            cache_modes: choice(args, Key::CacheModes, errors),
            aio_modes: choice(args, Key::AioModes, errors),
            required_formats: names(args, Key::RequiredFormats, NameKind::Qemu, errors),
            unsupported_imgopts: names(
                args,
                Key::UnsupportedImgopts,
                NameKind::ImageOption,
                errors,
            ),
            groups: names(args, Key::Groups, NameKind::Group, errors),
            requires: requirements(args, errors),
            timeout: timeout(args, errors),
            weight: args.weight(),
            ignore: ignore(args, errors),
            krate: args.krate(),
            cases: args.cases(),
        }
    }
}

/// Makes a choice from the list of `key` and the list that excludes from it.
fn choice<T: iotest_spec::Vocabulary>(
    args: &Args,
    key: Key,
    errors: &mut Errors,
) -> Option<ChoiceBuf<T>> {
    let mut list = ChoiceBuf::new();
    for word in args.words(key) {
        if let Err(error) = list.add(&word.text) {
            errors.at(word.span, error);
        }
    }
    let excluded = key.exclusion_key().map_or_else(Vec::new, |key| plain_words(args, key, errors));
    for word in &excluded {
        if let (Some(key), "any" | "generic") = (key.exclusion_key(), word.text.as_str()) {
            errors.at(word.span, messages::no_general_word(key, &word.text));
        } else if let Err(error) = list.exclude(&word.text) {
            errors.at(word.span, error);
        }
    }
    let given = !args.words(key).is_empty() || !excluded.is_empty();
    given.then(|| list.finish())
}

/// Returns the words of a list that does not support `!`; words with it are errors.
fn plain_words<'a>(args: &'a Args, key: Key, errors: &mut Errors) -> Vec<&'a SpannedWord> {
    let mut plain = Vec::new();
    for word in args.words(key) {
        if word.text.starts_with('!') {
            errors.at(word.span, messages::no_exclusion(key, &word.text));
        } else {
            plain.push(word);
        }
    }
    plain
}

/// Checks a list of names from an open set.
fn names<'a>(args: &'a Args, key: Key, kind: NameKind, errors: &mut Errors) -> Vec<&'a str> {
    let mut names = Vec::new();
    for word in plain_words(args, key, errors) {
        match kind.check(&word.text) {
            Ok("any" | "generic") => {
                errors.at(word.span, messages::no_general_word(key, &word.text));
            }

            Ok(name) => push_once(&mut names, name, word, errors),
            Err(error) => errors.at(word.span, error),
        }
    }
    names
}

fn requirements<'a>(args: &'a Args, errors: &mut Errors) -> Vec<Requirement<'a>> {
    let mut requirements = Vec::new();
    for word in plain_words(args, Key::Requires, errors) {
        match Requirement::parse(&word.text) {
            Ok(requirement) => push_once(&mut requirements, requirement, word, errors),
            Err(error) => errors.at(word.span, error),
        }
    }
    requirements
}

fn push_once<T: PartialEq>(list: &mut Vec<T>, value: T, word: &SpannedWord, errors: &mut Errors) {
    if list.contains(&value) {
        errors.at(word.span, messages::repeated(&word.text));
    } else {
        list.push(value);
    }
}

fn timeout(args: &Args, errors: &mut Errors) -> Option<Duration> {
    let word = args.words(Key::Timeout).first()?;
    parse_duration(&word.text).map_err(|error| errors.at(word.span, error)).ok()
}

fn ignore<'a>(args: &'a Args, errors: &mut Errors) -> Option<&'a str> {
    let word = args.words(Key::Ignore).first()?;
    if word.text.trim().is_empty() {
        errors.at(word.span, messages::BLANK_REASON);
        return None;
    }
    Some(&word.text)
}

#[cfg(test)]
mod tests;
