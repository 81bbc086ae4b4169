//! The national survey in words: what the hall reported and when, and the shares among halls like it, in its prefecture and
//! in the nation, each with of how many.
//!
//! No sum, no score, no place among others: what is not worked out here is shown nowhere.

use fluent_bundle::FluentValue;

use super::Wording;
use crate::catalogue::{
    IndicatorId, Level, Municipality, MunicipalityKind, Population, QuestionId, Reported, Survey, Town,
};
use crate::i18n::{format_count, rounded};
use crate::scoring::{self, Circle, Figure, Member, National, NationalRow, Scores};

/// What is published of a hall, beside others.
#[derive(Clone, Debug)]
pub struct NationalText {
    pub title: String,
    /// What the survey is and is not.
    pub about: String,
    /// A line each: how many residents, when.
    pub residents: Vec<String>,
    /// Heads of the columns: indicator, as of, own answer where the hall has one, then each circle.
    pub head: Vec<String>,
    /// One for each indicator.
    pub rows: Vec<NationalRowText>,
    /// How the figures came about: who is in each circle, what a share is, what *not surveyed* says. The last one names
    /// the sources.
    pub notes: Vec<String>,
    /// Columns in front of those of the circles.
    lead: usize,
}

/// One indicator.
#[derive(Clone, Debug)]
pub struct NationalRowText {
    pub id: IndicatorId,
    pub name: String,
    /// What a yes, or the share, says.
    pub about: String,
    pub as_of: String,
    /// Nothing where the hall has no row.
    pub own: Option<String>,
    /// One for each circle.
    pub figures: Vec<String>,
    /// The same for a table: shortest, the share first.
    pub cells: Vec<String>,
    /// For where there is no table: the name with its day, the own answer where there is one, the figures.
    pub lines: Vec<String>,
}

impl NationalText {
    /// `national`, in words.
    pub fn of(wording: &Wording<'_>, national: &National<'_>) -> Self {
        let words = wording.words;
        let own = national.own.map(|own| own.municipality);
        let circles = national.circles.iter();
        let heads = circles.clone().map(|(circle, _)| wording.circle(*circle, own));
        let circle_heads: Vec<String> = heads.clone().collect();
        let own_head = own.map(|own| wording.own_head(own));
        let lead = [words.get("national-head-indicator"), words.get("national-head-as-of")];
        let lead: Vec<String> = lead.into_iter().chain(own_head.clone()).collect();
        let notes = circles.map(|(circle, members)| wording.circle_about(national, *circle, members));
        let has_blank = national.rows.iter().any(|row| row.own == Some(Reported::NotSurveyed));
        let beside = [
            own.is_none().then(|| words.get("national-no-row-about")),
            has_blank.then(|| words.get("national-not-surveyed-about")),
            Some(words.get("national-method")),
            Some(wording.text(&national.survey.attribution)),
        ];
        NationalText {
            title: match own {
                Some(own) => words.format("national-title-of", &[("hall", wording.municipality(own).into())]),
                None => words.get("national-title"),
            },
            about: wording.text(&national.survey.about),
            residents: national.own.map(|own| wording.residents(national.survey, own)).unwrap_or_default(),
            lead: lead.len(),
            head: lead.into_iter().chain(heads).collect(),
            rows: national
                .rows
                .iter()
                .map(|row| NationalRowText::of(wording, row, own_head.as_deref(), &circle_heads))
                .collect(),
            notes: notes.chain(beside.into_iter().flatten()).collect(),
        }
    }

    /// The head over what the hall itself answered; none where it has no row.
    pub fn own_head(&self) -> Option<&str> {
        self.head[..self.lead].get(2).map(String::as_str)
    }

    /// The head over what those of the circle at this place answered.
    pub fn circle_head(&self, circle: usize) -> &str {
        self.head.get(self.lead + circle).map_or("", String::as_str)
    }

    /// The heads over the circles.
    pub fn circle_heads(&self) -> &[String] {
        self.head.get(self.lead..).unwrap_or_default()
    }

    /// The rows shown beside `question`.
    pub fn beside<'a>(
        &'a self,
        survey: &'a Survey,
        question: &'a QuestionId,
    ) -> impl Iterator<Item = &'a NationalRowText> {
        let is_beside = |row: &&NationalRowText| survey.beside(question).any(|indicator| indicator.id == row.id);
        self.rows.iter().filter(is_beside)
    }
}

