//! One person, however often the sheet is there.

use shirube::assessment::privacy::{self, SHOWN_FROM, State};
use shirube::assessment::workshop::Counts;
use shirube::assessment::{Answer, Response, Role, Value};
use shirube::catalogue::Level;
use shirube::workshop::{compare_roles, topics};

use super::{Dice, catalogue, hall, questions};

fn level(n: u8) -> Answer {
    Answer::of(Value::Level(Level::new(n).unwrap()))
}

/// A sheet that answers the first question, and the second so that it tells people without a name apart.
fn sheet(role: Role, name: &str, first: u8, second: u8) -> Response {
    let answers = [(questions()[0].clone(), level(first)), (questions()[1].clone(), level(second))];
    Response { role, name: name.to_owned(), answers: answers.into_iter().collect(), ..Response::default() }
}

#[test]
fn people_are_counted_and_not_sheets() {
    use Role::{Executive, FrontLine};
    let check = |what: &str, responses: &[Response], people: u64| {
        let tally = privacy::tally(responses).remove(&questions()[0]).unwrap();
        assert_eq!(tally.people.total(), people, "{what}");
        assert_eq!(tally.sheets.total(), responses.len() as u64, "{what}: the figures hold every sheet");
    };
    let a = sheet(FrontLine, "佐藤", 1, 1);
    check("the same sheet", &[a.clone(), a.clone(), a.clone()], 1);
    check("corrected", &[a.clone(), sheet(FrontLine, "佐藤", 2, 2)], 1);
    check("name written otherwise", &[sheet(FrontLine, "Ｓａｔｏ ", 1, 1), sheet(FrontLine, "sato", 2, 2)], 1);
    check("another role", &[a.clone(), sheet(Executive, "佐藤", 1, 1)], 2);
    check("without a name, alike", &[sheet(FrontLine, "", 1, 1), sheet(FrontLine, " ", 1, 1)], 1);
    check("without a name, not alike", &[sheet(FrontLine, "", 1, 1), sheet(FrontLine, "", 1, 2)], 2);
    let mut noted = sheet(FrontLine, "", 1, 1);
    noted.answers.set(questions()[0].clone(), Answer { note: "メモ".into(), is_marked: true, ..level(1) });
    check("but for a note", &[sheet(FrontLine, "", 1, 1), noted], 1);
}

#[test]
fn three_people_twice_are_not_five() {
    let mut dice = Dice(1);
    for named in [true, false] {
        let mut three: Vec<Response> = dice.sheets(0, 3);
        for (n, response) in three.iter_mut().enumerate() {
            response.name = if named { format!("氏名{n}") } else { String::new() };
        }
        let hall = hall([three.clone(), three.clone(), three].concat());
        let refused = privacy::close(hall.current()).unwrap_err();
        assert_eq!((refused.key, refused.args[0].1.as_str()), ("closing-nothing", "5"));
        assert!(!privacy::is_worth_closing(hall.current()));
        assert_eq!(privacy::state(hall.current()), State::Unclosed);
        // Nor on screen, nor between roles.
        assert!(topics(catalogue(), &hall.current().sheets()).iter().all(|topic| !topic.may_be_shown));
        for question in questions() {
            assert!(compare_roles(&hall.current().responses, &question).is_empty());
        }
    }
}

#[test]
fn roles_are_compared_by_people() {
    let role = |role: Role, people: u8, times: usize| {
        (0..people).flat_map(move |n| vec![sheet(role, &format!("氏名{n}"), n % 6, 0); times])
    };
    let compared = |people: u8, times: usize| {
        let all: Vec<Response> = role(Role::FrontLine, 5, 1).chain(role(Role::Executive, people, times)).collect();
        compare_roles(&all, &questions()[0]).len()
    };
    assert_eq!(compared(4, 3), 0);
    assert_eq!(compared(5, 1), 2);
}

/// Five copies of one late sheet are one late sheet.
#[test]
fn a_late_sheet_is_not_brought_out_by_doubling() {
    let mut dice = Dice(8);
    let mut hall = hall(dice.sheets(0, 7));
    super::close(&mut hall);
    let before = hall.current().closing.clone();
    let late = dice.sheet("");
    hall.rounds[0].responses.extend(vec![late; 9]);
    super::close(&mut hall);
    assert_eq!(hall.current().closing, before);
    assert!(privacy::behind(hall.current()) > 0);
}

#[test]
fn figures_hold_every_sheet_from_five_people_on() {
    let people = (0..5).map(|n| sheet(Role::FrontLine, &format!("氏名{n}"), 2, 0));
    let mut hall = hall(people.chain([sheet(Role::FrontLine, "氏名0", 4, 0)]).collect());
    super::close(&mut hall);
    let closing = hall.current().closing.clone().unwrap();
    let figure = closing.figures(&questions()[0])[0];
    assert_eq!(figure.counts, Some(Counts { levels: [0, 0, 5, 0, 1, 0], unknown: 0 }));
    assert!(figure.counts.unwrap().answered() > SHOWN_FROM);
}
