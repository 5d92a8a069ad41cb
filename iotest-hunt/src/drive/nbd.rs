//! [`Nbd`]: a client of the NBD protocol that has several requests in flight.
//!
//! It sends all requests of a batch at once, so that they overlap in QEMU as much as they can, and then reads
//! the replies, which come in any order. Names and numbers are those of the NBD project's `proto.md`.

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::model::{Request, RequestKind};

const INIT_MAGIC: &[u8; 8] = b"NBDMAGIC";
const OPTION_MAGIC: &[u8; 8] = b"IHAVEOPT";
const OPTION_REPLY_MAGIC: u64 = 0x0003_e889_0455_65a9;
const REQUEST_MAGIC: u32 = 0x2560_9513;
const SIMPLE_REPLY_MAGIC: u32 = 0x6744_6698;

/// `NBD_FLAG_C_FIXED_NEWSTYLE` and `NBD_FLAG_C_NO_ZEROES`.
const CLIENT_FLAGS: u32 = 3;
const OPT_GO: u32 = 7;
const REP_ACK: u32 = 1;
const REP_INFO: u32 = 3;
/// The bit of a reply to an option that is an error.
const REP_ERROR: u32 = 1 << 31;
const INFO_EXPORT: u16 = 0;

const CMD_READ: u16 = 0;
const CMD_WRITE: u16 = 1;
const CMD_DISC: u16 = 2;
const CMD_FLUSH: u16 = 3;
const CMD_TRIM: u16 = 4;
const CMD_WRITE_ZEROES: u16 = 6;
const CMD_FLAG_NO_HOLE: u16 = 2;

/// Why a connection is of no more use.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NbdError {
    /// The other end has closed it.
    #[error("the connection was closed")]
    Closed,
    /// Nothing came in time.
    #[error("no reply within {0:?}")]
    TimedOut(Duration),
    /// What came is not NBD, or not what was asked for.
    #[error("{0}")]
    Violated(String),
    /// The system failed.
    #[error("{0}")]
    Io(io::Error),
}

/// The reply to one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The error's number as NBD has it; 0 for none.
    pub(crate) errno: u32,
    /// What was read.
    pub(crate) data: Vec<u8>,
}

/// A connection to an export.
#[derive(Debug)]
pub(crate) struct Nbd {
    stream: UnixStream,
    limit: Duration,
    size: u64,
}

impl Nbd {
    /// Negotiates for an export; each read may take `limit`.
    pub(crate) fn connect(
        stream: UnixStream,
        export: &str,
        limit: Duration,
    ) -> Result<Self, NbdError> {
        stream.set_read_timeout(Some(limit)).map_err(NbdError::Io)?;
        stream.set_write_timeout(Some(limit)).map_err(NbdError::Io)?;
        let mut nbd = Self { stream, limit, size: 0 };
        let magic: [u8; 16] = nbd.read()?;
        if magic[..8] != INIT_MAGIC[..] || magic[8..] != OPTION_MAGIC[..] {
            return Err(NbdError::Violated(format!("greeting {magic:?} is not that of NBD")));
        }
        let _server_flags: [u8; 2] = nbd.read()?;
        let mut text = CLIENT_FLAGS.to_be_bytes().to_vec();
        text.extend(OPTION_MAGIC);
        text.extend(OPT_GO.to_be_bytes());
        let name = u32::try_from(export.len()).expect("names of exports are short");
        text.extend((4 + name + 2).to_be_bytes());
        text.extend(name.to_be_bytes());
        text.extend(export.as_bytes());
        text.extend(0_u16.to_be_bytes());
        nbd.write(&text)?;
        nbd.await_export(export)?;
        Ok(nbd)
    }

    /// Reads the replies to `NBD_OPT_GO`.
    fn await_export(&mut self, export: &str) -> Result<(), NbdError> {
        loop {
            let magic = u64::from_be_bytes(self.read()?);
            let _option: [u8; 4] = self.read()?;
            let kind = u32::from_be_bytes(self.read()?);
            let length = u32::from_be_bytes(self.read()?);
            if magic != OPTION_REPLY_MAGIC {
                return Err(NbdError::Violated(format!(
                    "reply to an option begins with {magic:#x}"
                )));
            }
            let data = self.read_vec(u64::from(length))?;
            match kind {
                REP_ACK => return Ok(()),
                REP_INFO if data.get(..2) == Some(&INFO_EXPORT.to_be_bytes()) => {
                    let size = data.get(2..10).and_then(|bytes| bytes.try_into().ok());
                    self.size = size.map_or(0, u64::from_be_bytes);
                }
                REP_INFO => {}
                error if error & REP_ERROR != 0 => {
                    let text = String::from_utf8_lossy(&data);
                    return Err(NbdError::Violated(format!("export {export}: {error:#x} {text}")));
                }
                other => return Err(NbdError::Violated(format!("reply {other} to NBD_OPT_GO"))),
            }
        }
    }

