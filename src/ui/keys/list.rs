//! The list of keys, and how it is looked up.

use std::sync::LazyLock;

use eframe::egui::Key;

use super::combination::Combination;
use super::{Asks, Binding, Control, Group, Line, Scope};
use crate::assessment::Status;
use crate::assessment::workshop::Method;
use crate::catalogue::Level;
use crate::session::{AnswerAction, ValueAction};
use crate::ui::command::{
    BoardAction, Command, Destination, Direction, EntryAction, FileCommand, HistoryCommand, ListAction, Panel,
    PaperInput, PlanAction, QuestionAction, ReportCommand, SheetsCommand, SlideAction, VotingInput, WindowCommand,
    Written,
};

/// Digits, by their place.
const DIGITS: [Key; 10] =
    [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// All keys, in the order in which they are shown.
pub static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let mut lines = everywhere();
    lines.extend(pages());
    lines.extend(report());
    lines.extend(questions());
    lines.extend(list());
    lines.extend(targets());
    lines.extend(trial());
    lines.extend(plan());
    lines.extend(board());
    lines.extend(room());
    lines.extend(projector());
    lines.extend(paper());
    lines.extend(charts_and_dialogs());
    lines
});

fn everywhere() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Everywhere, meaning, groups, " / ");
    let command = |combination, command: Command| one(combination, command);
    vec![
        of("keys-help", vec![command(plain(Key::F1), WindowCommand::Keys.into())]),
        of("keys-screens", vec![range(screens(), " … ")]),
        of("keys-projector", vec![command(plain(Key::F5), WindowCommand::Projector.into())]),
        of("keys-new", vec![command(ctrl(Key::N), Destination::New.into())]),
        of("keys-open", vec![command(ctrl(Key::O), FileCommand::Open.into())]),
        of("keys-open-typed", vec![command(ctrl(Key::O).shift(), FileCommand::OpenTyped.into())]),
        of("keys-save", vec![command(ctrl(Key::S), FileCommand::Save.into())]),
        of("keys-save-as", vec![command(ctrl(Key::S).shift(), FileCommand::SaveAs.into())]),
        of("keys-export", vec![command(ctrl(Key::E), ReportCommand::Export.into())]),
        of("keys-undo", vec![command(ctrl(Key::Z), HistoryCommand::Undo.into())]),
        of("keys-redo", vec![also(command(ctrl(Key::Y), HistoryCommand::Redo.into()), [ctrl(Key::Z).shift()])]),
        of("keys-search", vec![command(ctrl(Key::F), WindowCommand::Search.into())]),
        of("keys-ask", vec![command(ctrl(Key::K), WindowCommand::AskSections.into())]),
        of("keys-copy", vec![one(ctrl(Key::C), Control::Copy)]),
        of(
            "keys-scale",
            vec![
                // On many keyboards + is reached as = without Shift.
                also(command(ctrl(Key::Plus), WindowCommand::ScaleUp.into()), [ctrl(Key::Equals)]),
                command(ctrl(Key::Minus), WindowCommand::ScaleDown.into()),
            ],
        ),
        of("keys-scale-whole", vec![command(ctrl(Key::Num0), WindowCommand::Scale(100).into())]),
        of("keys-settings", vec![command(ctrl(Key::Comma), WindowCommand::Settings.into())]),
        of("keys-tab", vec![several([plain(Key::Tab), plain(Key::Tab).shift()], Control::MoveFocus)]),
        of("keys-quit", vec![command(ctrl(Key::Q), WindowCommand::Quit.into())]),
    ]
}

/// The screens in the order of the rail, from 1.
fn screens() -> Vec<Binding> {
    let screens = Destination::rail().into_iter().zip(&DIGITS[1..]);
    screens.map(|(destination, key)| binding([ctrl(*key)], Command::from(destination))).collect()
}

