//! Work in the background: results, progress, calling off, breaking down.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use shirube::i18n::{Locale, Words};
use shirube::jobs::{Finished, Jobs, Steps, panics};
use shirube::problem::Kind;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Save,
    Preview,
}

type Results = Jobs<Work, u32>;

fn threads() -> (Results, Arc<AtomicUsize>) {
    let woken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&woken);
    let waker = move || {
        counter.fetch_add(1, Ordering::SeqCst);
    };
    (Jobs::new(Arc::new(waker)), woken)
}

#[test]
fn results_come_back_with_their_kind() {
    let check = |mut jobs: Results| {
        let one = jobs.start(Work::Save, |_| 1);
        let two = jobs.start(Work::Preview, |_| 2);
        assert_ne!(one, two);
        let mut finished = jobs.wait();
        finished.extend(jobs.finished());
        finished.sort_by_key(|finished| finished.ticket);
        let expected = [
            Finished { ticket: one, kind: Work::Save, result: Ok(1) },
            Finished { ticket: two, kind: Work::Preview, result: Ok(2) },
        ];
        assert_eq!(finished, expected);
        assert_eq!(jobs.running().count(), 0);
        assert!(jobs.finished().is_empty(), "each comes back once");
    };
    check(threads().0);
    check(Jobs::immediate());
}

#[test]
fn the_immediate_mode_is_done_when_started() {
    let here = std::thread::current().id();
    let mut jobs = Jobs::<&'static str, bool>::immediate();
    jobs.start("thread", move |_| std::thread::current().id() == here);
    assert_eq!(jobs.finished().into_iter().map(|f| f.result).collect::<Vec<_>>(), [Ok(true)]);
}

#[test]
fn threads_work_beside_the_caller_and_wake_it() {
    let (mut jobs, woken) = threads();
    let (go, gate) = channel::<()>();
    let (said, heard) = channel::<()>();
    jobs.start(Work::Preview, move |progress| {
        progress.set(1, 3);
        progress.set(1, 3);
        said.send(()).unwrap();
        gate.recv().unwrap();
        7
    });
    heard.recv().unwrap();
    let running: Vec<_> = jobs.running().collect();
    assert_eq!((running.len(), running[0].kind), (1, Work::Preview));
    assert_eq!(running[0].steps, Some(Steps { done: 1, total: 3 }));
    assert_eq!(woken.load(Ordering::SeqCst), 1, "the same progress is told once");
    assert!(jobs.is_running(Work::Preview) && !jobs.is_running(Work::Save));
    assert!(jobs.finished().is_empty());
    go.send(()).unwrap();
    assert_eq!(jobs.wait()[0].result, Ok(7));
}

#[test]
fn a_job_called_off_is_told_and_its_result_dropped() {
    let check = |cancel: fn(&mut Results, shirube::jobs::Ticket)| {
        let (mut jobs, _) = threads();
        let (go, gate) = channel::<()>();
        let (said, heard) = channel();
        let ticket = jobs.start(Work::Preview, move |progress| {
            gate.recv().unwrap();
            said.send(progress.is_cancelled()).unwrap();
            1
        });
        let kept = jobs.start(Work::Save, |progress| u32::from(progress.is_cancelled()));
        cancel(&mut jobs, ticket);
        assert!(!jobs.is_running(Work::Preview));
        go.send(()).unwrap();
        assert!(heard.recv().unwrap());
        let finished = jobs.wait();
        assert_eq!(finished, [Finished { ticket: kept, kind: Work::Save, result: Ok(0) }]);
    };
    check(|jobs, ticket| jobs.cancel(ticket));
    check(|jobs, _| jobs.cancel_kind(Work::Preview));

    let (said, heard) = channel();
    let (go, gate) = channel::<()>();
    let (mut jobs, _) = threads();
    jobs.start(Work::Save, move |progress| {
        gate.recv().unwrap();
        said.send(progress.is_cancelled()).unwrap();
        0
    });
    drop(jobs);
    go.send(()).unwrap();
    assert!(heard.recv().unwrap(), "ending the window calls everything off");
}

#[test]
fn work_that_breaks_down_is_a_problem_that_says_where() {
    // As the window does, which prints nothing then.
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        panics::note(info);
        before(info);
    }));
    let first = line!() + 4;
    let check = |mut jobs: Results| {
        let typed = "somebody typed".to_owned();
        // The lines that the places name:
        jobs.start(Work::Save, move |_| panic!("what {typed}"));
        jobs.start(Work::Save, |_| panic!("a level\nis missing"));
        jobs.start(Work::Save, |_| 3);
        let mut finished = jobs.wait();
        finished.extend(jobs.finished());
        finished.sort_by_key(|finished| finished.ticket);
        let said = |at: usize| {
            let problem = finished[at].result.as_ref().unwrap_err();
            assert_eq!((problem.key, problem.kind), ("job-broke-down", Kind::Internal));
            let sentence = Words::new(Locale::En).problem(problem);
            assert!(!sentence.what.is_empty());
            sentence.remedy
        };
        // What was put together while it ran may be somebody's.
        let formatted = said(0);
        assert!(formatted.contains(&format!(": {}:{first})", file!())), "{formatted}");
        assert!(!formatted.contains("somebody") && !formatted.contains("typed"), "{formatted}");
        let fixed = said(1);
        assert!(fixed.contains(&format!("a levelU+000Ais missing ({}:{})", file!(), first + 1)), "{fixed}");
        assert_eq!(finished[2].result, Ok(3), "what comes after goes on");
    };
    check(threads().0);
    check(Jobs::immediate());
}
