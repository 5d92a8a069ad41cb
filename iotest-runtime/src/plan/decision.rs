//! Whether a planned case runs here: [`Decision`], and the typed [`Reason`] why not.

use std::fmt;

use iotest_spec::{AioMode, CacheMode, Format, Platform, Protocol, Requirement, Tool};

use crate::env::Settings;
use crate::host::{HostFacts, Unavailable};
use crate::test::Case;

/// Whether a case runs here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// It runs.
    Run,
    /// It is listed as ignored.
    Ignored(Reason),
}

impl Decision {
    /// Says whether the case is ignored.
    pub(crate) fn is_ignored(&self) -> bool {
        matches!(self, Self::Ignored(_))
    }
}

/// Why a case does not run here, in the words of QEMU's `check` where it has some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Benchmarks are asked for, and it is none.
    NoBenchmark,
    /// The test's author says so.
    Author(&'static str),
    /// The test does not take IMGFMT.
    Format(Format),
    /// The test does not take IMGPROTO.
    Protocol(Protocol),
    /// The test takes any protocol, and nothing here serves images over IMGPROTO.
    NoServer(Protocol),
    /// Images in the format grow as they are written, which nothing does over the protocol.
    NoGrowth(Format, Protocol),
    /// Without a host cache, requests reach a FUSE export together, and QEMU mixes them up.
    ///
    /// # Source
    /// QEMU 10.0, `block/export/fuse.c`: the next request is read into the buffer of the last one,
    /// even while that is still being written.
    DirectFuse(CacheMode),
    /// The test does not take this operating system.
    Platform(&'static str),
    /// The test does not take CACHEMODE.
    Cache(CacheMode),
    /// The test does not take AIOMODE.
    Aio(AioMode),
    /// Native aio is asked for in a cache mode for which QEMU has none.
    CachedNativeAio(CacheMode),
    /// The host cannot do the case's cache or aio mode.
    Mode {
        /// `cache mode none`, `aio mode io_uring`.
        mode: String,
        /// Why not.
        why: String,
    },
    /// The test cannot run with these IMGOPTS.
    ImageOptions(String),
    /// Drivers that the test needs are not in QEMU's read-write list.
    Drivers(Vec<&'static str>),
    /// Something else that the test needs is not there.
    Unmet {
        /// What is needed.
        requirement: Requirement<'static>,
        /// Why it is not there: a line that begins with "needs".
        why: String,
    },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoBenchmark => f.write_str("not a benchmark"),
            Self::Author(reason) => f.write_str(reason),
            Self::Format(format) => write!(f, "not suitable for this image format: {format}"),
            Self::Protocol(name) => write!(f, "not suitable for this image protocol: {name}"),
            Self::NoServer(name) => {
                write!(f, "images over {name} need a server that iotest does not start")
            }
            Self::NoGrowth(format, protocol) => {
                write!(f, "images in {format} grow when written, which {protocol} does not support")
            }
            Self::DirectFuse(mode) => write!(
                f,
                "QEMU mixes up requests that reach its fuse exports together, as with cache mode \
                 {mode}"
            ),
            Self::Platform(name) => write!(f, "not suitable for this OS: {name}"),
            Self::Cache(mode) => write!(f, "not suitable for this cache mode: {mode}"),
            Self::Aio(mode) => write!(f, "not suitable for this aio mode: {mode}"),
            Self::CachedNativeAio(mode) => {
                write!(f, "aio mode native needs cache mode none or directsync, not {mode}")
            }
            Self::Mode { mode, why } => write!(f, "needs {mode}: {why}"),
            Self::ImageOptions(options) => write!(f, "not suitable for this imgopts: {options}"),
            Self::Drivers(names) => write!(f, "formats {} are not whitelisted", names.join(", ")),
            Self::Unmet { why, .. } => f.write_str(why),
        }
    }
}

/// Decides about one case: what the author says, then `check`'s order, then requirements.
pub(crate) fn decide(case: &Case, settings: &Settings, facts: Option<&HostFacts>) -> Decision {
    match declared(case, settings).or_else(|| facts.and_then(|facts| on_host(case, facts))) {
        Some(reason) => Decision::Ignored(reason),
        None => Decision::Run,
    }
}

