//! Tests on a machine that is at fault, or that take from themselves what they need.

use std::fs;
use std::io::Write as _;

use iotest_runtime::prelude::*;
use rustix::process::{Resource, Rlimit, setrlimit};

/// Writes more than a small file system holds.
#[iotest(formats = "raw")]
fn fills_its_directory(t: &mut Test) -> Result {
    let mut file = fs::File::create(t.path("file"))?;
    for _ in 0..1024 {
        file.write_all(&[1; 65536])?;
    }
    Ok(())
}

/// qemu-img finds no space for an image.
#[iotest(formats = "raw")]
fn makes_a_large_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(64 * MIB).option("preallocation", "full").create()?;
    t.write(&disk, &[Pattern::new(1, 0, MIB)])?;
    Ok(())
}

/// qemu-io finds no space when it writes.
#[iotest(formats = "qcow2")]
fn writes_a_large_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(64 * MIB).create()?;
    t.write(&disk, &[Pattern::new(1, 0, 32 * MIB)])?;
    Ok(())
}

/// Cannot open a descriptor at its end.
#[iotest(formats = "raw")]
fn has_no_descriptors(_: &mut Test) -> Result {
    let limit = Rlimit { current: Some(0), maximum: Some(0) };
    setrlimit(Resource::Nofile, limit)?;
    Ok(())
}

/// Cannot write to files.
#[iotest(formats = "raw")]
fn may_write_no_byte(_: &mut Test) -> Result {
    setrlimit(Resource::Fsize, Rlimit { current: Some(0), maximum: Some(0) })?;
    Ok(())
}

/// New files have no permissions.
#[iotest(formats = "raw")]
fn has_a_closed_umask(t: &mut Test) -> Result {
    rustix::process::umask(rustix::fs::Mode::from_bits_truncate(0o777));
    fs::write(t.path("file"), "")?;
    Ok(())
}

/// Becomes another user, who cannot write its record.
#[iotest(formats = "raw")]
fn becomes_another_user(_: &mut Test) -> Result {
    rustix::thread::set_thread_uid(rustix::process::Uid::from_raw(65534))?;
    Ok(())
}

/// Starts a machine, which may fail on this host.
#[iotest(formats = "raw")]
fn starts_a_machine(t: &mut Test) -> Result {
    let mut vm = t.vm().machine_type("none").launch()?;
    vm.shutdown()?;
    Ok(())
}

/// Starts and ends machines: the descriptors, threads and memory of this process must not grow.
#[iotest(formats = "raw", timeout = "400s")]
fn launches_five_hundred_times(t: &mut Test) -> Result {
    let launch = |times: usize| -> Result {
        for _ in 0..times {
            t.vm().machine_type("none").launch()?.shutdown()?;
        }
        Ok(())
    };
    launch(50)?;
    let (descriptors, threads, kib) = usage()?;
    launch(450)?;
    let after = usage()?;
    assert_eq!((after.0, after.1), (descriptors, threads), "descriptors and threads");
    assert!(after.2 < kib + 2048, "memory grew from {kib} KiB to {} KiB", after.2);
    Ok(())
}

/// Returns the numbers of descriptors, threads and KiB of memory of this process.
fn usage() -> std::result::Result<(usize, usize, u64), Stop> {
    let status = fs::read_to_string("/proc/self/status")?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let resident = resident.and_then(|text| text.split_whitespace().next()?.parse().ok());
    let Some(resident) = resident else { return Err(Stop::fail("no VmRSS in /proc/self/status")) };
    let entries = |directory: &str| fs::read_dir(directory).map(Iterator::count);
    Ok((entries("/proc/self/fd")?, entries("/proc/self/task")?, resident))
}

/// Makes a socket with the longest possible name.
#[iotest(formats = "raw")]
fn makes_a_socket(t: &mut Test) -> Result {
    drop(std::os::unix::net::UnixListener::bind(t.socket("s")?)?);
    Ok(())
}

/// An image in a directory whose name has special characters of other syntaxes.
#[iotest(formats = "raw qcow2", protocols = "file nbd")]
fn uses_an_image(t: &mut Test) -> Result {
    let disk = t.image("disk").size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x5a, 0, 64 * KIB)])?;
    let mut vm = t.vm().drive(&disk).launch()?;
    vm.hmp_qemu_io("drive0", "read -P 0x5a 0 64k")?;
    vm.shutdown()?;
    t.verify(&disk, &[Pattern::new(0x5a, 0, 64 * KIB)])?;
    Ok(())
}

/// An image whose name has special characters of other syntaxes.
#[iotest(
    formats = "raw",
    protocols = "file nbd",
    cases(
        hash = "a#b",
        ampersand = "a&b",
        percent = "a%20b",
        question = "a?b=c",
        comma = "a,b",
        equals = "a=b",
        space = "a b",
        quote = "a'b\"c",
        plus = "a+b",
        colon = "a:b",
        backslash = "a\\b",
        unicode = "日本",
    )
)]
fn names_an_image(t: &mut Test, name: &str) -> Result {
    let disk = t.image(name).size(MIB).create()?;
    t.write(&disk, &[Pattern::new(0x5a, 0, 64 * KIB)])?;
    t.verify(&disk, &[Pattern::new(0x5a, 0, 64 * KIB)])?;
    let mut vm = t.vm().drive(&disk).launch()?;
    vm.hmp_qemu_io("drive0", "read -P 0x5a 0 64k")?;
    vm.shutdown()?;
    Ok(())
}
