//! [`Resolution`]: the reference of a case, the most specific one that exists.

use std::fmt;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::{CacheMode, CaseSpec, Combination, Variant};

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
}

impl Subject {
    /// Makes the subject for a case of a test, with no cache mode and no machine.
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

    /// Returns what may stand between function and `.out`, the most specific first: all that
    /// begins with the parameter's name, then the same without it.
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
        let mut resolution = Self::list_candidates(golden_dir, subject);
        for (index, candidate) in resolution.candidates.iter().enumerate() {
            if file::exists(&candidate.path)? {
                resolution.found = Some(index);
                break;
            }
        }
        Ok(resolution)
    }

    /// Lists the files that may be the reference of `subject`, and looks for none of them.
    pub(super) fn list_candidates(golden_dir: &Utf8Path, subject: &Subject) -> Self {
        let folder = golden_dir.join(subject.folder());
        let candidate = |(label, specific_to): (String, &'static str)| {
            let path = folder.join(format!("{}{label}.out", subject.function));
            Candidate { path, specific_to }
        };
        let candidates = subject.labels().into_iter().map(candidate).collect();
        Self { id: subject.id(), candidates, found: None }
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
        for (index, Candidate { path, specific_to }) in self.candidates.iter().enumerate() {
            let state = match self.found {
                Some(found) if found == index => "used",
                Some(found) if found < index => "not looked at",
                _ => "not there",
            };
            writeln!(f, "  {path} ({specific_to}): {state}")?;
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
        }
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
