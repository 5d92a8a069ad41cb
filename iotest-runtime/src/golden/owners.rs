//! [`owners`]: which cases read which reference files.

use std::collections::{BTreeMap, BTreeSet};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::CacheMode;

use super::release::without_release;
use super::resolve::Subject;

/// Who reads the references of a suite.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ownership {
    /// Each file that some case may read, with the ids of those cases.
    pub read_by: BTreeMap<Utf8PathBuf, BTreeSet<String>>,
    /// Files that no case can read.
    pub unread: BTreeSet<Utf8PathBuf>,
}

/// Finds the cases to which each reference file belongs.
///
/// `files` are paths relative to the suite's directory of references; `subjects` are all cases in
/// all their variants; `machines` are the machine types that may have references of their own.
/// A case's own cache mode and machine do not matter: all of them are considered.
pub fn owners<'a>(
    files: impl IntoIterator<Item = &'a Utf8Path>,
    subjects: &[Subject],
    machines: &[&str],
) -> Ownership {
    let readers = readers(subjects, machines);
    let mut ownership = Ownership::default();
    for file in files {
        // One of a release is read by the same cases, on that release and later ones.
        let (name, _) = without_release(file.file_name().unwrap_or_default());
        match readers.get(&file.with_file_name(name)) {
            Some(ids) => {
                ownership.read_by.insert(file.to_owned(), ids.clone());
            }
            None => {
                ownership.unread.insert(file.to_owned());
            }
        }
    }
    ownership
}

/// Returns every file that the cases may look for, with their ids.
fn readers(subjects: &[Subject], machines: &[&str]) -> BTreeMap<Utf8PathBuf, BTreeSet<String>> {
    let machines = || machines.iter().map(|name| Some((*name).to_owned())).chain([None]);
    let mut readers: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for subject in subjects {
        for machine in machines() {
            let widest = Subject { cache: Some(CacheMode::None), machine, ..subject.clone() };
            for (label, _) in widest.labels() {
                let file = widest.folder().join(format!("{}{label}.out", widest.function));
                readers.entry(file).or_default().insert(subject.id());
            }
        }
    }
    readers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(function: &str, variant: &str) -> Subject {
        Subject {
            module: "bitmaps".to_owned(),
            function: function.to_owned(),
            parameter: None,
            combination: variant.parse().unwrap(),
            cache: None,
            machine: None,
            release: None,
        }
    }

    #[test]
    fn parameters_have_files_of_their_own() {
        let files = ["bitmaps/merge.out", "bitmaps/merge.small.raw.out", "bitmaps/merge.big.out"];
        let small = Subject { parameter: Some("small".to_owned()), ..subject("merge", "raw-file") };
        let found = owners(files.map(Utf8Path::new), &[small], &[]);
        let read: Vec<_> = found.read_by.keys().map(|file| file.as_str()).collect();
        assert_eq!(read, files[..2]);
        assert_eq!(found.read_by[Utf8Path::new(files[1])].len(), 1);
        assert!(found.read_by[Utf8Path::new(files[1])].contains("bitmaps::merge::small::raw-file"));
        assert_eq!(found.unread.into_iter().collect::<Vec<_>>(), [files[2]]);
    }

    #[test]
    fn files_belong_to_the_cases_that_look_for_them() {
        let files = [
            "bitmaps/merge.out",
            "bitmaps/merge.raw.out",
            "bitmaps/merge.nbd.out",
            "bitmaps/merge.qcow2-nbd.out",
            "bitmaps/merge.nocache.out",
            "bitmaps/merge.pc.out",
            "bitmaps/merge.q35.out",
            "bitmaps/merge.qcow2-nbd.qemu-11.1.out",
            "bitmaps/merge.qed.qemu-11.1.out",
            "bitmaps/merge.qed.out",
            "bitmaps/merger.out",
            "merge.out",
            "bitmaps/merge.out.bad",
        ];
        let subjects = [subject("merge", "raw-file"), subject("merge", "qcow2-nbd")];
        let found = owners(files.map(Utf8Path::new), &subjects, &["pc"]);
        let both = "bitmaps::merge::qcow2-nbd bitmaps::merge::raw-file";
        let read_by = [
            ("bitmaps/merge.nbd.out", "bitmaps::merge::qcow2-nbd"),
            ("bitmaps/merge.nocache.out", both),
            ("bitmaps/merge.out", both),
            ("bitmaps/merge.pc.out", both),
            ("bitmaps/merge.qcow2-nbd.out", "bitmaps::merge::qcow2-nbd"),
            ("bitmaps/merge.qcow2-nbd.qemu-11.1.out", "bitmaps::merge::qcow2-nbd"),
            ("bitmaps/merge.raw.out", "bitmaps::merge::raw-file"),
        ];
        let shown: Vec<_> = found
            .read_by
            .iter()
            .map(|(file, ids)| (file.as_str(), Vec::from_iter(ids.iter().cloned()).join(" ")))
            .collect();
        assert_eq!(shown, read_by.map(|(file, ids)| (file, ids.to_owned())));
        let unread: Vec<_> = found.unread.iter().map(|file| file.as_str()).collect();
        assert_eq!(
            unread,
            [
                "bitmaps/merge.out.bad",
                "bitmaps/merge.q35.out",
                "bitmaps/merge.qed.out",
                "bitmaps/merge.qed.qemu-11.1.out",
                "bitmaps/merger.out",
                "merge.out",
            ]
        );
    }
}
