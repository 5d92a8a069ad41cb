//! Children that end well, badly, late and not at all.

use std::fs;
use std::io::{Read, Write};

use super::*;
use crate::process::pipe::pipe;
use crate::process::{HarnessChild, HarnessInvocation, Invocation, Stream, Streams, left_running};

fn soon() -> Deadline {
    Timeouts::default().after(Duration::from_secs(60))
}

fn at_once() -> Deadline {
    Timeouts::default().after(Duration::from_millis(50))
}

fn sh(script: &str) -> Invocation {
    Invocation::new("sh").args(["-c", script])
}

#[test]
fn output_is_captured_apart_without_deadlock() {
    // Each stream gets more than a pipe holds, the second one first.
    let script = "dd if=/dev/zero bs=1k count=300 >&2 2>/dev/null; \
                  dd if=/dev/zero bs=1k count=200 2>/dev/null; exit 7";
    let output = sh(script).run(soon()).unwrap();
    assert_eq!(output.status, Exit::Code(7));
    assert_eq!(output.stdout.len(), 200 * 1024);
    assert_eq!(output.stderr.len(), 300 * 1024);
}

#[test]
fn merged_output_keeps_the_order_of_writing() {
    let output = sh("echo a; echo b >&2; echo c").merge_output().run(soon()).unwrap();
    assert_eq!(output.stdout_text(), "a\nb\nc\n");
    assert_eq!(output.stderr_text(), "");
}

#[test]
fn failure_shows_command_status_and_output() {
    let failed = sh("echo out; echo err >&2; exit 3").run(soon()).unwrap().checked().unwrap_err();
    assert_eq!(
        failed.to_string(),
        "sh -c 'echo out; echo err >&2; exit 3': exit status 3\n  out\n  err"
    );
}

#[test]
fn missing_program_is_named() {
    let error = Invocation::new("/nonexistent/qemu-img").arg("info").run(soon()).unwrap_err();
    assert_eq!(error.to_string(), "start /nonexistent/qemu-img info");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn deadline_kills_and_shows_what_was_written() {
    let error = sh("echo started; exec sleep 1000").run(at_once()).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("waited 50ms for the end of sh -c "), "{text}");
}

#[test]
fn daemon_that_holds_the_pipes_is_not_waited_for() {
    let output = sh("echo done; sleep 1000 & echo $!").run(soon()).unwrap();
    let text = output.stdout_text().into_owned();
    let pid: i32 = text.lines().nth(1).unwrap().parse().unwrap();
    kill_process(Pid::from_raw(pid).unwrap(), Signal::KILL).unwrap();
    assert!(text.starts_with("done\n"));
}

#[test]
fn conversation_over_pipes() {
    let streams = Streams::null().stdin(Stream::Pipe).merged(Stream::Pipe);
    let mut child = sh("read line; echo \"got $line\"").spawn(streams).unwrap();
    child.take_stdin().unwrap().write_all(b"x\n").unwrap();
    let mut text = String::new();
    child.take_stdout().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "got x\n");
    assert_eq!(child.wait_before(soon()).unwrap(), Exit::Code(0));
    assert_eq!(child.try_wait().unwrap(), Some(Exit::Code(0)));
}

#[test]
fn signals_end_a_child_and_differ_from_statuses() {
    let mut child = sh("exec sleep 1000").spawn(Streams::null()).unwrap();
    assert_eq!(child.try_wait().unwrap(), None);
    assert!(matches!(child.wait_before(at_once()), Err(ProcessError::TimedOut { .. })));
    child.terminate();
    assert_eq!(child.wait_before(soon()).unwrap(), Exit::Signal(15));
    // A signal to a reaped child is not sent.
    child.kill();
}

#[test]
fn dropped_child_is_gone() {
    let child = sh("exec sleep 1000").spawn(Streams::null()).unwrap();
    let pid = child.process.pid().unwrap();
    drop(child);
    assert!(rustix::process::test_kill_process(pid).is_err());
}

#[test]
fn inherited_descriptor_keeps_its_number_in_this_child_alone() {
    let (mut ours, theirs) = pipe().unwrap();
    let theirs = OwnedFd::from(theirs);
    let number = std::os::fd::AsRawFd::as_raw_fd(&theirs);
    let script = format!("echo hello >/dev/fd/{number}");
    let stranger = sh(&script).run(soon()).unwrap();
    assert!(!stranger.status.success());
    sh(&script).inherit_fd(theirs).run(soon()).unwrap().checked().unwrap();
    let mut text = String::new();
    ours.read_to_string(&mut text).unwrap();
    assert_eq!(text, "hello\n");
}

#[test]
fn environment_and_directory_reach_the_child() {
    let output =
        sh("echo $IOTEST_A; pwd").env("IOTEST_A", "one").current_dir("/").run(soon()).unwrap();
    assert_eq!(output.stdout_text(), "one\n/\n");
}

#[test]
fn child_dies_with_the_thread_that_started_it() {
    let child = std::thread::spawn(|| sh("exec sleep 1000").spawn(Streams::null()).unwrap());
    let mut child = child.join().unwrap();
    assert_eq!(child.wait_before(soon()).unwrap(), Exit::Signal(9));
}

#[test]
fn abort_ends_a_process_by_its_signal() {
    let mut child = Invocation::new("sleep").args(["1000"]).spawn(Streams::null()).unwrap();
    child.abort();
    assert_eq!(child.wait_before(soon()).unwrap(), Exit::Signal(6));
}

