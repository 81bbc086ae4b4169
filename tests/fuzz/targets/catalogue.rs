//! The fuzz target `catalogue`: what it feeds and what must hold stands in `src/catalogue.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::catalogue::check(bytes));
