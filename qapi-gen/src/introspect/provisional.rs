//! [`provisional`]: one model of what several programs of a release say about themselves.
//!
//! It stands in where there are no sources. What a build leaves out it lacks; what no program can describe, such as
//! what `qemu-img` prints, is taken from the nearest release.

use std::collections::BTreeSet;

use super::{Introspection, to_model};
use crate::graph::closure;
use crate::merge::merge;
use crate::model::{
    Base, Definition, Kind, Member, Model, Payload, Programs, release_number, release_of,
};
use crate::overrides::Overrides;

/// A program that describes itself.
#[derive(Debug)]
pub struct Described {
    /// What it is called in errors.
    pub name: String,
    /// Its version, such as `10.0.2`.
    pub version: String,
    /// What it says.
    pub live: Introspection,
}

impl Described {
    /// Returns which schema it has: only a machine can continue.
    pub fn programs(&self) -> Programs {
        match self.live.get("cont").is_some() {
            true => Programs::System,
            false => Programs::Daemon,
        }
    }
}

/// Makes a model of `programs`, which are of one release; names of types come from `models`.
///
/// # Errors
/// * which programs are of different releases, or that there are none.
pub fn provisional(programs: &[Described], models: &[Model]) -> Result<Model, String> {
    let Some(first) = programs.first() else { return Err("no program is named".to_owned()) };
    let release = release_of(&first.version);
    if let Some(other) = programs.iter().find(|other| release_of(&other.version) != release) {
        return Err(format!(
            "join the programs: {} is QEMU {}, {} is {}; name programs of one release",
            first.name, first.version, other.name, other.version
        ));
    }
    let nearest = nearest(&release, models);
    let reference = reference(&nearest);
    let mut joined = Model { is_provisional: true, ..Model::default() };
    for program in programs {
        let mut model = to_model(&program.live, &program.version, &reference);
        model.definitions.iter_mut().for_each(|d| d.programs = program.programs());
        joined.version.clone_from(&first.version);
        joined.release.clone_from(&release);
        join(&mut joined.definitions, model.definitions);
    }
    if programs.iter().all(|program| program.programs() == Programs::System) {
        // Whether the storage daemon has it, only the reference knows.
        for definition in &mut joined.definitions {
            let known = reference.definitions.iter().find(|known| known.name == definition.name);
            definition.programs = known.map_or(Programs::System, |known| known.programs);
        }
    }
    if let Some(nearest) = nearest.first() {
        join_unseen(&mut joined.definitions, nearest);
    }
    joined.definitions.sort_by(|a, b| a.module.cmp(&b.module));
    Ok(joined)
}

/// Returns the models, that of the release nearest to `release` first.
fn nearest<'a>(release: &str, models: &'a [Model]) -> Vec<&'a Model> {
    let number = |(major, minor): (u32, u32)| i64::from(major) * 1000 + i64::from(minor);
    let wanted = number(release_number(release));
    let mut nearest: Vec<&Model> = models.iter().collect();
    nearest.sort_by_key(|model| {
        let distance = number(release_number(&model.release)) - wanted;
        // The older one of two: what a later release drops may still be there.
        (distance.abs(), distance > 0)
    });
    nearest
}

/// Returns the definitions of all models, each as the first one that has it.
fn reference(nearest: &[&Model]) -> Model {
    let mut reference = Model::default();
    let mut seen = BTreeSet::new();
    for model in nearest {
        let new = model.definitions.iter().filter(|definition| seen.insert(&definition.name));
        reference.definitions.extend(new.cloned());
    }
    reference
}

/// Adds what another program has; a definition of both is in both programs.
fn join(all: &mut Vec<Definition>, others: Vec<Definition>) {
    for other in others {
        let Some(known) = all.iter_mut().find(|known| known.name == other.name) else {
            all.push(other);
            continue;
        };
        if known.programs != other.programs {
            known.programs = Programs::Both;
        }
        match (&mut known.kind, other.kind) {
            (Kind::Enum(values), Kind::Enum(others)) => add(values, others, |value| &value.name),
            (Kind::Struct(known), Kind::Struct(other)) => {
                members(&mut known.members, other.members);
            }
            (Kind::Union(known), Kind::Union(other)) => {
                if let (Base::Inline(known), Base::Inline(other)) = (&mut known.base, other.base) {
                    members(known, other);
                }
                add(&mut known.branches, other.branches, |branch| &branch.name);
            }
            (Kind::Alternate(known), Kind::Alternate(other)) => {
                add(known, other, |branch| &branch.name);
            }
            (Kind::Event(Payload::Inline(known)), Kind::Event(Payload::Inline(other))) => {
                members(known, other);
            }
            (Kind::Command(known), Kind::Command(other)) => {
                if let (Payload::Inline(known), Payload::Inline(other)) =
                    (&mut known.arguments, other.arguments)
                {
                    members(known, other);
                }
            }
            _ => {}
        }
    }
}

/// Adds members that only the other program has, which so may be absent.
fn members(known: &mut Vec<Member>, mut others: Vec<Member>) {
    let lacks = |list: &[Member], name: &str| !list.iter().any(|member| member.name == name);
    others.iter_mut().filter(|other| lacks(known, &other.name)).for_each(|m| m.optional = true);
    known.iter_mut().filter(|member| lacks(&others, &member.name)).for_each(|m| m.optional = true);
    add(known, others, |member| &member.name);
}

fn add<T>(known: &mut Vec<T>, others: Vec<T>, name: impl Fn(&T) -> &String) {
    for other in others {
        if !known.iter().any(|known| name(known) == name(&other)) {
            known.push(other);
        }
    }
}

/// Adds the types of a model that no command or event leads to.
fn join_unseen(all: &mut Vec<Definition>, reference: &Model) {
    let Ok(merged) = merge(std::slice::from_ref(reference), &Overrides::default()) else { return };
    let roots = reference.definitions.iter();
    let roots = roots.filter(|d| matches!(d.kind, Kind::Command(_) | Kind::Event(_)));
    let seen = closure(&merged, &roots.map(|d| d.name.clone()).collect::<Vec<_>>());
    let present: BTreeSet<String> = all.iter().map(|definition| definition.name.clone()).collect();
    let unseen = reference.definitions.iter().filter(|d| !seen.contains(&d.name));
    let mut left: Vec<&Definition> = unseen.collect();
    let mut added = present;
    // What they are made of comes with them.
    while let Some(definition) = left.pop() {
        if added.insert(definition.name.clone()) {
            all.push(definition.clone());
            let below = closure(&merged, std::slice::from_ref(&definition.name));
            left.extend(reference.definitions.iter().filter(|d| below.contains(&d.name)));
        }
    }
}
