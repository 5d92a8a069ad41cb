//! [`References`]: the files that `check` looks for beside a test, made from a suite's own.
//!
//! Ours are chosen by cache mode, format, protocol and machine; `check` looks at the cache mode
//! alone, else the format, else the machine. So each choice is made here for every variant, and
//! written down so that `check` makes the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, ErrorKind};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::{CacheMode, CaseSpec, Format, Protocol, Variant, Vocabulary};

use super::ExportError;
use crate::golden::{
    self, FolderLock, GoldenError, Release, Releases, Resolution, Subject, without_release,
};
use crate::outcome::Fault;

/// The references of one test of `check`: their texts, by what follows the test's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct References {
    files: BTreeMap<String, String>,
}

/// The test that references are looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner<'a> {
    /// Its path, for messages.
    pub(super) path: &'a str,
    /// What it declares.
    pub(super) spec: &'a CaseSpec,
    /// The name of its parameter.
    pub(super) parameter: Option<&'a str>,
    /// The names of all parameters of the same function.
    pub(super) parameters: &'a BTreeSet<&'a str>,
    /// The suite's directory of references.
    pub(super) golden: &'a Utf8Path,
    /// The release of the QEMU for which it is exported, if it is known.
    pub(super) release: Option<Release>,
}

impl Owner<'_> {
    fn subject(&self, variant: Variant) -> Subject {
        let release = self.release;
        Subject { release, ..Subject::new(self.spec, self.parameter, variant) }
    }

    /// Returns the releases of QEMU that its references are for.
    pub(super) fn releases(&self) -> Result<Releases, Fault> {
        let any = self.subject(Variant::new(Format::Raw, Protocol::File));
        any.releases_alike(self.golden)
    }
}

/// A reference of ours; None where nothing may be logged.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Chosen(Option<Utf8PathBuf>);

/// The reference of each format.
type ByFormat = BTreeMap<Format, Chosen>;

/// Which references a protocol's cases have.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choices {
    usual: ByFormat,
    /// Without the host's cache.
    direct: ByFormat,
    /// On machines that have references of their own.
    machines: BTreeMap<String, ByFormat>,
}

impl References {
    /// Makes the references of a test that prints the same in every variant.
    pub(super) fn plain(text: String) -> Self {
        Self { files: BTreeMap::from([(".out".to_owned(), text)]) }
    }

    /// Returns the texts, by what follows the test's name: `.out`, `.out.qcow2`.
    pub(crate) fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// Finds the references of a test, apart for protocols where these have others; none if the
    /// test has no reference at all.
    pub(super) fn of(owner: &Owner<'_>) -> Result<Vec<(Vec<Protocol>, Self)>, ExportError> {
        let any = owner.subject(Variant::new(Format::Raw, Protocol::File));
        let _lock = FolderLock::of(owner.golden, &any);
        let takes = |name: &&Protocol| owner.spec.protocols.takes_protocol(**name);
        let protocols = Protocol::all().iter().filter(takes);
        let mut found: Vec<(Vec<Protocol>, Choices)> = Vec::new();
        for protocol in protocols {
            let choices = Choices::look(owner, *protocol)?;
            match found.iter_mut().find(|(_, known)| *known == choices) {
                Some((protocols, _)) => protocols.push(*protocol),
                None => found.push((vec![*protocol], choices)),
            }
        }
        if found.iter().all(|(_, choices)| choices.is_empty()) {
            return Ok(Vec::new());
        }
        let written = |(protocols, choices): (Vec<Protocol>, Choices)| {
            Ok((protocols, choices.as_check_chooses(owner.path)?))
        };
        found.into_iter().map(written).collect()
    }
}

impl Choices {
    fn look(owner: &Owner<'_>, protocol: Protocol) -> Result<Self, ExportError> {
        let formats = Format::all().iter().filter(|name| owner.spec.formats.takes_format(**name));
        let formats: Vec<Format> = formats.copied().collect();
        let choose = |cache: Option<CacheMode>, machine: Option<&str>| {
            let chosen = |format: &Format| {
                let subject = owner.subject(Variant::new(*format, protocol));
                let subject = Subject { cache, machine: machine.map(str::to_owned), ..subject };
                let resolution = Resolution::look(owner.golden, &subject)?;
                Ok((*format, Chosen(resolution.found().map(Utf8Path::to_owned))))
            };
            formats.iter().map(chosen).collect::<Result<ByFormat, ExportError>>()
        };
        let machines = machines(owner)?;
        let on = |machine: String| Ok((machine.clone(), choose(None, Some(&machine))?));
        Ok(Self {
            usual: choose(None, None)?,
            direct: choose(Some(CacheMode::None), None)?,
            machines: machines.into_iter().map(on).collect::<Result<_, ExportError>>()?,
        })
    }

