//! Snapshots inside the active image, by qemu-img.

use super::machine::Machine;
use crate::failure::Stop;

impl Machine<'_> {
    /// Makes a snapshot.
    pub(super) fn save(&mut self, tag: u8) -> Result<(), Stop> {
        if !self.active().format().has_snapshots() || self.active().saved.contains_key(&tag) {
            return Ok(());
        }
        self.close_and_repair()?;
        let done = self.snapshot("-c", tag, "internal snapshot")?;
        let layer = self.active();
        if done {
            let content = layer.disk.content().clone();
            layer.saved.insert(tag, content);
        }
        Ok(())
    }

    /// Goes back to a snapshot.
    pub(super) fn restore(&mut self, tag: u8) -> Result<(), Stop> {
        let Some(content) = self.active().saved.get(&tag).cloned() else { return Ok(()) };
        self.close_and_repair()?;
        if self.snapshot("-a", tag, "apply of an internal snapshot")? {
            self.active().disk.replace(content);
        }
        Ok(())
    }

    /// Deletes a snapshot.
    pub(super) fn remove(&mut self, tag: u8) -> Result<(), Stop> {
        if !self.active().saved.contains_key(&tag) {
            return Ok(());
        }
        self.close_and_repair()?;
        if self.snapshot("-d", tag, "delete of an internal snapshot")? {
            self.active().saved.remove(&tag);
        }
        Ok(())
    }

    /// Runs `qemu-img snapshot`; returns whether it was accepted.
    fn snapshot(&mut self, action: &str, tag: u8, name: &str) -> Result<bool, Stop> {
        let layer = self.active();
        let (path, tag) = (layer.path.to_string(), format!("s{tag}"));
        // Reference counts may be too narrow for another one, and data files have no snapshots.
        let option = |key: &str| layer.image.create.get(key).map(String::as_str);
        let narrow = matches!(option("refcount_bits"), Some("1" | "2"));
        let may_refuse =
            narrow || option("data_file").is_some() || option("compat") == Some("0.10");
        let output = self.qemu_img(&["snapshot", action, &tag, &path])?;
        let done = output.status.success();
        self.acceptance.count(name, done);
        // A snapshot that does not come about leaves its tables behind.
        self.active().may_leak |= !done;
        match done || may_refuse {
            true => Ok(done),
            false => Err(Stop::failure(
                format!("{name} refused: {}", crate::failure::normal(&output.stderr_text())),
                output.stderr_text().into_owned(),
            )),
        }
    }
}
