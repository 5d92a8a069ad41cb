//! What several areas need: nodes of a running machine or storage daemon, shown over NBD.

use iotest_runtime::block::nbd_export;
use iotest_runtime::prelude::*;
use qapi::options::escaped;

/// The NBD server of a machine or storage daemon, on a socket of the case.
#[derive(Debug)]
pub(crate) struct Exports<'t> {
    t: &'t Test,
    socket: String,
}

impl<'t> Exports<'t> {
    /// Starts the server.
    pub(crate) fn start(t: &'t Test, peer: &mut impl Monitor) -> Result<Self> {
        let socket = t.socket("nbd")?.into_string();
        peer.start_nbd_server(socket.as_str().into())?;
        Ok(Self { t, socket })
    }

    /// Shows a node to clients that only read; the export and its id have the node's name.
    pub(crate) fn read_only(&self, peer: &mut impl Monitor, node: &str) -> Result<Image> {
        self.add(peer, nbd_export(node, node))
    }

    /// Shows a node to clients that may write; the export and its id have the node's name.
    pub(crate) fn writable(&self, peer: &mut impl Monitor, node: &str) -> Result<Image> {
        self.add(peer, nbd_export(node, node).writable(true))
    }

    /// Returns offset and length in bytes of each range that a bitmap of a node says is dirty.
    ///
    /// The node must not be exported already. The export is a writable one since QEMU shows no
    /// bitmap that still records by another.
    pub(crate) fn dirty_ranges(
        &self,
        peer: &mut impl Monitor,
        node: &str,
        bitmap: &str,
    ) -> Result<Vec<(u64, u64)>> {
        let with_bitmap = qapi::BlockExportOptionsNbd::new().bitmaps([bitmap]);
        let export = qapi::BlockExportOptions::new(node, node, with_bitmap);
        self.add(peer, export.writable(true))?;
        let ranges = self.mapped_dirty(node, bitmap)?;
        peer.remove_export_in_use(node)?;
        Ok(ranges)
    }

    /// Returns the dirty ranges as a client maps them by the export's meta context.
    pub(crate) fn mapped_dirty(&self, export: &str, bitmap: &str) -> Result<Vec<(u64, u64)>> {
        let node = format!(
            "driver=nbd,server.type=unix,server.path={},export={export},\
             x-dirty-bitmap=qemu:dirty-bitmap:{bitmap}",
            escaped(&self.socket)
        );
        let map = self.t.qemu_img_tool().map(["--image-opts", &node])?;
        // The client takes the bitmap's flags for those of allocation, where dirty means a hole.
        let dirty = map.iter().filter(|range| !range.data);
        Ok(dirty.map(|range| (range.start as u64, range.length as u64)).collect())
    }

    /// Returns an export, or the reason why a client cannot have it.
    pub(crate) fn open(&self, export: &str) -> Result<Image> {
        Ok(self.t.nbd_image(self.socket.as_str().into(), export)?)
    }

    fn add(&self, peer: &mut impl Monitor, options: qapi::BlockExportOptions) -> Result<Image> {
        let name = options.id.clone();
        peer.add_export(options)?;
        self.open(&name)
    }
}

/// Returns the address of a UNIX socket as `nbd-server-start` takes it.
pub(crate) fn unix_address(path: impl Into<qapi::FileName>) -> qapi::UnixSocketAddress {
    qapi::UnixSocketAddress::new(path)
}
