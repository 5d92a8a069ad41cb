//! [`Resolution`]: the reference of a case, the most specific one that exists.

use std::fmt;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::{CacheMode, CaseSpec, Combination, Variant};

use super::release::{self, Release, Releases};
use crate::file;
use crate::outcome::Fault;

/// A case as far as its reference depends on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The module path without the crate: `bitmaps::merge`, empty at the crate's root.
    pub module: String,
    /// The function's name.
    pub function: String,
    /// The name of the parameter, if the test has some.
    pub parameter: Option<String>,
    /// The format and protocol under test, and the modes that the test is crossed with.
    pub combination: Combination,
    /// The cache mode, if one was asked for.
    pub cache: Option<CacheMode>,
    /// The machine type whose references are preferred: `pc`.
    pub machine: Option<String>,
    /// The release of the QEMU under test: references of later ones do not count.
    pub release: Option<Release>,
}

impl Subject {
    /// Makes the subject for a case of a test, with no cache mode, no machine and no release.
    pub fn new(
        spec: &CaseSpec,
        parameter: Option<&str>,
        combination: impl Into<Combination>,
    ) -> Self {
        Self {
            module: spec.module().to_owned(),
            function: spec.function.to_owned(),
            parameter: parameter.map(str::to_owned),
            combination: combination.into(),
            cache: None,
            machine: None,
            release: None,
        }
    }

    /// Returns the case's id: `module::function::qcow2-file`.
    pub fn id(&self) -> String {
        let module = if self.module.is_empty() { "" } else { "::" };
        format!("{}{module}{}::{}", self.module, self.function, self.tail())
    }

    /// Returns what distinguishes the case from the others of its test: the end of its id,
    /// `qcow2-file` or `small::qcow2-file`.
    pub fn tail(&self) -> String {
        match &self.parameter {
            Some(name) => format!("{name}::{}", self.combination),
            None => self.combination.to_string(),
        }
    }

    /// Returns the folder of the references, relative to the suite's: one level a module.
    pub(super) fn folder(&self) -> Utf8PathBuf {
        self.module.split("::").filter(|part| !part.is_empty()).collect()
    }

    /// Returns the releases that its references may name, the highest first: none above that of its
    /// QEMU.
    fn releases(&self, golden_dir: &Utf8Path) -> Result<Vec<Release>, Fault> {
        let Some(own) = self.release else { return Ok(vec![]) };
        let named = release::named(&golden_dir.join(self.folder()), &self.function)?;
        Ok(named.into_iter().filter(|release| *release <= own).collect())
    }

    /// Returns the releases of QEMU that have the same references as its own.
    ///
    /// # Errors
    /// * [`Fault`] if the folder of its references cannot be read.
    pub(crate) fn releases_alike(&self, golden_dir: &Utf8Path) -> Result<Releases, Fault> {
        let named = release::named(&golden_dir.join(self.folder()), &self.function)?;
        Ok(Releases::around(self.release, &named))
    }

    /// Returns what may stand between function and `.out`, releases aside, the most specific first: all
    /// that begins with the parameter's name, then the same without it.
    pub(super) fn labels(&self) -> Vec<(String, &'static str)> {
        let shared = self.variant_labels();
        let Some(name) = &self.parameter else { return shared };
        let own = shared.iter().map(|(label, specific_to)| {
            let specific_to = match *specific_to {
                "cache mode" => "parameter and cache mode",
                "format and protocol" => "parameter, format and protocol",
                "format" => "parameter and format",
                "protocol" => "parameter and protocol",
                "machine" => "parameter and machine",
                _ => "parameter",
            };
            (format!(".{name}{label}"), specific_to)
        });
        own.chain(shared.iter().cloned()).collect()
    }

    fn variant_labels(&self) -> Vec<(String, &'static str)> {
        let Variant { format, protocol } = self.combination.variant;
        let mut labels = Vec::new();
        if self.cache.is_some_and(CacheMode::is_direct) {
            labels.push((".nocache".to_owned(), "cache mode"));
        }
        labels.push((format!(".{format}-{protocol}"), "format and protocol"));
        labels.push((format!(".{format}"), "format"));
        labels.push((format!(".{protocol}"), "protocol"));
        if let Some(machine) = &self.machine {
            labels.push((format!(".{machine}"), "machine"));
        }
        labels.push((String::new(), "all variants"));
        labels
    }
}

/// A file that a case's reference may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The file.
    pub path: Utf8PathBuf,
    /// What the file is specific to: `format`, or `all variants`.
    pub specific_to: &'static str,
    /// The release from which on it holds; None for all.
    pub release: Option<Release>,
}

