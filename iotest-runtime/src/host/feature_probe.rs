//! [`FeatureProbe`]: tests features that QEMU lists nowhere: LUKS, zstd, FUSE, cache and aio modes.

use std::time::Duration;

use camino::Utf8PathBuf;
use iotest_exec::deadline::poll_until;
use iotest_exec::excerpt::Excerpt;
use iotest_exec::owned::{DirKind, OwnedDir};
use iotest_exec::process::escalation::{Step, escalate};
use iotest_exec::process::pipe::Source;
use iotest_exec::process::{
    Child, HarnessInvocation, Invocation, Output, ProcessError, Stream, Streams,
};
use qapi_types::options::escaped;

use crate::env::{Program, Settings};
use crate::host::parse::complaint;
use crate::host::probe::ProbeError;
use crate::outcome::{Fault, chain};

/// Whether there is a feature; if not, why.
type Answer = Result<(), String>;

/// How long the test of one feature may take: two orders of magnitude more than usual.
const LIMIT: Duration = Duration::from_secs(30);

/// The same of LUKS: to create an image costs more than two seconds of the processor.
const LUKS_LIMIT: Duration = Duration::from_secs(300);

/// What is tried, as messages name it.
pub(super) const LUKS: &str = "LUKS images";
pub(super) const ZSTD: &str = "qcow2 images with zstd compression";
pub(super) const FUSE: &str = "FUSE exports";
pub(super) const DIRECT: &str = "direct I/O";
pub(super) const NATIVE_AIO: &str = "native aio";
pub(super) const IO_URING: &str = "io_uring";

/// QEMU's error if creating LUKS failed because the host's clock of processor time did not advance
/// during a measurement. It depends on the load: another attempt helps.
pub(crate) const COARSE_CLOCK: &str = "Unable to get accurate CPU usage";

/// How often creating LUKS is attempted after that error.
pub(crate) const CLOCK_ATTEMPTS: usize = 100;

/// A directory in which features are tried out.
#[derive(Debug)]
pub(crate) struct FeatureProbe<'a> {
    settings: &'a Settings,
    dir: OwnedDir,
}

impl Drop for FeatureProbe<'_> {
    fn drop(&mut self) {
        // The next run tries to remove the rest again, and reports it.
        drop(self.dir.remove());
    }
}

impl<'a> FeatureProbe<'a> {
    /// Makes the directory beside the scratch directories, since features may depend on the file
    /// system.
    pub(crate) fn new(settings: &'a Settings) -> Result<Self, Fault> {
        let parent = &settings.test_dir;
        let name = format!("probe-{}", std::process::id());
        let made = std::fs::create_dir_all(parent)
            .and_then(|()| OwnedDir::create_in(parent, &name, DirKind::Scratch));
        let dir = made.map_err(|error| {
            Fault::new(format!("create a directory in {parent} to try features out"), error)
        })?;
        Ok(Self { settings, dir })
    }

    /// Creates a LUKS image, quickly since with few iterations.
    pub(crate) fn luks(&self) -> Result<Answer, ProbeError> {
        let secret = format!("secret,id=keysec0,data={}", escaped(self.settings.key_secret()));
        let options = ["-o", "key-secret=keysec0,iter-time=10"];
        let arguments = [&["-f", "luks", "--object", &secret], &options[..]].concat();
        let create = || self.create(LUKS, &arguments, "1G", LUKS_LIMIT);
        let mut result = create()?;
        for _ in 1..CLOCK_ATTEMPTS {
            if !result.as_ref().is_err_and(|why| why.contains(COARSE_CLOCK)) {
                break;
            }
            result = create()?;
        }
        // The message is stored and printed, so it must not contain the secret.
        Ok(result.map_err(|why| self.settings.secrets.redact(&why).into_owned()))
    }

    /// Creates a qcow2 image whose clusters are compressed by zstd.
    pub(crate) fn zstd(&self) -> Result<Answer, ProbeError> {
        self.create(ZSTD, &["-f", "qcow2", "-o", "compression_type=zstd"], "0", LIMIT)
    }

    fn create(
        &self,
        feature: &'static str,
        options: &[&str],
        size: &str,
        limit: Duration,
    ) -> Result<Answer, ProbeError> {
        let image = self.file("image");
        let create =
            |program: Invocation| program.arg("create").args(options).args([image.as_str(), size]);
        let output = match self.run(feature, &self.settings.programs.qemu_img, create, limit)? {
            Ok(output) => output,
            Err(why) => return Ok(Err(why)),
        };
        let written = output.stderr_text();
        // What is wrong comes after the file's name, if that is named.
        let why = written.rsplit_once(&format!("{image}: ")).map_or(&*written, |(_, why)| why);
        Ok(if output.status.success() { Ok(()) } else { Err(complaint(why)) })
    }

