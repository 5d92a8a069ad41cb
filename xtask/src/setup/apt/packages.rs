//! QEMU's packages: [`Packages`] are those that are installed and offered, and chooses what to
//! install so that all are of one version.
//!
//! Reads text; asks nobody.

use std::collections::BTreeMap;

use super::PACKAGES;

/// Packages that those with the programs need, and that apt would otherwise pick at any version.
const ALONG: [&str; 2] = ["qemu-system-common", "qemu-system-data"];

/// What apt knows of QEMU's packages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::setup) struct Packages {
    /// The versions of those that are installed.
    installed: BTreeMap<String, String>,
    /// The versions that each is offered in, newest first.
    offered: BTreeMap<String, Vec<String>>,
}

impl Packages {
    /// Reads the lines `STATUS PACKAGE VERSION` of dpkg-query.
    pub(super) fn installed(text: &str) -> Self {
        let rows = text.lines().filter_map(|line| {
            let (name, version) = line.strip_prefix("installed ")?.split_once(' ')?;
            Some((name.to_owned(), version.to_owned()))
        });
        let is_ours = |name: &str| PACKAGES.contains(&name) || name.starts_with("qemu-system-");
        let installed = rows.filter(|(name, _)| is_ours(name)).collect();
        Self { installed, offered: BTreeMap::new() }
    }

    /// Returns the packages to ask about: those we install, and the installed ones.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let ours = PACKAGES.into_iter().chain(ALONG);
        let others = self.installed.keys().map(String::as_str);
        ours.clone().chain(others.filter(move |name| ours.clone().all(|ours| ours != *name)))
    }

    /// Adds the lines `PACKAGE | VERSION | SOURCE` of `apt-cache madison`.
    pub(super) fn offer(&mut self, text: &str) {
        for line in text.lines() {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            if let [name, version, source] = *cells {
                let versions = self.offered.entry(name.to_owned()).or_default();
                if source.ends_with(" Packages") && !versions.iter().any(|known| known == version) {
                    versions.push(version.to_owned());
                }
            }
        }
    }

    /// Returns whether none is installed.
    pub(in crate::setup) fn is_bare(&self) -> bool {
        self.installed.is_empty()
    }

    /// Returns whether installed packages are of more than one version.
    pub(in crate::setup) fn is_mixed(&self) -> bool {
        let mut versions = self.installed.values().map(|version| base(version));
        let first = versions.next();
        versions.any(|version| Some(version) != first)
    }

    /// Returns whether every package is installed, in one version, of `release`.
    pub(in crate::setup) fn is_installed(&self, release: &str) -> bool {
        let is_there = |name: &&str| {
            self.installed.get(*name).is_some_and(|version| is_of(upstream(version), release))
        };
        PACKAGES.iter().all(is_there) && !self.is_mixed()
    }

    /// Returns the versions that every package we need is offered in, newest first.
    pub(in crate::setup) fn common(&self) -> Vec<&str> {
        let [first, others @ ..] = PACKAGES;
        let versions = self.offered.get(first).into_iter().flatten().map(|version| base(version));
        versions
            .filter(|version| others.iter().all(|name| self.at(name, version).is_some()))
            .collect()
    }

    /// Returns the version in which a package is offered that was built from `version`.
    fn at(&self, name: &str, version: &str) -> Option<&str> {
        let mut versions = self.offered.get(name)?.iter().map(String::as_str);
        versions.find(|offered| base(offered) == version)
    }

    /// Returns `package=version` for each package, all of one version: of `release`, if one is given,
    /// else one that is installed, else the newest. What is not offered at that version is left out.
    pub(in crate::setup) fn choose(&self, release: Option<&str>) -> Option<Vec<String>> {
        let common = self.common();
        let mut fits = common
            .iter()
            .filter(|version| release.is_none_or(|release| is_of(upstream(version), release)));
        let is_there = |version: &&&str| self.installed.values().any(|one| base(one) == **version);
        let version = fits.clone().find(is_there).or(fits.next())?;
        let word = |name: &str| Some(format!("{name}={}", self.at(name, version)?));
        Some(self.names().filter_map(word).collect())
    }
}

/// Returns the version of the sources: a rebuild of one architecture adds `+b` and a number.
fn base(version: &str) -> &str {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match version.rsplit_once("+b") {
        Some((base, build)) if is_number(build) => base,
        _ => version,
    }
}

