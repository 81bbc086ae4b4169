//! The trial: levels tried, kept as targets, thrown away and gone on with. It touches no answer, and the file only where
//! it is kept.

use crate::session::OpenTrial;
use crate::ui::app::App;
use crate::ui::command::{Command, Destination, PlanPart, TrialCommand};

impl App {
    /// Carries out `command`.
    pub(super) fn trial(&mut self, command: TrialCommand) {
        match command {
            TrialCommand::Try(question, level) => {
                if let Some(open) = &mut self.document {
                    open.session.try_level(question, level);
                }
            }
            TrialCommand::Keep => self.keep_trial(),
            TrialCommand::Discard => {
                let ended = self.document.as_mut().and_then(|open| open.session.end_trial());
                if let Some(ended) = ended {
                    let said = self.words.get("plan-trial-discarded");
                    self.notices.done_with(said, self.way_back(ended));
                }
            }
            TrialCommand::Resume(ended) => {
                if let Some(open) = &mut self.document {
                    open.session.resume_trial(*ended);
                }
                self.go(Destination::Plan(Some(PlanPart::Trial)));
            }
        }
    }

    /// Makes targets of what was raised, as one step, and ends the trial.
    fn keep_trial(&mut self) {
        let Some(open) = &mut self.document else { return };
        let kept = open.session.kept_trial(&self.catalogue.questionnaire);
        if kept.targets.is_empty() {
            return;
        }
        let (count, edit) = (kept.targets.len(), open.session.keep_trial(&kept));
        if let Err(problem) = open.session.apply(edit) {
            return self.notices.problems([problem]);
        }
        let ended = open.session.end_trial();
        open.refresh(&self.catalogue);
        let wording = self.context().wording();
        let lowered = self.words.list(kept.lowered.iter().map(|question| wording.question_name(question)));
        let args = [("count", count.into()), ("lowered", lowered.into()), ("few", kept.lowered.len().into())];
        let said = self.words.format("plan-trial-kept", &args);
        let way = ended.and_then(|ended| self.way_back(ended));
        self.notices.done_with(said, way);
    }

    /// How one goes on with a trial that was ended.
    fn way_back(&self, ended: OpenTrial) -> Option<(String, Command)> {
        Some((self.words.get("plan-trial-resume"), TrialCommand::Resume(Box::new(ended)).into()))
    }
}
