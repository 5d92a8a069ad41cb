//! [`Test`]: the one context that a test function gets.

use iotest_spec::Variant;

use crate::env::Settings;
use crate::host::HostFacts;

/// Everything a running case owns: directories, tools, machines, log.
#[derive(Debug)]
pub struct Test {
    /// The format and protocol under test.
    pub(crate) variant: Variant,
    /// What the environment asks for.
    pub(crate) settings: Settings,
    /// What the host can do.
    pub(crate) facts: HostFacts,
}

impl Test {
    /// Returns the format and protocol under test.
    pub fn variant(&self) -> Variant {
        self.variant
    }

    /// Returns what the environment asks for.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Returns what the host and its QEMU can do.
    pub fn facts(&self) -> &HostFacts {
        &self.facts
    }
}
