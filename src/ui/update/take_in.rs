//! Filled sheets that were read: what has to be asked before they are taken in, and taking them in as one step.
//!
//! Nobody's answers vanish for sheets that come in, and nobody counts twice, unless whoever is asked says so.

use crate::assessment::{Edit, PaperSheet, RoundEdit, limits};
use crate::catalogue::QuestionId;
use crate::exchange::{self, Collected, Fate, FileAccount, Outcome, SamePerson};
use crate::problem::{Kind, Problem};
use crate::session::{Filling, Session};
use crate::ui::app::App;
use crate::ui::command::{OwnAnswers, TakeInAs};
use crate::ui::dialogs::{Dialog, Meant, PaperDialog, SamePersonDialog, TakeInDialog};
use crate::ui::state::import::{FileCounts, ImportResult, Imported, ImportedAs};
use crate::ui::state::job::JobKind;
use crate::ui::state::pending::PendingImport;
use crate::ui::update::paper::{done_with_paper, is_settled};

impl App {
    /// Takes in what waits for it, or asks what has to be asked first; later, where something else is being asked or shown
    /// to a room.
    pub(in crate::ui) fn take_in_waiting(&mut self) {
        let Some(waiting) = self.sheets.waiting.take() else { return };
        let is_current = self.document.as_ref().is_some_and(|open| {
            open.session.id() == waiting.session && waiting.round < open.session.assessment().rounds.len()
        });
        if !is_current {
            return;
        }
        let is_free = self.dialog.is_none() && self.projector.is_none() && !self.doors.jobs.is_running(JobKind::Pick);
        if waiting.asks && !is_free {
            self.sheets.waiting = Some(waiting);
            return;
        }
        match self.question(&waiting) {
            None => self.take_in(waiting),
            Some(dialog) if is_free => self.dialog = Some(dialog),
            Some(_) => self.sheets.waiting = Some(PendingImport { asks: true, ..waiting }),
        }
    }

    /// Goes on with what the dialog asked about, now that it is known what the sheets are.
    pub(super) fn take_in_as(&mut self, take_as: TakeInAs) {
        if let Some(Dialog::TakeIn(dialog)) = self.dialog.take() {
            self.sheets.waiting = Some(PendingImport { take_as: Some(take_as), ..*dialog.waiting });
            self.take_in_waiting();
        }
    }

    /// The same once it is decided which of several responses of the same person count.
    pub(super) fn decide(&mut self, decisions: Vec<SamePerson>) {
        if let Some(Dialog::SamePerson(dialog)) = self.dialog.take() {
            let decided = dialog.clashes().into_iter().zip(decisions).collect();
            self.sheets.waiting = Some(PendingImport { decided, ..*dialog.waiting });
            self.take_in_waiting();
        }
    }

    /// Whether sheets wait for an answer, so that what comes after them is read together with them.
    pub(super) fn sheets_wait(&self) -> bool {
        self.sheets.waiting.is_some()
            || matches!(self.dialog.as_ref().map(Dialog::asking), Some(Dialog::TakeIn(_) | Dialog::SamePerson(_)))
    }

    /// What has to be asked before `waiting` is taken in.
    fn question(&self, waiting: &PendingImport) -> Option<Dialog> {
        let session = &self.document.as_ref()?.session;
        let assessment = session.assessment();
        let (round, at) = waiting.base(assessment, &self.catalogue, (self.doors.today)());
        let joined = waiting.joined(assessment, &round, at);
        let is_ones_own = session.is_ones_own() && waiting.round == session.round();
        match waiting.take_as {
            None if is_ones_own && joined.new > 0 && waiting.decided.is_empty() => {
                let own = session.answers().iter().filter(|(_, answer)| answer.value.is_some()).count();
                let given = waiting.responses();
                let role = round.responses.first().map(|response| response.role);
                let meant = Meant::of(&given, role, self.catalogue.questionnaire.questions().count());
                let dialog = TakeInDialog::new(
                    waiting.clone(),
                    session.fill(&given),
                    meant,
                    joined.new,
                    own,
                    assessment.rounds.len() < limits::ROUNDS,
                );
                Some(Dialog::TakeIn(Box::new(dialog)))
            }
            Some(TakeInAs::Answers) => None,
            _ if joined.clashes.is_empty() || !waiting.decided.is_empty() => None,
            take_as => {
                let clashes = joined.clashes;
                let stays = is_ones_own && take_as.is_none();
                Some(Dialog::SamePerson(SamePersonDialog::new(waiting.clone(), clashes, &round, stays)))
            }
        }
    }

