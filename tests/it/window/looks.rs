//! What holds for the looks of every screen, in both languages, at the largest scale, empty, half answered and full: no text
//! over other text, none cut off at the side, none too small; every control has a name. Other sizes: `sizes.rs`.

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::ClippedShape;
use eframe::egui::{Galley, Key, Rect, Shape, vec2};
use egui_kittest::kittest::NodeT;
use shirube::i18n::Locale;
use shirube::ui::command::Needs;

use super::places::{entries, name};
use super::{Setup, Window, catalogue, open, open_example};
use crate::screen::Look;

/// Points: the smallest text on screen.
const SMALLEST: f32 = 14.0;

/// Points by which boxes of text may touch: they are higher than what is written in them.
const TOUCH: f32 = 3.0;

const LOOKS: [Look; 1] = [Look::SMALL.largest()];

#[test]
fn every_screen_is_whole_and_named() {
    let mut wrong = Vec::new();
    every_screen(|name, window| {
        wrong.extend(wrong_texts(window, SMALLEST).into_iter().map(|what| format!("{name}: {what}")));
        wrong.extend(nameless(window).into_iter().map(|role| format!("{name}: a {role:?} without a name")));
    });
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// The hints are a narrow column: what the towns did, words explained and sources, of every question, on a window that is high
/// enough to show them all.
#[test]
fn hints_of_every_question_stay_in_their_column() {
    const MARGIN: f32 = 24.0;
    let look = Look { pixels: [1280, 3000], ..Look::SMALL };
    let edge = look.points().x - MARGIN;
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let mut window = open_example("full", look, locale);
        window.ctrl(Key::Num3);
        let questions = catalogue().questionnaire.questions().count();
        for _ in 0..questions {
            window.key(Key::ArrowLeft);
        }
        for number in 1..=questions {
            let beyond = texts(&window).into_iter().filter(|text| text.rect.right() > edge);
            wrong
                .extend(beyond.map(|text| format!("{locale} {number}: {:?} ends at {}", text.said, text.rect.right())));
            window.key(Key::ArrowRight);
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with the text in sight, of which none may be smaller than `smallest` points.
pub fn wrong_texts(window: &Window, smallest: f32) -> Vec<String> {
    let mut wrong = Vec::new();
    let texts = texts(window);
    if texts.is_empty() {
        wrong.push("nothing is said".to_owned());
    }
    for (i, text) in texts.iter().enumerate() {
        if text.size < smallest - 0.01 {
            wrong.push(format!("{:?} is {} high", text.said, text.size));
        }
        if !text.is_whole {
            wrong.push(format!("{:?} is cut off at the side", text.said));
        }
        for other in &texts[i + 1..] {
            let common = text.rect.intersect(other.rect);
            if common.width() > TOUCH && common.height() > TOUCH {
                wrong.push(format!("{:?} lies over {:?} at {common:?}", text.said, other.said));
            }
        }
    }
    wrong
}

/// Controls that a screen reader could not name.
fn nameless(window: &Window) -> Vec<Role> {
    let needs_name = |role: &Role| {
        matches!(
            role,
            Role::Button
                | Role::RadioButton
                | Role::CheckBox
                | Role::TextInput
                | Role::MultilineTextInput
                | Role::Tab
                | Role::ListBoxOption
                | Role::Image
                | Role::Figure
                | Role::Switch
        )
    };
    let nodes = window.harness.root().children_recursive();
    nodes
        .filter(|node| node.accesskit_node().label().is_none_or(|label| label.trim().is_empty()))
        .map(|node| node.accesskit_node().role())
        .filter(needs_name)
        .collect()
}

/// Looks at each screen with what it shows of each example.
fn every_screen(mut look_at: impl FnMut(&str, &mut Window)) {
    for locale in Locale::ALL {
        for look in LOOKS {
            for example in ["none", "empty", "half", "full"] {
                let mut window = match example {
                    "none" => open(Setup { look, locale, ..Setup::default() }),
                    "empty" => empty(look, locale),
                    other => open_example(other, look, locale),
                };
                for (destination, key) in entries() {
                    let screen = name(&destination);
                    // Setting pages is the slowest thing there is, and their looks are tested where they are made.
                    let is_slow = screen == "report" && example != "half";
                    let is_there = example != "none" || destination.needs() == Needs::Nothing;
                    if is_there && !is_slow {
                        window.ctrl(key);
                        look_at(&format!("{screen} {example} {locale} {}", look.name()), &mut window);
                    }
                }
            }
        }
    }
}

/// An assessment of the municipality with the longest name, of which nothing is answered yet.
pub fn empty(look: Look, locale: Locale) -> Window {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("empty.ron");
    let text = r#"(shirube: "assessment", version: 1,
        profile: (code: "013463", name: "余市郡仁木町・古平町・積丹町及び赤井川村共同広域情報化推進事務組合", prefecture: ""),
        rounds: [(title: "", date: "2026-11-23", questionnaire: "EDITION", responses: [(role: Other, answers: {})])])"#
        .replace(r#"code: "013463", "#, "")
    .replace("EDITION", crate::live_edition().as_str());
    std::fs::write(&file, text).expect("the file can be written");
    super::open_in(Setup { look, locale, file: Some(file), ..Setup::default() }, folder)
}

/// A piece of text on screen.
pub struct Seen {
    pub said: String,
    /// The part of it that is in sight.
    pub rect: Rect,
    pub size: f32,
    /// Nothing of it is cut off at the left or right.
    is_whole: bool,
}

/// All text that is in sight.
pub fn texts(window: &Window) -> Vec<Seen> {
    texts_of(&window.harness.output().shapes)
}

/// The same of what was painted somewhere else.
pub fn texts_of(shapes: &[ClippedShape]) -> Vec<Seen> {
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in shapes {
        collect(shape, *clip_rect, &mut found);
    }
    found
}

fn collect(shape: &Shape, clip: Rect, found: &mut Vec<Seen>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, found)),
        Shape::Text(text) if text.angle == 0.0 => {
            for (said, rect) in rows(&text.galley) {
                let rect = rect.translate(text.pos.to_vec2());
                let seen = rect.intersect(clip);
                if said.trim().is_empty() || seen.height() < TOUCH || seen.width() < TOUCH {
                    continue;
                }
                let is_whole = rect.left() >= clip.left() - TOUCH && rect.right() <= clip.right() + TOUCH;
                found.push(Seen { said, rect: seen, size: size(&text.galley), is_whole });
            }
        }
        _ => {}
    }
}

/// The lines of `galley`: what each says, and where its letters are.
fn rows(galley: &Galley) -> Vec<(String, Rect)> {
    galley
        .rows
        .iter()
        .map(|row| {
            let said: String = row.glyphs.iter().map(|glyph| glyph.chr).collect();
            // A text that goes on in a row of others begins with the room that those before it take.
            let left = row.glyphs.first().map_or(0.0, |glyph| glyph.pos.x);
            let mut rect = row.rect();
            rect.min.x += left;
            // Line height is more than letters take.
            let height = size(galley).min(rect.height());
            (said, Rect::from_center_size(rect.center(), vec2(rect.width(), height)))
        })
        .collect()
}

fn size(galley: &Galley) -> f32 {
    galley.job.sections.iter().map(|section| section.format.font_id.size).fold(f32::MAX, f32::min)
}
