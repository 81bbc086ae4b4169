//! The hall beside others in the national survey: halls like it, its prefecture, the nation.
//!
//! Shares and counts only: no level, no sum over indicators, no place among others. Who was not surveyed counts nowhere.

use crate::catalogue::{
    Catalogue, Entailed, Indicator, Level, Measure, Municipality, QuestionId, Reported, Survey, SurveyRow,
};
use crate::scoring::types::Scores;

/// So many halls of the same kind, nearest in population, are halls like ours.
pub const ALIKE: usize = 50;

/// A level up to which an answer is no more than one person's effort: what others said yes to is still worth telling.
pub const TELLING: u8 = 1;

/// Others whom one looks at together; always shown in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circle {
    /// Halls like ours: of the same kind, the nearest in population.
    Alike,
    /// All of the prefecture, our own hall among them.
    Prefecture,
    /// All municipalities.
    Nation,
}

/// A municipality with what it reported.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    pub municipality: &'a Municipality,
    pub row: SurveyRow<'a>,
}

/// What a circle says on one indicator.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// How many said yes, of how many that were surveyed.
    Yes { yes: usize, surveyed: usize },
    /// The shares of those that were surveyed, 0.0 to 100.0, ascending.
    Shares(Vec<f64>),
}

/// The hall beside others on every indicator.
#[derive(Clone, Debug)]
pub struct National<'a> {
    pub survey: &'a Survey,
    /// Nothing where the hall is not in the list: it has no row.
    pub own: Option<Member<'a>>,
    /// Who is in each circle; without a row the nation alone.
    pub circles: Vec<(Circle, Vec<Member<'a>>)>,
    /// In the order of the survey.
    pub rows: Vec<NationalRow<'a>>,
}

/// One indicator.
#[derive(Clone, Debug)]
pub struct NationalRow<'a> {
    pub indicator: &'a Indicator,
    pub own: Option<Reported>,
    /// One for each circle.
    pub figures: Vec<Figure>,
}

impl Circle {
    pub const ALL: [Circle; 3] = [Circle::Alike, Circle::Prefecture, Circle::Nation];
}

impl<'a> National<'a> {
    /// The hall with this municipality code; nothing where the catalogue has no survey.
    pub fn of(catalogue: &'a Catalogue, code: Option<&str>) -> Option<Self> {
        let survey = catalogue.survey()?;
        let own = code.and_then(|code| member(survey, catalogue.municipalities.by_code(code)?));
        let circles: Vec<(Circle, Vec<Member<'a>>)> = match own {
            Some(own) => {
                Circle::ALL.map(|circle| (circle, members(catalogue, survey, own.municipality, circle))).into()
            }
            None => vec![(Circle::Nation, all(catalogue, survey))],
        };
        let row = |indicator: &'a Indicator| NationalRow {
            indicator,
            own: own.map(|own| own.row.reported(indicator)),
            figures: circles.iter().map(|(_, members)| Figure::of(indicator, members)).collect(),
        };
        let rows = survey.indicators.iter().map(row).collect();
        Some(National { survey, own, circles, rows })
    }

    /// What most halls like ours said yes to and ours said no to, where our own answers to the questions on that subject are
    /// still at [`TELLING`] or below; of several the one with the largest share, else the first. Nothing where none says
    /// so.
    pub fn telling(&self, scores: &Scores) -> Option<&NationalRow<'a>> {
        let is_low = |indicator: &Indicator| {
            let mut levels = scores
                .entries
                .iter()
                .filter(|entry| indicator.questions.contains(&entry.question))
                .filter_map(|entry| entry.state.level());
            let first = levels.next();
            first.is_some_and(|first| levels.chain([first]).all(|level| level.get() <= TELLING))
        };
        let share = |row: &NationalRow<'_>| match row.figures.first()? {
            Figure::Yes { yes, surveyed } if *surveyed > 0 && 2 * yes >= *surveyed => Some((*yes, *surveyed)),
            _ => None,
        };
        let rows = self.rows.iter().filter(|row| row.own == Some(Reported::No) && is_low(row.indicator));
        let mut found: Option<(&NationalRow<'a>, (usize, usize))> = None;
        for (row, (yes, surveyed)) in rows.filter_map(|row| Some((row, share(row)?))) {
            let is_larger = found.is_none_or(|(_, (most, of))| yes * of > most * surveyed);
            if is_larger {
                found = Some((row, (yes, surveyed)));
            }
        }
        found.map(|(row, _)| row)
    }
}

