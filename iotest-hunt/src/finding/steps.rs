//! [`steps`]: a program as plain lines of qemu-img and qemu-io.

use std::fmt;

use iotest_exec::process::command_line;
use serde_json::Value;

use crate::image::{Format, Image};
use crate::model::{ByteSet, Content, Disk, Reply, Request, RequestKind};
use crate::program::{Op, Program};

/// The most reads that compare one image.
const MOST_READS: usize = 100;

/// A program that a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// qemu-img.
    QemuImg,
    /// qemu-io.
    QemuIo,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The program.
    pub tool: Tool,
    /// Its arguments.
    pub words: Vec<String>,
    /// Whether it may fail, as commands in it may be refused, or it kills itself.
    pub may_fail: bool,
}

impl Step {
    fn new(tool: Tool, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { tool, words: words.into_iter().map(Into::into).collect(), may_fail: false }
    }

    /// Returns the name of the program.
    pub fn program(&self) -> &'static str {
        match self.tool {
            Tool::QemuImg => "qemu-img",
            Tool::QemuIo => "qemu-io",
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.program(), command_line_of(&self.words))?;
        f.write_str(if self.may_fail { " || true" } else { "" })
    }
}

/// Quotes arguments: the first is no name of a command.
fn command_line_of(words: &[String]) -> String {
    let words: Vec<&str> = std::iter::once("x").chain(words.iter().map(String::as_str)).collect();
    command_line(&words)[2..].to_owned()
}

/// Translates a program to lines, whose last ones check and compare the images.
///
/// Requests in flight together become commands of one qemu-io, which does not wait between them. What happens
/// in a running process happens here after it, as far as qemu-img can.
pub fn steps(program: &Program) -> Vec<Step> {
    let mut writer = Writer {
        steps: Vec::new(),
        layers: Vec::new(),
        commands: Vec::new(),
        next: 0,
        may_fail: false,
    };
    writer.create(&program.image);
    for op in &program.ops {
        writer.perform(op);
    }
    writer.finish();
    writer.steps
}

struct Layer {
    name: String,
    image: Image,
    disk: Disk,
}

