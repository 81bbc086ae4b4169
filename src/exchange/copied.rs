//! Tables as they are copied for other programs: as HTML, which stays a table where it is put in, and as text with tabs
//! between its cells. Above each stands what it is, whose and of which day.
//!
//! What is copied goes into other people's papers, so steps and items are taken from the copy that may be handed on.

use jiff::civil::Date;
use quick_xml::escape::escape;

use crate::assessment::{Assessment, publication};
use crate::catalogue::Catalogue;
use crate::charts::{self, Chart, Table};
use crate::findings::{
    ArrangedSteps, Findings, ItemPart, ItemText, NationalText, PlacedText, Title, Wording, one_line,
};
use crate::i18n::{Locale, Words};
use crate::problem::Problem;
use crate::scoring::National;
use crate::text::carried;

/// A table to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedTable {
    /// What it is.
    pub title: String,
    /// Whose, of which round and day; empty where nothing of it is known.
    pub about: String,
    pub table: Table,
}

/// What such tables are written from.
#[derive(Clone, Copy)]
pub struct CopySource<'a> {
    pub catalogue: &'a Catalogue,
    /// None where nothing is open.
    pub assessment: Option<&'a Assessment>,
    pub locale: Locale,
    /// What is late is late on this day.
    pub today: Date,
}

impl CopySource<'_> {
    /// The table behind `chart`.
    pub fn of_chart(&self, chart: &Chart) -> CopiedTable {
        let words = Words::new(self.locale);
        self.table(chart.title().to_owned(), chart.table(&words))
    }

    /// The action items of the current round.
    pub fn items(&self) -> Option<CopiedTable> {
        let public = publication(self.assessment?);
        let words = Words::new(self.locale);
        let wording = Wording::new(self.catalogue, &words);
        let row = |item: ItemText| {
            let parts = ItemPart::ALL.into_iter().map(|part| item.said(part).to_owned());
            [item.text.clone()].into_iter().chain(parts).collect()
        };
        let rows = ItemText::all(&wording, public.current(), self.today).into_iter().map(row).collect();
        let head = [ItemText::WORD].into_iter().chain(ItemPart::ALL.map(ItemPart::word));
        let header = head.map(|word| words.get(word)).collect();
        Some(self.table(wording.title(Title::Items), Table { header, rows }))
    }

    /// The next steps in the order in which they are shown. Refused where the round is not scored.
    pub fn steps(&self) -> Option<Result<CopiedTable, Problem>> {
        let public = publication(self.assessment?);
        let words = Words::new(self.locale);
        let wording = Wording::new(self.catalogue, &words);
        let findings = match Findings::of(self.catalogue, &public) {
            Ok(findings) => findings,
            Err(refusal) => return Some(Err(refusal)),
        };
        let arranged = ArrangedSteps::of(&wording, &findings, &public.current().steps);
        let row = |(no, placed): (usize, &PlacedText)| {
            let step = placed.step.as_ref();
            let (levels, advice, why) =
                step.map_or_else(Default::default, |step| (step.levels.clone(), step.advice.clone(), step.why.clone()));
            vec![no.to_string(), placed.head.clone(), levels, advice, why]
        };
        let rows = (1..).zip(&arranged.shown).map(row).collect();
        let head = ["no", "step", "levels", "advice", "why"];
        Some(Ok(self.table(words.get("copied-steps"), Table { header: header(&words, &head), rows })))
    }

    /// What is published of the hall, or where it is not in the survey, of all; none where there is no survey.
    pub fn national(&self) -> Option<CopiedTable> {
        let words = Words::new(self.locale);
        let code = self.assessment?.profile.code.as_deref();
        let national = National::of(self.catalogue, code)?;
        let text = NationalText::of(&Wording::new(self.catalogue, &words), &national);
        let table = charts::national_table(&text);
        Some(CopiedTable { title: text.title, about: text.about, table })
    }

    /// What stands under a chart that is copied or saved: whose, of which round and day.
    pub fn about(&self) -> String {
        let Some(assessment) = self.assessment else { return String::new() };
        let words = Words::new(self.locale);
        let round = assessment.current();
        let place = Wording::new(self.catalogue, &words).place(&assessment.profile);
        let parts = [place, one_line(&round.title), words.date(round.date)];
        words.list(parts.into_iter().filter(|part| !part.is_empty()))
    }

    fn table(&self, title: String, table: Table) -> CopiedTable {
        CopiedTable { title, about: self.about(), table }
    }
}

