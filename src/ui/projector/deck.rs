//! Moving through what is shown: subjects one after the other, each of as many pages as it takes. Knows no screen; what a
//! key comes to is pure.

use std::rc::Rc;

use eframe::egui::{Context as Egui, Ui, Vec2};

use super::foot::Hint;
use super::slide::Slide;
use crate::i18n::Locale;
use crate::session::SessionId;
use crate::ui::command::SlideAction;
use crate::ui::keys::{self, Asks, ForScreen, Scope, key_hint};

/// Where one is: a subject and a page of it, both from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    pub subject: usize,
    pub page: usize,
}

/// What is counted at the foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Subjects,
    /// The pages of the subject.
    Pages,
}

/// Something that is shown slide by slide.
pub(super) trait Deck {
    const COUNTED: Counted;

    /// How many subjects there are.
    fn subjects(&self) -> usize;

    /// The one that is shown.
    fn subject(&self) -> usize;

    /// Shows another.
    fn go(&mut self, subject: usize);

    /// Whether `subject` is drawn and moved through by somebody else: the keys here lead to it, and no further.
    fn has_own_keys(&self, _subject: usize) -> bool {
        false
    }

    /// What there is to say of `subject`, before it is set in pages for `ui`.
    fn slides(&self, ui: &Ui, subject: usize) -> Vec<Slide>;
}

/// What of a deck is shown now.
pub(super) struct Shown<'a> {
    pub at: At,
    pub slide: Option<&'a Rc<Slide>>,
    /// What the next slide is called.
    pub next: Option<&'a str>,
    pub hints: Vec<Hint>,
    /// From 1, and of how many.
    pub place: (usize, usize),
}

/// Takes the keys that move through slides: those of the keyboard and those that a clicker sends.
pub(super) fn read(ctx: &Egui) -> Vec<SlideAction> {
    let for_screen = ForScreen { enter: false, escape: false };
    let of = |asks: &Asks| match asks {
        Asks::Slides(action @ (SlideAction::Next | SlideAction::Back)) => Some(*action),
        _ => None,
    };
    keys::read(ctx, Scope::Projector, for_screen, of, |_| false)
}

/// The pages of a subject, kept until something else is to be set.
#[derive(Debug)]
pub(super) struct CachedPages {
    key: CacheKey,
    subject: usize,
    slides: Vec<Rc<Slide>>,
    /// What the next subject begins with.
    next: Option<String>,
}

/// What pages are set for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct CacheKey {
    /// The screen, by its word.
    pub screen: &'static str,
    /// Room, and pixels to one of its points.
    pub room: (Vec2, f32),
    pub locale: Locale,
    /// The open assessment, its state, and that of the trial beside it.
    pub document: Option<(SessionId, u64, u64)>,
}

/// Moves through `deck` by `ways` from `page` of its subject, and gives back what is shown in `ui` then. `set` makes pages of
/// slides.
pub(super) fn turn<'a, D: Deck>(
    ui: &Ui,
    kept: &'a mut Option<CachedPages>,
    key: CacheKey,
    deck: &mut D,
    (page, ways): (usize, &[SlideAction]),
    set: impl Fn(Vec<Slide>) -> Vec<Slide>,
) -> Shown<'a> {
    let mut set = |deck: &D, subject: usize| -> usize {
        let is_right = |kept: &CachedPages| kept.key == key && kept.subject == subject;
        if !kept.as_ref().is_some_and(is_right) {
            let has_next = subject + 1 < deck.subjects();
            let next =
                has_next.then(|| deck.slides(ui, subject + 1)).and_then(|next| Some(next.first()?.title().to_owned()));
            let slides = set(deck.slides(ui, subject)).into_iter().map(Rc::new).collect();
            *kept = Some(CachedPages { key, subject, slides, next });
        }
        kept.as_ref().map_or(0, |kept| kept.slides.len())
    };
    let from = At { subject: deck.subject(), page };
    let at = walk(ways, from, deck.subjects(), |subject| (!deck.has_own_keys(subject)).then(|| set(deck, subject)));
    if at.subject != from.subject {
        deck.go(at.subject);
    }
    let all = set(deck, at.subject);
    let at = At { page: at.page.min(all.saturating_sub(1)), ..at };
    let is_last = at.subject + 1 >= deck.subjects() && at.page + 1 >= all;
    let mut hints: Vec<Hint> = Vec::new();
    if !is_last {
        hints.push((key_hint(SlideAction::Next).into(), "projector-hint-next"));
    }
    if at != At::default() {
        hints.push((key_hint(SlideAction::Back).into(), "projector-hint-back"));
    }
    let place = match D::COUNTED {
        Counted::Subjects => (at.subject + 1, deck.subjects()),
        Counted::Pages => (at.page + 1, all),
    };
    let slide = |page: usize| kept.as_ref().and_then(|kept| kept.slides.get(page));
    let next = slide(at.page + 1).map(|slide| slide.title());
    let next = next.or_else(|| kept.as_ref().and_then(|kept| kept.next.as_deref()));
    Shown { at, slide: slide(at.page), next, hints, place }
}

