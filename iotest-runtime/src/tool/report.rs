//! What `qemu-img` reports with `--output json`, typed.
//!
//! Each report keeps the JSON beside the members that tests ask for most.

use serde_json::Value;

/// A report that is not as expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} in:\n{text}")]
pub struct BadReport {
    /// What is wrong, such as "no number `start`".
    pub what: String,
    /// The report.
    pub text: String,
}

impl BadReport {
    pub(crate) fn new(what: impl Into<String>, text: impl Into<String>) -> Self {
        Self { what: what.into(), text: text.into() }
    }
}

/// What `qemu-img info` says of an image.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageInfo {
    /// The image's name as QEMU knows it.
    pub filename: String,
    /// The name of its format.
    pub format: String,
    /// The size that a guest sees, in bytes.
    pub virtual_size: u64,
    /// The space that it takes on the host, in bytes.
    pub actual_size: Option<u64>,
    /// The size of a cluster, in bytes.
    pub cluster_size: Option<u64>,
    /// Whether it was not closed properly.
    pub dirty: bool,
    /// The backing file's name as the image stores it.
    pub backing_filename: Option<String>,
    /// The backing file's name as QEMU opens it.
    pub full_backing_filename: Option<String>,
    /// The backing file's format as the image stores it.
    pub backing_format: Option<String>,
    /// What only its format knows: `data` of `format-specific`.
    pub specific: Option<Value>,
    /// The whole report.
    pub json: Value,
}

/// What `qemu-img check` says of an image.
#[derive(Debug, Clone, PartialEq)]
pub struct ImageCheck {
    /// Errors of the check itself.
    pub check_errors: u64,
    /// Corruptions that are still there.
    pub corruptions: u64,
    /// Leaked clusters that are still there.
    pub leaks: u64,
    /// Corruptions that were repaired.
    pub corruptions_fixed: u64,
    /// Leaked clusters that were repaired.
    pub leaks_fixed: u64,
    /// Where the image ends, in bytes.
    pub image_end_offset: Option<u64>,
    /// Clusters in all.
    pub total_clusters: Option<u64>,
    /// Clusters that are allocated.
    pub allocated_clusters: Option<u64>,
    /// Clusters that do not follow their neighbour.
    pub fragmented_clusters: Option<u64>,
    /// Clusters that are compressed.
    pub compressed_clusters: Option<u64>,
    /// The whole report.
    pub json: Value,
}

impl ImageCheck {
    /// Says whether nothing is wrong any more.
    pub fn is_clean(&self) -> bool {
        (self.check_errors, self.corruptions, self.leaks) == (0, 0, 0)
    }
}

/// A range of an image with one state, from `qemu-img map`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapEntry {
    /// Where it starts, in bytes of the guest.
    pub start: u64,
    /// How long it is, in bytes.
    pub length: u64,
    /// How many images down the backing chain it is.
    pub depth: u64,
    /// Whether an image of the chain allocates it; None before QEMU 6.1.
    pub present: Option<bool>,
    /// Whether it reads as zeros.
    pub zero: bool,
    /// Whether it holds data.
    pub data: bool,
    /// Whether it is compressed; None before QEMU 8.2.
    pub compressed: Option<bool>,
    /// Where it is in the file, in bytes.
    pub offset: Option<u64>,
    /// The file that it is in.
    pub filename: Option<String>,
}

/// What `qemu-img measure` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// The space that the data needs, in bytes.
    pub required: u64,
    /// The space that a fully allocated image needs, in bytes.
    pub fully_allocated: u64,
    /// The space that persistent bitmaps need more, in bytes.
    pub bitmaps: Option<u64>,
}

/// A report, or part of one, whose members are asked for.
pub(crate) struct Members<'a>(pub(crate) &'a Value);

impl Members<'_> {
    fn missing(&self, kind: &str, name: &str) -> BadReport {
        BadReport::new(format!("no {kind} `{name}`"), self.0.to_string())
    }

    fn number(&self, name: &str) -> Result<u64, BadReport> {
        self.some_number(name).ok_or_else(|| self.missing("number", name))
    }

    fn some_number(&self, name: &str) -> Option<u64> {
        self.0[name].as_u64()
    }

    fn text(&self, name: &str) -> Result<String, BadReport> {
        self.some_text(name).ok_or_else(|| self.missing("text", name))
    }

    fn some_text(&self, name: &str) -> Option<String> {
        self.0[name].as_str().map(str::to_owned)
    }

    fn truth(&self, name: &str) -> Result<bool, BadReport> {
        self.0[name].as_bool().ok_or_else(|| self.missing("truth value", name))
    }
}

