//! [`CaseSpec`]: everything a test declares about itself, as one constant.

use std::fmt;
use std::time::Duration;

use crate::list::Choice;
use crate::requirement::Requirement;
use crate::variant::{Combination, Variant};
use crate::vocabulary::{AioMode, CacheMode, Format, Platform, Protocol};

/// Where a test stands in its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceLocation {
    /// The file as the compiler was given it.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
}

impl fmt::Display for SourceLocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// What `#[iotest]` writes down about a function.
#[derive(Debug, Clone, Copy)]
pub struct CaseSpec {
    /// The module path with its crate, as `module_path!()` gives it.
    pub module_path: &'static str,
    /// The function's name.
    pub function: &'static str,
    /// Where the function stands.
    pub location: SourceLocation,
    /// The doc comment, lines joined by `\n`, one leading blank taken off each line.
    pub doc: &'static str,
    /// Formats the test takes.
    #[doc(alias = "_verify_image_format")]
    #[doc(alias = "skip_for_formats")]
    pub formats: Choice<Format>,
    /// Protocols the test takes.
    #[doc(alias = "_verify_protocol")]
    pub protocols: Choice<Protocol>,
    /// Platforms the test takes.
    #[doc(alias = "_verify_platform")]
    pub platforms: Choice<Platform>,
    /// Cache modes the test takes; each has cases of its own if several are named.
    #[doc(alias = "_verify_cache_mode")]
    pub cache_modes: Choice<CacheMode>,
    /// Aio modes the test takes; each has cases of its own if several are named.
    #[doc(alias = "_verify_aio_mode")]
    pub aio_modes: Choice<AioMode>,
    /// Drivers that must be in QEMU's read-write list.
    #[doc(alias = "_verify_formats")]
    pub required_formats: &'static [&'static str],
    /// Parts of IMGOPTS with which the test cannot run.
    #[doc(alias = "_verify_imgopts")]
    pub unsupported_imgopts: &'static [&'static str],
    /// Groups the test belongs to.
    pub groups: &'static [&'static str],
    /// What the test needs of its host and QEMU.
    pub requires: &'static [Requirement<'static>],
    /// How long the case may take before it is ended, if not the default.
    pub timeout: Option<Duration>,
    /// How many slots of a run a case takes, at least 1.
    pub weight: u32,
    /// Why the test is never run unless asked for.
    pub ignore: Option<&'static str>,
}

impl CaseSpec {
    /// Makes the spec of a test without any declarations: it takes every variant, needs nothing,
    /// and belongs to no group.
    ///
    /// ```
    /// use iotest_spec::{CaseSpec, SourceLocation};
    /// const SPEC: CaseSpec = CaseSpec {
    ///     groups: &["quick"],
    ///     ..CaseSpec::new("suite::disks", "grow", SourceLocation { file: "disks.rs", line: 1 })
    /// };
    /// assert_eq!(SPEC.path(), "disks::grow");
    /// ```
    pub const fn new(
        module_path: &'static str,
        function: &'static str,
        location: SourceLocation,
    ) -> Self {
        Self {
            module_path,
            function,
            location,
            doc: "",
            formats: Choice::ANY,
            protocols: Choice::ANY,
            platforms: Choice::ANY,
            cache_modes: Choice::ANY,
            aio_modes: Choice::ANY,
            required_formats: &[],
            unsupported_imgopts: &[],
            groups: &[],
            requires: &[],
            timeout: None,
            weight: 1,
            ignore: None,
        }
    }

