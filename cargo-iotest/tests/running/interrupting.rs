//! Ctrl-C, once and twice.

use std::fs::File;
use std::time::Duration;

use iotest_runtime::deadline::{Timeouts, poll_until};
use iotest_runtime::process::{Child, Stream, Streams};
use rustix::process::Signal;

use crate::stage::{Stage, deadline};

/// Starts the runner and waits until its case, the last of the words, is at work.
pub(crate) fn started(stage: &Stage, words: &[&str]) -> Child {
    let output = File::create(stage.path("output")).unwrap();
    let runner = stage.misbehaviour(&["--timeout=600"]).args(words);
    let case = words[words.len() - 1];
    let mut child = runner.spawn(Streams::null().merged(Stream::File(output))).unwrap();
    poll_until("the case", deadline(), || {
        let said = || std::fs::read_to_string(stage.path("output")).unwrap();
        assert_eq!(child.try_wait()?, None, "the runner ended: {}", said());
        Ok::<_, std::io::Error>(stage.case_begun(case).then_some(()))
    })
    .unwrap();
    child
}

#[test]
fn first_interruption_ends_the_case_in_good_order() {
    let stage = Stage::new();
    let mut runner = started(&stage, &["waits_forever"]);
    runner.signal(Signal::INT);
    assert_eq!(runner.wait(deadline()).unwrap().code(), Some(130));
    let text = std::fs::read_to_string(stage.path("output")).unwrap();
    assert!(text.contains("interrupted: waiting for 1 running; again to kill them\n"), "{text}");
    assert!(text.contains("interrupted while waiting for the tape to be changed"), "{text}");
    assert!(text.contains("INTERRUPTED: 1 case"), "{text}");
    stage.assert_clean();
}

#[test]
fn second_interruption_kills_what_does_not_end() {
    let stage = Stage::new();
    let mut runner = started(&stage, &["stops_itself"]);
    let told = |what: &str| {
        let told = || {
            let text = std::fs::read_to_string(stage.path("output"))?;
            Ok::<_, std::io::Error>(text.contains(what).then_some(()))
        };
        poll_until(what, Timeouts::default().after(Duration::from_secs(60)), told).unwrap();
    };
    runner.signal(Signal::INT);
    told("again to kill them");
    runner.signal(Signal::INT);
    assert_eq!(runner.wait(deadline()).unwrap().code(), Some(130));
    told("killed by the second interruption");
    stage.assert_clean();
}
