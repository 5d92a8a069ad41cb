//! What is written for people and for suites.

use super::*;
use crate::image::{Format, Image};
use crate::model::{Request, RequestKind};
use crate::program::Op;

fn finding() -> Finding {
    let write = Request::new(RequestKind::Write { value: 2 }, 0, 512);
    let zero = Request::new(RequestKind::Zero, 0, 65_536);
    let mut overlay = Image::plain(Format::Qcow2, 65_536);
    overlay.open.insert("discard".to_owned(), "unmap".into());
    let fill = Request::new(RequestKind::Write { value: 1 }, 0, 65_536);
    let program = Program {
        seed: 7,
        image: Image::plain(Format::Raw, 65_536),
        ops: vec![
            Op::Requests { requests: vec![fill] },
            Op::Overlay { image: overlay, live: true },
            Op::Requests { requests: vec![write, zero] },
        ],
    };
    let failure = Failure {
        signature: "wrong data in qcow2: other data instead of zeroes".to_owned(),
        message: "the active node: 3584 bytes are wrong".to_owned(),
        step: 3,
    };
    let chance = Chance { seen: 9, of: 10 };
    let qemus = vec![OnQemu {
        qemu: "10.0".to_owned(),
        chance: Some(chance),
        message: Some("wrong data".to_owned()),
        by_hand: None,
    }];
    let original = program.clone();
    Finding { version: VERSION, failure, qemu: "10.0".to_owned(), original, program, chance, qemus }
}

#[test]
fn script_has_plain_lines() {
    let expected = "\
#!/bin/sh
# wrong data in qcow2: other data instead of zeroes
# Run it in an empty directory; it fails where QEMU does.
set -e
qemu-img create -q -f raw disk0.raw 65536
qemu-io -c 'write -P 1 0 65536' -f raw disk0.raw
qemu-img create -q -f qcow2 -b disk0.raw -F raw disk1.qcow2 65536
qemu-io -c 'aio_write -P 2 0 512' -c 'aio_write -z 0 65536' -c aio_flush --image-opts driver=qcow2,file.filename=disk1.qcow2,discard=unmap
qemu-io -r -c 'read -P 1 0 65536' -f raw disk0.raw
qemu-img check -q -f qcow2 disk1.qcow2
qemu-io -r -c 'read -P 0 512 65024' -f qcow2 disk1.qcow2
";
    assert_eq!(finding().script(), expected);
}

#[test]
fn test_repeats_what_is_a_race() {
    let code = test_code(&finding());
    let expected = "    for _ in 0..2 {\n        t.qemu_img([\"create\", \"-q\", \"-f\", \"raw\", \
                    t.path(\"disk0.raw\").as_str(), \"65536\"])?;\n";
    assert!(code.contains(expected), "{code}");
    let name = "fn wrong_data_in_qcow2_other_data_instead_of_zeroes_7(t: &mut Test) -> Result {";
    assert!(code.contains(name), "{code}");
    let opened = "format!(\"driver=qcow2,file.filename={},discard=unmap\", t.path(\"disk1.qcow2\")).as_str()";
    assert!(code.contains(opened), "{code}");
}

#[test]
fn file_reads_back_and_another_version_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let directory = Utf8Path::from_path(directory.path()).unwrap();
    let finding = finding();
    let path = finding.write(directory).unwrap();
    assert_eq!(Finding::read(&path).unwrap(), finding);
    let newer = Finding { version: 2, ..finding };
    newer.write(directory).unwrap();
    let error = Finding::read(&path).unwrap_err().to_string();
    assert_eq!(error, "it has version 2, and this program reads version 1");
}

#[test]
fn table_names_each_qemu() {
    assert_eq!(
        finding().table(),
        "QEMU        fails         by hand       what\n10.0        9 of 10       cannot run    wrong data\n"
    );
}