#[test]
fn stopped_child_is_resumed() {
    let mut child = sh("kill -STOP $$; exit 5").spawn(Streams::null()).unwrap();
    poll_until("the stop", soon(), || Ok::<_, io::Error>(child.resume_if_stopped().then_some(())))
        .unwrap();
    assert_eq!(child.wait_before(soon()).unwrap(), Exit::Code(5));
    assert!(!child.resume_if_stopped());
}

/// Returns the process group and the session of a child of `invocation`.
fn group_and_session(invocation: Invocation) -> (String, i32, i32) {
    let output = invocation.run(soon()).unwrap().checked().unwrap();
    let words: Vec<i32> =
        output.stdout_text().split_whitespace().map(|word| word.parse().unwrap()).collect();
    (if words[0] == words[1] { "leads" } else { "belongs" }.to_owned(), words[1], words[2])
}

#[test]
fn child_gets_the_requested_group_and_session() {
    // The shell's own id, then the fifth and sixth word of its state: group and session.
    let shell = || sh("echo $$ $(cut -d' ' -f5,6 /proc/$$/stat)");
    // Read as the shell reads its own: in a PID namespace whose session began outside both are 0,
    // which a `Pid` cannot say.
    let state = fs::read_to_string("/proc/self/stat").unwrap();
    let words: Vec<i32> =
        state.split(' ').skip(4).take(2).map(|word| word.parse().unwrap()).collect();
    let (ours, session) = (words[0], words[1]);
    assert_eq!(group_and_session(shell()), ("belongs".to_owned(), ours, session));
    let (role, group, of) = group_and_session(shell().in_own_process_group());
    assert_eq!((&*role, of), ("leads", session));
    assert_ne!(group, ours);
    let (role, group, of) = group_and_session(shell().in_own_session());
    assert_eq!((&*role, of), ("leads", group));
    assert_ne!(of, session);
}

/// Returns whether a process runs or is a zombie that was not reaped yet.
fn runs(pid: &str) -> bool {
    let pid = Pid::from_raw(pid.trim().parse().unwrap()).unwrap();
    platform::command_line_of(pid).is_some()
}

/// A script that leaves a daemon in a session of its own, and prints its number.
const LEAVES: &str = "setsid sleep 1000 >/dev/null 2>&1 & echo $!";

#[test]
fn contained_program_takes_its_daemons_with_it_and_names_them() {
    let output = sh(&format!("{LEAVES}; exit 7")).contained().run(soon()).unwrap();
    assert_eq!(output.status, Exit::Code(7));
    let pid = output.stdout_text().trim().to_owned();
    assert!(!runs(&pid), "{pid}");
    assert_eq!(
        output.stderr_text(),
        format!("left processes running, now killed: process {pid}: sleep 1000\n")
    );
    assert_eq!(left_running(&output), [format!("process {pid}: sleep 1000")]);
}

#[test]
fn process_that_takes_long_to_die_is_named_once() {
    // So much memory is not given back at once.
    let script = "(echo; exec dd if=/dev/zero bs=500M count=1) 2>&- | (read -r _; head -c 65536; \
                  exec sleep 1000) >/dev/null 2>&1 & sleep 0.5";
    let output = sh(script).contained().run(soon()).unwrap();
    let mut names = left_running(&output);
    assert!(names.iter().any(|name| name.contains("dd if=/dev/zero")), "{names:?}");
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "{names:?}");
}

#[test]
fn contained_program_ends_as_it_would_alone() {
    assert_eq!(sh("exit 3").contained().run(soon()).unwrap().status, Exit::Code(3));
    let killed = sh("kill -9 $$").contained().run(soon()).unwrap();
    assert_eq!((killed.status, killed.stderr_text().as_ref()), (Exit::Signal(9), ""));
    let written = sh("cat; echo err >&2").contained().run(soon()).unwrap();
    assert_eq!(written.stderr_text(), "err\n");
    let error = Invocation::new("/nonexistent/qemu").contained().run(soon()).unwrap_err();
    assert!(matches!(error, ProcessError::Start { .. }), "{error}");
    // What ends by itself a moment later is not left running.
    let late = sh("sleep 0.05 >/dev/null 2>&1 &").contained().run(soon()).unwrap();
    assert_eq!(late.stderr_text(), "");
    let mut asked = sh("exec sleep 1000").contained().spawn(Streams::null()).unwrap();
    asked.terminate();
    assert_eq!(asked.wait_before(soon()).unwrap(), Exit::Signal(15));
}

#[test]
fn contained_program_that_hangs_goes_with_its_tree_and_names_it() {
    // A child that hangs, and a grandchild that has left with a session of its own.
    let script = format!("trap '' TERM; {LEAVES}; sleep 1001; true");
    let deadline = Timeouts::default().after(Duration::from_millis(500));
    let error = sh(&script).contained().run(deadline).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("; it had started:\n  process "), "{text}");
    assert!(text.contains(": sleep 1000\n") && text.contains(": sleep 1001;"), "{text}");
    let pid = text.lines().last().unwrap();
    assert!(!runs(pid), "{text}");
}

#[test]
fn contained_tree_dies_with_the_thread_that_started_it() {
    let start = || {
        let streams = Streams::null().stdout(Stream::Pipe);
        let mut child = sh(&format!("{LEAVES}; sleep 1000")).contained().spawn(streams).unwrap();
        let mut pid = [0; 16];
        let count = child.take_stdout().unwrap().read(&mut pid).unwrap();
        (child, String::from_utf8_lossy(&pid[..count]).into_owned())
    };
    let (mut child, pid) = std::thread::spawn(start).join().unwrap();
    assert_eq!(child.wait_before(soon()).unwrap(), Exit::Signal(15));
    assert!(!runs(&pid));
}
