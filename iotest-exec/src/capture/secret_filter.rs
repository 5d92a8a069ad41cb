//! [`SecretFilter`]: copies output with secrets redacted.

use std::io;

use iotest_protocol::Secrets;

use super::{Out, Sink};

/// Copies output with secrets redacted. Bytes that may be the beginning of a secret are held back.
pub(super) struct SecretFilter {
    out: Out,
    secrets: Secrets,
    held: Vec<u8>,
}

impl SecretFilter {
    pub(super) fn new(out: Out, secrets: Secrets) -> Self {
        Self { out, secrets, held: Vec::new() }
    }
}

impl Sink for SecretFilter {
    fn push(&mut self, bytes: &[u8]) {
        // A job registers a secret before it prints it.
        self.secrets.refresh();
        self.held.extend_from_slice(bytes);
        let end = self.secrets.safe_len(&self.held);
        self.out.write(&self.secrets.redact_bytes(&self.held[..end]));
        self.held.drain(..end);
    }

    fn finish(mut self) -> io::Result<u64> {
        self.out.write(&self.secrets.redact_bytes(&self.held));
        // A closed destination does not matter to the job.
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::time::Duration;

    use super::*;
    use crate::capture::{Capture, CaptureSize};
    use crate::deadline::{Timeouts, poll_until};
    use crate::process::{Exit, Invocation, Stream, Streams};

    #[test]
    fn output_is_passed_on_as_it_comes_without_secrets() {
        let (mut shown, writer) = io::pipe().unwrap();
        let secrets = Secrets::default();
        let file = std::fs::File::from(std::os::fd::OwnedFd::from(writer));
        let (capture, stream) = Capture::pass_on(file, secrets.clone()).unwrap();
        let capture = capture.start().unwrap();
        secrets.add("geheim4711");
        let script = "printf 'name? '; read word; printf geheim; sleep 0.05; printf '4711 geh'";
        let streams = Streams::null().stdin(Stream::Pipe).stdout(stream);
        let mut child = Invocation::new("sh").args(["-c", script]).spawn(streams).unwrap();
        let mut start = [0; 6];
        // The prompt arrives before the answer is given.
        shown.read_exact(&mut start).unwrap();
        assert_eq!(&start, b"name? ");
        child.take_stdin().unwrap().write_all(b"me\n").unwrap();
        let minute = Timeouts::default().after(Duration::from_secs(60));
        let ended = poll_until("its end", minute, || child.try_wait()).unwrap();
        assert_eq!(ended, Exit::Code(0));
        assert_eq!(capture.finish().unwrap(), CaptureSize { written: 20, omitted: 0 });
        let mut rest = String::new();
        shown.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "*** geh");
    }
}
