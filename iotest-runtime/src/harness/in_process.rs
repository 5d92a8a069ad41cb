//! A run in this process: without watchdog, deadline and capture, for debuggers.

use std::io;
use std::time::Instant;

use iotest_protocol::Record;

use crate::exit_code::ExitCode;
use crate::harness::context::Context;
use crate::harness::run::{Concurrency, Run};
use crate::harness::watchdog;
use crate::plan::{Decision, Planned, Selected};
use crate::report::case_end::CaseEnd;

/// Runs the selected cases in this process, one after the other, without watchdog or deadline.
pub(crate) fn run(selected: &Selected, context: &Context) -> io::Result<ExitCode> {
    each(selected, context, |planned| {
        let record = watchdog::unwatched(planned, context, &context.record_path(planned));
        let text = crate::report::failure::text(
            &record,
            &context.rerun_command(&planned.case.id),
            context.palette(),
        );
        drop(io::Write::write_all(&mut io::stderr(), text.as_bytes()));
        record
    })
}

fn each(
    selected: &Selected,
    context: &Context,
    mut run: impl FnMut(&Planned) -> Record,
) -> io::Result<ExitCode> {
    let mut reports = Run::begin(selected, context, Concurrency::Sequential, None)?;
    for planned in &selected.cases {
        if let Decision::Ignored(reason) = &planned.decision {
            reports.ignored(&planned.case.id, &reason.to_string())?;
            continue;
        }
        reports.started(&planned.case.id)?;
        let started = Instant::now();
        let record = run(planned);
        let (outcome, remarks) = (record.final_outcome(), record.remarks);
        let (id, time) = (planned.case.id.clone(), started.elapsed());
        reports.ended(CaseEnd { id, outcome, remarks, output: Vec::new(), time })?;
    }
    reports.finish()
}
