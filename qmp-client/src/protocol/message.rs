//! Messages: [`Request`]s, replies and [`QmpEvent`]s.

use std::fmt;

use serde_json::{Map, Value};

use super::Violation;

/// A command to send.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "Message")]
pub struct Request {
    /// The command's name, such as `blockdev-add`.
    pub name: String,
    /// The value of `arguments`, normally an object; null leaves the member out.
    pub arguments: Value,
    /// Whether the command runs out of band.
    pub oob: bool,
}

impl Request {
    /// Makes a request; `arguments` is an object, or null for none.
    pub fn new(name: impl Into<String>, arguments: impl Into<Value>) -> Self {
        Self { name: name.into(), arguments: arguments.into(), oob: false }
    }

    /// Makes the same request run out of band.
    #[must_use]
    pub fn out_of_band(mut self) -> Self {
        self.oob = true;
        self
    }

    /// Returns the message with its id; absent and empty arguments are left out.
    #[doc(alias = "make_execute_msg")]
    pub fn to_message(&self, id: u64) -> Value {
        let mut message = Map::new();
        let execute = if self.oob { "exec-oob" } else { "execute" };
        message.insert(execute.to_owned(), self.name.clone().into());
        let empty = match &self.arguments {
            Value::Null => true,
            Value::Object(members) => members.is_empty(),
            _ => false,
        };
        if !empty {
            message.insert("arguments".to_owned(), self.arguments.clone());
        }
        message.insert("id".to_owned(), id.into());
        message.into()
    }
}

/// The direction of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To QEMU.
    Sent,
    /// From QEMU.
    Received,
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sent => "->",
            Self::Received => "<-",
        })
    }
}

/// A message from QEMU.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming {
    /// The first message, with QEMU's version.
    Greeting(Greeting),
    /// The reply to a command.
    Reply(Answer),
    /// An event.
    Event(QmpEvent),
}

/// QEMU's first message.
#[derive(Debug, Clone, Default, PartialEq)]
#[doc(alias = "QMPGreeting")]
#[non_exhaustive]
pub struct Greeting {
    /// The object with `qemu` (`major`, `minor`, `micro`) and `package`.
    pub version: Value,
    /// Optional capabilities of the protocol, such as `oob`.
    pub capabilities: Vec<String>,
}

/// The whole reply to a command.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The command's id; null if QEMU could not parse the command.
    pub id: Value,
    /// The message without its id: `{"return": …}` or `{"error": {"class": …, "desc": …}}`.
    pub message: Value,
}

impl Answer {
    /// Returns whether it is an error without an id: QEMU could not make out which command it is about.
    pub fn is_about_any(&self) -> bool {
        self.id.is_null() && self.message.get("error").is_some()
    }
}

/// An event, with the whole message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QmpEvent {
    /// Its name, such as `BLOCK_JOB_COMPLETED`.
    pub name: String,
    /// Its data; an empty object if there is none.
    pub data: Value,
    /// When it happened, by QEMU's host clock.
    pub timestamp: Timestamp,
    /// The whole message, members in the order received.
    pub raw: Value,
}

/// A time of QEMU's host clock; both parts are -1 if that clock failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timestamp {
    /// Seconds since the epoch.
    pub seconds: i64,
    /// Microseconds of that second.
    pub microseconds: i64,
}

impl Incoming {
    /// Classifies a message.
    ///
    /// # Errors
    /// * [`Violation`] if it is not a message of a QMP server.
    pub fn of(value: Value) -> Result<Self, Violation> {
        let Value::Object(members) = value else { return Err(Violation::NotAnObject) };
        let has = |key: &str| members.contains_key(key);
        let reply = has("return") || has("error");
        match (has("QMP"), has("event"), reply) {
            (false, false, false) => Err(Violation::Unknown),
            (true, true, _) => Err(Violation::Ambiguous("a greeting", "an event")),
            (true, _, true) => Err(Violation::Ambiguous("a greeting", "a reply")),
            (_, true, true) => Err(Violation::Ambiguous("an event", "a reply")),
            (true, false, false) => Greeting::of(&members["QMP"]).map(Self::Greeting),
            (false, true, false) => QmpEvent::of(members).map(Self::Event),
            (false, false, true) => {
                let mut id = Value::Null;
                // In the order of arrival, also where `serde_json` keeps it.
                let rest = members.into_iter().filter_map(|(key, value)| match key.as_str() {
                    "id" => {
                        id = value;
                        None
                    }
                    _ => Some((key, value)),
                });
                let members: Map<String, Value> = rest.collect();
                check_reply(&members)?;
                Ok(Self::Reply(Answer { id, message: members.into() }))
            }
        }
    }
}