/// The search for a case's reference; its [`Display`](fmt::Display) form explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    id: String,
    candidates: Vec<Candidate>,
    found: Option<usize>,
}

impl Resolution {
    /// Looks for the reference of `subject` in the suite's directory of references.
    ///
    /// # Errors
    /// * [`Fault`] if a file that would be the reference is there and is none, or it cannot be said
    ///   whether it is there. A more general one is never taken instead.
    pub fn look(golden_dir: &Utf8Path, subject: &Subject) -> Result<Self, Fault> {
        let mut resolution = Self::list_candidates(golden_dir, subject, &[])?;
        for (index, candidate) in resolution.candidates.iter().enumerate() {
            if file::exists(&candidate.path)? {
                resolution.found = Some(index);
                break;
            }
        }
        Ok(resolution)
    }

    /// Lists the files that may be the reference of `subject`, and looks for none of them. Files of
    /// the releases `new` may be created.
    ///
    /// Each label is tried with the releases that references of the function name, the highest first,
    /// then without: a label takes precedence over a release.
    pub(super) fn list_candidates(
        golden_dir: &Utf8Path,
        subject: &Subject,
        new: &[Release],
    ) -> Result<Self, Fault> {
        let folder = golden_dir.join(subject.folder());
        let mut releases = subject.releases(golden_dir)?;
        releases.extend(new.iter().filter(|new| Some(**new) <= subject.release));
        releases.sort_unstable_by(|a, b| b.cmp(a));
        releases.dedup();
        let releases: Vec<_> = releases.into_iter().map(Some).chain([None]).collect();
        let candidate = |label: &str, specific_to, release: Option<Release>| {
            let release_label = release.map(Release::label).unwrap_or_default();
            let path = folder.join(format!("{}{label}{release_label}.out", subject.function));
            Candidate { path, specific_to, release }
        };
        let labels = subject.labels();
        let candidates = labels.iter().flat_map(|(label, specific_to)| {
            releases.iter().map(|release| candidate(label, specific_to, *release))
        });
        Ok(Self { id: subject.id(), candidates: candidates.collect(), found: None })
    }

    /// Returns the files that may be the reference, the most specific first.
    pub(crate) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Returns the reference, if there is one.
    pub fn found(&self) -> Option<&Utf8Path> {
        self.found.map(|index| self.candidates[index].path.as_path())
    }

    /// Returns the file that serves all variants, whether or not it is there.
    pub fn plain(&self) -> &Utf8Path {
        // The labels end with the empty one.
        &self.candidates[self.candidates.len() - 1].path
    }
}

