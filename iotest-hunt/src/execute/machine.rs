//! [`Machine`]: the chain of images, and the process that has them open.

use std::cell::Cell;
use std::time::Duration;

use camino::Utf8Path;
use iotest_exec::process::{Exit, Output, ProcessError};
use qapi_types::{cmd, event};
use serde_json::{Value, json};

use super::chain::Layer;
use super::planting::Planting;
use crate::drive::{Daemon, ImageTool, Nbd, NbdError, Programs, StartError, Stopped};
use crate::failure::{Acceptance, Stop};
use crate::image::Image;
use crate::model::{ByteSet, Content};

/// The export of the active node, and of the filter above it that compresses.
pub(super) const EXPORT: &str = "active";
pub(super) const COMPRESSED: &str = "compressed";

/// How long an event may take.
pub(super) const EVENT: Duration = Duration::from_secs(30);

/// A running process with its connections.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) daemon: Daemon,
    pub(super) nbd: Nbd,
    /// The connection to the filter that compresses, if there is one.
    pub(super) compressing: Option<Nbd>,
    /// Whether the images were repaired when they were opened.
    pub(super) repaired: bool,
}

/// The chain of images, and the process that has them open.
#[derive(Debug)]
pub(super) struct Machine<'a> {
    pub(super) programs: &'a Programs,
    pub(super) directory: &'a Utf8Path,
    /// From the base to the active one.
    pub(super) layers: Vec<Layer>,
    pub(super) session: Option<Session>,
    /// Whether the process was killed, and the images were not opened for writing since.
    pub(super) killed: bool,
    pub(super) acceptance: Acceptance,
    pub(super) next_id: Cell<usize>,
    /// The fault of a self-test.
    pub(super) planting: Option<Planting>,
}

impl<'a> Machine<'a> {
    pub(super) fn new(programs: &'a Programs, directory: &'a Utf8Path) -> Self {
        Self {
            programs,
            directory,
            layers: Vec::new(),
            session: None,
            killed: false,
            acceptance: Acceptance::default(),
            next_id: Cell::new(0),
            planting: None,
        }
    }

    pub(super) fn into_acceptance(self) -> Acceptance {
        self.acceptance
    }

    pub(super) fn tool(&self) -> ImageTool<'a> {
        ImageTool::new(&self.programs.qemu_img, self.directory)
    }

    pub(super) fn active(&mut self) -> &mut Layer {
        self.layers.last_mut().expect("a program begins with an image")
    }

    /// Creates the first image of the chain.
    pub(super) fn create_first(&mut self, image: &Image) -> Result<(), Stop> {
        let layer = self.create(image, None)?;
        self.layers.push(layer);
        Ok(())
    }

    /// Creates an image, on top of `below` if there is one.
    pub(super) fn create(&self, image: &Image, below: Option<&Layer>) -> Result<Layer, Stop> {
        let id = self.next_id.replace(self.next_id.get() + 1);
        let content = match below {
            Some(below) => below.disk.content().clone(),
            None => Content::new(image.size, ByteSet::ZERO),
        };
        let mut layer = Layer::new(id, image.clone(), content);
        let data = format!("disk{id}.data");
        let size = layer.size().to_string();
        let options = image.create_options(&data);
        let mut arguments = vec!["create", "-q", "-f", image.format.name()];
        arguments.extend(options.iter().flat_map(|options| ["-o", options]));
        if let Some(below) = below {
            arguments.extend(["-u", "-b", below.path.as_str(), "-F", below.format().name()]);
        }
        arguments.extend([layer.path.as_str(), &size]);
        let output = self.qemu_img(&arguments)?;
        if !output.status.success() {
            return Err(Stop::Unsupported(format!(
                "create {image}: {}",
                output.stderr_text().trim()
            )));
        }
        if !image.format.rounds() {
            // The size of the export is compared with it.
            return Ok(layer);
        }
        let actual = self.tool().virtual_size(layer.path.as_str(), image.format.name());
        match actual.map_err(hang_or_broken)? {
            Some(actual) if actual >= layer.size() => layer.disk.resize(actual),
            other => {
                let message = format!("{image} was created, and its size is {other:?}");
                return Err(Stop::failure("wrong size after creation", message));
            }
        }
        Ok(layer)
    }

    /// Runs qemu-img, which must end by itself.
    pub(super) fn qemu_img(&self, arguments: &[&str]) -> Result<Output, Stop> {
        let output = self.tool().run(arguments).map_err(hang_or_broken)?;
        match output.status {
            Exit::Code(_) => Ok(output),
            Exit::Signal(_) => {
                let stderr = output.stderr_text().into_owned();
                let name = format!("qemu-img {}", arguments[0]);
                Err(Stop::bad_end(&name, &Stopped { exit: Some(output.status), stderr }))
            }
        }
    }

    /// Returns the running process; starts one if there is none.
    pub(super) fn open(&mut self) -> Result<&mut Session, Stop> {
        if self.session.is_none() {
            self.session = Some(self.start()?);
            self.active().unrepaired = false;
            self.killed = false;
        }
        Ok(self.session.as_mut().expect("it was just made"))
    }

    fn start(&mut self) -> Result<Session, Stop> {
        let last = self.layers.len() - 1;
        let below = |place: usize| place.checked_sub(1).map(|below| self.layers[below].node());
        let nodes: Vec<Value> = (self.layers.iter().enumerate())
            .map(|(place, layer)| layer.blockdev(below(place).as_deref(), place < last))
            .collect();
        let daemon = match Daemon::start(&self.programs.storage_daemon, self.directory, &nodes) {
            Ok(daemon) => daemon,
            Err(StartError::Broken(why)) => return Err(Stop::Broken(why)),
            Err(StartError::Ended(stopped)) => return Err(cannot_open(&stopped)),
        };
        let repaired = self.killed && self.layers.iter().any(Layer::repairs_itself);
        self.export(daemon, repaired)
    }

    /// Exports the active node and connects to it.
    fn export(&mut self, mut daemon: Daemon, repaired: bool) -> Result<Session, Stop> {
        let export = json!({
            "type": "nbd", "id": EXPORT, "node-name": self.active().node(), "name": EXPORT, "writable": true,
        });
        if let Err(error) = daemon.monitor().run_raw("block-export-add", export) {
            return Err(refused_or_ended(daemon, "block-export-add", &error));
        }
        let nbd = match daemon.connect(EXPORT) {
            Ok(nbd) => nbd,
            Err(error) => return Err(lost(daemon, &error)),
        };
        let size = self.active().size();
        if nbd.size() != size {
            let message = format!("the export has {} bytes, the image {size}", nbd.size());
            return Err(Stop::failure("wrong size of an export", message));
        }
        Ok(Session { daemon, nbd, compressing: None, repaired })
    }

    /// Removes the exports, so that the graph can change; [`Self::export_again`] makes them again.
    pub(super) fn unexport(session: Session) -> Result<(Daemon, bool), Stop> {
        let Session { mut daemon, nbd, compressing, repaired } = session;
        nbd.disconnect();
        let filtered = compressing.is_some();
        compressing.into_iter().for_each(Nbd::disconnect);
        for id in [EXPORT, COMPRESSED].into_iter().take(1 + usize::from(filtered)) {
            let monitor = daemon.monitor();
            let deleted =
                monitor.run_raw("block-export-del", json!({ "id": id, "mode": "hard" })).and_then(
                    |_| monitor.wait_for::<event::BlockExportDeleted>(|gone| gone.id == id, EVENT),
                );
            if let Err(error) = deleted {
                return Err(refused_or_ended(daemon, "block-export-del", &error));
            }
        }
        if filtered {
            if let Err(error) = daemon.monitor().run(cmd::BlockdevDel::new(COMPRESSED)) {
                return Err(refused_or_ended(daemon, "blockdev-del", &error));
            }
        }
        Ok((daemon, repaired))
    }

    pub(super) fn export_again(&mut self, daemon: Daemon, repaired: bool) -> Result<(), Stop> {
        self.session = Some(self.export(daemon, repaired)?);
        Ok(())
    }

    /// Ends the process by `quit`, if one runs.
    pub(super) fn close(&mut self) -> Result<(), Stop> {
        let Some(session) = self.session.take() else { return Ok(()) };
        session.nbd.disconnect();
        session.compressing.into_iter().for_each(Nbd::disconnect);
        let stopped = session.daemon.quit();
        let clean = stopped.exit.is_some_and(Exit::success);
        if !clean || !(stopped.stderr.is_empty() || session.repaired) {
            return Err(Stop::bad_end("qemu-storage-daemon", &stopped));
        }
        self.active().disk.settle();
        self.plant();
        Ok(())
    }
}