impl NationalRowText {
    fn of(wording: &Wording<'_>, row: &NationalRow<'_>, own_head: Option<&str>, circles: &[String]) -> Self {
        let words = wording.words;
        let name = wording.text(&row.indicator.name);
        let as_of = words.partial_date(row.indicator.as_of);
        let own = row.own.map(|own| wording.reported(own));
        let figures: Vec<String> = row.figures.iter().map(|figure| wording.figure(figure)).collect();
        let cells = row.figures.iter().map(|figure| wording.figure_cell(figure)).collect();
        let dated = [("name", name.as_str().into()), ("date", as_of.as_str().into())];
        let beside = |(circle, figure): (&String, &String)| {
            words.format(
                "national-circle-line",
                &[("circle", circle.as_str().into()), ("figure", figure.as_str().into())],
            )
        };
        let own_line = own_head
            .zip(own.as_deref())
            .map(|(head, own)| words.format("national-own-line", &[("head", head.into()), ("own", own.into())]));
        NationalRowText {
            id: row.indicator.id.clone(),
            about: wording.text(&row.indicator.about),
            lines: [words.format("national-head-dated", &dated)]
                .into_iter()
                .chain(own_line)
                .chain([circles
                    .iter()
                    .zip(&figures)
                    .map(beside)
                    .collect::<Vec<_>>()
                    .join(&words.get("national-between"))])
                .collect(),
            name,
            as_of,
            own,
            figures,
            cells,
        }
    }
}

