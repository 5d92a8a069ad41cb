//! Tests with a QMP server that does something wrong or unusual.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use iotest_runtime::prelude::*;
use iotest_runtime::vm::{Launcher, Machine};

use crate::acting::variable;

/// Faults that no real QEMU has, a row each: the name of the case and the kind of the helper.
const KINDS: [(&str, &str); 28] = [
    ("good", "good"),
    ("event_before_greeting", "event_before_greeting"),
    ("events_before_greeting", "events_before_greeting"),
    ("blank_lines_before_greeting", "blank_lines_before_greeting"),
    ("greeting_in_pieces", "greeting_in_pieces"),
    ("greeting_with_more", "greeting_with_more"),
    ("event_after_greeting", "event_after_greeting"),
    ("event_while_negotiating", "event_while_negotiating"),
    ("other_greeting", "other_greeting"),
    ("no_json_greeting", "no_json_greeting"),
    ("ends_before_greeting", "ends_before_greeting"),
    ("half_greeting", "half_greeting"),
    ("half_line", "half_line"),
    ("empty_error", "empty_error"),
    ("error_without_text", "error_without_text"),
    ("error_that_is_text", "error_that_is_text"),
    ("return_and_error", "return_and_error"),
    ("neither_return_nor_error", "neither_return_nor_error"),
    ("no_json", "no_json"),
    ("no_utf8", "no_utf8"),
    ("no_object", "no_object"),
    ("deep_nesting", "deep_nesting"),
    ("endless_line", "endless_line"),
    ("events_before_answer", "events_before_answer"),
    ("large_answer", "large_answer"),
    ("control_characters", "control_characters"),
    ("bad_status_at_quit", "bad_status_at_quit"),
    ("dropped_with_bad_status", "bad_status_at_quit"),
];

/// Starts the helper as a machine with its monitor on the standard streams.
fn launch(t: &Test, kind: &str) -> Result<Machine> {
    let helper = variable("FAULT_HELPER")?;
    let script = t.scratch().file("qemu-system-x86_64");
    let text = format!(
        "#!/usr/bin/env bash\n[[ \"$*\" =~ fd=([0-9]+) ]]\nfd=${{BASH_REMATCH[1]}}\n\
         exec {helper} peer {kind} <&$fd >&$fd\n"
    );
    fs::write(&script, text)?;
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))?;
    let launcher = Launcher::new(script, t.scratch().dir()).timeouts(t.settings().timeouts);
    Ok(launcher.vm("vm0").machine_type("none").launch()?)
}

#[iotest(formats = "raw", timeout = "8s", cases = KINDS)]
fn peer(t: &mut Test, kind: &str) -> Result {
    if kind == "endless_line" {
        limit_memory()?;
    }
    let mut vm = launch(t, kind)?;
    vm.run_raw("query-status", Value::Null)?;
    if t.id().contains("dropped") {
        return Ok(());
    }
    vm.shutdown()?;
    Ok(())
}

/// Limits the memory of this process, so that reading an endless line must stop.
fn limit_memory() -> Result {
    let maximum = Some(1 << 30);
    let limit = rustix::process::Rlimit { current: maximum, maximum };
    rustix::process::setrlimit(rustix::process::Resource::As, limit)?;
    Ok(())
}
