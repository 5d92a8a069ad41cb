//! Tests that leave processes, mounts or files.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_runtime::prelude::*;
use iotest_runtime::process::{Invocation, Streams};
use rustix::process::Signal;

use crate::acting::{send, variable};

/// Runs a shell script to its end.
fn shell(t: &Test, script: &str) -> Result {
    let deadline = t.settings().timeouts.after(Duration::from_secs(30));
    let directory = t.scratch().dir().to_owned();
    let program = Invocation::new("sh").args(["-c", script]).current_dir(directory);
    program.run(deadline)?.checked()?;
    Ok(())
}

/// Makes a directory of the user's, with a file that must survive; returns it.
fn victim(t: &Test) -> Result<Utf8PathBuf> {
    let function = t.id().rsplit("::").nth(1).unwrap_or_default().to_owned();
    let directory = variable("FAULT_VICTIM")?.join(function);
    fs::create_dir_all(&directory)?;
    fs::write(directory.join("precious"), "data")?;
    Ok(directory)
}

#[iotest(formats = "raw")]
fn leaves_a_grandchild(t: &mut Test) -> Result {
    shell(t, "setsid sleep 1001 &")
}

#[iotest(formats = "raw")]
fn leaves_a_stopped_process(_: &mut Test) -> Result {
    let child = Invocation::new("sleep").arg("1002").spawn(Streams::null())?;
    send(child.pid(), Signal::STOP)?;
    std::mem::forget(child);
    Ok(())
}

#[iotest(formats = "raw")]
fn leaves_a_deaf_process(t: &mut Test) -> Result {
    shell(t, "setsid sh -c 'trap \"\" TERM INT HUP; while :; do sleep 1; done' & sleep 0.2")
}

#[iotest(formats = "raw")]
fn leaves_fifty_processes(t: &mut Test) -> Result {
    shell(t, "for i in $(seq 50); do setsid sleep 1003 & done")
}

/// A process that replaces itself all the time.
#[iotest(formats = "raw")]
fn leaves_a_chain_of_processes(t: &mut Test) -> Result {
    let script = t.path("chain");
    fs::write(&script, "#!/bin/sh\nsleep 0.02\nsetsid \"$0\" &\n")?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    shell(t, "setsid ./chain &")
}

#[iotest(formats = "raw")]
fn leaves_a_process_without_environment(t: &mut Test) -> Result {
    shell(t, "env -i setsid sleep 1004 &")
}

/// A process whose first thread has ended looks like a zombie, but is none.
#[iotest(formats = "raw")]
fn leaves_a_process_without_its_first_thread(t: &mut Test) -> Result {
    let ends = "printf thread >$FAULT_AT_EXIT/$$; exit 0 # leaves a thread";
    shell(t, &format!("setsid bash -c '{ends}' & sleep 0.3"))
}

/// The report of a failed case reads logs in its directory, which may be other kinds of files.
#[iotest(formats = "raw")]
fn fails_with_pipes_named_like_logs(t: &mut Test) -> Result {
    shell(t, "mkfifo vm0.log console.log; ln -s /dev/zero vm1.log; mkdir vm2.log")?;
    Err(Stop::fail("the test's own failure"))
}

#[iotest(formats = "raw")]
fn leaves_a_process_in_a_namespace(t: &mut Test) -> Result {
    shell(t, "setsid unshare --pid --fork sleep 1005 & sleep 0.3")
}

#[iotest(formats = "raw")]
fn forgets_a_machine(t: &mut Test) -> Result {
    std::mem::forget(t.vm().machine_type("none").launch()?);
    Ok(())
}

#[iotest(formats = "raw")]
fn leaves_a_machine_as_a_daemon(t: &mut Test) -> Result {
    let qemu = t.settings().programs.qemu.clone()?;
    let deadline = t.settings().timeouts.after(Duration::from_secs(30));
    let args = ["-machine", "none", "-display", "none", "-nodefaults", "-daemonize"];
    Invocation::new(qemu).args(args).run(deadline)?.checked()?;
    Ok(())
}

#[iotest(formats = "raw")]
fn leaves_a_bind_mount(t: &mut Test) -> Result {
    let victim = victim(t)?;
    shell(t, &format!("mkdir mnt; mount --bind {victim} mnt"))
}

/// The case fails while the mount exists, and its directories must be removed.
#[iotest(formats = "raw")]
fn fails_with_a_bind_mount(t: &mut Test) -> Result {
    let victim = victim(t)?;
    shell(t, &format!("mkdir -p a/b/mnt; mount --bind {victim} a/b/mnt"))?;
    Err(Stop::fail("the test's own failure"))
}

#[iotest(formats = "raw")]
fn is_killed_with_a_bind_mount(t: &mut Test) -> Result {
    let victim = victim(t)?;
    shell(t, &format!("mkdir mnt; mount --bind {victim} mnt"))?;
    crate::acting::raise(Signal::KILL);
    Ok(())
}

