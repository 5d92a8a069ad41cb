//! [`Greeting`]: the first message of a server.

use std::fmt;

use crate::wire::{Extra, Members, Object, Output, values};
use crate::{DecodeError, QMPCapability, VersionInfo};

/// The first message of a server: `{"QMP": {"version": …, "capabilities": …}}`.
///
/// It is displayed as "QEMU 10.0.2 (Debian 1:10.0.2+ds-2)".
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "QMPGreeting")]
#[non_exhaustive]
pub struct Greeting {
    /// QEMU's version, and the name of its package.
    pub version: VersionInfo,
    /// What QEMU can do if `qmp_capabilities` enables it, such as `oob`.
    pub capabilities: Vec<QMPCapability>,
    /// Other members of `QMP`.
    pub extra: Extra,
    /// Members beside `QMP`.
    pub beside: Extra,
}

impl Greeting {
    /// Makes the greeting of a server.
    pub fn new(version: VersionInfo, capabilities: impl Into<Vec<QMPCapability>>) -> Self {
        let (extra, beside) = Default::default();
        Self { version, capabilities: capabilities.into(), extra, beside }
    }

    /// Returns whether commands may run out of band, if `qmp_capabilities` enables that.
    pub fn offers_oob(&self) -> bool {
        self.capabilities.contains(&QMPCapability::Oob)
    }
}

impl fmt::Display for Greeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let VersionInfo { qemu, package, .. } = &self.version;
        write!(f, "QEMU {}.{}.{}", qemu.major, qemu.minor, qemu.micro)?;
        match package.trim() {
            "" => Ok(()),
            package => write!(f, " ({package})"),
        }
    }
}

impl Object for Greeting {
    const NAME: &'static str = "greeting";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let Inner { version, capabilities, extra } = members.required("QMP")?;
        Ok(Self { version, capabilities, extra, beside: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        let Self { version, capabilities, extra, .. } = self.clone();
        output.put("QMP", &Inner { version, capabilities, extra });
        output.put_extra(&self.beside);
    }
}

/// The object in `QMP`.
#[derive(Debug)]
struct Inner {
    version: VersionInfo,
    capabilities: Vec<QMPCapability>,
    extra: Extra,
}

impl Object for Inner {
    const NAME: &'static str = "QMP";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let version = members.required("version")?;
        let capabilities = members.required("capabilities")?;
        Ok(Self { version, capabilities, extra: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put("version", &self.version);
        output.put("capabilities", &self.capabilities);
        output.put_extra(&self.extra);
    }
}

values!(Greeting);
