//! Requests in flight together, reads that are compared, and kills.

use serde_json::json;

use super::machine::{COMPRESSED, Machine, Session, lost, refused_or_ended};
use crate::drive::{Answer, NbdError};
use crate::failure::Stop;
use crate::image::Format;
use crate::model::{Disk, Reply, Request, RequestKind};

/// Errors of NBD.
const EIO: u32 = 5;
const EINVAL: u32 = 22;
const ENOTSUP: u32 = 95;

/// Returns the errors with which a request may be refused.
///
/// A compressed write does not replace a cluster that is there, and formats differ in how they say so. All
/// else must succeed: what a format cannot do, the block layer does by other means.
fn may_fail_with(request: &Request) -> &'static [u32] {
    match request.kind {
        RequestKind::Compressed { .. } => &[EIO, EINVAL, ENOTSUP],
        RequestKind::Read
        | RequestKind::Write { .. }
        | RequestKind::Zero
        | RequestKind::ZeroUnmap
        | RequestKind::Discard
        | RequestKind::Flush => &[],
    }
}

fn is_compressed(request: &Request) -> bool {
    matches!(request.kind, RequestKind::Compressed { .. })
}

impl Machine<'_> {
    /// Returns the running process, taken out; started if there is none.
    pub(super) fn take_open(&mut self) -> Result<Session, Stop> {
        self.open()?;
        self.session.take().ok_or_else(|| Stop::Broken("the process was not kept".to_owned()))
    }

    /// Sends requests at once, and compares what is read.
    pub(super) fn requests(&mut self, requests: &[Request]) -> Result<(), Stop> {
        let requests = self.fitting(requests);
        if requests.is_empty() {
            return Ok(());
        }
        let mut session = self.take_open()?;
        if requests.iter().any(is_compressed) {
            session = self.filtered(session)?;
        }
        let answers = match exchange(&mut session, &requests) {
            Ok(answers) => answers,
            Err(error) => return Err(lost(session.daemon, &error)),
        };
        self.session = Some(session);
        self.take_effect(&requests, &answers)
    }

    /// Leaves out requests beyond the end of the device: it was resized, or an operation was left out.
    fn fitting(&mut self, requests: &[Request]) -> Vec<Request> {
        let layer = self.active();
        let size = layer.size();
        // The filter needs whole clusters.
        let compresses = layer.format() == Format::Qcow2 && size % layer.image.cluster() == 0;
        let fits = |request: &&Request| {
            request.range().end <= size && (compresses || !is_compressed(request))
        };
        requests.iter().filter(fits).copied().collect()
    }

    /// Judges the replies, and has the model take the effect.
    fn take_effect(&mut self, requests: &[Request], answers: &[Answer]) -> Result<(), Stop> {
        let mut replies = Vec::new();
        for (request, answer) in requests.iter().zip(answers) {
            let done = answer.errno == 0;
            self.acceptance.count(request.name(), done);
            if !done && !may_fail_with(request).contains(&answer.errno) {
                let signature = format!("{} refused: error {}", request.name(), answer.errno);
                return Err(Stop::failure(signature, format!("{request}: error {}", answer.errno)));
            }
            replies.push((*request, if done { Reply::Done } else { Reply::Unsure }));
        }
        let format = self.active().format();
        let in_flight = self.active().disk.while_in_flight(requests);
        for (request, answer) in requests.iter().zip(answers) {
            if request.kind == RequestKind::Read {
                in_flight.compare(request.offset, &answer.data).map_err(|mismatch| {
                    Stop::wrong_data(format, &format!("{request}"), &mismatch)
                })?;
            }
        }
        let disk = &mut self.active().disk;
        disk.apply(&replies);
        if let ([request], [answer]) = (requests, answers) {
            narrow_by(request, answer, disk);
        }
        Ok(())
    }

    /// Adds the filter that compresses to the graph, with an export of its own.
    fn filtered(&mut self, mut session: Session) -> Result<Session, Stop> {
        if session.compressing.is_some() {
            return Ok(session);
        }
        let node =
            json!({ "driver": "compress", "node-name": COMPRESSED, "file": self.active().node() });
        let export = json!({
            "type": "nbd", "id": COMPRESSED, "node-name": COMPRESSED, "name": COMPRESSED, "writable": true,
        });
        let monitor = session.daemon.monitor();
        let added = monitor
            .run_raw("blockdev-add", node)
            .and_then(|_| monitor.run_raw("block-export-add", export));
        if let Err(error) = added {
            return Err(refused_or_ended(session.daemon, "add the filter compress", &error));
        }
        match session.daemon.connect(COMPRESSED) {
            Ok(nbd) => Ok(Session { compressing: Some(nbd), ..session }),
            Err(error) => Err(lost(session.daemon, &error)),
        }
    }

    /// Kills the process with requests in flight.
    pub(super) fn kill(&mut self, requests: &[Request]) -> Result<(), Stop> {
        let requests: Vec<Request> =
            self.fitting(requests).into_iter().filter(|request| !is_compressed(request)).collect();
        let mut session = self.take_open()?;
        // Whether they arrive is open.
        session.nbd.send(&requests).ok();
        session.daemon.kill();
        let unsure: Vec<_> = requests.iter().map(|request| (*request, Reply::Unsure)).collect();
        let layer = self.active();
        layer.disk.apply(&unsure);
        layer.disk.kill();
        for layer in &mut self.layers {
            layer.may_leak = true;
            // The header of an image below may say that it is in use, since it was the active one before.
            layer.unrepaired = layer.repairs_itself();
        }
        self.killed = true;
        self.acceptance.count("kill", true);
        Ok(())
    }

    /// Check point: reads the active node and compares it.
    pub(super) fn reread(&mut self) -> Result<(), Stop> {
        let mut session = self.take_open()?;
        let size = self.active().size();
        let answer = match session.nbd.read_all(0, size) {
            Ok(answer) => answer,
            Err(error) => return Err(lost(session.daemon, &error)),
        };
        self.session = Some(session);
        if answer.errno != 0 {
            let message = format!("read of the active node: error {}", answer.errno);
            return Err(Stop::failure(format!("read refused: error {}", answer.errno), message));
        }
        let layer = self.active();
        let wrong = |mismatch| Stop::wrong_data(layer.format(), "the active node", &mismatch);
        layer.disk.content().compare(0, &answer.data).map_err(wrong)?;
        layer.disk.narrow(0, &answer.data);
        Ok(())
    }
}

fn narrow_by(request: &Request, answer: &Answer, disk: &mut Disk) {
    if request.kind == RequestKind::Read && answer.errno == 0 {
        disk.narrow(request.offset, &answer.data);
    }
}

/// Sends all requests, those that compress by their own connection, and returns the replies in the order of
/// the requests.
fn exchange(session: &mut Session, requests: &[Request]) -> Result<Vec<Answer>, NbdError> {
    let (compressed, plain): (Vec<Request>, Vec<Request>) =
        requests.iter().partition(|request| is_compressed(request));
    if let Some(nbd) = &mut session.compressing {
        nbd.send(&compressed)?;
    }
    session.nbd.send(&plain)?;
    let mut plain = session.nbd.receive(&plain)?.into_iter();
    let mut compressed = match &mut session.compressing {
        Some(nbd) => nbd.receive(&compressed)?.into_iter(),
        None => Vec::new().into_iter(),
    };
    let next = |request| if is_compressed(request) { compressed.next() } else { plain.next() };
    Ok(requests.iter().filter_map(next).collect())
}
