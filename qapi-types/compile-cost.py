#!/usr/bin/env python3
"""Measures what qapi-types costs to compile, against `qapi` 0.15, and writes docs/compile-cost.md.

Usage: compile-cost.py [ROUNDS]

What is compared takes turns, in five rounds unless said otherwise, which take ten minutes of a processor, and 2 GB
below target/xtask/cost. The page has seconds of processor, which mean something on a busy machine too, and their
medians. The exit status is 1 if a goal is missed.
"""

import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
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
TYPES = 'qapi-types = {{ path = "{}", features = [{}] }}\nserde_json = "1"\n'
# The types of all releases but the last two.
FEWER = WORK / "fewer"
PROGRAMS = {
    "peer": ("qapi", 'qapi = { version = "0.15", features = ["qmp"] }\n'),
    "default": ("qapi-types", TYPES.format(ROOT / "qapi-types", "")),
    "full": ("qapi-types", TYPES.format(ROOT / "qapi-types", '"full"')),
    "fewer-default": ("qapi-types", TYPES.format(FEWER / "qapi-types", "")),
    "fewer-full": ("qapi-types", TYPES.format(FEWER / "qapi-types", '"full"')),
}
# Most seconds of processor for a debug build after an edit, and most crates.
EDIT, CRATES = 0.5, 8
# Most of the peer's cost, and most that two releases may add.
SHARE = {"default": 0.25, "full": 0.35}
GROWTH = 0.05
CONNECT = """    let write = std::os::unix::net::UnixStream::connect("qmp.sock").expect("connected");
    let read = std::io::BufReader::new(write.try_clone().expect("cloned"));
"""
FULL = """use std::io::{BufRead, Write};

use qapi_types::{Command, cmd};
use serde_json::{Value, json};

struct Qmp<R, W>(R, W);

impl<R: BufRead, W: Write> Qmp<R, W> {
    fn execute<C: Command>(&mut self, command: &C) -> C::Return {
        C::decode_return(&self.send(C::NAME, command.to_arguments().into())).expect("decoded")
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
    if program.endswith("default") or program == "fewer-full":
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
    """Runs cargo on a program; returns the seconds of all processors."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("CARGO_TARGET_DIR")}
    used = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
    before = used()
    subprocess.run(["cargo", args[0], "--quiet", *args[1:]], cwd=WORK / program, env=env | variables, check=True)
    return used() - before


def crates(program):
    """Returns how many crates the library of a program consists of, itself one of them."""
    command = ["cargo", "tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}", "--package"]
    tree = subprocess.run([*command, PROGRAMS[program][0]], cwd=WORK / program, check=True, capture_output=True, text=True)
    return len({line.removesuffix(" (*)") for line in tree.stdout.splitlines() if line})


def write_fewer():
    """Writes the types as they are without the last two releases; returns these and the others."""
    shutil.rmtree(FEWER, ignore_errors=True)
    for name in ("qapi-gen", "qapi-types"):
        shutil.copytree(ROOT / name, FEWER / name)
    shutil.copy(ROOT / "Cargo.lock", FEWER)
    manifest = (ROOT / "Cargo.toml").read_text()
    manifest = re.sub("(?m)^exclude = .*", "", manifest)
    manifest = re.sub("(?m)^members = .*", 'members = ["qapi-gen", "qapi-types"]', manifest)
    (FEWER / "Cargo.toml").write_text(manifest)
    schema = FEWER / "qapi-types/schema"
    number = lambda release: [int(part) for part in release.split(".")]
    releases = sorted((path.stem.removeprefix("qemu-") for path in schema.glob("qemu-*.json")), key=number)
    for release in releases[-2:]:
        for path in schema.glob(f"*-{release}.json"):
            path.unlink()
    cargo("fewer", "run", "--package", "qapi-gen", "--", "codegen")
    return releases[:-2], releases[-2:]


def prepare():
    """Makes the programs, and downloads what they need."""
    for program, (_, dependencies) in PROGRAMS.items():
        (WORK / program / "src").mkdir(parents=True, exist_ok=True)
        manifest = f'[package]\nname = "cost-{program}"\nedition = "2024"\n\n[dependencies]\n{dependencies}\n[workspace]\n'
        (WORK / program / "Cargo.toml").write_text(manifest)
        (WORK / program / "src/main.rs").write_text(source(program, 0))
        if program != "peer":
            # Our dependencies are of the versions that the workspace uses.
            shutil.copy(ROOT / "Cargo.lock", WORK / program)
        cargo(program, "fetch")


def check(rounds):
    """Checks each library from nothing, with its dependencies; returns the seconds of each round."""
    costs = {program: [] for program in PROGRAMS}
    for _ in range(rounds):
        for program in costs:
            shutil.rmtree(WORK / program / "target", ignore_errors=True)
            # A dependency from a registry is never compiled incrementally.
            costs[program].append(cargo(program, "check", "--package", PROGRAMS[program][0], CARGO_INCREMENTAL="0"))
    return costs


