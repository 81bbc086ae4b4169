//! What the program is built from: its own licence, those of typefaces and libraries, and the texts that go with them, page by
//! page. The texts are in their own language.

use std::sync::LazyLock;

use eframe::egui::{Context as Egui, Label};

use super::frame::{Main, body_ui, buttons_ui, frame_ui, main_button_ui, scroll_keys, starts_with};
use crate::text::LICENCES;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, heading_ui, text_ui};

const OWN: &str = include_str!("../../../LICENSE");

/// Written by `assets/licenses/make.py`, which says how it is laid out.
const THIRD_PARTY: &str = include_str!("../../../assets/licenses/third-party.txt");

/// Which page is open.
#[derive(Clone, Debug, Default)]
pub struct LicensesDialog {
    page: usize,
}

struct Page {
    title: Title,
    /// What the text goes with, where that is to be said.
    about: String,
    text: String,
}

enum Title {
    Own,
    Face(&'static str),
    /// How many there are.
    Packages(usize),
    License(&'static str),
    Notice,
}

fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let mut pages = vec![Page { title: Title::Own, about: String::new(), text: OWN.to_owned() }];
        pages.extend(LICENCES.iter().map(|file| Page {
            title: Title::Face(file.name.trim_start_matches("OFL-").trim_end_matches(".txt")),
            about: String::new(),
            text: String::from_utf8_lossy(file.data).into_owned(),
        }));
        pages.extend(THIRD_PARTY.split("\n== ").filter_map(|part| page(part.trim_start_matches("== "))));
        pages
    });
    &PAGES
}

/// A part of the list of what others wrote: its title, and what stands below.
fn page(part: &'static str) -> Option<Page> {
    let (title, rest) = part.split_once('\n')?;
    if title == "packages" {
        let text: Vec<String> = rest.lines().map(listed).collect();
        return Some(Page { title: Title::Packages(text.len()), about: String::new(), text: text.join("\n") });
    }
    let (about, text) = rest.split_once("\n\n")?;
    let title = if title == "notice" { Title::Notice } else { Title::License(title) };
    Some(Page { title, about: about.to_owned(), text: text.trim_end().to_owned() })
}

/// A library with the licences it is offered under.
fn listed(line: &str) -> String {
    line.split('\t').take(2).collect::<Vec<_>>().join(" · ")
}

/// Shows the page that is open, and buttons that turn pages.
#[must_use]
pub(super) fn licenses_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut LicensesDialog) -> Vec<Command> {
    let pages = pages();
    let last = pages.len() - 1;
    frame_ui(ctx, "licenses", &cx.word("licenses-title"), 760.0, |ui| {
        let mut commands = Vec::new();
        let page = &pages[dialog.page.min(last)];
        // Each page begins at its top.
        ui.push_id(dialog.page, |ui| {
            body_ui(ui, |ui| {
                scroll_keys(ui);
                heading_ui(ui, text::strong(ui, &title(cx, &page.title)));
                let about = about(cx, page);
                if !about.is_empty() {
                    text_ui(ui, text::second(ui, &about));
                }
                // As it stands there, blanks before a line and all.
                ui.add(Label::new(text::second(ui, &page.text)).wrap().selectable(true));
            });
        });
        let at = dialog.page;
        buttons_ui(ui, |ui| {
            let (close, main) =
                main_button_ui(ui, Button::secondary(&cx.word("dialog-close")).keys(key_hint(Control::Escape)));
            starts_with(&close);
            if main == Main::Do {
                commands.push(WindowCommand::CloseDialog.into());
            }
            if Button::secondary(&cx.word("licenses-previous")).show(ui).clicked() {
                dialog.page = at.saturating_sub(1);
            }
            if Button::secondary(&cx.word("licenses-next")).show(ui).clicked() {
                dialog.page = (at + 1).min(last);
            }
            let number = [("number", (at + 1).into()), ("count", (last + 1).into())];
            text_ui(ui, text::label(ui, &cx.words.format("licenses-at", &number)));
        });
        commands
    })
}

fn title(cx: &Context<'_>, title: &Title) -> String {
    match title {
        Title::Own => cx.word("licenses-own"),
        Title::Face(name) => cx.words.format("licenses-face", &[("name", (*name).into())]),
        Title::Packages(_) => cx.word("licenses-packages"),
        Title::License(license) => cx.words.format("licenses-text", &[("licence", (*license).into())]),
        Title::Notice => cx.word("licenses-notice"),
    }
}

fn about(cx: &Context<'_>, page: &Page) -> String {
    match &page.title {
        Title::Own => cx.word("licenses-own-about"),
        Title::Packages(count) => cx.words.format("licenses-packages-about", &[("count", (*count).into())]),
        Title::Face(_) | Title::License(_) | Title::Notice => page.about.clone(),
    }
}
