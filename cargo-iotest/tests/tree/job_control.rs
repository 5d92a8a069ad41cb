//! The time limit holds whatever a test does to its process group, watchdog and terminal.

use crate::sandbox::Sandbox;

/// A program that only SIGKILL ends, in the test's directory, so that it can be found.
const DEAF: &str = "\
cp $(command -v bash) $TEST_DIR/deaf
deaf() { $TEST_DIR/deaf -c \"trap '' HUP INT QUIT TERM TSTP; while :; do sleep 1; done\"; }
";

/// Tests that never end, each in a different way.
const ENDLESS: [(&str, &str); 9] = [
    ("stops-itself", "kill -STOP $$"),
    ("stops-its-group", "deaf & kill -STOP 0"),
    ("stops-its-watchdog", "deaf & kill -STOP $PPID; wait"),
    ("asks-its-watchdog-to-stop", "kill -TSTP $PPID; kill -TTOU $PPID; kill -TTIN $PPID; deaf"),
    ("is-deaf", "trap '' HUP INT QUIT TERM ABRT USR1; while :; do sleep 1; done"),
    ("leaves-its-session", "setsid $BASH -c '(sleep 1000; :) & disown; kill -STOP $$' & deaf"),
    ("forks-twice", "( ( deaf & ) & ) ; ( setsid $TEST_DIR/deaf -c 'kill -STOP $$' & ) & deaf"),
    ("is-traced", "deaf & perl $(dirname $0)/../trace.pl $$ & wait; deaf"),
    ("grows-a-chain", "n() { ( n $(($1 - 1)) & [ $1 -gt 0 ] && deaf ); }; n 20; deaf"),
];

/// Traces a process forever. It is Perl because Python, which has to load its `ctypes`, needs more than
/// the time limit for that on a busy host.
const TRACE: &str = "\
my $ptrace = `uname -m` eq \"x86_64\\n\" ? 101 : 117;
my $seize = 0x4206;
$| = 1;
print syscall($ptrace, $seize, $ARGV[0] + 0, 0, 0) == 0 ? 'tracing' : $!, \"\\n\";
sleep 1 while 1;
";

#[test]
fn limit_holds_whatever_a_test_does_to_processes() {
    let sandbox = Sandbox::new("10.0.2");
    std::fs::write(sandbox.iotests().join("trace.pl"), TRACE).unwrap();
    for (name, script) in ENDLESS {
        sandbox.bash(
            &format!("tests/{name}"),
            &format!("{DEAF}{script}\nwhile :; do sleep 1; done"),
            "",
        );
    }
    let ran = sandbox.run(&["--timeout", "2", "-j9"]);
    assert_eq!(ran.names().len(), ENDLESS.len());
    for (name, _) in ENDLESS {
        let reason = ran.reason(name);
        assert!(reason.starts_with("exceeded its time limit of 2s"), "{name}: {reason}");
        assert!(name != "is-traced" || reason.ends_with("    tracing"), "{reason}");
    }
    assert_eq!(sandbox.processes(), [""; 0]);
    assert_eq!(ran.status, Some(101));
}

#[test]
fn what_a_test_leaves_that_kills_its_watchdog_ends_with_it() {
    let sandbox = Sandbox::new("10.0.2");
    sandbox.bash(
        "001",
        &format!("{DEAF}deaf & setsid sleep 1000 $TEST_DIR &\nkill -KILL $PPID\ndeaf"),
        "",
    );
    // The next test sees what the first left.
    let see = "grep -lz raw-file-00[1] /proc/[0-9]*/cmdline 2>/dev/null | wc -l";
    sandbox.bash("002", see, "0\n");
    let ran = sandbox.run(&["--keep=never", "-j1"]);
    assert_eq!(ran.verdict("001"), "broken");
    let reason = ran.reason("001");
    assert!(
        reason.contains("the test's watchdog ended with signal 9 (SIGKILL) and left no account"),
        "{reason}"
    );
    assert_eq!(ran.verdict("002"), "pass", "{}", ran.reason("002"));
    assert_eq!(sandbox.processes(), [""; 0]);
}

#[test]
fn test_has_a_group_of_its_own_and_no_terminal() {
    let sandbox = Sandbox::new("10.0.2");
    let script = "\
(: </dev/tty) 2>/dev/null || echo no terminal
[ \"$(cut -d' ' -f5 /proc/$$/stat)\" = $$ ] && echo leads its group
read -r line || echo nothing to read
trap 'echo reached' TERM
kill -TERM 0
";
    sandbox.bash("001", script, "no terminal\nleads its group\nnothing to read\nreached\n");
    let ran = sandbox.run(&["1"]);
    assert_eq!(ran.verdict("001"), "pass", "{}", ran.reason("001"));
}