impl Greeting {
    fn of(about: &Value) -> Result<Self, Violation> {
        let version = about.get("version").filter(|version| version.is_object());
        let names = about.get("capabilities").and_then(Value::as_array);
        let names: Option<Vec<String>> = names
            .and_then(|names| names.iter().map(|name| Some(name.as_str()?.to_owned())).collect());
        match (version, names) {
            (Some(version), Some(capabilities)) => {
                Ok(Self { version: version.clone(), capabilities })
            }
            _ => Err(Violation::Greeting),
        }
    }
}

impl QmpEvent {
    fn of(members: Map<String, Value>) -> Result<Self, Violation> {
        let name = members["event"].as_str().filter(|name| !name.is_empty());
        let name = name.ok_or(Violation::Event("name is no text"))?.to_owned();
        let data = members.get("data").cloned().unwrap_or_else(|| Map::new().into());
        if !data.is_object() {
            return Err(Violation::Event("data is no object"));
        }
        let timestamp = match members.get("timestamp") {
            None => Timestamp { seconds: -1, microseconds: -1 },
            Some(time) => Timestamp::of(time).ok_or(Violation::Event("timestamp is no time"))?,
        };
        Ok(Self { name, data, timestamp, raw: members.into() })
    }
}

impl Timestamp {
    fn of(time: &Value) -> Option<Self> {
        let part = |part: &str| time.get(part)?.as_i64();
        Some(Self { seconds: part("seconds")?, microseconds: part("microseconds")? })
    }
}

