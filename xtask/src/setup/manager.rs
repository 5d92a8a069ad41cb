//! The system's package manager: [`Manager`] knows its command lines and QEMU's package names.
//!
//! Pure data and choice; runs nothing.

use crate::process::Step;

/// A package manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manager {
    /// Debian, Ubuntu and their kin.
    Apt,
    /// Fedora and its kin.
    Dnf,
    /// openSUSE and SUSE.
    Zypper,
    /// Arch and its kin.
    Pacman,
    /// Alpine.
    Apk,
    /// Homebrew, on macOS and elsewhere.
    Brew,
}

impl Manager {
    /// Every manager we know, the system's own before those that people add.
    const ALL: [Self; 6] =
        [Self::Apt, Self::Dnf, Self::Zypper, Self::Pacman, Self::Apk, Self::Brew];

    /// Returns the first manager whose program `has` says is there.
    pub(crate) fn choose(has: impl Fn(&str) -> bool) -> Option<Self> {
        Self::ALL.into_iter().find(|manager| has(manager.program()))
    }

    /// Returns the name of the manager's program.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Self::Apt => "apt-get",
            Self::Dnf => "dnf",
            Self::Zypper => "zypper",
            Self::Pacman => "pacman",
            Self::Apk => "apk",
            Self::Brew => "brew",
        }
    }

    /// Returns the packages that hold [every program](super::Program::ALL).
    pub(crate) fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Apt => &["qemu-system-x86", "qemu-utils", "qemu-block-extra"],
            Self::Dnf => &["qemu-system-x86-core", "qemu-img"],
            // Newer releases split qemu-img off qemu-tools, which then depends on it.
            Self::Zypper => &["qemu-x86", "qemu-tools"],
            Self::Pacman => &["qemu-system-x86", "qemu-img"],
            // The storage daemon changed its package between releases; apk knows commands.
            Self::Apk => &["qemu-system-x86_64", "qemu-img", "cmd:qemu-storage-daemon"],
            Self::Brew => &["qemu"],
        }
    }

    /// Says whether installing needs root. Homebrew refuses root instead.
    pub(crate) fn needs_root(self) -> bool {
        self != Self::Brew
    }

    /// Returns the commands that install QEMU as the system offers it, in order.
    pub(crate) fn install(self) -> Vec<Step> {
        let tool = Step::new(self.program());
        let install = match self {
            Self::Apt => {
                return vec![
                    apt_get().arg("update"),
                    apt_get().args(INSTALL_BY_APT).args(self.packages()),
                ];
            }
            Self::Dnf => tool.args(["install", "--assumeyes"]),
            Self::Zypper => tool.args(["--non-interactive", "install", "--no-recommends"]),
            Self::Pacman => tool.args(["-Sy", "--needed", "--noconfirm"]),
            Self::Apk => tool.args(["add", "--update-cache"]),
            Self::Brew => tool.arg("install"),
        };
        vec![install.args(self.packages())]
    }
}

/// The arguments with which apt-get installs, before the packages.
pub(super) const INSTALL_BY_APT: [&str; 3] = ["install", "--yes", "--no-install-recommends"];

/// apt-get as it is run without a person: it asks nothing, waits for a lock that somebody else
/// holds, and tries a failed download again.
pub(super) fn apt_get() -> Step {
    Step::new(Manager::Apt.program()).variable("DEBIAN_FRONTEND", "noninteractive").args([
        "-o",
        "DPkg::Lock::Timeout=300",
        "-o",
        "Acquire::Retries=3",
    ])
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    #[test]
    fn systems_own_manager_goes_first() {
        let choose = |there: &[&str]| Manager::choose(|name| there.contains(&name));
        assert_eq!(choose(&["brew", "apt-get"]), Some(Manager::Apt));
        assert_eq!(choose(&["dnf", "brew"]), Some(Manager::Dnf));
        assert_eq!(choose(&["zypper"]), Some(Manager::Zypper));
        assert_eq!(choose(&["pacman"]), Some(Manager::Pacman));
        assert_eq!(choose(&["apk"]), Some(Manager::Apk));
        assert_eq!(choose(&["brew"]), Some(Manager::Brew));
        assert_eq!(choose(&["emerge", "apt"]), None);
    }

    fn check(manager: Manager, expected: &Expect) {
        let steps = manager.install();
        let lines: Vec<String> = steps.iter().map(ToString::to_string).collect();
        expected.assert_eq(&lines.join("\n"));
    }

    #[test]
    fn commands_ask_nothing() {
        check(
            Manager::Apt,
            &expect![[r#"
                DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 update
                DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 install --yes --no-install-recommends qemu-system-x86 qemu-utils qemu-block-extra"#]],
        );
        check(Manager::Dnf, &expect!["dnf install --assumeyes qemu-system-x86-core qemu-img"]);
        check(
            Manager::Zypper,
            &expect!["zypper --non-interactive install --no-recommends qemu-x86 qemu-tools"],
        );
        check(
            Manager::Pacman,
            &expect!["pacman -Sy --needed --noconfirm qemu-system-x86 qemu-img"],
        );
        check(
            Manager::Apk,
            &expect!["apk add --update-cache qemu-system-x86_64 qemu-img cmd:qemu-storage-daemon"],
        );
        check(Manager::Brew, &expect!["brew install qemu"]);
    }

    #[test]
    fn only_homebrew_does_without_root() {
        let rootless: Vec<Manager> =
            Manager::ALL.into_iter().filter(|manager| !manager.needs_root()).collect();
        assert_eq!(rootless, [Manager::Brew]);
    }
}
