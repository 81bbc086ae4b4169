//! The content that the program carries: rules of the questionnaire that a program can check, and what is claimed of
//! the towns.

use shirube::assessment::Value;
use shirube::catalogue::{Catalogue, Level, QuestionId, TextOf, Town, built_in};
use shirube::i18n::Locale;

/// Loan words that a newspaper leaves unexplained.
const EVERYDAY: &[&str] = &[
    "アプリ",
    "サービス",
    "システム",
    "データ",
    "スマートフォン",
    "パソコン",
    "フォーラム",
    "ホームページ",
    "リーダー",
    "リーダーシップ",
    "スピード",
    "テーマ",
];

/// Proper names, which are not words to explain.
const NAMES: &[&str] = &["ますトラ", "トラ", "おくやみ手続サポートサービス", "サポートサービス"];

/// The characters that someone reads who answers every question: what is asked, and what to look at. Why it is asked, the
/// words explained and the advice stand aside.
fn reading(catalogue: &Catalogue) -> usize {
    let questions = catalogue.questionnaire.questions();
    questions
        .map(|q| {
            let is_read = |of: TextOf| match of {
                TextOf::Question | TextOf::Statement(_) | TextOf::LookFor => true,
                TextOf::Name | TextOf::Why | TextOf::Advice(_) | TextOf::Origin | TextOf::National => false,
            };
            let read = q.texts().filter(|(of, _)| is_read(*of));
            read.map(|(_, text)| text.get(Locale::Ja).chars().count()).sum::<usize>()
        })
        .sum()
}

/// Runs of katakana or of Latin letters, at least two characters long.
fn loan_words(text: &str) -> Vec<String> {
    let kind = |c: char| match c {
        'ァ'..='ヴ' | 'ー' => 1,
        'A'..='Z' | 'a'..='z' | '&' | '-' => 2,
        _ => 0,
    };
    let mut words: Vec<(u8, String)> = Vec::new();
    let mut last = 0;
    for c in text.chars() {
        let now = kind(c);
        if now != 0 {
            if now != last {
                words.push((now, String::new()));
            }
            words.last_mut().expect("pushed above").1.push(c);
        }
        last = now;
    }
    words.into_iter().map(|(_, w)| w).filter(|w| w.chars().count() >= 2).collect()
}

#[test]
fn eight_factors_of_four_questions() {
    let catalogue = built_in();
    let shape: Vec<usize> = catalogue.questionnaire.factors.iter().map(|f| f.questions.len()).collect();
    assert_eq!(shape, [4; 8]);
    let foundations: Vec<&str> =
        catalogue.questionnaire.questions().filter(|q| q.foundation).map(|q| q.id.as_str()).collect();
    assert_eq!(foundations, ["leadership.executive", "organisation.office", "strategy.plan"]);
}

#[test]
fn read_in_twenty_minutes() {
    let characters = reading(&built_in());
    assert!(characters <= 20 * 500, "{characters} characters");
}

#[test]
fn loan_words_are_explained() {
    let catalogue = built_in();
    let asked = catalogue
        .questionnaire
        .questions()
        .flat_map(|question| question.texts().map(|(_, text)| (question.id.as_str(), text)));
    let prompts = catalogue.sources.iter().flat_map(|s| s.prompts.iter().map(|prompt| (s.id.as_str(), &prompt.text)));
    let mut unexplained = Vec::new();
    for (id, text) in asked.chain(prompts).map(|(id, text)| (id, text.get(Locale::Ja))) {
        let explained: Vec<&str> = catalogue
            .terms_in(text, Locale::Ja)
            .iter()
            .flat_map(|t| t.also.iter().map(String::as_str).chain([t.word.get(Locale::Ja)]))
            .collect();
        for word in loan_words(text) {
            let known = EVERYDAY.contains(&word.as_str()) || NAMES.iter().any(|n| n.contains(&word));
            if !known && !explained.iter().any(|e| e.contains(&word)) {
                unexplained.push(format!("{id}: {word} in {text}"));
            }
        }
    }
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
}

