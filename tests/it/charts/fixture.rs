//! Small charts to draw: described by hand, full, half empty and extreme.

use shirube::assessment::{Answer, Answers, Assessment, Role, Value};
use shirube::catalogue::{Catalogue, FactorId, Level, Town, TownId, built_in};
use shirube::charts::{
    self, Chart, ChartKind, Chronicle, FactorRow, Factors, Headings, Heat, Lower, Own, Paths, Peer, Shares, Size,
    TownsShown, Trend,
};
use shirube::findings::{NationalText, TrendText, Wording};
use shirube::i18n::{Locale, Words};
use shirube::paper;
use shirube::scoring::{Bounds, National, Scores, score};

/// The longest name of a hall that people may type.
pub const LONG: &str = "南会津郡桧枝岐村役場総合政策課デジタル推進準備室";

const TOWNS: [(&str, &str, &str); 8] = [
    ("sakata", "酒田市", "Sakata"),
    ("sagae", "寒河江市", "Sagae"),
    ("masuda", "益田市", "Masuda"),
    ("bandai", "磐梯町", "Bandai"),
    ("a", "𠮷野ヶ里町", "Yoshinogari"),
    ("b", "かすみがうら市", "Kasumigaura"),
    ("c", "檜枝岐村", "Hinoemata"),
    ("d", "つくばみらい市", "Tsukubamirai"),
];

const FACTORS: [(&str, &str, &str); 8] = [
    ("leadership", "リーダーシップ", "Leadership and CDO"),
    ("organisation", "推進部署・チーム", "Office and teams"),
    ("advisers", "外部人材", "External advisers"),
    ("partners", "連携と学び合い", "Partners and peers"),
    ("strategy", "ビジョン・戦略", "Vision and strategy"),
    ("culture", "人材と組織文化", "People and culture"),
    ("inclusion", "アナログ支援", "Analog support and inclusion"),
    ("services", "課題起点の改革", "Services from the problem up"),
];

pub const LADDER: [(&str, &str); 6] = [
    ("未着手", "Not started"),
    ("個人の工夫", "One person’s effort"),
    ("一部の部署", "Some sections"),
    ("全庁", "Whole hall"),
    ("定着と見直し", "Settled and reviewed"),
    ("庁外への広がり", "Carried beyond the hall"),
];

pub fn pick(locale: Locale, (ja, en): (&str, &str)) -> String {
    match locale {
        Locale::Ja => ja.to_owned(),
        Locale::En => en.to_owned(),
    }
}

pub fn peers(locale: Locale, count: usize) -> Vec<Peer> {
    let peer = |(place, (id, ja, en)): (usize, &(&str, &str, &str))| Peer {
        id: TownId::new(id),
        name: pick(locale, (ja, en)),
        place,
    };
    TOWNS[..count].iter().enumerate().map(peer).collect()
}

fn headings(words: &Words) -> Headings {
    Headings {
        score: words.get("chart-score"),
        answered: words.get("chart-answered"),
        documented: words.get("chart-documented"),
        bounds: words.get("chart-legend-bounds"),
        target: words.get("chart-legend-target"),
        reached: words.get("chart-legend-reached"),
        lower: words.get("chart-legend-lower"),
        undocumented: words.get("chart-undocumented"),
        gap: words.get("chart-legend-gap"),
    }
}

/// Own score of a factor: mean, low, high.
pub fn own(mean: f64, low: f64, high: f64) -> Own {
    Own::Score { mean, bounds: Bounds { low, high } }
}

/// What `of` gives for each factor: own score and the peers' means with their n.
pub fn factors(
    locale: Locale,
    name: &str,
    towns: usize,
    rows: usize,
    of: impl Fn(usize) -> (Option<(f64, f64, f64)>, Vec<Option<(f64, usize)>>),
) -> Factors {
    let words = Words::new(locale);
    let row = |(i, (id, ja, en)): (usize, &(&str, &str, &str))| {
        let (score, lowers) = of(i);
        let lower = |j: usize| lowers.get(j).copied().flatten().map(|(mean, questions)| Lower { mean, questions });
        FactorRow {
            factor: FactorId::new(id),
            name: pick(locale, (ja, en)),
            own: score.map_or_else(|| Own::Missing(words.get("chart-open")), |(m, l, h)| own(m, l, h)),
            target: None,
            is_reached: false,
            answered: if score.is_some() { 4 } else { 0 },
            asked: 4,
            peers: (0..towns).map(lower).collect(),
        }
    };
    Factors {
        towns: TownsShown { shown: towns, all: towns },
        title: words.get("chart-profile-title"),
        caption: words.get("chart-profile-caption"),
        ladder: LADDER.map(|l| pick(locale, l)),
        own: name.to_owned(),
        peers: peers(locale, towns),
        rows: FACTORS[..rows].iter().enumerate().map(row).collect(),
        headings: headings(&words),
    }
}

