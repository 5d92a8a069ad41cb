//! Takes a fuzzer's bytes for what a QMP server sends.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::wire(bytes));
