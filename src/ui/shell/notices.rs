//! Messages. That something was done is said in the bar above the screen and goes by itself; what is wrong, and what has to
//! be known, stays below the screen until it is taken away.

use std::path::Path;

use eframe::egui::{ScrollArea, Ui};

use super::success::Success;
use crate::i18n::Sentence;
use crate::problem::{Problem, visible};
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::theme::text;
use crate::ui::widgets::{
    Button, Icon, Tone, cut_ui, ends_ui, low_notice_ui, notice_ui, read_from_left, sentence, text_ui,
};

/// Messages at most; older ones go.
const MOST: usize = 200;

/// The messages that are shown.
#[derive(Debug, Default)]
pub struct Notices {
    list: Vec<Notice>,
    last: u64,
    /// Keys of problems that are said only once.
    said: Vec<&'static str>,
    /// What was done last.
    pub(super) success: Option<Success>,
}

#[derive(Debug)]
struct Notice {
    number: u64,
    what: What,
    extent: Extent,
}

/// How much of a message is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// All of it, and it was not drawn yet.
    Unseen,
    Whole,
    /// In one line, once there was time to read it.
    Line,
}

#[derive(Debug, PartialEq)]
enum What {
    /// In the language in which it was said.
    Warning(String),
    Problem(Problem),
    /// To be known of what was done.
    Remark(Problem),
    /// Several of them, under the sentence with this key, which counts them.
    Remarks(&'static str, Vec<Problem>),
}

impl Notices {
    /// What was done is past: it was of a file that is no longer open.
    pub(in crate::ui) fn forget_success(&mut self) {
        self.success = None;
    }

    /// Nothing stands below the screen.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Says what is wrong.
    pub fn problems(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.success = None;
        for problem in problems {
            self.push(What::Problem(problem));
        }
    }

    /// Says what is to be known of something that was done.
    pub fn remark(&mut self, remark: Problem) {
        self.push(What::Remark(remark));
    }

    /// Says all that is to be known of one thing; where that is more than one, as a list in one message, headed by the
    /// sentence `heading` with how many they are.
    pub fn remarks(&mut self, heading: &'static str, mut remarks: Vec<Problem>) {
        match remarks.len() {
            0 => {}
            1 => remarks.drain(..).for_each(|remark| self.remark(remark)),
            _ => self.push(What::Remarks(heading, remarks)),
        }
    }

    /// The same, the first time only.
    pub fn remark_once(&mut self, remark: Problem) {
        if !self.said.contains(&remark.key) {
            self.said.push(remark.key);
            self.remark(remark);
        }
    }

    /// Says what people have to know before they go on: it stays until they have read it.
    pub fn warn(&mut self, text: String) {
        self.push(What::Warning(text));
    }

    /// Says that something was done; what was done before is past.
    pub fn done(&mut self, text: String) {
        self.done_with(text, None);
    }

    /// Says why nothing was done.
    pub fn hint(&mut self, text: String) {
        self.success = Some(Success::hint(text));
    }

    /// As [`done`](Self::done), with the way to where it is seen, and what that is called.
    pub fn done_with(&mut self, text: String, way: Option<(String, Command)>) {
        self.success = Some(Success::new(text, None, way));
    }

    /// As [`done`](Self::done), with where.
    pub fn done_at(&mut self, text: String, path: &Path) {
        self.success = Some(Success::new(text, Some(visible(&path.display().to_string())), None));
    }

    /// As [`done_at`](Self::done_at), of a file that another program opens, with the way to that.
    pub fn made_at(&mut self, text: String, path: &Path, open: String) {
        let way = (open, WindowCommand::OpenFile(path.to_owned()).into());
        self.success = Some(Success::new(text, Some(visible(&path.display().to_string())), Some(way)));
    }

    /// Takes a message away.
    pub fn dismiss(&mut self, number: u64) {
        self.list.retain(|notice| notice.number != number);
    }

    /// Each is one line from now on: whoever goes to another screen has read what stood there.
    pub fn fold(&mut self) {
        for notice in self.list.iter_mut().filter(|notice| notice.extent == Extent::Whole) {
            notice.extent = Extent::Line;
        }
    }

