//! Operations that change the chain: external snapshots, commits, resizes.

use qapi_types::{cmd, event};
use serde_json::json;

use super::chain::Layer;
use super::machine::{EVENT, Machine, refused_or_ended};
use crate::drive::Daemon;
use crate::failure::Stop;
use crate::image::{Format, Image};
use crate::model::ByteSet;

const JOB: &str = "commit";

impl Machine<'_> {
    /// Puts an image on top of the chain, after closing it.
    pub(super) fn overlay(&mut self, image: &Image) -> Result<(), Stop> {
        self.close_and_repair()?;
        let layer = self.create_overlay(image)?;
        self.layers.push(layer);
        self.acceptance.count("external snapshot", true);
        Ok(())
    }

    /// Puts an image on top of the chain in the running process.
    pub(super) fn overlay_live(&mut self, image: &Image) -> Result<(), Stop> {
        let session = self.take_open()?;
        let layer = self.create_overlay(image)?;
        let (mut daemon, repaired) = Self::unexport(session)?;
        let below = self.active().node();
        // The header names the image below; here it is still above nothing.
        let add = layer.blockdev(None, false);
        let monitor = daemon.monitor();
        let changed = monitor
            .run_raw("blockdev-add", add)
            .and_then(|_| monitor.run(cmd::BlockdevSnapshot::new(&*below, layer.node())));
        if let Err(error) = changed {
            return Err(refused_or_ended(daemon, "blockdev-snapshot", &error));
        }
        self.layers.push(layer);
        self.acceptance.count("external snapshot, live", true);
        self.export_again(daemon, repaired)
    }

    fn create_overlay(&mut self, image: &Image) -> Result<Layer, Stop> {
        let below = self.layers.last();
        let image = Image { size: below.map_or(0, Layer::size), ..image.clone() };
        self.create(&image, below)
    }

    /// Commits the active image into the one below by `qemu-img commit`.
    pub(super) fn commit(&mut self) -> Result<(), Stop> {
        self.close_and_repair()?;
        let Some((top, below)) = self
            .layers
            .split_last_mut()
            .and_then(|(top, rest)| rest.last_mut().map(|below| (top, below)))
        else {
            return Ok(());
        };
        let (path, format) = (top.path.to_string(), top.format());
        let content = top.disk.content().clone();
        let may_refuse = may_refuse_commit(top, below);
        let mut arguments = vec!["commit", "-q", "-f", format.name()];
        if format != Format::Qcow2 {
            // Others cannot be emptied.
            arguments.push("-d");
        }
        arguments.push(&path);
        let output = self.qemu_img(&arguments)?;
        let done = output.status.success();
        self.acceptance.count("commit", done);
        if !done && !may_refuse {
            return Err(Stop::failure(
                format!("commit refused: {}", crate::failure::normal(&output.stderr_text())),
                output.stderr_text().into_owned(),
            ));
        }
        self.committed(&content, done);
        Ok(())
    }

    /// Has the model take the effect of a commit.
    fn committed(&mut self, content: &crate::model::Content, done: bool) {
        let place = self.layers.len() - 2;
        let below = &mut self.layers[place];
        let mut new = below.disk.content().clone();
        if done {
            new.overwrite(content);
        } else {
            new = new.or(content);
        }
        below.disk.replace(new);
        below.changed = true;
        // What a snapshot does not have itself was seen through to the image below.
        for saved in self.layers[place + 1].saved.values_mut() {
            saved.set(0..u64::MAX, ByteSet::ANY);
        }
    }

    /// Commits the active image into the one below by a job, which makes that the active one.
    pub(super) fn commit_live(&mut self) -> Result<(), Stop> {
        if self.layers.len() < 2 {
            return Ok(());
        }
        let session = self.take_open()?;
        let (mut daemon, repaired) = Self::unexport(session)?;
        let top = self.active().node();
        let [.., below, active] = &self.layers[..] else { return Ok(()) };
        let may_refuse = may_refuse_commit(active, below);
        let content = active.disk.content().clone();
        let outcome = run_commit(&mut daemon, &top, &below.node());
        let done = outcome.is_ok();
        self.acceptance.count("commit, live", done);
        match outcome {
            Ok(None) => {}
            Ok(Some(_)) | Err(qmp_client::Error::Refused { .. }) if may_refuse => {
                self.committed(&content, false);
                return self.export_again(daemon, repaired);
            }
            Ok(Some(why)) => {
                let signature = format!("block-commit failed: {}", crate::failure::normal(&why));
                return Err(Stop::failure(signature, why));
            }
            Err(error) => return Err(refused_or_ended(daemon, "block-commit", &error)),
        }
        self.committed(&content, true);
        self.layers.pop();
        if let Err(error) = daemon.monitor().run(cmd::BlockdevDel::new(top)) {
            return Err(refused_or_ended(daemon, "blockdev-del", &error));
        }
        self.export_again(daemon, repaired)
    }

    /// Resizes the active node in the running process.
    pub(super) fn resize(&mut self, size: u64) -> Result<(), Stop> {
        let session = self.take_open()?;
        let (mut daemon, repaired) = Self::unexport(session)?;
        let layer = self.active();
        let must =
            layer.format() == Format::Raw || (size >= layer.size() && grows_always(&layer.image));
        let wanted = i64::try_from(size).unwrap_or(i64::MAX);
        let resized = daemon.monitor().run(cmd::BlockResize::new(wanted).node_name(layer.node()));
        match resized {
            Ok(_) => layer.disk.resize(size),
            Err(qmp_client::Error::Refused { .. }) if !must => {}
            Err(error) => return Err(refused_or_ended(daemon, "block_resize", &error)),
        }
        let done = layer.size() == size;
        self.acceptance.count("resize", done);
        self.export_again(daemon, repaired)
    }

    /// Closes the chain; opens it before if the process was killed, as tools that only read cannot repair.
    pub(super) fn close_and_repair(&mut self) -> Result<(), Stop> {
        if self.killed {
            self.open()?;
        }
        self.close()
    }
}

/// Returns whether a commit into an image may be refused.
fn may_refuse_commit(top: &Layer, below: &Layer) -> bool {
    let grows = top.size() > below.size();
    (grows && !grows_always(&below.image)) || !below.format().reopens()
}

/// Returns whether an image of this kind always can grow.
fn grows_always(image: &Image) -> bool {
    let old = image.create.get("compat").is_some_and(|compat| compat == "0.10");
    image.format == Format::Raw || (image.format == Format::Qcow2 && !old)
}

/// Runs a commit job to its end; returns the error with which it has ended, if any.
fn run_commit(
    daemon: &mut Daemon,
    top: &str,
    base: &str,
) -> Result<Option<String>, qmp_client::Error> {
    let monitor = daemon.monitor();
    let commit = cmd::BlockCommit::new(top).job_id(JOB).base_node(base);
    monitor.run(commit)?;
    // It fails without becoming ready.
    loop {
        let event = monitor.next_event(EVENT)?;
        let of_job = event.data.get("device") == Some(&json!(JOB));
        match event.name.as_str() {
            "BLOCK_JOB_READY" if of_job => break,
            "BLOCK_JOB_COMPLETED" if of_job => {
                return Ok(Some(
                    event.data["error"].as_str().unwrap_or("it ended early").to_owned(),
                ));
            }
            _ => {}
        }
    }
    monitor.run(cmd::JobComplete::new(JOB))?;
    let ended = monitor.wait_for::<event::BlockJobCompleted>(|ended| ended.device == JOB, EVENT)?;
    Ok(ended.error)
}
