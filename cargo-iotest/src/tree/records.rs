//! The record of a test of a tree: what it is called, what is told of it, where it goes.

use camino::Utf8PathBuf;
use iotest_protocol::{About, Account, Identity, Record, RunFacts, Status};
use iotest_runtime::spec::Variant;
use serde_json::json;

use crate::cli::Repeated;
use crate::tree::cases::Cases;
use crate::tree::context::Stage;
use crate::tree::script::Script;
use crate::tree::suite::Suite;
use crate::{plan, rerun};

/// What stands in records where the crate of a typed test does.
const CRATE: &str = "qemu-iotests";
/// What stands in them for its package and target.
const PACKAGE: &str = "qemu";
const TARGET: &str = "check";

/// Returns the id of a test in the run's format and protocol: `040::qcow2-file`.
pub(crate) fn id(stage: &Stage, script: &Script) -> String {
    format!("{}::{}", script.name, stage.wish.variant())
}

/// Makes the record of a test that starts.
pub(crate) fn started(
    stage: &Stage,
    suite: &Suite,
    name: &str,
    script: &Script,
    attempt: u32,
) -> Record {
    let wish = &stage.wish;
    let perturb = stage.inherited.get("MALLOC_PERTURB_");
    let more = [
        ("tree", json!(stage.tree.root.as_str())),
        ("release", json!(stage.tree.version.to_string())),
        ("language", json!(script.language.word())),
        ("qemu", json!(stage.qemu.as_str())),
        ("stand_in", json!(stage.has_stand_in())),
        ("malloc_perturb", json!(perturb.map_or_else(|| stage.perturb.to_string(), str::to_owned))),
        ("needs_qtest", json!(script.need)),
    ];
    let about = About {
        krate: CRATE.to_owned(),
        function: script.name.clone(),
        parameter: None,
        source: script.path.to_string(),
        format: wish.format.name().to_owned(),
        protocol: wish.protocol.name().to_owned(),
        cache: wish.cache.map_or("writeback", iotest_runtime::spec::CacheMode::name).to_owned(),
        aio: wish.aio.name().to_owned(),
        groups: suite.groups(name).map(str::to_owned).collect(),
        more: more.map(|(key, value)| (key.to_owned(), value)).into(),
    };
    let identity = Identity {
        run: stage.run.clone(),
        package: PACKAGE.to_owned(),
        target: TARGET.to_owned(),
        pid: 0,
    };
    Record::started(id(stage, script), about, identity, attempt)
}

/// Adds what only the end of a test tells.
pub(crate) fn tell_more(record: &mut Record, account: &Account, cases: Option<&Cases>) {
    record.identity.pid = account.pid;
    for (key, value) in
        [("end", json!(account.end)), ("ran", json!(account.ran)), ("cases", json!(cases))]
    {
        record.about.more.insert(key.to_owned(), value);
    }
}

/// Returns what stands in keys and reports where the program of a typed test does.
pub(crate) fn program() -> String {
    format!("{PACKAGE}::{TARGET}")
}

/// Returns the record as the runner keeps it, and writes it; what that comes to is part of it.
pub(crate) fn finished(
    stage: &Stage,
    script: &Script,
    record: &Record,
    repetition: u32,
    repeated: &Repeated,
) -> Record {
    let mut kept = record.clone();
    let options = repeated.words.iter().chain(&stage.round.options);
    kept.about.more.insert("options".to_owned(), json!(options.collect::<Vec<_>>()));
    kept.run = Some(RunFacts {
        package: PACKAGE.to_owned(),
        target: TARGET.to_owned(),
        label: stage.round.label.clone(),
        qemu: stage.round.qemu.clone(),
        repetition,
        machine: Some(stage.machine.clone()),
        again: rerun::of_test(&script.name, repeated, &stage.round.options, &stage.inherited),
        ..RunFacts::default()
    });
    kept.clean(&stage.settings.secrets);
    if let Err(error) = kept.write(&path(stage, script)) {
        kept.verdict = Status::Broken;
        kept.reason = Some(format!("write the record {}: {error}", path(stage, script)));
    }
    kept
}

/// Returns the key of a test, as that of a typed case is made.
pub(crate) fn key(stage: &Stage, script: &Script) -> String {
    key_of(&script.name, stage.wish.variant(), &stage.round.label)
}

/// Returns the key of a test by its name, in a variant and a setting.
pub(crate) fn key_of(name: &str, variant: Variant, label: &str) -> String {
    plan::key(&program(), label, &format!("{name}::{variant}"))
}

/// Returns where the record of a test goes.
fn path(stage: &Stage, script: &Script) -> Utf8PathBuf {
    stage.run_dir.join(format!("{}.json", stem(stage, script)))
}

/// Returns the directory for what is kept of a test.
pub(crate) fn case_dir(stage: &Stage, script: &Script) -> Utf8PathBuf {
    stage.run_dir.join(stem(stage, script))
}

fn stem(stage: &Stage, script: &Script) -> String {
    format!("{CRATE}.{}", id(stage, script).replace("::", "."))
}