    /// Takes `waiting` in as one step, and keeps what there is to say of it.
    fn take_in(&mut self, waiting: PendingImport) {
        let Some(open) = &self.document else { return };
        let mut taken = match waiting.take_as {
            Some(TakeInAs::Answers) => {
                let filling = open.session.fill(&waiting.responses());
                let files = filled_files(&waiting.collected, &filling);
                Taken { files, ..self.filled(filling) }
            }
            _ => self.joined(&open.session, &waiting),
        };
        if waiting.paper.is_some() {
            // There was no file.
            taken.files = FileCounts::default();
            if taken.is_settled {
                taken.edit = Some(Edit::All(taken.edit.into_iter().chain([done_with_paper()]).collect()));
            }
        }
        let Collected { problems, remarks, aside, goals, .. } = waiting.collected;
        let files = FileCounts { aside: aside.len(), goals: goals.len(), ..taken.files };
        self.keep_result(Taken { files, ..taken }, problems, remarks);
        self.next_paper(waiting.paper);
    }

    /// Goes on with the next sheet of paper, once `paper` is in.
    fn next_paper(&mut self, paper: Option<(Box<PaperSheet>, usize)>) {
        let Some((sheet, before)) = paper else { return };
        let is_in = self.document.as_ref().is_some_and(|open| open.session.assessment().half_typed.is_none());
        if is_in && self.dialog.is_none() && self.projector.is_none() {
            self.dialog = Some(Dialog::Paper(PaperDialog::after(&sheet, before)));
        }
    }

    /// Fills what is open or not known from the response at `place`.
    pub(super) fn fill_from(&mut self, place: usize) {
        let Some(filling) = self.document.as_ref().and_then(|open| open.session.fill_from(place)) else { return };
        let taken = self.filled(filling);
        self.keep_result(taken, Vec::new(), Vec::new());
    }

    /// What joining a round comes to.
    fn joined(&self, session: &Session, waiting: &PendingImport) -> Taken {
        let (round, at) = waiting.base(session.assessment(), &self.catalogue, (self.doors.today)());
        let joined = waiting.joined(session.assessment(), &round, at);
        let is_new_round = waiting.take_as == Some(TakeInAs::NextRound);
        let is_ones_own = session.is_ones_own() && at == session.round();
        let own_answers = match waiting.take_as {
            Some(TakeInAs::Beside(own)) => own,
            _ => OwnAnswers::Agreed,
        };
        let how = match own_answers {
            _ if is_new_round => ImportedAs::NextRound,
            // What they come beside is no longer all there is.
            OwnAnswers::Agreed if is_ones_own && joined.new > 0 => ImportedAs::Beside(OwnAnswers::Agreed),
            OwnAnswers::Sheet if is_ones_own && joined.new > 0 => ImportedAs::Beside(OwnAnswers::Sheet),
            _ => ImportedAs::Added,
        };
        let before = match how {
            ImportedAs::Beside(OwnAnswers::Agreed) => Some(session.agree_own(|_| true)),
            ImportedAs::NextRound => Some(Edit::Round(RoundEdit::Insert(at, Box::new(round)))),
            _ => None,
        };
        let own = session.answers().iter().filter(|(_, answer)| answer.value.is_some()).count();
        let accounts = waiting.collected.accounts(&joined);
        let files = FileCounts::of(&accounts);
        let left_out = accounts.files.into_iter().filter_map(left_out);
        let open = joined.clash_problems(&waiting.collected.given);
        let imported =
            Imported { how, new: joined.new, there: joined.there, replaced: joined.replaced, filled: 0, own };
        let is_settled = joined.fates.iter().all(is_settled);
        let edit = joined.edit.map(|edit| Edit::All(before.into_iter().chain([edit]).collect()));
        let problems = joined.problems.into_iter().chain(open).chain(left_out).collect();
        Taken { files, imported, edit, problems, is_settled }
    }

