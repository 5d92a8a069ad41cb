//! Encryption: LUKS images, their key slots, and LUKS inside qcow2.
//!
//! Every slot that is made takes a second of computing, which a busy host stretches.

use iotest_runtime::job::Silent;
use iotest_runtime::prelude::*;
use qapi::options::escaped;

const DATA: Pattern = Pattern::new(0x5a, 64 * KIB, 64 * KIB);

/// Returns a secret object.
fn secret(id: &str, text: &str) -> String {
    format!("secret,id={id},data={text}")
}

/// Runs qemu-io on an image with a secret of one's own; returns what it wrote, and its status.
fn read_with(t: &Test, disk: &Image, text: &str) -> Result<(String, Option<i32>)> {
    let key = secret("mine", text);
    let image = format!("driver=luks,key-secret=mine,file.filename={}", escaped(disk.location()));
    let read = DATA.command(iotest_runtime::image::Access::Verify);
    let words = ["-r", "-c", &read, "--object", &key, "--image-opts", &image];
    let output = t.qemu_io_tool().unchecked(words)?;
    Ok((output.stdout_text().into_owned(), output.status.code()))
}

/// Nothing opens an image but its key, and nothing of its data shows in the file.
///
/// # Source
/// Covers what QEMU iotests 149 and 178 (10.0), and `luks` cases of others, cover.
#[iotest(formats = "luks", protocols = "file", groups = "rw, quick", timeout = "3m")]
fn image_opens_with_its_key_alone(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[DATA])?;
    t.verify(&disk, &[DATA])?;

    let (said, status) = read_with(t, &disk, "guessed")?;
    assert_eq!(status, Some(1));
    t.log(said.trim_end());
    let node = format!("driver=luks,key-secret=missing,file.filename={}", escaped(disk.location()));
    let keyless = t.qemu_io_tool().unchecked(["-c", "read 0 512", "--image-opts", &node])?;
    assert_eq!(keyless.status.code(), Some(1));
    t.log(keyless.stdout_text().trim_end());
    let bytes = std::fs::read(disk.path())?;
    assert!(!bytes.windows(64).any(|part| part.iter().all(|byte| *byte == DATA.byte)));
    Ok(())
}

/// Machines and daemons have the key of a case's images before they hear of one, so that nodes are
/// added by options alone, early or late.
///
/// # Source
/// Covers what the default secret of `iotests.py` (10.0) is for, which its `add_blockdev` lacks.
#[iotest(formats = "luks", protocols = "file", groups = "rw, quick", timeout = "3m")]
fn options_of_an_image_are_enough_to_open_it(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[DATA])?;

    let mut vm = t.vm().machine_type("none").blockdev(disk.options("disk")).launch()?;
    vm.verify_later("disk", &[DATA])?;
    vm.run(cmd::BlockdevDel::new("disk"))?;
    vm.run(cmd::BlockdevAdd::new(disk.options("again")))?;
    vm.verify_later("again", &[DATA])?;
    vm.shutdown()?;
    vm.verified(2)?;

    let node = json!(disk.options("disk")).to_string();
    let mut daemon = t.storage_daemon(["--blockdev", &node])?;
    let node = daemon.node("disk")?.ok_or_else(|| Stop::fail("the daemon has no node"))?;
    part!(node.drv).is("luks")?;
    daemon.shutdown()?;
    Ok(())
}

/// A second key opens the image as the first does, until one of them is taken away.
///
/// # Source
/// Covers what QEMU iotest 293 (10.0) covers.
#[iotest(formats = "luks", protocols = "file", groups = "rw, quick", timeout = "5m")]
fn keys_are_added_and_taken_away(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[DATA])?;
    let mine = t.settings().key_secret().to_owned();
    let (old, new) = (secret("old", &mine), secret("new", "second"));
    let amend = |key: &str, options: &str| -> Result<iotest_runtime::process::Output> {
        let image =
            format!("driver=luks,key-secret={key},file.filename={}", escaped(disk.location()));
        let words = ["amend", "--object", &old, "--object", &new, "-o", options];
        Ok(t.log_qemu_img([&words[..], &["--image-opts", &image]].concat())?)
    };

    assert!(amend("old", "state=active,new-secret=new,iter-time=10")?.status.success());
    assert_eq!(read_with(t, &disk, &mine)?.1, Some(0));
    assert_eq!(read_with(t, &disk, "second")?.1, Some(0));

    assert!(amend("new", "state=inactive,old-secret=old")?.status.success());
    assert_eq!(read_with(t, &disk, &mine)?.1, Some(1));
    assert_eq!(read_with(t, &disk, "second")?.1, Some(0));
    // The last key stays: without it the data would be lost.
    assert!(!amend("new", "state=inactive,old-secret=new")?.status.success());
    assert_eq!(read_with(t, &disk, "second")?.1, Some(0));
    Ok(())
}

