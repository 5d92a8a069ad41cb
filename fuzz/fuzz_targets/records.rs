//! Takes a fuzzer's bytes for the record of a case.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| iotest_fuzz::records(bytes));
