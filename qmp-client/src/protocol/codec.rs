//! Renders messages as bytes.
//!
//! A QMP server sends one object per line, with CR LF. A message to it ends with its last bracket and
//! has no line end: QEMU reads byte by byte, with several system calls for each.

use qapi_types::envelope::{Reply, Request};
use serde_json::{Value, json};

/// Renders one message as it is sent: compact, without a line end.
pub fn encode(message: &Value) -> Vec<u8> {
    message.to_string().into_bytes()
}

/// Renders a request with this id.
pub(crate) fn encode_request(request: &Request, id: u64) -> Vec<u8> {
    // Not by way of a value with the id: arguments may be large.
    let mut bytes = if request.extra.is_empty() {
        let key = if request.oob { "exec-oob" } else { "execute" };
        let name = Value::from(request.name.as_str());
        match &request.arguments {
            Some(arguments) => format!("{{\"{key}\":{name},\"arguments\":{arguments}}}"),
            None => format!("{{\"{key}\":{name}}}"),
        }
        .into_bytes()
    } else {
        let mut bare = request.clone();
        bare.id = None;
        encode(&bare.to_value())
    };
    bytes.pop();
    bytes.extend_from_slice(format!(",\"id\":{id}}}").as_bytes());
    bytes
}

/// The byte that resets the parser of QEMU's guest agent, and begins what it answers to that.
pub(crate) const SENTINEL: u8 = 0xff;

/// Returns the message that resets the parser of a guest agent: its reply returns the token.
pub(crate) fn synchronization(token: u32) -> Vec<u8> {
    let request = Request::new("guest-sync-delimited", json!({ "id": token }));
    [&[SENTINEL][..], &encode(&request.to_value()), b"\n"].concat()
}

/// Returns whether a reply is that to such a message, with this token.
pub(crate) fn is_synchronized(line: &[u8], token: u32) -> bool {
    serde_json::from_slice::<Reply<u32>>(line).is_ok_and(|reply| reply.result == Ok(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_leaves_out_empty_arguments_and_always_has_our_id() {
        let message = |request: Request| String::from_utf8(encode_request(&request, 7)).unwrap();
        assert_eq!(message(Request::new("stop", Value::Null)), r#"{"execute":"stop","id":7}"#);
        assert_eq!(
            message(Request::new("stop", json!({})).id("x")),
            r#"{"execute":"stop","id":7}"#
        );
        assert_eq!(
            message(Request::new("yank", json!({ "instances": [] })).out_of_band()),
            r#"{"exec-oob":"yank","arguments":{"instances":[]},"id":7}"#
        );
        // What QEMU refuses can still be sent.
        let mut odd = Request::new("a\"b", json!([])).id(1);
        assert_eq!(message(odd.clone()), r#"{"execute":"a\"b","arguments":[],"id":7}"#);
        odd.extra.insert("new", 1);
        let odd = message(odd);
        assert_eq!(odd, r#"{"execute":"a\"b","arguments":[],"new":1,"id":7}"#);
    }
}
