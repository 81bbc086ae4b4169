//! Two rounds beside each other in words: who answered then and now, factor by factor with bounds, question by question.

use super::Wording;
use crate::assessment::{Assessment, Round, Standing};
use crate::catalogue::{Edition, FactorId, Level, QuestionId};
use crate::i18n::format_score;
use crate::scoring::{self, Bounds, Change, FactorScore, FactorTrend, Overall, QuestionTrend, State, Trend};

/// Which of the two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Then,
    Now,
}

impl Side {
    /// In the order in which the two stand beside or below each other, in every chart and table.
    pub const BOTH: [Side; 2] = [Side::Then, Side::Now];

    /// Its place in that order.
    pub fn place(self) -> usize {
        Side::BOTH.iter().position(|side| *side == self).unwrap_or_default()
    }

    /// Its column in [`TrendText::table`].
    pub fn column(self) -> usize {
        FACTOR_COLUMNS + self.place()
    }

    pub fn score(self, trend: &FactorTrend) -> &FactorScore {
        match self {
            Side::Then => &trend.then,
            Side::Now => &trend.now,
        }
    }

    pub fn state(self, trend: &QuestionTrend) -> State {
        match self {
            Side::Then => trend.then,
            Side::Now => trend.now,
        }
    }

    /// Keys of the heads of its score and of its stage.
    fn heads(self) -> [&'static str; 2] {
        match self {
            Side::Then => ["findings-trend-head-then", "findings-trend-head-stage-then"],
            Side::Now => ["findings-trend-head-now", "findings-trend-head-stage-now"],
        }
    }
}

/// Two rounds beside each other.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendText {
    /// From which round to which.
    pub title: String,
    /// Who answered then, and who now.
    pub who: String,
    /// What that means for what differs. Always there: numbers alone would tell less than they seem to.
    pub caution: String,
    /// The overall scores of then and now, or why they wait.
    pub overall: String,
    /// Too little is answered in one of the rounds for their overall scores to be set beside each other.
    pub is_early: bool,
    /// What moved on the whole, in a line.
    pub line: String,
    /// Where either had one.
    pub stage: Option<String>,
    /// How many questions there are of each kind of change that occurs.
    pub counts: Vec<String>,
    /// In questionnaire order.
    pub factors: Vec<FactorTrendText>,
    /// Questions that rose, fell, are new, are gone, never were answered or can't be compared, kind by kind; those that
    /// stayed the same are counted only.
    pub groups: Vec<TrendGroup>,
    /// That nothing moved.
    pub none: Option<String>,
    /// The numbers themselves.
    pub trend: Trend,
}

/// A factor then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorTrendText {
    pub factor: FactorId,
    pub name: String,
    /// Score then, or that there is none.
    pub then: String,
    pub now: String,
    /// What the answers still missing leave open; nothing where none is missing.
    pub bounds_then: Option<String>,
    pub bounds_now: Option<String>,
    /// The stage with its name.
    pub stage_then: Option<String>,
    pub stage_now: Option<String>,
    /// By how much it moved, on the questions answered both times.
    pub moved: String,
    /// Its questions, those that stayed the same among them.
    pub questions: Vec<QuestionTrendText>,
}

/// Questions of which the same became.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendGroup {
    pub change: Change,
    pub title: String,
    pub questions: Vec<QuestionTrendText>,
}

/// A question then and now.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionTrendText {
    pub question: QuestionId,
    pub name: String,
    pub then: String,
    pub now: String,
    /// All of it in one line.
    pub text: String,
}

/// Columns of the table before those of the rounds.
const FACTOR_COLUMNS: usize = 1;

impl TrendText {
    /// The column of by how much it moved.
    pub const MOVED: usize = FACTOR_COLUMNS + Side::BOTH.len();

    /// The round of `assessment` at place `now` beside the earlier one at `then`; else why they are not compared.
    pub fn between(
        wording: &Wording<'_>,
        assessment: &Assessment,
        then: usize,
        now: usize,
    ) -> Result<TrendText, String> {
        let rounds = &assessment.rounds;
        let names = (wording.round_name(rounds, then), wording.round_name(rounds, now));
        let (before, after) = (&rounds[then], &rounds[now]);
        for (round, name) in [(before, &names.0), (after, &names.1)] {
            if let Some(why) = wording.not_compared(round, name) {
                return Err(why);
            }
        }
        for (round, name, key) in
            [(before, &names.0, "findings-trend-empty-then"), (after, &names.1, "findings-trend-empty-now")]
        {
            if !round.result().has_values() {
                return Err(wording.words.format(key, &[("round", name.as_str().into())]));
            }
        }
        let trend = scoring::trend(wording.questionnaire(), before.result(), after.result());
        let groups: Vec<TrendGroup> = Change::ALL
            .into_iter()
            .filter(|change| *change != Change::Same)
            .filter_map(|change| group(wording, &trend, change))
            .collect();
        let is_moved = |group: &TrendGroup| !matches!(group.change, Change::NeverAnswered | Change::NotComparable);
        Ok(TrendText {
            title: wording.words.format("findings-trend-title", &[("then", names.0.into()), ("now", names.1.into())]),
            who: {
                let args = [("then", wording.who(before).into()), ("now", wording.who(after).into())];
                wording.words.format("findings-trend-who", &args)
            },
            caution: caution(wording, before, after),
            overall: overall(wording, &trend),
            is_early: is_early(&trend),
            line: line(wording, &trend),
            stage: stage(wording, &trend),
            counts: counts(wording, &trend),
            factors: trend.factors.iter().map(|factor| self::factor(wording, factor, &trend)).collect(),
            none: (!groups.iter().any(is_moved)).then(|| wording.words.get("findings-trend-none")),
            groups,
            trend,
        })
    }

