//! Runs `misbehaviour` as people, cargo and nextest do.
