//! Textured triangles into pixels, on the CPU: the same on every machine, without a graphics card.
//!
//! Coordinates are fixed to 1/256 of a pixel and a pixel belongs to a triangle by the top-left rule, so that triangles that
//! share an edge neither overlap nor gape. Blending is what egui asks of its renderers: premultiplied colours, in gamma
//! space.

use eframe::egui::epaint::Vertex;
use eframe::egui::{Color32, ColorImage};

/// Parts of a pixel.
const ONE: i64 = 256;

/// Red, green, blue and alpha, premultiplied.
pub type Pixel = [u8; 4];

/// Pixels in rows. Bytes, because whole rows of them are copied at once, which is quick without optimisation too.
pub struct Pixels {
    pub width: usize,
    pub height: usize,
    pub data: Vec<u8>,
}

/// Columns and rows of pixels, the ends not included.
#[derive(Clone, Copy)]
pub struct Clip {
    pub left: usize,
    pub top: usize,
    pub right: usize,
    pub bottom: usize,
}

impl Pixels {
    pub fn filled(width: usize, height: usize, colour: Pixel) -> Pixels {
        Pixels { width, height, data: colour.repeat(width * height) }
    }

    /// What egui hands over as a texture.
    pub fn of(image: &ColorImage) -> Pixels {
        let [width, height] = image.size;
        Pixels { width, height, data: image.pixels.iter().flat_map(Color32::to_array).collect() }
    }

    /// Puts `other` over the pixels from column `x` and row `y` on.
    pub fn put(&mut self, other: &Pixels, [x, y]: [usize; 2]) {
        for (i, row) in other.data.chunks_exact(other.width * 4).enumerate() {
            let start = ((y + i) * self.width + x) * 4;
            self.data[start..start + row.len()].copy_from_slice(row);
        }
    }

    /// Paints a triangle with corners in points.
    pub fn triangle(&mut self, corners: [&Vertex; 3], points: f32, texture: &Pixels, clip: Clip) {
        let places = corners.map(|v| [v.pos.x, v.pos.y].map(|c| (f64::from(c * points) * ONE as f64).round() as i64));
        let Some(edges) = edges(places) else { return };
        let rows = places.map(|p| p[1]);
        let first = (rows[0].min(rows[1]).min(rows[2]) / ONE).max(clip.top as i64);
        let last = (rows[0].max(rows[1]).max(rows[2]) / ONE + 1).min(clip.bottom as i64);
        let shade = Shade::new(corners, points, texture, clip.right - clip.left);
        for y in first..last {
            let (mut left, mut right) = (clip.left as i64, clip.right as i64 - 1);
            for edge in &edges {
                edge.narrow(y, &mut left, &mut right);
            }
            if left <= right {
                let row = y as usize * self.width;
                let span = &mut self.data[(row + left as usize) * 4..(row + right as usize + 1) * 4];
                shade.paint(span, left as f32 + 0.5, y as f32 + 0.5);
            }
        }
    }
}

/// A side of a triangle; inside is where `a * x + b * y + c` is at least 0.
struct Edge {
    a: i64,
    b: i64,
    c: i64,
}

/// The sides of a triangle, none where it has no area.
fn edges(mut places: [[i64; 2]; 3]) -> Option<[Edge; 3]> {
    let [p, q, r] = places;
    let area = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
    if area == 0 {
        return None;
    }
    if area < 0 {
        places.swap(1, 2);
    }
    Some(std::array::from_fn(|i| {
        let ([px, py], [qx, qy]) = (places[i], places[(i + 1) % 3]);
        let (a, b) = (py - qy, qx - px);
        let is_top_or_left = a > 0 || (a == 0 && b > 0);
        // On the other sides a pixel whose centre lies on the edge belongs to the neighbour.
        Edge { a, b, c: -(a * px + b * py) - i64::from(!is_top_or_left) }
    }))
}

impl Edge {
    /// Narrows the columns from `left` to `right` to those whose centres in row `y` are inside.
    fn narrow(&self, y: i64, left: &mut i64, right: &mut i64) {
        // Centres are at whole columns and a half: a * (x * ONE + ONE / 2) + rest >= 0.
        let rest = self.b * (y * ONE + ONE / 2) + self.c + self.a * (ONE / 2);
        let step = self.a * ONE;
        match step {
            0 if rest < 0 => *right = *left - 1,
            0 => {}
            1.. => *left = (*left).max(-rest.div_euclid(step)),
            _ => *right = (*right).min(rest.div_euclid(-step)),
        }
    }
}

/// A value that changes evenly over a triangle.
#[derive(Clone, Copy)]
struct Slope {
    across: f32,
    down: f32,
    origin: f32,
}

impl Slope {
    fn at(self, x: f32, y: f32) -> f32 {
        self.origin + self.across * x + self.down * y
    }
}

/// The colour at each place of a triangle.
struct Shade<'a> {
    texture: &'a Pixels,
    uv: [Slope; 2],
    tint: [Slope; 4],
    flat: Flat,
}

/// A colour that is the same everywhere.
enum Flat {
    /// None is.
    No,
    /// One that shows what is below.
    Pane(Pixel),
    /// One that hides what is below, as often as a row can need it.
    Wall(Vec<u8>),
}

