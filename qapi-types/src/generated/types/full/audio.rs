//! The types of schema module `audio`.
// Written by qapi-gen from the models in schema/; change those or the generator.

use serde_json::{Map, Value};
use crate::wire::{Enum, Extra, Members, Object, Output, branches, enums, eq, objects};
use crate::{DecodeError, FileName, IntoMember, Releases, Unknown};

/// The object `AudiodevPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
}

impl Object for AudiodevPerDirectionOptions {
    const NAME: &'static str = "AudiodevPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevGenericOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevGenericOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevGenericOptions {
    pub r#in: Option<AudiodevPerDirectionOptions>,
    pub out: Option<AudiodevPerDirectionOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevGenericOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(mut self, out: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.out = out.into();
        self
    }
}

impl Object for AudiodevGenericOptions {
    const NAME: &'static str = "AudiodevGenericOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevDBusOptions` of schema module `audio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 10.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDBusOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevDBusOptions {
    pub r#in: Option<AudiodevPerDirectionOptions>,
    pub out: Option<AudiodevPerDirectionOptions>,
    pub nsamples: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevDBusOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            nsamples: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(mut self, out: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn nsamples(mut self, nsamples: impl Into<Option<u32>>) -> Self {
        self.nsamples = nsamples.into();
        self
    }
}

impl Object for AudiodevDBusOptions {
    const NAME: &'static str = "AudiodevDBusOptions";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            nsamples: members.optional("nsamples"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("nsamples", &self.nsamples);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevAlsaPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevAlsaPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    pub dev: Option<String>,
    /// `period-length`.
    pub period_length: Option<u32>,
    /// `try-poll`.
    pub try_poll: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevAlsaPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            period_length: None,
            try_poll: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn dev<How>(mut self, dev: impl IntoMember<String, How>) -> Self {
        self.dev = dev.into_member();
        self
    }
    #[must_use]
    pub fn period_length(mut self, period_length: impl Into<Option<u32>>) -> Self {
        self.period_length = period_length.into();
        self
    }
    #[must_use]
    pub fn try_poll(mut self, try_poll: impl Into<Option<bool>>) -> Self {
        self.try_poll = try_poll.into();
        self
    }
}

impl Object for AudiodevAlsaPerDirectionOptions {
    const NAME: &'static str = "AudiodevAlsaPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            dev: members.optional("dev"),
            period_length: members.optional("period-length"),
            try_poll: members.optional("try-poll"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("dev", &self.dev);
        output.put_optional("period-length", &self.period_length);
        output.put_optional("try-poll", &self.try_poll);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevAlsaOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevAlsaOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevAlsaOptions {
    pub r#in: Option<AudiodevAlsaPerDirectionOptions>,
    pub out: Option<AudiodevAlsaPerDirectionOptions>,
    pub threshold: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevAlsaOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            threshold: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevAlsaPerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(
        mut self,
        out: impl Into<Option<AudiodevAlsaPerDirectionOptions>>,
    ) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn threshold(mut self, threshold: impl Into<Option<u32>>) -> Self {
        self.threshold = threshold.into();
        self
    }
}

impl Object for AudiodevAlsaOptions {
    const NAME: &'static str = "AudiodevAlsaOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            threshold: members.optional("threshold"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("threshold", &self.threshold);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevSndioOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 7.2. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSndioOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevSndioOptions {
    pub r#in: Option<AudiodevPerDirectionOptions>,
    pub out: Option<AudiodevPerDirectionOptions>,
    pub dev: Option<String>,
    pub latency: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevSndioOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            dev: None,
            latency: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(mut self, out: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn dev<How>(mut self, dev: impl IntoMember<String, How>) -> Self {
        self.dev = dev.into_member();
        self
    }
    #[must_use]
    pub fn latency(mut self, latency: impl Into<Option<u32>>) -> Self {
        self.latency = latency.into();
        self
    }
}

impl Object for AudiodevSndioOptions {
    const NAME: &'static str = "AudiodevSndioOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            dev: members.optional("dev"),
            latency: members.optional("latency"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("dev", &self.dev);
        output.put_optional("latency", &self.latency);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevCoreaudioPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevCoreaudioPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    /// `buffer-count`.
    pub buffer_count: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevCoreaudioPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn buffer_count(mut self, buffer_count: impl Into<Option<u32>>) -> Self {
        self.buffer_count = buffer_count.into();
        self
    }
}

impl Object for AudiodevCoreaudioPerDirectionOptions {
    const NAME: &'static str = "AudiodevCoreaudioPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            buffer_count: members.optional("buffer-count"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("buffer-count", &self.buffer_count);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevCoreaudioOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevCoreaudioOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevCoreaudioOptions {
    pub r#in: Option<AudiodevCoreaudioPerDirectionOptions>,
    pub out: Option<AudiodevCoreaudioPerDirectionOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevCoreaudioOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevCoreaudioPerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(
        mut self,
        out: impl Into<Option<AudiodevCoreaudioPerDirectionOptions>>,
    ) -> Self {
        self.out = out.into();
        self
    }
}

impl Object for AudiodevCoreaudioOptions {
    const NAME: &'static str = "AudiodevCoreaudioOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevDsoundOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevDsoundOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevDsoundOptions {
    pub r#in: Option<AudiodevPerDirectionOptions>,
    pub out: Option<AudiodevPerDirectionOptions>,
    pub latency: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevDsoundOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            latency: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(mut self, out: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn latency(mut self, latency: impl Into<Option<u32>>) -> Self {
        self.latency = latency.into();
        self
    }
}

impl Object for AudiodevDsoundOptions {
    const NAME: &'static str = "AudiodevDsoundOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            latency: members.optional("latency"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("latency", &self.latency);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevJackPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevJackPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    /// `server-name`.
    pub server_name: Option<String>,
    /// `client-name`.
    pub client_name: Option<String>,
    /// `connect-ports`.
    pub connect_ports: Option<String>,
    /// `start-server`.
    pub start_server: Option<bool>,
    /// `exact-name`.
    pub exact_name: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevJackPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            server_name: None,
            client_name: None,
            connect_ports: None,
            start_server: None,
            exact_name: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn server_name<How>(
        mut self,
        server_name: impl IntoMember<String, How>,
    ) -> Self {
        self.server_name = server_name.into_member();
        self
    }
    #[must_use]
    pub fn client_name<How>(
        mut self,
        client_name: impl IntoMember<String, How>,
    ) -> Self {
        self.client_name = client_name.into_member();
        self
    }
    #[must_use]
    pub fn connect_ports<How>(
        mut self,
        connect_ports: impl IntoMember<String, How>,
    ) -> Self {
        self.connect_ports = connect_ports.into_member();
        self
    }
    #[must_use]
    pub fn start_server(mut self, start_server: impl Into<Option<bool>>) -> Self {
        self.start_server = start_server.into();
        self
    }
    #[must_use]
    pub fn exact_name(mut self, exact_name: impl Into<Option<bool>>) -> Self {
        self.exact_name = exact_name.into();
        self
    }
}

impl Object for AudiodevJackPerDirectionOptions {
    const NAME: &'static str = "AudiodevJackPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            server_name: members.optional("server-name"),
            client_name: members.optional("client-name"),
            connect_ports: members.optional("connect-ports"),
            start_server: members.optional("start-server"),
            exact_name: members.optional("exact-name"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("server-name", &self.server_name);
        output.put_optional("client-name", &self.client_name);
        output.put_optional("connect-ports", &self.connect_ports);
        output.put_optional("start-server", &self.start_server);
        output.put_optional("exact-name", &self.exact_name);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevJackOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 5.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevJackOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevJackOptions {
    pub r#in: Option<AudiodevJackPerDirectionOptions>,
    pub out: Option<AudiodevJackPerDirectionOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevJackOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevJackPerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(
        mut self,
        out: impl Into<Option<AudiodevJackPerDirectionOptions>>,
    ) -> Self {
        self.out = out.into();
        self
    }
}

impl Object for AudiodevJackOptions {
    const NAME: &'static str = "AudiodevJackOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevOssPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevOssPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    pub dev: Option<String>,
    /// `buffer-count`.
    pub buffer_count: Option<u32>,
    /// `try-poll`.
    pub try_poll: Option<bool>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevOssPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            dev: None,
            buffer_count: None,
            try_poll: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn dev<How>(mut self, dev: impl IntoMember<FileName, How>) -> Self {
        self.dev = dev.into_member().map(FileName::into_string);
        self
    }
    #[must_use]
    pub fn buffer_count(mut self, buffer_count: impl Into<Option<u32>>) -> Self {
        self.buffer_count = buffer_count.into();
        self
    }
    #[must_use]
    pub fn try_poll(mut self, try_poll: impl Into<Option<bool>>) -> Self {
        self.try_poll = try_poll.into();
        self
    }
}

impl Object for AudiodevOssPerDirectionOptions {
    const NAME: &'static str = "AudiodevOssPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            dev: members.optional("dev"),
            buffer_count: members.optional("buffer-count"),
            try_poll: members.optional("try-poll"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("dev", &self.dev);
        output.put_optional("buffer-count", &self.buffer_count);
        output.put_optional("try-poll", &self.try_poll);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevOssOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevOssOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevOssOptions {
    pub r#in: Option<AudiodevOssPerDirectionOptions>,
    pub out: Option<AudiodevOssPerDirectionOptions>,
    /// `try-mmap`.
    pub try_mmap: Option<bool>,
    pub exclusive: Option<bool>,
    /// `dsp-policy`.
    pub dsp_policy: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevOssOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            try_mmap: None,
            exclusive: None,
            dsp_policy: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevOssPerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(
        mut self,
        out: impl Into<Option<AudiodevOssPerDirectionOptions>>,
    ) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn try_mmap(mut self, try_mmap: impl Into<Option<bool>>) -> Self {
        self.try_mmap = try_mmap.into();
        self
    }
    #[must_use]
    pub fn exclusive(mut self, exclusive: impl Into<Option<bool>>) -> Self {
        self.exclusive = exclusive.into();
        self
    }
    #[must_use]
    pub fn dsp_policy(mut self, dsp_policy: impl Into<Option<u32>>) -> Self {
        self.dsp_policy = dsp_policy.into();
        self
    }
}

impl Object for AudiodevOssOptions {
    const NAME: &'static str = "AudiodevOssOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            try_mmap: members.optional("try-mmap"),
            exclusive: members.optional("exclusive"),
            dsp_policy: members.optional("dsp-policy"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("try-mmap", &self.try_mmap);
        output.put_optional("exclusive", &self.exclusive);
        output.put_optional("dsp-policy", &self.dsp_policy);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevPaPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevPaPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    pub name: Option<String>,
    /// `stream-name`.
    pub stream_name: Option<String>,
    pub latency: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevPaPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
    #[must_use]
    pub fn stream_name<How>(
        mut self,
        stream_name: impl IntoMember<String, How>,
    ) -> Self {
        self.stream_name = stream_name.into_member();
        self
    }
    #[must_use]
    pub fn latency(mut self, latency: impl Into<Option<u32>>) -> Self {
        self.latency = latency.into();
        self
    }
}

impl Object for AudiodevPaPerDirectionOptions {
    const NAME: &'static str = "AudiodevPaPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            name: members.optional("name"),
            stream_name: members.optional("stream-name"),
            latency: members.optional("latency"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("name", &self.name);
        output.put_optional("stream-name", &self.stream_name);
        output.put_optional("latency", &self.latency);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevPaOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPaOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevPaOptions {
    pub r#in: Option<AudiodevPaPerDirectionOptions>,
    pub out: Option<AudiodevPaPerDirectionOptions>,
    pub server: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevPaOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            server: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevPaPerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(mut self, out: impl Into<Option<AudiodevPaPerDirectionOptions>>) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn server<How>(mut self, server: impl IntoMember<String, How>) -> Self {
        self.server = server.into_member();
        self
    }
}

impl Object for AudiodevPaOptions {
    const NAME: &'static str = "AudiodevPaOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            server: members.optional("server"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("server", &self.server);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevPipewirePerDirectionOptions` of schema module `audio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewirePerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevPipewirePerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    pub name: Option<String>,
    /// `stream-name`.
    pub stream_name: Option<String>,
    pub latency: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevPipewirePerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            name: None,
            stream_name: None,
            latency: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn name<How>(mut self, name: impl IntoMember<String, How>) -> Self {
        self.name = name.into_member();
        self
    }
    #[must_use]
    pub fn stream_name<How>(
        mut self,
        stream_name: impl IntoMember<String, How>,
    ) -> Self {
        self.stream_name = stream_name.into_member();
        self
    }
    #[must_use]
    pub fn latency(mut self, latency: impl Into<Option<u32>>) -> Self {
        self.latency = latency.into();
        self
    }
}

impl Object for AudiodevPipewirePerDirectionOptions {
    const NAME: &'static str = "AudiodevPipewirePerDirectionOptions";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            name: members.optional("name"),
            stream_name: members.optional("stream-name"),
            latency: members.optional("latency"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("name", &self.name);
        output.put_optional("stream-name", &self.stream_name);
        output.put_optional("latency", &self.latency);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevPipewireOptions` of schema module `audio`.
///
/// QEMU 10.0, 10.2, 11.1. Since 8.1. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevPipewireOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevPipewireOptions {
    pub r#in: Option<AudiodevPipewirePerDirectionOptions>,
    pub out: Option<AudiodevPipewirePerDirectionOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevPipewireOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevPipewirePerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(
        mut self,
        out: impl Into<Option<AudiodevPipewirePerDirectionOptions>>,
    ) -> Self {
        self.out = out.into();
        self
    }
}

impl Object for AudiodevPipewireOptions {
    const NAME: &'static str = "AudiodevPipewireOptions";
    const RELEASES: Releases = Releases::only(&["10.0", "10.2", "11.1"]);
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevSdlPerDirectionOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlPerDirectionOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevSdlPerDirectionOptions {
    /// `mixing-engine`.
    pub mixing_engine: Option<bool>,
    /// `fixed-settings`.
    pub fixed_settings: Option<bool>,
    pub frequency: Option<u32>,
    pub channels: Option<u32>,
    pub voices: Option<u32>,
    pub format: Option<AudioFormat>,
    /// `buffer-length`.
    pub buffer_length: Option<u32>,
    /// `buffer-count`.
    pub buffer_count: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevSdlPerDirectionOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            mixing_engine: None,
            fixed_settings: None,
            frequency: None,
            channels: None,
            voices: None,
            format: None,
            buffer_length: None,
            buffer_count: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn mixing_engine(mut self, mixing_engine: impl Into<Option<bool>>) -> Self {
        self.mixing_engine = mixing_engine.into();
        self
    }
    #[must_use]
    pub fn fixed_settings(mut self, fixed_settings: impl Into<Option<bool>>) -> Self {
        self.fixed_settings = fixed_settings.into();
        self
    }
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<Option<u32>>) -> Self {
        self.frequency = frequency.into();
        self
    }
    #[must_use]
    pub fn channels(mut self, channels: impl Into<Option<u32>>) -> Self {
        self.channels = channels.into();
        self
    }
    #[must_use]
    pub fn voices(mut self, voices: impl Into<Option<u32>>) -> Self {
        self.voices = voices.into();
        self
    }
    #[must_use]
    pub fn format(mut self, format: impl Into<Option<AudioFormat>>) -> Self {
        self.format = format.into();
        self
    }
    #[must_use]
    pub fn buffer_length(mut self, buffer_length: impl Into<Option<u32>>) -> Self {
        self.buffer_length = buffer_length.into();
        self
    }
    #[must_use]
    pub fn buffer_count(mut self, buffer_count: impl Into<Option<u32>>) -> Self {
        self.buffer_count = buffer_count.into();
        self
    }
}

impl Object for AudiodevSdlPerDirectionOptions {
    const NAME: &'static str = "AudiodevSdlPerDirectionOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            mixing_engine: members.optional("mixing-engine"),
            fixed_settings: members.optional("fixed-settings"),
            frequency: members.optional("frequency"),
            channels: members.optional("channels"),
            voices: members.optional("voices"),
            format: members.optional("format"),
            buffer_length: members.optional("buffer-length"),
            buffer_count: members.optional("buffer-count"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("mixing-engine", &self.mixing_engine);
        output.put_optional("fixed-settings", &self.fixed_settings);
        output.put_optional("frequency", &self.frequency);
        output.put_optional("channels", &self.channels);
        output.put_optional("voices", &self.voices);
        output.put_optional("format", &self.format);
        output.put_optional("buffer-length", &self.buffer_length);
        output.put_optional("buffer-count", &self.buffer_count);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevSdlOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 6.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevSdlOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevSdlOptions {
    pub r#in: Option<AudiodevSdlPerDirectionOptions>,
    pub out: Option<AudiodevSdlPerDirectionOptions>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevSdlOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(
        mut self,
        r#in: impl Into<Option<AudiodevSdlPerDirectionOptions>>,
    ) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(
        mut self,
        out: impl Into<Option<AudiodevSdlPerDirectionOptions>>,
    ) -> Self {
        self.out = out.into();
        self
    }
}

impl Object for AudiodevSdlOptions {
    const NAME: &'static str = "AudiodevSdlOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_extra(&self.extra);
    }
}

/// The object `AudiodevWavOptions` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.AudiodevWavOptions)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AudiodevWavOptions {
    pub r#in: Option<AudiodevPerDirectionOptions>,
    pub out: Option<AudiodevPerDirectionOptions>,
    pub path: Option<String>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl AudiodevWavOptions {
    /// Makes one without any of its members.
    pub fn new() -> Self {
        Self {
            r#in: None,
            out: None,
            path: None,
            extra: Extra::new(),
        }
    }
    #[must_use]
    pub fn r#in(mut self, r#in: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.r#in = r#in.into();
        self
    }
    #[must_use]
    pub fn out(mut self, out: impl Into<Option<AudiodevPerDirectionOptions>>) -> Self {
        self.out = out.into();
        self
    }
    #[must_use]
    pub fn path<How>(mut self, path: impl IntoMember<FileName, How>) -> Self {
        self.path = path.into_member().map(FileName::into_string);
        self
    }
}

impl Object for AudiodevWavOptions {
    const NAME: &'static str = "AudiodevWavOptions";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            r#in: members.optional("in"),
            out: members.optional("out"),
            path: members.optional("path"),
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put_optional("in", &self.r#in);
        output.put_optional("out", &self.out);
        output.put_optional("path", &self.path);
        output.put_extra(&self.extra);
    }
}

/// The enum `AudioFormat` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudioFormat)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum AudioFormat {
    U8,
    S8,
    U16,
    S16,
    U32,
    S32,
    /// Since 5.0.
    F32,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for AudioFormat {
    const NAME: &'static str = "AudioFormat";
    const VALUES: &'static [&'static str] = &[
        "u8",
        "s8",
        "u16",
        "s16",
        "u32",
        "s32",
        "f32",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::U8 => "u8",
            Self::S8 => "s8",
            Self::U16 => "u16",
            Self::S16 => "s16",
            Self::U32 => "u32",
            Self::S32 => "s32",
            Self::F32 => "f32",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "u8" => Self::U8,
                "s8" => Self::S8,
                "u16" => Self::U16,
                "s16" => Self::S16,
                "u32" => Self::U32,
                "s32" => Self::S32,
                "f32" => Self::F32,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The enum `AudiodevDriver` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#enum-QMP-audio.AudiodevDriver)
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum AudiodevDriver {
    None,
    /// Only if `CONFIG_AUDIO_ALSA`.
    Alsa,
    /// Only if `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio,
    /// Only if `CONFIG_DBUS_DISPLAY`.
    Dbus,
    /// Only if `CONFIG_AUDIO_DSOUND`.
    Dsound,
    /// Since 5.1. Only if `CONFIG_AUDIO_JACK`.
    Jack,
    /// Only if `CONFIG_AUDIO_OSS`.
    Oss,
    /// Only if `CONFIG_AUDIO_PA`.
    Pa,
    /// Only in 10.0, 10.2, 11.1. Only if `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire,
    /// Only if `CONFIG_AUDIO_SDL`.
    Sdl,
    /// Only if `CONFIG_AUDIO_SNDIO`.
    Sndio,
    /// Only if `CONFIG_SPICE`.
    Spice,
    Wav,
    /// A value that no supported release has, as QEMU spelt it.
    Unrecognized(Unknown),
}

impl Enum for AudiodevDriver {
    const NAME: &'static str = "AudiodevDriver";
    const VALUES: &'static [&'static str] = &[
        "none",
        "alsa",
        "coreaudio",
        "dbus",
        "dsound",
        "jack",
        "oss",
        "pa",
        "pipewire",
        "sdl",
        "sndio",
        "spice",
        "wav",
    ];
    fn as_str(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Alsa => "alsa",
            Self::Coreaudio => "coreaudio",
            Self::Dbus => "dbus",
            Self::Dsound => "dsound",
            Self::Jack => "jack",
            Self::Oss => "oss",
            Self::Pa => "pa",
            Self::Pipewire => "pipewire",
            Self::Sdl => "sdl",
            Self::Sndio => "sndio",
            Self::Spice => "spice",
            Self::Wav => "wav",
            Self::Unrecognized(text) => text.as_str(),
        }
    }
    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "none" => Self::None,
                "alsa" => Self::Alsa,
                "coreaudio" => Self::Coreaudio,
                "dbus" => Self::Dbus,
                "dsound" => Self::Dsound,
                "jack" => Self::Jack,
                "oss" => Self::Oss,
                "pa" => Self::Pa,
                "pipewire" => Self::Pipewire,
                "sdl" => Self::Sdl,
                "sndio" => Self::Sndio,
                "spice" => Self::Spice,
                "wav" => Self::Wav,
                _ => return None,
            },
        )
    }
    fn unrecognized(text: Unknown) -> Self {
        Self::Unrecognized(text)
    }
}

/// The union `Audiodev` of schema module `audio`.
///
/// QEMU 7.2, 10.0, 10.2, 11.1. Since 4.0. Not in the storage daemon.
/// [QMP reference](https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html#object-QMP-audio.Audiodev)
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Audiodev {
    pub id: String,
    /// `driver` and the members that go with it.
    pub driver: AudiodevBranch,
    /// `timer-period`.
    pub timer_period: Option<u32>,
    /// Members that no supported release has.
    pub extra: Extra,
}

impl Audiodev {
    /// Makes one of its branch and the members that every release has.
    pub fn new(id: impl Into<String>, driver: impl Into<AudiodevBranch>) -> Self {
        Self {
            id: id.into(),
            timer_period: None,
            driver: driver.into(),
            extra: Extra::new(),
        }
    }
    /// Makes one of branch `none`.
    pub fn none(id: impl Into<String>, data: AudiodevGenericOptions) -> Self {
        Self::new(id, AudiodevBranch::None(data))
    }
    /// Makes one of branch `spice`.
    pub fn spice(id: impl Into<String>, data: AudiodevGenericOptions) -> Self {
        Self::new(id, AudiodevBranch::Spice(data))
    }
    #[must_use]
    pub fn timer_period(mut self, timer_period: impl Into<Option<u32>>) -> Self {
        self.timer_period = timer_period.into();
        self
    }
    /// Returns `driver`.
    pub fn tag(&self) -> AudiodevDriver {
        self.driver.tag()
    }
}

impl Object for Audiodev {
    const NAME: &'static str = "Audiodev";
    fn take(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let tag: AudiodevDriver = members.required("driver")?;
        Ok(Self {
            id: members.required("id")?,
            timer_period: members.optional("timer-period"),
            driver: AudiodevBranch::take(tag, members)?,
            extra: members.extra(),
        })
    }
    fn put(&self, output: &mut Output<'_>) {
        output.put("id", &self.id);
        output.put_tag("driver", self.tag().as_str());
        output.put_optional("timer-period", &self.timer_period);
        self.driver.put(output);
        output.put_extra(&self.extra);
    }
}

/// The branches of [`Audiodev`], selected by `driver`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AudiodevBranch {
    None(AudiodevGenericOptions),
    /// Only if `CONFIG_AUDIO_ALSA`.
    Alsa(AudiodevAlsaOptions),
    /// Only if `CONFIG_AUDIO_COREAUDIO`.
    Coreaudio(AudiodevCoreaudioOptions),
    /// Only if `CONFIG_DBUS_DISPLAY`.
    Dbus(AudiodevDBusOptions),
    /// Only if `CONFIG_AUDIO_DSOUND`.
    Dsound(AudiodevDsoundOptions),
    /// Since 5.1. Only if `CONFIG_AUDIO_JACK`.
    Jack(AudiodevJackOptions),
    /// Only if `CONFIG_AUDIO_OSS`.
    Oss(AudiodevOssOptions),
    /// Only if `CONFIG_AUDIO_PA`.
    Pa(AudiodevPaOptions),
    /// Only in 10.0, 10.2, 11.1. Only if `CONFIG_AUDIO_PIPEWIRE`.
    Pipewire(AudiodevPipewireOptions),
    /// Only if `CONFIG_AUDIO_SDL`.
    Sdl(AudiodevSdlOptions),
    /// Only if `CONFIG_AUDIO_SNDIO`.
    Sndio(AudiodevSndioOptions),
    /// Only if `CONFIG_SPICE`.
    Spice(AudiodevGenericOptions),
    Wav(AudiodevWavOptions),
    /// A branch that no supported release has.
    Unrecognized {
        /// The value of `driver`.
        tag: Unknown,
        /// The members that no common member takes.
        members: Map<String, Value>,
    },
}

impl AudiodevBranch {
    /// Returns `driver`.
    pub fn tag(&self) -> AudiodevDriver {
        match self {
            Self::None(_) => AudiodevDriver::None,
            Self::Alsa(_) => AudiodevDriver::Alsa,
            Self::Coreaudio(_) => AudiodevDriver::Coreaudio,
            Self::Dbus(_) => AudiodevDriver::Dbus,
            Self::Dsound(_) => AudiodevDriver::Dsound,
            Self::Jack(_) => AudiodevDriver::Jack,
            Self::Oss(_) => AudiodevDriver::Oss,
            Self::Pa(_) => AudiodevDriver::Pa,
            Self::Pipewire(_) => AudiodevDriver::Pipewire,
            Self::Sdl(_) => AudiodevDriver::Sdl,
            Self::Sndio(_) => AudiodevDriver::Sndio,
            Self::Spice(_) => AudiodevDriver::Spice,
            Self::Wav(_) => AudiodevDriver::Wav,
            Self::Unrecognized { tag, .. } => AudiodevDriver::Unrecognized(*tag),
        }
    }
    fn take(
        tag: AudiodevDriver,
        members: &mut Members<'_>,
    ) -> Result<Self, DecodeError> {
        Ok(
            match tag {
                AudiodevDriver::None => Self::None(members.branch()?),
                AudiodevDriver::Alsa => Self::Alsa(members.branch()?),
                AudiodevDriver::Coreaudio => Self::Coreaudio(members.branch()?),
                AudiodevDriver::Dbus => Self::Dbus(members.branch()?),
                AudiodevDriver::Dsound => Self::Dsound(members.branch()?),
                AudiodevDriver::Jack => Self::Jack(members.branch()?),
                AudiodevDriver::Oss => Self::Oss(members.branch()?),
                AudiodevDriver::Pa => Self::Pa(members.branch()?),
                AudiodevDriver::Pipewire => Self::Pipewire(members.branch()?),
                AudiodevDriver::Sdl => Self::Sdl(members.branch()?),
                AudiodevDriver::Sndio => Self::Sndio(members.branch()?),
                AudiodevDriver::Spice => Self::Spice(members.branch()?),
                AudiodevDriver::Wav => Self::Wav(members.branch()?),
                AudiodevDriver::Unrecognized(tag) => {
                    Self::Unrecognized {
                        tag,
                        members: members.rest(),
                    }
                }
            },
        )
    }
    fn put(&self, output: &mut Output<'_>) {
        match self {
            Self::None(branch) => branch.put(output),
            Self::Alsa(branch) => branch.put(output),
            Self::Coreaudio(branch) => branch.put(output),
            Self::Dbus(branch) => branch.put(output),
            Self::Dsound(branch) => branch.put(output),
            Self::Jack(branch) => branch.put(output),
            Self::Oss(branch) => branch.put(output),
            Self::Pa(branch) => branch.put(output),
            Self::Pipewire(branch) => branch.put(output),
            Self::Sdl(branch) => branch.put(output),
            Self::Sndio(branch) => branch.put(output),
            Self::Spice(branch) => branch.put(output),
            Self::Wav(branch) => branch.put(output),
            Self::Unrecognized { members, .. } => output.put_all(members),
        }
    }
}

impl From<AudiodevAlsaOptions> for AudiodevBranch {
    fn from(branch: AudiodevAlsaOptions) -> Self {
        Self::Alsa(branch)
    }
}

impl From<AudiodevCoreaudioOptions> for AudiodevBranch {
    fn from(branch: AudiodevCoreaudioOptions) -> Self {
        Self::Coreaudio(branch)
    }
}

impl From<AudiodevDBusOptions> for AudiodevBranch {
    fn from(branch: AudiodevDBusOptions) -> Self {
        Self::Dbus(branch)
    }
}

impl From<AudiodevDsoundOptions> for AudiodevBranch {
    fn from(branch: AudiodevDsoundOptions) -> Self {
        Self::Dsound(branch)
    }
}

impl From<AudiodevJackOptions> for AudiodevBranch {
    fn from(branch: AudiodevJackOptions) -> Self {
        Self::Jack(branch)
    }
}

impl From<AudiodevOssOptions> for AudiodevBranch {
    fn from(branch: AudiodevOssOptions) -> Self {
        Self::Oss(branch)
    }
}

impl From<AudiodevPaOptions> for AudiodevBranch {
    fn from(branch: AudiodevPaOptions) -> Self {
        Self::Pa(branch)
    }
}

impl From<AudiodevPipewireOptions> for AudiodevBranch {
    fn from(branch: AudiodevPipewireOptions) -> Self {
        Self::Pipewire(branch)
    }
}

impl From<AudiodevSdlOptions> for AudiodevBranch {
    fn from(branch: AudiodevSdlOptions) -> Self {
        Self::Sdl(branch)
    }
}

impl From<AudiodevSndioOptions> for AudiodevBranch {
    fn from(branch: AudiodevSndioOptions) -> Self {
        Self::Sndio(branch)
    }
}

impl From<AudiodevWavOptions> for AudiodevBranch {
    fn from(branch: AudiodevWavOptions) -> Self {
        Self::Wav(branch)
    }
}

enums!(AudioFormat AudiodevDriver);
objects!(
    AudiodevPerDirectionOptions AudiodevGenericOptions AudiodevDBusOptions
    AudiodevAlsaPerDirectionOptions AudiodevAlsaOptions AudiodevSndioOptions
    AudiodevCoreaudioPerDirectionOptions AudiodevCoreaudioOptions AudiodevDsoundOptions
    AudiodevJackPerDirectionOptions AudiodevJackOptions AudiodevOssPerDirectionOptions
    AudiodevOssOptions AudiodevPaPerDirectionOptions AudiodevPaOptions
    AudiodevPipewirePerDirectionOptions AudiodevPipewireOptions
    AudiodevSdlPerDirectionOptions AudiodevSdlOptions AudiodevWavOptions Audiodev
);
branches!(AudiodevBranch);
eq!(
    AudiodevPerDirectionOptions AudiodevGenericOptions AudiodevDBusOptions
    AudiodevAlsaPerDirectionOptions AudiodevAlsaOptions AudiodevSndioOptions
    AudiodevCoreaudioPerDirectionOptions AudiodevCoreaudioOptions AudiodevDsoundOptions
    AudiodevJackPerDirectionOptions AudiodevJackOptions AudiodevOssPerDirectionOptions
    AudiodevOssOptions AudiodevPaPerDirectionOptions AudiodevPaOptions
    AudiodevPipewirePerDirectionOptions AudiodevPipewireOptions
    AudiodevSdlPerDirectionOptions AudiodevSdlOptions AudiodevWavOptions AudiodevBranch
    Audiodev
);