    /// Puts a message last; the same is not there twice.
    fn push(&mut self, what: What) {
        self.list.retain(|notice| notice.what != what);
        self.last += 1;
        self.list.push(Notice { number: self.last, what, extent: Extent::Unseen });
        if self.list.len() > MOST {
            self.list.remove(0);
        }
    }
}

/// Draws the messages that stay.
#[must_use]
pub(super) fn notices_ui(ui: &mut Ui, cx: &Context<'_>, notices: &mut Notices) -> Vec<Command> {
    let mut commands = Vec::new();
    // The panel grows with its content up to this; only then does the content scroll.
    let most = ui.ctx().content_rect().height() / 3.0;
    ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
        for notice in &mut notices.list {
            let tone = match notice.what {
                What::Problem(_) => Tone::Wrong,
                What::Warning(_) | What::Remark(_) | What::Remarks(..) => Tone::Warn,
            };
            commands.extend(match notice.extent {
                Extent::Unseen | Extent::Whole => {
                    notice.extent = Extent::Whole;
                    notice_ui(ui, tone, |ui| message_ui(ui, cx, notice))
                }
                Extent::Line => low_notice_ui(ui, tone, |ui| line_ui(ui, cx, notice)),
            });
        }
    });
    commands
}

/// Draws what is wrong in one line, with the ways to all of it and to take it away.
fn line_ui(ui: &mut Ui, cx: &Context<'_>, notice: &mut Notice) -> Option<Command> {
    let said = match &notice.what {
        What::Warning(text) => text.clone(),
        What::Problem(problem) | What::Remark(problem) => sentence(&cx.words.problem(problem).what),
        What::Remarks(heading, remarks) => cx.count(heading, remarks.len()),
    };
    let (whole, close) = (cx.word("notice-whole"), cx.word("notice-dismiss"));
    let line = |ui: &mut Ui| {
        cut_ui(ui, text::label(ui, &said));
    };
    let ways = |ui: &mut Ui| {
        let is_asked = Button::quiet(&whole).icon(Icon::Down).low().show(ui).clicked();
        (is_asked, Button::quiet(&close).icon(Icon::Close).mark_only().low().show(ui).clicked())
    };
    let (is_asked, is_closed) = ends_ui(ui, &format!("notice {}", notice.number), line, ways);
    if is_asked {
        notice.extent = Extent::Whole;
    }
    is_closed.then(|| WindowCommand::Dismiss(notice.number).into())
}

/// Draws what is said, and gives back what was asked for: to take it away, or to see what it is about.
fn message_ui(ui: &mut Ui, cx: &Context<'_>, notice: &Notice) -> Option<Command> {
    use eframe::egui::{Align, Layout};
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        let label = cx.word("notice-dismiss");
        let is_closed = Button::quiet(&label).icon(Icon::Close).mark_only().low().show(ui).clicked();
        let asked = is_closed.then(|| WindowCommand::Dismiss(notice.number).into());
        ui.with_layout(Layout::top_down(Align::Min), |ui| match &notice.what {
            What::Warning(text) => {
                text_ui(ui, text::strong(ui, text));
            }
            What::Problem(problem) | What::Remark(problem) => {
                let said = cx.words.problem(problem);
                text_ui(ui, text::strong(ui, &sentence(&said.what)));
                text_ui(ui, text::label(ui, &said.remedy));
                if !said.place.is_empty() {
                    text_ui(ui, text::small(ui, &visible(&said.place)));
                }
            }
            What::Remarks(heading, remarks) => {
                text_ui(ui, text::strong(ui, &cx.count(heading, remarks.len())));
                list_ui(ui, cx, remarks);
            }
        });
        read_from_left(ui);
        asked
    })
    .inner
}

/// Draws `remarks` one under the other, what is to be done once below those that want the same.
fn list_ui(ui: &mut Ui, cx: &Context<'_>, remarks: &[Problem]) {
    let said: Vec<Sentence> = remarks.iter().map(|remark| cx.words.problem(remark)).collect();
    for alike in said.chunk_by(|one, next| one.remedy == next.remedy) {
        for Sentence { place, what, .. } in alike {
            let place = if place.is_empty() { String::new() } else { format!("{}: ", visible(place)) };
            text_ui(ui, text::label(ui, &format!("{place}{}", sentence(what))));
        }
        text_ui(ui, text::second(ui, &alike[0].remedy));
    }
}