    /// What filling comes to.
    fn filled(&self, filling: Filling) -> Taken {
        let imported = Imported { how: ImportedAs::Answers, filled: filling.filled.len(), ..Imported::default() };
        let problems = filling.left(&self.catalogue.questionnaire, &self.words);
        let is_settled = filling.edit.is_some();
        Taken { imported, edit: filling.edit, problems, is_settled, ..Taken::default() }
    }

    /// Applies what is taken, and keeps what there is to say of it.
    fn keep_result(&mut self, mut taken: Taken, problems: Vec<Problem>, remarks: Vec<Problem>) {
        let Some(open) = &mut self.document else { return };
        open.session.pause();
        let before = open.session.revision();
        if let Some(edit) = taken.edit.take()
            && let Err(problem) = open.session.apply(edit)
        {
            taken.imported = Imported::default();
            taken.problems.push(problem);
        }
        open.refresh(&self.catalogue);
        let revision = open.session.revision();
        let problems = taken.problems.into_iter().chain(problems).collect();
        let step = (revision != before).then_some(revision);
        self.sheets.put(ImportResult {
            files: taken.files,
            imported: taken.imported,
            problems,
            remarks,
            number: 0,
            step,
        });
        if !self.shows_sheets() {
            self.notices.done(self.words.format("sheets-came-notice", &[("new", taken.imported.new.into())]));
        }
    }
}

/// What is taken, before it is done.
#[derive(Default)]
struct Taken {
    files: FileCounts,
    imported: Imported,
    edit: Option<Edit>,
    problems: Vec<Problem>,
    /// Nothing of what was given is still to be decided on.
    is_settled: bool,
}

/// How files came out of which questions were filled: those questions that were left count as not taken.
fn filled_files(collected: &Collected, filling: &Filling) -> FileCounts {
    let left = [&filling.differs, &filling.unclear, &filling.unknown, &filling.notes];
    let is_left = |question: &QuestionId| left.iter().any(|questions| questions.contains(question));
    let fates = vec![Fate::New; collected.given.len()];
    let accounts = collected.accounts(&exchange::Incoming { fates, ..exchange::Incoming::default() });
    let mut files = FileCounts::of(&accounts);
    for file in accounts.files.iter().filter(|file| matches!(file.outcome, Outcome::Whole | Outcome::Part)) {
        let given = collected.given.iter().filter(|given| given.file == file.path);
        let questions: Vec<&QuestionId> =
            given.flat_map(|given| given.response.answers.iter()).map(|(id, _)| id).collect();
        let count = if file.outcome == Outcome::Whole { &mut files.whole } else { &mut files.part };
        if questions.iter().all(|question| is_left(question)) {
            *count -= 1;
            files.nothing += 1;
        } else if file.outcome == Outcome::Whole && questions.iter().any(|question| is_left(question)) {
            *count -= 1;
            files.part += 1;
        }
    }
    files
}

/// That a file was left out because whoever was asked chose another.
fn left_out(file: FileAccount) -> Option<Problem> {
    let problem = match file.outcome {
        Outcome::OtherCounts(None) => Problem::new(Kind::SamePerson, "came-there-counts"),
        Outcome::OtherCounts(Some(other)) => {
            Problem::new(Kind::SamePerson, "came-other-counts").with("other", other.display())
        }
        _ => return None,
    };
    Some(problem.in_file(&file.path))
}
