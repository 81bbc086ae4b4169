//! What lies where something is put out: whether it is of our own making, which alone is replaced unasked.

use jiff::civil::date;
use shirube::assessment::{Assessment, Profile, Round};
use shirube::catalogue::{Catalogue, built_in};
use shirube::exchange::{
    is_blank_as_written, is_calendar_as_written, is_national_csv_as_written, is_national_xlsx_as_written, is_results,
    is_results_as_written, is_table, is_table_as_written,
};
use shirube::report::{DocumentMark, Form};

thread_local! {
    static CATALOGUE: Catalogue = built_in();
}

pub fn check(bytes: &[u8]) {
    let assessment = Assessment::new(Profile::default(), vec![Round::blank(date(2026, 4, 1), "2026.2")]);
    CATALOGUE.with(|catalogue| {
        let known = [
            is_blank_as_written(bytes),
            is_calendar_as_written(bytes),
            is_national_csv_as_written(catalogue, bytes),
            is_national_xlsx_as_written(bytes),
            is_results_as_written(bytes),
            is_table_as_written(catalogue, bytes),
            DocumentMark::of(&assessment, Form::Whole).is_as_written(bytes),
        ];
        assert!(known.iter().filter(|is_known| **is_known).count() <= 1, "one file is of two kinds: {known:?}");
        assert!(!is_results_as_written(bytes) || is_results(bytes), "as written, and yet no results");
        assert!(!is_table_as_written(catalogue, bytes) || is_table(bytes), "as written, and yet no table");
    });
}