/// Where `ways` lead among so many subjects, of which each has so many pages; back from a first page is the last page of
/// the subject before. A subject without any says itself where one goes from there.
fn walk(ways: &[SlideAction], from: At, subjects: usize, mut pages: impl FnMut(usize) -> Option<usize>) -> At {
    let mut at = from;
    for way in ways {
        let Some(all) = pages(at.subject).map(|all| all.max(1)) else { return At { page: 0, ..at } };
        let page = at.page.min(all - 1);
        at = match way {
            SlideAction::Next if page + 1 < all => At { page: page + 1, ..at },
            SlideAction::Next if at.subject + 1 < subjects => At { subject: at.subject + 1, page: 0 },
            SlideAction::Back if page > 0 => At { page: page - 1, ..at },
            SlideAction::Back if at.subject > 0 => {
                let subject = at.subject - 1;
                At { subject, page: pages(subject).unwrap_or_default().max(1) - 1 }
            }
            SlideAction::Next | SlideAction::Back | SlideAction::Leave | SlideAction::Wall | SlideAction::Blank => {
                At { page, ..at }
            }
        };
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_over_pages_and_subjects() {
        use SlideAction::{Back, Next};
        const PAGES: [usize; 3] = [1, 3, 2];
        /// Subject and page, from 0.
        type Place = (usize, usize);
        type Case = (&'static str, Place, &'static [SlideAction], Place);
        let cases: [Case; 8] = [
            ("on to the next subject", (0, 0), &[Next], (1, 0)),
            ("on to the next page", (1, 0), &[Next], (1, 1)),
            ("several within a frame", (0, 0), &[Next, Next, Next, Next], (2, 0)),
            ("no further than the end", (2, 1), &[Next, Next], (2, 1)),
            ("back to the last page before", (2, 0), &[Back], (1, 2)),
            ("back to a page", (1, 2), &[Back], (1, 1)),
            ("no further than the start", (0, 0), &[Back], (0, 0)),
            ("a page that is no more", (1, 9), &[Back], (1, 1)),
        ];
        for (name, (subject, page), ways, (to_subject, to_page)) in cases {
            let at = walk(ways, At { subject, page }, PAGES.len(), |subject| Some(PAGES[subject]));
            assert_eq!(at, At { subject: to_subject, page: to_page }, "{name}");
        }
    }

    #[test]
    fn nothing_to_show_is_no_place_to_go() {
        assert_eq!(walk(&[SlideAction::Next, SlideAction::Back], At::default(), 0, |_| Some(0)), At::default());
    }

    #[test]
    fn what_has_keys_of_its_own_is_not_run_through() {
        let pages = |subject| (subject != 1).then_some(2);
        let next = [SlideAction::Next; 5];
        assert_eq!(walk(&next, At::default(), 3, pages), At { subject: 1, page: 0 });
        assert_eq!(walk(&[SlideAction::Back; 5], At { subject: 2, page: 1 }, 3, pages), At { subject: 1, page: 0 });
    }
}
