#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| levier_fuzz::workspace_file(bytes));
