//! The fuzz target `recovery`: what it feeds and what must hold stands in `src/recovery.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::recovery::check(bytes));
