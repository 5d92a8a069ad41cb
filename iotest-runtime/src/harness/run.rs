//! [`Run`]: one run as its reports see it, from the first line to the exit status.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use iotest_protocol::IgnoredCase;
use iotest_protocol::run::{PlannedCase, Run as Document};

use crate::exit_code::ExitCode;
use crate::harness::cli::{Capture, OutputFormat};
use crate::harness::context::Context;
use crate::harness::{runs, under_check};
use crate::plan::{Decision, Selected};
use crate::report::case_end::CaseEnd;
use crate::report::event::{Reporter, RunEvent};
use crate::report::human::{Pretty, Style};
use crate::report::libtest_json::Json;
use crate::report::logfile::Logfile;
use crate::report::summary::Summary;
use crate::report::terse::Terse;

/// Passes events on to the reports, and counts.
pub(crate) struct Run {
    reporters: Vec<Box<dyn Reporter>>,
    summary: Summary,
    started: Instant,
    tells_reasons: bool,
    /// How the program ends if a case failed.
    failed: ExitCode,
    /// What is known of the run as a whole; nextest, which has a process a case, knows nothing of it.
    document: Option<Document>,
    dir: Utf8PathBuf,
}

/// How many cases run at the same time, as far as the report is different for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Concurrency {
    /// One after the other.
    Sequential,
    /// Several at a time.
    Parallel,
}

impl Run {
    /// Begins the reports that the command line asks for.
    pub(crate) fn begin(
        selected: &Selected,
        context: &Context,
        concurrency: Concurrency,
        seed: Option<u64>,
    ) -> io::Result<Self> {
        let mut reporters = match &context.line.check {
            Some(test) => under_check::reporters(test, selected, context),
            None => vec![reporter(selected, context, concurrency)],
        };
        if let Some(path) = &context.line.logfile {
            reporters.push(Box::new(Logfile::create(path)?));
        }
        let settings = &context.settings;
        for note in runs::begin(&context.run_dirs().root, &[&settings.test_dir, &settings.sock_dir])
        {
            io::stderr().write_all(format!("{note}\n").as_bytes())?;
        }
        let document = document(selected, context, seed);
        if let Some(document) = &document {
            // That it cannot be written shows at the first record.
            drop(document.write(&context.run_dirs().dir));
        }
        let dir = context.run_dirs().dir.clone();
        let everything = context.line.selection.is_everything() && !context.line.benchmarks_only;
        let summary = Summary {
            filtered_out: selected.filtered_out,
            must_run: everything && !selected.cases.is_empty(),
            ..Summary::default()
        };
        let tells_reasons =
            !matches!(context.line.format, OutputFormat::Json | OutputFormat::Unittest);
        let failed = match context.line.format {
            OutputFormat::Unittest => ExitCode::FailedUnit,
            OutputFormat::Pretty | OutputFormat::Terse | OutputFormat::Json => ExitCode::Failed,
        };
        let started = Instant::now();
        let mut run = Self { reporters, summary, started, tells_reasons, failed, document, dir };
        run.report(&RunEvent::Started { total: selected.cases.len(), seed })?;
        Ok(run)
    }

    /// Reports an ignored case.
    pub(crate) fn ignored(&mut self, id: &str, reason: &str) -> io::Result<()> {
        self.summary.count_ignored(reason);
        self.report(&RunEvent::CaseIgnored { id, reason })
    }

    /// Reports a case that begins.
    pub(crate) fn started(&mut self, id: &str) -> io::Result<()> {
        self.report(&RunEvent::CaseStarted { id })
    }

    /// Reports a case that is slow.
    pub(crate) fn slow(&mut self, id: &str, after: Duration) -> io::Result<()> {
        self.report(&RunEvent::CaseSlow { id, after })
    }

    /// Reports a case that has ended.
    pub(crate) fn ended(&mut self, end: CaseEnd) -> io::Result<()> {
        self.report(&RunEvent::CaseEnded(&end))?;
        self.summary.count(end);
        Ok(())
    }

    /// Reports the end of the run and returns how the program is to end.
    pub(crate) fn finish(mut self) -> io::Result<ExitCode> {
        self.summary.time = self.started.elapsed();
        self.summary.sort();
        let summary = std::mem::take(&mut self.summary);
        if let Some(document) = &mut self.document {
            document.seconds = summary.time.as_secs_f64();
            document.complete = true;
            drop(document.write(&self.dir));
        }
        self.report(&RunEvent::Ended(&summary))?;
        if self.tells_reasons {
            io::stderr().write_all(summary.reasons().as_bytes())?;
        }
        if summary.nothing_ran() {
            let what = "error: no case ran to its end: each was ignored or skipped itself\n";
            io::stderr().write_all(what.as_bytes())?;
        }
        Ok(match () {
            () if !summary.failed.is_empty() => self.failed,
            () if summary.nothing_ran() => ExitCode::NothingRan,
            () => ExitCode::Good,
        })
    }

    fn report(&mut self, event: &RunEvent<'_>) -> io::Result<()> {
        self.reporters.iter_mut().try_for_each(|reporter| reporter.report(event))
    }
}

/// Returns what is to run, and what is not, before any of it runs.
fn document(selected: &Selected, context: &Context, seed: Option<u64>) -> Option<Document> {
    if context.env.nextest.is_some() {
        return None;
    }
    let suite = context.suite().0;
    let program = format!("{}::{}", suite.package, suite.target);
    let mut document =
        Document { seed, ..Document::begun(&context.run_dirs().id, context.threads()) };
    for planned in &selected.cases {
        let (program, id, label) = (program.clone(), planned.case.id.clone(), String::new());
        match &planned.decision {
            Decision::Run => {
                document.planned.push(PlannedCase {
                    program,
                    id,
                    label,
                    qemu: None,
                    repetition: 1,
                });
            }
            Decision::Ignored(reason) => {
                let reason = reason.to_string();
                document.ignored.push(IgnoredCase { program, id, label, qemu: None, reason });
            }
        }
    }
    Some(document)
}

fn reporter(selected: &Selected, context: &Context, concurrency: Concurrency) -> Box<dyn Reporter> {
    let (line, out) = (&context.line, io::stdout());
    let show_output = line.capture == Capture::All;
    match line.format {
        OutputFormat::Pretty => {
            let style = Style {
                palette: context.palette(),
                names_first: concurrency == Concurrency::Sequential,
                times: line.report_time,
                show_output,
            };
            Box::new(Pretty::new(out, style))
        }
        OutputFormat::Terse => Box::new(Terse::new(out, context.palette(), show_output)),
        OutputFormat::Json => Box::new(Json::new(out, show_output, line.report_time)),
        OutputFormat::Unittest => Box::new(under_check::unit(selected, context)),
    }
}