fn pages() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Pages, meaning, groups, " / ");
    let paging = [Key::PageUp, Key::PageDown].map(plain);
    let tabs = [Key::ArrowLeft, Key::ArrowRight].map(plain);
    let next = [Key::Tab, Key::PageDown].map(ctrl);
    let back = [ctrl(Key::Tab).shift(), ctrl(Key::PageUp)];
    vec![
        of("keys-lead-on", vec![one(plain(Key::Enter), Control::LeadOn)]),
        of("keys-lead-on-typing", vec![one(ctrl(Key::Enter), Control::LeadOnTyping)]),
        of("keys-page-scroll", vec![several(paging, Control::Scroll)]),
        of("keys-page-ends", vec![several([Key::Home, Key::End].map(plain), Control::ScrollToEnd)]),
        of("keys-tabs-next", vec![several(next, Control::TurnTabs)]),
        of("keys-tabs-back", vec![several(back, Control::TurnTabs)]),
        of("keys-tabs", vec![several(tabs, Control::MoveInTabs)]),
    ]
}

fn report() -> Vec<Line> {
    let pages = several([Key::ArrowLeft, Key::ArrowRight].map(plain), Control::TurnPages);
    let form = one(plain(Key::F), Command::from(ReportCommand::NextForm));
    vec![
        line(Scope::Report, "keys-papers", vec![pages], " / "),
        line(Scope::Report, "keys-report-form", vec![form], " / "),
    ]
}

fn questions() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Questions, meaning, groups, " / ");
    let value = |combination, action| one(combination, QuestionAction::from(action));
    let show = |combination, panel| one(combination, QuestionAction::Show(panel));
    let levels = DIGITS.iter().zip(Level::ALL);
    let levels =
        levels.map(|(key, level)| binding([plain(*key)], QuestionAction::from(ValueAction::Level(level)))).collect();
    let next = [plain(Key::Enter), plain(Key::ArrowRight)];
    vec![
        of("keys-level", vec![range(levels, " – ")]),
        of(
            "keys-level-move",
            vec![value(plain(Key::ArrowUp), ValueAction::Lower), value(plain(Key::ArrowDown), ValueAction::Higher)],
        ),
        of("keys-unknown", vec![value(plain(Key::D), ValueAction::Unknown)]),
        of("keys-not-applicable", vec![show(plain(Key::N), Panel::Reason)]),
        of("keys-mark", vec![one(plain(Key::M), QuestionAction::from(AnswerAction::Mark))]),
        of("keys-last-time", vec![one(plain(Key::S), QuestionAction::from(AnswerAction::AsLastTime))]),
        of("keys-next", vec![several(next, QuestionAction::Go(Direction::Next))]),
        of("keys-back", vec![one(plain(Key::ArrowLeft), QuestionAction::Go(Direction::Back))]),
        of("keys-clear", vec![value(plain(Key::Delete), ValueAction::Clear)]),
        of("keys-note", vec![show(plain(Key::C), Panel::Note)]),
        of("keys-grounds", vec![show(plain(Key::E), Panel::Grounds)]),
        of("keys-towns", vec![show(plain(Key::T), Panel::Towns)]),
        of("keys-stand-by", vec![one(plain(Key::K), QuestionAction::StandBy)]),
        of("keys-list", vec![one(plain(Key::L), QuestionAction::List)]),
        of("keys-next-typing", vec![one(ctrl(Key::Enter), Control::LeadOnTyping)]),
        of("keys-scroll", vec![several([plain(Key::PageUp), plain(Key::PageDown)], Control::Scroll)]),
        of("keys-leave-field", vec![one(plain(Key::Escape), Control::LeaveField)]),
    ]
}

