//! Check points: what qemu-img finds, and reads.

use super::chain::Layer;
use super::machine::{Machine, hang_or_broken};
use crate::drive::CheckReport;
use crate::failure::Stop;
use crate::model::Content;

/// Which images are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// Those that should not have changed as well.
    All,
    /// Those that may have changed.
    Changed,
}

impl Machine<'_> {
    /// Check point: closes the chain, checks images, and compares each with its model.
    pub(super) fn check(&mut self, which: Which) -> Result<(), Stop> {
        self.close_and_repair()?;
        let last = self.layers.len() - 1;
        for place in 0..=last {
            let layer = &self.layers[place];
            if which == Which::Changed && place < last && !layer.changed {
                continue;
            }
            let found = self.tool().check(layer.path.as_str(), layer.format().name());
            if let Some(report) = found.map_err(hang_or_broken)? {
                judge(layer, &report)?;
            }
            let read = self.converted(place, None)?;
            compare(layer, &read, &format!("{} as qemu-img reads it", layer.node()))?;
            for (tag, content) in &layer.saved {
                let read = self.converted(place, Some(*tag))?;
                let name = format!("snapshot s{tag} of {}", layer.node());
                // A snapshot is read with the size of the image.
                content
                    .compare(0, &read)
                    .map_err(|wrong| Stop::wrong_data(layer.format(), &name, &wrong))?;
            }
            self.layers[place].disk.narrow(0, &read);
            self.layers[place].changed = place == last;
        }
        Ok(())
    }

    /// Reads an image, or a snapshot in it, by `qemu-img convert`.
    fn converted(&self, place: usize, tag: Option<u8>) -> Result<Vec<u8>, Stop> {
        let layer = &self.layers[place];
        let target = "converted.raw";
        let snapshot = tag.map(|tag| format!("snapshot.name=s{tag}"));
        let mut arguments =
            vec!["convert", "-t", "unsafe", "-f", layer.format().name(), "-O", "raw"];
        arguments.extend(snapshot.iter().flat_map(|snapshot| ["-l", snapshot]));
        arguments.extend([layer.path.as_str(), target]);
        let output = self.qemu_img(&arguments)?;
        if !output.status.success() || !output.stderr.is_empty() {
            let text = output.stderr_text();
            let signature = format!("qemu-img convert refused: {}", crate::failure::normal(&text));
            return Err(Stop::failure(signature, format!("{}: {text}", layer.node())));
        }
        let target = self.directory.join(target);
        std::fs::read(&target).map_err(|error| Stop::Broken(format!("read {target}: {error}")))
    }
}

fn length_of(content: &Content) -> usize {
    usize::try_from(content.size()).unwrap_or(usize::MAX)
}

fn compare(layer: &Layer, read: &[u8], place: &str) -> Result<(), Stop> {
    let content = layer.disk.content();
    // Sizes are rounded to sectors there.
    if read.len() < length_of(content) {
        let message = format!("{place} has {} bytes instead of {}", read.len(), content.size());
        return Err(Stop::failure("wrong size", message));
    }
    content.compare(0, read).map_err(|mismatch| Stop::wrong_data(layer.format(), place, &mismatch))
}

fn judge(layer: &Layer, report: &CheckReport) -> Result<(), Stop> {
    let node = layer.node();
    if let Some(why) = &report.failed {
        return Err(Stop::failure("qemu-img check failed", format!("{node}: {why}")));
    }
    if layer.unrepaired {
        return Ok(());
    }
    if report.corruptions > 0 {
        let message = format!("{node}: qemu-img check finds {} corruptions", report.corruptions);
        return Err(Stop::failure(format!("corruption of {}", layer.format()), message));
    }
    if report.leaks > 0 && !layer.may_leak {
        let message = format!("{node}: qemu-img check finds {} leaked clusters", report.leaks);
        return Err(Stop::failure(format!("leaked clusters in {}", layer.format()), message));
    }
    Ok(())
}
