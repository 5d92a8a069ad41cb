//! Compares a command's arguments with what a QEMU takes, and finds the features of what they use.

use serde_json::{Map, Value};

use crate::check::{Availability, Lack, Lacking};
use crate::introspection::Introspection;
use crate::known::Known;
use crate::path::{MOST_HOPS, Owner};
use crate::shape::{Enum, Object, Part, Shape, Types, is_alternative};
use crate::used::{FeatureOf, UsedFeature};

impl Introspection {
    /// Returns what QEMU lacks of a command with these arguments; nothing if it takes them.
    ///
    /// These are the command itself, members and values that it does not know, kinds of JSON that it does
    /// not take, and members that it needs. It may still refuse a number that is out of range, and what
    /// only the command itself looks at. [`Command::check`](crate::Command::check) does this for a typed
    /// command.
    ///
    /// # Examples
    /// ```
    /// let nothing = qapi_types::Introspection::default();
    /// let lacks = nothing.check("stop", &serde_json::Map::new());
    /// assert_eq!(lacks[0].to_string(), "`stop`: this QEMU lacks the command (since 0.14)");
    /// ```
    pub fn check(&self, name: &str, arguments: &Map<String, Value>) -> Vec<Lack> {
        self.call(name, arguments).lacks
    }

    /// Returns the features that QEMU gives to what a command with these arguments uses, such as `deprecated`:
    /// those of the command, of the members that are there, and of their values and types.
    ///
    /// [`Command::features_used`](crate::Command::features_used) does this for a typed command.
    ///
    /// # Examples
    /// ```
    /// let nothing = qapi_types::Introspection::default();
    /// assert_eq!(nothing.features_used("stop", &serde_json::Map::new()), []);
    /// ```
    pub fn features_used(&self, name: &str, arguments: &Map<String, Value>) -> Vec<UsedFeature> {
        self.call(name, arguments).used
    }

    fn call<'a>(&'a self, name: &'a str, arguments: &Map<String, Value>) -> Call<'a> {
        let known = Known.static_entry(name);
        let is_open = Known.is_open(name);
        let mut call = Call { qemu: self, name, is_open, lacks: Vec::new(), used: Vec::new() };
        let Some(entry) = self.entry(name).filter(|entry| entry.is_command) else {
            let availability = Known.of_definition(name, known.and_then(|entry| entry.since));
            call.lack("", Lacking::Command, availability);
            return call;
        };
        call.uses("", &FeatureOf::Command, &entry.features, Some(name));
        call.object(entry.payload, known.map(|entry| entry.payload), arguments, "");
        call
    }
}

/// One comparison.
struct Call<'a> {
    qemu: &'a Introspection,
    name: &'a str,
    /// Whether the command takes members that no schema lists.
    is_open: bool,
    lacks: Vec<Lack>,
    used: Vec<UsedFeature>,
}

/// The members that an object may have, given its discriminators.
#[derive(Debug, Default)]
struct Members<'t> {
    parts: Vec<(Owner<'t>, Part<'t>)>,
    /// The features of each type that has members here, which is an object or a branch.
    features: Vec<(&'t str, Vec<&'t str>)>,
    /// Whether a discriminator has no valid value, so that the other members are not known.
    is_open: bool,
}

impl<'t> Members<'t> {
    fn of(types: &'t impl Types, ty: &str, value: &Map<String, Value>) -> Self {
        let mut members = Self::default();
        let mut next = types.shape(ty);
        // A branch may have branches, too; introspection may have a cycle.
        for _ in 0..MOST_HOPS {
            let Some(Shape::Object(object)) = next else { break };
            next = members.add(types, object, value);
        }
        members
    }

    /// Adds an object's own members; returns the type of its branch.
    fn add(
        &mut self,
        types: &'t impl Types,
        object: Object<'t>,
        value: &Map<String, Value>,
    ) -> Option<Shape<'t>> {
        let tag =
            object.tag.and_then(|tag| object.members.iter().find(|member| member.name == tag));
        let chosen = tag.map(|tag| (tag, value.get(tag.name).and_then(Value::as_str)));
        let mut branch = None;
        match chosen {
            Some((tag, Some(chosen))) => {
                branch = object.branch(chosen);
                self.is_open |= !is_value(types, tag.ty, chosen);
            }
            Some((_, None)) => self.is_open = true,
            None => {}
        }
        let owner = (object.name, object.since);
        self.features.push((object.name, object.features));
        self.parts.extend(object.members.into_iter().map(|member| (owner, member)));
        branch.and_then(|ty| types.shape(ty))
    }

    fn find(&self, name: &str) -> Option<&(Owner<'t>, Part<'t>)> {
        self.parts.iter().find(|(_, part)| part.name == name)
    }
}

fn is_value(types: &impl Types, ty: &str, value: &str) -> bool {
    match types.shape(ty) {
        Some(Shape::Enum(known)) => known.values.iter().any(|known| known.name == value),
        _ => false,
    }
}