impl Wording<'_> {
    /// What a municipality reported.
    pub fn reported(&self, reported: Reported) -> String {
        match reported {
            Reported::Yes => self.words.get("national-yes"),
            Reported::No => self.words.get("national-no"),
            Reported::NotSurveyed => self.words.get("national-not-surveyed"),
            Reported::Percent { share, counts: None } => {
                self.words.format("national-percent", &[("percent", tenths(share).into())])
            }
            Reported::Percent { share, counts: Some((some, all)) } => {
                let counts = [("percent", tenths(share).into()), ("some", some.into()), ("all", all.into())];
                self.words.format("national-percent-counts", &counts)
            }
        }
    }

    /// What others reported: how many of how many, or the share in the middle.
    pub fn figure(&self, figure: &Figure) -> String {
        self.figure_as(figure, ["national-share", "national-middle"])
    }

    fn figure_cell(&self, figure: &Figure) -> String {
        self.figure_as(figure, ["national-share-cell", "national-middle-cell"])
    }

    fn figure_as(&self, figure: &Figure, [share, middle]: [&str; 2]) -> String {
        let Some(percent) = figure.percent() else { return self.words.get("national-not-surveyed") };
        let all = ("all", FluentValue::from(number(figure.surveyed())));
        match figure {
            Figure::Yes { yes, .. } => {
                let args = [("yes", number(*yes).into()), all, ("percent", whole(percent).into())];
                self.words.format(share, &args)
            }
            Figure::Shares(_) => self.words.format(middle, &[("percent", tenths(percent).into()), all]),
        }
    }

    /// What the circle around `own` is called.
    pub fn circle(&self, circle: Circle, own: Option<&Municipality>) -> String {
        match (circle, own) {
            (Circle::Alike, Some(own)) => self.words.format("national-circle-alike", &[("kind", kind(own).into())]),
            (Circle::Prefecture, Some(own)) => self.prefecture_circle(own),
            (Circle::Alike | Circle::Prefecture, None) | (Circle::Nation, _) => {
                self.words.get("national-circle-nation")
            }
        }
    }

    /// What the municipalities of the prefecture of `one` are called together.
    pub fn prefecture_circle(&self, one: &Municipality) -> String {
        let prefecture = one.prefecture_in(self.locale()).into();
        self.words.format("national-circle-prefecture", &[("prefecture", prefecture)])
    }

    /// The head over what the hall itself answered.
    fn own_head(&self, own: &Municipality) -> String {
        self.words.format("national-head-own", &[("hall", own.name_in(self.locale()).into())])
    }

    /// How many residents a municipality had, a line for each count.
    pub fn residents(&self, survey: &Survey, member: Member<'_>) -> Vec<String> {
        let line = |population: &Population| {
            let args = [
                ("population", self.text(&population.name).into()),
                ("date", self.words.partial_date(population.as_of).into()),
                ("count", format_count(member.row.residents(population).into()).into()),
            ];
            self.words.format("national-residents", &args)
        };
        survey.populations.iter().map(line).collect()
    }

    /// How many residents a documented town had, and when; nothing where that is not known.
    pub fn town_size(&self, town: &Town) -> Option<String> {
        let size = self.catalogue.survey()?.size();
        let args = [
            ("population", self.text(&size.name).into()),
            ("count", format_count(scoring::residents(self.catalogue, &town.code)?.into()).into()),
            ("year", self.words.year(size.as_of.earliest().year()).into()),
        ];
        Some(self.words.format("national-town-size", &args))
    }

    /// In which order documented towns are told of to the hall with this municipality code.
    pub fn towns_order(&self, code: Option<&str>) -> String {
        let is_by_size = code.is_some_and(|code| scoring::residents(self.catalogue, code).is_some());
        self.words.get(if is_by_size { "national-towns-by-size" } else { "national-towns-as-listed" })
    }

    /// Who is in a circle.
    fn circle_about(&self, national: &National<'_>, circle: Circle, members: &[Member<'_>]) -> String {
        let count = ("count", FluentValue::from(number(members.len())));
        let own = national.own.map(|own| own.municipality);
        match (circle, own) {
            (Circle::Alike, Some(own)) => {
                let size = national.survey.size();
                let residents = members.iter().map(|member| u64::from(member.row.residents(size)));
                let [low, high] = [residents.clone().min(), residents.max()].map(Option::unwrap_or_default);
                let args = [
                    ("kind", kind(own).into()),
                    ("date", self.words.partial_date(size.as_of).into()),
                    count,
                    ("low", format_count(low).into()),
                    ("high", format_count(high).into()),
                ];
                self.words.format("national-circle-alike-about", &args)
            }
            (Circle::Prefecture, Some(own)) => {
                let prefecture = own.prefecture_in(self.locale()).into();
                self.words.format("national-circle-prefecture-about", &[("prefecture", prefecture), count])
            }
            (Circle::Nation, _) | (Circle::Alike | Circle::Prefecture, None) => {
                self.words.format("national-circle-nation-about", &[count])
            }
        }
    }

    /// What most halls of like size said yes to and this one did not, where its answers still say so; in one sentence.
    pub fn national_remark(&self, national: &National<'_>, scores: &Scores) -> Option<String> {
        let own = national.own?.municipality;
        let row = national.telling(scores)?;
        let Some(Figure::Yes { yes, surveyed }) = row.figures.first() else { return None };
        let args = [
            ("kind", kind(own).into()),
            ("count", number(*surveyed).into()),
            ("yes", number(*yes).into()),
            ("indicator", self.text(&row.indicator.name).into()),
            ("date", self.words.partial_date(row.indicator.as_of).into()),
        ];
        Some(self.words.format("national-remark", &args))
    }

    /// That the hall reported what leaves no room for an answer as low as `level`, and why both may be true; nothing where
    /// there is room.
    pub fn national_again(&self, code: &str, question: &QuestionId, level: Level) -> Option<String> {
        let (indicator, entailed) = scoring::entailed_above(self.catalogue.survey()?, code, question, level)?;
        let args = [
            ("date", self.words.partial_date(indicator.as_of).into()),
            ("indicator", self.text(&indicator.name).into()),
            ("why", self.text(&entailed.why).into()),
        ];
        Some(self.words.format("national-again", &args))
    }
}

/// As sentences choose by it.
fn kind(municipality: &Municipality) -> &'static str {
    match municipality.kind() {
        MunicipalityKind::City => "city",
        MunicipalityKind::Town => "town",
        MunicipalityKind::Village => "village",
        MunicipalityKind::Ward => "ward",
    }
}

fn number(count: usize) -> String {
    format_count(count as u64)
}

/// A share without decimals, halves rounded up as people do on paper.
fn whole(percent: f64) -> String {
    format!("{}", rounded(percent, 1.0))
}

/// A share as it is published: with a decimal where it has one.
fn tenths(percent: f64) -> String {
    let text = format!("{percent:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}
