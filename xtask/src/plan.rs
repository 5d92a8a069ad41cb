//! What a run of the suite will do, shown before it begins.
//!
//! Reads the suite's own list, so nothing here knows how cases come about or why one is ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

/// One line of the suite's list in JSON, as far as the plan needs it.
#[derive(Debug, Deserialize)]
struct Listed {
    event: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    ignore: bool,
    #[serde(default)]
    ignore_message: String,
}

/// The cases of a run by area, and why some will not run.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    areas: BTreeMap<String, Area>,
    ignored: BTreeMap<String, usize>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Area {
    tests: BTreeSet<String>,
    /// Cases by their variant, such as `qcow2-file`.
    variants: BTreeMap<String, usize>,
}

impl Plan {
    /// Reads what `--list --format json` prints; lines that are something else are passed over.
    pub(crate) fn read(list: &str) -> Self {
        let mut plan = Self::default();
        for line in list.lines() {
            match serde_json::from_str::<Listed>(line) {
                Ok(listed) if listed.event == "discovered" => plan.add(&listed),
                _ => {}
            }
        }
        plan
    }

    fn add(&mut self, case: &Listed) {
        if case.ignore {
            *self.ignored.entry(case.ignore_message.clone()).or_default() += 1;
            return;
        }
        let (test, variant) = case.name.rsplit_once("::").unwrap_or((&case.name, ""));
        let area = test.split("::").next().unwrap_or_default();
        let area = self.areas.entry(area.to_owned()).or_default();
        area.tests.insert(test.to_owned());
        *area.variants.entry(variant.to_owned()).or_default() += 1;
    }

    /// Returns how many cases will run.
    fn cases(&self) -> usize {
        self.areas.values().flat_map(|area| area.variants.values()).sum()
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tests: usize = self.areas.values().map(|area| area.tests.len()).sum();
        let areas = self.areas.len();
        writeln!(f, "Plan: {} cases of {tests} tests in {areas} areas", self.cases())?;
        let width = self.areas.keys().map(String::len).max().unwrap_or_default();
        for (name, area) in &self.areas {
            let variants: Vec<_> =
                area.variants.iter().map(|(variant, count)| format!("{variant} {count}")).collect();
            writeln!(f, "  {name:width$}  {}", variants.join(", "))?;
        }
        for (reason, count) in &self.ignored {
            writeln!(f, "  ignored {count}: {reason}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_counted_by_area_and_variant_and_ignored_ones_by_reason() {
        let case = |name: &str, reason: &str| {
            format!(
                r#"{{ "type": "test", "event": "discovered", "name": "{name}", "ignore": {}, "ignore_message": "{reason}", "start_line": 1 }}"#,
                !reason.is_empty()
            )
        };
        let list = [
            r#"{ "type": "suite", "event": "discovery" }"#.to_owned(),
            case("stream::whole::qcow2-file", ""),
            case("stream::whole::qed-file", ""),
            case("stream::part::qcow2-file", ""),
            case("nbd::exported::raw-file", ""),
            case("clock::steps::raw-file", "needs qtest"),
            "warning: something else".to_owned(),
        ];
        assert_eq!(
            Plan::read(&list.join("\n")).to_string(),
            "Plan: 4 cases of 3 tests in 2 areas\n  nbd     raw-file 1\n  stream  qcow2-file 2, \
             qed-file 1\n  ignored 1: needs qtest\n"
        );
    }
}
