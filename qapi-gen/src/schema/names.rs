//! Checks the spelling of names.

use super::define::Reader;
use crate::diagnostic::Location;
use crate::model::BUILTINS;

impl Reader<'_> {
    /// Checks that `name` is a name at all; returns what follows its prefixes.
    pub(super) fn name<'n>(&mut self, name: &'n str, at: &Location, what: &str) -> Option<&'n str> {
        let stem = stem(name);
        if stem.is_none() {
            self.errors.add(at, format!("{what}: '{name}' is not a valid name"));
        } else if c_name(name).starts_with("q_") {
            self.errors.add(at, format!("{what}: '{name}' starts with the reserved `q_`"));
            return None;
        }
        stem
    }

    /// Checks an enum value, which may start with a digit.
    pub(super) fn value_name(&mut self, name: &str, at: &Location, owner: &str) {
        let is_digit = |c: char| c.is_ascii_digit();
        let checked = if name.starts_with(is_digit) { format!("d{name}") } else { name.to_owned() };
        let what = format!("value of {owner}");
        match self.name(&checked, at, &what) {
            Some(stem) if !self.pragmas.permits_case(owner) => self.lower(name, stem, at, &what),
            _ => {}
        }
    }

    /// Checks a member of `owner`.
    pub(super) fn member_name(&mut self, name: &str, at: &Location, owner: &str) {
        let what = format!("member of {owner}");
        let Some(stem) = self.name(name, at, &what) else { return };
        let c_name = c_name(name);
        if c_name == "u" || c_name.starts_with("has_") {
            self.errors.add(at, format!("{what}: '{name}' is reserved"));
        } else if !self.pragmas.permits_case(owner) {
            self.lower(name, stem, at, &what);
        }
    }

    /// Checks a feature, or a branch of an alternate.
    pub(super) fn lower_name(&mut self, name: &str, at: &Location, what: &str) {
        match self.name(name, at, what) {
            Some(stem) if !self.pragmas.permits_all() => self.lower(name, stem, at, what),
            _ => {}
        }
    }

    /// Checks the name of a type.
    pub(super) fn type_name(&mut self, name: &str, at: &Location) {
        let Some(stem) = self.name(name, at, "type") else { return };
        if is_builtin(name) {
            self.errors.add(at, format!("type '{name}' is built in"));
        } else if name.ends_with("List") {
            self.errors.add(at, format!("type '{name}' ends in the reserved `List`"));
        } else if !is_camel(stem) && !self.pragmas.permits_all() {
            self.errors.add(at, format!("type '{name}' must be in CamelCase"));
        }
    }

    /// Checks the name of a command.
    pub(super) fn command_name(&mut self, name: &str, at: &Location) {
        let Some(stem) = self.name(name, at, "command") else { return };
        if is_builtin(name) {
            self.errors.add(at, format!("command '{name}' has the name of a built-in type"));
        }
        if !self.pragmas.permits_underscore(name) {
            self.lower(name, stem, at, "command");
        } else if stem.contains(|c: char| c.is_ascii_uppercase()) && !self.pragmas.permits_all() {
            self.errors.add(at, format!("command: '{name}' must be in lower case"));
        }
    }

    /// Checks the name of an event.
    pub(super) fn event_name(&mut self, name: &str, at: &Location) {
        let Some(stem) = self.name(name, at, "event") else { return };
        if stem.contains(|c: char| c.is_ascii_lowercase() || c == '-') {
            self.errors.add(at, format!("event '{name}' must be in upper case with `_`"));
        }
    }

    fn lower(&mut self, name: &str, stem: &str, at: &Location, what: &str) {
        if stem.contains(|c: char| c.is_ascii_uppercase() || c == '_') {
            let message = format!("{what}: '{name}' must be in lower case with `-`");
            self.errors.add(at, message);
        }
    }
}

/// Returns what follows a downstream prefix `__RFQDN_` and the prefix `x-`, if the whole is a name.
fn stem(name: &str) -> Option<&str> {
    let is_domain = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
    let rest = match name.strip_prefix("__") {
        Some(rest) => {
            let (domain, rest) = rest.split_once('_')?;
            (!domain.is_empty() && domain.chars().all(is_domain)).then_some(rest)?
        }
        None => name,
    };
    let is_stem = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    let without = rest.strip_prefix("x-").or_else(|| rest.strip_prefix("X-"));
    without.filter(|stem| is_stem(stem)).or_else(|| is_stem(rest).then_some(rest))
}

fn is_builtin(name: &str) -> bool {
    BUILTINS.iter().any(|(builtin, _)| *builtin == name)
}

/// Returns whether a stem starts in upper case, and has a lower-case letter, digits and letters alone.
fn is_camel(stem: &str) -> bool {
    stem.starts_with(|c: char| c.is_ascii_uppercase())
        && stem.chars().all(|c| c.is_ascii_alphanumeric())
        && stem.contains(|c: char| c.is_ascii_lowercase())
}

/// Spells a name as C code does: two names that differ only there clash.
pub(super) fn c_name(name: &str) -> String {
    name.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}
