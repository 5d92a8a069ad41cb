//! What the host and its QEMU can do.

mod facts;
mod names;
mod parse;
mod qmp_schema;
mod session;
mod feature_probe;
pub(crate) mod probe;
mod record;
mod cache;

use std::collections::BTreeSet;

use iotest_spec::Tool;

use crate::env::Settings;
pub(crate) use crate::host::facts::unknown;
pub use crate::host::facts::{HostFacts, Unavailable};
pub(crate) use crate::host::feature_probe::{CLOCK_ATTEMPTS, COARSE_CLOCK};
pub use crate::host::names::Names;
pub use crate::host::parse::UnexpectedAnswer;
pub use crate::host::probe::ProbeError;
#[cfg(test)]
pub(crate) use crate::host::qmp_schema::QmpSchema;

/// Returns what the host and its QEMU can do: from the cache if the programs have not changed since
/// the last probe, else by a new probe.
///
/// Processes that call this at the same time probe once. Without a usable cache this takes longer;
/// [`HostFacts::remarks`] says why a cache that is there cannot be used.
///
/// # Errors
/// * [`ProbeError`] if there is no QEMU (it says how to get one), or it does not start or answer.
pub fn facts(settings: &Settings) -> Result<HostFacts, ProbeError> {
    let qemu = settings.programs.qemu.clone()?;
    let (probed, remark) = cache::cached(settings, || probe::probe(settings))?;
    Ok(HostFacts {
        qemu,
        version: probed.version,
        accelerators: probed.accelerators,
        unusable_accelerators: probed.unusable_accelerators,
        drivers: probed.drivers,
        read_only_drivers: probed.read_only_drivers,
        devices: probed.devices,
        machines: probed.machines,
        default_machine: settings.default_machine.clone().or(probed.default_machine),
        tools: tools(settings),
        luks: or_lacks(feature_probe::LUKS, probed.luks),
        zstd: or_lacks(feature_probe::ZSTD, probed.zstd),
        fuse: or_lacks(feature_probe::FUSE, probed.fuse),
        postcopy: or_lacks("migration by postcopy", probed.postcopy),
        direct: or_lacks(feature_probe::DIRECT, probed.direct),
        native_aio: or_lacks(feature_probe::NATIVE_AIO, probed.native_aio),
        io_uring: or_lacks(feature_probe::IO_URING, probed.io_uring),
        root: rustix::process::geteuid().is_root(),
        remarks: remark.into_iter().collect(),
        qmp: probed.qmp,
    })
}

fn or_lacks(feature: &'static str, works: Result<(), String>) -> Result<(), Unavailable> {
    works.map_err(|why| Unavailable::new(feature, why))
}

fn tools(settings: &Settings) -> BTreeSet<Tool> {
    Tool::ALL.iter().filter(|tool| settings.programs.of(**tool).is_ok()).copied().collect()
}
