//! Exports of all kinds: what they show, what they refuse, and what they hold on to.

mod clients;
mod fuse;
mod keeping;
mod vhost_user;
