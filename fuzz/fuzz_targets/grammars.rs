//! Takes a fuzzer's bytes for each of the grammars.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::grammars(bytes));
