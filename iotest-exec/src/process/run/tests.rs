//! Programs that write without end, or whose children do.

use std::time::Duration;

use super::*;
use crate::deadline::{Timeouts, poll_until};
use crate::process::{Invocation, Stream, Streams};

fn shell(script: &str, limit: Duration) -> Result<Output, ProcessError> {
    Invocation::new("sh").args(["-c", script]).run(Timeouts::default().after(limit))
}

const LONG: Duration = Duration::from_secs(60);

#[test]
fn endless_output_ends_the_program_before_it_fills_the_memory() {
    for script in ["echo begin; exec cat /dev/zero", "echo begin; exec cat /dev/zero >&2"] {
        let error = shell(script, LONG).unwrap_err();
        let ProcessError::TooMuchOutput { limit, output, .. } = &error else { panic!("{error}") };
        assert_eq!(*limit, MAX_OUTPUT);
        assert!(output.starts_with("begin\n") && output.len() < 20 << 10, "{}", output.len());
        let text = error.to_string();
        let first =
            format!("sh -c '{script}' wrote more than 67108864 bytes, too many to keep; until ");
        assert!(text.starts_with(&first), "{text}");
    }
}

#[test]
fn program_that_writes_all_the_time_times_out() {
    let directory = tempfile::tempdir().unwrap();
    let begun = directory.path().join("begun");
    let script = format!("echo more; : >'{}'; while :; do echo more; done", begun.display());
    let streams = Streams::null().stdout(Stream::Pipe);
    let child = Invocation::new("sh").args(["-c", &script]).spawn(streams).unwrap();
    let exists = || Ok::<_, io::Error>(begun.exists().then_some(()));
    poll_until("the first line", Timeouts::default().after(LONG), exists).unwrap();
    let limit = Timeouts::default().after(Duration::from_millis(50));
    let error = run_to_end(child, limit).unwrap_err();
    let ProcessError::TimedOut { output, .. } = &error else { panic!("{error}") };
    assert!(output.starts_with("more\n"), "{output}");
}

#[test]
fn long_output_is_whole_and_its_failure_short() {
    let script = "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done; exit 1";
    let output = shell(script, LONG).unwrap();
    assert!(output.stdout_text().ends_with("line 19998\nline 19999\n"));
    let failed = output.checked().unwrap_err();
    for text in [failed.to_string(), format!("{failed:?}")] {
        assert!(text.contains("line 0") && text.contains("line 19999"), "{text}");
        assert!(text.contains(" bytes left out ...]") && text.len() < 30 << 10, "{text}");
    }
}
