//! Takes a fuzzer's bytes for arguments of a test program.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::arguments(bytes));
