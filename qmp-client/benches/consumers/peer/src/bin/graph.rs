//! What `qmp-client/examples/graph.rs` does, with `qapi`: `graph SOCKET DIRECTORY [NBD]`.
//!
//! The library writes no options of a command line but JSON, asks no schema what it has, and waits for no time
//! and no event: this asks again.

use std::error::Error;
use std::io::BufReader;
use std::os::unix::net::UnixStream;
use std::string::String;
use std::time::Duration;

use qapi::qmp::*;
use qapi::{Command, ExecuteError, Qmp, Stream};

/// The size of every image in bytes.
const SIZE: u64 = 1 << 20;

/// What QEMU 7.2 says if the host's clock of processor time stood still.
const COARSE_CLOCK: &str = "Unable to get accurate CPU usage";

type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (socket, directory, nbd) = match &words[..] {
        [socket, directory] => (socket, directory, None),
        [socket, directory, nbd] => (socket, directory, Some(nbd.as_str())),
        _ => return Err("graph SOCKET DIRECTORY [NBD]".into()),
    };
    let write = UnixStream::connect(socket)?;
    write.set_read_timeout(Some(Duration::from_secs(60)))?;
    let mut client = Qmp::new(Stream::new(BufReader::new(write.try_clone()?), write));
    client.handshake()?;
    let mut builder = Builder { client, directory: directory.clone() };
    builder.objects()?;
    builder.images()?;
    builder.nodes(nbd)?;
    builder.character_devices()?;
    builder.networks()
}

/// A server that a graph is given to.
struct Builder {
    client: Qmp<Stream<BufReader<UnixStream>, UnixStream>>,
    directory: String,
}

impl Builder {
    /// Returns the path of a file in the directory.
    fn path(&self, name: &str) -> String {
        format!("{}/{name}", self.directory)
    }

    fn run<C: Command>(&mut self, command: &C) -> Result<C::Ok, ExecuteError> {
        self.client.execute(command)
    }

    /// Writes what a command takes, as an option of the command line has it, and runs the command.
    fn add<C: Command>(&mut self, option: &str, command: &C) -> Result<(), Failure> {
        println!("-{option} {}", serde_json::to_string(command)?);
        self.run(command)?;
        Ok(())
    }

    fn objects(&mut self) -> Result<(), Failure> {
        std::fs::write(self.path("key"), "not much of a secret")?;
        let secret = SecretProperties {
            base: SecretCommonProperties { format: None, iv: None, keyid: None, loaded: None },
            data: None,
            file: Some(self.path("key")),
        };
        let secret = ObjectOptions::secret { id: "key".to_owned(), secret };
        self.add("object", &object_add(secret))?;
        let limits = ThrottleLimits {
            iops_total: Some(1000),
            bps_total: Some(1 << 30),
            bps_read: None,
            bps_read_max: None,
            bps_read_max_length: None,
            bps_total_max: None,
            bps_total_max_length: None,
            bps_write: None,
            bps_write_max: None,
            bps_write_max_length: None,
            iops_read: None,
            iops_read_max: None,
            iops_read_max_length: None,
            iops_size: None,
            iops_total_max: None,
            iops_total_max_length: None,
            iops_write: None,
            iops_write_max: None,
            iops_write_max_length: None,
        };
        let throttle_group = ThrottleGroupProperties {
            limits: Some(limits),
            x_bps_read: None,
            x_bps_read_max: None,
            x_bps_read_max_length: None,
            x_bps_total: None,
            x_bps_total_max: None,
            x_bps_total_max_length: None,
            x_bps_write: None,
            x_bps_write_max: None,
            x_bps_write_max_length: None,
            x_iops_read: None,
            x_iops_read_max: None,
            x_iops_read_max_length: None,
            x_iops_size: None,
            x_iops_total: None,
            x_iops_total_max: None,
            x_iops_total_max_length: None,
            x_iops_write: None,
            x_iops_write_max: None,
            x_iops_write_max_length: None,
        };
        let slow = ObjectOptions::throttle_group { id: "slow".to_owned(), throttle_group };
        self.add("object", &object_add(slow))
    }