impl Layer {
    /// The arguments that open it with its options.
    fn opened(&self) -> Vec<String> {
        if self.image.open.is_empty() {
            return vec!["-f".to_owned(), self.image.format.to_string(), self.name.clone()];
        }
        let mut text = format!("driver={},file.filename={}", self.image.format, self.name);
        for (key, value) in &self.image.open {
            let value = match value {
                Value::Bool(true) => "on".to_owned(),
                Value::Bool(false) => "off".to_owned(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            text.extend([",", key, "=", &value]);
        }
        vec!["--image-opts".to_owned(), text]
    }
}

struct Writer {
    steps: Vec<Step>,
    layers: Vec<Layer>,
    /// Those of the qemu-io that is being written.
    commands: Vec<String>,
    next: usize,
    may_fail: bool,
}

impl Writer {
    fn create(&mut self, image: &Image) {
        let name = format!("disk{}.{}", self.next, image.format);
        let mut words =
            vec!["create".to_owned(), "-q".to_owned(), "-f".to_owned(), image.format.to_string()];
        if let Some(options) = image.create_options(&format!("disk{}.data", self.next)) {
            words.extend(["-o".to_owned(), options]);
        }
        let content = match self.layers.last() {
            Some(below) => {
                let backing = ["-b", &below.name, "-F", below.image.format.name()];
                words.extend(backing.map(str::to_owned));
                below.disk.content().clone()
            }
            None => Content::new(image.size, ByteSet::ZERO),
        };
        words.extend([name.clone(), content.size().to_string()]);
        self.next += 1;
        self.steps.push(Step::new(Tool::QemuImg, words));
        self.layers.push(Layer { name, image: image.clone(), disk: Disk::new(content) });
    }

    fn active(&mut self) -> &mut Layer {
        self.layers.last_mut().expect("a program begins with an image")
    }

    fn perform(&mut self, op: &Op) {
        match op {
            Op::Requests { requests } => self.requests(requests),
            Op::Kill { requests } => {
                let requests = self.fitting(requests);
                self.commands.extend(requests.iter().map(in_flight));
                self.commands.push("sigraise 9".to_owned());
                self.may_fail = true;
                let unsure: Vec<_> = requests.into_iter().map(|it| (it, Reply::Unsure)).collect();
                self.active().disk.apply(&unsure);
                self.active().disk.kill();
                self.close();
            }
            Op::Close | Op::Check => self.close(),
            Op::Reread => {}
            Op::Overlay { image, .. } => {
                self.close();
                self.create(image);
            }
            Op::Commit { live } => self.commit(*live),
            Op::Save { tag } => self.snapshot("-c", *tag),
            Op::Restore { tag } => self.snapshot("-a", *tag),
            Op::Remove { tag } => self.snapshot("-d", *tag),
            Op::Resize { size } => self.resize(*size),
        }
    }

    fn fitting(&mut self, requests: &[Request]) -> Vec<Request> {
        let size = self.active().disk.content().size();
        requests.iter().filter(|request| request.range().end <= size).copied().collect()
    }

    fn requests(&mut self, requests: &[Request]) {
        let requests = self.fitting(requests);
        let compressed = |request: &Request| matches!(request.kind, RequestKind::Compressed { .. });
        self.may_fail |= requests.iter().any(compressed);
        match &requests[..] {
            [] => {}
            [alone] => self.commands.push(waited_for(alone)),
            several => {
                self.commands.extend(several.iter().map(in_flight));
                self.commands.push("aio_flush".to_owned());
            }
        }
        let reply = |it: &Request| if compressed(it) { Reply::Unsure } else { Reply::Done };
        let replies: Vec<_> = requests.iter().map(|request| (*request, reply(request))).collect();
        self.active().disk.apply(&replies);
    }

    /// Ends the qemu-io that is being written.
    fn close(&mut self) {
        if self.commands.is_empty() {
            return;
        }
        let commands = std::mem::take(&mut self.commands);
        let words = commands.into_iter().flat_map(|command| ["-c".to_owned(), command]);
        let opened = self.active().opened();
        let may_fail = std::mem::take(&mut self.may_fail);
        let step = Step::new(Tool::QemuIo, words.chain(opened));
        self.steps.push(Step { may_fail, ..step });
    }

    fn commit(&mut self, live: bool) {
        self.close();
        let [.., below, top] = &mut self.layers[..] else { return };
        let mut words = vec!["commit", "-q", "-f", top.image.format.name()];
        if top.image.format != Format::Qcow2 {
            words.push("-d");
        }
        words.push(&top.name);
        self.steps.push(Step::new(Tool::QemuImg, words));
        let mut content = below.disk.content().clone();
        content.overwrite(top.disk.content());
        below.disk.replace(content);
        if live {
            self.layers.pop();
        }
    }

    fn snapshot(&mut self, action: &str, tag: u8) {
        self.close();
        let name = self.active().name.clone();
        self.steps.push(Step::new(Tool::QemuImg, ["snapshot", action, &format!("s{tag}"), &name]));
        if action == "-a" {
            // What it had is not followed here.
            let size = self.active().disk.content().size();
            self.active().disk.replace(Content::new(size, ByteSet::ANY));
        }
    }

    fn resize(&mut self, size: u64) {
        self.close();
        let layer = self.active();
        let mut words = vec!["resize".to_owned(), "-q".to_owned()];
        if size < layer.disk.content().size() {
            words.push("--shrink".to_owned());
        }
        words.extend(["-f".to_owned(), layer.image.format.to_string()]);
        words.extend([layer.name.clone(), size.to_string()]);
        layer.disk.resize(size);
        self.steps.push(Step::new(Tool::QemuImg, words));
    }

    /// Checks and compares all images.
    fn finish(&mut self) {
        self.close();
        for layer in &self.layers {
            let format = layer.image.format;
            if !matches!(format, Format::Raw | Format::Vpc | Format::Qcow) {
                self.steps.push(Step::new(
                    Tool::QemuImg,
                    ["check", "-q", "-f", format.name(), &layer.name],
                ));
            }
            let content = layer.disk.content();
            let known =
                content.runs(0..content.size()).filter_map(|(run, v)| Some((run, v.known()?)));
            let reads = known.take(MOST_READS).flat_map(|(run, value)| {
                let length = run.end - run.start;
                ["-c".to_owned(), format!("read -P {value} {} {length}", run.start)]
            });
            let words: Vec<String> = std::iter::once("-r".to_owned())
                .chain(reads)
                .chain(["-f".to_owned(), format.to_string(), layer.name.clone()])
                .collect();
            self.steps.push(Step::new(Tool::QemuIo, words));
        }
    }
}

/// The command of a request that is waited for.
fn waited_for(request: &Request) -> String {
    let Request { kind, offset, length } = request;
    match kind {
        RequestKind::Read => format!("read {offset} {length}"),
        RequestKind::Write { value } => format!("write -P {value} {offset} {length}"),
        RequestKind::Compressed { value } => format!("write -c -P {value} {offset} {length}"),
        RequestKind::Zero => format!("write -z {offset} {length}"),
        RequestKind::ZeroUnmap => format!("write -z -u {offset} {length}"),
        RequestKind::Discard => format!("discard {offset} {length}"),
        RequestKind::Flush => "flush".to_owned(),
    }
}

/// The command of a request that is not waited for, where qemu-io has one.
fn in_flight(request: &Request) -> String {
    let waited_for = waited_for(request);
    match request.kind {
        RequestKind::Compressed { .. } | RequestKind::Discard | RequestKind::Flush => waited_for,
        _ => format!("aio_{waited_for}"),
    }
}