    /// Returns the size of the export, in bytes.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Sends requests at once, without waiting for replies.
    pub(crate) fn send(&mut self, requests: &[Request]) -> Result<(), NbdError> {
        let mut text = Vec::new();
        for (cookie, request) in (0_u64..).zip(requests) {
            encode(request, cookie, &mut text);
        }
        self.write(&text)
    }

    /// Reads the replies to all requests that were sent, and returns them in the order of the requests.
    pub(crate) fn receive(&mut self, requests: &[Request]) -> Result<Vec<Answer>, NbdError> {
        let mut answers: Vec<Option<Answer>> = vec![None; requests.len()];
        for _ in requests {
            let magic = u32::from_be_bytes(self.read()?);
            let errno = u32::from_be_bytes(self.read()?);
            let cookie = u64::from_be_bytes(self.read()?);
            let place = usize::try_from(cookie).unwrap_or(usize::MAX);
            let (Some(request), Some(answer)) = (requests.get(place), answers.get_mut(place))
            else {
                return Err(NbdError::Violated(format!(
                    "reply to a request {cookie} that was not sent"
                )));
            };
            if magic != SIMPLE_REPLY_MAGIC || answer.is_some() {
                return Err(NbdError::Violated(format!("reply {magic:#x} to request {cookie}")));
            }
            let reads = errno == 0 && request.kind == RequestKind::Read;
            let data = if reads { self.read_vec(request.length)? } else { Vec::new() };
            answers[place] = Some(Answer { errno, data });
        }
        Ok(answers.into_iter().flatten().collect())
    }

    /// Reads a range, of any length.
    pub(crate) fn read_all(&mut self, offset: u64, length: u64) -> Result<Answer, NbdError> {
        const MOST: u64 = 1 << 24;
        let mut whole = Answer { errno: 0, data: Vec::new() };
        let mut at = offset;
        while at < offset + length {
            let next = MOST.min(offset + length - at);
            let requests = [Request::new(RequestKind::Read, at, next)];
            self.send(&requests)?;
            let [answer] = &mut self.receive(&requests)?[..] else {
                return Err(NbdError::Closed);
            };
            if answer.errno != 0 {
                return Ok(answer.clone());
            }
            whole.data.append(&mut answer.data);
            at += next;
        }
        Ok(whole)
    }

    /// Says that no more requests come.
    pub(crate) fn disconnect(mut self) {
        let mut text = Vec::new();
        header(CMD_DISC, 0, 0, 0, 0, &mut text);
        // If it has ended already, that is seen elsewhere.
        self.write(&text).ok();
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), NbdError> {
        self.stream.write_all(bytes).map_err(|error| self.failed(error))
    }

    fn read<const N: usize>(&mut self) -> Result<[u8; N], NbdError> {
        let mut bytes = [0; N];
        self.stream.read_exact(&mut bytes).map_err(|error| self.failed(error))?;
        Ok(bytes)
    }

    fn read_vec(&mut self, length: u64) -> Result<Vec<u8>, NbdError> {
        let mut bytes = Vec::new();
        let read = (&mut self.stream).take(length).read_to_end(&mut bytes);
        match read.map_err(|error| self.failed(error))? as u64 == length {
            true => Ok(bytes),
            false => Err(NbdError::Closed),
        }
    }

    fn failed(&self, error: io::Error) -> NbdError {
        match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => NbdError::TimedOut(self.limit),
            io::ErrorKind::UnexpectedEof
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::ConnectionReset => NbdError::Closed,
            _ => NbdError::Io(error),
        }
    }
}

fn encode(request: &Request, cookie: u64, text: &mut Vec<u8>) {
    let (command, flags) = match request.kind {
        RequestKind::Read => (CMD_READ, 0),
        RequestKind::Write { .. } | RequestKind::Compressed { .. } => (CMD_WRITE, 0),
        RequestKind::Zero => (CMD_WRITE_ZEROES, CMD_FLAG_NO_HOLE),
        RequestKind::ZeroUnmap => (CMD_WRITE_ZEROES, 0),
        RequestKind::Discard => (CMD_TRIM, 0),
        RequestKind::Flush => return header(CMD_FLUSH, 0, cookie, 0, 0, text),
    };
    header(command, flags, cookie, request.offset, request.length, text);
    if command == CMD_WRITE {
        let value = request.written().unwrap_or(0);
        text.extend(std::iter::repeat_n(value, usize::try_from(request.length).unwrap_or(0)));
    }
}

fn header(command: u16, flags: u16, cookie: u64, offset: u64, length: u64, text: &mut Vec<u8>) {
    text.extend(REQUEST_MAGIC.to_be_bytes());
    text.extend(flags.to_be_bytes());
    text.extend(command.to_be_bytes());
    text.extend(cookie.to_be_bytes());
    text.extend(offset.to_be_bytes());
    text.extend(u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
}
