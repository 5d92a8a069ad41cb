//! [`HostFacts`]: what the probe found out, as data.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8PathBuf;
use iotest_spec::vocabulary::did_you_mean;
use iotest_spec::{Requirement, Tool, Version};
use qapi_types::known_path;

use crate::host::names::Names;
use crate::host::qmp_schema::QmpSchema;

/// What the host and the QEMU found can do.
///
/// A field that could not be found out holds the reason, so that a requirement on it is reported
/// as unmet with that reason and nothing else suffers. A test that needs a feature declares that
/// (`requires = "fuse"`) and is then ignored where it is missing; here it asks only if it does
/// something else without, and skips by [`Test::skip`](crate::Test::skip).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostFacts {
    /// The `qemu-system-*` that was asked.
    pub qemu: Utf8PathBuf,
    /// Its version.
    pub version: Version,
    /// Accelerators that really start: `tcg`, `kvm`, `qtest` …
    pub accelerators: BTreeSet<String>,
    /// Why an accelerator that the binary lists does not start, by name.
    pub unusable_accelerators: BTreeMap<String, String>,
    /// Block drivers of the read-write list.
    #[doc(alias = "supported_formats")]
    pub drivers: Names,
    /// Block drivers of the read-only list.
    #[doc(alias = "supported_formats")]
    pub read_only_drivers: Names,
    /// Device types and aliases that `-device` takes.
    pub devices: Names,
    /// Machine types and aliases.
    pub machines: Names,
    /// The default machine type's alias if it has one, else its name: `check`'s
    /// `QEMU_DEFAULT_MACHINE`.
    pub default_machine: Option<String>,
    /// Programs that were found.
    pub tools: BTreeSet<Tool>,
    /// Whether LUKS images can be created, else why not.
    #[doc(alias = "has_working_luks")]
    pub luks: Result<(), Unavailable>,
    /// Whether qcow2 images can be created with zstd compression, else why not.
    #[doc(alias = "supports_qcow2_zstd_compression")]
    pub zstd: Result<(), Unavailable>,
    /// Whether FUSE file systems can be mounted, else why not.
    pub fuse: Result<(), Unavailable>,
    /// Whether a guest can go on before its memory has arrived, else why not.
    pub postcopy: Result<(), Unavailable>,
    /// Whether files beside the scratch directories can be opened past the host's cache
    /// (cache modes `none` and `directsync`), else why not.
    pub direct: Result<(), Unavailable>,
    /// Whether such a file can be read by native aio, else why not.
    pub native_aio: Result<(), Unavailable>,
    /// Whether QEMU and the kernel do `io_uring`, else why not.
    pub io_uring: Result<(), Unavailable>,
    /// Whether the tests run as user 0.
    pub root: bool,
    /// What people should know about how this was found out, a line each.
    pub remarks: Vec<String>,
    /// The commands and events of QEMU and their members.
    pub(crate) qmp: QmpSchema,
}

impl HostFacts {
    /// Returns why a requirement is not met, as one line, or None if it is met.
    ///
    /// The line reads after "ignored:" – "needs the qtest accelerator, which QEMU 7.2.22 at
    /// /usr/bin/qemu-system-x86_64 lacks".
    pub fn unmet(&self, requirement: &Requirement<'_>) -> Option<String> {
        match requirement {
            Requirement::Qtest => self.without_accelerator("qtest"),
            Requirement::Kvm => self.without_accelerator("kvm"),
            Requirement::Tcg => self.without_accelerator("tcg"),
            Requirement::Root => (!self.root).then(|| "needs to run as root".to_owned()),
            Requirement::NotRoot => self.root.then(|| "needs a user other than root".to_owned()),
            Requirement::Luks => self.luks.as_ref().err().map(ToString::to_string),
            Requirement::Zstd => self.zstd.as_ref().err().map(ToString::to_string),
            Requirement::Fuse => self.fuse.as_ref().err().map(ToString::to_string),
            Requirement::Postcopy => self.postcopy.as_ref().err().map(ToString::to_string),
            Requirement::Driver(name) => {
                (!self.drivers.contains(name)).then(|| self.lacks(&format!("block driver {name}")))
            }
            Requirement::ReadOnlyDriver(name) => (!self.read_only_drivers.contains(name))
                .then(|| self.lacks(&format!("block driver {name} (at least read-only)"))),
            Requirement::Device(name) => {
                (!self.has_device(name)).then(|| self.lacks(&format!("device {name}")))
            }
            Requirement::Machine(name) => {
                (!self.machines.contains(name)).then(|| self.lacks(&format!("machine type {name}")))
            }
            Requirement::Tool(tool) => {
                (!self.tools.contains(tool)).then(|| format!("needs {tool}, which was not found"))
            }
            Requirement::Qmp(path) => {
                let lack = self.qmp.lack(path).ok().flatten();
                let lack = lack.filter(|_| known_path(path).is_ok());
                lack.map(|lack| self.lacks(&lack.subject()))
            }
            Requirement::Qemu(relation, wanted) => (!relation.holds(self.version, *wanted))
                .then(|| format!("needs {requirement}, not {}", self.name())),
        }
    }

