//! Tests whose output is dangerous for a terminal, a disk or memory.

use std::io::Write as _;

use iotest_runtime::prelude::*;
use iotest_runtime::vm::Firmware;

/// Text with terminal control sequences.
const CONTROL_SEQUENCES: &str = "good \u{1b}[2J\u{1b}]0;title\u{7}\rPASS everything\u{8}\u{8}\u{0}\u{7f}\u{9b}31m bad \u{202e}txet";

#[iotest(formats = "raw")]
fn fails_with_orders(_: &mut Test) -> Result {
    Err(Stop::fail(CONTROL_SEQUENCES))
}

#[iotest(formats = "raw")]
fn skips_with_orders(_: &mut Test) -> Result {
    Err(Stop::skip(CONTROL_SEQUENCES))
}

#[iotest(formats = "raw")]
#[expect(clippy::panic, reason = "this is what it is about")]
fn panics_with_orders(_: &mut Test) {
    panic!("{CONTROL_SEQUENCES}");
}

#[iotest(formats = "raw")]
fn prints_orders(_: &mut Test) -> Result {
    std::io::stdout().write_all(CONTROL_SEQUENCES.as_bytes())?;
    Err(Stop::fail("printed"))
}

#[iotest(formats = "raw")]
fn logs_orders(t: &mut Test) {
    t.log(CONTROL_SEQUENCES);
}

#[iotest(formats = "raw")]
fn leaves_a_process_with_orders(_: &mut Test) -> Result {
    use iotest_runtime::process::{Invocation, Streams};
    let script = "exec sleep 1200";
    let child = Invocation::new("sh").args(["-c", script, "\u{1b}[2J\r"]).spawn(Streams::null())?;
    std::mem::forget(child);
    Ok(())
}

/// Prints until it is ended.
#[iotest(formats = "raw", timeout = "3s")]
fn prints_without_end(_: &mut Test) -> Result {
    let line = [b"0123456789".repeat(1000), b"\n".to_vec()].concat();
    loop {
        std::io::stdout().write_all(&line)?;
    }
}

#[iotest(formats = "raw")]
fn prints_200_mb(_: &mut Test) -> Result {
    let line = [b"0123456789".repeat(1000), b"\n".to_vec()].concat();
    std::io::stdout().write_all(b"the first line\n")?;
    for _ in 0..20_000 {
        std::io::stdout().write_all(&line)?;
    }
    std::io::stdout().write_all(b"the last line\n")?;
    Err(Stop::fail("printed 200 MB"))
}

#[iotest(formats = "raw")]
fn fails_with_100_mb(_: &mut Test) -> Result {
    Err(Stop::fail(format!("begin {} end", "x".repeat(100 << 20))))
}

#[iotest(formats = "raw")]
fn logs_100_mb(t: &mut Test) {
    let line = "y".repeat(1 << 20);
    for _ in 0..100 {
        t.log(&line);
    }
}

/// A server whose output has no end.
#[iotest(formats = "raw", timeout = "20s")]
fn has_a_server_that_prints_without_end(t: &mut Test) -> Result {
    use iotest_runtime::process::Invocation;
    let mut server = t.start_program(Invocation::new("yes"))?;
    server.wait_for_output("y")?;
    std::thread::park_timeout(std::time::Duration::from_secs(2));
    server.stop();
    Ok(())
}

/// Returns the peak memory of this process, in KiB.
fn peak_memory() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let line = line.ok_or_else(|| Stop::fail("no VmHWM"))?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// A machine that logs the work of its processor without end.
#[iotest(formats = "raw", timeout = "50s")]
fn has_a_machine_that_writes_without_end(t: &mut Test) -> Result {
    let vm = t.vm().firmware(Firmware::Machine).args(["-boot", "reboot-timeout=0"]);
    let mut vm = vm.args(["-d", "cpu,exec,nochain"]).launch()?;
    let before = peak_memory()?;
    // More than fits on the disk, and than may be kept in memory.
    let left_out = |text: &str| -> Option<u64> {
        text.lines().find_map(|line| line.strip_prefix("[... ")?.split(' ').next()?.parse().ok())
    };
    while left_out(&vm.log().excerpt()).is_none_or(|bytes| bytes < 128 << 20) {
        std::thread::park_timeout(std::time::Duration::from_millis(20));
    }
    let grown = peak_memory()? - before;
    if grown > 48 << 10 {
        return Err(Stop::fail(format!("this process has grown by {grown} KiB")));
    }
    // There is space left for other files.
    std::fs::write(t.path("other"), vec![1; 16 << 20])?;
    vm.shutdown()?;
    let kept = std::fs::read_to_string(vm.log().path())?;
    match kept.len() <= 16 << 20 && left_out(&kept).is_some() && vm.log().text().len() < 20 << 10 {
        true => Ok(()),
        false => Err(Stop::fail(format!("{} bytes are in the log", kept.len()))),
    }
}

/// The same in a case that hangs.
#[iotest(formats = "raw", timeout = "6s")]
fn hangs_beside_a_machine_that_writes_without_end(t: &mut Test) -> Result {
    let vm = t.vm().firmware(Firmware::Machine).args(["-boot", "reboot-timeout=0"]);
    let _vm = vm.args(["-d", "cpu,exec,nochain"]).launch()?;
    loop {
        std::thread::park();
    }
}