    /// Returns the module path without the crate: empty at the crate's root.
    pub fn module(&self) -> &'static str {
        // A plain loop: each process of a case asks all tests, unoptimised, where a search is slow.
        let (bytes, mut index) = (self.module_path.as_bytes(), 0);
        while index < bytes.len() {
            if bytes[index] == b':' {
                return &self.module_path[index + "::".len()..];
            }
            index += 1;
        }
        ""
    }

    /// Returns `module::function`, or the function alone at the crate's root.
    pub fn path(&self) -> String {
        match self.module() {
            "" => self.function.to_owned(),
            module => format!("{module}::{}", self.function),
        }
    }

    /// Says whether an id begins with the test's path, as those of all its cases do.
    pub fn is_path_of(&self, id: &str) -> bool {
        let rest = match self.module() {
            "" => Some(id),
            module => id.strip_prefix(module).and_then(|rest| rest.strip_prefix("::")),
        };
        let rest = rest.and_then(|rest| rest.strip_prefix(self.function));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }

    /// Returns what tells apart the cases of the test that run in `variant` and the modes given:
    /// a mode only if the test names several of its kind.
    pub fn combination(&self, variant: Variant, cache: CacheMode, aio: AioMode) -> Combination {
        Combination {
            variant,
            cache: self.cache_modes.crossed().map(|_| cache),
            aio: self.aio_modes.crossed().map(|_| aio),
        }
    }

    /// Returns the id of a case: `module::function::qcow2-file`, with the name of its parameter
    /// between if it has one: `module::function::small::qcow2-file`.
    pub fn id(&self, parameter: Option<&str>, combination: Combination) -> String {
        let path = self.path();
        match parameter {
            Some(name) => format!("{path}::{name}::{combination}"),
            None => format!("{path}::{combination}"),
        }
    }

    /// Returns the first paragraph of the doc comment as one line.
    pub fn summary(&self) -> String {
        let paragraph = self.doc.trim().split("\n\n").next().unwrap_or_default();
        paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPEC: CaseSpec = CaseSpec {
        doc: "Merging two bitmaps\nkeeps the union.\n\nMore.",
        groups: &["quick"],
        ..CaseSpec::new(
            "suite::bitmaps::merge",
            "keeps_union",
            SourceLocation { file: "tests/suite/bitmaps.rs", line: 7 },
        )
    };

    #[test]
    fn id_leaves_the_crate_out() {
        let variant = Variant::new(Format::Qcow2, Protocol::File);
        assert_eq!(SPEC.id(None, variant.into()), "bitmaps::merge::keeps_union::qcow2-file");
        assert_eq!(CaseSpec { module_path: "suite", ..SPEC }.path(), "keeps_union");
    }

    #[test]
    fn test_may_have_ids_that_begin_with_its_path() {
        for (id, may) in [
            ("bitmaps::merge::keeps_union::qcow2-file", true),
            ("bitmaps::merge::keeps_union::parameter::qcow2-file", true),
            ("bitmaps::merge::keeps_union", true),
            ("bitmaps::merge::keeps_union_too::qcow2-file", false),
            ("bitmaps::merge::keeps", false),
            ("merge::keeps_union::qcow2-file", false),
            ("bitmaps::mergekeeps_union::qcow2-file", false),
            ("", false),
        ] {
            assert_eq!(SPEC.is_path_of(id), may, "{id}");
        }
        let at_root = CaseSpec { module_path: "suite", ..SPEC };
        assert!(at_root.is_path_of("keeps_union::raw-file"));
        assert!(!at_root.is_path_of("bitmaps::merge::keeps_union::raw-file"));
    }

    #[test]
    fn id_names_what_distinguishes_cases() {
        let several = CaseSpec {
            cache_modes: Choice {
                include: &[CacheMode::None, CacheMode::Writeback],
                any: false,
                ..Choice::ANY
            },
            aio_modes: Choice { include: &[AioMode::Native], any: false, ..Choice::ANY },
            ..SPEC
        };
        let variant = Variant::new(Format::Raw, Protocol::Nbd);
        let id = |spec: CaseSpec, parameter| {
            spec.id(parameter, spec.combination(variant, CacheMode::None, AioMode::Native))
        };
        assert_eq!(id(several, None), "bitmaps::merge::keeps_union::raw-nbd-none");
        assert_eq!(id(SPEC, Some("small")), "bitmaps::merge::keeps_union::small::raw-nbd");
    }

    #[test]
    fn summary_is_the_first_paragraph() {
        assert_eq!(SPEC.summary(), "Merging two bitmaps keeps the union.");
    }

    #[test]
    fn location_reads_as_file_and_line() {
        assert_eq!(SPEC.location.to_string(), "tests/suite/bitmaps.rs:7");
    }
}
