//! [`Path`]: how a command, event, member, value or feature is named, and whether it is there.

use crate::shape::{Entry, Enum, Object, Part, Shape, Types};

/// How many types may be entered for one step of a path. QEMU's schemas need three: a list, an alternate
/// and a branch; introspection with a cycle has no end.
pub(crate) const MOST_HOPS: usize = 16;

/// What a path names, taken apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'a> {
    /// The name; without a section perhaps also members after dots, as names may hold dots, too.
    head: &'a str,
    section: Option<Section>,
    members: &'a str,
    value: Option<&'a str>,
    feature: Option<&'a str>,
}

/// Which type of a command is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Arguments,
    Reply,
}

/// The kinds of things that a path can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// A command or event.
    Definition,
    /// A member.
    Member,
    /// A value of an enum.
    Value,
    /// A feature.
    Feature,
}

/// What a path leads to.
#[derive(Debug, Clone)]
pub(crate) struct Found<'a> {
    /// The command or event.
    pub(crate) entry: Entry<'a>,
    /// The last member or value, and the type that has it.
    pub(crate) last: Last<'a>,
    /// What has the feature that the path ends with.
    pub(crate) featured: Option<Featured<'a>>,
}

/// A feature and what has it: a definition, or a part of one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Featured<'a> {
    feature: &'a str,
    owner: &'a str,
    part: Option<&'a str>,
}

impl<'a> Featured<'a> {
    fn all(owner: &'a str, part: Option<&'a str>, features: &[&'a str]) -> Vec<Self> {
        features.iter().map(|&feature| Self { feature, owner, part }).collect()
    }

    /// Returns `Owner#feature` or `Owner.part#feature`.
    pub(crate) fn key(&self) -> String {
        let Self { feature, owner, part } = self;
        match part {
            Some(part) => format!("{owner}.{part}#{feature}"),
            None => format!("{owner}#{feature}"),
        }
    }
}

/// The type that has a part: its name, and the release that brought it.
pub(crate) type Owner<'a> = (&'a str, Option<&'a str>);

/// What is missing of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    /// What is missing.
    pub(crate) step: Step,
    /// The command or event.
    pub(crate) name: String,
    /// Whether the rest is about the reply.
    pub(crate) in_reply: bool,
    /// The members up to the one that is missing, or that lacks a value or feature.
    pub(crate) path: String,
    /// The name of what is missing.
    pub(crate) part: String,
    /// What could be there instead.
    pub(crate) candidates: Vec<String>,
    /// How many parts were there.
    depth: usize,
}

impl Missing {
    fn definition(name: &str) -> Self {
        Self {
            step: Step::Definition,
            name: name.to_owned(),
            in_reply: false,
            path: String::new(),
            part: name.to_owned(),
            candidates: Vec::new(),
            depth: 0,
        }
    }

    /// Returns the one that got further, with the candidates of both if they got equally far.
    fn or_deeper(mut self, mut other: Self) -> Self {
        if self.depth > other.depth {
            return self;
        }
        if self.depth == other.depth && self.step == other.step {
            other.candidates.append(&mut self.candidates);
        }
        other
    }
}