/// Checks that a reply is either a value or an error with its class and description.
///
/// # Errors
/// * [`Violation`] if it is neither, or both.
pub fn check_reply(members: &Map<String, Value>) -> Result<(), Violation> {
    let error = match (members.get("return"), members.get("error")) {
        (None, None) => return Err(Violation::Unknown),
        (Some(_), None) => return Ok(()),
        (Some(_), Some(_)) => return Err(Violation::ReturnAndError),
        (None, Some(error)) => error,
    };
    let text = |key: &str| error.get(key).and_then(Value::as_str);
    match (text("class").filter(|class| !class.is_empty()), text("desc")) {
        (Some(_), Some(_)) => Ok(()),
        (Some(_), None) => Err(Violation::Error("desc")),
        (None, Some(_)) => Err(Violation::Error("class")),
        (None, None) => Err(Violation::Error("class and desc")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn request_leaves_out_empty_arguments_and_always_has_an_id() {
        let message = |request: Request| request.to_message(7).to_string();
        assert_eq!(message(Request::new("stop", Value::Null)), r#"{"execute":"stop","id":7}"#);
        assert_eq!(message(Request::new("stop", json!({}))), r#"{"execute":"stop","id":7}"#);
        assert_eq!(
            message(Request::new("yank", json!({ "instances": [] })).out_of_band()),
            r#"{"exec-oob":"yank","arguments":{"instances":[]},"id":7}"#
        );
        // What QEMU refuses can still be sent.
        assert_eq!(
            message(Request::new("stop", json!([]))),
            r#"{"execute":"stop","arguments":[],"id":7}"#
        );
    }

    #[test]
    fn event_keeps_a_failed_clock_and_lacking_data() {
        let raw = json!({ "timestamp": { "seconds": -1, "microseconds": -1 }, "event": "STOP" });
        let Ok(Incoming::Event(event)) = Incoming::of(raw.clone()) else { panic!("no event") };
        assert_eq!(event.timestamp, Timestamp { seconds: -1, microseconds: -1 });
        assert_eq!(event.data, json!({}));
        assert_eq!(event.raw, raw);
    }

    #[test]
    fn reply_is_parted_from_its_id() {
        let reply = json!({ "id": 3, "error": { "class": "GenericError", "desc": "no" } });
        let Ok(Incoming::Reply(answer)) = Incoming::of(reply) else { panic!("no reply") };
        assert_eq!(answer.id, 3);
        assert_eq!(answer.message.to_string(), r#"{"error":{"class":"GenericError","desc":"no"}}"#);
        let reply = json!({ "return": null });
        let Ok(Incoming::Reply(answer)) = Incoming::of(reply) else { panic!("no reply") };
        assert_eq!(answer.id, Value::Null);
    }

    #[test]
    fn event_without_a_time_has_one_that_failed() {
        let Ok(Incoming::Event(event)) = Incoming::of(json!({ "event": "STOP" })) else {
            panic!("no event")
        };
        assert_eq!(event.timestamp, Timestamp { seconds: -1, microseconds: -1 });
    }

    #[test]
    fn members_that_no_release_knows_are_no_violation() {
        for message in [
            json!({ "QMP": { "version": {}, "capabilities": ["novel"], "new": 1 }, "id": 1 }),
            json!({ "event": "NOVEL", "data": {}, "new": null }),
            json!({ "return": {}, "new": [] }),
            json!({ "error": { "class": "Novel", "desc": "", "new": 1 } }),
        ] {
            assert!(Incoming::of(message.clone()).is_ok(), "{message}");
        }
    }

    #[test]
    fn strange_messages_are_refused() {
        let greeting = json!({ "version": {}, "capabilities": [] });
        let error = json!({ "class": "GenericError", "desc": "no" });
        for (message, problem) in [
            (json!([]), "not an object"),
            (json!("text"), "not an object"),
            (Value::Null, "not an object"),
            (json!({}), "no greeting, reply or event"),
            (json!({ "execute": "stop" }), "no greeting, reply or event"),
            (json!({ "id": 1 }), "no greeting, reply or event"),
            (json!({ "QMP": {} }), "a greeting without version or capabilities"),
            (json!({ "QMP": [] }), "a greeting without version or capabilities"),
            (
                json!({ "QMP": { "version": "10", "capabilities": [] } }),
                "a greeting without version or capabilities",
            ),
            (
                json!({ "QMP": { "version": {}, "capabilities": ["oob", 1] } }),
                "a greeting without version or capabilities",
            ),
            (json!({ "event": 1 }), "an event whose name is no text"),
            (json!({ "event": "" }), "an event whose name is no text"),
            (json!({ "event": "E", "data": [] }), "an event whose data is no object"),
            (json!({ "event": "E", "timestamp": 1 }), "an event whose timestamp is no time"),
            (
                json!({ "event": "E", "timestamp": { "seconds": 1 } }),
                "an event whose timestamp is no time",
            ),
            (
                json!({ "return": {}, "error": error, "id": 1 }),
                "a reply with both `return` and `error`",
            ),
            (json!({ "return": {}, "error": null }), "a reply with both `return` and `error`"),
            (json!({ "error": {} }), "an error without class and desc"),
            (json!({ "error": "no" }), "an error without class and desc"),
            (json!({ "error": null }), "an error without class and desc"),
            (json!({ "error": { "class": 1, "desc": "no" } }), "an error without class"),
            (json!({ "error": { "class": "", "desc": "no" } }), "an error without class"),
            (json!({ "error": { "class": "GenericError" } }), "an error without desc"),
            (json!({ "QMP": greeting, "event": "E" }), "at once a greeting and an event"),
            (json!({ "QMP": greeting, "return": {} }), "at once a greeting and a reply"),
            (json!({ "event": "E", "error": error }), "at once an event and a reply"),
        ] {
            let found = Incoming::of(message.clone()).unwrap_err().to_string();
            assert_eq!(found, problem, "{message}");
        }
    }
}
