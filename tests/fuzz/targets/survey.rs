//! The fuzz target `survey`: what it feeds and what must hold stands in `src/survey.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::survey::check(bytes));
