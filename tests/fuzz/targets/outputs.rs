//! The fuzz target `outputs`: what it feeds and what must hold stands in `src/outputs.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::outputs::check(bytes));
