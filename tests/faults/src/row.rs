//! [`Row`]: one fault, how it is injected, and the expected result.

/// The class of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A record is used without a check against the account.
    Records,
    /// The end of a dropped program is not checked.
    Dropped,
    /// "Not there" and "cannot be read" are one case.
    Absent,
    /// A verdict is decided before all evidence is complete.
    Early,
    /// Something is removed by its name, without a check of its owner.
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
    /// Two places decide the same thing.
    TwoAnswers,
    /// A possible cause is reported as known.
    Guesses,
    /// Numbers and names of the command line.
    CommandLine,
    /// QEMU crashes, hangs or does damage.
    Qemu,
    /// A test misbehaves.
    Test,
    /// The host is at fault.
    Host,
    /// Actions of users.
    User,
    /// Every runner and report must say the same.
    Honesty,
    /// High load.
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

    /// Returns the first word of the names of the class's rows.
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
    /// Its stable name: the word of its class, a dot, and a name of the fault.
    pub name: &'static str,
    /// How it is injected, in one sentence.
    pub how: &'static str,
    /// The scene that injects it.
    pub scene: &'static str,
    /// Its name in the scene: the id of a case if the scene runs cases, a script if it runs scripts.
    pub item: &'static str,
    /// The right verdict, or several alternatives separated by `|`.
    pub verdict: &'static str,
    /// Texts that every message must contain.
    pub message: &'static [&'static str],
    /// Texts that no message may contain.
    pub never: &'static [&'static str],
    /// A part of the name of what may be left; empty if nothing may be left.
    pub may_leave: &'static str,
}

/// Makes a row of a scene's item.
pub const fn row(
    name: &'static str,
    how: &'static str,
    scene: &'static str,
    item: &'static str,
) -> Row {
    Row { name, how, scene, item, verdict: "", message: &[], never: &[], may_leave: "" }
}

/// Whether a row passes today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Today {
    /// It must pass.
    Right,
    /// It is known to fail, by a bug that is still open.
    Wrong,
}

impl Row {
    /// Sets the right verdict, and texts that every message must contain.
    #[must_use]
    pub const fn expect(self, verdict: &'static str, message: &'static [&'static str]) -> Self {
        Self { verdict, message, ..self }
    }

    /// Sets texts that no message may contain.
    #[must_use]
    pub const fn never(self, never: &'static [&'static str]) -> Self {
        Self { never, ..self }
    }

    /// Sets a part of the name of what may be left, since only the user may remove it.
    #[must_use]
    pub const fn may_leave(self, may_leave: &'static str) -> Self {
        Self { may_leave, ..self }
    }

    /// Returns whether something may be left.
    pub fn allows_leftover(&self, left: &str) -> bool {
        !self.may_leave.is_empty() && left.contains(self.may_leave)
    }

    /// Returns the class, which the name begins with.
    pub fn class(&self) -> Option<Class> {
        let word = self.name.split_once('.')?.0;
        Class::ALL.into_iter().find(|class| class.word() == word)
    }
}
