//! URIs for QEMU's block drivers.

use camino::Utf8Path;

/// Returns the URI of an NBD export on a Unix socket; None if no URI works with all releases of QEMU.
///
/// QEMU decodes the query part once before 9.1, and twice since, splitting it at `&` in between. So no
/// URI works for a socket path that needs escapes.
pub(crate) fn nbd_over_unix(socket: &Utf8Path, export: &str) -> Option<String> {
    let path = if export.is_empty() { String::new() } else { format!("/{}", escaped(export)) };
    // An empty authority comes before the path.
    is_plain_in_uri(socket.as_str()).then(|| format!("nbd+unix://{path}?socket={socket}"))
}

/// Returns the ssh URI of a file on this host; `path` is absolute.
///
/// Without a user, QEMU takes that of its own process.
pub(crate) fn ssh(user: Option<&str>, path: &Utf8Path) -> String {
    let user = user.map(|user| format!("{}@", escaped(user).replace('/', "%2F")));
    format!("ssh://{}127.0.0.1:22{}", user.unwrap_or_default(), escaped(path.as_str()))
}

/// Escapes all characters that may be special in a URI, except `/`.
fn escaped(text: &str) -> String {
    let part = |byte| match byte {
        byte if is_plain(byte) => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(part).collect()
}

/// Returns whether a path needs no escapes in a URI.
pub(crate) fn is_plain_in_uri(text: &str) -> bool {
    text.bytes().all(is_plain)
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    /// Decodes `%XX`.
    fn decoded(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [byte, after @ ..] = rest {
            rest = after;
            if *byte != b'%' {
                bytes.push(*byte);
                continue;
            }
            let hex = std::str::from_utf8(&rest[..2]).unwrap();
            bytes.push(u8::from_str_radix(hex, 16).unwrap());
            rest = &rest[2..];
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn parts_are_read_back() {
        let mut random = Random::new(3);
        for _ in 0..20_000 {
            let (export, user) = (random.text(8), random.text(8));
            let uri = nbd_over_unix("/s/x".into(), &export).unwrap();
            let path = uri.strip_prefix("nbd+unix://").unwrap();
            let (path, query) = path.split_once('?').unwrap();
            assert_eq!(query, "socket=/s/x");
            assert_eq!(decoded(path.strip_prefix('/').unwrap_or("")), export, "{uri}");

            let uri = ssh(Some(&user), format!("/{export}").as_str().into());
            let rest = uri.strip_prefix("ssh://").unwrap();
            let (user_part, path) = rest.split_once("@127.0.0.1:22/").unwrap();
            assert_eq!((decoded(user_part), decoded(path)), (user, export), "{uri}");
            assert!(!user_part.contains(['/', ':', '@']) && !path.contains(['?', '#']), "{uri}");
        }
    }

    #[test]
    fn plain_uris_are_those_of_qemus_own_reports() {
        let uri = |socket: &str, export| nbd_over_unix(socket.into(), export);
        assert_eq!(uri("/s/disk.nbd", "").as_deref(), Some("nbd+unix://?socket=/s/disk.nbd"));
        assert_eq!(uri("/s/x", "a, b").as_deref(), Some("nbd+unix:///a%2C%20b?socket=/s/x"));
        assert_eq!(ssh(Some("me"), "/a b".into()), "ssh://me@127.0.0.1:22/a%20b");
        assert_eq!(ssh(None, "/t/disk.img".into()), "ssh://127.0.0.1:22/t/disk.img");
    }

    #[test]
    fn socket_that_needs_an_escape_has_no_uri() {
        for socket in ["/a%b", "/a&b", "/a#b", "/a b", "/ü", "/a?b", "/a;b", "/a+b"] {
            assert_eq!(nbd_over_unix(socket.into(), ""), None, "{socket}");
        }
    }
}
