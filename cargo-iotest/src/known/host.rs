//! [`Host`]: what entries say of the host.

use iotest_runtime::spec::Version;
use iotest_runtime::spec::vocabulary::did_you_mean;

use super::bounds::Bounds;
use super::entry::Line;

/// What `uname -m` prints on hosts of Linux; those that begin with `armv` are left out.
const ARCHITECTURES: [&str; 30] = [
    "aarch64",
    "aarch64_be",
    "alpha",
    "arc",
    "csky",
    "hexagon",
    "i386",
    "i486",
    "i586",
    "i686",
    "ia64",
    "loongarch32",
    "loongarch64",
    "m68k",
    "mips",
    "mips64",
    "openrisc",
    "parisc",
    "parisc64",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv32",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "x86_64",
    "xtensa",
];

/// The host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Host {
    /// Its architecture, as `uname -m` prints it.
    pub(crate) arch: String,
    /// The version of its kernel, if it is known.
    pub(crate) kernel: Option<Version>,
}

impl Host {
    /// Returns this host.
    pub(crate) fn this() -> Self {
        let uname = rustix::system::uname();
        let arch = uname.machine().to_string_lossy().into_owned();
        Self { arch, kernel: kernel(&uname.release().to_string_lossy()) }
    }

    /// Returns what is wrong with the name of an architecture, if it is none that is known.
    pub(crate) fn unknown_arch(&self, name: &str) -> Option<String> {
        if name == self.arch || name.starts_with("armv") || ARCHITECTURES.contains(&name) {
            return None;
        }
        // As Rust, Debian and QEMU call them.
        let meant = match name {
            "amd64" | "x64" => "; did you mean `x86_64`?".to_owned(),
            "arm64" => "; did you mean `aarch64`?".to_owned(),
            "arm" | "armhf" => "; did you mean `armv7l`?".to_owned(),
            "ppc64el" | "powerpc64le" => "; did you mean `ppc64le`?".to_owned(),
            name => did_you_mean(name, &ARCHITECTURES),
        };
        Some(format!("`{name}` is no architecture that `uname -m` is known to print{meant}"))
    }

    /// Says whether an entry for these hosts is for this one.
    pub(crate) fn is_one_of(&self, arch: &[Line], kernel: Option<&Bounds>) -> bool {
        let in_range = |bounds: &Bounds| self.kernel.is_some_and(|it| bounds.contain_kernel(it));
        (arch.is_empty() || arch.iter().any(|Line(name)| *name == self.arch))
            && kernel.is_none_or(in_range)
    }
}

/// Reads the numbers at the start of a kernel's release: `6.12.30+deb13-amd64`, `6.8.0-45-generic`.
fn kernel(release: &str) -> Option<Version> {
    let end = release.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(release.len());
    let numbers: Vec<&str> = release[..end].trim_end_matches('.').split('.').take(3).collect();
    numbers.join(".").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernels_are_read_from_what_distributions_call_them() {
        for (release, expected) in [
            ("6.12.30+deb13-amd64", Some(Version::new(6, 12, 30))),
            ("6.8.0-45-generic", Some(Version::new(6, 8, 0))),
            ("5.10.0.1.2-x", Some(Version::new(5, 10, 0))),
            ("6.1-rc3", Some(Version::new(6, 1, 0))),
            ("linux", None),
        ] {
            assert_eq!(kernel(release), expected, "{release}");
        }
        assert!(Host::this().kernel.is_some());
    }

    #[test]
    fn misspelt_architecture_is_noticed() {
        let host = Host { arch: "new64".to_owned(), kernel: None };
        for good in ["x86_64", "aarch64", "armv7l", "s390x", "new64"] {
            assert_eq!(host.unknown_arch(good), None, "{good}");
        }
        for (bad, meant) in [
            ("x86-64", "; did you mean `x86_64`?"),
            ("X86_64", "; did you mean `x86_64`?"),
            ("amd64", "; did you mean `x86_64`?"),
            ("arm64", "; did you mean `aarch64`?"),
            ("no-such-architecture", ""),
        ] {
            let expected =
                format!("`{bad}` is no architecture that `uname -m` is known to print{meant}");
            assert_eq!(host.unknown_arch(bad), Some(expected));
        }
        assert_eq!(Host::this().unknown_arch(std::env::consts::ARCH), None);
    }

    #[test]
    fn host_is_one_of_those_named() {
        let host = Host { arch: "x86_64".to_owned(), kernel: Some(Version::new(6, 8, 0)) };
        let arch = |names: &[&str]| names.iter().map(|name| Line((*name).to_owned())).collect();
        let is = |names: &[&str], kernel: Option<&str>| {
            let (arch, kernel): (Vec<Line>, _) =
                (arch(names), kernel.map(|it| it.parse().unwrap()));
            host.is_one_of(&arch, kernel.as_ref())
        };
        assert!(is(&[], None) && is(&["aarch64", "x86_64"], None) && is(&[], Some(">=6.8")));
        assert!(!is(&["aarch64"], None) && !is(&["x86_64"], Some("<6.8")));
        assert!(
            !Host { kernel: None, ..host.clone() }.is_one_of(&[], Some(&"6.8".parse().unwrap()))
        );
    }
}
