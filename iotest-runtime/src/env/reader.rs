//! Makes [`Settings`] of variables, gathering every mistake.

use std::ffi::OsString;
use std::fs::File;
use std::io::Read as _;

use camino::Utf8PathBuf;
use iotest_exec::deadline::Timeouts;
use iotest_protocol::secrets::{self, Secrets};
use iotest_spec::vocabulary::did_you_mean;
use iotest_spec::{Format, Vocabulary, number};

use crate::env::added::{self, AddedQemu, QemuStore};
use crate::env::error::{Problem, SettingsError};
use crate::env::options::{
    DEFAULT_KEY_SECRET, creation_options, default_qemu_options, without_format, words,
};
use crate::env::process_env::{ProcessEnv, long_sock_dir};
use crate::env::programs::{SearchPath, executable};
use crate::env::{
    Bless, Cores, Deprecated, KeepScratch, KeySecret, Program, Programs, QemuOutput, Recording,
    SanitizerOptions, Sanitizers, Settings, StderrPolicy, Wrapper,
};

/// The variables that choose single programs.
const PROGRAM_VARIABLES: [&str; 5] =
    ["QEMU_PROG", "QEMU_IMG_PROG", "QEMU_IO_PROG", "QEMU_NBD_PROG", "QSD_PROG"];

/// Returns a variable's value by its name.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// Reads every variable; `problems` are those already found.
pub(crate) fn settings(
    lookup: Lookup<'_>,
    here: &ProcessEnv,
    problems: Vec<Problem>,
) -> Result<Settings, SettingsError> {
    let mut reader = Reader { lookup, here, problems };
    let programs = reader.programs();
    let emulator = programs.qemu.as_ref().ok().and_then(|path| path.file_name());
    let qemu_options =
        reader.text("QEMU_OPTIONS").map_or_else(|| default_qemu_options(emulator), |t| words(&t));
    let output_dir = reader.dir("IOTEST_OUTPUT_DIR", None);
    let key_secret = reader.text("IMGKEYSECRET").unwrap_or_else(|| DEFAULT_KEY_SECRET.to_owned());
    let settings = Settings {
        format: reader.word::<Format>("IMGFMT"),
        protocol: reader.word("IMGPROTO"),
        image_options: creation_options(&reader.text("IMGOPTS").unwrap_or_default()),
        cache: reader.word("CACHEMODE"),
        aio: reader.word("AIOMODE"),
        programs,
        qemu_options,
        qemu_img_options: reader.words("QEMU_IMG_OPTIONS"),
        qemu_io_options: reader.qemu_io_options(),
        qemu_nbd_options: reader.words("QEMU_NBD_OPTIONS"),
        test_dir: reader.dir("TEST_DIR", Some("scratch")),
        sock_dir: reader.sock_dir(),
        sample_image_dir: reader.text("SAMPLE_IMG_DIR").map(|dir| here.absolute(&dir)),
        user: reader.text("USER"),
        default_machine: reader.text("QEMU_DEFAULT_MACHINE"),
        secrets: reader.secrets(),
        key_secret: KeySecret(key_secret),
        wrapper: reader.wrapper(),
        gdb: SearchPath::new(lookup("PATH")).find("gdb"),
        cores: if reader.switch("IOTEST_CORES") { Cores::Kept } else { Cores::Disabled },
        stderr: reader.stderr(),
        deprecated: reader.deprecated(),
        qemu_output: reader.qemu_output(),
        module_dir: reader.text("QEMU_MODULE_DIR").map(|dir| here.absolute(&dir)),
        timeouts: reader.timeouts(),
        sanitizers: Sanitizers {
            options: SanitizerOptions {
                asan: reader.text("ASAN_OPTIONS"),
                lsan: reader.text("LSAN_OPTIONS"),
                msan: reader.text("MSAN_OPTIONS"),
                tsan: reader.text("TSAN_OPTIONS"),
                ubsan: reader.text("UBSAN_OPTIONS"),
            },
            detect_leaks: reader.switch("IOTEST_DETECT_LEAKS"),
        },
        bless: reader.bless(),
        keep: reader.keep(),
        cache_dir: match reader.text("IOTEST_CACHE_DIR") {
            Some(dir) => here.absolute(&dir),
            None => output_dir.join("cache"),
        },
        output_dir,
    };
    if settings.wrapper == Some(Wrapper::Valgrind) {
        reader.refuse_script(&settings.programs);
    }
    let problems = reader.problems;
    if problems.is_empty() { Ok(settings) } else { Err(SettingsError { problems }) }
}

