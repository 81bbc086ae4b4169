//! The tab with the answers: what it is, whose it is, and a row for each question.

use rust_xlsxwriter::{DataValidation, Format, Formula, IgnoreError, ProtectionOptions, Worksheet, XlsxError};

use super::{BlankCx, Numbered, technical};
use crate::catalogue::{Factor, Level, Question, QuestionId, Questionnaire, SectionId};
use crate::exchange::marks::{PART, Part, QUESTION, TAB};
use crate::exchange::page;
use crate::i18n::Locale;
use crate::scoring;

/// The columns from the left, and their widths in pixels: together what a page holds across at full size. The statements
/// have what the others leave.
const COLUMNS: [(Part, u32); 5] = {
    let [number, question, answer, note] = [46, 204, 100, 190];
    let statements = page::ACROSS - number - question - answer - note;
    [
        (Part::Number, number),
        (Part::Question, question),
        (Part::Statements, statements),
        (Part::Answer, answer),
        (Part::Note, note),
    ]
};
const NUMBER: u16 = 0;
const QUESTION_TEXT: u16 = 1;
const STATEMENTS: u16 = 2;
const ANSWER: u16 = 3;
const NOTE: u16 = 4;
/// Behind the table: the marks, hidden.
const MARK: u16 = 5;

const TITLE_ROW: u32 = 0;
const HOW_ROW: u32 = 1;
const ROLE_ROW: u32 = 2;
const NAME_ROW: u32 = 3;
/// Hidden: the marks of the columns.
const PARTS_ROW: u32 = 4;
const HEAD_ROW: u32 = 5;
const FIRST_ROW: u32 = 6;

/// The questions of a sheet, by factor; none without any.
pub struct Table<'a>(Vec<(&'a Factor, Vec<Numbered<'a>>)>);

impl<'a> Table<'a> {
    /// All questions, or those that `section` knows, under the numbers that they have among all.
    pub fn of(questionnaire: &'a Questionnaire, section: Option<&SectionId>) -> Self {
        Table::with(questionnaire, |question| question.is_asked_of(section))
    }

    /// The questions that are `asked`.
    pub fn with(questionnaire: &'a Questionnaire, asked: impl Fn(&Question) -> bool) -> Self {
        let factors = questionnaire.factors.iter().enumerate().map(|(f, factor)| {
            let questions = factor.questions.iter().enumerate();
            let asked = questions.filter(|(_, question)| asked(question));
            let numbered = asked.map(|(q, question)| Numbered { number: (f + 1, q + 1), question });
            (factor, numbered.collect())
        });
        Table(factors.filter(|(_, questions): &(_, Vec<_>)| !questions.is_empty()).collect())
    }

    /// The ids of its questions, in their order.
    pub fn ids(&self) -> impl Iterator<Item = &QuestionId> {
        self.0.iter().flat_map(|(_, questions)| questions).map(|numbered| &numbered.question.id)
    }
}

pub fn write(sheet: &mut Worksheet, cx: &BlankCx<'_>) -> Result<(), XlsxError> {
    sheet.set_name(cx.words.get(TAB))?;
    for (column, (_, pixels)) in (0..).zip(COLUMNS) {
        sheet.set_column_width_pixels(column, pixels)?;
    }
    sheet.set_column_hidden(MARK)?;
    head(sheet, cx)?;
    let end = rows(sheet, cx)?;
    page(sheet, cx, end)?;
    // What one may need to read and write at ease stays possible.
    let options = ProtectionOptions { format_rows: true, format_columns: true, ..ProtectionOptions::default() };
    sheet.protect_with_options(&options);
    sheet.set_selection(ROLE_ROW, STATEMENTS, ROLE_ROW, STATEMENTS)?;
    Ok(())
}

