//! What goes over the wire: [`Request`]s, replies, [`QmpEvent`]s.

use serde_json::{Map, Value};

/// One command to be sent.
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

/// A message from QEMU.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "Message")]
pub enum Incoming {
    /// The first message, which says what QEMU it is.
    Greeting(Greeting),
    /// The answer to a command.
    Reply(Answer),
    /// Something that happened.
    Event(QmpEvent),
}

/// What QEMU says of itself before anything else.
#[derive(Debug, Clone, PartialEq)]
#[doc(alias = "QMPGreeting")]
pub struct Greeting {
    /// The object with `qemu` (`major`, `minor`, `micro`) and `package`.
    pub version: Value,
    /// Optional abilities of the protocol, such as `oob`.
    pub capabilities: Vec<String>,
}

/// The answer to a command, whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The id sent; null if QEMU could not make out the command that it answers.
    pub id: Value,
    /// The message without its id: `{"return": …}` or `{"error": {"class": …, "desc": …}}`.
    pub message: Value,
}

/// An event, with all that came with it.
#[derive(Debug, Clone, PartialEq)]
pub struct QmpEvent {
    /// Its name, such as `BLOCK_JOB_COMPLETED`.
    pub name: String,
    /// Its data; an empty object if it came without.
    pub data: Value,
    /// When it happened, by QEMU's host clock.
    pub timestamp: Timestamp,
    /// The whole message, members in the order received.
    pub raw: Value,
}

/// A point in time as QEMU tells it; both parts are -1 if its clock failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    /// Seconds since the epoch.
    pub seconds: i64,
    /// Microseconds of that second.
    pub microseconds: i64,
}

impl Incoming {
    /// Tells what kind of message `value` is.
    ///
    /// # Errors
    /// – What is wrong with it, as a phrase, if it is none that a QMP server sends.
    pub fn of(value: Value) -> Result<Self, String> {
        let Value::Object(mut members) = value else { return Err("not an object".to_owned()) };
        if members.contains_key("event") {
            return Ok(Self::Event(QmpEvent::of(members)?));
        }
        if members.contains_key("return") || members.contains_key("error") {
            let id = members.shift_remove("id").unwrap_or_default();
            return Ok(Self::Reply(Answer { id, message: members.into() }));
        }
        match members.shift_remove("QMP") {
            Some(about) => Ok(Self::Greeting(Greeting::of(&about)?)),
            None => Err("no greeting, reply or event".to_owned()),
        }
    }
}

impl Greeting {
    fn of(about: &Value) -> Result<Self, String> {
        let (Some(version), Some(capabilities)) =
            (about.get("version").filter(|v| v.is_object()), about["capabilities"].as_array())
        else {
            return Err("a greeting without version or capabilities".to_owned());
        };
        let capabilities = capabilities.iter().filter_map(|c| Some(c.as_str()?.to_owned()));
        Ok(Self { version: version.clone(), capabilities: capabilities.collect() })
    }
}

impl QmpEvent {
    fn of(members: Map<String, Value>) -> Result<Self, String> {
        let name = members["event"].as_str().ok_or("an event whose name is no string")?.to_owned();
        let part = |part: &str| {
            members.get("timestamp").and_then(|time| time.get(part)?.as_i64()).unwrap_or(-1)
        };
        let timestamp = Timestamp { seconds: part("seconds"), microseconds: part("microseconds") };
        let data = members.get("data").cloned().unwrap_or_else(|| Map::new().into());
        Ok(Self { name, data, timestamp, raw: members.into() })
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
    fn strange_messages_are_refused() {
        let problem = |value| Incoming::of(value).unwrap_err();
        assert_eq!(problem(json!([])), "not an object");
        assert_eq!(problem(json!({ "execute": "stop" })), "no greeting, reply or event");
        assert_eq!(problem(json!({ "QMP": {} })), "a greeting without version or capabilities");
        assert_eq!(problem(json!({ "event": 1 })), "an event whose name is no string");
    }
}
