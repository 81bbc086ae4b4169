//! The wall as one table: slide by slide, what must be on it and which keys work. The foot shows these keys and no others, and
//! every key of the room that is not among them changes nothing.

use std::collections::BTreeSet;

use eframe::egui::Key::{self, *};
use egui_kittest::kittest::Queryable;
use shirube::i18n::{Locale, Words};
use shirube::ui::keys::{LINES, Scope};

use super::{Window, room_of_twelve};
use crate::screen::Look;
use crate::window::looks::{Seen, texts};

const HD: Look = Look { pixels: [1280, 720], ..Look::SMALL };

/// A slide: how it is come to from the first question of the agenda, what must be on it, and what works there.
struct Slide {
    name: &'static str,
    keys: &'static [Key],
    /// Words that must be on it, as they are called in the files of words.
    on: &'static [&'static str],
    /// The statements of the question are on it.
    has_statements: bool,
    works: &'static [Works],
}

/// How keys are written, all of them, and the word for what they do.
type Works = (&'static str, &'static [Key], &'static str);

const LEVELS: &str = "0 – 5 / D";
const DIGITS: &str = "0 – 9";
const ON: &[Key] = &[PageDown, ArrowRight];
const BACK: Works = ("PgUp", &[PageUp, ArrowLeft], "projector-hint-back");
const NEXT: Works = ("PgDn", ON, "projector-hint-next");
const PRESENT: Works = ("H", &[H], "projector-hint-present");
const SKIP: Works = ("K", &[K], "projector-hint-skip");
const CLOCK: Works = ("T", &[T], "projector-hint-clock");
const REVEAL: Works = ("R", &[R], "projector-hint-reveal");
const DISCARD: Works = ("X", &[X], "projector-hint-discard");
const REASON: Works = ("N", &[N], "projector-hint-not-applicable");
const CORRECT: Works = ("Backspace", &[Backspace, Delete], "projector-hint-correct");
const NOTES: [Works; 2] = [("C", &[C], "projector-hint-note"), ("O", &[O], "projector-hint-dissent")];
const AGREE: Works = (LEVELS, &[Num0, Num2, Num5, D], "projector-hint-agree");
const TALK: Works = ("PgDn", ON, "projector-hint-prompt");
const AGAIN: Works = ("V", &[V], "projector-hint-again");
const MEDIAN: Works = ("A", &[A], "projector-hint-median");
const ANOTHER: Works = ("P", &[P], "projector-hint-another");
const TAKE: Works = ("Enter", &[Enter], "projector-hint-take");
const GIVE_UP: Works = ("Esc", &[Escape], "projector-hint-give-up");

/// Twelve people at one level, revealed.
const REVEALED: &[Key] = &[Num3, Equals, R];

const SLIDES: [Slide; 18] = [
    Slide {
        name: "before a show of fingers",
        keys: &[],
        on: &[],
        has_statements: true,
        works: &[
            (LEVELS, &[Num0, Num2, Num5, D], "projector-hint-count"),
            TALK,
            ("F / S / I", &[S, I], "projector-hint-method"),
            PRESENT,
            SKIP,
            CLOCK,
            REASON,
            BACK,
        ],
    },
    Slide {
        name: "what to talk about, where nothing was voted",
        keys: &[PageDown],
        on: &[],
        has_statements: true,
        works: &[
            (LEVELS, &[Num0, Num2, Num5, D], "projector-hint-count"),
            NEXT,
            ("F / S / I", &[S, I], "projector-hint-method"),
            PRESENT,
            SKIP,
            CLOCK,
            ANOTHER,
            REASON,
            BACK,
        ],
    },
    Slide {
        name: "a level was typed",
        keys: &[Num2],
        on: &[],
        has_statements: true,
        works: &[
            (DIGITS, &[Num0, Num4, D], "projector-hint-level"),
            ("=", &[Equals], "projector-hint-rest"),
            CORRECT,
            NEXT,
            ("F / S / I", &[S, I], "projector-hint-method"),
            PRESENT,
            SKIP,
            CLOCK,
            REASON,
            BACK,
        ],
    },
    Slide {
        name: "a count was typed",
        keys: &[Num2, Num1],
        on: &[],
        has_statements: true,
        works: &[
            (DIGITS, &[Num0, Num2, D], "projector-hint-level"),
            TAKE,
            ("=", &[Equals], "projector-hint-rest"),
            CORRECT,
            NEXT,
            ("F / S / I", &[S, I], "projector-hint-method"),
            PRESENT,
            SKIP,
            CLOCK,
            REASON,
            BACK,
        ],
    },
    Slide {
        name: "some hands counted",
        keys: &[Num2, Num5, Enter],
        on: &[],
        has_statements: true,
        works: &[
            (LEVELS, &[Num0, Num2, D], "projector-hint-count"),
            REVEAL,
            CORRECT,
            NEXT,
            PRESENT,
            DISCARD,
            SKIP,
            CLOCK,
            BACK,
        ],
    },
    Slide {
        name: "all hands counted",
        keys: &[Num2, Equals],
        on: &[],
        has_statements: true,
        works: &[
            ("PgDn / R", &[PageDown, ArrowRight, R], "projector-hint-reveal"),
            (LEVELS, &[Num0, Num2, D], "projector-hint-recount"),
            CORRECT,
            PRESENT,
            DISCARD,
            SKIP,
            CLOCK,
            BACK,
        ],
    },
    Slide {
        name: "before the slips",
        keys: &[S],
        on: &[],
        has_statements: true,
        works: &[
            (LEVELS, &[Num0, Num2, D], "projector-hint-slip"),
            TALK,
            ("F / S / I", &[F, I], "projector-hint-method"),
            PRESENT,
            SKIP,
            CLOCK,
            REASON,
            BACK,
        ],
    },
    Slide {
        name: "too few slips to be revealed",
        keys: &[S, Num2, Num2],
        on: &[],
        has_statements: true,
        works: &[(LEVELS, &[Num0, Num2, D], "projector-hint-slip"), CORRECT, NEXT, PRESENT, DISCARD, SKIP, CLOCK, BACK],
    },
    Slide {
        name: "five slips of twelve",
        keys: &[S, Num2, Num2, Num3, Num3, D],
        on: &[],
        has_statements: true,
        works: &[
            (LEVELS, &[Num0, Num2, D], "projector-hint-slip"),
            REVEAL,
            CORRECT,
            NEXT,
            PRESENT,
            DISCARD,
            SKIP,
            CLOCK,
            BACK,
        ],
    },
    Slide {
        name: "before the ballots",
        keys: &[I],
        on: &[],
        has_statements: true,
        works: &[
            ("Enter", &[Enter], "projector-hint-begin"),
            TALK,
            ("F / S / I", &[F, S], "projector-hint-method"),
            PRESENT,
            SKIP,
            CLOCK,
            REASON,
            BACK,
        ],
    },
    Slide {
        name: "somebody is at the PC",
        keys: &[I, Enter],
        on: &["room-ballot-choose"],
        has_statements: true,
        works: &[(LEVELS, &[Num0, Num2, D], "projector-hint-choose"), GIVE_UP],
    },
    Slide {
        name: "somebody has chosen",
        keys: &[I, Enter, Num4],
        on: &["projector-ballot-chosen"],
        has_statements: true,
        works: &[
            (LEVELS, &[], "projector-hint-choose"),
            ("Enter", &[Enter], "projector-hint-cast"),
            ("Backspace", &[Backspace, Delete], "projector-hint-anew"),
            GIVE_UP,
        ],
    },
    Slide {
        name: "revealed",
        keys: REVEALED,
        // That nothing is agreed is seen in the rows, where there is no room to say it.
        on: &[],
        has_statements: false,
        works: &[TALK, MEDIAN, AGREE, AGAIN, NOTES[0], NOTES[1], SKIP, CLOCK, ANOTHER, REASON, PRESENT, BACK],
    },
    Slide {
        name: "the prompt, after the second vote, with the clock",
        keys: &[Num2, Equals, R, V, Num3, Num6, Enter, Num2, Equals, R, T, Enter, PageDown],
        on: &[],
        has_statements: false,
        works: &[
            NEXT,
            AGREE,
            NOTES[0],
            NOTES[1],
            SKIP,
            ("T", &[T], "projector-hint-clock-stop"),
            ANOTHER,
            REASON,
            PRESENT,
            BACK,
        ],
    },
    Slide {
        name: "agreed",
        keys: &[Num3, Equals, R, A],
        on: &[],
        has_statements: false,
        works: &[TALK, AGAIN, NOTES[0], NOTES[1], AGREE, CLOCK, ANOTHER, REASON, PRESENT, BACK],
    },
    Slide {
        name: "agreed before a second vote that came out otherwise",
        keys: &[Num2, Equals, R, A, V, Num3, Equals, R],
        on: &[],
        has_statements: false,
        works: &[TALK, MEDIAN, AGREE, NOTES[0], NOTES[1], CLOCK, ANOTHER, REASON, PRESENT, BACK],
    },
    Slide {
        name: "how many are present",
        keys: &[H],
        on: &["room-present"],
        has_statements: false,
        works: &[TAKE, GIVE_UP],
    },
    Slide {
        name: "dissent",
        keys: &[Num3, Equals, R, A, O],
        on: &["room-dissent", "questions-note-inside"],
        has_statements: false,
        works: &[TAKE, GIVE_UP],
    },
];

/// The slide on the wall.
fn wall(slide: &Slide, locale: Locale) -> Window {
    let mut window = room_of_twelve(HD, locale);
    window.key(F5);
    window.keys(slide.keys);
    window
}

/// Where on the agenda of eight one is, which stands among the keys.
const PLACE: &str = " / 8";

/// What the foot says of keys, from left to right.
fn foot(window: &Window) -> Vec<String> {
    let is_foot = |text: &Seen| text.rect.center().y > 650.0 && !text.said.ends_with(PLACE);
    let mut found: Vec<_> = texts(window).into_iter().filter(is_foot).collect();
    found.sort_by(|one, other| one.rect.left().total_cmp(&other.rect.left()));
    found.into_iter().map(|text| text.said).collect()
}

/// All that can be read.
fn painted(window: &Window) -> Vec<String> {
    texts(window).into_iter().map(|text| text.said).collect()
}

/// The keys that the room knows at all.
fn all_keys() -> BTreeSet<Key> {
    let room = LINES.iter().filter(|line| line.scope == Scope::Room);
    room.flat_map(|line| line.all()).map(|(combination, _)| combination.shortcut().logical_key).collect()
}

/// All that can change: the assessment, and what is to be seen but for the sentence on the latest key.
fn state(window: &Window) -> (shirube::assessment::Assessment, Vec<String>, Vec<String>, bool) {
    let headings = window.names().into_iter().filter(|(role, _)| *role == eframe::egui::accesskit::Role::Heading);
    let is_writing = window.names().iter().any(|(role, _)| *role == eframe::egui::accesskit::Role::TextInput);
    (window.assessment().clone(), headings.map(|(_, name)| name).collect(), foot(window), is_writing)
}

#[test]
fn each_slide_shows_what_it_must_and_the_keys_that_work_there() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for slide in &SLIDES {
            let window = wall(slide, locale);
            let name = format!("{} {locale}", slide.name);
            let question = crate::asked::question("partners.local");
            assert!(window.shows(question.text.get(locale)), "{name}");
            for level in shirube::catalogue::Level::ALL.into_iter().filter(|_| slide.has_statements) {
                assert!(window.shows(question.statement(level).get(locale)), "{name} {level}");
            }
            for word in slide.on {
                assert!(window.shows(&words.get(word)), "{name}: {word}");
            }
            let foot = foot(&window);
            let expected: Vec<String> =
                slide.works.iter().flat_map(|(keys, _, word)| [(*keys).to_owned(), words.get(word)]).collect();
            let way_out = if slide.works.iter().any(|(keys, ..)| *keys == "Esc") {
                vec!["F1".to_owned(), words.get("projector-hint-keys")]
            } else {
                ["F1".into(), words.get("projector-hint-keys"), "Esc".into(), words.get("projector-leave")].into()
            };
            let shown = foot.len() - way_out.len();
            assert_eq!(foot[shown..], way_out, "{name}: {foot:?}");
            // Those for which there is no room are left out; their order stays.
            let mut rest = expected.iter();
            assert!(foot[..shown].iter().all(|said| rest.any(|other| other == said)), "{name}: {foot:?} {expected:?}");
            assert_eq!(foot[..2], expected[..2], "{name}: the most needed comes first");
            assert!(shown == expected.len() || shown >= 4, "{name}: too few keys are told in {foot:?}");
        }
    }
}

