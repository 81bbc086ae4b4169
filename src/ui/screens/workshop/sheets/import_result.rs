//! What came of files that were taken in: in numbers, and everything that is wrong with its place and remedy. It stays
//! until it is put away.

use std::path::Path;

use eframe::egui::{Align, Layout, ScrollArea, Ui};

use crate::i18n::Sentence;
use crate::problem::{Problem, visible};
use crate::ui::command::{Command, OwnAnswers, SheetsCommand};
use crate::ui::context::Context;
use crate::ui::screens::workshop::line::line_ui;
use crate::ui::state::import::{ImportResult, Imported, ImportedAs};
use crate::ui::theme::{space, text};
use crate::ui::widgets::{Button, Icon, Tone, heading_ui, notice_ui, text_ui};

/// Problems that are shown before more are asked for.
const FEW: usize = 50;

/// What this card remembers while the workshop is shown.
#[derive(Debug, Default)]
pub(super) struct ImportResultView {
    /// Which of those that came in this is about; none where nothing had come. Nothing before the first look.
    number: Option<u64>,
    /// How many times more were asked for.
    pages: usize,
    has_copied: bool,
}

impl ImportResultView {
    /// Takes note of what came in last, and says whether that was while somebody looked on.
    pub fn look(&mut self, incoming: Option<&ImportResult>) -> bool {
        let now = incoming.map_or(0, |incoming| incoming.number);
        let before = self.number;
        if before != Some(now) {
            *self = ImportResultView { number: Some(now), ..ImportResultView::default() };
        }
        before.is_some_and(|before| before < now)
    }
}

/// Draws what came of the sheets that were taken in last.
#[must_use]
pub(super) fn import_result_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    incoming: &ImportResult,
    view: &mut ImportResultView,
) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.spacing_mut().item_spacing.y = space::INSIDE;
    line_ui(ui, |ui| {
        let close = cx.word("sheets-came-close");
        if Button::quiet(&close).icon(Icon::Close).mark_only().low().show(ui).clicked() {
            commands.push(SheetsCommand::Dismiss.into());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            heading_ui(ui, text::card_title(ui, &cx.word("sheets-came")));
        });
    });
    let tone = match (incoming.is_all_taken(), incoming.step) {
        (true, _) => Tone::Done,
        (false, Some(_)) => Tone::Warn,
        (false, None) => Tone::Wrong,
    };
    notice_ui(ui, tone, |ui| {
        let [done, given] = summary(cx, incoming);
        for line in done {
            text_ui(ui, text::strong(ui, &line));
        }
        for line in given {
            text_ui(ui, text::label(ui, &line));
        }
        if incoming.step.is_some() {
            text_ui(ui, text::second(ui, &cx.word("sheets-came-undo")));
        }
    });
    if !(incoming.problems.is_empty() && incoming.remarks.is_empty()) {
        list_ui(ui, cx, incoming, view);
        let (icon, key) =
            if view.has_copied { (Icon::Check, "sheets-came-copied") } else { (Icon::Copy, "sheets-came-copy") };
        if Button::quiet(&cx.word(key)).icon(icon).low().show(ui).clicked() {
            ui.ctx().copy_text(copied(cx, incoming));
            view.has_copied = true;
        }
    }
    commands
}

/// What was done, and how what was given came out.
fn summary(cx: &Context<'_>, incoming: &ImportResult) -> [Vec<String>; 2] {
    let Imported { how, new, there, replaced, filled, own } = incoming.imported;
    let mut done = Vec::new();
    match how {
        ImportedAs::Answers if filled == 0 => done.push(cx.word("came-filled-none")),
        ImportedAs::Answers => done.push(cx.count("came-filled", filled)),
        _ if new == 0 => done.push(cx.word("sheets-came-new-none")),
        _ => done.push(cx.say("sheets-came-new", &[("new", new.into())])),
    }
    match how {
        ImportedAs::Beside(OwnAnswers::Agreed) => done.push(cx.count("came-own-agreed", own)),
        ImportedAs::Beside(OwnAnswers::Sheet) => done.push(cx.count("came-own-sheet", own)),
        ImportedAs::NextRound => done.push(cx.word("came-round")),
        ImportedAs::Added | ImportedAs::Answers => {}
    }
    let mut given = Vec::new();
    given.extend((replaced > 0).then(|| cx.count("came-replaced", replaced)));
    given.extend((there > 0).then(|| cx.say("sheets-came-there", &[("there", there.into())])));
    let files = incoming.files;
    if files.all() > 0 {
        let counts = [
            ("files-whole", files.whole),
            ("files-part", files.part),
            ("files-nothing", files.nothing),
            ("files-same", files.same),
            ("files-other", files.left),
        ];
        given.push(cx.words.file_counts(files.all(), &counts));
    }
    for (key, count) in [("came-aside", files.aside), ("came-goals", files.goals)] {
        given.extend((count > 0).then(|| cx.count(key, count)));
    }
    let all = if files.all() > 0 { "came-all" } else { "came-all-typed" };
    given.extend(incoming.is_all_taken().then(|| cx.word(all)));
    [done, given]
}

