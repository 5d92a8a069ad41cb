//! [`find`]: the mirror of Debian from which packages are downloaded.
//!
//! It is that of the machine's own apt. Whatever it is, apt checks Debian's signatures.

/// What to ask `apt-get indextargets` for: a line for each list of packages.
pub(super) const FORMAT: &str = "$(CREATED_BY)|$(REPO_URI)|$(ORIGIN)|$(LABEL)|$(COMPONENT)";

/// Returns the address of the mirror that has Debian itself, by what `apt-get indextargets` prints.
///
/// A machine whose lists were never updated has no origins yet: an address that ends like those of
/// Debian's mirrors is good enough then.
pub(super) fn find(targets: &str) -> Option<&str> {
    let main = || {
        targets.lines().filter_map(|line| match *line.split('|').collect::<Vec<_>>() {
            ["Packages", uri, origin, label, "main"] => Some((uri, origin, label)),
            _ => None,
        })
    };
    let known = main().find(|(_, origin, label)| (*origin, *label) == ("Debian", "Debian"));
    let likely = || {
        main().find(|(uri, origin, _)| {
            !origin.contains(|c: char| c.is_alphanumeric())
                && uri.trim_end_matches('/').ends_with("/debian")
        })
    };
    known.or_else(likely).map(|(uri, ..)| uri)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirror_of_debian_itself_is_taken() {
        let targets = "\
Packages|http://other.example/debian/|Other|Other|main
DEP-11|http://mirror.example/debian/|Debian|Debian|main
Packages|http://m.example/security/|Debian|Debian-Security|main
Packages|http://mirror.example/debian/|Debian|Debian|main
";
        assert_eq!(find(targets), Some("http://mirror.example/debian/"));
    }

    #[test]
    fn address_counts_before_the_first_update() {
        let targets = "\
Packages|http://m.example/debian-security/|||main
Packages|http://m.example/debian/|||main
";
        assert_eq!(find(targets), Some("http://m.example/debian/"));
        assert_eq!(find("Packages|http://m.example/ubuntu/|Ubuntu|Ubuntu|main\n"), None);
    }
}
