//! Reads QAPI schemas and live QEMUs, and writes typed Rust bindings.
//!
//! ```text
//! schema files   → syntax → schema ─┐
//! committed JSON ───────────────────┼→ model → merge → emit → qapi-types/src/generated
//! live QEMU      → introspect ──────┘     └→ verify, JSON Schema
//! ```
//!
//! The crate is under the MIT or the Apache-2.0 licence. What [`codegen::generate`] writes is its user's, under
//! no licence of this crate.

pub mod codegen;
pub mod diagnostic;
pub mod emit;
pub mod graph;
pub mod introspect;
pub mod json_schema;
pub mod merge;
pub mod model;
pub mod names;
pub mod overrides;
mod process;
pub mod qmp;
pub mod schema;
pub mod stale;
pub mod syntax;
pub mod verify;
