//! A program that registers no test.

iotest_runtime::main!();
