//! Exports of block nodes of a machine or storage daemon: over NBD, as a file by FUSE, or as a disk by
//! vhost-user.
//!
//! [`BlockExports`] adds, lists and removes them on any [`Monitor`]; [`nbd_export`], [`fuse_export`] and
//! [`vhost_user_blk_export`] make their options, and [`nbd_client`] those of a node at the other end. A
//! host that cannot mount FUSE file systems does not meet the requirement `fuse`.

use std::time::Duration;

use camino::Utf8Path;
use qapi_types::{
    BlockExportInfo, BlockExportOptions, BlockExportOptionsFuse, BlockExportOptionsNbd,
    BlockExportOptionsVhostUserBlk, BlockExportRemoveMode, BlockdevOptionsNbd,
    FuseExportAllowOther, SocketAddress, UnixSocketAddress, cmd, event,
};
use serde_json::json;

use crate::assertion::JsonAssertions as _;
use crate::block::BlockError;
use crate::qmp::{Monitor, QmpError, QmpEvent};

/// How long to wait for the end of a removed export, before scaling.
const REMOVAL_LIMIT: Duration = Duration::from_secs(30);

/// Makes the options of an NBD export, named to clients as the node is; read-only unless made
/// `writable`.
pub fn nbd_export(id: impl Into<String>, node_name: impl Into<String>) -> BlockExportOptions {
    BlockExportOptions::new(id, node_name, BlockExportOptionsNbd::new())
}

/// Makes the options of a FUSE export, for this user alone: while it exists, the existing plain file
/// `mountpoint` shows the data of the node.
///
/// Access the mount point by a tool, not in the test itself: if the server of a file system hangs, its
/// readers cannot be interrupted.
pub fn fuse_export(
    id: impl Into<String>,
    node_name: impl Into<String>,
    mountpoint: &Utf8Path,
) -> BlockExportOptions {
    let export = BlockExportOptionsFuse::new(mountpoint.as_str());
    BlockExportOptions::new(id, node_name, export.allow_other(FuseExportAllowOther::Off))
}

/// Makes the options of a vhost-user-blk export, which listens on a UNIX socket for a machine with
/// such a device.
pub fn vhost_user_blk_export(
    id: impl Into<String>,
    node_name: impl Into<String>,
    socket: &Utf8Path,
) -> BlockExportOptions {
    BlockExportOptions::new(id, node_name, BlockExportOptionsVhostUserBlk::new(unix(socket)))
}

/// Makes the options of a node that is a client of an NBD export, such as the target of a mirror.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::block::{nbd_client, nbd_export};
/// # fn doc(t: &mut Test, daemon: &mut Daemon, vm: &mut Vm) -> Result {
/// let socket = t.socket("nbd")?;
/// daemon.start_nbd_server(&socket)?;
/// daemon.add_export(nbd_export("target", "target").writable(true))?;
/// let client = nbd_client(&socket, "target");
/// vm.run(cmd::BlockdevAdd::new(qapi::BlockdevOptions::new(client).node_name("remote")))?;
/// vm.run(
///     cmd::BlockdevMirror::new("disk", "remote", qapi::MirrorSyncMode::Full).job_id("mirror"),
/// )?;
/// # Ok(())
/// # }
/// ```
pub fn nbd_client(socket: &Utf8Path, export: impl Into<String>) -> BlockdevOptionsNbd {
    BlockdevOptionsNbd::new(unix(socket)).export(export)
}

fn unix(socket: &Utf8Path) -> SocketAddress {
    UnixSocketAddress::new(socket.as_str()).into()
}

/// Adds, lists and removes the exports of a machine or storage daemon.
///
/// ```no_run
/// # use iotest_runtime::prelude::*;
/// # use iotest_runtime::block::nbd_export;
/// # fn doc(t: &mut Test, vm: &mut Vm) -> Result {
/// let socket = t.socket("nbd")?;
/// vm.start_nbd_server(&socket)?;
/// vm.add_export(nbd_export("export0", "disk"))?;
/// t.verify(&t.nbd_image(&socket, "disk")?, &[Pattern::new(0, 0, MIB)])?;
/// vm.remove_export("export0")?;
/// vm.assert_no_exports()?;
/// # Ok(())
/// # }
/// ```
pub trait BlockExports: Monitor {
    /// Starts the NBD server on a UNIX socket, which it creates. Only one server can run at a time.
    ///
    /// # Errors
    /// * As for every command.
    fn start_nbd_server(&mut self, socket: &Utf8Path) -> Result<(), QmpError> {
        let address = UnixSocketAddress::new(socket.as_str());
        self.run(cmd::NbdServerStart::new(address)).map(drop)
    }

