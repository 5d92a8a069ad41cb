//! Cleans the texts of a record before it is written: redacts secrets and truncates long texts.

use std::borrow::Cow;

use crate::record::Record;
use crate::secrets::Secrets;
use crate::text::bounded;
use crate::text::limit::{self, Limit};

impl Record {
    /// Redacts secrets in all texts from a test, QEMU or a tool, and truncates these texts.
    ///
    /// The id, the variant and paths are not changed: they cannot contain secrets.
    pub fn clean(&mut self, secrets: &Secrets) {
        clean(self.reason.as_mut(), limit::RECORD, secrets);
        clean(self.place.as_mut(), limit::RECORD_ENTRY, secrets);
        for texts in [&mut self.waits, &mut self.remarks, &mut self.left, &mut self.findings] {
            shorten(texts, |left_out, total| format!("[... {left_out} of {total} left out ...]"));
            clean(texts.iter_mut(), limit::RECORD_ENTRY, secrets);
        }
        let [artefacts, ends] = [self.artefacts.len(), self.ends.len()];
        self.artefacts.truncate(limit::RECORD_ENTRIES);
        self.ends.truncate(limit::RECORD_ENTRIES);
        for (count, what) in [(artefacts, "files with further evidence"), (ends, "ended programs")]
        {
            if count > limit::RECORD_ENTRIES {
                let left_out = count - limit::RECORD_ENTRIES;
                self.remarks.push(format!("[... {left_out} of {count} {what} left out ...]"));
            }
        }
        for end in &mut self.ends {
            let texts = [&mut end.command_line, &mut end.end, &mut end.how, &mut end.log_tail];
            clean(texts.into_iter().chain(end.expected.as_mut()), limit::RECORD_ENTRY, secrets);
        }
        // Names of cases are those of code of the test.
        let reasons = self.cases.iter_mut().filter_map(|case| case.reason.as_mut());
        clean(reasons, limit::UNITTEST_REASON, secrets);
        self.about.more.values_mut().for_each(|value| secrets.redact_json(value));
        clean(self.run.as_mut().map(|run| &mut run.rerun_command), limit::RECORD_ENTRY, secrets);
        if let Some(known) = self.run.as_mut().and_then(|run| run.known.as_mut()) {
            let texts = [&mut known.reason].into_iter().chain(known.link.as_mut());
            clean(texts, limit::RECORD_ENTRY, secrets);
        }
    }
}

fn clean<'a>(texts: impl IntoIterator<Item = &'a mut String>, limit: Limit, secrets: &Secrets) {
    for text in texts {
        secrets.redact_string(text);
        if let Cow::Owned(short) = bounded(text, limit) {
            *text = short;
        }
    }
}

/// Keeps the first and the last of too many texts, with a marker between them.
fn shorten(texts: &mut Vec<String>, mark: impl Fn(usize, usize) -> String) {
    let (total, half) = (texts.len(), limit::RECORD_ENTRIES / 2);
    if total > limit::RECORD_ENTRIES {
        let left_out = total - 2 * half;
        texts.splice(half..total - half, [mark(left_out, total)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ProgramEnd;
    use crate::record::{CaseDescription, Identity, RunFacts};
    use crate::unittest::UnittestCase;

    fn record() -> Record {
        Record::started("m::sesame::luks-file", CaseDescription::default(), Identity::default(), 1)
    }

    #[test]
    fn secrets_are_redacted_in_all_texts_and_names_stay() {
        let secrets = Secrets::default();
        secrets.add("sesame");
        let text = || "with sesame".to_owned();
        let end = ProgramEnd {
            program: "vm0".to_owned(),
            pid: 1,
            command_line: text(),
            end: text(),
            expected: Some(text()),
            how: text(),
            log_tail: text(),
        };
        let mut record = Record {
            reason: Some(text()),
            place: Some(text()),
            waits: vec![text()],
            remarks: vec![text()],
            left: vec![text()],
            ends: vec![end],
            findings: vec![text()],
            run: Some(RunFacts { rerun_command: text(), ..RunFacts::default() }),
            ..record()
        };
        record.about.more.insert("ran".to_owned(), serde_json::json!([text()]));
        record.cases.push(UnittestCase { reason: Some(text()), ..UnittestCase::unfinished("T.a") });
        record.clean(&secrets);
        let json = serde_json::to_string(&record).unwrap();
        assert_eq!(json.matches("with ***").count(), 14, "{json}");
        assert_eq!(json.matches("sesame").count(), 1, "{json}");
    }

    #[test]
    fn everything_is_bounded_and_says_so() {
        let long = "x".repeat(1 << 20);
        let mut record = Record {
            reason: Some(long.repeat(100)),
            remarks: vec![long.clone(); 300],
            left: (0..1000).map(|number| format!("process {number}")).collect(),
            artefacts: vec!["/file".into(); 5000],
            ..record()
        };
        record.clean(&Secrets::default());
        let reason = record.reason.as_ref().unwrap();
        assert!(reason.len() < limit::RECORD.bytes() + 100, "{}", reason.len());
        assert!(reason.contains(" of 104857600 bytes left out ...]"));
        assert_eq!((&*record.left[0], &*record.left[100]), ("process 0", "process 999"));
        assert_eq!(record.left[50], "[... 900 of 1000 left out ...]");
        assert_eq!(record.artefacts.len(), limit::RECORD_ENTRIES);
        assert!(record.remarks.last().unwrap().contains("4900 of 5000 files"));
        let size = serde_json::to_string(&record).unwrap().len();
        assert!(size < 3 << 20, "{size}");
        let again = record.clone();
        record.clean(&Secrets::default());
        assert_eq!(record.reason, again.reason);
    }
}
