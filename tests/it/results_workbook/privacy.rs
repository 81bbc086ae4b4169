//! What may be handed on and what may not: looked for in every part of the file, unpacked.

use calamine::Data;
use shirube::assessment::{Role, publication};
use shirube::i18n::Locale;

use super::fixture::{Book, HIDDEN, NAMES, TOO_FEW, all, answers, bytes, close, single, workshop};

#[test]
fn nobody_is_found_in_a_workbook() {
    let private: Vec<String> = NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .chain(["覚え書き", "内々の話", "内々の異論"].map(str::to_owned))
        .chain([TOO_FEW, HIDDEN, TOO_FEW + 4].map(|count| format!(">{count}<")))
        .collect();
    for (name, assessment) in all() {
        for locale in Locale::ALL {
            for (part, text) in &Book::of(&assessment, locale).parts {
                for word in &private {
                    assert!(!text.contains(word), "{word} of {name} is in {part}");
                }
            }
        }
    }
    // What is looked for would be found.
    let known = Book::of(&workshop(), Locale::Ja);
    assert!(known.parts["xl/sharedStrings.xml"].contains("3に当たるという声"));
}

/// The file says nothing that depends on who answered what, only on how many did.
#[test]
fn sheets_come_in_as_counts() {
    let assessment = workshop();
    let mut shuffled = assessment.clone();
    let round = &mut shuffled.rounds[0];
    round.responses.reverse();
    for (place, response) in round.responses.iter_mut().enumerate() {
        (response.role, response.name) = (Role::ALL[place % 2], format!("別の人{place}"));
    }
    shuffled.rounds[0].closing = None;
    close(&mut shuffled);
    assert_eq!(bytes(&assessment, Locale::Ja), bytes(&shuffled, Locale::Ja));
}

/// One response beside agreed answers is no distribution, and its own answers are nowhere.
#[test]
fn a_single_response_is_not_shown_beside_what_was_agreed() {
    let mut assessment = single();
    assessment.rounds[0].agreed = answers(4);
    let without = {
        let mut without = assessment.clone();
        without.rounds[0].responses[0].answers = answers(1);
        without
    };
    assert_eq!(bytes(&assessment, Locale::Ja), bytes(&without, Locale::Ja));
    assert!(!Book::of(&assessment, Locale::Ja).names().contains(&"話し合い"));
}

/// The copy in a report gives the workbook that its assessment gives.
#[test]
fn a_copy_says_what_its_assessment_says() {
    let (whole, copy) = (workshop(), publication(&workshop()));
    assert_eq!(bytes(&whole, Locale::Ja), bytes(&copy, Locale::Ja));
    let (_, range) = &Book::of(&copy, Locale::Ja).tabs[2];
    let said = range.used_cells().any(|(_, _, cell)| matches!(cell, Data::String(text) if text.contains("満たない")));
    assert!(said, "that something is too little to be shown");
}
