//! What a test writes into its log.

use std::fmt;

use serde_json::Value;

use super::Test;
use crate::filter::{Filter, image_format};
use crate::transcript::{JsonStyle, Transcript};

impl Test {
    /// Logs a text and ends its line.
    pub fn log(&self, text: impl fmt::Display) {
        self.transcript.text(text);
    }

    /// Logs a JSON value on one line, its keys sorted.
    ///
    /// [`transcript`](Self::transcript) logs it in other ways:
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # use iotest_runtime::transcript::JsonStyle;
    /// # fn doc(t: &mut Test) {
    /// let value = json!({ "node-name": "disk", "driver": "null-co" });
    /// t.log_json(&value);
    /// t.transcript().indented(2).json(&value, JsonStyle::INSERTION);
    /// # }
    /// ```
    #[doc(alias = "log")]
    pub fn log_json(&self, value: &Value) {
        self.transcript.json(value, JsonStyle::default());
    }

    /// Adds a filter after all others, for all that is logged from now on.
    ///
    /// ```no_run
    /// # use iotest_runtime::prelude::*;
    /// # fn doc(t: &mut Test) {
    /// t.filter(filter::virtio_scsi());
    /// # }
    /// ```
    pub fn filter(&self, filter: Filter) {
        self.transcript.append_filter(filter);
    }

    /// Shows the name of the format under test as `IMGFMT`, in all that is logged from now on, so
    /// that formats can share a reference.
    #[doc(alias = "filter_imgfmt")]
    #[doc(alias = "filter_qmp_imgfmt")]
    pub fn filter_image_format(&self) {
        self.filter(image_format(self.format().name()));
    }

    /// Returns the log itself, for handles with filters or styles of their own.
    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }
}
