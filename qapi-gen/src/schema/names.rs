//! Checks the spelling of names.

use super::define::Reader;
use crate::diagnostic::Location;
use crate::model::BUILTINS;

impl Reader<'_> {
    /// Checks that `name` is a name at all; returns whether it is.
    pub(super) fn name(&mut self, name: &str, at: &Location, what: &str) -> bool {
        let stem = stem(name);
        let valid = stem.starts_with(|c: char| c.is_ascii_alphabetic())
            && stem.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if !valid {
            self.errors.add(at, format!("{what}: '{name}' is not a valid name"));
        } else if name.replace('-', "_").starts_with("q_") {
            self.errors.add(at, format!("{what}: '{name}' starts with the reserved `q_`"));
        } else {
            return true;
        }
        false
    }

    /// Checks an enum value, which may start with a digit.
    pub(super) fn value_name(&mut self, name: &str, at: &Location, owner: &str) {
        let letters = name.trim_start_matches(|c: char| c.is_ascii_digit());
        let checked = if letters.len() < name.len() { format!("d{letters}") } else { name.into() };
        let what = format!("value of {owner}");
        if self.name(&checked, at, &what) && !self.pragmas.permits_case(owner) {
            self.lower(name, at, &what);
        }
    }

    /// Checks a member of `owner`.
    pub(super) fn member_name(&mut self, name: &str, at: &Location, owner: &str) {
        let what = format!("member of {owner}");
        if !self.name(name, at, &what) {
            return;
        }
        let c_name = name.replace('-', "_");
        if c_name == "u" || c_name.starts_with("has_") {
            self.errors.add(at, format!("{what}: '{name}' is reserved"));
        } else if !self.pragmas.permits_case(owner) {
            self.lower(name, at, &what);
        }
    }

    /// Checks the name of a type.
    pub(super) fn type_name(&mut self, name: &str, at: &Location) {
        if !self.name(name, at, "type") {
            return;
        }
        if BUILTINS.iter().any(|(builtin, _)| *builtin == name) {
            self.errors.add(at, format!("type '{name}' is built in"));
        } else if name.ends_with("List") {
            self.errors.add(at, format!("type '{name}' ends in the reserved `List`"));
        } else if !stem(name).starts_with(|c: char| c.is_ascii_uppercase())
            || name.contains('_') && !name.starts_with("__")
            || !name.contains(|c: char| c.is_ascii_lowercase()) && name.len() > 1
        {
            self.errors.add(at, format!("type '{name}' must be in CamelCase"));
        }
    }

    /// Checks the name of a command.
    pub(super) fn command_name(&mut self, name: &str, at: &Location) {
        let what = "command";
        if self.name(name, at, what) && !self.pragmas.permits_underscore(name) {
            self.lower(name, at, what);
        }
    }

    /// Checks the name of an event.
    pub(super) fn event_name(&mut self, name: &str, at: &Location) {
        if self.name(name, at, "event")
            && stem(name).contains(|c: char| c.is_ascii_lowercase() || c == '-')
        {
            self.errors.add(at, format!("event '{name}' must be in upper case with `_`"));
        }
    }

    fn lower(&mut self, name: &str, at: &Location, what: &str) {
        if stem(name).contains(|c: char| c.is_ascii_uppercase() || c == '_') {
            let message = format!("{what}: '{name}' must be in lower case with `-`");
            self.errors.add(at, message);
        }
    }
}

/// Returns what follows a downstream prefix `__RFQDN_` and the prefix `x-`.
fn stem(name: &str) -> &str {
    let rest = match name.strip_prefix("__").and_then(|rest| rest.split_once('_')) {
        Some((domain, rest))
            if domain.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-') =>
        {
            rest
        }
        _ => name,
    };
    match rest.strip_prefix("x-") {
        Some(stem) if !stem.is_empty() => stem,
        _ => rest,
    }
}
