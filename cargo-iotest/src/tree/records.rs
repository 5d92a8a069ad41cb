//! The record of a test of a tree: its names, its content, its path.

use camino::Utf8PathBuf;
use iotest_protocol::{Account, CaseDescription, End, Identity, Known, Record, RunFacts, Status};
use iotest_runtime::internal::secrets_of;
use iotest_runtime::spec::{Format, Protocol, Variant};
use serde_json::json;

use crate::cli::CommandLine;
use crate::cli::run::FlakyResult;
use crate::tree::cases::Cases;
use crate::tree::context::TreeContext;
use crate::tree::script::Script;
use crate::tree::suite::Suite;
use crate::{plan, rerun};

/// The crate in records of tree tests.
const CRATE: &str = "qemu-iotests";
/// The package and target in records of tree tests.
const PACKAGE: &str = "qemu";
const TARGET: &str = "check";
/// The file in a test's directory with its output as it is compared with its reference.
pub(crate) const LOG_FILE: &str = "out.compared";

/// Returns the id of a test, or of its case, in the run's format and protocol: `040::qcow2-file`.
pub(crate) fn id(context: &TreeContext, script: &Script) -> String {
    id_of(&script.title(), context.options.variant())
}

/// Returns the id of a test by its name, in a variant.
pub(crate) fn id_of(name: &str, variant: Variant) -> String {
    format!("{name}::{variant}")
}

/// Returns the ids of a test in every variant.
pub(crate) fn ids_of(name: &str) -> impl Iterator<Item = String> {
    let formats = Format::ALL.iter();
    let variants = formats.flat_map(|format| Protocol::ALL.iter().map(move |it| (*format, *it)));
    variants.map(move |(format, protocol)| id_of(name, Variant { format, protocol }))
}

/// Creates the record of a starting test.
pub(crate) fn started(
    context: &TreeContext,
    suite: &Suite,
    name: &str,
    script: &Script,
    attempt: u32,
) -> Record {
    let options = &context.options;
    let perturb = context.inherited.get("MALLOC_PERTURB_");
    let more = [
        ("tree", json!(context.tree.root.as_str())),
        ("release", json!(context.tree.version.to_string())),
        ("language", json!(script.language.word())),
        ("qemu", json!(context.qemu.as_str())),
        ("qtest_wrapper", json!(context.has_qtest_wrapper())),
        (
            "malloc_perturb",
            json!(perturb.map_or_else(|| context.perturb.to_string(), str::to_owned)),
        ),
        ("needs_qtest", json!(script.qtest_need)),
        ("case", json!(script.case.as_ref().map(|case| &case.name))),
    ];
    let about = CaseDescription {
        krate: CRATE.to_owned(),
        function: script.name.clone(),
        parameter: None,
        source: script.path.to_string(),
        format: options.format.name().to_owned(),
        protocol: options.protocol.name().to_owned(),
        cache: options.cache.map_or("writeback", iotest_runtime::spec::CacheMode::name).to_owned(),
        aio: options.aio.name().to_owned(),
        groups: suite.groups(name).map(str::to_owned).collect(),
        more: more.map(|(key, value)| (key.to_owned(), value)).into(),
    };
    let identity = Identity {
        run: context.run.clone(),
        package: PACKAGE.to_owned(),
        target: TARGET.to_owned(),
        pid: 0,
    };
    Record::started(id(context, script), about, identity, attempt)
}

/// Adds what is known only at the end of a test.
pub(crate) fn add_end(record: &mut Record, account: &Account, cases: Option<&Cases>) {
    record.identity.pid = account.pid;
    record.interrupted = account.end == End::Interrupted;
    for (key, value) in
        [("end", json!(account.end)), ("ran", json!(account.ran)), ("cases", json!(cases))]
    {
        record.about.more.insert(key.to_owned(), value);
    }
}

/// Returns the program's name in keys and reports of tree tests.
pub(crate) fn program() -> String {
    format!("{PACKAGE}::{TARGET}")
}

/// Completes the record with the runner's facts and writes it; returns it, broken if writing
/// failed.
pub(crate) fn finished(
    context: &TreeContext,
    script: &Script,
    record: &Record,
    repetition: u32,
    known: Option<Known>,
    line: &CommandLine,
) -> Record {
    let rerun_options = &line.rerun_options;
    let mut kept = record.clone();
    let options = rerun_options.words.iter().chain(&context.setting.arguments);
    kept.about.more.insert("options".to_owned(), json!(options.collect::<Vec<_>>()));
    let log = case_dir(context, script).join(LOG_FILE);
    kept.run = Some(RunFacts {
        package: PACKAGE.to_owned(),
        target: TARGET.to_owned(),
        label: context.setting.label.clone(),
        qemu: context.setting.qemu.clone(),
        repetition,
        log: log.is_file().then(|| log.into_string()),
        machine: Some(context.machine.clone()),
        qemu_version: context.vendor.version.map(|version| version.to_string()),
        known,
        flaky_fails: line.run.retry.flaky_result == FlakyResult::Fail,
        rerun_command: rerun::of_test(
            &script.title(),
            rerun_options,
            &context.setting.arguments,
            &context.inherited,
        ),
        ..RunFacts::default()
    });
    kept.clean(secrets_of(&context.settings));
    if let Err(error) = kept.write(&path(context, script)) {
        kept.verdict = Status::Broken;
        kept.reason = Some(format!("write the record {}: {error}", path(context, script)));
    }
    kept
}

/// Returns the key of a test, formed like that of a case written with iotest.
pub(crate) fn key(context: &TreeContext, script: &Script) -> String {
    key_of(&script.title(), context.options.variant(), &context.setting.label)
}

/// Returns the key of a test or of its case, by its title, in a variant and a setting.
pub(crate) fn key_of(title: &str, variant: Variant, label: &str) -> String {
    plan::key(&program(), label, &id_of(title, variant))
}

/// Returns the path of a test's record.
fn path(context: &TreeContext, script: &Script) -> Utf8PathBuf {
    context.run_dir.join(format!("{}.json", stem(context, script)))
}

/// Returns the directory of a test's kept files.
pub(crate) fn case_dir(context: &TreeContext, script: &Script) -> Utf8PathBuf {
    context.run_dir.join(stem(context, script))
}

fn stem(context: &TreeContext, script: &Script) -> String {
    format!("{CRATE}.{}", id(context, script).replace("::", "."))
}