/// What the hall with this municipality code said yes to and what by the survey's own definition leaves no room for
/// `level` on `question`.
pub fn entailed_above<'a>(
    survey: &'a Survey,
    code: &str,
    question: &QuestionId,
    level: Level,
) -> Option<(&'a Indicator, &'a Entailed)> {
    let row = survey.row(code)?;
    let said_yes = survey.indicators.iter().filter(|one| row.reported(one) == Reported::Yes);
    let mut all = said_yes.flat_map(|one| one.entails.iter().map(move |entailed| (one, entailed)));
    all.find(|(_, entailed)| entailed.question == *question && level < entailed.level)
}

impl Figure {
    /// What `members` reported on `indicator`.
    pub fn of(indicator: &Indicator, members: &[Member<'_>]) -> Figure {
        let reported = members.iter().map(|member| member.row.reported(indicator));
        match indicator.measure {
            Measure::YesNo => reported.fold(Figure::Yes { yes: 0, surveyed: 0 }, |figure, reported| match figure {
                Figure::Yes { yes, surveyed } => match reported {
                    Reported::Yes => Figure::Yes { yes: yes + 1, surveyed: surveyed + 1 },
                    Reported::No => Figure::Yes { yes, surveyed: surveyed + 1 },
                    Reported::NotSurveyed | Reported::Percent { .. } => figure,
                },
                Figure::Shares(_) => figure,
            }),
            Measure::Percent | Measure::PercentOf(_) => {
                let mut shares: Vec<f64> = reported
                    .filter_map(|reported| match reported {
                        Reported::Percent { share, .. } => Some(share),
                        _ => None,
                    })
                    .collect();
                shares.sort_by(f64::total_cmp);
                Figure::Shares(shares)
            }
        }
    }

    /// How many were surveyed.
    pub fn surveyed(&self) -> usize {
        match self {
            Figure::Yes { surveyed, .. } => *surveyed,
            Figure::Shares(shares) => shares.len(),
        }
    }

    /// Of a hundred: those that said yes, or the share in the middle (the mean of both where two are); nothing where none
    /// was surveyed.
    pub fn percent(&self) -> Option<f64> {
        match self {
            Figure::Yes { surveyed: 0, .. } => None,
            Figure::Yes { yes, surveyed } => Some(100.0 * *yes as f64 / *surveyed as f64),
            Figure::Shares(shares) => {
                let last = shares.len().checked_sub(1)?;
                Some((shares[last / 2] + shares[last.div_ceil(2)]) / 2.0)
            }
        }
    }
}

/// Those in the circle around `own`, in the order of codes.
pub fn members<'a>(
    catalogue: &'a Catalogue,
    survey: &'a Survey,
    own: &Municipality,
    circle: Circle,
) -> Vec<Member<'a>> {
    match circle {
        Circle::Alike => alike(catalogue, survey, own),
        Circle::Prefecture => prefecture(catalogue, survey, &own.prefecture),
        Circle::Nation => all(catalogue, survey),
    }
}

/// All of the prefecture called so, in the order of codes.
pub fn prefecture<'a>(catalogue: &'a Catalogue, survey: &'a Survey, name: &str) -> Vec<Member<'a>> {
    all(catalogue, survey).into_iter().filter(|member| member.municipality.prefecture == name).collect()
}

/// Of the same kind, the [`ALIKE`] nearest in population by absolute difference, of equally near ones the lower code;
/// fewer where there are fewer.
fn alike<'a>(catalogue: &'a Catalogue, survey: &'a Survey, own: &Municipality) -> Vec<Member<'a>> {
    let Some(residents) = survey.row(&own.code).map(|row| row.residents(survey.size())) else { return Vec::new() };
    let is_like =
        |member: &Member<'_>| member.municipality.kind() == own.kind() && member.municipality.code != own.code;
    let mut members: Vec<Member<'a>> = all(catalogue, survey).into_iter().filter(is_like).collect();
    // The order of codes stays among equals.
    members.sort_by_key(|member| member.row.residents(survey.size()).abs_diff(residents));
    members.truncate(ALIKE);
    members.sort_by(|a, b| a.municipality.code.cmp(&b.municipality.code));
    members
}

fn all<'a>(catalogue: &'a Catalogue, survey: &'a Survey) -> Vec<Member<'a>> {
    catalogue.municipalities.iter().filter_map(|one| member(survey, one)).collect()
}

fn member<'a>(survey: &'a Survey, municipality: &'a Municipality) -> Option<Member<'a>> {
    Some(Member { municipality, row: survey.row(&municipality.code)? })
}
