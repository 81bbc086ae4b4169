//! Filled polygons with smooth edges, concave ones too: egui fills convex ones only.

use eframe::egui::{Color32, Mesh, Pos2, Shape, Vec2};

/// Corners nearer than this, in points, are one.
const SAME: f32 = 1e-3;
/// How far a sharp corner's edge may be drawn out, in widths of the edge.
const LONGEST_MITER: f32 = 3.0;

/// A polygon without holes, its edge fading out over `feather` points. Nothing where there is no area.
pub(super) fn filled(corners: &[Pos2], colour: Color32, feather: f32) -> Option<Shape> {
    let mut corners = corners.to_vec();
    corners.dedup_by(|a, b| a.distance(*b) < SAME);
    while corners.len() > 1 && corners[0].distance(corners[corners.len() - 1]) < SAME {
        corners.pop();
    }
    let area = doubled_area(&corners);
    if corners.len() < 3 || area.abs() < SAME {
        return None;
    }
    if area < 0.0 {
        corners.reverse();
    }
    let mut mesh = Mesh::default();
    let n = corners.len();
    for i in 0..n {
        let out = outward(corners[(i + n - 1) % n], corners[i], corners[(i + 1) % n]) * feather / 2.0;
        mesh.colored_vertex(corners[i] - out, colour);
        mesh.colored_vertex(corners[i] + out, Color32::TRANSPARENT);
    }
    for i in 0..n {
        let (inner, outer) = (2 * i as u32, 2 * i as u32 + 1);
        let (next_inner, next_outer) = (2 * ((i + 1) % n) as u32, 2 * ((i + 1) % n) as u32 + 1);
        mesh.add_triangle(inner, outer, next_inner);
        mesh.add_triangle(outer, next_outer, next_inner);
    }
    for [a, b, c] in triangles(&corners) {
        mesh.add_triangle(2 * a as u32, 2 * b as u32, 2 * c as u32);
    }
    Some(Shape::mesh(mesh))
}

/// The triangles that make up a clockwise polygon (y downward), as places in `corners`: ear clipping.
fn triangles(corners: &[Pos2]) -> Vec<[usize; 3]> {
    let mut left: Vec<usize> = (0..corners.len()).collect();
    let mut found = Vec::new();
    while left.len() > 3 {
        let n = left.len();
        let ear = (0..n).find(|&i| is_ear(corners, &left, i)).unwrap_or(0);
        found.push([left[(ear + n - 1) % n], left[ear], left[(ear + 1) % n]]);
        left.remove(ear);
    }
    if let [a, b, c] = left[..] {
        found.push([a, b, c]);
    }
    found
}

/// Whether the corner at `i` of those `left` can be cut off: it points outward and no other corner lies in it.
fn is_ear(corners: &[Pos2], left: &[usize], i: usize) -> bool {
    let n = left.len();
    let [a, b, c] = [left[(i + n - 1) % n], left[i], left[(i + 1) % n]];
    let (pa, pb, pc) = (corners[a], corners[b], corners[c]);
    let is_inside = |p: Pos2| turn(pa, pb, p) >= 0.0 && turn(pb, pc, p) >= 0.0 && turn(pc, pa, p) >= 0.0;
    turn(pa, pb, pc) > 0.0 && left.iter().all(|&q| [a, b, c].contains(&q) || !is_inside(corners[q]))
}

/// The way out of a clockwise polygon at a corner, so long that both edges move by one.
fn outward(before: Pos2, at: Pos2, after: Pos2) -> Vec2 {
    let normal = |from: Pos2, to: Pos2| {
        let along = (to - from).normalized();
        Vec2::new(along.y, -along.x)
    };
    let (first, second) = (normal(before, at), normal(at, after));
    let middle = (first + second).normalized();
    middle / middle.dot(first).max(1.0 / LONGEST_MITER)
}

/// Positive where `c` lies to the right of the way from `a` to `b`, y downward.
fn turn(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Twice the area, negative for counter-clockwise corners.
fn doubled_area(corners: &[Pos2]) -> f32 {
    (0..corners.len())
        .map(|i| {
            let (a, b) = (corners[i], corners[(i + 1) % corners.len()]);
            a.x * b.y - b.x * a.y
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::style::Symbol;

    #[test]
    fn triangles_cover_every_mark_once() {
        for place in 0..8 {
            let corners: Vec<Pos2> =
                Symbol::of_town(place).corners().iter().map(|(x, y)| Pos2::new(*x as f32, *y as f32)).collect();
            let found = triangles(&corners);
            assert_eq!(found.len(), corners.len() - 2, "{place}");
            let area: f32 = found.iter().map(|t| doubled_area(&t.map(|i| corners[i]))).sum();
            assert!((area - doubled_area(&corners)).abs() < 1e-4, "{place}: {area}");
            assert!(found.iter().all(|t| doubled_area(&t.map(|i| corners[i])) >= 0.0), "{place}");
        }
    }

    #[test]
    fn both_ways_round_give_the_same_area() {
        let square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)].map(|(x, y)| Pos2::new(x, y));
        let mut reversed = square;
        reversed.reverse();
        for corners in [square, reversed] {
            let Some(Shape::Mesh(mesh)) = filled(&corners, Color32::BLACK, 1.0) else { panic!("a square has an area") };
            assert!(mesh.is_valid());
            let bounds = mesh.calc_bounds();
            assert_eq!((bounds.min, bounds.max), (Pos2::new(-0.5, -0.5), Pos2::new(4.5, 4.5)));
        }
    }

    #[test]
    fn what_has_no_area_is_nothing() {
        let point = Pos2::new(1.0, 1.0);
        for corners in [&[][..], &[point], &[point, point, point], &[point, Pos2::ZERO, point]] {
            assert!(filled(corners, Color32::BLACK, 1.0).is_none(), "{corners:?}");
        }
    }
}