/// Everything answered, most of it documented, some marks at the same place.
pub fn full(locale: Locale, towns: usize) -> Factors {
    factors(locale, &pick(locale, ("自庁", "Own hall")), towns, 8, |i| {
        let mean = [2.3, 1.0, 0.0, 3.5, 2.0, 1.8, 5.0, 0.5][i];
        let lowers = (0..towns).map(|j| {
            ((i + j) % 4 != 1).then_some(([3.0, 2.5, 3.0, 4.0, 1.0, 2.0, 5.0, 3.0][(i + j / 2) % 8], 1 + (i + j) % 4))
        });
        (
            Some((mean, (mean - 0.6_f64 * (i % 3) as f64).max(0.0), (mean + 0.5 * (i % 3) as f64).min(5.0))),
            lowers.collect(),
        )
    })
}

/// Every second factor without a score, towns hardly documented.
pub fn half(locale: Locale) -> Factors {
    let mut factors = factors(locale, LONG, 4, 8, |i| {
        let lowers = (0..4).map(|j| (i == j).then_some((3.0, 1)));
        ((i % 2 == 0).then_some((1.5, 0.4, 3.9)), lowers.collect())
    });
    factors.rows[1].own = Own::Missing(Words::new(locale).get("chart-not-applicable"));
    factors
}

/// All marks of every row at the same level.
pub fn coinciding(locale: Locale, towns: usize) -> Factors {
    factors(locale, LONG, towns, 8, |i| {
        let value = (i as f64).min(5.0);
        (Some((value, value, value)), vec![Some((value, 4)); towns])
    })
}

/// Most factors with a target: where the own mark or a town's stands, at the ends, and by itself.
pub fn aimed(locale: Locale) -> Factors {
    let mut factors = full(locale, 4);
    let targets = [Some(2.3), None, Some(0.0), Some(5.0), Some(3.1), Some(1.8), Some(5.0), None];
    for (row, target) in factors.rows.iter_mut().zip(targets) {
        row.target = target;
    }
    factors
}

/// One factor and nothing else.
pub fn single(locale: Locale) -> Factors {
    factors(locale, &pick(locale, ("自庁", "Own hall")), 1, 1, |_| (Some((2.0, 2.0, 2.0)), vec![Some((3.0, 2))]))
}

/// Nothing answered, nothing documented.
pub fn empty(locale: Locale) -> Factors {
    factors(locale, &pick(locale, ("自庁", "Own hall")), 0, 8, |_| (None, Vec::new()))
}

/// All of these with names, in one language.
pub fn factor_sets(locale: Locale) -> Vec<(&'static str, Factors)> {
    vec![
        ("full-4", full(locale, 4)),
        ("full-7", full(locale, 7)),
        ("aimed", aimed(locale)),
        ("half", half(locale)),
        ("coinciding-4", coinciding(locale, 4)),
        ("coinciding-8", coinciding(locale, 8)),
        ("single", single(locale)),
        ("empty", empty(locale)),
        ("nothing", factors(locale, &pick(locale, ("自庁", "Own hall")), 0, 0, |_| (None, Vec::new()))),
    ]
}

/// Answers to the built-in questionnaire: every state once in a while.
pub fn answers() -> Answers {
    let value = |i: usize| match i % 11 {
        3 => Some(Value::Unknown),
        6 => Some(Value::NotApplicable("町に該当する施設がない".to_owned())),
        9 => None,
        n => Level::new((n % 6) as u8).map(Value::Level),
    };
    let questions = built_in().questionnaire.questions().map(|q| q.id.clone()).collect::<Vec<_>>();
    questions.into_iter().enumerate().filter_map(|(i, q)| Some((q, Answer::of(value(i)?)))).collect()
}

/// The chart that `build` makes of the built-in content and `answers`.
pub fn built(
    locale: Locale,
    answers: &Answers,
    build: impl Fn(&Catalogue, &Scores, &[&Town], &str, &Words) -> Chart,
) -> Chart {
    let catalogue = built_in();
    let scores = score(&catalogue.questionnaire, answers);
    let towns: Vec<&Town> = catalogue.towns.iter().collect();
    build(&catalogue, &scores, &towns, LONG, &Words::new(locale))
}

