//! What `apt-cache policy` prints, as data: a [`Table`] a package.
//!
//! Reads text; asks nobody.

use super::Tables;
use super::version::Version;

/// What apt knows of one package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::setup) struct Table {
    /// The version that is installed.
    pub(in crate::setup) installed: Option<Version>,
    /// The versions that a package source offers, newest first.
    pub(in crate::setup) offers: Vec<Offer>,
}

/// A version that a package source offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::setup) struct Offer {
    /// The version.
    pub(in crate::setup) version: Version,
    /// The highest pin priority among its sources.
    pub(in crate::setup) priority: i32,
}

/// Reads the text of `apt-cache policy PACKAGE…`, printed in English.
pub(super) fn parse(text: &str) -> Tables {
    let mut tables = Tables::new();
    let mut name = String::new();
    let mut version = None;
    for line in text.lines() {
        if let Some(package) = line.strip_suffix(':').filter(|text| !text.starts_with(' ')) {
            package.clone_into(&mut name);
            tables.insert(name.clone(), Table::default());
            continue;
        }
        let Some(table) = tables.get_mut(&name) else { continue };
        match *line.split_whitespace().collect::<Vec<_>>() {
            ["Installed:", installed] if installed != "(none)" => {
                table.installed = Some(Version::new(installed));
            }
            ["Installed:" | "Candidate:" | "Version", ..] => {}
            ["***", row, ..] => version = Some(Version::new(row)),
            [priority, source, ..] if line.starts_with("        ") => {
                add(table, version.as_ref(), priority, source);
            }
            [row, ..] => version = Some(Version::new(row)),
            [] => {}
        }
    }
    tables
}

/// Adds one source of `version`; the list of what is installed, a plain path, is no source.
fn add(table: &mut Table, version: Option<&Version>, priority: &str, source: &str) {
    let (Some(version), Ok(priority)) = (version, priority.parse()) else { return };
    if source.starts_with('/') {
        return;
    }
    match table.offers.last_mut() {
        Some(last) if last.version == *version => last.priority = last.priority.max(priority),
        _ => table.offers.push(Offer { version: version.clone(), priority }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
qemu-system-x86:
  Installed: (none)
  Candidate: 1:7.2+dfsg-7+deb12u18+b3
  Version table:
     1:7.2+dfsg-7+deb12u18+b3 500
        500 http://mirror.example/debian bookworm/main amd64 Packages
     1:7.2+dfsg-7+deb12u15 500
        500 http://mirror.example/debian-security bookworm-security/main amd64 Packages
        990 http://mirror.example/debian bookworm-updates/main amd64 Packages
qemu-utils:
  Installed: 1:10.0.2+ds-2+deb13u1~bpo12+1
  Candidate: 1:10.0.2+ds-2+deb13u1~bpo12+1
  Version table:
 *** 1:10.0.2+ds-2+deb13u1~bpo12+1 100
        100 /var/lib/dpkg/status
     1:7.2+dfsg-7+deb12u18+b3 500
        500 http://mirror.example/debian bookworm/main amd64 Packages
qemu-block-extra:
  Installed: (none)
  Candidate: (none)
  Version table:
";

    #[test]
    fn installed_and_offered_versions_are_told_apart() {
        let tables = parse(TEXT);
        assert_eq!(tables.len(), 3);
        let offer = |version, priority| Offer { version: Version::new(version), priority };
        let system = &tables["qemu-system-x86"];
        assert_eq!(system.installed, None);
        assert_eq!(
            system.offers,
            [offer("1:7.2+dfsg-7+deb12u18+b3", 500), offer("1:7.2+dfsg-7+deb12u15", 990)]
        );
        let utils = &tables["qemu-utils"];
        assert_eq!(utils.installed, Some(Version::new("1:10.0.2+ds-2+deb13u1~bpo12+1")));
        assert_eq!(utils.offers, [offer("1:7.2+dfsg-7+deb12u18+b3", 500)]);
        assert_eq!(tables["qemu-block-extra"], Table::default());
    }

    #[test]
    fn installed_version_that_a_source_has_is_offered() {
        let text = "\
qemu-utils:
  Installed: 1:10.0.2+ds-2
  Candidate: 1:10.0.2+ds-2
  Version table:
 *** 1:10.0.2+ds-2 100
        100 http://mirror.example/debian bookworm-backports/main amd64 Packages
        100 /var/lib/dpkg/status
";
        assert_eq!(parse(text)["qemu-utils"].offers.len(), 1);
    }

    #[test]
    fn unknown_text_is_no_package() {
        assert!(parse("N: Unable to locate package x\n\n").is_empty());
    }
}
