//! Puts an image behind the protocol under test.

use std::fs::File;

use camino::Utf8PathBuf;
use iotest_spec::{Format, Protocol};
use serde_json::json;

use crate::env::SOCKET_PATH_MAX;
use crate::image::info::Image;
use crate::image::{ImageError, Images, MIB};
use crate::outcome::Fault;
use crate::tool::{NbdServer, RunningStorageDaemon};

/// What serves an image; it ends when this is dropped.
#[derive(Debug)]
pub(super) enum ImageServer {
    Nbd { _server: Box<NbdServer> },
    Fuse { _daemon: Box<RunningStorageDaemon> },
}

/// How many clients may be connected to one image at a time, as in `check`.
const CLIENTS: &str = "42";

impl Images {
    /// Serves the image, whose file is `name`, over the protocol.
    pub(super) fn serve(
        &self,
        image: Image,
        name: &str,
        protocol: Protocol,
    ) -> Result<Image, ImageError> {
        match protocol {
            Protocol::File => Ok(image),
            Protocol::Nbd => self.serve_nbd(image, name),
            Protocol::Fuse => self.serve_fuse(image, name),
            Protocol::Ssh | Protocol::Nfs | Protocol::Rbd => Err(ImageError::NoServer { protocol }),
        }
    }

    /// The server shows the bytes of the file; the format is the client's business.
    ///
    /// No client can make a file grow over NBD. Raw and LUKS images have their size from the
    /// start, and qcow2 images get room here; the other formats write at the end of the file
    /// only, so that QEMU refuses to allocate anything in their images.
    fn serve_nbd(&self, image: Image, name: &str) -> Result<Image, ImageError> {
        self.make_room(&image)?;
        let socket = self.beside_sockets(&format!("{name}.nbd"))?;
        let path = image.path().to_string();
        let server = self.qemu_nbd.serve([
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
        let location = format!("nbd+unix:///?socket={socket}");
        let address = json!({"type": "unix", "path": socket.as_str()});
        let node = json!({"driver": "nbd", "server": address});
        Ok(image.through(location, node, ImageServer::Nbd { _server: Box::new(server) }))
    }

    fn make_room(&self, image: &Image) -> Result<(), ImageError> {
        if image.format() != Format::Qcow2 {
            return Ok(());
        }
        // Tables take less than a hundredth of the data, unless clusters are small.
        let room = image.size() + image.size() / 4 + 8 * MIB;
        let path = image.path();
        let file = File::options().write(true).open(path);
        let grown = file.and_then(|file| {
            let length = file.metadata()?.len();
            file.set_len(length.max(room))
        });
        grown.map_err(|error| Fault::new(format!("make room in {path}"), error).into())
    }

    /// The daemon shows the bytes of the file as another file.
    fn serve_fuse(&self, image: Image, name: &str) -> Result<Image, ImageError> {
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
        let daemon = self.storage_daemon.start([
            "--blockdev",
            &file.to_string(),
            "--export",
            &export.to_string(),
        ])?;
        let location = mountpoint.to_string();
        let node = json!({"driver": "file", "filename": mountpoint.as_str()});
        Ok(image.through(location, node, ImageServer::Fuse { _daemon: Box::new(daemon) }))
    }

    /// Returns the path of something in the directory for sockets.
    fn beside_sockets(&self, name: &str) -> Result<Utf8PathBuf, ImageError> {
        let path = self.sock_dir.join(name.replace('/', "-"));
        match path.as_str().len() <= SOCKET_PATH_MAX {
            true => Ok(path),
            false => Err(ImageError::LongName { path: path.into_string() }),
        }
    }
}