/// Returns QEMU's own version in that of a package, like `7.2` or `10.0.2`.
pub(in crate::setup) fn upstream(version: &str) -> &str {
    let text = version.split_once(':').map_or(version, |(_epoch, rest)| rest);
    let text = text.rsplit_once('-').map_or(text, |(upstream, _revision)| upstream);
    text.split(['+', '~']).next().unwrap_or(text)
}

/// Returns whether `version` is `release` or one of its parts: 10.0.2 is of 10.0, but not of 10.
pub(in crate::setup) fn is_of(version: &str, release: &str) -> bool {
    let rest = version.strip_prefix(release);
    release.contains('.') && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = "1:10.0.2+ds-2~bpo12+1";
    const OLD: &str = "1:7.2+dfsg-7+deb12u18";
    const ALL: [&str; 5] = [
        "qemu-system-x86",
        "qemu-utils",
        "qemu-block-extra",
        "qemu-system-common",
        "qemu-system-data",
    ];

    /// A machine that offers all packages in `offered`, newest first.
    fn machine(offered: &[&str], installed: &[(&str, &str)]) -> Packages {
        let rows = installed.iter().map(|(name, version)| format!("installed {name} {version}\n"));
        let mut packages = Packages::installed(&rows.collect::<String>());
        for name in ALL {
            for version in offered {
                packages.offer(&format!("{name} | {version} | http://m.example x/main Packages\n"));
            }
        }
        packages
    }

    fn all_at(version: &str) -> Option<Vec<String>> {
        Some(ALL.map(|name| format!("{name}={version}")).to_vec())
    }

    #[test]
    fn release_then_what_is_installed_then_the_newest_is_chosen() {
        let both = machine(&[NEW, OLD], &[("qemu-utils", OLD)]);
        assert_eq!(both.choose(None), all_at(OLD));
        assert_eq!(both.choose(Some("10.0")), all_at(NEW));
        assert_eq!(both.choose(Some("8.2")), None);
        assert_eq!(
            machine(&[OLD, "1:7.2+dfsg-7"], &[("qemu-utils", NEW)]).choose(None),
            all_at(OLD)
        );
        assert_eq!(Packages::default().choose(None), None);
    }

    #[test]
    fn rebuilds_belong_together_and_other_packages_come_along() {
        let mut packages = machine(&[OLD], &[("qemu-system-gui", NEW), ("qemu-system-arm", NEW)]);
        packages.offered.insert("qemu-utils".to_owned(), vec![format!("{OLD}+b3")]);
        packages.offered.insert("qemu-system-gui".to_owned(), vec![OLD.to_owned()]);
        let chosen = packages.choose(Some("7.2")).unwrap();
        assert_eq!(chosen[1], format!("qemu-utils={OLD}+b3"));
        assert_eq!((chosen.len(), &chosen[5]), (6, &format!("qemu-system-gui={OLD}")));
        packages.offered.remove("qemu-block-extra");
        assert_eq!(packages.choose(Some("7.2")), None);
    }

    #[test]
    fn mixed_and_whole_machines_are_distinguished() {
        let mut installed = ALL.map(|name| (name, NEW));
        let whole = machine(&[], &installed);
        assert!(!whole.is_mixed() && whole.is_installed("10.0") && !whole.is_installed("7.2"));
        installed[0].1 = OLD;
        assert!(machine(&[], &installed).is_mixed());
        let text = "config-files qemu-system-arm 1\ninstalled qemu-guest-agent 2\n";
        assert!(Packages::installed(text).is_bare());
    }

    #[test]
    fn versions_are_taken_apart() {
        for (text, version, own) in [
            ("1:7.2+dfsg-7+deb12u18+b3", "1:7.2+dfsg-7+deb12u18", "7.2"),
            ("1:10.0.2+ds-2~bpo12+1", "1:10.0.2+ds-2~bpo12+1", "10.0.2"),
            ("1:10.1.0~rc2+ds-1", "1:10.1.0~rc2+ds-1", "10.1.0"),
        ] {
            assert_eq!((base(text), upstream(text)), (version, own), "{text}");
        }
        assert!(is_of("10.0.2", "10.0") && is_of("7.2", "7.2"));
        assert!(!is_of("7.20", "7.2") && !is_of("10.0.2", "10") && !is_of("7.2", "7.2.22"));
    }
}
