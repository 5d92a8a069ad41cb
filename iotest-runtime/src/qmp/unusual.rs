//! Sends arbitrary messages and bytes, for tests of the protocol.

use std::io;

use iotest_exec::deadline::{ActiveWait, Deadline};
use qmp_client::protocol;
use serde_json::Value;

use crate::qmp::client::{QmpClient, without_id};
use crate::qmp::error::QmpError;
use crate::qmp::receive::end_of;

impl QmpClient {
    /// Sends a message unchanged, for tests of the protocol, and returns the whole reply.
    ///
    /// If the message has no `id`, one is added and removed from the reply. An `id` of the test, of any
    /// type, stays in both.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use serde_json::json;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// let client = vm.client()?;
    /// let deadline = client.command_deadline();
    /// let message = json!({ "execute": "query-status", "id": ["any", "value"] });
    /// let reply = client.exchange_message(&message, deadline)?;
    /// assert_eq!(reply["id"], json!(["any", "value"]));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// * [`QmpError::Io`] if a late reply to an earlier command may have the same `id`.
    /// * Others as for [`Monitor::try_run`](crate::qmp::Monitor::try_run).
    #[doc(alias = "cmd_obj")]
    #[doc(alias = "execute_msg")]
    pub fn exchange_message(
        &mut self,
        message: &Value,
        deadline: Deadline,
    ) -> Result<Value, QmpError> {
        let what = "the reply to a message";
        let _waiting = ActiveWait::start(format_args!("{what} from {}", self.options.peer));
        self.settle_if_needed(deadline)?;
        let mut sent = message.clone();
        let id = match (message.get("id"), &mut sent) {
            (Some(id), _) => {
                self.reserve(id)?;
                id.clone()
            }
            (None, Value::Object(members)) => {
                let id = Value::from(self.link.conversation().ids().take());
                members.insert("id".to_owned(), id.clone());
                id
            }
            // Only an object has an id; QEMU refuses anything else with a reply without id.
            (None, _) => {
                self.link.conversation().unsettle();
                Value::Null
            }
        };
        self.send(&protocol::encode(&sent), what, deadline)?;
        let mut reply = without_id(self.reply(&id, what, deadline)?);
        // An error without an id is about it, too: QEMU could not parse the id.
        let has_id = !self.link.conversation().is_unsettled();
        if let (Some(id), Value::Object(reply), true) = (message.get("id"), &mut reply, has_id) {
            reply.insert("id".to_owned(), id.clone());
        }
        Ok(reply)
    }

    /// Sends bytes unchanged, for tests of QEMU's parser, and returns the first reply without an id.
    ///
    /// Further replies without an id are skipped before the next command.
    ///
    /// # Errors
    /// * As for [`Monitor::try_run`](crate::qmp::Monitor::try_run).
    pub fn exchange_bytes(&mut self, bytes: &[u8], deadline: Deadline) -> Result<Value, QmpError> {
        let what = "an answer to bytes that are no command";
        let _waiting = ActiveWait::start(format_args!("{what} from {}", self.options.peer));
        self.settle_if_needed(deadline)?;
        self.link.conversation().unsettle();
        self.send(bytes, what, deadline)?;
        self.reply(&Value::Null, what, deadline).map(without_id)
    }

    fn send(&mut self, bytes: &[u8], what: &str, deadline: Deadline) -> Result<(), QmpError> {
        let sent = self.link.send_bytes(bytes, end_of(deadline));
        sent.map_err(|fault| self.error(what, fault, deadline))
    }

    /// Reserves an id that the test chose: the client does not use it, and accepts its reply.
    fn reserve(&mut self, id: &Value) -> Result<(), QmpError> {
        if self.link.conversation().ids().reserve(id) {
            return Ok(());
        }
        Err(QmpError::Io {
            attempt: format!("send a message with id {id}"),
            source: io::Error::new(
                io::ErrorKind::InvalidInput,
                "a late reply to another command may have it; choose another text as id",
            ),
        })
    }

    /// Skips further replies to something that QEMU could not parse: everything before the reply to a
    /// command that does not exist.
    pub(super) fn settle_if_needed(&mut self, deadline: Deadline) -> Result<(), QmpError> {
        let settled = self.link.settle("iotest-settle", end_of(deadline));
        settled.map_err(|fault| self.error("the end of replies without id", fault, deadline))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::qmp::peer::{at_once, connected, soon};
    use crate::qmp::{Monitor as _, Request};

    #[test]
    fn reply_to_a_message_is_found_by_its_own_id() {
        let (mut client, peer) = connected(|peer| {
            let (_, id) = peer.hear();
            peer.say(&format!(r#"{{"return": "plain", "id": {id}}}"#));
            let message = peer.hear_any();
            assert_eq!(message.to_string(), r#"{"execute":"stop","id":"mine"}"#);
            peer.say(r#"{"return": {}, "id": "mine"}"#);
            peer.hear_any();
            peer.say(r#"{"error": {"class": "GenericError", "desc": "no object"}}"#);
        });
        let plain = client.exchange_message(&json!({ "execute": "stop" }), soon()).unwrap();
        assert_eq!(plain, json!({ "return": "plain" }));
        let own = json!({ "execute": "stop", "id": "mine" });
        let reply = client.exchange_message(&own, soon()).unwrap();
        assert_eq!(reply, json!({ "return": {}, "id": "mine" }));
        let refused = client.exchange_message(&json!([]), soon()).unwrap();
        assert_eq!(refused["error"]["desc"], "no object");
        peer.join().unwrap();
    }

    #[test]
    fn number_that_may_still_be_answered_is_no_id_for_a_message() {
        let (mut client, peer) = connected(|peer| {
            peer.hear();
            peer.hear_any();
            peer.answer();
        });
        let request = Request::new("slow", Value::Null);
        client.exchange(&request, at_once()).unwrap_err();
        let message = json!({ "execute": "stop", "id": 1 });
        let error = client.exchange_message(&message, soon()).unwrap_err();
        assert_eq!(error.to_string(), "send a message with id 1");
        // One that expired unanswered is not given out again either.
        let message = json!({ "execute": "stop", "id": 2 });
        client.exchange_message(&message, at_once()).unwrap_err();
        client.run_raw("next", ()).unwrap();
        peer.join().unwrap();
    }
}
