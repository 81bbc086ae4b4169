//! The one list of what leaves the program. What is not in it has no [`OutputKind`](super::OutputKind) and can't be
//! written; what is in it goes through the test that looks for what must stay (`tests/it/privacy/canaries.rs`).

/// Names each output once, with what it is.
macro_rules! outputs {
    ($($(#[$what:meta])+ $name:ident,)+) => {
        /// Something that leaves the program.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Output { $($(#[$what])+ $name,)+ }

        impl Output {
            /// All there is.
            pub const ALL: &[Output] = &[$(Output::$name,)+];
        }
    };
}

outputs! {
    /// The report as PDF, with the copy of the assessment in it.
    Report,
    /// The report as a document to edit.
    Document,
    /// The files that a report is made from, in a folder.
    ReportFiles,
    /// A blank questionnaire on paper.
    BlankPdf,
    /// A blank questionnaire as a workbook.
    BlankWorkbook,
    /// The letter to the sections, and a sheet for each with what it is asked, in a folder.
    Asking,
    /// The timetable, the script and the slips of a workshop, in the same way.
    Kit,
    /// Questions with their answers as a list on paper.
    List,
    /// The results of one assessment as a workbook.
    ResultsWorkbook,
    /// Many assessments as a table.
    Table,
    /// Action items with their due dates as a calendar.
    Calendar,
    /// What is published of a municipality, on a page. It and the next two are made without an assessment.
    NationalPdf,
    /// The same as a table.
    NationalCsv,
    /// What is published of a prefecture, as a workbook.
    NationalWorkbook,
    /// A chart as SVG, and as the PNG that is drawn from it.
    Picture,
    /// A table as it is copied, as HTML and as text.
    Copied,
    /// The copy of an assessment without persons. It goes to colleagues and keeps notes that stay inside the hall.
    Stripped,
    /// What commands say.
    Said,
}