impl TryFrom<Value> for ImageInfo {
    type Error = BadReport;

    fn try_from(json: Value) -> Result<Self, BadReport> {
        let info = Members(&json);
        Ok(Self {
            filename: info.text("filename")?,
            format: info.text("format")?,
            virtual_size: info.number("virtual-size")?,
            actual_size: info.some_number("actual-size"),
            cluster_size: info.some_number("cluster-size"),
            dirty: json["dirty-flag"].as_bool().unwrap_or(false),
            backing_filename: info.some_text("backing-filename"),
            full_backing_filename: info.some_text("full-backing-filename"),
            backing_format: info.some_text("backing-filename-format"),
            specific: json.pointer("/format-specific/data").cloned(),
            json,
        })
    }
}

impl TryFrom<Value> for ImageCheck {
    type Error = BadReport;

    fn try_from(json: Value) -> Result<Self, BadReport> {
        let check = Members(&json);
        let count = |name| check.some_number(name).unwrap_or(0);
        Ok(Self {
            check_errors: check.number("check-errors")?,
            corruptions: count("corruptions"),
            leaks: count("leaks"),
            corruptions_fixed: count("corruptions-fixed"),
            leaks_fixed: count("leaks-fixed"),
            image_end_offset: check.some_number("image-end-offset"),
            total_clusters: check.some_number("total-clusters"),
            allocated_clusters: check.some_number("allocated-clusters"),
            fragmented_clusters: check.some_number("fragmented-clusters"),
            compressed_clusters: check.some_number("compressed-clusters"),
            json,
        })
    }
}

impl TryFrom<&Value> for MapEntry {
    type Error = BadReport;

    fn try_from(json: &Value) -> Result<Self, BadReport> {
        let entry = Members(json);
        Ok(Self {
            start: entry.number("start")?,
            length: entry.number("length")?,
            depth: entry.number("depth")?,
            present: json["present"].as_bool(),
            zero: entry.truth("zero")?,
            data: entry.truth("data")?,
            compressed: json["compressed"].as_bool(),
            offset: entry.some_number("offset"),
            filename: entry.some_text("filename"),
        })
    }
}

impl TryFrom<Value> for Measure {
    type Error = BadReport;

    fn try_from(json: Value) -> Result<Self, BadReport> {
        let measure = Members(&json);
        Ok(Self {
            required: measure.number("required")?,
            fully_allocated: measure.number("fully-allocated")?,
            bitmaps: measure.some_number("bitmaps"),
        })
    }
}

/// Reads the entries of a map.
pub(crate) fn map_entries(json: &Value) -> Result<Vec<MapEntry>, BadReport> {
    let entries = json.as_array().ok_or_else(|| BadReport::new("no list", json.to_string()))?;
    entries.iter().map(MapEntry::try_from).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn map_of_either_release_is_read() {
        let old = json!([{"start": 0, "length": 512, "depth": 1, "present": false, "zero": true,
                          "data": false}]);
        let new = json!([{"start": 0, "length": 512, "depth": 0, "present": true, "zero": false,
                          "data": true, "compressed": false, "offset": 65536}]);
        assert_eq!(map_entries(&old).unwrap()[0].compressed, None);
        let entry = &map_entries(&new).unwrap()[0];
        assert_eq!((entry.compressed, entry.offset), (Some(false), Some(65536)));
    }

    #[test]
    fn missing_member_is_named_with_its_report() {
        let error = map_entries(&json!([{"start": 0, "length": "512"}])).unwrap_err();
        assert_eq!(error.to_string(), "no number `length` in:\n{\"start\":0,\"length\":\"512\"}");
        assert_eq!(map_entries(&json!({})).unwrap_err().what, "no list");
        let error = ImageInfo::try_from(json!({"filename": "x"})).unwrap_err();
        assert_eq!(error.what, "no text `format`");
    }

    #[test]
    fn check_without_findings_is_clean() {
        let clean = json!({"check-errors": 0, "filename": "x", "format": "qcow2"});
        assert!(ImageCheck::try_from(clean).unwrap().is_clean());
        let leaky = json!({"check-errors": 0, "leaks": 2, "leaks-fixed": 1});
        let leaky = ImageCheck::try_from(leaky).unwrap();
        assert!(!leaky.is_clean());
        assert_eq!(leaky.leaks_fixed, 1);
    }
}
