//! The fuzz target `sheet`: what it feeds and what must hold stands in `src/sheet.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::sheet::check(bytes));
