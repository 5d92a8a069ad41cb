//! [`Request`]: a command with its arguments, as it is sent.

use serde_json::{Map, Value};

use crate::wire::{Extra, Members, Object, Output, Wire, values};
use crate::{Command, DecodeError};

/// A command with its arguments: `{"execute": …, "arguments": …, "id": …}`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[doc(alias = "Message")]
#[non_exhaustive]
pub struct Request {
    /// The command's name, such as `blockdev-add`.
    pub name: String,
    /// The arguments, an object unless QEMU is to refuse them; absent if there are none.
    pub arguments: Option<Value>,
    /// Whether the command is to run out of band: its name is in `exec-oob` then.
    pub oob: bool,
    /// What the reply repeats, of any type.
    pub id: Option<Value>,
    /// Members that QMP does not know. QEMU refuses them.
    pub extra: Extra,
}

impl Request {
    /// Makes one without an id. Null and an empty object are no arguments.
    pub fn new(name: impl Into<String>, arguments: impl Into<Value>) -> Self {
        let arguments = match arguments.into() {
            Value::Null => None,
            Value::Object(members) if members.is_empty() => None,
            arguments => Some(arguments),
        };
        Self { name: name.into(), arguments, oob: false, id: None, extra: Extra::new() }
    }

    /// Makes that of a typed command.
    pub fn of<C: Command>(command: &C) -> Self {
        Self::new(C::NAME, command.to_arguments())
    }

    /// Returns the whole message as JSON.
    #[doc(alias = "make_execute_msg")]
    pub fn to_value(&self) -> Value {
        Wire::to_value(self)
    }

    /// Sets the id.
    #[must_use]
    pub fn id(mut self, id: impl Into<Value>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Makes the command run out of band.
    #[must_use]
    pub fn out_of_band(mut self) -> Self {
        self.oob = true;
        self
    }

    /// Reads the arguments as those of a typed command; absent ones are an empty object.
    ///
    /// # Errors
    /// * [`DecodeError`] with the path if they do not fit. The name is not compared.
    pub fn decode<C: Object>(&self) -> Result<C, DecodeError> {
        match &self.arguments {
            Some(arguments) => crate::wire::decode(arguments),
            None => crate::wire::decode(&Value::Object(Map::new())),
        }
    }
}

impl Object for Request {
    const NAME: &'static str = "request";

    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let (name, oob) = match members.optional("exec-oob") {
            Some(name) => (name, true),
            None => (members.required("execute")?, false),
        };
        let arguments = members.optional("arguments");
        Ok(Self { name, arguments, oob, id: members.optional("id"), extra: members.extra() })
    }

    fn put(&self, output: &mut Output<'_>) {
        output.put(if self.oob { "exec-oob" } else { "execute" }, &self.name);
        output.put_optional("arguments", &self.arguments);
        output.put_optional("id", &self.id);
        output.put_extra(&self.extra);
    }
}

values!(Request);
