//! The machine's own package sources: [`Target`] is the mirror of Debian's main suite.
//!
//! Reads what `apt-get indextargets` prints and both forms of source files; changes neither.

use std::path::PathBuf;

/// The format to ask `apt-get indextargets` for: what [`target`] reads, a line each.
pub(super) const FORMAT: &str = "$(CREATED_BY)|$(SOURCESENTRY)|$(REPO_URI)|$(RELEASE)|$(CODENAME)|$(ORIGIN)|$(LABEL)|$(COMPONENT)";

/// A mirror that the machine uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// The file that names it.
    pub(super) file: PathBuf,
    /// Its address.
    pub(super) uri: String,
    components: Vec<String>,
}

/// Returns the mirror that has Debian's own suite `codename`.
///
/// Other people's repositories use Debian's names for their suites: theirs have another origin.
pub(super) fn target(text: &str, codename: &str) -> Option<Target> {
    let mut target: Option<Target> = None;
    for line in text.lines() {
        let &["Packages", entry, uri, release, name, "Debian", "Debian", component] =
            &line.split('|').collect::<Vec<_>>()[..]
        else {
            continue;
        };
        if release != codename && !(name == codename && release == "stable") {
            continue;
        }
        let file = entry.rsplit_once(':').map_or(entry, |(file, _number)| file);
        let target = target.get_or_insert_with(|| Target {
            file: file.into(),
            uri: uri.to_owned(),
            components: vec![],
        });
        if target.uri == uri && !target.components.iter().any(|known| known == component) {
            target.components.push(component.to_owned());
        }
    }
    target
}

impl Target {
    /// Returns the fields of a source that name this mirror's `suites`, trusted by `key`.
    pub(super) fn stanza(&self, suites: &str, key: Option<&str>) -> String {
        let (uri, components) = (&self.uri, self.components.join(" "));
        let key = key.map(|key| format!("Signed-By:{key}\n")).unwrap_or_default();
        format!("URIs: {uri}\nSuites: {suites}\nComponents: {components}\n{key}")
    }
}

/// Returns the key of the source of `uri`, with the blank or line end before it, if it names one.
pub(super) fn signed_by(text: &str, uri: &str) -> Option<String> {
    let same = |other: &str| other.trim_end_matches('/') == uri.trim_end_matches('/');
    let one_line = text.lines().find_map(|line| {
        let rest = line.trim_start().strip_prefix("deb")?.trim_start();
        let (options, rest) = rest.strip_prefix('[')?.split_once(']')?;
        let option = options.split_whitespace().find_map(|word| word.strip_prefix("signed-by="));
        same(rest.split_whitespace().next()?).then_some(format!(" {}", option?))
    });
    one_line.or_else(|| {
        let stanzas = stanzas(text);
        let mine = stanzas.iter().find(|fields| {
            field(fields, "URIs").is_some_and(|uris| uris.split_whitespace().any(same))
                && field(fields, "Signed-By").is_some()
        })?;
        field(mine, "Signed-By").map(str::to_owned)
    })
}

/// The fields of each stanza, values with everything after the colon and their further lines.
fn stanzas(text: &str) -> Vec<Vec<(String, String)>> {
    let mut stanzas: Vec<Vec<(String, String)>> = vec![vec![]];
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let last = stanzas.last_mut().filter(|_| !line.trim().is_empty());
        match (last, line.split_once(':')) {
            (None, _) => stanzas.push(vec![]),
            (Some(fields), _) if line.starts_with([' ', '\t']) => {
                if let Some((_, value)) = fields.last_mut() {
                    value.push('\n');
                    value.push_str(line);
                }
            }
            (Some(fields), Some((name, value))) => {
                fields.push((name.to_owned(), value.to_owned()));
            }
            (Some(_), None) => {}
        }
    }
    stanzas
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TARGETS: &str = "\
Packages|/etc/apt/sources.list.d/other.list:1|http://other.example/debian/|bookworm|bookworm|Other|Other|stable
DEP-11|/etc/apt/sources.list.d/debian.sources:1|http://mirror.example/debian/|bookworm|bookworm|Debian|Debian|main
Packages|/etc/apt/sources.list.d/debian.sources:2|http://mirror.example/debian-security/|bookworm-security|bookworm-security|Debian|Debian-Security|main
Packages|/etc/apt/sources.list.d/debian.sources:1|http://mirror.example/debian/|bookworm|bookworm|Debian|Debian|main
Packages|/etc/apt/sources.list.d/debian.sources:1|http://mirror.example/debian/|bookworm|bookworm|Debian|Debian|contrib
";

    const SOURCES: &str = "\
# A comment
Types: deb
# Another: one
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mDMEY
";

    #[test]
    fn debians_own_mirror_is_taken() {
        let target = target(TARGETS, "bookworm").unwrap();
        let key = signed_by(SOURCES, &target.uri);
        assert_eq!(target.file, PathBuf::from("/etc/apt/sources.list.d/debian.sources"));
        assert_eq!(
            target.stanza("bookworm bookworm-backports", key.as_deref()),
            "URIs: http://mirror.example/debian/\n\
             Suites: bookworm bookworm-backports\n\
             Components: main contrib\n\
             Signed-By: /usr/share/keyrings/debian.gpg\n"
        );
    }

    #[test]
    fn suite_that_is_called_stable_is_known_by_its_codename() {
        let line =
            "Packages|/etc/apt/sources.list:3|http://m.example/|stable|trixie|Debian|Debian|main\n";
        assert_eq!(target(line, "trixie").unwrap().uri, "http://m.example/");
        assert_eq!(target(line, "bookworm"), None);
        assert_eq!(target("", "bookworm"), None);
    }

    #[test]
    fn key_in_the_file_is_kept_whole() {
        assert_eq!(
            signed_by(SOURCES, "http://mirror.example/debian-security/").unwrap(),
            "\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mDMEY"
        );
    }

    #[test]
    fn key_of_a_one_line_source_is_read() {
        let list = "deb http://a.example/debian bookworm main\n\
                    deb [arch=amd64 signed-by=/usr/share/k.gpg] http://b.example/debian/ bookworm main\n";
        assert_eq!(signed_by(list, "http://b.example/debian").unwrap(), " /usr/share/k.gpg");
        assert_eq!(signed_by(list, "http://a.example/debian/"), None);
    }
}
