//! [`Program`]: the programs that are compiled, written below the target directory.

use std::fmt::Write as _;
use std::path::Path;

/// The commands that the programs run; the peer has all of them as well.
pub(super) const COMMANDS: [&str; 45] = [
    "query-status",
    "query-version",
    "query-name",
    "query-uuid",
    "query-kvm",
    "query-chardev",
    "query-chardev-backends",
    "query-block",
    "query-block-jobs",
    "query-jobs",
    "query-block-exports",
    "query-iothreads",
    "query-machines",
    "query-cpus-fast",
    "query-memory-devices",
    "query-memdev",
    "query-mice",
    "query-vnc",
    "query-vnc-servers",
    "query-pci",
    "query-tpm",
    "query-tpm-models",
    "query-tpm-types",
    "query-balloon",
    "query-migrate",
    "query-migrate-capabilities",
    "query-migrate-parameters",
    "query-dump",
    "query-dump-guest-memory-capability",
    "query-hotpluggable-cpus",
    "query-vm-generation-id",
    "query-current-machine",
    "query-target",
    "query-commands",
    "query-fdsets",
    "query-acpi-ospm-status",
    "query-replay",
    "query-pr-managers",
    "query-qmp-schema",
    "stop",
    "cont",
    "system_reset",
    "system_powerdown",
    "system_wakeup",
    "quit",
];

/// What runs commands by the types; the peer brings its own.
const EXECUTE: &str = r#"
struct Qmp {
    read: BufReader<UnixStream>,
    write: UnixStream,
}

impl Qmp {
    fn execute<C: Command>(&mut self, command: &C) -> C::Return {
        let sent = self.talk(C::NAME, command.to_arguments());
        C::decode_return(sent).expect("decoded")
    }

    fn talk(&mut self, name: &str, arguments: Map<String, Value>) -> Value {
        let line = serde_json::json!({"execute": name, "arguments": arguments});
        writeln!(self.write, "{line}").expect("written");
        let mut line = String::new();
        loop {
            line.clear();
            self.read.read_line(&mut line).expect("read");
            let mut value: Value = serde_json::from_str(&line).expect("JSON");
            if let Some(value) = value.get_mut("return") {
                return value.take();
            }
        }
    }
}
"#;

/// A program that is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Program {
    /// With `qapi` 0.15.
    Peer,
    /// With the types' default features; it runs nothing.
    Default,
    /// With all the types.
    Full,
}

impl Program {
    pub(super) const ALL: [Self; 3] = [Self::Peer, Self::Default, Self::Full];

    /// Returns its name, which is that of its directory.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Peer => "peer",
            Self::Default => "default",
            Self::Full => "full",
        }
    }

    /// Returns the library that it is about.
    pub(super) fn library(self) -> &'static str {
        match self {
            Self::Peer => "qapi",
            Self::Default | Self::Full => "qapi-types",
        }
    }

    /// Returns its manifest; it is a workspace of its own.
    pub(super) fn manifest(self, types: &Path) -> String {
        let ours = |features: &str| {
            let path = types.display().to_string();
            format!(
                "qapi-types = {{ path = {path:?}, features = [{features}] }}\nserde_json = \"1\"\n"
            )
        };
        let dependencies = match self {
            Self::Peer => "qapi = { version = \"0.15\", features = [\"qmp\"] }\n".to_owned(),
            Self::Default => ours(""),
            Self::Full => ours("\"full\""),
        };
        format!(
            "[package]\nname = \"cost-{}\"\nedition = \"2024\"\npublish = false\n\n\
             [dependencies]\n{dependencies}\n[workspace]\n",
            self.name()
        )
    }

    /// Returns its source, which differs by `edit`.
    pub(super) fn source(self, edit: usize) -> String {
        let head = match self {
            Self::Default => return format!("fn main() {{\n    println!(\"edit {edit}\");\n}}\n"),
            Self::Peer => {
                "use std::io::BufReader;\nuse std::os::unix::net::UnixStream;\n\nuse qapi::qmp;\n"
                    .to_owned()
            }
            Self::Full => format!(
                "use std::io::{{BufRead, BufReader, Write}};\nuse std::os::unix::net::UnixStream;\n\n\
                 use qapi_types::{{Command, cmd}};\nuse serde_json::{{Map, Value}};\n{EXECUTE}"
            ),
        };
        let mut code = format!(
            "{head}\nfn main() {{\n    let write = UnixStream::connect(\"qmp.sock\").expect(\"connected\");\n    \
             let read = BufReader::new(write.try_clone().expect(\"cloned\"));\n    println!(\"edit {edit}\");\n"
        );
        code += match self {
            Self::Peer => {
                "    let mut qmp = qapi::Qmp::new(qapi::Stream::new(read, write));\n    \
                 qmp.handshake().expect(\"greeted\");\n"
            }
            _ => "    let mut qmp = Qmp { read, write };\n",
        };
        for name in COMMANDS {
            let call = self.call(name);
            writeln!(code, "    println!(\"{{:?}}\", {call});").expect("a string takes all");
        }
        code + "}\n"
    }

    fn call(self, name: &str) -> String {
        if self != Self::Peer {
            return format!("qmp.execute(&cmd::{}::new())", pascal(name));
        }
        let members = if name == "query-machines" { "compat_props: None" } else { "" };
        let function = name.replace('-', "_");
        format!("qmp.execute(&qmp::{function} {{ {members} }}).expect({name:?})")
    }
}

fn pascal(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    };
    name.split(['-', '_']).map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_changes_one_line() {
        for program in Program::ALL {
            let (before, after) = (program.source(1), program.source(2));
            let changed = before.lines().zip(after.lines()).filter(|(a, b)| a != b).count();
            assert_eq!((changed, before.lines().count()), (1, after.lines().count()));
        }
    }

    #[test]
    fn each_program_calls_commands_in_its_own_way() {
        assert_eq!(
            Program::Full.call("query-block-jobs"),
            "qmp.execute(&cmd::QueryBlockJobs::new())"
        );
        assert_eq!(Program::Full.call("system_reset"), "qmp.execute(&cmd::SystemReset::new())");
        assert_eq!(
            Program::Peer.call("query-machines"),
            "qmp.execute(&qmp::query_machines { compat_props: None }).expect(\"query-machines\")"
        );
    }

    #[test]
    fn manifests_are_workspaces_of_their_own() {
        for program in Program::ALL {
            let manifest: toml::Table = program.manifest(Path::new("/x y/types")).parse().unwrap();
            assert!(manifest.contains_key("workspace"));
            assert!(manifest["dependencies"].get(program.library()).is_some());
        }
    }
}
