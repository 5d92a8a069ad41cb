//! [`Known`]: the definitions of every release that this crate supports.
//!
//! They are a text in the generated code, which is searched when something is asked; so they cost
//! nothing to compile and nothing to start. `qapi-gen/src/emit/known.rs` writes the text, and says how.

use crate::check::Availability;
use crate::generated::{KNOWN, only_in};
use crate::shape::{Entry, Enum, Object, Part, Scalar, Shape, Types};

/// The definitions, whatever features the crate was compiled with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known;

impl Known {
    /// Returns the names of all commands and events.
    pub(crate) fn entries(self) -> impl Iterator<Item = &'static str> {
        let lines = KNOWN.lines().filter_map(|line| line.split_once(' '));
        lines
            .filter(|(_, rest)| rest.starts_with("command") || rest.starts_with("event"))
            .map(|(name, _)| name)
    }

    /// Returns when a definition is there, from what is known of it.
    pub(crate) fn of_definition(self, name: &str, since: Option<&'static str>) -> Availability {
        Availability { since, releases: only_in(name) }
    }

    /// Returns when a part of `owner` is there, from what is known of it.
    ///
    /// Without a release of its own it came with the owner, unless the models contradict that.
    pub(crate) fn of_part(
        self,
        (owner, owner_since): (&str, Option<&'static str>),
        part: &Part<'static>,
    ) -> Availability {
        let releases = only_in(&format!("{owner}.{}", part.name));
        let since = part.since.or(owner_since.filter(|_| releases.is_none()));
        Availability { since, releases: releases.or_else(|| only_in(owner)) }
    }

    /// Returns whether a command takes members that no schema lists.
    pub(crate) fn is_open(self, name: &str) -> bool {
        Line::find(name)
            .is_some_and(|line| line.kind == "command" && line.with('*').next().is_some())
    }

    /// As [`Types::entry`], for as long as the program runs.
    pub(crate) fn static_entry(self, name: &str) -> Option<Entry<'static>> {
        let line = Line::find(name)?;
        let is_command = match line.kind {
            "command" => true,
            "event" => false,
            _ => return None,
        };
        Some(Entry {
            is_command,
            payload: line.with('=').next().unwrap_or(line.name),
            reply: line.with('>').next(),
            features: line.with('#').collect(),
            since: line.with('@').next(),
        })
    }

    /// As [`Types::shape`], for as long as the program runs.
    pub(crate) fn static_shape(self, ty: &str) -> Option<Shape<'static>> {
        if let Some(element) = ty.strip_prefix('[').and_then(|ty| ty.strip_suffix(']')) {
            // The text of the name that the element has in its own line lasts.
            let known = Line::find(element).map(|line| line.name);
            return known.or_else(|| builtin(element).map(|(name, _)| name)).map(Shape::List);
        }
        if let Some((_, scalar)) = builtin(ty) {
            return Some(Shape::Scalar(scalar));
        }
        let line = Line::find(ty)?;
        Some(match line.kind {
            "enum" => Shape::Enum(Enum {
                name: line.name,
                values: line.parts().collect(),
                since: line.with('@').next(),
            }),
            "alternate" => Shape::Alternate(line.parts().map(|part| part.ty).collect()),
            _ => Shape::Object(Object {
                name: line.name,
                members: line.parts().collect(),
                tag: line.with('?').next(),
                branches: line.with('|').filter_map(|branch| branch.split_once(':')).collect(),
                features: line.with('#').collect(),
                since: line.with('@').next(),
            }),
        })
    }
}

impl Types for Known {
    fn entry(&self, name: &str) -> Option<Entry<'_>> {
        self.static_entry(name)
    }

    fn shape(&self, ty: &str) -> Option<Shape<'_>> {
        self.static_shape(ty)
    }
}

/// The line of one definition.
#[derive(Debug, Clone, Copy)]
struct Line {
    name: &'static str,
    kind: &'static str,
    rest: &'static str,
}

impl Line {
    fn find(name: &str) -> Option<Self> {
        if name.is_empty() || name.contains(char::is_whitespace) {
            return None;
        }
        let at = KNOWN.find(&format!("\n{name} "))? + 1;
        let line = KNOWN[at..].lines().next()?;
        let (name, rest) = line.split_once(' ')?;
        let (kind, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        Some(Self { name, kind, rest })
    }

    /// Returns the words that begin with `sign`, without it.
    fn with(self, sign: char) -> impl Iterator<Item = &'static str> {
        self.rest.split_ascii_whitespace().filter_map(move |word| word.strip_prefix(sign))
    }

    /// Returns the members, values or alternatives.
    fn parts(self) -> impl Iterator<Item = Part<'static>> {
        let signs = ['=', '>', '?', '|', '@', '#', '*'];
        let words = self.rest.split_ascii_whitespace();
        words.filter(move |word| !word.starts_with(signs)).map(part)
    }
}

fn part(word: &'static str) -> Part<'static> {
    let mut notes = word.split('#');
    let first = notes.next().unwrap_or(word);
    let features = notes.collect();
    let (first, since) = match first.split_once('@') {
        Some((first, since)) => (first, Some(since)),
        None => (first, None),
    };
    let (name, ty) = first.split_once(':').unwrap_or((first, ""));
    // Whether a member may be absent is for a running QEMU to say.
    Part { name, ty, optional: true, features, since }
}

/// Returns a built-in type's own text of its name, and its kind.
fn builtin(name: &str) -> Option<(&'static str, Scalar)> {
    const BUILTIN: [(&str, Scalar); 15] = [
        ("str", Scalar::String),
        ("QType", Scalar::String),
        ("number", Scalar::Number),
        ("int", Scalar::Int),
        ("int8", Scalar::Int),
        ("int16", Scalar::Int),
        ("int32", Scalar::Int),
        ("int64", Scalar::Int),
        ("uint8", Scalar::Int),
        ("uint16", Scalar::Int),
        ("uint32", Scalar::Int),
        ("uint64", Scalar::Int),
        ("size", Scalar::Int),
        ("bool", Scalar::Boolean),
        ("null", Scalar::Null),
    ];
    let any = ("any", Scalar::Any);
    BUILTIN.into_iter().chain([any]).find(|(known, _)| *known == name)
}