/// Says why a process that has ended could not open the images.
fn cannot_open(stopped: &Stopped) -> Stop {
    match stopped.exit {
        Some(Exit::Code(1)) if is_unknown_option(&stopped.stderr) => {
            Stop::Unsupported(stopped.stderr.trim().to_owned())
        }
        _ => Stop::bad_end("qemu-storage-daemon", stopped),
    }
}

/// Says whether a message is about an option that this QEMU does not have.
fn is_unknown_option(message: &str) -> bool {
    let texts = ["is unexpected", "Invalid parameter", "does not accept value", "Unknown driver"];
    texts.iter().any(|text| message.contains(text))
}

/// Says why a command failed that must not.
pub(super) fn refused_or_ended(daemon: Daemon, command: &str, error: &qmp_client::Error) -> Stop {
    match error {
        qmp_client::Error::Refused { desc, .. } if is_unknown_option(desc) => {
            Stop::Unsupported(format!("{command}: {desc}"))
        }
        qmp_client::Error::Refused { desc, .. } => Stop::failure(
            format!("{command} refused: {}", crate::failure::normal(desc)),
            format!("{command}: {desc}"),
        ),
        qmp_client::Error::Ended { .. } => Stop::bad_end("qemu-storage-daemon", &daemon.ended()),
        qmp_client::Error::TimedOut { .. } => hang(daemon, &error.to_string()),
        other => Stop::Broken(other.to_string()),
    }
}

/// Says why a connection was lost.
pub(super) fn lost(daemon: Daemon, error: &NbdError) -> Stop {
    match error {
        NbdError::Closed => Stop::bad_end("qemu-storage-daemon", &daemon.ended()),
        NbdError::TimedOut(_) => hang(daemon, &error.to_string()),
        NbdError::Violated(why) => Stop::failure("violation of NBD", why.clone()),
        NbdError::Io(error) => Stop::Broken(format!("read from the NBD server: {error}")),
    }
}

fn hang(daemon: Daemon, what: &str) -> Stop {
    let stderr = daemon.kill().stderr;
    Stop::failure(
        "hang of qemu-storage-daemon",
        format!("{what}; standard error: {}", stderr.trim()),
    )
}

/// Says why a run of qemu-img has no output.
pub(super) fn hang_or_broken(error: ProcessError) -> Stop {
    match error {
        ProcessError::TimedOut { .. } => Stop::failure("hang of qemu-img", error.to_string()),
        other => Stop::Broken(other.to_string()),
    }
}