impl<'a> Shade<'a> {
    fn new(corners: [&Vertex; 3], points: f32, texture: &'a Pixels, widest: usize) -> Shade<'a> {
        let [p, q, r] = corners.map(|v| v.pos * points);
        let (first, second) = (q - p, r - p);
        let area = first.x * second.y - first.y * second.x;
        let slope = |of: &dyn Fn(&Vertex) -> f32| {
            let [a, b, c] = corners.map(of);
            let across = ((b - a) * second.y - (c - a) * first.y) / area;
            let down = ((c - a) * first.x - (b - a) * second.x) / area;
            Slope { across, down, origin: a - across * p.x - down * p.y }
        };
        let uv = [slope(&|v| v.uv.x * texture.width as f32), slope(&|v| v.uv.y * texture.height as f32)];
        let tint = std::array::from_fn(|i| slope(&|v| f32::from(v.color.to_array()[i])));
        let [a, b, c] = corners;
        let is_flat = a.uv == b.uv && b.uv == c.uv && a.color == b.color && b.color == c.color;
        let texel = || texture.sample(a.uv.x * texture.width as f32, a.uv.y * texture.height as f32);
        let reach = [q.x - p.x, r.x - p.x, q.x - r.x].map(f32::abs).into_iter().fold(0.0, f32::max);
        let flat = match is_flat.then(|| multiplied(texel(), a.color.to_array().map(f32::from))) {
            None => Flat::No,
            Some(colour @ [.., 255]) => Flat::Wall(colour.repeat(widest.min(reach as usize + 2))),
            Some(colour) => Flat::Pane(colour),
        };
        Shade { texture, uv, tint, flat }
    }

    fn paint(&self, span: &mut [u8], x: f32, y: f32) {
        if let Flat::Wall(row) = &self.flat {
            span.copy_from_slice(&row[..span.len()]);
            return;
        }
        for (i, below) in span.chunks_exact_mut(4).enumerate() {
            let above = match self.flat {
                Flat::Pane(colour) => colour,
                _ => self.at(x + i as f32, y),
            };
            over(above, below);
        }
    }

    fn at(&self, x: f32, y: f32) -> Pixel {
        let texel = self.texture.sample(self.uv[0].at(x, y), self.uv[1].at(x, y));
        multiplied(texel, self.tint.map(|slope| slope.at(x, y)))
    }
}

impl Pixels {
    /// The texture at a place in texels, 0.0 to 255.0 each: the mean of the four around it.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (left, top) = ((u - 0.5).floor(), (v - 0.5).floor());
        let (fx, fy) = (u - 0.5 - left, v - 0.5 - top);
        let texel = |x: f32, y: f32| {
            let column = (x.max(0.0) as usize).min(self.width - 1);
            let row = (y.max(0.0) as usize).min(self.height - 1);
            let at = (row * self.width + column) * 4;
            [self.data[at], self.data[at + 1], self.data[at + 2], self.data[at + 3]]
        };
        let near = 1.0 / 128.0;
        if fx < near && fy < near {
            return texel(left, top).map(f32::from);
        }
        let corners = [texel(left, top), texel(left + 1.0, top), texel(left, top + 1.0), texel(left + 1.0, top + 1.0)];
        let weights = [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy];
        let mut mean = [0.0; 4];
        for (corner, weight) in corners.into_iter().zip(weights) {
            for (sum, part) in mean.iter_mut().zip(corner) {
                *sum += f32::from(part) * weight;
            }
        }
        mean
    }
}

fn multiplied(texel: [f32; 4], tint: [f32; 4]) -> Pixel {
    std::array::from_fn(|i| (texel[i] * tint[i] / 255.0).round().clamp(0.0, 255.0) as u8)
}

/// Paints `above` on `below`.
fn over(above: Pixel, below: &mut [u8]) {
    let rest = 255 - u32::from(above[3]);
    if rest == 255 && above == [0; 4] {
        return;
    }
    for (below, above) in below.iter_mut().zip(above) {
        let sum = u32::from(above) + (u32::from(*below) * rest + 127) / 255;
        *below = sum.min(255) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::Pos2;

    fn vertex((x, y): (f32, f32), colour: Color32) -> Vertex {
        Vertex { pos: Pos2::new(x, y), uv: Pos2::ZERO, color: colour }
    }

    /// What a fan of triangles around the first corner makes of black ground.
    fn painted(corners: &[(f32, f32)], colour: Color32) -> Vec<u8> {
        let white = Pixels::filled(1, 1, [255; 4]);
        let mut pixels = Pixels::filled(4, 4, [0, 0, 0, 255]);
        let clip = Clip { left: 0, top: 0, right: 4, bottom: 4 };
        let corners: Vec<Vertex> = corners.iter().map(|c| vertex(*c, colour)).collect();
        for i in 1..corners.len() - 1 {
            pixels.triangle([&corners[0], &corners[i], &corners[i + 1]], 1.0, &white, clip);
        }
        pixels.data.chunks_exact(4).map(|p| p[0]).collect()
    }

    #[test]
    fn triangles_that_share_an_edge_paint_each_pixel_once() {
        let half = Color32::from_rgba_premultiplied(128, 128, 128, 128);
        let square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)];
        let mut reversed = square;
        reversed.reverse();
        for corners in [square, reversed] {
            assert_eq!(painted(&corners, half), [128; 16]);
        }
        let middle = [(2.0, 1.3), (0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
        assert_eq!(painted(&middle, half), [128; 16]);
    }

    #[test]
    fn a_pixel_belongs_where_its_centre_is() {
        let found = painted(&[(0.6, 0.0), (2.5, 0.0), (2.5, 1.0), (0.6, 1.0)], Color32::WHITE);
        assert_eq!(found[..4], [0, 255, 0, 0], "the centre of a right edge belongs to the neighbour");
        assert_eq!(found[4..], [0; 12]);
    }

    #[test]
    fn colours_blend_in_gamma_space() {
        let mut pixel = [255; 4];
        over([64, 0, 0, 128], &mut pixel);
        assert_eq!(pixel, [191, 127, 127, 255]);
    }
}
