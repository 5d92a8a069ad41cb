//! What is said of a command before it is sent is what the QEMU says that gets it.
//!
//! `QEMU_PROGRAMS` names the programs, separated by colons; see CONTRIBUTING.

mod support;

use std::path::Path;

use qapi_types::cmd::{BlockdevMirror, QueryQmpSchema};
use qapi_types::{Command as _, FeatureOf, Introspection, Lack, Lacking, MirrorSyncMode};
use serde_json::{Map, Value, json};
use support::generate::{Generator, Optional};
use support::model;
use support::random::Random;
use support::session::{Session, programs};

/// How many calls of each command are made of each model.
const ROUNDS: u64 = 4;

/// Returns why QEMU refuses the members of a call, if it does.
///
/// Each attempt adds a member that no command has. QEMU reads all others first, and runs no command then.
/// It names one unknown member of those that an object has, whichever its hash table holds first; if there
/// is another one, other names in place of ours come after it sooner or later.
fn refusal(
    session: &mut Session,
    (name, arguments): (&str, &Map<String, Value>),
    attempts: u64,
) -> Option<String> {
    (0..attempts).find_map(|attempt| {
        let unknown = format!("x-{:x}", Random::new("unknown", attempt).next());
        let mut arguments = arguments.clone();
        arguments.insert(unknown.clone(), json!(true));
        let error = session.try_run(name, Value::Object(arguments));
        let error = error.expect_err("no command takes such a member");
        let text = error["desc"].as_str().expect("an error has a text").to_owned();
        (text != format!("Parameter '{unknown}' is unexpected")).then_some(text)
    })
}

/// Returns whether the call has a number that a release takes and another one does not, since the width
/// of its type changed, of which introspection says nothing.
fn is_too_wide(name: &str, arguments: &Map<String, Value>) -> bool {
    let is_wide =
        |value: &Value| value.as_u64().is_some_and(|number| i64::try_from(number).is_err());
    ["memsave", "pmemsave"].contains(&name) && arguments.values().any(is_wide)
}

fn introspection(session: &mut Session) -> Introspection {
    let reply = QueryQmpSchema::decode_return(&session.run("query-qmp-schema", json!({})));
    Introspection::new(reply.expect("it is of its type"))
}

const MACHINE: [&str; 7] = ["-machine", "none", "-nodefaults", "-display", "none", "-qmp", "stdio"];

fn start(program: &Path) -> Session {
    let daemon = ["--chardev", "stdio,id=qmp", "--monitor", "chardev=qmp"];
    let is_daemon = program.to_string_lossy().contains("storage-daemon");
    Session::start(program, if is_daemon { &daemon } else { &MACHINE })
}

/// Calls `check` with calls of every command of every release.
fn for_all_calls(mut check: impl FnMut(&str, &Map<String, Value>)) {
    for model in &model::all() {
        // The first takes any member, and runs; the second is over.
        let open = ["device_add", "qmp_capabilities"];
        for name in model.names("command").into_iter().filter(|name| !open.contains(name)) {
            for round in 0..ROUNDS {
                let mut generator = Generator {
                    model,
                    random: Random::new(name, round),
                    optional: if round == 0 { Optional::Absent } else { Optional::Some },
                    newer: round == 1,
                };
                let arguments = generator.payload(name);
                let arguments = arguments.as_object().expect("arguments are an object");
                if !is_too_wide(name, arguments) {
                    check(name, arguments);
                }
            }
        }
    }
}

/// Makes calls of every command of every release and compares; returns what differs, and how many
/// calls were taken and refused.
fn compare(session: &mut Session) -> (Vec<String>, [usize; 2]) {
    let qemu = introspection(session);
    let (mut wrong, mut counts) = (Vec::new(), [0, 0]);
    for_all_calls(|name, arguments| {
        let lacks = qemu.check(name, arguments);
        let beside = |lack: &Lack| *lack.what() == Lacking::Member && !lack.path().contains('.');
        let attempts = if lacks.iter().any(beside) { 2000 } else { 3 };
        let refused = refusal(session, (name, arguments), attempts);
        counts[usize::from(refused.is_some())] += 1;
        if lacks.is_empty() != refused.is_none() {
            let call = format!("{name} {}", Value::Object(arguments.clone()));
            wrong.push(format!("{call}:\n  {lacks:?}\n  {refused:?}"));
        }
    });
    (wrong, counts)
}

#[test]
fn check_refuses_exactly_the_calls_that_qemu_refuses() {
    for program in programs("qemu-s") {
        let mut session = start(&program);
        let (wrong, [taken, refused]) = compare(&mut session);
        let name = program.display();
        assert!(wrong.is_empty(), "{name}: {}\n{}", wrong.len(), wrong.join("\n"));
        assert!(taken > 700 && refused > 150, "{name}: {taken} taken, {refused} refused");
        println!("{name}, {}: {taken} calls taken, {refused} refused", session.release);
    }
}

