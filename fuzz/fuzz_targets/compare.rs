//! Takes a fuzzer's bytes for a reference and a log.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::compare(bytes));
