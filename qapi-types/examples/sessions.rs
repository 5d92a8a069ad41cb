//! Prints what recorded sessions of QMP have: `sessions FILE …`.
//!
//! A file has JSON values in the order of the session, the commands too: one per line, as a client logs them,
//! or each on several lines of which the last begins with `}`, as in libvirt's `*.replies`. Whatever does not
//! fit is counted with its place; nothing in a file ends the program.

#![expect(clippy::print_stdout, reason = "the program shows what it found")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display};
use std::process::ExitCode;

use qapi_types::cmd::{QueryBlock, QueryBlockstats, QueryNamedBlockNodes, QueryQmpSchema};
use qapi_types::dynamic::{COMMANDS, EVENTS, Entry, find};
use qapi_types::wire::{Json, Node, Note};
use qapi_types::{Command, DecodeError, Introspection, SchemaInfoBranch, VersionInfo};

fn main() -> ExitCode {
    let mut all = Statistics::default();
    for path in std::env::args().skip(1) {
        match std::fs::read(&path) {
            Ok(bytes) => all.add(&path, &bytes),
            Err(error) => all.strange.push(format!("{path}: {error}")),
        }
    }
    print!("{all}");
    if all.sessions.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What all sessions have.
#[derive(Debug, Default)]
pub(crate) struct Statistics {
    sessions: Vec<Session>,
    commands: BTreeMap<String, Calls>,
    events: BTreeMap<String, usize>,
    /// What the types do not know, how often it came, and of which releases.
    unknown: BTreeMap<String, (usize, BTreeSet<Release>)>,
    /// What is no message, or not of its type.
    pub(crate) strange: Vec<String>,
}

/// What a command was answered.
#[derive(Debug, Default)]
struct Calls {
    replies: usize,
    errors: usize,
}

/// The number of a release; none if the session does not tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Release(Option<[i64; 3]>);

impl Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some([major, minor, micro]) => write!(f, "{major}.{minor}.{micro}"),
            None => f.write_str("unknown"),
        }
    }
}

/// One session.
#[derive(Debug, Default)]
struct Session {
    name: String,
    release: Release,
    /// Commands without a reply yet, by their ids.
    asked: BTreeMap<String, String>,
    replies: usize,
    errors: usize,
    events: usize,
    unknown: Vec<String>,
    schema: Option<Schema>,
}

/// How a QEMU's schema differs from the types.
#[derive(Debug, Default)]
struct Schema {
    /// Commands and events that both have.
    typed: usize,
    /// Those that only this QEMU has.
    untyped: Vec<String>,
    /// How many the types have and this QEMU lacks.
    lacking: usize,
}

impl Statistics {
    /// Adds a session.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) {
        let mut session = Session { name: name.to_owned(), ..Session::default() };
        let text = String::from_utf8_lossy(bytes);
        for (line, text) in values(&text) {
            if let Err(error) = self.message(&mut session, text) {
                self.strange.push(format!("{name}:{line}: {error}"));
            }
        }
        for what in std::mem::take(&mut session.unknown) {
            let (times, releases) = self.unknown.entry(what).or_default();
            *times += 1;
            releases.insert(session.release);
        }
        self.sessions.push(session);
    }

    /// Counts one message.
    fn message(&mut self, session: &mut Session, text: &str) -> Result<(), Strange> {
        let json = Json::parse(text)?;
        let message = json.root();
        let part = |name| message.get(name);
        if let Some(greeting) = part("QMP") {
            let version = greeting.get("version").ok_or("a greeting without a version")?;
            session.is_of(&version.decode()?);
        } else if let Some(event) = part("event").and_then(Node::as_str) {
            *self.events.entry(event.to_owned()).or_default() += 1;
            session.events += 1;
            let notes = notes_of_event(event, part("data"));
            session.unknown.extend(notes.map_err(|error| Strange::about(event, &error))?);
        } else if let Some(command) = part("execute").or(part("exec-oob")).and_then(Node::as_str) {
            session.asked.insert(id(message)?, command.to_owned());
        } else if part("return").is_some() || part("error").is_some() {
            let command = session.asked.remove(&id(message)?).ok_or("a reply to no command")?;
            let calls = self.commands.entry(command.clone()).or_default();
            match part("return") {
                Some(reply) => {
                    calls.replies += 1;
                    session.replied(&command, reply)?;
                }
                None => {
                    calls.errors += 1;
                    session.errors += 1;
                }
            }
        } else {
            return Err("no message of QMP".into());
        }
        Ok(())
    }
}

impl Session {
    fn is_of(&mut self, version: &VersionInfo) {
        let qemu = &version.qemu;
        self.release = Release(Some([qemu.major, qemu.minor, qemu.micro]));
    }

    /// Counts a reply, and what the types do not know of it.
    fn replied(&mut self, command: &str, reply: Node<'_>) -> Result<(), Strange> {
        self.replies += 1;
        match command {
            "query-version" => self.is_of(&reply.decode()?),
            "query-qmp-schema" => self.schema = Some(Schema::of(reply)?),
            _ => {}
        }
        let notes =
            notes_of_reply(command, reply).map_err(|error| Strange::about(command, &error))?;
        self.unknown.extend(notes);
        Ok(())
    }
}

