//! Builds a graph of block devices, character devices and networks: `graph SOCKET DIRECTORY [NBD]`.
//!
//! It makes images in DIRECTORY, prints each object as options of a command line take it, gives all of them to
//! the QEMU or the storage daemon that listens at SOCKET, and prints what that has then. The graph is exported at
//! `DIRECTORY/nbd`; with NBD, the socket of such a server, one of its children is there.

use std::error::Error;
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use qapi_types::event::JobStatusChange;
use qapi_types::options::CommandOption;
use qapi_types::{
    BlkdebugEvent, BlkdebugInjectErrorOptions, BlkdebugSetStateOptions, BlockExportOptions,
    BlockExportOptionsNbd, BlockdevCreateOptions, BlockdevCreateOptionsFile,
    BlockdevCreateOptionsQcow2, BlockdevDriver, BlockdevOptions, BlockdevOptionsBlkdebug,
    BlockdevOptionsFile, BlockdevOptionsNbd, BlockdevOptionsNull, BlockdevOptionsQcow2,
    BlockdevOptionsQuorum, BlockdevOptionsRaw, BlockdevOptionsThrottle, BlockdevQcow2Encryption,
    ChardevBackend, ChardevCommon, ChardevFile, ChardevRingbuf, ChardevSocket, Command,
    Introspection, JobStatus, Netdev, NetdevHubPortOptions, NetdevStreamOptions, ObjectOptions,
    QCryptoBlockCreateOptions, QCryptoBlockCreateOptionsLUKS, QCryptoBlockOptionsLUKS,
    SecretProperties, SocketAddress, SocketAddressLegacy, ThrottleGroupProperties, ThrottleLimits,
    UnixSocketAddress, cmd,
};
use qmp_client::blocking::{Client, Connect};
use serde_json::Value;

/// The size of every image in bytes.
const SIZE: u64 = 1 << 20;

/// How long it may take to make an image.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (socket, directory, nbd) = match &words[..] {
        [socket, directory] => (socket, directory, None),
        [socket, directory, nbd] => (socket, directory, Some(nbd.as_str())),
        _ => return Err("graph SOCKET DIRECTORY [NBD]".into()),
    };
    let client = Connect::new().stream(UnixStream::connect(socket)?)?;
    build(client, Path::new(directory), nbd, &mut std::io::stdout())
}

/// What QEMU 7.2 says if the host's clock of processor time stood still while it measured how fast keys
/// are derived. It depends on the load.
const COARSE_CLOCK: &str = "Unable to get accurate CPU usage";

/// How often an image is made again after that.
const ATTEMPTS: usize = 100;

/// A server that a graph is given to.
struct Builder<'a, O> {
    client: Client,
    /// What it has.
    schema: Introspection,
    directory: PathBuf,
    out: &'a mut O,
}

/// Builds the graph, and writes what it consists of and what the server has then.
pub(crate) fn build(
    mut client: Client,
    directory: &Path,
    nbd: Option<&str>,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let schema = Introspection::new(client.run(cmd::QueryQmpSchema::new())?);
    let mut builder = Builder { client, schema, directory: directory.to_owned(), out };
    builder.objects()?;
    builder.images()?;
    builder.nodes(nbd)?;
    builder.character_devices()?;
    builder.networks()?;
    builder.client.close()?;
    Ok(())
}

