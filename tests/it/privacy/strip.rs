//! The copy without persons.

use shirube::assessment::workshop::{Counts, Method, Talk, Vote};
use shirube::assessment::{
    Answer, Item, ItemId, PaperSheet, Response, Role, SaidBy, Standing, StoodBy, Value, file, privacy,
};
use shirube::catalogue::{Level, SurveyId};

use super::{Dice, close, differing, hall, outputs, questions};

fn level(n: u8) -> Value {
    Value::Level(Level::new(n).unwrap())
}

#[test]
fn persons_go_and_results_stay() {
    let mut hall = hall(Dice(2).sheets(0, 9));
    let said_by = Some(SaidBy { role: Role::Administration, name: "人事課の田中".into() });
    let inside = Answer { note: "庁内のメモ".into(), note_is_inside: true, said_by, ..Answer::of(level(2)) };
    let round = &mut hall.rounds[0];
    round.agreed.set(questions()[0].clone(), inside);
    round.items.push(Item { id: ItemId(1), owner: "企画課".into(), text: "方針案".into(), ..Item::default() });
    let vote = |is_revealed, levels| Vote {
        method: Method::Ballots,
        counts: Counts { levels, unknown: 0 },
        is_revealed,
        present: None,
    };
    let votes = vec![vote(true, [0, 4, 3, 0, 0, 0]), vote(false, [0, 0, 6_007, 0, 0, 0])];
    round.workshop.talks = [(questions()[1].clone(), Talk { votes, dissent: "異論".into(), ..Talk::default() })].into();
    let half_typed = Response { name: "途中の紙".into(), ..Dice(4).sheet("") };
    hall.half_typed = Some(Box::new(PaperSheet { response: half_typed, section: None }));
    let stood_by = StoodBy { hall: "062065".into(), survey: SurveyId::new("fy2023"), level: Level::MIN };
    hall.stood_by = [(questions()[0].clone(), stood_by)].into();
    close(&mut hall);
    // An earlier round, of one person.
    let one = Response { name: "前の人".into(), ..Dice(3).sheet("") };
    let mut earlier = super::hall(vec![one.clone()]).rounds.remove(0);
    earlier.agreed = Default::default();
    hall.rounds.insert(0, earlier);

    let stripped = privacy::strip(&hall);
    let text = file::to_string(&stripped);
    assert_eq!(file::from_str(&text, &Default::default()).as_ref(), Ok(&stripped));
    for gone in ["氏名", "前の人", "田中", "途中の紙", "half_typed", "stood_by", "responses: [", "6007"] {
        assert!(!text.contains(gone), "{gone}");
    }
    for kept in ["庁内のメモ", "Administration", "異論", "企画課", "(0, 4, 3, 0, 0, 0)"] {
        assert!(text.contains(kept), "{kept}");
    }
    // The answers of the only response are the result of its round.
    let earlier = &stripped.rounds[0];
    assert_eq!(earlier.standing(), Standing::Single(one.role));
    let values = |answers: &shirube::assessment::Answers| -> Vec<_> {
        answers.iter().map(|(question, answer)| (question.clone(), answer.value.clone())).collect()
    };
    assert_eq!(values(&earlier.agreed), values(&one.answers));
    // What leaves the hall is the same as before.
    assert_eq!(differing(&outputs(&hall), &outputs(&stripped)), [""; 0]);
    assert_eq!(privacy::strip(&stripped), stripped);
}

#[test]
fn figures_that_were_never_fixed_go() {
    let stripped = privacy::strip(&hall(Dice(2).sheets(0, 9)));
    assert_eq!(stripped.current().closing, None);
    assert!(stripped.current().sheets().is_empty());
}
