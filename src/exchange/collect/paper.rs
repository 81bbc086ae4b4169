//! A sheet of paper that was typed in, as if it were a file that was read.

use std::path::PathBuf;

use super::{Collected, FileRead, Reading};
use crate::assessment::{PaperSheet, Response};
use crate::catalogue::Questionnaire;
use crate::exchange::merge::{Given, Source};

impl Collected {
    /// What is typed of `sheet`. `called` is what stands for the name of a file where one is told.
    pub fn from_paper(sheet: &PaperSheet, called: &str, questionnaire: &Questionnaire) -> Collected {
        let path = PathBuf::from(called);
        let asked = sheet.section.as_ref().map(|section| questionnaire.asked_of(Some(section)).map(|q| q.id.clone()));
        let given = Given {
            response: Response { is_from_paper: true, ..sheet.response.clone() },
            file: path.clone(),
            folder: None,
            source: Source::Paper,
            saved: None,
            asked: asked.map(Iterator::collect),
        };
        let files = vec![FileRead { path, folder: None, reading: Reading::Whole }];
        Collected { given: vec![given], files, ..Collected::default() }
    }
}
