//! QEMUs that cannot be added: the disk fills up, the mirror has another release.

use crate::row::{Row, row};

const fn add(name: &'static str, how: &'static str, script: &'static str) -> Row {
    row(name, how, "shell.additions", script).never(&["panicked"])
}

pub(super) const ROWS: &[Row] = &[
    add(
        "evidence.added_qemu_fills_the_disk",
        "another writer takes most of the disk while a QEMU is downloaded; the rest is too little to unpack it",
        "mirror 1:12.0.0+ds-1 20 && add_filled 'downloading QEMU' 600M",
    )
    .expect(
        "status 101",
        &["/qemus is full, and a release needs 600 MiB; free some space", "unpack ", "nothing is left"],
    ),
    add(
        "evidence.disk_is_full_while_lists_are_downloaded",
        "another writer fills the disk while lists of packages are downloaded, at which apt can wait for ever",
        "mirror 1:12.0.0+ds-1 1 && add_filled 'downloading the package lists' 1G",
    )
    .expect("status 101", &["/qemus is full, and a release needs 600 MiB", "nothing is left"])
    .never(&["panicked", "is not on the mirror", "apt knows no mirror"]),
    add(
        "evidence.disk_is_full_while_the_mirror_hangs",
        "another writer fills the disk while apt waits for a mirror that never answers",
        "mirror 1:12.0.0+ds-1 1 && rm $DIR/mirror/dists/bookworm/InRelease && mkfifo $DIR/mirror/dists/bookworm/InRelease && \
         add_filled 'downloading the package lists' 1G",
    )
    .expect(
        "status 101",
        &["/qemus is full, and a release needs 600 MiB", "no end 10 s after the disk was full", "nothing is left"],
    ),
    add(
        "absent.release_has_gone_from_the_mirror",
        "every suite of the mirror has another release than the one to be added",
        "mirror 1:12.0.0+ds-1 1 && of_runner qemu add 11.1; s=$?; \
         no_qemus && echo 'nothing is left'; exit $s",
    )
    .expect(
        "status 4",
        &["QEMU 11.1 is not on the mirror, which has 12.0.0 (trixie-backports), 12.0.0 (bookworm), ", "; name one of these, or its suite as debian:SUITE", "nothing is left"],
    ),
    add(
        "absent.mirror_is_signed_by_another_key",
        "the lists of the mirror are not signed by a key of Debian",
        "mirror 1:12.0.0+ds-1 1 && keys_of_debian && of_runner qemu add 12.0; s=$?; \
         no_qemus && echo 'nothing is left'; exit $s",
    )
    .expect("status 101", &["download the lists of bookworm from file://", "nothing is left"])
    .never(&["panicked", "downloading QEMU"]),
];