/// Answering is as on the questions, but for the arrows.
fn list() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::List, meaning, groups, " / ");
    let value = |combination, action| one(combination, QuestionAction::from(action));
    let levels = DIGITS.iter().zip(Level::ALL);
    let levels =
        levels.map(|(key, level)| binding([plain(*key)], QuestionAction::from(ValueAction::Level(level)))).collect();
    let rows = vec![one(plain(Key::ArrowUp), ListAction::Up), one(plain(Key::ArrowDown), ListAction::Down)];
    vec![
        of("keys-list-rows", rows),
        of("keys-list-ends", vec![one(plain(Key::Home), ListAction::First), one(plain(Key::End), ListAction::Last)]),
        of("keys-level", vec![range(levels, " – ")]),
        of("keys-unknown", vec![value(plain(Key::D), ValueAction::Unknown)]),
        of("keys-not-applicable", vec![one(plain(Key::N), QuestionAction::Show(Panel::Reason))]),
        of("keys-mark", vec![one(plain(Key::M), QuestionAction::from(AnswerAction::Mark))]),
        of("keys-last-time", vec![one(plain(Key::S), QuestionAction::from(AnswerAction::AsLastTime))]),
        of("keys-clear", vec![value(plain(Key::Delete), ValueAction::Clear)]),
        of("keys-note", vec![one(plain(Key::C), QuestionAction::Show(Panel::Note))]),
        of("keys-grounds", vec![one(plain(Key::E), QuestionAction::Show(Panel::Grounds))]),
        of("keys-list-open", vec![one(plain(Key::Enter), ListAction::Open)]),
        of("keys-list-leave", vec![one(plain(Key::Escape), ListAction::Leave)]),
    ]
}

/// The targets of the plan.
fn targets() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Targets, meaning, groups, " / ");
    let levels = DIGITS.iter().zip(Level::ALL);
    let levels = levels.map(|(key, level)| binding([plain(*key)], PlanAction::Level(level))).collect();
    let rows = vec![one(plain(Key::ArrowUp), PlanAction::Up), one(plain(Key::ArrowDown), PlanAction::Down)];
    vec![
        of("keys-list-rows", rows),
        of("keys-target-level", vec![range(levels, " – ")]),
        of("keys-target-clear", vec![one(plain(Key::Delete), PlanAction::Clear)]),
        of("keys-target-suggested", vec![one(plain(Key::S), PlanAction::Suggested)]),
        of("keys-target-by", vec![one(plain(Key::B), PlanAction::Date)]),
        of("keys-target-unfold", vec![one(plain(Key::Enter), PlanAction::Unfold)]),
    ]
}

/// The trial of the plan.
fn trial() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Trial, meaning, groups, " / ");
    let levels = DIGITS.iter().zip(Level::ALL);
    let levels = levels.map(|(key, level)| binding([plain(*key)], PlanAction::Level(level))).collect();
    let rows = vec![one(plain(Key::ArrowUp), PlanAction::Up), one(plain(Key::ArrowDown), PlanAction::Down)];
    vec![
        of("keys-list-rows", rows),
        of("keys-trial-level", vec![range(levels, " – ")]),
        of("keys-trial-suggested", vec![one(plain(Key::S), PlanAction::Suggested)]),
        of("keys-trial-clear", vec![one(plain(Key::Delete), PlanAction::Clear)]),
        of("keys-trial-keep", vec![one(plain(Key::K), PlanAction::Keep)]),
        of("keys-trial-discard", vec![one(plain(Key::X), PlanAction::Discard)]),
    ]
}

/// Steps and action items of the plan.
fn plan() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Plan, meaning, groups, " / ");
    let states = DIGITS[1..].iter().zip(Status::ALL);
    let states = states.map(|(key, status)| binding([plain(*key)], EntryAction::Status(status))).collect();
    let pair = |[first, second]: [(Combination, EntryAction); 2]| vec![one(first.0, first.1), one(second.0, second.1)];
    // In what looks like a choice, arrows choose whichever way they point.
    let sideways = vec![
        also(one(plain(Key::ArrowLeft), EntryAction::StatusBack), [plain(Key::ArrowUp)]),
        also(one(plain(Key::ArrowRight), EntryAction::StatusOn), [plain(Key::ArrowDown)]),
    ];
    let places = [(ctrl(Key::ArrowUp), EntryAction::Up), (ctrl(Key::ArrowDown), EntryAction::Down)];
    vec![
        of("keys-plan-next", vec![one(plain(Key::Enter), EntryAction::NextField)]),
        of("keys-plan-status", vec![range(states, " – ")]),
        of("keys-plan-status-move", sideways),
        of("keys-plan-places", pair(places)),
        of("keys-plan-remove", vec![one(ctrl(Key::D), EntryAction::Remove)]),
        of("keys-plan-question", vec![one(ctrl(Key::G), EntryAction::Question)]),
        of("keys-plan-layout", vec![one(ctrl(Key::B), EntryAction::Layout)]),
        of("keys-plan-make", vec![one(plain(Key::A), EntryAction::MakeItem)]),
    ]
}

