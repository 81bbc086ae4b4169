//! The fuzz target `assessment`: what it feeds and what must hold stands in `src/assessment.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::assessment::check(bytes));