impl fmt::Display for Resolution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "reference of {}, the most specific first:", self.id)?;
        for (index, Candidate { path, specific_to, release }) in self.candidates.iter().enumerate()
        {
            let state = match self.found {
                Some(found) if found == index => "used",
                Some(found) if found < index => "not looked at",
                _ => "not there",
            };
            let from =
                release.map(|release| format!(", from QEMU {release} on")).unwrap_or_default();
            writeln!(f, "  {path} ({specific_to}{from}): {state}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use iotest_spec::{Format, Protocol};

    use super::*;

    fn subject() -> Subject {
        Subject {
            module: "bitmaps::merge".to_owned(),
            function: "keeps_union".to_owned(),
            parameter: None,
            combination: Variant::new(Format::Qcow2, Protocol::Nbd).into(),
            cache: Some(CacheMode::None),
            machine: Some("pc".to_owned()),
            release: None,
        }
    }

    #[test]
    fn label_takes_precedence_over_a_release() {
        let guard = tempfile::tempdir().unwrap();
        let golden = Utf8Path::from_path(guard.path()).unwrap();
        let folder = golden.join("bitmaps/merge");
        fs::create_dir_all(&folder).unwrap();
        let names = |version: &str| {
            let release = Release::of_text(version);
            let subject = Subject { release, machine: None, cache: None, ..subject() };
            let resolution = Resolution::look(golden, &subject).unwrap();
            let name = |candidate: &Candidate| candidate.path.file_name().unwrap().to_owned();
            let found = resolution.found().map(|path| path.file_name().unwrap().to_owned());
            (resolution.candidates().iter().map(name).collect::<Vec<_>>(), found)
        };
        for label in [".qemu-10.0", ".qemu-11.1", ".raw.qemu-9.0", ""] {
            fs::write(folder.join(format!("keeps_union{label}.out")), "").unwrap();
        }
        let (all, found) = names("11.0.2");
        assert_eq!(found.as_deref(), Some("keeps_union.qemu-10.0.out"));
        let expected = ["qcow2-nbd.", "qcow2.", "nbd.", ""].into_iter().flat_map(|label| {
            ["qemu-10.0.out", "qemu-9.0.out", "out"].map(|end| format!("keeps_union.{label}{end}"))
        });
        assert_eq!(all, expected.collect::<Vec<_>>());
        assert_eq!(names("11.1.0").1.as_deref(), Some("keeps_union.qemu-11.1.out"));
        assert_eq!(names("9.2").1.as_deref(), Some("keeps_union.out"));
        fs::write(folder.join("keeps_union.qcow2.out"), "").unwrap();
        assert_eq!(names("11.1.0").1.as_deref(), Some("keeps_union.qcow2.out"));
        let subject = Subject { release: None, ..subject() };
        assert_eq!(Resolution::look(golden, &subject).unwrap().candidates().len(), 6);
    }

    #[test]
    fn candidates_go_from_the_most_specific_to_the_plain_one() {
        let resolution = Resolution::look(Utf8Path::new("/golden"), &subject()).unwrap();
        let paths: Vec<_> = resolution.candidates().iter().map(|c| c.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "/golden/bitmaps/merge/keeps_union.nocache.out",
                "/golden/bitmaps/merge/keeps_union.qcow2-nbd.out",
                "/golden/bitmaps/merge/keeps_union.qcow2.out",
                "/golden/bitmaps/merge/keeps_union.nbd.out",
                "/golden/bitmaps/merge/keeps_union.pc.out",
                "/golden/bitmaps/merge/keeps_union.out",
            ]
        );
        assert_eq!(resolution.found(), None);
        assert_eq!(resolution.plain(), "/golden/bitmaps/merge/keeps_union.out");
    }

    #[test]
    fn files_of_the_parameter_come_before_those_of_all() {
        let subject = Subject {
            parameter: Some("small".to_owned()),
            cache: None,
            machine: None,
            ..subject()
        };
        let resolution = Resolution::look(Utf8Path::new("/golden"), &subject).unwrap();
        let names: Vec<_> =
            resolution.candidates().iter().map(|c| c.path.file_name().unwrap()).collect();
        assert_eq!(
            names,
            [
                "keeps_union.small.qcow2-nbd.out",
                "keeps_union.small.qcow2.out",
                "keeps_union.small.nbd.out",
                "keeps_union.small.out",
                "keeps_union.qcow2-nbd.out",
                "keeps_union.qcow2.out",
                "keeps_union.nbd.out",
                "keeps_union.out",
            ]
        );
        assert_eq!(subject.id(), "bitmaps::merge::keeps_union::small::qcow2-nbd");
    }

    #[test]
    fn only_modes_without_host_cache_look_for_nocache() {
        for (cache, expected) in [
            (None, false),
            (Some(CacheMode::Writeback), false),
            (Some(CacheMode::Writethrough), false),
            (Some(CacheMode::Unsafe), false),
            (Some(CacheMode::None), true),
            (Some(CacheMode::Directsync), true),
        ] {
            let labels = Subject { cache, ..subject() }.labels();
            assert_eq!(labels[0].0 == ".nocache", expected, "{cache:?}");
        }
    }

    #[test]
    fn root_module_has_no_folder() {
        let subject = Subject { module: String::new(), machine: None, cache: None, ..subject() };
        let resolution = Resolution::look(Utf8Path::new("/golden"), &subject).unwrap();
        assert_eq!(resolution.plain(), "/golden/keeps_union.out");
        assert_eq!(subject.id(), "keeps_union::qcow2-nbd");
    }

    #[test]
    fn most_specific_file_is_found_and_the_search_explained() {
        let guard = tempfile::tempdir().unwrap();
        let golden = Utf8Path::from_path(guard.path()).unwrap();
        let folder = golden.join("bitmaps/merge");
        fs::create_dir_all(&folder).unwrap();
        for label in ["", ".pc", ".qcow2"] {
            fs::write(folder.join(format!("keeps_union{label}.out")), "").unwrap();
        }
        let subject = Subject { cache: None, ..subject() };
        let resolution = Resolution::look(golden, &subject).unwrap();
        assert_eq!(resolution.found().unwrap(), folder.join("keeps_union.qcow2.out"));
        let explained = resolution.to_string().replace(golden.as_str(), "golden");
        assert_eq!(
            explained,
            "\
reference of bitmaps::merge::keeps_union::qcow2-nbd, the most specific first:
  golden/bitmaps/merge/keeps_union.qcow2-nbd.out (format and protocol): not there
  golden/bitmaps/merge/keeps_union.qcow2.out (format): used
  golden/bitmaps/merge/keeps_union.nbd.out (protocol): not looked at
  golden/bitmaps/merge/keeps_union.pc.out (machine): not looked at
  golden/bitmaps/merge/keeps_union.out (all variants): not looked at
"
        );
    }
}