impl<O: Write> Builder<'_, O> {
    /// Returns the path of a file in the directory.
    fn path(&self, name: &str) -> String {
        self.directory.join(name).display().to_string()
    }

    /// Returns whether the server is an emulator.
    fn is_emulator(&self) -> bool {
        self.schema.supports("netdev_add")
    }

    /// Writes what a command takes, as an option of the command line has it, and runs the command.
    fn add<C: Command>(&mut self, option: CommandOption, command: C) -> Result<(), Box<dyn Error>> {
        let arguments = Value::Object(command.to_arguments());
        let name = option.name();
        writeln!(self.out, "-{name} {}", option.json(&arguments)?)?;
        match option.pairs(&arguments) {
            Ok(pairs) => writeln!(self.out, "-{name} {pairs}")?,
            Err(refusal) => writeln!(self.out, "# {refusal}")?,
        }
        self.run(command)
    }

    /// Runs a command, unless the server lacks something of it.
    fn run<C: Command>(&mut self, command: C) -> Result<(), Box<dyn Error>> {
        if let Some(lack) = command.check(&self.schema).first() {
            return Err(lack.to_string().into());
        }
        self.client.run(command)?;
        Ok(())
    }

    fn objects(&mut self) -> Result<(), Box<dyn Error>> {
        std::fs::write(self.path("key"), "not much of a secret")?;
        let option =
            if self.is_emulator() { CommandOption::Object } else { CommandOption::DaemonObject };
        let key = SecretProperties::new().file(self.path("key"));
        self.add(option, cmd::ObjectAdd::new(ObjectOptions::new("key", key)))?;
        let limits = ThrottleLimits::new().iops_total(1000).bps_total(1 << 30);
        let slow = ThrottleGroupProperties::new().limits(limits);
        self.add(option, cmd::ObjectAdd::new(ObjectOptions::new("slow", slow)))
    }

    /// Makes the images: two of format qcow2, of which one is encrypted, and a raw one.
    fn images(&mut self) -> Result<(), Box<dyn Error>> {
        let [base, top, raw] = ["base.qcow2", "top.qcow2", "raw"].map(|name| self.path(name));
        for path in [&base, &top] {
            self.create("file", &BlockdevCreateOptionsFile::new(path, 0).into())?;
        }
        self.create("raw", &BlockdevCreateOptionsFile::new(raw, SIZE).into())?;
        self.create("base", &BlockdevCreateOptionsQcow2::new(file(&base), SIZE).into())?;
        let luks = QCryptoBlockCreateOptionsLUKS::new().key_secret("key").iter_time(10);
        let encrypted = BlockdevCreateOptionsQcow2::new(file(&top), SIZE)
            .encrypt(QCryptoBlockCreateOptions::new(luks))
            .backing_file(base)
            .backing_fmt(BlockdevDriver::Qcow2);
        self.create("top", &encrypted.into())
    }

    /// Makes an image, by a job of the server.
    fn create(&mut self, job: &str, image: &BlockdevCreateOptions) -> Result<(), Box<dyn Error>> {
        let mut failed = None;
        for _ in 0..ATTEMPTS {
            self.run(cmd::BlockdevCreate::new(job, image.clone()))?;
            let over = |change: &JobStatusChange| {
                change.id == job && change.status == JobStatus::Concluded
            };
            self.client.wait_for(over, LIMIT)?;
            let jobs = self.client.run(cmd::QueryJobs::new())?;
            failed = jobs.into_iter().find_map(|job| job.error);
            self.run(cmd::JobDismiss::new(job))?;
            if !failed.as_ref().is_some_and(|error| error.contains(COARSE_CLOCK)) {
                break;
            }
        }
        failed.map_or(Ok(()), |error| Err(error.into()))
    }

    fn nodes(&mut self, nbd: Option<&str>) -> Result<(), Box<dyn Error>> {
        let graph = BlockdevOptions::new(BlockdevOptionsQuorum::new(
            [self.encrypted(), self.faulty(), third(nbd)],
            2,
        ));
        self.add(CommandOption::Blockdev, cmd::BlockdevAdd::new(graph.node_name("graph")))?;
        let server = SocketAddressLegacy::new(UnixSocketAddress::new(self.path("nbd")));
        self.run(cmd::NbdServerStart::new(server))?;
        let export = BlockExportOptions::new("export", "graph", BlockExportOptionsNbd::new());
        self.run(cmd::BlockExportAdd::new(export.writable(true)))?;
        let mut nodes = self.client.run(cmd::QueryNamedBlockNodes::new())?;
        nodes.retain(|node| node.node_name.as_ref().is_some_and(|name| !name.starts_with('#')));
        nodes.sort_by(|one, other| one.node_name.cmp(&other.node_name));
        for node in nodes {
            let (name, encrypted) = (node.node_name.unwrap_or_default(), node.encrypted);
            let size = node.image.virtual_size;
            let encrypted = if encrypted { ", encrypted" } else { "" };
            writeln!(self.out, "node {name}: {}, {size} bytes{encrypted}", node.drv)?;
        }
        for export in self.client.run(cmd::QueryBlockExports::new())? {
            writeln!(self.out, "export {} of {}: {}", export.id, export.node_name, export.r#type)?;
        }
        Ok(())
    }

    /// A limit on an encrypted image with a backing image.
    fn encrypted(&self) -> BlockdevOptions {
        let base = BlockdevOptionsQcow2::new(file(&self.path("base.qcow2")));
        let base = BlockdevOptions::new(base).node_name("base").read_only(true);
        let luks = QCryptoBlockOptionsLUKS::new().key_secret("key");
        let top = BlockdevOptionsQcow2::new(file(&self.path("top.qcow2")))
            .backing(base)
            .encrypt(BlockdevQcow2Encryption::new(luks))
            .lazy_refcounts(true);
        let top = BlockdevOptions::new(top).node_name("top");
        BlockdevOptions::new(BlockdevOptionsThrottle::new("slow", top)).node_name("limited")
    }

    /// A raw image whose second write fails once.
    fn faulty(&self) -> BlockdevOptions {
        let (write, no_space) = (BlkdebugEvent::PwritevDone, 28);
        let blkdebug = BlockdevOptionsBlkdebug::new(file(&self.path("raw")))
            .set_state([BlkdebugSetStateOptions::new(write, 2).state(1)])
            .inject_error([BlkdebugInjectErrorOptions::new(BlkdebugEvent::Pwritev)
                .state(2)
                .errno(no_space)
                .once(true)]);
        let blkdebug = BlockdevOptions::new(blkdebug).node_name("debug");
        BlockdevOptions::new(BlockdevOptionsRaw::new(blkdebug)).node_name("faulty")
    }

    fn character_devices(&mut self) -> Result<(), Box<dyn Error>> {
        let address = SocketAddressLegacy::new(UnixSocketAddress::new(self.path("console")));
        let socket = ChardevSocket::new(address).server(true).wait(false);
        let log = ChardevFile::new(self.path("log")).append(true);
        for (id, backend) in [
            ("nothing", ChardevBackend::null(ChardevCommon::new())),
            ("memory", ChardevBackend::ringbuf(ChardevRingbuf::new().size(4096))),
            ("file", ChardevBackend::new(log)),
            ("socket", ChardevBackend::new(socket)),
        ] {
            self.run(cmd::ChardevAdd::new(id, backend))?;
        }
        let mut devices = self.client.run(cmd::QueryChardev::new())?;
        devices.sort_by(|one, other| one.label.cmp(&other.label));
        for device in devices {
            let is_open = if device.frontend_open { "open" } else { "closed" };
            writeln!(self.out, "chardev {}: {is_open}", device.label)?;
        }
        Ok(())
    }

    /// Only an emulator has some.
    fn networks(&mut self) -> Result<(), Box<dyn Error>> {
        if !self.is_emulator() {
            return Ok(());
        }
        let address = SocketAddress::new(UnixSocketAddress::new(self.path("net")));
        let stream = NetdevStreamOptions::new(address).server(true);
        let stream = Netdev::new("stream", stream);
        self.add(CommandOption::Netdev, cmd::NetdevAdd::new(stream))?;
        let port = Netdev::new("port", NetdevHubPortOptions::new(0).netdev("stream"));
        self.add(CommandOption::Netdev, cmd::NetdevAdd::new(port))?;
        // There is no command that lists them: what can be taken away was there.
        self.run(cmd::NetdevDel::new("port"))?;
        writeln!(self.out, "netdev port: was there")?;
        Ok(())
    }
}

/// An image in a file.
fn file(path: &str) -> BlockdevOptions {
    BlockdevOptions::file(BlockdevOptionsFile::new(path))
}

/// What another server exports, or nothing but zeroes.
fn third(nbd: Option<&str>) -> BlockdevOptions {
    let third = match nbd {
        Some(path) => {
            let server = SocketAddress::new(UnixSocketAddress::new(path));
            BlockdevOptions::new(BlockdevOptionsNbd::new(server).export("graph"))
        }
        None => {
            let size = i64::try_from(SIZE).unwrap_or(i64::MAX);
            BlockdevOptions::null_co(BlockdevOptionsNull::new().size(size).read_zeroes(true))
        }
    };
    third.node_name("third")
}
