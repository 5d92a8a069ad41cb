//! Ends of machines: requested, forced and unexpected.

use std::time::Duration;
use std::{fs, io};

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Exit, Invocation};
use iotest_runtime::qmp::{Monitor, QmpError};
use iotest_runtime::vm::Machine;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use serde_json::{Value, json};

use crate::host::{ABORTED, bare, launch_bare, launcher, scratch};

fn pid_of(vm: &Machine) -> Pid {
    Pid::from_raw(i32::try_from(vm.pid()).unwrap()).unwrap()
}

#[test]
fn abort_in_a_command_is_one_error_with_its_evidence() {
    let scratch = scratch("abort");
    let mut vm = launch_bare(&scratch);
    let size = json!({ "driver": "null-co", "node-name": "n", "size": -1 });
    let error = vm.run_raw("blockdev-add", size).unwrap_err();
    let QmpError::Disconnected(end) = &error else { panic!("{error}") };
    assert_eq!(end.exit, Some(ABORTED));
    assert_eq!(end.awaited, "the reply to blockdev-add from vm0");
    assert!(!end.log_tail.is_empty());
    let text = error.to_string();
    let first = "QEMU ended with signal 6 (SIGABRT) while the test waited for the reply to \
                 blockdev-add from vm0\n  its output ends:\n";
    assert!(text.starts_with(first), "{text}");
    assert!(text.contains("\n  command: "), "{text}");

    let error = vm.run_raw("query-status", Value::Null).unwrap_err();
    assert!(matches!(error, QmpError::Disconnected(_)), "{error}");
    let end = vm.shutdown().unwrap_err();
    assert_eq!(end.exit, Some(ABORTED));
    assert!(end.misses.is_empty());
    let text = end.to_string();
    assert!(text.starts_with("shut down vm0: QEMU ended with signal 6 (SIGABRT)\n"), "{text}");
    // It was reported once.
    vm.shutdown().unwrap();
}

#[test]
fn abort_while_waiting_for_an_event_is_seen() {
    let scratch = scratch("abort_in_wait");
    let mut vm = launch_bare(&scratch);
    kill_process(pid_of(&vm), Signal::ABORT).unwrap();
    let error = vm.wait_event("NEVER").unwrap_err();
    let QmpError::Disconnected(end) = &error else { panic!("{error}") };
    assert_eq!(end.exit, Some(ABORTED));
}

#[test]
fn stopped_machine_is_killed_by_the_escalation() {
    let scratch = scratch("stopped");
    let mut vm = launch_bare(&scratch);
    kill_process(pid_of(&vm), Signal::STOP).unwrap();
    vm.set_timeouts(Timeouts::scaled(0.01));
    let end = vm.shutdown().unwrap_err();
    assert_eq!(end.exit, Some(Exit::Signal(9)));
    assert_eq!(end.misses.len(), 2, "{end}");
    assert!(
        end.misses[0].starts_with("quit: waited 300ms for the reply to quit from vm0"),
        "{end}"
    );
    assert_eq!(end.misses[1], "SIGTERM: still running after 100ms");
    let error = vm.run_raw("query-status", Value::Null).unwrap_err();
    assert!(matches!(error, QmpError::Disconnected(_)), "{error}");
}

#[test]
fn machine_without_patience_for_quit_obeys_sigterm() {
    let scratch = scratch("sigterm");
    let mut vm = launch_bare(&scratch);
    kill_process(pid_of(&vm), Signal::TERM).unwrap();
    // QEMU shuts down in good order on SIGTERM.
    vm.wait().unwrap();
    assert_eq!(vm.exit(), Some(Exit::Code(0)));
}

#[test]
fn signal_of_a_stranger_is_no_good_end() {
    let scratch = scratch("stranger");
    let mut vm = launch_bare(&scratch);
    let kill = |vm: &Machine| {
        let minute = || Timeouts::default().after(Duration::from_secs(60));
        let pid = vm.pid();
        Invocation::new("kill").args(["-TERM", &pid.to_string()]).run(minute()).unwrap();
        // QEMU may crash, by a race of its own, if it is asked to quit while it obeys the signal.
        poll_until("the end of QEMU", minute(), || {
            let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
            Ok::<_, io::Error>(stat.contains(") Z ").then_some(()))
        })
        .unwrap();
    };
    kill(&vm);
    let end = vm.shutdown().unwrap_err().to_string();
    assert!(end.starts_with("shut down vm0: QEMU ended with exit status 0"), "{end}");
    assert!(end.contains("terminating on signal 15 from pid "), "{end}");
    // Who sends it may say so, and who waits for it knows of it.
    vm.relaunch().unwrap();
    vm.expect_exit(0);
    kill(&vm);
    vm.shutdown().unwrap();
    vm.relaunch().unwrap();
    kill(&vm);
    vm.wait().unwrap();
}

