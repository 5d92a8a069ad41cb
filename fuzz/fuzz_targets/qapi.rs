//! Takes a fuzzer's bytes for a QAPI schema.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::qapi(bytes));
