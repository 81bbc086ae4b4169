//! What a workbook consists of: its tabs in their order, what belongs to each, and when somebody saved it.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use quick_xml::events::{BytesStart, Event};

use super::budget::{KEPT, Trouble};
use super::package::Package;
use super::xml::{Xml, attribute};

/// Characters of a tab's name, a target or a date that are kept.
const TEXT: usize = 1_000;

/// What a workbook consists of.
#[derive(Debug, Default)]
pub struct Outline {
    pub tabs: Vec<TabParts>,
    /// Its days are counted from 1904.
    pub is_1904: bool,
    /// Names of parts.
    pub strings: Option<String>,
    pub styles: Option<String>,
    /// See [`super::Sheet::saved`].
    pub saved: Option<DateTime>,
}

/// A tab with cells and the parts that belong to it.
#[derive(Debug)]
pub struct TabParts {
    pub name: String,
    pub cells: String,
    /// Of comments, those with answers to them, and drawings.
    pub comments: Vec<String>,
    pub threads: Vec<String>,
    pub drawings: Vec<String>,
}

/// What a part points at: the last word of the kind, and the name of the part.
#[derive(Debug)]
struct Link {
    kind: String,
    target: String,
}

type Links = HashMap<String, Link>;

impl Outline {
    pub fn of(package: &mut Package<'_>) -> Result<Outline, Trouble> {
        let roots = links(package, "")?;
        let named = |kind: &str| roots.values().find(|link| link.kind == kind).map(|link| link.target.clone());
        let usual = package.workbook().ok_or(Trouble::Broken)?;
        let workbook = named("officeDocument").unwrap_or_else(|| usual.clone());
        let properties = named("core-properties").unwrap_or_else(|| "docProps/core.xml".to_owned());
        let workbook = if package.has(&workbook) { workbook } else { usual };
        let (mut outline, listed) = tabs(package.part(&workbook)?.ok_or(Trouble::Broken)?)?;
        let links_of_book = links(package, &workbook)?;
        let named = |kind: &str| links_of_book.values().find(|link| link.kind == kind).map(|link| link.target.clone());
        (outline.strings, outline.styles) = (named("sharedStrings"), named("styles"));
        for (name, id) in listed {
            let Some(link) = links_of_book.get(&id).filter(|link| link.kind == "worksheet") else { continue };
            let parts = links(package, &link.target)?;
            let mut targets: Vec<&Link> = parts.values().collect();
            targets.sort_by(|a, b| a.target.cmp(&b.target));
            let of = |kind: &str| {
                targets.iter().filter(|link| link.kind == kind).map(|link| link.target.clone()).collect::<Vec<_>>()
            };
            let (comments, threads, drawings) = (of("comments"), of("threadedComment"), of("drawing"));
            outline.tabs.push(TabParts { name, cells: link.target.clone(), comments, threads, drawings });
        }
        outline.saved = saved(package, &properties)?;
        Ok(outline)
    }
}

/// The tabs that a workbook lists, by name and id of a link.
fn tabs(mut xml: Xml<'_>) -> Result<(Outline, Vec<(String, String)>), Trouble> {
    let (mut outline, mut listed) = (Outline::default(), Vec::new());
    loop {
        let is_kept = match xml.piece()? {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "sheet" => {
                    let id = linked(&element);
                    listed.extend(attribute(&element, "name").zip(id).map(|(name, id)| (cut(name), cut(id))));
                    true
                }
                "workbookPr" => {
                    let value = attribute(&element, "date1904");
                    outline.is_1904 |= value.is_some_and(|value| matches!(value.as_str(), "1" | "true"));
                    false
                }
                _ => false,
            },
            Event::Eof => return Ok((outline, listed)),
            _ => false,
        };
        if is_kept {
            xml.budget().spend(KEPT)?;
        }
    }
}

/// The id of the link that an element names, which is an attribute `id` with a prefix: those without are its own.
fn linked(element: &BytesStart<'_>) -> Option<String> {
    let mut attributes = element.attributes();
    let attributes = attributes.with_checks(false).filter_map(Result::ok);
    let is_link = |name: &str| name.ends_with(":id");
    attributes
        .into_iter()
        .find(|attribute| is_link(attribute.key.as_ref()))
        .map(|attribute| attribute.value.into_owned())
}

fn cut(text: String) -> String {
    if text.len() <= TEXT { text } else { text.chars().take(TEXT).collect() }
}

/// What the part called `name` points at within the workbook, by id.
fn links(package: &mut Package<'_>, name: &str) -> Result<Links, Trouble> {
    let (folder, own) = name.rsplit_once('/').unwrap_or(("", name));
    let at = if folder.is_empty() { format!("_rels/{own}.rels") } else { format!("{folder}/_rels/{own}.rels") };
    let mut links = Links::new();
    let Some(mut xml) = package.part(&at)? else { return Ok(links) };
    loop {
        let link = match xml.piece()? {
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "Relationship" => {
                let is_outside = attribute(&element, "TargetMode").is_some_and(|mode| mode == "External");
                let of = |name| attribute(&element, name).map(cut).unwrap_or_default();
                let kind = of("Type").rsplit('/').next().unwrap_or_default().to_owned();
                let link = Link { kind, target: resolved(folder, &of("Target")) };
                Some((of("Id"), link)).filter(|_| !is_outside)
            }
            Event::Eof => return Ok(links),
            _ => None,
        };
        if let Some((id, link)) = link {
            xml.budget().spend(KEPT)?;
            links.insert(id, link);
        }
    }
}

/// The name of the part that `target` means, seen from `folder`.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => _ = steps.pop(),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

fn saved(package: &mut Package<'_>, properties: &str) -> Result<Option<DateTime>, Trouble> {
    let read = |package: &mut Package<'_>| {
        let (mut created, mut modified) = (None, None);
        let Some(mut xml) = package.part(properties)? else { return Ok(None) };
        loop {
            let which = match xml.piece()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "created" => &mut created,
                    "modified" => &mut modified,
                    _ => continue,
                },
                Event::Eof => return Ok(modified.filter(|_| modified != created)),
                _ => continue,
            };
            *which = moment(&xml.text(TEXT)?);
        }
    };
    match read(package) {
        // Nobody's answers are lost for it.
        Err(Trouble::Broken) => Ok(None),
        other => other,
    }
}

fn moment(text: &str) -> Option<DateTime> {
    let text = text.trim();
    let moment = text.parse::<Timestamp>().map(|moment| TimeZone::UTC.to_datetime(moment));
    let moment = moment.or_else(|_| text.parse::<DateTime>()).ok()?;
    DateTime::new(moment.year(), moment.month(), moment.day(), moment.hour(), moment.minute(), moment.second(), 0).ok()
}
