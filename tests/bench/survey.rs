//! What the table of the national survey adds to a start: the time of reading the built-in content with and without it, and
//! the memory it takes while it is read and for as long as the program runs. `cargo bench --bench survey`.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    unsafe_code,
    reason = "a folder is made and memory counted for a measurement that people read"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use shirube::catalogue::load;

/// Both are measured so often, in turn; the fastest of each counts.
const ROUNDS: usize = 15;

static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

/// The system's memory, counted.
struct Counted;

// SAFETY: every call goes to the system's allocator as it came; counting touches no memory that was handed out.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(now, Ordering::Relaxed);
        // SAFETY: as this function was called.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as this function was called.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static MEMORY: Counted = Counted;

/// What reading took: bytes at most beyond those before, and bytes that are kept.
#[derive(Clone, Copy)]
struct Taken {
    time: Duration,
    most: usize,
    kept: usize,
}

fn main() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let without = tempfile::tempdir().expect("a folder without the table");
    copied(&seeds, without.path());
    fs::remove_dir_all(without.path().join("surveys")).expect("the copy has surveys");
    // The list of municipalities is read once for all.
    black_box(load(without.path()).expect("content that can be read"));
    let measured = (0..ROUNDS).map(|_| [taken(&seeds), taken(without.path())]);
    let [with, without] = measured.reduce(|best, now| [0, 1].map(|n| least(best[n], now[n]))).expect("some rounds");
    let (ms, kib) = (|time: Duration| time.as_secs_f64() * 1e3, |bytes: usize| bytes as f64 / 1024.0);
    println!("with the table: {:.2} ms, without: {:.2} ms", ms(with.time), ms(without.time));
    println!("it takes {:.2} ms", ms(with.time.saturating_sub(without.time)));
    println!("memory kept for it: {:.0} KiB", kib(with.kept.saturating_sub(without.kept)));
    println!("memory at most beyond reading all else: {:.0} KiB", kib(with.most.saturating_sub(without.most)));
}

fn taken(folder: &Path) -> Taken {
    let before = NOW.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let begun = Instant::now();
    let catalogue = black_box(load(folder).expect("content that can be read"));
    let time = begun.elapsed();
    let [most, kept] = [&MOST, &NOW].map(|bytes| bytes.load(Ordering::Relaxed).saturating_sub(before));
    drop(catalogue);
    Taken { time, most, kept }
}

fn least(a: Taken, b: Taken) -> Taken {
    Taken { time: a.time.min(b.time), most: a.most.min(b.most), kept: a.kept.min(b.kept) }
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder that can be made");
    for entry in fs::read_dir(from).expect("a folder that can be read").flatten() {
        let (path, place) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copied(&path, &place);
        } else {
            fs::copy(&path, &place).expect("a file that can be copied");
        }
    }
}
