//! The record of a test of a tree: what it is called, what is told of it, where it goes.

use camino::Utf8PathBuf;
use iotest_runtime::report::record::Record;
use iotest_runtime::spec::Variant;
use serde_json::json;

use crate::cli::Carried;
use crate::record::{CaseRecord, RunFacts, Word};
use crate::tree::cases::Cases;
use crate::tree::errand::Account;
use crate::tree::script::Script;
use crate::tree::stage::Stage;
use crate::tree::suite::Suite;
use crate::{again, plan};

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
    let about = json!({
        "crate": CRATE,
        "function": script.name,
        "source": script.path.as_str(),
        "format": wish.format.name(),
        "protocol": wish.protocol.name(),
        "cache": wish.cache.map_or("writeback", iotest_runtime::spec::CacheMode::name),
        "aio": wish.aio.name(),
        "groups": suite.groups(name).collect::<Vec<_>>(),
        "tree": stage.tree.root.as_str(),
        "release": stage.tree.version.to_string(),
        "language": script.language.word(),
        "qemu": stage.qemu.as_str(),
        "stand_in": stage.has_stand_in(),
        "malloc_perturb": stage.inherited.get("MALLOC_PERTURB_").map_or_else(
            || stage.perturb.to_string(), str::to_owned),
        "needs_qtest": script.need,
    });
    Record::begun(id(stage, script), about, attempt)
}

/// Adds what only the end of a test tells.
pub(crate) fn tell_more(record: &mut Record, account: &Account, cases: Option<&Cases>) {
    record.about["end"] = json!(account.end);
    record.about["ran"] = json!(account.ran);
    record.about["cases"] = json!(cases);
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
    carried: &Carried,
) -> CaseRecord {
    let mut kept: CaseRecord = serde_json::from_value(record.to_json())
        .expect("both types stand for the same file, which a test of the runner's compares");
    let options = carried.common.iter().chain(&stage.round.options);
    kept.about.more.insert("options".to_owned(), json!(options.collect::<Vec<_>>()));
    kept.run = Some(RunFacts {
        package: PACKAGE.to_owned(),
        target: TARGET.to_owned(),
        label: stage.round.label.clone(),
        qemu: stage.round.qemu.clone(),
        repetition,
        machine: Some(stage.machine.clone()),
        again: again::of_test(&script.name, carried, &stage.round.options, &stage.inherited),
        ..RunFacts::default()
    });
    if let Err(error) = kept.write(&path(stage, script)) {
        kept.verdict = Word::Broken;
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
