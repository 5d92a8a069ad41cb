//! A run as a test of QEMU's `check`: what it prints, what it says beside that, and the export of
//! tests to there.

use std::io::{self, Stdout};

use camino::Utf8Path;

use crate::env::QemuOutput;
use crate::exit_code::ExitCode;
use crate::export::{self, Style};
use crate::golden::Release;
use crate::harness::cli::CheckTest;
use crate::harness::context::Context;
use crate::harness::{Refusal, cannot_write, print};
use crate::outcome::{Fault, chain};
use crate::plan::{Decision, Reason, Selected, unit};
use crate::report::Reporter;
use crate::report::under_check::{CaseFiles, CasesNotRun, Extras, Notices, Script};
use crate::report::unittest::{Unittest, Verbosity};
use crate::transcript::{NOTES_FILE, PARTIAL_FILE};

/// Returns the report of a unit: the text of Python's `unittest`.
pub(super) fn unit(selected: &Selected, context: &Context) -> Unittest<Stdout> {
    let verbosity = if context.line.debug { Verbosity::Names } else { Verbosity::Dots };
    Unittest::new(io::stdout(), verbosity, unit::methods(&selected.cases))
}

/// Returns the reports of a run that is a test of `check`.
pub(super) fn reporters(
    test: &CheckTest,
    selected: &Selected,
    context: &Context,
) -> Vec<Box<dyn Reporter>> {
    let notices = notices(test, context);
    match test.style {
        Style::Unit => {
            let methods = unit::methods(&selected.cases).into_iter();
            let names = methods.map(|method| (method.id, method.name)).collect();
            vec![Box::new(unit(selected, context)), Box::new(CasesNotRun::new(notices, names))]
        }
        Style::Script => {
            let files = selected.cases.iter().map(|planned| {
                let dir = context.case_dir(planned);
                let files = CaseFiles { log: dir.join(PARTIAL_FILE), notes: dir.join(NOTES_FILE) };
                (planned.case.id.clone(), files)
            });
            let extras = Extras {
                output: context.settings.qemu_output == QemuOutput::Inherited,
                notes: context.line.debug,
            };
            vec![Box::new(Script::new(io::stdout(), notices, files.collect(), extras))]
        }
    }
}

/// If all cases are ignored, tells `check` instead of running them: it reports the test as not
/// run, with the reasons. A test without a case is no success.
pub(super) fn instead(
    test: &CheckTest,
    selected: &Selected,
    context: &Context,
) -> Result<Option<ExitCode>, Refusal> {
    if selected.cases.is_empty() {
        return Err(Refusal::nothing_ran(format!(
            "the test `{}` has no case any more: none is called {}\n  export the tests again \
             (--export-check)",
            test.name,
            context.line.selection.filters.join(", "),
        )));
    }
    let (releases, version) = (context.line.releases, context.qemu_version());
    if !releases.contains(version.as_deref().and_then(Release::of_text)) {
        let text = format!(
            "the references of the test `{}` are for QEMU {releases}, and this is QEMU {}\n  export the \
             tests again with it (--export-check)",
            test.name,
            version.as_deref().unwrap_or("(unknown)")
        );
        return Err(Refusal { text, exit: ExitCode::Usage });
    }
    let reasons = why_not(selected, context);
    if reasons.is_empty() {
        return Ok(None);
    }
    notices(test, context).not_run(&reasons.join("; ")).map_err(cannot_write)?;
    Ok(Some(ExitCode::Good))
}

/// Returns why no case runs, each reason once; none if some case does.
fn why_not(selected: &Selected, context: &Context) -> Vec<String> {
    let protocols = &context.line.protocols;
    let other = |protocol: &_| !protocols.is_empty() && !protocols.contains(protocol);
    if let Some(protocol) = context.settings.protocol.filter(other) {
        // Over that protocol the cases have other references, and are another test.
        return vec![Reason::Protocol(protocol).to_string()];
    }
    let mut reasons = Vec::new();
    for planned in &selected.cases {
        let Decision::Ignored(reason) = &planned.decision else { return Vec::new() };
        let reason = reason.to_string();
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

/// Exports the selected tests into `directory`.
pub(super) fn export(
    selected: &Selected,
    context: &Context,
    directory: &Utf8Path,
) -> Result<ExitCode, Refusal> {
    let (suite, manifest_dir) = context.suite();
    let golden = suite.golden_dir(manifest_dir).map_err(|error| Refusal::usage(&error))?;
    let fault = |error: export::ExportError| Refusal { text: chain(&error), exit: ExitCode::Usage };
    let version = context.qemu_version();
    let release = version.as_deref().and_then(Release::of_text);
    let tests = export::tests(&selected.cases, &golden, release).map_err(fault)?;
    if tests.is_empty() {
        return Err(Refusal::nothing_ran("no test is selected, so none is exported"));
    }
    let directory = std::path::absolute(directory)
        .map_err(|error| Fault::new(format!("find directory {directory}"), error))?;
    let directory = camino::Utf8PathBuf::try_from(directory)
        .map_err(|error| Fault::new("read the current directory's path", error))?;
    let exported = export::write(&tests, context.program(), &directory).map_err(fault)?;
    print(&exported.to_string())?;
    Ok(ExitCode::Good)
}

fn notices(test: &CheckTest, context: &Context) -> Notices {
    Notices::new(&context.settings.test_dir, &test.name)
}
