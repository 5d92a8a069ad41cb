//! What a test needs of its host and QEMU: `requires = "kvm, driver:quorum, qemu>=8.0"`.

use std::fmt;

use crate::name::{InvalidName, NameKind};
use crate::version::{InvalidVersion, Relation, Version};
use crate::vocabulary::{Tool, UnknownName, nearest};

/// One thing that must be there, or the test is ignored with the reason.
///
/// Names are borrowed from the text, so that the same type serves as a constant in a test's
/// record and as the result of parsing a command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement<'a> {
    /// `qtest`: the qtest accelerator works.
    Qtest,
    /// `kvm`: the KVM accelerator works.
    Kvm,
    /// `tcg`: the TCG accelerator works, so that a guest can really run anywhere.
    Tcg,
    /// `root`: the test runs as user 0.
    Root,
    /// `not-root`: the test runs as another user.
    #[doc(alias = "skip_if_user_is_root")]
    NotRoot,
    /// `luks`: LUKS images can be created.
    #[doc(alias = "verify_working_luks")]
    Luks,
    /// `zstd`: qcow2 images can be created with zstd compression.
    #[doc(alias = "verify_qcow2_zstd_compression")]
    Zstd,
    /// `fuse`: FUSE file systems can be mounted.
    Fuse,
    /// `postcopy`: a guest can go on before its memory has arrived.
    Postcopy,
    /// `driver:NAME`: a block driver in QEMU's read-write list.
    #[doc(alias = "verify_quorum")]
    #[doc(alias = "supports_quorum")]
    #[doc(alias = "skip_if_unsupported")]
    Driver(&'a str),
    /// `ro-driver:NAME`: a block driver in QEMU's read-only list.
    #[doc(alias = "skip_if_unsupported")]
    ReadOnlyDriver(&'a str),
    /// `device:NAME`: a device; `virtio-scsi` also means its `-pci` and `-ccw` forms.
    #[doc(alias = "_verify_virtio_blk")]
    #[doc(alias = "_verify_virtio_scsi_pci_or_ccw")]
    #[doc(alias = "verify_virtio_scsi_pci_or_ccw")]
    Device(&'a str),
    /// `machine:NAME`: a machine type or its alias.
    Machine(&'a str),
    /// `tool:NAME`: one of QEMU's programs.
    Tool(Tool),
    /// `qmp:PATH`: QEMU's schema has a command or event, or a member, value or feature of it:
    /// `qmp:blockdev-mirror.target-is-zero`, `qmp:query-block/ret.inserted.active`.
    Qmp(&'a str),
    /// `qemu>=8.0` and the like.
    Qemu(Relation, Version),
}

/// The words without a parameter, with the values they stand for.
const PLAIN: [(&str, Requirement<'static>); 9] = [
    ("qtest", Requirement::Qtest),
    ("kvm", Requirement::Kvm),
    ("tcg", Requirement::Tcg),
    ("root", Requirement::Root),
    ("not-root", Requirement::NotRoot),
    ("luks", Requirement::Luks),
    ("zstd", Requirement::Zstd),
    ("fuse", Requirement::Fuse),
    ("postcopy", Requirement::Postcopy),
];

/// Every form, as shown in messages and documentation.
pub const FORMS: [&str; 16] = [
    "qtest",
    "kvm",
    "tcg",
    "root",
    "not-root",
    "luks",
    "zstd",
    "fuse",
    "postcopy",
    "driver:NAME",
    "ro-driver:NAME",
    "device:NAME",
    "machine:NAME",
    "tool:NAME",
    "qmp:PATH",
    "qemu>=VERSION",
];

impl<'a> Requirement<'a> {
    /// Parses one requirement; blanks around a comparison are allowed.
    ///
    /// # Errors
    /// * [`InvalidRequirement`] if the word, tool or version is unknown, or a name is missing.
    ///
    /// ```
    /// use iotest_spec::Requirement;
    /// assert_eq!(Requirement::parse("driver:quorum"), Ok(Requirement::Driver("quorum")));
    /// assert!(Requirement::parse("drivers:quorum").is_err());
    /// ```
    pub fn parse(text: &'a str) -> Result<Self, InvalidRequirement> {
        let text = text.trim();
        if let Some((_, plain)) = PLAIN.iter().find(|(word, _)| *word == text) {
            return Ok(*plain);
        }
        if let Some((relation, version)) = text.strip_prefix("qemu").and_then(comparison) {
            let version = version.parse().map_err(InvalidRequirement::Version)?;
            return Ok(Self::Qemu(relation, version));
        }
        let Some((kind, name)) = text.split_once(':') else {
            return Err(InvalidRequirement::Unknown { text: text.to_owned() });
        };
        if name.is_empty() {
            return Err(InvalidRequirement::NoName { kind: kind.to_owned() });
        }
        match kind {
            "driver" => checked(name).map(Self::Driver),
            "ro-driver" => checked(name).map(Self::ReadOnlyDriver),
            "device" => checked(name).map(Self::Device),
            "machine" => checked(name).map(Self::Machine),
            "qmp" => {
                let path = NameKind::QmpPath.check(name);
                path.map(Self::Qmp).map_err(InvalidRequirement::Name)
            }
            "tool" => name.parse().map(Self::Tool).map_err(InvalidRequirement::Tool),
            _ => Err(InvalidRequirement::Unknown { text: text.to_owned() }),
        }
    }
}

/// Splits a comparison, such as `>= 7.2`; None if it begins with no relation.
fn comparison(text: &str) -> Option<(Relation, &str)> {
    let text = text.trim_start();
    let (spelling, relation) =
        Relation::SPELLINGS.iter().find(|(spelling, _)| text.starts_with(spelling))?;
    Some((*relation, text[spelling.len()..].trim()))
}

fn checked(name: &str) -> Result<&str, InvalidRequirement> {
    NameKind::Qemu.check(name).map_err(InvalidRequirement::Name)
}

/// Splits a list into its requirements; commas and blanks separate, but for blanks around `>=`
/// and its like: `qtest, qemu >= 8.0` are two.
///
/// ```
/// use iotest_spec::split_requirements;
/// assert_eq!(split_requirements("qtest,qemu >= 8.0 kvm"), ["qtest", "qemu >= 8.0", "kvm"]);
/// ```
pub fn split_requirements(text: &str) -> Vec<&str> {
    const SIGNS: [char; 3] = ['<', '>', '='];
    let mut found = Vec::new();
    for part in text.split(',') {
        let mut rest = part.trim();
        while !rest.is_empty() {
            let end = rest
                .char_indices()
                .filter(|(_, c)| c.is_whitespace())
                .map(|(at, _)| at)
                .find(|at| {
                    let (before, after) = rest.split_at(*at);
                    !before.trim_end().ends_with(SIGNS) && !after.trim_start().starts_with(SIGNS)
                })
                .unwrap_or(rest.len());
            found.push(&rest[..end]);
            rest = rest[end..].trim_start();
        }
    }
    found
}

impl fmt::Display for Requirement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Driver(name) => write!(f, "driver:{name}"),
            Self::ReadOnlyDriver(name) => write!(f, "ro-driver:{name}"),
            Self::Device(name) => write!(f, "device:{name}"),
            Self::Machine(name) => write!(f, "machine:{name}"),
            Self::Tool(tool) => write!(f, "tool:{tool}"),
            Self::Qmp(path) => write!(f, "qmp:{path}"),
            Self::Qemu(relation, version) => write!(f, "qemu{}{version}", relation.spelling()),
            plain => {
                let word = PLAIN.iter().find(|(_, value)| value == plain).map(|(word, _)| *word);
                f.write_str(word.expect("every variant without data is in the table"))
            }
        }
    }
}

/// A requirement that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidRequirement {
    /// No form begins like this.
    Unknown {
        /// The requirement as written.
        text: String,
    },
    /// The name after the colon is missing.
    NoName {
        /// The word before the colon.
        kind: String,
    },
    /// The name has a form that QEMU gives to nothing.
    Name(InvalidName),
    /// The tool is not one of QEMU's.
    Tool(UnknownName),
    /// The version cannot be read.
    Version(InvalidVersion),
}

impl fmt::Display for InvalidRequirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { text } => {
                write!(f, "unknown requirement `{text}`")?;
                let word = text.split([':', '<', '>', '=']).next().unwrap_or(text);
                let heads: Vec<&str> = FORMS
                    .iter()
                    .map(|form| form.split([':', '>']).next().unwrap_or(form))
                    .collect();
                match nearest(word, &heads).and_then(|near| {
                    FORMS.iter().find(|form| form.split([':', '>']).next() == Some(near))
                }) {
                    Some(form) => write!(f, "; did you mean `{form}`?"),
                    None => write!(f, "; known: {}", FORMS.join(", ")),
                }
            }
            Self::NoName { kind } => write!(f, "`{kind}:` needs a name after the colon"),
            Self::Name(error) => write!(f, "{error}"),
            Self::Tool(error) => write!(f, "{error}"),
            Self::Version(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for InvalidRequirement {}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Requirement::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn every_form_parses_and_prints_back() {
        for text in [
            "qtest",
            "kvm",
            "tcg",
            "root",
            "not-root",
            "luks",
            "zstd",
            "fuse",
            "postcopy",
            "driver:quorum",
            "ro-driver:dmg",
            "device:virtio-scsi",
            "machine:pc",
            "tool:qemu-nbd",
            "qmp:blockdev-add",
            "qmp:blockdev-add.driver=io_uring",
            "qmp:query-block/ret.inserted.active",
            "qmp:blockdev-snapshot#allow-write-only-overlay",
            "qemu>=8.0.0",
            "qemu<10.1.2",
        ] {
            assert_eq!(Requirement::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn comparison_may_have_blanks() {
        assert_eq!(
            Requirement::parse(" qemu >= 8.0 "),
            Ok(Requirement::Qemu(Relation::AtLeast, Version::new(8, 0, 0)))
        );
    }

    #[test]
    fn lists_split_at_commas_and_blanks() {
        for (text, expected) in [
            ("", &[][..]),
            (" , ", &[]),
            ("qemu  <=  8.0", &["qemu  <=  8.0"]),
            ("root qemu >=8.0 qemu< 9", &["root", "qemu >=8.0", "qemu< 9"]),
            ("qemu >=, 8.0", &["qemu >=", "8.0"]),
            ("qmp:a.b=c qmp:D#e", &["qmp:a.b=c", "qmp:D#e"]),
            ("driver:quorum\n  kvm,", &["driver:quorum", "kvm"]),
        ] {
            assert_eq!(split_requirements(text), expected, "{text}");
        }
    }

    #[test]
    fn mistakes_are_explained() {
        assert_eq!(error("qtets"), "unknown requirement `qtets`; did you mean `qtest`?");
        assert_eq!(error("drivr:x"), "unknown requirement `drivr:x`; did you mean `driver:NAME`?");
        assert_eq!(
            error("driver:!quorum"),
            "`!quorum` is not a name that QEMU knows; use letters, digits, `-`, `_`, `+` and `.`, \
             a letter or digit first"
        );
        assert_eq!(
            error("qmp:stop/"),
            "`stop/` is not a path in QEMU's schema; write the name of a command or event, and then, if \
             need be, `/arg` or `/ret`, `.MEMBER`s, `=VALUE` and `#FEATURE`"
        );
        assert_eq!(error("qmpp:stop"), "unknown requirement `qmpp:stop`; did you mean `qmp:PATH`?");
        assert_eq!(error("driver:"), "`driver:` needs a name after the colon");
        assert_eq!(error("tool:qemu-ndb"), "unknown tool `qemu-ndb`; did you mean `qemu-nbd`?");
        assert_eq!(error("qemu>=x"), "`x` is not a QEMU version; write it as `8.0` or `8.0.2`");
    }
}
