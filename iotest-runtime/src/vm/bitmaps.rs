//! What a running machine says of its dirty bitmaps.

use qapi_types::{BlockDirtyInfo, cmd};

use crate::qmp::{Monitor, QmpError};
use crate::vm::machine::Machine;

impl Machine {
    /// Returns what QEMU says of every bitmap of a node, in QEMU's order; none of an unknown node.
    ///
    /// # Errors
    /// – As for every command.
    #[doc(alias = "query_bitmaps")]
    pub fn bitmaps(&mut self, node_name: &str) -> Result<Vec<BlockDirtyInfo>, QmpError> {
        let nodes = self.run(cmd::QueryNamedBlockNodes::new().flat(true))?.value;
        let node = nodes.into_iter().find(|node| node.node_name.as_deref() == Some(node_name));
        Ok(node.and_then(|node| node.dirty_bitmaps).unwrap_or_default())
    }

    /// Returns what QEMU says of one bitmap of a node; None if there is no such bitmap.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(vm: &mut Vm) -> Result {
    /// let bitmap = vm.bitmap("disk", "changes")?.expect("the bitmap that was just added");
    /// assert_eq!(bitmap.count, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// – As for every command.
    #[doc(alias = "get_bitmap")]
    #[doc(alias = "check_bitmap_status")]
    pub fn bitmap(
        &mut self,
        node_name: &str,
        bitmap: &str,
    ) -> Result<Option<BlockDirtyInfo>, QmpError> {
        let bitmaps = self.bitmaps(node_name)?;
        Ok(bitmaps.into_iter().find(|info| info.name.as_deref() == Some(bitmap)))
    }
}
