//! A whole workbook out of its bytes: all tabs with their cells, what is pinned to them, and how cells look.

use super::UNREADABLE;
use super::aside::{Aside, comments, drawn};
use super::budget::{Budget, Trouble};
use super::outline::{Outline, TabParts};
use super::package::{Package, damaged};
use super::styles::Styles;
use super::tab::Tab;
use super::texts;
use crate::problem::{Kind, Problem, quoted};

/// Rows and cells without anything in them of which a tab that is given up has many.
const MANY_EMPTY: u64 = 200_000;

/// What a workbook says.
#[derive(Debug, Default)]
pub struct Workbook {
    pub tabs: Vec<Tab>,
    /// Comments, text boxes and pictures, in the order of the tabs.
    pub aside: Vec<Aside>,
    pub styles: Styles,
    pub outline: Outline,
}

/// Reads a workbook; what can't be read of it goes to `problems`. An error is the reason why nothing can.
pub fn read(bytes: &[u8], budget: &Budget, problems: &mut Vec<Problem>) -> Result<Workbook, Problem> {
    let mut package = Package::open(bytes, budget)?;
    let mut book = Workbook::default();
    let read = whole(&mut package, &mut book, problems);
    read.map(|()| book).map_err(|(trouble, tab)| match (trouble, tab) {
        (Trouble::Broken, _) => damaged(),
        (Trouble::Spent, Some(tab)) if tab.empty > MANY_EMPTY && tab.empty > 4 * tab.cells.len() as u64 => {
            Problem::new(Kind::Damaged, "sheet-many-empty").with("tab", quoted(&tab.name, 31))
        }
        (Trouble::Spent, _) => Problem::new(Kind::Damaged, "sheet-too-much"),
    })
}

/// An error says in which tab it ended, if in one.
fn whole(
    package: &mut Package<'_>,
    book: &mut Workbook,
    problems: &mut Vec<Problem>,
) -> Result<(), (Trouble, Option<Tab>)> {
    let alone = |trouble| (trouble, None);
    book.outline = Outline::of(package).map_err(alone)?;
    let strings = match &book.outline.strings {
        Some(name) => package.part(name).map_err(alone)?.map(texts::shared).transpose().map_err(alone)?,
        None => None,
    };
    let strings = strings.unwrap_or_default();
    if let Some(name) = &book.outline.styles {
        let part = package.part(name).map_err(alone)?;
        book.styles = part.map(Styles::read).transpose().map_err(alone)?.unwrap_or_default();
    }
    for parts in &book.outline.tabs {
        let mut tab = Tab { name: parts.name.clone(), ..Tab::default() };
        let read = match package.part(&parts.cells) {
            Ok(Some(part)) => tab.read(part, &strings, problems),
            Ok(None) | Err(Trouble::Broken) => {
                let problem = Problem::new(Kind::Damaged, UNREADABLE);
                problems.push(problem.of(quoted(&tab.name, 31)));
                Ok(())
            }
            Err(Trouble::Spent) => Err(Trouble::Spent),
        };
        if let Err(trouble) = read {
            return Err((trouble, Some(tab)));
        }
        match aside(package, parts, &tab) {
            Ok(found) => book.aside.extend(found),
            Err(Trouble::Spent) => return Err((Trouble::Spent, Some(tab))),
            Err(Trouble::Broken) => {
                let problem = Problem::new(Kind::Damaged, "sheet-aside-unreadable");
                problems.push(problem.of(quoted(&tab.name, 31)));
            }
        }
        book.tabs.push(tab);
    }
    Ok(())
}

fn aside(package: &mut Package<'_>, parts: &TabParts, tab: &Tab) -> Result<Vec<Aside>, Trouble> {
    let mut found = Vec::new();
    // The newer kind of comments is written down once more in the older way.
    for name in parts.threads.iter().chain(&parts.comments) {
        if let Some(part) = package.part(name)? {
            comments(part, &tab.name, &mut found)?;
        }
    }
    for name in &parts.drawings {
        if let Some(part) = package.part(name)? {
            drawn(part, &tab.name, &mut found)?;
        }
    }
    Ok(found)
}