    /// Stops the NBD server, which ends its exports too.
    ///
    /// # Errors
    /// * As for every command.
    fn stop_nbd_server(&mut self) -> Result<(), QmpError> {
        self.run(cmd::NbdServerStop::new()).map(drop)
    }

    /// Adds an export; clients can connect when this returns.
    ///
    /// # Errors
    /// * As for every command.
    fn add_export(&mut self, export: BlockExportOptions) -> Result<(), QmpError> {
        self.run(cmd::BlockExportAdd::new(export)).map(drop)
    }

    /// Returns all exports in QEMU's order, including those being removed.
    ///
    /// # Errors
    /// * As for every command.
    fn exports(&mut self) -> Result<Vec<BlockExportInfo>, QmpError> {
        Ok(self.run(cmd::QueryBlockExports::new())?.value)
    }

    /// Returns one export; None if it does not exist.
    ///
    /// # Errors
    /// * As for every command.
    fn export(&mut self, id: &str) -> Result<Option<BlockExportInfo>, QmpError> {
        Ok(self.exports()?.into_iter().find(|export| export.id == id))
    }

    /// Removes an export without clients, and waits until it is gone.
    ///
    /// # Errors
    /// * [`QmpError::Command`] if a client uses it, or there is no such export.
    /// * [`QmpError::Timeout`] if it is not gone within 30 seconds.
    fn remove_export(&mut self, id: &str) -> Result<(), QmpError> {
        remove(self, id, BlockExportRemoveMode::Safe)
    }

    /// Removes an export, disconnects its clients, and waits until it is gone.
    ///
    /// # Errors
    /// * [`QmpError::Command`] if there is no such export.
    /// * [`QmpError::Timeout`] if it is not gone within 30 seconds.
    fn remove_export_in_use(&mut self, id: &str) -> Result<(), QmpError> {
        remove(self, id, BlockExportRemoveMode::Hard)
    }

    /// Asserts that there is no export, not even one being removed.
    ///
    /// # Errors
    /// * [`BlockError::Mismatch`] with all exports if there are some.
    /// * [`BlockError::Qmp`] as for every command.
    fn assert_no_exports(&mut self) -> Result<(), BlockError> {
        let reply = self.try_run("query-block-exports", json!({}))?;
        Ok(reply.assert_at("return", json!([]))?)
    }
}

impl<M: Monitor> BlockExports for M {}

fn remove<M: Monitor + ?Sized>(
    monitor: &mut M,
    id: &str,
    mode: BlockExportRemoveMode,
) -> Result<(), QmpError> {
    let name = <event::BlockExportDeleted as qapi_types::Event>::NAME;
    let is_gone = |event: &QmpEvent| event.name == name && event.data["id"] == id;
    // The end of an earlier export with this id must not be taken for that of this one.
    monitor.client()?.take_queued(is_gone);
    monitor.run(cmd::BlockExportDel::new(id).mode(mode))?;
    let deadline = monitor.deadline_after(REMOVAL_LIMIT)?;
    monitor.wait_event_before(&format!("the end of export {id}"), deadline, is_gone).map(drop)
}

#[cfg(test)]
mod tests {
    use qapi_types::BlockdevOptions;
    use qapi_types::wire::Wire as _;

    use super::*;

    #[test]
    fn options_are_those_of_their_kind() {
        let path = Utf8Path::new("/s,1");
        assert_eq!(
            nbd_export("e", "disk").to_value(),
            json!({ "type": "nbd", "id": "e", "node-name": "disk" })
        );
        assert_eq!(
            fuse_export("e", "disk", path).writable(true).to_value(),
            json!({
                "type": "fuse", "id": "e", "node-name": "disk", "writable": true,
                "mountpoint": "/s,1", "allow-other": "off",
            })
        );
        let address = json!({ "type": "unix", "path": "/s,1" });
        assert_eq!(
            vhost_user_blk_export("e", "disk", path).to_value(),
            json!({ "type": "vhost-user-blk", "id": "e", "node-name": "disk", "addr": address })
        );
        assert_eq!(
            BlockdevOptions::new(nbd_client(path, "disk")).to_value(),
            json!({ "driver": "nbd", "server": address, "export": "disk" })
        );
    }
}
