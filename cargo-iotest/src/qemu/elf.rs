//! [`Root`]: the unpacked files of a release, whose programs are made to run where they are.
//!
//! Programs start by the loader of their own release and find its libraries, so that they keep their
//! names and their symbols; a loader that is given the program would not. The path of the loader is the only
//! one in them that is absolute: where the files are moved to, a loader has to be given the program.

use std::fs::File;
use std::io::Read;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_runtime::process::Invocation;

use crate::error::CliError;
use crate::qemu::apt::PATCHELF;
use crate::steps::Steps;

/// The directory of libraries for the processor that is supported.
const TRIPLET: &str = "x86_64-linux-gnu";
const LOADER: &str = "ld-linux-x86-64.so.2";

/// The directories of programs, equally deep.
const PROGRAMS: [&str; 2] = ["usr/bin", "usr/sbin"];

/// How long it may take to change one program.
const LIMIT: Duration = Duration::from_secs(120);

/// A directory with unpacked packages.
#[derive(Debug)]
pub(super) struct Root {
    directory: Utf8PathBuf,
    loader: Utf8PathBuf,
    /// The directories of libraries.
    libraries: Vec<Utf8PathBuf>,
}

impl Root {
    /// Finds the loader and the libraries.
    pub(super) fn new(directory: &Utf8Path) -> Result<Self, CliError> {
        // Whether they are below `usr` depends on the release of Debian.
        let places = ["usr/lib", "lib"].map(|place| directory.join(place).join(TRIPLET));
        let places: Vec<_> = places.into_iter().filter(|place| place.is_dir()).collect();
        let loader = places.iter().map(|place| place.join(LOADER)).find(|path| path.is_file());
        let loader = loader
            .ok_or_else(|| CliError::new(format!("no {LOADER} was unpacked in {directory}")))?;
        Ok(Self { directory: directory.to_owned(), loader, libraries: places })
    }

    /// Returns the loader of the release.
    pub(super) fn loader(&self) -> &Utf8Path {
        &self.loader
    }

    /// Returns the search path of libraries for files in a directory below the root.
    fn search_path(&self, from: &str) -> String {
        let below =
            self.libraries.iter().filter_map(|path| path.strip_prefix(&self.directory).ok());
        let words: Vec<String> = below.map(|path| from_origin(from, path.as_str())).collect();
        words.join(":")
    }

    /// Returns the paths of the programs whose names begin with `start`.
    pub(super) fn programs(&self, start: &str) -> Result<Vec<Utf8PathBuf>, CliError> {
        let mut programs = Vec::new();
        for place in PROGRAMS {
            programs.extend(self.files(place)?);
        }
        programs.retain(|path| path.file_name().is_some_and(|name| name.starts_with(start)));
        // Patchelf cannot change itself while it runs, and nothing else starts it.
        programs.retain(|path| is_elf(path) && path.file_name() != Some(PATCHELF));
        Ok(programs)
    }

    /// Makes programs and libraries find their libraries here.
    pub(super) fn patch(
        &self,
        programs: &[Utf8PathBuf],
        steps: &mut Steps,
    ) -> Result<(), CliError> {
        let set = ["--set-interpreter", self.loader.as_str(), "--force-rpath", "--set-rpath"];
        // A path of this kind also holds for what libraries need.
        let patch = self.patchelf().args(set).arg(self.search_path(PROGRAMS[0])).args(programs);
        steps.run("set where programs find their libraries", patch, LIMIT)?;
        for library in self.libraries_with_paths(steps)? {
            let what = format!("set where {} finds its libraries", library.file);
            let set = self.patchelf().args(["--set-rpath", &library.path]).arg(&library.file);
            steps.run(&what, set, LIMIT)?;
        }
        Ok(())
    }

    /// Returns the libraries and modules that search in a directory of the system, with where they
    /// have to search instead.
    fn libraries_with_paths(&self, steps: &mut Steps) -> Result<Vec<Library>, CliError> {
        let mut found = vec![];
        for place in ["usr/lib", "lib"] {
            for below in [TRIPLET.to_owned(), format!("{TRIPLET}/qemu"), format!("{TRIPLET}/ceph")]
            {
                let place = format!("{place}/{below}");
                for file in self.files(&place)? {
                    if !file.as_str().contains(".so") || !is_elf(&file) {
                        continue;
                    }
                    let ask = self.patchelf().arg("--print-rpath").arg(&file);
                    let path = steps.run(&format!("read {file}"), ask, LIMIT)?;
                    if let Some(path) = self.below_root(&place, path.trim()) {
                        found.push(Library { file, path });
                    }
                }
            }
        }
        Ok(found)
    }