impl<'a> Path<'a> {
    /// Takes a path apart; None if it is not written as one.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (text, feature) = split(text, '#');
        let (text, value) = split(text, '=');
        let (head, inside) = split(text, '/');
        let (section, members) = match inside.map(|inside| split(inside, '.')) {
            None => (None, None),
            Some(("arg", members)) => (Some(Section::Arguments), members),
            Some(("ret", members)) => (Some(Section::Reply), members),
            Some(_) => return None,
        };
        let parts = [Some(head), members].into_iter().flatten().flat_map(|part| part.split('.'));
        let is_whole = parts.chain(value).chain(feature).all(|part| !part.is_empty());
        let members = members.unwrap_or("");
        is_whole.then_some(Self { head, section, members, value, feature })
    }

    /// Returns what the path leads to, or what of it is missing.
    pub(crate) fn find<'t, T: Types>(&self, types: &'t T) -> Result<Found<'t>, Missing> {
        let mut missing = Missing::definition(split(self.head, '.').0);
        let ends = self.head.match_indices('.').map(|(at, _)| at).chain([self.head.len()]);
        for end in ends {
            let (name, rest) = self.head.split_at(end);
            let (members, section) = match (rest.strip_prefix('.'), self.section) {
                (Some(_), Some(_)) => continue,
                (Some(members), None) => (members, Some(Section::Arguments)),
                (None, section) => (self.members, section),
            };
            let Some(entry) = types.entry(name) else { continue };
            match self.inside(types, name, &entry, (section, members)) {
                Ok((last, featured)) => return Ok(Found { entry, last, featured }),
                Err(found) => missing = missing.or_deeper(found),
            }
        }
        Err(missing)
    }

    /// Follows the path from the command or event on.
    fn inside<'t, T: Types>(
        &self,
        types: &'t T,
        name: &str,
        entry: &Entry<'t>,
        (section, members): (Option<Section>, &str),
    ) -> Result<End<'t>, Missing> {
        let in_reply = section == Some(Section::Reply);
        let walk = Walk { types, name, in_reply, value: self.value, feature: self.feature };
        let at = At { depth: 1, ..At::default() };
        let start = match section {
            Some(Section::Reply) => entry.reply,
            _ => Some(entry.payload),
        };
        match start {
            // The features of a command are its own or those of its type.
            Some(start) if section.is_none() => {
                let features = Featured::all(entry.name, None, &entry.features);
                walk.follow(start, members, &At { features, last: None, ..at })
            }
            Some(start) => walk.follow(start, members, &at),
            None => Err(walk.missing(Step::Member, members, &at, Vec::new())),
        }
    }
}

/// Splits a text at the first `sign`.
fn split(text: &str, sign: char) -> (&str, Option<&str>) {
    match text.split_once(sign) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// Where a walk is.
#[derive(Debug, Clone, Default)]
struct At<'t> {
    /// The members up to here.
    path: String,
    /// How many parts there were.
    depth: usize,
    /// How many types were entered since the last one.
    hops: usize,
    /// The features of the last part.
    features: Vec<Featured<'t>>,
    /// The last member.
    last: Last<'t>,
}

type Last<'t> = Option<(Owner<'t>, Part<'t>)>;

/// The last part of a path, and what has the feature after it.
type End<'t> = (Last<'t>, Option<Featured<'t>>);

/// The end of a path that is followed from a type on.
struct Walk<'t, 'p, T> {
    types: &'t T,
    name: &'p str,
    in_reply: bool,
    value: Option<&'p str>,
    feature: Option<&'p str>,
}