    /// Returns why nobody can say whether a requirement is met, as one line, or None if it can be said.
    ///
    /// That is so of a path in QEMU's schema that neither QEMU nor any release that iotest knows has:
    /// it may be a mistake, and a test that is ignored for one would never run anywhere.
    ///
    /// ```
    /// use iotest_runtime::env::Settings;
    /// use iotest_spec::Requirement;
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let facts = iotest_runtime::host::facts(&Settings::from_env()?)?;
    /// let mistaken = Requirement::parse("qmp:blokdev-add")?;
    /// assert_eq!(facts.unmet(&mistaken), None);
    /// assert!(facts.undecided(&mistaken).is_some());
    /// # Ok(())
    /// # }
    /// ```
    pub fn undecided(&self, requirement: &Requirement<'_>) -> Option<String> {
        let Requirement::Qmp(path) = requirement else { return None };
        match self.qmp.lack(path) {
            Ok(None) => None,
            Ok(Some(_)) => unknown(requirement, &format!(", and {} neither", self.name())),
            Err(why) => Some(format!("`{requirement}`: find out what {} has: {why}", self.name())),
        }
    }

    /// Says whether `-device` takes the name; one without its bus stands for the types on PCI
    /// and on CCW too.
    pub fn has_device(&self, name: &str) -> bool {
        self.devices.contains(name)
            || ["pci", "ccw"].iter().any(|bus| self.devices.contains(&format!("{name}-{bus}")))
    }

    /// Returns the QEMU asked, as it is named in messages.
    pub fn name(&self) -> String {
        format!("QEMU {} at {}", self.version, self.qemu)
    }

    fn lacks(&self, what: &str) -> String {
        format!("needs {what}, which {} lacks", self.name())
    }

    fn without_accelerator(&self, name: &str) -> Option<String> {
        if self.accelerators.contains(name) {
            return None;
        }
        let what = format!("the {name} accelerator");
        Some(match self.unusable_accelerators.get(name) {
            Some(why) => format!("needs {what}, which {} cannot start: {why}", self.name()),
            None => self.lacks(&what),
        })
    }
}

/// Returns what is wrong with a requirement that no release of QEMU can meet that iotest knows, as one line.
///
/// A newer QEMU, or one of a vendor, may meet it: [`HostFacts::undecided`] knows one.
pub(crate) fn unknown(requirement: &Requirement<'_>, more: &str) -> Option<String> {
    let Requirement::Qmp(path) = requirement else { return None };
    let unknown = known_path(path).err()?;
    let candidates: Vec<&str> = unknown.candidates().iter().map(String::as_str).collect();
    let near = did_you_mean(unknown.part(), &candidates);
    Some(format!("`{requirement}`: {unknown}{more}{near}"))
}

/// A feature that the host or its QEMU lacks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("needs {feature}: {why}")]
pub struct Unavailable {
    feature: &'static str,
    why: String,
}

impl Unavailable {
    pub(crate) fn new(feature: &'static str, why: impl Into<String>) -> Self {
        Self { feature, why: why.into() }
    }

    /// Returns the reason alone.
    pub fn why(&self) -> &str {
        &self.why
    }
}

#[cfg(test)]
mod tests {
    use qapi_types::StoredSchema;

    use super::*;

    fn set<T: Ord, const N: usize>(values: [T; N]) -> BTreeSet<T> {
        values.into()
    }

    /// A QEMU with one command.
    fn schema() -> StoredSchema {
        StoredSchema::from_text(
            "\n1 object driver:2 __com.example_x:str\n2 enum raw vendor\nblockdev-add command =1\n",
        )
    }

    fn facts() -> HostFacts {
        HostFacts {
            qemu: "/bin/qemu".into(),
            version: Version::new(7, 2, 22),
            accelerators: set(["tcg".to_owned()]),
            unusable_accelerators: [("kvm".to_owned(), "permission denied".to_owned())].into(),
            drivers: Names::from_iter(["raw"]),
            read_only_drivers: Names::from_iter(["raw", "dmg"]),
            devices: Names::from_iter(["virtio-scsi-ccw", "ide-hd"]),
            machines: Names::from_iter(["pc"]),
            default_machine: Some("pc".to_owned()),
            tools: set([Tool::QemuImg]),
            luks: Err(Unavailable::new("LUKS images", "no such driver")),
            zstd: Ok(()),
            fuse: Ok(()),
            postcopy: Err(Unavailable::new("migration by postcopy", "Userfaultfd not available")),
            direct: Ok(()),
            native_aio: Ok(()),
            io_uring: Ok(()),
            root: true,
            remarks: Vec::new(),
            qmp: QmpSchema::asked(schema()),
        }
    }