/// Whether the latest key agreed on what was agreed already.
fn is_agreement(window: &Window) -> bool {
    window.assessment().current().agreed.has_values()
}

#[test]
fn the_keys_of_a_slide_work_and_no_others() {
    let words = Words::new(Locale::Ja);
    let refusals = [
        "room-said-ballot-first",
        "room-said-not-revealed",
        "room-said-method-is-that",
        "room-said-begin-ballot",
        "room-said-type-level",
        "room-typed-none",
        "room-slips-how",
        "room-said-no-present",
        "room-said-no-rest",
        "room-said-no-votes",
        "room-said-votes-are-in",
        "room-said-all-in",
        "room-said-nothing-to-take-back",
        "room-said-ballots-stand",
        "room-said-half-typed",
        "room-said-reveal-stands",
        "room-said-method-later",
        "room-said-reveal-first",
        "room-said-agree-first",
        "room-said-agreed-already",
        "room-said-no-median",
        "room-said-no-third",
    ]
    .map(|key| words.get(key));
    let with_values = [
        words.format("room-said-no-use", &[("keys", "F1".into())]),
        words.format("room-said-two-medians", &[("lower", 2.into()), ("upper", 3.into())]),
    ];
    let refusals: Vec<String> = refusals.into_iter().chain(with_values).collect();
    for slide in &SLIDES {
        let working: BTreeSet<Key> = slide.works.iter().flat_map(|(_, keys, _)| keys.iter().copied()).collect();
        for key in &working {
            let mut window = wall(slide, Locale::Ja);
            let before = (window.assessment().clone(), window.names(), painted(&window));
            window.key(*key);
            let after = (window.assessment().clone(), window.names(), painted(&window));
            assert!(before != after, "{}: {key:?} does nothing", slide.name);
            // A clicker is told why the question is not left yet.
            let refused = refusals.iter().find(|said| window.shows(said) && !window.shows("もう一度PgDn"));
            assert_eq!(refused, None, "{}: {key:?}", slide.name);
        }
        // Digits and what takes the place of a digit stand for one another.
        let digits = [Num0, Num1, Num2, Num3, Num4, Num5, Num6, Num7, Num8, Num9, D];
        let has_digits = slide.works.iter().any(|(written, ..)| [LEVELS, DIGITS].contains(written));
        let others = all_keys().into_iter().filter(|key| !working.contains(key));
        let others = others.filter(|key| !has_digits || !digits.contains(key));
        let mut window = wall(slide, Locale::Ja);
        let before = state(&window);
        for key in others.filter(|key| *key != Escape) {
            window.key(key);
            let after = state(&window);
            let said = format!("{}: {key:?} is not told and does something", slide.name);
            assert_eq!((&after.1, &after.2, after.3), (&before.1, &before.2, before.3), "{said}");
            assert!(after.0 == before.0, "{said}");
            // What is typed into a field is said by being there.
            let is_refused = refusals.iter().any(|said| window.shows(said)) || window.shows("だれの票か");
            let is_said = is_refused || is_agreement(&window);
            assert!(is_said || before.3, "{}: {key:?} is met by silence", slide.name);
        }
    }
}