impl<'t, T: Types> Walk<'t, '_, T> {
    /// Follows `rest`, members with dots between, from the type `ty`.
    fn follow(&self, ty: &str, rest: &str, at: &At<'t>) -> Result<End<'t>, Missing> {
        if rest.is_empty() && self.value.is_none() && self.feature.is_none() {
            return Ok((at.last.clone(), None));
        }
        let next = At { hops: at.hops + 1, ..at.clone() };
        match self.types.shape(ty).filter(|_| at.hops < MOST_HOPS) {
            Some(Shape::List(element)) => self.follow(element, rest, &next),
            Some(Shape::Alternate(types)) => self.first(&types, rest, &next),
            Some(Shape::Object(object)) if !rest.is_empty() => self.object(&object, rest, &next),
            Some(Shape::Object(object)) => {
                self.end(Featured::all(object.name, None, &object.features), None, at)
            }
            Some(Shape::Enum(values)) if rest.is_empty() => self.end(Vec::new(), Some(&values), at),
            Some(Shape::Scalar(_)) if rest.is_empty() => self.end(Vec::new(), None, at),
            _ => Err(self.missing(Step::Member, rest, at, Vec::new())),
        }
    }

    /// Follows `rest` from the first type that has it.
    fn first(&self, types: &[&'t str], rest: &str, at: &At<'t>) -> Result<End<'t>, Missing> {
        let mut missing = self.missing(Step::Member, rest, at, Vec::new());
        for ty in types {
            match self.follow(ty, rest, at) {
                Ok(found) => return Ok(found),
                Err(found) => missing = missing.or_deeper(found),
            }
        }
        Err(missing)
    }

    fn object(&self, object: &Object<'t>, rest: &str, at: &At<'t>) -> Result<End<'t>, Missing> {
        let names = object.members.iter().map(|member| member.name.to_owned()).collect();
        let mut missing = self.missing(Step::Member, rest, at, names);
        for member in &object.members {
            let after = match rest.strip_prefix(member.name) {
                Some("") => "",
                // A name may be the beginning of another one.
                Some(after) if after.starts_with('.') => &after[1..],
                _ => continue,
            };
            match self.member(object, member, after, at) {
                Ok(found) => return Ok(found),
                Err(found) => missing = missing.or_deeper(found),
            }
        }
        let branches: Vec<_> = object.branches.iter().map(|(_, ty)| *ty).collect();
        self.first(&branches, rest, at).map_err(|found| missing.or_deeper(found))
    }

    fn member(
        &self,
        object: &Object<'t>,
        member: &Part<'t>,
        rest: &str,
        at: &At<'t>,
    ) -> Result<End<'t>, Missing> {
        let mut features = Featured::all(object.name, Some(member.name), &member.features);
        if let (true, Some(value)) = (object.tag == Some(member.name), self.value) {
            // What is said of a branch is said of the value that selects it.
            let branch = object.branch(value).and_then(|ty| self.types.shape(ty));
            if let Some(Shape::Object(branch)) = branch {
                features = Featured::all(branch.name, None, &branch.features);
            }
        }
        let next = At {
            path: join(&at.path, member.name),
            depth: at.depth + 1,
            hops: 0,
            features,
            last: Some(((object.name, object.since), member.clone())),
        };
        self.follow(member.ty, rest, &next)
    }

    /// The path's members end here, at a type with these features, which may be an enum.
    fn end(
        &self,
        mut features: Vec<Featured<'t>>,
        values: Option<&Enum<'t>>,
        at: &At<'t>,
    ) -> Result<End<'t>, Missing> {
        let mut last = at.last.clone();
        features.extend(at.features.iter().copied());
        if let Some(value) = self.value {
            let known = values.map_or(&[][..], |found| &found.values);
            let Some(part) = known.iter().find(|part| part.name == value) else {
                let names = known.iter().map(|part| part.name.to_owned()).collect();
                return Err(Missing {
                    part: value.to_owned(),
                    ..self.missing(Step::Value, "", at, names)
                });
            };
            let owner = values.map_or("", |found| found.name);
            features.extend(Featured::all(owner, Some(part.name), &part.features));
            last = values.map(|found| ((found.name, found.since), part.clone()));
        }
        let Some(feature) = self.feature else { return Ok((last, None)) };
        match features.iter().find(|known| known.feature == feature) {
            Some(found) => Ok((last, Some(*found))),
            None => {
                let known = features.iter().map(|known| known.feature.to_owned()).collect();
                let missing = self.missing(Step::Feature, "", at, known);
                Err(Missing { part: feature.to_owned(), depth: at.depth + 1, ..missing })
            }
        }
    }

    fn missing(&self, step: Step, rest: &str, at: &At<'t>, candidates: Vec<String>) -> Missing {
        let part = split(rest, '.').0;
        Missing {
            step,
            name: self.name.to_owned(),
            in_reply: self.in_reply,
            path: if part.is_empty() { at.path.clone() } else { join(&at.path, part) },
            part: part.to_owned(),
            candidates,
            depth: at.depth,
        }
    }
}

/// Adds a member to a path.
fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
