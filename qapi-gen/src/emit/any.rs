//! Writes the enums that hold any event, any command and any reply, by names known only at run time.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::code::ident;
use super::plan::Plan;
use crate::merge::{Body, Item};

/// The items of one kind: their attributes, their types and their names on the wire.
struct Items<'a> {
    only_full: Vec<Option<TokenStream>>,
    rust: Vec<Ident>,
    names: Vec<&'a String>,
    /// `Eq`, if all of them have it.
    eq: Option<TokenStream>,
}

fn items<'a>(plan: &'a Plan<'_>, wanted: impl Fn(&Body) -> bool) -> Items<'a> {
    let items: Vec<&Item> = plan.merged.items.iter().filter(|item| wanted(&item.body)).collect();
    Items {
        only_full: items.iter().map(|item| plan.only_full(&item.name)).collect(),
        rust: items.iter().map(|item| ident(plan.rust_name(item))).collect(),
        names: items.iter().map(|item| &item.name).collect(),
        eq: items.iter().all(|item| plan.is_eq(item)).then(|| quote!(, Eq)),
    }
}

/// Returns the enum that holds any event.
pub(super) fn event(plan: &Plan<'_>) -> TokenStream {
    let Items { only_full, rust, names, eq } = items(plan, |body| matches!(body, Body::Event(_)));
    quote! {
        /// Any event, decoded by its name.
        ///
        /// Its JSON is that of a message, `{"event": …, "data": …}`, without a time.
        #[derive(Debug, Clone, PartialEq #eq)]
        #[non_exhaustive]
        pub enum AnyEvent {
            #(#only_full #rust(#rust),)*
            /// An event that the enabled features do not hold.
            Unrecognized {
                /// Its name on the wire.
                name: Box<str>,
                /// Its data, or null.
                data: Value,
            },
        }

        impl AnyEvent {
            /// Reads the data of the event `name`; null is read as an empty object.
            ///
            /// # Errors
            /// * [`DecodeError`] if the data of a known event is not of its type.
            pub fn decode(name: &str, data: &Value) -> Result<Self, DecodeError> {
                Self::of_value(name, data)
            }

            /// Returns the event's name on the wire.
            pub fn name(&self) -> &str {
                match self {
                    #(#only_full Self::#rust(_) => #names,)*
                    Self::Unrecognized { name, .. } => name,
                }
            }

            /// Returns the event's data as JSON; null if there is none.
            pub fn data(&self) -> Value {
                match self {
                    #(#only_full Self::#rust(data) => wire::payload(data),)*
                    Self::Unrecognized { data, .. } => data.clone(),
                }
            }
        }

        impl Named for AnyEvent {
            const KEYS: (&'static str, &'static str) = ("event", "data");

            fn of(name: &str, value: Option<Node<'_>>, notes: &mut Notes) -> Result<Self, DecodeError> {
                Ok(match name {
                    #(#only_full #names => Self::#rust(wire::read_payload(value, notes)?),)*
                    _ => {
                        let data = wire::keep_payload(("event", name), value, notes)?;
                        Self::Unrecognized { name: name.into(), data }
                    }
                })
            }

            fn parts(&self) -> (&str, Value) {
                (self.name(), self.data())
            }
        }

        named!(AnyEvent);
    }
}

