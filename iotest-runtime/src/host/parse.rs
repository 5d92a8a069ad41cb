//! Parses the answers of QEMU to a probe. Does no input or output.

use std::collections::{BTreeMap, BTreeSet};

use iotest_exec::excerpt::Excerpt;
use iotest_spec::Version;
use qapi_types::cmd::QueryQmpSchema;
use qapi_types::{Command as _, Introspection, StoredSchema, VersionTriple};
use qmp_client::protocol::{self, Greeting, Limits, Message, Reply, Violation};
use serde_json::Value;

use crate::qmp::value_or_violation;

/// The facts from one QMP session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct QemuFacts {
    pub(crate) version: Version,
    /// Accelerators that the binary has, whether or not they start.
    pub(crate) accelerators: BTreeSet<String>,
    pub(crate) devices: BTreeSet<String>,
    pub(crate) machines: BTreeSet<String>,
    pub(crate) default_machine: Option<String>,
    pub(crate) schema: StoredSchema,
}

/// A session's answers: the greeting, and what each command returned by its id.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Answers {
    greeting: Option<Greeting>,
    /// What was asked, and its answer once it has come; a command that was refused has the reason.
    returns: BTreeMap<String, Option<Result<Value, String>>>,
    /// The first line that is no answer, and why, as a noun phrase.
    strange: Option<String>,
    /// Whether a line was JSON that breaks the rules of QMP; further answers are not waited for.
    broken: bool,
}

impl Answers {
    /// Expects answers to these commands; the id of each is its name.
    pub(crate) fn to<'a>(asked: impl IntoIterator<Item = &'a str>) -> Self {
        let returns = asked.into_iter().map(|id| (id.to_owned(), None)).collect();
        Self { returns, ..Self::default() }
    }

    /// Takes in one line: the greeting or an answer; events and empty lines are skipped.
    ///
    /// Of other lines the first is kept for messages. One that is JSON breaks the rules of QMP, and
    /// ends the session; one that is not may be of a program around QEMU.
    pub(crate) fn add(&mut self, line: &[u8]) {
        if line.trim_ascii().is_empty() {
            return;
        }
        let violation = match protocol::parse(line.to_vec(), &Limits::DEFAULT) {
            Ok(Message::Event(_)) => return,
            Ok(Message::Greeting(greeting)) if self.greeting.is_none() => {
                self.greeting = Some(greeting);
                return;
            }
            Ok(Message::Greeting(_)) => Violation::SecondGreeting,
            Ok(Message::Reply(reply)) => match self.expected(&reply) {
                Some(expected) => match value_or_refusal(reply) {
                    Ok(answer) => {
                        *expected = Some(answer);
                        return;
                    }
                    Err(violation) => violation,
                },
                None => Violation::Unasked,
            },
            Err(violation) => violation,
        };
        self.broken |= !matches!(violation, Violation::NotJson(_));
        let line = Excerpt::of_line(line).line();
        self.strange.get_or_insert(format!("a line that is {violation}: {line}"));
    }

    /// Takes in what came of a line whose end did not.
    pub(crate) fn unfinished(&mut self, line: &Excerpt) {
        if !line.is_empty() {
            self.strange.get_or_insert(format!("a line without its end: {}", line.line()));
        }
    }

    /// Returns the first line that was no answer, and why, as a noun phrase.
    pub(crate) fn strange(&self) -> Option<&str> {
        self.strange.as_deref()
    }

    /// Says whether nothing more is to be waited for: the last command was answered, be it by a
    /// refusal, or what came breaks the rules.
    pub(crate) fn are_over(&self, last: &str) -> bool {
        self.broken || self.answer(last).is_some()
    }

    /// Says whether QEMU greeted: it then started with all its options.
    pub(crate) fn greeted(&self) -> bool {
        self.greeting.is_some()
    }

    /// Says whether a command was done, else why not.
    pub(crate) fn agreed(&self, id: &str) -> Result<(), String> {
        match self.answer(id) {
            Some(answer) => answer.as_ref().map(drop).map_err(Clone::clone),
            None => Err(self.missing(id)),
        }
    }

    fn get(&self, id: &str) -> Result<&Value, UnexpectedAnswer> {
        match self.answer(id) {
            Some(Ok(value)) => Ok(value),
            Some(Err(refusal)) => Err(UnexpectedAnswer(format!("{id} was refused: {refusal}"))),
            None => Err(UnexpectedAnswer(self.missing(id))),
        }
    }

    fn answer(&self, id: &str) -> Option<&Result<Value, String>> {
        self.returns.get(id)?.as_ref()
    }

    /// Returns where the answer belongs, if it was asked for and has not come before.
    fn expected(&mut self, reply: &Reply) -> Option<&mut Option<Result<Value, String>>> {
        self.returns.get_mut(reply.id.as_ref()?.as_str()?).filter(|answer| answer.is_none())
    }

    fn missing(&self, what: &str) -> String {
        match &self.strange {
            Some(strange) => format!("no answer to {what}; it wrote {strange}"),
            None => format!("no answer to {what}"),
        }
    }
}