/// What settings alone decide.
fn declared(case: &Case, settings: &Settings) -> Option<Reason> {
    let spec = case.spec;
    let (format, protocol) = (case.variant.format, case.variant.protocol);
    if let Some(reason) = spec.ignore {
        return Some(Reason::Author(reason));
    }
    if !spec.formats.takes_format(format) {
        return Some(Reason::Format(format));
    }
    if !spec.protocols.takes_protocol(protocol) {
        return Some(Reason::Protocol(protocol));
    }
    // Who names such a protocol brings the server; who takes any relies on ours.
    if spec.protocols.is_open()
        && !protocol.is_served()
        && !spec.protocols.include.contains(&protocol)
    {
        return Some(Reason::NoServer(protocol));
    }
    if protocol == Protocol::Nbd && format.must_grow() {
        return Some(Reason::NoGrowth(format, protocol));
    }
    if protocol == Protocol::Fuse && case.cache.is_direct() {
        return Some(Reason::DirectFuse(case.cache));
    }
    if !this_platform().map_or(spec.platforms.any, |here| spec.platforms.takes(here, true)) {
        return Some(Reason::Platform(std::env::consts::OS));
    }
    if !spec.cache_modes.takes(case.cache, true) {
        return Some(Reason::Cache(case.cache));
    }
    if !spec.aio_modes.takes(case.aio, true) {
        return Some(Reason::Aio(case.aio));
    }
    if case.aio == AioMode::Native && opens_files(case) && !case.cache.is_direct() {
        return Some(Reason::CachedNativeAio(case.cache));
    }
    // A `$` stands for a variable that only shell tests expand, so no test takes it.
    let options = settings.image_options.join(",");
    let unsupported = spec.unsupported_imgopts.iter().copied().chain(["$"]);
    unsupported
        .into_iter()
        .any(|part| options.contains(part))
        .then_some(Reason::ImageOptions(options))
}

/// What the host's QEMU decides.
fn on_host(case: &Case, facts: &HostFacts) -> Option<Reason> {
    let required = case.spec.required_formats;
    let missing: Vec<_> =
        required.iter().copied().filter(|name| !facts.drivers.contains(name)).collect();
    if !missing.is_empty() {
        return Some(Reason::Drivers(missing));
    }
    let needed = implied(case).into_iter().chain(case.spec.requires.iter().copied());
    let unmet = |requirement: Requirement<'static>| {
        facts.unmet(&requirement).map(|why| Reason::Unmet { requirement, why })
    };
    needed.into_iter().find_map(unmet).or_else(|| unusable_mode(case, facts))
}

/// What the host says about the modes in which QEMU opens the case's files.
fn unusable_mode(case: &Case, facts: &HostFacts) -> Option<Reason> {
    let reason = |mode: String, fact: &Result<(), Unavailable>| {
        fact.as_ref().err().map(|lack| Reason::Mode { mode, why: lack.why().to_owned() })
    };
    // Where a server opens the file, it does so as it likes.
    let direct = case.cache.is_direct() && case.variant.protocol == Protocol::File;
    let cache = direct.then(|| reason(format!("cache mode {}", case.cache), &facts.direct));
    let aio = opens_files(case).then(|| match case.aio {
        AioMode::Threads => None,
        AioMode::Native => reason("aio mode native".to_owned(), &facts.native_aio),
        AioMode::IoUring => reason("aio mode io_uring".to_owned(), &facts.io_uring),
    });
    cache.flatten().or(aio.flatten())
}

/// Says whether it is the program under test that opens the image's file, for which alone aio
/// modes have a meaning.
fn opens_files(case: &Case) -> bool {
    matches!(case.variant.protocol, Protocol::File | Protocol::Fuse)
}

/// What a variant needs without the test's saying so.
fn implied(case: &Case) -> Vec<Requirement<'static>> {
    let mut needs = Vec::new();
    if case.variant.format.is_generic() {
        needs.push(Requirement::Driver(case.variant.format.name()));
    }
    if case.variant.format == Format::Luks {
        needs.push(Requirement::Luks);
    }
    match case.variant.protocol {
        Protocol::Fuse => needs.push(Requirement::Fuse),
        Protocol::Nbd => needs.push(Requirement::Tool(Tool::QemuNbd)),
        Protocol::File | Protocol::Ssh | Protocol::Nfs | Protocol::Rbd => {}
    }
    needs
}

fn this_platform() -> Option<Platform> {
    match std::env::consts::OS {
        "macos" => Some(Platform::Darwin),
        name => name.parse().ok(),
    }
}
