//! Reads `if` and `features`.

use super::define::Reader;
use super::names::c_name;
use super::object::Object;
use crate::diagnostic::Location;
use crate::model::{Condition, Feature};
use crate::syntax::{Data, Node};

impl Reader<'_> {
    /// Reads the `if` of an object, if it has one.
    pub(super) fn condition_of(&mut self, object: &Object<'_>) -> Option<Condition> {
        let node = object.get("if")?;
        self.condition(node, &object.what)
    }

    fn condition(&mut self, node: &Node, what: &str) -> Option<Condition> {
        match &node.data {
            Data::Text(symbol) => {
                if !is_symbol(symbol) {
                    let message =
                        format!("`if` of {what}: '{symbol}' is not a symbol like CONFIG_X");
                    self.errors.add(&node.at, message);
                    return None;
                }
                Some(Condition::Symbol(symbol.clone()))
            }
            Data::Object(entries) => {
                let [entry] = entries.as_slice() else {
                    let message =
                        format!("`if` of {what} needs exactly one of `all`, `any`, `not`");
                    self.errors.add(&node.at, message);
                    return None;
                };
                match entry.key.as_str() {
                    "all" => self.conditions(&entry.node, what).map(Condition::All),
                    "any" => self.conditions(&entry.node, what).map(Condition::Any),
                    "not" => self.condition(&entry.node, what).map(|c| Condition::Not(Box::new(c))),
                    other => {
                        let message = format!(
                            "`if` of {what} has unknown key `{other}`; it may have `all`, `any`, `not`"
                        );
                        self.errors.add(&entry.at, message);
                        None
                    }
                }
            }
            _ => {
                let message =
                    format!("`if` of {what} must be a string or an object, not {}", node.kind());
                self.errors.add(&node.at, message);
                None
            }
        }
    }

    fn conditions(&mut self, node: &Node, what: &str) -> Option<Vec<Condition>> {
        match node.items() {
            Some(items) if !items.is_empty() => {
                let read: Vec<_> = items.iter().map(|item| self.condition(item, what)).collect();
                read.into_iter().collect()
            }
            _ => {
                let message = format!("`if` of {what} needs a list with at least one condition");
                self.errors.add(&node.at, message);
                None
            }
        }
    }

    /// Reads the `features` of an object, of which each has a name of its own.
    pub(super) fn features_of(&mut self, object: &Object<'_>) -> Vec<Feature> {
        let mut features: Vec<Feature> = Vec::new();
        for (at, feature) in self.located_features(object) {
            if features.iter().any(|other| c_name(&other.name) == c_name(&feature.name)) {
                let message = format!("{} has feature `{}` twice", object.what, feature.name);
                self.errors.add(at, message);
            }
            features.push(feature);
        }
        features
    }

    /// Reads the `features` of a value of an enum, which QEMU lets have one twice.
    pub(super) fn value_features_of(&mut self, object: &Object<'_>) -> Vec<Feature> {
        self.located_features(object).into_iter().map(|(_, feature)| feature).collect()
    }

    fn located_features<'o>(&mut self, object: &Object<'o>) -> Vec<(&'o Location, Feature)> {
        let Some(node) = object.get("features") else { return Vec::new() };
        let Some(items) = node.items() else {
            let message =
                format!("`features` of {} must be a list, not {}", object.what, node.kind());
            self.errors.add(&node.at, message);
            return Vec::new();
        };
        let read = |item: &'o Node| Some((&item.at, self.feature(item, &object.what)?));
        items.iter().filter_map(read).collect()
    }

    fn feature(&mut self, node: &Node, what: &str) -> Option<Feature> {
        if let Some(name) = node.text() {
            self.lower_name(name, &node.at, &format!("feature of {what}"));
            return Some(Feature { name: name.to_owned(), condition: None });
        }
        let object = Object::open(node, format!("feature of {what}"), self.errors)?;
        object.only(&["name", "if"], self.errors);
        object.require("name", self.errors)?;
        let name = object.text("name", self.errors)?.to_owned();
        self.lower_name(&name, &node.at, &object.what);
        let condition = self.condition_of(&object);
        Some(Feature { name, condition })
    }
}

fn is_symbol(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