/// Returns the enums that hold any command and the reply to any command.
pub(super) fn command(plan: &Plan<'_>) -> TokenStream {
    let commands = items(plan, |body| matches!(body, Body::Command { .. }));
    let (command, reply) = (any_command(&commands), any_reply(&commands));
    quote!(#command #reply)
}

fn any_command(commands: &Items<'_>) -> TokenStream {
    let Items { only_full, rust, names, eq } = commands;
    quote! {
        /// Any command with its arguments, decoded by its name.
        ///
        /// Its JSON is that of a message, `{"execute": …, "arguments": …}`, without an id.
        #[derive(Debug, Clone, PartialEq #eq)]
        #[non_exhaustive]
        pub enum AnyCommand {
            #(#only_full #rust(#rust),)*
            /// A command that the enabled features do not hold.
            Unrecognized {
                /// Its name on the wire.
                name: Box<str>,
                /// Its arguments, or null.
                arguments: Value,
            },
        }

        impl AnyCommand {
            /// Reads the arguments of the command `name`; null is read as an empty object.
            ///
            /// # Errors
            /// * [`DecodeError`] if the arguments of a known command are not of its type.
            pub fn decode(name: &str, arguments: &Value) -> Result<Self, DecodeError> {
                Self::of_value(name, arguments)
            }

            /// Returns the command's name on the wire.
            pub fn name(&self) -> &str {
                match self {
                    #(#only_full Self::#rust(_) => #names,)*
                    Self::Unrecognized { name, .. } => name,
                }
            }

            /// Returns the arguments as JSON; null if there are none.
            pub fn arguments(&self) -> Value {
                match self {
                    #(#only_full Self::#rust(arguments) => wire::payload(arguments),)*
                    Self::Unrecognized { arguments, .. } => arguments.clone(),
                }
            }

            /// Reads what this command has returned.
            ///
            /// # Errors
            /// * [`DecodeError`] if it is not of the type that a known command returns.
            pub fn decode_return(&self, value: &Value) -> Result<AnyReply, DecodeError> {
                AnyReply::decode(self.name(), value)
            }
        }

        impl Named for AnyCommand {
            const KEYS: (&'static str, &'static str) = ("execute", "arguments");

            fn of(name: &str, value: Option<Node<'_>>, notes: &mut Notes) -> Result<Self, DecodeError> {
                Ok(match name {
                    #(#only_full #names => Self::#rust(wire::read_payload(value, notes)?),)*
                    _ => {
                        let arguments = wire::keep_payload(("command", name), value, notes)?;
                        Self::Unrecognized { name: name.into(), arguments }
                    }
                })
            }

            fn parts(&self) -> (&str, Value) {
                (self.name(), self.arguments())
            }
        }

        named!(AnyCommand);
    }
}

fn any_reply(commands: &Items<'_>) -> TokenStream {
    let Items { only_full, rust, names, .. } = commands;
    quote! {
        /// What any command has returned, decoded by the command's name.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum AnyReply {
            #(#only_full #rust(<#rust as Command>::Return),)*
            /// The reply to a command that the enabled features do not hold.
            Unrecognized {
                /// The command's name on the wire.
                command: Box<str>,
                /// What it has returned.
                value: Value,
            },
        }

        impl AnyReply {
            /// Reads what the command has returned.
            ///
            /// # Errors
            /// * [`DecodeError`] if it is not of the type that a known command returns.
            pub fn decode(command: &str, value: &Value) -> Result<Self, DecodeError> {
                Self::read(command, Json::from(value).root(), &mut Notes::ignored())
            }

            /// Reads a part of a text, however deep it nests; what the type does not know goes to `notes`.
            ///
            /// # Errors
            /// * [`DecodeError`] if it is not of the type that a known command returns.
            pub fn read(command: &str, value: Node<'_>, notes: &mut Notes) -> Result<Self, DecodeError> {
                Ok(match command {
                    #(#only_full #names => Self::#rust(Wire::read(value, notes)?),)*
                    _ => {
                        let value = wire::keep_payload(("command", command), Some(value), notes)?;
                        Self::Unrecognized { command: command.into(), value }
                    }
                })
            }

            /// Returns the command's name on the wire.
            pub fn command(&self) -> &str {
                match self {
                    #(#only_full Self::#rust(_) => #names,)*
                    Self::Unrecognized { command, .. } => command,
                }
            }

            /// Returns the reply as JSON.
            pub fn to_value(&self) -> Value {
                match self {
                    #(#only_full Self::#rust(value) => value.to_value(),)*
                    Self::Unrecognized { value, .. } => value.clone(),
                }
            }
        }
    }
}
