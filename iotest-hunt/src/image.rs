//! [`Image`]: a format with the options that create and open it.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An image format that the hunt can write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// qcow2.
    Qcow2,
    /// raw.
    Raw,
    /// qed.
    Qed,
    /// vmdk.
    Vmdk,
    /// vhdx.
    Vhdx,
    /// vdi.
    Vdi,
    /// vpc, also known as VHD.
    Vpc,
    /// parallels.
    Parallels,
    /// qcow, the first version.
    Qcow,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Qcow2,
        Self::Raw,
        Self::Qed,
        Self::Vmdk,
        Self::Vhdx,
        Self::Vdi,
        Self::Vpc,
        Self::Parallels,
        Self::Qcow,
    ];

    /// Returns QEMU's name of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Raw => "raw",
            Self::Qed => "qed",
            Self::Vmdk => "vmdk",
            Self::Vhdx => "vhdx",
            Self::Vdi => "vdi",
            Self::Vpc => "vpc",
            Self::Parallels => "parallels",
            Self::Qcow => "qcow",
        }
    }

    /// Finds a format by its name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Returns whether an image of any format may be below one of it.
    pub(crate) fn has_backing(self) -> bool {
        matches!(self, Self::Qcow2 | Self::Qed | Self::Qcow)
    }

    /// Returns whether an image that is open for reading can be opened for writing, as a commit does.
    pub(crate) fn reopens(self) -> bool {
        self != Self::Parallels
    }

    /// Returns whether images may be larger than asked for.
    pub(crate) fn rounds(self) -> bool {
        matches!(self, Self::Vhdx | Self::Vpc | Self::Vdi | Self::Parallels)
    }

    /// Returns whether it has snapshots inside the image.
    pub(crate) fn has_snapshots(self) -> bool {
        self == Self::Qcow2
    }

    /// Returns the size of a cluster that is not chosen, in bytes.
    fn default_cluster(self) -> u64 {
        match self {
            Self::Qcow2 | Self::Qed | Self::Vmdk => 65_536,
            Self::Vhdx | Self::Vdi | Self::Parallels => 1 << 20,
            Self::Vpc => 2 << 20,
            Self::Raw | Self::Qcow => 4096,
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The value of the option `data_file` that stands for a path beside the image.
pub(crate) const DATA_FILE: &str = "DATA_FILE";

/// An image to be created.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Image {
    /// Its format.
    pub format: Format,
    /// Its size, in bytes.
    pub size: u64,
    /// The options that create it, as of `qemu-img create -o`. `data_file` is `DATA_FILE`: beside it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub create: BTreeMap<String, String>,
    /// The options that open it, as of `blockdev-add`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub open: BTreeMap<String, Value>,
}

impl Image {
    /// Makes an image without options.
    pub fn plain(format: Format, size: u64) -> Self {
        Self { format, size, create: BTreeMap::new(), open: BTreeMap::new() }
    }

    /// Returns the size of its clusters, in bytes.
    pub fn cluster(&self) -> u64 {
        let chosen = self.create.get("cluster_size").or_else(|| self.create.get("block_size"));
        chosen.and_then(|text| text.parse().ok()).unwrap_or_else(|| self.format.default_cluster())
    }

    /// Returns the option of `qemu-img create -o`; `data` is the path of its data file.
    pub(crate) fn create_options(&self, data: &str) -> Option<String> {
        let text = |(key, value): (&String, &String)| match value.as_str() {
            DATA_FILE => format!("{key}={}", data.replace(',', ",,")),
            value => format!("{key}={value}"),
        };
        let all: Vec<String> = self.create.iter().map(text).collect();
        (!all.is_empty()).then(|| all.join(","))
    }
}

impl fmt::Display for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} bytes", self.format, self.size)?;
        self.create.iter().try_for_each(|(key, value)| write!(f, " {key}={value}"))?;
        self.open.iter().try_for_each(|(key, value)| write!(f, " {key}={value}"))
    }
}
