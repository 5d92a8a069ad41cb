//! Feeds a fuzzer's bytes to the reader of QMP.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = iotest_runtime::qmp::fuzz::wire(bytes);
});