#[test]
fn waiting_for_an_end_that_does_not_come_is_an_error() {
    let scratch = scratch("wait");
    let mut vm = launch_bare(&scratch);
    vm.set_timeouts(Timeouts::scaled(0.005));
    let end = vm.wait().unwrap_err();
    assert_eq!(end.misses[0], "still running after 150ms");
}

#[test]
fn end_can_be_awaited_as_long_as_a_test_likes() {
    let scratch = scratch("wait_before");
    let mut vm = launch_bare(&scratch);
    let end = vm.wait_before(Timeouts::default().after(Duration::from_millis(30))).unwrap_err();
    assert_eq!(end.exit, Some(Exit::Code(0)));
    assert_eq!(end.misses, ["still running after 30ms"]);
    vm.relaunch().unwrap();
    vm.run_raw("quit", json!({})).unwrap();
    vm.wait_before(Timeouts::default().after(Duration::from_secs(300))).unwrap();
}

#[test]
fn quit_by_the_test_is_not_sent_twice() {
    let scratch = scratch("quit");
    let mut vm = launch_bare(&scratch);
    vm.run_raw("quit", json!({})).unwrap();
    vm.shutdown().unwrap();
    assert_eq!(vm.exit(), Some(Exit::Code(0)));
    let error = vm.run_raw("query-status", Value::Null).unwrap_err();
    assert!(error.to_string().contains("QEMU ended with exit status 0"), "{error}");
}

#[test]
fn kill_is_no_error() {
    let scratch = scratch("kill");
    let mut vm = launch_bare(&scratch);
    assert_eq!(vm.kill(), Some(Exit::Signal(9)));
    vm.shutdown().unwrap();
}

#[test]
fn dropped_machines_are_gone_whatever_their_state() {
    let scratch = scratch("drop");
    let stop = |vm: &mut Machine| {
        kill_process(pid_of(vm), Signal::STOP).unwrap();
        vm.set_timeouts(Timeouts::scaled(0.02));
    };
    let abort = |vm: &mut Machine| {
        kill_process(pid_of(vm), Signal::ABORT).unwrap();
    };
    let nothing = |_: &mut Machine| {};
    for act in [&stop as &dyn Fn(&mut Machine), &abort, &nothing] {
        let mut vm = launch_bare(&scratch);
        let pid = pid_of(&vm);
        act(&mut vm);
        drop(vm);
        assert!(test_kill_process(pid).is_err(), "process {pid:?} is still there");
    }
}

#[test]
fn panicking_test_takes_its_machine_along() {
    let scratch = scratch("panic");
    let mut pid = None;
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let vm = launch_bare(&scratch);
        pid = Some(pid_of(&vm));
        panic!("on purpose");
    }));
    assert!(result.is_err());
    assert!(test_kill_process(pid.unwrap()).is_err());
}

#[test]
fn end_with_messages_against_the_rules_is_none_as_it_should_be() {
    let scratch = scratch("broken_words");
    // Speaks on the monitor in QEMU's place. A command has no line end: it is one read.
    let shutdown = |last: &str| {
        let script = format!(
            r#"for word; do case $word in socket,id=mon,fd=*) fd=${{word##*=}};; esac; done
               say() {{ eval "printf '%s\r\n' '$1' >&$fd"; }}
               hear() {{ heard=$(eval "dd bs=65536 count=1 <&$fd" 2>/dev/null); }}
               version='{{"qemu": {{"major": 10, "minor": 0, "micro": 2}}, "package": ""}}'
               say "{{\"QMP\": {{\"version\": $version, \"capabilities\": []}}}}"
               hear; say "{{\"return\": {{}}, \"id\": ${{heard##*:}}"
               hear; {last}"#
        );
        let launcher = launcher(&scratch).wrapper(["bash", "-c", &script]);
        let mut vm = bare(&launcher, "vm0").launch().unwrap();
        let end = vm.shutdown();
        (end.map_err(|end| end.to_string()), vm.take_events().unwrap().len())
    };
    let quit = r#"say '{"return": {}, "id": 1}'"#;
    let event = r#"say '{"event": "SHUTDOWN", "data": {}}'"#;
    assert_eq!(shutdown(&format!("{quit}; {event}")), (Ok(()), 1));
    let both = r#"say '{"return": {}, "error": {"class": "C", "desc": "D"}, "id": 1}'"#;
    let (end, _) = shutdown(both);
    let text = end.unwrap_err();
    assert!(text.contains(" a reply with both `return` and `error`, instead of "), "{text}");
    let (end, events) = shutdown(&format!("{quit}; say nonsense; {event}; say nonsense"));
    let text = end.unwrap_err();
    let first =
        "shut down vm0: QEMU ended with exit status 0\n  QEMU sent a line that is not JSON: ";
    assert!(text.starts_with(first), "{text}");
    assert_eq!(events, 1);
}
