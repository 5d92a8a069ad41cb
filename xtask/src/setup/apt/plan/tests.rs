//! Tests of the choice of versions, on machines as they come.

use expect_test::{Expect, expect};

use super::*;
use crate::setup::apt::Apt;
use crate::setup::apt::policy::Offer;

const NEW: &str = "1:10.0.2+ds-2~bpo12+1";
const OLD: &str = "1:7.2+dfsg-7+deb12u18";
const OLDER: &str = "1:7.2+dfsg-7+deb12u15";
const ALL: [&str; 5] =
    ["qemu-block-extra", "qemu-system-common", "qemu-system-data", "qemu-system-x86", "qemu-utils"];

/// A machine on which all packages are offered in the given versions.
fn machine(offers: &[(&str, i32)], installed: &[(&str, &str)]) -> Tables {
    let offers: Vec<Offer> = offers
        .iter()
        .map(|(version, priority)| Offer { version: Version::new(version), priority: *priority })
        .collect();
    let table = |name: &str| Table {
        installed: installed
            .iter()
            .find(|(package, _)| *package == name)
            .map(|(_, version)| Version::new(version)),
        offers: offers.clone(),
    };
    ALL.iter().map(|name| ((*name).to_owned(), table(name))).collect()
}

fn check(tables: &Tables, want: Want<'_>, expected: &Expect) {
    let text = match plan(tables, want) {
        Ok(plan) => {
            let command = Apt::default().install(&plan).to_string();
            let words = command.split_once(" install ").map_or("", |(_, words)| words);
            let mut lines = vec![words.to_owned()];
            lines.extend(plan.reasons());
            lines.join("\n")
        }
        Err(NoPlan { offered }) => format!("no plan; offered: {offered:?}"),
    };
    expected.assert_eq(&text);
}

#[test]
fn bare_machine_gets_the_preferred_version_of_everything() {
    check(
        &machine(&[(NEW, 100), (OLD, 500), (OLDER, 500)], &[]),
        Want::One,
        &expect![
            "--yes --no-install-recommends --no-remove qemu-block-extra=1:7.2+dfsg-7+deb12u18 qemu-system-common=1:7.2+dfsg-7+deb12u18 qemu-system-data=1:7.2+dfsg-7+deb12u18 qemu-system-x86=1:7.2+dfsg-7+deb12u18 qemu-utils=1:7.2+dfsg-7+deb12u18"
        ],
    );
}