    /// Makes the images: two of format qcow2, of which one is encrypted, and a raw one.
    fn images(&mut self) -> Result<(), Failure> {
        let [base, top, raw] = ["base.qcow2", "top.qcow2", "raw"].map(|name| self.path(name));
        for (path, size) in [(&base, 0), (&top, 0), (&raw, SIZE)] {
            let file = BlockdevCreateOptionsFile {
                filename: path.clone(),
                size,
                extent_size_hint: None,
                nocow: None,
                preallocation: None,
            };
            self.create("file", BlockdevCreateOptions::file(file))?;
        }
        self.create("base", BlockdevCreateOptions::qcow2(image(&base)))?;
        let luks = QCryptoBlockCreateOptionsLUKS {
            base: QCryptoBlockOptionsLUKS { key_secret: Some("key".to_owned()) },
            iter_time: Some(10),
            cipher_alg: None,
            cipher_mode: None,
            hash_alg: None,
            ivgen_alg: None,
            ivgen_hash_alg: None,
        };
        let mut encrypted = image(&top);
        encrypted.encrypt = Some(QCryptoBlockCreateOptions::luks(luks));
        encrypted.backing_file = Some(base);
        encrypted.backing_fmt = Some(BlockdevDriver::qcow2);
        self.create("top", BlockdevCreateOptions::qcow2(encrypted))
    }

    /// Makes an image, by a job of the server.
    fn create(&mut self, job: &str, options: BlockdevCreateOptions) -> Result<(), Failure> {
        let mut failed = None;
        for _ in 0..100 {
            self.run(&blockdev_create { job_id: job.to_owned(), options: options.clone() })?;
            failed = loop {
                let jobs = self.run(&query_jobs {})?;
                let job = jobs.into_iter().find(|found| found.id == job).ok_or("it is gone")?;
                if job.status == JobStatus::concluded {
                    break job.error;
                }
                std::thread::sleep(Duration::from_millis(10));
            };
            self.run(&job_dismiss { id: job.to_owned() })?;
            if !failed.as_ref().is_some_and(|error| error.contains(COARSE_CLOCK)) {
                break;
            }
        }
        failed.map_or(Ok(()), |error| Err(error.into()))
    }

    fn nodes(&mut self, nbd: Option<&str>) -> Result<(), Failure> {
        let quorum = BlockdevOptionsQuorum {
            children: vec![inline(self.encrypted()), inline(self.faulty()), inline(third(nbd))],
            vote_threshold: 2,
            blkverify: None,
            read_pattern: None,
            rewrite_corrupted: None,
        };
        let graph = BlockdevOptions::quorum { base: named("graph"), quorum };
        self.add("blockdev", &blockdev_add(graph))?;
        let address = UnixSocketAddress { path: self.path("nbd"), abstract_: None, tight: None };
        let address = SocketAddressLegacy::unix(UnixSocketAddressWrapper { data: address });
        self.run(&nbd_server_start {
            addr: address,
            max_connections: None,
            tls_authz: None,
            tls_creds: None,
        })?;
        let base = BlockExportOptionsBase {
            id: "export".to_owned(),
            node_name: "graph".to_owned(),
            writable: Some(true),
            fixed_iothread: None,
            iothread: None,
            writethrough: None,
        };
        let nbd = BlockExportOptionsNbd {
            base: BlockExportOptionsNbdBase { description: None, name: None },
            allocation_depth: None,
            bitmaps: None,
        };
        self.run(&block_export_add(BlockExportOptions::nbd { base, nbd }))?;
        let mut nodes = self.run(&query_named_block_nodes { flat: None })?;
        nodes.retain(|node| node.node_name.as_ref().is_some_and(|name| !name.starts_with('#')));
        nodes.sort_by(|one, other| one.node_name.cmp(&other.node_name));
        for node in nodes {
            let (name, encrypted) = (node.node_name.unwrap_or_default(), node.encrypted);
            let size = node.image.base.virtual_size;
            let encrypted = if encrypted { ", encrypted" } else { "" };
            println!("node {name}: {}, {size} bytes{encrypted}", node.drv);
        }
        for export in self.run(&query_block_exports {})? {
            let kind = serde_json::to_value(export.type_)?;
            let kind = kind.as_str().unwrap_or_default();
            println!("export {} of {}: {kind}", export.id, export.node_name);
        }
        Ok(())
    }

