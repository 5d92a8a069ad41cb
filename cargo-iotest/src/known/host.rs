//! [`Host`]: what entries say of the host.

use iotest_runtime::spec::Version;

use super::bounds::Bounds;
use super::entry::Line;

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
