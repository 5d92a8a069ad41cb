//! Starts the servers of images for the protocol under test.

use std::collections::BTreeMap;
use std::fs::File;
use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::{Format, Protocol};
use serde_json::json;

use crate::env::SOCKET_PATH_MAX;
use crate::filter::Known;
use crate::image::info::Image;
use crate::image::server::ImageServer;
use crate::image::sockets::plain_name;
use crate::image::{ImageError, Images, MIB};
use crate::outcome::Fault;

/// The servers of a case, by the names of their images.
///
/// A server runs until the case ends, since overlays and machines may use the image after its [`Image`]
/// is dropped. Only a new image of the same name ends it earlier.
#[derive(Debug, Clone, Default)]
pub(super) struct Servers(Arc<Mutex<BTreeMap<String, Arc<ImageServer>>>>);

impl Servers {
    /// Ends the server of an image that is about to be replaced.
    pub(super) fn end(&self, name: &str) {
        // Ended outside the lock, since that takes time.
        let old = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
        drop(old);
    }

    /// Ends all servers at the end of a case, except those whose image is still held.
    pub(super) fn end_all(&self) {
        let all = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        drop(all);
    }

    fn keep(&self, name: &str, server: ImageServer) -> Arc<ImageServer> {
        let server = Arc::new(server);
        let mut servers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        servers.insert(name.to_owned(), Arc::clone(&server));
        server
    }
}

/// Returns the creation options that allocate all space of an image, for protocols over which files
/// cannot grow.
///
/// qcow2 needs none, since [`Images::serve`] enlarges the file; raw and LUKS always have their full size.
pub(super) fn full_size_options(format: Format) -> Option<&'static str> {
    match format {
        Format::Vdi => Some("static=on"),
        // Otherwise zero blocks would be allocated when they are written.
        Format::Vhdx => Some("subformat=fixed,block_state_zero=off"),
        Format::Vpc => Some("subformat=fixed"),
        _ => None,
    }
}

/// The maximum number of clients of one image, as in `check`.
const CLIENTS: &str = "42";

impl Images {
    /// Serves the image, whose file is `name`, over the protocol.
    pub(super) fn serve(
        &self,
        image: Image,
        name: &str,
        protocol: Protocol,
        may_write: &[String],
    ) -> Result<Image, ImageError> {
        let image = match protocol {
            Protocol::File => return Ok(image),
            Protocol::Nbd => self.serve_nbd(image, name, may_write)?,
            Protocol::Fuse => self.serve_fuse(image, name, may_write)?,
            Protocol::Ssh | Protocol::Nfs | Protocol::Rbd => {
                return Err(ImageError::NoServer { protocol });
            }
        };
        // Logs show the image as its file, whatever the protocol.
        if let Some(log) = &self.log {
            for spelling in image.spellings() {
                log.learn(Known::path(spelling, format!("TEST_DIR/{name}")));
            }
        }
        Ok(image)
    }

    /// The server exports the raw file; the client interprets the format.
    ///
    /// A file cannot grow over NBD. Raw and LUKS images have their full size anyway, VDI, VHDX and
    /// Virtual PC images are created with it, and the files of qcow2 images are enlarged here. The other
    /// formats allocate only at the end of the file, which QEMU refuses over NBD.
    fn serve_nbd(
        &self,
        image: Image,
        name: &str,
        may_write: &[String],
    ) -> Result<Image, ImageError> {
        self.enlarge(&image)?;
        let socket = self.beside_sockets(&format!("{name}.nbd"))?;
        let path = image.path().to_string();
        let mut server = self.qemu_nbd.serve([
            "-k",
            socket.as_str(),
            "-f",
            "raw",
            "-e",
            CLIENTS,
            "-x",
            "",
            &path,
        ])?;
        may_write.iter().for_each(|pattern| server.expect_stderr(pattern));
        let server = self.servers.keep(name, ImageServer::Nbd { _server: Box::new(server) });
        Ok(image.reached_by(&self.plain_socket(&socket), "").served_by(server))
    }

    fn enlarge(&self, image: &Image) -> Result<(), ImageError> {
        if image.format() != Format::Qcow2 {
            return Ok(());
        }
        // Tables take less than a hundredth of the data, unless clusters are small.
        let needed = image.size() + image.size() / 4 + 8 * MIB;
        let path = image.path();
        let file = File::options().write(true).open(path);
        let grown = file.and_then(|file| {
            let length = file.metadata()?.len();
            file.set_len(length.max(needed))
        });
        grown.map_err(|error| Fault::new(format!("enlarge {path}"), error).into())
    }

    /// The daemon exports the raw file at another path.
    fn serve_fuse(
        &self,
        image: Image,
        name: &str,
        may_write: &[String],
    ) -> Result<Image, ImageError> {
        let mountpoint = self.beside_sockets(&format!("{name}.fuse"))?;
        File::create(&mountpoint)
            .map_err(|error| Fault::new(format!("create the mount point {mountpoint}"), error))?;
        let file = json!({
            "driver": "file", "node-name": "file", "filename": image.path().as_str(),
            "discard": "unmap",
        });
        let export = json!({
            "type": "fuse", "id": "export", "node-name": "file",
            "mountpoint": mountpoint.as_str(), "writable": true, "growable": true,
            "allow-other": "off",
        });
        let mut daemon = self.storage_daemon.start([
            "--blockdev",
            &file.to_string(),
            "--export",
            &export.to_string(),
        ])?;
        may_write.iter().for_each(|pattern| daemon.expect_stderr(pattern));
        let server = self.servers.keep(name, ImageServer::Fuse { _daemon: Box::new(daemon) });
        Ok(image.shown_as(&mountpoint).served_by(server))
    }

    /// Returns a path of a socket that a URI can contain: another path of the same socket if its own
    /// cannot be, and if that is possible.
    pub(super) fn plain_socket(&self, socket: &Utf8Path) -> Utf8PathBuf {
        let (Some(dir), Some(name)) = (socket.parent(), socket.file_name()) else {
            return socket.to_owned();
        };
        // Without such a path, the image is opened by options.
        let Ok(plain) = self.socket_dirs.plain(dir) else { return socket.to_owned() };
        if let Some(log) = self.log.as_ref().filter(|_| plain != dir && dir == self.sock_dir) {
            log.learn(Known::path(plain.as_str(), "SOCK_DIR"));
        }
        plain.join(name)
    }

    /// Returns the path of something in the directory for sockets.
    fn beside_sockets(&self, name: &str) -> Result<Utf8PathBuf, ImageError> {
        let path = self.sock_dir.join(plain_name(name));
        match path.as_str().len() <= SOCKET_PATH_MAX {
            true => Ok(path),
            false => Err(ImageError::LongName { path: path.into_string() }),
        }
    }
}