    fn is_empty(&self) -> bool {
        let all = [&self.usual, &self.direct].into_iter().chain(self.machines.values());
        all.flat_map(BTreeMap::values).all(|chosen| chosen.0.is_none())
    }

    /// Writes the choices down so that `check` makes the same.
    fn as_check_chooses(&self, path: &str) -> Result<References, ExportError> {
        let none = Chosen(None);
        // It is the same for all formats that have no reference of their own.
        let common = self.usual.values().find(|file| !file.is_of_a_format()).unwrap_or(&none);
        let mut files = BTreeMap::from([(".out".to_owned(), common.read()?)]);
        let own = self.usual.iter().filter(|(_, file)| *file != common);
        for (format, file) in own.clone() {
            files.insert(format!(".out.{format}"), file.read()?);
        }
        if self.direct != self.usual {
            let why = "without the host's cache it looks at no format";
            let file = only(path, why, self.direct.values())?.unwrap_or(common);
            files.insert(".out.nocache".to_owned(), file.read()?);
        }
        let formats: BTreeSet<&Format> = own.map(|(format, _)| format).collect();
        for (machine, chosen) in &self.machines {
            let of_machine = chosen.iter().filter(|(format, _)| !formats.contains(format));
            let why = "it looks at the machine only where the format has no reference";
            let file = only(path, why, of_machine.map(|(_, file)| file))?.unwrap_or(common);
            if file != common {
                files.insert(format!(".{machine}.out"), file.read()?);
            }
        }
        Ok(References { files })
    }
}

impl Chosen {
    fn is_of_a_format(&self) -> bool {
        let is_format =
            |word: &str| word.parse::<Format>().is_ok() || word.parse::<Variant>().is_ok();
        let stem = self.0.as_ref().and_then(|path| path.file_stem());
        stem.is_some_and(|stem| stem.split('.').skip(1).any(is_format))
    }

    fn read(&self) -> Result<String, ExportError> {
        let Some(path) = &self.0 else { return Ok(String::new()) };
        golden::read(path).map_err(|error| match error {
            GoldenError::File(fault) => fault.into(),
            no_text @ GoldenError::NotUtf8 { .. } => {
                Fault::without_source(no_text.to_string()).into()
            }
        })
    }
}

impl fmt::Display for Chosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_ref().map_or("no reference", |path| path.as_str()))
    }
}

/// Returns the one file that all are, if there are any.
fn only<'a>(
    path: &str,
    why: &'static str,
    mut files: impl Iterator<Item = &'a Chosen>,
) -> Result<Option<&'a Chosen>, ExportError> {
    let Some(first) = files.next() else { return Ok(None) };
    let Some(second) = files.find(|file| *file != first) else { return Ok(Some(first)) };
    let (first, second) = (first.to_string(), second.to_string());
    Err(ExportError::References { path: path.to_owned(), first, second, why })
}

/// Finds the machines that a test has references for: whatever else stands in names of files.
fn machines(owner: &Owner<'_>) -> Result<BTreeSet<String>, ExportError> {
    let any = Variant::new(Format::Raw, Protocol::File);
    let resolution = Resolution::look(owner.golden, &owner.subject(any))?;
    let plain = resolution.plain();
    let (Some(folder), Some(stem)) = (plain.parent(), plain.file_stem()) else {
        return Ok(BTreeSet::new());
    };
    let entries = match folder.read_dir_utf8().and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        // The look for a reference has made sure that no link leads astray.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(Fault::new(format!("read directory {folder}"), error).into()),
    };
    let known = |word: &str| {
        word == "nocache"
            || word.parse::<Format>().is_ok()
            || word.parse::<Protocol>().is_ok()
            || word.parse::<Variant>().is_ok()
            || owner.parameters.contains(word)
    };
    let own = owner.parameter.map(|name| format!("{name}."));
    let machine = |name: &str| -> Option<String> {
        let (name, _release) = without_release(name);
        let label = name.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(".out")?;
        let label = own.as_deref().and_then(|own| label.strip_prefix(own)).unwrap_or(label);
        (!known(label) && !label.contains('.')).then(|| label.to_owned())
    };
    Ok(entries.iter().filter_map(|entry| machine(entry.file_name())).collect())
}

#[cfg(test)]
mod tests;
