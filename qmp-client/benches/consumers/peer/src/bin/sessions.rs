//! What `qapi-types/examples/sessions.rs` does, with `qapi`: `sessions FILE …`.
//!
//! The library types no reply by a name known only at run time, so there is a list of commands; and its types
//! keep nothing that they do not know, so that cannot be counted.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use qapi::Command;
use qapi::qmp::{self, Event, QapiCapabilities, SchemaInfo};
use serde_json::Value;

fn main() -> ExitCode {
    let mut all = Statistics::default();
    for path in std::env::args().skip(1) {
        match std::fs::read(&path) {
            Ok(bytes) => all.add(&path, &bytes),
            Err(error) => all.strange.push(format!("{path}: {error}")),
        }
    }
    all.print();
    if all.sessions.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What all sessions have.
#[derive(Debug, Default)]
struct Statistics {
    sessions: Vec<Session>,
    commands: BTreeMap<String, [usize; 2]>,
    events: BTreeMap<String, usize>,
    /// What is no message, or not of its type.
    strange: Vec<String>,
}

/// One session.
#[derive(Debug, Default)]
struct Session {
    name: String,
    release: Option<[i64; 3]>,
    /// Commands without a reply yet, by their ids.
    asked: BTreeMap<String, String>,
    replies: usize,
    errors: usize,
    events: usize,
    /// How many commands and events its schema has.
    schema: Option<usize>,
}

type Strange = Box<dyn Error>;

impl Statistics {
    /// Adds a session.
    fn add(&mut self, name: &str, bytes: &[u8]) {
        let mut session = Session { name: name.to_owned(), ..Session::default() };
        let text = String::from_utf8_lossy(bytes);
        for (line, text) in values(&text) {
            if let Err(error) = self.message(&mut session, text) {
                self.strange.push(format!("{name}:{line}: {error}"));
            }
        }
        self.sessions.push(session);
    }

    /// Counts one message.
    fn message(&mut self, session: &mut Session, text: &str) -> Result<(), Strange> {
        let message: Value = serde_json::from_str(text)?;
        let id = message.get("id").map_or("null".to_owned(), Value::to_string);
        if message.get("QMP").is_some() {
            let greeting: QapiCapabilities = serde_json::from_value(message)?;
            session.is_of(&greeting.QMP.version);
        } else if let Some(event) = message["event"].as_str() {
            *self.events.entry(event.to_owned()).or_default() += 1;
            session.events += 1;
            serde_json::from_value::<Event>(message)?;
        } else if let Some(command) = message["execute"].as_str().or(message["exec-oob"].as_str()) {
            session.asked.insert(id, command.to_owned());
        } else if message.get("return").is_some() || message.get("error").is_some() {
            let command = session.asked.remove(&id).ok_or("a reply to no command")?;
            let [replies, errors] = self.commands.entry(command.clone()).or_default();
            match message.get("return") {
                Some(reply) => {
                    *replies += 1;
                    session.replied(&command, reply)?;
                }
                None => {
                    *errors += 1;
                    session.errors += 1;
                }
            }
        } else {
            return Err("no message of QMP".into());
        }
        Ok(())
    }

    fn print(&self) {
        for Session { name, release, replies, errors, events, asked, .. } in &self.sessions {
            let open = asked.len();
            let release = number(*release);
            println!(
                "{name}: QEMU {release}: {replies} replies, {errors} errors, {open} unanswered, {events} events"
            );
        }
        println!("commands:");
        for (name, [replies, errors]) in &self.commands {
            println!("  {name}: {replies} replies, {errors} errors");
        }
        println!("events:");
        for (name, times) in &self.events {
            println!("  {name}: {times}");
        }
        println!("skew:");
        for Session { release, schema, .. } in &self.sessions {
            if let Some(names) = schema {
                println!("  QEMU {}: {names} commands and events", number(*release));
            }
        }
        println!("strange: {}", self.strange.len());
        self.strange.iter().for_each(|strange| println!("  {strange}"));
    }
}

fn number(release: Option<[i64; 3]>) -> String {
    release.map_or("unknown".to_owned(), |[major, minor, micro]| format!("{major}.{minor}.{micro}"))
}

impl Session {
    fn is_of(&mut self, version: &qmp::VersionInfo) {
        let qemu = &version.qemu;
        self.release = Some([qemu.major, qemu.minor, qemu.micro]);
    }

    /// Counts a reply.
    fn replied(&mut self, command: &str, reply: &Value) -> Result<(), Strange> {
        self.replies += 1;
        match command {
            "query-version" => self.is_of(&typed::<qmp::query_version>(reply)?),
            "query-qmp-schema" => {
                let entities = typed::<qmp::query_qmp_schema>(reply)?;
                let count = entities.iter().filter(|entity| {
                    matches!(entity, SchemaInfo::command { .. } | SchemaInfo::event { .. })
                });
                self.schema = Some(count.count());
            }
            _ => check(command, reply)?,
        }
        Ok(())
    }
}

fn typed<C: Command>(reply: &Value) -> Result<C::Ok, Strange> {
    Ok(serde_json::from_value(reply.clone())?)
}

/// Reads a reply as the type of its command.
fn check(command: &str, reply: &Value) -> Result<(), Strange> {
    macro_rules! types {
        ($($name:ident)*) => {
            match command.replace('-', "_").as_str() {
                $(stringify!($name) => typed::<qmp::$name>(reply).map(drop),)*
                _ => Err(format!("no type is listed for {command}").into()),
            }
        };
    }
    types! {
        cont device_list_properties qmp_capabilities qom_list_properties qom_list_types query_block
        query_blockstats query_chardev query_command_line_options query_commands query_cpu_definitions
        query_cpu_model_expansion query_cpus_fast query_gic_capabilities query_hotpluggable_cpus
        query_iothreads query_jobs query_kvm query_machines query_migrate_capabilities
        query_named_block_nodes query_pci query_rx_filter query_sev query_sev_capabilities
        query_sgx_capabilities query_stats_schemas query_status query_target query_tpm_models
        query_tpm_types quit stop
    }
}

/// Splits a text into values, each with the number of its first line.
fn values(text: &str) -> Vec<(usize, &str)> {
    let mut values = Vec::new();
    let mut open = None;
    let mut at = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let (begin, number) = (at, index + 1);
        at += line.len();
        let line = line.trim_end();
        if line.starts_with('{') {
            values.extend(
                open.take().map(|(number, start): (_, usize)| (number, &text[start..begin])),
            );
        }
        match (line, open) {
            ("", None) | (_, Some(_)) if line != "}" => {}
            ("{", None) => open = Some((number, begin)),
            (_, Some((number, start))) => {
                values.push((number, &text[start..at]));
                open = None;
            }
            (whole, None) => values.push((number, whole)),
        }
    }
    values.extend(open.map(|(number, start)| (number, &text[start..])));
    values
}
