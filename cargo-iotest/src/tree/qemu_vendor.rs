//! [`QemuVendor`]: the release and the packager of QEMU, as its programs report them.
//!
//! Does no input or output.

use std::fmt;

use iotest_runtime::spec::Version;

/// The release and the packager of a program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QemuVendor {
    /// The release of QEMU; None if unknown.
    pub version: Option<Version>,
    /// The packager's version, such as `Debian 1:10.0.2+ds-2`; empty if there is none.
    pub package: String,
}

impl QemuVendor {
    /// Reads the first line of `--version`: `QEMU emulator version 10.0.2 (Debian 1:10.0.2+ds-2)`.
    pub fn read(said: &str) -> Self {
        let line = said.lines().next().unwrap_or_default();
        let Some((_, rest)) = line.split_once("version ") else { return Self::default() };
        let (number, more) = rest.split_once(' ').unwrap_or((rest, ""));
        let package = more.trim().trim_start_matches('(').trim_end_matches(')');
        Self { version: number.parse().ok(), package: package.to_owned() }
    }
}

impl fmt::Display for QemuVendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.version {
            Some(version) => write!(f, "QEMU {version}")?,
            None => f.write_str("an unknown release of QEMU")?,
        }
        if self.package.is_empty() { Ok(()) } else { write!(f, " ({})", self.package) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn release_and_package_are_read() {
        let vendor =
            QemuVendor::read("QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7)\nCopyright\n");
        assert_eq!(vendor.version, Some(Version::new(7, 2, 22)));
        assert_eq!(vendor.to_string(), "QEMU 7.2.22 (Debian 1:7.2+dfsg-7)");
        assert_eq!(QemuVendor::read("QEMU emulator version 10.0.2").to_string(), "QEMU 10.0.2");
        assert_eq!(QemuVendor::read("").to_string(), "an unknown release of QEMU");
    }
}
