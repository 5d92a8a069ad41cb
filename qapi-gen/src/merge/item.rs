//! The merged model: definitions with inherited members in place, each part with its releases.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Condition, Feature, Programs, TypeRef};

/// A set of releases, as bits in the order of [`Merged::releases`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Releases(pub u32);

impl Releases {
    /// Returns the set of one release.
    pub fn single(index: usize) -> Self {
        Self(1 << index)
    }

    /// Returns the releases of both sets.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the releases that are not in `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns whether every release of `other` is in the set.
    pub fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Returns whether the release at `index` is in the set.
    pub fn has(self, index: usize) -> bool {
        self.0 & (1 << index) != 0
    }
}

/// The merged model.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merged {
    /// The releases, oldest first.
    pub releases: Vec<String>,
    /// Those of which the models are provisional.
    pub provisional: Releases,
    /// The definitions: those of the newest release in schema order, then what older ones add.
    pub items: Vec<Item>,
    /// The changes between releases that the overrides accept: `Owner` or `Owner.member`.
    pub accepted: BTreeSet<String>,
    /// Which releases have a feature: `Owner#feature` or `Owner.part#feature`.
    pub features: BTreeMap<String, Releases>,
}

impl Merged {
    /// Finds a definition.
    pub fn get(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }

    /// Names the releases of a set, oldest first.
    pub fn names(&self, releases: Releases) -> Vec<&str> {
        let all = self.releases.iter().enumerate();
        all.filter(|(index, _)| releases.has(*index)).map(|(_, name)| name.as_str()).collect()
    }

    /// Returns the features of `Owner` or `Owner.part` in any release, and the releases that have each.
    pub fn features_of(&self, of: &str) -> impl Iterator<Item = (&str, Releases)> {
        let start = format!("{of}#");
        let from = self.features.range(start.clone()..);
        from.map_while(move |(key, releases)| Some((key.strip_prefix(&start)?, *releases)))
    }

    /// Returns whether a set lacks a release that is supported.
    pub fn lacks_one(&self, releases: Releases) -> bool {
        (0..self.releases.len()).any(|index| !releases.has(index))
    }
}

/// One definition.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name in the newest release that has it.
    pub name: String,
    /// The names it had in older releases, and which these are.
    pub old_names: BTreeMap<String, Releases>,
    /// Its schema module in the newest release that has it.
    pub module: String,
    /// The releases that have it.
    pub releases: Releases,
    /// What it is.
    pub body: Body,
    /// The object type whose members a command takes or an event carries, if all releases agree.
    pub payload: Option<String>,
    /// When the newest release compiles it in.
    pub condition: Option<Condition>,
    /// Its feature flags in the newest release.
    pub features: Vec<Feature>,
    /// The release that brought it.
    pub since: Option<String>,
    /// Which programs have it.
    pub programs: Programs,
}

impl Item {
    /// Returns what the item has features of: itself, and its members or values. Each with how the features
    /// are found in [`Merged::features`], and the releases that have it.
    pub fn featured(&self) -> Vec<(String, Releases, &[Feature])> {
        let part = |name: &str| format!("{}.{name}", self.name);
        let mut all = vec![(self.name.clone(), self.releases, &*self.features)];
        let members = match &self.body {
            Body::Enum(values) => {
                all.extend(values.iter().map(|v| (part(&v.name), v.releases, &*v.features)));
                &[]
            }
            Body::Object(members)
            | Body::Union { members, .. }
            | Body::Command { arguments: Payload::Members(members), .. }
            | Body::Event(Payload::Members(members)) => &members[..],
            Body::Command { .. } | Body::Event(_) | Body::Alternate(_) => &[],
        };
        all.extend(members.iter().map(|m| (part(&m.name), m.releases, &*m.features)));
        all
    }

    /// Returns the releases that know it by its present name.
    pub fn under_this_name(&self) -> Releases {
        self.old_names.values().fold(self.releases, |left, old| left.without(*old))
    }
}

/// What a definition is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A set of strings.
    Enum(Vec<Value>),
    /// An object.
    Object(Vec<Member>),
    /// An object whose members depend on one of them.
    Union {
        /// The members of all branches, the discriminator included.
        members: Vec<Member>,
        /// The name of the discriminator.
        discriminator: String,
        /// One branch for each value of the discriminator that has members.
        branches: Vec<Branch>,
        /// The releases in which the type was no union yet.
        as_object: Releases,
        /// The members that it had there.
        object_members: Vec<Member>,
    },
    /// One of several types.
    Alternate(Vec<Branch>),
    /// A command.
    Command {
        /// What it takes.
        arguments: Payload,
        /// The type of its reply.
        returns: Option<TypeRef>,
        /// Whether it takes only the listed arguments.
        closed: bool,
        /// Whether it answers when it succeeds.
        success_response: bool,
        /// Whether it may run out of band.
        allow_oob: bool,
        /// Whether it is available before the machine exists.
        allow_preconfig: bool,
    },
    /// An event.
    Event(Payload),
}

/// What a command takes or an event carries.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// Members; none is an empty list.
    Members(Vec<Member>),
    /// A union.
    Union(String),
}

/// One value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The string on the wire.
    pub name: String,
    /// The releases that have it.
    pub releases: Releases,
    /// When the newest release compiles it in.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// The release that brought it.
    pub since: Option<String>,
}

/// One member.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// Whether it may be absent in one of the releases.
    pub optional: bool,
    /// Its type in the newest release that has it.
    pub ty: TypeRef,
    /// The releases that have it.
    pub releases: Releases,
    /// When the newest release compiles it in.
    pub condition: Option<Condition>,
    /// Its feature flags.
    pub features: Vec<Feature>,
    /// The release that brought it.
    pub since: Option<String>,
}

/// One branch.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// The discriminator's value, or the branch's name inside an alternate.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// The releases that have it.
    pub releases: Releases,
    /// When the newest release compiles it in.
    pub condition: Option<Condition>,
}