    /// A limit on an encrypted image with a backing image.
    fn encrypted(&self) -> BlockdevOptions {
        let base = qcow2(&self.path("base.qcow2"));
        let base = BlockdevOptions::qcow2 {
            base: BlockdevOptionsBase { read_only: Some(true), ..named("base") },
            qcow2: base,
        };
        let luks = QCryptoBlockOptionsLUKS { key_secret: Some("key".to_owned()) };
        let mut top = qcow2(&self.path("top.qcow2"));
        top.base.backing = Some(BlockdevRefOrNull::definition(Box::new(base)));
        top.encrypt = Some(BlockdevQcow2Encryption::luks(luks));
        top.lazy_refcounts = Some(true);
        let top = BlockdevOptions::qcow2 { base: named("top"), qcow2: top };
        let throttle =
            BlockdevOptionsThrottle { throttle_group: "slow".to_owned(), file: inline(top) };
        BlockdevOptions::throttle { base: named("limited"), throttle }
    }

    /// A raw image whose second write fails once.
    fn faulty(&self) -> BlockdevOptions {
        let set_state = BlkdebugSetStateOptions {
            event: BlkdebugEvent::pwritev_done,
            state: Some(1),
            new_state: 2,
        };
        let inject_error = BlkdebugInjectErrorOptions {
            event: BlkdebugEvent::pwritev,
            state: Some(2),
            errno: Some(28),
            once: Some(true),
            immediately: None,
            iotype: None,
            sector: None,
        };
        let blkdebug = BlockdevOptionsBlkdebug {
            image: inline(file(&self.path("raw"))),
            set_state: Some(vec![set_state]),
            inject_error: Some(vec![inject_error]),
            align: None,
            config: None,
            max_discard: None,
            max_transfer: None,
            max_write_zero: None,
            opt_discard: None,
            opt_write_zero: None,
            take_child_perms: None,
            unshare_child_perms: None,
        };
        let debug = BlockdevOptions::blkdebug { base: named("debug"), blkdebug };
        let raw = BlockdevOptionsRaw {
            base: BlockdevOptionsGenericFormat { file: inline(debug) },
            offset: None,
            size: None,
        };
        BlockdevOptions::raw { base: named("faulty"), raw }
    }

    fn character_devices(&mut self) -> Result<(), Failure> {
        let common = ChardevCommon { logappend: None, logfile: None };
        let address =
            UnixSocketAddress { path: self.path("console"), abstract_: None, tight: None };
        let socket = ChardevSocket {
            base: common.clone(),
            addr: SocketAddressLegacy::unix(UnixSocketAddressWrapper { data: address }),
            server: Some(true),
            wait: Some(false),
            nodelay: None,
            reconnect: None,
            telnet: None,
            tls_authz: None,
            tls_creds: None,
            tn3270: None,
            websocket: None,
        };
        let ringbuf = ChardevRingbuf { base: common.clone(), size: Some(4096) };
        let log = ChardevFile {
            base: common.clone(),
            out: self.path("log"),
            append: Some(true),
            in_: None,
        };
        for (id, backend) in [
            ("nothing", ChardevBackend::null(ChardevCommonWrapper { data: common })),
            ("memory", ChardevBackend::ringbuf(ChardevRingbufWrapper { data: ringbuf })),
            ("file", ChardevBackend::file(ChardevFileWrapper { data: log })),
            ("socket", ChardevBackend::socket(ChardevSocketWrapper { data: socket })),
        ] {
            self.run(&chardev_add { id: id.to_owned(), backend })?;
        }
        let mut devices = self.run(&query_chardev {})?;
        devices.sort_by(|one, other| one.label.cmp(&other.label));
        for device in devices {
            let is_open = if device.frontend_open { "open" } else { "closed" };
            println!("chardev {}: {is_open}", device.label);
        }
        Ok(())
    }