/// The board of the action items.
fn board() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Board, meaning, groups, " / ");
    let states = DIGITS[1..].iter().zip(Status::ALL);
    let states = states.map(|(key, status)| binding([plain(*key)], BoardAction::Status(status))).collect();
    let ways = [
        (Key::ArrowUp, BoardAction::Above),
        (Key::ArrowDown, BoardAction::Below),
        (Key::ArrowLeft, BoardAction::Left),
        (Key::ArrowRight, BoardAction::Right),
    ];
    let sideways = [(Key::ArrowLeft, BoardAction::StatusBack), (Key::ArrowRight, BoardAction::StatusOn)];
    let places = [(Key::ArrowUp, EntryAction::Up), (Key::ArrowDown, EntryAction::Down)];
    vec![
        of("keys-board-move", ways.map(|(key, way)| one(plain(key), way)).into()),
        of("keys-board-status-move", sideways.map(|(key, way)| one(ctrl(key), way)).into()),
        of("keys-board-status", vec![range(states, " – ")]),
        of("keys-board-places", places.map(|(key, way)| one(ctrl(key), way)).into()),
        of("keys-board-open", vec![one(plain(Key::Enter), BoardAction::Open)]),
        of("keys-board-remove", vec![one(ctrl(Key::D), EntryAction::Remove)]),
        of("keys-board-question", vec![one(ctrl(Key::G), EntryAction::Question)]),
        of("keys-board-layout", vec![one(ctrl(Key::B), EntryAction::Layout)]),
    ]
}

fn room() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Room, meaning, groups, " / ");
    let method = |key, method| one(plain(key), VotingInput::Method(method));
    let digit = |digit: usize| binding([plain(DIGITS[digit])], VotingInput::Digit(digit as u8));
    // Levels; further digits count people, or are said to be no level.
    let levels = || {
        let mut levels = range((0..=5).map(digit).collect(), " – ");
        levels.bindings.extend((6..=9).map(digit));
        vec![levels, one(plain(Key::D), VotingInput::Unknown)]
    };
    // Enter is written in the words of the lines; Esc ends a ballot and what is being written.
    let mut unlisted =
        vec![binding([plain(Key::Enter)], VotingInput::Enter), binding([plain(Key::Escape)], VotingInput::Escape)];
    let mut fingers = levels();
    fingers[0].bindings.append(&mut unlisted);
    let enter = || Group { written: plain(Key::Enter).written(), bindings: Vec::new() };
    let decide = levels().into_iter().chain([enter()]).collect();
    let write = |key, what| one(plain(key), VotingInput::Write(what));
    vec![
        of("keys-room-forward", vec![several([plain(Key::PageDown), plain(Key::ArrowRight)], VotingInput::Forward)]),
        of("keys-room-back", vec![several([plain(Key::PageUp), plain(Key::ArrowLeft)], VotingInput::Back)]),
        of(
            "keys-room-method",
            vec![method(Key::F, Method::Fingers), method(Key::S, Method::Slips), method(Key::I, Method::Ballots)],
        ),
        of("keys-room-fingers", fingers),
        of("keys-room-rest", vec![one(plain(Key::Equals), VotingInput::Rest)]),
        of("keys-room-correct", vec![also(one(plain(Key::Backspace), VotingInput::Backspace), [plain(Key::Delete)])]),
        of("keys-room-reveal", vec![one(plain(Key::R), VotingInput::Reveal)]),
        of("keys-room-agree-median", vec![one(plain(Key::A), VotingInput::AgreeMedian)]),
        of("keys-room-decide", decide),
        of("keys-room-again", vec![one(plain(Key::V), VotingInput::Again)]),
        of("keys-room-prompt", vec![one(plain(Key::P), VotingInput::Prompt)]),
        of("keys-room-note", vec![write(Key::C, Written::Note)]),
        of("keys-room-dissent", vec![write(Key::O, Written::Dissent)]),
        of("keys-room-reason", vec![write(Key::N, Written::Reason)]),
        of("keys-room-own", vec![one(plain(Key::U), VotingInput::TakeOwn)]),
        of("keys-room-skip", vec![one(plain(Key::K), VotingInput::Skip)]),
        of("keys-room-discard", vec![one(plain(Key::X), VotingInput::Discard)]),
        of("keys-room-present", vec![write(Key::H, Written::Present)]),
        of("keys-room-timer", vec![one(plain(Key::T), VotingInput::Timer)]),
    ]
}