/// From the vote over the reveal to what is agreed, with the clock or not: title and statements stay where they are.
#[test]
fn nothing_jumps_on_the_pages_of_a_question() {
    for locale in Locale::ALL {
        let question = crate::asked::question("partners.local");
        let places = |window: &Window| {
            let statements = shirube::catalogue::Level::ALL.map(|level| question.statement(level).get(locale));
            let all = statements.into_iter().chain([question.text.get(locale)]);
            all.map(|said| window.harness.get_by_label(said).rect()).collect::<Vec<_>>()
        };
        let mut window = room_of_twelve(HD, locale);
        window.key(F5);
        let before = places(&window);
        for (step, keys) in [
            ("a level", &[Num3][..]),
            ("all hands", &[Equals]),
            ("the clock", &[T, Enter]),
            ("revealed", &[R]),
            ("agreed", &[A]),
            ("the second vote", &[V]),
            ("revealed again", &[Num3, Equals, R]),
        ] {
            window.keys(keys);
            assert_eq!(places(&window), before, "{step} {locale}");
        }
    }
}

/// Signs before the statements are as wide as one another, and the heads of the numbers stand right over the first of these, also
/// where something to talk about stands above.
#[test]
fn numbers_stand_under_their_heads_and_signs_in_one_column() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        let mut window = room_of_twelve(HD, locale);
        window.keys(&[F5, Num2, Num5, Enter, D, Equals, R, V, Num3, Num5, Enter, D, Equals, R]);
        for page in ["vote", "prompt"] {
            let signs = (0..=5).map(|n| words.format("map-level", &[("level", n.into())]));
            let signs = signs.chain([words.get("scoring-unknown")]);
            // Of the last the statement says the same.
            let first = |said: String| window.harness.query_all_by_label(&said).map(|node| node.rect()).next();
            let signs: Vec<_> = signs.filter_map(first).collect();
            assert!(signs.len() >= 2, "{page} {locale}");
            assert!(
                signs.iter().all(|sign| (sign.width() - signs[0].width()).abs() < 0.1),
                "{page} {locale}: {signs:?}"
            );
            for head in ["projector-column-first", "projector-column-second"] {
                let head = window.harness.get_by_label(&words.get(head)).rect();
                let way = signs[0].top() - head.bottom();
                assert!((0.0..48.0).contains(&way), "{page} {locale}: {head:?} {:?}", signs[0]);
            }
            window.key(PageDown);
        }
    }
}

/// The keys by which a clicker blanks the display, on every slide; while something is written they are letters.
#[test]
fn nothing_is_on_the_wall_until_any_key() {
    for slide in &SLIDES {
        let mut window = wall(slide, Locale::Ja);
        // But for a clock, which goes on.
        let seen = |window: &Window| {
            let texts = painted(window).into_iter().filter(|text| !text.starts_with("残り"));
            (window.assessment().clone(), texts.collect::<Vec<_>>())
        };
        let before = seen(&window);
        if state(&window).3 {
            continue;
        }
        for (blank, back) in [(B, Num1), (Period, B), (B, Escape), (Period, PageDown), (B, F1)] {
            window.key(blank);
            assert_eq!(painted(&window), [""; 0], "{} {blank:?}", slide.name);
            assert!(window.shows(&Words::new(Locale::Ja).get("projector-blank")), "{} {blank:?}", slide.name);
            window.key(back);
            assert!(seen(&window) == before, "{} {back:?}", slide.name);
        }
    }
}