/// Reads variables one by one; mistakes are noted and replaced by the default.
struct Reader<'a> {
    lookup: Lookup<'a>,
    here: &'a ProcessEnv,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn secrets(&mut self) -> Secrets {
        let secrets = Secrets::default();
        if let Some(secret) = self.text("IMGKEYSECRET").filter(|set| set != DEFAULT_KEY_SECRET) {
            secrets.add(&secret);
        }
        if let Some(path) = self.text(secrets::VARIABLE) {
            secrets.use_exchange(path);
        }
        secrets
    }

    fn problem(&mut self, variable: &str, value: &str, what: impl Into<String>) {
        let value = Some(value.to_owned());
        self.problems.push(Problem { variable: variable.to_owned(), value, what: what.into() });
    }

    /// Returns a variable's value unless it is empty.
    fn text(&mut self, name: &str) -> Option<String> {
        let value = (self.lookup)(name).filter(|value| !value.is_empty())?;
        match value.into_string() {
            Ok(text) => Some(text),
            Err(bytes) => {
                self.problem(name, &bytes.to_string_lossy(), "is not UTF-8 text");
                None
            }
        }
    }

    fn words(&mut self, name: &str) -> Vec<String> {
        words(&self.text(name).unwrap_or_default())
    }

    /// Reads a word of a vocabulary.
    fn word<T: Vocabulary>(&mut self, name: &str) -> Option<T> {
        let text = self.text(name)?;
        text.parse().map_err(|error: T::Err| self.problem(name, &text, error.to_string())).ok()
    }

    /// Reads one of a few words.
    fn choice<T: Copy>(&mut self, name: &str, choices: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(name)?;
        let known: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        let found = choices.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let near = did_you_mean(&text, &known);
            let what = format!("must be one of {}{near}", known.join(", "));
            self.problem(name, &text, what);
        }
        found
    }

    /// Reads a switch; unset is off.
    fn switch(&mut self, name: &str) -> bool {
        const WORDS: [(&str, bool); 10] = [
            ("1", true),
            ("0", false),
            ("true", true),
            ("false", false),
            ("yes", true),
            ("no", false),
            ("on", true),
            ("off", false),
            ("y", true),
            ("n", false),
        ];
        self.choice(name, &WORDS).unwrap_or(false)
    }

    /// Reads a directory; unset, it is one below the default output directory.
    fn dir(&mut self, name: &str, below: Option<&str>) -> Utf8PathBuf {
        if let Some(dir) = self.text(name) {
            return self.here.absolute(&dir);
        }
        let base = self.here.output_base();
        if self.here.is_foreign(&base) {
            let what = format!("unset, and its default {} is another user's", base.display());
            self.problem(name, "", what);
        }
        let path = below.map_or_else(|| base.clone(), |below| base.join(below));
        Utf8PathBuf::from_path_buf(path).unwrap_or_else(|path| {
            let what = format!("unset, and its default {} is not UTF-8", path.display());
            self.problem(name, "", what);
            Utf8PathBuf::new()
        })
    }

    fn sock_dir(&mut self) -> Utf8PathBuf {
        let (source, dir) = match self.text("SOCK_DIR") {
            Some(dir) => ("SOCK_DIR", self.here.absolute(&dir)),
            None => ("TMPDIR", self.temp_dir()),
        };
        self.problems.extend(long_sock_dir(source, &dir));
        dir
    }

    fn temp_dir(&mut self) -> Utf8PathBuf {
        let temp = self.here.temp_dir.clone();
        Utf8PathBuf::from_path_buf(temp).unwrap_or_else(|path| {
            self.problem("TMPDIR", &path.to_string_lossy(), "is not UTF-8; set SOCK_DIR");
            Utf8PathBuf::new()
        })
    }

    fn programs(&mut self) -> Programs {
        let added = self.added_qemu();
        let path =
            added.map_or_else(|| SearchPath::new((self.lookup)("PATH")), SearchPath::of_qemu);
        let arch = self.here.arch;
        let tool = |name, variable| path.tool(name, variable);
        Programs {
            qemu: self.program("QEMU_PROG", &path, || path.emulator(arch)),
            qemu_img: self.program("QEMU_IMG_PROG", &path, || tool("qemu-img", "QEMU_IMG_PROG")),
            qemu_io: self.program("QEMU_IO_PROG", &path, || tool("qemu-io", "QEMU_IO_PROG")),
            qemu_nbd: self.program("QEMU_NBD_PROG", &path, || tool("qemu-nbd", "QEMU_NBD_PROG")),
            storage_daemon: self
                .program("QSD_PROG", &path, || tool("qemu-storage-daemon", "QSD_PROG")),
        }
    }

    /// Finds the QEMU that `IOTEST_QEMU` names. Other variables must not name programs of another
    /// one, since releases do not mix.
    fn added_qemu(&mut self) -> Option<AddedQemu> {
        const NAME: &str = "IOTEST_QEMU";
        let name = self.text(NAME)?;
        if let Some(other) = PROGRAM_VARIABLES.into_iter().find(|other| self.text(other).is_some())
        {
            let what =
                format!("chooses every program, and {other} is set too; unset one of the two");
            self.problem(NAME, &name, what);
        }
        if let Some(what) = added::bad_store(self.lookup) {
            self.problem(NAME, &name, what);
            return None;
        }
        let Some(store) = QemuStore::of_user(self.lookup) else {
            let what = "HOME is unset, so that QEMUs have no place; set IOTEST_QEMU_DIR";
            self.problem(NAME, &name, what);
            return None;
        };
        store.get(&name).map_err(|error| self.problem(NAME, &name, error.to_string())).ok()
    }

    /// Finds a program that a variable names, by path or in PATH; a name that leads nowhere is
    /// a wrong value, not a missing program.
    fn program(
        &mut self,
        variable: &str,
        path: &SearchPath,
        default: impl FnOnce() -> Program,
    ) -> Program {
        let Some(name) = self.text(variable) else { return default() };
        let (found, allowed) = if name.contains('/') {
            let file = self.here.absolute(&name);
            (executable(file.as_std_path()), "is no file that can be run")
        } else {
            (path.find(&name), "is not in PATH")
        };
        if found.is_none() {
            self.problem(variable, &name, format!("{allowed}; give the path of the program"));
        }
        found.map_or_else(default, Ok)
    }

    fn qemu_io_options(&mut self) -> Vec<String> {
        match self.text("QEMU_IO_OPTIONS_NO_FMT") {
            Some(text) => words(&text),
            None => without_format(self.words("QEMU_IO_OPTIONS")),
        }
    }

    fn wrapper(&mut self) -> Option<Wrapper> {
        let gdb = self.text("GDB_OPTIONS");
        let valgrind = self.switch("VALGRIND_QEMU") && !self.switch("NO_VALGRIND");
        let recording = self.recording();
        let rr = recording.is_some();
        if valgrind && rr {
            let what = "cannot be used together with VALGRIND_QEMU; unset one of the two";
            self.problem("IOTEST_RR", "y", what);
        }
        match gdb {
            Some(gdb) if valgrind || rr => {
                let other = if valgrind { "VALGRIND_QEMU" } else { "IOTEST_RR" };
                let what = format!("cannot be used together with {other}; unset one of the two");
                self.problem("GDB_OPTIONS", &gdb, what);
                None
            }
            Some(gdb) => Some(Wrapper::Gdb(words(&gdb))),
            None if valgrind => Some(Wrapper::Valgrind),
            None => recording.map(Wrapper::Rr),
        }
    }

    /// Refuses an emulator that is a script, as those of added releases are: valgrind would check the
    /// shell, and not the QEMU that it becomes.
    fn refuse_script(&mut self, programs: &Programs) {
        let Ok(path) = &programs.qemu else { return };
        let mut start = [0; 2];
        let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
        if read.is_ok() && &start == b"#!" {
            let what =
                format!("checks no script, and the emulator {path} is one; name another QEMU");
            self.problem("VALGRIND_QEMU", "y", what);
        }
    }

    /// Reads how rr records, if it does: a switch, with one more word.
    fn recording(&mut self) -> Option<Recording> {
        const NAME: &str = "IOTEST_RR";
        if self.text(NAME).as_deref() == Some("chaos") {
            return Some(Recording::Chaos);
        }
        self.switch(NAME).then_some(Recording::Plain)
    }

    /// Reads whether unexpected messages of QEMU fail a case; for that they must be captured.
    fn stderr(&mut self) -> StderrPolicy {
        const NAME: &str = "IOTEST_STRICT_STDERR";
        if !self.switch(NAME) {
            return StderrPolicy::Tolerant;
        }
        if self.switch("PRINT_QEMU") {
            let what = "cannot be used together with PRINT_QEMU, since its output is not captured then; \
                        unset one of the two";
            self.problem(NAME, "y", what);
        }
        StderrPolicy::Strict
    }

    /// Reads whether machines refuse what is deprecated: `strict`, or nothing.
    fn deprecated(&mut self) -> Deprecated {
        const NAME: &str = "IOTEST_COMPAT";
        match self.text(NAME).as_deref() {
            None => Deprecated::Accepted,
            Some("strict") => Deprecated::Refused,
            Some(other) => {
                let what = "must be `strict`, or unset";
                self.problem(NAME, other, what);
                Deprecated::Accepted
            }
        }
    }

    fn qemu_output(&mut self) -> QemuOutput {
        if self.switch("PRINT_QEMU") { QemuOutput::Inherited } else { QemuOutput::Logged }
    }

    fn timeouts(&mut self) -> Timeouts {
        const NAME: &str = "IOTEST_TIMEOUT_SCALE";
        let Some(text) = self.text(NAME) else { return Timeouts::default() };
        match number::factor(&text) {
            Ok(scale) => Timeouts::scaled(scale),
            Err(error) => {
                self.problem(NAME, &text, error.to_string());
                Timeouts::default()
            }
        }
    }

    /// Reads whether to bless: asked for by one variable or the other, refused under CI.
    fn bless(&mut self) -> Bless {
        let for_release = self.text("IOTEST_BLESS").as_deref() == Some(Bless::FOR_RELEASE);
        let mut asks = |name: &'static str| self.switch(name).then_some(name);
        let asked = match for_release {
            true => Some("IOTEST_BLESS"),
            false => asks("IOTEST_BLESS").or_else(|| asks("UPDATE_EXPECT")),
        };
        let Some(variable) = asked else { return Bless::Never };
        let in_ci = self.text("CI").filter(|value| !matches!(value.as_str(), "0" | "false"));
        if let Some(ci) = in_ci {
            let value = self.text(variable).unwrap_or_default();
            let what = format!(
                "references are never written under CI, and CI={ci} says that this is; unset one \
                 of the two"
            );
            self.problem(variable, &value, what);
        }
        if for_release { Bless::ForRelease } else { Bless::Differing }
    }

    fn keep(&mut self) -> KeepScratch {
        self.choice("IOTEST_KEEP", &KeepScratch::WORDS).unwrap_or(KeepScratch::OnFailure)
    }
}
