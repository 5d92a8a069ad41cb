//! [`Conversation`]: which message may come when, and which reply belongs to which command.

use serde_json::Value;

use super::{Answer, Ids, Incoming, Violation};

/// What both ends of a connection have said, as far as it decides what may come next.
///
/// It does no input or output: a client gives it each message in the order of arrival.
///
/// ```
/// use qmp_client::protocol::{Conversation, Incoming, Violation, decode};
///
/// let mut conversation = Conversation::default();
/// let id = conversation.ids().take();
/// let reply = decode(format!(r#"{{"return": {{}}, "id": {id}}}"#).as_bytes())?;
/// assert!(conversation.admit(Incoming::of(reply.clone())?).is_ok());
/// assert_eq!(conversation.admit(Incoming::of(reply)?), Err(Violation::Unasked));
/// # Ok::<_, Violation>(())
/// ```
#[derive(Debug, Default)]
pub struct Conversation {
    greeted: bool,
    ids: Ids,
    /// QEMU could not read something, and said so without an id; it may say so more than once.
    unsettled: bool,
}

impl Conversation {
    /// Makes one with a server that does not greet, as QEMU's guest agent.
    pub fn without_greeting() -> Self {
        Self { greeted: true, ..Self::default() }
    }

    /// Goes on over another connection of the same program, whose server greets or does not.
    ///
    /// Commands that were in flight stay so: QEMU may send their replies to its next client, even before the
    /// greeting.
    pub fn reconnected(&mut self, mut next: Self) {
        next.ids = std::mem::take(&mut self.ids);
        *self = next;
    }

    /// Returns the ids of commands.
    pub fn ids(&mut self) -> &mut Ids {
        &mut self.ids
    }

    /// Checks that a message may come now, and takes it for said.
    ///
    /// An event may come at any time, also before the greeting.
    ///
    /// # Errors
    /// * [`Violation::SecondGreeting`] if there was one before, or none is expected.
    /// * [`Violation::Unasked`] if it is a reply to no command.
    pub fn admit(&mut self, message: Incoming) -> Result<Incoming, Violation> {
        match &message {
            Incoming::Event(_) => {}
            Incoming::Greeting(_) if self.greeted => return Err(Violation::SecondGreeting),
            Incoming::Greeting(_) => self.greeted = true,
            Incoming::Reply(answer) if self.expects(answer) => {}
            Incoming::Reply(_) => return Err(Violation::Unasked),
        }
        Ok(message)
    }

    /// Returns whether a reply answers a command that was sent, and marks that command as answered.
    fn expects(&mut self, answer: &Answer) -> bool {
        // An error without an id may be about any command: QEMU could not make out which.
        self.ids.settle(&answer.id)
            || self.unsettled
            || (answer.is_about_any() && self.ids.any_unanswered())
    }

    /// Notes that errors without an id may still come.
    pub fn unsettle(&mut self) {
        self.unsettled = true;
    }

    /// Notes that a reply has come that is later than all errors without an id.
    pub fn settle(&mut self) {
        self.unsettled = false;
    }

    /// Returns whether errors without an id may still come.
    pub fn is_unsettled(&self) -> bool {
        self.unsettled
    }

    /// Takes an error without an id for that of the command `id`.
    pub fn blame(&mut self, id: &Value) {
        self.unsettled = true;
        self.ids.settle(id);
    }
}