#[test]
fn every_question_rests_on_one_of_the_documents() {
    let catalogue = built_in();
    let documents: Vec<_> = catalogue.sources.iter().filter(|s| s.document.is_some()).collect();
    for question in catalogue.questionnaire.questions() {
        let rests = question.origins.iter().any(|o| documents.iter().any(|d| d.id == o.source));
        assert!(rests, "{}", question.id);
    }
    for document in documents {
        let is_used = catalogue.questionnaire.questions().any(|q| q.origins.iter().any(|o| o.source == document.id));
        assert!(is_used, "{} is the origin of nothing", document.id);
    }
}

#[test]
fn towns_are_documented_as_far_as_a_short_article_goes() {
    let catalogue = built_in();
    assert!(!catalogue.towns.is_empty());
    for town in &catalogue.towns {
        assert!((8..=20).contains(&town.evidence.len()), "{}: {} cells", town.id, town.evidence.len());
        assert!(!town.chronicle.is_empty() && !town.doubts.is_empty() && !town.unscored.is_empty(), "{}", town.id);
        let evidence_is_above_zero = town.evidence.iter().all(|e| e.level > Level::MIN);
        assert!(evidence_is_above_zero, "{}: a lower bound of 0 says nothing", town.id);
    }
}

/// What is told of the towns beside the questions and in the documents is counted here.
#[test]
fn texts_tell_of_the_towns_what_is_documented() {
    let catalogue = built_in();
    let text = |path: &str| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        std::fs::read_to_string(path).expect("a document")
    };
    let documented = |id: &QuestionId| {
        catalogue.towns.iter().filter(|town| town.evidence.iter().any(|evidence| evidence.question == *id)).count()
    };
    let questions: Vec<_> = catalogue.questionnaire.questions().collect();
    for question in &questions {
        for (locale, of_all) in [(Locale::Ja, "先行自治体は、どれも"), (Locale::En, "All documented towns")] {
            let is_said = question.why.get(locale).contains(of_all);
            assert!(!is_said || documented(&question.id) == catalogue.towns.len(), "{}", question.id);
        }
    }
    let mut rows = String::new();
    for towns in (0..=catalogue.towns.len()).rev() {
        let with: Vec<String> = questions
            .iter()
            .filter(|question| documented(&question.id) == towns)
            .map(|question| format!("`{}`", question.id))
            .collect();
        if !with.is_empty() {
            rows += &format!("| {towns} | {} |\n", with.join(", "));
        }
    }
    let cells = |town: &Town| format!("{} {}", town.name.get(Locale::En), town.evidence.len());
    let each: Vec<String> = catalogue.towns.iter().map(cells).collect();
    let all: usize = catalogue.towns.iter().map(|town| town.evidence.len()).sum();
    let sum = format!("{all} of {} cells: {}.\n", questions.len() * catalogue.towns.len(), each.join(", "));
    let method = text("docs/method.md");
    for said in [rows, sum] {
        assert!(method.contains(&said), "docs/method.md does not say:\n{said}");
    }
    let readme = text("README.md");
    let names: Vec<&str> = catalogue.towns.iter().map(|town| town.name.get(Locale::Ja)).collect();
    assert!(readme.contains(&format!("先行自治体（{}）", names.join("、"))), "README: {names:?}");
}

#[test]
fn the_forum_is_no_town() {
    let catalogue = built_in();
    let forum = catalogue.sources.iter().find(|s| s.id.as_str() == "kanagawa-2024").expect("the forum is a source");
    assert!(catalogue.towns.iter().all(|t| t.source != forum.id));
    assert!(!forum.prompts.is_empty(), "it gives prompts for discussion");
}

