//! [`Image`]: an existing image, with the names and options to open it.

use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use iotest_spec::Format;
use qapi_types::wire::{self, Wire};
use qapi_types::{BlockdevOptions, BlockdevRefOrNull, options};
use serde_json::{Map, Value, json};

use crate::env::KeySecret;
use crate::image::server::ImageServer;
use crate::syntax::{file_name, nbd_over_unix};
use crate::tool::{CreateRules, SECRET_ID};

/// An existing image, with the names and options to open it over its protocol.
///
/// Clones are the same image. Its server, if any, runs until the case ends or an image of the same name
/// is created.
#[derive(Debug, Clone)]
pub struct Image {
    path: Utf8PathBuf,
    location: String,
    format: Format,
    size: u64,
    /// The protocol's block node, without its name.
    protocol_node: Value,
    /// The object that opens a LUKS image.
    secret: Option<KeySecret>,
    server: Option<Arc<ImageServer>>,
}

impl Image {
    /// Makes an image of a file.
    pub(super) fn of_file(
        path: Utf8PathBuf,
        format: Format,
        size: u64,
        rules: &CreateRules,
    ) -> Self {
        Self {
            location: file_name(&path),
            protocol_node: json!({"driver": "file", "filename": path.as_str()}),
            secret: (format == Format::Luks).then(|| KeySecret(rules.secret_object())),
            path,
            format,
            size,
            server: None,
        }
    }

    /// Makes an image of an NBD export, with size 0: see [`resized`](Self::resized).
    pub(super) fn of_export(socket: &Utf8Path, name: &str, rules: &CreateRules) -> Self {
        Self::of_file(socket.to_owned(), Format::Raw, 0, rules).reached_by(socket, name)
    }

    /// Returns the image as an NBD export; an empty name is that of a server's only export.
    pub(super) fn reached_by(self, socket: &Utf8Path, export: &str) -> Self {
        self.opened_by(nbd_over_unix(socket, export), nbd_node(socket, export))
    }

    /// Returns the image with another size.
    pub(super) fn resized(self, size: u64) -> Self {
        Self { size, ..self }
    }

    /// Returns the image at another path, where FUSE shows it.
    pub(super) fn shown_as(self, file: &Utf8Path) -> Self {
        let node = json!({"driver": "file", "filename": file.as_str()});
        self.opened_by(Some(file_name(file)), node)
    }

    /// Returns the image with its server, which runs as long as the image is held.
    pub(super) fn served_by(self, server: Arc<ImageServer>) -> Self {
        Self { server: Some(server), ..self }
    }

    /// Returns the image with another protocol node. Its location is the options of the node if there is
    /// no file name or URI for it.
    fn opened_by(self, location: Option<String>, protocol_node: Value) -> Self {
        let image = Self { protocol_node, ..self };
        let location = location.unwrap_or_else(|| image.json_location());
        Self { location, ..image }
    }

    /// Returns the path of its file, whatever the protocol. Only its server should use the file.
    pub fn path(&self) -> &Utf8Path {
        &self.path
    }

    /// Returns the name by which QEMU opens it: the path, a URL, or `json:` options if no URL can
    /// express them.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// Returns the names under which tools and QEMU report it: the location and its variants.
    pub(crate) fn spellings(&self) -> Vec<String> {
        let mut spellings = vec![self.location.clone()];
        let path = |node: &Value| node["server"]["path"].as_str().map(str::to_owned);
        if let Some(socket) = path(&self.protocol_node) {
            // They make a URI of every such node, and escape nothing.
            let export = self.protocol_node["export"].as_str().map(|name| format!("/{name}"));
            spellings.push(format!("nbd+unix://{}?socket={socket}", export.unwrap_or_default()));
        }
        spellings.dedup();
        spellings
    }

    /// Returns its format.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Returns the virtual size at its creation, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Returns whether it is opened through a server.
    pub fn is_served(&self) -> bool {
        self.server.is_some()
    }

    /// Returns the secret object that a LUKS image needs, as an argument of `-object`.
    pub fn secret(&self) -> Option<&str> {
        self.secret.as_ref().map(|secret| secret.0.as_str())
    }

    /// Returns the block node of its protocol, as `blockdev-add` takes it, without a name.
    pub fn protocol_node(&self) -> &Value {
        &self.protocol_node
    }

