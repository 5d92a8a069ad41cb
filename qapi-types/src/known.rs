//! [`Known`]: the definitions of every release that this crate supports.
//!
//! They are a text in the generated code, which is searched when something is asked; so they cost
//! nothing to compile and nothing to start. `qapi-gen/src/emit/known.rs` writes the text, and says how.

use std::cmp::Ordering;

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

    /// Returns which releases have a feature, of `Owner#feature` or `Owner.part#feature`, if some have it not
    /// that have the owner or part.
    pub(crate) fn of_feature(self, key: &str) -> Availability {
        Availability { since: None, releases: only_in(key) }
    }

    /// Returns whether a command takes members that no schema lists.
    pub(crate) fn is_open(self, name: &str) -> bool {
        Line::find(KNOWN, name)
            .is_some_and(|line| line.kind == "command" && line.with('*').next().is_some())
    }

    /// As [`Types::entry`], for as long as the program runs.
    pub(crate) fn static_entry(self, name: &str) -> Option<Entry<'static>> {
        Text(KNOWN).entry(name)
    }

    /// As [`Types::shape`], for as long as the program runs.
    pub(crate) fn static_shape(self, ty: &str) -> Option<Shape<'static>> {
        Text(KNOWN).shape(ty)
    }
}

/// Definitions as text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a>(pub(crate) &'a str);

impl<'a> Text<'a> {
    /// Returns a command or event.
    pub(crate) fn entry(self, name: &str) -> Option<Entry<'a>> {
        let line = Line::find(self.0, name)?;
        let is_command = match line.kind {
            "command" => true,
            "event" => false,
            _ => return None,
        };
        Some(Entry {
            name: line.name,
            is_command,
            payload: line.with('=').next().unwrap_or(line.name),
            reply: line.with('>').next(),
            features: line.with('#').collect(),
            since: line.with('@').next(),
        })
    }

    /// Returns a type.
    pub(crate) fn shape(self, ty: &str) -> Option<Shape<'a>> {
        if let Some(element) = ty.strip_prefix('[').and_then(|ty| ty.strip_suffix(']')) {
            // The text of the name that the element has in its own line lasts.
            let known = Line::find(self.0, element).map(|line| line.name);
            return known.or_else(|| builtin(element).map(|(name, _)| name)).map(Shape::List);
        }
        if let Some((_, scalar)) = builtin(ty) {
            return Some(Shape::Scalar(scalar));
        }
        let line = Line::find(self.0, ty)?;
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
struct Line<'a> {
    name: &'a str,
    kind: &'a str,
    rest: &'a str,
}

impl<'a> Line<'a> {
    /// Finds the line of a name; lines are in the order of their names.
    fn find(text: &'a str, name: &str) -> Option<Self> {
        let (mut low, mut high) = (0, if name.is_empty() { 0 } else { text.len() });
        while low < high {
            let before = &text.as_bytes()[low..low.midpoint(high)];
            let start =
                before.iter().rposition(|byte| *byte == b'\n').map_or(low, |at| low + at + 1);
            let line = text[start..].lines().next()?;
            let (found, rest) = line.split_once(' ').unwrap_or((line, ""));
            match found.cmp(name) {
                Ordering::Less => low = start + line.len() + 1,
                Ordering::Greater => high = start,
                Ordering::Equal => {
                    let (kind, rest) = rest.split_once(' ').unwrap_or((rest, ""));
                    return Some(Self { name: found, kind, rest });
                }
            }
        }
        None
    }

    /// Returns the words that begin with `sign`, without it.
    fn with(self, sign: char) -> impl Iterator<Item = &'a str> {
        self.rest.split_ascii_whitespace().filter_map(move |word| word.strip_prefix(sign))
    }

    /// Returns the members, values or alternatives.
    fn parts(self) -> impl Iterator<Item = Part<'a>> {
        let signs = ['=', '>', '?', '|', '@', '#', '*'];
        let words = self.rest.split_ascii_whitespace();
        words.filter(move |word| !word.starts_with(signs)).map(part)
    }
}

fn part(word: &str) -> Part<'_> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_by_its_name() {
        let mut lines = 0;
        for line in KNOWN.lines().filter(|line| !line.is_empty()) {
            let name = line.split(' ').next().unwrap();
            let found = Line::find(KNOWN, name).unwrap_or_else(|| unreachable!("{name}"));
            assert_eq!(format!("{} {} {}", found.name, found.kind, found.rest).trim(), line);
            lines += 1;
        }
        assert!(lines > 1000, "{lines}");
        for name in ["", " ", "a", "blockdev-ad", "blockdev-add ", "~"] {
            assert!(Line::find(KNOWN, name).is_none(), "{name:?}");
        }
        assert!(Line::find("", "a").is_none() && Line::find("\n\n", "a").is_none());
    }
}
