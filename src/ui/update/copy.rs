//! What is copied for other programs: charts as pictures, tables as tables and text.

use crate::exchange::CopySource;
use crate::problem::Checked;
use crate::report::{self, Pixels};
use crate::ui::app::App;
use crate::ui::clipboard::Copied;
use crate::ui::command::CopyCommand;
use crate::ui::state::job::{JobKind, Outcome};
use crate::ui::update::report::CHART_SHARPNESS;

impl App {
    /// Copies `what`; a picture is drawn in the background first.
    pub(super) fn copy(&mut self, what: CopyCommand) {
        let source = CopySource {
            catalogue: &self.catalogue,
            assessment: self.document.as_ref().map(|open| open.session.assessment()),
            locale: self.words.locale(),
            today: (self.doors.today)(),
        };
        let table = match what {
            CopyCommand::Picture { svg } => {
                self.doors
                    .jobs
                    .start(JobKind::Copy, move |_| Outcome::Drawn(report::chart_pixels(&svg, CHART_SHARPNESS)));
                return;
            }
            CopyCommand::ChartTable(chart) => Some(Ok(source.of_chart(&chart))),
            CopyCommand::Items => source.items().map(Ok),
            CopyCommand::Steps => source.steps(),
            CopyCommand::National => source.national().map(Ok),
        };
        match table {
            Some(Ok(table)) => self.put_copied(Copied::Table(table)),
            Some(Err(refusal)) => self.notices.problems([refusal]),
            None => {}
        }
    }

    /// A chart was drawn to be copied, or not.
    pub(super) fn drawn_to_copy(&mut self, drawn: Checked<Pixels>) {
        match drawn {
            Ok(pixels) => self.put_copied(Copied::Picture(pixels)),
            Err(problems) => self.notices.problems(problems),
        }
    }

    fn put_copied(&mut self, what: Copied) {
        let key = match what {
            Copied::Table(_) => "notice-copied-table",
            Copied::Picture(_) => "notice-copied-picture",
        };
        match self.doors.clipboard.put(what) {
            Ok(()) => self.notices.done(self.words.get(key)),
            Err(problem) => self.notices.problems([problem]),
        }
    }
}
