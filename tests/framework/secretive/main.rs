//! Tests that fail in every way, each with a secret in its messages.
//!
//! The secret is that of `IMGKEYSECRET`; another one is registered, and the variable `OTHER` has it.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "what they print is to be captured, and the variable is no setting of iotest"
)]

use std::time::Duration;

use iotest_runtime::deadline::poll_until;
use iotest_runtime::prelude::*;
use iotest_runtime::process::{Invocation, Streams};
use iotest_runtime::transcript::{JsonStyle, Spelling};

/// Returns the secret of images, and another one, which is registered.
fn secrets(t: &Test) -> (String, String) {
    let other = std::env::var("OTHER").unwrap_or_else(|_| "not set".to_owned());
    t.secret(&other);
    (t.settings().key_secret().to_owned(), other)
}

fn object(secret: &str) -> String {
    format!("secret,id=mine,data={}", secret.replace(',', ",,"))
}

#[iotest(formats = "luks")]
fn fails_by_qmp(t: &mut Test) -> Result {
    let (secret, other) = secrets(t);
    let disk = t.image("disk").size(MIB).create()?;
    let mut vm = t.vm().drive(&disk).launch()?;
    let arguments = json!({ "qom-type": "secret", "id": "s", "data": secret, "bad": other });
    vm.run_raw("object-add", arguments)?;
    Ok(())
}

#[iotest(formats = "luks")]
fn fails_by_tool(t: &mut Test) -> Result {
    let (secret, other) = secrets(t);
    t.qemu_img(["info", "--object", &object(&secret), "--object", &object(&other), "missing"])?;
    Ok(())
}

#[iotest(formats = "luks")]
fn fails_by_launch(t: &mut Test) -> Result {
    let (_, other) = secrets(t);
    let disk = t.image("disk").size(MIB).create()?;
    t.vm().drive(&disk).args(["-no-such-option", &object(&other)]).launch()?;
    Ok(())
}

#[iotest(formats = "luks")]
fn panics(t: &mut Test) {
    let (secret, other) = secrets(t);
    std::thread::spawn(move || panic!("in a thread, with {other}")).join().ok();
    panic!("with {secret}");
}

#[iotest(formats = "luks", timeout = "2s")]
fn waits_forever(t: &mut Test) -> Result {
    let (secret, other) = secrets(t);
    let deadline = t.settings().timeouts.after(Duration::from_secs(3600));
    let what = format!("somebody who knows {other} and {secret:?}");
    poll_until(&what, deadline, || Ok::<_, std::fmt::Error>(None::<()>))?;
    Ok(())
}

/// Its log has no reference, so all of it is shown.
#[iotest(formats = "luks")]
fn logs(t: &mut Test) {
    let (secret, other) = secrets(t);
    t.log(format!("{secret} and {other} and {}", object(&secret)));
    let value = json!({ "data": secret, &other: [other] });
    t.log_json(&value);
    t.transcript().indented(2).json(&value, JsonStyle::SORTED);
    t.transcript().command("object-add", &value, Spelling::Wire);
}

/// Lists a filter that has the secret in its name, beside a log without reference.
#[iotest(formats = "luks")]
fn filters(t: &mut Test) {
    let (secret, other) = secrets(t);
    t.filter(filter::Filter::literal(other.as_str(), "OTHER"));
    t.filter(filter::Filter::literal(secret.as_str(), "KEY"));
    t.log(secret);
}

#[iotest(formats = "luks")]
fn leaves_a_process(t: &mut Test) -> Result {
    let (secret, other) = secrets(t);
    let words = ["-c", "exec sleep 4714 # $0", &format!("{secret} {other}")];
    std::mem::forget(Invocation::new("sh").args(words).spawn(Streams::null())?);
    let words = ["-c", "sleep 4714; :", &secret, &other];
    std::mem::forget(Invocation::new("sh").args(words).spawn(Streams::null())?);
    Ok(())
}

#[iotest(formats = "luks")]
fn skips(t: &mut Test) -> Result {
    let (secret, other) = secrets(t);
    t.skip(format!("needs no {secret} nor\n{other}"))
}

/// Only the process that captures the output can hide secrets in it.
#[iotest(formats = "luks")]
fn prints(t: &mut Test) -> Result {
    let (secret, other) = secrets(t);
    println!("{secret} {other} {} {other:?} {}", object(&secret), json!(secret));
    eprintln!("{}", "long line\n".repeat(20_000));
    eprintln!("{other} {secret}");
    Err(Stop::fail("printed them"))
}

#[iotest(formats = "luks")]
fn aborts(t: &mut Test) {
    let (secret, other) = secrets(t);
    t.qemu_img(["info", "--object", &object(&secret), "--object", &object(&other), "no"]).ok();
    std::process::abort();
}

iotest_runtime::main!();
