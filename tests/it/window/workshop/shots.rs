//! Pictures of the workshop for people to look at, where they are asked for.

use eframe::egui::Key;
use shirube::i18n::Locale;

use super::{assessment, room_of_twelve, sheets, window_on};
use crate::screen::{Album, Look, shot};
use crate::window::Setup;

#[test]
fn shots_of_the_workshop() {
    let Some(album) = Album::asked_for() else { return };
    let looks = [Look::SMALL, Look::SMALL.zoomed(2.0), Look::LARGE.dark()];
    for (locale, look) in Locale::ALL.into_iter().flat_map(|locale| looks.map(|look| (locale, look))) {
        let keep = |window: &mut super::Window, what: &str| {
            if let Some(path) = album.place(&format!("workshop-{what}-{locale}-{}.png", look.name())) {
                shot(&mut window.harness, &path);
            }
        };
        let words = if locale == Locale::Ja { ["議題", "まとめ"] } else { ["Agenda", "Outcome"] };
        let mut window = window_on(&assessment(sheets()), Setup { look, locale, ..Setup::default() });
        window.ctrl(Key::Num4);
        for (word, name) in words.iter().zip(["agenda", "agreed"]) {
            window.tab(word);
            keep(&mut window, name);
        }
        let mut window = room_of_twelve(look, locale);
        keep(&mut window, "room-begin");
        window.keys(&[Key::Num2, Key::Num5, Key::Enter, Key::Num3]);
        keep(&mut window, "room-fingers");
        window.keys(&[Key::Num4, Key::Enter, Key::Num4, Key::Equals, Key::R]);
        keep(&mut window, "room-revealed");
        window.keys(&[Key::V, Key::Num3, Key::Equals, Key::R, Key::A]);
        keep(&mut window, "room-agreed");
        window.keys(&[Key::PageDown, Key::PageDown, Key::B, Key::Enter, Key::Num3]);
        keep(&mut window, "room-ballot");
    }
}
