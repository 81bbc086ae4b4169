//! Before a round is closed outputs do not depend on how a group answered.

use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{Assessment, privacy, publication};

use super::{Dice, close, differing, hall, outputs, questions};

fn voted(mut hall: Assessment, levels: [u32; 6]) -> Assessment {
    let vote =
        Vote { method: Method::Fingers, counts: Counts { levels, unknown: 2 }, is_revealed: true, present: None };
    let talk = Talk { votes: vec![vote], dissent: "3に当たるという声".into(), ..Talk::default() };
    hall.rounds[0].workshop.talks = [(questions()[2].clone(), talk)].into();
    hall.rounds[0].workshop.present = Some(12);
    hall
}

#[test]
fn other_answers_give_the_same_bytes() {
    let of = |seed, levels| voted(hall(Dice(seed).sheets(0, 9)), levels);
    for is_agreed in [true, false] {
        let make = |seed, levels| {
            let mut hall = of(seed, levels);
            if !is_agreed {
                hall.rounds[0].agreed = Default::default();
            }
            outputs(&hall)
        };
        assert_eq!(differing(&make(1, [0, 9, 1, 0, 0, 0]), &make(2, [5, 0, 0, 0, 0, 5])), [""; 0]);
    }
    // Closed, they differ: what is looked for would be found.
    let [one, other] = [(1, [0, 9, 1, 0, 0, 0]), (2, [5, 0, 0, 0, 0, 5])].map(|(seed, levels)| {
        let mut hall = of(seed, levels);
        close(&mut hall);
        outputs(&hall)
    });
    assert!(differing(&one, &other).len() >= 3);
}

/// What a chosen agenda was drawn from are the sheets, also those that are not shown.
#[test]
fn the_agenda_stays_inside() {
    let mut hall = hall(Dice(4).sheets(0, 9));
    let before = outputs(&hall);
    hall.rounds[0].workshop.agenda = Some(questions()[5..9].to_vec());
    assert_eq!(differing(&before, &outputs(&hall)), [""; 0]);
}

#[test]
fn outputs_say_how_the_round_stands() {
    let said = |hall: &Assessment| {
        let outputs = outputs(hall);
        let data = outputs.iter().find(|(name, _)| name == "data.json").unwrap();
        String::from_utf8(data.1.clone()).unwrap()
    };
    let mut hall = hall(Dice(4).sheets(0, 9));
    let unclosed = "are not in here: the round has not been closed for publication";
    assert!(said(&hall).contains(unclosed));
    close(&mut hall);
    assert!(said(&hall).contains("those of the closing, with 9 responses. What came later"));
    hall.rounds[0].closing = Some(privacy::reopen(hall.current()).unwrap());
    assert!(said(&hall).contains("The round was opened again since"));
    // The figures stay.
    assert!(said(&hall).contains("\"agreement\":"));
    let mut single = super::hall(vec![Dice(5).sheet("")]);
    single.rounds[0].agreed = Default::default();
    for word in ["Group figures", "\"agreement\":"] {
        assert!(!said(&single).contains(word), "one person is no group");
    }
}

#[test]
fn the_number_of_responses_stands_with_the_figures() {
    let mut hall = hall(Dice(6).sheets(0, 9));
    close(&mut hall);
    hall.rounds[0].responses.extend(Dice(7).sheets(9, 3));
    let copy = publication(&hall);
    assert_eq!(copy.current().standing(), shirube::assessment::Standing::Agreed(9));
}