impl Schema {
    fn of(reply: Node<'_>) -> Result<Self, DecodeError> {
        let entities: <QueryQmpSchema as Command>::Return = reply.decode()?;
        let mut schema = Self::default();
        for entity in &entities {
            let known = match &entity.meta_type {
                SchemaInfoBranch::Command(_) => find(COMMANDS, &entity.name),
                SchemaInfoBranch::Event(_) => find(EVENTS, &entity.name),
                _ => continue,
            };
            match known {
                Some(_) => schema.typed += 1,
                None => schema.untyped.push(entity.name.clone()),
            }
        }
        let qemu = Introspection::new(entities);
        let lacks = |entry: &&Entry| !qemu.supports(entry.name);
        schema.lacking = COMMANDS.iter().chain(EVENTS).filter(lacks).count();
        schema.untyped.sort();
        Ok(schema)
    }
}

/// Reads a reply as the type of its command; returns what the type does not know.
fn notes_of_reply(command: &str, reply: Node<'_>) -> Result<Vec<String>, DecodeError> {
    let notes = match command {
        // These nest as deep as chains of images are long.
        QueryBlock::NAME => typed::<QueryBlock>(reply)?,
        QueryBlockstats::NAME => typed::<QueryBlockstats>(reply)?,
        QueryNamedBlockNodes::NAME => typed::<QueryNamedBlockNodes>(reply)?,
        _ => match find(COMMANDS, command).map(|entry| entry.recode_return) {
            Some(Some(recode)) => recode(reply.to_value()?)?.1,
            Some(None) => vec![],
            None => return Ok(vec![format!("command {command}")]),
        },
    };
    Ok(notes.iter().map(|note| format!("{command}: {}", without_indices(note))).collect())
}

fn typed<C: Command>(reply: Node<'_>) -> Result<Vec<Note>, DecodeError>
where
    C::Return: qapi_types::wire::Wire,
{
    reply.decode_strict::<C::Return>().map(|(_, notes)| notes)
}

/// Reads the data of an event as its type; returns what the type does not know.
fn notes_of_event(event: &str, data: Option<Node<'_>>) -> Result<Vec<String>, DecodeError> {
    let Some(entry) = find(EVENTS, event) else { return Ok(vec![format!("event {event}")]) };
    let data = data.map_or(Ok(serde_json::json!({})), Node::to_value)?;
    let (_, notes) = (entry.recode)(data)?;
    Ok(notes.iter().map(|note| format!("{event}: {}", without_indices(note))).collect())
}

/// Returns a note with `[]` for each place in a list, so that the same in many elements is one thing.
fn without_indices(note: &Note) -> String {
    let mut parts = note.to_string();
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut from = 0;
    while let Some(open) = parts[from..].find('[').map(|at| from + at + 1) {
        let end = open + digits(&parts[open..]);
        parts.replace_range(open..end, "");
        from = open;
    }
    parts
}

/// Returns the id of a message as text; `null` if it has none.
fn id(message: Node<'_>) -> Result<String, DecodeError> {
    message.get("id").map_or(Ok("null".to_owned()), |id| Ok(id.to_value()?.to_string()))
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
        // What is inside is indented: at the margin begins the next value, and what was open has no end.
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

/// Why a message is not counted.
#[derive(Debug)]
struct Strange(String);

impl Strange {
    fn about(what: &str, error: &DecodeError) -> Self {
        Self(format!("{what}: {error}"))
    }
}

impl Display for Strange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The path into a chain of images is as long as the chain.
        let short: String = self.0.chars().take(200).collect();
        f.write_str(&short)
    }
}

impl From<&str> for Strange {
    fn from(what: &str) -> Self {
        Self(what.to_owned())
    }
}

impl From<DecodeError> for Strange {
    fn from(error: DecodeError) -> Self {
        Self(error.to_string())
    }
}

impl Display for Statistics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Session { name, release, replies, errors, events, asked, .. } in &self.sessions {
            let open = asked.len();
            writeln!(
                f,
                "{name}: QEMU {release}: {replies} replies, {errors} errors, {open} unanswered, {events} events"
            )?;
        }
        writeln!(f, "commands:")?;
        for (name, Calls { replies, errors }) in &self.commands {
            writeln!(f, "  {name}: {replies} replies, {errors} errors")?;
        }
        writeln!(f, "events:")?;
        for (name, times) in &self.events {
            writeln!(f, "  {name}: {times}")?;
        }
        writeln!(f, "unknown to the types:")?;
        for (what, (times, releases)) in &self.unknown {
            let releases: Vec<_> = releases.iter().map(Release::to_string).collect();
            writeln!(f, "  {what}: {times} times, QEMU {}", releases.join(", "))?;
        }
        self.skew(f)?;
        writeln!(f, "strange: {}", self.strange.len())?;
        self.strange.iter().try_for_each(|strange| writeln!(f, "  {strange}"))
    }
}

impl Statistics {
    /// Writes how schemas differ from the types, a line for each release and difference.
    fn skew(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "skew:")?;
        let schemas: BTreeSet<_> = self.sessions.iter().filter_map(Session::skew).collect();
        schemas.iter().try_for_each(|(release, line)| writeln!(f, "  QEMU {release}: {line}"))
    }
}

impl Session {
    fn skew(&self) -> Option<(Release, String)> {
        let Schema { typed, untyped, lacking } = self.schema.as_ref()?;
        let more = if untyped.is_empty() { "none".to_owned() } else { untyped.join(", ") };
        let line = format!(
            "{typed} commands and events of the types, {lacking} lacking, without a type: {more}"
        );
        Some((self.release, line))
    }
}