    /// Returns its block node as options, for `blockdev-add`, `blockdev-reopen` and `-blockdev`.
    ///
    /// A LUKS image's node refers to the object of [`Image::secret`]. `json!` makes JSON of them.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test, vm: &mut Vm) -> Result {
    /// let disk = t.image("disk").size(MIB).create()?;
    /// vm.log_cmd(cmd::BlockdevAdd::new(disk.options("disk").read_only(true)))?;
    /// let mut daemon = t.storage_daemon(["--blockdev", &json!(disk.options("disk")).to_string()])?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(&self, node_name: &str) -> BlockdevOptions {
        typed(&Value::Object(self.named_node(node_name)))
    }

    /// Returns its block node with another backing node than that of the image: a node name, node
    /// options, or `()` for none.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(top: Image, vm: &mut Vm) -> Result {
    /// vm.log_cmd(cmd::BlockdevAdd::new(top.options_over("top", "base")))?;
    /// vm.log_cmd(cmd::BlockdevAdd::new(top.options_over("alone", ())))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// If images of its format have no backing files.
    pub fn options_over(
        &self,
        node_name: &str,
        backing: impl Into<BlockdevRefOrNull>,
    ) -> BlockdevOptions {
        let mut node = self.named_node(node_name);
        node.insert("backing".to_owned(), backing.into().to_value());
        typed(&Value::Object(node))
    }

    /// Returns a file name of the form `json:{…}` that opens it.
    pub fn json_location(&self) -> String {
        format!("json:{}", Value::Object(self.unnamed_node()))
    }

    fn named_node(&self, node_name: &str) -> Map<String, Value> {
        let mut node = self.unnamed_node();
        node.insert("node-name".to_owned(), json!(node_name));
        node
    }

    fn unnamed_node(&self) -> Map<String, Value> {
        let mut node = Map::new();
        node.insert("driver".to_owned(), json!(self.format.name()));
        if self.format == Format::Vvfat {
            // Its nodes are of directories.
            node.insert("dir".to_owned(), json!(self.path.as_str()));
            return node;
        }
        if self.format == Format::Luks {
            node.insert("key-secret".to_owned(), json!(SECRET_ID));
        }
        node.insert("file".to_owned(), self.protocol_node.clone());
        node
    }

    /// Returns the arguments by which a tool opens it: format and location, or what LUKS needs.
    pub fn tool_arguments(&self) -> Vec<String> {
        match self.secret() {
            None => vec!["-f".to_owned(), self.format.name().to_owned(), self.location.clone()],
            Some(secret) => {
                let options = as_options(&Value::Object(self.unnamed_node()));
                ["--object", secret, "--image-opts", &options].map(str::to_owned).to_vec()
            }
        }
    }
}

/// Reads a node's options; every member must be one that its driver has.
fn typed(node: &Value) -> BlockdevOptions {
    let (options, notes) = wire::decode_strict(node).expect("nodes are as the schema says");
    let unknown: Vec<String> = notes.iter().map(ToString::to_string).collect();
    assert!(unknown.is_empty(), "block node: {}", unknown.join(", "));
    options
}

/// Writes a node of ours in the syntax of `--image-opts`.
fn as_options(node: &Value) -> String {
    options::dotted(node).expect("a node of ours has nothing empty or null")
}

/// Returns the node of an export behind a Unix socket; without a name, of the server's only one.
fn nbd_node(socket: &Utf8Path, export: &str) -> Value {
    let mut node = json!({"driver": "nbd", "server": {"type": "unix", "path": socket.as_str()}});
    if !export.is_empty() {
        node["export"] = json!(export);
    }
    node
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Settings;

    fn image(format: Format) -> Image {
        let settings = Settings::from_vars(&|_| None).unwrap();
        let rules = CreateRules::new(&settings, format);
        Image::of_file("/scratch/a,b".into(), format, 512, &rules)
    }

    #[test]
    fn node_has_format_over_file() {
        assert_eq!(
            json!(image(Format::Qcow2).options("disk")).to_string(),
            r#"{"driver":"qcow2","node-name":"disk","file":{"driver":"file","filename":"/scratch/a,b"}}"#
        );
        let location = image(Format::Raw).json_location();
        assert!(location.starts_with(r#"json:{"driver":"raw","file":{"#), "{location}");
    }

    #[test]
    fn typed_options_are_those_of_the_node() {
        for format in Format::ALL {
            let image = image(*format);
            let node = Value::Object(image.named_node("disk"));
            assert_eq!(json!(image.options("disk")), node, "{format}");
        }
    }

    #[test]
    fn backing_is_a_name_or_options_or_none() {
        let top = image(Format::Qcow2);
        let over = |backing: BlockdevRefOrNull| {
            serde_json::to_value(top.options_over("top", backing)).unwrap()["backing"].clone()
        };
        assert_eq!(over("base".into()), "base");
        assert_eq!(over(().into()), Value::Null);
        assert_eq!(over(image(Format::Raw).options("base").into())["driver"], "raw");
    }

    #[test]
    fn raw_images_have_no_backing() {
        let over = || image(Format::Raw).options_over("top", "base");
        let panic = std::panic::catch_unwind(over).unwrap_err();
        let said = panic.downcast_ref::<String>().unwrap();
        assert_eq!(said, "block node: backing: unknown member");
    }

    #[test]
    fn tools_open_it_by_format_and_location() {
        assert_eq!(image(Format::Vdi).tool_arguments(), ["-f", "vdi", "/scratch/a,b"]);
    }

    #[test]
    fn luks_needs_its_secret() {
        let luks = image(Format::Luks);
        assert_eq!(luks.secret(), Some("secret,id=keysec0,data=123456"));
        assert!(!format!("{luks:?}").contains("123456"), "{luks:?}");
        assert_eq!(json!(luks.options("disk"))["key-secret"], "keysec0");
        assert_eq!(
            luks.tool_arguments(),
            [
                "--object",
                "secret,id=keysec0,data=123456",
                "--image-opts",
                "driver=luks,key-secret=keysec0,file.driver=file,file.filename=/scratch/a,,b"
            ]
        );
    }
}
