//! What the program is built from: its own licence, those of typefaces and libraries, and the texts that go with them, in a
//! list from which each is opened. The texts are in their own language.

use std::sync::LazyLock;

use eframe::egui::{Context as Egui, Label, Response, Ui};

use super::frame::{Main, body_ui, buttons_ui, frame_ui, main_button_ui, scroll_keys, starts_with};
use crate::text::LICENCES;
use crate::ui::command::{Command, WindowCommand};
use crate::ui::context::Context;
use crate::ui::keys::{Control, key_hint};
use crate::ui::theme::text;
use crate::ui::widgets::{Button, Icon, heading_ui, text_ui};

const OWN: &str = include_str!("../../../LICENSE");

/// Written by `assets/licenses/make.py`, which says how it is laid out.
const THIRD_PARTY: &str = include_str!("../../../assets/licenses/third-party.txt");

/// What of it is shown.
#[derive(Clone, Debug, Default)]
pub struct LicensesDialog {
    shown: Shown,
    /// The place in the list from which a text was opened, which gets the focus back.
    from: Option<usize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shown {
    #[default]
    List,
    /// The text at this place, which has just been opened or not.
    Text(usize, Since),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Since {
    Now,
    Before,
}

struct Page {
    title: Title,
    /// What the text goes with, where that is to be said.
    about: String,
    text: String,
}

enum Title {
    Own,
    /// The table of the national survey, of whatever catalogue is in use.
    Survey,
    Face(&'static str),
    /// How many there are.
    Packages(usize),
    License(&'static str),
    Notice,
}

fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let own = |title, text| Page { title, about: String::new(), text };
        let mut pages = vec![own(Title::Own, OWN.to_owned()), own(Title::Survey, String::new())];
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

/// Shows the list, or the text that was opened from it.
#[must_use]
pub(super) fn licenses_ui(ctx: &Egui, cx: &Context<'_>, dialog: &mut LicensesDialog) -> Vec<Command> {
    frame_ui(ctx, "licenses", &cx.word("licenses-title"), 760.0, |ui| {
        let mut commands = Vec::new();
        let shown = match dialog.shown {
            Shown::List => None,
            Shown::Text(place, since) => pages().get(place).map(|page| (page, since)),
        };
        // Each begins at its top.
        ui.push_id(dialog.from.filter(|_| shown.is_some()), |ui| {
            body_ui(ui, |ui| {
                scroll_keys(ui);
                match shown {
                    Some((page, _)) => page_ui(ui, cx, page),
                    None => list_ui(ui, cx, dialog),
                }
            });
        });
        buttons_ui(ui, |ui| {
            if let Some((_, since)) = shown {
                let (back, main) = main_button_ui(ui, Button::secondary(&cx.word("licenses-back")).icon(Icon::Left));
                if since == Since::Now {
                    back.request_focus();
                    dialog.shown = Shown::Text(dialog.from.unwrap_or_default(), Since::Before);
                }
                if main == Main::Do {
                    dialog.shown = Shown::List;
                }
                commands.extend(close_ui(ui, cx).clicked().then(|| WindowCommand::CloseDialog.into()));
                return;
            }
            let label = cx.word("dialog-close");
            let (close, main) = main_button_ui(ui, Button::secondary(&label).keys(key_hint(Control::Escape)));
            starts_with(&close);
            commands.extend((main == Main::Do).then(|| WindowCommand::CloseDialog.into()));
        });
        commands
    })
}

fn close_ui(ui: &mut Ui, cx: &Context<'_>) -> Response {
    Button::quiet(&cx.word("dialog-close")).keys(key_hint(Control::Escape)).show(ui)
}

/// The titles, each with what the text goes with.
fn list_ui(ui: &mut Ui, cx: &Context<'_>, dialog: &mut LicensesDialog) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for (place, page) in pages().iter().enumerate() {
        let (title, about) = (title(cx, &page.title), about(cx, page));
        let name = [title.as_str(), &about].join(" ");
        let mut row = Button::quiet(&title).name(name.trim()).wide();
        if !about.is_empty() {
            row = row.second(&about);
        }
        let response = ui.push_id(place, |ui| row.show(ui)).inner;
        if dialog.from.take_if(|from| *from == place).is_some() {
            response.request_focus();
            response.scroll_to_me(None);
        }
        if response.clicked() {
            *dialog = LicensesDialog { shown: Shown::Text(place, Since::Now), from: Some(place) };
        }
    }
}

fn page_ui(ui: &mut Ui, cx: &Context<'_>, page: &Page) {
    heading_ui(ui, text::strong(ui, &title(cx, &page.title)));
    let about = about(cx, page);
    if !about.is_empty() {
        text_ui(ui, text::second(ui, &about));
    }
    let sources: Vec<String>;
    let said = match (&page.title, cx.catalogue.survey()) {
        (Title::Survey, Some(survey)) => {
            sources = survey.sources.iter().map(|source| cx.wording().source_lines(source)).collect();
            &sources.join("\n\n")
        }
        _ => &page.text,
    };
    // As it stands there, blanks before a line and all.
    ui.add(Label::new(text::second(ui, said)).wrap().selectable(true));
}

fn title(cx: &Context<'_>, title: &Title) -> String {
    match title {
        Title::Own => cx.word("licenses-own"),
        Title::Survey => cx.word("licenses-survey"),
        Title::Face(name) => cx.words.format("licenses-face", &[("name", (*name).into())]),
        Title::Packages(_) => cx.word("licenses-packages"),
        Title::License(license) => cx.words.format("licenses-text", &[("licence", (*license).into())]),
        Title::Notice => cx.word("licenses-notice"),
    }
}

fn about(cx: &Context<'_>, page: &Page) -> String {
    match &page.title {
        Title::Own => cx.word("licenses-own-about"),
        Title::Survey => {
            let attribution = cx.catalogue.survey().map_or("", |survey| cx.text(&survey.attribution));
            cx.say("licenses-survey-about", &[("attribution", attribution.into())])
        }
        Title::Packages(count) => cx.words.format("licenses-packages-about", &[("count", (*count).into())]),
        Title::Face(_) | Title::License(_) | Title::Notice => page.about.clone(),
    }
}