/// What is wrong and what is to be known, under one another.
fn list_ui(ui: &mut Ui, cx: &Context<'_>, incoming: &ImportResult, view: &mut ImportResultView) {
    /// Points.
    const MOST: f32 = 440.0;
    let is_in_one_folder = is_in_one_folder(incoming);
    let most = FEW * (view.pages + 1);
    // The page can still be moved beside it.
    let height = (ui.ctx().content_rect().height() * 0.55).min(MOST);
    // As high as its content up to that.
    let scroll = ScrollArea::vertical().id_salt("what came").max_height(height).min_scrolled_height(height);
    let mut has_come = false;
    let list = scroll.auto_shrink([false, true]).show(ui, |ui| {
        // The rings of the focus would touch the bar.
        ui.set_width(ui.available_width() - space::BETWEEN);
        let mut left = most;
        for (key, problems) in parts(incoming) {
            let shown = problems.len().min(left);
            left -= shown;
            if shown == 0 {
                continue;
            }
            heading_ui(ui, text::small_strong(ui, &cx.count(key, problems.len())));
            for problem in &problems[..shown] {
                problem_ui(ui, &sentence(cx, problem, is_in_one_folder));
            }
        }
        let hidden = (incoming.problems.len() + incoming.remarks.len()).saturating_sub(most);
        if hidden > 0 {
            let more = Button::quiet(&cx.count("sheets-came-more", hidden.min(FEW))).low().show(ui);
            has_come = more.gained_focus();
            view.pages += usize::from(more.clicked());
        }
    });
    if has_come {
        // Within the list it came into sight already; the list itself may be out of it.
        ui.scroll_to_rect(list.inner_rect, None);
    }
}

fn problem_ui(ui: &mut Ui, sentence: &Sentence) {
    ui.separator();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if !sentence.place.is_empty() {
            text_ui(ui, text::small(ui, &sentence.place));
        }
        text_ui(ui, text::strong(ui, &sentence.what));
        text_ui(ui, text::second(ui, &sentence.remedy));
    });
}

/// What could not be taken, and what was and is to be known; each with the key of its heading.
fn parts(incoming: &ImportResult) -> [(&'static str, &[Problem]); 2] {
    [("sheets-came-problems", &incoming.problems), ("sheets-came-remarks", &incoming.remarks)]
}

/// `problem` in words. Of a file only the name is said where that tells it from all others.
fn sentence(cx: &Context<'_>, problem: &Problem, is_in_one_folder: bool) -> Sentence {
    let mut problem = problem.clone();
    if is_in_one_folder {
        let name = problem.place.file.as_deref().and_then(Path::file_name).map(Into::into);
        problem.place.file = name.or(problem.place.file);
    }
    let sentence = cx.words.problem(&problem);
    Sentence { place: visible(&sentence.place), ..sentence }
}

fn is_in_one_folder(incoming: &ImportResult) -> bool {
    let all = incoming.problems.iter().chain(&incoming.remarks);
    let mut folders = all.filter_map(|problem| problem.place.file.as_deref()?.parent());
    folders.next().is_none_or(|first| folders.all(|folder| folder == first))
}

/// All of it as text, a line for each problem: place, what, remedy.
fn copied(cx: &Context<'_>, incoming: &ImportResult) -> String {
    let mut lines = summary(cx, incoming).concat();
    for (key, problems) in parts(incoming) {
        if problems.is_empty() {
            continue;
        }
        lines.push(cx.count(key, problems.len()));
        let in_line = |problem| {
            let Sentence { place, what, remedy } = sentence(cx, problem, false);
            [place, what, remedy].join("\t")
        };
        lines.extend(problems.iter().map(in_line));
    }
    lines.join("\n")
}