/// Told to refuse what is deprecated or unstable, QEMU refuses what is said to be.
#[test]
fn features_that_a_call_is_said_to_use_are_those_that_qemu_refuses() {
    for program in programs("qemu-system") {
        let policy = ["-compat", "deprecated-input=reject,unstable-input=reject"];
        let mut session = Session::start(&program, &[&MACHINE[..], &policy].concat());
        let qemu = introspection(&mut session);
        let (mut wrong, mut counts) = (Vec::new(), [0, 0]);
        for_all_calls(|name, arguments| {
            if !qemu.check(name, arguments).is_empty() {
                return;
            }
            let used = qemu.features_used(name, arguments);
            // The policy is not about types.
            let is_refused = used.iter().any(|used| {
                ["deprecated", "unstable"].contains(&used.feature())
                    && *used.of() != FeatureOf::Type
            });
            let refused = refusal(&mut session, (name, arguments), 3);
            counts[usize::from(refused.is_some())] += 1;
            if is_refused != refused.is_some() {
                let call = format!("{name} {}", Value::Object(arguments.clone()));
                wrong.push(format!("{call}:\n  {used:?}\n  {refused:?}"));
            }
        });
        let ([taken, refused], name) = (counts, program.display());
        assert!(wrong.is_empty(), "{name}: {}\n{}", wrong.len(), wrong.join("\n"));
        assert!(taken > 500 && refused > 100, "{name}: {taken} taken, {refused} refused");
        println!("{name}, {}: {taken} calls taken, {refused} refused", session.release);
    }
}

#[test]
fn typed_call_is_checked_with_the_release_that_brought_the_member() {
    for program in programs("qemu-s") {
        let mut session = start(&program);
        let qemu = introspection(&mut session);
        let mirror = BlockdevMirror::new("no-such-node", "nor-this", MirrorSyncMode::Full);
        assert_eq!(mirror.check(&qemu), [], "{}", program.display());
        let mirror = mirror.target_is_zero(true);
        let error = session.try_run(BlockdevMirror::NAME, mirror.to_arguments().into());
        let error = error.expect_err("there is no such node")["desc"].to_string();
        let lacks = mirror.check(&qemu);
        let Some(lack) = lacks.first() else {
            assert!(error.contains("no-such-node"), "{error}");
            continue;
        };
        assert!(error.contains("'target-is-zero' is unexpected"), "{error}");
        assert_eq!((lack.what(), lack.path()), (&Lacking::Member, "target-is-zero"));
        assert_eq!(
            lack.to_string(),
            "`blockdev-mirror`: this QEMU lacks the member `target-is-zero` (since 10.1)"
        );
    }
}

#[test]
fn stored_schema_has_what_introspection_has() {
    for program in programs("qemu-s") {
        let mut session = start(&program);
        let qemu = introspection(&mut session);
        let stored = qemu.to_stored();
        let (mut there, mut lacking) = (0, 0);
        let models = model::all();
        for model in [&models[0], &models[models.len() - 1]] {
            for name in model.names("command").into_iter().chain(model.names("event")) {
                let data = &model.definitions[name]["data"];
                let members = model.members(data).into_iter().map(|(member, _, ty)| {
                    let values = ty.as_str().filter(|ty| model.names("enum").contains(ty));
                    let value = values.and_then(|ty| model.values(ty).last().copied());
                    format!("{name}.{member}{}", value.map(|v| format!("={v}")).unwrap_or_default())
                });
                for path in members.chain([name.to_owned()]) {
                    let lack = qemu.lack(&path);
                    assert_eq!(stored.lack(&path), lack, "{}: {path}", program.display());
                    *(if lack.is_some() { &mut lacking } else { &mut there }) += 1;
                }
            }
        }
        assert!(there > 100 && lacking > 10, "{there} there, {lacking} lacking");
        println!("{}: {there} there, {lacking} lacking", program.display());
    }
}

/// Every member and value that a release knows is found by its path, whatever the features are.
#[test]
fn every_part_of_every_model_is_known_by_its_path() {
    for model in &model::all() {
        for name in model.names("command").into_iter().chain(model.names("event")) {
            let data = &model.definitions[name]["data"];
            let base = data.as_str().map(|ty| &model.definitions[ty]["base"]);
            let is_union =
                data.as_str().is_some_and(|ty| model.definitions[ty]["union"].is_string());
            let data = base.filter(|_| is_union).unwrap_or(data);
            for (member, _, _) in model.members(data) {
                let path = format!("{name}.{member}");
                assert_eq!(qapi_types::known_path(&path), Ok(()), "{}", model.release);
            }
        }
    }
}