def check_types(rounds):
    """Checks the types alone again, everything they need being there; returns the seconds of each round."""
    costs = {program: [] for program in PROGRAMS if program != "peer"}
    for _ in range(rounds):
        for program in costs:
            cargo(program, "clean", "--package", "qapi-types")
            costs[program].append(cargo(program, "check", "--package", "qapi-types", CARGO_INCREMENTAL="0"))
    return costs


def edit(rounds):
    """Edits a program of many commands and builds it again, unoptimised; returns the seconds of each round."""
    costs = {"peer": [], "full": []}
    for program in costs:
        cargo(program, "build", CARGO_INCREMENTAL="1")
    for number in range(1, rounds + 1):
        for program in costs:
            (WORK / program / "src/main.rs").write_text(source(program, number))
            costs[program].append(cargo(program, "build", CARGO_INCREMENTAL="1"))
    return costs


def rows(costs, names, bounds, of):
    """Returns the rows of a table: medians, the ratio to `of` round by round, its median, and the goal."""
    text, missed = "", []
    for program, name in names.items():
        ratios = [cost / other for cost, other in zip(costs[program], costs[of[program]])]
        ratio, bound = statistics.median(ratios), bounds.get(program)
        each = ", ".join(f"{ratio:.2f}" for ratio in ratios) if of[program] != program else ""
        middle = f"{ratio:.3f}" if each else ""
        goal = "" if bound is None else f"≤ {bound}: {'met' if ratio <= bound else '**missed**'}"
        text += f"| {name} | {statistics.median(costs[program]):.2f} s | {each} | {middle} | {goal} |\n"
        missed += [name] if bound is not None and ratio > bound else []
    return text, missed


HEAD = """\
# What qapi-types costs to compile

`qapi-types/compile-cost.py {rounds}` writes this page, all of it from one run in which what is compared took turns: seconds
of processor, of cargo and all that it started. {rustc}; {processors} processors, load {load:.1f} at the start.

"""


def page(rounds):
    """Measures all of it; returns the page, and which goals were missed."""
    prepare_load = os.getloadavg()[0]
    earlier, later = write_fewer()
    prepare()
    rustc = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.split(" (")[0]
    text = HEAD.format(rounds=rounds, rustc=rustc, processors=os.cpu_count(), load=prepare_load)
    columns = "| median | ratio, each round | median | goal |\n| --- | --- | --- | --- | --- |\n"
    all_of = dict.fromkeys(PROGRAMS, "peer")
    # Short, so that more rounds are cheap; first, so that a program that does not compile is found at once.
    edits = edit(3 * rounds)
    costs = check(rounds)
    names = {"peer": "`qapi` 0.15", "default": "default features", "full": "`full`"}
    table, missed = rows(costs, names, SHARE, all_of)
    text += f"## Clean `cargo check`, with all dependencies\n\n| {columns}{table}"

    counts = {program: crates(program) for program in names}
    few = counts["full"] <= CRATES
    text += f"\n## Crates, itself included\n\n| `qapi` 0.15 | default features | `full` | goal |\n| --- | --- | --- | --- |\n"
    text += f"| {counts['peer']} | {counts['default']} | {counts['full']} | ≤ {CRATES}: {'met' if few else '**missed**'} |\n"
    missed += [] if few else ["crates"]

    costs = {program: sorted(cost) for program, cost in edits.items()}
    middle = {program: statistics.median(cost) for program, cost in costs.items()}
    fast = middle["full"] <= EDIT
    text += f"\n## Debug build of a program of {len(COMMANDS)} commands after an edit, {3 * rounds} rounds\n\n"
    text += "| | median | least | most | goal |\n| --- | --- | --- | --- | --- |\n"
    for program, name in (("peer", "`qapi` 0.15"), ("full", "`full`")):
        goal = "" if program == "peer" else f"≤ {EDIT} s: {'met' if fast else '**missed**'}"
        text += f"| {name} | {middle[program]:.2f} s | {costs[program][0]:.2f} s | {costs[program][-1]:.2f} s | {goal} |\n"
    missed += [] if fast else ["edit"]

    costs = check_types(rounds)
    names = {"fewer-default": f"default features, QEMU {', '.join(earlier)}", "default": f"… and {', '.join(later)}",
             "fewer-full": f"`full`, QEMU {', '.join(earlier)}", "full": f"… and {', '.join(later)}"}
    of = {"fewer-default": "fewer-default", "default": "fewer-default", "fewer-full": "fewer-full", "full": "fewer-full"}
    table, slower = rows(costs, names, {"default": 1 + GROWTH, "full": 1 + GROWTH}, of)
    text += f"\n## Growth by two releases: `cargo check` of the types alone\n\n| {columns}{table}"
    return text, missed + slower


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    text, missed = page(rounds)
    (ROOT / "docs/compile-cost.md").write_text(text)
    print(text)
    if missed:
        sys.exit(f"missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()