fn projector() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Projector, meaning, groups, " / ");
    let next = [Key::PageDown, Key::ArrowRight, Key::ArrowDown].map(plain);
    let back = [Key::PageUp, Key::ArrowLeft, Key::ArrowUp].map(plain);
    vec![
        of("keys-projector-next", vec![several(next, SlideAction::Next)]),
        of("keys-projector-back", vec![several(back, SlideAction::Back)]),
        of("keys-projector-leave", vec![one(plain(Key::Escape), SlideAction::Leave)]),
        of("keys-projector-wall", vec![one(plain(Key::W), SlideAction::Wall)]),
        of("keys-projector-blank", vec![several([plain(Key::B), plain(Key::Period)], SlideAction::Blank)]),
    ]
}

fn paper() -> Vec<Line> {
    let of = |meaning, groups| line(Scope::Paper, meaning, groups, " / ");
    let levels = DIGITS.iter().zip(Level::ALL);
    let levels = levels.map(|(key, level)| binding([plain(*key)], PaperInput::Level(level))).collect();
    vec![
        of("keys-paper-begin", vec![one(plain(Key::P), Command::from(SheetsCommand::TypePaper))]),
        of("keys-paper-level", vec![range(levels, " – ")]),
        of("keys-paper-unknown", vec![one(plain(Key::D), PaperInput::Unknown)]),
        of("keys-paper-reason", vec![one(plain(Key::N), PaperInput::Reason)]),
        of("keys-paper-note", vec![one(plain(Key::C), PaperInput::Note)]),
        of(
            "keys-paper-next",
            vec![also(several([plain(Key::Enter), plain(Key::ArrowRight)], PaperInput::Next), [plain(Key::ArrowDown)])],
        ),
        of(
            "keys-paper-back",
            vec![also(
                several([plain(Key::Backspace), plain(Key::ArrowLeft)], PaperInput::Back),
                [plain(Key::ArrowUp)],
            )],
        ),
        of("keys-paper-clear", vec![one(plain(Key::Delete), PaperInput::Clear)]),
    ]
}

fn charts_and_dialogs() -> Vec<Line> {
    let chart = |meaning, groups| line(Scope::Charts, meaning, groups, " ");
    let dialog = |meaning, groups| line(Scope::Dialogs, meaning, groups, " / ");
    let arrows = [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight];
    vec![
        chart("keys-chart-move", arrows.map(|key| one(plain(key), Control::MoveInChart)).into()),
        chart("keys-chart-choose", vec![one(plain(Key::Enter), Control::ChooseInChart)]),
        chart("keys-chart-close", vec![one(plain(Key::Escape), Control::CloseEvidence)]),
        dialog("keys-dialog-enter", vec![one(plain(Key::Enter), Control::Enter)]),
        dialog("keys-dialog-typing", vec![one(ctrl(Key::Enter), Control::LeadOnTyping)]),
        dialog("keys-dialog-escape", vec![one(plain(Key::Escape), Control::Escape)]),
    ]
}

fn plain(key: Key) -> Combination {
    Combination::plain(key)
}

fn ctrl(key: Key) -> Combination {
    Combination::ctrl(key)
}

fn binding<const N: usize>(keys: [Combination; N], asks: impl Into<Asks>) -> Binding {
    let written: Vec<String> = keys.iter().map(|key| key.written()).collect();
    Binding { asks: asks.into(), in_a_row: written.join(" "), keys: keys.into(), unlisted: Vec::new(), written }
}