/// The heat map of the built-in content.
pub fn heat(locale: Locale, answers: &Answers) -> Heat {
    match built(locale, answers, charts::heat) {
        Chart::Heat(heat) => heat,
        other => panic!("{other:?}"),
    }
}

/// The heat map beside `count` towns, further ones repeating those there are.
fn heat_beside(locale: Locale, count: usize) -> Heat {
    let mut heat = heat(locale, &answers());
    heat.peers = peers(locale, count);
    for row in heat.groups.iter_mut().flat_map(|g| &mut g.rows) {
        row.peers = (0..count).map(|i| row.peers[i % row.peers.len()]).collect();
    }
    heat
}

/// The chronicle of the built-in towns.
pub fn chronicle(locale: Locale) -> Chronicle {
    let catalogue = built_in();
    let towns: Vec<&Town> = catalogue.towns.iter().collect();
    match charts::chronicle(&catalogue, &towns, &Words::new(locale)) {
        Chart::Chronicle(chronicle) => chronicle,
        other => panic!("{other:?}"),
    }
}

/// The chronicle of `count` towns, further ones repeating those there are, without stations for the last.
fn chronicle_of(locale: Locale, count: usize) -> Chronicle {
    let mut chronicle = chronicle(locale);
    let lanes = chronicle.lanes.clone();
    let lane = |(i, peer): (usize, Peer)| charts::Lane { peer, ..lanes[i % lanes.len()].clone() };
    chronicle.lanes = peers(locale, count).into_iter().enumerate().map(lane).collect();
    if let Some(last) = chronicle.lanes.get_mut(6) {
        last.stations.clear();
    }
    chronicle
}

/// The ways of the built-in towns.
pub fn paths(locale: Locale) -> Paths {
    let catalogue = built_in();
    let towns: Vec<&Town> = catalogue.towns.iter().collect();
    match charts::paths(&catalogue, &towns, &Words::new(locale)) {
        Chart::Paths(paths) => paths,
        other => panic!("{other:?}"),
    }
}

/// The ways of `count` towns, further ones repeating those there are, without steps for the last.
fn paths_of(locale: Locale, count: usize) -> Paths {
    let all = paths(locale);
    let way = |(i, peer): (usize, Peer)| charts::Way { peer, ..all.ways[i % all.ways.len()].clone() };
    let mut ways: Vec<charts::Way> = peers(locale, count).into_iter().enumerate().map(way).collect();
    if let Some(last) = ways.get_mut(6) {
        last.steps.clear();
        last.strands.clear();
    }
    Paths { ways, ..all }
}

/// The trend of two rounds of two questions each factor: higher, lower, the same, not the same questions, not answered then,
/// not now, never, not known either time.
pub fn trend(locale: Locale) -> Trend {
    let catalogue = built_in();
    let words = Words::new(locale);
    let level = |n| Level::new(n).map(Value::Level);
    let unknown = || Some(Value::Unknown);
    // Of each factor what was answered to its first two questions, then and now.
    let told: [[Option<Value>; 4]; 8] = [
        [level(1), level(2), level(3), level(4)],
        [level(5), level(4), level(2), level(0)],
        [level(0), level(0), level(0), level(0)],
        [level(2), None, level(2), level(5)],
        [None, None, level(3), level(3)],
        [level(4), level(1), None, unknown()],
        [None, None, None, None],
        [unknown(), unknown(), unknown(), unknown()],
    ];
    let mut rounds = [Answers::default(), Answers::default()];
    for (factor, told) in catalogue.questionnaire.factors.iter().zip(told) {
        for (place, value) in told.into_iter().enumerate() {
            let answers = &mut rounds[place / 2];
            match value {
                // What is not known is not known of all.
                Some(Value::Unknown) => {
                    for question in &factor.questions {
                        answers.set(question.id.clone(), Answer::of(Value::Unknown));
                    }
                }
                // The last questions of a factor follow from none.
                Some(value) => {
                    answers.set(factor.questions[2 + place % 2].id.clone(), Answer::of(value));
                }
                None => {}
            }
        }
    }
    let rounds = rounds.map(|answers| crate::plan::words::round(crate::plan::DAY, Role::Promotion, answers));
    let assessment = Assessment { rounds: rounds.into(), ..crate::plan::fresh() };
    trend_of(&catalogue, &assessment, &words)
}

