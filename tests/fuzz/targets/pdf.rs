//! The fuzz target `pdf`: what it feeds and what must hold stands in `src/pdf.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| shirube_fuzz::pdf::check(bytes));
