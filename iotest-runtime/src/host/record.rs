//! [`Probed`] as JSON, for the cache.
//!
//! Sets of names are one text with blanks between, as [`Names`] are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::host::names::Names;
use crate::host::probe::Probed;
use crate::host::qmp_schema::QmpSchema;

/// Writes the facts.
pub(crate) fn to_json(probed: &Probed) -> Value {
    json!({
        "version": probed.version.to_string(),
        "accelerators": join(&probed.accelerators),
        "unusable-accelerators": probed.unusable_accelerators,
        "drivers": probed.drivers.as_text(),
        "read-only-drivers": probed.read_only_drivers.as_text(),
        "devices": probed.devices.as_text(),
        "machines": probed.machines.as_text(),
        "default-machine": probed.default_machine,
        "luks": works(&probed.luks),
        "zstd": works(&probed.zstd),
        "fuse": works(&probed.fuse),
        "postcopy": works(&probed.postcopy),
        "direct": works(&probed.direct),
        "native-aio": works(&probed.native_aio),
        "io_uring": works(&probed.io_uring),
        "qmp-schema": probed.qmp.sum(),
    })
}

/// Reads the facts; None if anything is not as [`to_json`] writes it.
///
/// `find_schema` finds the schema, which has a file of its own, by its sum.
pub(crate) fn from_json(
    value: &Value,
    find_schema: impl FnOnce(&str) -> Option<QmpSchema>,
) -> Option<Probed> {
    let record = value.as_object()?;
    let qmp = find_schema(record.get("qmp-schema")?.as_str()?)?;
    Some(Probed {
        version: record.get("version")?.as_str()?.parse().ok()?,
        accelerators: set(record, "accelerators")?,
        unusable_accelerators: reasons(record.get("unusable-accelerators")?)?,
        drivers: Names::from_text(record.get("drivers")?.as_str()?),
        read_only_drivers: Names::from_text(record.get("read-only-drivers")?.as_str()?),
        devices: Names::from_text(record.get("devices")?.as_str()?),
        machines: Names::from_text(record.get("machines")?.as_str()?),
        default_machine: match record.get("default-machine")? {
            Value::Null => None,
            name => Some(name.as_str()?.to_owned()),
        },
        luks: worked(record.get("luks")?)?,
        zstd: worked(record.get("zstd")?)?,
        fuse: worked(record.get("fuse")?)?,
        postcopy: worked(record.get("postcopy")?)?,
        direct: worked(record.get("direct")?)?,
        native_aio: worked(record.get("native-aio")?)?,
        io_uring: worked(record.get("io_uring")?)?,
        qmp,
    })
}

fn join(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn set(record: &Map<String, Value>, key: &str) -> Option<BTreeSet<String>> {
    Some(record.get(key)?.as_str()?.split_whitespace().map(str::to_owned).collect())
}

fn reasons(value: &Value) -> Option<BTreeMap<String, String>> {
    let reason = |(name, why): (&String, &Value)| Some((name.clone(), why.as_str()?.to_owned()));
    value.as_object()?.iter().map(reason).collect()
}

fn works(fact: &Result<(), String>) -> Value {
    fact.as_ref().map_or_else(|why| json!(why), |()| json!(true))
}

fn worked(value: &Value) -> Option<Result<(), String>> {
    match value {
        Value::Bool(true) => Some(Ok(())),
        Value::String(why) => Some(Err(why.clone())),
        _ => None,
    }
}
