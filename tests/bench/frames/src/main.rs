//! What a frame takes: the processor time of every screen of the window, layout and tessellation included and rasterizing not, over
//! an assessment of 30 responses with notes of 4,000 characters, at 1920x1080 and 200 %; and of the window that shows all of
//! egui, in turn with each. Prints a table.
//!
//! `cargo run --release --manifest-path tests/bench/frames/Cargo.toml`

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Context, Event, FullOutput, RawInput, Rect, Ui, Vec2, ViewportId, pos2};
use egui_demo_lib::DemoWindows;
use jiff::civil::date;
use rustix::time::{ClockId, clock_gettime};
use shirube::assessment::file::{self, RecoveryStore, Replacing};
use shirube::assessment::{Answer, Answers, Response, Role};
use shirube::catalogue::built_in;
use shirube::cli::Start;
use shirube::i18n::Locale;
use shirube::jobs::Jobs;
use shirube::session::faults::{FaultLog, Trail};
use shirube::session::settings::SettingsStore;
use shirube::ui::app::{App, Doors};
use shirube::ui::clipboard::Clipboard;
use shirube::ui::command::{Destination, PlanPart, ResultsPart, WorkshopPart};
use shirube::ui::displays::Displays;
use shirube::ui::opener::Opener;
use shirube::ui::picker::Picker;

const PIXELS: Vec2 = Vec2::new(1920.0, 1080.0);
const ZOOM: f32 = 2.0;
const RESPONSES: usize = 30;
const NOTE: usize = 4_000;

/// Frames that are not counted: faces are rasterized, texts laid out for the first time.
const BEFORE: usize = 30;

/// Frames that are counted, of each screen.
const FRAMES: usize = 300;

fn main() {
    let folder = tempfile::tempdir().expect("a folder for the assessment");
    let file = full(folder.path());
    println!("| screen | median, ms | 99th percentile, ms | times egui's demo |");
    println!("|---|---:|---:|---:|");
    for (name, destination) in screens() {
        let (mut ours, mut demo) = (window(folder.path(), &file, destination), demo());
        let (mut taken, mut beside) = (Vec::new(), Vec::new());
        for frame in 0..BEFORE + FRAMES {
            let (one, other) = (ours.frame(frame), demo.frame(frame));
            if frame >= BEFORE {
                taken.push(one);
                beside.push(other);
            }
        }
        let ([median, high], [reference, _]) = (spread(taken), spread(beside));
        println!("| {name} | {median:.2} | {high:.2} | {:.2} |", median / reference);
    }
}

/// Every screen, with what it is called here.
fn screens() -> Vec<(String, Destination)> {
    let mut screens = vec![
        ("start".to_owned(), Destination::Start),
        ("profile".to_owned(), Destination::Profile),
        ("questions".to_owned(), Destination::Questions(None)),
        ("list".to_owned(), Destination::List(None)),
        ("towns".to_owned(), Destination::Towns(None)),
        ("report".to_owned(), Destination::Report),
    ];
    screens.extend(WorkshopPart::ALL.map(|part| (format!("workshop, {part:?}"), Destination::Workshop(Some(part)))));
    screens.extend(ResultsPart::ALL.map(|part| (format!("results, {part:?}"), Destination::Results(Some(part)))));
    screens.extend(PlanPart::ALL.map(|part| (format!("plan, {part:?}"), Destination::Plan(Some(part)))));
    screens
}

/// The example that is answered in full, as 30 people who wrote much would have.
fn full(folder: &Path) -> PathBuf {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../seeds/examples/full.ron");
    let mut assessment = file::open(&example).expect("the example").assessment;
    let round = assessment.rounds.last_mut().expect("a round in the example");
    let note: String = "窓口の職員が二人で見直し、手順書は棚に置いてある。".chars().cycle().take(NOTE).collect();
    let noted = |answer: &Answer| Answer { note: note.clone(), ..answer.clone() };
    let answers: Answers = round.result().iter().map(|(id, answer)| (id.clone(), noted(answer))).collect();
    let response = |n| Response {
        role: Role::FrontLine,
        name: format!("職員{n}"),
        answers: answers.clone(),
        ..Response::default()
    };
    round.responses = (0..RESPONSES).map(response).collect();
    round.agreed = answers;
    let path = folder.join("full.ron");
    file::save(&assessment, &path, Replacing::Nothing).expect("a file that can be written");
    path
}

/// A window without a screen.
struct Headless<'a> {
    ctx: Context,
    draw: Box<dyn FnMut(&mut Ui) + 'a>,
}

impl Headless<'_> {
    /// Draws a frame with the pointer a little further on, and gives the milliseconds that the processor worked on it.
    fn frame(&mut self, number: usize) -> f64 {
        let points = PIXELS / ZOOM;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), points)),
            time: Some(number as f64 / 60.0),
            ..RawInput::default()
        };
        input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(ZOOM);
        let along = number as f32 * 2.0;
        input
            .events
            .push(Event::PointerMoved(pos2(200.0 + along % (points.x - 220.0), 100.0 + along % (points.y - 120.0))));
        let before = processor();
        let FullOutput { shapes, pixels_per_point, .. } = self.ctx.run_ui(input, &mut self.draw);
        let meshes = self.ctx.tessellate(shapes, pixels_per_point);
        let taken = processor() - before;
        drop(meshes);
        taken.as_secs_f64() * 1e3
    }
}

fn window(folder: &Path, file: &Path, destination: Destination) -> Headless<'static> {
    let ctx = Context::default();
    let doors = Doors {
        today: || date(2026, 11, 23),
        jobs: Jobs::immediate(),
        picker: Picker::Scripted(VecDeque::new()),
        opener: Opener::System,
        clipboard: Clipboard::Noted(None),
        displays: Displays::Given(None),
        settings: SettingsStore::nowhere(),
        recovery: RecoveryStore::in_folder(folder.join("recovery")),
        faults: FaultLog::in_folder(folder.to_owned(), || jiff::Timestamp::UNIX_EPOCH),
        trail: Trail::default(),
    };
    let start = Start { file: Some(file.to_owned()), lang: Some(Locale::Ja) };
    let mut app = App::new(&ctx, built_in(), doors, start);
    let mut wish = Some(destination);
    let draw = move |ui: &mut Ui| {
        let ctx = ui.ctx().clone();
        app.logic(&ctx);
        app.ui(ui);
        // What was opened is there after the first frame.
        if ctx.cumulative_frame_nr() > 0
            && let Some(destination) = wish.take()
        {
            app.apply(&ctx, destination.into());
        }
    };
    Headless { ctx, draw: Box::new(draw) }
}

/// egui's own, with the windows open that it opens with.
fn demo() -> Headless<'static> {
    let mut demo = DemoWindows::default();
    Headless { ctx: Context::default(), draw: Box::new(move |ui| demo.ui(ui)) }
}

/// The median and the 99th percentile.
fn spread(mut taken: Vec<f64>) -> [f64; 2] {
    taken.sort_by(f64::total_cmp);
    [taken[taken.len() / 2], taken[taken.len() * 99 / 100]]
}

/// How long the processor has worked for this thread.
fn processor() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
}