    /// Runs a program to its end; the inner error says that it cannot be started.
    fn run(
        &self,
        feature: &'static str,
        program: &Program,
        arguments: impl FnOnce(Invocation) -> Invocation,
        limit: Duration,
    ) -> Result<Result<Output, String>, ProbeError> {
        let program = match invoke(program) {
            Ok(program) => arguments(program),
            Err(why) => return Ok(Err(why)),
        };
        match program.run(self.settings.timeouts.after(limit)) {
            Ok(output) => Ok(Ok(output)),
            Err(error @ ProcessError::Start { .. }) => Ok(Err(chain(&error))),
            Err(error) => {
                // It is printed, so it must not contain the secret.
                let why = self.settings.secrets.redact(&chain(&error)).into_owned();
                Err(ProbeError::Unanswered { feature, why })
            }
        }
    }

    /// Lets the storage daemon show an empty disk over a file.
    pub(crate) fn fuse(&self) -> Result<Answer, ProbeError> {
        let unanswered = |why: String| ProbeError::Unanswered { feature: FUSE, why };
        let (mountpoint, pid_file) = (self.file("mountpoint"), self.file("pid"));
        std::fs::write(&mountpoint, "")
            .map_err(|error| unanswered(format!("create {mountpoint}: {error}")))?;
        let export = format!("type=fuse,id=export,node-name=disk,mountpoint={mountpoint}");
        let daemon = match invoke(&self.settings.programs.storage_daemon) {
            Ok(daemon) => daemon,
            Err(why) => return Ok(Err(why)),
        };
        let daemon = daemon
            .args(["--blockdev", "driver=null-co,node-name=disk,size=65536"])
            .args(["--export", &export, "--pidfile", pid_file.as_str()])
            .spawn(Streams::null().stderr(Stream::Pipe));
        let mut daemon = match daemon {
            Ok(daemon) => daemon,
            Err(error) => return Ok(Err(chain(&error))),
        };
        let deadline = self.settings.timeouts.after(LIMIT);
        let ready =
            poll_until("the FUSE export of a probe", deadline, || match daemon.try_wait()? {
                None => Ok(pid_file.exists().then_some(true)),
                Some(_) => Ok::<_, std::io::Error>(Some(false)),
            });
        match ready {
            Ok(true) => {
                escalate(&mut daemon, Step::Terminate, self.settings.timeouts, |_| Ok(()));
                Ok(Ok(()))
            }
            Ok(false) => Ok(Err(last_words(&mut daemon))),
            Err(error) => Err(unanswered(error.to_string())),
        }
    }

    /// Reads a file past the host's cache, which its file system may refuse.
    pub(crate) fn direct(&self) -> Result<Answer, ProbeError> {
        self.read(DIRECT, &["-t", "none"])
    }

    /// Reads a file by Linux's native aio, which there is only past the host's cache.
    pub(crate) fn native_aio(&self) -> Result<Answer, ProbeError> {
        self.read(NATIVE_AIO, &["-t", "none", "-i", "native"])
    }

    /// Reads a file by `io_uring`, which the kernel or QEMU's build may lack.
    pub(crate) fn io_uring(&self) -> Result<Answer, ProbeError> {
        self.read(IO_URING, &["-i", "io_uring"])
    }

    /// Reads from a raw file; newer releases only warn that they take another way, and do.
    fn read(&self, feature: &'static str, modes: &[&str]) -> Result<Answer, ProbeError> {
        let disk = self.file("disk");
        std::fs::write(&disk, [0; 65536]).map_err(|error| {
            let why = format!("create {disk}: {error}");
            ProbeError::Unanswered { feature, why }
        })?;
        let read = |program: Invocation| {
            let program = program.args(["-f", "raw", "-r"]).args(modes);
            program.args(["-c", "read 0 64k", disk.as_str()])
        };
        let output = match self.run(feature, &self.settings.programs.qemu_io, read, LIMIT)? {
            Ok(output) => output,
            Err(why) => return Ok(Err(why)),
        };
        let (written, read) = (output.stderr_text(), output.stdout_text());
        if output.status.success() && written.trim().is_empty() && read.contains("65536/65536") {
            return Ok(Ok(()));
        }
        let said = if written.trim().is_empty() { read } else { written };
        Ok(Err(complaint(&said.replace(disk.as_str(), "the file"))))
    }

    fn file(&self, name: &str) -> Utf8PathBuf {
        self.dir.path().join(name)
    }
}

fn invoke(program: &Program) -> Result<Invocation, String> {
    let contained = |program| Invocation::new(program).contained();
    program.as_ref().map(contained).map_err(ToString::to_string)
}

/// Reads the error message of a daemon that has ended.
fn last_words(daemon: &mut Child) -> String {
    let mut words = Excerpt::of_text(b"");
    // What cannot be read is missing from a reason, nothing more.
    Source::from(daemon.take_stderr()).read_rest(|rest| words.push(rest)).ok();
    complaint(&words.text())
}