#[iotest(formats = "raw")]
fn mounts_over_its_directory(t: &mut Test) -> Result {
    let (victim, directory) = (victim(t)?, t.scratch().dir());
    shell(t, &format!("mount --bind {victim} {directory}"))
}

#[iotest(formats = "raw")]
fn mounts_a_file(t: &mut Test) -> Result {
    let victim = victim(t)?;
    shell(t, &format!("touch file; mount --bind {victim}/precious file"))
}

#[iotest(formats = "raw")]
fn mounts_twice(t: &mut Test) -> Result {
    let victim = victim(t)?;
    shell(t, &format!("mkdir mnt; mount --bind {victim} mnt; mount --bind {victim} mnt"))
}

/// The copy includes everything that is mounted in the user's directory.
#[iotest(formats = "raw")]
fn leaves_a_copy_of_mounts(t: &mut Test) -> Result {
    let victims = variable("FAULT_VICTIM")?;
    shell(t, &format!("mkdir mnt; mount --rbind {victims} mnt"))
}

#[iotest(formats = "raw")]
fn leaves_a_tmpfs(t: &mut Test) -> Result {
    shell(t, "mkdir mnt; mount -t tmpfs none mnt; touch mnt/file")
}

/// A mount that cannot be unmounted at once: it is the working directory of a process.
#[iotest(formats = "raw")]
fn leaves_a_busy_mount(t: &mut Test) -> Result {
    let victim = victim(t)?;
    let script = "mkdir mnt; mount --bind VICTIM mnt; cd mnt; setsid sleep 1006 &";
    shell(t, &script.replace("VICTIM", victim.as_str()))
}

#[iotest(formats = "raw", requires = "fuse")]
fn leaves_the_mount_of_a_dead_daemon(t: &mut Test) -> Result {
    let (disk, mountpoint) = (t.path("disk"), t.path("mountpoint"));
    fs::write(&disk, [0; 65536])?;
    fs::write(&mountpoint, "")?;
    let daemon = t.storage_daemon([
        "--blockdev",
        &format!("driver=file,node-name=disk,filename={disk}"),
        "--export",
        &format!("type=fuse,id=e,node-name=disk,mountpoint={mountpoint},writable=on"),
    ])?;
    send(daemon.pid(), Signal::KILL)?;
    crate::acting::wait_for_end(t, daemon.pid())
}

#[iotest(formats = "raw")]
fn links_to_a_directory(t: &mut Test) -> Result {
    symlink(victim(t)?, t.path("link"))?;
    Ok(())
}

#[iotest(formats = "raw")]
fn replaces_its_directory_by_a_link(t: &mut Test) -> Result {
    let (victim, directory) = (victim(t)?, t.scratch().dir());
    fs::remove_dir_all(directory)?;
    symlink(victim, directory)?;
    Ok(())
}

#[iotest(formats = "raw")]
fn removes_its_directory(t: &mut Test) -> Result {
    fs::remove_dir_all(t.scratch().dir())?;
    Ok(())
}

#[iotest(formats = "raw")]
fn makes_a_hard_link(t: &mut Test) -> Result {
    fs::hard_link(victim(t)?.join("precious"), t.path("link"))?;
    Ok(())
}

#[iotest(formats = "raw")]
fn leaves_a_deep_tree(t: &mut Test) -> Result {
    shell(t, "for i in $(seq 600); do mkdir dddddddddd; cd dddddddddd; done; touch file")
}

#[iotest(formats = "raw")]
fn leaves_many_files(t: &mut Test) -> Result {
    for number in 0..10_000 {
        fs::write(t.scratch().dir().join(format!("f{number}")), "")?;
    }
    Ok(())
}

#[iotest(formats = "raw")]
fn leaves_odd_names(t: &mut Test) -> Result {
    for name in ["a\nb", "a\u{1b}[2Jb", " ", "-rf", "\\", "a'b\"c", "日本", "*?[x]"] {
        fs::write(t.scratch().dir().join(name), "")?;
    }
    shell(t, "touch \"$(printf 'no\\377utf8')\"")
}

#[iotest(formats = "raw")]
fn leaves_closed_directories(t: &mut Test) -> Result {
    shell(t, "mkdir -p closed/inside; touch closed/inside/file; chmod 000 closed/inside closed")
}

#[iotest(formats = "raw")]
fn leaves_a_fifo_and_a_socket(t: &mut Test) -> Result {
    shell(t, "mkfifo fifo")?;
    drop(std::os::unix::net::UnixListener::bind(t.socket("left")?)?);
    Ok(())
}

#[iotest(formats = "raw")]
fn leaves_an_immutable_file(t: &mut Test) -> Result {
    shell(t, "touch file; chattr +i file 2>/dev/null || :")
}
