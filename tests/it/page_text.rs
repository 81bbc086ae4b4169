//! What can be read on a page of a report.

use typst::layout::{Frame, FrameItem};

/// All text of a frame in drawing order.
pub fn text(frame: &Frame) -> String {
    let piece = |(_, item): &(_, FrameItem)| match item {
        FrameItem::Group(group) => text(&group.frame),
        FrameItem::Text(run) => run.text.to_string(),
        _ => String::new(),
    };
    frame.items().map(piece).collect()
}

/// A sentence in the data of a report: in Japanese it may stand there in pieces that no line ends within.
pub fn sentence(data: &serde_json::Value) -> String {
    match data {
        serde_json::Value::Array(pieces) => pieces.iter().map(sentence).collect(),
        whole => whole.as_str().expect("a sentence").to_owned(),
    }
}