/// Takes a reply apart.
fn value_or_refusal(reply: Reply) -> Result<Result<Value, String>, Violation> {
    match reply.result {
        Ok(raw) => value_or_violation(&raw).map(Ok),
        Err(error) => Ok(Err(error.desc)),
    }
}

/// An answer that is missing or has not the shape expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UnexpectedAnswer(pub(crate) String);

/// The commands whose answers [`qemu_facts`] reads; each command's id is its name here.
pub(crate) const POSTCOPY: (&str, &str) = (
    "migrate-set-capabilities",
    r#"{"capabilities":[{"capability":"postcopy-ram","state":true}]}"#,
);

pub(crate) const COMMANDS: [(&str, &str); 4] = [
    ("qom-list-types", r#"{"implements":"accel"}"#),
    ("query-machines", "{}"),
    (QueryQmpSchema::NAME, "{}"),
    // The list of `-device help`, asked so that it costs no further start.
    ("human-monitor-command", r#"{"command-line":"info qdm"}"#),
];

/// Reads the answers to [`COMMANDS`].
pub(crate) fn qemu_facts(answers: &Answers) -> Result<QemuFacts, UnexpectedAnswer> {
    let greeting =
        answers.greeting.as_ref().ok_or_else(|| UnexpectedAnswer("no greeting".to_owned()))?;
    let devices = answers.get("human-monitor-command")?.as_str();
    let (machines, default_machine) = machines(answers.get("query-machines")?);
    Ok(QemuFacts {
        version: version(&greeting.version.qemu)?,
        accelerators: accelerators(answers.get("qom-list-types")?),
        devices: devices.map(self::devices).unwrap_or_default(),
        machines,
        default_machine,
        schema: schema(answers.get(QueryQmpSchema::NAME)?)?,
    })
}

fn schema(reply: &Value) -> Result<StoredSchema, UnexpectedAnswer> {
    let reply = QueryQmpSchema::decode_return(reply);
    let reply =
        reply.map_err(|error| UnexpectedAnswer(format!("{}: {error}", QueryQmpSchema::NAME)))?;
    Ok(Introspection::new(reply).to_stored())
}

fn version(greeted: &VersionTriple) -> Result<Version, UnexpectedAnswer> {
    match (greeted.major.try_into(), greeted.minor.try_into(), greeted.micro.try_into()) {
        (Ok(major), Ok(minor), Ok(micro)) => Ok(Version::new(major, minor, micro)),
        _ => Err(UnexpectedAnswer(format!("no version in the greeting: {greeted:?}"))),
    }
}

/// Accelerators are the types whose names end in `-accel`.
fn accelerators(types: &Value) -> BTreeSet<String> {
    let names = types.as_array().into_iter().flatten().filter_map(|entry| entry["name"].as_str());
    names.filter_map(|name| name.strip_suffix("-accel")).map(str::to_owned).collect()
}

/// Returns names and aliases, and what stands for the default machine: its alias, else its name.
fn machines(list: &Value) -> (BTreeSet<String>, Option<String>) {
    let mut names = BTreeSet::new();
    let mut default = None;
    for machine in list.as_array().into_iter().flatten() {
        let (name, alias) = (machine["name"].as_str(), machine["alias"].as_str());
        names.extend([name, alias].into_iter().flatten().map(str::to_owned));
        if machine["is-default"].as_bool() == Some(true) {
            default = alias.or(name).map(str::to_owned);
        }
    }
    (names, default)
}

/// Reads lines such as `name "virtio-blk-pci", bus PCI, alias "virtio-blk", desc "…"`; those
/// that end in `no-user` are not for `-device`.
fn devices(list: &str) -> BTreeSet<String> {
    let mut devices = BTreeSet::new();
    for line in list.lines().map(str::trim).filter(|line| !line.ends_with(", no-user")) {
        let Some(rest) = line.strip_prefix("name \"") else { continue };
        let Some((name, rest)) = rest.split_once('"') else { continue };
        devices.insert(name.to_owned());
        // A description comes after the alias and may contain anything.
        let before_description = rest.split(", desc \"").next().unwrap_or(rest);
        let alias = before_description.split(", alias \"").nth(1);
        devices.extend(alias.and_then(|alias| alias.split('"').next()).map(str::to_owned));
    }
    devices
}

/// Reads the output of `-drive format=help`: the read-write and the read-only list, wherever
/// among warnings they stand.
pub(crate) fn drivers(
    output: &str,
) -> Result<(BTreeSet<String>, BTreeSet<String>), UnexpectedAnswer> {
    let list = |head: &str| {
        let found = output.lines().find_map(|line| line.trim().strip_prefix(head));
        let names = found.map(|names| names.split_whitespace().map(str::to_owned).collect());
        names.ok_or_else(|| {
            UnexpectedAnswer(format!("no line `{head}` in the list of block drivers"))
        })
    };
    Ok((list("Supported formats:")?, list("Supported formats (read-only):")?))
}

/// Returns the most telling line of a program's error message: the last one, without the
/// program's name before it.
pub(crate) fn complaint(stderr: &str) -> String {
    let line = stderr.lines().map(str::trim).rfind(|line| !line.is_empty());
    let line = line.unwrap_or("it gave no reason");
    match line.split_once(": ") {
        Some((program, rest)) if program.starts_with("qemu") && !program.contains(' ') => rest,
        _ => line,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// The shape of both 7.2 and 10.0, with members that are not read and an event between.
    fn session(version: &str, last: &str) -> String {
        [
            &format!(r#"{{"QMP": {{"version": {{"qemu": {version}, "package": "P"}}, "capabilities": ["oob"]}}}}"#),
            r#"{"id": "qom-list-types", "return": [{"name": "tcg-accel", "parent": "accel"}, {"name": "kvm-accel", "parent": "accel"}, {"name": "accel", "parent": "object"}]}"#,
            r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "E"}"#,
            r#"{"return": [{"name": "m-2", "alias": "m", "is-default": true, "cpu-max": 1}, {"name": "none"}, {"name": "m-1", "deprecated": true}], "id": "query-machines"}"#,
            r#"{"return": [{"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"}], "id": "query-qmp-schema"}"#,
            last,
        ]
        .join("\n")
    }

    fn answers(output: &str) -> Answers {
        let mut answers = Answers::to(COMMANDS.iter().map(|(name, _)| *name));
        output.lines().for_each(|line| answers.add(line.as_bytes()));
        answers
    }

    const DEVICES: &str = r#"{"return": "Storage devices:\r\nname \"disk-pci\", bus PCI, alias \"disk\", desc \"A, alias \\\"none\\\", disk\"\r\nname \"chip\", bus System, no-user\r\nname \"bare\"\r\n\r\nMisc devices:\r\n", "id": "human-monitor-command"}"#;

    #[test]
    fn session_reports_what_is_supported() {
        let output = session(r#"{"micro": 22, "minor": 2, "major": 7}"#, DEVICES);
        let facts = qemu_facts(&answers(&output)).unwrap();
        assert_eq!(facts.version, Version::new(7, 2, 22));
        assert_eq!(facts.accelerators, set(&["tcg", "kvm"]));
        assert_eq!(facts.devices, set(&["disk-pci", "disk", "bare"]));
        assert_eq!(facts.machines, set(&["m", "m-1", "m-2", "none"]));
        assert_eq!(facts.default_machine.as_deref(), Some("m"));
        assert_eq!(facts.schema.lack("stop"), None);
        assert!(facts.schema.lack("cont").is_some());
    }

    #[test]
    fn missing_answers_are_named() {
        let error = |output: &str| qemu_facts(&answers(output)).unwrap_err().to_string();
        assert_eq!(error("qemu: cannot start\n"), "no greeting");
        let refused = r#"{"id": "human-monitor-command", "error": {"class": "C", "desc": "D"}}"#;
        let output = session(r#"{"micro": 2, "minor": 0, "major": 10}"#, refused);
        assert_eq!(error(&output), "human-monitor-command was refused: D");
        let broken = r#"{"id": "human-monitor-command", "error": {}}"#;
        let output = session(r#"{"micro": 2, "minor": 0, "major": 10}"#, broken);
        assert_eq!(
            error(&output),
            format!(
                "no answer to human-monitor-command; it wrote a line that is a reply that is \
                 malformed (error.class: missing): {broken}"
            )
        );
        let numbers = r#"{"micro": 22, "minor": 2, "major": -7}"#;
        let error = error(&session(numbers, DEVICES));
        assert!(error.starts_with("no version in the greeting: VersionTriple"), "{error}");
    }

    #[test]
    fn target_without_default_machine_has_none() {
        let list = serde_json::json!([{"name": "virt-9", "alias": "virt"}, {"name": "none"}]);
        assert_eq!(machines(&list), (set(&["none", "virt", "virt-9"]), None));
        let list = serde_json::json!([{"name": "only", "is-default": true}]);
        assert_eq!(machines(&list).1.as_deref(), Some("only"));
    }

    #[test]
    fn driver_lists_are_found_among_warnings() {
        let output = "failed to open module: x\nSupported formats: raw qcow2\n\
                      warning: y\nSupported formats (read-only): raw dmg\n";
        assert_eq!(drivers(output), Ok((set(&["raw", "qcow2"]), set(&["raw", "dmg"]))));
        let empty = "Supported formats:\nSupported formats (read-only):\n";
        assert_eq!(drivers(empty), Ok((set(&[]), set(&[]))));
        assert!(drivers("Supported formats: raw\n").unwrap_err().0.contains("(read-only)"));
    }

    #[test]
    fn complaint_is_the_last_line_without_the_program() {
        let stderr = "warning: x\nqemu-system-x86_64: -accel xen: invalid accelerator xen\n\n";
        assert_eq!(complaint(stderr), "-accel xen: invalid accelerator xen");
        assert_eq!(complaint("Could not access KVM: denied\n"), "Could not access KVM: denied");
        assert_eq!(complaint(""), "it gave no reason");
    }
}
