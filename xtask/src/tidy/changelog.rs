//! The changelog: a change of what users see must be told.

use super::rules::Changelog;
use super::tree::Tree;
use super::{TidyError, Violation};
use crate::process::Step;
use crate::workspace::Workspace;

/// What changed since a commit.
#[derive(Debug, Clone, Default)]
pub(super) struct Changes {
    /// The paths that differ.
    paths: Vec<String>,
    /// The difference, as git prints it without context.
    diff: String,
}

impl Changes {
    /// Asks git what changed since the last commit that this tree and `base` have in common.
    pub(super) fn since(workspace: &Workspace, base: &str) -> Result<Self, TidyError> {
        let git = |args: &[&str]| Step::new("git").within(&workspace.root).args(args).answer();
        let from = git(&["merge-base", base, "HEAD"])?;
        let from = from.trim();
        let paths = git(&["diff", "--name-only", from])?;
        let diff =
            git(&["diff", "--unified=0", "--no-color", "--no-ext-diff", from, "--", "*.rs"])?;
        Ok(Self { paths: paths.lines().map(str::to_owned).collect(), diff })
    }
}

/// Checks that the changelog changed if a public item of a package for users did.
pub(super) fn check(changes: &Changes, tree: &Tree, rules: &Changelog) -> Vec<Violation> {
    if changes.paths.contains(&rules.file) {
        return vec![];
    }
    let sources: Vec<String> = rules
        .packages
        .iter()
        .filter_map(|name| tree.package(name))
        .map(|directory| format!("{}/", directory.join("src").display()))
        .collect();
    let mut violations = vec![];
    for change in public_changes(&changes.diff) {
        if sources.iter().any(|source| change.path.starts_with(source)) {
            let (file, item) = (&rules.file, change.item);
            let what = format!("`{item}` changes and {file} does not; tell users there");
            violations.push(Violation::new(change.path, change.line, what));
        }
    }
    violations
}

/// A public item that was added, removed or changed.
struct Change<'a> {
    path: &'a str,
    line: usize,
    item: &'a str,
}

/// Reads a difference without context: lines of public items and where they are, or were.
fn public_changes(diff: &str) -> Vec<Change<'_>> {
    let mut changes = vec![];
    let (mut path, mut old, mut new) = ("", 0_usize, 0_usize);
    for line in diff.lines() {
        if let Some(name) = line.strip_prefix("--- a/").or(line.strip_prefix("+++ b/")) {
            path = name;
        } else if let Some(hunk) = line.strip_prefix("@@ -") {
            (old, new) = starts(hunk).unwrap_or_default();
        } else if let Some(text) = line.strip_prefix('+').filter(|_| !line.starts_with("+++ ")) {
            changes.extend(item(text).map(|item| Change { path, line: new, item }));
            new += 1;
        } else if let Some(text) = line.strip_prefix('-').filter(|_| !line.starts_with("--- ")) {
            changes.extend(item(text).map(|item| Change { path, line: old, item }));
            old += 1;
        }
    }
    changes
}

/// The first lines of `12,3 +14,2 @@ …`.
fn starts(hunk: &str) -> Option<(usize, usize)> {
    let mut ranges = hunk.split(' ');
    let start = |range: &str| range.split(',').next()?.parse().ok();
    Some((start(ranges.next()?)?, start(ranges.next()?.strip_prefix('+')?)?))
}

/// The line of a public item without its body, if it is one.
fn item(line: &str) -> Option<&str> {
    const KINDS: [&str; 11] = [
        "fn", "struct", "enum", "trait", "mod", "use", "const", "static", "type", "async", "macro",
    ];
    let text = line.trim();
    let kind = text.strip_prefix("pub ")?.split_whitespace().next()?;
    KINDS.contains(&kind).then(|| text.trim_end_matches([' ', '{', ';']))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::tidy::tree::said;

    const DIFF: &str = "\
diff --git a/iotest-runtime/src/vm.rs b/iotest-runtime/src/vm.rs
--- a/iotest-runtime/src/vm.rs
+++ b/iotest-runtime/src/vm.rs
@@ -10,2 +10 @@ impl Machine {
-    pub fn stop(self) -> Result<()> {
-        // pub fn inside
+    pub(crate) fn hidden() {}
@@ -30,0 +30,2 @@
+/// A name.
+pub struct Name;
diff --git a/xtask/src/a.rs b/xtask/src/a.rs
--- a/xtask/src/a.rs
+++ b/xtask/src/a.rs
@@ -1 +1 @@
-pub fn a() {}
+pub fn b() {}
diff --git a/iotest-spec/src/gone.rs b/iotest-spec/src/gone.rs
--- a/iotest-spec/src/gone.rs
+++ /dev/null
@@ -1,2 +0,0 @@
-//! Gone.
-pub mod gone;
";

    fn rules() -> Changelog {
        let packages = ["iotest-runtime", "iotest-spec"].map(str::to_owned).to_vec();
        Changelog { file: "CHANGELOG.md".to_owned(), packages }
    }

    #[test]
    fn public_items_that_users_see_must_be_told() {
        let changes = Changes { paths: vec!["a".to_owned()], diff: DIFF.to_owned() };
        expect![[r"
            iotest-runtime/src/vm.rs:10: `pub fn stop(self) -> Result<()>` changes and CHANGELOG.md does not; tell users there
            iotest-runtime/src/vm.rs:31: `pub struct Name` changes and CHANGELOG.md does not; tell users there
            iotest-spec/src/gone.rs:2: `pub mod gone` changes and CHANGELOG.md does not; tell users there
        "]]
        .assert_eq(&said(&[], |tree| check(&changes, tree, &rules())));
    }

    #[test]
    fn changes_that_are_told_pass() {
        let paths = vec!["CHANGELOG.md".to_owned()];
        let changes = Changes { paths, diff: DIFF.to_owned() };
        assert_eq!(said(&[], |tree| check(&changes, tree, &rules())), "");
        assert_eq!(said(&[], |tree| check(&Changes::default(), tree, &rules())), "");
    }
}