    /// The factors as a table: its heads, and a row for each.
    pub fn table(&self, wording: &Wording<'_>) -> (Vec<String>, Vec<Vec<String>>) {
        let word = |key: &str| wording.words.get(key);
        let mut head = vec![word("findings-trend-head-factor")];
        head.extend(Side::BOTH.map(|side| word(side.heads()[0])));
        head.push(word("findings-trend-head-moved"));
        head.extend(Side::BOTH.map(|side| word(side.heads()[1])));
        let stage = |stage: Option<Level>| stage.map_or_else(|| wording.none(), |level| level.to_string());
        let moved = |trend: &FactorTrend| match trend.moved {
            None => wording.none(),
            Some(by) => {
                let args = [("moved", wording.moved(by).into()), ("common", trend.common.into())];
                wording.words.format("findings-trend-moved-cell", &args)
            }
        };
        let row = |(factor, trend): (&FactorTrendText, &FactorTrend)| {
            let said = |side: Side| if side == Side::Then { &factor.then } else { &factor.now };
            let scores = Side::BOTH.map(|side| wording.open_score(said(side), side.score(trend).bounds));
            let stages = Side::BOTH.map(|side| stage(side.score(trend).stage));
            [factor.name.clone()].into_iter().chain(scores).chain([moved(trend)]).chain(stages).collect()
        };
        (head, self.factors.iter().zip(&self.trend.factors).map(row).collect())
    }

    /// The current round beside the one that it is compared with; nothing where there is none.
    pub fn latest(wording: &Wording<'_>, assessment: &Assessment) -> Option<Result<TrendText, String>> {
        let now = assessment.rounds.len() - 1;
        Some(TrendText::between(wording, assessment, assessment.compared_with()?, now))
    }
}

impl Wording<'_> {
    /// A round as it is told from all others: title and day, and of several that are alike in both, which it is.
    pub fn round_name(&self, rounds: &[Round], place: usize) -> String {
        let round = &rounds[place];
        let is_alike = |other: &&Round| other.date == round.date && other.title.trim() == round.title.trim();
        let (title, date) = (self.round_title(place, round), self.words.date(round.date));
        let mut args = vec![("title", title.into()), ("date", date.into())];
        if round.title.trim().is_empty() || rounds.iter().filter(is_alike).count() < 2 {
            return self.words.format("findings-round-name", &args);
        }
        args.push(("nth", rounds[..=place].iter().filter(is_alike).count().into()));
        self.words.format("findings-round-name-nth", &args)
    }

    /// What a change is called.
    pub fn change(&self, change: Change) -> String {
        self.words.get(match change {
            Change::Rose => "findings-trend-rose",
            Change::Fell => "findings-trend-fell",
            Change::Same => "findings-trend-same",
            Change::New => "findings-trend-new",
            Change::Gone => "findings-trend-gone",
            Change::NeverAnswered => "findings-trend-never",
            Change::NotComparable => "findings-trend-not-comparable",
        })
    }

    /// Why `round`, called `name`, is compared with none.
    fn not_compared(&self, round: &Round, name: &str) -> Option<String> {
        let key = match (self.catalogue.edition(&round.edition), round.standing()) {
            (Edition::Live(_), Standing::Open(_)) => "findings-trend-open",
            (Edition::Live(_), _) => return None,
            _ => "findings-trend-other-edition",
        };
        Some(self.words.format(key, &[("round", name.into())]))
    }

    /// By how much something moved, with its sign.
    fn moved(&self, by: f64) -> String {
        let by_text = format_score(by.abs());
        let key = match () {
            () if by_text == format_score(0.0) => "findings-trend-even",
            () if by > 0.0 => "findings-trend-up",
            () => "findings-trend-down",
        };
        self.words.format(key, &[("by", by_text.into())])
    }

    /// A score, with what the answers still missing leave open of it.
    fn open_score(&self, score: &str, bounds: Option<Bounds>) -> String {
        let Some(bounds) = self.open_bounds(bounds) else { return score.to_owned() };
        self.words.format("findings-trend-score", &[("score", score.into()), ("bounds", bounds.into())])
    }

    fn open_bounds(&self, bounds: Option<Bounds>) -> Option<String> {
        let bounds = bounds.filter(|bounds| bounds.low < bounds.high)?;
        let args = [("low", format_score(bounds.low).into()), ("high", format_score(bounds.high).into())];
        Some(self.words.format("findings-trend-range", &args))
    }
}

