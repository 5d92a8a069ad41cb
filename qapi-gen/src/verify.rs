//! [`verify`]: compares a release's model with the introspection of a live program.
//!
//! It walks from the names of commands and events, since introspection masks those of types. What a
//! build lacks because of a condition is explained, not a difference.

mod types;

use std::collections::BTreeSet;

use crate::introspect::{Introspection, Kind as Live};
use crate::model::{Condition, Definition, Feature, Kind, Lookup, Model, Programs};

/// The outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What differs, one line each.
    pub differences: Vec<String>,
    /// What the program lacks for a condition that the schema names, one line each.
    pub explained: Vec<String>,
    /// How many commands, events and types of the model were compared.
    pub compared: usize,
}

/// Which schema a program has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// `qemu-system-*`.
    System,
    /// `qemu-storage-daemon`.
    Daemon,
}

/// Compares `model` with the introspection of a live program.
pub fn verify(model: &Model, live: &Introspection, program: Program) -> Report {
    let mut verifier = Verifier {
        model: Lookup::new(model),
        live,
        report: Report::default(),
        seen: BTreeSet::new(),
        visited: BTreeSet::new(),
    };
    for definition in &model.definitions {
        let present = match definition.programs {
            Programs::Both => true,
            Programs::System => program == Program::System,
            Programs::Daemon => program == Program::Daemon,
            // It does not describe itself.
            Programs::GuestAgent => false,
        };
        if present && matches!(definition.kind, Kind::Command(_) | Kind::Event(_)) {
            verifier.entry(definition);
        }
    }
    for (name, entity) in &live.entities {
        if matches!(entity.kind, Live::Command { .. } | Live::Event(_))
            && verifier.model.get(name).is_none()
        {
            verifier.differs(name, "is not in the model");
        }
    }
    for name in live.used_types() {
        // The walk must have visited everything, unless what leads there was already reported.
        if !verifier.visited.contains(name) && verifier.report.differences.is_empty() {
            verifier.differs(&format!("type {name}"), "was not compared");
        }
    }
    verifier.report.compared += verifier.seen.len();
    verifier.report
}

struct Verifier<'a> {
    model: Lookup<'a>,
    live: &'a Introspection,
    report: Report,
    /// Pairs of model type and live type that were compared already.
    seen: BTreeSet<(String, String)>,
    /// The live types that were looked at.
    visited: BTreeSet<String>,
}

impl Verifier<'_> {
    fn differs(&mut self, path: &str, what: &str) {
        self.report.differences.push(format!("{path}: {what}"));
    }

    /// Reports that the program lacks something.
    fn lacks(&mut self, path: &str, condition: Option<&Condition>) {
        match condition {
            Some(condition) => {
                self.report.explained.push(format!("{path}: the build lacks it (if {condition})"));
            }
            None => self.differs(path, "is not in the program"),
        }
    }

    fn entry(&mut self, definition: &Definition) {
        let name = definition.name.as_str();
        let Some(entity) = self.live.get(name) else {
            return self.lacks(name, definition.condition.as_ref());
        };
        self.report.compared += 1;
        self.features(name, &definition.features, &entity.features);
        match (&definition.kind, &entity.kind) {
            (Kind::Command(command), Live::Command { arguments, returns, allow_oob }) => {
                if command.allow_oob != *allow_oob {
                    self.differs(name, "may run out of band in one of the two");
                }
                self.payload(&format!("{name}/arg"), &command.arguments, arguments);
                match &command.returns {
                    Some(ty) => self.reference(&format!("{name}/ret"), ty, returns),
                    None => self.empty(&format!("{name}/ret"), returns),
                }
            }
            (Kind::Event(payload), Live::Event(arguments)) => {
                self.payload(&format!("{name}/arg"), payload, arguments);
            }
            _ => self.differs(name, "is a command in one of the two and an event in the other"),
        }
    }

    fn features(&mut self, path: &str, model: &[Feature], live: &BTreeSet<String>) {
        for feature in model {
            if !live.contains(&feature.name) {
                let path = format!("{path}, feature {}", feature.name);
                self.lacks(&path, feature.condition.as_ref());
            }
        }
        for feature in live {
            if !model.iter().any(|known| known.name == *feature) {
                self.differs(path, &format!("feature {feature} is not in the model"));
            }
        }
    }
}
