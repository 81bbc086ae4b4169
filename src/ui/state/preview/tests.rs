//! When pages are set and drawn, and what is dropped.

use jiff::civil::date;

use super::*;
use crate::problem::Kind;

fn wanted(revision: u64) -> Wanted {
    Wanted { revision, locale: Locale::Ja, date: date(2026, 4, 1), attach: Attach::Copy, form: Form::Whole }
}

fn failed(revision: u64) -> SetPages {
    SetPages { wanted: wanted(revision), pages: Err(vec![Problem::new(Kind::Internal, "report-typesetting")]) }
}

/// The wait in thousandths of a second.
fn wait(preview: &mut Preview, revision: u64, now: f64) -> Option<i64> {
    preview.want(wanted(revision), now).map(|wait| (wait * 1000.0).round() as i64)
}

#[test]
fn pages_are_set_at_once_and_anew_after_a_pause() {
    let mut preview = Preview::default();
    assert_eq!(wait(&mut preview, 1, 10.0), Some(0));
    assert_eq!(wait(&mut preview, 2, 10.1), Some(200));
    assert_eq!(wait(&mut preview, 2, 10.2), Some(100));
    // Every further change begins the pause anew; the wait is counted from the first.
    assert_eq!(wait(&mut preview, 3, 10.25), Some(200));
    assert_eq!(preview.waiting_since(), Some(10.0));
}

#[test]
fn what_comes_too_late_is_dropped() {
    let mut preview = Preview::default();
    preview.want(wanted(1), 0.0);
    preview.want(wanted(2), 0.0);
    preview.take_pages(failed(1));
    assert!(preview.problems().is_empty() && preview.waiting_since().is_some());
    preview.take_pages(failed(2));
    assert_eq!(preview.problems().len(), 1);
    // It is not tried over and over, but a change is.
    assert_eq!(preview.want(wanted(2), 1.0), None);
    assert!(preview.waiting_since().is_none());
    assert_eq!(wait(&mut preview, 3, 2.0), Some(200));
    preview.leave();
    preview.take_pages(failed(3));
    assert!(preview.problems().is_empty(), "nobody looks any more");
}
