//! What can be read on a page of a report.

use typst::layout::{Frame, FrameItem, Point};

/// All text of a frame in drawing order.
pub fn text(frame: &Frame) -> String {
    let piece = |(_, item): &(_, FrameItem)| match item {
        FrameItem::Group(group) => text(&group.frame),
        FrameItem::Text(run) => run.text.to_string(),
        _ => String::new(),
    };
    frame.items().map(piece).collect()
}

/// Everything on a page with its place on it, charts and what is drawn smaller or larger left out.
pub fn placed<'f>(frame: &'f Frame, found: &mut Vec<(Point, &'f FrameItem)>, from: Point) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) if group.transform.sx.is_one() => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                placed(&group.frame, found, from + *at + moved);
            }
            FrameItem::Group(_) => {}
            item => found.push((from + *at, item)),
        }
    }
}

/// A sentence in the data of a report: in Japanese it may stand there in pieces that no line ends within.
pub fn sentence(data: &serde_json::Value) -> String {
    match data {
        serde_json::Value::Array(pieces) => pieces.iter().map(sentence).collect(),
        whole => whole.as_str().expect("a sentence").to_owned(),
    }
}
