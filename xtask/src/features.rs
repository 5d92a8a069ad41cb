//! Which cargo features a run of tests turns on: [`Features`].
//!
//! Pure: it reads what cargo said of the packages, and asks nobody.

use crate::workspace::Package;

/// The feature of tests that read QEMU's source trees.
pub(crate) const SOURCE_TREES: &str = "source-trees";
/// The feature of tests that run programs which a variable names.
pub(crate) const LIVE_PROGRAMS: &str = "live-programs";

/// The feature of tests that ask Python what it prints.
pub(crate) const PYTHON: &str = "python";

/// The feature of tests that run the `check` of QEMU's source trees; it implies the two that say
/// what they need.
pub(crate) const UNDER_CHECK: &str = "under-check";

/// Features of several packages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Features(Vec<String>);

impl Features {
    /// Returns every feature of `packages` but those that are or turn on one of `left_out`.
    pub(crate) fn all_but(packages: &[Package], left_out: &[&str]) -> Self {
        let of = |package: &Package| -> Vec<String> {
            let kept = package.features.keys().filter(|feature| {
                *feature != "default" && !turns_on(package, feature, left_out, &mut vec![])
            });
            kept.map(|feature| format!("{}/{feature}", package.name)).collect()
        };
        let mut all: Vec<String> = packages.iter().flat_map(of).collect();
        all.sort_unstable();
        Self(all)
    }

    /// Returns the arguments of cargo and nextest that turn them on.
    pub(crate) fn args(&self) -> Vec<String> {
        if self.0.is_empty() {
            return vec![];
        }
        vec!["--features".to_owned(), self.0.join(",")]
    }
}

/// Says whether `feature`, alone or by those it implies, turns on one of `wanted`.
fn turns_on(package: &Package, feature: &str, wanted: &[&str], seen: &mut Vec<String>) -> bool {
    // A feature of another package is `package/feature`.
    let name = feature.rsplit_once('/').map_or(feature, |(_package, name)| name);
    if wanted.contains(&name) {
        return true;
    }
    if name != feature || seen.iter().any(|known| known == feature) {
        return false;
    }
    seen.push(feature.to_owned());
    let implied = package.features.get(feature).into_iter().flatten();
    implied.into_iter().any(|implied| turns_on(package, implied, wanted, seen))
}

/// Returns the names of the test targets that need `feature`, each once.
pub(crate) fn tests_of<'a>(packages: &'a [Package], feature: &str) -> Vec<&'a str> {
    let targets = packages.iter().flat_map(|package| &package.targets);
    let needing = targets.filter(|target| {
        target.is("test") && target.required_features.iter().any(|needed| needed == feature)
    });
    let mut names: Vec<&str> = needing.map(|target| target.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packages() -> Vec<Package> {
        let text = r#"[
            {"name": "types", "version": "0.1.0", "license": null, "source": null,
             "manifest_path": "/w/types/Cargo.toml",
             "features": {
                "default": ["full"], "full": [], "json": ["dep:schemars"],
                "source-trees": [], "live-programs": [],
                "outside": ["round"], "round": ["outside", "source-trees"]
             },
             "targets": [
                {"name": "live", "kind": ["test"], "src_path": "/w/types/tests/live.rs",
                 "required-features": ["full", "live-programs"]},
                {"name": "examples", "kind": ["test"], "src_path": "/w/types/tests/examples.rs",
                 "required-features": ["source-trees"]},
                {"name": "types", "kind": ["lib"], "src_path": "/w/types/src/lib.rs"}
             ]},
            {"name": "gen", "version": "0.1.0", "license": null, "source": null,
             "manifest_path": "/w/gen/Cargo.toml",
             "features": {"everything": ["types?/source-trees"], "source-trees": []},
             "targets": [
                {"name": "live", "kind": ["test"], "src_path": "/w/gen/tests/live.rs",
                 "required-features": ["live-programs"]}
             ]}
        ]"#;
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn left_out_feature_takes_those_that_imply_it_along() {
        let features = Features::all_but(&packages(), &[SOURCE_TREES]);
        assert_eq!(features.args(), ["--features", "types/full,types/json,types/live-programs"]);
        let features = Features::all_but(&packages(), &[SOURCE_TREES, LIVE_PROGRAMS]);
        assert_eq!(features.args(), ["--features", "types/full,types/json"]);
    }

    #[test]
    fn without_exceptions_every_feature_is_on() {
        let features = Features::all_but(&packages(), &[]).args().pop().unwrap();
        let all = "gen/everything,gen/source-trees,types/full,types/json,types/live-programs,\
                   types/outside,types/round,types/source-trees";
        assert_eq!(features, all);
    }

    #[test]
    fn packages_without_features_need_no_argument() {
        assert_eq!(Features::all_but(&[], &[]).args(), [""; 0]);
    }

    #[test]
    fn tests_are_found_by_what_they_need() {
        assert_eq!(tests_of(&packages(), LIVE_PROGRAMS), ["live"]);
        assert_eq!(tests_of(&packages(), SOURCE_TREES), ["examples"]);
        assert_eq!(tests_of(&packages(), "json"), [""; 0]);
    }
}