#[test]
fn every_question_has_a_prompt_in_every_language() {
    let catalogue = built_in();
    for question in catalogue.questionnaire.questions() {
        let prompts = catalogue.prompts(&question.id);
        assert!(!prompts.is_empty(), "{}", question.id);
        for (source, prompt) in prompts {
            assert!(source.document.is_some(), "{}: a prompt is drawn from one of the documents", source.id);
            for locale in Locale::ALL {
                assert!(!prompt.text.get(locale).trim().is_empty(), "{} {locale}", question.id);
            }
        }
    }
}

/// A prompt that yes alone would answer gives a junior nothing to say.
#[test]
fn prompts_are_short_and_ask_what_yes_does_not_answer() {
    const OPEN_JA: [&str; 9] = ["だれ", "どこ", "何", "どんな", "どの", "どれ", "どう", "なぜ", "いつ"];
    const OPEN_EN: [&str; 9] = ["who", "whom", "whose", "where", "what", "which", "when", "why", "how"];
    let catalogue = built_in();
    for prompt in catalogue.sources.iter().flat_map(|source| &source.prompts) {
        let (ja, en) = (prompt.text.get(Locale::Ja), prompt.text.get(Locale::En));
        assert!(ja.matches('。').count() <= 2 && ja.ends_with("か。"), "{ja}");
        let question = ja.trim_end_matches('。').rsplit('。').next().expect("a string has an end");
        assert!(question.contains("この役所") && OPEN_JA.iter().any(|word| question.contains(word)), "{ja}");
        assert!(en.ends_with('?') && en.matches('?').count() == 1, "{en}");
        let question = en.rsplit(". ").next().expect("a string has an end").to_lowercase();
        let mut words = question.split(|c: char| !c.is_alphabetic());
        assert!(words.any(|word| OPEN_EN.contains(&word)), "{en}");
    }
}

#[test]
fn the_sagae_example_is_its_documented_minimum() {
    let catalogue = built_in();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples/sagae-2022.ron");
    let example = shirube::assessment::file::open(&path).expect("the example opens").assessment;
    let answered: Vec<(String, u8)> = example
        .current()
        .result()
        .iter()
        .map(|(question, answer)| match answer.value {
            Some(Value::Level(level)) => (question.to_string(), level.get()),
            ref other => panic!("{question}: {other:?}"),
        })
        .collect();
    let town = catalogue.towns.iter().find(|t| t.id.as_str() == "sagae").expect("Sagae is documented");
    let mut documented: Vec<(String, u8)> =
        town.evidence.iter().map(|e| (e.question.to_string(), e.level.get())).collect();
    documented.sort();
    assert_eq!(answered, documented);
    assert_eq!(example.profile.code.as_deref(), Some(town.code.as_str()), "so that it is not compared with itself");
}

#[test]
fn examples_are_as_the_program_writes_them() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/examples");
    for entry in std::fs::read_dir(folder).expect("examples") {
        let path = entry.expect("an example").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("the example is there").replace("\r\n", "\n");
        let assessment = shirube::assessment::file::open(&path).expect("the example opens").assessment;
        assert_eq!(shirube::assessment::file::to_string(&assessment), text, "{name}");
        let questions = built_in().questionnaire;
        let answers = assessment.current().result();
        assert!(answers.iter().all(|(id, _)| questions.question(id).is_some()), "{name} answers what is asked");
        match &*name {
            "full" => assert_eq!(answers.iter().filter(|(_, a)| a.level().is_some()).count(), 32),
            "half" => assert!((12..=20).contains(&answers.iter().filter(|(_, a)| a.value.is_some()).count())),
            _ => {}
        }
    }
}

#[test]
fn the_assessment_in_the_documents_opens() {
    let files =
        std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/files.md")).expect("docs");
    let (_, rest) = files.split_once("```ron").expect("an assessment is shown");
    let (text, _) = rest.split_once("```").expect("the block ends");
    let place = shirube::problem::Place::default();
    let assessment = shirube::assessment::file::from_str(text, &place).expect("it opens");
    let questions = built_in().questionnaire;
    let mut answered = assessment.current().result().iter();
    assert!(answered.all(|(id, _)| questions.question(id).is_some()));
}
