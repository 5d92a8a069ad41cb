//! [`CommandOption`]: the options of QEMU's command lines, and the forms in which each takes its value.

use std::fmt;

use serde_json::Value;

use super::{NotDotted, dotted};

/// An option of the emulator's or the storage daemon's command line that takes an object.
///
/// No form suits all: some options take no JSON, and the `key=value` pairs of some cannot nest. The forms
/// are those of QEMU 7.2 to 11.1.
///
/// # Examples
/// ```
/// use qapi_types::options::CommandOption;
/// use serde_json::json;
///
/// let port = json!({ "driver": "virtserialport", "name": "a,b" });
/// assert_eq!(CommandOption::Device.pairs(&port)?, "driver=virtserialport,name=a,,b");
///
/// // Pairs of -device are no lists, and -chardev takes no JSON.
/// let network = json!({ "type": "user", "id": "n", "hostfwd": [{ "str": "tcp::5555-:22" }] });
/// assert!(CommandOption::Netdev.pairs(&network).is_err());
/// assert!(CommandOption::Netdev.text(&network)?.starts_with('{'));
/// assert!(CommandOption::Chardev.json(&json!({ "id": "c" })).is_err());
/// # Ok::<(), qapi_types::options::NotTaken>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandOption {
    /// `-accel` of the emulator. Its key `accel` comes first.
    Accel,
    /// `-action` of the emulator: what `set-action` takes, but for its `_` in place of `-`.
    Action,
    /// `-audiodev` of the emulator: an `Audiodev`.
    Audiodev,
    /// `-blockdev` of both: a `BlockdevOptions`.
    Blockdev,
    /// `-boot` of the emulator: a `BootConfiguration`.
    Boot,
    /// `-chardev` of both. Its keys are not those of `chardev-add`.
    Chardev,
    /// `-compat` of the emulator: a `CompatPolicy`.
    Compat,
    /// `-device` of the emulator: a `DeviceAdd`.
    Device,
    /// `-display` of the emulator: a `DisplayOptions`.
    Display,
    /// `--export` of the storage daemon: a `BlockExportOptions`.
    Export,
    /// `-fsdev` of the emulator, which no type of the schema describes.
    Fsdev,
    /// `-machine` of the emulator, which no type of the schema describes.
    Machine,
    /// `-mon` of the emulator.
    Mon,
    /// `--monitor` of the storage daemon: a `MonitorOptions`.
    Monitor,
    /// `--nbd-server` of the storage daemon: an `NbdServerOptions`.
    NbdServer,
    /// `-name` of the emulator: the `guest`, its `process` and `debug-threads`.
    Name,
    /// `-netdev` of the emulator: a `Netdev`.
    Netdev,
    /// `-numa` of the emulator: a `NumaOptions`, without its lists.
    Numa,
    /// `-object` of the emulator: an `ObjectOptions`. Its pairs do not nest, unlike the daemon's.
    Object,
    /// `--object` of the storage daemon: an `ObjectOptions`.
    DaemonObject,
    /// `-run-with` of the emulator, since 8.1.
    RunWith,
    /// `-smp` of the emulator: an `SMPConfiguration`.
    Smp,
}

/// How an option reads `key=value` pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pairs {
    /// Dots in keys nest, and numbers there are the places in a list.
    Nested,
    /// A key is a key, and a value is no list or object.
    Flat,
}

impl CommandOption {
    /// Every option.
    pub const ALL: [Self; 22] = [
        Self::Accel,
        Self::Action,
        Self::Audiodev,
        Self::Blockdev,
        Self::Boot,
        Self::Chardev,
        Self::Compat,
        Self::Device,
        Self::Display,
        Self::Export,
        Self::Fsdev,
        Self::Machine,
        Self::Mon,
        Self::Monitor,
        Self::Name,
        Self::NbdServer,
        Self::Netdev,
        Self::Numa,
        Self::Object,
        Self::DaemonObject,
        Self::RunWith,
        Self::Smp,
    ];