    /// Translates a search path of a file in the directory `from` below the root; `None` if no directory in it
    /// is absolute.
    fn below_root(&self, from: &str, path: &str) -> Option<String> {
        let words: Vec<&str> = path.split(':').filter(|word| !word.is_empty()).collect();
        if !words.iter().any(|word| word.starts_with('/')) {
            return None;
        }
        let translate = |word: &&str| match word.strip_prefix('/') {
            Some(rest) => from_origin(from, rest),
            None => (*word).to_owned(),
        };
        let words = words.iter().map(translate).chain([self.search_path(from)]);
        Some(words.collect::<Vec<_>>().join(":"))
    }

    /// Returns the regular files in a directory, sorted; none if it does not exist.
    fn files(&self, below: &str) -> Result<Vec<Utf8PathBuf>, CliError> {
        let directory = self.directory.join(below);
        let entries = match directory.read_dir_utf8() {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(CliError::failed(format!("read {directory}"), &error)),
        };
        let paths = entries.flatten().map(camino::Utf8DirEntry::into_path);
        let is_file = |path: &Utf8PathBuf| path.symlink_metadata().is_ok_and(|data| data.is_file());
        let mut files: Vec<_> = paths.filter(is_file).collect();
        files.sort_unstable();
        Ok(files)
    }

    fn absolute_libraries(&self) -> String {
        let paths: Vec<&str> = self.libraries.iter().map(|path| path.as_str()).collect();
        paths.join(":")
    }

    /// Returns the start of a command line of patchelf, which is unpacked here too.
    fn patchelf(&self) -> Invocation {
        Invocation::new(&self.loader)
            .args(["--library-path", &self.absolute_libraries()])
            .arg(self.directory.join("usr/bin").join(PATCHELF))
    }
}

/// Returns how a file in the directory `from` names `to`, both below one root, wherever that is.
fn from_origin(from: &str, to: &str) -> String {
    format!("$ORIGIN/{}{to}", "../".repeat(from.split('/').count()))
}

/// A library, and where it has to search.
#[derive(Debug)]
struct Library {
    file: Utf8PathBuf,
    path: String,
}

fn is_elf(path: &Utf8Path) -> bool {
    let mut start = [0; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok()
        && &start == b"\x7fELF"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Root {
        let (loader, libraries) = ("/r/lib/ld.so".into(), vec!["/r/usr/lib".into()]);
        Root { directory: "/r".into(), loader, libraries }
    }

    #[test]
    fn programs_are_those_of_both_directories_but_for_patchelf_and_scripts() {
        let directory = tempfile::tempdir().unwrap();
        let below = Utf8Path::from_path(directory.path()).unwrap();
        for (path, text) in [
            ("usr/bin/qemu-img", "\x7fELF"),
            ("usr/bin/patchelf", "\x7fELF"),
            ("usr/bin/qemu-script", "#!/bin/sh"),
            ("usr/sbin/qemu-ga", "\x7fELF"),
            ("usr/sbin/other", "\x7fELF"),
        ] {
            std::fs::create_dir_all(below.join(path).parent().unwrap()).unwrap();
            std::fs::write(below.join(path), text).unwrap();
        }
        let programs = Root { directory: below.to_owned(), ..root() }.programs("qemu-").unwrap();
        assert_eq!(programs, [below.join("usr/bin/qemu-img"), below.join("usr/sbin/qemu-ga")]);
    }

    #[test]
    fn directories_of_the_system_become_those_of_the_release() {
        let from = "usr/lib/x/qemu";
        let path = root().below_root(from, "/usr/lib/x/ceph:$ORIGIN").unwrap();
        let ours = "$ORIGIN/../../../../usr/lib";
        assert_eq!(path, format!("{ours}/x/ceph:$ORIGIN:{ours}"));
        assert_eq!(root().below_root(from, "$ORIGIN"), None);
        assert_eq!(root().below_root(from, ""), None);
        assert_eq!(root().below_root(from, &path), None, "it was translated before");
        assert_eq!(root().search_path("usr/bin"), "$ORIGIN/../../usr/lib");
    }

    #[test]
    fn directory_without_a_loader_is_no_root() {
        let directory = tempfile::tempdir().unwrap();
        let path = Utf8Path::from_path(directory.path()).unwrap();
        let error = Root::new(path).unwrap_err().to_string();
        assert!(error.contains("no ld-linux-x86-64.so.2 was unpacked in "), "{error}");
    }
}