fn header(words: &Words, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| words.get(&format!("copied-{name}"))).collect()
}

impl CopiedTable {
    /// As a table of HTML. Programs that reckon take no cell for a formula.
    pub fn html(&self) -> String {
        let cell = |name: &str, text: &str| {
            let text = carried(text);
            let lines: Vec<String> = text.lines().map(|line| escape(line).into_owned()).collect();
            // As spreadsheets have it: a cell of text, whose lines are no cells of their own.
            let lines = lines.join("<br style=\"mso-data-placement:same-cell\">");
            format!("<{name} style=\"mso-number-format:'\\@'\">{lines}</{name}>")
        };
        let row = |name: &str, cells: &[String]| {
            let cells: String = cells.iter().map(|text| cell(name, text)).collect();
            format!("<tr>{cells}</tr>\n")
        };
        let head = row("th", &self.table.header);
        let rows: String = self.table.rows.iter().map(|cells| row("td", cells)).collect();
        let above: String = self.above().map(|line| format!("<p>{}</p>\n", escape(carried(line)))).collect();
        format!(
            "<meta charset=\"utf-8\">{above}<table border=\"1\"><thead>{head}</thead><tbody>{rows}</tbody></table>\n"
        )
    }

    /// As text: a row a line, tabs between cells.
    pub fn text(&self) -> String {
        let cell = |text: &String| inert(&carried(text).split(['\n', '\t']).collect::<Vec<_>>().join(" "));
        let row = |cells: &Vec<String>| cells.iter().map(cell).collect::<Vec<_>>().join("\t") + "\n";
        let above: String = self.above().map(|line| cell(&line.to_owned()) + "\n").collect();
        above + &[&self.table.header].into_iter().chain(&self.table.rows).map(row).collect::<String>()
    }

    fn above(&self) -> impl Iterator<Item = &str> {
        [self.title.as_str(), &self.about].into_iter().filter(|line| !line.is_empty())
    }
}

/// `text` so that a program that reckons takes it for none of its formulas: what begins like one and is no number gets the
/// apostrophe that marks text there.
fn inert(text: &str) -> String {
    let rest = text.trim_start_matches(['+', '-', '=', '@', '＋', '－', '＝', '＠']);
    let is_number = rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%'));
    if rest.len() == text.len() || (is_number && !text.starts_with(['=', '@', '＝', '＠'])) {
        text.to_owned()
    } else {
        format!("'{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cells: &[&str]) -> CopiedTable {
        let row: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        let header = vec!["項目".to_owned(); row.len()];
        CopiedTable { title: "表".into(), about: "町、令和8年".into(), table: Table { header, rows: vec![row] } }
    }

    #[test]
    fn a_cell_is_no_formula_and_no_row() {
        for (typed, expected) in [
            ("3", "3"),
            ("-0.5", "-0.5"),
            ("+1.2", "+1.2"),
            ("-", "-"),
            ("=1+1", "'=1+1"),
            ("＝SUM(A1)", "'＝SUM(A1)"),
            ("@cmd", "'@cmd"),
            ("+81-3", "'+81-3"),
            ("-根拠", "'-根拠"),
            ("1行\n2行\tx\u{7}", "1行 2行 x〓"),
            ("\r\n=x", " =x"),
        ] {
            assert_eq!(inert(&carried(typed).split(['\n', '\t']).collect::<Vec<_>>().join(" ")), expected, "{typed:?}");
        }
        assert_eq!(table(&["a\tb", "=1\n2"]).text(), "表\n町、令和8年\n項目\t項目\na b\t'=1 2\n");
    }

    #[test]
    fn markup_is_text() {
        let html = table(&["<script>alert(1)</script>", "a & \"b\"\n2行"]).html();
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
        assert!(html.contains("a &amp; &quot;b&quot;<br style=\"mso-data-placement:same-cell\">2行"), "{html}");
        assert!(html.contains("<p>町、令和8年</p>"), "{html}");
    }
}