    /// Returns the option without dashes, such as `blockdev`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accel => "accel",
            Self::Action => "action",
            Self::Audiodev => "audiodev",
            Self::Blockdev => "blockdev",
            Self::Boot => "boot",
            Self::Chardev => "chardev",
            Self::Compat => "compat",
            Self::Device => "device",
            Self::Display => "display",
            Self::Export => "export",
            Self::Fsdev => "fsdev",
            Self::Machine => "machine",
            Self::Mon => "mon",
            Self::Monitor => "monitor",
            Self::Name => "name",
            Self::NbdServer => "nbd-server",
            Self::Netdev => "netdev",
            Self::Numa => "numa",
            Self::Object | Self::DaemonObject => "object",
            Self::RunWith => "run-with",
            Self::Smp => "smp",
        }
    }

    /// Returns whether the option takes a JSON object.
    pub fn takes_json(self) -> bool {
        match self {
            Self::Audiodev
            | Self::Blockdev
            | Self::Compat
            | Self::Device
            | Self::Display
            | Self::Export
            | Self::Monitor
            | Self::NbdServer
            | Self::Netdev
            | Self::Object
            | Self::DaemonObject => true,
            Self::Accel
            | Self::Action
            | Self::Boot
            | Self::Chardev
            | Self::Fsdev
            | Self::Machine
            | Self::Mon
            | Self::Name
            | Self::Numa
            | Self::RunWith
            | Self::Smp => false,
        }
    }

    /// Returns an object as one line of JSON.
    ///
    /// # Errors
    /// * [`NotTaken`] if the option takes no JSON, or if `object` is none.
    pub fn json(self, object: &Value) -> Result<String, NotTaken> {
        if !self.takes_json() {
            return Err(NotTaken { option: self, why: Why::Json });
        }
        // In a string a zero byte is escaped.
        match object {
            Value::Object(_) => Ok(object.to_string()),
            other => Err(NotTaken { option: self, why: Why::NoObject(other.clone()) }),
        }
    }

    /// Returns an object as `key=value` pairs, commas in values doubled.
    ///
    /// # Errors
    /// * [`NotTaken`] for what pairs cannot express ([`dotted`]), and for a list or an object inside
    ///   where keys do not nest: in `-device`, the emulator's `-object`, options that take no JSON but
    ///   `-machine`, and in `-netdev` but for `stream` and `dgram`;
    /// * for a name where keys nest that is not one of the schema language, or is too long.
    pub fn pairs(self, object: &Value) -> Result<String, NotTaken> {
        if let (Pairs::Flat, Value::Object(members)) = (self.syntax(object), object) {
            let nested = members.iter().find(|(_, value)| value.is_array() || value.is_object());
            if let Some((key, _)) = nested {
                return Err(NotTaken { option: self, why: Why::Nested(key.clone()) });
            }
        }
        if self.syntax(object) == Pairs::Nested {
            if let Some(name) = unreadable(object) {
                return Err(NotTaken { option: self, why: Why::Name(name) });
            }
        }
        dotted(object).map_err(|error| NotTaken { option: self, why: Why::Pairs(error) })
    }

    /// Returns an object in a form that the option takes: JSON, or else pairs.
    ///
    /// # Errors
    /// * [`NotTaken`] if the option takes the object in neither form.
    pub fn text(self, object: &Value) -> Result<String, NotTaken> {
        if self.takes_json() { self.json(object) } else { self.pairs(object) }
    }

    fn syntax(self, object: &Value) -> Pairs {
        match self {
            Self::Accel
            | Self::Action
            | Self::Boot
            | Self::Chardev
            | Self::Device
            | Self::Fsdev
            | Self::Mon
            | Self::Name
            | Self::Numa
            | Self::Object
            | Self::RunWith
            | Self::Smp => Pairs::Flat,
            Self::Netdev => match object["type"].as_str() {
                Some("stream" | "dgram") => Pairs::Nested,
                _ => Pairs::Flat,
            },
            Self::Audiodev
            | Self::Blockdev
            | Self::Compat
            | Self::Display
            | Self::Export
            | Self::Machine
            | Self::Monitor
            | Self::NbdServer
            | Self::DaemonObject => Pairs::Nested,
        }
    }
}

/// Returns the first name inside a value that QEMU cannot read where keys nest.
///
/// # Source
/// QEMU 10.0, `util/keyval.c` and `qapi/qapi-util.c`: a part of a key is a name of the schema language
/// with less than 128 bytes. A downstream name begins with two underscores and holds dots, which is not
/// written here, since [`dotted`] refuses them.
fn unreadable(value: &Value) -> Option<String> {
    let is_name = |name: &str| {
        name.len() < 128
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_'))
    };
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| match is_name(name) {
            true => unreadable(value),
            false => Some(name.clone()),
        }),
        Value::Array(values) => values.iter().find_map(unreadable),
        _ => None,
    }
}

/// An object that a command-line option does not take in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotTaken {
    option: CommandOption,
    why: Why,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    Json,
    NoObject(Value),
    Nested(String),
    Name(String),
    Pairs(NotDotted),
}

impl NotTaken {
    /// Returns the option.
    pub fn option(&self) -> CommandOption {
        self.option
    }
}

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.option.name();
        match &self.why {
            Why::Json => return write!(f, "-{name} takes no JSON; give it key=value pairs"),
            Why::NoObject(value) => return write!(f, "-{name} takes an object, not {value}"),
            Why::Nested(key) => {
                write!(f, "-{name} reads no list or object from key=value pairs, as {key:?} is")?;
            }
            Why::Name(key) => write!(f, "-{name} reads no key {key:?}")?,
            Why::Pairs(error) => write!(f, "-{name}: {}", error.reason())?,
        }
        f.write_str(match self.option.takes_json() {
            true => "; give it JSON instead",
            false => ", and it takes no JSON",
        })
    }
}

impl std::error::Error for NotTaken {}
