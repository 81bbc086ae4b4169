//! Layout of the chronicle: the towns' ways beside one another, each from top to bottom in its order. Distances mean
//! nothing: documents rarely date what they tell.

use super::MarkId;
use super::chronicle::{Chronicle, Lane, Station};
use super::legend::caption;
use super::scene::{Anchor, Point, Rect, Scene, Size, Type, block};
use super::style::{BODY, CAPTION, Ink, LEAST_WIDTH, NOTE, SMALL, Symbol, VALUE};
use crate::text::Weight;
use crate::text::{balance, wrap};

/// A lane narrower than this is hard to read: further towns go below.
const LEAST_LANE: f64 = 108.0;
const GUTTER: f64 = 10.0;
/// From a lane's edge to its texts, with the line between.
const INDENT: f64 = 13.0;
/// x of the line within a lane.
const TRACK: f64 = 5.0;
/// Between stations.
const SPACE: f64 = 7.0;
/// Between a band of lanes and the next.
const BAND: f64 = 12.0;

const WHEN: Type = Type { size: SMALL, weight: Weight::Bold, ink: Ink::Text };
const WHAT: Type = Type { size: SMALL, weight: Weight::Regular, ink: Ink::Text };

/// Lays `chronicle` out.
pub(super) fn layout(chronicle: &Chronicle, size: Size) -> Scene {
    let width = size.width.max(LEAST_WIDTH);
    let mut scene = Scene::new(Size { width, height: 0.0 });
    let most = ((width + GUTTER) / (LEAST_LANE + GUTTER)).floor().max(1.0) as usize;
    // Lanes in bands of about the same number.
    let bands = chronicle.lanes.len().div_ceil(most).max(1);
    let count = chronicle.lanes.len().div_ceil(bands).max(1);
    let lane_width = (width + GUTTER) / count as f64 - GUTTER;
    let names = chronicle.names();
    let mut top = 0.0;
    for band in chronicle.lanes.chunks(count) {
        let mut bottom: f64 = top;
        for (i, lane) in band.iter().enumerate() {
            let left = (lane_width + GUTTER) * i as f64;
            bottom = bottom.max(draw_lane(&mut scene, lane, Point::new(left, top), lane_width, &names));
        }
        top = bottom + BAND;
    }
    let (lines, _) = caption(&chronicle.caption, width);
    let bottom = scene.lines(&lines, Point::new(0.0, top), Anchor::Start, CAPTION);
    scene.size.height = (bottom + 3.0).max(size.height);
    scene
}

/// Draws a town's way from `at` downward; gives back where it ends.
fn draw_lane(scene: &mut Scene, lane: &Lane, at: Point, width: f64, names: &[&str]) -> f64 {
    let ink = Ink::Town(lane.peer.place);
    let room = width - INDENT;
    let name = balance(&lane.peer.name, room, BODY, Weight::Bold, &[]);
    scene.symbol(Symbol::of_town(lane.peer.place), at.plus(TRACK, BODY / 2.0 + 1.0), 4.0, ink);
    let under = scene.lines(&name, at.plus(INDENT, 1.0), Anchor::Start, VALUE) + 2.0;
    scene.line(Point::new(at.x, under), Point::new(at.x + width, under), ink, 1.0);
    let mut y = under + 5.0;
    let mut before: Option<Point> = None;
    for station in &lane.stations {
        let track = Point::new(at.x + TRACK, y + SMALL / 2.0);
        if let Some(before) = before {
            scene.line(before.plus(0.0, 2.2), track.plus(0.0, -2.2), ink, 1.0);
        }
        scene.dot(track, 2.2, ink);
        before = Some(track);
        let top = Point::new(at.x + INDENT, y);
        let bottom = draw_station(scene, station, top, room, names);
        let rect = Rect { left: at.x, top: y - 1.0, right: at.x + width, bottom: bottom + 1.0 };
        let what = MarkId::Milestone { town: lane.peer.id.clone(), milestone: station.milestone.clone() };
        let Station { when, factor_name, what: text, .. } = station;
        scene.mark(rect, what, format!("{} · {when} · {factor_name}: {text}", lane.peer.name));
        y = bottom + SPACE;
    }
    y
}

/// Date, factor, text; gives back where they end.
fn draw_station(scene: &mut Scene, station: &Station, at: Point, room: f64, names: &[&str]) -> f64 {
    let put = |scene: &mut Scene, text: &str, y: f64, style: Type| {
        let lines = wrap(text, room, style.size, style.weight, names);
        scene.lines(&lines, Point::new(at.x, y), Anchor::Start, style)
    };
    let style = if station.is_dated { WHEN } else { NOTE };
    let y = put(scene, &station.when, at.y, style);
    let y = put(scene, &station.factor_name, y, NOTE);
    put(scene, &station.what, y, WHAT).max(at.y + block(1, SMALL))
}