impl Call<'_> {
    fn lack(&mut self, path: &str, what: Lacking, availability: Availability) {
        self.lacks.push(Lack::new(self.name, path, what, availability));
    }

    /// Notes features; what has them is called `known` in the supported releases.
    fn uses(&mut self, path: &str, of: &FeatureOf, features: &[&str], known: Option<&str>) {
        for feature in features {
            let availability = known.map(|known| Known.of_feature(&format!("{known}#{feature}")));
            let availability = availability.unwrap_or_default();
            let used = UsedFeature::new(self.name, path, of.clone(), feature, availability);
            self.used.push(used);
        }
    }

    /// Compares a value of the type `ty`, which in the supported releases is `known`.
    fn value(&mut self, ty: &str, known: Option<&'static str>, value: &Value, path: &str) {
        let qemu = self.qemu;
        let known = known.map(|known| chosen(known, value));
        match (qemu.shape(ty), value) {
            (Some(Shape::Object(_)), Value::Object(members)) => {
                self.object(ty, known, members, path);
            }
            (Some(Shape::List(element)), Value::Array(values)) => {
                let inner = |ty: &'static str| match Known.static_shape(ty) {
                    Some(Shape::List(element)) => element,
                    _ => ty,
                };
                for (index, value) in values.iter().enumerate() {
                    self.value(element, known.map(inner), value, &format!("{path}.{index}"));
                }
            }
            (Some(Shape::Alternate(types)), _) => {
                match types.iter().find(|ty| is_alternative(qemu, ty, value)) {
                    Some(ty) => self.value(ty, known, value, path),
                    None => self.kind(value, path),
                }
            }
            (Some(Shape::Enum(values)), Value::String(text)) => {
                let found = values.values.iter().find(|found| found.name == text);
                if let Some(found) = found {
                    let known = known.and_then(|known| Some(enum_of(known)?.name));
                    let known = known.map(|known| format!("{known}.{text}"));
                    let of = FeatureOf::Value(text.clone());
                    return self.uses(path, &of, &found.features, known.as_deref());
                }
                let availability = known.map(|known| value_availability(known, text));
                self.lack(path, Lacking::Value(text.clone()), availability.unwrap_or_default());
            }
            (Some(Shape::Scalar(scalar)), _) if scalar.takes(value) => {}
            _ => self.kind(value, path),
        }
    }

    fn kind(&mut self, value: &Value, path: &str) {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number with a fraction",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        };
        self.lack(path, Lacking::Kind(kind), Availability::default());
    }

    fn object(
        &mut self,
        ty: &str,
        known: Option<&'static str>,
        object: &Map<String, Value>,
        path: &str,
    ) {
        let members = Members::of(self.qemu, ty, object);
        let known = known.map(|known| Members::of(&Known, known, object)).unwrap_or_default();
        for (_, features) in &members.features {
            for feature in features {
                // Introspection does not tell the name of the type.
                let named = known.features.iter().find(|(_, known)| known.contains(feature));
                self.uses(path, &FeatureOf::Type, &[feature], named.map(|(name, _)| *name));
            }
        }
        let is_open = members.is_open || (path.is_empty() && self.is_open);
        let join = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        for (name, value) in object {
            let known = known.find(name);
            match members.find(name) {
                Some((_, part)) => {
                    let named = known.map(|((owner, _), part)| format!("{owner}.{}", part.name));
                    self.uses(&join(name), &FeatureOf::Member, &part.features, named.as_deref());
                    self.value(part.ty, known.map(|(_, part)| part.ty), value, &join(name));
                }
                None if is_open => {}
                None => {
                    let availability = known.map(|(owner, part)| Known.of_part(*owner, part));
                    self.lack(&join(name), Lacking::Member, availability.unwrap_or_default());
                }
            }
        }
        let needed = members.parts.iter().filter(|(_, part)| !part.optional);
        for (_, part) in needed.filter(|(_, part)| !object.contains_key(part.name)) {
            self.lack(&join(part.name), Lacking::Optional, Availability::default());
        }
    }
}

/// Returns the type of an alternate that takes a value; any other type as it is.
fn chosen(ty: &'static str, value: &Value) -> &'static str {
    match Known.static_shape(ty) {
        Some(Shape::Alternate(types)) => {
            let found = types.into_iter().find(|ty| is_alternative(&Known, ty, value));
            found.unwrap_or(ty)
        }
        _ => ty,
    }
}

fn enum_of(ty: &'static str) -> Option<Enum<'static>> {
    match Known.static_shape(ty) {
        Some(Shape::Enum(found)) => Some(found),
        _ => None,
    }
}

fn value_availability(ty: &'static str, value: &str) -> Availability {
    let Some(known) = enum_of(ty) else { return Availability::default() };
    let found = known.values.iter().find(|known| known.name == value);
    found.map(|part| Known.of_part((known.name, known.since), part)).unwrap_or_default()
}
