//! [`Method`]: cases as the test methods of a unit, named and ordered as Python's `unittest` does.
//!
//! A module of tests stands for a class, and each of its cases for a method of it.

use crate::plan::Planned;

/// A case as a test method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Method {
    /// The case's id.
    pub(crate) id: String,
    /// `name (class.name)`, the class being the module path with dots.
    pub(crate) name: String,
    /// The first line of the test's documentation, if it has any.
    pub(crate) summary: Option<String>,
}

impl Method {
    /// Returns the name, and below it the summary: what unittest calls the description.
    pub(crate) fn description(&self) -> String {
        match &self.summary {
            Some(summary) => format!("{}\n{summary}", self.name),
            None => self.name.clone(),
        }
    }
}

/// Puts cases in the order of unittest: alphabetical, by class and then by name.
///
/// This is not the order of ids, in which `grows::raw-file` comes after `grows2::raw-file`.
pub(crate) fn arrange(cases: &mut [Planned]) {
    cases.sort_by(|a, b| order(a).cmp(&order(b)));
}

/// Returns the test method that each case stands for.
///
/// The variant is a part of names only where the cases are of more than one.
pub(crate) fn methods(cases: &[Planned]) -> Vec<Method> {
    let several = cases.windows(2).any(|pair| order(&pair[0]).2 != order(&pair[1]).2);
    cases.iter().map(|planned| method(planned, several)).collect()
}

fn method(planned: &Planned, with_variant: bool) -> Method {
    let (module, name, variant) = order(planned);
    let name = if with_variant { format!("{name}.{variant}") } else { name };
    let class = module.replace("::", ".");
    let dot = if class.is_empty() { "" } else { "." };
    let doc = planned.case.spec.doc.trim();
    let summary = doc.lines().next().map(|line| line.trim().to_owned());
    Method { id: planned.case.id.clone(), name: format!("{name} ({class}{dot}{name})"), summary }
}

/// Returns module, name with its parts joined by dots, and variant.
fn order(planned: &Planned) -> (&str, String, String) {
    let module = planned.case.spec.module();
    let path = planned.case.path();
    let name = path.strip_prefix(module).unwrap_or(path).trim_start_matches("::");
    (module, name.replace("::", "."), planned.case.combination().to_string())
}

#[cfg(test)]
mod tests {
    use iotest_spec::{CaseSpec, SourceLocation};

    use super::*;
    use crate::outcome::Outcome;
    use crate::plan::plan;
    use crate::registry::{Cases, Registry, TestDef};

    const fn test(module_path: &'static str, function: &'static str, doc: &'static str) -> TestDef {
        TestDef {
            spec: CaseSpec {
                doc,
                ..CaseSpec::new(module_path, function, SourceLocation { file: "m.rs", line: 1 })
            },
            cases: Cases::One(|_| Outcome::Pass),
        }
    }

    static TESTS: [TestDef; 4] = [
        test("suite::disks::big", "grows2", "Grows twice.\n\nMuch."),
        test("suite::disks::big", "grows", "\n  Grows \nonce."),
        test("suite::disks", "shrinks", ""),
        test("suite", "is", ""),
    ];

    /// Every case in the formats that `format` leaves, in order.
    fn cases(format: Option<&str>) -> Vec<Planned> {
        let lookup = |name: &str| format.filter(|_| name == "IMGFMT").map(Into::into);
        let settings = crate::env::Settings::from_vars(&lookup).unwrap();
        let mut cases = plan(&Registry::new(&TESTS).unwrap(), &settings, None);
        arrange(&mut cases);
        cases
    }

    #[test]
    fn methods_are_in_alphabetical_order_below_their_class() {
        let names: Vec<_> = methods(&cases(Some("qcow2"))).into_iter().map(|m| m.name).collect();
        assert_eq!(
            names,
            [
                "is (is)",
                "shrinks (disks.shrinks)",
                "grows (disks.big.grows)",
                "grows2 (disks.big.grows2)",
            ]
        );
    }

    #[test]
    fn first_line_of_the_documentation_is_the_summary() {
        let methods = methods(&cases(Some("raw")));
        let summaries: Vec<_> = methods.iter().map(|method| method.summary.as_deref()).collect();
        assert_eq!(summaries, [None, None, Some("Grows"), Some("Grows twice.")]);
        assert_eq!(methods[2].description(), "grows (disks.big.grows)\nGrows");
        assert_eq!(methods[0].description(), "is (is)");
    }

    #[test]
    fn variants_are_distinguished_if_there_are_several() {
        let methods = methods(&cases(None));
        let names: Vec<_> = methods.iter().map(|method| method.name.as_str()).collect();
        assert_eq!(names.len(), 8);
        assert_eq!(names[0], "is.qcow2-file (is.qcow2-file)");
        assert_eq!(names[7], "grows2.raw-file (disks.big.grows2.raw-file)");
        assert_eq!(methods[7].id, "disks::big::grows2::raw-file");
    }
}
