//! Takes a fuzzer's bytes for a log.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::filters(bytes));