#[test]
fn tools_of_a_release_that_is_not_offered_are_downgraded() {
    check(
        &machine(&[(OLD, 500), (OLDER, 500)], &[("qemu-utils", NEW)]),
        Want::One,
        &expect![[r#"
            --yes --no-install-recommends --no-remove --allow-downgrades qemu-block-extra=1:7.2+dfsg-7+deb12u18 qemu-system-common=1:7.2+dfsg-7+deb12u18 qemu-system-data=1:7.2+dfsg-7+deb12u18 qemu-system-x86=1:7.2+dfsg-7+deb12u18 qemu-utils=1:7.2+dfsg-7+deb12u18
            QEMU's packages become one version, as programs load modules of their own release only:
              qemu-utils 1:10.0.2+ds-2~bpo12+1 becomes 1:7.2+dfsg-7+deb12u18"#]],
    );
}

#[test]
fn version_that_is_there_and_offered_is_kept() {
    check(
        &machine(&[(NEW, 100), (OLD, 500)], &[("qemu-utils", NEW)]),
        Want::One,
        &expect![
            "--yes --no-install-recommends --no-remove 'qemu-block-extra=1:10.0.2+ds-2~bpo12+1' 'qemu-system-common=1:10.0.2+ds-2~bpo12+1' 'qemu-system-data=1:10.0.2+ds-2~bpo12+1' 'qemu-system-x86=1:10.0.2+ds-2~bpo12+1' 'qemu-utils=1:10.0.2+ds-2~bpo12+1'"
        ],
    );
}

#[test]
fn release_is_taken_whatever_its_priority() {
    let tables = machine(&[(NEW, 100), (OLD, 500)], &[("qemu-utils", OLD)]);
    let plan = plan(&tables, Want::Release("10.0")).unwrap();
    assert!(plan.packages.iter().all(|(_, version, _)| version.to_string() == NEW));
    assert!(!plan.downgrades());
}

#[test]
fn release_that_nobody_offers_is_no_plan() {
    check(
        &machine(&[(OLD, 500), (OLDER, 500)], &[]),
        Want::Release("10.0"),
        &expect![[r#"no plan; offered: ["1:7.2+dfsg-7+deb12u18", "1:7.2+dfsg-7+deb12u15"]"#]],
    );
    check(&Tables::new(), Want::One, &expect!["no plan; offered: []"]);
}

#[test]
fn rebuilds_of_one_architecture_belong_together() {
    let mut tables = machine(&[(OLD, 500)], &[]);
    for name in ["qemu-system-x86", "qemu-utils"] {
        let offer = &mut tables.get_mut(name).unwrap().offers[0];
        offer.version = Version::new("1:7.2+dfsg-7+deb12u18+b3");
    }
    check(
        &tables,
        Want::Release("7.2"),
        &expect![
            "--yes --no-install-recommends --no-remove qemu-block-extra=1:7.2+dfsg-7+deb12u18 qemu-system-common=1:7.2+dfsg-7+deb12u18 qemu-system-data=1:7.2+dfsg-7+deb12u18 qemu-system-x86=1:7.2+dfsg-7+deb12u18+b3 qemu-utils=1:7.2+dfsg-7+deb12u18+b3"
        ],
    );
}

#[test]
fn version_that_one_package_lacks_is_not_taken() {
    let mut tables = machine(&[(NEW, 500), (OLD, 500)], &[]);
    tables.get_mut("qemu-block-extra").unwrap().offers.remove(0);
    let plan = plan(&tables, Want::One).unwrap();
    assert!(plan.packages.iter().all(|(_, version, _)| version.to_string() == OLD));
}

#[test]
fn package_without_the_version_stays_and_is_named() {
    let mut tables = machine(&[(OLD, 500)], &[("qemu-utils", OLD)]);
    let installed = Some(Version::new(NEW));
    tables.insert("qemu-system-modules-spice".to_owned(), Table { installed, offers: vec![] });
    let plan = plan(&tables, Want::One).unwrap();
    assert_eq!(plan.reasons(), ["  qemu-system-modules-spice is not offered there and stays"]);
}

#[test]
fn mixed_and_whole_machines_are_told_apart() {
    let whole: Vec<(&str, &str)> = ALL.iter().map(|name| (*name, NEW)).collect();
    let tables = machine(&[(OLD, 500)], &whole);
    assert!(!is_mixed(&tables));
    assert!(is_installed(&tables, "10.0"));
    assert!(!is_installed(&tables, "7.2"));

    let mut mixed = whole.clone();
    mixed[0].1 = OLD;
    assert!(is_mixed(&machine(&[(OLD, 500)], &mixed)));
    assert!(!is_installed(&machine(&[(OLD, 500)], &mixed), "10.0"));
    assert!(!is_mixed(&machine(&[(OLD, 500)], &[])));
    assert!(!is_installed(&machine(&[(OLD, 500)], &[]), "7.2"));
}

#[test]
fn family_has_what_is_installed_of_the_emulator() {
    let family = family(
        "installed qemu-system-gui\nconfig-files qemu-system-arm\ninstalled qemu-guest-agent\n\
         installed qemu-system-x86\ninstalled bash\n",
    );
    assert_eq!(
        family,
        [
            "qemu-system-x86",
            "qemu-utils",
            "qemu-block-extra",
            "qemu-system-common",
            "qemu-system-data",
            "qemu-system-gui"
        ]
    );
}
