//! Names from open sets: groups, block drivers, parts of IMGOPTS.
//!
//! Nobody can list these names, so only their form is checked.

use std::fmt;

/// Which open set a name is from; each has its own form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// A test group, as given to `check -g`: `quick`, `io_throttle`.
    Group,
    /// A block driver, device or machine type of QEMU: `quorum`, `virtio-scsi`, `pc-q35-7.2`.
    Qemu,
    /// A part of IMGOPTS: `compat=0.10`, `data_file`.
    ImageOption,
    /// A path in QEMU's schema: `blockdev-add.driver=io_uring`, `query-block/ret.inserted`.
    QmpPath,
}

impl NameKind {
    /// Checks that `name` has the form of this set and returns it.
    ///
    /// # Errors
    /// * [`InvalidName`] if it has not.
    ///
    /// ```
    /// use iotest_spec::name::NameKind;
    /// assert_eq!(NameKind::Group.check("quick"), Ok("quick"));
    /// assert!(NameKind::Group.check("Quick!").is_err());
    /// ```
    pub fn check(self, name: &str) -> Result<&str, InvalidName> {
        let formed = match self {
            Self::Group => {
                name.starts_with(|c: char| c.is_ascii_lowercase())
                    && name.chars().all(|c| {
                        c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_')
                    })
            }
            Self::Qemu => is_plain(name),
            Self::ImageOption => match name.split_once('=') {
                Some((key, value)) => is_plain(key) && !value.is_empty(),
                None => is_plain(name),
            },
            Self::QmpPath => is_qmp_path(name),
        };
        if formed { Ok(name) } else { Err(InvalidName { kind: self, name: name.to_owned() }) }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::Group => "group name",
            Self::Qemu => "name that QEMU knows",
            Self::ImageOption => "part of IMGOPTS",
            Self::QmpPath => "path in QEMU's schema",
        }
    }

    fn form(self) -> &'static str {
        match self {
            Self::Group => "use lower-case letters, digits, `-` and `_`, a letter first",
            Self::Qemu => "use letters, digits, `-`, `_`, `+` and `.`, a letter or digit first",
            Self::ImageOption => "write `KEY` or `KEY=VALUE`",
            Self::QmpPath => {
                "write the name of a command or event, and then, if need be, `/arg` or `/ret`, \
                 `.MEMBER`s, `=VALUE` and `#FEATURE`"
            }
        }
    }
}

/// Says whether `name` is made as QEMU makes the names of drivers, devices and machines.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '.'))
}

/// Says whether `path` is made as paths in QEMU's schema are: a name, then perhaps which side of a
/// command, members after dots, a value and a feature.
fn is_qmp_path(path: &str) -> bool {
    let is_word = |word: &str| {
        let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        !word.is_empty() && word.chars().all(is_letter)
    };
    let (path, feature) = path.split_once('#').map_or((path, None), |(path, f)| (path, Some(f)));
    let (path, value) = path.split_once('=').map_or((path, None), |(path, v)| (path, Some(v)));
    let (name, inside) =
        path.split_once('/').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let side = inside.map(|inside| inside.split('.').next().unwrap_or(inside));
    side.is_none_or(|side| matches!(side, "arg" | "ret"))
        && name
            .split('.')
            .chain(inside.into_iter().flat_map(|inside| inside.split('.')))
            .all(is_word)
        && value.into_iter().chain(feature).all(is_word)
}

/// A name that has not the form of its set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidName {
    /// The set.
    pub kind: NameKind,
    /// The name as written.
    pub name: String,
}

impl fmt::Display for InvalidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a {}; {}", self.name, self.kind.noun(), self.kind.form())
    }
}

impl std::error::Error for InvalidName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_use_are_taken() {
        for group in ["quick", "rw", "io_throttle", "p9-like"] {
            assert_eq!(NameKind::Group.check(group), Ok(group));
        }
        for name in ["quorum", "virtio-scsi-pci", "pc-q35-7.2", "486-v1"] {
            assert_eq!(NameKind::Qemu.check(name), Ok(name));
        }
        for path in [
            "stop",
            "BLOCK_IO_ERROR.qom-path",
            "__com.example_add.__com.example_x",
            "query-block/ret.inserted.image",
            "blockdev-add/arg",
            "blockdev-add.driver=file#dynamic-auto-read-only",
            "blockdev-snapshot#allow-write-only-overlay",
        ] {
            assert_eq!(NameKind::QmpPath.check(path), Ok(path));
        }
        for part in ["data_file", "compat=0.10", "refcount_bits=1"] {
            assert_eq!(NameKind::ImageOption.check(part), Ok(part));
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for group in ["", "Quick", "1st", "quick!", "a.b", "ä"] {
            assert!(NameKind::Group.check(group).is_err(), "{group}");
        }
        for name in ["", "!quorum", "a:b", "-pci", "a b"] {
            assert!(NameKind::Qemu.check(name).is_err(), "{name}");
        }
        for part in ["", "=1", "compat=", "!compat"] {
            assert!(NameKind::ImageOption.check(part).is_err(), "{part}");
        }
        for path in
            ["", "a/", "a/b", "a/argument", "a.", ".a", "a..b", "a=", "a#", "a=b.c", "a#b=c", "a b"]
        {
            assert!(NameKind::QmpPath.check(path).is_err(), "{path}");
        }
    }

    #[test]
    fn message_shows_the_form() {
        assert_eq!(
            NameKind::Group.check("Quick").unwrap_err().to_string(),
            "`Quick` is not a group name; use lower-case letters, digits, `-` and `_`, a letter \
             first"
        );
    }
}
