//! [`Conversation`]: which message may come when, and which reply belongs to which command.

use serde_json::Value;

use super::{Ids, Message, Reply, Violation};

/// What both ends of a connection have said, as far as it decides what may come next.
///
/// It does no input or output: a client gives it each message in the order of arrival.
///
/// ```
/// use qmp_client::protocol::{Admission, Conversation, Limits, Violation, parse};
///
/// let mut conversation = Conversation::default();
/// let id = conversation.ids().take();
/// let line = format!(r#"{{"return": {{}}, "id": {id}}}"#);
/// let reply = parse(line.into(), &Limits::default())?;
/// assert_eq!(conversation.admit(&reply), Ok(Admission::Ours));
/// assert_eq!(conversation.admit(&reply), Err(Violation::Unasked));
/// # Ok::<_, Violation>(())
/// ```
#[derive(Debug, Default)]
pub struct Conversation {
    greeted: bool,
    ids: Ids,
    /// QEMU could not read something, and said so without an id; it may say so more than once.
    unsettled: bool,
}

/// Whose message one is that may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It is for this client.
    Ours,
    /// It is the reply to a command of the client before, which QEMU sends to the next one. It is dropped.
    Stale,
}

impl Conversation {
    /// Makes one with a server that does not greet, as QEMU's guest agent. Whoever makes it drops what the
    /// agent still had to say to others.
    pub fn without_greeting() -> Self {
        let mut conversation = Self { greeted: true, ..Self::default() };
        conversation.ids.trust();
        conversation
    }

    /// Goes on over another connection of the same program, whose server greets or does not.
    ///
    /// Commands that were in flight stay so: QEMU may send their replies to its next client, even before the
    /// greeting.
    pub fn reconnected(&mut self, mut next: Self) {
        let trusts = !next.ids.may_be_stale();
        next.ids = std::mem::take(&mut self.ids);
        match trusts {
            true => next.ids.trust(),
            false => next.ids.renew(),
        }
        *self = next;
    }

    /// Returns the ids of commands.
    pub fn ids(&mut self) -> &mut Ids {
        &mut self.ids
    }

    /// Checks that a message may come now, and takes it for said.
    ///
    /// An event may come at any time, also before the greeting. So may the reply to a command of the client
    /// before, until the first command of this one was answered.
    ///
    /// # Errors
    /// * [`Violation::SecondGreeting`] if there was one before, or none is expected.
    /// * [`Violation::Unasked`] if it is a reply to no command.
    pub fn admit<T>(&mut self, message: &Message<T>) -> Result<Admission, Violation> {
        match message {
            Message::Event(_) => {}
            Message::Greeting(_) if self.greeted => return Err(Violation::SecondGreeting),
            Message::Greeting(_) => self.greeted = true,
            Message::Reply(reply) if self.expects(reply) => {}
            Message::Reply(_) if self.ids.may_be_stale() => return Ok(Admission::Stale),
            Message::Reply(_) => return Err(Violation::Unasked),
        }
        Ok(Admission::Ours)
    }

    /// Returns whether a reply answers a command that was sent, and marks that command as answered.
    fn expects<T>(&mut self, reply: &Reply<T>) -> bool {
        // An error without an id may be about any command: QEMU could not make out which.
        let is_own = reply.id.as_ref().is_some_and(|id| self.ids.settle(id));
        let is_about_ours =
            || reply.is_about_any() && self.ids.any_unanswered() && !self.ids.may_be_stale();
        is_own || self.unsettled || is_about_ours()
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
