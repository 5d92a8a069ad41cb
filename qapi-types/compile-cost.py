#!/usr/bin/env python3
"""Measures what qapi-types costs to compile, against `qapi` 0.15, and prints the tables of README.md.

Usage: compile-cost.py [ROUNDS]

Three rounds take ten minutes, and 2 GB below target/xtask/cost. Use a machine that does nothing else.
"""

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "target/xtask/cost"
COMMANDS = """query-status query-version query-name query-uuid query-kvm query-chardev query-chardev-backends
query-block query-block-jobs query-jobs query-block-exports query-iothreads query-machines query-cpus-fast
query-memory-devices query-memdev query-mice query-vnc query-vnc-servers query-pci query-tpm query-tpm-models
query-tpm-types query-balloon query-migrate query-migrate-capabilities query-migrate-parameters query-dump
query-dump-guest-memory-capability query-hotpluggable-cpus query-vm-generation-id query-current-machine
query-target query-commands query-fdsets query-acpi-ospm-status query-replay query-pr-managers
query-qmp-schema stop cont system_reset system_powerdown system_wakeup quit""".split()
TYPES = f'qapi-types = {{ path = "{ROOT / "qapi-types"}", features = [%s] }}\nserde_json = "1"\n'
PROGRAMS = {
    "peer": ("qapi", 'qapi = { version = "0.15", features = ["qmp"] }\n'),
    "default": ("qapi-types", TYPES % ""),
    "full": ("qapi-types", TYPES % '"full"'),
}
CONNECT = """    let write = std::os::unix::net::UnixStream::connect("qmp.sock").expect("connected");
    let read = std::io::BufReader::new(write.try_clone().expect("cloned"));
"""
FULL = """use std::io::{BufRead, Write};

use qapi_types::{Command, cmd};
use serde_json::{Value, json};

struct Qmp<R, W>(R, W);

impl<R: BufRead, W: Write> Qmp<R, W> {
    fn execute<C: Command>(&mut self, command: &C) -> C::Return {
        C::decode_return(self.send(C::NAME, command.to_arguments().into())).expect("decoded")
    }

    fn send(&mut self, name: &str, arguments: Value) -> Value {
        writeln!(self.1, "{}", json!({"execute": name, "arguments": arguments})).expect("written");
        let mut line = String::new();
        loop {
            line.clear();
            self.0.read_line(&mut line).expect("read");
            let mut value: Value = serde_json::from_str(&line).expect("JSON");
            if let Some(value) = value.get_mut("return") {
                return value.take();
            }
        }
    }
}
"""


def source(program, edit):
    """Returns a program that runs all commands; `edit` changes one line of it."""
    if program == "default":
        return f'fn main() {{\n    println!("edit {edit}");\n}}\n'
    if program == "full":
        head, start = FULL, "    let mut qmp = Qmp(read, write);\n"
        call = lambda name: "cmd::" + re.sub("(?:^|[-_])(.)", lambda m: m[1].upper(), name) + "::new()"
        end = ""
    else:
        head, end = "use qapi::qmp;\n", '.expect("replied")'
        start = '    let mut qmp = qapi::Qmp::new(qapi::Stream::new(read, write));\n    qmp.handshake().expect("greeted");\n'
        call = lambda name: f"qmp::{name.replace('-', '_')} {{ {'compat_props: None' if name == 'query-machines' else ''} }}"
    calls = "".join(f'    println!("{{:?}}", qmp.execute(&{call(name)}){end});\n' for name in COMMANDS)
    return f'{head}\nfn main() {{\n{CONNECT}{start}    println!("edit {edit}");\n{calls}}}\n'


def cargo(program, *args, **variables):
    """Runs cargo on a program; returns seconds by the clock and of all processors."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("CARGO_TARGET_DIR")}
    used = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    start, before = time.monotonic(), used()
    subprocess.run(["cargo", *args, "--quiet"], cwd=WORK / program, env=env | variables, check=True)
    return time.monotonic() - start, used() - before


def table(title, rows):
    """Prints medians, and ratios to the first row round by round."""
    print(f"\n| {title} | wall | ratio, each round | median | processor time | ratio |")
    print("| --- | --- | --- | --- | --- | --- |")
    first = next(iter(rows.values()))
    for name, costs in rows.items():
        wall, processor = ([cost[part] / other[part] for cost, other in zip(costs, first)] for part in (0, 1))
        middle = lambda part: statistics.median(cost[part] for cost in costs)
        each = ", ".join(f"{ratio:.2f}" for ratio in wall)
        print(f"| {name} | {middle(0):.2f} s | {each} | {statistics.median(wall):.2f} "
              f"| {middle(1):.2f} s | {statistics.median(processor):.2f} |")


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    for program, (_, dependencies) in PROGRAMS.items():
        (WORK / program / "src").mkdir(parents=True, exist_ok=True)
        manifest = f'[package]\nname = "cost-{program}"\nedition = "2024"\n\n[dependencies]\n{dependencies}\n[workspace]\n'
        (WORK / program / "Cargo.toml").write_text(manifest)
        (WORK / program / "src/main.rs").write_text(source(program, 0))
        if program != "peer":
            # Our dependencies are of the versions that the workspace uses.
            shutil.copy(ROOT / "Cargo.lock", WORK / program)
        cargo(program, "fetch")
    print("Load at the start:", os.getloadavg())
    # A dependency from a registry is never compiled incrementally, a path always is.
    checks = {"`qapi` 0.15": ("peer", "0"), "default features": ("default", "0"), "`full`": ("full", "0"),
              "default features, compiled incrementally": ("default", "1")}
    costs = {row: [] for row in checks}
    for _ in range(rounds):
        for row, (program, incremental) in checks.items():
            shutil.rmtree(WORK / program / "target", ignore_errors=True)
            library = PROGRAMS[program][0]
            costs[row].append(cargo(program, "check", "--package", library, CARGO_INCREMENTAL=incremental))
    table("Clean `cargo check`, with dependencies", costs)
    edits = {"`qapi` 0.15": "peer", "`full`": "full"}
    for profile in (["--release"], []):
        for program in edits.values():
            cargo(program, "build", *profile)
        costs = {row: [] for row in edits}
        for edit in range(1, rounds + 1):
            for row, program in edits.items():
                (WORK / program / "src/main.rs").write_text(source(program, edit))
                costs[row].append(cargo(program, "build", *profile))
        kind = "release" if profile else "debug"
        table(f"A program of {len(COMMANDS)} commands built again after an edit, {kind}", costs)
    print("\nLoad at the end:", os.getloadavg())


if __name__ == "__main__":
    main()