/// What who answered then and now means for what differs.
fn caution(wording: &Wording<'_>, before: &Round, after: &Round) -> String {
    let is_one = |standing: Standing| matches!(standing, Standing::Single(_));
    let (then, now) = (before.standing(), after.standing());
    if is_one(then) != is_one(now) {
        return wording.words.get("findings-trend-who-mixed");
    }
    let (who_then, who_now) = (wording.who(before), wording.who(after));
    if who_then == who_now {
        return wording.words.format("findings-trend-who-alike", &[("who", who_now.into())]);
    }
    wording.words.get("findings-trend-who-other")
}

/// A few answers of a round that has just begun say nothing of the hall as a whole: as for the overall stage, so many have
/// to be there, then and now.
fn is_early(trend: &Trend) -> bool {
    let (then, now) = &trend.overall;
    !then.tally.has_overall_stage() || !now.tally.has_overall_stage()
}

/// The overall scores with how many questions rose and fell, or why the scores wait.
fn line(wording: &Wording<'_>, trend: &Trend) -> String {
    let overall = overall(wording, trend);
    if is_early(trend) {
        return overall;
    }
    let count = |change| trend.of(change).count();
    let args =
        [("overall", overall.into()), ("rose", count(Change::Rose).into()), ("fell", count(Change::Fell).into())];
    wording.words.format("findings-trend-line", &args)
}

fn overall(wording: &Wording<'_>, trend: &Trend) -> String {
    if is_early(trend) {
        let (then, now) = (&trend.overall.0.tally, &trend.overall.1.tally);
        let args = [
            scoring::answered_for_stage(),
            ("then", then.own_answers().into()),
            ("thenof", then.applicable().into()),
            ("now", now.own_answers().into()),
            ("nowof", now.applicable().into()),
        ];
        return wording.words.format("findings-trend-early", &args);
    }
    let said = |overall: &Overall| wording.open_score(&wording.score(overall.mean), overall.bounds);
    let args = [("then", said(&trend.overall.0).into()), ("now", said(&trend.overall.1).into())];
    wording.words.format("findings-trend-overall", &args)
}

fn stage(wording: &Wording<'_>, trend: &Trend) -> Option<String> {
    let (then, now) = (trend.overall.0.stage, trend.overall.1.stage);
    let said = |stage: Option<Level>| stage.map_or_else(|| wording.none(), |level| wording.stage(level));
    let args = [("then", said(then).into()), ("now", said(now).into())];
    (then.is_some() || now.is_some()).then(|| wording.words.format("findings-trend-stage", &args))
}

fn counts(wording: &Wording<'_>, trend: &Trend) -> Vec<String> {
    let line = |change: Change| {
        let count = trend.of(change).count();
        let args = [("change", wording.change(change).into()), ("count", count.into())];
        (count > 0).then(|| wording.words.format("findings-trend-count", &args))
    };
    Change::ALL.into_iter().filter_map(line).collect()
}

fn factor(wording: &Wording<'_>, trend: &FactorTrend, all: &Trend) -> FactorTrendText {
    let moved = |by: f64| {
        let args = [("moved", wording.moved(by).into()), ("common", trend.common.into())];
        wording.words.format("findings-trend-moved", &args)
    };
    FactorTrendText {
        factor: trend.factor.clone(),
        name: wording.factor_name(&trend.factor),
        then: wording.score(trend.then.mean),
        now: wording.score(trend.now.mean),
        bounds_then: wording.open_bounds(trend.then.bounds),
        bounds_now: wording.open_bounds(trend.now.bounds),
        stage_then: trend.then.stage.map(|level| wording.stage(level)),
        stage_now: trend.now.stage.map(|level| wording.stage(level)),
        moved: trend.moved.map_or_else(|| wording.words.get("findings-trend-moved-none"), moved),
        questions: all
            .questions
            .iter()
            .filter(|question| question.factor == trend.factor)
            .map(|question| self::question(wording, question))
            .collect(),
    }
}

fn group(wording: &Wording<'_>, trend: &Trend, change: Change) -> Option<TrendGroup> {
    let questions: Vec<QuestionTrendText> =
        trend.of(change).map(|question| self::question(wording, question)).collect();
    (!questions.is_empty()).then(|| TrendGroup { change, title: wording.change(change), questions })
}

fn question(wording: &Wording<'_>, trend: &QuestionTrend) -> QuestionTrendText {
    let (name, then, now) =
        (wording.question_name(&trend.question), wording.state(trend.then), wording.state(trend.now));
    let args = [("question", name.as_str().into()), ("then", then.as_str().into()), ("now", now.as_str().into())];
    let text = wording.words.format("findings-trend-question", &args);
    QuestionTrendText { question: trend.question.clone(), name, then, now, text }
}