/// One key by itself.
fn one(key: Combination, asks: impl Into<Asks>) -> Group {
    several([key], asks)
}

/// Keys that do the same.
fn several<const N: usize>(keys: [Combination; N], asks: impl Into<Asks>) -> Group {
    let binding = binding(keys, asks);
    Group { written: binding.written.join(" / "), bindings: vec![binding] }
}

/// Keys in a row, of which the first and the last are written.
fn range(bindings: Vec<Binding>, between: &str) -> Group {
    let ends = [bindings.first(), bindings.last()].into_iter().flatten();
    let ends: Vec<&str> = ends.filter_map(|binding| binding.written.first().map(String::as_str)).collect();
    Group { written: ends.join(between), bindings }
}

/// `group` with keys that do the same and are not listed.
fn also<const N: usize>(mut group: Group, keys: [Combination; N]) -> Group {
    if let Some(binding) = group.bindings.last_mut() {
        binding.unlisted.extend(keys);
    }
    group
}

fn line(scope: Scope, meaning: &'static str, groups: Vec<Group>, between: &str) -> Line {
    let written: Vec<&str> = groups.iter().map(|group| group.written.as_str()).collect();
    Line { scope, meaning, keys: written.join(between), groups }
}

/// All bindings of `scope`, in the order of the list.
pub(super) fn bindings(scope: Scope) -> impl Iterator<Item = &'static Binding> {
    let lines = LINES.iter().filter(move |line| line.scope == scope);
    lines.flat_map(|line| &line.groups).flat_map(|group| &group.bindings)
}

/// Whether `key` by itself opens something somewhere that is typed into: what is typed then is for that.
pub fn opens_field(key: Key) -> bool {
    let opens = |asks: &Asks| match asks {
        Asks::Command(command) => command.opens_dialog(),
        Asks::Question(action) => action.opens_field(),
        Asks::Voting(input) => input.opens_field(),
        Asks::Paper(input) => input.opens_field(),
        Asks::Plan(action) => action.opens_field(),
        Asks::List(_) | Asks::Entry(_) | Asks::Board(_) | Asks::Slides(_) | Asks::Control(_) => false,
    };
    is_asked_by(key, opens)
}

/// Whether `key` by itself leads from a screen to another: what is typed then is for that.
pub fn leads_away(key: Key) -> bool {
    is_asked_by(key, |asks| match asks {
        Asks::Question(action) => action.leads_away(),
        Asks::Command(command) => matches!(command, Command::Window(WindowCommand::Projector)),
        Asks::Entry(action) => action.leads_away(),
        Asks::List(_)
        | Asks::Plan(_)
        | Asks::Board(_)
        | Asks::Voting(_)
        | Asks::Slides(_)
        | Asks::Paper(_)
        | Asks::Control(_) => false,
    })
}

fn is_asked_by(key: Key, is_it: impl Fn(&Asks) -> bool) -> bool {
    LINES.iter().flat_map(Line::all).any(|(combination, asks)| combination.is_plain(key) && is_it(asks))
}

pub(super) fn binding_of(asks: &Asks) -> Option<&'static Binding> {
    let bindings = LINES.iter().flat_map(|line| &line.groups).flat_map(|group| &group.bindings);
    bindings.into_iter().find(|binding| binding.asks == *asks)
}

/// The key that asks for `asks`, as it is written; nothing where none does.
pub fn key_hint(asks: impl Into<Asks>) -> &'static str {
    binding_of(&asks.into()).and_then(|binding| binding.written.first()).map_or("", String::as_str)
}

/// All listed keys that ask for it, in a row.
pub fn key_hints(asks: impl Into<Asks>) -> &'static str {
    binding_of(&asks.into()).map_or("", |binding| &binding.in_a_row)
}

/// The keys of the line with this meaning.
pub fn line_hint(meaning: &str) -> &'static str {
    LINES.iter().find(|line| line.meaning == meaning).map_or("", |line| &line.keys)
}