    #[test]
    fn met_requirements_have_no_reason() {
        for text in [
            "tcg",
            "root",
            "zstd",
            "fuse",
            "driver:raw",
            "ro-driver:dmg",
            "device:ide-hd",
            "device:virtio-scsi",
            "device:virtio-scsi-ccw",
            "machine:pc",
            "tool:qemu-img",
            "qmp:blockdev-add.driver=raw",
            "qmp:blockdev-add.driver=vendor",
            "qmp:blockdev-add.__com.example_x",
            "qemu>=7.2",
            "qemu<8",
        ] {
            assert_eq!(facts().unmet(&Requirement::parse(text).unwrap()), None, "{text}");
            assert_eq!(facts().undecided(&Requirement::parse(text).unwrap()), None, "{text}");
        }
    }

    #[test]
    fn unmet_requirements_say_what_is_missing_where() {
        let qemu = "QEMU 7.2.22 at /bin/qemu";
        for (text, reason) in [
            ("qtest", format!("needs the qtest accelerator, which {qemu} lacks")),
            (
                "kvm",
                format!("needs the kvm accelerator, which {qemu} cannot start: permission denied"),
            ),
            ("not-root", "needs a user other than root".to_owned()),
            ("luks", "needs LUKS images: no such driver".to_owned()),
            ("postcopy", "needs migration by postcopy: Userfaultfd not available".to_owned()),
            ("driver:dmg", format!("needs block driver dmg, which {qemu} lacks")),
            (
                "ro-driver:cloop",
                format!("needs block driver cloop (at least read-only), which {qemu} lacks"),
            ),
            ("device:virtio-blk", format!("needs device virtio-blk, which {qemu} lacks")),
            ("machine:q35", format!("needs machine type q35, which {qemu} lacks")),
            ("tool:qemu-nbd", "needs qemu-nbd, which was not found".to_owned()),
            (
                "qmp:blockdev-add.active",
                format!(
                    "needs the member `active` of `blockdev-add` (since 10.0), which {qemu} lacks"
                ),
            ),
            (
                "qmp:query-block/ret.inserted",
                format!("needs the command `query-block` (since 0.14), which {qemu} lacks"),
            ),
            ("qemu>=8", format!("needs qemu>=8.0.0, not {qemu}")),
        ] {
            assert_eq!(facts().unmet(&Requirement::parse(text).unwrap()), Some(reason), "{text}");
            assert_eq!(facts().undecided(&Requirement::parse(text).unwrap()), None, "{text}");
        }
    }

    #[test]
    fn path_that_nothing_has_is_not_taken_for_one_that_is_lacking() {
        for (text, mistake) in [
            (
                "qmp:blokdev-add",
                "has the command or event `blokdev-add`, and QEMU 7.2.22 at /bin/qemu neither; did you \
                 mean `blockdev-add`?",
            ),
            (
                "qmp:blockdev-add.driver=qcow22",
                "has the value `qcow22` of `driver` of `blockdev-add`, and QEMU 7.2.22 at /bin/qemu \
                 neither; did you mean `qcow2`?",
            ),
            (
                "qmp:stop.gently",
                "has the member `gently` of `stop`, and QEMU 7.2.22 at /bin/qemu neither",
            ),
        ] {
            let requirement = Requirement::parse(text).unwrap();
            assert_eq!(facts().unmet(&requirement), None, "{text}");
            let found = facts().undecided(&requirement).unwrap();
            assert!(found.starts_with(&format!("`{text}`: no QEMU of 7.2, ")), "{found}");
            assert!(found.ends_with(mistake), "{found}");
        }
    }

    #[test]
    fn tests_whose_guest_must_run_say_so() {
        let facts = HostFacts { accelerators: set(["qtest".to_owned()]), ..facts() };
        let reason = "needs the tcg accelerator, which QEMU 7.2.22 at /bin/qemu lacks";
        assert_eq!(facts.unmet(&Requirement::Tcg).as_deref(), Some(reason));
    }

    #[test]
    fn tests_that_need_root_say_so() {
        let facts = HostFacts { root: false, ..facts() };
        assert_eq!(facts.unmet(&Requirement::Root).as_deref(), Some("needs to run as root"));
        assert_eq!(facts.unmet(&Requirement::NotRoot), None);
    }
}
