//! Going from screen to screen: where each was left, and which can be gone to.

use crate::catalogue::QuestionId;
use crate::scoring::State;
use crate::ui::app::App;
use crate::ui::command::{Destination, HistoryCommand, Needs};
use crate::ui::screens::archived::ArchivedView;
use crate::ui::screens::workshop::{self, WorkshopView};
use crate::ui::screens::{Screen, list, plan, profile, questions, report, results, start, towns};

impl App {
    /// Goes to `destination`; to those that show an assessment only while one is open.
    pub(super) fn go(&mut self, destination: Destination) {
        if self.document.is_none() && destination.needs() != Needs::Nothing {
            return;
        }
        self.take_reason();
        let destination = self.readable(destination);
        self.places.leave(&self.screen);
        self.notices.fold();
        self.history(HistoryCommand::Pause);
        self.dialog = None;
        let screen = match destination {
            Destination::Start => Screen::start(),
            Destination::New => Screen::Start(start::StartView::for_new()),
            Destination::Profile => Screen::Profile(profile::ProfileView::default()),
            Destination::Questions(question) => {
                let at = question.or_else(|| self.places.question.clone()).or_else(|| self.first_open_question());
                match at {
                    Some(question) => Screen::Questions(questions::QuestionsView::at(question)),
                    None => return,
                }
            }
            Destination::List(at) => Screen::List(self.list_at(at)),
            Destination::Workshop(part) => {
                let place = self.places.workshop.clone().unwrap_or_default();
                Screen::Workshop(Box::new(WorkshopView::at(workshop::Place {
                    part: part.unwrap_or(place.part),
                    ..place
                })))
            }
            Destination::Results(part) => {
                Screen::Results(Box::new(results::ResultsView::at(part.or(self.places.part).unwrap_or_default())))
            }
            Destination::Plan(part) => {
                let place = self.places.plan;
                Screen::Plan(Box::new(plan::PlanView::at(plan::Place { part: part.unwrap_or(place.part), ..place })))
            }
            Destination::Archived(round) => Screen::Archived(ArchivedView::of(round)),
            Destination::Towns(town) => Screen::Towns(towns::TownsView::at(town.or_else(|| self.places.town.clone()))),
            Destination::Report => Screen::Report(report::ReportView::default()),
        };
        self.screen = screen;
    }

    /// A reason that is being typed is taken before anything leads away from its field.
    pub(super) fn take_reason(&mut self) {
        let taken = match &mut self.screen {
            Screen::Questions(view) => view.take_reason(),
            Screen::List(view) => view.take_reason(),
            Screen::Start(_)
            | Screen::Profile(_)
            | Screen::Workshop(_)
            | Screen::Results(_)
            | Screen::Plan(_)
            | Screen::Archived(_)
            | Screen::Towns(_)
            | Screen::Report(_) => None,
        };
        if let Some((question, reason)) = taken {
            self.at_question(question, vec![reason]);
        }
    }

    /// The list of the round's answers in place of a screen that needs scores, where the round is not scored.
    fn readable(&self, destination: Destination) -> Destination {
        let needs_scores = destination.needs() == Needs::Scores;
        match &self.document {
            Some(open) if needs_scores && open.findings.is_err() => Destination::Archived(open.session.round()),
            _ => destination,
        }
    }

    /// Goes on where the screen that is shown is none any more for what is open: a round of the live edition was begun,
    /// or that was taken back.
    pub(in crate::ui) fn keep_screen(&mut self) {
        let Some(open) = &self.document else { return };
        let is_there = match &self.screen {
            Screen::Start(_) | Screen::Profile(_) | Screen::Towns(_) => true,
            Screen::Questions(_)
            | Screen::List(_)
            | Screen::Workshop(_)
            | Screen::Results(_)
            | Screen::Plan(_)
            | Screen::Report(_) => open.findings.is_ok(),
            Screen::Archived(view) => {
                let round = open.session.assessment().rounds.get(view.round());
                let is_earlier = view.round() < open.session.round();
                round.is_some_and(|round| is_earlier || round.edition != self.catalogue.questionnaire.edition)
            }
        };
        if !is_there {
            self.go(Destination::Questions(None));
        }
    }

    /// The list of all questions at this one, with what was last chosen to be in it.
    fn list_at(&self, question: Option<QuestionId>) -> list::ListView {
        let question = question.or_else(|| self.places.question.clone()).or_else(|| self.first_open_question());
        list::ListView::at(question, self.places.list.clone())
    }

    /// The first question that is open, or the first of all.
    fn first_open_question(&self) -> Option<QuestionId> {
        let entries = &self.document.as_ref()?.findings.as_ref().ok()?.scores.entries;
        let open = entries.iter().find(|entry| entry.state == State::Open);
        open.or(entries.first()).map(|entry| entry.question.clone())
    }
}