/// A header in a file of its own opens the data beside it; neither tells anything alone.
///
/// # Source
/// Covers what QEMU iotest `luks-detached-header` (10.0) covers.
#[iotest(
    formats = "luks",
    protocols = "file",
    groups = "rw, quick",
    requires = "qmp:blockdev-add.driver=luks, qmp:blockdev-add.header",
    timeout = "3m"
)]
fn detached_header_opens_the_data_beside_it(t: &mut Test) -> Result {
    let header = t.image("header").format(Format::Raw).size(0).create()?;
    let data = t.image("data").format(Format::Raw).size(MIB).create()?;
    let mut builder = t.vm().machine_type("none");
    for (name, image) in [("header", &header), ("data", &data)] {
        let mut file = image.protocol_node().clone();
        file["node-name"] = json!(name);
        builder = builder.blockdev(file);
    }
    let mut vm = builder.launch()?;
    let key = json!("keysec0");
    let create = json!({
        "driver": "luks", "header": "header", "file": "data", "size": MIB,
        "key-secret": key, "iter-time": 10,
    });
    vm.blockdev_create(&Silent, "job0", &create)?.succeeded()?;

    let mut node = json!({
        "driver": "luks", "node-name": "disk", "key-secret": key,
        "header": "header", "file": "data",
    });
    vm.run_raw("blockdev-add", node.clone())?;
    vm.log_qemu_io("disk", "write -P 0x5a 64k 64k")?;
    vm.run(cmd::BlockdevDel::new("disk"))?;
    vm.run_raw("blockdev-add", node.clone())?;
    vm.verify_later("disk", &[DATA])?;
    vm.run(cmd::BlockdevDel::new("disk"))?;

    if let Some(members) = node.as_object_mut() {
        members.remove("header");
    }
    vm.log_try_run("blockdev-add", node)?;
    vm.shutdown()?;
    vm.verified(1)?;
    let bytes = std::fs::read(data.path())?;
    assert_eq!(bytes.len() as u64, MIB, "the header is not among the data");
    assert!(!bytes.windows(64).any(|part| part.iter().all(|byte| *byte == DATA.byte)));
    Ok(())
}

/// A qcow2 image encrypts its data, and its overlay knows no more than that.
///
/// # Source
/// Covers what QEMU iotests 158 and 188 (10.0) cover.
#[iotest(
    formats = "qcow2",
    protocols = "file",
    groups = "rw, quick",
    requires = "luks",
    timeout = "3m",
    unsupported_imgopts = "compat=0.10, data_file"
)]
fn qcow2_encrypts_what_it_holds(t: &mut Test) -> Result {
    let key = secret("key", "hush");
    let disk = t
        .image("disk")
        .size(MIB)
        .option("encrypt.format", "luks")
        .option("encrypt.key-secret", "key")
        .option("encrypt.iter-time", "10")
        .args(["--object", &key])
        .create()?;
    let node = |secret: &str| {
        format!(
            "driver=qcow2,encrypt.key-secret={secret},file.driver=file,file.filename={}",
            escaped(disk.path().as_str())
        )
    };
    let run = |command: &str, key: &str| -> Result<iotest_runtime::process::Output> {
        let image = node("key");
        let words = ["-c", command, "--object", key, "--image-opts", &image];
        Ok(t.qemu_io_tool().unchecked(words)?)
    };
    assert!(run("write -P 0x5a 64k 64k", &key)?.status.success());
    assert!(run("read -P 0x5a 64k 64k", &key)?.status.success());

    let wrong = run("read 0 512", &secret("key", "guessed"))?;
    assert_eq!(wrong.status.code(), Some(1));
    t.log(wrong.stdout_text().trim_end());
    assert_eq!(t.image_info(&disk)?.encrypted, Some(true));
    let bytes = std::fs::read(disk.path())?;
    assert!(!bytes.windows(64).any(|part| part.iter().all(|byte| *byte == DATA.byte)));
    Ok(())
}