/// Title, the rule for answering, role and name, and the heads of the columns.
fn head(sheet: &mut Worksheet, cx: &BlankCx<'_>) -> Result<(), XlsxError> {
    let (words, looks) = (&cx.words, &cx.looks);
    sheet.write_string_with_format(TITLE_ROW, NUMBER, cx.title(), &looks.title)?;
    sheet.set_row_height(TITLE_ROW, 28)?;

    let how = words.get("sheet-how");
    let across = COLUMNS.iter().map(|(_, pixels)| pixels).sum();
    sheet.merge_range(HOW_ROW, NUMBER, HOW_ROW, NOTE, &how, &looks.text)?;
    sheet.set_row_height(HOW_ROW, looks.height(&[(&how, across)]))?;

    for (row, part) in [(ROLE_ROW, Part::Role), (NAME_ROW, Part::Name)] {
        sheet.merge_range(row, NUMBER, row, QUESTION_TEXT, &words.get(part.label()), &looks.label)?;
        sheet.write_blank(row, STATEMENTS, &looks.field)?;
        mark(sheet, cx, row, MARK, &format!("{PART}{}", part.word()))?;
        sheet.set_row_height(row, 20)?;
    }
    let roles = DataValidation::new()
        .allow_list_formula(Formula::new(technical::roles()))
        .set_input_title(words.get("sheet-role"))?
        .set_input_message(words.get("sheet-role-hint"))?
        .set_error_title(words.get("sheet-role"))?
        .set_error_message(words.get("sheet-role-error"))?;
    sheet.add_data_validation(ROLE_ROW, STATEMENTS, ROLE_ROW, STATEMENTS, &roles)?;
    let name = DataValidation::new().allow_any_value().set_input_title(words.get("sheet-name"))?;
    let name = name.set_input_message(words.get("sheet-name-hint"))?;
    sheet.add_data_validation(NAME_ROW, STATEMENTS, NAME_ROW, STATEMENTS, &name)?;

    for (column, (part, _)) in (0..).zip(COLUMNS) {
        mark(sheet, cx, PARTS_ROW, column, &format!("{PART}{}", part.word()))?;
        let head = if column == ANSWER { &looks.head_of_answers } else { &looks.head };
        sheet.write_string_with_format(HEAD_ROW, column, words.get(part.label()), head)?;
    }
    sheet.set_row_hidden(PARTS_ROW)?;
    sheet.set_row_height(HEAD_ROW, 24)?;
    Ok(())
}

/// A row for each question; gives back the last row.
fn rows(sheet: &mut Worksheet, cx: &BlankCx<'_>) -> Result<u32, XlsxError> {
    let mut row = FIRST_ROW;
    for (factor, questions) in &cx.table.0 {
        for numbered in questions {
            question(sheet, cx, row, factor, numbered)?;
            row += 1;
        }
    }
    let last = row.max(FIRST_ROW + 1) - 1;
    sheet.add_data_validation(FIRST_ROW, ANSWER, last, ANSWER, &answer_rule(cx)?)?;
    // No green corner on a level, which is kept as text.
    sheet.ignore_error_range(FIRST_ROW, ANSWER, last, NOTE, IgnoreError::NumberStoredAsText)?;
    let note = DataValidation::new().allow_any_value().set_input_title(cx.words.get("sheet-note"))?;
    let note = note.set_input_message(cx.words.get("sheet-note-hint"))?;
    sheet.add_data_validation(FIRST_ROW, NOTE, last, NOTE, &note)?;
    Ok(last)
}