/// The trend of the last two rounds of `assessment`.
fn trend_of(catalogue: &Catalogue, assessment: &Assessment, words: &Words) -> Trend {
    let wording = Wording::new(catalogue, words);
    let text = TrendText::latest(&wording, assessment).expect("two rounds").expect("they can be compared");
    match charts::trend(&text, &wording) {
        Chart::Trend(trend) => trend,
        other => panic!("{other:?}"),
    }
}

/// The shares of the first built-in town among halls like it.
pub fn shares(locale: Locale) -> Shares {
    let (catalogue, words) = (built_in(), Words::new(locale));
    let national = National::of(&catalogue, Some(&catalogue.towns[0].code)).expect("the town has a row in the survey");
    let text = NationalText::of(&Wording::new(&catalogue, &words), &national);
    match charts::shares(&national, &text, 0, &words) {
        Some(Chart::Shares(shares)) => shares,
        other => panic!("{other:?}"),
    }
}

/// A chart of this kind with something of everything in it.
pub fn chart(locale: Locale, kind: ChartKind) -> Chart {
    match kind {
        ChartKind::Profile => Chart::Profile(full(locale, 4)),
        ChartKind::Radar => Chart::Radar(full(locale, 4)),
        ChartKind::Heat => Chart::Heat(heat(locale, &answers())),
        ChartKind::Chronicle => Chart::Chronicle(chronicle(locale)),
        ChartKind::Trend => Chart::Trend(trend(locale)),
        ChartKind::Paths => Chart::Paths(paths(locale)),
        ChartKind::Shares => Chart::Shares(shares(locale)),
    }
}

/// Every chart to be looked at and tried, with a name and the size it is printed at.
pub fn charts(locale: Locale) -> Vec<(String, Chart, Size)> {
    let wide = Size { width: paper::TEXT_WIDTH, height: 269.0 };
    let page = Size { width: paper::TEXT_WIDTH, height: 652.0 };
    let mut charts = Vec::new();
    for (name, factors) in factor_sets(locale) {
        charts.push((format!("profile-{name}"), Chart::Profile(factors.clone()), wide));
        charts.push((format!("radar-{name}"), Chart::Radar(factors), wide));
    }
    let blank = Answers::default();
    charts.push(("profile-real".to_owned(), built(locale, &answers(), charts::profile), wide));
    charts.push(("radar-real".to_owned(), built(locale, &answers(), charts::radar), wide));
    charts.push(("profile-real-empty".to_owned(), built(locale, &blank, charts::profile), wide));
    charts.push(("heat-full-4".to_owned(), Chart::Heat(heat(locale, &answers())), page));
    charts.push(("heat-7".to_owned(), Chart::Heat(heat_beside(locale, 7)), page));
    charts.push(("heat-alone".to_owned(), Chart::Heat(heat_beside(locale, 0)), page));
    charts.push(("heat-empty".to_owned(), Chart::Heat(heat(locale, &blank)), page));
    let free = Size { width: paper::TEXT_WIDTH, height: 0.0 };
    charts.push(("chronicle-full-4".to_owned(), Chart::Chronicle(chronicle(locale)), free));
    charts.push(("chronicle-7".to_owned(), Chart::Chronicle(chronicle_of(locale, 7)), free));
    charts.push(("chronicle-1".to_owned(), Chart::Chronicle(chronicle_of(locale, 1)), free));
    charts.push(("chronicle-none".to_owned(), Chart::Chronicle(chronicle_of(locale, 0)), free));
    charts.push(("paths-4".to_owned(), Chart::Paths(paths(locale)), free));
    charts.push(("paths-7".to_owned(), Chart::Paths(paths_of(locale, 7)), free));
    charts.push(("paths-1".to_owned(), Chart::Paths(paths_of(locale, 1)), free));
    charts.push(("paths-none".to_owned(), Chart::Paths(paths_of(locale, 0)), free));
    let catalogue = built_in();
    let rounds = crate::plan::words::two_rounds(&catalogue);
    charts.push(("trend-real".to_owned(), Chart::Trend(trend_of(&catalogue, &rounds, &Words::new(locale))), free));
    charts.push(("trend-hard".to_owned(), Chart::Trend(trend(locale)), free));
    charts.push(("shares-real".to_owned(), Chart::Shares(shares(locale)), free));
    let is_there = |kind: &ChartKind| charts.iter().any(|(_, chart, _)| chart.kind() == *kind);
    let wanting: Vec<_> = ChartKind::ALL.into_iter().filter(|kind| !is_there(kind)).collect();
    assert!(wanting.is_empty(), "{wanting:?}");
    charts
}
