//! Which cargo features a run of tests turns on: [`all_but`] some.
//!
//! Does no input or output: it reads what cargo said of the packages.

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

/// Returns the arguments that turn on every feature of `packages` but those that are or turn on one
/// of `left_out`.
pub(crate) fn all_but(packages: &[Package], left_out: &[&str]) -> [String; 2] {
    let mut all: Vec<String> = vec![];
    for package in packages {
        let kept = package.features.keys().filter(|feature| {
            *feature != "default" && !turns_on(package, feature, left_out, &mut vec![])
        });
        all.extend(kept.map(|feature| format!("{}/{feature}", package.name)));
    }
    all.sort_unstable();
    ["--features".to_owned(), all.join(",")]
}

/// Returns whether `feature`, alone or by those it implies, turns on one of `wanted`.
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

    #[test]
    fn left_out_feature_takes_those_that_imply_it_along() {
        let implied = [
            ("full", ""),
            ("source-trees", ""),
            ("outside", "round"),
            ("round", "outside source-trees"),
            ("more", "types?/source-trees"),
        ];
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        let features = implied.map(|(name, implied)| (name.to_owned(), words(implied)));
        let package =
            Package { name: "a".to_owned(), features: features.into(), ..Package::default() };
        let all = |left_out: &[&str]| all_but(std::slice::from_ref(&package), left_out)[1].clone();
        assert_eq!(all(&[]), "a/full,a/more,a/outside,a/round,a/source-trees");
        assert_eq!(all(&[SOURCE_TREES]), "a/full");
    }
}