/// The factor stands in the row itself: a row of its own could be left behind on the page before.
fn question(
    sheet: &mut Worksheet,
    cx: &BlankCx<'_>,
    row: u32,
    of: &Factor,
    numbered: &Numbered<'_>,
) -> Result<(), XlsxError> {
    let (locale, looks) = (cx.words.locale(), &cx.looks);
    let Numbered { number: (factor, place), question } = numbered;
    let text = question.text.get(locale);
    let is_on_sheet = |id: &QuestionId| cx.table.ids().any(|there| there == id);
    let above = scoring::pass_over_text(&cx.words, cx.questionnaire, question, is_on_sheet);
    let below = cx.words.format("answering-look-for", &[("what", question.look_for.get(locale).into())]);
    let statements: Vec<String> = above.iter().cloned().chain([statements(question, locale), below.clone()]).collect();
    let statements = statements.join("\n");
    sheet.write_string_with_format(row, NUMBER, format!("{factor}-{place}"), &looks.number)?;
    let (factor_name, text_below) = (of.name.get(locale), format!("\n{text}"));
    let runs = [(&looks.factor, factor_name), (&looks.question_text, text_below.as_str())];
    sheet.write_rich_string_with_format(row, QUESTION_TEXT, &runs, &looks.question)?;
    write_statements(sheet, cx, row, question, above.as_deref(), &below)?;
    sheet.write_blank(row, ANSWER, &looks.answer)?;
    sheet.write_blank(row, NOTE, &looks.note)?;
    mark(sheet, cx, row, MARK, &format!("{QUESTION}{}", question.id))?;
    let widths = COLUMNS.map(|(_, pixels)| pixels);
    let above = format!("{factor_name}{text_below}");
    let cells = [(above.as_str(), widths[usize::from(QUESTION_TEXT)]), (&statements, widths[usize::from(STATEMENTS)])];
    sheet.set_row_height(row, looks.height(&cells))?;
    Ok(())
}

/// The six statements, a line each with its level in front.
fn statements(question: &Question, locale: Locale) -> String {
    let line = |level: Level| format!("{level}  {}", question.statement(level).get(locale));
    Level::ALL.map(line).join("\n")
}

/// The statements with their levels set off, below the line `above`, where there is one, and above the line `below`. Read as
/// text they are what [`statements`] gives.
fn write_statements(
    sheet: &mut Worksheet,
    cx: &BlankCx<'_>,
    row: u32,
    question: &Question,
    above: Option<&str>,
    below: &str,
) -> Result<(), XlsxError> {
    let (locale, looks) = (cx.words.locale(), &cx.looks);
    let above = above.map(|line| format!("{line}\n"));
    let below = format!("\n{below}");
    let texts = Level::ALL.map(|level| {
        let break_before = if level == Level::MIN { "" } else { "\n" };
        (format!("{break_before}{level}"), format!("  {}", question.statement(level).get(locale)))
    });
    let statements =
        texts.iter().flat_map(|(level, text)| [(&looks.level, level.as_str()), (&looks.statement, text.as_str())]);
    let mut runs: Vec<(&Format, &str)> =
        above.iter().map(|line| (&looks.question_text, line.as_str())).chain(statements).collect();
    runs.push((&looks.below, below.as_str()));
    sheet.write_rich_string_with_format(row, STATEMENTS, &runs, &looks.statements).map(drop)
}

fn answer_rule(cx: &BlankCx<'_>) -> Result<DataValidation, XlsxError> {
    let words = &cx.words;
    DataValidation::new()
        .allow_list_formula(Formula::new(technical::choices()))
        .set_input_title(words.get("sheet-answer"))?
        .set_input_message(words.get("sheet-answer-hint"))?
        .set_error_title(words.get("sheet-answer"))?
        .set_error_message(words.get("sheet-answer-error"))
}

fn mark(sheet: &mut Worksheet, cx: &BlankCx<'_>, row: u32, column: u16, mark: &str) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, column, mark, &cx.looks.hidden).map(drop)
}

/// How it is shown and printed.
fn page(sheet: &mut Worksheet, cx: &BlankCx<'_>, end: u32) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(FIRST_ROW, 0)?;
    sheet.set_screen_gridlines(false);
    page::narrow_margins(page::on_paper(sheet).set_landscape());
    sheet.set_print_area(TITLE_ROW, NUMBER, end, NOTE)?;
    sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.set_footer(cx.footer());
    Ok(())
}
