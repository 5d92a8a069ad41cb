//! Sample values for the unit tests of several modules.

use iotest_protocol::{Expectation, Known, Record, RunFacts, Status};

use crate::find::Program;
use crate::matrix::Setting;
use crate::plan::{Origin, PlanEntry, Qemu};

/// A case called `id`, which must be `module::function::variant`.
pub(crate) fn planned(id: &str) -> PlanEntry {
    let parts: Vec<&str> = id.split("::").collect();
    let (format, protocol) = parts[2].split_once('-').unwrap();
    PlanEntry {
        id: id.to_owned(),
        test: parts[..2].join("::"),
        krate: "suite".to_owned(),
        module: parts[0].to_owned(),
        function: parts[1].to_owned(),
        parameter: None,
        source: "suite.rs:1".to_owned(),
        summary: String::new(),
        format: format.to_owned(),
        protocol: protocol.to_owned(),
        cache: "writeback".to_owned(),
        aio: "threads".to_owned(),
        groups: Vec::new(),
        weight: 1,
        seconds: 60.0,
        ignored: None,
    }
}

/// A program that does not exist, in the default setting.
pub(crate) fn origin() -> Origin {
    let program = Program {
        package: "p".to_owned(),
        target: "suite".to_owned(),
        path: "/p".into(),
        directory: "/".into(),
    };
    let qemu = Qemu::Missing { missing: "qemu-system-x86_64 not found".to_owned() };
    let setting = Setting::default();
    Origin {
        program,
        setting,
        index: 0,
        qemu_name: None,
        golden: None,
        directories: Vec::new(),
        qemu,
    }
}

/// A record of a case that the runner ran.
pub(crate) fn record(id: &str, verdict: Status) -> Record {
    let facts = RunFacts {
        package: "p".to_owned(),
        target: "suite".to_owned(),
        repetition: 1,
        rerun_command: format!("cargo iotest --exact {id}"),
        ..RunFacts::default()
    };
    let reason = (verdict != Status::Pass).then(|| "out of tape\nmore".to_owned());
    Record { verdict, reason, seconds: 1.5, run: Some(facts), ..Record::for_planned(&planned(id)) }
}

/// What a list of known failures says of a case.
pub(crate) fn known(expect: Expectation, ended: bool) -> Known {
    Known {
        expect,
        reason: "tapes are short".to_owned(),
        link: None,
        until: "12.0".to_owned(),
        place: "k.toml:3".to_owned(),
        ended,
    }
}
