//! What `qemu-img` reports with `--output json`, as a [`Reply`].
//!
//! The types are those of QEMU's schema: [`ImageInfo`](qapi_types::ImageInfo), [`ImageCheck`],
//! [`MapEntry`](qapi_types::MapEntry), [`BlockMeasureInfo`](qapi_types::BlockMeasureInfo).

use iotest_protocol::text::{bounded, limit};
use qapi_types::ImageCheck;
use qapi_types::wire::{self, Wire};
use serde_json::Value;

use crate::qmp::Reply;

/// An invalid report.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what} in:\n{}", bounded(.text, limit::PROGRAM_OUTPUT))]
#[non_exhaustive]
pub struct BadReport {
    /// What is wrong, and where: "`[3].start: missing`".
    pub what: String,
    /// The report.
    pub text: String,
}

impl BadReport {
    pub(crate) fn new(what: impl Into<String>, text: impl Into<String>) -> Self {
        Self { what: what.into(), text: text.into() }
    }
}

/// Reads a report as its type.
///
/// What the type does not know, such as the `children` of newer releases, is in the raw JSON only.
pub(super) fn read<T: Wire>(raw: Value) -> Result<Reply<T>, BadReport> {
    match wire::decode(&raw) {
        Ok(value) => Ok(Reply { value, raw }),
        Err(error) => Err(BadReport::new(error.to_string(), raw.to_string())),
    }
}

impl Reply<ImageCheck> {
    /// Returns whether no errors are left; repaired ones do not count.
    pub fn is_clean(&self) -> bool {
        let found = [Some(self.check_errors), self.corruptions, self.leaks];
        found.into_iter().flatten().all(|count| count == 0)
    }
}

#[cfg(test)]
mod tests {
    use qapi_types::{ImageInfo, MapEntry};
    use serde_json::json;

    use super::*;

    #[test]
    fn map_of_either_release_is_read() {
        let old = json!([{"start": 0, "length": 512, "depth": 1, "present": false, "zero": true,
                          "data": false}]);
        let new = json!([{"start": 0, "length": 512, "depth": 0, "present": true, "zero": false,
                          "data": true, "compressed": false, "offset": 65536}]);
        assert_eq!(read::<Vec<MapEntry>>(old).unwrap()[0].compressed, None);
        let entry = &read::<Vec<MapEntry>>(new).unwrap()[0];
        assert_eq!((entry.compressed, entry.offset), (Some(false), Some(65536)));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_path_and_the_report() {
        let error = read::<Vec<MapEntry>>(json!([{"start": 0, "length": "512"}])).unwrap_err();
        assert_eq!(
            error.to_string(),
            "[0].length: expected integer of 64 bits, found string in:\n\
             [{\"start\":0,\"length\":\"512\"}]"
        );
        let error = read::<Vec<MapEntry>>(json!({})).unwrap_err();
        assert_eq!(error.what, "expected list, found object");
        let error = read::<ImageInfo>(json!({"filename": "x"})).unwrap_err();
        assert_eq!(error.what, "format: missing");
    }

    #[test]
    fn what_the_type_does_not_know_stays_in_the_json() {
        let report = json!({"filename": "x", "format": "raw", "virtual-size": 512,
                            "children": [{"name": "file"}]});
        let info = read::<ImageInfo>(report).unwrap();
        assert_eq!((info.virtual_size, &info.raw["children"][0]["name"]), (512, &json!("file")));
    }

    #[test]
    fn check_is_clean_once_nothing_is_left_to_repair() {
        let check = |members: Value| {
            let mut report = json!({"filename": "x", "format": "qcow2", "check-errors": 0});
            let members = members.as_object().unwrap().clone();
            report.as_object_mut().unwrap().extend(members);
            read::<ImageCheck>(report).unwrap().is_clean()
        };
        assert!(check(json!({})));
        assert!(check(json!({"leaks": 0, "leaks-fixed": 1})));
        assert!(!check(json!({"check-errors": 1})));
        assert!(!check(json!({"corruptions": 1})));
        assert!(!check(json!({"leaks": 2, "leaks-fixed": 1})));
    }
}
