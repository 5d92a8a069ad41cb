//! [`Row`]: one fault, how it is made, and what is right.

/// The class of a fault: the fifteen of the first survey, and who else gets something wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A record is believed without a second source.
    Records,
    /// A program that is dropped is not judged.
    Dropped,
    /// "Not there" and "cannot be read" are one case.
    Absent,
    /// A decision comes before the accounting ends.
    Early,
    /// Deletion trusts names, not ownership.
    Ownership,
    /// Evidence is lost, or a false cause is named.
    Evidence,
    /// Text is unescaped or unbounded.
    Text,
    /// A secret is written.
    Secrets,
    /// Something leaks before a case exists.
    Probing,
    /// Job control and signals.
    JobControl,
    /// The start of a protocol is stricter than its middle.
    Protocol,
    /// Text is put into another syntax without its encoder.
    Syntax,
    /// One question has two answers.
    TwoAnswers,
    /// A guess is presented as knowledge.
    Guesses,
    /// Numbers and names of the command line.
    CommandLine,
    /// QEMU comes to harm, or does harm.
    Qemu,
    /// A test misbehaves.
    Test,
    /// The machine that tests run on is at fault.
    Host,
    /// What people do.
    User,
    /// Every runner and report must say the same.
    Honesty,
    /// Much at the same time.
    Load,
}

impl Class {
    /// All classes, in the order of the table.
    pub const ALL: [Self; 21] = [
        Self::Records,
        Self::Dropped,
        Self::Absent,
        Self::Early,
        Self::Ownership,
        Self::Evidence,
        Self::Text,
        Self::Secrets,
        Self::Probing,
        Self::JobControl,
        Self::Protocol,
        Self::Syntax,
        Self::TwoAnswers,
        Self::Guesses,
        Self::CommandLine,
        Self::Qemu,
        Self::Test,
        Self::Host,
        Self::User,
        Self::Honesty,
        Self::Load,
    ];

    /// Returns the word that the names of the class's rows begin with.
    pub fn word(self) -> &'static str {
        match self {
            Self::Records => "record",
            Self::Dropped => "drop",
            Self::Absent => "absent",
            Self::Early => "early",
            Self::Ownership => "owner",
            Self::Evidence => "evidence",
            Self::Text => "text",
            Self::Secrets => "secret",
            Self::Probing => "probe",
            Self::JobControl => "jobs",
            Self::Protocol => "protocol",
            Self::Syntax => "syntax",
            Self::TwoAnswers => "twice",
            Self::Guesses => "guess",
            Self::CommandLine => "line",
            Self::Qemu => "qemu",
            Self::Test => "test",
            Self::Host => "host",
            Self::User => "user",
            Self::Honesty => "honest",
            Self::Load => "load",
        }
    }
}

/// One fault.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Its stable name: the word of its class, a dot, what it is.
    pub name: &'static str,
    /// How it is made, in one sentence.
    pub how: &'static str,
    /// The scene that makes it.
    pub scene: &'static str,
    /// What the scene calls it: the id of a case where the scene runs cases.
    pub item: &'static str,
    /// The right verdict; several, with bars between them, where each is right.
    pub verdict: &'static str,
    /// What the message must have in it, every one of these.
    pub message: &'static [&'static str],
    /// What must not be in it.
    pub never: &'static [&'static str],
    /// What is rightly left, by a part of its name; nothing is if it is empty.
    pub remains: &'static str,
}

/// Makes a row of a scene's item.
pub const fn row(
    name: &'static str,
    how: &'static str,
    scene: &'static str,
    item: &'static str,
) -> Row {
    Row { name, how, scene, item, verdict: "", message: &[], never: &[], remains: "" }
}

/// Whether a row comes out right today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Today {
    /// It must come out right.
    Right,
    /// It is known to come out wrong: a fault of the product that is still open.
    Wrong,
}

impl Row {
    /// Says what is right: the verdict, and what the message has in it.
    #[must_use]
    pub const fn comes(self, verdict: &'static str, message: &'static [&'static str]) -> Self {
        Self { verdict, message, ..self }
    }

    /// Says what the message must not have in it.
    #[must_use]
    pub const fn never(self, never: &'static [&'static str]) -> Self {
        Self { never, ..self }
    }

    /// Says what is rightly left, by a part of its name: what only a person may remove.
    #[must_use]
    pub const fn remains(self, remains: &'static str) -> Self {
        Self { remains, ..self }
    }

    /// Says whether something is rightly left.
    pub fn leaves(&self, left: &str) -> bool {
        !self.remains.is_empty() && left.contains(self.remains)
    }

    /// Returns the class, which the name begins with.
    pub fn class(&self) -> Option<Class> {
        let word = self.name.split_once('.')?.0;
        Class::ALL.into_iter().find(|class| class.word() == word)
    }
}
