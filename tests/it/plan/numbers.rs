//! Numbers of items: none is given twice, also where its item is gone.

use jiff::civil::date;
use shirube::assessment::{Assessment, Edit, Item, ItemEdit, RoundEdit, file, publication};
use shirube::problem::Place;

use super::fresh;

fn numbers(assessment: &Assessment) -> Vec<u32> {
    assessment.current().items.iter().map(|item| item.id.0).collect()
}

fn change(assessment: &mut Assessment, edit: ItemEdit) -> Edit {
    Edit::Item { round: 0, edit }.apply(assessment).expect("it can be done")
}

fn insert(assessment: &mut Assessment) -> Edit {
    let at = assessment.current().items.len();
    change(assessment, ItemEdit::Insert(at, Item::new("研修", date(2026, 4, 1))))
}

fn opened_again(assessment: &Assessment) -> Assessment {
    file::from_str(&file::to_string(assessment), &Place::default()).expect("what is written can be read")
}

#[test]
fn a_number_is_never_given_again() {
    let mut assessment = fresh();
    (0..3).for_each(|_| drop(insert(&mut assessment)));
    assert_eq!(numbers(&assessment), [1, 2, 3]);
    let undo = change(&mut assessment, ItemEdit::Remove(2));
    insert(&mut assessment);
    assert_eq!(numbers(&assessment), [1, 2, 4]);
    // What was taken away comes back as what it was.
    change(&mut assessment, ItemEdit::Remove(2));
    undo.apply(&mut assessment).expect("it can be undone");
    assert_eq!(numbers(&assessment), [1, 2, 3]);
    change(&mut assessment, ItemEdit::Remove(2));
    change(&mut assessment, ItemEdit::Remove(1));
    // The file knows, and so does the copy in a report.
    assert!(file::to_string(&assessment).ends_with("  last_item: 4,\n)\n"));
    for mut again in [opened_again(&assessment), opened_again(&publication(&assessment))] {
        insert(&mut again);
        assert_eq!(numbers(&again), [1, 5]);
        assert!(!file::to_string(&again).contains("last_item"), "the highest is there");
    }
}

#[test]
fn numbers_of_a_round_that_is_gone_are_not_given_again() {
    let mut assessment = fresh();
    let mut next = assessment.current().clone();
    next.items = vec![Item::new("研修", date(2026, 4, 1))];
    Edit::Round(RoundEdit::Insert(1, Box::new(next))).apply(&mut assessment).expect("a round is begun");
    Edit::Round(RoundEdit::Remove(1)).apply(&mut assessment).expect("and taken away");
    insert(&mut assessment);
    assert_eq!(numbers(&assessment), [2]);
}

#[test]
fn undoing_leads_back_to_what_was_saved() {
    let mut assessment = fresh();
    let before = assessment.clone();
    let undo = insert(&mut assessment);
    undo.apply(&mut assessment).expect("it can be undone");
    assert_eq!(assessment, before);
}