    /// Only an emulator has some.
    fn networks(&mut self) -> Result<(), Failure> {
        let commands = self.run(&query_commands {})?;
        if !commands.iter().any(|command| command.name == "netdev_add") {
            return Ok(());
        }
        let address = UnixSocketAddress { path: self.path("net"), abstract_: None, tight: None };
        let stream = NetdevStreamOptions {
            addr: SocketAddress::unix(address),
            server: Some(true),
            reconnect: None,
        };
        let stream = Netdev::stream { id: "stream".to_owned(), stream };
        self.add("netdev", &netdev_add(stream))?;
        let hubport = NetdevHubPortOptions { hubid: 0, netdev: Some("stream".to_owned()) };
        self.add("netdev", &netdev_add(Netdev::hubport { id: "port".to_owned(), hubport }))?;
        // There is no command that lists them: what can be taken away was there.
        self.run(&netdev_del { id: "port".to_owned() })?;
        println!("netdev port: was there");
        Ok(())
    }
}

/// What nodes of all drivers have.
fn named(name: &str) -> BlockdevOptionsBase {
    let node_name = Some(name.to_owned());
    BlockdevOptionsBase { node_name, ..unnamed() }
}

fn unnamed() -> BlockdevOptionsBase {
    BlockdevOptionsBase {
        node_name: None,
        auto_read_only: None,
        cache: None,
        detect_zeroes: None,
        discard: None,
        force_share: None,
        read_only: None,
    }
}

fn inline(node: BlockdevOptions) -> BlockdevRef {
    BlockdevRef::definition(Box::new(node))
}

/// An image in a file.
fn file(path: &str) -> BlockdevOptions {
    let file = BlockdevOptionsFile {
        filename: path.to_owned(),
        aio: None,
        aio_max_batch: None,
        drop_cache: None,
        locking: None,
        pr_manager: None,
        x_check_cache_dropped: None,
    };
    BlockdevOptions::file { base: unnamed(), file }
}

fn qcow2(path: &str) -> BlockdevOptionsQcow2 {
    BlockdevOptionsQcow2 {
        base: BlockdevOptionsGenericCOWFormat {
            base: BlockdevOptionsGenericFormat { file: inline(file(path)) },
            backing: None,
        },
        cache_clean_interval: None,
        cache_size: None,
        data_file: None,
        discard_no_unref: None,
        encrypt: None,
        l2_cache_entry_size: None,
        l2_cache_size: None,
        lazy_refcounts: None,
        overlap_check: None,
        pass_discard_other: None,
        pass_discard_request: None,
        pass_discard_snapshot: None,
        refcount_cache_size: None,
    }
}

fn image(path: &str) -> BlockdevCreateOptionsQcow2 {
    BlockdevCreateOptionsQcow2 {
        file: inline(file(path)),
        size: SIZE,
        backing_file: None,
        backing_fmt: None,
        cluster_size: None,
        compression_type: None,
        data_file: None,
        data_file_raw: None,
        encrypt: None,
        extended_l2: None,
        lazy_refcounts: None,
        preallocation: None,
        refcount_bits: None,
        version: None,
    }
}

/// What another server exports, or nothing but zeroes.
fn third(nbd: Option<&str>) -> BlockdevOptions {
    match nbd {
        Some(path) => {
            let address = UnixSocketAddress { path: path.to_owned(), abstract_: None, tight: None };
            let nbd = BlockdevOptionsNbd {
                server: SocketAddress::unix(address),
                export: Some("graph".to_owned()),
                open_timeout: None,
                reconnect_delay: None,
                tls_creds: None,
                tls_hostname: None,
                x_dirty_bitmap: None,
            };
            BlockdevOptions::nbd { base: named("third"), nbd }
        }
        None => {
            let null_co = BlockdevOptionsNull {
                size: Some(SIZE as i64),
                read_zeroes: Some(true),
                latency_ns: None,
            };
            BlockdevOptions::null_co { base: named("third"), null_co }
        }
    }
}
