//! The fuzz target `settings`: what it feeds and what must hold stands in `src/settings.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::settings::check(bytes));
