//! The changelog: a change of what users see must be in it.

use super::rules::Changelog;
use super::tree::Tree;
use super::{Violation, stale};
use crate::process::Step;
use crate::workspace::Workspace;

/// What lines of public items look like, for `git diff -G`.
const PUBLIC: &str =
    "^ *pub (unsafe |const |async )*(fn|struct|enum|trait|mod|use|const|static|type|macro) ";

/// Checks that the changelog changed since `base` if a public item of a package for users did.
pub(super) fn check(
    workspace: &Workspace,
    base: &str,
    tree: &Tree,
    rules: &Changelog,
) -> anyhow::Result<Vec<Violation>> {
    let git = |args: &[&str]| Step::new("git").within(&workspace.root).args(args).read();
    // The last commit that this tree and `base` have in common.
    let from = git(&["merge-base", base, "HEAD"])?;
    let from = from.trim();
    if !git(&["diff", "--name-only", from, "--", &rules.file])?.is_empty() {
        return Ok(vec![]);
    }
    let packages = rules.packages.iter().filter_map(|name| tree.package(name));
    let sources: Vec<String> =
        packages.map(|directory| directory.join("src").display().to_string()).collect();
    let mut args = vec!["diff", "--name-only", "-G", PUBLIC, from, "--"];
    args.extend(sources.iter().map(String::as_str));
    let what = format!("a public item changes here, and {} does not; tell users there", rules.file);
    Ok(git(&args)?.lines().map(|path| Violation::new(path, 1, &*what)).collect())
}

/// Checks that the packages exist.
pub(super) fn check_rules(tree: &Tree, rules: &Changelog) -> Vec<Violation> {
    stale("changelog.packages", &rules.packages, |name| tree.package(name).is_some())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn public_items_that_users_see_need_an_entry() {
        let scratch = tempfile::tempdir().unwrap();
        let root = scratch.path();
        let git = |args: &[&str]| {
            let step =
                Step::new("git").within(root).args(["-c", "user.name=x", "-c", "user.email=x"]);
            step.args(args).read().unwrap()
        };
        let write = |path: &str, text: &str| {
            fs_err::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs_err::write(root.join(path), text).unwrap();
        };
        for path in ["iotest-spec/src/a.rs", "iotest-runtime/src/b.rs", "xtask/src/c.rs", "CHANGES"]
        {
            write(path, "pub fn old() {}\n");
        }
        git(&["init", "--quiet"]);
        git(&["add", "."]);
        git(&["commit", "--quiet", "--message", "x"]);
        write("iotest-spec/src/a.rs", "pub fn old() {}\n    pub async fn new() {}\n");
        write("iotest-runtime/src/b.rs", "pub fn old() {}\n// pub fn\npub(crate) fn hidden() {}\n");
        write("xtask/src/c.rs", "pub struct Other;\n");
        let workspace =
            Workspace { root: root.to_owned(), target: root.to_owned(), packages: vec![] };
        let packages = ["iotest-runtime", "iotest-spec"].map(str::to_owned).to_vec();
        let rules = Changelog { file: "CHANGES".to_owned(), packages };
        let check = || check(&workspace, "HEAD", &Tree::of(&[]), &rules).unwrap();
        let paths: Vec<_> = check().into_iter().map(|violation| violation.path).collect();
        assert_eq!(paths, [Path::new("iotest-spec/src/a.rs")]);
        write("CHANGES", "There is a new one.\n");
        assert_eq!(check(), []);
    }
}
